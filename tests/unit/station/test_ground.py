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
