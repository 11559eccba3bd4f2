"""What is typed into a sheet that was left, or taken away, stands there the next time; given, it is kept no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.kernel.context import Role
from app.domain.plan.records import Interviews
from app.queries.today import drafts_left
from tests.builders.plan_pages import Stage, a_stage, editor
from tests.builders.plans import EXITS, OVERTIME, UNION, WATER
from tests.builders.visit_pages import choose, write
from tests.gui.accessible import press, wait_for


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        made.enter_for()
        yield made


def leave(stage: Stage) -> None:
    """Leave the sheet by Esc."""
    QTest.keyClick(stage.sheet(), Qt.Key.Key_Escape)
    wait_for(lambda: not stage.has_sheet(), "the sheet gone")


def left(stage: Stage, place: str, words: str) -> None:
    """Wait until words are kept at a place, leave the sheet, and see that Today names record and factory."""
    wait_for(lambda: words in stage.drafted(place), "the draft on the disk")
    leave(stage)
    with stage.site.workspace.read() as connection:
        [draft] = drafts_left(connection, 9)
    assert draft.place == place
    assert draft.title is not None
    assert draft.title.text and draft.title.factory == "Meghna Knit Composite"


def test_the_reason_for_reopening_is_kept_until_it_is_given(stage: Stage) -> None:
    stage.become(Role.SUPERVISOR)
    pane = stage.open(WATER)
    press(pane, "Reopen…")
    write(stage.sheet(), "Reason", "The test was of another")
    place = f"plan_item/{WATER}/reason/reopening"
    left(stage, place, "of another")
    press(stage.open(WATER), "Reopen…")
    assert editor(stage.sheet(), "Reason").toPlainText() == "The test was of another"
    press(stage.sheet(), "Reopen")
    wait_for(lambda: stage.item(WATER).round == 2, "the next round")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_reason_that_was_emptied_is_forgotten(stage: Stage) -> None:
    stage.become(Role.SUPERVISOR)
    press(stage.open(WATER), "Reopen…")
    write(stage.sheet(), "Reason", "The test")
    place = f"plan_item/{WATER}/reason/reopening"
    wait_for(lambda: "The test" in stage.drafted(place), "the draft")
    write(stage.sheet(), "Reason", "")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_the_reason_against_a_review_is_kept_until_it_is_given(stage: Stage) -> None:
    pane = stage.open(OVERTIME)
    [review, *_] = stage.reviews(OVERTIME)
    press(pane.reviews, "Withdraw…")
    write(stage.sheet(), "Reason", "It was about another item")
    place = f"committee_review/{review.id}/withdrawn_reason"
    left(stage, place, "another item")
    press(stage.open(OVERTIME).reviews, "Withdraw…")
    assert editor(stage.sheet(), "Reason").toPlainText() == "It was about another item"
    press(stage.sheet(), "Withdraw")
    wait_for(lambda: stage.reviews(OVERTIME)[0].is_withdrawn, "the withdrawal")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_claim_is_kept_until_it_is_recorded(stage: Stage) -> None:
    press(stage.open(EXITS), "Claim…")
    write(stage.sheet(), "Date of the claim", "12 Jun 2026")
    write(stage.sheet(), "Statement", "Both doors open now")
    place = f"plan_item/{EXITS}/statement/claim"
    left(stage, place, "open now")
    press(stage.open(EXITS), "Claim…")
    assert editor(stage.sheet(), "Statement").toPlainText() == "Both doors open now"
    press(stage.sheet(), "Record the claim")
    wait_for(lambda: len(stage.claims(EXITS)) == 1, "the claim")
    [claim] = stage.claims(EXITS)
    assert (claim.claimed_on.day, claim.statement) == (12, "Both doors open now")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_a_sheet_put_back_as_it_began_leaves_no_draft(stage: Stage) -> None:
    press(stage.open(EXITS), "Claim…")
    write(stage.sheet(), "Statement", "Both")
    place = f"plan_item/{EXITS}/statement/claim"
    wait_for(lambda: "Both" in stage.drafted(place), "the draft")
    write(stage.sheet(), "Statement", "")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")


def test_why_workers_need_no_interview_is_kept_until_it_is_saved(stage: Stage) -> None:
    press(stage.open(UNION), "Override")
    choose(stage.sheet(), "Worker interviews", "Interviews not needed")
    write(stage.sheet(), "Reason", "The union confirmed it")
    place = f"plan_item/{UNION}/interviews_reason"
    left(stage, place, "confirmed it")
    press(stage.open(UNION), "Override")
    assert editor(stage.sheet(), "Reason").toPlainText() == "The union confirmed it"
    press(stage.sheet(), "Save")
    wait_for(lambda: stage.item(UNION).interviews is Interviews.NOT_NEEDED, "the override")
    wait_for(lambda: stage.drafted(place) == "", "no draft any more")
