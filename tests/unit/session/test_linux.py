"""The kernel's promises, tried in processes of their own."""

import subprocess
import sys
from textwrap import dedent

import pytest

TRY = """
import resource, subprocess, sys
from kiosk.session import linux
{before}
linux.PROCESS_MEMORY_LIMIT = 512 * 1024**2
linux.limit_memory()
take = "held = bytearray({megabytes} * 1024**2)"
print(subprocess.run([sys.executable, "-c", take], stderr=subprocess.DEVNULL).returncode)
"""


def answer(before: str, megabytes: int) -> str:
    """How a child ended that took so much."""
    code = dedent(TRY).format(before=before, megabytes=megabytes)
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return run.stdout.strip()


@pytest.mark.parametrize(("megabytes", "ends"), [(100, "0"), (900, "1")])
def test_a_child_may_take_as_much_as_the_limit_says(megabytes: int, ends: str) -> None:
    assert answer("", megabytes) == ends


def test_a_limit_that_is_lower_already_is_not_raised() -> None:
    lower = "resource.setrlimit(resource.RLIMIT_DATA, (256 * 1024**2, 256 * 1024**2))"
    assert answer(lower, 400) == "1"
