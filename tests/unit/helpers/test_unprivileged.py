import os
from pathlib import Path

import pytest

from tests.helpers import unprivileged


@pytest.fixture
def open_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that others could reach if only pytest did not close those above it."""
    above = set(tmp_path.parents)
    closed = unprivileged.is_closed
    monkeypatch.setattr(unprivileged, "is_closed", lambda folder: folder not in above and closed(folder))
    tmp_path.chmod(0o755)
    return tmp_path


def test_finds_the_outermost_closed_folder(open_folder: Path) -> None:
    inner = open_folder / "closed" / "closed-too" / "place"
    inner.mkdir(parents=True)
    inner.parent.chmod(0o700)
    inner.parent.parent.chmod(0o700)

    assert unprivileged.outermost_closed(inner) == open_folder / "closed"


def test_a_place_can_be_closed_itself(open_folder: Path) -> None:
    place = open_folder / "place"
    place.mkdir(mode=0o700)

    assert unprivileged.outermost_closed(place) == place


def test_an_open_way_has_nothing_closed(open_folder: Path) -> None:
    place = open_folder / "a" / "b"
    place.mkdir(parents=True)

    assert unprivileged.outermost_closed(place) is None


def test_follows_links_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "real").touch()
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "second").symlink_to("../real")
    (tmp_path / "first").symlink_to(tmp_path / "inner" / "second")

    assert unprivileged.links_of(tmp_path / "first") == [tmp_path / "first", tmp_path / "inner" / "second"]


def test_a_circle_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")

    assert unprivileged.links_of(tmp_path / "a") == [tmp_path / "a", tmp_path / "b"]


def test_no_needed_place_lies_in_another() -> None:
    places = unprivileged.needed_places()

    assert unprivileged.CHECKOUT in places
    assert not [place for place in places if set(place.parents) & set(places)]


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_a_lent_folder_comes_back(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with unprivileged.lent(tmp_path):
        assert (tmp_path / "file").stat().st_uid == unprivileged.NOBODY
        with unprivileged.lent(tmp_path):
            pass
        assert (tmp_path / "file").stat().st_uid == unprivileged.NOBODY, "somebody else still has it"

    assert (tmp_path / "file").stat().st_uid == unprivileged.CHECKOUT.stat().st_uid
