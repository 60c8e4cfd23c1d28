"""Each line is clean on a machine where nothing is left, and not clean once its leak is planted."""

import ctypes
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.session import x11
from kiosk.session.leaks import Verdict, dumps
from kiosk.session.leaks import files as walking
from kiosk.session.leaks.files import Ground, find_changed
from kiosk.session.leaks.places import ACCOUNT, Place, place_of
from kiosk.session.moment import Moment, Span
from tests.unit.session.leaks.planting import Planted

UID = os.getuid()
BOOT = "0123456789abcdef0123456789abcdef"
PLAIN_SWAP = "Filename Type Size Used Priority\n/dev/sda2 partition 100 0 -2\n"

FILES = [
    ("downloads", "home/Downloads/certificat.pdf"),
    ("downloads", "home/.local/share/Trash/files/x"),
    ("recent-files", "home/.local/share/recently-used.xbel"),
    ("recent-files", "home/.cache/thumbnails/normal/a.png"),
    ("recent-files", "home/.config/QtProject.conf"),
    ("learned-words", "home/.config/ibus/user.dict"),
    ("learned-words", "home/.hunspell_fr_BE"),
    ("certificate-files", "home/.pki/nssdb/cert9.db"),
    ("certificate-files", "home/.local/share/keyrings/login.keyring"),
    ("caches", "home/.cache/mesa_shader_cache/0a/x"),
    ("caches", "home/.cache/fontconfig/x.cache-9"),
    ("pictures", "home/Pictures/Screenshots/x.png"),
    ("account-files", "home/scan0001.jpg"),
    ("temporary-files", "tmp/scan0001.tmp"),
    ("temporary-files", "tmp/some/where/deep"),
    ("temporary-files", "runtime/x"),
    ("engine-files", "home/.local/share/ocr-kiosk-session/QtWebEngine/Default/Cookies"),
    ("engine-files", "home/.cache/ocr-kiosk-session/QtWebEngine/Default/Cache/data_0"),
    ("crash-dumps", f"var/lib/systemd/coredump/core.QtWebEngine.x.{UID}.{BOOT}.77.1700000000000000.zst"),
    ("crash-dumps", f"var/crash/_usr_bin_python3.{UID}.crash"),
    ("scratch", "visits/0123456789abcdef/home/x"),
]


@pytest.mark.parametrize(("name", "path"), FILES)
def test_a_file_that_is_left_is_not_clean(planted: Planted, name: str, path: str) -> None:
    assert planted.line(name).verdict is Verdict.CLEAN
    planted.write(path)
    line = planted.line(name)
    assert (line.verdict, line.found) == (Verdict.NOT_CLEAN, 1)
    assert planted.report().first_failure == name
    told = [leak for leak in planted.report().leaks if name in leak.by]
    assert told
    assert all(leak.verdict is Verdict.NOT_CLEAN for leak in told)


OF_OTHERS = [
    "home/.xsession-errors", "home/.config/pulse/cookie", "runtime/dconf/user", "tmp/.X7-lock",
    f"var/lib/systemd/coredump/core.x.{UID + 1}.{BOOT}.77.1", "var/lib/systemd/coredump/core",
    "var/crash/x.1.crash",
]  # fmt: skip


@pytest.mark.parametrize("path", OF_OTHERS)
def test_what_the_desktop_writes_whoever_sits_there_is_passed_over(planted: Planted, path: str) -> None:
    planted.write(path)
    assert planted.report().clean


def test_what_is_older_than_the_visit_is_clean(planted: Planted) -> None:
    for name, path in FILES:
        if name not in ("engine-files", "scratch"):
            planted.write(path)
    assert not planted.report().clean
    planted.begin()
    assert planted.report().clean


def test_a_file_whose_date_was_set_back_is_found(planted: Planted) -> None:
    os.utime(planted.write("home/Downloads/x"), ns=(0, 0))
    assert planted.line("downloads").verdict is Verdict.NOT_CLEAN


def test_what_was_written_after_the_machine_started_anew_is_not_the_visits(planted: Planted) -> None:
    planted.write("home/a")
    planted.begin()
    planted.asked = {"since_ns": 0, "until_ns": planted.since_ns}
    assert planted.line("account-files").found == 1
    (planted.root / "home/a").unlink()
    planted.write("home/b")
    assert planted.line("account-files").verdict is Verdict.CLEAN


