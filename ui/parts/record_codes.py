"""The words of codes that records hold, by the lists of the rule packs: for who sees a value without its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.inspection.records import Violation
from app.domain.inspection_rules import CodedTitle, InspectionRules, Severity
from app.domain.registers.records import Accident
from app.schema.reference import rule_packs
from ui.parts.rule_words import coded

_LISTS: Mapping[tuple[str, str], Callable[[InspectionRules], Sequence[CodedTitle | Severity]]] = {
    (Violation.KIND, "severity"): lambda rules: rules.severities,
    (Violation.KIND, "discipline"): lambda rules: rules.disciplines,
    (Violation.KIND, "direction"): lambda rules: rules.directions,
    (Violation.KIND, "building_category"): lambda rules: rules.building_categories,
    (Accident.KIND, "kind"): lambda rules: rules.accident_kinds,
    (Accident.KIND, "severity"): lambda rules: rules.accident_severities,
}


def is_code(kind: str, name: str) -> bool:
    """Say whether a field of a kind of records holds a code of the rule pack."""
    return (kind, name) in _LISTS


def code_words(kind: str, name: str, code: str) -> str:
    """Return the title of a code in the newest rule pack that lists it, else the code itself."""
    for pack in reversed(rule_packs()):
        words = code if pack.inspection is None else coded(_LISTS[kind, name](pack.inspection), code)
        if words != code:
            return words
    return code
