"""Words for a tooltip: Qt takes what looks like markup for rich text, and would load the pictures that it names."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return what a tooltip takes to show these words letter by letter."""
    if not Qt.mightBeRichText(words):
        return words
    return f'<span style="white-space: pre-wrap">{escape(words)}</span>'
