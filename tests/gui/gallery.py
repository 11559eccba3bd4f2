"""Pictures of every building block, for the eye: `python -m tests.gui.gallery FOLDER`. Not a test, not shipped."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import Known
from ui.actions.registry import Action, ActionRegistry, Context
from ui.i18n.translator import Language, current_language
from ui.models.paged_table import Column, PagedTableModel
from ui.models.record_table import RecordTable
from ui.runtime.notices import Notices
from ui.shell.pages import PageSpec
from ui.shell.window import Window
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme, Tone
from ui.widgets.banner import Banner
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, ListRow
from ui.widgets.chip import ChipText
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.delegates import CellRole, ChipsDelegate, PipsDelegate, RowDelegate, TwoLineDelegate
from ui.widgets.detail_pane import DetailPane, labelled
from ui.widgets.drop_zone import DropZone
from ui.widgets.empty_state import EmptyState
from ui.widgets.facet_bar import Facet, FacetBar
from ui.widgets.flow import ButtonRow
from ui.widgets.label import Label, Role
from ui.widgets.memory import Forgetful
from ui.widgets.overlay import Overlay
from ui.widgets.page import Page
from ui.widgets.pips import GatePips, Pip, pips_words
from ui.widgets.progress_bars import ProgressBars
from ui.widgets.reason_list import ReasonList, ReasonRow
from ui.widgets.search_field import SearchField
from ui.widgets.sheet import ConfirmationSheet
from ui.widgets.state_mark import ReasonState
from ui.widgets.tab_strip import Tab, TabStrip
from ui.widgets.text_editors import TextArea, TextField
from ui.widgets.timeline import Milestone, Timeline

GATES = ("G1", "G2", "G3")


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the sample plan."""

    id: str
    title: str
    point: str
    public: bool
    status: ChipText
    pips: tuple[Pip, ...]
    target: date | None
    lead: str


