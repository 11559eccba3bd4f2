"""The choices sheet and the settings sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.forms.definition import Choice
from app.forms.headers import Header, choices_header, has_code, language_code, settings_header
from app.forms.problems import Problem, Severity
from app.forms.vocabulary import SETTINGS, YES
from app.forms.workbook import Sheet


@dataclass(slots=True)
class Settings:
    """What the settings sheet says."""

    title: dict[str, str] = field(default_factory=dict)
    code: str = ""
    version: str = ""
    default_language: str = ""
    programme: str = ""
    may_repeat_choices: bool = False


def settings_of(sheet: Sheet | None, problems: list[Problem]) -> Settings:
    """Read the settings; what is not known is told."""
    settings = Settings()
    if sheet is None or not sheet.rows:
        return settings
    number, row = next(iter(sheet.rows.items()))
    for column, written in sheet.headers.items():
        header, value = settings_header(written), row.get(column, "")
        if not value:
            continue
        if header.name == "form_title":
            settings.title[header.language] = value
        elif header.name == "default_language":
            settings.default_language = "" if value.lower() in {"false", "true"} else language_code(value)
        elif header.name not in SETTINGS:
            problems.append(
                Problem("setting.ignored", Severity.WARNING, sheet.name, number, written, {"name": header.name})
            )
        else:
            _set(settings, header.name, value)
    return settings


def _set(settings: Settings, name: str, value: str) -> None:
    if name == "form_id":
        settings.code = value
    elif name == "version":
        settings.version = value
    elif name == "programme":
        settings.programme = value
    elif name == "allow_choice_duplicates":
        settings.may_repeat_choices = value.lower() in YES


def choices_of(
    sheet: Sheet | None, settings: Settings, languages: dict[str, None], problems: list[Problem]
) -> Mapping[str, tuple[Choice, ...]]:
    """Read the lists of choices; adds the languages of their labels."""
    if sheet is None:
        return {}
    headers = {column: choices_header(written) for column, written in sheet.headers.items()}
    for header in headers.values():
        if header.language and header.name == "label":
            note_language(header.language, sheet.name, header.written, languages, problems)
    _told_twice(sheet, headers, problems)
    found: dict[str, list[Choice]] = {}
    for number, row in sheet.rows.items():
        said = {header.name: row[column] for column, header in headers.items() if column in row}
        list_name, name = said.get("list_name", ""), said.get("name", "")
        if not list_name or not name:
            lacking = "list_name" if not list_name else "name"
            problems.append(Problem("choice.unnamed", sheet=sheet.name, row=number, column=lacking))
            continue
        for column, header in headers.items():
            if header.name == "media" and column in row:
                problems.append(
                    Problem("column.unsupported", sheet=sheet.name, row=number, column=header.written,
                            params={"name": header.written})
                )  # fmt: skip
        label = {header.language: row[column] for column, header in headers.items()
                 if header.name == "label" and column in row}  # fmt: skip
        values = {key: text for key, text in said.items() if key not in {"list_name", "name", "label", "media"}}
        known = found.setdefault(list_name, [])
        problems.extend(_wrong(name, label, known, settings, Problem("", sheet=sheet.name, row=number, column="name")))
        known.append(Choice(name, label, values))
    return {name: tuple(choices) for name, choices in found.items()}


def _told_twice(sheet: Sheet, headers: Mapping[int, Header], problems: list[Problem]) -> None:
    """Tell of two filled columns that say the same: of labels in one language, or values, one would be lost."""
    filled = {column for row in sheet.rows.values() for column in row}
    seen: set[tuple[str, str]] = set()
    for column, header in headers.items():
        key = (header.name, header.language)
        if column in filled and header.name != "media" and key in seen:
            params = {"name": header.written}
            problems.append(Problem("column.twice", Severity.ERROR, sheet.name, 1, header.written, params))
        if column in filled:
            seen.add(key)


def _wrong(
    name: str, label: Mapping[str, str], known: list[Choice], settings: Settings, where: Problem
) -> list[Problem]:
    found: list[Problem] = []
    params = {"name": name}
    if any(character.isspace() for character in name):
        found.append(Problem("choice.spaces", Severity.ERROR, where.sheet, where.row, where.column, params))
    if not settings.may_repeat_choices and any(choice.name == name for choice in known):
        found.append(Problem("choice.twice", Severity.ERROR, where.sheet, where.row, where.column, params))
    if not label:
        found.append(Problem("choice.label", Severity.WARNING, where.sheet, where.row, "label", params))
    return found


def note_language(code: str, sheet: str, column: str, languages: dict[str, None], problems: list[Problem]) -> None:
    """Add a language in order of its first column; one that other programs would not know is told once."""
    if code not in languages and not has_code(code):
        problems.append(Problem("language.code", Severity.WARNING, sheet, 1, column, {"language": code}))
    languages.setdefault(code)
