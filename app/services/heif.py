"""HEIC and HEIF photos, as telephones write them; imported where one is opened, and only there."""

from __future__ import annotations

import io
from pathlib import Path
from typing import cast

import pi_heif
from PIL import Image

from app.domain.errors import Known


def opened_heif(source: bytes | Path, most_pixels: int) -> Image.Image:
    """Return the main picture, already upright; Known evidence.too_many_pixels before anything is decoded.

    Raises what Pillow raises of a file that cannot be read.
    """
    file = pi_heif.open_heif(io.BytesIO(source) if isinstance(source, bytes) else source)
    width, height = file.size
    if width * height > most_pixels:
        raise Known("evidence.too_many_pixels", millions=most_pixels // 1_000_000)
    picture = cast("Image.Image", file.to_pillow())
    picture.format = "HEIF"
    return picture
