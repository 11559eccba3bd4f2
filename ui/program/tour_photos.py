"""Photos of an item, so that the guided tour can show where each of them is: at the server, or here alone."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter

from app.domain.plan.records import Evidence, SubjectKind
from app.queries.item_detail import item_detail
from app.queries.record_titles import RecordTitle
from app.services.workspace import Workspace
from ui.theme.theme import current_theme

_WIDTH, _HEIGHT = 960, 720
_SHELVES = 3
_BOTTLES = ("accent", "warn", "info", "public", "bad", "ok")


def take_photo(workspace: Workspace, item: RecordTitle, name: str, caption: str) -> str:
    """Attach a picture of a shelf to an item; return the id of the record."""
    attach = workspace.evidence.attach
    done = attach(item.engagement_id, item.id, SubjectKind.ITEM, _picture(len(caption)), name, caption=caption).result()
    with workspace.read() as connection:
        taken = workspace.facts(connection).children(Evidence, item.id)
    return next(piece.id for piece in taken if piece.id in done.changed.ids)


def has_arrived(workspace: Workspace, item: RecordTitle, photo: str) -> bool:
    """Say whether the server has told that it holds a photo of an item."""
    with workspace.read() as connection:
        detail = item_detail(connection, item.id)
    return detail is not None and any(line.is_received for line in detail.evidence if line.evidence.id == photo)


def _picture(turn: int) -> bytes:
    """Return a JPEG of bottles on shelves; every `turn` another one: what is the same is one file."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    theme = current_theme()
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    high = _HEIGHT // _SHELVES
    for shelf in range(_SHELVES):
        floor = (shelf + 1) * high - high // 6
        painter.fillRect(QRect(0, floor, _WIDTH, high // 12), theme.colour("muted"))
        for place, colour in enumerate(_BOTTLES):
            left, tall = 50 + place * 150, high // 2 + (place * 37 + shelf * 53 + turn * 11) % 60
            painter.fillRect(QRect(left, floor - tall, 80, tall), theme.colour(colour))
            painter.fillRect(QRect(left + 28, floor - tall - 22, 24, 22), theme.colour("text"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpg")).write(image)
    return bytes(buffer.data().data())
