"""Evidence files: whole or not at all, unreadable beside the program, refused where they cannot be evidence."""

import hashlib
import os
import secrets
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import Known
from app.storage.blobs import Blobs, Kept
from app.storage.sealed import CHUNK_BYTES, Tampered, seal, unseal
from tests.builders.replicas import KEY, OTHER_KEY
from tests.fixtures.reference import ROOT
from tests.integration.sentinel import SENTINEL, WORDS, leaks, plant

HEADER, TAG = 45, 16
JPEG = b"\xff\xd8\xff\xe0"
SIZES = (5, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 17)


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "evidence", KEY)


def a_photo(size: int = 3 * CHUNK_BYTES + 17) -> bytes:
    """Return bytes that repeat nowhere at a chunk's distance."""
    body = b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))
    return (JPEG + body)[:size]


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(Known) as raised:
        call()
    return raised.value.code


def only_file(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "evidence").iterdir()
    return path


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_back_whole(blobs: Blobs, size: int) -> None:
    photo = a_photo(size)
    kept = blobs.keep(photo, "exit.jpg")
    assert kept == Kept(hashlib.sha256(photo).hexdigest(), size, "image/jpeg", "exit.jpg")
    assert blobs.has(kept.sha256)
    assert blobs.read(kept.sha256) == photo


@pytest.mark.parametrize("start", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, 2 * CHUNK_BYTES + 5, 3 * CHUNK_BYTES + 16])
def test_a_file_can_be_read_from_the_middle(blobs: Blobs, start: int) -> None:
    photo = a_photo()
    kept = blobs.keep(photo, "exit.jpg")
    assert b"".join(blobs.stream(kept.sha256, start)) == photo[start:]


def test_a_file_of_the_disk_is_taken_in_and_left_alone(blobs: Blobs, tmp_path: Path) -> None:
    source = tmp_path / "DSC 0042.JPG"
    source.write_bytes(a_photo())
    kept = blobs.keep(source, source.name)
    assert source.read_bytes() == blobs.read(kept.sha256) == a_photo()


def test_the_same_content_is_kept_once_under_any_name(blobs: Blobs, tmp_path: Path) -> None:
    kept = [blobs.keep(a_photo(), name) for name in ("one.jpg", "two.jpeg")]
    assert kept[0].sha256 == kept[1].sha256
    assert only_file(tmp_path).exists()


