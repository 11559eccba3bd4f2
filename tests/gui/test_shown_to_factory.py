"""The screen turned to the factory: no page of it holds what it must not see, and nothing can be written in it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.committee.entries import item_entry
from app.domain.committee.records import Meeting, Member, Side
from app.domain.factory.records import Engagement, Factory
from app.domain.inspection.records import Violation
from app.domain.inspection_rules import InspectionRules
from app.domain.kernel.record import Record
from app.domain.marks import Ink, Mark, Shape, from_text, to_text
from app.domain.plan.commands import EditItem
from app.domain.plan.records import Comment, CommitteeReview, Evidence, EvidenceKind, SubjectKind
from app.domain.reasons import Blocked
from app.domain.records import RECORD_CLASSES
from app.domain.registers.records import Complaint
from app.queries.violation_list import ViolationQuery, violation_ids, violation_numbers
from app.queries.visit_cycle import visit_numbers
from app.services.evidence import Subject
from app.services.showing import ShownWorkspace
from app.storage.rows import rows_of
from app.storage.shown import MASK, masking, views
from tests.builders.offline_desk import a_desk
from tests.builders.visit_pages import a_stage
from tests.builders.visit_story import Story, a_story
from tests.builders.workspaces import ENGAGEMENT, SCOPE, Site, an_id
from tests.gui.accessible import names, press, wait_for
from ui.features.visits.travel_pane import TravelPane
from ui.features.visits.visit_page import VisitPage
from ui.program.desk import Desk
from ui.program.showing import Showing
from ui.shell.window import Window
from ui.widgets.tab_strip import TabStrip

COMMENT, DISSENT, DRAFT = "Sentinel of a comment", "Sentinel of dissent", "Sentinel of a draft"
WHY, OTHER, NAME = "Sentinel for the supervisor", "Sentinel of another factory", "Rina Das"
COMPLAINANT = "Zubaida Parvin"
NAMED_LIKE_WORDS = ("Worker Man 1", "In Person", "রহিমা খাতুন", "فاطمة علي", "Nguyễn Thu")
"""The first two are also values of fields that are no words."""
WRITTEN = f"রহিমার কথা, রহিমাকে; وفاطمة قالت; {unicodedata.normalize('NFD', 'Nguyễn')} too."
INFLECTED = ("রহিমা", "فاطمة", unicodedata.normalize("NFD", "Nguyễn"))
SECRETS = (COMMENT, DISSENT, WHY, DRAFT, NAME, "Shafiqul", COMPLAINANT, *INFLECTED)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def planted(story: Story) -> list[Record]:
    """Return the story's records with what the factory must not see in them, and a second factory."""
    said = datetime(2026, 6, 14, 9, 0, tzinfo=UTC)
    records: list[Record] = [
        Comment(an_id(880), story.exits.id, COMMENT, "somebody", said),
        Complaint(an_id(881), ENGAGEMENT, said.date(), "Wages are late", COMPLAINANT),
        *(replace(story.worker, id=an_id(882 + n), name=name, office="") for n, name in enumerate(NAMED_LIKE_WORDS)),
    ]
    changed: dict[str, Record] = {
        story.exits.id: replace(story.exits, progress=f"{NAME} keeps the key, {COMPLAINANT} says"),
        story.running.id: replace(story.running, minutes=f"rina das told of the doors; Shafiqul agrees. {WRITTEN}"),
    }
    for record in story.records:
        if isinstance(record, CommitteeReview) and record.id == an_id(500):
            changed[record.id] = replace(record, dissent=DISSENT, commitment_reason=WHY)
        records.append(changed.get(record.id, record))
    return records


def plant(site: Site) -> None:
    """Receive it all, and leave half a sentence."""
    story = a_story()
    for number, record in enumerate(planted(story)):
        site.server.keep(record, "elsewhere", an_id(50_000 + number), "EditItem")
    site.pull()
    site.workspace.drafts.keep(f"plan_item/{story.exits.id}/comment", f'{{"words": "{DRAFT}"}}').result(timeout=30)


