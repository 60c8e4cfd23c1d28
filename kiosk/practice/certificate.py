"""Draws the PDFs of the portal, each marked as an exercise so that nobody can take it for a real one."""

from dataclasses import dataclass
from typing import Final

from fpdf import FPDF
from fpdf.enums import XPos, YPos

_MARK: Final = "EXERCICE - OEFENING - PRACTICE"
_RED: Final = (176, 32, 32)
_INK: Final = (28, 36, 52)


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on one page."""

    title: str
    lines: tuple[str, ...]
    worthless: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def draw(paper: Paper) -> bytes:
    """The page as a PDF."""
    pdf = FPDF(format="A4")
    pdf.set_title(f"{_MARK}: {_plain(paper.title)}")
    pdf.set_margin(20)
    pdf.add_page()
    _draw_mark(pdf)
    _write(pdf, paper.title, size=20, bold=True)
    pdf.ln(4)
    for line in paper.lines:
        _write(pdf, line, size=12)
    if paper.rows:
        _draw_table(pdf, paper)
    pdf.ln(8)
    pdf.set_text_color(*_RED)
    _write(pdf, paper.worthless, size=11, bold=True)
    return bytes(pdf.output())


def _draw_mark(pdf: FPDF) -> None:
    """The mark stands across the page and in a bar above it."""
    pdf.set_fill_color(*_RED)
    pdf.set_text_color(255, 255, 255)
    pdf.set_font("Helvetica", "B", 18)
    pdf.cell(0, 14, _MARK, align="C", fill=True, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    pdf.set_font("Helvetica", "B", 44)
    pdf.set_text_color(240, 214, 214)
    with pdf.rotation(52, x=105, y=160):
        pdf.text(x=105 - pdf.get_string_width(_MARK) / 2, y=165, text=_MARK)
    pdf.set_text_color(*_INK)
    pdf.set_fill_color(255, 255, 255)
    pdf.ln(10)


def _draw_table(pdf: FPDF, paper: Paper) -> None:
    pdf.ln(3)
    pdf.set_font("Helvetica", size=11)
    with pdf.table(line_height=8) as table:
        for cells in (paper.head, *paper.rows):
            row = table.row()
            for cell in cells:
                row.cell(_plain(cell))


def _write(pdf: FPDF, text: str, *, size: int, bold: bool = False) -> None:
    pdf.set_font("Helvetica", "B" if bold else "", size)
    pdf.multi_cell(0, size * 0.6, _plain(text), new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _plain(text: str) -> str:
    """The text in the letters that the PDF's built-in fonts have; they have no euro sign."""
    return text.replace("€", "EUR").encode("latin-1", "replace").decode("latin-1")
