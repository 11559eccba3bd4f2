"""A checklist written as a workbook and read again is the same; other programs read it too."""

import string
import zipfile
from collections.abc import Sequence
from io import BytesIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.forms.definition import EVIDENCE, SELECTS, Choice, Definition, Kind, Node, digest, from_json, to_json, walk
from app.forms.exporting import write_workbook
from app.forms.importing import read_workbook
from tests.builders.forms import run
from tests.builders.workbooks import workbook

LANGUAGES = ("en", "bn", "ar")
NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=6)
# Cells lose white space at their ends; other white space than spaces and new lines is no text that a person types.
TEXTS = st.text(
    st.one_of(st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S")), st.sampled_from(" \n")),
    min_size=1,
    max_size=20,
).map(str.strip).filter(lambda text: text != "" and "${" not in text)  # fmt: skip
PLAIN = (Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DATETIME, Kind.NOTE, Kind.PHOTO, Kind.FILE,
         Kind.SIGNATURE, Kind.GEOPOINT, Kind.ACKNOWLEDGE, Kind.HIDDEN, Kind.CALCULATE, Kind.RANGE,
         Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)  # fmt: skip
LISTS = ("colours", "sizes")
CHOICES = {"colours": ("red", "green", "blue"), "sizes": ("s", "m")}


@st.composite
def words(draw: st.DrawFn, languages: Sequence[str]) -> dict[str, str]:
    return {code: draw(TEXTS) for code in languages or ("",)}


@st.composite
def conditions(draw: st.DrawFn, known: Sequence[str]) -> str:
    """An expression about questions that come earlier, "" for none."""
    if not known or draw(st.booleans()):
        return ""
    name = draw(st.sampled_from(sorted(known)))
    shapes = (
        "${%s} = '1'",
        "string-length(${%s}) > 3 or not(${%s} = 2)",
        "selected(${%s}, 'red')",
        "coalesce(${%s}, 'x') != 'x' and (1 < 2)",
        "count-selected(${%s}) * 2 >= 4",
    )
    shape = draw(st.sampled_from(shapes))
    return shape.replace("%s", name)


@st.composite
def questions(draw: st.DrawFn, name: str, languages: Sequence[str], known: Sequence[str]) -> Node:
    kind = draw(st.sampled_from(PLAIN))
    listed = draw(st.sampled_from(LISTS)) if kind in SELECTS else ""
    asks = kind not in {Kind.CALCULATE, Kind.HIDDEN, Kind.NOTE}
    calculated = draw(conditions(known)) or "1 + 1"
    return Node(
        kind=kind,
        name=name,
        label=draw(words(languages)),
        hint=draw(st.one_of(st.just({}), words(languages))) if asks else {},
        relevant=draw(conditions(known)),
        constraint=draw(st.sampled_from(("", ". != 'x'", "string-length(.) < 9"))) if asks else "",
        constraint_message=draw(st.one_of(st.just({}), words(languages))) if asks else {},
        required=draw(st.sampled_from(("", "true()"))) if asks else "",
        required_message=draw(st.one_of(st.just({}), words(languages))) if asks else {},
        calculation=calculated if kind is Kind.CALCULATE else "",
        default="1" if kind in {Kind.TEXT, Kind.INTEGER} and draw(st.booleans()) else "",
        read_only=draw(st.sampled_from(("", "true()"))) if asks else "",
        choices=listed,
        choice_filter=draw(st.sampled_from(("", "name != 'red'"))) if listed else "",
        appearance="signature" if kind is Kind.SIGNATURE else "multiline" if kind is Kind.TEXT else "",
        parameters={"start": "0", "end": "6", "step": "1.5"} if kind is Kind.RANGE else {},
        law=draw(st.one_of(st.just(""), TEXTS)),
        point=draw(st.one_of(st.just(""), NAMES)),
        question=draw(st.one_of(st.just(""), NAMES)),
        bad=(CHOICES[listed][0],) if listed and draw(st.booleans()) else (),
        severity=draw(st.sampled_from(("", "high"))),
        discipline=draw(st.sampled_from(("", "fire"))),
        weight=draw(st.one_of(st.none(), st.integers(0, 9).map(lambda half: half / 2))),
        may_skip=draw(st.booleans()),
        carries=draw(st.booleans()) and kind not in EVIDENCE,
    )


@st.composite
def branches(
    draw: st.DrawFn, names: list[str], languages: Sequence[str], known: list[str], depth: int
) -> tuple[Node, ...]:
    made: list[Node] = []
    for _ in range(draw(st.integers(1, 4))):
        if not names:
            break
        name = names.pop()
        holder = draw(st.sampled_from((None, None, Kind.GROUP, Kind.REPEAT))) if depth < 3 and len(names) > 1 else None
        if holder is None:
            made.append(draw(questions(name, languages, known)))
            known.append(name)
            continue
        condition, label = draw(conditions(known)), draw(words(languages))
        count = "2" if holder is Kind.REPEAT and draw(st.booleans()) else ""
        children = draw(branches(names, languages, known, depth + 1))
        made.append(Node(holder, name, label, relevant=condition, repeat_count=count, children=children))
    return tuple(made)


@st.composite
def definitions(draw: st.DrawFn) -> Definition:
    languages = draw(st.sampled_from(((), ("en",), ("en", "bn", "ar"), ("ar", "en"))))
    # XML names of a level differ; pyxform also wants no two questions to be called alike where one is named.
    names = [f"{name}{place}" for place, name in enumerate(draw(st.lists(NAMES, min_size=2, max_size=14)))]
    choices = {
        name: tuple(
            Choice(each, draw(words(languages)), {"kind": draw(NAMES)} if name == "sizes" else {})
            for each in CHOICES[name]
        )
        for name in LISTS
    }
    return Definition(
        code=draw(NAMES),
        version=draw(st.from_regex(r"[1-9][0-9]{0,3}", fullmatch=True)),
        title={"": draw(TEXTS)} | ({"bn": draw(TEXTS)} if "bn" in languages and draw(st.booleans()) else {}),
        languages=languages,
        default_language=languages[0] if languages else "",
        programme=draw(st.sampled_from(("", "advisory", "inspection"))),
        nodes=draw(branches(names, languages, [], 0)),
        choices=choices,
    )


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(definitions())
def test_what_is_written_reads_as_the_same_without_a_problem(definition: Definition) -> None:
    # Reading ends with a dry run through pyxform, which accepts it then as well.
    imported = read_workbook(write_workbook(definition), "x.xlsx")
    assert imported.problems == ()
    assert imported.definition == definition
    text = to_json(definition)
    assert to_json(from_json(text)) == text
    assert from_json(text) == definition
    assert digest(text) == digest(to_json(imported.definition))
    run(definition).missing()


def test_what_looks_like_a_formula_is_written_as_a_text() -> None:
    sneaky = Definition(
        "x", "1", {"": "=1+1"}, nodes=(Node(Kind.TEXT, "a", {"": '=HYPERLINK("http://x")'}, hint={"": "+1 @x -2"}),)
    )
    content = write_workbook(sneaky)
    with zipfile.ZipFile(BytesIO(content)) as packed:
        assert all(b"<f>" not in packed.read(name) for name in packed.namelist())
    assert read_workbook(content, "x.xlsx").definition == sneaky


def test_a_letter_that_no_workbook_can_hold_is_left_out() -> None:
    content = write_workbook(Definition("x", "1", {"": "T"}, nodes=(Node(Kind.TEXT, "a", {"": "be\x07ep"}),)))
    imported = read_workbook(content, "x.xlsx")
    assert imported.definition is not None
    assert dict(walk(imported.definition.nodes))["/a"].label == {"": "beep"}


def test_more_columns_than_two_rounds_of_the_alphabet_are_written() -> None:
    languages = tuple(f"l{letter}" for letter in string.ascii_lowercase)
    spoken = dict.fromkeys(languages, "x")
    asked = Node(Kind.TEXT, "q", spoken, spoken, required="true()", required_message=spoken)
    definition = Definition("wide", "1", {"": "Wide"}, languages, languages[0], nodes=(asked,))
    assert read_workbook(write_workbook(definition), "wide.xlsx").definition == definition


def test_a_language_of_a_region_is_the_same_wherever_it_is_named() -> None:
    asked = Node(Kind.TEXT, "q", {"pt-br": "Nome"})
    definition = Definition("pt", "1", {"": "Nomes"}, ("pt-br",), "pt-br", nodes=(asked,))
    assert read_workbook(write_workbook(definition), "pt.xlsx").definition == definition
    written = workbook(
        [{"type": "text", "name": "q", "label::Portuguese (pt-BR)": "Nome"}],
        settings={"form_id": "pt", "version": "1", "form_title": "Nomes", "default_language": "pt-BR"},
    )
    assert read_workbook(written, "pt.xlsx").definition == definition
