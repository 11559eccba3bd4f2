"""Files of evidence: taken in piece by piece, proved, possessed scope by scope, given out to who holds the record."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.clock import Clock
from app.domain.ids import Ids
from app.domain.plan.records import Evidence
from sync.protocol.evidence import FileAsked, FileNamed, HeldReply, HeldRequest, PieceNamed, UploadReply, UploadRequest
from sync.protocol.limits import FILE_CHUNK_BYTES
from sync.protocol.problems import ProblemCode
from sync.server.core.authority import require_device
from sync.server.core.commit import commit, own_write
from sync.server.core.file_rights import FileRights, Standing
from sync.server.core.ledger import Ledger
from sync.server.core.more_scopes import MoreScopesError
from sync.server.core.problems import RefusedRequest
from sync.server.core.sessions import Sessions
from sync.server.storage.files import DiffersError, FileStore, part_name
from sync.server.storage.rows import Caller
from sync.server.storage.store import Reading, Store, Transaction, UnavailableError

MOST_SCOPE_BYTES = 20 << 30
"""What one factory's files may come to (20 GiB); past it the operator is asked, and the file waits."""

_RECEIVE = "ReceiveFile"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes [start, end) of a file of `total` bytes, piece by piece."""

    start: int
    end: int
    total: int
    pieces: Iterator[bytes]


class EvidenceFiles:
    """Answers the requests about files. Without a folder every one of them is unavailable."""

    def __init__(self, store: Store, folder: FileStore | None, clock: Clock, ids: Ids, sessions: Sessions) -> None:
        """Take the store, the folder of contents, time and ids, and who says whom a token speaks for."""
        self._store = store
        self._folder = folder
        self._clock = clock
        self._ids = ids
        self._sessions = sessions

    def offset(self, access: str, asked: UploadRequest) -> UploadReply:
        """Return how much of a file is there; a record that had not heard of its whole file hears of it now."""
        folder = self._files()
        with self._store.read() as snapshot:
            caller = self._caller(snapshot, access, asked)
            standing = self._sent(snapshot, caller, asked)
            is_whole = all(_is_whole(snapshot, folder, scope, asked.sha256) for scope in standing.scopes)
            if not is_whole and snapshot.files.total(standing.scopes[0]) + asked.size > MOST_SCOPE_BYTES:
                raise UnavailableError("a scope holds as many bytes of files as one may")
        if not is_whole:
            return UploadReply(folder.offset(part_name(standing.scopes[0], asked.sha256, asked.device)))
        if standing.awaits:
            self._arrived(access, standing.scopes, asked, None)
        return UploadReply(asked.size, whole=True)

    def take(self, access: str, asked: PieceNamed, content: bytes) -> UploadReply:
        """Take a piece of a file; one that does not begin where the last ended is not kept, and told where to go on.

        An empty piece at the end asks for what is there to be put together once more. RefusedRequest file_unknown,
        file_damaged (the piece is not what was sent), file_differs (the whole is not what the record names).
        """
        folder = self._files()
        with self._store.read() as snapshot:
            standing = self._sent(snapshot, self._caller(snapshot, access, asked), asked)
            is_whole = all(_is_whole(snapshot, folder, scope, asked.sha256) for scope in standing.scopes)
        if len(content) > FILE_CHUNK_BYTES:
            raise RefusedRequest(ProblemCode.BODY_TOO_LARGE, most_bytes=FILE_CHUNK_BYTES)
        if hashlib.sha256(content).hexdigest() != asked.piece:
            raise RefusedRequest(ProblemCode.FILE_DAMAGED)
        if is_whole:
            return UploadReply(asked.size, whole=True)
        part = part_name(standing.scopes[0], asked.sha256, asked.device)
        offset = folder.offset(part)
        if asked.offset != offset or offset + len(content) > asked.size:
            return UploadReply(offset)
        if content:
            offset = folder.take(part, offset, content)
        if offset < asked.size:
            return UploadReply(offset)
        self._finish(folder, access, standing.scopes, asked, part)
        return UploadReply(asked.size, whole=True)

    def held(self, access: str, asked: HeldRequest) -> HeldReply:
        """Return which of the files the server holds as a whole; of what is not the caller's it says nothing."""
        folder = self._files()
        with self._store.read() as snapshot:
            caller = self._caller(snapshot, access, asked)
            standings = FileRights(snapshot, caller.account, self._clock.now()).of(asked.scope, asked.files)
            known = {file.sha256: place for file, place in zip(asked.files, standings, strict=True) if place}
            whole = [
                sha256
                for sha256, place in known.items()
                if all(_is_whole(snapshot, folder, scope, sha256) for scope in place.scopes)
            ]
        return HeldReply(whole)

    def fetch(self, access: str, asked: FileAsked, start: int, end: int | None) -> Stretch:
        """Return bytes [start, end) of a file, to its end for None; RefusedRequest file_unknown, range_outside."""
        folder = self._files()
        with self._store.read() as snapshot:
            caller = self._caller(snapshot, access, asked)
            named = [FileNamed(asked.record, asked.sha256)]
            (standing,) = FileRights(snapshot, caller.account, self._clock.now()).of(asked.scope, named)
            size = snapshot.files.size(asked.scope, asked.sha256)
            is_whole = _is_whole(snapshot, folder, asked.scope, asked.sha256)
        if standing is None or not standing.may_fetch or not is_whole or size is None:
            raise RefusedRequest(ProblemCode.FILE_UNKNOWN)
        last = size if end is None else min(end, size)
        if not 0 <= start < last:
            raise RefusedRequest(ProblemCode.RANGE_OUTSIDE, size=size)
        return Stretch(start, last, size, _pieces(folder, asked.sha256, start, last))

    def _files(self) -> FileStore:
        if self._folder is None:
            raise UnavailableError("this server keeps no files")
        return self._folder

    def _caller(self, snapshot: Reading, access: str, asked: UploadRequest | HeldRequest | FileAsked) -> Caller:
        caller = self._sessions.caller(snapshot, access)
        require_device(caller, asked)
        return caller

    def _sent(self, snapshot: Reading, caller: Caller, asked: UploadRequest) -> Standing:
        """Return where a file that the caller sends stands."""
        named = [FileNamed(asked.record, asked.sha256)]
        (standing,) = FileRights(snapshot, caller.account, self._clock.now()).of(asked.scope, named)
        if standing is None or not standing.may_send:
            raise RefusedRequest(ProblemCode.FILE_UNKNOWN)
        if not standing.fits(asked.size):
            raise RefusedRequest(ProblemCode.BODY_MALFORMED, detail="size: not the one of the record")
        return standing

    def _finish(self, folder: FileStore, access: str, scopes: Sequence[str], asked: UploadRequest, part: str) -> None:
        try:
            made = folder.put_together(part, asked.sha256, asked.size)
        except DiffersError as error:
            raise RefusedRequest(ProblemCode.FILE_DIFFERS) from error
        try:
            self._arrived(access, scopes, asked, made)
        finally:
            folder.discard(made)
        folder.drop(part)

    def _arrived(self, access: str, scopes: Sequence[str], asked: UploadRequest, made: Path | None) -> None:
        """Possess the file and tell every record of the scope that names it, in one transaction.

        Who is to possess it is asked once more under the locks: what the file is for may have been accepted from
        custody while its last piece came, and nobody would tell the factory of it afterwards.
        """
        now = self._clock.now()

        def arrive(tx: Transaction, ledger: Ledger) -> None:
            standing = self._sent(tx, self._caller(tx, access, asked), asked)
            missing = frozenset(scope for scope in standing.scopes if not ledger.holds(scope))
            if missing:
                raise MoreScopesError(missing)
            if made is not None:
                # Its name is held to the end, so that no sweep takes the content away before the row is there.
                tx.take_turns(file_turn(asked.sha256))
                self._files().place(made, asked.sha256)
            for scope in standing.scopes:
                if made is not None:
                    tx.files.add(scope, asked.sha256, asked.size, now)
                self._tell(tx, ledger, scope, asked.sha256, now)

        try:
            commit(self._store, scopes, [], arrive)
        except MoreScopesError as more:
            self._arrived(access, sorted({*scopes, *more.scopes}), asked, made)

    def _tell(self, tx: Transaction, ledger: Ledger, scope: str, sha256: str, now: datetime) -> None:
        named = tx.files.naming(scope, (Evidence.KIND,), sha256)
        ledger.load(named, tx.records(named))
        for record_id in named:
            entry = ledger.entry(record_id)
            piece = None if entry is None else entry.record
            if isinstance(piece, Evidence) and piece.sha256 == sha256 and piece.arrived_at is None:
                ledger.put(replace(piece, arrived_at=now), scope, own_write(self._ids, self._clock, _RECEIVE))


def file_turn(sha256: str) -> str:
    """Return the name under which those who place or remove a content wait for each other."""
    return f"file:{sha256}"


def _is_whole(reading: Reading, folder: FileStore, scope: str, sha256: str) -> bool:
    """Say whether a scope possesses a content that is there.

    A row is not the file: a folder that was not brought back with its database must cost nobody the last copy.
    """
    return reading.files.size(scope, sha256) is not None and folder.has(sha256)


def _pieces(folder: FileStore, sha256: str, start: int, end: int) -> Iterator[bytes]:
    for at in range(start, end, FILE_CHUNK_BYTES):
        yield folder.read(sha256, at, min(FILE_CHUNK_BYTES, end - at))
