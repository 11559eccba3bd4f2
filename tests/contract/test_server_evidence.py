"""Files of evidence at the server, on both stores: taken in, proved, possessed by scope, given to who may have them."""

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from app.domain.custody.records import Custody, CustodyState, custody_id
from app.domain.ids import engagement_scope, queue_scope
from app.domain.kernel.context import Role
from app.domain.plan.commands import AttachEvidence, WithdrawEvidence
from app.domain.plan.records import Evidence, EvidenceKind, SubjectKind
from app.schema.codec import decode_changeset
from sync.protocol.limits import MOST_THUMB_BYTES
from sync.protocol.problems import ProblemCode
from sync.server.core.adopting import with_file
from sync.server.core.commit import commit, own_write
from sync.server.core.file_rights import attachment_in
from sync.server.core.ledger import Ledger
from sync.server.core.problems import RefusedRequest
from sync.server.core.sweeping import FORGOTTEN_SECONDS, Swept, sweep
from sync.server.storage import files as contents
from sync.server.storage.files import FileStore, part_name
from sync.server.storage.rows import Grant
from sync.server.storage.store import Store, Transaction, UnavailableError
from tests.builders.files import Photo, attach, digest, evidence_of, fetched, held, send_file
from tests.builders.server import Laptop, World

pytest_plugins = ["tests.fixtures.servers"]

PHOTO = os.urandom(1000)


class Site:
    """A factory with an advisor, their colleague and a stranger, and an item to hang photos on."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.folder = FileStore(folder)
        self.parts = folder / "parts"
        self.world = World(store, files=self.folder)
        self.engagement = self.world.engagement()
        self.scope = engagement_scope(self.engagement.id)
        self.world.person("amina", Role.ADVISOR, self.engagement)
        self.world.person("karim", Role.SUPERVISOR, self.engagement)
        self.elsewhere = self.world.engagement()
        self.world.person("omar", Role.ADVISOR, self.elsewhere)
        self.amina, self.karim, self.omar = (self.world.laptop(login) for login in ("amina", "karim", "omar"))
        self.item = self.an_item(self.amina, self.scope)

    def an_item(self, laptop: Laptop, scope: str) -> str:
        item = self.world.ids.new()
        laptop.send(laptop.create(scope, item))
        return item

    def photo(self, content: bytes = PHOTO, thumb: bytes = b"") -> Photo:
        return attach(self.amina, self.scope, self.item, content, thumb)

    def take(self, photo: Photo, offset: int, content: bytes, laptop: Laptop | None = None) -> int:
        sender = laptop or self.amina
        return self.world.service.evidence.take(sender.access, photo.piece(sender, offset, content), content).offset


@pytest.fixture
def site(store: Store, tmp_path: Path) -> Site:
    return Site(store, tmp_path / "files")


def refused(run: Callable[[], object]) -> ProblemCode:
    with pytest.raises(RefusedRequest) as raised:
        run()
    return raised.value.code


def test_a_file_arrives_piece_by_piece_and_every_replica_hears_of_it(site: Site) -> None:
    photo = site.photo()
    site.karim.sync()
    assert [site.take(photo, 0, PHOTO[:300]), site.take(photo, 300, PHOTO[300:700])] == [300, 700]
    assert held(site.amina, photo) == []
    assert evidence_of(site.store, photo).arrived_at is None
    site.world.later(minutes=5)
    assert send_file(site.amina, photo).whole
    assert evidence_of(site.store, photo).arrived_at == site.world.clock.now()
    (row,) = site.karim.sync().rows[site.scope]
    assert row.id == photo.record
    assert held(site.amina, photo) == [photo.sha256]
    assert fetched(site.karim, photo) == PHOTO
    assert fetched(site.karim, photo, 10, 20) == PHOTO[10:20]
    assert fetched(site.karim, photo, 990, 5000) == PHOTO[990:]


def test_an_original_travels_beside_the_photo_and_does_not_tell_that_it_arrived(site: Site) -> None:
    """Of the size the record says, to those who may have the photo, and it outlives a sweep."""
    whole = os.urandom(3_000)
    photo = attach(site.amina, site.scope, site.item, PHOTO, original=whole)
    original = replace(photo, content=whole)
    assert send_file(site.amina, original).whole
    assert evidence_of(site.store, photo).arrived_at is None
    assert held(site.amina, photo, original) == [original.sha256]
    assert fetched(site.karim, original) == whole
    assert refused(lambda: fetched(site.omar, original)) is ProblemCode.FILE_UNKNOWN
    longer = original.upload(site.amina, size=len(whole) + 1)
    evidence = site.world.service.evidence
    assert refused(lambda: evidence.offset(site.amina.access, longer)) is ProblemCode.BODY_MALFORMED
    sweep(site.store, site.folder, is_dry_run=False)
    assert held(site.amina, original) == [original.sha256]


def test_a_file_that_was_only_the_source_of_a_photo_is_unknown(site: Site) -> None:
    """Its digest is in the record; without its size it was not kept, and nobody may send it."""
    photo = site.photo()
    source = replace(photo, content=os.urandom(50))
    assert refused(lambda: send_file(site.amina, source)) is ProblemCode.FILE_UNKNOWN


def test_a_piece_is_on_the_disk_before_it_is_answered_for(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client goes on behind it: its content first, then its name in the folder."""
    photo, really = site.photo(), os.fsync
    sure: list[tuple[int, int]] = []

    def fsync(handle: int) -> None:
        really(handle)
        told = os.fstat(handle)
        sure.append((told.st_ino, told.st_size))

    monkeypatch.setattr(os, "fsync", fsync)
    site.take(photo, 0, PHOTO[:300])
    part = site.parts / part_name(site.scope, photo.sha256, site.amina.device)
    (piece,) = part.iterdir()
    assert sure[0] == (piece.stat().st_ino, 300)
    assert part.stat().st_ino in [place for place, _ in sure[1:]]


