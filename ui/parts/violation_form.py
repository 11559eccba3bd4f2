"""The form of a violation, wherever one is raised or changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from app.domain.inspection.commands import ViolationPatch
from app.domain.inspection.rules import default_deadline
from app.domain.inspection_rules import InspectionRules
from ui.i18n.translator import translate
from ui.parts.form_sheet import Entry, FormField, FormSheet
from ui.parts.rule_words import choices
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField

_FIELDS = ("text", "legal_reference", "place", "severity", "discipline", "direction", "building_category")


def violation_fields(rules: InspectionRules, values: Mapping[str, str]) -> tuple[FormField, ...]:
    """Return the fields of what is said about a violation; what `values` leave out begins as the pack lists first."""

    def value(name: str, other: str = "") -> str:
        return values.get(name) or other

    severity, discipline = rules.severities[0].code, rules.disciplines[0].code
    return (
        FormField("text", Entry.TEXT, value("text"), title=translate("ViolationForms", "What is wrong")),
        FormField("legal_reference", Entry.LINE, value("legal_reference")),
        FormField("place", Entry.LINE, value("place"), beside=True),
        FormField("severity", Entry.CHOICE, value("severity", severity), choices(rules.severities)),
        FormField("discipline", Entry.CHOICE, value("discipline", discipline), choices(rules.disciplines), beside=True),
        FormField("direction", Entry.CHOICE, value("direction", rules.directions[0].code), choices(rules.directions)),
        FormField(
            "building_category",
            Entry.CHOICE,
            value("building_category"),
            choices(rules.building_categories, none=True),
            beside=True,
        ),
    )


def new_violation_fields(rules: InspectionRules, values: Mapping[str, str], found_on: date) -> tuple[FormField, ...]:
    """Return the fields of a violation that is raised, with the deadline that the pack proposes for its severity."""
    fields = violation_fields(rules, values)
    severity = next(str(field.value) for field in fields if field.name == "severity")
    return (*fields, FormField("deadline", Entry.DAY, default_deadline(rules, severity, found_on)))


def violation_patch(values: Mapping[str, object]) -> ViolationPatch:
    """Return what a form says about a violation."""
    return cast("ViolationPatch", {name: values[name] for name in _FIELDS})


def follow_severity(sheet: FormSheet, rules: InspectionRules, found_on: date) -> None:
    """Let the deadline follow the severity: whoever wants another than the pack proposes writes it afterwards."""
    severity, deadline = sheet.editor("severity"), sheet.editor("deadline")
    if isinstance(severity, ChoiceField) and isinstance(deadline, DateField):
        severity.activated.connect(lambda: deadline.set_value(default_deadline(rules, severity.value(), found_on)))
