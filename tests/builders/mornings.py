"""A morning of the demo's advisor without a network: a visit in the middle, and changes that wait to be sent."""

from __future__ import annotations

from typing import TypeVar

from app.domain.committee.commands import HoldMeeting
from app.domain.committee.records import Committee, Member
from app.domain.factory.records import Contact
from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.record import Record
from app.domain.plan.commands import AddComment, EditItem
from app.domain.plan.records import PlanItem, Status
from app.domain.visit.commands import StartVisit
from app.domain.visit.records import Visit, VisitStatus
from app.queries.palette import find_records
from app.services.workspace import Workspace
from app.storage.rows import rows_of

R = TypeVar("R", bound=Record)

TOURED = "Meghna Knit Composite"
"""The factory of the guided tour: its planned visit is left alone."""
_VISITED = "Turag Apparels"
_SECONDS = 60.0


def spend_a_morning(workspace: Workspace) -> None:
    """Start the planned visit of one factory, hold a meeting in it, and write about items of two."""
    assert workspace.indexing.wait(_SECONDS)  # the names of a large arrival are found a little later
    engagement = _engagement(workspace, _VISITED)
    contact = _all(workspace, Contact, engagement)[0]
    for_whom = OnBehalfOf(contact.name, contact.position)
    today, new = workspace.clock.today(), workspace.ids.new
    planned = [visit for visit in _all(workspace, Visit, engagement) if visit.status is VisitStatus.PLANNED]
    committee = _all(workspace, Committee, engagement)[0]
    members = [member for member in _all(workspace, Member, engagement) if member.committee_id == committee.id]
    item = _open_item(workspace, engagement)
    attended = tuple(member.id for member in members[:3])
    give = workspace.commands.submit
    give(engagement, StartVisit(planned[0].id, today, contact.name, contact.position)).result()
    give(engagement, HoldMeeting(new(), committee.id, planned[0].id, today, 9, "Canteen", attended=attended)).result()
    give(engagement, EditItem(item.id, {"progress": "Half of it is done"}), on_behalf_of=for_whom).result()
    toured = _engagement(workspace, TOURED)
    give(toured, AddComment(new(), _open_item(workspace, toured).id, "The committee asks for a date")).result()


def _engagement(workspace: Workspace, factory: str) -> str:
    with workspace.read() as connection:
        found = find_records(connection, factory, 20)
    return next(hit.title.engagement_id for hit in found if hit.title.factory == factory)


def _open_item(workspace: Workspace, engagement: str) -> PlanItem:
    items = _all(workspace, PlanItem, engagement)
    return next(item for item in items if item.status is not Status.COMPLETED)


def _all(workspace: Workspace, cls: type[R], engagement: str) -> list[R]:
    with workspace.read() as connection:
        rows = rows_of(cls).by_scope(connection, engagement_scope(engagement))
    return sorted((row.record for row in rows), key=lambda record: record.id)
