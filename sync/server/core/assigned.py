"""Which engagements there are, and who is assigned to them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from app.domain.errors import Known
from app.domain.factory.records import Engagement, Factory
from app.domain.ids import engagement_scope
from app.domain.kernel.context import Role
from app.domain.kernel.record import Record
from app.schema.codec import decode_record
from sync.server.storage.rows import Account
from sync.server.storage.store import Reading

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Assigned:
    """An engagement with its factory and the people assigned to it, each in their role."""

    engagement: Engagement
    factory: Factory
    people: tuple[tuple[Account, Role], ...]


def all_assigned(reading: Reading) -> list[Assigned]:
    """Return every engagement, by country and the factory's name."""
    scopes = reading.scopes(engagement_scope(""))
    found = _assigned(reading, [scope[2:] for scope in scopes])
    return sorted(found, key=lambda each: (each.factory.country, each.factory.name, each.engagement.id))


def assigned_to(reading: Reading, engagement_id: str) -> Assigned:
    """Return one engagement; Known `engagement_unknown`."""
    for found in _assigned(reading, [engagement_id]):
        return found
    raise Known("engagement_unknown", engagement=engagement_id)


def _assigned(reading: Reading, ids: Collection[str]) -> list[Assigned]:
    accounts = {account.id: account for account in reading.directory.accounts()}
    people: dict[str, list[tuple[Account, Role]]] = {}
    for grant in reading.directory.grants_standing():
        people.setdefault(grant.scope, []).append((accounts[grant.user], Role(grant.role)))
    engagements = _records(reading, Engagement, ids)
    factories = _records(reading, Factory, {engagement.factory_id for engagement in engagements.values()})
    return [
        Assigned(engagement, factories[engagement.factory_id], tuple(people.get(engagement_scope(id), ())))
        for id, engagement in engagements.items()
    ]


def _records(reading: Reading, cls: type[R], ids: Collection[str]) -> dict[str, R]:
    decoded = (decode_record(row.kind, row.body) for row in reading.records(list(ids)))
    return {record.id: record for record in decoded if isinstance(record, cls)}
