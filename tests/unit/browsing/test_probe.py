"""The probe looks and does not touch: what its text may not hold."""

import re

import pytest

from kiosk import paths

SOURCE = (paths.resources() / "js" / "probe.js").read_text(encoding="utf-8")
CODE = re.sub(r"^\s*//.*$", "", SOURCE, flags=re.MULTILINE)

TOUCHING = (
    r"\.value\b",
    r"\.(defaultValue|valueAsDate|valueAsNumber|files|selectedOptions|selectedIndex|innerText|cookie)\b",
    r"\.(innerHTML|outerHTML|insertAdjacent\w+|append\w*|prepend|before|after|remove\w*|replace(With|Children|Child)|insertBefore)\b",
    r"\b(setAttribute|toggleAttribute|createElement|createTextNode|write|writeln)\b",
    r"\b(click|submit|requestSubmit|focus|blur|select|scroll\w*|dispatchEvent|showModal|setCustomValidity)\s*\(",
    r"\b(addEventListener|MutationObserver|IntersectionObserver|ResizeObserver|setTimeout|setInterval|requestAnimationFrame)\b",
    r"\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|postMessage|Worker|import|eval|Function)\s*\(",
    r"\b(localStorage|sessionStorage|indexedDB|navigator|history|clipboard)\b",
    r"\b(qt|QWebChannel|globalThis|self|parent|opener|top)\.",
    r"\bwindow\.(?!innerHeight\b)",
    r"\bdocument\.(?!createTreeWalker\b|elementFromPoint\b|documentElement\b|body\b)",
    r"\blocation\.(?!hostname\b|pathname\b|hash\b|href\b)",
    r"\.(style|className|classList|dataset|scrollTop|scrollLeft)\s*(\.\w+\s*)?=[^=]",
)


@pytest.mark.parametrize("touching", TOUCHING)
def test_the_probe_does_not_touch(touching: str) -> None:
    found = re.search(touching, CODE)
    assert found is None, found


def test_the_words_forbidden_here_are_really_found() -> None:
    touched = (
        "x.value",
        "a.innerHTML = 1",
        "a.setAttribute('b', 1)",
        "form.submit()",
        "a.addEventListener",
        "fetch('/')",
    )
    assert all(any(re.search(touching, text) for touching in TOUCHING) for text in touched)


def test_nothing_is_assigned_on_the_page() -> None:
    assigned = {match[1] for match in re.finditer(r"(\w+(?:\.\w+)+)\s*=(?![=>])", CODE)}
    assert assigned == set()


def test_the_host_is_asked_before_anything_is_looked_at() -> None:
    last_lines = CODE.rstrip().splitlines()[-3:]
    assert "question.hosts.includes(location.hostname)" in last_lines[0]
    assert "return JSON.stringify(answer());" in last_lines[1]
