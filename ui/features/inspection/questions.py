"""The forms of violations: raised, changed, claimed, verified, given more time, escalated, withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from app.domain.ids import Ids
from app.domain.inspection.commands import (
    ClaimCorrected,
    EditViolation,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
    ViolationPatch,
    WithdrawViolation,
)
from app.domain.inspection.records import Violation
from app.domain.inspection_rules import Stage
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.wording import in_language
from ui.features.inspection.flows import Question
from ui.features.inspection.presenter import InspectionView, changed
from ui.i18n.translator import current_language, fill, translate
from ui.parts.form_sheet import Entry, FormField
from ui.parts.violation_form import new_violation_fields, violation_fields, violation_patch


def raising(view: InspectionView, ids: Ids) -> Question:
    """Return the form of a new violation, of the visit in progress where there is one."""
    today, visit = view.context.today, view.visit
    violation_id = ids.new()
    fields = new_violation_fields(view.rules, {}, today)

    def make(values: Mapping[str, object]) -> RecordViolation:
        deadline = cast("date", values["deadline"])
        return RecordViolation(
            violation_id, today, deadline, violation_patch(values), "" if visit is None else visit.id
        )

    return Question(
        "new_violation",
        translate("ViolationForms", "Raise a violation"),
        translate("ViolationForms", "Raise"),
        fields,
        make,
        translate("ViolationForms", "The violation is raised"),
    )


def changing(view: InspectionView, violation: Violation) -> Question:
    """Return the form that changes what is said about a violation; its deadline has a form of its own."""

    def make(values: Mapping[str, object]) -> EditViolation:
        return EditViolation(violation.id, cast("ViolationPatch", changed(violation, values)))

    return Question(
        f"violation/{violation.id}",
        translate("ViolationForms", "Change violation"),
        translate("ViolationForms", "Save"),
        _what(view, violation),
        make,
        translate("ViolationForms", "Violation changed"),
        record=violation,
    )


def claiming(view: InspectionView, violation: Violation) -> Question:
    """Return the form of the factory's claim, given by it or on its behalf."""
    fields = (
        FormField("claimed_on", Entry.DAY, view.context.today),
        FormField("claimed_by", Entry.LINE),
        FormField("text", Entry.TEXT, title=translate("ViolationForms", "What the factory says")),
    )

    def make(values: Mapping[str, object]) -> ClaimCorrected:
        day = cast("date", values["claimed_on"])
        return ClaimCorrected(violation.id, day, str(values["claimed_by"]), str(values["text"]))

    def for_whom(values: Mapping[str, object]) -> OnBehalfOf | None:
        return None if view.context.role is Role.FACTORY else OnBehalfOf(str(values["claimed_by"]), "")

    return Question(
        f"claim/{violation.id}",
        translate("ViolationForms", "The factory says that it is corrected"),
        translate("ViolationForms", "Note the claim"),
        fields,
        make,
        translate("ViolationForms", "The claim is noted; it waits for verification"),
        for_whom=for_whom,
    )


def verifying(violation: Violation, visit_id: str, ids: Ids) -> Question:
    """Return the form of what was seen on the follow-up visit (V1)."""
    outcomes = (
        ("yes", translate("ViolationForms", "Corrected: I have seen it")),
        ("no", translate("ViolationForms", "Not corrected")),
    )
    check_id = ids.new()
    fields = (
        FormField("corrected", Entry.CHOICE, "yes", outcomes, translate("ViolationForms", "What did you see?")),
        FormField("note", Entry.TEXT),
    )

    def make(values: Mapping[str, object]) -> VerifyViolation:
        is_corrected = values["corrected"] == "yes"
        return VerifyViolation(check_id, violation.id, visit_id, is_corrected, str(values["note"]))

    return Question(
        f"check/{violation.id}",
        translate("ViolationForms", "Verify on the follow-up visit"),
        translate("ViolationForms", "Record"),
        fields,
        make,
        translate("ViolationForms", "What was seen is recorded"),
    )


def extending(violation: Violation, ids: Ids) -> Question:
    """Return the form of a new deadline (V2)."""
    extension_id = ids.new()
    fields = (FormField("deadline", Entry.DAY, violation.deadline), FormField("reason", Entry.TEXT))

    def make(values: Mapping[str, object]) -> ExtendDeadline:
        return ExtendDeadline(extension_id, violation.id, cast("date", values["deadline"]), str(values["reason"]))

    return Question(
        f"deadline/{violation.id}",
        translate("ViolationForms", "Set a new deadline"),
        translate("ViolationForms", "Set it"),
        fields,
        make,
        translate("ViolationForms", "The new deadline holds; the one before stays visible"),
        translate("ViolationForms", "The deadline before stays visible with this reason."),
    )


def escalating(violation: Violation, stage: Stage, ids: Ids) -> Question:
    """Return the form that records a stage as carried out (E1)."""
    step_id, language = ids.new(), current_language().code

    def make(values: Mapping[str, object]) -> EscalateStep:
        return EscalateStep(step_id, violation.id, stage.stage, str(values["note"]))

    title = translate("ViolationForms", "Stage {stage}: {title}")
    return Question(
        f"stage/{violation.id}",
        fill(title, stage=stage.stage, title=in_language(stage.title, language)),
        translate("ViolationForms", "Record"),
        (FormField("note", Entry.TEXT, title=translate("ViolationForms", "What was done")),),
        make,
        translate("ViolationForms", "The stage is recorded"),
        in_language(stage.action, language),
    )


def withdrawing(violation: Violation) -> Question:
    """Return the form that takes back a violation that was raised by mistake."""

    def make(values: Mapping[str, object]) -> WithdrawViolation:
        return WithdrawViolation(violation.id, str(values["reason"]))

    return Question(
        f"withdraw/{violation.id}",
        translate("ViolationForms", "Withdraw this violation?"),
        translate("ViolationForms", "Withdraw"),
        (FormField("reason", Entry.TEXT),),
        make,
        translate("ViolationForms", "The violation is withdrawn"),
        translate("ViolationForms", "It stays visible with the reason."),
    )


def _what(view: InspectionView, violation: Violation) -> tuple[FormField, ...]:
    names = ("text", "legal_reference", "place", "severity", "discipline", "direction", "building_category")
    return violation_fields(view.rules, {name: str(getattr(violation, name)) for name in names})
