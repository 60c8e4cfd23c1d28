"""The kernel's table of mounts, on samples of it."""

from pathlib import Path

import pytest

from kiosk.media.mounts import Mount, parse_mounts

SAMPLE = r"""21 26 0:19 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
26 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw,errors=remount-ro
611 26 8:17 / /media/citizen/MES\040PAPIERS\0111\134 rw,nosuid shared:305 master:3 - vfat /dev/sdb1 rw,utf8
612 26 8:33 / /run/media/room/cl\303\251 ro,nosuid,nodev - exfat /dev/sdc1 ro
613 26 8:33 /photos /srv/photos rw - exfat /dev/sdc1 rw
"""


def test_folders_devices_and_rights_are_read() -> None:
    mounts = parse_mounts(SAMPLE)
    assert len(mounts) == 5
    assert mounts[2] == Mount("8:17", Path("/media/citizen/MES PAPIERS\t1\\"), whole=True, read_only=False)
    assert (mounts[3].read_only, mounts[3].whole) == (True, True)
    assert not mounts[4].whole


@pytest.mark.parametrize(
    "line",
    [
        "",
        "36 35 8:17 / /media/x rw",
        "36 35 8:17 / /media/x rw shared:1 vfat /dev/sdb1 rw",
        "36 35 eight / /media/x rw - vfat /dev/sdb1 rw",
        "36 35 8:17 / media/x rw - vfat /dev/sdb1 rw",
        "-",
        "36",
    ],
)
def test_a_line_that_is_not_as_documented_is_passed_over(line: str) -> None:
    assert parse_mounts(line) == ()


def test_a_file_system_mounted_for_reading_alone_is_told_from_either_options() -> None:
    line = "36 35 8:17 / /media/x {} shared:1 - vfat /dev/sdb1 {}"
    assert parse_mounts(line.format("rw,ro", "rw"))[0].read_only
    assert parse_mounts(line.format("rw", "ro,utf8"))[0].read_only
    assert not parse_mounts(line.format("rw,rootmode=ro2", "rw,errors=remount-ro"))[0].read_only
