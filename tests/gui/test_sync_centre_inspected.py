"""The sync centre of an inspector: what two inspectors wrote differently is decided there, restricted or not."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import restricted_scope
from app.domain.inspection.commands import EditViolation, RecordViolation
from app.domain.plan.commands import AttachEvidence, CaptionEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from app.domain.registers.commands import EditAccident, EditComplaint, RecordAccident, RecordComplaint
from app.domain.visit.commands import EditVisit, PlanVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.queries.conflicts import open_conflict_ids
from app.queries.record_titles import record_titles
from app.queries.sync_status import waiting_changes, waiting_ids
from app.schema.codec import decode_changeset
from app.storage import outbox
from tests.builders.disputes import DAY, VIOLATION, Pair, a_pair
from tests.builders.home import FOR_ISLAM
from tests.gui.accessible import find_all, names, press, unnamed
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import check_looks
from ui.features.sync_centre.page import SyncCentrePage
from ui.features.sync_centre.tools import Tools
from ui.features.today.presenter import TodayPresenter
from ui.features.today.views import ConflictNeed
from ui.i18n.bidi import island
from ui.i18n.record_words import placed_words, record_words
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import Button


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with a_pair(tmp_path) as made:
        yield made


@pytest.fixture
def stage(pair: Pair, screen: QtBot) -> Iterator[Stage]:
    with a_stage(pair.second, screen) as made:
        yield made


def opened(stage: Stage) -> SyncCentrePage:
    tools = Tools(stage.tasks, stage.notices, stage.bridge, stage.status)
    return stage.show(lambda: SyncCentrePage(stage.seat.workspace, tools))


def disputed_violation(pair: Pair) -> None:
    violation = pair.first.new_id()
    made = RecordViolation(violation, DAY, DAY + timedelta(days=30), VIOLATION)
    pair.both(made, EditViolation(violation, {"severity": "major"}), EditViolation(violation, {"severity": "moderate"}))


def test_an_inspector_decides_about_a_violation_in_its_words(pair: Pair, stage: Stage) -> None:
    disputed_violation(pair)
    page = opened(stage)
    said = names(page)
    assert "1 change needs your decision" in said
    assert {"Minor", "Major", "Moderate"} <= set(said)
    assert not [each for each in said if each.startswith("Another value")]
    press(page, "Keep mine: Severity")
    press(page, "Save decision")
    stage.settle()
    assert "Severity: Moderate" in names(page)
    pair.sync()
    assert "Nothing waits for you" in names(page)


def test_a_complaint_is_decided_in_what_is_restricted_and_for_nobody(pair: Pair, stage: Stage) -> None:
    complaint = pair.first.new_id()
    pair.both(
        RecordComplaint(complaint, {"text": "Wages are late", "received_on": DAY}),
        EditComplaint(complaint, {"contact": "Gate 1"}),
        EditComplaint(complaint, {"contact": "Gate 2"}),
        restricted=True,
    )
    workspace = pair.second.workspace
    workspace.choose_entering_for(pair.engagement.id, FOR_ISLAM).result()
    page = opened(stage)
    press(page, "Keep mine: How to reach them")
    press(page, "Save decision")
    stage.settle()
    with workspace.read() as connection:
        [pending] = outbox.by_scope(connection, restricted_scope(pair.engagement.id))
    assert decode_changeset(pending.payload).on_behalf_of is None


def test_a_decision_on_its_way_names_the_violation_that_it_is_about(pair: Pair, stage: Stage) -> None:
    disputed_violation(pair)
    page = opened(stage)
    press(page, "Keep mine: Severity")
    press(page, "Save decision")
    stage.settle()
    with pair.second.workspace.read() as connection:
        [waiting] = waiting_changes(connection, waiting_ids(connection))
    assert waiting.command == "DecideConflict"
    assert waiting.title is not None
    assert placed_words(waiting.title) == f"{island('Exit 3 is locked')} · {island('Padma Weaving')}"
    assert (waiting.title.opens_kind, waiting.title.opens_id) == ("conflict", waiting.title.id)


def test_a_decision_about_a_visit_and_a_complaint_names_them_by_their_day(pair: Pair, language: Language) -> None:
    language.apply("en")
    visit, complaint = pair.first.new_id(), pair.first.new_id()
    pair.both(
        PlanVisit(visit, VisitKind.INSPECTION, VisitMode.IN_PERSON, DAY),
        EditVisit(visit, {"days": 2}),
        EditVisit(visit, {"days": 3}),
    )
    pair.both(
        RecordComplaint(complaint, {"text": "Wages are late", "received_on": DAY}),
        EditComplaint(complaint, {"contact": "Gate 1"}),
        EditComplaint(complaint, {"contact": "Gate 2"}),
        restricted=True,
    )
    with pair.second.workspace.read() as connection:
        titles = record_titles(connection, {("conflict", id) for id in open_conflict_ids(connection)})
    assert sorted(record_words(title) for title in titles.values()) == [
        "Complaint · 16 Nov 2026",
        "Visit of 16 Nov 2026",
    ]


def test_a_photo_of_a_violation_has_its_name_and_its_captions_are_decided(pair: Pair) -> None:
    violation, photo = pair.first.new_id(), pair.first.new_id()
    made = RecordViolation(violation, DAY, DAY + timedelta(days=30), VIOLATION)
    pair.give(pair.first, made, restricted=False)
    pair.both(
        AttachEvidence(
            evidence_id=photo,
            subject_id=violation,
            subject_kind=SubjectKind.VIOLATION,
            kind=EvidenceKind.PHOTO,
            file_name="exit.jpg",
            media_type="image/jpeg",
            size=5,
            sha256="a" * 64,
        ),
        CaptionEvidence(photo, "The chain"),
        CaptionEvidence(photo, "The lock"),
    )
    [need] = TodayPresenter(pair.second.workspace).view().needs
    assert isinstance(need, ConflictNeed)
    assert need.title is not None
    assert (need.title.text, need.title.opens_id) == (
        "Exit 3 is locked",
        f"{pair.engagement.id}/violations/{violation}",
    )


def test_a_conflict_is_among_what_an_inspector_has_to_do_and_for_others_at_the_supervisors(
    pair: Pair, screen: QtBot
) -> None:
    disputed_violation(pair)
    needs = TodayPresenter(pair.second.workspace).view().needs
    assert [type(each) for each in needs] == [ConflictNeed]
    assert TodayPresenter(pair.supervisor.workspace).view().needs == ()
    with a_stage(pair.supervisor, screen) as stage:
        page = opened(stage)
        assert "For others to decide" in names(page)
        assert find_all(page, "Save decision", Button) == []


OPENED = {
    "en": ("Open violation", "Open accident", "Open complaint", "Open visit"),
    "bn": ("লঙ্ঘন খুলুন", "দুর্ঘটনা খুলুন", "অভিযোগ খুলুন", "পরিদর্শন খুলুন"),
    "ar": ("افتح المخالفة", "افتح الحادث", "افتح الشكوى", "افتح الزيارة"),
}


@pytest.mark.parametrize("code", OPENED)
def test_the_link_of_a_case_says_what_it_opens(pair: Pair, stage: Stage, language: Language, code: str) -> None:
    language.apply(code)
    accident, complaint, visit = (pair.first.new_id() for _ in range(3))
    disputed_violation(pair)
    pair.both(
        RecordAccident(
            accident, {"kind": "accident", "happened_on": DAY, "description": "A fall", "severity": "first_aid"}
        ),
        EditAccident(accident, {"men": 1}),
        EditAccident(accident, {"men": 2}),
    )
    pair.both(
        RecordComplaint(complaint, {"text": "Wages are late", "received_on": DAY}),
        EditComplaint(complaint, {"contact": "Gate 1"}),
        EditComplaint(complaint, {"contact": "Gate 2"}),
        restricted=True,
    )
    pair.both(
        PlanVisit(visit, VisitKind.INSPECTION, VisitMode.IN_PERSON, DAY),
        EditVisit(visit, {"days": 2}),
        EditVisit(visit, {"days": 3}),
    )
    page = opened(stage)
    with pair.second.workspace.read() as connection:
        ids = open_conflict_ids(connection)
    for id, words, leads_to in zip(ids, OPENED[code], ("violations", "registers", "registers", visit), strict=True):
        page.show_target(id)
        stage.settle()
        press(page, words)
        assert leads_to in stage.went[-1][1]


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_the_case_of_a_violation_is_in_order(
    pair: Pair, stage: Stage, theme: Theme, language: Language, code: str
) -> None:
    disputed_violation(pair)
    theme.apply(Scheme.LIGHT)
    language.apply(code)
    page = opened(stage)
    assert (check_looks(page), unnamed(page)) == ([], [])
