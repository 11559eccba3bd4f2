"""A list that cannot be trusted is refused as a whole, with the row and the column of every fault."""

import pytest

from sync.server.core.facilities.cells import is_formula, letters
from sync.server.core.facilities.reading import Limits
from sync.server.core.facilities.report import FileError, ImportPlan
from tests.builders.facility_lists import csv_bytes, planned

GOOD_ROW = ("Bangladesh", "Neo Fashion Ltd.", "Varari, Savar")
SMALL = Limits(size=2_000, rows=3, columns=6, cell=50, errors=4)


def errors_of(data: bytes, limits: Limits | None = None) -> tuple[FileError, ...]:
    plan = planned(data, limits=limits)
    assert plan == ImportPlan(plan.report), "nothing may be left to write"
    assert plan.report.rows == () and plan.report.near_matches == ()
    assert not plan.report.is_ok
    return plan.report.errors


def places(errors: tuple[FileError, ...]) -> list[tuple[str, int, str, str]]:
    return [(error.code, error.row, error.letter, error.column) for error in errors]


def test_a_formula_anywhere_spoils_the_file_and_is_named() -> None:
    rows = [GOOD_ROW, ("Bangladesh", "=1+1", "Savar"), ("Bangladesh", "Neo", "@SUM(A1)")]
    assert places(errors_of(csv_bytes(rows))) == [("formula", 3, "B", "name"), ("formula", 4, "C", "address")]


def test_a_formula_in_a_column_nobody_uses_counts_too() -> None:
    data = csv_bytes([(*GOOD_ROW, "=HYPERLINK(1)")], ("country", "name", "address", "remark"))
    assert places(errors_of(data)) == [("formula", 2, "D", "remark")]


@pytest.mark.parametrize(
    "cell",
    [
        "=1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "-A1",
        "--1",
        "@x",
        "\t=1",
        "\tFactory",
        "\r=1",
        "\n=1",
        " =1",
        "\u00a0=1",
        "\uff1d1",
        "\uff0b1+1",
        "-1e9999",
        "-1,5",
    ],
)
def test_what_a_spreadsheet_would_compute(cell: str) -> None:
    assert is_formula(cell)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " ",
        "-",
        "-7.2110186",
        "-0.789275",
        "+23.5",
        "-.5",
        "-1e-3",
        "- ",
        "a=b",
        "1-2",
        "Co. - Ltd",
        "\u2212 7",
        "\t",
    ],
)
def test_what_it_would_not(cell: str) -> None:
    assert not is_formula(cell)


@pytest.mark.parametrize(
    ("data", "row", "letter", "column", "byte"),
    [
        ("country,name,address\nBD,Neo,Savar\nBD,Qu\u00edmicas,Savar\n".encode("latin-1"), 3, "B", "name", "0xED"),
        ("country,name,address\nBD,Neo,\u201cSavar\u201d\n".encode("cp1252"), 2, "C", "address", "0x93"),
        (b'country,name,address\nBD,"two\nlines",Savar\n\nBD,"' + b'\xc3",x\n', 4, "B", "name", "0xC3"),
    ],
)
def test_a_wrong_encoding_is_found_where_it_stands(data: bytes, row: int, letter: str, column: str, byte: str) -> None:
    first = errors_of(data)[0]
    assert (first.code, first.row, first.letter, first.column) == ("not_utf8", row, letter, column)
    assert first.params["byte"] == byte


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_said_once(encoding: str) -> None:
    """It is what a spreadsheet's "Unicode text" is; each second byte would be an error of its own."""
    report = planned("\ufeffcountry,name,address\nBD,Neo,Savar\n".encode(encoding)).report
    assert [(error.code, error.row) for error in report.errors] == [("utf16", 0)]
    assert report.rows == ()


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf8_is_read_with_and_without_a_mark(mark: bytes) -> None:
    plan = planned(mark + csv_bytes([("BD", "\u09a8\u09bf\u0993", "Savar")]))
    assert [factory.name for factory in plan.added] == ["\u09a8\u09bf\u0993"]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_is_read(ends: str) -> None:
    plan = planned(ends.join(["country,name,address", "BD,Neo,Savar", "BD,Leo,Savar", ""]).encode())
    assert [row.row for row in plan.report.rows] == [2, 3]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [("missing_header", 1, "A", "")]),
        (b"\n\n", [("missing_header", 1, "A", "")]),
        (b"Bangladesh,Neo,Savar\n", [("missing_header", 1, "A", "Bangladesh")]),
        (b"country,name\nBD,Neo\n", [("missing_column", 1, "", "address")]),
        (b"name,lat,lng\n", [("missing_column", 1, "", "country"), ("missing_column", 1, "", "address")]),
        (b"country;name;address\n", [("wrong_delimiter", 1, "A", "country;name;address")]),
        (b"country,name,address,lat,Latitude\n", [("duplicate_column", 1, "E", "Latitude")]),
        (b"country,name,address,name\n", [("duplicate_column", 1, "D", "name")]),
        (b"country,name,address,=1\n", [("formula", 1, "D", "")]),
    ],
)
def test_a_header_that_cannot_be_used(data: bytes, expected: list[tuple[str, int, str, str]]) -> None:
    assert places(errors_of(data)) == expected


