"""From an answer to a violation by one key: filled in, linked, not twice by accident; all without a network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.checklist.records import Answer, answer_id
from app.domain.factory.records import Engagement, Programme
from app.domain.inspection.commands import WithdrawViolation
from app.domain.inspection.records import Violation
from app.domain.kernel.context import Role
from app.domain.plan.records import Evidence, SubjectKind
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.definition import Kind
from app.queries.checklists import runs_of_visit, template_choices
from app.services.checklists import ChecklistDesk
from app.storage.rows import rows_of
from sync.server.core.templates import Templates
from tests.builders.checklist_pages import asked, every_kind, words, yes_no
from tests.builders.home import Seat, Village, a_village
from tests.gui.accessible import choose, find, find_all, names, press, shown, wait_for
from tests.gui.home_stage import Stage, a_stage
from ui.features.checklists.checklist_page import ChecklistPage
from ui.features.today.page import TodayPage
from ui.features.today.tools import Tools as TodayTools
from ui.parts.drafting import DraftWords, form_words
from ui.parts.form_sheet import FormSheet
from ui.parts.tools import Tools

DAY = date(2026, 3, 2)
EXITS = "/fire/exits"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@dataclass
class Round:
    """An inspector in a factory with a checklist begun, and the page that it is on."""

    village: Village
    engagement: Engagement
    seat: Seat
    run: str
    visit: str
    stage: Stage
    page: ChecklistPage
    led: list[tuple[str, str]]

    def violations(self) -> list[Violation]:
        with self.seat.workspace.read() as connection:
            return [row.record for row in rows_of(Violation).by_parents(connection, [self.engagement.id])]

    def answer(self) -> Answer:
        with self.seat.workspace.read() as connection:
            found = rows_of(Answer).find(connection, answer_id(self.run, EXITS))
        assert found is not None
        return found.record

    def standing(self) -> int:
        """Return how many findings the visit says that its checklist has."""
        with self.seat.workspace.read() as connection:
            return sum(line.findings for line in runs_of_visit(connection, self.visit))

    def photos(self, violation: str) -> list[Evidence]:
        with self.seat.workspace.read() as connection:
            return [row.record for row in rows_of(Evidence).by_parents(connection, [violation])]


@contextmanager
def a_round(folder: Path, screen: QtBot, programme: Programme) -> Iterator[Round]:
    """Begin a checklist of a programme with violations, without a network."""
    fire = asked(
        Kind.GROUP,
        "fire",
        words("Fire safety", "অগ্নি নিরাপত্তা", "السلامة من الحريق"),
        yes_no(
            "exits",
            words("Are all exits unlocked?", "সব পথ কি খোলা?", "هل جميع المخارج غير مقفلة؟"),
            bad=("no",),
            law="Labour Act, section 62",
            severity="major",
            discipline="fire",
        ),
        asked(Kind.TEXT, "who", words("Who has the key?")),
    )
    with a_village(folder) as village:
        village.at(DAY)
        engagement = village.factory("Padma Weaving", "3 River Road", DAY, 1, programme)
        world = village.world
        definition = replace(every_kind(), code="walls", programme=programme.value, nodes=(fire,))
        Templates(world.store, world.clock, world.ids).publish(definition, programme)
        seat = village.seat("ines", "Ines Rahman", Role.INSPECTOR, engagement)
        seat.post.connected = False
        visit = seat.new_id()
        seat.give(engagement, PlanVisit(visit, VisitKind.INSPECTION, VisitMode.IN_PERSON, DAY))
        seat.give(engagement, StartVisit(visit, DAY))
        with seat.workspace.read() as connection:
            [template] = template_choices(connection, engagement.id)
        run = ChecklistDesk(seat.workspace).start(visit, template.id, "Building 2").result()
        with a_stage(seat, screen) as stage:
            tools = Tools(stage.tasks, stage.notices, stage.registry, stage.memory, stage.bridge)
            led: list[tuple[str, str]] = []
            page = stage.show(lambda: ChecklistPage(seat.workspace, tools))
            page.navigate.connect(lambda place, target: led.append((place, target)))
            page.show_target(run)
            page.entered()
            page.activateWindow()
            yield Round(village, engagement, seat, run, visit, stage, page, led)


@pytest.fixture
def given(tmp_path: Path, screen: QtBot) -> Iterator[Round]:
    """The programme of inspections."""
    with a_round(tmp_path, screen, Programme.INSPECTION) as made:
        yield made


def settle() -> None:
    """Let what waits in the event loop happen."""
    for _ in range(5):
        QApplication.processEvents()


def key(given: Round, pressed: Qt.Key) -> None:
    """Press a key at the question about exits; F opens the form once the answer is on the disk."""
    given.page.go_to(EXITS)
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, pressed)
    settle()
    if pressed is Qt.Key.Key_F:
        forms = given.page.window().findChildren
        wait_for(lambda: any(form.isVisible() for form in forms(FormSheet)), "the form")


def text_of(page: QWidget, name: str) -> str:
    """Return what stands in a field of the form."""
    fields: list[QWidget] = [*find_all(page, name, QLineEdit), *find_all(page, name, QPlainTextEdit)]
    boxes = [box for box in page.findChildren(QComboBox) if box.isVisible() and box.accessibleName() == name]
    found = [each for each in fields if not isinstance(each.parentWidget(), QComboBox)]
    found.extend(boxes)
    field = found.pop()
    assert not found, name
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QComboBox)
    return field.currentText()


def test_a_bad_answer_is_a_violation_by_one_key_with_all_that_it_says(given: Round) -> None:
    key(given, Qt.Key.Key_2)
    wait_for(lambda: "This answer calls for a violation." in shown(given.page), "the offer")
    answer = answer_id(given.run, EXITS)
    photos = given.seat.workspace.evidence
    photos.attach(given.engagement.id, answer, SubjectKind.ANSWER, PNG, "exit.png").result()
    wait_for(lambda: bool(given.page.reading().question(EXITS).evidence), "the photo")  # type: ignore[union-attr]
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    assert text_of(window, "What is wrong") == "Are all exits unlocked? · No"
    assert text_of(window, "Legal reference") == "Labour Act, section 62"
    assert text_of(window, "Place") == "Building 2"
    assert text_of(window, "Severity") == "Major"
    assert text_of(window, "Discipline") == "Fire safety"
    assert text_of(window, "Deadline") == "1 Apr 2026"
    assert any("of the answer come" in text for text in shown(window))
    find(window, "Raise", QPushButton).click()
    wait_for(lambda: len(given.violations()) == 1, "the violation")
    [violation] = given.violations()
    assert (violation.answer_id, violation.visit_id, violation.severity) == (answer, given.visit, "major")
    assert [photo.file_name for photo in given.photos(violation.id)] == ["exit.png"]
    wait_for(lambda: bool(find_all(given.page, "Open the violation", QPushButton)), "the way to it")
    assert "Are all exits unlocked? · No" in shown(given.page)
    find(given.page, "Open the violation", QPushButton).click()
    assert given.led[-1] == ("factory", f"{given.engagement.id}/violations/{violation.id}")


def test_the_second_is_said_to_be_one_and_a_withdrawn_one_does_not_stand(given: Round) -> None:
    key(given, Qt.Key.Key_2)
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    find(window, "Raise", QPushButton).click()
    wait_for(lambda: bool(find_all(given.page, "Open the violation", QPushButton)), "the way to it")
    key(given, Qt.Key.Key_F)
    assert any(text.startswith("A violation was raised from this answer already") for text in shown(window))
    find(window, "Cancel", QPushButton).click()
    settle()
    assert (len(given.violations()), given.standing()) == (1, 1)
    [first] = given.violations()
    given.seat.give(given.engagement, WithdrawViolation(first.id, "The wrong door"))
    assert given.standing() == 0
    wait_for(lambda: bool(find_all(given.page, "Raise a violation…", QPushButton)), "the offer again")
    key(given, Qt.Key.Key_F)
    assert not any(text.startswith("A violation was raised") for text in shown(window))
    find(window, "Raise", QPushButton).click()
    wait_for(lambda: len(given.violations()) == 2, "another one")
    assert (len(given.answer().findings), given.standing()) == (2, 1)


def test_any_answer_will_do_and_words_of_the_form_outlive_a_kill(given: Round) -> None:
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    [area] = find_all(window, "What is wrong", QPlainTextEdit)
    QTest.keyClicks(area, " behind the boxes")
    typed = text_of(window, "What is wrong")
    find(window, "Cancel", QPushButton).click()
    given.seat.workspace.writer.then_run(lambda: None).result()
    settle()
    key(given, Qt.Key.Key_F)
    assert text_of(window, "What is wrong") == typed
    find(window, "Raise", QPushButton).click()
    wait_for(lambda: [each.text for each in given.violations()] == [typed.strip()], "the violation")
    assert given.answer().value == ""
    given.seat.post.connected = True
    given.seat.sync()
    assert [each.answer_id for each in given.violations()] == [given.answer().id]
    assert given.answer().findings == (given.violations()[0].id,)


def kept_form(given: Round) -> dict[str, str] | None:
    """Return what is kept of a form that was not sent; None when nothing is."""
    given.seat.workspace.writer.then_run(lambda: None).result()
    kept = given.seat.workspace.drafts.all()
    assert len(kept) <= 1
    return form_words(DraftWords.from_text(Engagement, kept[0].content).words) if kept else None


def test_a_choice_and_a_deadline_outlive_a_kill_too_and_what_nobody_typed_follows_the_answer(given: Round) -> None:
    key(given, Qt.Key.Key_2)
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    choose(window, "Severity", "Minor")
    proposed = text_of(window, "Deadline")
    assert proposed != "1 Apr 2026"
    assert kept_form(given) == {"severity": "minor", "deadline": "2026-05-31"}
    choose(window, "Direction", "Hand in documents")
    line = find(window, "Deadline", QLineEdit)
    line.setFocus()
    QTest.keySequence(line, "Ctrl+A")
    QTest.keyClicks(line, "next wee")
    find(window, "Cancel", QPushButton).click()
    assert kept_form(given) == {"severity": "minor", "direction": "documents", "deadline": "next wee"}
    key(given, Qt.Key.Key_1)
    key(given, Qt.Key.Key_F)
    assert text_of(window, "What is wrong") == "Are all exits unlocked? · Yes"
    assert text_of(window, "Severity") == "Minor"
    assert text_of(window, "Direction") == "Hand in documents"
    assert text_of(window, "Deadline") == "next wee"
    choose(window, "Severity", "Moderate")
    assert text_of(window, "Deadline") not in {"next wee", "1 Apr 2026", proposed}
    deadline = text_of(window, "Deadline")
    find(window, "Cancel", QPushButton).click()
    assert kept_form(given) is not None
    key(given, Qt.Key.Key_F)
    assert (text_of(window, "Severity"), text_of(window, "Deadline")) == ("Moderate", deadline)


def test_a_word_that_was_taken_out_stays_out_and_a_form_as_it_began_leaves_nothing(given: Round) -> None:
    key(given, Qt.Key.Key_2)
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    place = find(window, "Place", QLineEdit)
    place.setFocus()
    QTest.keySequence(place, "Ctrl+A")
    QTest.keyClick(place, Qt.Key.Key_Delete)
    assert kept_form(given) == {"place": ""}
    find(window, "Cancel", QPushButton).click()
    key(given, Qt.Key.Key_F)
    assert text_of(window, "Place") == ""
    QTest.keyClicks(find(window, "Place", QLineEdit), "Building 2")
    settle()
    find(window, "Cancel", QPushButton).click()
    assert kept_form(given) is None


def test_a_form_that_was_left_is_found_again_at_its_question(given: Round) -> None:
    key(given, Qt.Key.Key_F)
    window = given.page.window()
    QTest.keyClicks(find(window, "Place", QLineEdit), ", roof")
    find(window, "Cancel", QPushButton).click()
    assert kept_form(given) == {"place": "Building 2, roof"}
    tools = TodayTools(given.stage.tasks, given.stage.bridge, given.stage.status)
    today = given.stage.show(lambda: TodayPage(given.seat.workspace, tools))
    wait_for(lambda: "Advisory visit · Building 2" in names(today), "the line of the words that were left")
    press(today, "Go on writing")
    assert given.stage.went[-1] == ("checklist", f"{given.run}{EXITS}")


def test_a_remediation_makes_violations_of_answers_too(tmp_path: Path, screen: QtBot) -> None:
    with a_round(tmp_path, screen, Programme.REMEDIATION) as given:
        key(given, Qt.Key.Key_2)
        key(given, Qt.Key.Key_F)
        find(given.page.window(), "Raise", QPushButton).click()
        wait_for(lambda: len(given.violations()) == 1, "the violation")
