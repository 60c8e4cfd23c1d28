"""Gets the right to look into the browser's own processes, which an ordinary account has not.

A renderer in its sandbox may not be looked into by its own account. But whoever opens a user namespace may
look into every process that is started inside it; a browser's sandbox is made in the same way. Where the
kernel forbids this, the test goes on and says which places it could not search.
"""

import os
from contextlib import suppress
from pathlib import Path


def see_into_children() -> None:
    """Open a namespace of our own, with nobody in it but our account; call it before anything is started."""
    account, group = os.getuid(), os.getgid()
    if account == 0:
        return  # root sees everything already
    with suppress(OSError):
        os.unshare(os.CLONE_NEWUSER)
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"{account} {account} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
