"""What people do with the pointer, and what pages do to be in the way; each deed by its name in the table."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Final

import psutil

from kiosk.browsing.documents import DOCUMENTS_LIMIT
from tests.end2end.escapes import Act
from tests.end2end.escapes_post import Post
from tests.end2end.no_way_out import ENGINE
from tests.helpers import keys
from tests.helpers.timing import TimedOutError, wait_until

FILES: Final = ("bat", "bat-as-pdf", "html", "desktop", "inline-bat", "lying")
VARIABLES: Final = "%WINDIR% %TMP% $HOME ~ `id` $(id)"
BAIT: Final = "http://canary.practice.test/reached?drag"
POPUP_LIMIT_S: Final = 2.0
KEYS: Final = "asdf jkl 123 " * 77  # a thousand
BUSY_LIMIT_S: Final = 3.0
EFFECT_LIMIT_S: Final = 10.0
ZOOM: Final = ("ctrl+plus", "ctrl+equal", "ctrl+KP_Add", "ctrl+minus", "ctrl+0")


def try_act(post: Post, row: Act) -> None:
    """By script alone, then with a person's click, which browsers take for consent."""
    post.stand_ready()
    if row.told:
        (said,) = post.adversary.attempt(row.way, targets=(row.target,)).said
        assert said in row.told
    number = post.by_hand(row.way, row.target)
    if row.told:
        report = post.adversary.report(number)
        assert report
        # A page that was led elsewhere in place has nothing more to say; where it stands is looked at below.
        assert set(report.said) <= set(row.told)
    post.expect_no_way_out()


def type_variables(post: Post) -> None:
    """What looks like a variable stays what was typed."""
    post.adversary.attempt("focus-field")
    keys.type_text(VARIABLES)
    wait_until(
        lambda: _said(post, "typed") == VARIABLES, lambda: _said(post, "typed"), limit_s=EFFECT_LIMIT_S
    )


def click_in_every_way(post: Post) -> None:
    """With keys held, with the middle button, on links that name a window."""
    canary = "http://canary.practice.test/reached?click"
    for held, button in (("ctrl", 1), ("shift", 1), ("ctrl+shift", 1), ("alt", 1), ("", 2), ("ctrl", 2)):
        for way in ("link-by-hand", "link-blank-by-hand"):
            post.calm()
            number = post.adversary.order(way, targets=(canary,), by_hand=True)
            post.adversary.wait(number, "armed")
            _click(post, button, held)
            if (report := post.adversary.report(number)) and report.state != "done":
                with contextlib.suppress(TimedOutError):  # some ways to click are none at all here
                    post.adversary.wait(number, limit_s=POPUP_LIMIT_S)
            if _state(post, number) != "done":
                keys.touch(*post.centre())  # disarm
                post.adversary.wait(number)


def dialogs(post: Post) -> None:
    """Whatever the page asks, only a few are put to the citizen, and none is answered for them."""
    for way, said in (("alerts-100", "over"), ("confirms-100", "0 confirmed"), ("prompts-100", "0 answered")):
        number = post.adversary.order(way)

        def answered(number: int = number) -> bool:
            for button in ("site-dialog.no", "sheet.close", "site-dialog.yes"):
                if post.citizen.shows(button):
                    with contextlib.suppress(AssertionError):
                        post.station.desktop.press(post.citizen.window, identifier=button, limit_s=1.0)
                    break
            return _state(post, number) == "done"

        wait_until(answered, f"the end of {way}", limit_s=EFFECT_LIMIT_S)
        assert post.adversary.wait(number).said == (said,)


def type_into_file_dialog(post: Post) -> None:
    """There is none: what is typed goes nowhere."""
    for way in ("file-field", "folder-field"):
        post.by_hand(way)
        for text in ("*.*", "C:\\", "..", "/etc/passwd"):
            keys.type_text(text)
            keys.press_keys("Return")
        post.no_way_out.check()
        post.calm()
    assert _said(post, "chosen") == "0 files"


def drop_in(post: Post) -> None:
    """Another program offers a file and an address over the page; its window stands for a desktop's."""
    x, y = post.centre()
    for bait in (BAIT, "file:///etc/passwd"):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.end2end.drag_source", bait], stdout=subprocess.PIPE
        ) as source:
            assert source.stdout is not None
            try:
                assert source.stdout.readline() == b"shown\n"
                _drag((60, 60), (x, y))
            finally:
                source.kill()
        keys.activate_window(post.citizen.window.process if post.citizen.window else 0)


