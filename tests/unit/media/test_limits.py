"""A site's limits, at their edge; and ours are those that the practice portal keeps."""

import pytest

from kiosk import paths
from kiosk.file_kinds import FileKind
from kiosk.media.limits import Given, UploadRefusal, can_become_pdf, room_left, upload_refusal
from kiosk.practice import uploads as practice
from kiosk.practice.uploads import Document, Refusal, check_upload
from kiosk.procedures.model import Portal, Uploads
from kiosk.procedures.pack import load_pack

LIMITS = Uploads(
    kinds=(FileKind.PDF, FileKind.PNG),
    largest_file_bytes=100,
    largest_total_bytes=250,
    most_files=3,
    longest_name=255,
)
NONE = Given()


@pytest.mark.parametrize(
    ("given", "kind", "size", "refusal"),
    [
        (NONE, FileKind.PDF, 1, None),
        (NONE, FileKind.PDF, 0, UploadRefusal.EMPTY),
        (NONE, FileKind.JPEG, 1, UploadRefusal.KIND),
        (NONE, FileKind.PDF, 99, None),
        (NONE, FileKind.PDF, 100, None),
        (NONE, FileKind.PDF, 101, UploadRefusal.FILE_SIZE),
        (Given(2, 2), FileKind.PDF, 1, None),
        (Given(3, 3), FileKind.PDF, 1, UploadRefusal.COUNT),
        (Given(2, 200), FileKind.PDF, 49, None),
        (Given(2, 200), FileKind.PDF, 50, None),
        (Given(2, 200), FileKind.PDF, 51, UploadRefusal.TOTAL_SIZE),
    ],
)
def test_the_first_reason_is_told(
    given: Given, kind: FileKind, size: int, refusal: UploadRefusal | None
) -> None:
    assert upload_refusal(LIMITS, given, kind, size) is refusal


def test_what_was_given_adds_up() -> None:
    assert NONE.plus(30).plus(12) == Given(2, 42)
    assert room_left(LIMITS, NONE) == 100
    assert room_left(LIMITS, Given(2, 200)) == 50


def test_a_pdf_helps_a_photo_where_a_pdf_is_taken_and_there_is_room() -> None:
    assert can_become_pdf(LIMITS, NONE, FileKind.JPEG)
    assert not can_become_pdf(LIMITS, NONE, FileKind.PDF)
    assert not can_become_pdf(LIMITS, Given(3, 3), FileKind.PNG)
    assert not can_become_pdf(LIMITS, Given(1, 250), FileKind.PNG)


@pytest.fixture(scope="module")
def told() -> Uploads:
    uploads = load_pack(paths.resources() / "packs" / "brussels").portals[Portal.PRACTICE].uploads
    assert uploads is not None
    return uploads


def test_the_pack_says_what_the_practice_portal_does(told: Uploads) -> None:
    assert {suffix[1:] for kind in told.kinds for suffix in kind.suffixes} == set(practice.KINDS)
    assert told.longest_name == practice.LONGEST_NAME


@pytest.mark.parametrize("more", [-1, 0, 1])
@pytest.mark.parametrize("present", [(), (1,), (20 << 20,) * 4, (1,) * 9, (1,) * 10])
def test_we_refuse_exactly_what_the_practice_portal_would(
    told: Uploads, present: tuple[int, ...], more: int
) -> None:
    documents = tuple(Document("a.pdf", size, "pdf") for size in present)
    for size in (told.largest_file_bytes + more, told.largest_total_bytes - sum(present) + more):
        theirs = check_upload(documents, "a.pdf", size)
        ours = upload_refusal(told, Given(len(present), sum(present)), FileKind.PDF, size)
        assert (ours is not None) is isinstance(theirs, Refusal)
