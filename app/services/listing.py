"""The list of an import: every file that a person chose, with what was left out of whole folders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Known
from app.domain.ids import Ids
from app.domain.media import shown_name
from app.services.evidence import EvidenceStore, Subject
from app.services.gathering import LeftOut, gathered
from app.storage.imports import ImportRow, ImportState


@dataclass(frozen=True, slots=True)
class Pasted:
    """A picture from the clipboard; `name` is what it is called from now on."""

    content: bytes
    name: str


class ImportList:
    """Lists what is to be attached; what was pasted is stored first, as it lies nowhere else."""

    def __init__(self, store: EvidenceStore, ids: Ids) -> None:
        """Take what stores, and where ids come from."""
        self._store = store
        self._ids = ids

    def rows(self, batch: str, subject: Subject, chosen: Sequence[Path | Pasted]) -> list[ImportRow]:
        """Return one row a file, in the order they were chosen, and then what is left out."""
        rows: list[ImportRow] = []

        def add(name: str, path: str = "", sha256: str = "", left: LeftOut | None = None) -> None:
            rows.append(
                ImportRow(
                    id=self._ids.new(),
                    batch=batch,
                    place=len(rows),
                    engagement_id=subject.engagement_id,
                    subject_id=subject.id,
                    subject_kind=subject.kind.value,
                    path=path,
                    sha256=sha256,
                    name=shown_name(name),
                    state=ImportState.WAITING if left is None else ImportState.FAILED,
                    problem="" if left is None else left.problem,
                    params={} if left is None else left.params,
                )
            )

        found = gathered(each for each in chosen if isinstance(each, Path))
        for each in chosen:
            if isinstance(each, Pasted):
                try:
                    add(each.name, sha256=self._store.keep(each.content, each.name).result())
                except Known as trouble:
                    add(each.name, left=LeftOut(each.name, trouble.code, trouble.params))
        for file in found.files:
            path = str(file.absolute())
            if _is_text(path):
                add(file.name, path=path)
            else:
                add(file.name, left=LeftOut(file.name, "import.name"))
        for left in found.left_out:
            add(left.name, left=left)
        return rows


def _is_text(path: str) -> bool:
    """Say whether a path can be noted: a name of bytes that are no UTF-8 cannot."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
