"""What is under way, with a way out; and what went wrong, with the one thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.i18n.translator import translate
from ui.theme.spacing import MD, SM
from ui.theme.theme import restyle
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.placing import add_layout
from ui.widgets.state_mark import ReasonState, StateMark

SHOWN_AFTER_MS = 300
_MARKS = {Tone.BAD: ReasonState.ERROR, Tone.WARN: ReasonState.NOTE}


class TroubleBox(QFrame):
    """A failure in words; `again_wanted` tries once more."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self.setProperty("tone", str(Tone.BAD))
        self._words = Label("")
        self._again = Button(translate("Welcome", "Try again"))
        self._again.clicked.connect(self.again_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MD, SM, MD, SM)
        layout.setSpacing(SM)
        self._marks = {tone: StateMark(state) for tone, state in _MARKS.items()}
        for mark in self._marks.values():
            layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, words: str, *, can_try_again: bool = False, tone: Tone = Tone.BAD) -> None:
        """Show the words and let screen readers say them; WARN is for what is only needed to go on."""
        self.setProperty("tone", str(tone))
        restyle(self)
        for each, mark in self._marks.items():
            mark.setVisible(each is tone)
        self._words.setText(words)
        self._again.setVisible(can_try_again)
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def words(self) -> str:
        """Return what is shown, '' while nothing is."""
        return "" if self.isHidden() else self._words.text()


class WaitingBox(QWidget):
    """Shown when something takes longer than a moment; `cancelled` stops waiting for it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._words = Label("")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("Welcome", "In progress"))
        self._cancel = Button(translate("Welcome", "Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.setSpacing(SM)
        line.addWidget(self._words, 1)
        line.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        add_layout(layout, line)
        layout.addWidget(bar)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self.hide()

    def start(self, words: str) -> None:
        """Show the words after a moment."""
        self._words.setText(words)
        self._soon.start()

    def insist(self) -> None:
        """Show it now and give the way out the keyboard: something else is asked for meanwhile."""
        self._soon.stop()
        self.show()
        self._cancel.setFocus()

    def stop(self) -> None:
        """It is over."""
        self._soon.stop()
        self.hide()
