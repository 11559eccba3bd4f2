"""Three-way merges: what each side typed stays, what either side removed goes, and edits that touch ask."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from app.domain.kernel.merge import merge_order, merge_set, merge_text

BENGALI = ("শ্রমিক", "কারখানা", "ক্ষতিপূরণ", "দায়িত্বপ্রাপ্ত", "র‍্যাক")
ARABIC = ("العُمّال", "مصنع", "السّلامة", "مسؤولية", "لجنة")
ENGLISH = ("exit", "doors", "keys", "are", "the", "locked")
WORDS = st.sampled_from(BENGALI + ARABIC + ENGLISH)
GAPS = st.sampled_from((" ", "  ", "\n", ", ", ". ", "। ", "، ", "؟ ", " (", ") "))


@st.composite
def texts(draw: DrawFn) -> str:
    words = draw(st.lists(WORDS, max_size=8))
    return "".join(word + draw(GAPS) for word in words)


@st.composite
def some_places(draw: DrawFn, length: int) -> set[int]:
    """Return where one side writes: in few places, so that two sides seldom meet."""
    return draw(st.sets(st.integers(0, length - 1), min_size=1, max_size=2))


@st.composite
def typed_over(draw: DrawFn, words: list[str], mark: str) -> list[str]:
    """Return the words as a side leaves them: some removed, own words (that nobody else types) put in."""
    places = draw(some_places(len(words)))
    left: list[str] = []
    for number, word in enumerate(words):
        typed = draw(st.integers(0, 2)) if number in places else 0
        left += [f"{mark}{number}x{extra}" for extra in range(typed)]
        if number not in places or (typed and draw(st.booleans())):
            left.append(word)
    return left


@st.composite
def meetings(draw: DrawFn) -> tuple[list[str], list[str], list[str]]:
    base = [f"b{number}" for number in range(draw(st.integers(6, 14)))]
    return base, draw(typed_over(base, "mine")), draw(typed_over(base, "theirs"))


@st.composite
def sides(draw: DrawFn) -> tuple[str, str, str]:
    """Return a text and what two sides made of it: here and there another word, or one with another ending."""
    base = draw(st.lists(st.tuples(WORDS, GAPS), min_size=6, max_size=10))

    def side() -> str:
        places = draw(some_places(len(base)))
        endings = {place: draw(st.sampled_from(("s", "রা", "ون"))) for place in sorted(places)}
        return "".join(word + endings.get(place, "") + gap for place, (word, gap) in enumerate(base))

    return "".join(word + gap for word, gap in base), side(), side()


def woven(base: str, mine: str, theirs: str) -> str:
    """Return what became of edits of both sides; Hypothesis complains where it draws hardly any such."""
    merged = merge_text(base, mine, theirs)
    assume(merged is not None and len({base, mine, theirs}) == 3)
    assert merged is not None
    return merged


def words_of(text: str) -> set[str]:
    for mark in ".,;:!?()।،؛؟":
        text = text.replace(mark, " ")
    return set(text.split())


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("one two three four", "ONE two three four", "one two three FOUR", "ONE two three FOUR"),
        ("one two three", "zero one two three", "one two three four", "zero one two three four"),
        ("word", "before word", "word after", "before word after"),
        ("one two three four five", "one three four five", "one two three four", "one three four"),
        ("one. two. three", "ONE. two. THREE", "one. TWO. three", "ONE. TWO. THREE"),
        ("one two three four five", "one two 3 four 5", "1 two three four five", "1 two 3 four 5"),
        ("a b c", "a b c", "a x c", "a x c"),
        ("a b c", "a x c", "a b c", "a x c"),
        ("a b c", "a x c", "a x c", "a x c"),
        (
            "Keys are kept. Doors open.",
            "Keys are hung. Doors open.",
            "Keys are kept. Doors close.",
            "Keys are hung. Doors close.",
        ),
        ("the the the the", "the the the the end", "start the the the the", "start the the the the end"),
        (
            "শ্রমিক কারখানা দায়িত্ব। শেষ কথা",
            "শ্রমিকরা কারখানা দায়িত্ব। শেষ কথা",
            "শ্রমিক কারখানা দায়িত্ব। শেষ বাক্য",
            "শ্রমিকরা কারখানা দায়িত্ব। শেষ বাক্য",
        ),
        ("العمال في المصنع، الآن", "العاملون في المصنع، الآن", "العمال في المصنع، غداً", "العاملون في المصنع، غداً"),
    ],
)
def test_edits_apart_are_woven(base: str, mine: str, theirs: str, merged: str) -> None:
    assert merge_text(base, mine, theirs) == merged
    assert merge_text(base, theirs, mine) == merged


@pytest.mark.parametrize(
    ("base", "mine", "theirs"),
    [
        pytest.param("sixty days", "ninety days", "sixty weeks", id="only white space between"),
        pytest.param("sixty   \n days", "ninety   \n days", "sixty   \n weeks", id="much white space between"),
        pytest.param("one two three", "one 2 three", "one II three", id="the same word"),
        pytest.param("one two three four", "one x four", "one two y four", id="overlapping"),
        pytest.param("", "mine", "theirs", id="both from nothing"),
        pytest.param("one", "one mine", "one theirs", id="both at the end"),
        pytest.param("one", "mine one", "theirs one", id="both at the start"),
        pytest.param("a.b", "x.b", "a!b", id="meeting without space"),
        pytest.param("one two three", "", "one two three four", id="all removed against an addition"),
        pytest.param("one two", "two", "one", id="each removes the other's rest"),
        pytest.param("one two three four five", "one 2 three four 5", "1 two three four five", id="one of several"),
        pytest.param("one two three four five", "two four", "one two three four five six", id="the last of several"),
    ],
)
def test_edits_that_touch_ask(base: str, mine: str, theirs: str) -> None:
    assert merge_text(base, mine, theirs) is None
    assert merge_text(base, theirs, mine) is None


def test_a_mark_between_two_edits_is_enough() -> None:
    assert merge_text("left, right", "LEFT, right", "left, RIGHT") == "LEFT, RIGHT"


@given(texts(), texts())
def test_one_side_alone_is_taken_as_it_is(base: str, other: str) -> None:
    assert merge_text(base, other, base) == other
    assert merge_text(base, base, other) == other
    assert merge_text(base, other, other) == other


@given(st.one_of(sides(), st.tuples(texts(), texts(), texts())))
def test_sides_are_symmetric(texts: tuple[str, str, str]) -> None:
    base, mine, theirs = texts
    assert merge_text(base, mine, theirs) == merge_text(base, theirs, mine)


@given(sides())
@example(("শ্রমিক, কারখানা", "শ্রমিকের, কারখানা", "শ্রমিক, কারখানায়"))
def test_words_of_any_script_are_never_split(texts: tuple[str, str, str]) -> None:
    assert words_of(woven(*texts)) <= set().union(*map(words_of, texts))


@given(meetings())
def test_no_word_is_lost_that_nobody_removed(sides: tuple[list[str], list[str], list[str]]) -> None:
    base, mine, theirs = sides
    merged = woven(". ".join(base), ". ".join(mine), ". ".join(theirs))
    words = merged.replace(".", " ").split()
    kept = [word for word in base if word in mine and word in theirs]
    assert Counter(words) == Counter(
        [*kept, *(w for w in mine if w not in base), *(w for w in theirs if w not in base)]
    )
    for side, other in ((mine, theirs), (theirs, mine)):
        assert [w for w in words if w in side] == [w for w in side if w not in base or w in other]


@given(st.lists(st.sampled_from(("mine", "theirs", "")), max_size=12))
def test_edits_with_a_word_between_are_always_woven(writers: list[str]) -> None:
    """Whoever wrote where: each replaced word stands where it stood, also between two edits of the other side."""
    base = [word for number in range(len(writers)) for word in (f"b{number}", f"between{number}")]
    sides = {
        side: " ".join(
            f"{side}{word}" if writers[n // 2] == side and n % 2 == 0 else word for n, word in enumerate(base)
        )
        for side in ("mine", "theirs")
    }
    both = (f"{writers[n // 2]}{word}" if n % 2 == 0 else word for n, word in enumerate(base))
    assert merge_text(" ".join(base), sides["mine"], sides["theirs"]) == " ".join(both)


@st.composite
def an_edit(draw: DrawFn, words: str) -> list[str]:
    """Return the words with one put in, or one taken out."""
    place = draw(st.integers(0, len(words) - 1))
    kept = place + draw(st.integers(0, 1))
    return [*words[:place], *draw(st.sampled_from(("", "a", "b"))), *words[kept:]]


@given(an_edit("abaab"), an_edit("abaab"))
def test_repeated_words_are_counted_like_others(mine: list[str], theirs: list[str]) -> None:
    base = [*"abaab"]
    merged = woven(*(", ".join(words) for words in (base, mine, theirs)))
    want = Counter(mine)
    want.update(theirs)
    want.subtract(base)
    have = Counter(merged.replace(",", " ").split())
    assert {word: have[word] for word in "ab"} == {word: want[word] for word in "ab"}


def test_a_small_edit_of_the_longest_text_is_merged() -> None:
    words = [f"word{number}" for number in range(2_000)]
    base = " ".join(words)
    mine = " ".join(["first", *words[1:]])
    theirs = " ".join([*words[:1_000], "middle", *words[1_001:]])
    assert merge_text(base, mine, theirs) == " ".join(["first", *words[1:1_000], "middle", *words[1_001:]])


def test_a_comparison_that_would_take_too_long_asks() -> None:
    """Alternating texts out of step took 40 seconds and more, with the scope's lock held."""
    base, mine, theirs = (f"{two} " * 1_500 for two in ("a b", "a c", "b d"))
    assert merge_text(base, mine, theirs) is None
    assert merge_text(base, mine, f"{base}end") is None
    assert merge_text(base, f"{base}end", mine) is None


