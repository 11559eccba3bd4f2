"""The usual order of a plan, that of a visit's agenda, read off the index of the cards without sorting them.

The index lies in the order of urgency, publicly reported, target date, id. A day only cuts that into pieces and says
which comes first: to sort 100,000 cards takes twice as long as to read them.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, text

from app.domain.plan.claims import Urgency

_GROUPS = (
    "SELECT c.urgency, c.public, group_concat(c.item_id, ' '), total(c.target_date IS NULL), "
    "total(c.target_date < :today) FROM item_card AS c INDEXED BY ix_item_card_list "
    "WHERE c.engagement_id = :engagement AND {conditions} GROUP BY c.urgency, c.public"
)


def ids_by_urgency(connection: Connection, engagement_id: str, today: date, conditions: str) -> list[str]:
    """Return the ids of the items that fit, in the order of `app.queries.standing.AGENDA`."""
    bound = {"engagement": engagement_id, "today": today.isoformat()}
    pieces: dict[tuple[int, bool, bool], list[str]] = {}
    for urgency, public, joined, undated, passed in connection.execute(
        text(_GROUPS.format(conditions=conditions)), bound
    ):
        ids: list[str] = joined.split()
        first, later = int(undated), int(undated) + int(passed)
        # A card leaves the day out: what has nothing else that presses does when its date has passed.
        overdue = Urgency.TARGET_OVERDUE if urgency == Urgency.REST else urgency
        for on_the_day, is_undated, piece in (
            (overdue, False, ids[first:later]),
            (urgency, False, ids[later:]),
            (urgency, True, ids[:first]),
        ):
            pieces.setdefault((on_the_day, not public, is_undated), []).extend(piece)
    return [id for place in sorted(pieces) for id in pieces[place]]
