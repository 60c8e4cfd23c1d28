"""Serves the portal on loopback until it is told to stop: its pages, and the log-in with a card."""

import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from datetime import date
from threading import Thread
from typing import Final
from wsgiref.types import WSGIApplication

from werkzeug.serving import WSGIRequestHandler, make_server

from kiosk.cards.practice import CardFolder
from kiosk.clock import Clock, MonotonicClock
from kiosk.paths import resources
from kiosk.practice.app import build_card_site, build_sites
from kiosk.practice.canary import CanaryDoor
from kiosk.practice.card_certificates import ensure_certificates
from kiosk.practice.card_server import CardServer
from kiosk.practice.hosts import Host
from kiosk.practice.portal import Portal
from kiosk.practice.settings import PracticeSettings

LOOPBACK: Final = "127.0.0.1"


class _QuietRequests(WSGIRequestHandler):
    """Writes no access log: addresses carry tickets."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


class _OneRequestAConnection(_QuietRequests):
    """Lets no connection outlive the look at the card."""

    protocol_version = "HTTP/1.0"


class PracticeServer:
    """The listening portal; a port that is taken is an OSError."""

    def __init__(
        self,
        settings: PracticeSettings,
        clock: Clock,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._portal = Portal.build(
            settings.domain,
            resources() / "practice",
            clock,
            today=today,
            faults_allowed=settings.faults,
            has_cards=settings.cards is not None,
        )
        self._card_server = self._serve_cards(settings) if settings.cards else None
        sites: WSGIApplication = build_sites(self._portal)
        if settings.canary:
            sites = CanaryDoor(settings.domain, resources() / "practice", sites)
        with socket.create_server((LOOPBACK, settings.port)) as listening:
            # Bound here because werkzeug itself ends the program when a port is taken; it works on a copy.
            self._server = make_server(
                LOOPBACK,
                settings.port,
                sites,
                threaded=True,
                request_handler=_QuietRequests,
                fd=listening.fileno(),
            )

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return self._server.port

    @property
    def card_port(self) -> int:
        """The port of the card log-in; 0 where there is none."""
        return self._card_server.port if self._card_server else 0

    def run(self) -> None:
        """Answer until `stop` is called."""
        if self._card_server:
            Thread(target=self._run_cards, args=(self._card_server,), daemon=True).start()
        with self._server:
            self._server.serve_forever(poll_interval=0.05)

    def stop(self) -> None:
        """Make `run` return soon; open long polls end at once."""
        self._portal.closing.set()
        Thread(target=self._server.shutdown, daemon=True).start()
        if self._card_server:
            Thread(target=self._card_server.shutdown, daemon=True).start()

    def _serve_cards(self, settings: PracticeSettings) -> CardServer:
        assert settings.cards is not None  # noqa: S101 - called with cards alone
        cards = CardFolder(settings.cards)
        name = f"{Host.EID}.{settings.domain}"
        ensure_certificates(cards, name, self._portal.register, date.today())  # as browsers will read them
        with socket.create_server((LOOPBACK, settings.card_port)) as listening:
            site = build_card_site(self._portal)
            return CardServer(LOOPBACK, listening, site, _OneRequestAConnection, cards)

    @staticmethod
    def _run_cards(server: CardServer) -> None:
        with server:
            server.serve_forever(poll_interval=0.05)


def serve(settings: PracticeSettings, announce: Callable[[int, int], None]) -> None:
    """Serve until a signal says stop, or until the parent is gone where the settings ask for that."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = PracticeServer(settings, MonotonicClock())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: server.stop())
    if settings.ends_with_parent:
        Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
    announce(server.port, server.card_port)
    server.run()


def _stop_at_end_of_input(server: PracticeServer) -> None:
    while os.read(sys.stdin.fileno(), 1024):  # unbuffered: a thread inside a buffered read aborts the exit
        pass
    server.stop()
