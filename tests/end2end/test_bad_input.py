"""What cannot be right is refused before anything starts: one line, with the remedy, and no traceback."""

import os
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from kiosk.practice.server import LOOPBACK
from kiosk.procedures.cli import HAS_PROBLEMS, NO_PACK
from kiosk.procedures.files import FILE_LIMIT
from kiosk.settings import SIZE_LIMIT
from tests.content.packs import Break, change, copy_of_brussels, link, remove, write
from tests.end2end.refusals import AS_ROOT, expect_refusal, folders, run

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(90)]

# --- settings ---

SETTINGS: Final[dict[str, tuple[bytes, tuple[str, ...]]]] = {
    "unknown key": (b"idel_s = 120", ("`idel_s`", 'portal ("irisbox" or "practice"), idle_s (60 to 900)')),
    "wrong type": (b'idle_s = "many"', ("$.idle_s", "`int`", "`str`")),
    "fraction": (b"idle_s = 60.5", ("$.idle_s", "`int`", "`float`")),
    "too small": (b"idle_s = 59", ("$.idle_s", ">= 60", "idle_s (60 to 900)")),
    "too large": (b"visit_limit_min = 241", ("$.visit_limit_min", "<= 240")),
    "unknown choice": (b'portal = "elsewhere"', ("$.portal", "'elsewhere'", '"irisbox" or "practice"')),
    "table for a value": (b"[idle_s]\nx = 1", ("$.idle_s", "`int`")),
    "not TOML": (b"warning_s = 20\nidle_s = \n", ("line 2, column 10",)),
    "key twice": (b"idle_s = 60\nidle_s = 61\n", ("line 2",)),
    "not text": (b"\xff\xfe\x00", ("utf-8",)),
    "too long": (b"#" * (SIZE_LIMIT + 1), (f"larger than {SIZE_LIMIT} bytes",)),
    "nested without end": (b"a = " + b"[" * 20000, ("known keys",)),
}