def drag_out(post: Post) -> None:
    """A link, a picture and marked text, dragged to the guide beside the page."""
    left, top, _, height = post.page().box
    for way, target in (("link-by-hand", BAIT), ("link-blank-by-hand", BAIT)):
        number = post.adversary.order(way, targets=(target,), by_hand=True)
        post.adversary.wait(number, "armed")
        _drag(post.centre(), (left // 2, top + height // 2))
        _drag(post.centre(), (left + 40, top + height - 40))
        if _state(post, number) != "done":
            keys.touch(*post.centre())
        post.adversary.wait(number)
        post.calm()
    keys.press_keys("ctrl+a")
    _drag((left + 60, top + 60), (left // 2, top + height // 2))


def download_every_kind(post: Post) -> None:
    """What is no PDF is not kept, whatever it calls itself; a good one is, under our name, in our folder."""
    for name in FILES:
        post.adversary.attempt("download", targets=(name,))
    post.adversary.attempt("download-blob", "download-blob-pdf", "download-data")
    for way in ("download-blob", "download-blob-pdf", "download-data"):
        post.by_hand(way)
    _expect_only_documents(post)
    post.adversary.attempt("download", targets=("climbing",))
    _expect_document(post)
    assert not any(name.endswith("climbed.pdf") for name in os.listdir("/tmp"))  # noqa: PTH208 - names alone


def download_without_end(post: Post) -> None:
    """Two hundred, one of five gigabytes, and one that never ends: few files, little space."""
    number = post.adversary.order("downloads-200")
    post.adversary.wait(number)
    post.adversary.attempt("download", targets=("huge", "endless"))
    post.calm()
    documents = post.citizen.scratch / "documents"
    files = list(documents.iterdir())
    assert len(files) <= DOCUMENTS_LIMIT
    assert sum(file.stat().st_size for file in files) < 100 * 1024 * 1024


def open_document(post: Post) -> None:
    """A document that has come is shown by the kiosk itself; clicks and keys on it start nothing."""
    post.adversary.attempt("download", targets=("good",))
    with contextlib.suppress(AssertionError):
        post.station.desktop.wait_for(post.citizen.window, identifier="document.pages", limit_s=POPUP_LIMIT_S)
    keys.touch(*[each // 2 for each in keys.display_size()])
    keys.press_keys("ctrl+o", "ctrl+s", "ctrl+p", "Return", "Menu")
    post.no_way_out.check()


def long_document(post: Post) -> None:
    """Three hundred pages are a document like another; nothing prints them without the kiosk."""
    post.adversary.attempt("download", "print", targets=("long",))
    post.no_way_out.check()


def document_with_actions(post: Post) -> None:
    """A PDF that wants to start a program, run a script and open an address does none of it."""
    post.adversary.attempt("download", targets=("actions",))
    with contextlib.suppress(AssertionError):
        post.station.desktop.wait_for(post.citizen.window, identifier="document.pages", limit_s=POPUP_LIMIT_S)
    x, y = (each // 2 for each in keys.display_size())
    for place in ((x, y), (x - 100, y - 50), (x + 100, y + 50)):
        keys.touch(*place)
    post.no_way_out.check()
    assert post.adversary.came_out() == []


def pickers(post: Post) -> None:
    """Lists, dates and colours: whatever the engine shows is gone with Escape, and no helper window stays."""
    for way in ("choice-picker", "date-picker", "colour-picker"):
        post.by_hand(way)
        keys.press_keys("Down", "Escape", "Escape")
        post.no_way_out.check()


def zoom_storm(post: Post) -> None:
    """The page stays as large as it was: its size is the kiosk's to change."""
    size = _said(post, "size")
    keys.touch(*post.centre())
    keys.press_keys(*ZOOM * 10)
    _act(
        "keydown",
        "ctrl",
        "click",
        "--repeat",
        "30",
        "--delay",
        "5",
        "4",
        "click",
        "--repeat",
        "10",
        "--delay",
        "5",
        "5",
        "keyup",
        "ctrl",
    )
    assert _said(post, "size") == size


def context_menus(post: Post) -> None:
    """Right click, long press and the menu key, on the page, a link, a field and a picture."""
    left, top, width, height = post.page().box
    post.adversary.attempt("focus-field")
    for part in range(1, 8):
        x, y = left + width // 3, top + height * part // 8
        _act("mousemove", str(x), str(y), "click", "3")
        _act("mousemove", str(x), str(y), "mousedown", "1", "sleep", "0.6", "mouseup", "1")
        keys.press_keys("Menu", "shift+F10")
        post.no_way_out.check()
        post.calm()


def typing_storm(post: Post) -> None:
    """As a device that types does it; every key arrives where the citizen is, and nowhere else."""
    post.adversary.attempt("focus-field")
    _act("type", "--delay", "1", "--", KEYS)
    keys.press_keys("ctrl+l", "ctrl+t", "super+r")
    _act("type", "--delay", "1", "--", "http://canary.practice.test/reached?typed")
    keys.press_keys("ctrl+Return", "alt+Return")
    assert len(_said(post, "typed")) > len("asdf")


def marked_word_menu(post: Post) -> None:
    """A double click marks a word; no menu comes with it, and no engine is asked."""
    x, y = post.centre()
    _act("mousemove", str(x), str(y), "click", "--repeat", "2", "--delay", "40", "1", "click", "3")
    keys.press_keys("Menu")


def kill_page_twice(post: Post) -> None:
    """The page's process dies, twice within a minute: plain words, a way on, and an end."""
    for _ in range(2):
        for process in renderers(post):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGKILL)
        post.citizen.expect("trouble.again")
        post.citizen.press("trouble.again")
        post.wait_alive()


def endless_loop(post: Post) -> None:
    """The page never comes back; the kiosk does not wait for it."""
    post.adversary.attempt("loop")
    _expect_busy(post)


def many_workers(post: Post) -> None:
    """A hundred threads that do nothing, for ever."""
    post.adversary.attempt("workers-100")
    _expect_busy(post)


def memory_hog(post: Post) -> None:
    """The page takes whatever it can get, until it dies of it or the visit ends."""
    post.adversary.attempt("hog")
    _expect_busy(post)


def end_while_open(post: Post) -> None:
    """A file is asked for, a print and a download without end are under way: the visit ends all."""
    post.adversary.attempt("download", targets=("endless",))
    post.adversary.attempt("file-field", "print")
    post.calm()


def every_control_is_known(post: Post) -> None:
    """On the site's screen, every control that can be pressed is one of the kiosk's named ones."""
    known = ("frame.", "guide.", "strip.", "screen.", "paged.", "browser.")
    window = post.citizen.window
    page = post.page()
    waiting, strange = [window], []
    while waiting:
        node = waiting.pop()
        if node is None or node == page:
            continue
        if node.role in ("button", "link", "menu item", "check box") and not node.identifier.startswith(
            known
        ):
            strange.append(node.line())
        waiting.extend(node.children)
    assert strange == []


def renderers(post: Post) -> list[psutil.Process]:
    """The processes of the visit's pages."""
    of_visit = post.station.session_of(post.citizen).children(recursive=True)
    return [each for each in of_visit if each.name() == ENGINE and "--type=renderer" in each.cmdline()]


def _expect_busy(post: Post) -> None:
    """The page's process is at work: the attempt is under way."""

    def busy() -> bool:
        with contextlib.suppress(psutil.NoSuchProcess):
            return any(each.cpu_percent(0.3) > 50 for each in renderers(post))
        return False

    wait_until(busy, "a busy page", limit_s=BUSY_LIMIT_S)


def _expect_only_documents(post: Post) -> None:
    documents = post.citizen.scratch / "documents"
    for file in documents.iterdir():
        with contextlib.suppress(FileNotFoundError):
            assert file.name.endswith((".pdf", ".download")), file.name


def _expect_document(post: Post) -> None:
    documents = post.citizen.scratch / "documents"

    def kept() -> bool:
        return any(file.read_bytes().startswith(b"%PDF-") for file in documents.glob("document-*.pdf"))

    wait_until(kept, "a document of the visit", limit_s=EFFECT_LIMIT_S)


def _said(post: Post, way: str) -> str:
    return post.adversary.attempt(way).said[0]


def _state(post: Post, number: int) -> str:
    report = post.adversary.report(number)
    return report.state if report else ""


def _click(post: Post, button: int, held: str) -> None:
    x, y = post.centre()
    down = ("keydown", held) if held else ()
    up = ("keyup", held) if held else ()
    _act("mousemove", str(x), str(y), *down, "click", str(button), *up)


def _drag(start: tuple[int, int], end: tuple[int, int]) -> None:
    """Slowly enough to be taken for one."""
    middle = [(start[at] + end[at]) // 2 for at in range(2)]
    moves = [word for x, y in (middle, end, end) for word in ("mousemove", str(x), str(y), "sleep", "0.1")]
    _act("mousemove", *map(str, start), "mousedown", "1", "sleep", "0.1", *moves, "mouseup", "1")


def _act(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True, timeout=30, stdout=subprocess.DEVNULL)


BREAKING: Final = frozenset(
    {"kill_page_twice", "endless_loop", "many_workers", "memory_hog", "end_while_open"}
)
DEEDS: Final[Mapping[str, Callable[[Post], None]]] = {
    deed.__name__: deed
    for deed in (
        type_variables,
        click_in_every_way,
        dialogs,
        type_into_file_dialog,
        drop_in,
        drag_out,
        download_every_kind,
        download_without_end,
        open_document,
        long_document,
        document_with_actions,
        pickers,
        zoom_storm,
        context_menus,
        typing_storm,
        marked_word_menu,
        kill_page_twice,
        endless_loop,
        many_workers,
        memory_hog,
        end_while_open,
        every_control_is_known,
    )
}
