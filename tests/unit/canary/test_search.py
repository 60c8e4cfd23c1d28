"""Copies that were planted: in another process's memory, in files, and where nobody may look."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.canary.counting import Counting
from kiosk.canary.family import Part, family, part_of, plays
from kiosk.canary.files import ChangedFiles, copies_in_open_files
from kiosk.canary.memory import NotSearchableError, copies_in_process
from kiosk.canary.words import Encoding, Words, needles

HOLDS = """
import sys
half, rest = sys.stdin.readline().strip().split(",")
held = bytearray(bytes.fromhex(half) + bytes.fromhex(rest))
half = rest = None
print(flush=True)
sys.stdin.readline()
"""
OPENS = """
import os, sys
word = bytes.fromhex(sys.stdin.readline().strip())
memory = os.memfd_create("held")
os.write(memory, word)
word = None
print(flush=True)
sys.stdin.readline()
"""
HIDES = "import ctypes\nctypes.CDLL(None).prctl(4, 0, 0, 0, 0)\n"  # PR_SET_DUMPABLE
WORDS = Words.draw()
PLAIN = WORDS.plain.encode()


@pytest.fixture
def counting() -> Counting:
    return Counting(needles(WORDS))


@contextmanager
def holder(program: str, given: str) -> Iterator[int]:
    """A child that holds what it is given, by its standard input alone."""
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(given.encode() + b"\n")
        child.stdin.flush()
        child.stdout.readline()
        yield child.pid
        child.kill()


def in_halves(word: bytes) -> str:
    """As hex, in two halves, so that the child alone puts the word together."""
    return f"{word[:10].hex()},{word[10:].hex()}"


@pytest.mark.parametrize(
    ("encoding", "written"),
    [
        (Encoding.UTF8, PLAIN),
        (Encoding.UTF16LE, WORDS.foreign.encode("utf-16-le")),
        (Encoding.UTF16BE, WORDS.plain.encode("utf-16-be")),
    ],
)
def test_a_word_in_a_childs_memory_is_found(counting: Counting, encoding: Encoding, written: bytes) -> None:
    with holder(HOLDS, in_halves(written)) as pid:
        assert copies_in_process(pid, counting)[encoding] >= 1


def test_a_word_in_a_large_childs_memory_is_found_across_pieces(counting: Counting) -> None:
    large = HOLDS.replace("bytearray(", "bytearray(bytes((4 << 20) * 3 - 40) + ")
    with holder(large, in_halves(PLAIN)) as pid:
        assert copies_in_process(pid, counting)[Encoding.UTF8] >= 1


def test_a_child_that_holds_another_word_is_clean(counting: Counting) -> None:
    with holder(HOLDS, in_halves(Words.draw().plain.encode())) as pid:
        assert not copies_in_process(pid, counting)


def test_a_process_that_ended_holds_nothing(counting: Counting) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    assert not copies_in_process(child.pid, counting)
    assert not copies_in_open_files(child.pid, counting)


@pytest.mark.skipif(os.getuid() == 0, reason="root may look into everything")
def test_a_process_that_may_not_be_looked_into_is_no_clean_one(counting: Counting) -> None:
    with holder(HIDES + HOLDS, in_halves(PLAIN)) as pid, pytest.raises(NotSearchableError):
        copies_in_process(pid, counting)


def test_a_file_in_memory_that_has_no_name_is_searched(counting: Counting) -> None:
    with holder(OPENS, PLAIN.hex()) as pid:
        assert copies_in_open_files(pid, counting)[Encoding.UTF8] == 1


@pytest.mark.parametrize("before", [0, (4 << 20) - 10, 9 << 20])
def test_a_word_in_a_changed_file_is_found_wherever_it_stands(
    counting: Counting, tmp_path: Path, before: int
) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "file").write_bytes(bytes(before) + PLAIN)
    assert ChangedFiles(tmp_path, 0).copies(counting) == {Encoding.UTF8: 1}


def test_a_file_that_was_not_changed_since_then_is_left_alone(counting: Counting, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_bytes(PLAIN)
    assert not ChangedFiles(tmp_path, old.stat().st_ctime_ns + 1).copies(counting)


def test_an_old_time_of_change_hides_nothing(counting: Counting, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    fresh.write_bytes(PLAIN)
    since_ns = fresh.stat().st_ctime_ns
    os.utime(fresh, ns=(0, 0))
    assert ChangedFiles(tmp_path, since_ns).copies(counting)


def test_a_word_in_a_name_or_a_link_is_found(counting: Counting, tmp_path: Path) -> None:
    (tmp_path / WORDS.plain).mkdir()
    (tmp_path / "link").symlink_to(WORDS.foreign)
    assert ChangedFiles(tmp_path, 0).copies(counting) == {Encoding.UTF8: 2}


def test_a_folder_that_is_apart_is_left_out(counting: Counting, tmp_path: Path) -> None:
    apart = tmp_path / "apart"
    apart.mkdir()
    (apart / "file").write_bytes(PLAIN)
    assert not ChangedFiles(tmp_path, 0, frozenset({str(apart)})).copies(counting)


def test_a_file_of_ours_that_cannot_be_read_is_told(counting: Counting, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.write_bytes(PLAIN)
    closed.chmod(0)
    changed = ChangedFiles(tmp_path, 0)
    copies = changed.copies(counting)
    if os.getuid() == 0:
        assert copies, "root reads everything"
    else:
        assert not copies
        # The account that owns what nobody knows cannot tell its own files from strangers'.
        assert changed.unread == (0 if os.getuid() == 65534 else 1)


def test_the_family_is_a_process_and_its_children_but_some(counting: Counting) -> None:
    with holder(HOLDS, in_halves(PLAIN)) as pid:
        found = {each.pid: each for each in family(os.getpid(), frozenset())}
        assert pid in found
        assert pid not in {each.pid for each in family(os.getpid(), frozenset({pid}))}
        assert part_of(found[pid], os.getpid(), pid, None) is Part.STATION
        assert part_of(found[pid], os.getpid(), 0, None) is Part.OTHER
        assert part_of(found[pid], os.getpid(), 0, os.getsid(pid)) is not Part.OTHER
        assert not plays(pid, "session")


@pytest.mark.parametrize(
    ("words", "part", "expected"),
    [
        (["python", "-m", "ui", "session", "--portal"], "session", True),
        (["/opt/ocr-kiosk/ocr-kiosk", "checker"], "checker", True),
        (["python", "-m", "ui", "checker"], "session", False),
        (["less", "-m", "ui"], "session", False),
    ],
)
def test_a_part_is_told_by_its_command_line(
    monkeypatch: pytest.MonkeyPatch, words: list[str], part: str, expected: bool
) -> None:
    monkeypatch.setattr("kiosk.canary.family._words", lambda _pid: words)
    assert plays(1, part) is expected
