"""Serves the card log-in over TLS: who connects shows a card, at each connection anew, or is refused.

The handshake itself fails without a card, for a browser that was let in without one remembers that and
never asks for a card again. No connection may resume another: a card that was taken out must not count.
"""

import socket
import ssl
from contextlib import suppress
from datetime import timedelta
from typing import Final
from wsgiref.types import WSGIApplication

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from kiosk.cards.practice import CardFolder

CONNECTION_LIMIT: Final = timedelta(seconds=20)
REFUSAL_LIMIT: Final = timedelta(seconds=2)
_CHUNK: Final = 4096  # bytes a read


class CardServer(ThreadedWSGIServer):
    """Asks for a card in the thread of each connection, so that one who waits holds nobody up."""

    def __init__(
        self,
        host: str,
        listening: socket.socket,
        app: WSGIApplication,
        handler: type[WSGIRequestHandler],
        cards: CardFolder,
    ) -> None:
        port = listening.getsockname()[1]
        super().__init__(host, port, app, handler, fd=listening.fileno())
        self._cards = cards
        self.ssl_context = self._context()  # says "https" to the pages; the listening socket stays plain

    def finish_request(self, request: object, client_address: object) -> None:
        """Shake hands, then answer one request; one who shows no card is refused."""
        assert isinstance(request, socket.socket)  # noqa: S101 - we listen on TCP
        # A context of its own knows no session of another connection.
        context = self._context()
        with context.wrap_socket(request, server_side=True, do_handshake_on_connect=False) as secured:
            secured.settimeout(CONNECTION_LIMIT.total_seconds())
            try:
                secured.do_handshake()
            except OSError:  # which an ssl.SSLError is
                _let_refusal_arrive(secured)
                return
            super().finish_request(secured, client_address)

    def _context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._cards.site)
        context.load_verify_locations(self._cards.authority)
        context.verify_mode = ssl.CERT_REQUIRED
        # In TLS 1.3 a browser learns of the refusal after it believes to be in; here it is in the handshake.
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        context.options |= ssl.OP_NO_TICKET
        return context


def _let_refusal_arrive(refused: ssl.SSLSocket) -> None:
    """Read what is still on its way: closing before would reset the connection, and the reason be lost."""
    refused.settimeout(REFUSAL_LIMIT.total_seconds())
    with suppress(OSError):
        refused.shutdown(socket.SHUT_WR)
        while refused.recv(_CHUNK):
            pass
