"""Keeps one-line fields on one line: what is pasted or dropped loses its breaks and tabs."""

from __future__ import annotations

import re

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QLineEdit

_BREAKS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
_RUN = re.compile(f" *[{_BREAKS}][ {_BREAKS}]*")


class OneLine(QValidator):
    """A run of breaks between words becomes one space; at either end it goes."""

    def __init__(self, line: QLineEdit) -> None:
        """Watch over a field, which owns this."""
        super().__init__(line)
        line.setValidator(self)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Accept every text, with its breaks taken out; `place` is the cursor's."""
        clean = one_line(text)
        return QValidator.State.Acceptable, clean, len(one_line(text[:place])) if clean != text else place


def one_line(text: str) -> str:
    """Return a text without breaks and tabs."""
    return _RUN.sub(" ", text.strip(_BREAKS))