def test_a_piece_in_the_wrong_place_is_told_where_to_go_on(site: Site) -> None:
    photo = site.photo()
    site.take(photo, 0, PHOTO[:300])
    assert site.take(photo, 0, PHOTO[:300]) == 300
    assert site.take(photo, 500, PHOTO[500:]) == 300
    assert site.take(photo, 300, PHOTO[300:] + b"more") == 300
    assert send_file(site.amina, photo).whole


def test_a_server_that_was_killed_goes_on_where_it_was(site: Site) -> None:
    """What it had not finished writing has no name; a second process on the folder sees the same."""
    photo = site.photo()
    site.take(photo, 0, PHOTO[:300])
    part = site.parts / part_name(site.scope, photo.sha256, site.amina.device)
    (part / "0123456789abcdef.new").write_bytes(PHOTO[300:500])
    again = World(site.store, site.world.clock, site.world.passwords, FileStore(site.parts.parent))
    reply = again.service.evidence.offset(site.amina.access, photo.upload(site.amina))
    assert (reply.offset, reply.whole) == (300, False)
    site.take(photo, 300, PHOTO[300:600])
    assert again.service.evidence.offset(site.amina.access, photo.upload(site.amina)).offset == 600
    assert send_file(site.amina, photo).whole


def test_one_that_died_before_it_told_the_record_is_asked_to_finish(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = site.photo()

    def dies(*_given: object) -> None:
        raise UnavailableError("gone")

    with monkeypatch.context() as broken:
        broken.setattr(site.folder, "place", dies)
        with pytest.raises(UnavailableError):
            site.take(photo, 0, PHOTO)
    assert held(site.amina, photo) == []
    assert site.take(photo, 1000, b"") == 1000
    assert held(site.amina, photo) == [photo.sha256]


def test_two_who_send_one_file_at_once_both_succeed(site: Site) -> None:
    photo = site.photo(os.urandom(40_000))
    other = site.world.laptop("amina")
    threads = [threading.Thread(target=send_file, args=(laptop, photo, 700)) for laptop in (site.amina, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fetched(site.karim, photo) == photo.content
    with site.store.read() as snapshot:
        history = snapshot.history_since(site.scope, 0, 1000, 1000)
    assert [row.command for row in history if row.record == photo.record] == ["AttachEvidence", "ReceiveFile"]


def test_a_piece_that_was_altered_on_the_way_is_not_kept(site: Site) -> None:
    photo = site.photo()
    asked = photo.piece(site.amina, 0, PHOTO[:300])
    evidence = site.world.service.evidence
    for wrong in (PHOTO[:299], PHOTO[1:301], b""):
        assert refused(partial(evidence.take, site.amina.access, asked, wrong)) is ProblemCode.FILE_DAMAGED
    assert site.take(photo, 0, PHOTO[:300]) == 300


def test_a_file_that_is_not_what_its_record_names_is_dropped(site: Site) -> None:
    """The sender claims a hash, and sends something else of that size."""
    photo = site.photo()
    false = b"x" * len(PHOTO)
    assert refused(lambda: site.take(photo, 0, false)) is ProblemCode.FILE_DIFFERS
    assert held(site.amina, photo) == []
    assert evidence_of(site.store, photo).arrived_at is None
    assert send_file(site.amina, photo).whole, "from the beginning"


def test_a_size_that_is_not_the_records_is_refused(site: Site) -> None:
    photo, thumb = site.photo(thumb=b"small"), b"small"
    offset = site.world.service.evidence.offset
    for size in (len(PHOTO) + 1, 1):
        wrong = photo.upload(site.amina, size=size)
        assert refused(partial(offset, site.amina.access, wrong)) is ProblemCode.BODY_MALFORMED
    large = photo.upload(site.amina, sha256=digest(thumb), size=MOST_THUMB_BYTES + 1)
    assert refused(lambda: offset(site.amina.access, large)) is ProblemCode.BODY_MALFORMED


def test_a_small_picture_travels_by_itself_and_says_nothing_of_the_whole(site: Site) -> None:
    photo = site.photo(thumb=b"small")
    small = Photo(site.scope, photo.record, b"small")
    assert send_file(site.amina, small).whole
    assert fetched(site.karim, small) == b"small"
    assert evidence_of(site.store, photo).arrived_at is None
    assert refused(lambda: fetched(site.karim, photo)) is ProblemCode.FILE_UNKNOWN


def test_knowing_a_hash_proves_nothing(site: Site) -> None:
    """A stranger learns neither of a foreign record nor of a content that another scope possesses."""
    photo = site.photo()
    send_file(site.amina, photo)
    foreign = engagement_scope(site.elsewhere.id)
    item = site.an_item(site.omar, foreign)
    own = attach(site.omar, foreign, item, PHOTO)
    missing = Photo(site.scope, site.world.ids.new(), PHOTO)
    evidence = site.world.service.evidence
    for asked in (photo, missing, Photo(foreign, photo.record, PHOTO), Photo("f:nowhere", photo.record, PHOTO)):
        assert refused(partial(fetched, site.omar, asked)) is ProblemCode.FILE_UNKNOWN
        upload = asked.upload(site.omar)
        refusal = refused(partial(evidence.offset, site.omar.access, upload))
        assert refusal is ProblemCode.FILE_UNKNOWN
        assert held(site.omar, asked) == []
    reply = evidence.offset(site.omar.access, own.upload(site.omar))
    assert (reply.offset, reply.whole) == (0, False), "all of it is sent again: that it is here is not said"
    assert refused(lambda: fetched(site.omar, own)) is ProblemCode.FILE_UNKNOWN
    assert send_file(site.omar, own).whole
    assert len(list(site.folder.names())) == 1, "the bytes lie there once"


def test_who_lost_the_factory_may_still_send_what_is_theirs_and_fetch_nothing(site: Site) -> None:
    photo, other = site.photo(), site.photo(b"another")
    site.world.engagements.unassign("amina", site.engagement.id)
    assert send_file(site.amina, photo).whole
    assert held(site.amina, photo, other) == [photo.sha256]
    assert refused(lambda: fetched(site.amina, photo)) is ProblemCode.FILE_UNKNOWN
    assert fetched(site.karim, photo) == PHOTO
    site.world.person("lena", Role.ADVISOR, site.engagement)
    lena = site.world.laptop("lena")
    site.world.engagements.unassign("lena", site.engagement.id)
    assert refused(lambda: send_file(lena, other)) is ProblemCode.FILE_UNKNOWN, "not hers"


def test_a_person_of_the_factory_sends_and_fetches_nothing(site: Site) -> None:
    site.world.person("salma", Role.FACTORY, site.engagement)
    salma = site.world.laptop("salma")
    photo = attach(salma, site.scope, site.item, b"from the floor")
    assert send_file(salma, photo).whole
    assert refused(lambda: fetched(salma, photo)) is ProblemCode.FILE_UNKNOWN
    assert fetched(site.amina, photo) == b"from the floor"


def test_a_withdrawn_piece_still_arrives(site: Site) -> None:
    photo = site.photo()
    site.amina.send(site.amina.changeset(site.scope, WithdrawEvidence(photo.record, "The wrong door")))
    assert send_file(site.amina, photo).whole
    kept = evidence_of(site.store, photo)
    assert (kept.withdrawn_reason, kept.arrived_at is None) == ("The wrong door", False)


def test_a_second_record_of_the_same_photo_has_its_file_at_once(site: Site) -> None:
    """Its author's device has sent it already, by the first record, and offers it no more."""
    send_file(site.amina, site.photo())
    again = site.photo()
    assert evidence_of(site.store, again).arrived_at is not None
    assert send_file(site.amina, again).whole


def test_a_full_disk_takes_nothing_and_says_so(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = site.photo()
    site.take(photo, 0, PHOTO[:300])
    with monkeypatch.context() as full:
        full.setattr(contents, "ROOM_LEFT_BYTES", 2**62)
        with pytest.raises(UnavailableError):
            site.take(photo, 300, PHOTO[300:])
    assert site.world.service.evidence.offset(site.amina.access, photo.upload(site.amina)).offset == 300
    assert send_file(site.amina, photo).whole


def test_a_file_that_the_folder_lost_is_not_called_held(site: Site) -> None:
    """The database was restored without its folder."""
    photo = site.photo()
    send_file(site.amina, photo)
    site.folder.remove(photo.sha256)
    assert held(site.amina, photo) == []
    assert refused(lambda: fetched(site.amina, photo)) is ProblemCode.FILE_UNKNOWN
    assert send_file(site.amina, photo).whole, "it is taken once more"
    assert fetched(site.karim, photo) == PHOTO


def test_a_sweep_takes_what_no_record_names_and_nothing_else(site: Site) -> None:
    kept = site.photo()
    send_file(site.amina, kept)
    lost = Photo(site.scope, kept.record, b"named by nobody")
    part = part_name(site.scope, lost.sha256, site.amina.device)
    site.folder.take(part, 0, lost.content)
    site.folder.place(site.folder.put_together(part, lost.sha256, len(lost.content)), lost.sha256)
    with site.store.begin() as tx:
        tx.files.add(site.scope, lost.sha256, len(lost.content), site.world.clock.now())
        tx.commit()
    os.utime(site.parts / part, (0, 0))
    expected = Swept(1, 1, len(lost.content), 1)
    assert sweep(site.store, site.folder, is_dry_run=True) == expected
    assert site.folder.has(lost.sha256)
    assert sweep(site.store, site.folder, is_dry_run=False) == expected
    assert (site.folder.has(lost.sha256), site.folder.left_over(FORGOTTEN_SECONDS)) == (False, [])
    assert fetched(site.karim, kept) == PHOTO
    assert sweep(site.store, site.folder, is_dry_run=False) == Swept(0, 0, 0, 0)


def test_no_name_leads_out_of_the_folder(tmp_path: Path) -> None:
    folder = FileStore(tmp_path / "files")
    for name in ("../../etc/passwd", "..", "", "a" * 63, "A" * 64, f"{'a' * 64}/..", f"{'a' * 63}\n"):
        for act in (folder.has, folder.remove, folder.offset, folder.drop, lambda n: folder.take(n, 0, b"x")):
            with pytest.raises(ValueError, match="sha256"):
                act(name)


def test_a_server_without_a_folder_says_unavailable(store: Store) -> None:
    world = World(store)
    world.person("amina", Role.ADVISOR)
    amina = world.laptop("amina")
    with pytest.raises(UnavailableError):
        fetched(amina, Photo("f:x", "x", PHOTO))


class TestCustody:
    """Files of work that came after its author lost the factory: the supervisors', until they accept it."""

    @pytest.fixture
    def kept(self, site: Site) -> tuple[Photo, Custody]:
        """Let a photo be in custody, as its author sends it: by the scope that it was made for."""
        content, thumb = os.urandom(900), b"small"
        command = AttachEvidence(
            site.world.ids.new(), site.item, SubjectKind.ITEM, EvidenceKind.PHOTO, "door.jpg", "image/jpeg",
            len(content), digest(content), thumb_sha256=digest(thumb),
        )  # fmt: skip
        payload = site.amina.changeset(site.scope, command)
        changeset = decode_changeset(payload)
        custody = Custody(
            id=custody_id(changeset.id),
            engagement_id=site.engagement.id,
            factory="Rose Garments",
            author=site.amina.user,
            author_name="Amina",
            role=Role.ADVISOR,
            changeset=changeset.id,
            in_scope=site.scope,
            command="AttachEvidence",
            target=site.item,
            earlier=(),
            payload=payload.decode(),
            reasons="[]",
            made_at=changeset.made_at,
            received_at=changeset.made_at,
        )
        queue = queue_scope(site.engagement.id)
        write = own_write(site.world.ids, site.world.clock, "Keep")
        commit(site.store, [queue], [], lambda _, ledger: ledger.put(custody, queue, write))
        with site.store.begin() as tx:
            tx.directory.put_grant(Grant(site.karim.user, queue, Role.SUPERVISOR.value, site.world.clock.now()))
            tx.commit()
        site.world.engagements.unassign("amina", site.engagement.id)
        return Photo(site.scope, custody.id, content), custody

    def test_its_author_sends_it_and_only_the_supervisors_fetch_it(
        self, site: Site, kept: tuple[Photo, Custody]
    ) -> None:
        photo, custody = kept
        assert send_file(site.amina, photo).whole
        assert held(site.amina, photo) == [photo.sha256]
        queued = Photo(queue_scope(site.engagement.id), custody.id, photo.content)
        assert fetched(site.karim, queued) == photo.content
        site.world.person("lena", Role.ADVISOR, site.engagement)
        for laptop in (site.world.laptop("lena"), site.amina, site.omar):
            for asked in (photo, queued):
                assert refused(partial(fetched, laptop, asked)) is ProblemCode.FILE_UNKNOWN
        for laptop in (site.karim, site.omar):
            assert refused(partial(send_file, laptop, photo)) is ProblemCode.FILE_UNKNOWN
        assert sweep(site.store, site.folder, is_dry_run=True) == Swept(0, 0, 0, 0)

    @pytest.mark.parametrize("is_sent_before", [True, False])
    def test_accepted_it_belongs_to_its_piece_of_evidence(
        self, site: Site, kept: tuple[Photo, Custody], is_sent_before: bool
    ) -> None:
        photo, custody = kept
        if is_sent_before:
            send_file(site.amina, photo)
        command = attachment_in(custody)
        assert command is not None
        piece = Evidence(
            command.evidence_id, command.subject_id, command.subject_kind, command.kind, command.file_name,
            command.media_type, command.size, command.sha256, site.amina.user, site.world.clock.now(), "device",
            thumb_sha256=command.thumb_sha256,
        )  # fmt: skip
        queue = queue_scope(site.engagement.id)
        write = own_write(site.world.ids, site.world.clock, "AcceptCustody")

        def accept(tx: Transaction, ledger: Ledger) -> None:
            ledger.put(replace(custody, state=CustodyState.ACCEPTED), queue, write)
            adopted = with_file(tx, (queue, site.scope), site.scope, piece, site.world.clock.now())
            ledger.put(adopted, site.scope, write)

        commit(site.store, [queue, site.scope], [custody.id], accept)
        if not is_sent_before:
            send_file(site.amina, photo)
        accepted = Photo(site.scope, piece.id, photo.content)
        assert evidence_of(site.store, accepted).arrived_at is not None
        assert fetched(site.karim, accepted) == photo.content
