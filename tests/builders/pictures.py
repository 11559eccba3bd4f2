"""Pictures made in memory: good ones, and those that a camera card or a stranger may hold."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

from PIL import ExifTags, Image

TAKEN = "2026:03:02 14:30:05"


def a_scene(size: tuple[int, int] = (800, 400), turn: int = 0) -> Image.Image:
    """Return a picture, red on the left and blue on the right, with stripes at the top that `turn` moves."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    for place in range(0, size[0], 80):
        left = (place + 37 * turn) % size[0]
        picture.paste("white", (left, 0, min(left + 25, size[0]), size[1] // (2 + turn % 3)))
    return picture


def a_photo(
    size: tuple[int, int] = (800, 400), kind: str = "JPEG", *, turn: int = 0, orientation: int = 1, taken: str = ""
) -> bytes:
    """Return the file of a scene, with what a camera writes beside it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Camera"
    if taken:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.OffsetTimeOriginal] = "+06:00"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (23.0, 48.0, 0.0)
    made = io.BytesIO()
    a_scene(size, turn).save(made, kind, exif=exif)
    return made.getvalue()


def a_heic() -> bytes:
    """Return a photo as a telephone writes it when it is held upright: 640 by 480 pixels, to be turned by a quarter.

    Red on the left and blue on the right as it lies, with a white patch at the top left; so upright it is red above
    blue, the patch at the top right. Taken at `TAKEN` in +06:00. It was drawn by us and encoded once with pillow-heif
    (x265), which no test has: the turning stands in the file twice, as `irot` and as orientation 6 of its Exif.
    """
    return (Path(__file__).parent.parent / "fixtures" / "phone.heic").read_bytes()


def a_photo_with_damaged_exif() -> bytes:
    """Return a JPEG that is to be turned, beside whose turning a number is written as letters."""
    turned = struct.pack("<HHIHH", ExifTags.Base.Orientation, 3, 1, 6, 0)
    letters = struct.pack("<HHI4s", ExifTags.Base.ResolutionUnit, 2, 4, b"abc\0")
    exif = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 2) + turned + letters + bytes(4)
    made = io.BytesIO()
    a_scene().save(made, "JPEG", exif=exif)
    return made.getvalue()


def a_bomb(side: int = 20_000) -> bytes:
    """Return a PNG of few bytes that claims to be huge."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def a_heavy_photo(path: Path, size: int = 100 << 20) -> None:
    """Write a whole JPEG of so many bytes: a small picture between segments of a maker's own."""
    photo = a_photo()
    segment = b"\xff\xe5" + struct.pack(">H", 65_535) + bytes(65_533)
    with path.open("wb") as file:
        file.write(photo[:2])
        for _ in range(size // len(segment)):
            file.write(segment)
        file.write(photo[2:])


def a_program(path: Path) -> None:
    """Write what starts like a program, whatever the file is called."""
    path.write_bytes(b"MZ\x90\x00" + bytes(4_000))
