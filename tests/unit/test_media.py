"""Which files may be evidence, and what names they may keep."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.media import HEAD_BYTES, LONGEST_NAME, TYPES, media_type, shown_name

JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 100
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100
WEBP = b"RIFF\x10\0\0\0WEBPVP8 "
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0"
PDF = b"%PDF-1.7\n"
ZIP = b"PK\x03\x04" + b"\0" * 26
ODT = ZIP + b"mimetypeapplication/vnd.oasis.opendocument.text" + b"PK"
ODS = ZIP + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" + b"PK"
WORD = ("[Content_Types].xml", "word/document.xml")
SHEET = ("[Content_Types].xml", "xl/workbook.xml")


@pytest.mark.parametrize(
    ("name", "head", "members", "kind"),
    [
        ("a.jpg", JPEG, (), "image/jpeg"),
        ("a.JPEG", JPEG, (), "image/jpeg"),
        ("a.b.png", PNG, (), "image/png"),
        ("a.webp", WEBP, (), "image/webp"),
        ("a.heic", HEIC, (), "image/heic"),
        ("a.pdf", PDF, (), "application/pdf"),
        ("a.docx", ZIP, WORD, TYPES["docx"][0]),
        ("a.xlsx", ZIP, SHEET, TYPES["xlsx"][0]),
        ("a.odt", ODT, (), TYPES["odt"][0]),
        ("a.ods", ODS, (), TYPES["ods"][0]),
        ("a.txt", "কাজ".encode(), (), "text/plain"),
        ("a.csv", b"\xef\xbb\xbfa;b\n", (), "text/csv"),
    ],
)
def test_name_and_content_agree(name: str, head: bytes, members: tuple[str, ...], kind: str) -> None:
    assert media_type(name, head, members) == kind


@pytest.mark.parametrize(
    ("name", "head", "members"),
    [
        ("a.png", JPEG, ()),
        ("a.jpg", PDF, ()),
        ("a.exe", b"MZ", ()),
        ("a.jpg.exe", JPEG, ()),
        ("jpg", JPEG, ()),
        ("a", JPEG, ()),
        ("", JPEG, ()),
        ("a.svg", b"<svg/>", ()),
        ("a.html", b"<html>", ()),
        ("a.zip", ZIP, ()),
        ("a.docm", ZIP, WORD),
        ("a.docx", ZIP, SHEET),
        ("a.docx", ZIP, ()),
        ("a.docx", b"MZ", WORD),
        ("a.docx", ZIP, (*WORD, "word/vbaProject.bin")),
        ("a.xlsx", ZIP, (*SHEET, "xl/VBAPROJECT.BIN")),
        ("a.odt", ODS, ()),
        ("a.webp", b"RIFF\x10\0\0\0WAVE", ()),
        ("a.heic", b"\0\0\0\x18ftypqt  ", ()),
        ("a.txt", b"a\0b", ()),
        ("a.txt", b"\xff\xfe", ()),
        ("a.txt", b"abc\xe0", ()),
    ],
)
def test_anything_else_is_not_evidence(name: str, head: bytes, members: tuple[str, ...]) -> None:
    assert media_type(name, head, members) is None


def test_a_letter_cut_at_the_end_of_the_head_is_still_text() -> None:
    text = ("xx" + "ক" * HEAD_BYTES).encode()[:HEAD_BYTES]
    with pytest.raises(UnicodeDecodeError):
        text.decode()
    assert media_type("a.txt", text) == "text/plain"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("photo 1.jpg", "photo 1.jpg"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\..\\Windows\\win.txt", "win.txt"),
        ("C:\\a\\b.pdf", "b.pdf"),
        ("/abs/olute.pdf", "olute.pdf"),
        ("a\0b.pdf", "ab.pdf"),
        ("exit\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe", "exitgpj.exe"),
        ("a<b>:c|d?.pdf", "a_b__c_d_.pdf"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        (".hidden", "hidden"),
        ("dots...", "dots"),
        ("..", "_"),
        ("", "_"),
        ("কারখানা.jpg", "কারখানা.jpg"),
        ("e\N{COMBINING ACUTE ACCENT}.pdf", "\N{LATIN SMALL LETTER E WITH ACUTE}.pdf"),
        ("x" * 300 + ".jpg", "x" * (LONGEST_NAME - 4) + ".jpg"),
    ],
)
def test_names_are_harmless_to_show(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@given(st.text(max_size=200))
def test_no_name_leaves_its_folder_or_hides_what_it_is(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= LONGEST_NAME
    assert not set(shown) & set('/\\<>:"|?*')
    assert shown not in {".", ".."}
    assert all(unicodedata.category(character)[0] != "C" for character in shown)
