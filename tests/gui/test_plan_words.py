"""Small promises of the plan's presenters: facets that exclude each other, words for every state, the cycle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.plan.claims import ClaimStanding, Urgency
from app.domain.plan.gates import GateStanding
from app.domain.plan.records import Origin, Status
from app.domain.visit.records import VisitKind, VisitStatus
from app.queries.factory_header import factory_header
from app.queries.plan_list import Facet, ItemRow
from app.schema.reference import catalogue, rule_pack
from tests.builders.plans import a_full_plan
from tests.builders.workspaces import ENGAGEMENT, TODAY, Site, a_site
from ui.features.plan.catalogue_search import CatalogueSearch
from ui.features.plan.cycle import cycle_of
from ui.features.plan.list_presenter import chosen_after
from ui.features.plan.words import pips_of, point_words, state_chips, target_words
from ui.widgets.pips import Pip

OPEN, PUBLIC, STALE, COMPLETED = Facet.OPEN, Facet.PUBLIC, Facet.STALE, Facet.COMPLETED
ROW = ItemRow(
    id="i",
    area="Exits",
    origin=Origin.ADDITIONAL,
    cluster="OSH",
    compliance_point="cp.chemicals",
    status=Status.IN_PROGRESS,
    pending_reason="",
    completed_on=None,
    publicly_reported=False,
    target_date=None,
    lead_person="",
    gates=(GateStanding.OPEN,) * 3,
    missing=3,
    claim=ClaimStanding.NONE,
    waits_for_interviews=False,
    is_unclassified=False,
    is_stale=False,
    urgency=Urgency.REST,
    is_pending=False,
    in_conflict=False,
)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, a_full_plan()) as site:
        yield site


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ["In progress"]),
        ({"is_unclassified": True}, ["Needs classification"]),
        ({"target_date": date(2026, 6, 14)}, ["Overdue 1 day"]),
        ({"target_date": TODAY}, ["In progress"]),
        ({"status": Status.PENDING, "pending_reason": "authority"}, ["Pending"]),
        ({"status": Status.PENDING, "waits_for_interviews": True}, ["Pending, interviews"]),
        ({"claim": ClaimStanding.CLAIMED}, ["Claimed"]),
        ({"claim": ClaimStanding.REVIEW_NOW, "target_date": date(2026, 1, 1)}, ["Review claim now"]),
        ({"claim": ClaimStanding.OVERDUE}, ["Claim overdue"]),
        ({"claim": ClaimStanding.WORKED}, ["In progress"]),
        ({"status": Status.COMPLETED, "completed_on": date(2026, 5, 20)}, ["Completed 20 May"]),
        (
            {"status": Status.COMPLETED, "completed_on": date(2026, 5, 20), "is_stale": True},
            ["Completed 20 May", "Stale gate"],
        ),
        ({"in_conflict": True}, ["Needs your decision", "In progress"]),
    ],
)
def test_a_chip_says_what_presses_most(screen: QtBot, changes: dict[str, object], words: list[str]) -> None:
    row = replace(ROW, **changes)  # type: ignore[arg-type]  # fields of a row
    assert [chip.text for chip in state_chips(row, TODAY)] == words


def test_an_item_that_waits_for_interviews_has_the_next_assessment_as_its_date(screen: QtBot) -> None:
    assert target_words(replace(ROW, waits_for_interviews=True)) == "next assessment"
    assert target_words(replace(ROW, target_date=date(2026, 7, 1))) == "1 Jul 2026"
    assert target_words(ROW) == ""


def test_only_a_met_gate_is_filled() -> None:
    gates = (GateStanding.MET, GateStanding.STALE, GateStanding.DIFFER, GateStanding.NOT_AGREED)
    assert pips_of(gates) == (Pip.MET, Pip.STALE, Pip.DIFFER, Pip.OPEN)


def test_a_place_in_the_catalogue_has_words_also_where_it_is_unknown(screen: QtBot) -> None:
    shipped = catalogue("example-1")
    assert point_words(shipped, "OSH", "cp.chemicals") == "Chemicals and hazardous substances"
    assert point_words(shipped, "OSH", "") == "Occupational safety and health"
    assert point_words(shipped, "", "") == "Needs classification"
    assert point_words(shipped, "", "cp.of-tomorrow") == "cp.of-tomorrow"


@pytest.mark.parametrize(
    ("before", "after", "chosen"),
    [
        ({OPEN}, {OPEN, COMPLETED}, {COMPLETED}),
        ({COMPLETED}, {COMPLETED, STALE}, {STALE}),
        ({OPEN}, {OPEN, PUBLIC}, {OPEN, PUBLIC}),
        ({OPEN, PUBLIC}, {PUBLIC}, {PUBLIC}),
        ({STALE, PUBLIC}, {OPEN, STALE, PUBLIC}, {OPEN, PUBLIC}),
    ],
)
def test_of_open_completed_and_stale_one_is_chosen(before: set[Facet], after: set[Facet], chosen: set[Facet]) -> None:
    assert chosen_after(frozenset(before), frozenset(after)) == chosen


def test_the_catalogue_is_searched_by_beginnings_of_words_points_first(screen: QtBot) -> None:
    search = CatalogueSearch(catalogue("example-1"), "BD")
    found = search.find("emerg prep")
    assert (found[0].point, found[0].question) == ("cp.emergency-preparedness", "")
    assert all(place.point == "cp.emergency-preparedness" for place in found)
    assert search.find("zebra") == ()
    assert len(search.find("")) > 100
    assert search.place("cp.chemicals", "") in search.find("chem")
    assert search.place("cp.chemicals", "q.nothing") is None


def test_an_assessment_that_was_held_is_done_and_the_report_counts_from_it_A3(screen: QtBot, site: Site) -> None:
    with site.workspace.read() as connection:
        header = factory_header(connection, ENGAGEMENT, TODAY)
    assert header is not None
    pack = rule_pack("advisory-2026-01")
    planned = replace(
        header.visits[0], id="a", kind=VisitKind.ASSESSMENT, status=VisitStatus.PLANNED, planned_on=date(2026, 7, 1)
    )
    unannounced = cycle_of(replace(header, visits=(*header.visits, replace(planned, held_on=None))), pack, TODAY)
    assert not [point for point in unannounced.points if point.id == "a" or point.day == date(2026, 7, 1)]
    held = replace(planned, status=VisitStatus.CLOSED, held_on=date(2026, 5, 4))
    points = {point.id: point for point in cycle_of(replace(header, visits=(*header.visits, held)), pack, TODAY).points}
    assert (points["assessment"].day, points["assessment"].done) == (date(2026, 5, 4), True)
    assert points["assessment_report"].day == date(2026, 6, 3)


def test_the_second_cycle_has_no_first_steps(screen: QtBot, site: Site) -> None:
    with site.workspace.read() as connection:
        header = factory_header(connection, ENGAGEMENT, TODAY)
    assert header is not None
    second = replace(header, engagement=replace(header.engagement, cycle_number=2))
    codes = {point.id for point in cycle_of(second, rule_pack("advisory-2026-01"), TODAY).points}
    assert not {"self_diagnosis", "committee_set_up"} & codes
    assert {"start", "assessment", "progress_report_1", "progress_report_2", "renewal"} <= codes
