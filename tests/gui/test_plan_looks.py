"""The factory page and every sheet of the plan in three languages, light and dark, and at 200 %."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, Gate, SubjectKind
from app.services.file_desk import FileProgress, FileState
from tests.builders.plan_pages import Stage, a_stage, plan_of
from tests.builders.plans import EXITS, HOURS, NEEDLES, SAFETY, UNION, WATER
from tests.builders.workspaces import ENGAGEMENT, an_id
from tests.fakes.file_desk import FileDesk
from tests.gui.looks import LOOKS, faults_of
from ui.features.plan import action_ids as ids
from ui.i18n.translator import Language
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme


def in_front(item_id: str) -> Callable[[Stage], QWidget]:
    return lambda stage: stage.show(item_id)


def after(item_id: str, action: str) -> Callable[[Stage], QWidget]:
    def build(stage: Stage) -> QWidget:
        stage.enter_for()
        stage.show(item_id)
        stage.run(action)
        return stage.sheet()

    return build


def reviewing(gate: Gate) -> Callable[[Stage], QWidget]:
    def build(stage: Stage) -> QWidget:
        plan_of(stage.show(EXITS)).record_review(gate)
        return stage.sheet()

    return build


def history(stage: Stage) -> QWidget:
    return stage.show(f"{ENGAGEMENT}/history")


def editing(stage: Stage) -> QWidget:
    stage.enter_for()
    page = stage.show(EXITS)
    for name in ("root_cause", "lead_person", "additional_persons", "target_date"):
        plan_of(page).edit_field(name)
    return page


def choosing_the_person(stage: Stage) -> QWidget:
    stage.show(EXITS)
    stage.run(ids.ENTERING_FOR)
    return stage.sheet()


def photos(stage: Stage) -> QWidget:
    """Show an item with photos of a colleague: each of them stands another way."""
    desk = FileDesk(stage.site.workspace)
    stage.site.workspace.files = desk
    for number, (name, progress) in enumerate(PHOTOS):
        piece = an_id(8_100 + number)
        digest = f"{number:02x}" * 32
        kind, media = EvidenceKind.PHOTO, "image/jpeg"
        attach = AttachEvidence(piece, EXITS, SubjectKind.ITEM, kind, name, media, 1_840_000, digest)
        stage.site.server.write(attach)
        desk.standing[piece] = progress
    stage.site.pull()
    return stage.show(EXITS)


PHOTOS = (
    ("IMG_0412.jpg", FileProgress()),
    ("east door at six in the evening.jpg", FileProgress(FileState.WAITING)),
    ("IMG_0414.jpg", FileProgress(FileState.SENDING, 460_000, 1_840_000)),
    ("IMG_0415.jpg", FileProgress(FileState.FETCHING, 1_380_000, 1_840_000)),
    ("IMG_0416.jpg", FileProgress(FileState.FAILED, problem="network.offline")),
)
"""Photos that are on another device, wait, travel both ways, and did not come."""

PAGES: dict[str, Callable[[Stage], QWidget]] = {
    "half done": in_front(EXITS),
    "photos": photos,
    "claimed": in_front(SAFETY),
    "stale": in_front(NEEDLES),
    "waiting": in_front(UNION),
    "completed": in_front(WATER),
    "unclassified": in_front(HOURS),
    "editing": editing,
    "history": history,
    "complete": after(EXITS, ids.COMPLETE),
    "pending": after(EXITS, ids.PENDING),
    "claim": after(EXITS, ids.CLAIM),
    "classify": after(HOURS, ids.CLASSIFY),
    "interviews": after(UNION, ids.INTERVIEWS),
    "new item": after(EXITS, ids.NEW),
    "entering for": choosing_the_person,
    "review G1": reviewing(Gate.G1),
    "review G2": reviewing(Gate.G2),
    "review G3": reviewing(Gate.G3),
}


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "code", "scale"), LOOKS)
def test_nothing_is_cut_or_without_a_name(
    stage: Stage, theme: Theme, language: Language, scheme: Scheme, code: str, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    faults: dict[str, list[str]] = {}
    for name, build in PAGES.items():
        shown = build(stage)
        stage.settle()
        found = faults_of(shown)
        if found:
            faults[name] = found
        for window in stage.windows:
            window.hide()
    assert faults == {}


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
def test_a_factory_without_items(tmp_path: Path, screen: QtBot, language: Language, code: str) -> None:
    language.apply(code)
    with a_stage(tmp_path, screen, records=()) as stage:
        page = stage.show()
        assert faults_of(page) == []
