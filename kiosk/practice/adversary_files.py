"""Files that no kiosk should keep: of the wrong kind, without end, or not what they say."""

from collections.abc import Callable, Iterator
from threading import Event
from typing import Final

from flask import Response
from fpdf import FPDF

_SLOW_PIECE_S: Final = 0.2
_HUGE_BYTES: Final = 5 * 1024**3
_PIECE: Final = b"%" + b" " * 65535
_BAT: Final = b"@echo off\r\nstart calc.exe\r\n"
_ACTIONS: Final = b"""%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R/AA<</WC 5 0 R>>/Names
<</EmbeddedFiles<</Names[(evil.bat) 6 0 R]>>/JavaScript<</Names[(x) 5 0 R]>>>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/AA<</O 4 0 R>>
/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A 8 0 R>>]>>endobj
4 0 obj<</S/Launch/F(/usr/bin/xterm)>>endobj
5 0 obj<</S/JavaScript/JS(app.launchURL("http://canary.practice.test/reached?pdf", true);)>>endobj
6 0 obj<</Type/Filespec/F(evil.bat)/EF<</F 7 0 R>>>>endobj
7 0 obj<</Length 9/Type/EmbeddedFile>>stream
start cmd
endstream endobj
8 0 obj<</S/URI/URI(http://canary.practice.test/reached?pdf)>>endobj
trailer<</Root 1 0 R/Size 9>>
%%EOF
"""


class AdversaryFiles:
    """The files by name."""

    def __init__(self, closing: Event) -> None:
        self._closing = closing
        self._kinds: dict[str, Callable[[], Response]] = {
            "good": lambda: _attached(_paper(1), "application/pdf", "good.pdf"),
            "long": lambda: _attached(_paper(300), "application/pdf", "long.pdf"),
            "actions": lambda: _attached(_ACTIONS, "application/pdf", "actions.pdf"),
            "bat": lambda: _attached(_BAT, "application/x-bat", "evil.bat"),
            "bat-as-pdf": lambda: _attached(_BAT, "application/pdf", "evil.bat"),
            "html": lambda: _attached(b"<script>alert(1)</script>", "text/html", "evil.html"),
            "desktop": lambda: _attached(
                b"[Desktop Entry]\nExec=xterm\n", "application/x-desktop", "a.desktop"
            ),
            "climbing": lambda: _attached(_paper(1), "application/pdf", "../../../../../tmp/climbed.pdf"),
            "inline": lambda: Response(_paper(1), mimetype="application/pdf"),
            "inline-bat": lambda: Response(_BAT, mimetype="application/octet-stream"),
            "huge": self._huge,
            "lying": lambda: _attached(b"%PDF-", "application/pdf", "lying.pdf", size=_HUGE_BYTES),
            "endless": self._endless,
        }

    @property
    def names(self) -> tuple[str, ...]:
        """Which files there are."""
        return tuple(self._kinds)

    def send(self, name: str) -> Response | None:
        """The answer with a file, if there is one of that name."""
        kind = self._kinds.get(name)
        return kind() if kind else None

    def _huge(self) -> Response:
        """As large as it says, as fast as it can be taken."""
        return _attached(self._pieces(_HUGE_BYTES // len(_PIECE)), "application/pdf", "huge.pdf")

    def _endless(self) -> Response:
        """A little now and then, without end."""
        return _attached(self._trickle(), "application/pdf", "endless.pdf")

    def _pieces(self, count: int) -> Iterator[bytes]:
        yield b"%PDF-1.7\n"
        for _ in range(count):
            if self._closing.is_set():
                return
            yield _PIECE

    def _trickle(self) -> Iterator[bytes]:
        yield b"%PDF-1.7\n"
        while not self._closing.wait(_SLOW_PIECE_S):
            yield b"% more\n"


def _paper(pages: int) -> bytes:
    paper = FPDF()
    paper.set_font("helvetica")
    for number in range(pages):
        paper.add_page()
        paper.cell(text=f"page {number + 1}")
    return bytes(paper.output())


def _attached(body: bytes | Iterator[bytes], kind: str, name: str, *, size: int | None = None) -> Response:
    answer = Response(body, mimetype=kind)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    if size is not None:
        answer.headers["Content-Length"] = str(size)
    return answer
