"""Which words that were not saved can be gone on with: a record that is locked takes no more, its addenda do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from app.domain.checklist.records import ChecklistRun, RunStatus
from app.domain.inspection.records import Violation, ViolationStatus
from app.domain.kernel.record import Record
from app.domain.plan.records import Status
from app.domain.visit.records import VisitStatus
from app.queries.draft_ends import has_ended
from tests.builders.plans import a_meeting, a_visit
from tests.builders.workspaces import an_item
from tests.fakes.memory_facts import MemoryFacts

DAY = date(2026, 11, 16)
_NUMBERS = count(900)


def ended(part: str, *records: Record, kind: str = "", within: str = "") -> bool:
    """Say whether words at a part of the last of the records have ended."""
    facts = MemoryFacts("laptop")
    for record in records:
        facts.put(record)
    last = records[-1]
    return has_ended(f"{kind or type(last).KIND}/{within or last.id}/{part}", facts)


@pytest.mark.parametrize(
    ("status", "over"),
    [
        (VisitStatus.PLANNED, False),
        (VisitStatus.IN_PROGRESS, False),
        (VisitStatus.CLOSED, True),
        (VisitStatus.CANCELLED, True),
    ],
)
def test_what_was_typed_in_a_visit_ends_with_it(status: VisitStatus, over: bool) -> None:
    visit = a_visit(next(_NUMBERS), DAY, status)
    for part in ("minutes", "purpose", "plan_form", "person_form", "new_meeting", "passed_reason"):
        assert ended(part, visit) is over
    assert not ended("addendum", visit), "it is written once the record is locked"
    assert ended("start_form", visit) is (status is not VisitStatus.PLANNED)


@pytest.mark.parametrize(("closed", "status"), [(True, VisitStatus.IN_PROGRESS), (False, VisitStatus.CLOSED)])
def test_minutes_of_a_meeting_end_with_it_and_with_its_visit(closed: bool, status: VisitStatus) -> None:
    open_visit, visit = (a_visit(next(_NUMBERS), DAY, each) for each in (VisitStatus.IN_PROGRESS, status))
    assert not ended("minutes", open_visit, a_meeting(next(_NUMBERS), open_visit, 1, closed=False))
    meeting = a_meeting(next(_NUMBERS), visit, 1, closed=closed)
    assert ended("minutes", visit, meeting)
    assert not ended("addendum", visit, meeting)


def test_forms_at_a_question_end_with_the_checklist_and_its_question_shows_what_was_left() -> None:
    visit = a_visit(next(_NUMBERS), DAY, VisitStatus.IN_PROGRESS)
    run = ChecklistRun("run", visit.engagement_id, visit.id, "template", status=RunStatus.OPEN)
    assert not ended("finding_of/fire/exits", visit, run)
    done = ChecklistRun("run", visit.engagement_id, visit.id, "template", status=RunStatus.COMPLETED)
    assert ended("finding_of/fire/exits", visit, done)
    assert ended("passed_reason", visit, done)
    assert not ended("fire/exits", visit, done, kind="answer")


def test_forms_of_a_violation_end_when_it_is_verified() -> None:
    found = Violation("v", "e", DAY, DAY, "Exit 3 is locked", "Act 61 (1)", "minor", "fire", "correct")
    over = replace(found, status=ViolationStatus.CORRECTED)
    for violation, is_over in ((found, False), (over, True)):
        for form in ("violation", "claim", "check", "deadline", "withdraw"):
            assert ended(f"{form}/v", violation, kind="engagement", within="e") is is_over
        assert not ended("new_violation", violation, kind="engagement", within="e")


def test_a_claim_and_a_completion_end_with_the_item_and_its_reopening_with_the_next_round() -> None:
    item = an_item(next(_NUMBERS))
    done = replace(item, status=Status.COMPLETED)
    for part in ("statement/claim", "completed_on/completion"):
        assert (ended(part, item), ended(part, done)) == (False, True)
    assert (ended("reason/reopening", item), ended("reason/reopening", done)) == (True, False)
    assert not ended("comment", done)


def test_what_is_not_on_this_device_is_for_others_to_say() -> None:
    nothing = MemoryFacts("laptop")
    for place in ("visit/gone/minutes", "meeting/gone/minutes", "checklist_run/gone/passed_reason", "plan_item/i/area"):
        assert not has_ended(place, nothing)
