"""Where words typed in forms and at questions of a checklist are kept, and where they are opened again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.checklist.records import Answer, ChecklistRun
from app.domain.factory.records import Engagement
from app.queries.record_titles import RecordTitle

_ANSWER = Answer.KIND
_VIOLATION, _FINDING = "violation_of", "finding_of"
PASSED = "passed_reason"
"""Why a checklist is complete although something is missing."""
_VISITS = "visits"
"""The list of the visits of all factories: no record, but words are left there too."""
NEW_ITEM, NEW_VISIT = "new_item", "new_visit"
NEW_COMMITTEE, NEW_MEMBER = "new_committee", "new_member"
NEW_MEETING, START_FORM, PERSON_FORM = "new_meeting", "start_form", "person_form"
NEW_RUN = "new_run"
# The name of a field in front lets Today call the words by it.
CLAIM_FORM, COMPLETION_FORM, REOPENING_FORM = "statement/claim", "completed_on/completion", "reason/reopening"
PLAN_FORM, COMMITTEE_FORM, MEMBER_FORM = "plan_form", "committee_form", "member_form"
ADDENDUM = "addendum"
"""The name under which unsaved words of an addendum are kept: it is written once the record is locked."""
VIOLATION_FORMS = frozenset({"violation", "claim", "check", "deadline", "withdraw"})
"""Forms that change a violation; its id follows."""
_TABS: Mapping[str, str] = {
    NEW_ITEM: "plan",
    NEW_VISIT: "visits",
    NEW_COMMITTEE: "committee",
    **dict.fromkeys(("new_violation", *VIOLATION_FORMS, "stage"), "violations"),
    **dict.fromkeys(("new_accident", "accident", "new_complaint", "complaint"), "registers"),
}
"""The tab of a factory's page on which a form of the factory is opened."""
_OPENED = frozenset({NEW_VISIT, NEW_COMMITTEE})
"""Forms that their tab opens by themselves."""


def violation_draft_place(run_id: str, path: str) -> str:
    """Return where the words of a violation are kept that is raised from the answer at a path of a run."""
    return f"{ChecklistRun.KIND}/{run_id}/{_VIOLATION}{path}"


def finding_draft_place(run_id: str, path: str) -> str:
    """Return where the words of a finding are kept that is raised from the answer at a path of a run."""
    return f"{ChecklistRun.KIND}/{run_id}/{_FINDING}{path}"


def new_visit_place(engagement_id: str) -> str:
    """Return where the words of a new visit are kept: of one to that factory, or to any of them ("")."""
    return f"{Engagement.KIND}/{engagement_id}/{NEW_VISIT}" if engagement_id else f"{_VISITS}//{NEW_VISIT}"


def drafted_in(place: str) -> tuple[str, str, str]:
    """Return (kind, id, part) of a draft's place: the record that its words belong to, and the place within it.

    An answer's place names the run and the path, for its record is there only once it was given.
    """
    kind, id, part = (*place.split("/", 2), "", "")[:3]
    return (ChecklistRun.KIND, id, f"{_ANSWER}/{part}") if kind == _ANSWER else (kind, id, part)


def opened_at(kind: str, title: RecordTitle | None, part: str) -> RecordTitle | None:
    """Return the title of a draft's record; what was begun at a question or on a tab is opened there."""
    form, slash, path = part.partition("/")
    if kind == _VISITS:
        return RecordTitle(kind, "", "", "", "", _VISITS, part)
    if title is not None and kind == Engagement.KIND and form in _TABS:
        record = form if form in _OPENED else path
        return replace(title, opens_id="/".join(filter(None, (title.id, _TABS[form], record))))
    is_passed = kind == ChecklistRun.KIND and form == PASSED
    if title is None or not (is_passed or form in (_VIOLATION, _FINDING, _ANSWER)):
        return title
    return replace(title, opens_kind="checklist", opens_id=f"{title.id}{slash}{path}")


def is_answer(part: str) -> bool:
    """Say whether the part of a draft's place is that of an answer."""
    return part.partition("/")[0] == _ANSWER
