"""Sees and drives programs from outside, through the accessibility bus alone."""

import contextlib
import enum
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, Self, TypedDict, Unpack, cast

from jeepney import DBusAddress, HeaderFields, MessageType, Properties, new_method_call  # type: ignore[import-untyped]  # it has no stubs
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # it has no stubs

from tests.helpers.timing import wait_until

CALL_LIMIT_S: Final = 3.0  # a program that does not answer for so long is taken for gone
CONNECT_LIMIT_S: Final = 15.0
WAIT_LIMIT_S: Final = 10.0
OUTLINE_NODES: Final = 300

type Address = tuple[str, str]  # the program's name on the bus, and the path of the node in it

LAUNCHER: Final[Address] = ("org.a11y.Bus", "/org/a11y/bus")
DAEMON: Final[Address] = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
REGISTRY: Final[Address] = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NO_NODE: Final = "/org/a11y/atspi/null"
PRESSING: Final = ("press", "click", "toggle", "jump", "activate")
NO_ANSWER: Final = ("org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Disconnected")


class GoneError(Exception):
    """The node, or the program it belonged to, is no longer there."""


class SilentError(GoneError):
    """The program took the call and did not answer: it ended meanwhile, or it waits for something."""


class State(enum.Flag):
    """The states of a node that tests ask about; the values are those of the protocol."""

    ACTIVE = 1 << 1
    CHECKED = 1 << 4
    EDITABLE = 1 << 7
    ENABLED = 1 << 8
    EXPANDED = 1 << 10
    FOCUSABLE = 1 << 11
    FOCUSED = 1 << 12
    PRESSED = 1 << 20
    SELECTED = 1 << 23
    SHOWING = 1 << 25
    VISIBLE = 1 << 30
    CHECKABLE = 1 << 41


KNOWN_STATES: Final = sum(state.value for state in State)


