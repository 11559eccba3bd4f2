"""The violations of a factory that has very many: a change costs what is in sight, and nothing moves under the eye."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.factory.records import Engagement, Programme
from app.domain.ids import engagement_scope
from app.domain.inspection.commands import ClaimCorrected, EditViolation
from app.domain.inspection.records import Violation, ViolationStatus
from app.domain.kernel.changeset import OnBehalfOf
from app.domain.kernel.context import Role
from app.domain.plan.records import SubjectKind
from app.services.changes import Changed
from app.services.file_desk import FILE
from app.storage.rows import Stored, rows_of
from tests.builders.home import Seat, a_village
from tests.builders.visit_pages import TabPage
from tests.builders.workspaces import an_id
from tests.gui.accessible import press, shown, wait_for
from tests.gui.home_stage import Stage, a_stage
from tests.integration.test_many_factories import Counted
from ui.features.inspection.violations_list import AT_ONCE
from ui.features.inspection.violations_tab import ViolationsTab
from ui.models.record_table import RecordTable
from ui.parts.evidence_panel import EvidencePanel
from ui.parts.tools import Tools

BEGUN = date(2026, 3, 2)
FEW, MANY = 60, AT_ONCE + 4_500


@dataclass
class Shown:
    """A tab in a window, over so many violations that are due one after another."""

    seat: Seat
    engagement: Engagement
    stage: Stage
    tab: ViolationsTab

    @property
    def table(self) -> RecordTable[object]:
        [table] = self.tab.findChildren(RecordTable)
        return table

    def words(self) -> str:
        return " ".join(shown(self.tab.window()))

    def change(self, number: int, text: str) -> None:
        """Change the words of a violation on this device, and wait until the window heard of it."""
        self.seat.give(self.engagement, EditViolation(an_id(number), {"text": text}))
        self.stage.settle()

    def tell(self, *kinds: str, ids: frozenset[str] = frozenset(), scopes: frozenset[str] | None = None) -> None:
        """Tell of a change that a sync brought."""
        here = frozenset({engagement_scope(self.engagement.id)}) if scopes is None else scopes
        # What is told as a person's own is read at once.
        self.seat.workspace.changes.publish(Changed(frozenset(kinds), ids, here, "local"))
        self.stage.settle()


@contextmanager
def violations(folder: Path, screen: QtBot, count: int) -> Iterator[Shown]:
    folder.mkdir(exist_ok=True)
    with a_village(folder) as village:
        village.at(BEGUN)
        engagement = village.factory("Padma Weaving", "3 River Road", BEGUN, 1, Programme.INSPECTION)
        seat = village.seat("ines", "Ines Rahman", Role.INSPECTOR, engagement)
        scope = engagement_scope(engagement.id)
        made = [
            Violation(
                an_id(number),
                engagement.id,
                BEGUN,
                BEGUN + timedelta(days=1 + number // 10),
                f"Violation {number}",
                "s. 62",
                "minor",
                "fire",
                "correct",
            )
            for number in range(count)
        ]
        with seat.workspace.replica.write() as connection:
            rows_of(Violation).insert(connection, [Stored(each, scope, 2) for each in made])
        with a_stage(seat, screen) as stage:
            tools = Tools(stage.tasks, stage.notices, stage.registry, stage.memory, stage.bridge)
            tab = ViolationsTab(seat.workspace, engagement.id, tools)
            stage.show(lambda: TabPage(tab)).window().activateWindow()
            yield Shown(seat, engagement, stage, tab)


def costs(folder: Path, screen: QtBot, count: int, counted: Counted) -> dict[str, int]:
    """Return how many statements a change of each kind costs with so many violations."""
    with violations(folder, screen, count) as given:
        assert given.table.model().rowCount() == count

        def cost(act: Callable[[], None]) -> int:
            return counted.of(act)[0]

        return {
            "violation": cost(lambda: given.tell("violation", ids=frozenset({an_id(0)}))),
            "evidence": cost(lambda: given.tell("evidence", ids=frozenset({an_id(999_999)}))),
            "comment": cost(lambda: given.tell("comment")),
            "elsewhere": cost(lambda: given.tell("violation", scopes=frozenset({"f:another"}))),
            "file": cost(lambda: given.tell(FILE, ids=frozenset({an_id(999_999)}), scopes=frozenset())),
            "chosen": cost(lambda: given.table.select_ids([an_id(5)])),
        }


def test_a_change_costs_as_many_statements_in_a_long_list_as_in_a_short_one(
    tmp_path: Path, screen: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    few = costs(tmp_path / "few", screen, FEW, counted)
    many = costs(tmp_path / "many", screen, MANY, counted)
    assert few == many
    assert few["comment"] == few["elsewhere"] == few["file"] == 0, "of these the list shows nothing"
    assert 0 < few["chosen"] < few["violation"] <= 40, few
    assert few["evidence"] <= few["chosen"], "the list stays, only the pane is read"


def test_what_is_chosen_and_where_the_list_stands_stay_when_a_change_comes(tmp_path: Path, screen: QtBot) -> None:
    with violations(tmp_path, screen, MANY) as given:
        table = given.table
        table.select_ids([an_id(3_000)])
        given.stage.settle()
        top = table.rowAt(0)
        assert 0 < top <= 3_000
        given.change(3_001, "Exit 3 is locked")
        wait_for(lambda: table.rowAt(0) == top, "the list stays where it is")
        assert table.selected_ids() == (an_id(3_000),)
        row = table.model().index(3_001, 0)
        wait_for(lambda: row.data() == "Exit 3 is locked", "the row that changed")

        # One that goes from the order leaves the others where they are.
        behalf = OnBehalfOf("R. Islam", "")
        claim = ClaimCorrected(an_id(10), BEGUN, "R. Islam", "Mended")
        given.seat.workspace.commands.submit(given.engagement.id, claim, on_behalf_of=behalf).result(timeout=30)
        given.stage.settle()
        press(given.tab.window(), "Claimed 1")
        given.stage.settle()
        wait_for(lambda: table.model().rowCount() == 1, "the one that is claimed")
        with given.seat.workspace.read() as connection:
            [row_of_it] = rows_of(Violation).by_ids(connection, [an_id(10)]).values()
        assert row_of_it.record.status is ViolationStatus.PENDING_VERIFICATION
        assert table.selected_ids() == (an_id(10),)
        given.tab.show_record(an_id(4_000))
        wait_for(lambda: table.selected_ids() == (an_id(4_000),), "what was asked for, whatever narrowed the list")


def test_a_file_that_came_touches_the_photos_of_the_violation_alone(
    tmp_path: Path, screen: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(monkeypatch)
    with violations(tmp_path, screen, FEW) as given:
        attached = given.seat.workspace.evidence.attach(
            given.engagement.id, an_id(0), SubjectKind.VIOLATION, b"%PDF-1.7 a record", "exit.pdf"
        )
        attached.result(timeout=30)
        wait_for(lambda: "exit.pdf" in given.words(), "the document")
        given.stage.settle()
        [panel] = given.tab.findChildren(EvidencePanel)
        with given.seat.workspace.read() as connection:
            evidence = str(connection.exec_driver_sql("SELECT id FROM evidence").scalar_one())
        read: list[object] = []
        monkeypatch.setattr(panel, "show_evidence", read.append)
        came = counted.of(lambda: given.tell(FILE, ids=frozenset({evidence}), scopes=frozenset()))[0]
        assert len(read) == 1
        assert 0 < came <= 10, came
        assert 2 * came < counted.of(lambda: given.tell("violation"))[0], "the list and the violation stay as they are"


@pytest.mark.parametrize("count", [3, AT_ONCE + 3])
def test_a_filter_that_nothing_fits_says_so_and_shows_all_again(tmp_path: Path, screen: QtBot, count: int) -> None:
    with violations(tmp_path, screen, count) as given:
        page = given.tab.window()
        wait_for(lambda: given.table.model().rowCount() == count, "the list")
        press(page, "Verified 0")
        wait_for(lambda: "No violation fits" in given.words(), "what stands in the place of the list")
        assert not given.table.isVisible()
        assert "No violation was raised" not in given.words(), "there are some, only not these"
        assert "No violation is chosen" in given.words()

        press(page, "Show all violations")
        wait_for(given.table.isVisible, "the list again")
        assert given.table.model().rowCount() == count
        assert given.table.selected_ids() == (an_id(0),)
