"""Sentences for what is wrong in a checklist's workbook, for the person at the server's command line."""

from __future__ import annotations

from collections.abc import Mapping

from app.forms.problems import Problem

WORDS: Mapping[str, str] = {
    # the file
    "workbook.bomb": "the file unpacks to far more than a workbook holds",
    "workbook.damaged": "the file is no workbook (.xlsx), or is damaged",
    "workbook.encrypted": "the workbook is protected with a password: save it without one",
    "workbook.large": "the file is too large",
    "workbook.macro": "the workbook holds macros: save it as .xlsx",
    "workbook.old": "the file is of an old format: save it as .xlsx",
    "dry_run.error": "{text}",
    "dry_run.warning": "{text}",
    # sheets and columns
    "sheet.missing": "there is no sheet '{name}'",
    "sheet.no_column": "the sheet lacks the column '{name}'",
    "sheet.large": "the sheet is too large: at most {rows} rows and {columns} columns",
    "sheet.unsupported": "this sheet is not supported",
    "sheet.ignored": "this sheet is not used",
    "survey.empty": "the sheet asks nothing",
    "column.twice": "the column '{name}' is there twice",
    "column.unsupported": "'{name}' is not supported",
    "column.ignored": "the column '{name}' is not used",
    "setting.ignored": "the setting '{name}' is not used",
    "setting.version": "the settings name no version: say version, and raise it with every change",
    "language.code": "'{language}' names no code of a language: write it like 'label::English (en)'",
    # cells
    "cell.error": "the cell holds an error of the spreadsheet",
    "cell.formula": "the cell holds a formula of the spreadsheet: write its value",
    "cell.long": "the cell is too long",
    "cell.weight": "'{value}' is no weight: write a number",
    "cell.yes_no": "'{value}' is neither yes nor no",
    # rows
    "type.missing": "the row has no type",
    "type.unsupported": "the type '{type}' is not supported",
    "name.missing": "the row has no name",
    "name.wrong": "'{name}' is no name: letters, digits, '_', '-' and '.', and a letter first",
    "name.twice": "the name '{name}' is there twice in one group",
    "group.deep": "groups and repeats lie more than {depth} deep",
    "group.empty": "nothing lies in '{name}'",
    "group.unclosed": "the group or repeat is never ended",
    "group.unopened": "no group or repeat was begun that could end here",
    "appearance.ignored": "the appearance '{appearance}' is not used",
    "appearance.unsupported": "the appearance '{appearance}' is not supported",
    "parameter.ignored": "the parameter '{name}' is not used",
    "parameter.range": "'{name}' is no number that fits the range",
    "parameter.unsupported": "the parameter '{name}' is not supported",
    "calculation.missing": "the row calculates nothing",
    "default.unsupported": "such a default is not supported here",
    "default.wrong": "'{value}' is no answer to this question: it cannot be its default",
    "bad.unknown": "'{name}' is no choice of the list '{list}'",
    # lists
    "choices.unknown": "there is no list '{list}' in the sheet of choices",
    "choice.label": "the choice '{name}' has no label",
    "choice.spaces": "the choice '{name}' has spaces in its name",
    "choice.twice": "the choice '{name}' is there twice in its list",
    "choice.unnamed": "the choice lacks its list or its name",
    # expressions
    "expression.deep": "the expression is nested too deep",
    "expression.long": "the expression is too long",
    "expression.loop": "the expressions go round in a circle: {chain}",
    "expression.syntax": "the expression cannot be read: {expression}",
    "function.arguments": "{function}() has too few or too many arguments",
    "function.choice_name": "'{name}' is not answered from a list, so its choices have no labels",
    "function.format": "the format letters are not supported: {letters}",
    "function.indexed": "{function}() is not used as it should be",
    "function.pattern": "the pattern is not supported: {pattern}",
    "function.pattern_slow": "the pattern could take for ever: {pattern}",
    "function.position": "position() is not used as it should be: write position(..)",
    "function.refused": "{function}() is not supported: its outcome depends on more than the answers",
    "function.unknown": "there is no function {function}()",
    "path.condition": "conditions on '{name}' are not supported here",
    "path.unsupported": "the path is not supported: {path}",
    "reference.ambiguous": "more than one question is called '{name}'",
    "reference.column": "the sheet of choices has no column '{name}'",
    "reference.group": "'{name}' is a group: it has no answer",
    "reference.list": "there is no list '{name}'",
    "reference.quoted": "the words quote what is no question: {text}",
    "reference.unknown": "there is no question '{name}'",
}


class _Told(dict[str, object]):
    """Parameters of a problem; one that it does not have is left out of the sentence."""

    def __missing__(self, name: str) -> str:
        return "..."


def sentence_of(problem: Problem) -> str:
    """Return where a problem is and what it is, such as "survey, row 12, column relevant: ..."."""
    place = [problem.sheet] if problem.sheet else []
    if problem.row is not None:
        place.append(f"row {problem.row}")
    if problem.column:
        place.append(f"column {problem.column}")
    told = {name: " > ".join(value) if isinstance(value, tuple) else value for name, value in problem.params.items()}
    words = WORDS.get(problem.code, problem.code).format_map(_Told(told))
    return f"{', '.join(place)}: {words}" if place else words
