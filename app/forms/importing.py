"""A workbook read as a checklist: what it says, or exactly which cell cannot be used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.reasons import Param
from app.forms.definition import Choice, Definition
from app.forms.dry_run import dry_run
from app.forms.form import Written, examine
from app.forms.lists import Settings, choices_of, settings_of
from app.forms.problems import Problem, Severity
from app.forms.survey_sheet import survey_of
from app.forms.workbook import MOST_COLUMNS, Sheet, sheets_of

__all__ = ["Imported", "Problem", "Severity", "read_workbook"]

MOST_NODES = 5_000


@dataclass(frozen=True, slots=True)
class Imported:
    """A definition, unless a problem is an error; problems in order of the sheets and rows."""

    definition: Definition | None
    problems: tuple[Problem, ...]


def read_workbook(content: bytes, name: str) -> Imported:
    """Read the bytes of a workbook; `name` is the file's, for the code where the workbook gives none. Never raises."""
    sheets, found = sheets_of(content)
    problems = list(found)
    definition = None
    if "survey" in sheets:
        definition = _definition(sheets, name, problems)
    elif not any(problem.severity is Severity.ERROR for problem in problems):
        problems.append(Problem("sheet.missing", params={"name": "survey"}))
    if definition is not None and not _has_errors(problems):
        problems.extend(dry_run(sheets, definition.code))
    return Imported(None if _has_errors(problems) else definition, _in_order(problems, sheets))


def _definition(sheets: Mapping[str, Sheet], name: str, problems: list[Problem]) -> Definition | None:
    survey_sheet = sheets["survey"]
    missing = {"type", "name"}.difference(_plain(header) for header in survey_sheet.headers.values())
    if "type" in missing or len(survey_sheet.rows) > MOST_NODES:
        code = "sheet.no_column" if "type" in missing else "sheet.large"
        params: dict[str, Param] = {"name": "type", "rows": MOST_NODES, "columns": MOST_COLUMNS}
        problems.append(Problem(code, sheet=survey_sheet.name, row=1, params=params))
        return None
    settings = settings_of(sheets.get("settings"), problems)
    label_languages: dict[str, None] = {}
    # Languages are in the order of the survey's columns; the lists are read first, because rows look into them.
    list_languages: dict[str, None] = {}
    choices: dict[str, tuple[Choice, ...]] = dict(choices_of(sheets.get("choices"), settings, list_languages, problems))
    survey = survey_of(survey_sheet, choices, label_languages, problems)
    definition = Definition(
        code=settings.code or _code_of(name),
        version=settings.version,
        title=settings.title or {"": settings.code or _code_of(name)},
        languages=(*label_languages, *(code for code in list_languages if code not in label_languages)),
        default_language=settings.default_language,
        programme=settings.programme,
        nodes=survey.nodes,
        choices=choices,
    )
    problems.extend(_settings_problems(sheets, settings))
    if not survey.nodes and not _has_errors(problems):
        problems.append(Problem("survey.empty", sheet=survey_sheet.name))
    _form, written = examine(definition)
    problems.extend(
        _placed(each, survey.headers, survey_sheet.name)
        for each in written
        if each.code != "reference.unknown" or each.params.get("name") not in survey.refused
    )
    return definition


def _placed(written: Written, headers: Mapping[str, str], sheet: str) -> Problem:
    row = written.place.node.row or None
    return Problem(written.code, Severity.ERROR, sheet, row, headers.get(written.part, written.part), written.params)


def _settings_problems(sheets: Mapping[str, Sheet], settings: Settings) -> list[Problem]:
    name = sheets["settings"].name if "settings" in sheets else "settings"
    if settings.version:
        return []
    return [Problem("setting.version", Severity.WARNING, name, None, "version")]


def _code_of(name: str) -> str:
    """Return a code from a file's name."""
    stem = re.split(r"[/\\]", name)[-1].rpartition(".")[0] or name
    return re.sub(r"[^\w.-]+", "_", stem).strip("_") or "form"


def _plain(header: str) -> str:
    plain = header.strip().lower()
    return {"command": "type", "tag": "name", "value": "name"}.get(plain, plain)


def _has_errors(problems: list[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _in_order(problems: list[Problem], sheets: Mapping[str, Sheet]) -> tuple[Problem, ...]:
    places = {sheet.name: place for place, sheet in enumerate(sheets.values())}
    return tuple(sorted(problems, key=lambda problem: (places.get(problem.sheet, -1), problem.row or 0)))