def test_a_damaged_file_is_replaced_when_its_content_comes_again(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.keep(a_photo(), "exit.jpg")
    path = only_file(tmp_path)
    path.write_bytes(path.read_bytes()[:-1])
    blobs.keep(a_photo(), "exit.jpg")
    assert blobs.read(kept.sha256) == a_photo()


def test_the_file_name_tells_neither_name_nor_hash(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.keep(a_photo(), "exit.jpg")
    path = only_file(tmp_path)
    assert kept.sha256 not in path.name
    other = Blobs(tmp_path / "other", OTHER_KEY)
    other.keep(a_photo(), "exit.jpg")
    assert {entry.name for entry in (tmp_path / "other").iterdir()} != {path.name}


def test_no_word_of_a_file_can_be_read_on_the_disk(blobs: Blobs, tmp_path: Path) -> None:
    kept = [blobs.keep(f"{word}\n".encode() * 9000, f"{word}.txt") for word in WORDS]
    assert leaks(tmp_path) == []
    assert blobs.read(kept[0].sha256).startswith(SENTINEL.encode())
    assert set(plant(tmp_path / "control")) <= set(leaks(tmp_path))


def test_another_key_finds_and_reads_nothing(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.keep(a_photo(), "exit.jpg")
    other = Blobs(tmp_path / "evidence", OTHER_KEY)
    assert not other.has(kept.sha256)
    assert code_of(lambda: other.read(kept.sha256)) == "evidence.missing"


def chunk(number: int) -> slice:
    start = HEADER + number * (CHUNK_BYTES + TAG)
    return slice(start, start + CHUNK_BYTES + TAG)


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


TAMPERINGS: dict[str, Callable[[bytes], bytes]] = {
    "magic": lambda c: flipped(c, 0),
    "salt": lambda c: flipped(c, 10),
    "size": lambda c: flipped(c, HEADER - 1),
    "size beyond all measure": lambda c: flipped(c, HEADER - 8),
    "first byte": lambda c: flipped(c, HEADER),
    "last byte": lambda c: flipped(c, len(c) - 1),
    "a byte in the middle": lambda c: flipped(c, len(c) // 2),
    "cut by a byte": lambda c: c[:-1],
    "cut by the last chunk": lambda c: c[: chunk(2).stop],
    "cut by the last chunk, size made to fit": lambda c: (
        c[: HEADER - 8] + (3 * CHUNK_BYTES).to_bytes(8, "big") + c[HEADER : chunk(2).stop]
    ),
    "cut to the header": lambda c: c[:HEADER],
    "empty": lambda c: b"",
    "longer by a byte": lambda c: c + b"\0",
    "chunks exchanged": lambda c: c[:HEADER] + c[chunk(1)] + c[chunk(0)] + c[chunk(2).start :],
    "a chunk repeated": lambda c: c[: chunk(0).stop] + c[chunk(0)] + c[chunk(2).start :],
}


@pytest.mark.parametrize("tamper", TAMPERINGS.values(), ids=TAMPERINGS)
def test_a_file_that_was_tampered_with_is_never_read(
    blobs: Blobs, tmp_path: Path, tamper: Callable[[bytes], bytes]
) -> None:
    kept = blobs.keep(a_photo(), "exit.jpg")
    path = only_file(tmp_path)
    changed = tamper(path.read_bytes())
    assert changed != path.read_bytes()
    path.write_bytes(changed)
    assert code_of(lambda: blobs.read(kept.sha256)) == "evidence.damaged"


def test_a_file_under_another_s_name_is_not_taken_for_it(blobs: Blobs, tmp_path: Path) -> None:
    one = blobs.keep(a_photo(), "one.jpg")
    first = only_file(tmp_path)
    two = blobs.keep(a_photo(CHUNK_BYTES), "two.jpg")
    (second,) = set((tmp_path / "evidence").iterdir()) - {first}
    second.write_bytes(first.read_bytes())
    assert blobs.read(one.sha256) == a_photo()
    assert code_of(lambda: blobs.read(two.sha256)) == "evidence.damaged"


def test_pieces_before_the_damage_are_proved_and_the_damage_is_met(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.keep(a_photo(), "exit.jpg")
    path = only_file(tmp_path)
    path.write_bytes(flipped(path.read_bytes(), chunk(1).start))
    pieces = blobs.stream(kept.sha256)
    assert next(pieces) == a_photo()[:CHUNK_BYTES]
    assert code_of(lambda: next(pieces)) == "evidence.damaged"


@given(content=st.binary(max_size=3000), name=st.binary(max_size=32), place=st.integers(0, 10**6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_flipped_bit_is_noticed(tmp_path: Path, content: bytes, name: bytes, place: int) -> None:
    path = tmp_path / "sealed"
    path.unlink(missing_ok=True)
    key = KEY.secret
    with (tmp_path / "source").open("wb+") as source:
        source.write(content)
        source.seek(0)
        seal(path, key, name, source, len(content))
    with path.open("rb") as sealed:
        assert b"".join(unseal(sealed, key, name)) == content
    written = path.read_bytes()
    path.write_bytes(flipped(written, place % len(written)))
    with path.open("rb") as sealed, pytest.raises(Tampered):
        list(unseal(sealed, key, name))


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "empty.txt", "evidence.empty"),
        (b"MZ\x90", "setup.exe", "evidence.type"),
        (b"MZ\x90", "photo.jpg", "evidence.type"),
        (JPEG, "photo", "evidence.type"),
        (JPEG + b"x" * 1000, "photo.jpg", "evidence.too_large"),
    ],
)
def test_what_cannot_be_evidence_is_refused_and_leaves_nothing(
    tmp_path: Path, content: bytes, name: str, code: str
) -> None:
    blobs = Blobs(tmp_path / "evidence", KEY, most_bytes=1000)
    source = tmp_path / "source"
    source.write_bytes(content)
    assert code_of(lambda: blobs.keep(content, name)) == code
    assert code_of(lambda: blobs.keep(source, name)) == code
    assert list((tmp_path / "evidence").iterdir()) == []


def test_the_largest_allowed_file_is_taken(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "evidence", KEY, most_bytes=1000)
    assert blobs.keep(a_photo(1000), "photo.jpg").size == 1000


def test_office_documents_are_told_by_what_is_inside(blobs: Blobs, tmp_path: Path) -> None:
    def archive(*members: str) -> Path:
        path = tmp_path / "archive"
        with zipfile.ZipFile(path, "w") as target:
            for member in members:
                target.writestr(member, "<xml/>")
        return path

    blobs.keep(archive("[Content_Types].xml", "word/document.xml"), "minutes.docx")
    assert code_of(lambda: blobs.keep(archive("payload.js"), "minutes.docx")) == "evidence.type"
    macros = archive("word/document.xml", "word/vbaProject.bin")
    assert code_of(lambda: blobs.keep(macros, "minutes.docx")) == "evidence.type"
    broken = b"PK\x03\x04" + b"\0" * 500
    assert code_of(lambda: blobs.keep(broken, "minutes.docx")) == "evidence.type"


def test_a_path_in_a_name_leads_nowhere(blobs: Blobs, tmp_path: Path) -> None:
    kept = blobs.keep(a_photo(), "../../../outside.jpg")
    assert kept.file_name == "outside.jpg"
    assert only_file(tmp_path).parent == tmp_path / "evidence"
    assert not list(tmp_path.parent.rglob("outside.jpg"))


@pytest.mark.parametrize("sha256", ["", "..", "../replica.db", "A" * 64, "a" * 63, "a" * 65, "a" * 64 + "\n"])
def test_what_is_no_hash_is_a_bug(blobs: Blobs, sha256: str) -> None:
    for call in (blobs.has, blobs.read):
        with pytest.raises(ValueError, match="sha256"):
            call(sha256)


def test_a_file_that_cannot_be_read_is_said(blobs: Blobs, tmp_path: Path) -> None:
    assert code_of(lambda: blobs.keep(tmp_path / "missing.jpg", "missing.jpg")) == "evidence.unreadable"
    assert code_of(lambda: blobs.keep(tmp_path, "folder.jpg")) == "evidence.unreadable"


def test_a_file_that_changes_while_it_is_taken_in_is_refused(
    blobs: Blobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "photo.jpg"
    source.write_bytes(a_photo())
    changes = (a_photo()[:-1] + b"\xee", a_photo()[:-1], a_photo() + b"x")
    pending, draw = iter(changes), secrets.token_hex

    def write_meanwhile(length: int) -> str:
        """The name of the new file is drawn between the two readings."""
        source.write_bytes(next(pending))
        return draw(length)

    monkeypatch.setattr(secrets, "token_hex", write_meanwhile)
    for _ in changes:
        source.write_bytes(a_photo())
        assert code_of(lambda: blobs.keep(source, "photo.jpg")) == "evidence.changed"
        assert list((tmp_path / "evidence").iterdir()) == []


ENDLESS_COPIER = """
import sys
from itertools import count
from pathlib import Path
from app.storage.blobs import Blobs
from tests.builders.replicas import KEY
blobs = Blobs(Path(sys.argv[1]), KEY)
for number in count():
    kept = blobs.keep(b"\\xff\\xd8\\xff" + number.to_bytes(4, "big") * 100_000, "photo.jpg")
    print(kept.sha256, flush=True)
"""


def test_a_killed_program_has_kept_what_it_said_and_its_leftovers_are_swept(tmp_path: Path) -> None:
    folder = tmp_path / "evidence"
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS_COPIER, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as copier:
        assert copier.stdout is not None
        said = [copier.stdout.readline().strip() for _ in range(15)]
        copier.kill()
    (folder / "0123.part").write_bytes(b"left over")
    blobs = Blobs(folder, KEY)
    blobs.sweep()
    assert not list(folder.glob("*.part"))
    assert all(hashlib.sha256(blobs.read(digest)).hexdigest() == digest for digest in said)


@pytest.mark.skipif(os.name == "nt", reason="folders have no such mode there")
def test_the_folder_is_its_owner_s_alone(blobs: Blobs, tmp_path: Path) -> None:
    assert (tmp_path / "evidence").stat().st_mode & 0o077 == 0


def test_a_disk_that_cannot_be_written_is_known(blobs: Blobs, tmp_path: Path) -> None:
    folder = tmp_path / "evidence"
    folder.rmdir()
    folder.write_bytes(b"a file where the folder was")
    assert code_of(lambda: blobs.keep(a_photo(), "exit.jpg")) == "disk.failed"
