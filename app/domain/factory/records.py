"""Factories (master data), engagements, contacts of the factory, and the people who write in an engagement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.ids import queue_scope
from app.domain.kernel.record import RULE, Names, Record


class Programme(StrEnum):
    """The kind of service; decides rule pack, statuses and checklists."""

    ADVISORY = "advisory"
    INSPECTION = "inspection"
    REMEDIATION = "remediation"


@dataclass(frozen=True, slots=True)
class Factory(Record):
    """An establishment. Lives in the region's catalogue scope; latitude and longitude in degrees (WGS 84).

    `country` is ISO 3166-1 alpha-2; `external_ids` hold "scheme:id" pairs.
    """

    KIND: ClassVar[str] = "factory"
    PARENT: ClassVar[str] = "country"

    country: str
    name: str
    address: str
    sector: str = ""
    os_id: str = ""
    latitude: float | None = None
    longitude: float | None = None
    workers: int | None = None
    women: int | None = None
    external_ids: Names = ()


@dataclass(frozen=True, slots=True)
class Engagement(Record):
    """One factory in one programme: the unit of assignment and of replication; its id names the scope.

    `cycle_start` is the first day of the service cycle `cycle_number` (from 1).
    """

    KIND: ClassVar[str] = "engagement"
    PARENT: ClassVar[str] = "factory_id"

    factory_id: Annotated[str, RULE]
    programme: Annotated[Programme, RULE]
    country: Annotated[str, RULE]
    cycle_number: Annotated[int, RULE]
    cycle_start: Annotated[date, RULE]
    team: Annotated[str, RULE] = ""

    @property
    def queue(self) -> str:
        """Return the scope of the supervisors' queue."""
        return queue_scope(self.team or self.id)


@dataclass(frozen=True, slots=True)
class Contact(Record):
    """A person of the factory: lead persons, and those for whom an advisor enters."""

    KIND: ClassVar[str] = "contact"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    name: str
    position: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Person(Record):
    """Someone who holds (or held) a grant in the engagement, so that history can name them offline."""

    KIND: ClassVar[str] = "person"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    user_id: Annotated[str, RULE]
    name: Annotated[str, RULE]
    position: Annotated[str, RULE] = ""
    role: Annotated[str, RULE] = ""
