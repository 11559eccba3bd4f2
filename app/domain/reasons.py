"""Why something may or may not happen, as data: the screen words it, both sides decide with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

Param = str | int | float | bool | None | tuple[str, ...]


class Who(StrEnum):
    """Who can supply what is missing."""

    ADVISOR = "advisor"
    FACTORY = "factory"
    COMMITTEE = "committee"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"
    ASSESSOR = "assessor"
    INSPECTOR = "inspector"
    ASSESSMENT = "assessment"
    NOBODY = "nobody"


class Where(StrEnum):
    """Where in the program it is supplied."""

    NOWHERE = ""
    ITEM = "item"
    FIELD = "field"
    REVIEW = "review"
    MEETING = "meeting"
    COMMITTEE = "committee"
    VISIT = "visit"
    CONFLICT = "conflict"
    SYNC = "sync"
    ASSESSMENT = "assessment"
    ADMINISTRATION = "administration"
    VIOLATION = "violation"


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule and whether it is met.

    `rule` is the id of 2-domain.md (G1, S3, O2 ...); `needs` a code that names the missing fact or, when met, what
    met it; `params` fill the words (plain values only); `who` and `where` say who can supply it and where.
    """

    rule: str
    met: bool
    needs: str
    who: Who = Who.NOBODY
    where: Where = Where.NOWHERE
    params: Mapping[str, Param] = field(default_factory=dict)


class Blocked(Exception):
    """A rule says no; carries every reason, met or not."""

    def __init__(self, reasons: Sequence[Reason]) -> None:
        """Take the reasons, in the order in which they are shown."""
        self.reasons = tuple(reasons)
        super().__init__(", ".join(f"{r.rule}:{r.needs}" for r in self.reasons if not r.met))


def refuse(rule: str, needs: str, who: Who = Who.NOBODY, where: Where = Where.NOWHERE, **params: Param) -> Blocked:
    """Return a Blocked with one unmet reason."""
    return Blocked((Reason(rule, False, needs, who, where, params),))


def require(*reasons: Reason) -> None:
    """Raise Blocked with all reasons unless every one is met."""
    if not all(reason.met for reason in reasons):
        raise Blocked(reasons)
