"""station.toml: what is taken, and how what is not is refused."""

from pathlib import Path

import pytest

from kiosk.settings import SIZE_LIMIT, Settings, SettingsError, load, load_if_there


def _refused(tmp_path: Path, content: bytes) -> str:
    file = tmp_path / "station.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError) as refused:
        load(file)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_an_empty_file_gives_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "station.toml").touch()
    assert load(tmp_path / "station.toml") == Settings()


def test_values_are_taken(tmp_path: Path) -> None:
    (tmp_path / "station.toml").write_text('portal = "practice"\nidle_s = 120\n')
    assert load(tmp_path / "station.toml") == Settings(portal="practice", idle_s=120)
    (tmp_path / "station.toml").write_text('sticks_folder = "/mnt/sticks"\n')
    assert load(tmp_path / "station.toml") == Settings(sticks_folder="/mnt/sticks")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"idel_s = 120", "idel_s"),
        (b"idle_s = 5", "$.idle_s"),
        (b"reading_idle_s = 59", "$.reading_idle_s"),
        (b"phone_idle_s = 1801", "$.phone_idle_s"),
        (b'idle_s = "many"', "$.idle_s"),
        (b'portal = "elsewhere"', "$.portal"),
        (b'sticks_folder = "sticks"', "$.sticks_folder"),
        (b"colour = 1", "sticks_folder (an absolute path)"),
        (b"idle_s = ", "end of document"),
        (b"\xff\xfe", "utf-8"),
        (b"#" * (SIZE_LIMIT + 1), "larger than"),
        (b"a = " + b"[" * 20000, "known keys"),
        (b"printer = 3", "$.printer"),
        (b"print_price_cents = -1", "$.print_price_cents"),
        (b"print_copies_most = 21", "$.print_copies_most"),
        (b"print_pages_most = 0", "$.print_pages_most"),
        (b"printr = 'a'", "printer (a name of letters"),
    ],
)
def test_anything_else_is_refused_in_one_line_that_says_where(
    tmp_path: Path, content: bytes, said: str
) -> None:
    message = _refused(tmp_path, content)
    assert "station.toml" in message
    assert said in message


@pytest.mark.parametrize("name", ["a", "OCR_3.tray-2", "x" * 127])
def test_the_name_of_a_queue_is_taken(tmp_path: Path, name: str) -> None:
    (tmp_path / "station.toml").write_text(f'printer = "{name}"\n')
    assert load(tmp_path / "station.toml").printer == name


@pytest.mark.parametrize(
    "name", ["", "-d", "a b", "a/b", "a#b", "../a", "a?b", "caf\u00e9", "a\\n", "x" * 128, "ipp://elsewhere"]
)
def test_what_could_be_more_than_the_name_of_a_queue_is_refused(tmp_path: Path, name: str) -> None:
    assert "$.printer" in _refused(tmp_path, f'printer = "{name}"\n'.encode())


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "station.toml")


def test_a_file_that_need_not_be_there_gives_the_defaults_only_when_it_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    assert load_if_there(file) == Settings()
    file.write_text("idle_s = 120\n")
    assert load_if_there(file) == Settings(idle_s=120)
    file.unlink()
    file.symlink_to(file)
    with pytest.raises(SettingsError, match="cannot be read"):
        load_if_there(file)


@pytest.mark.parametrize(
    ("portal", "chosen", "stops"),
    [
        ("irisbox", "by-portal", True),
        ("practice", "by-portal", False),
        ("irisbox", "warn", False),
        ("practice", "stop", True),
    ],
)
def test_other_programs_traces_stop_a_real_station_unless_it_says_otherwise(
    tmp_path: Path, portal: str, chosen: str, stops: bool
) -> None:
    (tmp_path / "station.toml").write_text(f'portal = "{portal}"\nsurroundings = "{chosen}"\n')
    assert load(tmp_path / "station.toml").surroundings_stop is stops


@pytest.mark.parametrize(
    ("portal", "chosen", "refused"),
    [
        ("irisbox", "by-portal", True),
        ("practice", "by-portal", False),
        ("irisbox", "overwritten", False),
        ("practice", "refused", True),
    ],
)
def test_a_disk_is_refused_to_real_visits_unless_it_says_otherwise(
    tmp_path: Path, portal: str, chosen: str, refused: bool
) -> None:
    (tmp_path / "station.toml").write_text(f'portal = "{portal}"\nvisits_on_disk = "{chosen}"\n')
    assert load(tmp_path / "station.toml").disk_refused is refused
