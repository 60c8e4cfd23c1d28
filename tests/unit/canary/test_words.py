"""The words of a fictional citizen, and every way of writing them."""

import base64
import binascii
from collections.abc import Callable
from urllib.parse import quote

import pytest

from kiosk.canary.counting import Counting
from kiosk.canary.words import FOREIGN_LETTERS, PLAIN_LETTERS, Encoding, Words, needles

WORDS = Words("kq7zj0x2mv9bd4wtyh5rcs8nfe", "λёшжñøßþ" * 4)
COUNTING = Counting(needles(WORDS))

WRITTEN: dict[Encoding, Callable[[str], bytes]] = {
    Encoding.UTF8: lambda word: word.encode(),
    Encoding.UTF16LE: lambda word: word.encode("utf-16-le"),
    Encoding.UTF16BE: lambda word: word.encode("utf-16-be"),
    Encoding.PERCENT: lambda word: quote(word).encode(),
    Encoding.BASE64: lambda word: base64.b64encode(word.encode()),
    Encoding.HEX: lambda word: binascii.hexlify(word.encode()),
}


def test_words_are_drawn_anew_and_are_too_long_to_occur_by_accident() -> None:
    one, other = Words.draw(), Words.draw()
    assert (one.plain, one.foreign) != (other.plain, other.foreign)
    assert len(one.plain) == PLAIN_LETTERS
    assert one.plain.isascii()
    assert len(one.foreign) == FOREIGN_LETTERS
    assert not any(letter.isascii() for letter in one.foreign)


@pytest.mark.parametrize("encoding", Encoding)
def test_the_foreign_word_is_found_in_every_encoding(encoding: Encoding) -> None:
    found = COUNTING.inside(b"..." + WRITTEN[encoding](WORDS.foreign) + b"...")
    assert found == {encoding: 1}


@pytest.mark.parametrize("encoding", [each for each in Encoding if each is not Encoding.PERCENT])
def test_the_plain_word_is_found_in_every_encoding_but_the_one_that_leaves_it_as_it_is(
    encoding: Encoding,
) -> None:
    assert COUNTING.inside(WRITTEN[encoding](WORDS.plain)) == {encoding: 1}
    assert COUNTING.inside(quote(WORDS.plain).encode()) == {Encoding.UTF8: 1}


@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("after", range(3))
@pytest.mark.parametrize("word", [WORDS.plain, WORDS.foreign])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_base64_is_found_wherever_in_it_the_word_stands(
    before: int, after: int, word: str, encode: Callable[[bytes], bytes]
) -> None:
    written = encode(b"x" * before + word.encode() + b"y" * after)
    assert COUNTING.inside(written)[Encoding.BASE64] == 1


@pytest.mark.parametrize("word", [WORDS.plain, WORDS.foreign])
def test_hex_is_found_in_both_cases(word: str) -> None:
    assert COUNTING.inside(word.encode().hex().encode() + word.encode().hex().upper().encode()) == {
        Encoding.HEX: 2
    }


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_hex_of_two_bytes_a_letter_is_found_too(encoding: str) -> None:
    assert COUNTING.inside(WORDS.foreign.encode(encoding).hex().encode()) == {Encoding.HEX: 1}


def test_percent_is_found_in_both_cases() -> None:
    written = quote(WORDS.foreign).encode()
    assert COUNTING.inside(written + written.lower()) == {Encoding.PERCENT: 2}


def test_another_word_is_not_found() -> None:
    other = Words.draw()
    for write in WRITTEN.values():
        assert not COUNTING.inside(write(other.plain) + write(other.foreign))


@pytest.mark.parametrize("cut", range(len(WORDS.plain) + 1))
def test_a_word_across_two_pieces_is_counted_once(cut: int) -> None:
    word = WORDS.plain.encode()
    assert COUNTING.in_pieces([b"abc" + word[:cut], word[cut:] + b"def"]) == {Encoding.UTF8: 1}


def test_a_word_across_many_small_pieces_is_counted_once() -> None:
    stream = b"." * 300 + WORDS.plain.encode() + b"." * 300 + WORDS.plain.encode()
    pieces = [stream[at : at + 7] for at in range(0, len(stream), 7)]
    assert COUNTING.in_pieces(pieces) == {Encoding.UTF8: 2}


def test_a_word_at_the_end_of_a_piece_is_counted_once() -> None:
    word = WORDS.plain.encode()
    assert COUNTING.in_pieces([word, word, b"", b"x"]) == {Encoding.UTF8: 2}
