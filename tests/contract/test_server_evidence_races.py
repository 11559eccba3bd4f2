"""Files that arrive while something else happens to them, on both stores: whole or resumed, and never out of reach."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.custody.commands import AcceptCustody
from app.domain.custody.records import custody_id
from app.domain.ids import engagement_scope
from app.domain.kernel.changeset import Changeset
from app.domain.kernel.context import Role
from app.domain.kernel.decide import Verdict
from app.domain.plan.commands import AttachEvidence
from app.domain.plan.records import EvidenceKind, SubjectKind
from app.schema.codec import decode_changeset
from sync.server.core.problems import RefusedRequest
from sync.server.core.sweeping import sweep
from sync.server.storage.files import FileStore, part_name
from sync.server.storage.store import Store, UnavailableError
from tests.builders.files import Photo, attach, digest, evidence_of, fetched, held, send_file
from tests.builders.server import World

pytest_plugins = ["tests.fixtures.servers"]

PHOTO = os.urandom(1000)


class Busy(FileStore):
    """A folder in which something happens right before a file is put together, or right after; once each."""

    before: Callable[[], object] | None = None
    after: Callable[[], object] | None = None

    def put_together(self, part: str, sha256: str, size: int) -> Path:
        """Do so, and let it happen."""
        self._happen("before")
        made = super().put_together(part, sha256, size)
        self._happen("after")
        return made

    def _happen(self, when: str) -> None:
        happening = getattr(self, when)
        if happening is not None:
            setattr(self, when, None)
            happening()


class HalfCleared(FileStore):
    """A folder as it is while the pieces of a file are being cleared away: the first is gone."""

    def drop(self, part: str) -> None:
        """Remove the first piece."""
        self._pieces(part)[0][0].unlink()


class Site:
    """A factory with an advisor and a supervisor, and an item to hang photos on."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder, self.path = store, Busy(folder), folder
        self.world = World(store, files=self.folder)
        self.engagement = self.world.engagement()
        self.scope = engagement_scope(self.engagement.id)
        self.world.person("amina", Role.ADVISOR, self.engagement)
        self.world.person("karim", Role.SUPERVISOR, self.engagement)
        self.amina, self.karim = self.world.laptop("amina"), self.world.laptop("karim")
        self.item = self.world.ids.new()
        self.amina.send(self.amina.create(self.scope, self.item))

    def part(self, photo: Photo) -> str:
        return part_name(photo.scope, photo.sha256, self.amina.device)


@pytest.fixture
def site(store: Store, tmp_path: Path) -> Site:
    return Site(store, tmp_path / "files")


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_is_accepted_while_its_last_piece_comes_has_its_file(site: Site, when: str) -> None:
    """The supervisor finds no file to hand on yet, and who takes the file in had looked before: the factory gets it."""
    command = AttachEvidence(
        site.world.ids.new(), site.item, SubjectKind.ITEM, EvidenceKind.PHOTO, "door.jpg", "image/jpeg",
        len(PHOTO), digest(PHOTO),
    )  # fmt: skip
    payload = site.amina.changeset(site.scope, command)
    site.world.engagements.unassign("amina", site.engagement.id)
    assert site.amina.send(payload).verdict is Verdict.CUSTODY
    made: Changeset = decode_changeset(payload)
    kept = custody_id(made.id)
    verdicts: list[Verdict] = []

    def accept() -> None:
        accepting = site.karim.changeset(site.engagement.queue, AcceptCustody(kept))
        verdicts.append(site.karim.send(accepting).verdict)

    setattr(site.folder, when, accept)
    photo, accepted = Photo(site.scope, kept, PHOTO), Photo(site.scope, command.evidence_id, PHOTO)
    assert send_file(site.amina, photo).whole
    assert verdicts == [Verdict.ACCEPTED]
    assert fetched(site.karim, accepted) == PHOTO
    assert evidence_of(site.store, accepted).arrived_at is not None
    assert held(site.amina, photo) == [photo.sha256]


