"""Words of documents: bounded, plain, and nothing of a stranger's file is run or followed."""

import io
import zipfile

import pytest

from app.services.previews import MOST_CHARACTERS, plain_text

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def a_document(body: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body)
    return made.getvalue()


def test_texts_and_tables_are_shown_as_they_are_without_what_misleads() -> None:
    assert plain_text("দরজা\tকবজা\r\nأبواب".encode(), "text/csv") == "দরজা\tকবজা\nأبواب"
    assert plain_text(b"a\x1b[31m\x00b\xff", "text/plain") == "a[31mb\ufffd"
    assert plain_text("gpj\u202eexe".encode(), "text/plain") == "gpjexe"


def test_a_word_document_gives_its_paragraphs() -> None:
    body = "<w:p><w:r><w:t>Guards &amp; doors</w:t></w:r><w:tab/><w:t xml:space='preserve'> twice</w:t></w:p><w:p/>"
    assert plain_text(a_document(body), WORD) == "Guards & doors\t twice\n"


def test_a_bomb_of_words_is_bounded() -> None:
    bomb = a_document("<w:t>" + "a" * 40_000_000 + "</w:t>")
    assert len(bomb) < 100_000
    assert len(plain_text(bomb, WORD) or "") <= MOST_CHARACTERS
    assert len(plain_text(b"a" * 4_000_000, "text/plain") or "") == MOST_CHARACTERS


@pytest.mark.parametrize(
    "content",
    [b"", b"no archive", a_document("")[:40], a_document("<w:t></w:t>")],
    # Not named by their bytes: an archive holds the time at which it was made, and each worker would collect others.
    ids=["nothing", "no archive", "half an archive", "no words"],
)
def test_what_holds_no_words_has_none(content: bytes) -> None:
    assert plain_text(content, WORD) is None


def test_other_documents_are_not_opened() -> None:
    assert plain_text(b"%PDF-1.7\n", "application/pdf") is None
