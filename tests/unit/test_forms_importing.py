"""Workbooks read as checklists: what they say, or exactly which cell cannot be used."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from app.forms.definition import Definition, Kind, Node, from_json, to_json, walk
from app.forms.importing import Imported, Severity, read_workbook
from app.forms.running import Given
from tests.builders.forms import run
from tests.builders.workbooks import saved, with_part, workbook

Told = list[tuple[str, int | None, str, str]]
LABEL = "label::English (en)"


def told(imported: Imported, severity: Severity = Severity.ERROR) -> Told:
    return [(p.sheet, p.row, p.column, p.code) for p in imported.problems if p.severity is severity]


def read(*survey: dict[str, object], choices: tuple[dict[str, object], ...] = ()) -> Imported:
    rows = [{LABEL: "?", **row} for row in survey]
    return read_workbook(workbook(rows, choices), "demo.xlsx")


YES_NO: tuple[dict[str, object], ...] = (
    {"list_name": "yn", "name": "yes", LABEL: "Yes"},
    {"list_name": "yn", "name": "no", LABEL: "No"},
)


def test_choices_filtered_by_an_earlier_answer(shared_data: Path) -> None:
    imported = read_workbook((shared_data / "xlsforms/choice_filter_test.xlsx").read_bytes(), "choice_filter_test.xlsx")
    assert told(imported) == []
    assert imported.definition is not None
    assert imported.definition.title == {"": "cascading selects"}
    opened = run(imported.definition, {"/state": "texas"})
    assert [choice.name for choice in opened.state("/county").choices] == ["king", "cameron"]
    opened.give("/county", Given("cameron"))
    assert [choice.label[""] for choice in opened.state("/city").choices] == ["brownsville", "harlingen"]


def test_a_group_on_one_screen(shared_data: Path) -> None:
    imported = read_workbook((shared_data / "xlsforms/field-list.xlsx").read_bytes(), "field-list.xlsx")
    assert told(imported) == []
    assert imported.definition is not None
    assert imported.definition.languages == ("en", "zh")
    opened = run(imported.definition, {"/name/table_list_question": "no"})
    assert opened.state("/name/table_list_question").error is None
    assert [choice.label["zh"] for choice in opened.state("/name/table_list_question").choices] == ["是", "没有"]


def test_a_question_for_the_devices_number_is_refused_by_its_cell(shared_data: Path) -> None:
    imported = read_workbook((shared_data / "xlsforms/group.xlsx").read_bytes(), "group.xlsx")
    assert imported.definition is None
    assert told(imported) == [("survey", 4, "type", "type.unsupported")]


def test_or_specify_other_asks_what_is_meant(shared_data: Path) -> None:
    imported = read_workbook((shared_data / "xlsforms/specify_other.xlsx").read_bytes(), "specify_other.xlsx")
    assert told(imported) == []
    assert imported.definition is not None
    opened = run(imported.definition)
    assert [choice.name for choice in opened.state("/sex").choices] == ["male", "female", "other"]
    assert not opened.state("/sex_other").relevant
    opened.give("/sex", Given("other"))
    assert opened.state("/sex_other").relevant


def test_the_test_form_of_the_specification_is_refused_cell_by_cell(shared_data: Path) -> None:
    imported = read_workbook((shared_data / "xlsforms/xlsform_spec_test.xlsx").read_bytes(), "xlsform_spec_test.xlsx")
    assert imported.definition is None
    assert told(imported) == [
        ("survey", 9, "image", "column.unsupported"),
        ("survey", 9, "audio", "column.unsupported"),
        ("survey", 9, "image::english", "column.unsupported"),
        ("survey", 9, "media::audio::chinese", "column.unsupported"),
        ("survey", 9, "media::video", "column.unsupported"),
        ("survey", 10, "image", "column.unsupported"),
        ("survey", 35, "type", "type.unsupported"),
        ("survey", 37, "type", "type.unsupported"),
        ("survey", 38, "type", "type.unsupported"),
        ("survey", 44, "type", "type.unsupported"),
        ("survey", 48, "type", "type.unsupported"),
        ("survey", 50, "type", "type.unsupported"),
        ("survey", 52, "type", "type.unsupported"),
        ("survey", 57, "appearance", "appearance.unsupported"),
        ("choices", 4, "image", "column.unsupported"),
        ("choices", 5, "image", "column.unsupported"),
    ]


def test_every_part_of_a_row_is_read() -> None:
    imported = read(
        {"type": "begin group", "name": "fire", LABEL: "Fire", "label::Bengali (bn)": "আগুন"},
        {
            "type": "select_one yn", "name": "exit", LABEL: "Is the exit free?", "label::Bengali (bn)": "খোলা?",
            "hint": "Look", "required": "yes", "required_message::English (en)": "Say", "relevant": "TRUE",
            "constraint": "selected(., \u2018yes\u2019) or . = 'no'", "constraint_message": "Hm", "default": "yes",
            "appearance": "minimal w2", "bind::concord:law": "§ 5", "bind::concord:point": "fire.exit",
            "bind::concord:question": "Q17", "bind::concord:bad": "no", "bind::concord:severity": "high",
            "bind::concord:discipline": "fire", "bind::concord:weight": 2.5, "bind::concord:skip": "yes",
            "bind::concord:carry": "yes", "guidance_hint": "at noon", "readonly": "no",
        },
        {"type": "end group"},
        {"type": "range", "name": "r", "parameters": "start=0 end=5 step=0.5"},
        {"type": "today", "name": "day"},
        {"type": "image", "name": "sign", "appearance": "signature"},
        choices=YES_NO,
    )  # fmt: skip
    assert told(imported) == []
    definition = imported.definition
    assert definition is not None
    assert (definition.code, definition.version, definition.languages) == ("t", "1", ("en", "bn"))
    nodes = dict(walk(definition.nodes))
    node = nodes["/fire/exit"]
    assert node.label == {"en": "Is the exit free?", "bn": "খোলা?"}
    assert node.hint == {"": "Look\nat noon"}
    assert (node.required, node.read_only, node.relevant) == ("true()", "", "")
    assert node.constraint == "selected(., 'yes') or . = 'no'"
    assert (node.law, node.point, node.question, node.bad, node.severity, node.discipline) == (
        "§ 5", "fire.exit", "Q17", ("no",), "high", "fire",
    )  # fmt: skip
    assert (node.weight, node.may_skip, node.carries, node.row) == (2.5, True, True, 3)
    assert nodes["/r"].parameters == {"start": "0", "end": "5", "step": "0.5"}
    assert (nodes["/day"].kind, nodes["/day"].calculation) == (Kind.CALCULATE, "once(today())")
    assert nodes["/sign"].kind is Kind.SIGNATURE
    assert from_json(to_json(definition)) == definition


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ({"type": "barcode", "name": "a"}, "type", "type.unsupported"),
        ({"type": "geotrace", "name": "a"}, "type", "type.unsupported"),
        ({"type": "rank yn", "name": "a"}, "type", "type.unsupported"),
        ({"type": "select_one_from_file x.csv", "name": "a"}, "type", "type.unsupported"),
        ({"type": "select_one gone", "name": "a"}, "type", "choices.unknown"),
        ({"name": "a"}, "type", "type.missing"),
        ({"type": "text"}, "name", "name.missing"),
        ({"type": "text", "name": "a b"}, "name", "name.wrong"),
        ({"type": "text", "name": "a", "relevant": "pulldata('x', 'y', 'z', 'w')"}, "relevant", "function.refused"),
        ({"type": "text", "name": "a", "relevance": "frobnicate(1)"}, "relevance", "function.unknown"),
        ({"type": "text", "name": "a", "relevant": "if(1, 2)"}, "relevant", "function.arguments"),
        ({"type": "text", "name": "a", "relevant": "${b} = 1"}, "relevant", "reference.unknown"),
        ({"type": "text", "name": "a", "relevant": "../b = 1"}, "relevant", "reference.unknown"),
        ({"type": "text", "name": "a", "relevant": "1 +"}, "relevant", "expression.syntax"),
        ({"type": "text", "name": "a", "relevant": "//a"}, "relevant", "path.unsupported"),
        ({"type": "text", "name": "a", "relevant": "concat('${a}')"}, "relevant", "reference.quoted"),
        ({"type": "text", "name": "a", "calculate": "${a} + 1"}, "calculate", "expression.loop"),
        ({"type": "text", "name": "a", "constraint": "regex(., '(a+)+$')"}, "constraint", "function.pattern_slow"),
        ({"type": "text", "name": "a", "constraint": "regex(., '[')"}, "constraint", "function.pattern"),
        ({"type": "text", "name": "a", "calculation": "format-date(today(), '%Q')"}, "calculation", "function.format"),
        ({"type": "text", "name": "a", "calculation": "position(..)"}, "calculation", "path.unsupported"),
        ({"type": "text", "name": "a", LABEL: "Hi ${gone}"}, LABEL, "reference.unknown"),
        ({"type": "text", "name": "a", "appearance": "ex:org.example"}, "appearance", "appearance.unsupported"),
        ({"type": "text", "name": "a", "parameters": "foo=1"}, "parameters", "parameter.unsupported"),
        ({"type": "range", "name": "a", "parameters": "step=0"}, "parameters", "parameter.range"),
        ({"type": "range", "name": "a", "parameters": "start=2026-01-01"}, "parameters", "parameter.range"),
        ({"type": "range", "name": "a", "parameters": "start=3 end=3"}, "parameters", "parameter.range"),
        ({"type": "text", "name": "a", "bind::concord:weight": "2026-01-01"}, "bind::concord:weight", "cell.weight"),
        ({"type": "text", "name": "a", "trigger": "${a}"}, "trigger", "column.unsupported"),
        ({"type": "text", "name": "a", "media::image": "x.png"}, "media::image", "column.unsupported"),
        ({"type": "text", "name": "a", "bind::foo": "x"}, "bind::foo", "column.unsupported"),
        ({"type": "calculate", "name": "a"}, "calculation", "calculation.missing"),
        ({"type": "image", "name": "a", "default": "x.png"}, "default", "default.unsupported"),
        ({"type": "text", "name": "a", "bind::concord:weight": "much"}, "bind::concord:weight", "cell.weight"),
        ({"type": "text", "name": "a", "bind::concord:skip": "perhaps"}, "bind::concord:skip", "cell.yes_no"),
        ({"type": "select_one yn", "name": "a", "bind::concord:bad": "maybe"}, "bind::concord:bad", "bad.unknown"),
        ({"type": "begin group", "name": "a"}, "type", "group.unclosed"),
        ({"type": "end group"}, "type", "group.unopened"),
    ],
)  # fmt: skip
def test_what_is_not_supported_is_told_by_sheet_row_and_column(row: dict[str, object], column: str, code: str) -> None:
    imported = read({"type": "text", "name": "first"}, row, choices=YES_NO)
    assert imported.definition is None
    assert ("survey", 3, column, code) in told(imported)


def test_a_loop_names_its_chain() -> None:
    imported = read(
        {"type": "calculate", "name": "a", "calculation": "${b} + 1"},
        {"type": "calculate", "name": "b", "calculation": "${a} * 2"},
    )
    (problem,) = (p for p in imported.problems if p.severity is Severity.ERROR)
    assert problem.code == "expression.loop"
    assert problem.params["chain"] in (("a", "b", "a"), ("b", "a", "b"))
    assert problem.column == "calculation"


TEXT = to_json(Definition("a", "1", {}, nodes=(Node(Kind.TEXT, "q"),)))


@pytest.mark.parametrize(
    "spoilt",
    ["", "[]", "{}", "null", "[" * 5000, '{"code":1}', TEXT.replace('"name":"q"', '"name":1'),
     TEXT.replace('"text"', '"telepathy"'), TEXT.replace('"name"', '"nickname"')],
    ids=["empty", "list", "object", "null", "deep", "code", "name", "kind", "part"],
)  # fmt: skip
def test_what_is_no_definition_is_a_value_error(spoilt: str) -> None:
    with pytest.raises(ValueError, match="not a definition"):
        from_json(spoilt)


def test_what_matters_on_telephones_only_is_a_warning() -> None:
    imported = read(
        {"type": "text", "name": "a", "appearance": "sparkling"},
        {"type": "image", "name": "b", "parameters": "max-pixels=640"},
    )
    assert imported.definition is not None
    assert told(imported, Severity.WARNING) == [
        ("survey", 2, "appearance", "appearance.ignored"),
        ("survey", 3, "parameters", "parameter.ignored"),
    ]


def test_wrong_choices_are_told() -> None:
    imported = read(
        {"type": "select_one l", "name": "a"},
        choices=(
            {"list_name": "l", "name": "x", LABEL: "X"},
            {"list_name": "l", "name": "x", LABEL: "X again"},
            {"list_name": "l", "name": "y z", LABEL: "Y"},
            {"list_name": "l", LABEL: "nameless"},
        ),
    )
    assert told(imported) == [
        ("choices", 3, "name", "choice.twice"),
        ("choices", 4, "name", "choice.spaces"),
        ("choices", 5, "name", "choice.unnamed"),
    ]


def test_what_only_the_reference_reader_refuses_is_told_in_its_words() -> None:
    imported = read_workbook(workbook([{"type": "text", "name": "a", "label": None, "hint": None}]), "x.xlsx")
    assert [p.code for p in imported.problems] == ["dry_run.error"]
    assert "label" in str(imported.problems[0].params["text"])


def test_a_formula_is_told_and_never_worked_out() -> None:
    imported = read({"type": "text", "name": "a", "hint": '=HYPERLINK("http://x")'})
    assert told(imported) == [("survey", 2, "hint", "cell.formula")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "workbook.damaged"),
        (b"not a workbook", "workbook.damaged"),
        (b"PK\x03\x04 cut off", "workbook.damaged"),
        (b"MZ\x90\x00 program", "workbook.damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "workbook.old"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "workbook.encrypted"),
        (bytes(20_000_001), "workbook.large"),
    ],
    ids=["empty", "text", "cut", "program", "old", "encrypted", "large"],
)
def test_what_is_no_workbook_is_refused_in_words(content: bytes, code: str) -> None:
    assert [p.code for p in read_workbook(content, "x.xlsx").problems] == [code]


def test_macros_bombs_and_entities_are_refused() -> None:
    good = workbook([{"type": "text", "name": "a", "label": "A"}])
    macro = with_part(good, "xl/vbaProject.bin", b"anything")
    assert [p.code for p in read_workbook(macro, "x.xlsm").problems] == ["workbook.macro"]
    types = b'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
    assert [p.code for p in read_workbook(with_part(good, "[Content_Types].xml", types), "x.xlsx").problems] == [
        "workbook.macro"
    ]
    bomb = with_part(good, "xl/big.xml", bytes(100_000_001))
    assert len(bomb) < 1_000_000
    assert [p.code for p in read_workbook(bomb, "x.xlsx").problems] == ["workbook.bomb"]
    laughs = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>'
    entities = with_part(good, "xl/workbook.xml", laughs)
    assert [p.code for p in read_workbook(entities, "x.xlsx").problems] == ["workbook.damaged"]


def test_a_row_far_down_and_too_many_columns_are_refused() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "survey"
    sheet.append(["type", "name", "label"])
    sheet.cell(15_000, 1, "text")
    assert [p.code for p in read_workbook(saved(book), "x.xlsx").problems if p.severity is Severity.ERROR] == [
        "sheet.large"
    ]


def test_other_sheets_are_told() -> None:
    rows: list[dict[str, object]] = [{"list_name": "x", "name": "y"}]
    content = workbook([{"type": "text", "name": "a", "label": "A"}], entities=rows, notes=rows)
    imported = read_workbook(content, "x.xlsx")
    assert [(p.sheet, p.code) for p in imported.problems] == [
        ("entities", "sheet.unsupported"),
        ("notes", "sheet.ignored"),
    ]


GOOD = workbook(
    [
        {"type": "select_one yn", "name": "a", LABEL: "A"},
        {"type": "text", "name": "b", LABEL: "B", "relevant": "${a} = 'yes'"},
    ],
    YES_NO,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), st.integers(0, len(GOOD)), st.integers(0, 40))
def test_a_mangled_file_gives_problems_and_never_raises(noise: bytes, at: int, cut: int) -> None:
    for content in (noise, b"PK\x03\x04" + noise, GOOD[:at] + noise + GOOD[at + cut :]):
        imported = read_workbook(content, "x.xlsx")
        assert imported.definition is not None or imported.problems


PARTS = sorted(zipfile.ZipFile(BytesIO(GOOD)).namelist())
CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        ["text", "select_one yn", "begin group", "end group", "begin repeat", "end repeat", "calculate", "range",
         "note", "a", "b", "${a}", "${a} + ${b}", "yes", "start=x", "=1+1",
         "select_one yn or_other", "a b", "::", "bind::x"]
    ),
    st.text(max_size=12).filter(lambda text: text.isprintable()),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PARTS), st.one_of(st.binary(max_size=60), st.integers(0, 400)))
def test_a_spoilt_part_gives_problems_and_never_raises(name: str, part: bytes | int) -> None:
    with zipfile.ZipFile(BytesIO(GOOD)) as packed:
        good = packed.read(name)
    spoilt = good[:part] if isinstance(part, int) else part
    imported = read_workbook(with_part(GOOD, name, spoilt), "x.xlsx")
    assert imported.definition is not None or imported.problems


HEADERS = ("type", "name", "label", "relevant", "calculation", "default", "repeat_count", "parameters", "choice_filter")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(HEADERS, CELLS)), max_size=8))
def test_any_cells_give_a_form_that_runs_or_problems(rows: list[dict[str, object]]) -> None:
    imported = read_workbook(workbook(rows, YES_NO), "x.xlsx")
    if imported.definition is None:
        assert imported.problems
        return
    opened = run(imported.definition)
    for row in opened.rows():
        opened.give(row.path, Given("7", entries=("e",)))
    opened.missing()


def test_two_columns_of_choices_that_say_the_same_are_told() -> None:
    choice: dict[str, object] = {"list_name": "yn", "name": "yes", LABEL: "Yes", "label::en": "Oui", "k": "1"}
    imported = read({"type": "select_one yn", "name": "q"}, choices=(choice,))
    assert told(imported) == [("choices", 1, "label::en", "column.twice")]


def test_a_condition_under_a_header_with_one_colon_counts() -> None:
    imported = read({"type": "text", "name": "t"}, {"type": "text", "name": "u", "bind:relevant": "${t} = 'x'"})
    assert imported.problems == ()
    assert imported.definition is not None
    assert [node.relevant for node in imported.definition.nodes] == ["", "${t} = 'x'"]
    wrong = read({"type": "text", "name": "t", "bind:foo": "x"})
    assert told(wrong) == [("survey", 2, "bind:foo", "column.unsupported")]


@pytest.mark.parametrize(
    ("row", "default"),
    [
        ("integer", "1 + 2"),
        ("decimal", "1,5"),
        ("date", "today ()"),
        ("time", "half past"),
        ("dateTime", "2026-12-02"),
        ("geopoint", "here"),
        ("select_one yn", "maybe"),
        ("select_multiple yn", "yes,no"),
    ],
)
def test_a_default_that_is_no_answer_is_told(row: str, default: str) -> None:
    imported = read({"type": row, "name": "q", "default": default}, choices=YES_NO)
    assert told(imported) == [("survey", 2, "default", "default.wrong")]


@pytest.mark.parametrize(
    ("row", "default"),
    [
        ("integer", "-5"),
        ("integer", "${n} + 1"),
        ("date", "today()"),
        ("time", "10:00"),
        ("select_one yn", "yes"),
        ("select_multiple yn", "yes no"),
        ("select_one yn or_other", "other"),
        ("text", "1 + 2"),
    ],
)
def test_a_default_that_is_an_answer_stands(row: str, default: str) -> None:
    asked: tuple[dict[str, object], ...] = (
        {"type": "integer", "name": "n"},
        {"type": row, "name": "q", "default": default},
    )
    assert told(read(*asked, choices=YES_NO)) == []