MET, OPEN, STALE, DIFFER = Pip.MET, Pip.OPEN, Pip.STALE, Pip.DIFFER
ENGLISH = (
    Item(
        "1",
        "Emergency exits on floor 3 locked during overtime",
        "Emergency Preparedness",
        True,
        ChipText("In progress", Tone.WARN),
        (MET, MET, OPEN),
        date(2026, 12, 4),
        "R. Islam",
    ),
    Item(
        "2",
        "No functioning safety committee meetings since May",
        "OSH Management Systems",
        True,
        ChipText("Claimed, review", Tone.BAD),
        (OPEN, OPEN, OPEN),
        date(2026, 11, 28),
        "S. Hossain",
    ),
    Item(
        "3",
        "Overtime on weekly rest day paid at ordinary rate",
        "Overtime Wages",
        True,
        ChipText("In progress", Tone.WARN),
        (MET, OPEN, OPEN),
        date(2027, 1, 15),
        "M. Khatun",
    ),
    Item(
        "4",
        "Union members moved to night shift after election",
        "Interference and Discrimination",
        True,
        ChipText("Pending, interviews", Tone.INFO),
        (MET, OPEN, MET),
        None,
        "A. Karim",
    ),
    Item(
        "5",
        "Needle guards missing on 14 of 60 machines",
        "Worker Protection",
        False,
        ChipText("In progress", Tone.WARN),
        (MET, STALE, DIFFER),
        date(2026, 11, 30),
        "R. Islam",
    ),
    Item(
        "6",
        "Chemical store without ventilation and labels",
        "Chemicals and Hazardous Substances",
        False,
        ChipText("Overdue 12 days", Tone.BAD),
        (OPEN, OPEN, OPEN),
        date(2026, 11, 9),
        "T. Begum",
    ),
    Item(
        "7",
        "Drinking water test older than one year",
        "Welfare Facilities",
        False,
        ChipText("Completed 2 Nov", Tone.OK),
        (MET, MET, MET),
        date(2026, 10, 20),
        "T. Begum",
    ),
    Item(
        "8",
        "Work-hour records differ from pay slips",
        "Regular Hours",
        False,
        ChipText("Needs classification"),
        (OPEN, OPEN, OPEN),
        None,
        "",
    ),
)
ARABIC = (
    Item(
        "1",
        "مخارج الطوارئ في الطابق ٣ مقفلة أثناء العمل الإضافي",
        "الاستعداد للطوارئ",
        True,
        ChipText("قيد التنفيذ", Tone.WARN),
        (MET, MET, OPEN),
        date(2026, 12, 4),
        "ر. إسلام",
    ),
    Item(
        "2",
        "لا اجتماعات فعّالة للجنة السلامة منذ مايو",
        "أنظمة إدارة السلامة",
        True,
        ChipText("أُبلغ بإنجازه", Tone.BAD),
        (OPEN, OPEN, OPEN),
        date(2026, 11, 28),
        "س. حسين",
    ),
    Item(
        "3",
        "واقيات الإبر ناقصة في ١٤ من ٦٠ آلة",
        "حماية العمال",
        False,
        ChipText("قيد التنفيذ", Tone.WARN),
        (MET, STALE, DIFFER),
        date(2026, 11, 30),
        "R. Islam",
    ),
)
BENGALI = (
    Item(
        "1",
        "অতিরিক্ত সময়ে তৃতীয় তলার জরুরি নির্গমন পথ তালাবদ্ধ",
        "জরুরি প্রস্তুতি",
        True,
        ChipText("চলমান", Tone.WARN),
        (MET, MET, OPEN),
        date(2026, 12, 4),
        "র. ইসলাম",
    ),
    Item(
        "2",
        "মে মাস থেকে নিরাপত্তা কমিটির কার্যকর সভা হয়নি",
        "নিরাপত্তা ব্যবস্থাপনা",
        True,
        ChipText("দাবি করা হয়েছে", Tone.BAD),
        (OPEN, OPEN, OPEN),
        date(2026, 11, 28),
        "স. হোসেন",
    ),
)
ITEMS = {"en": ENGLISH, "ar": ARABIC, "bn": BENGALI}
PUBLIC = {"en": "Public", "ar": "معلن", "bn": "প্রকাশিত"}


def item_table() -> RecordTable[Item]:
    code = current_language().code
    items = {item.id: item for item in ITEMS[code]}
    formats = current_language().formats
    public = (ChipText(PUBLIC[code], Tone.PUBLIC),)
    columns: tuple[Column[Item], ...] = (
        Column(
            "Item",
            lambda i: i.title,
            {CellRole.SECOND: lambda i: i.point, CellRole.CHIPS: lambda i: public if i.public else ()},
            stretch=True,
            width=24,
            tip=lambda i: i.title,
        ),
        Column(
            "Status", lambda i: i.status.text, {CellRole.CHIPS: lambda i: (i.status,)}, sample="Needs classification M"
        ),
        Column(
            "Gates",
            lambda i: "",
            {CellRole.PIPS: lambda i: i.pips},
            spoken=lambda i: pips_words(i.pips, GATES),
            width=6,
        ),
        Column(
            "Target date",
            lambda i: formats.day(i.target) if i.target else "",
            end=True,
            sample=formats.day(date(2026, 11, 28)),
        ),
        Column("Lead person", lambda i: i.lead, width=10),
    )
    model = PagedTableModel(columns, lambda: list(items), lambda ids: [items[i] for i in ids], lambda i: i.id)
    table = RecordTable(model, "Plan items")
    delegates = (TwoLineDelegate, ChipsDelegate, PipsDelegate, RowDelegate, RowDelegate)
    for column, kind in enumerate(delegates):
        table.setItemDelegateForColumn(column, kind(table))
    model.reload()
    table.select_ids(["1"])
    return table


