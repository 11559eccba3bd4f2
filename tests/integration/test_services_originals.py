"""The file as the camera wrote it: kept beside the scaled photo where the rule pack says so, and sent after it."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.domain.factory.records import Engagement, Programme
from app.domain.media import true_name
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.domain.reasons import Blocked
from app.queries.evidence_lines import evidence_lines
from app.queries.sync_status import holdings
from app.schema.reference import rule_pack
from app.services import readying
from app.services.evidence import Subject
from app.services.intake import ImportProgress
from app.storage import evidence_files
from app.storage.connection import Connection
from tests.builders.pictures import a_heic, a_photo
from tests.builders.replicas import a_profile
from tests.builders.workspaces import ENGAGEMENT, SCOPE, Site, a_site, an_id, an_item, engagement_records

ITEM = an_item(1)
ON_ITEM = Subject(ENGAGEMENT, ITEM.id, SubjectKind.ITEM)
PHOTO = a_photo((3_000, 2_000))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """An inspection, whose rule pack wants the originals."""
    engagement = engagement_records()[0]
    assert isinstance(engagement, Engagement)
    with a_site(tmp_path, [ITEM, replace(engagement, programme=Programme.INSPECTION)]) as site:
        yield site


def taken(site: Site, *chosen: Path) -> ImportProgress:
    return site.workspace.intake.begin(ON_ITEM, chosen)[1].result(timeout=60)


def a_file(folder: Path, content: bytes = PHOTO, name: str = "guard.jpg") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def the_piece(site: Site) -> Evidence:
    [piece] = [record for record in site.view().values() if isinstance(record, Evidence)]
    return piece


def test_the_rule_packs_say_whether_originals_are_kept() -> None:
    kept = {name: rule_pack(f"{name}-2026-01").photos.keep_original for name in ("advisory", "inspection")}
    assert kept == {"advisory": False, "inspection": True}


def test_an_original_is_kept_as_it_came_sealed_and_counted(site: Site, tmp_path: Path) -> None:
    taken(site, a_file(tmp_path))
    piece = the_piece(site)
    assert (piece.original_size, piece.original_sha256) == (len(PHOTO), hashlib.sha256(PHOTO).hexdigest())
    assert piece.sha256 != piece.original_sha256
    assert site.workspace.evidence.open(piece.original_sha256) == PHOTO
    assert len(site.workspace.evidence.open(piece.sha256)) == piece.size < len(PHOTO)
    files = list(a_profile(tmp_path).evidence.iterdir())
    assert len(files) == 3, "the original, the scaled one, the small picture"
    assert not [path for path in files if path.read_bytes()[:3] == PHOTO[:3]], "none of them in the clear"
    with site.workspace.read() as connection:
        [line] = evidence_lines(connection, ENGAGEMENT, ITEM.id)
        held = holdings(connection)
    assert line.is_original_here
    assert held.file_bytes >= len(PHOTO) + piece.size


def test_a_heic_is_shown_as_a_jpeg_and_kept_as_it_is(site: Site, tmp_path: Path) -> None:
    taken(site, a_file(tmp_path, a_heic(), "IMG_0042.HEIC"))
    piece = the_piece(site)
    assert (piece.file_name, piece.media_type, bool(piece.thumb_sha256)) == ("IMG_0042.jpg", "image/jpeg", True)
    assert site.workspace.evidence.open(piece.original_sha256) == a_heic()


def test_an_original_travels_last_and_is_waited_for(site: Site, tmp_path: Path) -> None:
    """Small pictures first, then what is shown; a small original after the large photo of another, too."""
    taken(site, a_file(tmp_path, a_photo((2_100, 60)), "rail.jpg"), a_file(tmp_path, a_photo((2_400, 3_000), turn=3)))
    site.sync()
    pieces = [record for record in site.view().values() if isinstance(record, Evidence)]
    small, shown, originals = (
        {getattr(piece, name) for piece in pieces} for name in ("thumb_sha256", "sha256", "original_sha256")
    )
    with site.workspace.read() as connection:
        order = [file.sha256 for file in evidence_files.to_send(connection)]
    assert [set(order[:2]), set(order[2:4]), set(order[4:])] == [small, shown, originals]

    def all_but_originals(connection: Connection) -> bool:
        for sha256 in small | shown:
            evidence_files.mark_held(connection, SCOPE, sha256)
        return evidence_files.is_waited_for(connection, SCOPE)

    assert site.workspace.writer.run(all_but_originals).result(), "the factory does not leave without them"


def test_an_original_outlives_the_sweep_at_the_next_start(site: Site, tmp_path: Path) -> None:
    taken(site, a_file(tmp_path))
    site.sync()
    site.workspace.evidence.sweep().result()
    assert site.workspace.evidence.has(the_piece(site).original_sha256)


def test_an_original_that_is_too_large_is_not_kept_and_that_is_said(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readying, "MOST_BYTES", len(PHOTO) - 1)
    done = taken(site, a_file(tmp_path))
    assert [row.problem for row in done.rows] == ["import.original_too_large"]
    assert the_piece(site).original_sha256 == ""


def test_a_photo_that_is_stored_as_it_came_lacks_no_original(site: Site, tmp_path: Path) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(drawn, "PNG", optimize=True)
    done = taken(site, a_file(tmp_path, drawn.getvalue(), "plan.png"))
    piece = the_piece(site)
    assert piece.sha256 == piece.source_sha256, "stored as it came"
    assert ([row.problem for row in done.rows], piece.original_sha256) == ([""], "")


@pytest.mark.parametrize(("size", "source"), [(10, ""), (-1, "cd" * 32), (1 << 40, "cd" * 32)])
def test_an_original_is_refused_that_is_named_by_no_digest_or_larger_than_a_file(
    site: Site, size: int, source: str
) -> None:
    whole = AttachEvidence(
        an_id(70), ITEM.id, SubjectKind.ITEM, EvidenceKind.PHOTO, "a.jpg", "image/jpeg", 10, "ab" * 32
    )
    with pytest.raises(Blocked):
        site.give(replace(whole, original_size=size, source_sha256=source), for_nobody=True)
    site.give(replace(whole, original_size=10, source_sha256="cd" * 32), for_nobody=True)


@pytest.mark.parametrize(
    ("name", "head", "true"),
    [
        ("guard.jpg", b"\0\0\0\x18ftypheic", "guard.heic"),
        ("guard.jpg", PHOTO[:64], "guard.jpg"),
        ("guard", PHOTO[:64], "guard.jpg"),
        ("guard.jpg", b"%PDF-1.7", "guard.jpg"),
    ],
)
def test_an_original_leaves_under_the_ending_that_it_has(name: str, head: bytes, true: str) -> None:
    assert true_name(name, head) == true
