"""`concord-server template`: every problem of a workbook in words with its place; published, listed, withdrawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.forms.exporting import write_workbook
from app.forms.importing import read_workbook
from app.forms.problems import Problem, Severity
from sync.server.cli import main
from sync.server.cli.form_words import WORDS, sentence_of
from tests.builders.walk import walk
from tests.builders.workbooks import workbook

ROOT = Path(__file__).resolve().parents[2]
_CODE = re.compile(r'"((?!answer\.)[a-z_]+\.[a-z_]+)"')


@pytest.fixture
def database(tmp_path: Path) -> str:
    path = str(tmp_path / "server.db")
    main(["--database", path, "migrate"])
    return path


def told(capsys: pytest.CaptureFixture[str], database: str, *words: str, code: int = 0) -> str:
    capsys.readouterr()
    if code:
        with pytest.raises(SystemExit) as ended:
            main(["--database", database, "template", *words])
        assert ended.value.code == code
    else:
        main(["--database", database, "template", *words])
    caught = capsys.readouterr()
    return caught.out + caught.err


def test_a_workbook_is_checked_published_listed_and_withdrawn(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "walk.xlsx", tmp_path / "walk-2.xlsx"
    first.write_bytes(write_workbook(walk()))
    second.write_bytes(write_workbook(walk("2")))
    assert "walk, version 1" in told(capsys, database, "check", str(first))
    assert "would be published" in told(capsys, database, "check", str(first), "--programme", "advisory")
    publish = ("publish", str(first), "--programme", "advisory")
    assert "Dry run: nothing was written." in told(capsys, database, *publish, "--dry-run")
    assert told(capsys, database, "list") == ""
    assert "walk 1 (advisory) is published." in told(capsys, database, *publish)
    assert "published already with the same content." in told(capsys, database, *publish)
    assert "1 stays for those begun" in told(capsys, database, "publish", str(second), "--programme", "advisory")
    assert "for advisory, not for inspection" in told(
        capsys, database, "publish", str(first), "--programme", "inspection", code=1
    )
    assert "No checklist begins on walk 1" in told(capsys, database, "withdraw", "walk", "1")
    lines = [line.split("\t")[:4] for line in told(capsys, database, "list").splitlines()]
    assert lines == [["advisory", "walk", "1", "withdrawn"], ["advisory", "walk", "2", "published"]]
    assert "There is no version 9 of walk" in told(capsys, database, "withdraw", "walk", "9", code=1)


def test_what_is_wrong_is_said_with_sheet_row_and_column_and_nothing_is_published(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], shared_data: Path
) -> None:
    unfit, torn = shared_data / "xlsforms/xlsform_spec_test.xlsx", tmp_path / "torn.xlsx"
    torn.write_bytes(b"PK\x03\x04" + bytes(90))
    said = told(capsys, database, "publish", str(unfit), "--programme", "advisory", code=1)
    errors = [line for line in said.splitlines() if line.startswith("error: ")]
    assert errors and all(re.match(r"error: \w+, row \d+, column \S+", line) for line in errors), said
    assert "no workbook (.xlsx), or is damaged" in told(capsys, database, "check", str(torn), code=1)
    assert "Cannot read" in told(capsys, database, "check", str(tmp_path / "none.xlsx"), code=1)
    assert told(capsys, database, "list") == ""


def test_every_problem_of_a_workbook_has_its_sentence() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "app/forms").glob("*.py")]
    codes = {code for source in sources for code in _CODE.findall(source)}
    assert len(codes) > 40, "the search looks at something"
    assert codes - set(WORDS) == set()
    problem = Problem("reference.unknown", Severity.ERROR, "survey", 12, "relevant", {"name": "exits"})
    assert sentence_of(problem) == "survey, row 12, column relevant: there is no question 'exits'"


def test_a_sentence_leaves_out_nothing_that_its_problem_says() -> None:
    rows: list[dict[str, object]] = [{"type": "begin group", "name": f"g{depth}", "label": "G"} for depth in range(22)]
    rows += [{"type": "text", "name": "q", "label": "Q", "relevant": "not(" * 60 + "1" + ")" * 60}]
    rows += [{"type": "text", "name": "r", "label": "R", "relevant": "'" + "x" * 4_000 + "'"}]
    rows += [{"type": "end group"}] * 22
    circle: list[dict[str, object]] = [
        {"type": "calculate", "name": "a", "calculation": "${b}"},
        {"type": "calculate", "name": "b", "calculation": "${a}"},
    ]
    problems = [each for sheet in (rows, circle) for each in read_workbook(workbook(sheet), "t.xlsx").problems]
    said = [sentence_of(each) for each in problems]
    assert not [words for words in said if "..." in words]
    assert any(words.endswith("lie more than 20 deep") for words in said)
    assert any(words.endswith("go round in a circle: a > b > a") for words in said)
