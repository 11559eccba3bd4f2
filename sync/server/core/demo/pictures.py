"""Pictures of the demo: drawn from flat shapes, so that no photo of a real place or person is needed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from sync.server.core.demo.visits import ShapePart

WHOLE, SMALL = (800, 600), (240, 180)
"""Width and height of a photo, and of the small one that travels first."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _TRUE_COLOUR = 8, 2
_SIDE = 100
"""Far side of a scene, in the unit of its shapes."""


def picture(shapes: Sequence[ShapePart], size: tuple[int, int] = WHOLE) -> bytes:
    """Return a PNG of coloured boxes, the later over the earlier; each lies in hundredths of the picture."""
    width, height = size
    rows = [bytearray(bytes.fromhex("e8e4da") * width) for _ in range(height)]
    for shape in shapes:
        left, right = shape.left * width // _SIDE, shape.right * width // _SIDE
        line = bytes.fromhex(shape.colour) * (right - left)
        for row in rows[shape.top * height // _SIDE : shape.bottom * height // _SIDE]:
            row[3 * left : 3 * right] = line
    raw = b"".join(b"\0" + row for row in rows)
    head = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _TRUE_COLOUR, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(raw)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
