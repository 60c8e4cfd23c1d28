"""The adversary: a host whose pages try every way out of a kiosk, for tests alone.

It sends no Content-Security-Policy, so that nothing but the kiosk stops an attempt. A request to the canary
host, which no kiosk may open, is remembered as one that came through.
"""

from typing import Final

import msgspec
from flask import Flask, Response, abort, jsonify, make_response, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.adversary_files import AdversaryFiles
from kiosk.practice.adversary_orders import OrderDesk
from kiosk.practice.portal import Portal
from kiosk.practice.web import View

_SECURE: Final = "adversary.localhost"  # what browsers trust without a certificate, so that they offer more
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_LEADING_AWAY: Final = {
    "Refresh": "0; url=%",
    "Link preload": "<%>; rel=preload; as=image",
    "Link prefetch": "<%>; rel=prefetch",
    "Link preconnect": "<%>; rel=preconnect",
}
_EVERY_METHOD: Final = ["GET", "HEAD", "POST", "PUT", "OPTIONS"]


class AdversarySite(Flask):
    """The adversary's pages, and the desk where tests give orders to them."""

    def __init__(self, portal: Portal) -> None:
        folders = portal.resources
        super().__init__(
            __name__,
            static_folder=folders / "static",
            static_url_path="/static",
            template_folder=folders / "templates",
        )
        self._own = (f"adversary.{portal.domain}", _SECURE)
        self.hosts = (*self._own, f"canary.{portal.domain}")
        self._desk = OrderDesk(portal.closing)
        self._files = AdversaryFiles(portal.closing)
        self._sent: set[str] = set()
        self.before_request(self._catch)
        self.after_request(_unhindered)
        views: dict[str, View] = {
            "/": self._index,
            "/page/<name>": self._page,
            "/file/<name>": self._file,
            "/reports/<int:number>": self._reported,
            "/hits": lambda: jsonify(self._desk.hits()),
            "/door": self._door,
        }
        for path, view in views.items():
            self.add_url_rule(path, endpoint=path, view_func=view)
        self.add_url_rule("/orders", "take", self._take, methods=["GET"])
        self.add_url_rule("/orders", "give", self._give, methods=["POST"])
        self.add_url_rule("/reports", "report", self._report, methods=["POST"])
        self.add_url_rule("/reached", "reached", self._reached, methods=_EVERY_METHOD)
        self.add_url_rule("/hop/<int:code>", "hop", self._hop, methods=_EVERY_METHOD)

    def _catch(self) -> ResponseReturnValue | None:
        """Whatever comes to another host than the adversary's own has come through."""
        if request.host.partition(":")[0] in self._own:
            return None
        self._desk.note_hit(f"{request.host}{request.path}?{request.query_string.decode('latin-1')}")
        return make_response("You are out.")

    def _index(self) -> ResponseReturnValue:
        return render_template("adversary/index.html", files=self._files.names)

    def _page(self, name: str) -> ResponseReturnValue:
        pages = {"refresh", "leaving", "headers"}
        if name not in pages:
            abort(404)
        target = request.args.get("to", "")
        answer = make_response(render_template(f"adversary/{name}.html", target=target))
        if name == "headers":
            for header, value in _LEADING_AWAY.items():
                if request.args.get("only", header) == header:
                    answer.headers.add(header.partition(" ")[0], value.replace("%", target))
        return answer

    def _file(self, name: str) -> ResponseReturnValue:
        return self._files.send(name) or abort(404)

    def _door(self) -> ResponseReturnValue:
        """Ask for a name and a password, whatever was given."""
        return Response(self._index(), 401, {"WWW-Authenticate": 'Basic realm="Type your bank code"'})  # type: ignore[arg-type]  # a text

    def _reached(self) -> ResponseReturnValue:
        """Where an attempt lands that is allowed; it shows that the way itself works."""
        self._desk.note_hit(f"{request.path}?{request.query_string.decode('latin-1')}")
        return self._index()

    def _hop(self, code: int) -> ResponseReturnValue:
        """Send the browser on, once for each number where there is one: who reloads comes home."""
        untrusted_number = request.args.get("n", "")
        if code not in _REDIRECTS or (untrusted_number and untrusted_number in self._sent):
            return redirect("/", 303)
        self._sent.add(untrusted_number)
        answer = Response(status=code)
        answer.headers["Location"] = request.args.get("to", "/")
        return answer

    def _take(self) -> ResponseReturnValue:
        return jsonify(msgspec.to_builtins(self._desk.take(request.args.get("page", ""))))

    def _give(self) -> ResponseReturnValue:
        return jsonify(self._desk.give(request.get_data()))

    def _report(self) -> ResponseReturnValue:
        self._desk.report(request.get_data())
        return "", 204

    def _reported(self, number: int) -> ResponseReturnValue:
        return jsonify(msgspec.to_builtins(self._desk.reported(number)))


def _unhindered(answer: Response) -> Response:
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer
