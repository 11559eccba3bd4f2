"""From codes to words. Below `ui` there are codes and parameters only; here they become sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.domain.reasons import Param, Reason
from app.forms.problems import Problem
from ui.i18n.bidi import island
from ui.i18n.translator import current_language, look_up, translate
from ui.i18n.words.forms import FORMS
from ui.i18n.words.known import KNOWN
from ui.i18n.words.needs import NEEDS
from ui.i18n.words.records import COMMANDS, FIELDS, KINDS
from ui.i18n.words.rules import RULES
from ui.i18n.words.terms import TERMS

_PARTS_OF_DATE = 10
_CODES: tuple[tuple[dict[str, str], str], ...] = ((NEEDS, "Needs"), (FORMS, "Forms"), (KNOWN, "Known"))
_SIZES = frozenset({"most"})
"""Params that are sizes of files, in bytes."""


def explain(code: str, params: Mapping[str, Param]) -> str:
    """Return the sentence of a code of a Reason, a checklist or a Known error; an unknown code is shown as it came."""
    table, context = next(((words, name) for words, name in _CODES if code in words), (KNOWN, "Known"))
    if code not in table:
        # A newer server may know reasons that this version does not.
        words = translate("Messages", "This version of Concord cannot explain: {code}")
        return words.format(code=island(code))
    variants = (f"{code}+{name}" for name, value in params.items() if value is not None)
    key = next((variant for variant in variants if variant in table), code)
    shown = {name: _param(name, value) for name, value in params.items()}
    return look_up(context, table[key]).format_map(_Missing(shown))


def rule_title(rule: str) -> str:
    """Return the title of a rule; an unknown one is its id."""
    return look_up("Rules", RULES[rule]) if rule in RULES else rule


def term(subject: str, value: str) -> str:
    """Return the words of a value of a list (status, outcome, side, role ...); an unknown one is the code."""
    words = TERMS[subject].get(value)
    if words is None:
        return value
    return look_up("Terms", words) if words else ""


def field_title(name: str) -> str:
    """Return the name of a record's field."""
    return look_up("Fields", FIELDS[name]) if name in FIELDS else name


def kind_title(kind: str) -> str:
    """Return the name of a kind of record."""
    return look_up("Kinds", KINDS[kind]) if kind in KINDS else kind


def command_title(name: str) -> str:
    """Return what a command does, as the outbox and undo speak of it."""
    return look_up("Commands", COMMANDS[name]) if name in COMMANDS else name


def who_words(who: str) -> str:
    """Return who can supply what is missing; "" for nobody."""
    return term("who", who)


def where_words(where: str) -> str:
    """Return the verb that leads to where it is supplied; "" for nowhere."""
    return term("where", where)


def verdict_words(verdict: str) -> str:
    """Return what the server's verdict on a change means for the person."""
    return term("verdict", verdict)


def reason_words(reason: Reason) -> str:
    """Return the sentence of a reason."""
    return explain(reason.needs, reason.params)


def problem_words(problem: Problem) -> str:
    """Return what is wrong in a workbook, with the sheet, row and column as the person sees them there."""
    words = explain(problem.code, problem.params)
    place = {"sheet": island(problem.sheet), "row": problem.row, "column": island(problem.column), "words": words}
    if problem.row is not None and problem.column:
        return translate("Messages", "{sheet}, row {row}, column {column}: {words}").format(**place)
    if problem.row is not None:
        return translate("Messages", "{sheet}, row {row}: {words}").format(**place)
    return translate("Messages", "{sheet}: {words}").format(**place) if problem.sheet else words


class _Missing(dict[str, str]):
    """A place whose parameter did not come stays empty: a sentence must never fail to be said."""

    def __missing__(self, key: str) -> str:
        return "…"


_TABLES: dict[str, Callable[[str], str]] = {
    "field": field_title,
    "fields": field_title,
    "changed": field_title,
    "kind": kind_title,
    "record_kind": kind_title,
    "command": command_title,
    "outcome": lambda value: term("outcome", value),
    "status": lambda value: term("status", value),
    "flaw": lambda value: explain(value, {}),
}


def _param(name: str, value: Param) -> str:
    if isinstance(value, bool):
        return translate("Messages", "yes") if value else translate("Messages", "no")
    if isinstance(value, int | float):
        return _figures(name, value)
    if value is None:
        return "—"
    if isinstance(value, tuple):
        return translate("Messages", ", ").join(_param(name, part) for part in value)
    if name in _TABLES:
        return _TABLES[name](value)
    day = _day(value)
    return island(value) if day is None else current_language().formats.day(day)


def _figures(name: str, value: float) -> str:
    formats = current_language().formats
    if isinstance(value, int):
        return formats.size(value) if name in _SIZES else formats.number(value)
    return formats.number(value, 1)


def _day(value: str) -> date | None:
    if len(value) != _PARTS_OF_DATE:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
