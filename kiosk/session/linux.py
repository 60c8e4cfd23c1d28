"""What the Linux kernel promises about parents, children and their memory."""

import ctypes
import os
import resource
import signal
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_CHILD_SUBREAPER: Final = 36
PROCESS_MEMORY_LIMIT: Final = 2 * 1024**3
"""Bytes of its own that a process may have; a browser reserves about twice of what it uses."""


def die_with_parent(parent: int) -> None:
    """Have this process killed when its parent ends, however it ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before we asked
        os.kill(os.getpid(), signal.SIGKILL)


def limit_memory() -> None:
    """Let neither this process nor any that it starts take more than the limit, for ever."""
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = PROCESS_MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(hard, PROCESS_MEMORY_LIMIT)
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def keep_no_dumps() -> None:
    """Have no memory written to a disk when this process, or any that it starts, crashes."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def adopt_orphans() -> None:
    """Become the parent of whatever a killed child leaves behind, so that it can be collected."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _prctl(option: int, value: int) -> None:
    ctypes.CDLL(None, use_errno=True).prctl(option, ctypes.c_ulong(value), 0, 0, 0)
