"""Marks over a photo: kept as bounded text, drawn the same at every size, and what is hidden stays hidden."""

import io
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import Known
from app.domain.marks import (
    LONGEST_WORDS,
    MOST_CHARACTERS,
    MOST_MARKS,
    MOST_POINTS,
    WHOLE,
    Ink,
    Mark,
    Marks,
    Shape,
    count,
    drawn_through,
    fitted,
    from_text,
    is_sound,
    legend,
    to_text,
)
from app.services.marking import annotated
from tests.builders.pictures import a_scene

INKS = {Ink.BAD: (200, 30, 40), Ink.WARN: (180, 120, 0), Ink.OK: (0, 120, 60), Ink.INFO: (20, 80, 200)}
PLACES = st.tuples(st.integers(0, WHOLE), st.integers(0, WHOLE))
FRAMES = st.builds(
    Mark,
    st.sampled_from([Shape.ARROW, Shape.BOX, Shape.OVAL, Shape.BLUR]),
    st.lists(PLACES, min_size=2, max_size=2).map(tuple),
    st.sampled_from(Ink),
)
WORDS = st.builds(
    Mark,
    st.just(Shape.WORDS),
    st.tuples(PLACES),
    st.sampled_from(Ink),
    st.text(min_size=1, max_size=30).filter(lambda words: bool(words.strip())),
)
LINES = st.builds(Mark, st.just(Shape.LINE), st.lists(PLACES, min_size=2, max_size=20).map(tuple))
MARKS = st.lists(FRAMES | WORDS | LINES, max_size=8).map(tuple)


def a_photo(size: tuple[int, int] = (400, 300), colour: str = "white") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, colour).save(made, "PNG")
    return made.getvalue()


def pixel(content: bytes, at: tuple[float, float]) -> tuple[int, int, int]:
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    return picture.getpixel((int(at[0] * (picture.width - 1)), int(at[1] * (picture.height - 1))))  # type: ignore[return-value]


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 40 for a, b in zip(one, other, strict=True))


@given(MARKS)
def test_marks_come_back_as_they_were_and_give_the_same_text(marks: tuple[Mark, ...]) -> None:
    text = to_text(marks)
    assert from_text(text) == marks and to_text(from_text(text)) == text
    assert count(text) == len(marks)


@given(MARKS, st.integers(-WHOLE, WHOLE), st.integers(-WHOLE, WHOLE))
def test_a_mark_that_is_moved_stays_in_the_picture(marks: tuple[Mark, ...], right: int, down: int) -> None:
    assert is_sound(to_text(tuple(mark.moved(right, down) for mark in marks)))


def wire(*mark: object) -> str:
    return json.dumps({"v": 1, "marks": [list(mark)]})


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        "{}",
        "[]",
        "null",
        '{"v":1,"marks":[]}',
        '{"v":2,"marks":[["box","bad",[[0,0],[1,1]],""]]}',
        wire("star", "bad", [[0, 0], [1, 1]], ""),
        wire("box", "pink", [[0, 0], [1, 1]], ""),
        wire("box", "bad", [[0, 0]], ""),
        wire("box", "bad", [[0, 0], [1, WHOLE + 1]], ""),
        wire("box", "bad", [[0, 0], [1, -1]], ""),
        wire("box", "bad", [[0, 0], [1, 1.5]], ""),
        wire("box", "bad", [[0, 0], [1, True]], ""),
        wire("box", "bad", [[0, 0], [1, 1]], "words"),
        wire("words", "bad", [[0, 0]], " "),
        wire("words", "bad", [[0, 0]], "w" * (LONGEST_WORDS + 1)),
        wire("words", "bad", [[0, 0]], 7),
        wire("line", "bad", [[0, 0]] * (MOST_POINTS + 1), ""),
        json.dumps({"v": 1, "marks": [["box", "bad", [[0, 0], [1, 1]], ""]] * (MOST_MARKS + 1)}),
        " " * 20_000,
    ],
)
def test_what_are_no_marks_or_too_many_is_not_kept(text: str) -> None:
    assert not is_sound(text) and count(text) == 0


