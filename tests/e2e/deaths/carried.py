"""Files of a day: carried to the server in order, and what must be true of them on its disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from app.services.changes import Changed
from app.services.file_desk import FILE, FileState
from app.storage import evidence_files
from sync.client.account import Account
from sync.client.file_telling import sending


def carry_files(account: Account) -> None:
    """Send what the server lacks, as a lane does, but on this thread: what breaks off is raised."""
    with account.workspace.read() as connection:
        jobs = [sending(file) for file in evidence_files.to_send(connection)]
    for job in jobs:
        account.transfers._carry(job)  # noqa: SLF001  # what its lane would do next


class Reached:
    """How far the server said that each file has come; it never goes back."""

    def __init__(self, account: Account) -> None:
        """Listen from now on."""
        self._account = account
        self._far: dict[str, int] = {}
        self.problems: list[str] = []
        account.workspace.changes.subscribe(self._look)

    def _look(self, changed: Changed) -> None:
        for record in changed.ids if FILE in changed.kinds else ():
            progress = self._account.transfers.progress(record)
            if progress.state is not FileState.SENDING:
                continue
            done = progress.done
            if done < self._far.get(record, 0):
                self.problems.append(f"{record} went on at {done}, the server had {self._far[record]} bytes")
            self._far[record] = done


def whole_or_resumed(folder: Path, contents: Sequence[bytes]) -> Iterator[str]:
    """Say which file of the server's folder is neither whole under its name nor a piece of what is sent."""
    for path in folder.glob("whole/*/*"):
        if sha256(path.read_bytes()).hexdigest() != path.name:
            yield f"{path.name} is not what it is called"
    for path in folder.glob("parts/*/*.???????"):
        offset, piece = int(path.name[:12]), path.read_bytes()
        if len(piece) != int(path.name[13:]) or piece not in [each[offset : offset + len(piece)] for each in contents]:
            yield f"{path} is no piece of anything"


def all_whole(folder: Path, contents: Sequence[bytes]) -> Iterator[str]:
    """Say which content is not there."""
    there = {path.name for path in folder.glob("whole/*/*")}
    for content in contents:
        if sha256(content).hexdigest() not in there:
            yield f"a file of {len(content)} bytes never arrived"
