"""How an item stands, as conditions on its card `c`: what a word counts is the same on every page.

A card leaves the day out of its urgency; conditions that depend on it take the factory-local date as `:today`.
"""

from __future__ import annotations

from app.domain.plan.claims import ClaimStanding, Urgency


def _is_any_of(*urgencies: Urgency) -> str:
    return f"c.urgency IN ({', '.join(f'{urgency:d}' for urgency in urgencies)})"


OPEN = f"c.urgency < {Urgency.DONE:d}"
DONE = f"c.urgency = {Urgency.DONE:d}"

CLAIMED = f"({OPEN} AND c.claim <> '{ClaimStanding.NONE}')"
"""The factory says that it is done."""
TO_REVIEW = _is_any_of(Urgency.CLAIM_OVERDUE, Urgency.CLAIM)
"""Claimed, and not worked since (F1)."""
CLAIM_OVERDUE = _is_any_of(Urgency.CLAIM_OVERDUE)
REVIEW_ORDER = (
    f"CASE c.claim WHEN '{ClaimStanding.OVERDUE}' THEN 0 WHEN '{ClaimStanding.REVIEW_NOW}' THEN 1 ELSE 2 END, "
    "c.public DESC, c.claim_visits DESC"
)

TARGET_OVERDUE = f"({_is_any_of(Urgency.HALF_DONE, Urgency.TARGET_OVERDUE, Urgency.REST)} AND c.target_date < :today)"
"""The target date has passed; of an item with a claim to review the claim's clock counts instead."""
OVERDUE = f"({CLAIM_OVERDUE} OR {TARGET_OVERDUE})"
"""What F1 and the agenda call overdue: a claim that two visits left unworked, or a target date that has passed."""

UNDER_WAY = _is_any_of(Urgency.CLAIM_OVERDUE, Urgency.CLAIM, Urgency.HALF_DONE)
"""A claim to review, or gates half done."""
ON_THE_DAY = (
    f"CASE WHEN c.urgency = {Urgency.REST:d} AND c.target_date < :today THEN {Urgency.TARGET_OVERDUE:d} "
    "ELSE c.urgency END"
)
"""The urgency with the target date taken into account."""
URGENT = f"{ON_THE_DAY} < {Urgency.REST:d}"
"""On a visit's agenda before the rest."""
AGENDA = f"{ON_THE_DAY}, c.public DESC, c.target_date IS NULL, c.target_date, c.item_id"
"""The order of a visit's agenda, publicly reported items first within one urgency (P1)."""

VIOLATIONS = "FROM violation AS x WHERE x.engagement_id = e.id AND x.status <> 'withdrawn'"
"""The violations of an engagement `e` that count; conditions on one of them, `x`, follow."""
VIOLATION_OPEN = "x.status IN ('in_progress', 'pending_verification')"
VIOLATION_DONE = "x.status = 'corrected'"
VIOLATION_CLAIMED = "x.status = 'pending_verification'"
VIOLATION_OVERDUE = (
    f"({VIOLATION_OPEN} AND x.deadline < :today AND (x.claimed_on IS NULL OR x.claimed_on > x.deadline))"
)
"""The deadline has passed without a claim in time (V2)."""