class PlanPage(Page):
    """The mock-up of the plan, with these widgets."""

    def __init__(self) -> None:
        super().__init__("Meghna Knit Composite")
        self.header.set_count("Gazipur · 2,140 workers, 61 % women · Cycle 2, month 7 · Participation committee 7 + 7")
        self.header.set_primary(Button("Start visit", ButtonKind.PRIMARY))
        self.set_summary("17 open · 4 publicly reported · 3 overdue")
        line = Timeline("Cycle 2")
        line.set_cycle(
            date(2026, 5, 1),
            date(2027, 4, 30),
            date(2026, 11, 14),
            (
                Milestone("s", "Start", date(2026, 5, 1), done=True),
                Milestone("a", "Assessment", date(2026, 7, 25), done=True),
                Milestone("r", "Report", date(2026, 8, 28), done=True),
                Milestone("1", "Progress report 1", date(2026, 9, 30), done=True),
                Milestone("v", "Visit 5 of 6", date(2026, 12, 20)),
                Milestone("2", "Progress report 2", date(2027, 3, 25)),
                Milestone("n", "Renewal", date(2027, 4, 28)),
            ),
        )
        tabs = TabStrip("Factory")
        tabs.set_tabs(
            (
                Tab("plan", "Plan", 23),
                Tab("visits", "Visits", 4),
                Tab("committee", "Committee"),
                Tab("assessments", "Assessments", 2),
                Tab("reports", "Reports"),
                Tab("history", "History"),
            )
        )
        facets = FacetBar("Filters")
        facets.set_facets(
            (
                Facet("open", "Open", 17),
                Facet("public", "Public", 4),
                Facet("claimed", "Claimed", 2),
                Facet("overdue", "Overdue", 3),
                Facet("interviews", "Waiting for interviews", 1),
                Facet("done", "Completed", 6),
            )
        )
        facets.select(["open"])
        bar = QHBoxLayout()
        bar.addWidget(facets, 1)
        bar.addWidget(Button("Add item"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(14)
        split.addWidget(item_table())
        split.addWidget(detail())
        split.setSizes([680, 356])
        self.body.addWidget(line)
        self.body.addWidget(tabs)
        self.body.addLayout(bar)
        self.body.addWidget(split, 1)


def detail() -> DetailPane:
    pane = DetailPane("Item")
    pane.set_heading(
        "Emergency exits on floor 3 locked during overtime",
        "Assessment finding · repeated from cycle 1",
        (ChipText("Publicly reported", Tone.PUBLIC), ChipText("In progress", Tone.WARN)),
    )
    section = pane.add_section("Before this item can be Completed", inset=False)
    section.addWidget(
        ReasonList(
            "Gates",
            (
                ReasonRow(
                    ReasonState.MET,
                    "Committee agrees all steps were taken",
                    "14 Nov, meeting 6 · 5 worker, 4 management members",
                    "G1",
                ),
                ReasonRow(
                    ReasonState.STALE, "Documents reviewed or change observed", "14 Nov · observed, 2 photos", "G2"
                ),
                ReasonRow(
                    ReasonState.MISSING,
                    "Root cause followed up, in the committee's view",
                    "Missing. The committee can record it at the next visit, 3 Dec.",
                    "G3",
                    "Record review",
                    "g3",
                ),
            ),
        )
    )
    buttons = pane.add_section()
    complete = Button("Complete… 1 step missing")
    complete.set_blocked(True, "1 step missing")
    buttons.addWidget(ButtonRow(complete, Button("Set pending")))
    pane.add_section()
    pane.add_field("Root cause", "Keys held by one guard; no rule for overtime shifts.", "factory")
    pane.add_field(
        "Actions needed",
        TextArea("Actions needed", "Panic bars on both doors; guard rota; monthly check by committee."),
        "factory",
    )
    pane.add_field("Target date", DateField("Target date", date(2026, 12, 4)), "factory")
    pane.add_field(
        "Lead person", ChoiceField("Lead person", (("1", "R. Islam"), ("2", "S. Hossain")), free_text=True), "factory"
    )
    return pane


class TodayPage(Page):
    """The mock-up of Today, with these widgets."""

    def __init__(self) -> None:
        super().__init__("Good morning, Nasrin")
        self.header.set_count("Tuesday 2 December · offline since Sunday 18:40 · data is 2 days old")
        self.set_summary("6 things for today")
        now = Card("Review now · the factory says it is done")
        now.add_row(
            ListRow(
                "No functioning safety committee meetings since May",
                "Meghna Knit Composite · claimed 2 Nov · this is the second visit",
                chips=(ChipText("Public", Tone.PUBLIC), ChipText("Last chance", Tone.BAD)),
                opens=True,
            )
        )
        now.add_row(
            ListRow(
                "Fire doors blocked by cartons",
                "Turag Apparels · claimed 20 Nov",
                chips=(ChipText("Public", Tone.PUBLIC), ChipText("1 of 2 visits", Tone.WARN)),
                opens=True,
            )
        )
        now.fill()
        week = Card("This week")
        week.add_row(
            ListRow(
                "Wed 3 Dec · Meghna Knit Composite",
                "In person · 5 agenda items",
                link="Ready to travel?",
                chips=(ChipText("Ready", Tone.OK),),
            )
        )
        week.add_row(
            ListRow("Thu 4 Dec · Turag Apparels", "Virtual · 3 agenda items", chips=(ChipText("2 to fix", Tone.WARN),))
        )
        week.fill()
        needs = Card("Needs you")
        needs.add_row(
            ListRow(
                "Target date changed on both sides",
                "Exits on floor 3 · base, yours, theirs",
                buttons=(Button("Decide"),),
            )
        )
        needs.add_row(
            ListRow(
                "Returned by your supervisor: root cause too general",
                "Chemical store · one field",
                buttons=(Button("Mend"),),
            )
        )
        needs.fill()
        factories = Card("Your 14 factories")
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        for name, verified, claimed in (
            ("Meghna Knit", 55, 80),
            ("Turag Apparels", 30, 80),
            ("Karnaphuli", 80, 95),
            ("Padma Wear", 20, 60),
        ):
            line.addWidget(ProgressBars(verified, claimed, f"{verified} % verified · {claimed} % claimed", name))
        factories.add(holder)
        grid = QHBoxLayout()
        grid.addWidget(now, 5)
        grid.addWidget(week, 4)
        self.body.addLayout(grid)
        self.body.addWidget(needs)
        self.body.addWidget(factories)
        self.body.addStretch(1)


class PartsPage(Page):
    """What the other two do not show."""

    def __init__(self) -> None:
        super().__init__("Parts", search=False)
        self.header.add_tool(IconButton("filter", "Filter"))
        self.header.add_tool(Button("Add photo", icon="photo"))
        self.header.set_primary(Button("Before you leave 3", ButtonKind.PRIMARY, "check"))
        self.body.addWidget(Banner("The disk is full. Nothing is lost; make room and try again.", "Show the folder"))
        self.body.addWidget(Banner("Signed out. Sign in to send 3 changes.", "Sign in", Tone.INFO))
        columns = QHBoxLayout()
        left, right = Card("Editors"), Card("Checks")
        form = QWidget()
        lines = QVBoxLayout(form)
        wrong = DateField("Target date")
        wrong.line.setText("32 Foo")
        wrong.commit()
        blocked = Button("Close visit… 2 errors")
        blocked.set_blocked(True)
        for label, editor in (
            ("Name", TextField("Name", "", hint="Name of the member")),
            ("Progress", TextArea("Progress", "Two lines\nof text")),
            ("Target date", DateField("Target date", date(2026, 12, 4))),
            ("Wrong date", wrong),
            ("Side", ChoiceField("Side", (("w", "Worker side"), ("m", "Management side")))),
            ("Search", SearchField("Search factories")),
            ("Photos", DropZone("Paste or drop photos")),
        ):
            lines.addWidget(labelled(label, editor, "factory"))
        left.add(form)
        choices = QHBoxLayout()
        for words in ("Yes", "No", "N/A"):
            button = Button(words, ButtonKind.CHOICE)
            button.setChecked(words == "No")
            choices.addWidget(button)
        choices.addWidget(blocked)
        choices.addWidget(Button("Add to that item", ButtonKind.LINK))
        choices.addStretch(1)
        lines.addLayout(choices)
        right.body.addWidget(
            ReasonList(
                "Checks", [ReasonRow(state, f"A check that is {state}", "What it means", "S3") for state in ReasonState]
            )
        )
        right.add(GatePips((MET, STALE, OPEN, DIFFER), ("G1", "G2", "G3", "G4")))
        right.fill()
        columns.addWidget(left)
        columns.addWidget(right)
        columns.addWidget(
            EmptyState(
                "No visits yet",
                "Visits are the days you spend with the factory. Plan the first one.",
                "Plan a visit",
                "visit",
            )
        )
        self.body.addLayout(columns, 1)
        self.body.addWidget(Label("The end", Role.SMALL))


def shoot(window: Window, path: Path) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    window.grab().save(str(path))
    print(path)


PAGES: dict[str, tuple[str, Callable[[], Page]]] = {
    "today": ("today", TodayPage),
    "factories": ("factory", PlanPage),
    "visits": ("visit", PartsPage),
    "reports": ("reports", Page),
    "sync": ("sync", Page),
    "settings": ("settings", Page),
}
LOOKS = {
    "light": (Scheme.LIGHT, "en", 100),
    "dark": (Scheme.DARK, "en", 100),
    "arabic": (Scheme.LIGHT, "ar", 100),
    "bengali": (Scheme.LIGHT, "bn", 100),
    "contrast": (Scheme.CONTRAST, "en", 100),
    "large": (Scheme.LIGHT, "en", 200),
}


def blocked(_context: Context) -> str:
    return "1 step missing"


def furnish(notices: Notices) -> Window:
    window = Window(ActionRegistry(), notices, Forgetful())
    window.resize(1280, 800)
    complete = Action("item.complete", "Complete item", print, shortcut="Ctrl+Return", enabled=blocked)
    specs = [PageSpec(name, name.title, icon, build) for name, (icon, build) in PAGES.items()]
    window.set_pages(specs, (complete,))
    window.set_user("Nasrin Akter", "Enterprise advisor")
    window.set_badge("today", 6)
    window.set_badge("factories", 14)
    window.set_badge("sync", 1, Tone.BAD)
    window.set_sync("Saved on this device · 3 changes to send · Offline, everything you do is kept", Tone.WARN)
    window.show()
    return window


def shoot_overlays(window: Window, notices: Notices, folder: Path) -> None:
    window.go("factories")
    window.resize(1280, 800)
    notices.toast("Target date changed", "Undo", window.update)
    notices.known(Known("disk.full"), "Show the folder", window.update)
    shoot(window, folder / "notices.png")
    notices.settle("disk.full")
    window.open_palette()
    shoot(window, folder / "palette.png")
    for overlay in window.findChildren(Overlay):
        overlay.leave()
    words = "All gates are met. Completing has no undo; a supervisor can reopen the item with a reason."
    sheet = ConfirmationSheet(window, "Complete this item?", words, "Complete item", "Not yet")
    sheet.open_sheet()
    shoot(window, folder / "sheet.png")
    sheet.escaped()
    window.open_keys()
    shoot(window, folder / "keys.png")


def main(folder: Path) -> None:
    app = QApplication(["gallery"])
    app.setStyle("Fusion")
    theme, language = Theme(app), Language(app)
    theme.apply(Scheme.LIGHT)
    language.apply("en")
    notices = Notices()
    window = furnish(notices)
    for name, (scheme, code, scale) in LOOKS.items():
        theme.apply(scheme, scale)
        language.apply(code)
        for page, (_, build) in PAGES.items():
            if build is not Page:
                window.go(page)
                shoot(window, folder / f"{name}-{page}.png")
    theme.apply(Scheme.LIGHT)
    language.apply("en")
    shoot_overlays(window, notices, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
