"""One station a machine."""

import os
from pathlib import Path

import pytest

from kiosk.station.lock import StationLock, StationRunsError


def test_the_second_is_refused_and_told_who_runs(tmp_path: Path) -> None:
    first = StationLock(tmp_path / "state")
    with pytest.raises(StationRunsError) as refused:
        StationLock(tmp_path / "state")
    assert refused.value.process == str(os.getpid())
    first.release()
    StationLock(tmp_path / "state").release()
