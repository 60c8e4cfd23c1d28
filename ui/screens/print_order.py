"""What shall be printed: which pages, and how often."""

from pathlib import Path

from PySide6.QtCore import QFile, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.printing.terms import Order, Terms
from ui.price import euros
from ui.theme import TextSize
from ui.widgets.button import BigButton, Kind
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.page_preview import PagePreview
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

_ALL, _THIS = "all-pages", "this-page"


class PrintOrderSheet(Sheet):
    """A picture of the page, all pages or this one, the copies, and what it costs.

    Signals:
        ordered: print this (an Order).
    """

    ordered = Signal(Order)

    def __init__(self, look: Look, terms: Terms) -> None:
        super().__init__(look, "print", width=1160)
        self._terms = terms
        self._file, self._document = QFile(self), QPdfDocument(self)  # Qt's own file stays open
        self._page, self._order = 0, Order(pages=0)
        self._preview = PagePreview(look, "print.preview", self._document)
        self._choices = Choices(look)
        self._fewer = BigButton(look, "print.fewer", "minus", Kind.QUIET)
        self._copies = Text("strong", "print.copies")
        self._more = BigButton(look, "print.more", "plus", Kind.QUIET)
        self._sum = Text("lead", "print.sum")
        self._print = BigButton(look, "print.print", "printer")
        self._lay_out()
        self._wire()
        self.retranslate()

    def show_document(self, file: Path, page: int) -> bool:
        """Offer to print a document, from the page on that is being read; False when it cannot be read."""
        self.release()
        self._file.setFileName(str(file))
        if self._file.open(QFile.OpenModeFlag.ReadOnly):
            self._document.load(self._file)
        self._page, self._order = page, Order(pages=self._document.pageCount())
        self._say()
        return self._order.pages > 0

    def release(self) -> None:
        """Let go of the document's file."""
        self._document.close()
        self._file.close()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Print your document?"))
        self._fewer.say(self.tr("Fewer"))
        self._more.say(self.tr("More"))
        self._print.say(self.tr("Print"))
        self._preview.setVisible(self.look.theme.text_size is not TextSize.LARGEST)  # words need the room
        self._say()

    def _say(self) -> None:
        """Say what depends on the order."""
        order, shown = self._order, self._page if self._order.only_page else 0
        self._preview.show_page(shown, self.tr("Page {0} of {1}").format(shown + 1, order.pages))
        self._offer_pages()
        self._copies.setText(self.tr("Copies: {0}").format(order.copies))
        self._fewer.setVisible(order.copies > 1)
        self._more.setVisible(order.copies < self._terms.copies_most)
        within = order.is_within(self._terms)
        self._print.setVisible(within)
        self._sum.setText(self._sum_words() if within else self._too_much_words())

    def _sum_words(self) -> str:
        pages = self.tr("Pages to print: {0}.").format(self._order.on_paper)
        cents = self._order.price_cents(self._terms)
        price = self.tr("Price: {0}.").format(euros(cents))
        return f"{pages} {price}" if cents else pages

    def _too_much_words(self) -> str:
        most = self.tr("Too many pages. At most: {0}.").format(self._terms.pages_most)
        less = self.tr("Choose one page, or fewer copies.")
        return f"{most} {less}"

    def _offer_pages(self) -> None:
        several = self._order.pages > 1
        self._choices.setVisible(several)
        every = Choice(_ALL, self.tr("All pages: {0}").format(self._order.pages))
        one = Choice(_THIS, self.tr("Only page {0}").format(self._page + 1))
        chosen = _THIS if self._order.only_page else _ALL
        self._choices.offer([every, one] if several else [], chosen)

    def _on_pages_chosen(self, choice: str) -> None:
        only = self._page + 1 if choice == _THIS else None
        self._change(Order(self._order.pages, only, self._order.copies))

    def _on_copies_changed(self, by: int) -> None:
        copies = min(max(self._order.copies + by, 1), self._terms.copies_most)
        self._change(Order(self._order.pages, self._order.only_page, copies))

    def _change(self, order: Order) -> None:
        self._order = order
        self._say()

    def _lay_out(self) -> None:
        row, column, copies = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        row.setSpacing(self.look.theme.px(40))
        row.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self._fewer, self._copies, self._more):
            copies.addWidget(part)
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # what stays, stays where it is
            part.setSizePolicy(policy)
        copies.addStretch(1)
        self._copies.setWordWrap(False)
        column.addWidget(self._choices, 1)
        column.addLayout(copies)
        column.addWidget(self._sum)
        row.addLayout(column, 1)
        self.lines.addLayout(row, 1)
        self.add_close_row(self._print)

    def _wire(self) -> None:
        self._choices.chosen.connect(self._on_pages_chosen)
        self._fewer.clicked.connect(lambda: self._on_copies_changed(-1))
        self._more.clicked.connect(lambda: self._on_copies_changed(1))
        self._print.clicked.connect(lambda: self.ordered.emit(self._order))
