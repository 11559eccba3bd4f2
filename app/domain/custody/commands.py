"""What supervisors decide about work in custody, and what its author does after it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.kernel.changeset import Command


@dataclass(frozen=True, slots=True)
class AcceptCustody(Command):
    """Let the kept changeset be decided now, on behalf of its author; `earlier` are the record's own."""

    custody_id: str
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnCustody(Command):
    """Give it back to the author, who can send it again where they hold the factory."""

    custody_id: str
    note: str


@dataclass(frozen=True, slots=True)
class ArchiveCustody(Command):
    """Keep it without effect."""

    custody_id: str
    note: str


@dataclass(frozen=True, slots=True)
class SettleHandover(Command):
    """Put aside what one was told of one's own work; it and its payload stay."""

    handover_id: str
