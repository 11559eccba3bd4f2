"""One value of a decision: the words, who wrote them, and the button that chooses it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.kernel.plain import Plain
from app.domain.records import RECORDS
from app.queries.conflicts import Side
from ui.i18n.bidi import island
from ui.i18n.messages import field_title
from ui.i18n.translator import fill, translate
from ui.parts.differences import marks
from ui.parts.marked_text import MarkedText
from ui.parts.values import plain_words
from ui.theme.spacing import XS
from ui.theme.tokens import Tone
from ui.widgets.button import Button
from ui.widgets.label import Label, Role


class SideCell(QWidget):
    """A column of one row; several fields that move together stand under their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)

    def add_values(self, kind: str, side: Side, catalogue: Catalogue, *, who: str, strong: bool) -> None:
        """Show the values of a side and who wrote them."""
        several = len(side.values) > 1
        for name, value in side.values.items():
            words = island(plain_words(kind, name, value, catalogue))
            if several:
                words = fill(translate("Case", "{field}: {value}"), field=field_title(name), value=words)
            self._layout.addWidget(Label(words, Role.STRONG if strong else Role.BODY, selectable=True))
        self.add_who(who)

    def add_marked(self, base: str, text: str, tone: Tone) -> None:
        """Show a text with the words marked that it has and its base has not."""
        self._layout.addWidget(MarkedText(text, marks(base, text), tone))

    def add_who(self, words: str) -> None:
        """Show who wrote it."""
        if words:
            self._layout.addWidget(Label(words, Role.SMALL))

    def add_button(self, button: Button) -> None:
        """Put the verb that chooses this value under it."""
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def fill_up(self) -> None:
        """Keep everything at the top."""
        self._layout.addStretch(1)


def is_prose(kind: str, values: Mapping[str, Plain]) -> bool:
    """Say whether all of it is text that is merged word by word."""
    described = RECORDS.get(kind)
    return described is not None and all(described.policy.get(name) == "text" for name in values)
