"""A file that got out of a visit's folder: no next citizen, not even after a new start, until it is gone."""

import os
from pathlib import Path
from typing import Final

import msgspec
import pytest

from kiosk.language import Language
from kiosk.session.leaks import Report, Verdict
from tests.end2end.aftermath import expect_out_of_order
from tests.end2end.station import Station, now_ns
from tests.end2end.test_station_killed import kill_station
from tests.helpers.atspi import Desktop

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]

STRICT: Final = 'surroundings = "stop"\n'


def test_a_download_elsewhere_keeps_the_station_out_of_order_until_it_is_removed(
    tmp_path: Path, desktop: Desktop
) -> None:
    (tmp_path / "station.toml").write_text(STRICT)
    options = ("--settings", str(tmp_path / "station.toml"))
    planted = Path(os.environ["HOME"]) / "Downloads" / "certificate.pdf"
    with Station(tmp_path, desktop, *options) as first:
        citizen = first.welcome(Language.FR)
        planted.parent.mkdir(exist_ok=True)
        planted.touch()
        left_ns = now_ns()
        citizen.stop()
        expect_out_of_order(first, "downloads", left_ns)
        assert "during the visit" in first.expect(f"out-of-order.remedy.{Language.EN}").name
        kill_station(first)
    killed_ns = now_ns()
    with Station(tmp_path, desktop, *options) as second:
        expect_out_of_order(second, "downloads", killed_ns)
        planted.unlink()
        retried_ns = now_ns()
        second.desktop.press(second.window(), identifier="out-of-order.retry")
        second.wait_outcome(retried_ns)
        # Other stages of the same account may write beside this one: only our own file is asked for.
        report = msgspec.json.decode((tmp_path / "state/last-wipe.json").read_bytes(), type=Report)
        verdicts = {line.id: line.verdict for line in report.lines}
        assert verdicts["downloads"] is verdicts["account-files"] is Verdict.CLEAN
