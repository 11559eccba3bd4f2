"""The registers of an inspection: accidents; complaints and Z1 in the restricted scope only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.kernel.context import Role
from app.domain.reasons import Reason, Where, Who
from app.domain.registers.commands import (
    AccidentPatch,
    ComplaintPatch,
    EditAccident,
    EditComplaint,
    RaiseZeroTolerance,
    RecordAccident,
    RecordComplaint,
    TakeUpZeroTolerance,
)
from app.domain.registers.records import Accident, Complaint, ZeroTolerance
from tests.builders.domain import FOUND, NOW, PACK, TODAY, Site
from tests.builders.inspections import inspection_site

INSPECTOR, SUPERVISOR = Role.INSPECTOR, Role.SUPERVISOR
TOMORROW = TODAY + timedelta(days=1)
WHOLE: AccidentPatch = {"kind": "accident", "happened_on": FOUND, "description": "A fall", "severity": "fatal"}


def no(rule: str, needs: str, field: str, who: Who = Who.INSPECTOR) -> Reason:
    return Reason(rule, False, needs, who, Where.FIELD, {"field": field})


def test_an_accident_is_entered_and_changed() -> None:
    site = inspection_site()
    fields: AccidentPatch = {
        **WHOLE,
        "women": 1,
        "men": 2,
        "days_lost": 40,
        "place": "Stairs",
        "action": "Rail mounted",
    }
    command = RecordAccident(site.new_id(), fields, "visit")
    site.give(command, INSPECTOR)
    accident = Accident(
        command.accident_id,
        site.engagement.id,
        "accident",
        FOUND,
        "A fall",
        "fatal",
        1,
        2,
        40,
        "Stairs",
        "Rail mounted",
        "visit",
    )
    assert site.facts.all(Accident) == [accident]
    site.give(EditAccident(accident.id, {"days_lost": 0, "kind": "disease"}), INSPECTOR)
    assert site.now(accident) == replace(accident, days_lost=0, kind="disease")


ACCIDENTS: list[tuple[AccidentPatch, Reason]] = [
    ({"kind": "flood"}, no("V0", "violation.code_unknown", "kind")),
    ({"severity": ""}, no("V0", "violation.code_unknown", "severity")),
    ({"description": " "}, no("V0", "accident.text_missing", "description")),
    ({"women": -1}, no("V0", "accident.number", "women")),
    ({"men": 100_001}, no("V0", "accident.number", "men")),
    ({"days_lost": -1}, no("V0", "accident.number", "days_lost")),
    ({"happened_on": TOMORROW}, no("V0", "date.future", "happened_on")),
]


@pytest.mark.parametrize(("lack", "reason"), ACCIDENTS, ids=range(len(ACCIDENTS)))
@pytest.mark.parametrize("way", ["record", "edit"])
def test_an_accident_that_cannot_be_is_refused(lack: AccidentPatch, reason: Reason, way: str) -> None:
    site = inspection_site()
    accident = site.keep(Accident(site.new_id(), site.engagement.id, "accident", FOUND, "A fall", "fatal"))
    recorded = RecordAccident(site.new_id(), {**WHOLE, **lack})
    assert site.refused(recorded if way == "record" else EditAccident(accident.id, lack), INSPECTOR) == [reason]


def test_an_accident_has_a_day_and_its_number_has_a_bound() -> None:
    site = inspection_site()
    assert site.refused(RecordAccident(site.new_id(), {}), INSPECTOR) == [
        no("V0", "accident.day_missing", "happened_on")
    ]
    site.give(RecordAccident(site.new_id(), {**WHOLE, "men": 100_000}), INSPECTOR)


def test_a_complaint_without_a_name_is_taken_down_and_answered() -> None:
    site = inspection_site()
    command = RecordComplaint(site.new_id(), {"text": "Wages are late"})
    site.give(command, INSPECTOR, restricted=True)
    complaint = Complaint(command.complaint_id, site.engagement.id, TODAY, "Wages are late", recorded_by="inspector")
    assert site.facts.all(Complaint) == [complaint]
    answered: ComplaintPatch = {"answer": "Paid on Sunday", "closed_on": TODAY}
    site.give(EditComplaint(complaint.id, answered), INSPECTOR, restricted=True)
    assert site.now(complaint) == replace(complaint, answer="Paid on Sunday", closed_on=TODAY)


def test_a_complaint_keeps_all_that_is_known() -> None:
    site = inspection_site()
    fields: ComplaintPatch = {
        "received_on": FOUND,
        "text": "No water",
        "complainant": "Rahela",
        "contact": "Line 4",
        "answer": "Tap mended",
        "closed_on": FOUND,
    }
    command = RecordComplaint(site.new_id(), fields)
    site.give(command, INSPECTOR, restricted=True)
    assert site.facts.all(Complaint) == [
        Complaint(
            command.complaint_id,
            site.engagement.id,
            FOUND,
            "No water",
            "Rahela",
            "Line 4",
            "Tap mended",
            FOUND,
            "inspector",
        )
    ]


COMPLAINTS: list[tuple[ComplaintPatch, Reason]] = [
    ({"text": "  "}, no("V0", "complaint.text_missing", "text")),
    ({"closed_on": FOUND - timedelta(days=1)}, no("V0", "complaint.closed_before_received", "closed_on")),
    ({"received_on": TOMORROW}, no("V0", "date.future", "received_on")),
]


@pytest.mark.parametrize(("lack", "reason"), COMPLAINTS, ids=range(len(COMPLAINTS)))
@pytest.mark.parametrize("way", ["record", "edit"])
def test_a_complaint_that_cannot_be_is_refused(lack: ComplaintPatch, reason: Reason, way: str) -> None:
    site = inspection_site()
    complaint = site.keep(Complaint(site.new_id(), site.engagement.id, FOUND, "No water"))
    recorded = RecordComplaint(site.new_id(), {"text": "No water", "received_on": FOUND, **lack})
    command = recorded if way == "record" else EditComplaint(complaint.id, lack)
    assert site.refused(command, INSPECTOR, restricted=True) == [reason]


def test_Z1_what_cannot_wait_alerts_the_supervisor_who_takes_it_up() -> None:
    site = inspection_site()
    command = RaiseZeroTolerance(
        site.new_id(), "child_at_work", TODAY, "A child sews", "Line 4", "Taken out of the hall", "visit"
    )
    site.give(command, INSPECTOR, restricted=True)
    case = ZeroTolerance(
        command.case_id,
        site.engagement.id,
        "child_at_work",
        TODAY,
        "A child sews",
        "Line 4",
        "Taken out of the hall",
        "visit",
        "inspector",
        NOW,
    )
    assert site.facts.all(ZeroTolerance) == [case]
    silent = TakeUpZeroTolerance(case.id, " ")
    assert site.refused(silent, SUPERVISOR, restricted=True) == [no("Z1", "case.note_missing", "note", Who.SUPERVISOR)]
    site.give(TakeUpZeroTolerance(case.id, "The authority is told"), SUPERVISOR, restricted=True)
    taken = replace(case, taken_by="supervisor", taken_at=NOW, taken_note="The authority is told")
    assert site.now(case) == taken
    again = TakeUpZeroTolerance(case.id, "Me, too")
    assert site.refused(again, SUPERVISOR, restricted=True) == [Reason("Z1", False, "case.taken")]


@pytest.mark.parametrize(
    ("kind", "text", "on", "reason"),
    [
        ("late", "A child", TODAY, no("Z1", "case.kind_unknown", "kind")),
        ("other", " ", TODAY, no("Z1", "case.text_missing", "text")),
        ("other", "A child", TOMORROW, no("Z1", "date.future", "seen_on")),
    ],
)
def test_Z1_an_alert_says_what_it_is(kind: str, text: str, on: date, reason: Reason) -> None:
    site = inspection_site()
    assert site.refused(RaiseZeroTolerance(site.new_id(), kind, on, text), INSPECTOR, restricted=True) == [reason]


def test_O2_where_the_pack_knows_no_inspection_there_is_no_register() -> None:
    site = Site(replace(PACK, programme="inspection"))
    reason = Reason("O2", False, "command.not_in_programme", params={"programme": "inspection"})
    assert site.refused(RecordAccident(site.new_id(), WHOLE), INSPECTOR) == [reason]
    alert = RaiseZeroTolerance(site.new_id(), "other", TODAY, "A child")
    assert site.refused(alert, INSPECTOR, restricted=True) == [reason]
