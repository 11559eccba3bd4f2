"""Who was there: the members in office that day by side, as a check list, and what that means for the gates."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.committee.records import Gender, Member, Side
from app.domain.rulepack import ReviewRule
from app.queries.meeting_detail import MeetingDetail, RosterLine
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.theme.spacing import SM, XL
from ui.theme.tokens import Tone
from ui.widgets.check_box import CheckBox
from ui.widgets.chip import ChipRow, ChipText
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, Role, show_if


class Attendance(QWidget):
    """`typed` carries the ids marked as present at every mark, `committed` the same when the keyboard leaves."""

    typed = Signal(object)
    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Attendance"))
        self._saved: tuple[str, ...] = ()
        self._sent: tuple[str, ...] | None = None
        self._roster: tuple[RosterLine, ...] = ()
        self._rule: ReviewRule | None = None
        self._boxes: dict[str, CheckBox] = {}
        self._sides = QWidget()
        self._flow = FlowLayout(self._sides, XL, level=True)
        self._state = ChipRow()
        self._count = Label("", Role.MUTED)
        self._women = Label("", Role.MUTED)
        self._none = Label(self.tr("The committee has no members in office on this day."), Role.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        for part in (self._none, self._sides, self._count, self._women, self._state):
            layout.addWidget(part)
        focus = QApplication.instance()
        if isinstance(focus, QApplication):
            focus.focusChanged.connect(self._on_focus)

    def show_meeting(
        self, detail: MeetingDetail, rule: ReviewRule, draft: Sequence[str] | None, *, locked: bool
    ) -> None:
        """Show who was present; marks that are not saved yet stay."""
        self._rule = rule
        marked = self.marked() if self.is_dirty() else tuple(draft) if draft is not None else detail.meeting.attended
        self._saved = detail.meeting.attended
        before, self._roster = self._roster, detail.roster
        # Boxes of the same members stay, and the keyboard on them.
        if _members(before) != _members(detail.roster) or not self._boxes:
            self._rebuild()
        for id, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(id in marked)
            box.setEnabled(not locked)
            box.blockSignals(False)
        self._judge()

    def marked(self) -> tuple[str, ...]:
        """Return the ids marked as present: those marked before in their order, then the new ones."""
        shown = {id for id, box in self._boxes.items() if box.isChecked()}
        kept = [id for id in self._saved if id in shown or id not in self._boxes]
        return (*kept, *(id for id in self._boxes if id in shown and id not in kept))

    def is_dirty(self) -> bool:
        """Say whether other marks are set than saved."""
        return bool(self._boxes) and set(self.marked()) != set(self._saved)

    def flush(self) -> None:
        """Send `committed` now if there is something to save."""
        marked = self.marked()
        if self.is_dirty() and marked != self._sent:
            self._sent = marked
            self.committed.emit(marked)

    def settle(self) -> None:
        """Take what was sent as saved."""
        if self._sent is not None:
            self._saved = self._sent
        self._sent = None

    def refuse(self) -> None:
        """Take note that what was sent was not saved."""
        self._sent = None

    def _rebuild(self) -> None:
        self._flow.clear()
        self._boxes = {}
        for side in (Side.WORKER, Side.MANAGEMENT):
            lines = [line for line in self._roster if line.member.side is side]
            if lines:
                self._flow.addWidget(self._group(side, lines))
        self._none.setVisible(not self._roster)
        self._sides.setVisible(bool(self._roster))

    def _group(self, side: Side, lines: Sequence[RosterLine]) -> QWidget:
        group = QWidget(self._sides)
        group.setAccessibleName(term("side", side))
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(term("side", side), Role.LABEL, wrap=False))
        for line in lines:
            box = CheckBox(line.member.name)
            box.toggled.connect(self._on_marked)
            note = line.member.office if line.in_office else self.tr("not in office that day")
            column.addWidget(box)
            if note:
                box.setAccessibleDescription(note)
                below = Label(note, Role.SMALL, wrap=False)
                below.setIndent(XL + SM)
                column.addWidget(below)
            self._boxes[line.member.id] = box
        return group

    def _on_marked(self) -> None:
        self._judge()
        self.typed.emit(self.marked())

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        boxes = list(self._boxes.values())
        if before in boxes and now is not None and now not in boxes:
            self.flush()

    def _judge(self) -> None:
        marked = frozenset(self.marked())
        counted = [line.member.side for line in self._roster if line.in_office and line.member.id in marked]
        workers, managers = counted.count(Side.WORKER), counted.count(Side.MANAGEMENT)
        words = self.tr("Present and in office: {workers} worker, {managers} management")
        self._count.setText(fill(words, workers=workers, managers=managers))
        self._women.setText(self._women_words(marked))
        show_if(self._women, bool(counted))
        rule = self._rule
        if rule is None:
            return
        if workers < rule.worker_members_present:
            chip = ChipText(self.tr("No worker member present: reviews do not count"), Tone.WARN)
        elif managers < rule.management_members_present:
            chip = ChipText(self.tr("No management member present: reviews do not count"), Tone.WARN)
        else:
            chip = ChipText(self.tr("Both sides present"), Tone.OK)
        self._state.set_chips((chip,))

    def _women_words(self, marked: frozenset[str]) -> str:
        """Return the share of women among those present, and of how many of them it is not known."""
        genders = [line.member.gender for line in self._roster if line.in_office and line.member.id in marked]
        known = [gender for gender in genders if gender is not Gender.NOT_GIVEN]
        if not known:
            return self.tr("Women among those present: not recorded")
        women = known.count(Gender.WOMAN)
        text = fill(
            self.tr("Women among those present: {women} of {count} ({share})"),
            women=women,
            count=len(known),
            share=current_language().formats.percent(100 * women / len(known)),
        )
        if len(known) == len(genders):
            return text
        unknown = translate("Attendance", "not given for %n member(s)", "", len(genders) - len(known))
        return f"{text} · {unknown}"


def _members(roster: Sequence[RosterLine]) -> list[tuple[Member, bool]]:
    return [(line.member, line.in_office) for line in roster]
