"""What the forms are called in which words may be left."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.queries.draft_places import (
    COMMITTEE_FORM,
    MEMBER_FORM,
    NEW_COMMITTEE,
    NEW_ITEM,
    NEW_MEETING,
    NEW_MEMBER,
    NEW_RUN,
    NEW_VISIT,
    PERSON_FORM,
    PLAN_FORM,
    START_FORM,
)
from ui.i18n.translator import translate

# Each is asked for where it is shown: the language may change meanwhile.
_TITLES: Mapping[str, Callable[[], str]] = {
    NEW_MEETING: lambda: translate("MeetingSheet", "Hold a committee meeting"),
    NEW_RUN: lambda: translate("StartChecklistSheet", "Start a checklist"),
    START_FORM: lambda: translate("StartSheet", "Start the visit"),
    PERSON_FORM: lambda: translate("EnteringForSheet", "For whom are you entering this?"),
    NEW_ITEM: lambda: translate("AddItemSheet", "Add an item to the plan"),
    NEW_VISIT: lambda: translate("PlanSheet", "Plan a visit"),
    PLAN_FORM: lambda: translate("PlanSheet", "Change the plan of this visit"),
    NEW_COMMITTEE: lambda: translate("CommitteeSheet", "Register a committee"),
    COMMITTEE_FORM: lambda: translate("CommitteeSheet", "Change committee"),
    NEW_MEMBER: lambda: translate("MemberSheet", "Add a member"),
    MEMBER_FORM: lambda: translate("MemberSheet", "Change member"),
    "new_violation": lambda: translate("ViolationForms", "Raise a violation"),
    "violation": lambda: translate("ViolationForms", "Change violation"),
    "claim": lambda: translate("ViolationForms", "The factory says that it is corrected"),
    "check": lambda: translate("ViolationForms", "Verify on the follow-up visit"),
    "deadline": lambda: translate("ViolationForms", "Set a new deadline"),
    "withdraw": lambda: translate("ViolationForms", "Withdraw this violation?"),
    "new_accident": lambda: translate("RegistersTab", "Accident, injury or disease"),
    "accident": lambda: translate("RegistersTab", "Accident, injury or disease"),
    "new_complaint": lambda: translate("RegistersTab", "Complaint"),
    "complaint": lambda: translate("RegistersTab", "Complaint"),
    "new_zero_tolerance": lambda: translate("ZeroTolerance", "This cannot wait"),
}


def form_title(part: str) -> str:
    """Return what a form is called by the place of its words within a record; "" where it is none."""
    title = _TITLES.get(part.partition("/")[0])
    return "" if title is None else title()
