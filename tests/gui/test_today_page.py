"""Today by names and keys: what is due and why, where it leads, and what the supervisor sees."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.custody.records import Custody
from app.domain.factory.records import Programme
from app.domain.inspection.escalation import Escalation
from app.domain.inspection.records import Violation
from app.domain.kernel.context import Role
from app.domain.visit.commands import CancelVisit, PlanVisit
from app.domain.visit.records import VisitKind, VisitMode
from app.forms.answers import Given
from app.queries.registers import ViolationDue
from app.services.answer_drafts import AnswerDraft, answer_draft_place
from app.services.checklists import ChecklistDesk
from app.storage.basing import Shown
from app.storage.heard import Heard, keep_heard
from app.storage.rows import Stored, rows_of
from tests.builders.checklist_pages import RUN, a_checklist
from tests.builders.disputes import DAY as DISPUTED_ON
from tests.builders.disputes import a_pair
from tests.builders.home import TODAY, Village, a_village
from tests.builders.home_day import Day, a_day
from tests.gui.accessible import find, names, press, unnamed, wait_for
from tests.gui.home_stage import Stage, a_stage
from tests.gui.looks import check_looks
from ui.features.today.columns import Columns
from ui.features.today.left_words import LeftWordsSheet, words_of
from ui.features.today.page import TodayPage
from ui.features.today.section import Section
from ui.features.today.tools import Tools
from ui.features.today.words import violation_detail
from ui.i18n.translator import Language
from ui.parts.drafting import DraftWords, form_draft
from ui.program.day_watch import NewDay
from ui.runtime.status_feed import StatusFeed
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.button import Button
from ui.widgets.card import Card


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    with a_village(tmp_path_factory.mktemp("morning")) as village:
        yield a_day(village)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    with a_village(tmp_path) as village:
        yield a_day(village)


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    with a_village(tmp_path) as empty:
        empty.at(TODAY)
        yield empty


def opened(stage: Stage) -> TodayPage:
    tools = Tools(stage.tasks, stage.bridge, stage.status)
    return stage.show(lambda: TodayPage(stage.seat.workspace, tools))


@pytest.fixture
def stage(morning: Day, screen: QtBot) -> Iterator[Stage]:
    with a_stage(morning.nasrin, screen) as made:
        yield made


def texts_in(page: TodayPage, title: str) -> list[str]:
    card = find(page, title, Card)
    return [name for name in names(card) if name != title]


def test_f1_p1_claims_stand_first_with_the_reason_in_the_chip(stage: Stage) -> None:
    page = opened(stage)
    said = texts_in(page, "Review now · the factory says it is done")
    first = said.index("No functioning safety committee meetings since May")
    second = said.index("Fire doors blocked by cartons")
    assert first < second
    assert {"Public", "Last chance", "Meghna Knit Composite · claimed 2 Nov · 1 visit left"} <= set(said[first:second])
    assert {"Public", "1 of 2 visits", "Turag Apparels · claimed 20 Nov"} <= set(said[second:])


def test_a_claim_opens_its_item(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    press(page, "No functioning safety committee meetings since May")
    assert stage.went == [("factory", morning.committee)]


def test_overdue_dates_say_how_late_they_are(stage: Stage) -> None:
    said = texts_in(opened(stage), "Overdue target dates")
    assert {"23 days late", "4 days late", "Meghna Knit Composite · due 9 Nov"} <= set(said)


def test_the_week_shows_the_visit_that_runs_and_the_one_that_comes(stage: Stage) -> None:
    page = opened(stage)
    said = texts_in(page, "This week")
    assert {"Today · Meghna Knit Composite", "In progress", "Thu 3 Dec · Turag Apparels"} <= set(said)
    press(page, "Today · Meghna Knit Composite")
    assert [where for where, _ in stage.went] == ["visit"]


def test_a_visit_without_an_agenda_has_no_word_of_one(village: Village, screen: QtBot) -> None:
    made = village.factory("Padma Wear", "18 School Lane", TODAY, 1, Programme.INSPECTION)
    seat = village.seat("ines", "Ines Rahman", Role.INSPECTOR, made)
    day = TODAY + timedelta(days=2)
    seat.give(made, PlanVisit(seat.new_id(), VisitKind.INSPECTION, VisitMode.IN_PERSON, day))
    with a_stage(seat, screen) as stage:
        assert "In person" in texts_in(opened(stage), "This week")


def test_the_next_visits_say_what_to_do_before_travelling(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    said = texts_in(page, "Ready to travel?")
    assert "Thu 3 Dec · Turag Apparels" in said
    card = find(page, "Ready to travel?", Card)
    [verb] = [each for each in card.findChildren(QAbstractButton) if each.text() == "Sync now"]
    assert verb.accessibleName() == "Sync now: Thu 3 Dec · Turag Apparels"
    verb.click()
    assert stage.went == [("sync", "")]


def test_findings_of_the_device_hide_no_visit_without_a_word_of_it(day: Day, screen: QtBot) -> None:
    today, workspace = day.village.clock.today(), day.nasrin.workspace
    for ahead in range(1, 6):
        day.nasrin.visit(day.meghna, today + timedelta(days=ahead), held=False)
    workspace.writer.run(lambda connection: keep_heard(connection, Heard(needs_sign_in=True))).result()
    with a_stage(day.nasrin, screen) as stage:
        page = opened(stage)
        title = "Ready to travel?"
        last = "Mon 7 Dec · Meghna Knit Composite"
        assert last not in texts_in(page, title)
        press(find(page, title, Card), "Show all 7")
        stage.settle()
        assert last in texts_in(page, title)


def test_what_needs_the_person_leads_to_its_place(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    verbs = [
        name
        for name in texts_in(page, "Needs you")
        if ": " in name and name.split(":")[0] in {"Decide", "Show", "Classify"}
    ]
    assert [verb.split(":")[0] for verb in verbs] == ["Decide", "Show", "Classify"]
    for verb in verbs:
        press(page, verb)
    assert [where for where, _ in stage.went] == ["sync", "sync", "factory"]
    assert stage.went[-1] == ("factory", morning.chemicals)


def test_words_left_unsaved_open_where_they_belong(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    said = texts_in(page, "Left unsaved")
    assert "Root cause · Meghna Knit Composite · written 17 min ago" in said
    press(page, "Go on writing")
    assert stage.went == [("factory", morning.exits)]


def test_factories_show_verified_and_claimed_and_open(stage: Stage, morning: Day) -> None:
    page = opened(stage)
    said = texts_in(page, "Your 7 factories")
    assert "40 % verified · 60 % claimed".replace(" %", "\u00a0%") in said
    press(page, "Turag Apparels")
    assert stage.went == [("factory", morning.turag.id)]


def test_the_head_says_the_day_and_how_old_the_data_is(stage: Stage) -> None:
    page = opened(stage)
    assert "Good morning, Nasrin" in names(page)
    assert page.summary == "11 things for today"


def test_a_change_elsewhere_is_shown_and_the_keyboard_stays(day: Day, screen: QtBot) -> None:
    with a_stage(day.nasrin, screen) as stage:
        page = opened(stage)
        title = "Union members moved to night shift after election"
        find(page, title, QAbstractButton).setFocus()
        day.nasrin.item(day.turag, "Stairs blocked by cloth", target_date=date(2026, 11, 1))
        stage.settle()
        assert "Stairs blocked by cloth" in texts_in(page, "Overdue target dates")
        assert find(page, title, QAbstractButton).hasFocus()


def test_a_long_queue_shows_all_when_asked(day: Day, screen: QtBot) -> None:
    for number in range(4):
        day.nasrin.claim(day.turag, day.nasrin.item(day.turag, f"Aisle {number}"), day.village.clock.today())
    with a_stage(day.nasrin, screen) as stage:
        page = opened(stage)
        title = "Review now · the factory says it is done"
        assert "Aisle 3" not in texts_in(page, title)
        press(page, "Show all 10")
        stage.settle()
        assert {"Aisle 0", "Aisle 3"} <= set(texts_in(page, title))


def test_the_supervisor_sees_overdue_claims_reviews_without_commitment_and_stale_gates(day: Day, screen: QtBot) -> None:
    day.nasrin.post.connected = True
    day.nasrin.visit(day.meghna, day.village.clock.today())
    day.nasrin.sync()
    day.shirin.sync()
    with a_stage(day.shirin, screen) as stage:
        page = opened(stage)
        overdue = texts_in(page, "Overdue claims in the team")
        assert {"No functioning safety committee meetings since May", "Overdue", "Public"} <= set(overdue)
        assert "Meghna Knit Composite · claimed 2 Nov · 2 visits without a review" in overdue
        reviews = texts_in(page, "Reviewed before the factory showed commitment")
        assert "Meghna Knit Composite · G1, G2, G3 · Nasrin Akter · 14 Nov · “The exits cannot wait”" in reviews
        assert "Every Completed item stands on what was seen." in texts_in(page, "Completed, but a gate is stale")
        assert "Review now · the factory says it is done" not in names(page)


def test_a_card_with_nothing_to_do_stands_under_those_that_have(day: Day, screen: QtBot) -> None:
    with a_stage(day.shirin, screen) as stage:
        page = opened(stage)
        columns: dict[int, list[Section]] = {}
        for section in page.findChildren(Section):
            if section.isVisible():
                columns.setdefault(section.mapTo(page, section.rect().topLeft()).x(), []).append(section)
        assert len(columns) == 2
        quiet = 0
        for column in columns.values():
            column.sort(key=lambda section: section.mapTo(page, section.rect().topLeft()).y())
            ranks = [not section.has_rows for section in column]
            assert ranks == sorted(ranks), [section.accessibleName() for section in column]
            quiet += sum(ranks)
        assert quiet


def test_a_card_with_something_to_do_comes_up_again(screen: QtBot) -> None:
    first, second = Section("Claims", "None."), Section("Targets", "None.")
    columns = Columns([first, second], [])
    screen.addWidget(columns)
    columns.put_last([first])
    columns.show()
    screen.waitExposed(columns)
    assert second.y() < first.y()
    columns.put_last([])
    QApplication.processEvents()
    assert first.y() < second.y()


def test_without_a_factory_the_page_says_what_to_expect(tmp_path: Path, screen: QtBot) -> None:
    with a_village(tmp_path) as village:
        seat = village.seat("nobody", "Noor Jahan", village.advisor)
        with a_stage(seat, screen) as stage:
            page = opened(stage)
            assert "No factory is assigned to you yet" in names(page)
            press(page, "Open the sync centre")
            assert stage.went == [("sync", "")]


@pytest.mark.parametrize("code", ["en", "bn", "ar"])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("scale", [100, 200])
def test_today_looks_right_in_every_language_and_light(
    stage: Stage, theme: Theme, language: Language, code: str, scheme: Scheme, scale: int
) -> None:
    theme.apply(scheme, scale)
    language.apply(code)
    page = opened(stage)
    assert check_looks(page) == []
    assert unnamed(page) == []


def test_another_day_is_another_page(day: Day, screen: QtBot) -> None:
    with a_stage(day.nasrin, screen) as stage:
        page = opened(stage)
        assert any(each.startswith("Wednesday 2 December") for each in names(page))
        late = {name for name in names(page) if name.endswith("days late")}
        day.village.at(TODAY + timedelta(days=1))
        stage.bridge(NewDay())
        stage.settle()
        assert any(each.startswith("Thursday 3 December") for each in names(page))
        assert late
        assert not late & set(names(page))


def test_words_for_a_factory_that_left_this_device_are_read_copied_and_discarded(
    village: Village, screen: QtBot
) -> None:
    nobody = village.seat("rafi", "Rafi Hasan", Role.ADVISOR)
    place = f"plan_item/{nobody.new_id()}/review"
    written = form_draft({"root_cause": "Keys held by one guard"})
    nobody.workspace.drafts.keep(place, DraftWords(written).to_text()).result()
    with a_stage(nobody, screen) as stage:
        page = opened(stage)
        assert {"No factory is assigned to you yet", "Left unsaved"} <= set(names(page))
        assert "Nothing waits for you." not in names(page)
        press(page, "Read it")
        stage.settle()
        window = page.window()
        [sheet] = window.findChildren(LeftWordsSheet)
        assert "Root cause: Keys held by one guard" in names(sheet)
        press(window, "Copy")
        assert QGuiApplication.clipboard().text() == "Root cause: Keys held by one guard"
        press(window, "Keep")
        stage.settle()
        press(page, "Read it")
        stage.settle()
        press(window, "Discard")
        stage.settle()
        assert nobody.workspace.drafts.find(place) is None
        assert "Left unsaved" not in names(page)


def answer_left(value: str, *, note: str = "", words: str = "", skips: bool = False) -> str:
    """Return the draft of an answer that was typed where nothing stood."""
    shown = Shown(0, {"value": "", "not_applicable": False, "note": "", "entries": ()}, {})
    return AnswerDraft(Given(value, skips, note), shown, "value", 2, words).to_text()


LEFT_NOTE = "Note: The keys are with the guard"


@pytest.mark.parametrize(
    ("content", "part", "lines"),
    [
        ('{"words": "Half a\\nsentence", "shown": {"version": 3}}', "root_cause", ["Root cause: Half a\nsentence"]),
        ('{"words": "Please measure again"}', "note", ["Note: Please measure again"]),
        ('{"pick": "third", "third": {"lead_person": "Farida Noor"}}', "decision", ["Lead person: Farida Noor"]),
        (
            '{"root_cause": "No keys", "why": "Nobody asked", "choice": "g2"}',
            "review",
            ["Root cause: No keys", "Nobody asked"],
        ),
        ("plain words", "", ["plain words"]),
        (answer_left("no", note="The keys are with the guard"), "answer/fire/exits", ["Answer: no", LEFT_NOTE]),
        (answer_left("", words="12 or so"), "answer/start/workers", ["Answer: 12 or so"]),
        (answer_left("", skips=True), "answer/fire/exits", ["Not applicable"]),
    ],
    ids=["field", "note", "third value", "form", "text", "answer", "no value yet", "not applicable"],
)
def test_a_draft_is_read_as_the_words_that_were_typed(screen: QtBot, content: str, part: str, lines: list[str]) -> None:
    assert words_of(content, part) == lines


def test_answers_that_nobody_saved_name_their_question_and_lead_there(tmp_path: Path, screen: QtBot) -> None:
    with a_checklist(tmp_path, screen) as sheet:
        first = sheet.page()
        first.entries.add("/people")
        wait_for(lambda: "/people" in sheet.answers(), "an entry")
        [entry] = sheet.answers()["/people"].entries
        workspace = sheet.stage.site.workspace
        desk = ChecklistDesk(workspace)
        opened = desk.open_run(RUN)
        note = Given("", note="Nobody knew")
        desk.keep(opened, "/fire/order", note, "note", 3)
        desk.keep(opened, f"/people[{entry}]/name", Given("Rin"), "value", 2)
        wait_for(lambda: len(workspace.drafts.all()) == 2, "two drafts")
        page = TodayPage(workspace, Tools(sheet.stage.tools.tasks, sheet.stage.tools.bridge, StatusFeed(None)))
        sheet.stage.show(page)
        wait_for(lambda: "Left unsaved" in names(page), "what was left")
        said = names(page)
        factory = "Meghna Knit Composite"
        assert f"People spoken to 1 · Name · {factory} · written just now" in said
        assert f"How orderly were the aisles? · {factory} · written just now" in said
        assert said.count("Advisory visit") == 2
        later, earlier = [each for each in page.findChildren(Button) if each.text() == "Go on writing"]
        for verb in (earlier, later):
            verb.click()
        assert sheet.stage.led == [("checklist", f"{RUN}/fire/order"), ("checklist", f"{RUN}/people[{entry}]/name")]
        # What a kill leaves: another page on the same disk.
        again = sheet.page(f"{RUN}/fire/order")
        wait_for(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit), "the keyboard is in the note")
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        assert (field.toPlainText(), field.textCursor().position()) == ("Nobody knew", 3)
        assert again.questions.block("/fire/order") is not None
        assert f"/people[{entry}]/name" not in sheet.answers(), "passing by saves nothing"


def test_answers_of_a_run_that_left_this_device_are_kept_to_be_copied(village: Village, screen: QtBot) -> None:
    nobody = village.seat("rafi", "Rafi Hasan", Role.ADVISOR)
    place = answer_draft_place(nobody.new_id(), "/fire/exits")
    nobody.workspace.drafts.keep(place, answer_left("no", note="The keys are with the guard")).result()
    with a_stage(nobody, screen) as stage:
        page = opened(stage)
        assert "The checklist is not on this device any more" in names(page)
        press(page, "Read it")
        stage.settle()
        [sheet] = page.window().findChildren(LeftWordsSheet)
        assert {"Answer: no", LEFT_NOTE} <= set(names(sheet))
        press(page.window(), "Copy")
        assert QGuiApplication.clipboard().text() == f"Answer: no\n{LEFT_NOTE}"
        press(page.window(), "Keep")
        stage.settle()
    assert nobody.workspace.drafts.find(place) is not None


def test_words_for_a_visit_that_is_over_by_now_are_read_copied_and_discarded(tmp_path: Path, screen: QtBot) -> None:
    with a_pair(tmp_path) as pair:
        visit = pair.first.new_id()
        pair.give(
            pair.first, PlanVisit(visit, VisitKind.INSPECTION, VisitMode.IN_PERSON, DISPUTED_ON), restricted=False
        )
        pair.sync()
        place = f"visit/{visit}/purpose"
        drafts = pair.second.workspace.drafts
        drafts.keep(place, DraftWords("Ask for the key of exit 3").to_text()).result()
        with a_stage(pair.second, screen) as stage:
            page = opened(stage)
            press(page, "Go on writing")
            assert stage.went == [("visit", visit)]
            pair.give(pair.first, CancelVisit(visit, "The factory is closed"), restricted=False)
            pair.sync()
            stage.settle()
            wait_for(lambda: "Read it" in names(page), "the visit is over")
            assert {"Locked", "Read it"} <= set(names(page))
            assert "Go on writing" not in names(page)
            press(page, "Read it")
            stage.settle()
            [sheet] = page.window().findChildren(LeftWordsSheet)
            assert "Purpose: Ask for the key of exit 3" in names(sheet)
            assert any("before its record was locked" in each for each in names(sheet))
            press(page.window(), "Copy")
            assert QGuiApplication.clipboard().text() == "Purpose: Ask for the key of exit 3"
            press(page.window(), "Keep")
            stage.settle()
            assert drafts.find(place) is not None
            press(page, "Visit of 16 Nov 2026")
            assert stage.went[-1] == ("visit", visit), "the row still leads to it"
            press(page, "Read it")
            stage.settle()
            press(page.window(), "Discard")
            stage.settle()
            assert drafts.find(place) is None


def test_a_note_to_work_in_custody_says_whose_work_it_is_and_opens_the_queue(village: Village, screen: QtBot) -> None:
    shirin = village.seat("shirin", "Shirin Sultana", Role.SUPERVISOR)
    custody = Custody(
        id=shirin.new_id(),
        engagement_id=shirin.new_id(),
        factory="Meghna Knit Composite",
        author="u1",
        author_name="Nasrin Akter",
        role=Role.ADVISOR,
        changeset=shirin.new_id(),
        in_scope="f:somewhere",
        command="EditItem",
        target=shirin.new_id(),
        earlier=(),
        payload="{}",
        reasons="[]",
        made_at=shirin.workspace.clock.now(),
        received_at=shirin.workspace.clock.now(),
    )
    with shirin.workspace.replica.write() as connection:
        rows_of(Custody).insert(connection, [Stored(custody, "q:team", 1)])
    shirin.workspace.drafts.keep(f"custody/{custody.id}/note", '{"words": "Please measure again"}').result()
    with a_stage(shirin, screen) as stage:
        page = opened(stage)
        assert "Work of Nasrin Akter, for the supervisors" in names(page)
        assert any(each.startswith("Note · Meghna Knit Composite · written") for each in names(page))
        press(page, "Go on writing")
        assert stage.went == [("queue", custody.id)]


def test_cards_come_with_the_first_factory(village: Village, screen: QtBot) -> None:
    seat = village.seat("rafi", "Rafi Hasan", Role.ADVISOR)
    with a_stage(seat, screen) as stage:
        page = opened(stage)
        assert "Overdue target dates" not in names(page)
        made = village.factory("Padma Wear", "18 School Lane", TODAY)
        village.world.engagements.assign("rafi", made.id, Role.ADVISOR)
        seat.sync()
        stage.settle()
        assert {"Overdue target dates", "No target date has passed."} <= set(names(page))
        assert "No factory is assigned to you yet" not in names(page)


@pytest.mark.parametrize("code", ["en", "ar", "bn"])
def test_no_end_of_a_line_parts_a_deadline_from_its_day(language: Language, code: str) -> None:
    language.apply(code)
    violation = Violation(
        "v", "e", TODAY, TODAY + timedelta(days=30), "Exit 3 is locked", "Act 61 (1)", "minor", "fire", "correct"
    )
    escalation = Escalation((), 1, 3, 1, 0, None, None, None)
    deadline = violation_detail(ViolationDue(violation, escalation, "Padma Wear")).split(" · ")[-1]
    day = language.formats.day(violation.deadline)
    assert day.replace(" ", "\u00a0") in deadline
    assert " " not in deadline