def test_without_a_visit_the_age_of_files_says_nothing(planted: Planted) -> None:
    planted.asked = {"since_ns": None}
    planted.write("home/Downloads/x")
    for name in ("downloads", "crash-dumps"):
        assert planted.line(name).verdict is Verdict.NOT_APPLICABLE


def test_in_practice_what_others_keep_is_told_and_does_not_stop(planted: Planted) -> None:
    planted.asked = {"surroundings_stop": False}
    planted.write("home/Downloads/x")
    planted.write("proc/swaps", PLAIN_SWAP)
    for name in ("downloads", "swap"):
        assert planted.line(name).verdict is Verdict.WARNING
    assert planted.report().clean


def test_the_stations_own_folders_are_passed_over(planted: Planted) -> None:
    planted.asked = {"own": (str(planted.root / "home/state"), str(planted.root / "home/journal"))}
    planted.write("home/state/last-wipe.json")
    planted.write("home/journal")
    assert planted.report().clean


def test_too_many_files_are_not_clean(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / str(number)).touch()
    grounds = [Ground(tmp_path, ACCOUNT)]
    assert find_changed(grounds, (), Span(0), entries_limit=5).unseen == frozenset()
    changed = find_changed(grounds, (), Span(0), entries_limit=4)
    assert changed.files[Place.OTHER] == 4
    assert Place.DOWNLOADS in changed.unseen


def test_a_walk_without_end_is_not_clean(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walking, "WALK_LIMIT_S", -1)
    planted.write("home/x")
    line = planted.line("downloads")
    assert (line.verdict, line.found) == (Verdict.NOT_CLEAN, 0)
    assert "too many" in line.reason


