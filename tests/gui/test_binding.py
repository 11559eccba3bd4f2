"""The Qt binding itself: what made its version be pinned."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_return_none_keep_the_count_of_none(qtbot: QtBot) -> None:
    """A release of the binding gave away one reference a call and ended the process after a few thousand."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("")
    assert before - sys.getrefcount(None) < 500
