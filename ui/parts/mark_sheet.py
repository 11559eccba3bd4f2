"""Drawing over a photo: tools, colours, the photo, and the words that stand on it."""

from __future__ import annotations

import json
from typing import ClassVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.domain.marks import LONGEST_WORDS, Ink, Mark, Shape, from_text, is_sound, legend, to_text
from ui.i18n.translator import fill, translate
from ui.parts.mark_canvas import MarkCanvas
from ui.parts.mark_words import ink_words, shape_words
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextField

_LARGEST = QSize(1_600, 1_200)


class MarkSheet(Sheet):
    """`given` carries the marks as text; `typed` all that is not saved, at every change, for `restore`."""

    WIDTH: ClassVar[int] = 780

    given = Signal(str)
    typed = Signal(str)

    def __init__(self, host: QWidget, title: str, marks: str) -> None:
        """Take the photo's name and the marks it has."""
        super().__init__(host, title, translate("MarkSheet", "Save marks"))
        self._saved = marks
        self.canvas = MarkCanvas(translate("MarkSheet", "Photo to draw on"))
        self.canvas.setMinimumHeight(current_theme().scaled(260))
        self.canvas.setAccessibleDescription(self._keys())
        self._words = TextField(translate("MarkSheet", "Words for the photo"), hint=self.tr("Blocked by cartons"))
        self._words.setMaxLength(LONGEST_WORDS)
        self._legend = Label("", Role.SMALL)
        self._undo = Button(self.tr("Undo"))
        self._redo = Button(self.tr("Redo"))
        self._remove = Button(self.tr("Delete mark"))
        self._tools = QButtonGroup(self)
        self._inks = QButtonGroup(self)
        self._lay_out()
        self.canvas.start(from_text(marks) if is_sound(marks) else ())
        self.canvas.changed.connect(self._on_changed)
        self.canvas.refused.connect(self._say_full)
        self.canvas.words_wanted.connect(self._place_words)
        self._words.textEdited.connect(lambda _words: self._tell())
        self._undo.clicked.connect(self.canvas.undo)
        self._redo.clicked.connect(self.canvas.redo)
        self._remove.clicked.connect(self.canvas.remove_chosen)
        self.confirmed.connect(lambda: self.given.emit(to_text(self.canvas.marks)))
        self._show_legend()

    @property
    def most(self) -> QSize:
        """Return how large the photo is worth reading."""
        return _LARGEST

    def show_picture(self, picture: QPixmap) -> None:
        """Show the photo once it is read."""
        if picture.isNull():
            self.show_problem(self.tr("The picture cannot be read."))
        else:
            self.canvas.show_picture(picture)

    def restore(self, kept: str) -> None:
        """Put back what was drawn and not saved."""
        try:
            unsaved = json.loads(kept)
            marks, words = from_text(str(unsaved["marks"])), str(unsaved["words"])
        except (ValueError, KeyError, TypeError):
            return
        self.canvas.restore(marks)
        self._words.setText(words)

    def open_for_drawing(self) -> None:
        """Show it with the keyboard in the photo."""
        self.open_sheet(self.canvas)

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools, SM)
        for shape in Shape:
            button = Button(shape_words(shape), ButtonKind.CHOICE)
            button.setChecked(shape is self.canvas.shape)
            button.toggled.connect(lambda on, chosen=shape: self._use(chosen) if on else None)
            self._tools.addButton(button)
            flow.addWidget(button)
        colours = QWidget()
        row = FlowLayout(colours, SM)
        for ink in Ink:
            button = Button(ink_words(ink), ButtonKind.CHOICE)
            button.setChecked(ink is self.canvas.ink)
            button.toggled.connect(lambda on, chosen=ink: self._colour(chosen) if on else None)
            self._inks.addButton(button)
            row.addWidget(button)
        steps = QHBoxLayout()
        steps.setSpacing(SM)
        for way in (self._undo, self._redo, self._remove):
            steps.addWidget(way)
        steps.addStretch(1)
        self.body.addWidget(tools)
        self.body.addWidget(colours)
        self.body.addWidget(self.canvas, 1)
        self.body.addWidget(self._words)
        self.body.addWidget(self._legend)
        add_layout(self.body, steps)
        self.body.addWidget(Label(self._keys(), Role.SMALL))

    def _keys(self) -> str:
        return translate(
            "MarkSheet",
            "Draw with the mouse; or Enter draws in the middle, Tab goes from mark to mark, the arrow keys move it,"
            " with Ctrl its corner, Delete removes it.",
        )

    def _use(self, shape: Shape) -> None:
        self.canvas.shape = shape

    def _colour(self, ink: Ink) -> None:
        self.canvas.ink = ink

    def _place_words(self, point: object) -> None:
        words = self._words.text().strip()
        if not words:
            self.show_problem(self.tr("Write the words first, then press where they belong."))
            self._words.setFocus()
            return
        if isinstance(point, tuple) and self.canvas.add(Mark(Shape.WORDS, (point,), self.canvas.ink, words)):
            self._words.clear()
            self._tell()

    def _say_full(self) -> None:
        self.show_problem(
            self.tr("There is no room for more on this photo: what you did last was not drawn. Delete a mark first.")
        )

    def _on_changed(self) -> None:
        self.show_problem("")
        self._show_legend()
        self._tell()

    def _show_legend(self) -> None:
        words = legend_words(to_text(self.canvas.marks))
        self._legend.setText(words)
        show_if(self._legend, bool(words))

    def _tell(self) -> None:
        unsaved = {"marks": to_text(self.canvas.marks), "words": self._words.text()}
        self.typed.emit(json.dumps(unsaved, ensure_ascii=False))


def legend_words(marks: str) -> str:
    """Return what the numbers on a photo stand for, a line each; "" for none."""
    found = legend(from_text(marks)) if is_sound(marks) else ()
    line = translate("MarkSheet", "{number}: {words}")
    return "\n".join(fill(line, number=at, words=words) for at, words in enumerate(found, 1))
