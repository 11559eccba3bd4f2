"""Photos as they are taken in: upright, as large as the rule pack says, without what a camera wrote beside the picture.

What is stored is always drawn anew from the pixels: nothing that was hidden in a file comes along, and a file that
cannot be read to its end is told of, never half attached. Memory is bounded: a JPEG is decoded as small as it may be,
anything else only up to `MOST_DECODED` pixels.
"""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import ExifTags, Image, ImageCms, ImageOps, UnidentifiedImageError

from app.domain.errors import Known
from app.domain.rulepack import PhotoRule
from app.services.thumbnails import MOST_PIXELS, on_white

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_SOURCE_BYTES = 256 << 20
"""A file of more is not looked at as a photo."""
MOST_DECODED = 60_000_000
"""Pixels of what can only be decoded as a whole: everything but a JPEG that was not written progressively."""
ENDINGS = {"image/jpeg": "jpg", "image/png": "png"}
_FORMATS = ("JPEG", "PNG", "WEBP")
_WIDE_DEPTHS = {"I;16", "I;16B", "I;16L", "I"}
_HEIF = frozenset({"image/heic", "image/heif"})
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
_PRINT_SIDE = 8

# Judged right after a file's head was read, by our own bounds; a camera of 200 megapixels is none of them.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo ready to be kept. `source_sha256` names the file it was made from, `print` what it looks like.

    `taken_at` is when the camera says it was taken, None where it does not.
    """

    content: bytes
    media_type: str
    source_sha256: str
    taken_at: datetime | None
    print: str


def prepared(source: bytes | Path, media_type: str, rule: PhotoRule) -> Photo:
    """Return a photo as the rule wants it.

    Raises:
        Known: evidence.too_large (`most` bytes), evidence.too_many_pixels (`millions`), evidence.cut_off,
            evidence.no_picture, evidence.no_decoder (of HEIC), evidence.unreadable, evidence.changed.
    """
    digest = digest_of(source)
    with _trouble(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _opened(source, media_type) as picture:
            taken_at, place = _told_by_camera(picture)
            drawn = _drawn(picture, rule)
    if isinstance(source, Path) and digest_of(source) != digest:
        raise Known("evidence.changed")
    with _trouble():
        content, kind = _smallest(drawn, rule, place if rule.keep_place else None, is_drawing=media_type == "image/png")
    return Photo(content, kind, digest, taken_at, look(drawn))


def look(picture: Image.Image) -> str:
    """Return what a picture looks like as 16 hex digits: nearly the same pictures differ in a few bits only.

    Each bit says whether a place is lighter than its neighbour, in a picture of 9 by 8 places.
    """
    grey = picture.convert("L").resize((_PRINT_SIDE + 1, _PRINT_SIDE), Image.Resampling.BILINEAR)
    row = _PRINT_SIDE + 1
    light = grey.tobytes()
    bits = 0
    for top in range(_PRINT_SIDE):
        for left in range(_PRINT_SIDE):
            bits = bits << 1 | (light[top * row + left] > light[top * row + left + 1])
    return f"{bits:016x}"


def are_alike(one: str, other: str, most: int = 4) -> bool:
    """Say whether two prints differ in at most so many bits."""
    return bool(one and other) and (int(one, 16) ^ int(other, 16)).bit_count() <= most


@contextmanager
def _opened(source: bytes | Path, media_type: str) -> Iterator[Image.Image]:
    if media_type in _HEIF:
        try:
            # The decoder takes 30 ms to load and is not made for every machine.
            from app.services.heif import opened_heif  # noqa: PLC0415
        except ImportError as error:
            raise Known("evidence.no_decoder") from error
        picture = opened_heif(source, MOST_DECODED)
        try:
            yield picture
        finally:
            picture.close()
        return
    with Image.open(io.BytesIO(source) if isinstance(source, bytes) else source, formats=_FORMATS) as found:
        yield found


def _drawn(picture: Image.Image, rule: PhotoRule) -> Image.Image:
    """Return the pixels alone: small enough, upright, in the colours that every screen has."""
    pixels = picture.width * picture.height
    if pixels > MOST_PIXELS:
        raise _too_many(MOST_PIXELS)
    is_jpeg = picture.format in {"JPEG", "MPO"}
    if pixels > MOST_DECODED and (not is_jpeg or picture.info.get("progressive")):
        raise _too_many(MOST_DECODED)
    side = rule.long_side
    profile = picture.info.get("icc_profile")
    if is_jpeg:
        picture.draft(picture.mode if picture.mode in {"RGB", "L"} else None, (side, side))
    picture.load()
    turned = ImageOps.exif_transpose(picture)
    turned.thumbnail((side, side), Image.Resampling.LANCZOS)
    return on_white(_in_usual_colours(turned, profile))


def _in_usual_colours(picture: Image.Image, profile: object) -> Image.Image:
    """Return the picture in sRGB; one whose profile says nothing sensible is taken as it is."""
    if picture.mode in _WIDE_DEPTHS:
        return picture.point(lambda level: level / 256).convert("L")
    if not isinstance(profile, bytes) or not profile or picture.mode not in {"RGB", "CMYK", "L"}:
        return picture
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        usual = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, own, usual, outputMode="RGB") or picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _smallest(
    drawn: Image.Image, rule: PhotoRule, place: dict[int, object] | None, *, is_drawing: bool
) -> tuple[bytes, str]:
    """Return the file and its type: a screenshot stays a PNG where that is the smaller one."""
    exif = Image.Exif()
    if place:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(place)
    jpeg = io.BytesIO()
    drawn.save(jpeg, "JPEG", quality=rule.quality, optimize=True, exif=exif.tobytes() if place else b"")
    if is_drawing:
        png = io.BytesIO()
        drawn.save(png, "PNG", optimize=True)
        if png.tell() <= jpeg.tell():
            return png.getvalue(), "image/png"
    return jpeg.getvalue(), "image/jpeg"


def _told_by_camera(picture: Image.Image) -> tuple[datetime | None, dict[int, object] | None]:
    """Return when and where a photo was taken; None for what it does not say, or says wrongly."""
    try:
        exif = picture.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif)
        place = dict(exif.get_ifd(ExifTags.IFD.GPSInfo)) or None
    except _UNREADABLE:
        return None, None
    said = details.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
    zone = details.get(ExifTags.Base.OffsetTimeOriginal)
    return _moment(str(said or ""), str(zone or "")), place


def _moment(said: str, zone: str) -> datetime | None:
    """Return the moment in UTC; without a zone the camera is taken to go as this device does."""
    said = said.strip("\0 ")
    try:
        if zone.strip("\0 "):
            return datetime.strptime(said + zone.strip("\0 "), "%Y:%m:%d %H:%M:%S%z").astimezone(UTC)
        return datetime.strptime(said, "%Y:%m:%d %H:%M:%S").astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def digest_of(source: bytes | Path) -> str:
    """Return the sha256 of a file, in hex digits; Known evidence.too_large or evidence.unreadable."""
    if isinstance(source, bytes):
        return hashlib.sha256(source).hexdigest()
    try:
        if source.stat().st_size > MOST_SOURCE_BYTES:
            raise Known("evidence.too_large", most=MOST_SOURCE_BYTES)
        with source.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise Known("evidence.unreadable") from error


@contextmanager
def _trouble() -> Iterator[None]:
    """Tell in our own codes what the decoders say of a file."""
    try:
        yield
    except Image.DecompressionBombError as error:
        raise _too_many(MOST_PIXELS) from error
    except UnidentifiedImageError as error:
        raise Known("evidence.no_picture") from error
    except FileNotFoundError as error:
        raise Known("evidence.unreadable") from error
    except MemoryError as error:
        raise _too_many(MOST_DECODED) from error
    except _UNREADABLE as error:
        raise Known("evidence.cut_off") from error


def _too_many(most: int) -> Known:
    return Known("evidence.too_many_pixels", millions=most // 1_000_000)