@pytest.mark.parametrize("size", [(400, 300), (1600, 1200)])
def test_marks_are_drawn_at_the_same_place_at_every_size(size: tuple[int, int]) -> None:
    marks = (
        Mark(Shape.BOX, ((1_000, 1_000), (4_000, 4_000))),
        Mark(Shape.OVAL, ((6_000, 1_000), (9_000, 4_000)), Ink.INFO),
        Mark(Shape.ARROW, ((1_000, 8_000), (4_000, 8_000)), Ink.OK),
        Mark(Shape.LINE, ((6_000, 6_000), (9_000, 6_000), (9_000, 9_000)), Ink.WARN),
    )
    made = annotated(a_photo(size), marks, INKS)
    assert near(pixel(made, (0.103, 0.25)), INKS[Ink.BAD])
    assert near(pixel(made, (0.603, 0.25)), INKS[Ink.INFO])
    assert near(pixel(made, (0.2, 0.8)), INKS[Ink.OK])
    assert near(pixel(made, (0.75, 0.6)), INKS[Ink.WARN])
    assert near(pixel(made, (0.25, 0.25)), (255, 255, 255)), "a frame hides nothing"


def test_words_are_numbers_with_a_legend() -> None:
    marks = (
        Mark(Shape.WORDS, ((2_000, 2_000),), Ink.BAD, "দরজা বন্ধ"),
        Mark(Shape.BOX, ((0, 0), (1, 1))),
        Mark(Shape.WORDS, ((8_000, 8_000),), Ink.INFO, "مخرج"),
    )
    assert legend(marks) == ("দরজা বন্ধ", "مخرج")
    made = annotated(a_photo(), marks, INKS)
    assert near(pixel(made, (0.2, 0.17)), INKS[Ink.BAD]) and near(pixel(made, (0.8, 0.77)), INKS[Ink.INFO])


def test_what_is_hidden_is_coarse_and_the_rest_stays() -> None:
    made = io.BytesIO()
    fine = Image.effect_noise((400, 400), 200).convert("RGB")
    fine.save(made, "PNG")
    hidden = Image.open(io.BytesIO(annotated(made.getvalue(), (Mark(Shape.BLUR, ((0, 0), (5_000, 9_999))),), INKS)))

    def roughness(box: tuple[int, int, int, int]) -> int:
        low, high = hidden.convert("L").crop(box).getextrema()
        return int(high) - int(low)  # type: ignore[arg-type]

    assert roughness((20, 20, 60, 60)) < 40 < roughness((300, 20, 340, 60))


def test_without_marks_the_photo_is_as_it_was_and_what_is_none_is_known() -> None:
    photo = a_photo()
    assert annotated(photo, (), INKS) == photo
    with pytest.raises(Known, match=r"evidence\.no_picture"):
        annotated(b"no picture", (Mark(Shape.BOX, ((0, 0), (9, 9))),), INKS)
    scene = io.BytesIO()
    a_scene().save(scene, "JPEG")
    assert annotated(scene.getvalue()[:400], (), INKS) == scene.getvalue()[:400]


def a_scribble(points: int, at: int = 0) -> list[tuple[int, int]]:
    """Return where a hand goes that draws waves across a photo."""
    return [(at + place * 9_000 // points, 5_000 + round(900 * math.sin(place / 9))) for place in range(points)]


def test_a_long_line_keeps_its_ends_and_its_course_with_fewer_points() -> None:
    drawn = a_scribble(900)
    kept = drawn_through(drawn)
    assert len(kept) <= MOST_POINTS and (kept[0], kept[-1]) == (drawn[0], drawn[-1])
    assert set(kept) <= set(drawn)
    crests = [y for _x, y in kept]
    assert min(crests) < 4_150 and max(crests) > 5_850, "the waves are there still"
    assert drawn_through(drawn[:50]) == tuple(drawn[:50]), "a short one stays as it was drawn"
    assert drawn_through([(0, 0)] * 500) == ((0, 0), (0, 0))


def test_lines_get_simpler_where_all_of_them_would_not_fit_and_only_then() -> None:
    lines = tuple(Mark(Shape.LINE, drawn_through(a_scribble(120, at))) for at in range(0, 600, 10))
    assert len(to_text(lines)) > MOST_CHARACTERS
    made = fitted(lines)
    assert made is not None and is_sound(to_text(made)) and len(made) == len(lines)
    assert [line.points[0] for line in made] == [line.points[0] for line in lines]
    assert fitted(lines[:3]) == lines[:3]


@pytest.mark.parametrize(
    "marks",
    [
        (Mark(Shape.BOX, ((0, 0), (9, 9))),) * (MOST_MARKS + 1),
        (Mark(Shape.WORDS, ((9_999, 9_999),), Ink.WARN, '"' * LONGEST_WORDS),) * 50,
    ],
)
def test_what_no_simpler_line_makes_room_for_does_not_fit(marks: Marks) -> None:
    assert fitted(marks) is None and not is_sound(to_text(marks))
    assert fitted(marks[:30]) == marks[:30]
