"""The list of violations: SQL narrows, sorts and counts as the domain judges, and a page costs the same in any list."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.domain.factory.records import Programme
from app.domain.inspection.escalation import Escalation, escalation_due
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationStatus
from app.domain.inspection_rules import InspectionRules, Trigger
from app.queries.violation_list import ViolationQuery, violation_ids, violation_numbers, violation_rows
from app.queries.violations import ViolationFacet, running_visit, violation_line
from app.schema.reference import pack_in_force
from app.storage.connection import Connection
from app.storage.rows import Stored, rows_of
from tests.builders.workspaces import ENGAGEMENT, SCOPE, TODAY, a_site, an_id
from tests.integration.test_many_factories import Counted
from tests.integration.test_queries_plan_list import plans

MANY = 20_000
PAGE = 24
_PACK = pack_in_force(Programme.INSPECTION.value, TODAY)
assert _PACK is not None and _PACK.inspection is not None
RULES = _PACK.inspection
AT_ONCE = replace(
    RULES, stages=(*RULES.stages[:1], replace(RULES.stages[1], triggers=(Trigger(severities=frozenset({"minor"})),)))
)
"""A pack in which what is found is to be escalated at once."""


Made = tuple[Violation, list[DeadlineExtension], list[EscalationStep]]


def days(random: Random, first: int, last: int) -> date:
    return TODAY + timedelta(days=random.randint(first, last))


def a_violation(random: Random, number: int) -> Violation:
    """Return a violation as it may stand; many share a deadline and a severity, one severity is in no pack."""
    status = random.choice(list(ViolationStatus))
    deadline = days(random, -60, 20)
    severity = random.choice([each.code for each in RULES.severities] + ["unheard_of"])
    violation = Violation(
        an_id(number),
        ENGAGEMENT,
        deadline - timedelta(days=30),
        deadline,
        f"Violation {number}",
        "s. 62",
        severity,
        "fire",
        "correct",
        status=status,
    )
    if status in (ViolationStatus.PENDING_VERIFICATION, ViolationStatus.CORRECTED):
        violation = replace(violation, claimed_on=days(random, -70, 0))
    if status is ViolationStatus.CORRECTED:
        violation = replace(violation, verified_on=days(random, -30, 0))
    return violation


def extended(random: Random, violation: Violation, number: int) -> list[DeadlineExtension]:
    """Return how the deadline came to be where it is: in none to three steps, each decided in time or too late."""
    given: list[DeadlineExtension] = []
    after = violation.deadline
    for step in range(random.choice([0, 0, 0, 1, 2, 3])):
        before = after - timedelta(days=random.randint(5, 20))
        decided = before + timedelta(days=random.randint(-3, 3))
        one = DeadlineExtension(an_id(number + step), violation.id, before, after, "Ordered", decided, "u")
        given.insert(0, one)
        after = before
    return given


def stepped(random: Random, violation: Violation, number: int) -> list[EscalationStep]:
    """Return the stages that were carried out: none, or the first ones."""
    taken = random.choice([0, 0, 1, 2])
    at = datetime(2026, 6, 1, tzinfo=UTC)
    return [EscalationStep(an_id(number + one), violation.id, one + 1, "Done", "u", at) for one in range(taken)]


def fill(
    connection: Connection, seed: int, count: int
) -> list[tuple[Violation, list[DeadlineExtension], list[EscalationStep]]]:
    """Write so many violations with what hangs on them."""
    random = Random(seed)
    made = []
    for place in range(count):
        number = 1_000_000 + 10 * place
        violation = a_violation(random, number)
        made.append((violation, extended(random, violation, number + 1), stepped(random, violation, number + 5)))
    rows_of(Violation).insert(connection, [Stored(each[0], SCOPE, 2) for each in made])
    rows_of(DeadlineExtension).insert(connection, [Stored(one, SCOPE, 3) for each in made for one in each[1]])
    rows_of(EscalationStep).insert(connection, [Stored(one, SCOPE, 4) for each in made for one in each[2]])
    return made


def is_of(facet: ViolationFacet, violation: Violation, escalation: Escalation) -> bool:
    """Say what a facet shows, by what the domain judges."""
    return {
        ViolationFacet.OPEN: violation.is_open,
        ViolationFacet.MISSED: violation.is_open and escalation.deadlines[-1].is_missed,
        ViolationFacet.ESCALATE: escalation.due is not None,
        ViolationFacet.CLAIMED: violation.status is ViolationStatus.PENDING_VERIFICATION,
        ViolationFacet.VERIFIED: violation.status is ViolationStatus.CORRECTED,
    }[facet]


@pytest.mark.parametrize("rules", [RULES, AT_ONCE, replace(RULES, stages=(), severities=())])
@pytest.mark.parametrize("seed", range(3))
def test_V2_E1_sql_narrows_sorts_and_counts_what_the_domain_judges(
    tmp_path: Path, rules: InspectionRules, seed: int
) -> None:
    with a_site(tmp_path) as site:
        with site.workspace.replica.write() as connection:
            made = fill(connection, seed, 400)
        judged = {
            violation.id: (violation, escalation_due(violation, extensions, steps, rules, TODAY))
            for violation, extensions, steps in made
        }

        def place(id: str) -> tuple[bool, bool, int, date, str]:
            violation, escalation = judged[id]
            missed = is_of(ViolationFacet.MISSED, violation, escalation)
            return (not violation.is_open, not missed, rules.rank(violation.severity), violation.deadline, id)

        wanted = ViolationQuery(ENGAGEMENT, rules, TODAY)
        with site.workspace.read() as connection:
            assert violation_ids(connection, wanted) == sorted(judged, key=place)
            numbers = violation_numbers(connection, wanted)
            for facet in ViolationFacet:
                fitting = {id for id, each in judged.items() if is_of(facet, *each)}
                assert fitting or not rules.stages, f"{facet} is asked of something"
                narrowed = replace(wanted, facets=frozenset({facet}))
                assert violation_ids(connection, narrowed) == sorted(fitting, key=place), facet
                assert numbers.facets[facet] == len(fitting)
            both = replace(
                wanted, facets=frozenset({ViolationFacet.OPEN, ViolationFacet.MISSED}), severities=frozenset({"minor"})
            )
            assert set(violation_ids(connection, both)) == {
                id
                for id, (violation, escalation) in judged.items()
                if is_of(ViolationFacet.MISSED, violation, escalation) and violation.severity == "minor"
            }
            rows = violation_rows(connection, violation_ids(connection, wanted), rules, TODAY)
            assert {row.id: (row.violation, row.escalation) for row in rows} == judged
        assert (numbers.total, sum(numbers.severities.values())) == (len(made), len(made))
        assert numbers.counted == sum(each[0].status is not ViolationStatus.WITHDRAWN for each in made)


def test_a_list_of_20_000_is_sorted_and_counted_in_its_index_and_read_by_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    with a_site(tmp_path) as site:
        with site.workspace.replica.write() as connection:
            made = fill(connection, 1, MANY)
        wanted = ViolationQuery(ENGAGEMENT, RULES, TODAY)
        late = replace(wanted, facets=frozenset({ViolationFacet.ESCALATE}))
        with site.workspace.read() as connection:
            asks: Sequence[Callable[[], object]] = (
                lambda: violation_ids(connection, wanted),
                lambda: violation_ids(connection, late),
                lambda: violation_numbers(connection, wanted),
            )
            assert [counted.of(ask)[0] for ask in asks] == [1, 1, 1]
            ids = violation_ids(connection, wanted)
            page = ids[MANY // 2 : MANY // 2 + PAGE]
            assert counted.of(lambda: violation_rows(connection, page, RULES, TODAY))[0] == 4
            assert counted.of(lambda: violation_line(connection, page[0], RULES, TODAY))[0] <= 7
            assert counted.of(lambda: running_visit(connection, ENGAGEMENT))[0] <= 2
            # To read and judge all of them, as for a list that sorts what it read, is what opening must not cost.
            whole = seconds(lambda: violation_rows(connection, ids, RULES, TODAY))
            opened = seconds(lambda: (violation_ids(connection, wanted), violation_numbers(connection, wanted)))
            paged = seconds(lambda: violation_rows(connection, page, RULES, TODAY))
            for ask in asks:
                [steps] = plans(connection, ask)
                assert "SEARCH x USING COVERING INDEX ix_violation_list (engagement_id=?)" in steps
        assert len(ids) == len(made)
        assert opened + paged < whole / 3, (whole, opened, paged)


def seconds(ask: Callable[[], object]) -> float:
    """Return the processor seconds of this thread, the shorter of two runs."""
    took = []
    for _ in range(2):
        begun = time.thread_time()
        ask()
        took.append(time.thread_time() - begun)
    return min(took)
