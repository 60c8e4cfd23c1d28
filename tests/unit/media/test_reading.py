"""Nothing that lies on a stick leads away from it, and nothing on it is waited for."""

import os
from pathlib import Path

import pytest

from kiosk.media.errors import MediaError, Trouble
from kiosk.media.reading import opened_file, opened_folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    (stick / "folder").mkdir(parents=True)
    (stick / "folder" / "a.pdf").write_bytes(b"%PDF-1")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.pdf").write_bytes(b"%PDF-secret")
    return stick


def trouble(root: Path, *parts: str) -> Trouble:
    with pytest.raises(MediaError) as refused, opened_file(root, parts):
        pass
    return refused.value.trouble


def test_a_file_in_a_folder_is_read(stick: Path) -> None:
    with opened_file(stick, ("folder", "a.pdf")) as content:
        assert content.read() == b"%PDF-1"


def test_a_link_in_place_of_the_file_is_not_followed(stick: Path) -> None:
    (stick / "a.pdf").symlink_to("../outside/secret.pdf")
    (stick / "b.pdf").symlink_to("folder/a.pdf")
    assert trouble(stick, "a.pdf") is Trouble.UNREADABLE
    assert trouble(stick, "b.pdf") is Trouble.UNREADABLE


def test_a_link_in_place_of_a_folder_is_not_followed(stick: Path, tmp_path: Path) -> None:
    (stick / "way").symlink_to(tmp_path / "outside")
    with pytest.raises(MediaError), opened_file(stick, ("way", "secret.pdf")):
        pass


def test_a_link_in_place_of_the_stick_is_not_followed(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "other").symlink_to(stick)
    with pytest.raises(MediaError), opened_folder(tmp_path / "other"):
        pass


@pytest.mark.parametrize(
    "parts", [("..", "outside", "secret.pdf"), ("",), (".",), ("folder/a.pdf",), ("a\0b",)]
)
def test_a_name_that_leads_elsewhere_is_refused(stick: Path, parts: tuple[str, ...]) -> None:
    assert trouble(stick, *parts) is Trouble.UNREADABLE


@pytest.mark.timeout(10)
def test_a_pipe_is_refused_and_not_waited_for(stick: Path) -> None:
    os.mkfifo(stick / "pipe.pdf")
    assert trouble(stick, "pipe.pdf") is Trouble.UNREADABLE


def test_a_folder_called_like_a_file_is_refused(stick: Path) -> None:
    (stick / "folder.pdf").mkdir()
    assert trouble(stick, "folder.pdf") is Trouble.UNREADABLE


def test_what_is_gone_is_gone(stick: Path) -> None:
    assert trouble(stick, "gone.pdf") is Trouble.GONE
    assert trouble(stick / "pulled-out", "a.pdf") is Trouble.GONE


def test_a_stick_pulled_out_while_it_is_read_is_told_as_gone(stick: Path) -> None:
    with pytest.raises(MediaError) as refused, opened_file(stick, ("folder", "a.pdf")):
        raise OSError(5, "Input/output error")
    assert refused.value.trouble is Trouble.GONE


def test_nothing_stays_open(stick: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    for parts in (("folder", "a.pdf"), ("gone.pdf",), ("folder",), ("..", "x")):
        try:
            with opened_file(stick, parts):
                pass
        except MediaError:
            continue
    assert len(list(Path("/proc/self/fd").iterdir())) == before
