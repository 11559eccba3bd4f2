"""A visit in the middle, so that the guided tour can show what a visit looks like while it is held."""

from __future__ import annotations

from app.domain.committee.commands import HoldMeeting
from app.domain.committee.records import Committee, Member, Side
from app.domain.factory.records import Contact
from app.domain.visit.commands import StartVisit
from app.domain.visit.records import Visit, VisitStatus
from app.queries.palette import find_records
from app.services.workspace import Workspace
from app.storage.connection import Connection

VISITED = "Turag Apparels"
"""The factory that the tour visits, and for whose people it enters."""
_MOST_HITS = 20
_PRESENT = 3
_PLACE = "Canteen"


def held_visit(workspace: Workspace) -> str:
    """Return the id of the visit that is being held in that factory, "" without one."""
    with workspace.read() as connection:
        visits = workspace.facts(connection).children(Visit, _visited(connection))
    return next((visit.id for visit in visits if visit.status is VisitStatus.IN_PROGRESS), "")


def begin_visit(workspace: Workspace) -> None:
    """Start the planned visit of one factory and hold a meeting of its committee in it."""
    with workspace.read() as connection:
        engagement = _visited(connection)
        facts = workspace.facts(connection)
        visits = facts.children(Visit, engagement)
        visit = next(each for each in visits if each.status is VisitStatus.PLANNED)
        contact = next(iter(facts.children(Contact, engagement)))
        committee = next(iter(facts.children(Committee, engagement)))
        members = [each for each in facts.children(Member, engagement) if each.committee_id == committee.id]
    sides = ([each.id for each in members if each.side is side][:_PRESENT] for side in Side)
    attended = tuple(id for side in sides for id in side)
    today, give = workspace.clock.today(), workspace.commands.submit
    give(engagement, StartVisit(visit.id, today, contact.name, contact.position)).result()
    number = len([each for each in visits if each.status is VisitStatus.CLOSED]) + 1
    meeting = HoldMeeting(workspace.ids.new(), committee.id, visit.id, today, number, _PLACE, attended=attended)
    give(engagement, meeting).result()


def _visited(connection: Connection) -> str:
    hits = find_records(connection, VISITED, _MOST_HITS)
    return next(hit.title.engagement_id for hit in hits if hit.title.factory == VISITED)
