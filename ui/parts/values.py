"""Values of fields in words, as conflicts and refused changes show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import Enum

from app.domain.catalogue import Catalogue
from app.domain.committee.records import Gender, Side
from app.domain.kernel.changeset import Command
from app.domain.kernel.plain import Plain, from_plain
from app.domain.marks import count
from app.domain.plan.records import EvidenceKind, Gate, Interviews, Origin, ReviewOutcome, Status
from app.domain.records import RECORDS
from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.domain.wording import in_language
from ui.i18n.messages import field_title, rule_title, term
from ui.i18n.translator import current_language, translate
from ui.parts.mark_words import count_words
from ui.parts.record_codes import code_words, is_code

NOTHING = "—"
_SUBJECTS: Mapping[type[Enum], str] = {
    EvidenceKind: "evidence_kind",
    Gender: "gender",
    Interviews: "interviews",
    Origin: "origin",
    ReviewOutcome: "outcome",
    Side: "side",
    Status: "status",
    VisitKind: "visit_kind",
    VisitMode: "visit_mode",
    VisitStatus: "visit_status",
}


def plain_words(kind: str, name: str, plain: Plain, catalogue: Catalogue) -> str:
    """Return the words of a plain value of a record's field."""
    described = RECORDS.get(kind)
    if described is None or name not in described.names:
        return str(plain) if plain not in (None, "") else NOTHING
    if isinstance(plain, str) and plain and is_code(kind, name):
        return code_words(kind, name, plain)
    return value_words(name, from_plain(described, name, plain), catalogue)


def value_words(name: str, value: object, catalogue: Catalogue) -> str:
    """Return the words of a typed value; a dash where there is none."""
    if value is None or value in ("", ()):
        return NOTHING
    if name == "marks":
        return count_words(count(str(value)))
    if isinstance(value, bool):
        return translate("SyncCentre", "yes") if value else translate("SyncCentre", "no")
    if isinstance(value, Enum):
        return _enum_words(value)
    if isinstance(value, tuple):
        return _listed(name, value)
    return _catalogued(name, value, catalogue) if isinstance(value, str) else _measured(value)


def _measured(value: object) -> str:
    formats = current_language().formats
    if isinstance(value, datetime):
        return formats.moment(value)
    if isinstance(value, date):
        return formats.day(value)
    return formats.number(value) if isinstance(value, int | float) else str(value)


def wanted_values(command: Command) -> list[tuple[str, object]]:
    """Return (name, value) of the fields that a command wanted; ids and what it was decided on are left out."""
    found: list[tuple[str, object]] = []
    for each in fields(command):
        value = getattr(command, each.name)
        if isinstance(value, Mapping):
            found += [(str(name), wanted) for name, wanted in value.items()]
        elif field_title(each.name) != each.name and value not in ("", (), None):
            found.append((each.name, value))
    return found


def wanted_rows(command: Command, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return the same in words: (field, value)."""
    return [(field_title(name), value_words(name, value, catalogue)) for name, value in wanted_values(command)]


def _enum_words(value: Enum) -> str:
    if isinstance(value, Gate):
        return rule_title(value.value)
    subject = _SUBJECTS.get(type(value))
    return term(subject, str(value.value)) if subject is not None else str(value.value)


def _listed(name: str, value: tuple[object, ...]) -> str:
    if name in {"attended", "evidence_ids"}:
        return translate("SyncCentre", "%n entries", "", len(value))
    return translate("SyncCentre", ", ").join(str(entry) for entry in value)


def _catalogued(name: str, value: str, catalogue: Catalogue) -> str:
    code = current_language().code
    if name == "question":
        question = catalogue.question(value)
        return in_language(question.text, code) if question is not None else value
    found = {"cluster": catalogue.cluster, "compliance_point": catalogue.point}.get(name)
    titled = found(value) if found is not None else None
    return in_language(titled.title, code) if titled is not None else value