def test_one_is_not_told_that_it_is_held_before_the_factory_has_it(site: Site) -> None:
    """Possession was lost for one of two scopes: the sender, who still has it, is asked for it."""
    command = AttachEvidence(
        site.world.ids.new(), site.item, SubjectKind.ITEM, EvidenceKind.PHOTO, "door.jpg", "image/jpeg",
        len(PHOTO), digest(PHOTO),
    )  # fmt: skip
    payload = site.amina.changeset(site.scope, command)
    site.world.engagements.unassign("amina", site.engagement.id)
    site.amina.send(payload)
    photo = Photo(site.scope, custody_id(decode_changeset(payload).id), PHOTO)
    send_file(site.amina, photo)
    site.karim.send(site.karim.changeset(site.engagement.queue, AcceptCustody(photo.record)))
    with site.store.begin() as tx:
        tx.files.remove(site.scope, photo.sha256)
        tx.commit()
    assert held(site.amina, photo) == []
    assert send_file(site.amina, photo).whole
    assert held(site.amina, photo) == [photo.sha256]


def test_a_last_piece_that_comes_twice_at_once_is_not_called_false(site: Site) -> None:
    """Another process finished first and cleared the pieces away: whoever came second asks again, and it is whole."""
    photo = attach(site.amina, site.scope, site.item, PHOTO)
    evidence = site.world.service.evidence
    evidence.take(site.amina.access, photo.piece(site.amina, 0, PHOTO[:600]), PHOTO[:600])
    elsewhere = World(site.store, site.world.clock, site.world.passwords, HalfCleared(site.path)).service.evidence
    last = photo.piece(site.amina, 600, PHOTO[600:])
    site.folder.before = lambda: elsewhere.take(site.amina.access, photo.piece(site.amina, 1000, b""), b"")
    with pytest.raises(UnavailableError):
        evidence.take(site.amina.access, last, PHOTO[600:])
    assert evidence.take(site.amina.access, last, PHOTO[600:]).whole
    assert fetched(site.karim, photo) == PHOTO


def test_a_piece_that_a_disk_cut_short_holds_up_its_file_only_once(site: Site) -> None:
    """All pieces are there by their names: nobody clears them away, and to ask again would never end."""
    photo = attach(site.amina, site.scope, site.item, PHOTO)
    evidence = site.world.service.evidence
    evidence.take(site.amina.access, photo.piece(site.amina, 0, PHOTO[:600]), PHOTO[:600])
    (piece,) = (site.path / "parts" / site.part(photo)).iterdir()
    piece.write_bytes(PHOTO[:100])
    with pytest.raises(RefusedRequest, match="file_differs"):
        evidence.take(site.amina.access, photo.piece(site.amina, 600, PHOTO[600:]), PHOTO[600:])
    assert send_file(site.amina, photo).whole
    assert fetched(site.karim, photo) == PHOTO


def test_a_sweep_is_not_disturbed_by_what_is_finished_meanwhile(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = attach(site.amina, site.scope, site.item, PHOTO)
    site.folder.take(site.part(photo), 0, PHOTO[:600])
    glob = Path.glob

    def finished_meanwhile(path: Path, pattern: str) -> list[Path]:
        found = list(glob(path, pattern))
        if path.name == "parts":
            send_file(site.amina, photo)
        return found

    monkeypatch.setattr(Path, "glob", finished_meanwhile)
    assert sweep(site.store, site.folder, is_dry_run=False).unfinished == 0
    assert fetched(site.karim, photo) == PHOTO


def test_a_file_that_could_not_get_its_name_leaves_nothing_but_its_pieces(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = attach(site.amina, site.scope, site.item, PHOTO)

    def fails(*_given: object) -> None:
        raise UnavailableError("no room")

    with monkeypatch.context() as broken:
        broken.setattr(site.folder, "place", fails)
        with pytest.raises(UnavailableError):
            send_file(site.amina, photo)
    assert [path.suffix for path in (site.path / "parts" / site.part(photo)).iterdir()] == [".0001000"]
    assert send_file(site.amina, photo).whole is True