def test_a_header_may_be_in_any_case_and_order_and_name_columns_differently() -> None:
    header = ("Facility Name", "ADDRESS", " Country_Code ", "OS-ID", "Longitude", "Latitude", "Contact")
    plan = planned(csv_bytes([("Neo", "Savar", "bd", "BD2020021QK28YZ", "90.2", "-23.8", "somebody")], header))
    [factory] = plan.added
    assert (factory.country, factory.name, factory.address) == ("BD", "Neo", "Savar")
    assert (factory.os_id, factory.latitude, factory.longitude) == ("BD2020021QK28YZ", -23.8, 90.2)
    assert plan.report.ignored_columns == ("Contact",)


def test_a_column_without_a_title_is_named_by_its_letter() -> None:
    plan = planned(csv_bytes([(*GOOD_ROW, "?")], ("country", "name", "address", "")))
    assert plan.report.ignored_columns == ("D",)


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f"])
def test_a_control_character_spoils_the_file(character: str) -> None:
    [error] = errors_of(csv_bytes([GOOD_ROW, ("BD", f"Ne{character}o", "Savar")]))
    assert places((error,)) == [("control_character", 3, "B", "name")]
    assert error.params["character"] == f"U+{ord(character):04X}"


def test_too_large_a_file_is_not_looked_into() -> None:
    [error] = errors_of(b"\xff" * 2_001, SMALL)
    assert (error.code, error.row, error.params) == ("file_too_large", 0, {"size": 2_001, "limit": 2_000})


def test_too_many_rows_name_the_first_one_too_many() -> None:
    assert planned(csv_bytes([GOOD_ROW] * 3), limits=SMALL).report.is_ok
    assert places(errors_of(csv_bytes([GOOD_ROW] * 4), SMALL)) == [("too_many_rows", 5, "", "")]


def test_too_many_columns_name_the_row() -> None:
    assert places(errors_of(csv_bytes([(*GOOD_ROW, 1, 2, 3, 4)]), SMALL)) == [("too_many_columns", 2, "G", "")]
    assert places(errors_of(csv_bytes([], ("country",) * 7), SMALL)) == [("too_many_columns", 1, "G", "")]


def test_a_wildly_long_cell_is_named() -> None:
    assert places(errors_of(csv_bytes([("BD", "Neo", "x" * 51)]), SMALL)) == [("cell_too_long", 2, "C", "address")]
    longer_than_the_reader_takes = csv_bytes([GOOD_ROW, ("BD", "y" * 200_000, "Savar")])
    assert places(errors_of(longer_than_the_reader_takes)) == [("cell_too_long", 3, "B", "name")]


def test_a_line_of_nothing_but_commas_is_not_taken_apart() -> None:
    [error] = errors_of(csv_bytes([GOOD_ROW]) + b"," * 1_000_000)
    assert places((error,)) == [("too_many_columns", 3, "BM", "")]
    assert error.params == {"limit": 64}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b'country,name,address\nBD,"Neo" Fashion,Savar\n', ("broken_quotes", 2, "B", "name")),
        (b'country,name,address\nBD,"a ""b"" c","Savar"x\n', ("broken_quotes", 2, "C", "address")),
        (b'country,name,address\nBD,Neo,Savar\nBD,"Neo,Savar\n', ("broken_quotes", 3, "B", "name")),
        (b'country,name,address\nBD,"Neo,Savar\n' + b"BD,Neo,Savar\n" * 12_000, ("cell_too_long", 2, "B", "name")),
    ],
)
def test_broken_quotes_name_the_cell_where_they_begin(data: bytes, place: tuple[str, int, str, str]) -> None:
    assert places(errors_of(data)) == [place]


def test_quotation_marks_inside_a_cell_are_no_fault() -> None:
    plan = planned(b'country,name,address\nBD,"Neo "" Branch 1""",Savar "North"\n')
    assert [(f.name, f.address) for f in plan.added] == [('Neo " Branch 1"', 'Savar "North"')]


def test_errors_are_listed_together_up_to_a_limit() -> None:
    rows = [("=1", "=1", "Savar")] * 3
    assert len(errors_of(csv_bytes(rows), SMALL)) == 4


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")])
def test_columns_are_named_as_in_a_spreadsheet(index: int, name: str) -> None:
    assert letters(index) == name
