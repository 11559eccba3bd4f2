"""The questions of one section, one under the other; only what is shown exists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.features.checklists.content import Tongues
from ui.features.checklists.entry_heads import EntryHead
from ui.features.checklists.part_turning import PartTurning
from ui.features.checklists.question_block import QuestionBlock
from ui.features.checklists.views import EntryView, QuestionView, RowView
from ui.i18n.translator import translate
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import LG, MD
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.scrolling import Scrolling

PART = 30
"""So many lines of a section are built at once; a longer one is read in parts."""
_MARGIN = 24


class QuestionsView(QFrame):
    """Block by block the same signals as a QuestionBlock; `finished` says that Enter was pressed at the last one.

    `part_wanted` carries the part of a long section to show, from 0.
    """

    made = Signal(object)
    finished = Signal()
    part_wanted = Signal(int)
    entry_added = Signal(str)
    entry_removed = Signal(str, str)
    stale = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        """Take where small pictures come from."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(translate("QuestionsView", "Questions"))
        self._thumbnails = thumbnails
        self._tongues = Tongues("en")
        self._blocks: dict[str, QuestionBlock | EntryHead] = {}
        self._order: list[str] = []
        self._part = self._parts = 0
        self._current: QuestionBlock | None = None
        self._title = Label("", Role.HEADING)
        self._beside = Label("", Role.MUTED)
        self._count = Label("", Role.MUTED, wrap=False)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        inner = self._inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        add_layout(whole, self._column)
        self._turning = PartTurning()
        self._turning.wanted.connect(self.part_wanted)
        whole.addWidget(self._turning)
        whole.addStretch(1)
        self._area = Scrolling(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        add_layout(layout, self._heading())
        layout.addWidget(self._area, 1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def set_heading(self, title: str, beside: str, count: str) -> None:
        """Say which section this is and how far it is."""
        self._title.setText(title)
        self._beside.setText(beside)
        show_if(self._beside, bool(beside))
        self._count.setText(count)

    def show_section(self, rows: Sequence[RowView], tongues: Tongues, part: int, parts: int, span: str) -> None:
        """Build the lines of another section, or of another part of it."""
        self.flush()
        self._current = None
        for path in tuple(self._blocks):
            self._drop(path)
        self._order = []
        self._tongues = tongues
        self._part, self._parts = part, parts
        self._turning.show_part(part, parts, span)
        # What is hidden is laid out once, not after each block.
        self._inner.hide()
        self.show_rows(rows)
        self._inner.show()
        self._area.verticalScrollBar().setValue(0)

    def show_rows(self, rows: Sequence[RowView]) -> None:
        """Show these lines as they stand now: what stays is kept, with its caret; what goes lets the keyboard go first.

        A question in which the keyboard is stays until it leaves, though it does not apply any more.
        """
        self.setUpdatesEnabled(False)
        wanted = [row.path for row in rows]
        held = set(wanted)
        for path in [path for path in self._order if path not in held]:
            if not self._blocks[path].has_keyboard():
                self._drop(path)
                self._order.remove(path)
        for at, row in enumerate(rows):
            block = self._blocks.get(row.path)
            if block is None:
                self._insert(at + self._lingering(wanted[:at]), self._made(row))
            else:
                self._tell(block, row)
        kept = [path for path in self._order if path not in held]
        self._order = sorted([*wanted, *kept], key=lambda path: self._column.indexOf(self._blocks[path]))
        self.setUpdatesEnabled(True)

    def shown(self) -> tuple[str, ...]:
        """Return the paths of the lines that exist, in order."""
        return tuple(self._order)

    def block(self, path: str) -> QuestionBlock | None:
        """Return the block of a question that is shown."""
        found = self._blocks.get(path)
        return found if isinstance(found, QuestionBlock) else None

    def current(self) -> QuestionBlock | None:
        """Return the question that has, or had last, the keyboard."""
        return self._current

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        self._focus(self.questions()[:1])

    def focus(self, path: str) -> None:
        """Give the keyboard to a question, or to the first line inside what has this path."""
        inside = [block for block in self.questions() if block.path == path or block.path.startswith(path + "/")]
        self._focus(inside[:1])

    def focus_next(self, path: str) -> None:
        """Go on to the question after this one; at the end say so."""
        questions = self.questions()
        at = next((number for number, block in enumerate(questions) if block.path == path), -1)
        if at + 1 < len(questions):
            self._focus(questions[at + 1 : at + 2])
        elif self._part + 1 < self._parts:
            self.part_wanted.emit(self._part + 1)
        else:
            self.finished.emit()

    def flush(self) -> None:
        """Give what is being written now."""
        for block in self.questions():
            block.flush()

    def questions(self) -> list[QuestionBlock]:
        """Return the questions that are shown, in order."""
        found = (self._blocks[path] for path in self._order)
        return [block for block in found if isinstance(block, QuestionBlock) and block.editor is not None]

    def _focus(self, blocks: Sequence[QuestionBlock]) -> None:
        for block in blocks:
            block.focus_answer()
            self._bring(block)

    def _bring(self, block: QWidget) -> None:
        # Its place is known once the layout has been made.
        QTimer.singleShot(0, block, lambda: self._area.ensureWidgetVisible(block, 0, _MARGIN))

    def _made(self, row: RowView) -> QuestionBlock | EntryHead:
        block: QuestionBlock | EntryHead
        if isinstance(row, QuestionView):
            block = QuestionBlock(row, self._tongues, self._thumbnails)
            block.advanced.connect(self.focus_next)
            self._blocks[row.path] = block
            self.made.emit(block)
        else:
            block = EntryHead(row)
            block.added.connect(self.entry_added)
            block.removed.connect(self.entry_removed)
            self._blocks[row.path] = block
        return block

    def _insert(self, at: int, block: QuestionBlock | EntryHead) -> None:
        self._column.insertWidget(at, block)
        self._order.insert(at, block.path)
        if self._inner.isVisible():
            block.show()

    def _lingering(self, before: Sequence[str]) -> int:
        """Return how many lines that no longer apply stand among those before."""
        last = max((self._order.index(path) for path in before if path in self._blocks), default=-1)
        return max(0, last + 1 - len(before))

    def _tell(self, block: QuestionBlock | EntryHead, row: RowView) -> None:
        if isinstance(block, QuestionBlock) and isinstance(row, QuestionView):
            # What is being written stays where it is written.
            if not (block.fits(row) or block.is_dirty()):
                self._replace(block, row)
            elif block.view() != row:
                block.show_view(row)
        elif isinstance(block, EntryHead) and isinstance(row, EntryView) and block.view() != row:
            block.show_view(row)

    def _replace(self, block: QuestionBlock, row: QuestionView) -> None:
        """Let another block ask a question from here on, with the keyboard where this one had it."""
        at, had_keyboard = self._column.indexOf(block), block.has_keyboard()
        self._order.remove(block.path)
        self._insert(at, self._made(row))
        made = self.block(row.path)
        if had_keyboard and made is not None:
            made.focus_answer()
        self._take_out(block)

    def _drop(self, path: str) -> None:
        self._take_out(self._blocks.pop(path))

    def _take_out(self, block: QuestionBlock | EntryHead) -> None:
        if block is self._current:
            self._current = None
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return  # another window is in front for a moment
        inside = self.isAncestorOf(now)
        block = self._around(now) if inside else None
        left = self._current
        if block is left or (block is None and inside):
            return
        if block is not None:
            self._current = block
            self._bring(now)
        if left is not None:
            left.flush()
            if left.path in self._blocks:
                self.stale.emit()

    def _around(self, widget: QWidget) -> QuestionBlock | None:
        around: QObject | None = widget
        while isinstance(around, QWidget) and around is not self:
            if isinstance(around, QuestionBlock):
                return around
            around = around.parentWidget()
        return None

    def _heading(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._beside)
        row = QHBoxLayout()
        row.setContentsMargins(LG, MD, LG, MD)
        row.setSpacing(MD)
        add_layout(row, words, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        return row
