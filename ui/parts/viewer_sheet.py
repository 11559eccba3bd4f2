"""A file of evidence in the whole window: pages of a PDF, sheets of a table, words, a picture, to look at closely."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.errors import Known
from app.domain.plan.records import Evidence
from app.services.evidence import EvidenceStore
from ui.i18n.messages import explain
from ui.i18n.translator import current_language, fill, translate
from ui.parts.document_reading import PDF, TABLE, WORDS, WORKBOOK, DocumentReading
from ui.parts.evidence_words import evidence_title
from ui.parts.table_look import TableLook
from ui.runtime.tasks import Tasks
from ui.theme.spacing import MD, SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button
from ui.widgets.label import Label, Role, show_if
from ui.widgets.sheet import Sheet
from ui.widgets.zoom_view import STEP, ZoomView

if TYPE_CHECKING:
    from app.services.pdf_pages import PdfPage
    from app.sheets.looking import Look

DRAWN_AFTER_MS = 120
"""A page is drawn anew once nobody has zoomed for so long."""
_AROUND = 260
_LEAST = 200


class ViewerSheet(Sheet):
    """Only looked at: nothing in a file is run, followed or changed. Page Up and Page Down turn the pages of a PDF."""

    WIDTH: ClassVar[int] = 1_100

    def __init__(self, host: QWidget, piece: Evidence, store: EvidenceStore, tasks: Tasks) -> None:
        """Take the piece, where its file is opened, and the pool that reads it."""
        super().__init__(host, evidence_title(piece), translate("ViewerSheet", "Close"))
        self.cancel_button.hide()
        self._piece = piece
        self._reading = DocumentReading(store, tasks, self)
        self._page, self._count, self._is_other_page = 0, 0, True
        self._told = Label(self.tr("Opening…"), Role.MUTED)
        self._view: ZoomView | None = None
        self._tall: QWidget | None = None
        self._pages = Label("")
        self._tools = QWidget()
        self._tools.hide()
        self.body.addWidget(self._tools)
        self.body.addWidget(self._told)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DRAWN_AFTER_MS)
        self._wait.timeout.connect(self._draw)

    def open_for_looking(self) -> None:
        """Show it, and begin to read."""
        piece = self._piece
        self.open_sheet(self.confirm_button)
        if piece.media_type == PDF:
            self._show_zoomed(is_page=True)
            self._draw()
        elif piece.media_type in {WORKBOOK, TABLE}:
            self._reading.tables(piece, self._show_tables, self._fail)
        elif piece.media_type in WORDS:
            self._reading.words(piece, self._show_words, self._fail)
        else:
            self._show_zoomed(is_page=False)
            self._reading.picture(piece, self._show_picture, self._fail)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._be_tall()
        return super().eventFilter(watched, event)

    # --------------------------------------------------------------------------------------------- what is shown

    def _show_zoomed(self, *, is_page: bool) -> None:
        view = self._view = ZoomView(evidence_title(self._piece), is_page=is_page)
        line = QHBoxLayout(self._tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SM)
        if is_page:
            line.addWidget(self._way(self.tr("Previous page"), lambda: self._turn(self._page - 1)))
            line.addWidget(self._pages)
            line.addWidget(self._way(self.tr("Next page"), lambda: self._turn(self._page + 1)))
        line.addStretch(1)
        line.addWidget(self._way(self.tr("Smaller"), lambda: view.zoom_by(1 / STEP)))
        line.addWidget(self._way(self.tr("Larger"), lambda: view.zoom_by(STEP)))
        line.addWidget(self._way(self.tr("Fit width") if is_page else self.tr("Fit"), view.fit))
        if is_page:
            view.zoomed.connect(self._wait.start)
            view.turned.connect(lambda by: self._turn(self._page + by))
        self._put(view)
        view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_tables(self, looks: tuple[Look, ...]) -> None:
        table = TableLook(evidence_title(self._piece), looks)
        self._told.hide()
        self._put(table)
        table.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_words(self, words: str) -> None:
        field = QPlainTextEdit(words)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("What the document says"))
        self._told.hide()
        self._put(field)
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show_picture(self, image: QImage) -> None:
        if self._view is not None:
            self._told.hide()
            self._tools.show()
            self._view.show_image(image)

    def _show_page(self, page: PdfPage) -> None:
        if self._view is None:
            return
        self._told.hide()
        self._tools.show()
        image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        self._view.show_image(image.copy(), from_top=self._is_other_page)
        self._is_other_page = False
        self._page, self._count = page.number, page.count
        number = current_language().formats.number
        words = fill(self.tr("Page {number} of {count}"), number=number(page.number + 1), count=number(page.count))
        self._pages.setText(words)
        self._view.setAccessibleDescription(f"{words}. {page.words}")

    def _fail(self, problem: Known) -> None:
        if self._view is not None:
            self._view.hide()
        self._tools.hide()
        self._told.hide()
        self._told = Label(explain(problem.code, problem.params), Role.ERROR)
        self.body.addWidget(self._told)
        show_if(self._told, True)
        self.confirm_button.setFocus(Qt.FocusReason.PopupFocusReason)

    # ---------------------------------------------------------------------------------------------------- inside

    def _turn(self, number: int) -> None:
        number = max(0, min(number, self._count - 1))
        if number != self._page:
            self._page, self._is_other_page = number, True
            self._draw()

    def _draw(self) -> None:
        if self._view is not None:
            self._reading.page(self._piece, self._page, self._view.wanted_width(), self._show_page, self._fail)

    def _put(self, tall: QWidget) -> None:
        self._tall = tall
        self.body.addWidget(tall, 1)
        self._be_tall()
        tall.show()

    def _be_tall(self) -> None:
        """Take the height that the window leaves."""
        if self._tall is not None:
            theme = current_theme()
            around = theme.scaled(_AROUND) + (self._tools.sizeHint().height() + MD if self._view is not None else 0)
            self._tall.setFixedHeight(max(theme.scaled(_LEAST), self._window.height() - around))

    def _way(self, words: str, go: Callable[[], None]) -> Button:
        button = Button(words)
        button.clicked.connect(lambda _checked=False: go())
        return button
