"""Who of both sides sat in a meeting, as the gates count them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.committee.records import Meeting, Side
from app.domain.kernel.facts import Facts
from app.domain.plan.gates import members_present
from app.domain.rulepack import RulePack


@dataclass(frozen=True, slots=True)
class Presence:
    """Members present who were in office on the day, by side; `both_sides` as a review needs them to count."""

    workers: int
    managers: int
    both_sides: bool


def presence(meeting: Meeting, facts: Facts, pack: RulePack) -> Presence:
    """Return who was present in a meeting."""
    present = members_present(meeting, facts)
    workers = sum(member.side is Side.WORKER for member in present)
    managers = len(present) - workers
    rule = pack.reviews
    enough = workers >= rule.worker_members_present and managers >= rule.management_members_present
    return Presence(workers, managers, enough)