def names() -> SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from("pqrstu"), max_size=5, unique=True).map(tuple)


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        (("p",), ("p", "q"), ("p", "r"), ("p", "r", "q")),
        (("p", "q"), ("q",), ("p", "q", "r"), ("q", "r")),
        (("p",), (), ("p", "r"), ("r",)),
        (("p",), ("p", "q"), (), ("q",)),
        ((), ("p",), ("p",), ("p",)),
        (("p", "q"), ("q", "p"), ("p", "q"), ("p", "q")),
        ((), ("q", "q"), (), ("q",)),
    ],
)
def test_additions_and_removals_of_both_sides_count(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...], merged: tuple[str, ...]
) -> None:
    assert merge_set(base, mine, theirs) == merged


@given(names(), names(), names())
def test_a_set_holds_what_both_left_and_either_added(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    merged = merge_set(base, mine, theirs)
    assert len(set(merged)) == len(merged)
    assert set(merged) == (set(base) & set(mine) & set(theirs)) | (set(mine) - set(base)) | (set(theirs) - set(base))
    assert [name for name in merged if name in theirs] == [name for name in theirs if name in merged]


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "merged"),
    [
        ("abcd", "dabc", "abcd", "dabc"),
        ("abcd", "abcd", "dabc", "dabc"),
        ("abcd", "dabc", "abcdx", "dabcx"),
        ("abcd", "bacd", "abdc", "badc"),
        ("abcd", "abxcd", "dabc", "dabxc"),
        ("ab", "abx", "aby", "abyx"),
        ("ab", "xab", "yab", "yxab"),
        ("abcd", "dabc", "bcda", "dbca"),
        ("abcd", "acd", "dbca", "dca"),
        ("abcd", "dabc", "abc", "abc"),
        ("", "x", "x", "x"),
        ("ab", "ba", "abb", "ba"),
    ],
)
def test_moves_additions_and_removals_of_both_sides_count(base: str, mine: str, theirs: str, merged: str) -> None:
    assert "".join(merge_order(base, mine, theirs)) == merged


@given(names(), names(), names())
def test_a_list_holds_what_both_left_and_either_added(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    merged = merge_order(base, mine, theirs)
    assert len(set(merged)) == len(merged)
    assert set(merged) == (set(base) & set(mine) & set(theirs)) | (set(mine) - set(base)) | (set(theirs) - set(base))


@given(names(), names())
def test_an_order_that_only_one_side_changed_stands(base: tuple[str, ...], changed: tuple[str, ...]) -> None:
    once = tuple(dict.fromkeys(changed))
    assert merge_order(base, changed, base) == once
    assert merge_order(base, base, changed) == once
    assert merge_order(base, changed, changed) == once


@given(names(), names(), names())
def test_an_order_that_is_sent_twice_is_taken_once(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    merged = merge_order(base, mine, theirs)
    # The next change of the same person is based on what came back: nothing moves by itself.
    assert merge_order(merged, merged, merged) == merged
    assert merge_order(theirs, merged, theirs) == merged
