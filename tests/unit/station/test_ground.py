"""The folder of the visits: ours alone, or left as it is."""

from pathlib import Path

import pytest

from kiosk.session.visits import Visits
from kiosk.station.ground import VisitsFolderError, VisitsGround


def test_a_folder_is_made_and_taken_over_again(tmp_path: Path) -> None:
    VisitsGround(tmp_path / "visits").release()
    (tmp_path / "visits" / Visits(tmp_path / "visits", (), ()).make().name).mkdir()
    VisitsGround(tmp_path / "visits").release()


def test_a_second_station_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first = VisitsGround(tmp_path / "visits")
    with pytest.raises(VisitsFolderError, match="another station uses it"):
        VisitsGround(tmp_path / "visits")
    first.release()
    VisitsGround(tmp_path / "visits").release()


@pytest.mark.parametrize("name", ["letters.txt", ".profile", "0123456789abcdef0", "0123456789ABCDEF"])
def test_a_folder_with_anything_else_is_refused_and_let_go(name: str, tmp_path: Path) -> None:
    stranger = tmp_path / "visits" / name
    stranger.parent.mkdir(mode=0o700)
    stranger.touch()
    with pytest.raises(VisitsFolderError, match="holds something else than visits"):
        VisitsGround(stranger.parent)
    stranger.unlink()
    VisitsGround(stranger.parent).release()


@pytest.mark.parametrize("memory", [True, False])
def test_a_folder_on_a_disk_is_refused_where_the_settings_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, memory: bool
) -> None:
    monkeypatch.setattr("kiosk.station.ground.in_memory", lambda folder: memory)
    VisitsGround(tmp_path / "visits").release()
    if memory:
        VisitsGround(tmp_path / "visits", disk_refused=True).release()
        return
    with pytest.raises(VisitsFolderError, match="lies on a disk"):
        VisitsGround(tmp_path / "visits", disk_refused=True)
    VisitsGround(tmp_path / "visits").release()  # it was let go
