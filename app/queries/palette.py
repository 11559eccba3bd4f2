"""Records found by their words, for the palette: factories, plan items, visits and checklists of this device."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.ids import engagement_scope
from app.queries.record_titles import RecordTitle, record_titles
from app.queries.wholeness import filling
from app.storage.search import find

KINDS = ("factory", "plan_item", "visit", "checklist_run", "answer")


@dataclass(frozen=True, slots=True)
class Found:
    """A record that holds all the words, and what shows it."""

    title: RecordTitle


def find_records(connection: Connection, text: str, most: int) -> list[Found]:
    """Return the records that hold every word of `text`, or words that begin so; the best first.

    Factories of the region that this device has no engagement with are left out: there is nothing to open; and so is
    what is still being received.
    """
    partial = filling(connection)
    # The region's list is longer than the engagements: look further, and take what can be opened.
    hits = find(connection, text, 4 * most, KINDS, [engagement_scope(id) for id in partial])
    titles = record_titles(connection, {(hit.kind, hit.id) for hit in hits})
    whole = {id for id, title in titles.items() if title.engagement_id not in partial}
    return [Found(titles[hit.id]) for hit in hits if hit.id in whole][:most]
