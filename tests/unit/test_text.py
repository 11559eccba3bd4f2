"""One spelling for what a person would call the same word."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.text import normalize, words

ARABIC = st.text(st.characters(min_codepoint=0x0600, max_codepoint=0x06FF), max_size=30)
BENGALI = st.text(st.characters(min_codepoint=0x0980, max_codepoint=0x09FF), max_size=30)
ANY = st.one_of(st.text(max_size=40), ARABIC, BENGALI)


@given(ANY)
@example("\N{ARABIC LETTER ALEF}\N{ARABIC TATWEEL}\N{ARABIC HAMZA ABOVE}")
@example("\N{GREEK CAPITAL LETTER ALPHA}\N{COMBINING GREEK YPOGEGRAMMENI}\N{COMBINING ACUTE ACCENT}")
@example("a\N{ZERO WIDTH JOINER}\N{COMBINING ACUTE ACCENT}")
def test_normalising_again_changes_nothing(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)


@given(ANY)
def test_canonically_equal_texts_meet(text: str) -> None:
    assert normalize(unicodedata.normalize("NFD", text)) == normalize(unicodedata.normalize("NFC", text))


@given(ANY)
def test_words_are_made_of_the_normalised_text_and_hold_no_separator(text: str) -> None:
    for word in words(text):
        assert word in normalize(text)
        assert not set(word) & set(" \t\n\"'*():^-.,")
        assert words(word) == [word]


@given(ANY, ANY)
def test_words_of_two_texts_are_those_of_both(one: str, two: str) -> None:
    assert words(f"{one}\n{two}") == words(one) + words(two)


@pytest.mark.parametrize(
    ("written", "also_written"),
    [
        ("Fire EXIT", "fire exit"),
        ("fire\t  exit\n", "fire exit"),
        ("\N{LATIN SMALL LIGATURE FI}re", "fire"),
        ("Straße", "STRASSE"),
        ("\N{FULLWIDTH DIGIT FOUR}\N{FULLWIDTH DIGIT TWO}", "42"),
        ("Łata", "lata"),
        ("Đan", "DAN"),
        ("Høst", "host"),
        ("مُحَمَّد", "محمد"),
        ("سلامـــة", "سلامة"),
        ("إدارة", "ادارة"),
        ("أجور", "اجور"),
        ("آلة", "الة"),
        ("مستشفى", "مستشفي"),
        ("ایران", "ايران"),
        ("كتاب", "کتاب"),
        ("পরিষ্\N{ZERO WIDTH NON-JOINER}কার", "পরিষ্কার"),
        ("\N{BENGALI LETTER YYA}", "\N{BENGALI LETTER YA}\N{BENGALI SIGN NUKTA}"),
        ("কো", "ক\N{BENGALI VOWEL SIGN E}\N{BENGALI VOWEL SIGN AA}"),
        ("co\N{SOFT HYPHEN}operate", "cooperate"),
    ],
)
def test_spellings_of_one_word_meet(written: str, also_written: str) -> None:
    assert normalize(written) == normalize(also_written)


@pytest.mark.parametrize(
    ("one", "other"),
    [("কর", "পরিষ্কার"), ("কি", "কী"), ("fire", "fired"), ("ب", "ت"), ("সে", "সো"), ("42", "43")],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert normalize(one) != normalize(other)


def test_vowel_signs_belong_to_their_word() -> None:
    assert words("অগ্নি নির্বাপক, ২য় তলা") == ["অগ্নি", "নির্বাপক", "২য়".replace("য়", "য\N{BENGALI SIGN NUKTA}"), "তলা"]


def test_punctuation_parts_words() -> None:
    assert words("re-check: exit (2nd floor)") == ["re", "check", "exit", "2nd", "floor"]


def test_nothing_has_no_words() -> None:
    assert words(" \N{ZERO WIDTH JOINER}!?") == []
