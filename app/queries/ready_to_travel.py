"""Is everything for the visits to come on this device? Read for all of them at once; judged by the domain."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, text

from app.domain.factory.records import Engagement
from app.domain.ids import engagement_scope, restricted_scope
from app.domain.inspection.records import ViolationStatus
from app.domain.visit.records import Visit
from app.domain.visit.travel import Baggage, Finding, Form, Vehicle, travel_findings
from app.queries.checklists import TemplateChoice, templates_of
from app.queries.standing import OPEN
from app.schema.reference import pack_in_force
from app.storage import withheld
from app.storage.heard import heard
from app.storage.rows import rows_of
from app.storage.scopes import ScopeStanding
from app.storage.withheld import RemovalChoice


@dataclass(frozen=True, slots=True)
class FileElsewhere:
    """A photo or document of something open that only the server has; `size` in bytes."""

    scope: str
    record: str
    sha256: str
    size: int


_SCOPES = (
    "SELECT scope, state, received_at FROM scope_state WHERE scope IN (SELECT value FROM json_each(:scopes)) "
    "AND state <> 'revoked'"
)
_HEARD_AT = "SELECT max(nullif(received_at, '')) FROM scope_state"
_UNSENT = "SELECT scope, count(*) FROM outbox WHERE scope IN (SELECT value FROM json_each(:scopes)) GROUP BY scope"
_DECISIONS = (
    "SELECT scope, count(*) FROM conflict WHERE state = 'open' "
    "AND scope IN (SELECT value FROM json_each(:scopes)) GROUP BY scope"
)
_FILES_UNSENT = (
    "SELECT e.scope, count(DISTINCT l.sha256) FROM evidence_local AS l "
    "JOIN evidence AS e ON l.sha256 IN (e.sha256, iif(e.original_size > 0, e.source_sha256, '')) "
    "WHERE l.state <> 'received' AND l.name <> '' AND e.scope IN (SELECT value FROM json_each(:scopes)) "
    "GROUP BY e.scope"
)
_ITEMS = (
    "SELECT c.engagement_id, count(*) FROM item_card AS c WHERE {open} "
    "AND c.engagement_id IN (SELECT value FROM json_each(:engagements)) GROUP BY c.engagement_id"
)
# What is open is what one travels for; of the rest the small pictures are enough, and they come by themselves.
_SUBJECTS = (
    "SELECT c.engagement_id AS engagement_id, c.item_id AS subject_id FROM item_card AS c WHERE {open} "
    "AND c.engagement_id IN (SELECT value FROM json_each(:engagements)) UNION ALL "
    "SELECT v.engagement_id, v.id FROM violation AS v WHERE v.status IN ({violations}) "
    "AND v.engagement_id IN (SELECT value FROM json_each(:engagements))"
)
_FILES = (
    "({subjects}) AS s CROSS JOIN evidence AS e ON e.subject_id = s.subject_id "
    "LEFT JOIN evidence_local AS l ON l.sha256 = e.sha256 WHERE e.withdrawn_reason = ''"
)
_PHOTOS = (
    "SELECT s.engagement_id, count(*), total({elsewhere}), total(CASE WHEN {elsewhere} THEN e.size ELSE 0 END) "
    "FROM {files} GROUP BY s.engagement_id"
)
_ELSEWHERE = "SELECT e.scope, e.id, e.sha256, e.size FROM {files} AND {elsewhere} ORDER BY e.added_at DESC"
_OPEN_VIOLATIONS = ", ".join(
    f"'{status}'" for status in (ViolationStatus.IN_PROGRESS, ViolationStatus.PENDING_VERIFICATION)
)
_WORDS = {
    "open": OPEN,
    "files": _FILES.format(subjects=_SUBJECTS.format(open=OPEN, violations=_OPEN_VIOLATIONS)),
    # What did not arrive at the server yet cannot be fetched from it.
    "elsewhere": "(l.sha256 IS NULL AND e.arrived_at IS NOT NULL)",
}


def ready_to_travel(
    connection: Connection, visits: Sequence[Visit], vehicle: Vehicle
) -> Mapping[str, tuple[Finding, ...]]:
    """Return {visit id: what the check finds}."""
    bags = _baggage(connection, {visit.engagement_id for visit in visits})
    found: dict[str, tuple[Finding, ...]] = {}
    for visit in visits:
        programme, bag = bags.get(visit.engagement_id, ("", Baggage(is_whole=False)))
        has_pack = not programme or pack_in_force(programme, visit.planned_on) is not None
        found[visit.id] = travel_findings(visit, replace(bag, has_pack=has_pack), vehicle)
    return found


def vehicle_now(connection: Connection, now: datetime, free_bytes: int | None) -> Vehicle:
    """Return how this device stands: what a round told of it last, and the room on its disk."""
    told = heard(connection)
    at = connection.exec_driver_sql(_HEARD_AT).scalar()
    return Vehicle(
        now=now,
        last_heard_at=None if at is None else datetime.fromisoformat(str(at)),
        clock_ahead=told.clock_ahead,
        session_until=told.session_until,
        needs_sign_in=told.needs_sign_in,
        free_bytes=free_bytes,
    )


def files_elsewhere(connection: Connection, engagement_id: str) -> list[FileElsewhere]:
    """Return the photos and documents of what is open that are not on this device, the newest first."""
    rows = connection.execute(text(_ELSEWHERE.format(**_WORDS)), {"engagements": json.dumps([engagement_id])})
    return [FileElsewhere(str(scope), str(id), str(sha256), int(size)) for scope, id, sha256, size in rows]


def _baggage(connection: Connection, ids: Collection[str]) -> dict[str, tuple[str, Baggage]]:
    """Return {engagement id: its programme and what is held of it}; every statement is for all of them."""
    chosen = sorted(ids)
    of_both = {scope: id for id in chosen for scope in (engagement_scope(id), restricted_scope(id))}
    bound = {"engagements": json.dumps(chosen), "scopes": json.dumps(list(of_both))}
    engagements = {id: stored.record for id, stored in rows_of(Engagement).by_ids(connection, chosen).items()}
    scopes = {str(scope): (str(state), str(at)) for scope, state, at in connection.execute(text(_SCOPES), bound)}
    unsent, decisions, files_unsent, items = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for counted, sql in ((unsent, _UNSENT), (decisions, _DECISIONS), (files_unsent, _FILES_UNSENT)):
        for scope, count in connection.execute(text(sql), bound):
            counted[of_both[str(scope)]] += int(count)
    for id, count in connection.execute(text(_ITEMS.format(**_WORDS)), bound):
        items[str(id)] += int(count)
    # Where a removal waits for a person nothing but their answer makes the factory whole again.
    removals = {note.scope: note.choice for note in withheld.waiting(connection)}
    for scope in removals.keys() & of_both.keys():
        decisions[of_both[scope]] += removals[scope] is RemovalChoice.ASKED
    photos = {
        str(id): (int(all_), int(elsewhere), int(size))
        for id, all_, elsewhere, size in connection.execute(text(_PHOTOS.format(**_WORDS)), bound)
    }
    forms = _forms(connection, engagements.values())
    held: dict[str, tuple[str, Baggage]] = {}
    for id, engagement in engagements.items():
        scope = engagement_scope(id)
        state, received_at = scopes.get(scope, (ScopeStanding.FILLING.value, ""))
        every, elsewhere, size = photos.get(id, (0, 0, 0))
        held[id] = (
            engagement.programme.value,
            Baggage(
                is_whole=state == ScopeStanding.HELD.value or scope in removals,
                received_at=datetime.fromisoformat(received_at) if received_at else None,
                forms=forms.get(engagement.programme.value, ()),
                photos=every,
                elsewhere=elsewhere,
                bytes_elsewhere=size,
                unsent=unsent[id],
                files_unsent=files_unsent[id],
                decisions=decisions[id],
                open_items=items[id],
            ),
        )
    return held


def _forms(connection: Connection, engagements: Iterable[Engagement]) -> dict[str, tuple[Form, ...]]:
    """Return {programme: the checklists that can be begun in it}."""
    found: dict[str, tuple[Form, ...]] = {}
    for choice in templates_of(connection, sorted({each.programme.value for each in engagements})):
        found[choice.programme] = (*found.get(choice.programme, ()), _form(choice))
    return found


def _form(choice: TemplateChoice) -> Form:
    return Form(choice.id, json.dumps(dict(choice.title), ensure_ascii=False), choice.is_here)
