"""What every page of every host has in common: language, headers, faults, errors."""

from collections.abc import Callable
from typing import IO, Final

from flask import Flask, Request, Response, g, render_template, request
from flask.typing import ResponseReturnValue
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException, ServiceUnavailable

from kiosk.language import Language
from kiosk.practice.faults import Behaviour
from kiosk.practice.hosts import Addresses, Host
from kiosk.practice.markup import Markings
from kiosk.practice.policy import content_policy
from kiosk.practice.portal import Portal
from kiosk.practice.uploads import MeasuringStream

LANGUAGE_COOKIE: Final = "lang"
LARGEST_REQUEST_BYTES: Final = 512 * 1024 * 1024  # above the upload limits, so that those can be explained
_UNDISTURBED: Final = ("/static/", "/__faults__", "/irisbox/events")
_ERROR_WORDS: Final = {404: "not_found", 405: "not_found", 503: "maintenance"}

type View = Callable[..., ResponseReturnValue]


class PortalRequest(Request):
    """A request whose files are measured and never stored."""

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        del total_content_length, content_type, filename, content_length
        return MeasuringStream()


class PortalApp(Flask):
    """One host of the portal."""

    request_class = PortalRequest
    jinja_options = {
        **Flask.jinja_options,
        "undefined": StrictUndefined,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }

    def __init__(self, host: Host, portal: Portal) -> None:
        super().__init__(
            __name__,
            static_folder=portal.resources / "static",
            static_url_path="/static",
            template_folder=portal.resources / "templates",
        )
        self._host = host
        self._portal = portal
        self.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST_BYTES
        self.before_request(self._settle_language)
        self.before_request(self._misbehave)
        self.after_request(self._add_headers)
        self.context_processor(self._page_facts)
        self.register_error_handler(HTTPException, self._show_error)

    def routes(self, method: str, views: dict[str, View]) -> None:
        """Answer one method on some paths."""
        for path, view in views.items():
            self.add_url_rule(path, endpoint=f"{method} {path}", view_func=view, methods=[method])

    def _settle_language(self) -> None:
        asked = request.args.get("lang", request.cookies.get(LANGUAGE_COOKIE, ""))
        best = request.accept_languages.best_match(list(Language), default=Language.FR)
        g.language = Language(asked if asked in list(Language) else best)
        g.addresses = Addresses(self._portal.domain, request.host)

    def _misbehave(self) -> ResponseReturnValue | None:
        if request.path.startswith(_UNDISTURBED):
            return None
        faults = self._portal.faults.present
        self._portal.closing.wait(faults.slow_s)
        if faults.maintenance:
            raise ServiceUnavailable
        return self._error_page("broken", 500) if faults.error_500 else None

    def _add_headers(self, response: Response) -> Response:
        addresses: Addresses = g.addresses
        response.headers["Content-Security-Policy"] = content_policy(
            form_targets=addresses.origins(),
            frame_source=g.get("frame_source"),
            framed_by=addresses.origin(Host.IRISBOX) if self._host is Host.PAY else None,
            trusted_types=g.get("trusted_types", False),
        )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cache-Control"] = "no-store"
        if request.args.get("lang") == g.language:  # a late answer must not undo a newer choice
            response.set_cookie(LANGUAGE_COOKIE, g.language, httponly=True, samesite="Lax")
        return response

    def _page_facts(self) -> dict[str, object]:
        language: Language = g.language
        return {
            "say": lambda key, **facts: self._portal.words.say(key, language, **facts),
            "mark": Markings(self._portal.faults.present, self._portal.words, language),
            "language": language,
            "languages": tuple(Language),
            "address": lambda host, path, **query: g.addresses.of(Host(host), path, **query),
            "site": self._host,
            "misbehaviour": self._misbehaviour(),
            "person": None,
            "notice": "",
        }

    def _misbehaviour(self) -> str:
        """The name of the script that misbehaves."""
        scripts = self._portal.faults.present.scripts
        return "" if scripts is Behaviour.AS_IS else scripts.value

    def _show_error(self, error: HTTPException) -> ResponseReturnValue:
        code = error.code or 500
        return self._error_page(_ERROR_WORDS.get(code, "broken"), code)

    def _error_page(self, words: str, code: int) -> tuple[str, int]:
        return render_template("error.html", words=words), code