class Bus:
    """Method calls over D-Bus, each with a limit."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)

    def call(
        self, target: Address, interface: str, method: str, signature: str | None = None, *values: object
    ) -> object:
        """Call a method and return its only result."""
        address = DBusAddress(target[1], bus_name=target[0], interface=interface)
        return self._ask(new_method_call(address, method, signature, values), CALL_LIMIT_S)

    def wake(self, target: Address, interface: str, method: str) -> object:
        """Call a method of a program that the bus may have to start first."""
        address = DBusAddress(target[1], bus_name=target[0], interface=interface)
        return self._ask(new_method_call(address, method), CONNECT_LIMIT_S)

    def read(self, target: Address, name: str) -> str:
        """Return a text property of an accessible node."""
        address = DBusAddress(target[1], bus_name=target[0], interface="org.a11y.atspi.Accessible")
        _signature, value = cast("tuple[str, object]", self._ask(Properties(address).get(name), CALL_LIMIT_S))
        return str(value)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _ask(self, message: object, limit_s: float) -> object:
        try:
            reply = self._connection.send_and_get_reply(message, timeout=limit_s)
        except TimeoutError as error:
            raise SilentError(f"no answer within {limit_s:g} s") from error
        if reply.header.message_type is MessageType.error:
            reason = reply.header.fields.get(HeaderFields.error_name)
            raise SilentError(reason) if reason in NO_ANSWER else GoneError(reason, reply.body)
        return reply.body[0] if reply.body else None


@dataclass(frozen=True, slots=True)
class Node:
    """One widget, page element or window, as assistive technology sees it; every read asks anew."""

    bus: Bus = field(compare=False, repr=False)
    address: Address

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return self.bus.read(self.address, "Name")

    @property
    def description(self) -> str:
        """What a screen reader adds."""
        return self.bus.read(self.address, "Description")

    @property
    def identifier(self) -> str:
        """The language-free identifier: ours for widgets, a path ending in the DOM id for page elements."""
        return self.bus.read(self.address, "AccessibleId")

    @property
    def role(self) -> str:
        """The language-free name of its kind, such as `button`, `check box`, `link`, `heading`."""
        name = str(self.bus.call(self.address, "org.a11y.atspi.Accessible", "GetRoleName"))
        return "button" if name == "push button" else name

    @property
    def states(self) -> State:
        """Its present states."""
        answer = self.bus.call(self.address, "org.a11y.atspi.Accessible", "GetState")
        low, high = cast("list[int]", answer)
        return State((low | high << 32) & KNOWN_STATES)

    @property
    def children(self) -> list["Node"]:
        """The nodes directly beneath."""
        answer = self.bus.call(self.address, "org.a11y.atspi.Accessible", "GetChildren")
        pairs = cast("list[Address]", answer)
        return [Node(self.bus, (sender, path)) for sender, path in pairs if path != NO_NODE]

    @property
    def text(self) -> str:
        """The text inside, as typed or shown."""
        return str(self.bus.call(self.address, "org.a11y.atspi.Text", "GetText", "ii", 0, -1))

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        answer = self.bus.call(self.address, "org.a11y.atspi.Component", "GetExtents", "u", 0)
        return cast("tuple[int, int, int, int]", answer)

    @property
    def process(self) -> int:
        """The id of the process it lives in."""
        answer = self.bus.call(
            DAEMON, "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", self.address[0]
        )
        return cast("int", answer)

    def press(self) -> None:
        """Do what a click would do; a program that ends over it has been pressed too."""
        if State.ENABLED not in self.states:
            raise AssertionError(f"not enabled, so it cannot be pressed: {self.line()}")
        actions = [name.lower() for name in self._actions()]
        wanted = next((actions.index(name) for name in PRESSING if name in actions), None)
        if wanted is None:
            raise AssertionError(f"nothing to press, only {actions}: {self.line()}")
        with contextlib.suppress(SilentError):
            self.bus.call(self.address, "org.a11y.atspi.Action", "DoAction", "i", wanted)

    def focus(self) -> None:
        """Give it the keyboard."""
        self.bus.call(self.address, "org.a11y.atspi.Component", "GrabFocus")

    def line(self) -> str:
        """Describe it in one line for a person who reads a failure."""
        with contextlib.suppress(GoneError):
            hidden = "" if State.SHOWING in self.states else " (not showing)"
            return f"{self.role} {self.name!r} #{self.identifier}{hidden}"
        return "(gone)"

    def _actions(self) -> list[str]:
        """Return the untranslated names; GetActions gives those of the program's language."""
        listed = cast("list[object]", self.bus.call(self.address, "org.a11y.atspi.Action", "GetActions"))
        interface = "org.a11y.atspi.Action"
        return [str(self.bus.call(self.address, interface, "GetName", "i", at)) for at in range(len(listed))]


