"""Small pictures of evidence: decrypted and scaled in memory, off the GUI thread, never on the disk."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from app.domain.errors import Known
from app.domain.ids import engagement_scope
from app.domain.marks import from_text, is_sound
from app.domain.plan.records import Evidence
from app.queries.evidence_lines import EvidenceLine
from app.services.file_desk import FileProgress, FileWanted
from app.services.previews import plain_text
from app.services.workspace import Workspace
from ui.parts.mark_inks import inks
from ui.runtime.tasks import Tasks

KEPT = 200
_MOST_PIXELS = 100_000_000


def read_picture(content: bytes, most: QSize) -> QImage:
    """Return the picture scaled to fit `most`, turned upright; a null image where it cannot be read.

    A file that claims to be larger than 100 megapixels is not decoded: it could fill the memory.
    """
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > _MOST_PIXELS:
            return QImage()
        if size.width() > most.width() or size.height() > most.height():
            is_turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
            within = most.transposed() if is_turned else most
            reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def marked(content: bytes, marks: str) -> bytes:
    """Return a photo with its marks as it may be seen; Known evidence.no_picture where they cannot be drawn."""
    if not is_sound(marks):
        raise Known("evidence.no_picture")
    if not marks:
        return content
    # Most days nobody looks at a photo with marks, and what draws them takes megabytes.
    from app.services.marking import annotated  # noqa: PLC0415

    return annotated(content, from_text(marks), inks())


class Thumbnails(QObject):
    """Answers pictures by the digest of their file; the last 200 stay in memory."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QObject | None = None) -> None:
        """Take where evidence is opened, and the pool that decodes it."""
        super().__init__(parent)
        self._workspace = workspace
        self._evidence = workspace.evidence
        self._tasks = tasks
        self._kept: OrderedDict[tuple[str, int, str], QPixmap] = OrderedDict()

    def progress(self, record: str) -> FileProgress:
        """Return how it stands with a file on its way, here or to the server."""
        desk = self._workspace.files
        return FileProgress() if desk is None else desk.progress(record)

    def fetch(self, line: EvidenceLine, engagement_id: str) -> None:
        """Bring a file here that lies at the server; nothing where it lies elsewhere."""
        desk, piece = self._workspace.files, line.evidence
        if desk is not None and not line.is_here and piece.arrived_at is not None:
            desk.fetch(FileWanted(engagement_scope(engagement_id), piece.id, piece.sha256, piece.size))

    def fetch_original(self, line: EvidenceLine, engagement_id: str) -> None:
        """Bring the original here that was kept of a photo; nothing where it lies here, or was sent by nobody yet."""
        desk, piece = self._workspace.files, line.evidence
        if desk is not None and piece.original_sha256 and not line.is_original_here and piece.arrived_at is not None:
            scope = engagement_scope(engagement_id)
            desk.fetch(FileWanted(scope, piece.id, piece.original_sha256, piece.original_size))

    def cancel(self, record: str) -> None:
        """Fetch it no further."""
        if self._workspace.files is not None:
            self._workspace.files.cancel(record)

    def read_words(self, piece: Evidence, shown: Callable[[str | None], None], owner: QObject) -> None:
        """Call `shown` later with the words of a document, None where it is not opened here."""

        def read() -> str | None:
            try:
                return plain_text(self._evidence.open(piece.sha256), piece.media_type)
            except Known:
                return None

        self._tasks.run(lambda _job: read(), shown, owner=owner)

    def show(self, sha256: str, most: QSize, shown: Callable[[QPixmap], None], owner: QObject, marks: str = "") -> None:
        """Call `shown` with the picture: now where it is known, later otherwise; never after `owner` is gone.

        `marks` are drawn over it, what they hide is hidden.

        A file that is missing, damaged or no picture gives an empty pixmap.
        """
        key = (sha256, most.width(), marks)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            shown(known)
            return

        def read() -> QImage:
            try:
                return read_picture(marked(self._evidence.open(sha256), marks), most)
            except Known:
                return QImage()

        def done(image: QImage) -> None:
            pixmap = QPixmap.fromImage(image)
            self._kept[key] = pixmap
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            shown(pixmap)

        self._tasks.run(lambda _job: read(), done, owner=owner)
