import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers import keys
from tests.helpers.atspi import Desktop, GoneError, Node, Query, State
from tests.helpers.kiosk_process import ON_DISPLAY
from tests.helpers.timing import TimedOutError, wait_until

pytestmark = pytest.mark.skipif(
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON" not in os.environ,
    reason="runs on the stage: python -m tests.helpers.stage",
)

START_LIMIT_S = 30.0


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop.connect() as connected:
        yield connected


@pytest.fixture(scope="module")
def program() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "tests.unit.helpers.sample_window"]
    with subprocess.Popen(command, env=os.environ | ON_DISPLAY, stderr=subprocess.DEVNULL) as started:
        yield started
        started.kill()


@pytest.fixture(scope="module")
def sample(desktop: Desktop, program: subprocess.Popen[bytes]) -> Node:
    application = desktop.application(program.pid, limit_s=START_LIMIT_S)
    desktop.wait_for(application, identifier="low", showing=False, limit_s=START_LIMIT_S)
    return application


def test_presses_a_widget(desktop: Desktop, sample: Node) -> None:
    before = int(desktop.wait_for(sample, identifier="sample.count").name)

    desktop.press(sample, identifier="sample.count", role="button")

    desktop.wait_for(sample, identifier="sample.count", name=str(before + 1))


def test_presses_a_page_element_by_name(desktop: Desktop, sample: Node) -> None:
    desktop.press(sample, role="button", name=re.compile("^Envoy"))

    assert desktop.wait_for(sample, role="button", name="Envoyé").identifier.endswith(".send")


def test_chooses_in_a_page(desktop: Desktop, sample: Node) -> None:
    desktop.press(sample, role="radio button", name="En Belgique")

    wait_until(
        lambda: State.CHECKED in desktop.wait_for(sample, role="radio button").states, "the choice", limit_s=5
    )


def test_sees_into_frames(desktop: Desktop, sample: Node) -> None:
    assert desktop.wait_for(sample, identifier="inner").name == "Payer"


def test_each_element_is_found_once(desktop: Desktop, sample: Node) -> None:
    assert len(list(desktop.find_all(Query(role="heading"), sample))) == 1


def test_what_does_not_show_is_found_on_demand_only(desktop: Desktop, sample: Node) -> None:
    for identifier in ("sample.unseen", "low"):
        assert desktop.find(sample, identifier=identifier) is None
        assert desktop.find(sample, identifier=identifier, showing=False) is not None


def test_our_identifiers_are_compared_whole(desktop: Desktop, sample: Node) -> None:
    assert desktop.find(sample, identifier="sample.count")
    assert desktop.find(sample, identifier="window.sample.count") is None
    assert desktop.find(sample, identifier="ample.count") is None


def test_nothing_disabled_can_be_pressed(desktop: Desktop, sample: Node) -> None:
    with pytest.raises(AssertionError, match="not enabled"):
        desktop.wait_for(sample, identifier="off").press()


def test_a_failure_shows_the_tree(desktop: Desktop, sample: Node) -> None:
    with pytest.raises(TimedOutError, match=r"button 'seen' #sample\.seen"):
        desktop.wait_for(sample, identifier="sample.nowhere", limit_s=0.1)


def test_types_into_the_focused_field(
    desktop: Desktop, sample: Node, program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    keys.activate_window(program.pid)
    field = desktop.wait_for(sample, identifier="sample.name")
    field.focus()
    wait_until(lambda: State.FOCUSED in field.states, "the focus", limit_s=5)

    keys.type_text("Elodie@12")
    keys.press_keys("BackSpace")

    wait_until(lambda: field.text == "Elodie@1", lambda: f"the text, not {field.text!r}", limit_s=5)
    assert keys.screenshot(tmp_path / "picture.png").stat().st_size > 1000


def test_touches_where_a_widget_is(desktop: Desktop, sample: Node, program: subprocess.Popen[bytes]) -> None:
    keys.activate_window(program.pid)
    button = desktop.wait_for(sample, identifier="sample.count")
    before = int(button.name)
    left, top, width, height = button.box

    keys.touch(left + width // 2, top + height // 2)

    wait_until(lambda: int(button.name) == before + 1, "the touch", limit_s=5)
    assert keys.colours([(left - 4, top - 4)]) == [(0x0A, 0x7D, 0x2C)]


def test_what_ends_over_a_press_was_pressed_and_is_gone(desktop: Desktop) -> None:
    command = [sys.executable, "-m", "tests.unit.helpers.sample_window"]
    with subprocess.Popen(command, env=os.environ | ON_DISPLAY, stderr=subprocess.DEVNULL) as started:
        application = desktop.application(started.pid, limit_s=START_LIMIT_S)
        desktop.press(application, identifier="sample.end")

        assert started.wait(START_LIMIT_S) == 0
    assert desktop.find(application, identifier="sample.end") is None
    with pytest.raises(GoneError):
        _ = application.children
