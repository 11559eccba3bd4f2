"""Who did it, for whom and when: one line that keeps the direction of its language whatever a person is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from app.queries.history import Step
from ui.features.plan.history_words import step_by
from ui.i18n.translator import Language

MORNING = datetime(2026, 6, 15, 8, 30, tzinfo=UTC)
STEP = Step("v1", "r", "plan_item", "EditItem", "Nasrin Akter", "Parvin Nahar", MORNING, MORNING, {})


def direction(words: str) -> Qt.LayoutDirection:
    """Return which way a text runs that can be selected and copied."""
    document = QTextDocument(words)  # its blocks die with it
    return document.firstBlock().textDirection()


@pytest.mark.parametrize("name", ["Nasrin Akter", "نسرين أختر", ""])
@pytest.mark.parametrize("for_whom", ["Parvin Nahar", ""])
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", Qt.LayoutDirection.LeftToRight),
        ("bn", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_name_in_front_does_not_turn_the_line_round(
    language: Language, code: str, expected: Qt.LayoutDirection, name: str, for_whom: str
) -> None:
    language.apply(code)
    line = step_by(replace(STEP, actor=name, on_behalf_of=for_whom))
    assert direction(line) == expected
    assert name in line and for_whom in line


def test_a_line_of_one_direction_can_be_copied_without_marks(language: Language) -> None:
    assert step_by(STEP).isprintable()
    assert step_by(STEP).startswith("Nasrin Akter, for Parvin Nahar · ")
