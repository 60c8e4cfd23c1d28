"""The canary page of the wipe test: a site of its own, served for that test alone; it keeps no word."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Flask, Response, request, send_from_directory
from flask.typing import ResponseReturnValue
from fpdf import FPDF

LABEL: Final = "canary"
_CACHED_FOR_S: Final = 86400
_POLICY: Final = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' blob:; "
_POLICY_STYLE: Final = "style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'"
_FILES: Final = {"": "page.html", "page.js": "page.js", "service.js": "service.js", "worker.js": "worker.js"}


class CanaryDoor:
    """Opens the canary's host beside the hosts of the portal."""

    def __init__(self, domain: str, resources: Path, others: WSGIApplication) -> None:
        self._host = f"{LABEL}.{domain}"
        self._site = CanarySite(resources / LABEL)
        self._others = others

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        host = environ.get("HTTP_HOST", "").lower().partition(":")[0]
        site: WSGIApplication = self._site if host == self._host else self._others
        return site(environ, start_response)


class CanarySite(Flask):
    """Takes what it is given, and gives it back."""

    def __init__(self, folder: Path) -> None:
        super().__init__(__name__, static_folder=None)
        self._folder = folder
        self.add_url_rule("/canary", "page", lambda: self._file(""))
        self.add_url_rule("/canary/<name>.js", "script", lambda name: self._file(f"{name}.js"))
        self.add_url_rule("/canary/locked/door", "door", _door)
        self.add_url_rule("/canary/locked/known", "known", _known)
        self.add_url_rule("/canary/kept", "kept", _kept)
        self.add_url_rule("/canary/upload", "upload", _upload, methods=["POST"])
        self.add_url_rule("/canary/paper.pdf", "paper", _paper)
        self.after_request(_add_headers)

    def _file(self, name: str) -> ResponseReturnValue:
        file = _FILES.get(name)
        return send_from_directory(self._folder, file) if file else ("No such page.", 404)


def _door() -> ResponseReturnValue:
    """Ask for a name, as the browser's own log-in does, and say it back."""
    if request.authorization is None or not request.authorization.username:
        return Response("Who?", 401, {"WWW-Authenticate": 'Basic realm="canary", charset="UTF-8"'})
    return Response(request.authorization.username, mimetype="text/plain")


def _known() -> ResponseReturnValue:
    """Say whether the browser sent a name without being asked for it."""
    return Response("yes" if request.authorization else "no", mimetype="text/plain")


def _kept() -> ResponseReturnValue:
    """An answer that the browser may keep."""
    response = Response(request.args.get("word", ""), mimetype="text/plain")
    response.headers["Cache-Control"] = f"private, max-age={_CACHED_FOR_S}"
    return response


def _upload() -> ResponseReturnValue:
    """Say how long it was, and forget it."""
    return Response(str(len(request.get_data(cache=False))), mimetype="text/plain")


def _paper() -> ResponseReturnValue:
    """A document that bears the word in its properties, where a PDF has it in UTF-16."""
    word = request.args.get("word", "")
    paper = FPDF()
    paper.set_compression(compress=False)
    paper.set_title(word)
    paper.add_page()
    paper.set_font("Helvetica", size=14)
    paper.text(20, 20, "".join(letter for letter in word if letter.isascii()))
    response = Response(bytes(paper.output()), mimetype="application/pdf")
    response.headers["Content-Disposition"] = 'attachment; filename="paper.pdf"'
    return response


def _add_headers(response: Response) -> Response:
    response.headers["Content-Security-Policy"] = _POLICY + _POLICY_STYLE
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Service-Worker-Allowed"] = "/"  # its script lies below the page that it serves
    response.headers.setdefault("Cache-Control", "no-store")
    return response
