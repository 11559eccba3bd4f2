"""What a person sees when the program has a bug: plain words, a report to copy, and a way on."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)


class CrashDialog(QDialog):
    """Shows a redacted report; everything saved is safe because every action was committed."""

    def __init__(self, report: str) -> None:
        """Take the report of `ui.runtime.report.bug_report`."""
        super().__init__()
        self._report = report
        self.setWindowTitle(self.tr("Something went wrong in Concord"))
        self.setMinimumWidth(520)
        heading = QLabel(self.tr("Something went wrong in Concord"), self)
        heading.setProperty("role", "heading")
        words = QLabel(
            self.tr(
                "This is a fault of the program, not yours. Everything you saved is kept on this device. "
                "You can go on working; if it happens again, close Concord and start it once more."
            ),
            self,
        )
        words.setWordWrap(True)
        details = QPlainTextEdit(report, self)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Report without names or texts"))
        copy = QPushButton(self.tr("Copy report"), self)
        copy.clicked.connect(self._copy)
        leave = QPushButton(self.tr("Close Concord"), self)
        leave.clicked.connect(self._leave)
        go_on = QPushButton(self.tr("Go on working"), self)
        go_on.setProperty("kind", "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addWidget(details)
        buttons = QHBoxLayout()
        layout.addLayout(buttons)  # empty still: see ui.widgets.placing
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(go_on)
        go_on.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def _leave(self) -> None:
        self.reject()
        QApplication.quit()
