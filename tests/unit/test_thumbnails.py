"""Small pictures of photos: upright, small, without what a camera wrote, and never at the price of the memory."""

import io
import struct
import zlib

import pytest
from PIL import ExifTags, Image

from app.domain.errors import Known
from app.services.thumbnails import MOST_BYTES, MOST_PIXELS, SIDE, small_picture


def a_picture(size: tuple[int, int] = (800, 400), format_: str = "JPEG", **options: object) -> bytes:
    """Return a picture, red on the left and blue on the right."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, size[0], size[1]))
    made = io.BytesIO()
    picture.save(made, format_, **options)
    return made.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def is_red(picture: Image.Image, at: tuple[int, int]) -> bool:
    red, _green, blue = picture.convert("RGB").getpixel(at)  # type: ignore[misc]
    return bool(red > blue)


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
def test_a_photo_becomes_a_jpeg_that_fits(format_: str) -> None:
    small = opened(small_picture(a_picture(format_=format_)))
    assert (small.format, small.size) == ("JPEG", (SIDE, SIDE // 2))
    assert (is_red(small, (5, 5)), is_red(small, (SIDE - 5, 5))) == (True, False)


def test_a_photo_that_lies_on_its_side_is_turned_upright() -> None:
    """Orientation 6: the camera was turned to the right, so what is on the left goes to the top."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    small = opened(small_picture(a_picture(exif=exif)))
    assert small.size == (SIDE // 2, SIDE)
    assert (is_red(small, (5, 5)), is_red(small, (5, SIDE - 5))) == (True, False)


def test_what_the_camera_wrote_stays_in_the_photo() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (23.0, 48.0, 0.0)
    photo = a_picture(exif=exif, comment=b"a comment")
    assert opened(photo).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    small = opened(small_picture(photo))
    assert not dict(small.getexif())
    assert not {"exif", "comment", "icc_profile"} & small.info.keys()


def test_what_is_clear_is_white() -> None:
    made = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(made, "PNG")
    assert opened(small_picture(made.getvalue())).convert("RGB").getpixel((25, 25)) == (255, 255, 255)


def test_the_worst_picture_stays_within_what_the_protocol_takes() -> None:
    noise = Image.effect_noise((2000, 2000), 200).convert("RGB")
    made = io.BytesIO()
    noise.save(made, "JPEG", quality=95)
    assert 0 < len(small_picture(made.getvalue())) <= MOST_BYTES


def a_bomb(side: int) -> bytes:
    """Return a PNG of few bytes that claims to be huge."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def test_a_picture_that_would_fill_the_memory_is_refused_in_words() -> None:
    with pytest.raises(Known, match=r"evidence\.too_many_pixels") as refused:
        small_picture(a_bomb(20_000))
    assert refused.value.params == {"millions": MOST_PIXELS // 1_000_000}


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", a_picture()[:300], a_picture(format_="PNG")[:60], a_bomb(9_000), b"%PDF-1.7\n"],
    ids=["empty", "text", "jpeg cut off", "png cut off", "large", "pdf"],
)
def test_what_cannot_be_drawn_has_no_small_picture(content: bytes) -> None:
    assert small_picture(content) == b""
