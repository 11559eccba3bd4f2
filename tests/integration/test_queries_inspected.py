"""An inspected factory in the lists that begin a day: its violations are counted as its own tab counts them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.domain.factory.records import Engagement, Programme
from app.domain.inspection.commands import (
    ClaimCorrected,
    RecordViolation,
    VerifyViolation,
    ViolationPatch,
    WithdrawViolation,
)
from app.domain.kernel.context import Role
from app.domain.visit.commands import CloseVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.queries.factory_list import (
    FactoryFacet,
    FactoryQuery,
    FactorySort,
    factory_counts,
    factory_ids,
    factory_rows,
    factory_summary,
)
from app.queries.today import standings
from tests.builders.home import Seat, Village, a_village

BEGUN = date(2026, 3, 2)
FOLLOWED = BEGUN + timedelta(days=40)
NOW = BEGUN + timedelta(days=50)


@dataclass
class AtWork:
    """An inspector in a factory."""

    village: Village
    inspector: Seat
    engagement: Engagement

    def visit(self, kind: VisitKind, day: date) -> str:
        self.village.at(day)
        made = self.inspector.new_id()
        self.inspector.give(self.engagement, PlanVisit(made, kind, VisitMode.IN_PERSON, day))
        self.inspector.give(self.engagement, StartVisit(made, day))
        return made

    def violation(self, deadline_days: int) -> str:
        made, until = self.inspector.new_id(), BEGUN + timedelta(days=deadline_days)
        fields: ViolationPatch = {
            "text": "Exit locked",
            "legal_reference": "s. 62",
            "severity": "major",
            "discipline": "fire",
            "direction": "correct",
        }
        self.inspector.give(self.engagement, RecordViolation(made, BEGUN, until, fields))
        return made


def test_V2_violations_are_the_items_of_an_inspected_factory(tmp_path: Path) -> None:
    with a_village(tmp_path) as village:
        village.at(BEGUN)
        engagement = village.factory("Padma Weaving", "3 River Road", BEGUN, 1, Programme.INSPECTION)
        quiet = village.factory("Quiet Weaving", "4 River Road", BEGUN, 1, Programme.INSPECTION)
        inspector = village.seat("ines", "Ines Rahman", Role.INSPECTOR, engagement, quiet)

        at_work = AtWork(village, inspector, engagement)
        first = at_work.visit(VisitKind.INSPECTION, BEGUN)
        _late, claimed, claimed_late, verified, mistaken, _ahead = map(at_work.violation, (10, 30, 10, 30, 10, 90))
        inspector.give(engagement, WithdrawViolation(mistaken, "Another factory's"))
        inspector.give(engagement, CloseVisit(first))
        village.at(BEGUN + timedelta(days=20))
        for each in (claimed, claimed_late, verified):
            inspector.give(engagement, ClaimCorrected(each, BEGUN + timedelta(days=20), "R. Islam"))
        follow_up = at_work.visit(VisitKind.FOLLOW_UP, FOLLOWED)
        inspector.give(engagement, VerifyViolation(inspector.new_id(), verified, follow_up, corrected=True))
        village.at(NOW)

        with inspector.workspace.read() as connection:
            [row] = factory_rows(connection, [engagement.id], NOW)
            [standing] = standings(connection, [engagement.id])
            summary = factory_summary(connection, NOW)
            asked = FactoryQuery(NOW)
            _, counts = factory_counts(connection, asked)
            fitting = {
                facet: factory_ids(connection, FactoryQuery(NOW, frozenset({facet})))
                for facet in (FactoryFacet.OPEN, FactoryFacet.CLAIMED, FactoryFacet.OVERDUE)
            }
            orders = {
                sort: factory_ids(connection, FactoryQuery(NOW, sort=sort, descending=True))[0]
                for sort in (FactorySort.OPEN, FactorySort.CLAIMED, FactorySort.PROGRESS)
            }
    assert (row.items, row.completed, row.open, row.claimed) == (5, 1, 4, 2)
    # What is claimed after its deadline was late all the same; what was claimed in time is not.
    assert row.overdue == 2, "the one without a claim, and the one claimed too late"
    assert (standing.items, standing.completed, standing.claimed) == (5, 1, 2)
    assert (row.verified_percent, row.claimed_percent) == (20, 60)
    assert (standing.verified_percent, standing.claimed_percent) == (20, 60)
    assert (summary.open, summary.overdue) == (4, 2)
    assert (counts[FactoryFacet.OPEN], counts[FactoryFacet.CLAIMED], counts[FactoryFacet.OVERDUE]) == (1, 1, 1)
    assert set(map(tuple, fitting.values())) == {(engagement.id,)}
    assert set(orders.values()) == {engagement.id}
