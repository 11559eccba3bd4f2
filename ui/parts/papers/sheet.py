"""The sheet a paper is asked for in: for whom, in which language, as what, with a picture of its first page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QProgressBar, QWidget

from app.papers.audience import Audience
from app.papers.names import Leak
from ui.i18n.formats import Digits
from ui.i18n.messages import term
from ui.i18n.translator import LANGUAGES, current_language, fill, translate
from ui.parts.papers.wanted import Choice, Output, PaperKind, Wanted
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role
from ui.widgets.memory import Memory
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet

_PICTURE = QSize(184, 260)
_MOST_LEAKS = 4
_SHORT = 12
_KEPT = "paper."


class PaperSheet(Sheet):
    """`changed`: another paper is wanted; `wanted`: it is to be made now; `stopped`: no longer. It stays meanwhile."""

    changed = Signal()
    wanted = Signal()
    stopped = Signal()

    def __init__(self, host: QWidget, wanted: Wanted, memory: Memory) -> None:
        """Take what is asked for, and what was chosen last time."""
        super().__init__(host, _title(wanted.kind), translate("PaperSheet", "Save…"), translate("PaperSheet", "Close"))
        self._memory = memory
        self._is_making = False
        self._leaks: tuple[Leak, ...] = ()
        self._audience = ChoiceField(self.tr("For whom"), [(one.value, term("audience", one)) for one in Audience])
        self._language = ChoiceField(self.tr("Language"), list(LANGUAGES.items()))
        none = (("", self.tr("None")), *LANGUAGES.items())
        self._second = ChoiceField(self.tr("Second language beside it"), none)
        self._output = ChoiceField(self.tr("As what"), _outputs(wanted))
        for field in (self._audience, self._language, self._second, self._output):
            # The longest choice must not take the room of the picture.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_SHORT)
        # Never the names by last time's habit: for the factory is what is handed over on the spot.
        self._audience.set_value(Audience.FACTORY.value)
        self._language.set_value(memory.get(f"{_KEPT}language") or current_language().code)
        self._second.set_value(memory.get(f"{_KEPT}second") or "")
        usual = Output.XLSX if wanted.is_workbook else Output.BOTH
        self._output.set_value(usual if wanted.is_workbook else memory.get(f"{_KEPT}output") or usual)
        self._replaces = CheckBox(self.tr("Write the role in the place of each name"))
        self._found = Label("", Role.ERROR)
        self._picture = QLabel()
        self._picture.setFixedSize(current_theme().scaled(_PICTURE.width()), current_theme().scaled(_PICTURE.height()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._picture.setAccessibleName(self.tr("Picture of the first page"))
        self._pages = Label("", Role.SMALL)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._lay_out(is_workbook=wanted.is_workbook)
        for field in (self._audience, self._language, self._second, self._output):
            field.activated.connect(self._on_changed)
        self._replaces.toggled.connect(self.changed)
        self._show_output()

    def choice(self) -> Choice:
        """Return what is chosen now."""
        formats = current_language().formats
        digits = Digits.LATIN if formats.shown is Digits.LATIN and formats.language != "en" else Digits.LOCALE
        return Choice(
            Audience(self._audience.value()),
            self._language.value(),
            self._second.value(),
            Output(self._output.value()),
            digits,
            self._replaces.isChecked(),
        )

    def open_for_choice(self) -> None:
        """Show it with the keyboard in its first field."""
        self.open_sheet(self._audience)

    def show_page(self, image: QImage | None, words: str, leaks: Sequence[Leak]) -> None:
        """Show the first page, what is said of it, and the names in it that must not leave."""
        if image is not None:
            ratio = self.devicePixelRatioF()
            shown = QPixmap.fromImage(
                image.scaled(
                    self._picture.size() * ratio,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            painter = QPainter(shown)
            painter.setPen(current_theme().colour("rim"))
            painter.drawRect(0, 0, shown.width() - 1, shown.height() - 1)
            painter.end()
            shown.setDevicePixelRatio(ratio)
            self._picture.setPixmap(shown)
        self._picture.setVisible(image is not None)
        self._pages.setText(words)
        self._leaks = tuple(leaks)
        self._found.setText(self._leak_words())
        self._found.setVisible(bool(leaks))
        self._replaces.setVisible(bool(leaks) or self._replaces.isChecked())

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Show that the paper which was asked for is still being prepared."""
        self._progress.setVisible(is_waiting)
        self.show_making(0, 0)

    def show_making(self, done: int, total: int) -> None:
        """Say how far the making of the files is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def set_making(self, *, is_making: bool) -> None:
        """Show that the files are being made, or are not any more."""
        self._is_making = is_making
        self._progress.setVisible(is_making)
        self.show_making(0, 0)
        self.confirm_button.setVisible(not is_making)
        self.cancel_button.setText(self.tr("Stop") if is_making else self.tr("Close"))

    def done(self) -> None:
        """Close it: the files are written."""
        self._is_making = False
        self.leave()
        self.deleteLater()

    def escaped(self) -> None:
        if self._is_making:
            self.set_making(is_making=False)
            self.stopped.emit()
            return
        super().escaped()

    # ---------------------------------------------------------------------------------------------------- inside

    def _confirm(self) -> None:
        if self._is_making:
            return
        missing = self._leaks and not self._replaces.isChecked()
        self.show_problem(
            self.tr("Names stand in the text. Let the role take their place, or close.") if missing else ""
        )
        if not missing:
            for name, field in (("language", self._language), ("second", self._second), ("output", self._output)):
                self._memory.put(f"{_KEPT}{name}", field.value())
            self.wanted.emit()

    def _on_changed(self) -> None:
        self.show_problem("")
        self._show_output()
        self.changed.emit()

    def _show_output(self) -> None:
        prints = self._output.value() == Output.PRINT
        self.confirm_button.setText(self.tr("Print…") if prints else self.tr("Save…"))

    def _lay_out(self, *, is_workbook: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MD)
        grid.setVerticalSpacing(SM)
        fields = (
            (self.tr("For whom"), self._audience),
            (self.tr("Language"), self._language),
            (self.tr("Second language beside it"), self._second),
            (self.tr("As what"), self._output),
        )
        for row, (name, field) in enumerate(fields):
            grid.addWidget(labelled(name, field), row, 0)
        grid.addWidget(self._picture, 0, 1, len(fields) + 1, 1)
        grid.setRowStretch(len(fields), 1)
        grid.setColumnStretch(0, 1)
        add_layout(self.body, grid)
        self.body.addWidget(self._pages)
        self.body.addWidget(self._found)
        self.body.addWidget(self._replaces)
        self.body.addWidget(self._progress)
        self._picture.setVisible(not is_workbook)
        for widget in (self._found, self._replaces, self._progress):
            widget.hide()

    def _leak_words(self) -> str:
        if not self._leaks:
            return ""
        lines = [self.tr("These names must not leave the programme:")]
        for leak in self._leaks[:_MOST_LEAKS]:
            words = translate("PaperSheet", "{name} in “{place}”: {text}")
            lines.append(fill(words, name=leak.name, place=leak.place, text=leak.excerpt))
        left = len(self._leaks) - _MOST_LEAKS
        if left > 0:
            lines.append(translate("PaperSheet", "and at %n other place(s)", "", left))
        return "\n".join(lines)


def _title(kind: PaperKind) -> str:
    titles = {
        PaperKind.VISIT: translate("PaperSheet", "Record of the visit"),
        PaperKind.MINUTES: translate("PaperSheet", "Minutes as a paper"),
        PaperKind.PLAN: translate("PaperSheet", "Export the plan"),
        PaperKind.RUN: translate("PaperSheet", "Export the checklist"),
        PaperKind.BLANK: translate("PaperSheet", "Blank checklist for paper"),
    }
    return titles[kind]


def _outputs(wanted: Wanted) -> list[tuple[str, str]]:
    if wanted.is_workbook:
        return [(Output.XLSX, translate("PaperSheet", "Excel workbook (XLSX)"))]
    return [
        (Output.BOTH, translate("PaperSheet", "PDF and Word (DOCX)")),
        (Output.PDF, translate("PaperSheet", "PDF")),
        (Output.DOCX, translate("PaperSheet", "Word (DOCX)")),
        (Output.PRINT, translate("PaperSheet", "Print")),
    ]
