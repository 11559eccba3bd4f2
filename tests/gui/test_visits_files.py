"""Files that arrive while a visit is looked at: what shows them is read, and nothing else of the visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.plan.records import Evidence, SubjectKind
from app.services.changes import Changed
from app.services.file_desk import FILE
from app.storage.rows import rows_of
from tests.builders.visit_pages import Stage, a_stage
from tests.builders.workspaces import an_id
from tests.gui.accessible import shown, wait_for
from tests.integration.test_many_factories import Counted
from ui.features.visits.visit_page import VisitPage
from ui.features.visits.visit_presenter import VisitPresenter
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.visible_changes import JOINED_MS

_ANOTHER = frozenset({an_id(999_999)})


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


@pytest.fixture
def stage(tmp_path: Path, screen: QtBot, counted: Counted) -> Iterator[Stage]:
    with a_stage(tmp_path, screen) as made:
        yield made


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each time that a whole visit is read."""
    asked: list[str] = []
    read = VisitPresenter.visit

    def visit(presenter: VisitPresenter, visit_id: str) -> object:
        asked.append(visit_id)
        return read(presenter, visit_id)

    monkeypatch.setattr(VisitPresenter, "visit", visit)
    return asked


def opened(stage: Stage, visit: str) -> VisitPage:
    page = VisitPage(stage.site.workspace, stage.tools)
    stage.show(page)
    page.resize(1280, 800)
    page.show_target(visit)
    stage.qtbot.wait(1)
    return page


def tell(stage: Stage, ids: frozenset[str], count: int = 1) -> None:
    """Tell how far some files are, as the thread does that fetches them."""
    for _ in range(count):
        stage.site.workspace.changes.publish(Changed(frozenset({FILE}), ids, frozenset(), "sync"))


def cost(stage: Stage, counted: Counted, act: Callable[[], None], is_done: Callable[[], bool], what: str) -> int:
    """Return how many statements it takes until something was read."""

    def go() -> None:
        act()
        wait_for(is_done, what)
        stage.qtbot.wait(1)

    return counted.of(go)[0]


def test_of_a_visit_to_come_files_read_the_check_before_the_journey_alone(
    stage: Stage, counted: Counted, whole: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(stage, stage.story.planned.id)
    asked: list[object] = []
    travel = VisitPresenter.travel

    def noted(presenter: VisitPresenter, visit: object) -> object:
        asked.append(visit)
        return travel(presenter, visit)  # type: ignore[arg-type]  # as the page gives it

    monkeypatch.setattr(VisitPresenter, "travel", noted)
    reload = counted.of(page.reload)[0]
    whole.clear()
    files = cost(stage, counted, lambda: tell(stage, _ANOTHER, 30), lambda: bool(asked), "the check before the journey")
    assert (len(asked), whole) == (1, []), "thirty steps of files are read once, and no whole visit"
    assert 0 < files < reload / 2, (files, reload)


def test_of_a_visit_that_runs_a_file_reads_the_photos_it_hangs_among_alone(
    stage: Stage, counted: Counted, whole: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = stage.story.running
    page = opened(stage, visit.id)
    attach = stage.site.workspace.evidence.attach
    attach(visit.engagement_id, visit.id, SubjectKind.VISIT, b"%PDF-1.7 a list", "present.pdf").result(timeout=30)
    wait_for(lambda: any("present.pdf" in words for words in shown(page)), "the document")
    [panel] = page.findChildren(EvidencePanel)
    with stage.site.workspace.read() as connection:
        [hanging] = rows_of(Evidence).by_parents(connection, [visit.id])
    evidence = hanging.record.id
    reload = counted.of(page.reload)[0]
    whole.clear()
    read: list[object] = []
    monkeypatch.setattr(panel, "show_evidence", read.append)
    came = cost(stage, counted, lambda: tell(stage, frozenset({evidence})), lambda: bool(read), "the photos")
    assert (len(read), whole) == (1, [])
    assert 0 < came < reload / 4, (came, reload)
    tell(stage, _ANOTHER)
    assert counted.of(lambda: stage.qtbot.wait(2 * JOINED_MS))[0] == 0, "a file of something else"


def test_a_hidden_page_hears_of_files_when_it_is_shown(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(stage, stage.story.planned.id)
    asked: list[object] = []
    travel = VisitPresenter.travel

    def noted(presenter: VisitPresenter, visit: object) -> object:
        asked.append(visit)
        return travel(presenter, visit)  # type: ignore[arg-type]  # as the page gives it

    monkeypatch.setattr(VisitPresenter, "travel", noted)
    page.hide()
    tell(stage, _ANOTHER, 30)
    stage.qtbot.wait(1)
    assert asked == []
    page.show()
    wait_for(lambda: bool(asked), "the check before the journey")
    assert len(asked) == 1
