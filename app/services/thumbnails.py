"""Small pictures of photos, made where a photo is attached: they travel first, upright and without what a camera wrote.

A small picture carries nothing but the picture (decision 0013).
"""

from __future__ import annotations

import io
import struct
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from app.domain.errors import Known

SIDE = 320
"""Longest side of a small picture, in pixels."""
MOST_BYTES = 64 << 10
"""What the protocol lets a small picture weigh."""
MOST_PIXELS = 220_000_000
"""A picture that claims more is no camera's: it is made to fill the memory."""

# Only what is decoded in bounds; a JPEG of any size is decoded at an eighth.
_FORMATS = ("JPEG", "PNG", "WEBP")
_MOST_DECODED = 60_000_000
_QUALITIES = (80, 60, 40)
# What Pillow raises of damaged pixels, and of a damaged EXIF block that it writes anew.
_UNREADABLE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    EOFError,
    struct.error,
    UnidentifiedImageError,
)


def small_picture(content: bytes) -> bytes:
    """Return a JPEG of a photo that fits `SIDE`, b"" where there is none: no photo, cut off, of a type not drawn here.

    Raises:
        Known: evidence.too_many_pixels with `millions`, of a picture that would fill the memory.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
                return _drawn(picture)
    except Image.DecompressionBombError as error:
        raise _too_many() from error
    except _UNREADABLE:
        return b""


def _drawn(picture: Image.Image) -> bytes:
    pixels = picture.width * picture.height
    if pixels > MOST_PIXELS:
        raise _too_many()
    is_drafted = picture.format == "JPEG" and bool(picture.draft("RGB", (2 * SIDE, 2 * SIDE)))
    if pixels > _MOST_DECODED and not is_drafted:
        return b""
    picture.thumbnail((SIDE, SIDE))
    upright = on_white(ImageOps.exif_transpose(picture))
    for quality in _QUALITIES:
        made = io.BytesIO()
        upright.save(made, "JPEG", quality=quality, optimize=True)
        if made.tell() <= MOST_BYTES:
            return made.getvalue()
    return b""


def on_white(picture: Image.Image) -> Image.Image:
    """Return the pixels alone, in colours a JPEG has; nothing the file said beside them comes along."""
    clear = picture.convert("RGBA")
    flat = Image.new("RGB", clear.size, "white")
    flat.paste(clear, mask=clear.getchannel("A"))
    return flat


def _too_many() -> Known:
    return Known("evidence.too_many_pixels", millions=MOST_PIXELS // 1_000_000)
