"""The report in words and as data."""

import ast
import json
import re
from pathlib import Path

from app.domain.factory.os_id import OsIdCheck
from app.domain.factory.records import Factory
from sync.server.cli.import_report import WORDS, as_json, as_text
from sync.server.core import facilities
from sync.server.core.facilities.reading import Limits
from sync.server.core.facilities.report import Outcome
from tests.builders.facility_lists import csv_bytes, planned

HEADER = ("country", "name", "address", "os_id", "sector", "note")
NEO = Factory(id="neo", country="BD", name="Neo Style Ltd.", address="Savar", sector="Apparel")
ROWS = [
    ("BD", "Neo Style Ltd.", "Savar", "BD2020021QK28YX", "Leather", ""),
    ("BD", "Noe Style Ltd.", "Dhaka", "", "", ""),
    ("BD", "Noe Style Ltd.", "Dhaka", "", "", ""),
    ("Atlantis", "Deep Wear", "Sea floor", "", "", ""),
]


def test_the_text_names_every_row_and_says_that_nothing_was_written() -> None:
    text = as_text(planned(csv_bytes(ROWS, HEADER), [NEO]).report, is_dry_run=True)
    assert text.splitlines() == [
        "list.csv: 4 rows: 1 would be added, 2 would be merged, 1 refused.",
        "Refused:",
        "  row 5: Deep Wear (Atlantis): the country is not known: Atlantis",
        "Merged:",
        "  row 2: Neo Style Ltd. (BD): same name, address and country",
        "    taken over: os_id",
        "    sector stays 'Apparel'; the row says 'Leather'",
        "    warning: the check character of the OS id BD2020021QK28YX is wrong",
        "  row 4: Noe Style Ltd. (BD): same name, address and country, as in row 3",
        "Added:",
        "  row 3: Noe Style Ltd. (BD): new",
        "Near matches (nothing is done about them):",
        "  row 2 Neo Style Ltd. ~ row 3 Noe Style Ltd. (88%)",
        "Columns not used: note",
        "Dry run: nothing was written.",
    ]


def test_the_text_of_a_real_import_says_what_was_done() -> None:
    text = as_text(planned(csv_bytes(ROWS, HEADER), [NEO]).report, is_dry_run=False)
    assert text.startswith("list.csv: 4 rows: 1 added, 2 merged, 1 refused.\n")
    assert "Dry run" not in text


def test_a_row_is_named_by_what_it_says_of_itself() -> None:
    rows = [("", "Neo", "Savar"), ("BD", "", "Savar"), ("", "", "Savar")]
    assert as_text(planned(csv_bytes(rows)).report, is_dry_run=False).splitlines()[2:] == [
        "  row 2: Neo: there is no country",
        "  row 3: (BD): there is no name",
        "  row 4: there is no country",
    ]


def test_a_spoilt_file_is_told_with_row_and_column() -> None:
    rows = csv_bytes([("BD", "Neo", "=1")])
    assert as_text(planned(rows).report, is_dry_run=False).splitlines() == [
        "list.csv: nothing was imported.",
        "  row 2, column C (address): a spreadsheet would take the cell for a formula: =1",
    ]
    missing = as_text(planned(b"country,name\n").report, is_dry_run=False)
    assert "row 1, column address: the list needs this column and does not have it" in missing
    large = as_text(planned(b"x" * 40_000_000).report, is_dry_run=False)
    assert large.splitlines()[1] == (
        "  the file is too large: it has 40,000,000 bytes, and at most 33,554,432 are read; split it"
    )


def test_a_row_beyond_the_limit_is_told_without_a_column() -> None:
    report = planned(csv_bytes([("BD", "Neo", "Savar")] * 4), limits=Limits(rows=3)).report
    assert "  row 5: there are more than 3 rows" in as_text(report, is_dry_run=True)


def test_a_long_report_tells_so_many_rows_refused_ones_first_and_counts_all() -> None:
    report = planned(csv_bytes(ROWS, HEADER), [NEO]).report
    short = as_text(report, is_dry_run=True, most_rows=2).splitlines()
    assert short[:3] == [
        "list.csv: 4 rows: 1 would be added, 2 would be merged, 1 refused.",
        "Refused:",
        "  row 5: Deep Wear (Atlantis): the country is not known: Atlantis",
    ]
    assert [line for line in short if line.startswith("  row")][1].startswith("  row 2: Neo Style")
    assert "... and 2 more rows (--all prints them)" in short
    assert "Added:" not in short
    assert "more" not in as_text(report, is_dry_run=True, most_rows=4)


def test_near_matches_are_shortened_alike() -> None:
    rows = [("BD", f"{name} Garments", f"{number} Mill Road") for number, name in enumerate(("Rose", "Rosa", "Rosse"))]
    report = planned(csv_bytes(rows)).report
    assert len(report.near_matches) > 1
    told = as_text(report, is_dry_run=False, most_rows=1).splitlines()
    assert sum(" ~ " in line for line in told) == 1
    assert told[-1] == f"... and {len(report.near_matches) - 1} more near matches (--all prints them)"


def test_json_carries_the_same_report() -> None:
    report = planned(csv_bytes(ROWS, HEADER), [NEO]).report
    document = json.loads(as_json(report))
    assert document["counts"] == {"rows": 4, "added": 1, "merged": 2, "refused": 1}
    assert [row["outcome"] for row in document["rows"]] == ["merged", "added", "merged", "refused"]
    assert document["rows"][3]["reason"] == {"code": "country_unknown", "params": {"text": "Atlantis"}}
    assert document["near_matches"][0]["other_name"] == "Noe Style Ltd."
    assert document["errors"] == []
    spoilt = json.loads(as_json(planned(b"country,name\n").report))
    assert spoilt["errors"][0]["column"] == "address" and spoilt["rows"] == []


def test_every_code_has_words_and_every_word_a_code() -> None:
    """Codes are the first text given to a Note, a FileError or an _Unusable, and the two of broken quotes."""
    codes = {f"os_id_{check}" for check in OsIdCheck if check is not OsIdCheck.GOOD}
    codes |= {"broken_quotes", "country_missing", "country_unknown"}
    folder = Path(facilities.__path__[0])
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                first = node.args[0]
                if node.func.id in ("Note", "FileError", "_Unusable") and isinstance(first, ast.Constant):
                    codes.add(str(first.value))
    assert codes == set(WORDS)


def test_words_use_braces_for_parameters_only() -> None:
    for code, words in WORDS.items():
        assert re.sub(r"\{[a-z_]+\}", "", words).isprintable(), code
        assert "{}" not in words


def test_outcomes_are_the_three_of_the_report() -> None:
    assert [outcome.value for outcome in Outcome] == ["added", "merged", "refused"]
