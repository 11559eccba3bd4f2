"""One spelling for what a person would call the same word."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.text import findable, normalize, sort_key, sought, words

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


def found_in(text: str, typed: str) -> bool:
    """Say whether every word typed begins a word of the text, as the index looks for it."""
    held = words(findable(text))
    return all(any(word.startswith(each) for word in held) for each in sought(typed))


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("المصنع", "مصنع"),
        ("مصنع", "المصنع"),
        ("المصنع", "المصنع"),
        ("لجنة السلامة", "اللجنة سلامه"),
        ("والمصنع نظيف", "المصنع"),
        ("بالمصنع", "مصنع"),
        ("كالمصنع", "مصنع"),
        ("فالمصنع", "مصنع"),
        ("الإضاءة", "اضاءة"),
        ("الْأُجُورُ", "اجور"),
        ("المـــصنع", "مصنع"),
        ("المستشفى", "مستشفي"),
        ("ألوان", "الوان"),
        ("factory", "fact"),
    ],
)
def test_a_word_is_found_with_and_without_its_article(written: str, typed: str) -> None:
    assert found_in(written, typed)


@pytest.mark.parametrize("written", ["المصنع", "والمصنع", "الماس", "بالغ", "آلة", "مصنع", "মজুরি", "exit"])
def test_a_word_is_found_while_it_is_being_typed(written: str) -> None:
    for end in range(1, len(written) + 1):
        assert found_in(written, written[:end])


@pytest.mark.parametrize(("written", "typed"), [("الما", "ما"), ("مصنع", "الم"), ("والده", "ده"), ("خالد", "د")])
def test_what_is_no_article_is_left_alone(written: str, typed: str) -> None:
    assert not found_in(written, typed)


@given(ANY)
def test_every_word_of_a_text_is_found_in_it(text: str) -> None:
    assert all(found_in(text, word) for word in words(text))


@given(ANY)
def test_what_can_be_found_begins_with_the_text_itself(text: str) -> None:
    assert findable(text).startswith(normalize(text))


def test_names_are_sorted_by_their_letters_whatever_stands_over_them() -> None:
    names = [
        *("Ábel", "Abu", "Achim", "Đan", "Dao", "Echo", "École", "Eda", "Łata", "Lo", "Ñandu", "žaba", "Zafar"),
        *("Ωμέγα",),
        *("أحمد", "بسمة", "مُحَمَّد", "محمود"),
        *("আনিকা", "কামাল", "নাদিয়া"),
    ]
    assert sorted(set(names), key=sort_key) == names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ÉCOLE", "ecole"),
        ("Đan", "dan"),
        ("Żółw", "zolw"),
        ("أحمد", "احمد"),
        ("  Two  words ", "two words"),
        ("i", "İ"),
    ],
)
def test_spellings_of_one_name_stand_side_by_side(one: str, other: str) -> None:
    assert sort_key(one) == sort_key(other)


@pytest.mark.parametrize(("one", "other"), [("কি", "কী"), ("a", "b"), ("ন", "ণ"), ("ب", "ت")])
def test_different_names_do_not(one: str, other: str) -> None:
    assert sort_key(one) != sort_key(other)