def test_what_is_no_file_or_not_ours_is_passed_over(
    planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(planted.root / "home/pipe")
    assert planted.line("account-files").verdict is Verdict.CLEAN
    planted.write("home/x")
    monkeypatch.setattr(os, "getuid", lambda: UID + 1)
    assert planted.line("account-files").verdict is Verdict.CLEAN


def test_a_link_is_a_file_and_is_not_followed(planted: Planted) -> None:
    planted.write("elsewhere/secret")
    (planted.root / "home/link").symlink_to(planted.root / "elsewhere")
    assert planted.line("account-files").found == 1


def test_every_path_has_a_place() -> None:
    assert place_of("anything", ACCOUNT) is Place.OTHER
    assert place_of("anything", {}) is Place.OTHER
    assert place_of(".cache/dconf/user", ACCOUNT) is Place.DESKTOP


# --- crash dumps ---


def test_dumps_in_a_folder_of_the_kernels_pattern_are_found(planted: Planted) -> None:
    pattern = planted.root / "dumps" / "core.%p"
    planted.write("proc/sys/kernel/core_pattern", f"{pattern}\n")
    assert planted.line("crash-dumps").verdict is Verdict.CLEAN  # the folder is not even there
    planted.write("dumps/core.77")
    assert planted.line("crash-dumps").verdict is Verdict.NOT_CLEAN


def test_a_kernel_that_does_not_say_where_dumps_go_is_not_clean(planted: Planted) -> None:
    (planted.root / "proc/sys/kernel/core_pattern").unlink()
    assert planted.line("crash-dumps").verdict is Verdict.NOT_CLEAN


def test_a_machine_without_collectors_is_clean(planted: Planted) -> None:
    (planted.root / "var/lib/systemd/coredump").rmdir()
    (planted.root / "var/crash").rmdir()
    assert planted.line("crash-dumps").verdict is Verdict.CLEAN


# --- swap ---


def swap_of(area: str, **files: str) -> Callable[[Planted], None]:
    def plant(planted: Planted) -> None:
        planted.write("proc/swaps", f"Filename Type Size Used Priority\n{area} partition 100 0 -2\n")
        for path, text in files.items():
            planted.write("sys/" + path.replace("__", "."), text)

    return plant


@pytest.mark.parametrize(
    ("area", "files", "verdict"),
    [
        ("/dev/sda2", {}, Verdict.NOT_CLEAN),
        ("/swapfile", {}, Verdict.NOT_CLEAN),
        ("/dev/zram0", {}, Verdict.CLEAN),
        ("/dev/zram0", {"block/zram0/backing_dev": "none\n"}, Verdict.CLEAN),
        ("/dev/zram0", {"block/zram0/backing_dev": "/dev/sda3\n"}, Verdict.NOT_CLEAN),
        ("/dev/dm-1", {"block/dm-1/dm/uuid": "CRYPT-PLAIN-cryptswap\n"}, Verdict.CLEAN),
        ("/dev/dm-1", {"block/dm-1/dm/uuid": "LVM-abc\n"}, Verdict.NOT_CLEAN),
        ("/dev/sda2", {"fs/cgroup/user.slice/kiosk.service/memory.swap.max": "0\n"}, Verdict.CLEAN),
        ("/dev/sda2", {"fs/cgroup/user.slice/memory.swap.max": "0\n"}, Verdict.CLEAN),
        ("/dev/sda2", {"fs/cgroup/user.slice/kiosk.service/memory.swap.max": "max\n"}, Verdict.NOT_CLEAN),
    ],
)
def test_swap_is_safe_in_memory_encrypted_or_closed(
    planted: Planted, area: str, files: dict[str, str], verdict: Verdict
) -> None:
    swap_of(area, **files)(planted)
    assert planted.line("swap").verdict is verdict


def test_a_kernel_that_hides_its_swap_is_not_clean(planted: Planted) -> None:
    (planted.root / "proc/swaps").unlink()
    assert planted.line("swap").verdict is Verdict.NOT_CLEAN


@pytest.mark.parametrize("groups", [None, "1:name=systemd:/\n"])
def test_swap_without_control_groups_is_not_clean(planted: Planted, groups: str | None) -> None:
    (planted.root / "proc/self/cgroup").unlink()
    if groups:
        planted.write("proc/self/cgroup", groups)
    planted.write("proc/swaps", PLAIN_SWAP)
    assert planted.line("swap").verdict is Verdict.NOT_CLEAN


# --- the journal ---

STARTED = '{"at_ns": 1, "event": "station-started"}\n'
WELL = STARTED + '{"at_ns": 2, "event": "state-entered", "code": "idle"}\n'


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (WELL, Verdict.CLEAN),
        ("", Verdict.CLEAN),
        (WELL + '{"at_ns": 3, "event": "sta', Verdict.CLEAN),  # being written
        (WELL + '{"at_ns": 3, "event": "page-opened"}\n', Verdict.NOT_CLEAN),
        (
            WELL + '{"at_ns": 3, "event": "page-blocked", "code": "https://a.example"}\n',
            Verdict.NOT_CLEAN,
        ),
        (WELL + '{"at_ns": 3, "event": "page-blocked", "name": "x"}\n', Verdict.NOT_CLEAN),
        (WELL + '{"at_ns": 3, "event": "\xff"}\n', Verdict.NOT_CLEAN),
        (WELL + "a warning of a library\n", Verdict.WARNING),
        ('{"at_ns": 1, "event": "of-an-older-program"}\n' + WELL, Verdict.CLEAN),
        ('{"at_ns": 1, "event": "page-opened"}\n' * 9000 + WELL, Verdict.CLEAN),
        (WELL.removeprefix(STARTED) * 9000, Verdict.CLEAN),  # the beginning is cut
    ],
)
def test_the_journal_holds_ids_and_codes_alone(planted: Planted, text: str, verdict: Verdict) -> None:
    planted.asked = {"journal": str(planted.root / "journal")}
    (planted.root / "journal").write_text(text, encoding="latin-1")
    assert planted.line("journal").verdict is verdict


def test_a_journal_that_cannot_be_read_is_not_clean(planted: Planted) -> None:
    assert planted.line("journal").verdict is Verdict.NOT_APPLICABLE
    planted.asked = {"journal": str(planted.root / "nowhere")}
    assert planted.line("journal").verdict is Verdict.NOT_CLEAN


# --- what runs, and what was brought ---


def test_a_program_that_keeps_what_was_copied_is_not_clean(planted: Planted) -> None:
    assert planted.line("clipboard-keeper").verdict is Verdict.CLEAN
    (planted.root / "proc/12").mkdir()  # it ended while it was looked at
    planted.write("proc/13/comm", "copyq\n")
    assert planted.line("clipboard-keeper").verdict is Verdict.NOT_CLEAN


@pytest.mark.parametrize(
    ("mount", "system"),
    [
        ("/dev/sdb1 /media/someone/STICK vfat rw 0 0", ""),
        ("/dev/sdb1 /run/media/someone/STICK vfat rw 0 0", ""),
        ("/dev/sdb /mnt vfat rw 0 0", "sys/class/block/sdb/removable"),
    ],
)
def test_a_stick_that_is_still_mounted_is_told_and_does_not_stop(
    planted: Planted, mount: str, system: str
) -> None:
    assert planted.line("removable-media").verdict is Verdict.CLEAN
    planted.write("proc/self/mounts", f"odd\n/dev/sda1 / ext4 rw 0 0\n{mount}\n")
    if system:
        planted.write(system, "1\n")
    assert planted.line("removable-media").verdict is Verdict.WARNING
    assert planted.report().clean


