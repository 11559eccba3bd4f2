"""The violations of an engagement as a list: what narrows it, its order, the rows of a page, and how many there are.

What depends on the day and on the pack (missed, to escalate, how grave) is said as conditions on the violation `x`:
a list of 100,000 is narrowed, sorted and counted where it lies. Each row that is shown is judged by the domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection, text

from app.domain.inspection.escalation import escalation_due, reaches_at_once
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation
from app.domain.inspection_rules import InspectionRules, Stage, Trigger
from app.queries.evidence_lines import pending_ids
from app.queries.standing import VIOLATION_CLAIMED, VIOLATION_DONE, VIOLATION_OPEN, VIOLATION_OVERDUE
from app.queries.violations import ViolationFacet, ViolationRow, by_parent
from app.storage.rows import rows_of

Bound = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class ViolationQuery:
    """What the person asked the list for: what all facets and one of the severities fit (none: all of them).

    `today` is the factory-local date that deadlines are counted from, `rules` those of the pack that holds then.
    """

    engagement_id: str
    rules: InspectionRules
    today: date
    facets: frozenset[ViolationFacet] = frozenset()
    severities: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ViolationNumbers:
    """How many violations there are, for each facet and severity; `counted` leaves out what was withdrawn."""

    total: int = 0
    counted: int = 0
    facets: dict[ViolationFacet, int] = field(default_factory=dict)
    severities: dict[str, int] = field(default_factory=dict)

    @property
    def verified(self) -> int:
        """Return how many are verified as corrected."""
        return self.facets.get(ViolationFacet.VERIFIED, 0)

    @property
    def claimed(self) -> int:
        """Return how many are claimed and not yet verified."""
        return self.facets.get(ViolationFacet.CLAIMED, 0)


_CONDITIONS = {
    ViolationFacet.OPEN: VIOLATION_OPEN,
    ViolationFacet.MISSED: VIOLATION_OVERDUE,
    ViolationFacet.ESCALATE: "x.id IN (SELECT id FROM due)",
    ViolationFacet.CLAIMED: VIOLATION_CLAIMED,
    ViolationFacet.VERIFIED: VIOLATION_DONE,
}
# As `app.domain.inspection.escalation` counts them: deadlines that were missed before more time was given, days past
# the one that holds, and the stage that was carried out last.
_MISSED_BEFORE = (
    '(SELECT count(*) FROM deadline_extension AS d WHERE d.violation_id = x.id AND d."before" < :today '
    'AND d."before" < d.decided_on AND (x.claimed_on IS NULL OR x.claimed_on > d."before"))'
)
_PAST = "iif({late}, julianday(coalesce(x.claimed_on, :today)) - julianday(x.deadline), 0)"
_TAKEN = "coalesce((SELECT max(s.stage) FROM escalation_step AS s WHERE s.violation_id = x.id), 0)"
# Only what is late, or was given more time, is looked at closer, unless a stage is reached by what is found alone.
_MAY_BE_DUE = "({late} OR EXISTS (SELECT 1 FROM deadline_extension AS d WHERE d.violation_id = x.id))"
_DUE = (
    "WITH judged AS MATERIALIZED (SELECT x.id, x.severity, {before} + {late} AS missed, {past} AS past, "
    "{taken} AS taken {source} AND {open} AND {closer}), "
    "due AS MATERIALIZED (SELECT j.id FROM judged AS j WHERE {reached} > j.taken) "
)
# The table itself: a view of whoever looks on has no index; what a violation says is read by `violation_rows`.
_FROM = "FROM main.violation AS x INDEXED BY ix_violation_list WHERE x.engagement_id = :engagement"
# One string crosses the border to Python and not a row per violation, as for the plan.
_IDS = (
    "SELECT group_concat(id, ' ') FROM (SELECT x.id {source} AND {conditions} "
    "ORDER BY {open} DESC, {late} DESC, {rank}x.deadline, x.id)"
)
_NUMBERS = "SELECT x.severity, count(*), total(x.status <> 'withdrawn'), {sums} {source} GROUP BY x.severity"
_PARTS = {"source": _FROM, "open": VIOLATION_OPEN, "late": VIOLATION_OVERDUE}
_UP_TO = "SELECT count(*) FROM (SELECT 1 FROM violation WHERE engagement_id = ? LIMIT ?)"


def violation_ids(connection: Connection, wanted: ViolationQuery) -> list[str]:
    """Return the ids of the violations asked for, the most urgent first: open, missed, grave, due soon."""
    bound = _bound(wanted)
    conditions = [_CONDITIONS[facet] for facet in sorted(wanted.facets)]
    if wanted.severities:
        named = {f"only{place}": code for place, code in enumerate(sorted(wanted.severities))}
        conditions.append(f"x.severity IN ({_names(named)})")
        bound |= named
    ranks = {f"rank{place}": each.code for place, each in enumerate(wanted.rules.severities)}
    whens = " ".join(f"WHEN :{name} THEN {place}" for place, name in enumerate(ranks))
    rank = f"CASE x.severity {whens} ELSE {len(ranks)} END, " if ranks else ""
    sql = _IDS.format(conditions=" AND ".join(conditions) or "1", rank=rank, **_PARTS)
    if ViolationFacet.ESCALATE in wanted.facets:
        sql = _due(wanted.rules, bound) + sql
    joined = connection.execute(text(sql), bound | ranks).scalar()
    return joined.split() if joined else []


def violation_numbers(connection: Connection, wanted: ViolationQuery) -> ViolationNumbers:
    """Return how many violations there are in all, whatever narrows the list; one walk through the index counts."""
    bound = _bound(wanted)
    sums = ", ".join(f"total({condition})" for condition in _CONDITIONS.values())
    sql = _due(wanted.rules, bound) + _NUMBERS.format(sums=sums, **_PARTS)
    severities: dict[str, int] = {}
    every = [0] * (1 + len(_CONDITIONS))
    for severity, count, *totals in connection.execute(text(sql), bound):
        severities[str(severity)] = int(count)
        every = [before + int(more) for before, more in zip(every, totals, strict=True)]
    facets = dict(zip(_CONDITIONS, every[1:], strict=True))
    return ViolationNumbers(sum(severities.values()), every[0], facets, severities)


def violation_rows(
    connection: Connection, ids: Sequence[str], rules: InspectionRules, today: date
) -> list[ViolationRow]:
    """Return the rows of those violations that are there, in the order of `ids`."""
    found = rows_of(Violation).by_ids(connection, ids)
    extensions = by_parent(connection, DeadlineExtension, ids)
    steps = by_parent(connection, EscalationStep, ids)
    pending = pending_ids(connection, ids)
    return [
        ViolationRow(
            found[id].record,
            escalation_due(found[id].record, extensions.get(id, ()), steps.get(id, ()), rules, today),
            id in pending,
        )
        for id in ids
        if id in found
    ]


def violations_up_to(connection: Connection, engagement_id: str, most: int) -> int:
    """Return how many violations an engagement has, counting no further than `most`."""
    return int(connection.exec_driver_sql(_UP_TO, (engagement_id, most)).scalar() or 0)


def _bound(wanted: ViolationQuery) -> Bound:
    return {"engagement": wanted.engagement_id, "today": wanted.today.isoformat()}


def _due(rules: InspectionRules, bound: Bound) -> str:
    """Return what names the violations `due` for a stage of a pack (E1), and bind what it takes."""
    highest = sorted(rules.stages, key=lambda stage: stage.stage, reverse=True)
    whens = " ".join(f"WHEN {_holds(stage, bound)} THEN {stage.stage}" for stage in highest)
    reached = f"CASE {whens} ELSE 0 END" if whens else "0"
    closer = "1" if reaches_at_once(rules) else _MAY_BE_DUE.format(**_PARTS)
    past = _PAST.format(**_PARTS)
    return _DUE.format(closer=closer, reached=reached, before=_MISSED_BEFORE, past=past, taken=_TAKEN, **_PARTS)


def _holds(stage: Stage, bound: Bound) -> str:
    return " OR ".join(_trigger(each, bound) for each in stage.triggers) or "0"


def _trigger(trigger: Trigger, bound: Bound) -> str:
    held = [f"j.missed >= {trigger.after_missed:d}", f"j.past >= {trigger.days_past_deadline:d}"]
    if trigger.severities:
        named = {f"code{len(bound) + place}": code for place, code in enumerate(sorted(trigger.severities))}
        held.append(f"j.severity IN ({_names(named)})")
        bound |= named
    return f"({' AND '.join(held)})"


def _names(bound: dict[str, str]) -> str:
    return ", ".join(f":{name}" for name in bound)
