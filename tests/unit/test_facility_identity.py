"""When two names or addresses are the same, and when they are only alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.factory.identity import identity_key, likeness_key, name_key, plain_words
from app.domain.factory.likeness import Likeness, edit_distance
from app.schema.reference import countries

SAME_NAMES = [
    ("Haiyan Shenda Clothes Co. Ltd. ", "HAIYAN SHENDA CLOTHES CO LTD"),
    ("Chang\u00a0Zhou  Garment Co., Ltd", "Chang Zhou Garment Company Limited"),
    ("Jeans Knit Pvt. Ltd", "Jeans Knit Private Limited"),
    ("D&S Fashion", "D and S Fashion"),
    ("Industrias Qui\u0301micas", "Industrias Qu\u00edmicas"),
    ("\uff21\uff22\uff23 Knit", "ABC Knit"),
    ("\u0130stanbul Tekstil", "istanbul tekstil"),
    ("Stra\u00dfe", "STRASSE"),
    ("soft\u00adware \u200fknit", "software knit"),
    ("\u0645\u0640\u0640\u0635\u0646\u0639", "\u0645\u0635\u0646\u0639"),
]
DIFFERENT_NAMES = [
    ("AKH Fashions Ltd", "AKH Shirts Ltd"),
    ("Jeans Knit Private Ltd Unit 3", "Jeans Knit Private Ltd Unit 4"),
    ("Epyllion Style Ltd.", "Eypllion Style Ltd."),
    ("Pretty Sweaters Ltd.", "Pretty Sweaters Inc."),
    ("Unit 1-2", "Unit 12"),
    ("\u0995\u09be\u09b0\u0996\u09be\u09a8\u09be", "\u0995\u09b0\u0996\u09a8"),
    ("Se\u00f1al", "Senal"),
]


@pytest.mark.parametrize(("one", "other"), SAME_NAMES)
def test_spelling_of_the_same_words_does_not_matter(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT_NAMES)
def test_distinct_factories_stay_distinct(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_factory_is_country_name_and_address() -> None:
    key = identity_key("BD", "Neo Fashion Ltd.", "Varari, Savar")
    assert key == identity_key("BD", "NEO FASHION LIMITED", "Varari Savar")
    assert key != identity_key("IN", "Neo Fashion Ltd.", "Varari, Savar")
    assert key != identity_key("BD", "Neo Fashion Ltd.", "Varari, Dhaka")


@pytest.mark.parametrize(("name", "address"), [("", "Savar"), ("...", "Savar"), ("Neo", ""), ("Neo", "-")])
def test_nothing_is_identified_by_an_empty_name_or_address(name: str, address: str) -> None:
    assert identity_key("BD", name, address) is None


@given(st.text(max_size=40))
def test_comparing_form_is_stable(text: str) -> None:
    once = plain_words(text)
    assert plain_words(once) == once
    assert plain_words(f"  {text}\n") == once


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=30))
def test_the_short_way_for_ascii_says_the_same_as_the_long_way(text: str) -> None:
    assert plain_words(text + "\u00a0") == plain_words(text)


def test_a_likeness_passes_over_legal_forms_and_accents_but_never_over_all_words() -> None:
    assert likeness_key(name_key("Erat\u00e9x Djaja Tbk. Ltd.")) == "eratex djaja"
    assert likeness_key(name_key("The Company Ltd")) == "the company limited"


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("Epyllion Style Ltd.", "Eypllion Style Ltd.", True),
        ("Jiang Su Runtian Garment", "Jiangsu Runtian Garment Co. Ltd.", True),
        ("Dongtai Inetrnational Co.", "Dongtai International Company", True),
        ("Saitex 2 Cutting", "Saitex 4 Cutting", False),
        ("Square Fashions Factory-02", "Square Fashion Factory 2", True),
        ("Square Fashions Ltd.", "Square Fashions Unit 2", False),
        ("Epyllion Washing Ltd.", "Epyllion Style Ltd.", False),
        ("Abc", "Abd", False),
    ],
)
def test_near_names(one: str, other: str, is_near: bool) -> None:
    left, right = (Likeness.of(likeness_key(name_key(name))) for name in (one, other))
    assert bool(left.similarity(right)) is is_near
    assert left.similarity(right) == right.similarity(left)


def plain_distance(left: str, right: str) -> int:
    table = [[i + j if 0 in (i, j) else 0 for j in range(len(right) + 1)] for i in range(len(left) + 1)]
    for i in range(1, len(left) + 1):
        for j in range(1, len(right) + 1):
            is_other = left[i - 1] != right[j - 1]
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + is_other)
            if i > 1 and j > 1 and left[i - 1] == right[j - 2] and left[i - 2] == right[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]


@given(st.text("abc", max_size=9), st.text("abc", max_size=9), st.integers(0, 4))
def test_edits_are_counted_as_in_the_plain_table(left: str, right: str, most: int) -> None:
    assert edit_distance(left, right, most) == min(plain_distance(left, right), most + 1)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bangladesh", "BD"),
        ("BD", "BD"),
        ("bgd", "BD"),
        (" viet  nam ", "VN"),
        ("VIETNAM", "VN"),
        ("T\u00fcrkiye", "TR"),
        ("Turkey", "TR"),
        ("C\u00f4te d\u2019Ivoire", "CI"),
        ("U.S.A.", "US"),
        ("Hong Kong SAR", "HK"),
        ("NA", "NA"),
        ("Kingdon of Cambodia", None),
        ("Korea", None),
        ("", None),
    ],
)
def test_countries_by_name_or_code(text: str, code: str | None) -> None:
    assert countries().code_of(text) == code


def test_no_country_name_means_two_countries() -> None:
    everything = countries().countries
    assert len(everything) == 249
    meant: dict[str, str] = {}
    for country in everything:
        for text in (country.code, country.name, *country.aliases):
            assert meant.setdefault(plain_words(text), country.code) == country.code
            assert countries().code_of(text) == country.code
    found = countries().country("BD")
    assert found is not None and found.name == "Bangladesh"
    assert countries().country("XX") is None
