"""Contrast between two colours as WCAG 2.2 defines it."""

from __future__ import annotations

from PySide6.QtGui import QColor

TEXT = 4.5
MARK = 3.0


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    parts = QColor(colour)
    return 0.2126 * _linear(parts.redF()) + 0.7152 * _linear(parts.greenF()) + 0.0722 * _linear(parts.blueF())


def ratio(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