@pytest.fixture
def desk(screen: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_desk(qapp, tmp_path, plant) as desk:
        yield desk


def cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def said(root: QWidget) -> str:
    """Return all words of a window, of hidden parts too: titles, texts, tooltips, names, cells of lists."""
    found = [root.windowTitle()]
    for each in (root, *root.findChildren(QWidget)):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            found.append(each.text())
        if isinstance(each, QLineEdit | QPlainTextEdit):
            found.append(each.placeholderText())
        if isinstance(each, QPlainTextEdit):
            found.append(each.toPlainText())
        if isinstance(each, QComboBox):
            found += [each.itemText(number) for number in range(each.count())]
        if isinstance(each, QTabBar):
            found += [each.tabText(number) for number in range(each.count())]
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            found += cells(each.model())
    return "\n".join(found)


def walk(window: Window, story: Story, *, comments: bool = True) -> str:
    """Go through all that can be opened of one factory, and return every word that was there."""
    heard = []
    for item in (story.exits, story.claimed):
        window.go("factory", item.id)
        QApplication.processEvents()
        heard.append(said(window))
    [strip] = [each for each in window.findChildren(TabStrip) if each.isVisible() and each.count() > 2]
    for tab in range(strip.count()):
        strip.setCurrentIndex(tab)
        QApplication.processEvents()
        for table in window.findChildren(QAbstractItemView):
            if table.isVisible():
                table.selectAll()
        QApplication.processEvents()
        heard.append(said(window))
    for target in (
        story.running.id,
        f"{story.running.id}/{story.meeting.id}",
        story.closed.id,
        f"{story.closed.id}/{story.before.id}",
    ):
        window.go("visit", target)
        QApplication.processEvents()
        heard.append(said(window))
    window.open_palette()
    QApplication.processEvents()
    heard.append(said(window))
    return "\n".join(heard)


def shown_now(desk: Desk) -> bool:
    assert desk.covering is not None
    return desk.covering.showing is not None


def showing_of(desk: Desk) -> Showing:
    assert desk.covering is not None
    assert desk.covering.showing is not None
    return desk.covering.showing


def show(desk: Desk, target: str) -> Window:
    assert desk.window is not None
    desk.window.go("visit", target)
    desk.run_action("program.show")
    return showing_of(desk).window


def test_N1_what_the_factory_must_not_see_is_on_no_page_of_the_showing(desk: Desk) -> None:
    story = a_story()
    own = desk.window
    assert own is not None
    heard = walk(own, story)
    missing = [secret for secret in SECRETS if secret.lower() not in heard.lower()]
    assert missing == [], "the walk finds what is there to be found"

    shown = show(desk, story.running.id)
    assert not own.isVisible()
    heard = walk(shown, story)
    assert [secret for secret in SECRETS if secret.lower() in heard.lower()] == []
    assert MASK in heard
    assert story.exits.area in heard  # what the factory came for
    assert "Kamal Uddin" in heard  # of the management side


def test_the_state_of_this_device_is_not_told_of_a_visit_to_come(desk: Desk) -> None:
    story = a_story()
    own = desk.window
    assert own is not None
    own.resize(1400, 900)
    own.go("visit", story.planned.id)
    QApplication.processEvents()
    assert [pane.isVisible() for pane in own.findChildren(TravelPane)] == [True]
    shown = show(desk, story.planned.id)
    QApplication.processEvents()
    pages = [page for page in shown.findChildren(VisitPage) if page.isVisible()]
    assert len(pages) == 1
    assert not [name for name in names(shown) if "travel" in name.casefold() or "before you go" in name]
    assert [pane.isVisible() for pane in shown.findChildren(TravelPane)] == [False]


def test_N1_a_worker_who_agreed_is_named(screen: QtBot, tmp_path: Path) -> None:
    story = a_story()
    worker = replace(story.worker, agreed_on=story.running.day)
    agreed = [worker if each.id == worker.id else each for each in story.records]
    with a_stage(tmp_path, screen, agreed) as stage:
        shown = ShownWorkspace(stage.site.workspace, ENGAGEMENT)
        with shown.read() as connection:
            listed = connection.exec_driver_sql("SELECT id, name FROM member").all()
        shown.close()
    rows = {str(id): str(name) for id, name in listed}
    assert rows[story.worker.id] == NAME
    assert list(rows.values()).count(MASK) == 5
    assert rows[story.manager.id] == "Kamal Uddin"


def test_N1_a_name_made_of_the_words_of_the_program_changes_no_record(screen: QtBot, tmp_path: Path) -> None:
    story = a_story()
    words = ("Worker Man 1", "Person Closed", "Box Ink", "Item In Progress", "Photo English")
    marks = to_text((Mark(Shape.BOX, ((1, 1), (9, 9)), Ink.BAD), Mark(Shape.WORDS, ((1, 1),), Ink.BAD, "Box here")))
    added = datetime(2026, 6, 14, 9, 0, tzinfo=UTC)
    photo = Evidence(
        id=an_id(900),
        subject_id=story.running.id,
        subject_kind=SubjectKind.VISIT,
        kind=EvidenceKind.PHOTO,
        file_name="box.jpg",
        media_type="image/jpeg",
        size=1,
        sha256="ab" * 32,
        added_by=an_id(1),
        added_at=added,
        device="photo",
        marks=marks,
    )
    meeting = replace(story.meeting, entries=(item_entry(story.exits.id), "Ask\nRina"), minutes_language="en")
    workers = [replace(story.worker, id=an_id(910 + n), name=name) for n, name in enumerate(words)]
    records = [*(meeting if each.id == meeting.id else each for each in story.records), photo, *workers]
    with a_stage(tmp_path, screen, records) as stage:
        shown = ShownWorkspace(stage.site.workspace, ENGAGEMENT)
        with shown.read() as connection:
            stored = [row.record for cls in RECORD_CLASSES for row in rows_of(cls).by_scope(connection, SCOPE)]
        shown.close()
    assert {each.side for each in stored if isinstance(each, Member)} == set(Side)
    assert (item_entry(story.exits.id), f"Ask\n{MASK}") in [
        each.entries for each in stored if isinstance(each, Meeting)
    ]
    [found] = [each for each in stored if isinstance(each, Evidence)]
    assert (found.media_type, found.sha256) == (photo.media_type, photo.sha256)
    assert [(each.shape, each.words) for each in from_text(found.marks)] == [
        (Shape.BOX, ""),
        (Shape.WORDS, f"{MASK} here"),
    ]


def test_N1_another_factory_is_not_there_to_be_read(screen: QtBot, tmp_path: Path) -> None:
    records = [*a_story().records, Factory(an_id(77_001), "BD", OTHER, "Dhaka")]
    with a_stage(tmp_path, screen, records) as stage:
        shown = ShownWorkspace(stage.site.workspace, ENGAGEMENT)
        with shown.read() as connection:
            named = connection.exec_driver_sql("SELECT name FROM factory").all()
            held = {row[0] for row in connection.exec_driver_sql("SELECT id FROM engagement")}
        shown.close()
    assert OTHER not in str(named)
    assert held <= {ENGAGEMENT}


def test_lists_that_are_sorted_in_an_index_are_shown_too(screen: QtBot, tmp_path: Path) -> None:
    story = a_story()
    day = story.running.day
    violation = Violation(
        an_id(77_002), ENGAGEMENT, day, day, "Exit 3 is locked", "Act 61 (1)", "minor", "fire", "correct"
    )
    with a_stage(tmp_path, screen, [*story.records, violation]) as stage:
        shown = ShownWorkspace(stage.site.workspace, ENGAGEMENT)
        query = ViolationQuery(ENGAGEMENT, InspectionRules((), (), (), (), (), (), (), (), ()), day)
        with shown.read() as connection:
            ids, numbers = violation_ids(connection, query), violation_numbers(connection, query)
            engagements = {ENGAGEMENT: rows_of(Engagement).by_ids(connection, [ENGAGEMENT])[ENGAGEMENT].record}
            counted = visit_numbers(connection, engagements, [story.running])
        shown.close()
    assert (ids, numbers.total) == ([violation.id], 1)
    assert set(counted) == {story.running.id}


def test_N1_nothing_is_written_while_it_is_shown(screen: QtBot, tmp_path: Path) -> None:
    with a_stage(tmp_path, screen) as stage:
        shown = ShownWorkspace(stage.site.workspace, ENGAGEMENT)
        with pytest.raises(Blocked) as refused:
            shown.commands.submit(ENGAGEMENT, EditItem(stage.story.exits.id, {"progress": "x"})).result()
        assert refused.value.reasons[0].needs == "shown.read_only"
        assert stage.site.workspace.drafts.all() == []
        subject = Subject(ENGAGEMENT, stage.story.running.id, SubjectKind.VISIT)
        chosen = tmp_path / "Zubaida Parvin.txt"
        chosen.write_text("her words")
        for _twice in range(2):
            stage.site.workspace.intake.begin(subject, [chosen])[1].result(timeout=30)
        assert stage.site.workspace.intake.of_subject(subject.id)
        assert shown.intake.of_subject(subject.id) == ()
        with pytest.raises(Blocked):
            shown.intake.begin(subject, [chosen])[1].result(timeout=30)
        with pytest.raises(Blocked):
            shown.parcel.save(tmp_path / "parcel")
        with pytest.raises(Blocked):
            shown.drafts.keep("visit/x/minutes", "words").result()
        shown.close()
        stage.site.give(EditItem(stage.story.exits.id, {"key_work_ahead": "Bars"}))  # goes on afterwards
        assert stage.site.workspace.drafts.all() == []


def test_one_key_shows_and_leaving_is_deliberate(desk: Desk) -> None:
    story = a_story()
    own = desk.window
    assert own is not None
    own.go("today")
    desk.run_action("program.show")
    wait_for(lambda: "Open the factory or its visit first: only one can be shown." in names(own), "it says why not")
    own.go("visit", f"{story.running.id}/{story.meeting.id}")
    QTest.keySequence(own, "F8")
    shown = showing_of(desk).window
    wait_for(shown.isVisible, "the factory's window")
    band = "Shown to the factory: protected names, dissent and internal words are left out."
    assert band in names(shown)
    assert "Committee meeting 7" in said(shown)
    desk.notices.toast(COMMENT)
    assert COMMENT not in said(shown)
    QTest.keySequence(shown, "F8")
    assert shown.isVisible()
    press(shown, "Not yet")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown.go("checklist", story.running.id)
    assert shown.current_page_id() == "visit"
    assert not shown.close()  # the cross of the window asks as well
    assert shown.isVisible()
    assert not own.isVisible()
    press(shown, "Show everything")
    wait_for(lambda: own.isVisible() and not shown_now(desk), "the person's own window")
    assert own.current_page_id() == "visit"


def test_names_are_hidden_whole_and_in_parts() -> None:
    hide = masking(["Rina Das", "Md. Al-Amin"])
    assert hide("Rina  Das and RINA; Marina, Dasgupta") == f"{MASK} and {MASK}; Marina, Dasgupta"
    assert hide("Md. Al-Amin said") == f"{MASK} said"
    assert hide(None) is None
    hide = masking(["রহিমা খাতুন", "فاطمة علي", "Nguyễn Thu"])
    assert hide("রহিমা খাতুন, রহিমার, রহিমাকে") == f"{MASK}, {MASK}, {MASK}"
    assert hide("وفاطمة وفَاطِمَة") == f"{MASK} {MASK}"
    assert (
        hide(unicodedata.normalize("NFD", "Nguyễn và NGUYEN")) == f"{MASK} {unicodedata.normalize('NFD', 'và')} {MASK}"
    )
    assert masking([])("Rina Das") == "Rina Das"


def test_only_an_id_makes_views() -> None:
    with pytest.raises(ValueError, match="no id"):
        list(views("x' OR 1"))
