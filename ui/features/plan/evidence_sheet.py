"""One piece of evidence, large: look at it, write its caption, save a copy, withdraw it with a reason."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.plan.records import EvidenceKind
from app.queries.item_detail import EvidenceLine
from app.services.file_desk import FileState
from ui.features.plan.evidence_words import evidence_line, evidence_note, evidence_title
from ui.features.plan.thumbnails import Thumbnails
from ui.i18n.translator import translate
from ui.theme.spacing import SM
from ui.theme.theme import current_theme
from ui.widgets.button import Button, ButtonKind
from ui.widgets.detail_pane import labelled
from ui.widgets.label import Label, Role, show_if
from ui.widgets.placing import add_layout
from ui.widgets.sheet import Sheet
from ui.widgets.text_editors import TextArea

_WIDTH = 420
_HEIGHT = 300


class EvidenceSheet(Sheet):
    """`captioned` carries another caption, `copy_wanted` where a copy goes, `withdrawal_wanted` asks for a reason."""

    captioned = Signal(str)
    copy_wanted = Signal(str)
    withdrawal_wanted = Signal()

    def __init__(self, host: QWidget, line: EvidenceLine, thumbnails: Thumbnails) -> None:
        """Take the piece and where its picture comes from."""
        confirm = translate("EvidenceSheet", "Save caption")
        super().__init__(host, evidence_title(line.evidence), confirm, translate("EvidenceSheet", "Close"))
        self._line = line
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
        self._origin = Label("", Role.SMALL, selectable=True)
        self.body.addWidget(self._origin)
        self._note = Label("", Role.ERROR if piece.withdrawn_reason else Role.SMALL)
        self._stop = Button(self.tr("Cancel fetching"), ButtonKind.LINK)
        self._stop.clicked.connect(lambda: thumbnails.cancel(piece.id))
        told = QHBoxLayout()
        told.setSpacing(SM)
        told.addWidget(self._note, 1)
        told.addWidget(self._stop)
        add_layout(self.body, told)
        self._caption = TextArea(self.tr("Caption"), piece.caption)
        self.body.addWidget(labelled(self.tr("Caption"), self._caption))
        add_layout(self.body, self._other_ways())
        self.body.addStretch(1)
        self.confirmed.connect(self._tell)
        self._shown_digest = ""
        self.show_line(line)

    def show_line(self, line: EvidenceLine) -> None:
        """Show how it stands now: the picture once it is here, and how it travels."""
        self._line = line
        piece = line.evidence
        digest = piece.sha256 if line.is_here else piece.thumb_sha256 if line.is_small_here else ""
        show_if(self._picture, piece.kind is EvidenceKind.PHOTO and bool(digest))
        if piece.kind is EvidenceKind.PHOTO and digest and digest != self._shown_digest:
            self._shown_digest = digest
            self._thumbnails.show(digest, self._most, self._show_picture, self)
        self._origin.setText(f"{piece.file_name} · {evidence_line(line)}")
        progress = self._thumbnails.progress(piece.id)
        note = evidence_note(line, progress)
        self._note.setText(note)
        show_if(self._note, bool(note))
        show_if(self._stop, progress.state in (FileState.WAITING, FileState.FETCHING) and not line.is_here)
        show_if(self._copy, line.is_here)

    def open_for_typing(self) -> None:
        """Show it with the keyboard in the caption."""
        self.open_sheet(self._caption)

    def _other_ways(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SM)
        self._copy = Button(self.tr("Save a copy…"), icon="document")
        self._copy.clicked.connect(self._ask_where)
        line.addWidget(self._copy)
        if not self._line.evidence.withdrawn_reason:
            withdraw = Button(self.tr("Withdraw…"))
            withdraw.clicked.connect(self._withdraw)
            line.addWidget(withdraw)
        line.addStretch(1)
        return line

    def _show_picture(self, pixmap: QPixmap) -> None:
        if pixmap.isNull():
            self._picture.setText(self.tr("The picture cannot be read."))
        else:
            self._picture.setPixmap(pixmap)

    def _tell(self) -> None:
        if self._caption.text().strip() != self._line.evidence.caption:
            self.captioned.emit(self._caption.text().strip())

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy outside Concord"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self._line.evidence.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.copy_wanted)
        dialog.open()

    def _withdraw(self) -> None:
        self.leave()
        self.withdrawal_wanted.emit()
        self.deleteLater()
