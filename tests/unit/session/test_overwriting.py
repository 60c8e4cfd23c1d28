"""What lies on a disk is filled with zeros before it is unlinked."""

import os
from pathlib import Path

import pytest

from kiosk.session.overwriting import overwrite
from kiosk.session.scratch import erase

WORDS = b"canary" * 1000


def _left(file: Path) -> bytes:
    return file.read_bytes()


def test_every_file_is_zeros_and_as_long_as_before(tmp_path: Path) -> None:
    deep = tmp_path / "one" / "two"
    deep.mkdir(parents=True)
    for file in (tmp_path / "a", deep / "b"):
        file.write_bytes(WORDS)
    overwrite(tmp_path)
    assert _left(tmp_path / "a") == _left(deep / "b") == bytes(len(WORDS))


def test_a_closed_file_in_a_closed_folder_too(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "a").write_bytes(WORDS)
    (closed / "a").chmod(0o400)
    closed.chmod(0o500)
    overwrite(tmp_path)
    assert _left(closed / "a") == bytes(len(WORDS))


def test_a_single_file_and_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(WORDS)
    (tmp_path / "empty").touch()
    overwrite(tmp_path / "a")
    overwrite(tmp_path / "empty")
    assert _left(tmp_path / "a") == bytes(len(WORDS))


def test_a_hole_stays_a_hole(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as stream:
        stream.write(WORDS)
        stream.truncate(1 << 40)
    blocks = (tmp_path / "a").stat().st_blocks
    overwrite(tmp_path / "a")
    assert (tmp_path / "a").stat().st_blocks <= blocks + 64
    with (tmp_path / "a").open("rb") as stream:
        assert stream.read(len(WORDS)) == bytes(len(WORDS))


def test_what_has_another_name_or_is_no_file_is_left_to_the_unlinking(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(WORDS)
    folder = tmp_path / "visit"
    folder.mkdir()
    (folder / "hard").hardlink_to(tmp_path / "kept")
    (folder / "link").symlink_to(tmp_path / "kept")
    (folder / "folder").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    overwrite(folder)
    overwrite(tmp_path / "nowhere")
    assert _left(tmp_path / "kept") == WORDS


@pytest.mark.parametrize("memory", [True, False])
def test_only_a_disk_is_worth_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, memory: bool) -> None:
    asked: list[Path] = []
    monkeypatch.setattr("kiosk.session.scratch.in_memory", lambda _: memory)
    monkeypatch.setattr("kiosk.session.scratch.overwrite", asked.append)
    (tmp_path / "visit").mkdir()
    erase(tmp_path / "visit")
    assert asked == ([] if memory else [tmp_path / "visit"])
    assert not (tmp_path / "visit").exists()
