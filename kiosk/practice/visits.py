"""The link between a browser and what a site remembers of it: one cookie, which says nothing itself."""

from collections.abc import Callable
from typing import Final

from flask import Response, after_this_request, g, request

from kiosk.practice.sessions import SessionStore

COOKIE: Final = "visit"


class Visits[T]:
    """The state of the browser that is asking."""

    def __init__(self, store: SessionStore[T]) -> None:
        self._store = store

    def present(self, *, touch: bool = True) -> T | None:
        """What is remembered of this browser, if anything."""
        return self._store.find(self._key(), touch=touch)

    def count(self, wanted: Callable[[T], bool]) -> int:
        """How many browsers are remembered with a state like that."""
        return self._store.count(wanted)

    def lapsed(self) -> bool:
        """Whether this browser was known once, but is not any more."""
        return COOKIE in request.cookies and self.present(touch=False) is None

    def keep(self, state: T) -> None:
        """Remember this state of the browser from now on."""
        if self.present() is None:
            self.renew(state)
        else:
            self._store.replace(self._key(), state)

    def renew(self, state: T) -> None:
        """Remember this state under a new key, so that a key seen before the log-in is worth nothing."""
        self._store.close(self._key())
        self._send(self._store.open(state))

    def end(self) -> None:
        """Forget this browser."""
        self._store.close(self._key())
        g.visit_key = ""
        after_this_request(_forgetting)

    def _key(self) -> str:
        key: str = g.visit_key if "visit_key" in g else request.cookies.get(COOKIE, "")
        return key

    def _send(self, key: str) -> None:
        g.visit_key = key
        after_this_request(_sending)


def _forgetting(response: Response) -> Response:
    response.delete_cookie(COOKIE, httponly=True, samesite="Lax")
    return response


def _sending(response: Response) -> Response:
    response.set_cookie(COOKIE, g.visit_key, httponly=True, samesite="Lax")
    return response
