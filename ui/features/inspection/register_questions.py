"""The forms of the registers: an accident, a complaint, and an alert that is taken up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from app.domain.ids import Ids
from app.domain.registers.commands import (
    AccidentPatch,
    ComplaintPatch,
    EditAccident,
    EditComplaint,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from ui.features.inspection.flows import Question
from ui.features.inspection.presenter import Standing, changed
from ui.i18n.translator import translate
from ui.parts.form_sheet import Entry, FormField
from ui.parts.rule_words import choices


def entering_accident(view: Standing, accident: Accident | None, ids: Ids) -> Question:
    """Return the form of an accident, a new one where none is given."""
    new_id = ids.new()
    rules = view.rules

    def value(name: str, other: object = "") -> object:
        return other if accident is None else getattr(accident, name)

    fields = (
        FormField("kind", Entry.CHOICE, value("kind", rules.accident_kinds[0].code), choices(rules.accident_kinds)),
        FormField("happened_on", Entry.DAY, value("happened_on", view.context.today), beside=True),
        FormField("description", Entry.TEXT, value("description")),
        FormField(
            "severity",
            Entry.CHOICE,
            value("severity", rules.accident_severities[-1].code),
            choices(rules.accident_severities),
        ),
        FormField("place", Entry.LINE, value("place"), beside=True),
        FormField("women", Entry.NUMBER, value("women", 0)),
        FormField("men", Entry.NUMBER, value("men", 0), beside=True),
        FormField("days_lost", Entry.NUMBER, value("days_lost", 0), beside=True),
        FormField("action", Entry.TEXT, value("action")),
    )

    def make(values: Mapping[str, object]) -> RecordAccident | EditAccident:
        if accident is None:
            return RecordAccident(new_id, cast("AccidentPatch", dict(values)))
        return EditAccident(accident.id, cast("AccidentPatch", changed(accident, values)))

    return Question(
        "new_accident" if accident is None else f"accident/{accident.id}",
        translate("RegistersTab", "Accident, injury or disease"),
        translate("RegistersTab", "Save"),
        fields,
        make,
        translate("RegistersTab", "The register is kept"),
        record=accident,
    )


def taking_down(view: Standing, complaint: Complaint | None, ids: Ids) -> Question:
    """Return the form of a complaint, a new one where none is given; it is kept in the restricted scope."""
    new_id = ids.new()

    def value(name: str, other: object = "") -> object:
        return other if complaint is None else getattr(complaint, name)

    fields = [
        FormField("text", Entry.TEXT, value("text"), title=translate("RegistersTab", "What the complaint says")),
        FormField("received_on", Entry.DAY, value("received_on", view.context.today)),
        FormField(
            "complainant", Entry.LINE, value("complainant"), hint=translate("RegistersTab", "May stay empty: anonymous")
        ),
        FormField("contact", Entry.LINE, value("contact"), beside=True),
    ]
    if complaint is not None:
        fields += [
            FormField("answer", Entry.TEXT, complaint.answer),
            FormField("closed_on", Entry.DAY, complaint.closed_on or ""),
        ]

    def make(values: Mapping[str, object]) -> RecordComplaint | EditComplaint:
        if complaint is None:
            return RecordComplaint(new_id, cast("ComplaintPatch", dict(values)))
        return EditComplaint(complaint.id, cast("ComplaintPatch", changed(complaint, values)))

    return Question(
        "new_complaint" if complaint is None else f"complaint/{complaint.id}",
        translate("RegistersTab", "Complaint"),
        translate("RegistersTab", "Save"),
        tuple(fields),
        make,
        translate("RegistersTab", "The complaint is kept where only inspectors and supervisors read"),
        translate(
            "RegistersTab", "A name never leaves what is restricted to inspectors and supervisors of this factory."
        ),
        restricted=True,
        record=complaint,
    )


def taking_up(case: ZeroTolerance) -> Question:
    """Return the form by which a supervisor takes up what cannot wait (Z1)."""
    return Question(
        f"take_up/{case.id}",
        translate("RegistersTab", "Take this up"),
        translate("RegistersTab", "I take it up"),
        (FormField("note", Entry.TEXT, title=translate("RegistersTab", "What is done about it")),),
        lambda values: TakeUpZeroTolerance(case.id, str(values["note"])),
        translate("RegistersTab", "It is taken up; the inspector sees it with the next sync"),
        restricted=True,
    )
