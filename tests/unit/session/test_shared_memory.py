"""What a killed browser left in shared memory."""

from pathlib import Path

from kiosk.session.shared_memory import erase_left, names_left

NAME = ".org.chromium.Chromium.a1B2c3"


def test_a_name_that_stays_is_left_and_is_erased(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"a piece of a page")
    assert names_left(tmp_path) == {NAME}
    erase_left(tmp_path)
    assert names_left(tmp_path) == frozenset()
    assert not (tmp_path / NAME).exists()


def test_what_a_living_process_holds_open_is_not_erased_but_is_still_told(tmp_path: Path) -> None:
    with (tmp_path / NAME).open("wb"):
        erase_left(tmp_path)
        assert names_left(tmp_path) == {NAME}


def test_files_of_other_programs_are_neither_told_nor_erased(tmp_path: Path) -> None:
    (tmp_path / "pulse-shm-1").touch()
    assert names_left(tmp_path) == frozenset()
    erase_left(tmp_path)
    assert (tmp_path / "pulse-shm-1").exists()


def test_a_place_that_cannot_be_read_has_nothing(tmp_path: Path) -> None:
    assert names_left(tmp_path / "nowhere") == frozenset()
    erase_left(tmp_path / "nowhere")
