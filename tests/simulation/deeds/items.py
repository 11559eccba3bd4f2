"""What else is done with plan items."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    ClassifyItem,
    CompleteItem,
    CreateItem,
    EditItem,
    ItemPatch,
    OverrideInterviews,
    ReopenItem,
    SetStatus,
    WithdrawItem,
)
from app.domain.plan.records import CommitteeReview, Evidence, Origin, PlanItem, Status
from app.domain.plan.withdrawing import item_digest
from tests.simulation.deeds.person import Person
from tests.simulation.screen import Deed, Screen

CLASSES = (
    ("OSH", "cp.emergency-preparedness", ""),
    ("OSH", "cp.welfare-facilities", ""),
    ("CHL", "cp.child-labourers", "q.under-age-workers"),
    ("DIS", "cp.gender", "q.equal-pay"),
    ("COM", "cp.paid-leave", "q.annual-leave-paid"),
)
PENDING_REASONS = ("authority", "investment", "other")
FOUND = date(2026, 3, 2)


def create_item(person: Person, screen: Screen) -> Deed | None:
    """Add an item, classified or not."""
    near = person.any(PlanItem, screen)
    if near is None:
        return None
    fields: ItemPatch = {"area": f"{person.words.word()} {person.words.word()} by the gate"}
    if person.rng.random() < 0.5:
        fields |= {"progress": person.words.word(), "lead_person": person.words.name()}
    if person.rng.random() < 0.5:
        cluster, point, question = person.rng.choice(CLASSES)
        fields |= {"cluster": cluster, "compliance_point": point, "question": question}
    command = CreateItem(person.device.new(), Origin.ADDITIONAL, FOUND, fields)
    return person.deed(command, near, screen)


def classify(person: Person, screen: Screen) -> Deed | None:
    """Put an item into the catalogue, as the advisor who classifies or by an edit of one field of the group."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    cluster, point, question = person.rng.choice(CLASSES)
    if person.rng.random() < 0.7:
        return person.deed(ClassifyItem(item.id, cluster, point, question), item, screen)
    changes: ItemPatch = {"cluster": cluster, "compliance_point": point, "question": question}
    if (cluster, point) == (item.cluster, item.compliance_point):
        changes = {"question": question}
    return person.deed(EditItem(item.id, changes), item, screen)


def withdraw(person: Person, screen: Screen) -> Deed | None:
    """Take an item out of the plan as entered by mistake: one that nobody is seen to have worked on."""
    worked_on = {piece.subject_id for piece in person.all(Evidence, screen)}
    worked_on |= {review.item_id for review in person.all(CommitteeReview, screen)}
    item = person.any(PlanItem, screen, where=lambda one: not one.is_withdrawn and one.id not in worked_on)
    if item is None:
        return None
    return person.deed(WithdrawItem(item.id, item_digest(item), person.words.word()), item, screen)


def classify_as(person: Person, item_id: str, cluster: str, point: str, question: str) -> Deed | None:
    """Put a certain item, where it is on the screen, into a certain place of the catalogue, by an edit."""
    screen = person.device.screen()
    row = screen.rows.get(item_id)
    if row is None or not isinstance(row.record, PlanItem) or person.role(screen) is None:
        return None
    changes: ItemPatch = {"cluster": cluster, "compliance_point": point, "question": question}
    return person.deed(EditItem(item_id, changes), row.record, screen)


def comment(person: Person, screen: Screen) -> Deed | None:
    """Say something about an item."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    return person.deed(AddComment(person.device.new(), item.id, person.words.word()), item, screen)


def claim(person: Person, screen: Screen) -> Deed | None:
    """Say for the factory that an item is remediated."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    today = person.device.clock.today()
    command = ClaimItem(person.device.new(), item.id, today, person.words.name(), person.words.word())
    return person.deed(command, item, screen)


def set_status(person: Person, screen: Screen) -> Deed | None:
    """Set an item Pending or In Progress."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    if item.status is Status.PENDING:
        return person.deed(SetStatus(item.id, Status.IN_PROGRESS), item, screen)
    return person.deed(SetStatus(item.id, Status.PENDING, person.rng.choice(PENDING_REASONS)), item, screen)


def override(person: Person, screen: Screen) -> Deed | None:
    """Override the default about worker interviews."""
    item = person.any(PlanItem, screen)
    if item is None:
        return None
    needed = person.rng.choice((None, False, False, True))
    reason = "" if needed is None else person.words.word()
    return person.deed(OverrideInterviews(item.id, needed, reason), item, screen)


def complete(person: Person, screen: Screen) -> Deed | None:
    """Mark an item Completed, where its gates look met."""
    item = person.any(PlanItem, screen, where=lambda one: one.status is not Status.COMPLETED)
    if item is None:
        return None
    today = person.device.clock.today()
    return person.deed(CompleteItem(item.id, today - timedelta(days=person.rng.choice((0, 0, 0, 1)))), item, screen)


def reopen(person: Person, screen: Screen) -> Deed | None:
    """Open a Completed item again."""
    item = person.any(PlanItem, screen, where=lambda one: one.status is Status.COMPLETED)
    if item is None:
        return None
    return person.deed(ReopenItem(item.id, person.words.word(), person.device.new()), item, screen)
