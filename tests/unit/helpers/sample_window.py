"""A window with a few widgets and a page, for the tests of what sees and drives windows."""

import sys

from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

PAGE = """<!doctype html><html lang="fr"><title>Page</title><h1>Exercice</h1>
<button id="send" onclick="this.textContent = 'Envoyé'">Envoyer</button>
<label><input type="radio" name="use"> En Belgique</label>
<button id="off" disabled>Fermé</button>
<iframe srcdoc="<button id='inner'>Payer</button>"></iframe>
<div style="height: 4000px"></div><a id="low" href="#low">Tout en bas</a></html>"""


def main() -> int:
    """Show the window until somebody presses its last button."""
    application = QApplication(sys.argv)
    window = QWidget()
    window.setStyleSheet("background: #0a7d2c")
    column = QVBoxLayout(window)

    count = QPushButton("0")
    count.setAccessibleIdentifier("sample.count")
    count.clicked.connect(lambda: count.setText(str(int(count.text()) + 1)))
    name = QLineEdit()
    name.setAccessibleIdentifier("sample.name")
    pages = QStackedWidget()
    for text in ("seen", "unseen"):
        button = QPushButton(text)
        button.setAccessibleIdentifier(f"sample.{text}")
        pages.addWidget(button)
    leave = QPushButton("End")
    leave.setAccessibleIdentifier("sample.end")
    leave.clicked.connect(application.quit)
    view = QWebEngineView()
    view.setHtml(PAGE)

    for widget in (count, name, pages, leave, view):
        column.addWidget(widget)
    window.resize(900, 700)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
