"""The sync centre of an inspector: what two inspectors wrote differently is decided there, restricted or not."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import restricted_scope
from app.domain.inspection.commands import EditViolation, RecordViolation
from app.domain.registers.commands import EditComplaint, RecordComplaint
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


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_the_case_of_a_violation_is_in_order(
    pair: Pair, stage: Stage, theme: Theme, language: Language, code: str
) -> None:
    disputed_violation(pair)
    theme.apply(Scheme.LIGHT)
    language.apply(code)
    page = opened(stage)
    assert (check_looks(page), unnamed(page)) == ([], [])
