"""V1: which follow-up visit a violation is verified on; the decision table of a factory with several of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.inspection.follow_up import follow_up_of
from app.domain.inspection.records import Violation
from app.domain.visit.records import Visit, VisitKind, VisitMode, VisitStatus

FOUND = date(2026, 3, 10)
PLANNED, RUNNING, CLOSED, CANCELLED = (
    VisitStatus.PLANNED,
    VisitStatus.IN_PROGRESS,
    VisitStatus.CLOSED,
    VisitStatus.CANCELLED,
)


def day(offset: int) -> date:
    """Return a day counted from the finding."""
    return FOUND + timedelta(days=offset)


def a_violation(claimed: int | None) -> Violation:
    on = None if claimed is None else day(claimed)
    return Violation("v", "e", FOUND, day(30), "Exit locked", "s. 62", "minor", "fire", "correct", claimed_on=on)


def a_visit(id: str, status: VisitStatus, offset: int, kind: VisitKind = VisitKind.FOLLOW_UP) -> Visit:
    held = day(offset) if status in (RUNNING, CLOSED) else None
    return Visit(id, "e", kind, VisitMode.IN_PERSON, day(offset), held_on=held, status=status)


TABLE = [
    # what happened; when it was claimed; visits as (id, status, day); the one that counts
    ("none", None, [], None),
    ("the one in progress", None, [("a", CLOSED, 3), ("b", RUNNING, 5)], "b"),
    ("the latest closed", None, [("a", CLOSED, 3), ("b", CLOSED, 5), ("c", PLANNED, 9)], "b"),
    ("one left open before the finding hides nothing", None, [("a", RUNNING, -4), ("b", CLOSED, 5)], "b"),
    ("one left open before the claim hides nothing", 8, [("a", RUNNING, 5), ("b", CLOSED, 9)], "b"),
    ("held before the claim: the planned one", 8, [("a", CLOSED, 5), ("b", PLANNED, 20)], "b"),
    ("held before the finding: the planned one", None, [("a", CLOSED, -9), ("b", PLANNED, 20)], "b"),
    ("of several planned the next", None, [("a", PLANNED, 40), ("b", PLANNED, 20)], "b"),
    ("a finding of this very visit waits for the planned one", None, [("a", RUNNING, 0), ("b", PLANNED, 20)], "b"),
    ("nothing planned: the one whose reasons say why", 8, [("a", CLOSED, 2), ("b", CLOSED, 5)], "b"),
    ("cancelled ones never", None, [("a", CANCELLED, 5)], None),
]


@pytest.mark.parametrize(("claimed", "visits", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_V1_the_follow_up_visit_that_counts(
    claimed: int | None, visits: list[tuple[str, VisitStatus, int]], expected: str | None
) -> None:
    made = [a_visit(*each) for each in visits]
    for order in (made, made[::-1]):
        chosen = follow_up_of(a_violation(claimed), order)
        assert (None if chosen is None else chosen.id) == expected


def test_V1_no_other_kind_of_visit_counts() -> None:
    others = [a_visit(kind.value, RUNNING, 5, kind) for kind in VisitKind if kind is not VisitKind.FOLLOW_UP]
    assert follow_up_of(a_violation(None), others) is None
