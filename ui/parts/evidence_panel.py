"""Photos and documents of an item: small pictures with captions, and the place where more come in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.plan.records import EvidenceKind
from app.queries.evidence_lines import EvidenceLine
from app.services.file_desk import FileProgress
from ui.i18n.tips import plain_tip
from ui.parts.evidence_words import evidence_line, evidence_note, evidence_title
from ui.parts.import_strip import ImportStrip
from ui.parts.thumbnails import Thumbnails
from ui.theme.spacing import SM, XS
from ui.theme.theme import current_theme
from ui.widgets.drop_zone import DropZone
from ui.widgets.flow import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Role, show_if

AT_ONCE = 6
"""Tiles that are made in one go."""

MANY = 60
"""Where so many stand already, new ones come a turn after what is shown beside them."""

_SIDE = 92
"""Three tiles stand side by side in a pane of its usual width."""


class EvidenceTile(QPushButton):
    """One piece: its picture or the mark of a document, its caption, and what is to be known about it."""

    def __init__(self, line: EvidenceLine, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        """Take the piece and where its picture comes from."""
        super().__init__(parent)
        piece = line.evidence
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        side = current_theme().scaled(_SIDE)
        self._picture = QLabel()
        self._picture.setFixedSize(side, side)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = ElidedLabel(evidence_title(piece), Role.SMALL)
        title.setFixedWidth(side)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(XS, XS, XS, XS)
        layout.setSpacing(XS // 2)
        layout.addWidget(self._picture)
        layout.addWidget(title)
        self._line = line
        self._told: FileProgress | None = None
        self._note = Label("", Role.SMALL)
        self._note.setFixedWidth(side)
        layout.addWidget(self._note)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tell(thumbnails.progress(piece.id))
        self._show_mark(piece.kind)
        if piece.kind is EvidenceKind.PHOTO and (line.is_here or line.is_small_here):
            # At its own size a small picture is sharp in a tile, and a tenth of the work.
            digest = piece.thumb_sha256 if line.is_small_here else piece.sha256
            thumbnails.show(digest, QSize(side, side), self._show_picture, self, piece.marks)

    def tell(self, progress: FileProgress) -> None:
        """Say how it stands with the file on its way."""
        if progress == self._told:
            return
        self._told = progress
        note = evidence_note(self._line, progress)
        self._note.setText(note)
        show_if(self._note, bool(note))
        said = (evidence_title(self._line.evidence), evidence_line(self._line), note)
        spoken = ", ".join(part for part in said if part)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.sizeHint()

    def picture_size(self) -> QSize:
        """Return how large the picture, or the mark in its place, is shown."""
        return self._picture.pixmap().size()

    def _show_mark(self, kind: EvidenceKind) -> None:
        theme = current_theme()
        mark = theme.scaled(32)
        name = "photo" if kind is EvidenceKind.PHOTO else "document"
        self._picture.setPixmap(theme.icon(name, "muted").pixmap(QSize(mark, mark)))

    def _show_picture(self, pixmap: QPixmap) -> None:
        if not pixmap.isNull():
            self._picture.setPixmap(pixmap)


class EvidencePanel(QWidget):
    """`strip` shows what is being taken in. `opened` carries the id of a piece.

    `dropped` and `pasted` are those of a DropZone.
    """

    opened = Signal(str)
    dropped = Signal(object)
    pasted = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        """Take where pictures come from."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Evidence"))
        self.setAcceptDrops(True)
        self._thumbnails = thumbnails
        self._shown: tuple[EvidenceLine, ...] = ()
        self._made: list[EvidenceTile] = []
        self._others = QTimer(self)
        self._others.setSingleShot(True)
        self._others.setInterval(0)
        self._others.timeout.connect(self._make_some)
        self._tiles = QWidget()
        self._flow = FlowLayout(self._tiles, SM, level=True)
        self.strip = ImportStrip()
        self._zone = DropZone(self.tr("Add photo or document"), parent=self)
        hint = self.tr("Press to choose files, drop files or folders here, or paste a picture")
        self._zone.setToolTip(hint)
        self._zone.setAccessibleDescription(hint)
        self._zone.dropped.connect(self.dropped)
        self._zone.pasted.connect(self.pasted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SM)
        layout.addWidget(self._tiles)
        layout.addWidget(self.strip)
        layout.addWidget(self._zone)
        self._tiles.hide()

    def take_in(self, paste: QMimeData | None) -> bool:
        """Take a picture or files from the clipboard; say whether there was any."""
        return paste is not None and self._zone.take(paste)

    @property
    def zone(self) -> DropZone:
        """Return where more comes in: press it to choose a file."""
        return self._zone

    def show_evidence(self, evidence: Sequence[EvidenceLine]) -> None:
        """Show these pieces."""
        pairs = zip(self._shown, evidence, strict=False)
        same = next((at for at, (old, new) in enumerate(pairs) if old != new), min(len(self._shown), len(evidence)))
        self._shown = tuple(evidence)
        self._flow.clear(same)
        del self._made[same:]
        for tile, line in zip(self._made, evidence, strict=False):
            tile.tell(self._thumbnails.progress(line.evidence.id))
        self._tiles.setVisible(bool(self._shown))
        if len(self._made) < MANY:
            self._make_some()
        else:
            self._others.start()

    def _make_some(self) -> None:
        """Make the next tiles; those of hundreds of photos come in turns, between which keys and clicks are heard."""
        first = len(self._made)
        # Each that is shown would have all of them laid out again, and everything around them.
        self._flow.setEnabled(False)
        for line in self._shown[first : first + AT_ONCE]:
            tile = EvidenceTile(line, self._thumbnails, self._tiles)
            tile.clicked.connect(lambda _checked=False, chosen=line.evidence.id: self.opened.emit(chosen))
            self._flow.addWidget(tile)
            self._made.append(tile)
            tile.show()
        self._flow.setEnabled(True)
        self._flow.activate()
        self._tiles.updateGeometry()
        if len(self._made) < len(self._shown):
            self._others.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._zone.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._zone.dropEvent(event)
