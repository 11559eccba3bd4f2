"""Evidence: on the disk and encrypted first, then attached; opened inside the program."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Known
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.domain.reasons import Blocked
from app.domain.visit.records import Visit, VisitKind, VisitMode
from tests.builders.authority import MANAGER
from tests.builders.replicas import a_profile
from tests.builders.workspaces import DEVICE, ENGAGEMENT, MORNING, TODAY, USER, Site, a_site, an_id, an_item

ITEM = an_item(1)
VISIT = Visit(an_id(5), ENGAGEMENT, VisitKind.ADVISORY, VisitMode.IN_PERSON, TODAY)
PHOTO = b"\xff\xd8\xff\xe0" + b"the third exit" * 100
REPORT = b"%PDF-1.7\n" + b"the register" * 100


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, [ITEM, VISIT]) as site:
        yield site


def local(site: Site) -> list[tuple[str, str, int, str]]:
    with site.workspace.read() as connection:
        rows = connection.exec_driver_sql("SELECT sha256, name, size, state FROM evidence_local")
        return [(row[0], row[1], row[2], row[3]) for row in rows]


def test_a_photo_is_stored_then_attached_to_an_item(site: Site, tmp_path: Path) -> None:
    done = site.workspace.evidence.attach(
        ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit 3.jpg", caption="Exit 3", on_behalf_of=MANAGER
    ).result()
    [evidence] = [record for record in site.view().values() if isinstance(record, Evidence)]
    digest = hashlib.sha256(PHOTO).hexdigest()
    assert evidence == Evidence(
        evidence.id,
        ITEM.id,
        SubjectKind.ITEM,
        EvidenceKind.PHOTO,
        "exit 3.jpg",
        "image/jpeg",
        len(PHOTO),
        digest,
        USER,
        MORNING,
        DEVICE,
        "Exit 3",
    )
    assert done.changed.ids == {evidence.id, ITEM.id}
    assert local(site) == [(digest, "exit 3.jpg", len(PHOTO), "stored")]
    assert site.workspace.evidence.has(digest)
    assert site.workspace.evidence.open(digest) == PHOTO
    kept = [file.read_bytes() for file in a_profile(tmp_path).evidence.iterdir()]
    assert len(kept) == 1 and b"third exit" not in kept[0]


def test_a_document_from_a_file_is_attached_to_a_visit(site: Site, tmp_path: Path) -> None:
    path = tmp_path / "register.pdf"
    path.write_bytes(REPORT)
    site.workspace.evidence.attach(ENGAGEMENT, VISIT.id, SubjectKind.VISIT, path, path.name).result()
    [evidence] = [record for record in site.view().values() if isinstance(record, Evidence)]
    assert (evidence.kind, evidence.media_type, evidence.subject_id) == (
        EvidenceKind.DOCUMENT,
        "application/pdf",
        VISIT.id,
    )


def test_a_name_is_shown_without_what_could_mislead(site: Site) -> None:
    site.workspace.evidence.attach(
        ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "../../etc/exit\u202egpj.exe\n.jpg"
    ).result()
    [evidence] = [record for record in site.view().values() if isinstance(record, Evidence)]
    assert not set(evidence.file_name) & set("/\\\u202e\n")
    assert evidence.file_name.endswith(".jpg")


def test_the_same_photo_twice_is_kept_once_and_attached_twice(site: Site, tmp_path: Path) -> None:
    for _ in range(2):
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, PHOTO, "exit.jpg").result()
    assert len([record for record in site.view().values() if isinstance(record, Evidence)]) == 2
    assert len(local(site)) == 1
    assert len(list(a_profile(tmp_path).evidence.iterdir())) == 1


def test_what_is_no_evidence_is_refused_before_anything_is_written(site: Site) -> None:
    with pytest.raises(Known) as known:
        site.workspace.evidence.attach(ENGAGEMENT, ITEM.id, SubjectKind.ITEM, b"", "empty.jpg").result()
    assert known.value.code == "evidence.empty"
    assert not site.pending() and not local(site)


def test_a_file_for_what_is_not_here_is_not_attached(site: Site) -> None:
    with pytest.raises(Blocked, match="E0"):
        site.workspace.evidence.attach(ENGAGEMENT, an_id(99), SubjectKind.ITEM, PHOTO, "exit.jpg").result()
    assert not site.pending() and not local(site)


def test_a_missing_file_is_known(site: Site) -> None:
    with pytest.raises(Known) as known:
        site.workspace.evidence.open("0" * 64)
    assert known.value.code == "evidence.missing"
    assert not site.workspace.evidence.has("0" * 64)