@pytest.mark.parametrize(("content", "told"), SETTINGS.values(), ids=SETTINGS.keys())
def test_settings_that_cannot_be_used(content: bytes, told: tuple[str, ...], tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_bytes(content)
    expect_settings_refused(tmp_path, file, *told)


def _unreadable(file: Path) -> None:
    file.touch(mode=0)


UNUSABLE: Final[dict[str, tuple[Callable[[Path], object], str]]] = {
    "missing": (lambda file: None, "No such file or directory"),
    "a folder": (Path.mkdir, "is no regular file"),
    "closed to us": (_unreadable, "Permission denied"),
    "a pipe that nobody writes into": (os.mkfifo, "is no regular file"),
    "a link to itself": (lambda file: file.symlink_to(file), "Too many levels of symbolic links"),
}


@pytest.mark.parametrize(("make", "told"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_settings_file_that_cannot_be_read(
    make: Callable[[Path], object], told: str, tmp_path: Path
) -> None:
    file = tmp_path / "station.toml"
    make(file)
    expect_settings_refused(tmp_path, file, told)


def expect_settings_refused(folder: Path, file: Path, *told: str) -> None:
    answer = run("--practice", "--settings", str(file), *folders(folder))
    expect_refusal(answer, str(file), *told, "Mend the file and start again.")
    assert {entry.name for entry in folder.iterdir()} <= {file.name}  # nothing was begun


# --- the command line ---


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("nonsense",), "unrecognized arguments: nonsense"),
        (("--nonsense",), "unrecognized arguments: --nonsense"),
        (("--settings",), "--settings: expected one argument"),
        (("--practice", "--portal-port", "99999"), "'99999' is no port; allowed: 0 (any) to 65535"),
        (("practice", "--port", "99999"), "'99999' is no port; allowed: 0 (any) to 65535"),
        (("practice", "--port", "x"), "'x' is no port; allowed: 0 (any) to 65535"),
        (("practice", "--port", "-1"), "'-1' is no port; allowed: 0 (any) to 65535"),
        (("practice", "nonsense"), "unrecognized arguments: nonsense"),
        (("packs",), "required: {check}"),
        (("packs", "mend"), "'mend'"),
        (("packs", "check"), "required: path"),
        (("session",), "required: --portal"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_a_command_that_does_not_exist(arguments: tuple[str, ...], told: str) -> None:
    expect_refusal(run(*arguments), "error:", told)


@pytest.mark.parametrize(
    ("arguments", "option"),
    [(("practice", "--port"), "Choose another --port."), (("--practice", "--portal-port"), "--portal-port.")],
)
def test_a_port_that_is_taken(arguments: tuple[str, ...], option: str, tmp_path: Path) -> None:
    own = folders(tmp_path) if "--practice" in arguments else ()
    with socket.create_server((LOOPBACK, 0)) as taken:
        number = str(taken.getsockname()[1])
        expect_refusal(run(*arguments, number, *own), "port", option)


# --- folders, display, account ---


def _file(place: Path) -> None:
    place.touch()


def _closed(place: Path) -> None:
    place.parent.chmod(0o500)


def _open_to_others(place: Path) -> None:
    place.mkdir()
    place.chmod(0o755)


def _link(place: Path) -> None:
    own = place.with_name("own")
    own.mkdir(mode=0o700)
    place.symlink_to(own)


def _somebodys_home(place: Path) -> None:
    place.mkdir(mode=0o700)
    (place / "letters.txt").touch()


@pytest.mark.parametrize("option", ["--state", "--visits"])
@pytest.mark.parametrize(("make", "told"), [(_file, "File exists"), (_closed, "Permission denied")])
def test_a_folder_that_cannot_be_written(
    option: str, make: Callable[[Path], None], told: str, tmp_path: Path
) -> None:
    place = tmp_path / "closed" / "place"
    place.parent.mkdir()
    make(place)
    other = {"--state": "--visits", "--visits": "--state"}[option]
    answer = run("--practice", option, str(place), other, str(tmp_path / "other"))
    expect_refusal(answer, str(place), told, f"Name another folder with {option}.")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (_open_to_others, "is not a folder that this account alone may open"),
        (_link, "is not a folder that this account alone may open"),
        (_somebodys_home, "holds something else than visits"),
    ],
)
def test_a_visits_folder_that_is_not_ours_is_left_as_it_is(
    make: Callable[[Path], None], told: str, tmp_path: Path
) -> None:
    place = tmp_path / "visits"
    make(place)
    before = sorted(tmp_path.rglob("*"))
    answer = run("--practice", "--state", str(tmp_path / "state"), "--visits", str(place))
    expect_refusal(answer, str(place), told, "Name another folder with --visits.")
    assert [each for each in before if not os.path.lexists(each)] == []


def test_a_state_folder_on_a_full_disk(tmp_path: Path) -> None:
    answer = run("--practice", *folders(tmp_path), within=("prlimit", "--fsize=0"))
    expect_refusal(answer, "state", "File too large", "--state")


@pytest.mark.parametrize("within", [(), ("env", "DISPLAY=:4242"), ("env", "QT_QPA_PLATFORM=nonsense")])
def test_no_display(within: tuple[str, ...], tmp_path: Path) -> None:
    answer = run("--practice", *folders(tmp_path), within=within, without=("DISPLAY", "QT_QPA_PLATFORM"))
    expect_refusal(answer, "no display", "DISPLAY or WAYLAND_DISPLAY")
    assert list(tmp_path.rglob("core*")) == []


def test_root_is_refused(tmp_path: Path) -> None:
    """Root of a name space of its own, as Chromium's sandbox makes one too; the program cannot tell."""
    answer = run("--practice", *folders(tmp_path), within=AS_ROOT)
    expect_refusal(
        answer, "refused to run as root", "sandbox would be off", "Start it as an ordinary account."
    )
    assert list(tmp_path.iterdir()) == []


# --- packs ---

PROCEDURE: Final = "procedures/household-composition/procedure.toml"
WORDS_NL: Final = "procedures/household-composition/words.nl.toml"
PACKS: Final[dict[str, tuple[Break, str]]] = {
    "broken TOML": (change("pack.toml", "version = 1", "version = = 1"), "pack.toml: line 4, column 11: "),
    "oversized": (write(WORDS_NL, b"#" * (FILE_LIMIT + 1)), f"{WORDS_NL}: is too large; allowed: at most "),
    "cyclic": (
        change(PROCEDURE, 'when = { purpose = ["brussels"] }', 'when = { key = ["eid"] }'),
        f"{PROCEDURE}: nodes[only-once].when: is cyclic: ",
    ),
    "no words file": (remove(WORDS_NL), f"{WORDS_NL}: is missing; allowed: "),
    "no word": (
        change(WORDS_NL, "\n[steps.consent]\ntitle = ", "\n[steps.consent]\ntitel = "),
        f"{WORDS_NL}: steps.consent.titel: is not known; allowed: title",
    ),
    "unknown node": (
        change(PROCEDURE, '"steps.start"', '"steps.nowhere"'),
        f"{PROCEDURE}: facts",
    ),
    "wrong type": (
        change(PROCEDURE, "duration_min = 15", 'duration_min = "15"'),
        f"{PROCEDURE}: duration_min: is str; allowed: int",
    ),
    "link out of it": (link(WORDS_NL, "/etc/hostname"), f"{WORDS_NL}: is a symbolic link; allowed: "),
    "stray program": (write("run.py", b"print()"), "run.py: has no place in a pack; allowed: "),
    "not text": (write(PROCEDURE, bytes(range(256))), f"{PROCEDURE}: is not UTF-8 (at byte 128); allowed: "),
}


@pytest.mark.parametrize(("how", "told"), PACKS.values(), ids=PACKS.keys())
def test_a_broken_pack(how: Break, told: str, tmp_path: Path) -> None:
    pack = copy_of_brussels(tmp_path)
    how(pack)
    answer = run("packs", "check", str(pack))
    assert (answer.code, answer.complaint) == (HAS_PROBLEMS, "")
    *problems, count = answer.said.splitlines()
    assert any(line.startswith(told) for line in problems), answer.said
    assert all("; allowed: " in line for line in problems), answer.said
    assert count.split() == [str(len(problems)), "problem" if len(problems) == 1 else "problems"]


@pytest.mark.parametrize(
    ("make", "wrong"), [(lambda place: None, "does not exist"), (_file, "is not a directory")]
)
def test_a_path_that_is_no_pack(make: Callable[[Path], None], wrong: str, tmp_path: Path) -> None:
    make(tmp_path / "pack")
    answer = run("packs", "check", str(tmp_path / "pack"))
    assert (answer.code, answer.complaint) == (NO_PACK, "")
    assert answer.said.startswith(f".: {wrong}; allowed: a directory with pack.toml")
    assert len(answer.said.splitlines()) == 1
