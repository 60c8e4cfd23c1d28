"""Which sticks are found on a machine."""

from pathlib import Path

import pytest

from kiosk.media.sticks import STICKS_LIMIT, Sticks
from tests.unit.media.sticks_samples import SampleMachine


@pytest.fixture
def sample(tmp_path: Path) -> SampleMachine:
    sample = SampleMachine(tmp_path)
    sample.add_disk("sda", removable=False, parts={"sda1": "8:1"})
    sample.add_disk("sdb", removable=True, parts={"sdb1": "8:17", "sdb2": "8:18"})
    return sample


def found(sample: SampleMachine, folder: Path | None = None) -> list[str]:
    return [stick.untrusted_label for stick in Sticks(folder, sample.machine()).look()]


def test_a_removable_disk_that_a_desktop_has_mounted_is_a_stick(sample: SampleMachine) -> None:
    sample.mount("8:17", sample.media / "room" / "MY STICK")
    (stick,) = Sticks(None, sample.machine()).look()
    assert (stick.untrusted_label, stick.read_only) == ("MY STICK", False)
    assert stick.free_bytes > 0


def test_a_stick_without_partitions_counts_too(sample: SampleMachine) -> None:
    sample.add_disk("sdc", removable=True, parts={"sdc": "8:32"})
    sample.mount("8:32", sample.media / "WHOLE")
    assert found(sample) == ["WHOLE"]


def test_a_fixed_disk_is_no_stick_wherever_it_is_mounted(sample: SampleMachine) -> None:
    sample.mount("8:1", sample.media / "room" / "INSIDE")
    assert found(sample) == []


def test_what_the_kernel_says_nothing_about_is_no_stick(sample: SampleMachine) -> None:
    sample.add_disk("sdd", removable=None, parts={"sdd1": "8:49"})
    sample.mount("8:49", sample.media / "UNKNOWN")
    sample.mount("0:55", sample.media / "NETWORK")
    assert found(sample) == []


def test_the_disk_that_the_machine_itself_runs_from_is_no_stick(sample: SampleMachine) -> None:
    sample.mount("8:17", sample.root / "usr")
    sample.mount("8:18", sample.media / "DATA OF THE LIVE SYSTEM")
    assert found(sample) == []


def test_a_folder_of_a_stick_that_is_mounted_by_itself_is_not_a_second_stick(sample: SampleMachine) -> None:
    sample.mount("8:17", sample.media / "STICK")
    sample.mount("8:17", sample.media / "AGAIN")
    sample.mount("8:18", sample.media / "PART", root="/folder")
    assert found(sample) == ["STICK"]


def test_a_stick_that_is_mounted_for_reading_is_told(sample: SampleMachine) -> None:
    sample.mount("8:17", sample.media / "LOCKED", options="ro,nosuid")
    assert [stick.read_only for stick in Sticks(None, sample.machine()).look()] == [True]


def test_a_stick_that_is_gone_already_is_left_out(sample: SampleMachine) -> None:
    sample.mount("8:17", sample.media / "GONE").rmdir()
    assert found(sample) == []


def test_without_the_kernels_table_there_is_no_stick(tmp_path: Path) -> None:
    assert found(SampleMachine(tmp_path)) == []


def test_folders_that_staff_named_are_sticks_and_nothing_else_in_there(tmp_path: Path) -> None:
    named = tmp_path / "named"
    for name in ("B", "A", ".hidden"):
        (named / name).mkdir(parents=True)
    (named / "file").touch()
    (named / "link").symlink_to("/")
    assert found(SampleMachine(tmp_path), named) == ["A", "B"]


def test_a_named_folder_that_is_not_there_is_no_harm(tmp_path: Path) -> None:
    assert found(SampleMachine(tmp_path), tmp_path / "nowhere") == []


def test_there_is_an_end_to_sticks(tmp_path: Path) -> None:
    for number in range(STICKS_LIMIT + 3):
        (tmp_path / "named" / f"{number}").mkdir(parents=True)
    assert len(found(SampleMachine(tmp_path), tmp_path / "named")) == STICKS_LIMIT
