"""Requests and answers, byte by byte (RFC 8010, appendix A)."""

from kiosk.printing.ipp import Kind, Operation, answer, attribute, request


def test_a_request_is_written_as_the_protocol_says() -> None:
    about = [attribute("job-id", Kind.INTEGER, 7), attribute("purge-job", Kind.BOOLEAN, True)]
    assert request(Operation.CANCEL_JOB, about) == (
        b"\x02\x00\x00\x08\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x21\x00\x06job-id\x00\x04\x00\x00\x00\x07"
        b"\x22\x00\x09purge-job\x00\x01\x01"
        b"\x03"
    )


def test_what_is_wanted_of_the_job_stands_apart_and_the_document_comes_last() -> None:
    pages = attribute("page-ranges", Kind.RANGE, (2, 3))
    written = request(Operation.PRINT_JOB, [], [pages], b"%PDF-")
    assert written.endswith(b"\x02\x33\x00\x0bpage-ranges\x00\x08\x00\x00\x00\x02\x00\x00\x00\x03\x03%PDF-")


def test_further_values_of_an_attribute_have_no_name() -> None:
    wanted = attribute("requested-attributes", Kind.KEYWORD, "job-id", "job-state")
    assert b"\x44\x00\x14requested-attributes\x00\x06job-id\x44\x00\x00\x00\x09job-state" in request(
        Operation.GET_JOBS, [wanted]
    )


def test_an_answer_is_read_group_by_group() -> None:
    said = answer(
        b"\x02\x00\x00\x01\x00\x00\x00\x01"
        b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x02\x21\x00\x06job-id\x00\x04\x00\x00\x00\x05\x44\x00\x11job-state-reasons\x00\x04none"
        b"\x44\x00\x00\x00\x06paused"
        b"\x02\x21\x00\x06job-id\x00\x04\x00\x00\x00\x06\x22\x00\x01x\x00\x01\x01\x03"
    )
    assert said.good
    assert said.groups[1:] == (
        {"job-id": [5], "job-state-reasons": ["none", "paused"]},
        {"job-id": [6], "x": [1]},
    )
