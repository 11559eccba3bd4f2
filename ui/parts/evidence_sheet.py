"""One piece of evidence, large: look at it, write its caption, save a copy, withdraw it with a reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.plan.records import EvidenceKind
from app.queries.evidence_lines import EvidenceLine
from app.services.file_desk import FileState
from ui.i18n.translator import translate
from ui.parts.document_reading import TABLE, WORDS, is_opened
from ui.parts.evidence_words import evidence_line, evidence_note, evidence_title, original_words
from ui.parts.mark_sheet import legend_words
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.detail_pane import labelled
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea

_WIDTH = 420
_HEIGHT = 300


class EvidenceSheet(Sheet):
    """`captioned` carries another caption, `copy_wanted` where a copy goes, `withdrawal_wanted` asks for a reason.

    `original_wanted` carries where a copy of the original goes, `original_fetched` asks for it to be brought here.

    `typed` carries the caption at every keystroke; `unchanged` says that it is as it was; `marks_wanted` asks to draw.
    `view_wanted` asks to look at it closely.
    """

    captioned = Signal(str)
    typed = Signal(str)
    unchanged = Signal()
    marks_wanted = Signal()
    view_wanted = Signal()
    copy_wanted = Signal(str)
    original_wanted = Signal(str)
    original_fetched = Signal()
    withdrawal_wanted = Signal()

    def __init__(self, host: QWidget, line: EvidenceLine, thumbnails: Thumbnails, stays_inside: str = "") -> None:
        """Take the piece, where its picture comes from, and why it cannot leave Concord now, "" if it can."""
        confirm = translate("EvidenceSheet", "Save caption")
        super().__init__(host, evidence_title(line.evidence), confirm, translate("EvidenceSheet", "Close"))
        self._line = line
        self._stays_inside = stays_inside
        piece = line.evidence
        theme = current_theme()
        most = QSize(theme.scaled(_WIDTH), theme.scaled(_HEIGHT))
        self._most = most
        self._thumbnails = thumbnails
        self._picture = Label("", Role.MUTED)
        self._picture.setFixedHeight(most.height())
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(evidence_title(piece))
        self.body.addWidget(self._picture)
        self._text = _reader(self.tr("What the document says"), most.height() // 2)
        self.body.addWidget(self._text)
        self._legend = Label("", selectable=True)
        self.body.addWidget(self._legend)
        self._origin = Label("", Role.SMALL, selectable=True)
        self.body.addWidget(self._origin)
        self._note = Label("", Role.ERROR if piece.withdrawn_reason else Role.SMALL)
        self._stop = Button(self.tr("Cancel fetching"), ButtonKind.LINK)
        self._stop.clicked.connect(lambda: thumbnails.cancel(piece.id))
        add_layout(self.body, self._originals())
        add_layout(self.body, _beside(self._note, self._stop))
        self._caption = TextArea(self.tr("Caption"), piece.caption)
        self._caption.textChanged.connect(lambda: self.typed.emit(self._caption.text()))
        self.body.addWidget(labelled(self.tr("Caption"), self._caption))
        self._locked = Label("", Role.SMALL)
        self._locked.hide()
        self.body.addWidget(self._locked)
        self.body.addWidget(self._other_ways())
        self.body.addStretch(1)
        self.confirmed.connect(self._tell)
        self._shown_picture = ("", "")
        self._is_read = False
        self.show_line(line)

    def show_line(self, line: EvidenceLine) -> None:
        """Show how it stands now: the picture once it is here, and how it travels."""
        self._line = line
        piece = line.evidence
        digest = piece.sha256 if line.is_here else piece.thumb_sha256 if line.is_small_here else ""
        show_if(self._picture, piece.kind is EvidenceKind.PHOTO and bool(digest))
        if piece.kind is EvidenceKind.PHOTO and digest and (digest, piece.marks) != self._shown_picture:
            self._shown_picture = (digest, piece.marks)
            self._thumbnails.show(digest, self._most, self._show_picture, self, piece.marks)
        has_pages = is_opened(piece) and piece.media_type not in {TABLE, *WORDS}
        if piece.kind is EvidenceKind.DOCUMENT and line.is_here and not has_pages and not self._is_read:
            self._is_read = True
            self._thumbnails.read_words(piece, self._show_words, self)
        words = legend_words(piece.marks)
        self._legend.setText(words)
        show_if(self._legend, bool(words))
        self._origin.setText(f"{piece.file_name} · {evidence_line(line)}")
        self._show_original(line)
        progress = self._thumbnails.progress(piece.id)
        note = evidence_note(line, progress)
        self._note.setText(note)
        show_if(self._note, bool(note))
        show_if(self._stop, progress.state in (FileState.WAITING, FileState.FETCHING))
        show_if(self._view, line.is_here and is_opened(piece))
        show_if(self._copy, line.is_here)
        show_if(self._mark, line.is_here and piece.kind is EvidenceKind.PHOTO and not piece.withdrawn_reason)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the caption."""
        self.open_sheet(self._caption)

    def restore(self, words: str) -> None:
        """Put in what was typed and not saved."""
        self._caption.restore(words)

    def lock(self, why: str) -> None:
        """Let the caption only be read, and say why."""
        self._caption.setReadOnly(True)
        self._caption.setAccessibleDescription(why)
        self._locked.setText(why)
        show_if(self._locked, shown=True)

    def _other_ways(self) -> QWidget:
        ways = QWidget()
        line = FlowLayout(ways, SM)
        is_photo = self._line.evidence.kind is EvidenceKind.PHOTO
        self._view = Button(self.tr("Look closer…") if is_photo else self.tr("Open…"), icon="search")
        self._view.setObjectName("view")
        self._view.clicked.connect(self.view_wanted)
        line.addWidget(self._view)
        self._copy = Button(self.tr("Save a copy…"), icon="document")
        self._copy.clicked.connect(self._ask_copy)
        line.addWidget(self._copy)
        self._mark = Button(self.tr("Draw on it…"), icon="edit")
        self._mark.setObjectName("draw")
        self._mark.clicked.connect(self._go_drawing)
        line.addWidget(self._mark)
        if not self._line.evidence.withdrawn_reason:
            withdraw = Button(self.tr("Withdraw…"))
            withdraw.clicked.connect(self._withdraw)
            line.addWidget(withdraw)
        return ways

    def _show_words(self, words: str | None) -> None:
        unread = self.tr("Concord does not open this kind of document. Save a copy to read it elsewhere.")
        self._text.setPlainText(words if words is not None else unread)
        show_if(self._text, True)

    def _show_picture(self, pixmap: QPixmap) -> None:
        if pixmap.isNull():
            self._picture.setText(self.tr("The picture cannot be read."))
        else:
            self._picture.setPixmap(pixmap)

    def _tell(self) -> None:
        if self._caption.text().strip() != self._line.evidence.caption:
            self.captioned.emit(self._caption.text().strip())
        else:
            self.unchanged.emit()

    def _originals(self) -> QHBoxLayout:
        self._original = Label("", Role.SMALL)
        self._original_way = Button("", ButtonKind.LINK)
        self._original_way.clicked.connect(self._go_for_original)
        return _beside(self._original, self._original_way)

    def _show_original(self, line: EvidenceLine) -> None:
        words = original_words(line)
        self._original.setText(words)
        self._original_way.setText(
            self.tr("Save the original…") if line.is_original_here else self.tr("Fetch the original")
        )
        self._original_way.setAccessibleDescription(words)
        self._original_way.setToolTip(self.tr("As the camera wrote it: nothing that was drawn over is hidden in it."))
        show_if(self._original, bool(words))
        show_if(self._original_way, bool(words) and (line.is_original_here or line.evidence.arrived_at is not None))

    def _go_for_original(self) -> None:
        if self._line.is_original_here:
            self._ask_where(self.tr("Save the original outside Concord"), self.original_wanted)
        else:
            self.original_fetched.emit()

    def _ask_copy(self) -> None:
        self._ask_where(self.tr("Save a copy outside Concord"), self.copy_wanted)

    def _ask_where(self, title: str, chosen: SignalInstance) -> None:
        if self._stays_inside:
            self.show_problem(self._stays_inside)
            return
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._line.evidence.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _go_drawing(self) -> None:
        self._tell()
        self.leave()
        self.marks_wanted.emit()
        self.deleteLater()

    def _withdraw(self) -> None:
        self.leave()
        self.withdrawal_wanted.emit()
        self.deleteLater()


def _beside(words: QWidget, way: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SM)
    line.addWidget(words, 1)
    line.addWidget(way)
    return line


def _reader(name: str, height: int) -> QPlainTextEdit:
    """Return a field for the words of a document, hidden until they are read: plain text, never what they point at."""
    field = QPlainTextEdit()
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    field.setFixedHeight(height)
    field.hide()
    return field
