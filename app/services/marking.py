"""A photo with what was drawn over it, as one picture: for screens, papers and copies alike.

The photo itself is never changed. Words are drawn as numbers, and `legend` says what they stand for: letters of every
script are set by whoever prints the picture. What is hidden is coarsened before it is blurred, so that no arithmetic
brings it back. Imported where a picture is drawn, and only there: what draws it takes 6 MB of memory.
"""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageDraw, ImageFilter, ImageFont, UnidentifiedImageError

from app.domain.errors import Known
from app.domain.marks import WHOLE, Mark, Marks, Shape
from app.services.mark_shapes import Inks, arrow_head, rim, stroke

_FORMATS = ("JPEG", "PNG", "WEBP")
_QUALITY = 88
_RIM = "white"
_PLACES = 8
"""A hidden place is made of so many squares, across and along."""
_UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, UnidentifiedImageError)


def annotated(content: bytes, marks: Marks, inks: Inks) -> bytes:
    """Return a JPEG of a photo with its marks; the photo as it came where there are none.

    Raises:
        Known: evidence.no_picture, of what cannot be drawn on.
    """
    if not marks:
        return content
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
                picture = opened.convert("RGB")
    except (*_UNREADABLE, Image.DecompressionBombError) as error:
        raise Known("evidence.no_picture") from error
    for mark in marks:
        if mark.shape is Shape.BLUR:
            _hide(picture, mark)
    draw = ImageDraw.Draw(picture)
    numbers = 0
    for mark in marks:
        numbers += mark.shape is Shape.WORDS
        _draw(draw, picture.size, mark, inks[mark.ink], numbers)
    made = io.BytesIO()
    picture.save(made, "JPEG", quality=_QUALITY, subsampling=0)
    return made.getvalue()


def _hide(picture: Image.Image, mark: Mark) -> None:
    left, top, right, bottom = _frame(picture.size, mark)
    if right - left < 1 or bottom - top < 1:
        return
    part = picture.crop((left, top, right, bottom))
    coarse = part.resize((min(_PLACES, part.width), min(_PLACES, part.height)), Image.Resampling.BOX)
    hidden = coarse.resize(part.size, Image.Resampling.BILINEAR)
    picture.paste(hidden.filter(ImageFilter.GaussianBlur(max(part.size) / 30)), (left, top))


def _draw(draw: ImageDraw.ImageDraw, size: tuple[int, int], mark: Mark, ink: tuple[int, int, int], number: int) -> None:
    wide = stroke(size)
    points = [(x * (size[0] - 1) / WHOLE, y * (size[1] - 1) / WHOLE) for x, y in mark.points]
    edge = rim(wide)
    # A light rim first: red on a red wall is seen, too.
    for colour, more in ((_RIM, edge), (ink, 0)):
        match mark.shape:
            case Shape.ARROW:
                draw.line(points, fill=colour, width=wide + 2 * more)
                draw.polygon(arrow_head(points[0], points[-1], wide), fill=colour, outline=colour, width=2 * more or 1)
            case Shape.LINE:
                draw.line(points, fill=colour, width=wide + 2 * more, joint="curve")
            case Shape.BOX:
                draw.rectangle(_grown(_frame(size, mark), more), outline=colour, width=wide + 2 * more)
            case Shape.OVAL:
                draw.ellipse(_grown(_frame(size, mark), more), outline=colour, width=wide + 2 * more)
            case Shape.WORDS:
                _disc(draw, points[0], 5 * wide + more, colour)
            case Shape.BLUR:
                return
    if mark.shape is Shape.WORDS:
        font = ImageFont.load_default(7 * wide)
        draw.text(points[0], str(number), fill=_RIM, anchor="mm", font=font)


def _disc(draw: ImageDraw.ImageDraw, at: tuple[float, float], half: int, colour: str | tuple[int, int, int]) -> None:
    draw.ellipse((at[0] - half, at[1] - half, at[0] + half, at[1] + half), fill=colour)


def _grown(frame: tuple[int, int, int, int], by: int) -> tuple[int, int, int, int]:
    left, top, right, bottom = frame
    return left - by, top - by, right + by, bottom + by


def _frame(size: tuple[int, int], mark: Mark) -> tuple[int, int, int, int]:
    left, top, right, bottom = mark.box
    across, along = size[0] - 1, size[1] - 1
    return (
        round(left * across / WHOLE),
        round(top * along / WHOLE),
        round(right * across / WHOLE),
        round(bottom * along / WHOLE),
    )