def test_a_kernel_that_hides_its_mounts_is_said(planted: Planted) -> None:
    (planted.root / "proc/self/mounts").unlink()
    assert planted.line("removable-media").verdict is Verdict.NOT_APPLICABLE


def test_a_moment_is_as_old_as_a_file_made_now(tmp_path: Path) -> None:
    before = Moment.now().file_ns
    (tmp_path / "x").touch()
    assert before <= (tmp_path / "x").lstat().st_ctime_ns <= Moment.now().file_ns


def test_ids_are_codes(planted: Planted) -> None:
    assert all(re.fullmatch(r"[a-z][a-z-]+", line.id) for line in planted.report().lines)


# --- what goes while it is looked at ---


def test_a_dump_that_goes_while_it_is_looked_at_is_gone(
    planted: Planted, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = iter([planted.root / "var/crash/gone"])
    monkeypatch.setattr(dumps, "_dumps", lambda look, pattern: listed)
    assert planted.line("crash-dumps").verdict is Verdict.CLEAN


def test_a_folder_or_file_that_goes_during_the_walk_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/inner").touch()
    (tmp_path / "file").touch()
    walk = walking._walk(tmp_path, frozenset())
    seen = {next(walk)[0] for _ in range(2)}
    assert {Path(path).name for path in seen} == {"folder", "file"}
    (tmp_path / "folder/inner").unlink()
    (tmp_path / "folder").rmdir()
    assert list(walk) == []


def test_the_next_session_may_die_while_it_is_looked_at(planted: Planted) -> None:
    planted.asked = {"spare": "0123456789abcdef"}
    assert planted.line("fresh-profile").verdict is Verdict.NOT_APPLICABLE
    (planted.root / "visits/0123456789abcdef").mkdir()
    assert planted.line("fresh-profile").verdict is Verdict.NOT_CLEAN  # a folder without its own folders
    planted.write("visits/0123456789abcdef/documents/x.pdf")
    assert planted.line("fresh-profile").found == 1
    planted.write("visits/0123456789abcdef/data/Local Storage/x")
    assert planted.line("fresh-profile").found == 2


# --- selections ---


@pytest.mark.parametrize(("owners", "verdict"), [(0, Verdict.CLEAN), (7, Verdict.NOT_CLEAN)])
def test_a_selection_with_an_owner_is_not_clean(
    planted: Planted, monkeypatch: pytest.MonkeyPatch, owners: int, verdict: Verdict
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.setattr("kiosk.session.x11.ctypes.CDLL", lambda name: ActedX(owners))
    assert planted.line("clipboard").verdict is verdict


def test_locks_are_read_and_set(monkeypatch: pytest.MonkeyPatch) -> None:
    acted = ActedX(0)
    monkeypatch.setattr("kiosk.session.x11.ctypes.CDLL", lambda name: acted)
    with x11.x_display() as display:
        assert display.locks() == (2, 1)
        display.lock(0, 0)
    assert acted.told == [
        ("XkbLockModifiers", (0x100, 0xFF, 0)),
        ("XkbLockGroup", (0x100, 0)),
        ("XSync", (0,)),
    ]


class ActedX:
    """As much of the X library as we use."""

    def __init__(self, owner: int) -> None:
        self._owner = owner
        self.told: list[tuple[str, tuple[int, ...]]] = []

    def __getattr__(self, name: str) -> Callable[..., int]:
        def call(*arguments: object) -> int:
            if name == "XkbGetState":
                state = ctypes.cast(cast("int", arguments[2]), ctypes.POINTER(ctypes.c_ubyte))
                state[1], state[9] = 1, 2
            elif name in ("XkbLockModifiers", "XkbLockGroup", "XSync"):
                self.told.append((name, tuple(int(str(each)) for each in arguments[1:])))
            return {"XOpenDisplay": 1, "XGetSelectionOwner": self._owner}.get(name, 1)

        acted = cast("Any", call)  # functions of a library have a `restype`
        acted.restype = None
        setattr(self, name, acted)
        return call


def test_a_file_that_goes_between_list_and_look_is_passed_over(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).touch()
    walk = walking._walk(tmp_path, frozenset())
    first = Path(next(walk)[0])
    next(path for path in tmp_path.iterdir() if path != first).unlink()
    assert list(walk) == []