class Wanted(TypedDict, total=False):
    """The fields of a query, as named arguments."""

    identifier: str | None
    role: str | None
    name: str | re.Pattern[str] | None
    showing: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for; everything that is given must hold."""

    identifier: str | None = None
    role: str | None = None
    name: str | re.Pattern[str] | None = None
    showing: bool = True

    def matches(self, node: Node) -> bool:
        """Whether the node is meant; asks for no more than it needs."""
        return (
            (self.role is None or node.role == self.role)
            and (self.identifier is None or _identified(node.identifier, self.identifier))
            and (self.name is None or _named(node.name, self.name))
        )


def _identified(found: str, wanted: str) -> bool:
    """Ours are compared whole; a DOM id is the last part of a generated path."""
    return found == wanted or ("." not in wanted and found.endswith("." + wanted))


def _named(found: str, wanted: str | re.Pattern[str]) -> bool:
    return found == wanted if isinstance(wanted, str) else wanted.search(found) is not None


class Desktop:
    """All programs that can be seen through the accessibility bus."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self.root = Node(bus, REGISTRY)

    @classmethod
    def connect(cls, session_bus: str = "SESSION") -> Self:
        """Connect to the accessibility bus of a session, and start it if nobody has yet."""
        session = Bus(session_bus)
        try:
            address = str(session.wake(LAUNCHER, "org.a11y.Bus", "GetAddress"))
        finally:
            session.close()
        bus = Bus(address)
        bus.wake(REGISTRY, "org.a11y.atspi.Accessible", "GetRoleName")
        return cls(bus)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def application(self, process: int, *, limit_s: float = WAIT_LIMIT_S) -> Node:
        """Wait for the program of that process id, and return its root."""

        def find() -> Node | None:
            return next((node for node in self.applications() if _process_of(node) == process), None)

        return wait_until(
            find, lambda: f"a program with process id {process}; {self.outline()}", limit_s=limit_s
        )

    def applications(self) -> list[Node]:
        """Return the root of every program, each once."""
        return list(dict.fromkeys(self.root.children))

    def find_all(self, query: Query, within: Node | None = None) -> Iterator[Node]:
        """Yield what the query means, nearest to the root first; what vanishes meanwhile is passed over."""
        waiting = deque([within] if within else self.applications())
        seen = set(waiting)
        while waiting:
            node = waiting.popleft()
            try:
                if query.showing and State.SHOWING not in node.states:
                    continue
                if query.matches(node):
                    yield node
                new = [child for child in node.children if child not in seen]
            except GoneError:
                continue
            seen.update(new)
            waiting.extend(new)

    def find(self, within: Node | None = None, **wanted: Unpack[Wanted]) -> Node | None:
        """Return the first node that fits, or nothing."""
        return next(self.find_all(Query(**wanted), within), None)

    def wait_for(
        self, within: Node | None = None, *, limit_s: float = WAIT_LIMIT_S, **wanted: Unpack[Wanted]
    ) -> Node:
        """Wait for a node that fits; a failure shows what there was instead."""
        told = self._told("to see", Query(**wanted), within)
        return wait_until(lambda: self.find(within, **wanted), told, limit_s=limit_s)

    def wait_gone(
        self, within: Node | None = None, *, limit_s: float = WAIT_LIMIT_S, **wanted: Unpack[Wanted]
    ) -> None:
        """Wait until nothing fits any more."""
        told = self._told("to see no more", Query(**wanted), within)
        wait_until(lambda: self.find(within, **wanted) is None, told, limit_s=limit_s)

    def press(
        self, within: Node | None = None, *, limit_s: float = WAIT_LIMIT_S, **wanted: Unpack[Wanted]
    ) -> None:
        """Wait for an enabled node that fits, and press it."""
        query = Query(**wanted)

        def pressed() -> bool:
            with contextlib.suppress(GoneError):
                for node in self.find_all(query, within):
                    if State.ENABLED in node.states:
                        node.press()
                        return True
            return False

        wait_until(pressed, self._told("to press", query, within), limit_s=limit_s)

    def _told(self, aim: str, query: Query, within: Node | None) -> Callable[[], str]:
        return lambda: f"{aim}: {query}\n{self.outline(within)}"

    def outline(self, within: Node | None = None) -> str:
        """Return the present tree, one line a node, for a person who reads a failure."""
        lines: list[str] = []
        waiting = [(0, node) for node in reversed([within] if within else self.applications())]
        seen: set[Node] = set()
        while waiting and len(lines) < OUTLINE_NODES:
            depth, node = waiting.pop()
            lines.append(f"{'  ' * depth}{node.line()}")
            try:
                new = [child for child in node.children if child not in seen]
            except GoneError:
                continue
            seen.update(new)
            waiting.extend((depth + 1, child) for child in reversed(new))
        return "\n".join([*lines, "..."] if waiting else lines) or "(nothing)"


def _process_of(node: Node) -> int | None:
    try:
        return node.process
    except GoneError:
        return None
