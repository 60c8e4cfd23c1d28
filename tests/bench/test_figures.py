from pathlib import Path

from tests.bench.figures import Figure, bounded, compared, load, save, table


def test_a_limit_beside_a_peer_is_on_the_ratio() -> None:
    assert compared("end", "ms", ours=25, peer=100, limit=0.25).holds
    assert not compared("end", "ms", ours=26, peer=100, limit=0.25).holds


def test_a_limit_alone_is_on_ours() -> None:
    assert bounded("touch", "ms", ours=100, limit=100).holds
    assert not bounded("touch", "ms", ours=100.1, limit=100).holds


def test_later_figures_join_earlier_ones_and_replace_their_own(tmp_path: Path) -> None:
    file = tmp_path / "build" / "bench.json"
    save(file, [bounded("one", "ms", ours=1, limit=9), bounded("two", "ms", ours=2, limit=9)])

    save(file, [bounded("two", "ms", ours=20, limit=9), bounded("three", "ms", ours=3, limit=9)])

    assert [(figure.name, figure.ours) for figure in load(file)] == [("one", 1), ("two", 20), ("three", 3)]


def test_the_file_has_just_the_agreed_keys(tmp_path: Path) -> None:
    assert Figure.__struct_fields__ == ("name", "unit", "ours", "peer", "ratio", "limit", "holds")


def test_a_broken_file_is_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    file.write_text('{"not": "a list"', encoding="utf-8")

    assert len(save(file, [bounded("one", "ms", ours=1, limit=9)])) == 1
    assert len(load(file)) == 1


def test_people_see_what_does_not_hold() -> None:
    text = table([compared("end", "ms", ours=50, peer=100, limit=0.25)])

    assert "0.5" in text
    assert "DOES NOT HOLD" in text
