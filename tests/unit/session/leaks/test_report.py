"""When a report is a proof."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session.leaks import Leak, Line, Report, Verdict
from kiosk.session.leaks.report import LEAKS, combined

CLEAN = Line("a", "how", Verdict.CLEAN)
verdicts = st.sampled_from(Verdict)


def _leaks(verdict: Verdict = Verdict.CLEAN, by: tuple[str, ...] = ("a",)) -> tuple[Leak, ...]:
    return tuple(Leak(name, "what", verdict, by) for name in LEAKS)


@given(st.lists(verdicts, min_size=1, max_size=6))
def test_a_report_is_clean_when_something_was_seen_clean_and_nothing_was_not(found: list[Verdict]) -> None:
    lines = tuple(Line(f"line-{at}", "how", verdict) for at, verdict in enumerate(found))
    report = Report(lines, _leaks(combined(found), tuple(line.id for line in lines)))
    assert report.clean == (Verdict.NOT_CLEAN not in found and Verdict.CLEAN in found)
    failed = [line.id for line in lines if line.verdict is Verdict.NOT_CLEAN]
    assert report.first_failure == (failed[0] if failed else "no-report")


@given(st.sets(st.sampled_from(LEAKS), min_size=1))
def test_a_report_that_passes_a_place_over_proves_nothing(missing: set[str]) -> None:
    assert Report((CLEAN,), _leaks()).clean
    assert not Report((CLEAN,), tuple(leak for leak in _leaks() if leak.id not in missing)).clean


@pytest.mark.parametrize(
    "report",
    [
        Report(()),
        Report((CLEAN,)),
        Report((), _leaks(by=())),
        Report((CLEAN,), _leaks(by=())),
        Report((CLEAN,), _leaks(by=("a", "never-told"))),
        Report((CLEAN,), _leaks()[::-1]),
        Report((CLEAN,), (*_leaks()[:-1], Leak("L36", "what", Verdict.NOT_CLEAN, ("a",)))),
        Report((Line("a", "how", Verdict.NOT_APPLICABLE),), _leaks(Verdict.NOT_APPLICABLE)),
    ],
)
def test_a_report_that_contradicts_itself_proves_nothing(report: Report) -> None:
    assert not report.clean
    assert report.first_failure == "no-report"


@given(st.lists(verdicts, min_size=1))
def test_the_worst_verdict_counts(found: list[Verdict]) -> None:
    order = [Verdict.NOT_APPLICABLE, Verdict.CLEAN, Verdict.WARNING, Verdict.NOT_CLEAN]
    assert combined(found) is max(found, key=order.index)


def test_no_field_of_a_report_holds_more_than_our_own_words_and_numbers() -> None:
    """Whatever a check is given to see, its line can hold one number of it."""
    fields = {field.name: field.type for field in msgspec.structs.fields(Line)}
    assert fields == {"id": str, "how": str, "verdict": Verdict, "reason": str, "found": int}
