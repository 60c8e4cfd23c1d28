"""Puts the portal together: one application a host, behind one door."""

import msgspec
from flask import Response, jsonify, request
from flask.typing import ResponseReturnValue

from kiosk.practice.adversary import AdversarySite
from kiosk.practice.csam import CsamSite, LogInDesk
from kiosk.practice.door import Door
from kiosk.practice.ebox import EboxSite
from kiosk.practice.eid import EidSite
from kiosk.practice.faults import FaultBoard
from kiosk.practice.hosts import Host, HostDoor
from kiosk.practice.idp import IdpSite
from kiosk.practice.irisbox import IrisboxSite
from kiosk.practice.itsme import ItsmeSite
from kiosk.practice.keys import CardKey, CodeKey, TypedCardKey
from kiosk.practice.papers import Papers
from kiosk.practice.pay import PaySite
from kiosk.practice.portal import Portal
from kiosk.practice.web import PortalApp
from kiosk.practice.wizard import Wizard


def build_sites(portal: Portal) -> HostDoor:
    """All hosts of a portal but the card log-in as one WSGI application."""
    apps: dict[Host, PortalApp] = {host: PortalApp(host, portal) for host in Host if host is not Host.EID}
    door = Door(portal)
    IrisboxSite(portal, door, apps[Host.IRISBOX])
    Wizard(portal, door, apps[Host.IRISBOX])
    Papers(portal, door, apps[Host.IRISBOX])
    desk = LogInDesk(portal)
    CsamSite(portal, desk, apps[Host.CSAM])
    if portal.has_cards:
        CardKey(portal, desk, apps[Host.CSAM])
    else:
        TypedCardKey(portal.register, desk, apps[Host.CSAM])
    CodeKey(portal.register, desk, apps[Host.CSAM])
    ItsmeSite(portal, apps[Host.ITSME])
    IdpSite(portal, apps[Host.IDP])
    PaySite(portal, apps[Host.PAY])
    EboxSite(portal, apps[Host.EBOX])
    hosts = HostDoor(portal.domain, apps)
    if portal.faults_allowed:
        _FaultSwitches(portal.faults, apps[Host.IRISBOX])
        _LogInCounts(door, desk, apps[Host.IRISBOX])
        adversary = AdversarySite(portal)
        for name in adversary.hosts:
            hosts.add(name, adversary)
    return hosts


class _LogInCounts:
    """How many are logged in where, for tests of the log-out; it exists with the switches only."""

    def __init__(self, door: Door, desk: LogInDesk, app: PortalApp) -> None:
        self._door, self._desk = door, desk
        app.routes("GET", {"/__faults__/log-ins": self._show})

    def _show(self) -> ResponseReturnValue:
        return jsonify(irisbox=self._door.count_open(), csam=self._desk.count_open())


def build_card_site(portal: Portal) -> HostDoor:
    """The card log-in, for a server that asks for cards."""
    app = PortalApp(Host.EID, portal)
    EidSite(portal, app)
    return HostDoor(portal.domain, {Host.EID: app})


class _FaultSwitches:
    """The switches for tests; their address does not exist unless faults are allowed."""

    def __init__(self, board: FaultBoard, app: PortalApp) -> None:
        self._board = board
        app.routes("GET", {"/__faults__": self._show})
        app.routes("POST", {"/__faults__": self._replace})

    def _show(self) -> ResponseReturnValue:
        return jsonify(msgspec.to_builtins(self._board.present))

    def _replace(self) -> ResponseReturnValue:
        try:
            self._board.replace(request.get_data())
        except msgspec.DecodeError as error:
            return Response(f"{error}\n", status=400, mimetype="text/plain")
        return self._show()
