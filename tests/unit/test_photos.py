"""Photos as they are taken in: upright, scaled, without what the camera wrote, and never at the price of the memory."""

import io
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from app.domain.errors import Known
from app.domain.rulepack import PhotoRule
from app.services.photos import MOST_SOURCE_BYTES, Photo, are_alike, look, prepared
from tests.builders.pictures import TAKEN, a_bomb, a_heavy_photo, a_heic, a_photo, a_scene

RULE = PhotoRule(long_side=400)


def opened(photo: Photo) -> Image.Image:
    return Image.open(io.BytesIO(photo.content))


def is_red(picture: Image.Image, at: tuple[int, int]) -> bool:
    red, _green, blue = picture.convert("RGB").getpixel(at)  # type: ignore[misc]
    return bool(red > blue)


def refusal(content: bytes | Path, kind: str = "image/jpeg") -> str:
    with pytest.raises(Known) as refused:
        prepared(content, kind, RULE)
    return refused.value.code


@pytest.mark.parametrize(
    ("kind", "media_type"), [("JPEG", "image/jpeg"), ("WEBP", "image/webp"), ("MPO", "image/jpeg")]
)
def test_a_photo_is_scaled_to_the_long_side_of_the_pack(kind: str, media_type: str) -> None:
    photo = prepared(a_photo(kind=kind), media_type, RULE)
    assert (opened(photo).size, photo.media_type) == ((400, 200), "image/jpeg")


def test_a_small_photo_is_never_made_larger() -> None:
    assert opened(prepared(a_photo((90, 60)), "image/jpeg", RULE)).size == (90, 60)


@pytest.mark.parametrize(("orientation", "size", "red_at"), [(3, (400, 200), (390, 190)), (6, (200, 400), (100, 10))])
def test_a_photo_is_turned_upright(orientation: int, size: tuple[int, int], red_at: tuple[int, int]) -> None:
    made = opened(prepared(a_photo(orientation=orientation), "image/jpeg", RULE))
    assert made.size == size and is_red(made, red_at)
    assert made.getexif().get(0x0112) is None


def test_what_the_camera_wrote_is_dropped_but_the_time() -> None:
    photo = prepared(a_photo(taken=TAKEN), "image/jpeg", RULE)
    assert photo.taken_at == datetime(2026, 3, 2, 8, 30, 5, tzinfo=UTC)
    assert not dict(opened(photo).getexif()) and b"Camera" not in photo.content


def test_the_place_stays_only_where_the_pack_says_so() -> None:
    place = 0x8825
    assert not opened(prepared(a_photo(), "image/jpeg", RULE)).getexif().get_ifd(place)
    kept = opened(prepared(a_photo(), "image/jpeg", PhotoRule(keep_place=True))).getexif()
    assert kept.get_ifd(place)[2] == (23.0, 48.0, 0.0)
    assert set(kept) == {place}, "the place, and nothing else"


@pytest.mark.parametrize("said", ["", "yesterday", "0000:00:00 00:00:00", "2026:13:40 99:00:00"])
def test_a_time_that_is_none_is_no_time(said: str) -> None:
    assert prepared(a_photo(taken=said), "image/jpeg", RULE).taken_at is None


def test_a_screenshot_stays_a_png_where_that_is_smaller_and_a_photo_does_not() -> None:
    made = io.BytesIO()
    Image.new("RGB", (300, 200), "white").save(made, "PNG")
    assert prepared(made.getvalue(), "image/png", RULE).media_type == "image/png"
    noise = io.BytesIO()
    Image.effect_noise((300, 200), 90).convert("RGB").save(noise, "PNG")
    assert prepared(noise.getvalue(), "image/png", RULE).media_type == "image/jpeg"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_pixel_is_taken(mode: str) -> None:
    scene = Image.new("I;16", (64, 48), 40_000) if mode == "I;16" else a_scene((64, 48)).convert(mode)
    made = io.BytesIO()
    scene.save(made, "JPEG" if mode == "CMYK" else "PNG")
    kind = "image/jpeg" if mode == "CMYK" else "image/png"
    assert opened(prepared(made.getvalue(), kind, RULE)).size == (64, 48)


def test_colours_of_another_profile_come_out_as_those_of_every_screen() -> None:
    lab_white = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = io.BytesIO()
    a_scene().save(made, "JPEG", icc_profile=lab_white)
    photo = prepared(made.getvalue(), "image/jpeg", RULE)
    assert "icc_profile" not in opened(photo).info and is_red(opened(photo), (5, 190))
    broken = io.BytesIO()
    a_scene().save(broken, "JPEG", icc_profile=b"no profile")
    assert is_red(opened(prepared(broken.getvalue(), "image/jpeg", RULE)), (5, 190))


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.95])
def test_a_photo_that_was_cut_off_is_told_of_and_never_half_taken(kept: float) -> None:
    whole = a_photo((1600, 1200))
    assert refusal(whole[: int(len(whole) * kept)]) == "evidence.cut_off"


def test_what_would_fill_the_memory_is_refused_before_it_is_decoded() -> None:
    assert refusal(a_bomb(20_000), "image/png") == "evidence.too_many_pixels"
    assert refusal(a_bomb(9_000), "image/png") == "evidence.too_many_pixels"


def test_a_photo_of_a_hundred_megabytes_is_scaled_without_being_held_in_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "heavy.jpg"
    a_heavy_photo(path)
    assert path.stat().st_size > 100_000_000
    assert opened(prepared(path, "image/jpeg", RULE)).size == (400, 200)
    with path.open("r+b") as file:
        file.truncate(MOST_SOURCE_BYTES + 1)
    assert refusal(path) == "evidence.too_large"


def test_a_heic_of_a_telephone_comes_in_upright_and_is_turned_once() -> None:
    """Red above blue, and the white patch at the top right; nothing of the camera's comes along."""
    photo = prepared(a_heic(), "image/heic", RULE)
    picture = opened(photo)
    assert (picture.size, photo.media_type) == ((300, 400), "image/jpeg")
    assert is_red(picture, (100, 150)) and not is_red(picture, (150, 380))
    patch, other = (picture.convert("L").getpixel(place) for place in ((250, 60), (50, 60)))
    assert patch == pytest.approx(255, abs=5) and other == pytest.approx(76, abs=5)
    assert photo.taken_at == datetime(2026, 3, 2, 8, 30, 5, tzinfo=UTC)
    assert not picture.getexif()


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_heic_that_was_cut_off_is_told_of(kept: float) -> None:
    whole = a_heic()
    assert refusal(whole[: int(len(whole) * kept)], "image/heic") == "evidence.cut_off"


def test_a_heic_that_cannot_be_read_is_told_of() -> None:
    assert refusal(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(300), "image/heic") == "evidence.cut_off"


def test_a_heic_without_its_decoder_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "app.services.heif", raising=False)
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    assert refusal(b"\0\0\0\x18ftypheic" + bytes(300), "image/heic") == "evidence.no_decoder"


def test_what_is_no_picture_is_told_of() -> None:
    assert refusal(b"\xff\xd8\xff and then a letter") == "evidence.no_picture"
    assert refusal(Path("/nowhere/at all.jpg")) == "evidence.unreadable"


def test_nearly_the_same_pictures_are_alike_and_others_are_not() -> None:
    scene = a_scene((800, 600))
    darker = scene.point(lambda level: level * 0.8)
    assert are_alike(look(scene), look(darker.resize((400, 300))))
    assert not are_alike(look(scene), look(a_scene((800, 600), turn=1)))
    assert not are_alike(look(scene), look(scene.transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
    assert not are_alike("", look(scene))
