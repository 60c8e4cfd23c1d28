"""Loads a pack that is fit for citizens, or says why it is not."""

from pathlib import Path

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import pack_error
from kiosk.procedures.lint import lint
from kiosk.procedures.reading import read_pack

__all__ = ["Pack", "load_pack"]


def load_pack(directory: Path) -> Pack:
    """The pack in a directory, without a single problem.

    Raises:
        PackError: the pack has a problem; a pack that is nearly right would fail in front of a citizen.
    """
    pack, problems = read_pack(directory)
    if pack is None or problems:
        raise pack_error(problems)
    if found := tuple(lint(pack)):
        raise pack_error(found)
    return pack
