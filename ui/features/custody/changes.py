"""What kept work would change, field by field: as it is now, and as its author wrote it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.domain.kernel.record import Policy, record_type
from app.queries.custody_queue import KeptWork
from ui.i18n.messages import field_title
from ui.parts.differences import marks
from ui.parts.values import value_words, wanted_values


@dataclass(frozen=True, slots=True)
class WantedChange:
    """One field in words. `now` is None where there is nothing to compare with; `marks` are the author's own words."""

    field: str
    now: str | None
    wanted: str
    marks: tuple[tuple[int, int], ...]


def wanted_changes(work: KeptWork, catalogue: Catalogue) -> list[WantedChange]:
    """Return what the kept command writes; () where this release cannot read it."""
    if work.changeset is None:
        return []
    return [_change(work, name, value, catalogue) for name, value in wanted_values(work.changeset.command)]


def _change(work: KeptWork, name: str, value: object, catalogue: Catalogue) -> WantedChange:
    wanted = value_words(name, value, catalogue)
    standing = work.standing
    described = None if standing is None else record_type(type(standing))
    if described is None or name not in described.names:
        return WantedChange(field_title(name), None, wanted, ())
    now = value_words(name, getattr(standing, name), catalogue)
    is_prose = described.policy[name] is Policy.TEXT
    return WantedChange(field_title(name), now, wanted, marks(now, wanted) if is_prose and now != wanted else ())
