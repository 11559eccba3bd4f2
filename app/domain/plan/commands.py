"""What a person can do with the improvement plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict

from app.domain.kernel.changeset import Command
from app.domain.plan.records import EvidenceKind, Gate, Origin, ReviewOutcome, Status, SubjectKind


class ItemPatch(TypedDict, total=False):
    """The fields that an edit may carry; the others stay as they are."""

    area: str
    cluster: str
    compliance_point: str
    question: str
    root_cause: str
    actions_needed: str
    lead_person: str
    additional_persons: tuple[str, ...]
    target_date: date | None
    progress: str
    key_work_ahead: str


@dataclass(frozen=True, slots=True)
class CreateItem(Command):
    """Add an item. An assessment finding carries the release date of its report as `found_on`."""

    item_id: str
    origin: Origin
    found_on: date
    fields: ItemPatch


@dataclass(frozen=True, slots=True)
class WithdrawItem(Command):
    """Take an item entered by mistake out of the plan (U2). `seen` is the `item_digest` of what was entered."""

    item_id: str
    seen: str
    reason: str


@dataclass(frozen=True, slots=True)
class EditItem(Command):
    """Change fields of an item (O1)."""

    item_id: str
    changes: ItemPatch


@dataclass(frozen=True, slots=True)
class ClassifyItem(Command):
    """Put an item into the catalogue: cluster, compliance point and, where there is one, question."""

    item_id: str
    cluster: str
    compliance_point: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class SetStatus(Command):
    """Set In Progress, or Pending with a reason code (S1)."""

    item_id: str
    status: Status
    pending_reason: str = ""


@dataclass(frozen=True, slots=True)
class CompleteItem(Command):
    """Mark an item Completed on Path A (S2, S3)."""

    item_id: str
    completed_on: date


@dataclass(frozen=True, slots=True)
class ReopenItem(Command):
    """Open a Completed item again in a new round (S4)."""

    item_id: str
    reason: str
    comment_id: str


@dataclass(frozen=True, slots=True)
class OverrideInterviews(Command):
    """Override I1 either way with a reason, or return to the default (`needed` None)."""

    item_id: str
    needed: bool | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RecordReview(Command):
    """Record what the committee decided on one gate. `seen_*` are the words it had before it (D1).

    `seen_round` is the item's round on the screen (0: not said); a review of an earlier round stays in that round.
    """

    review_id: str
    item_id: str
    gate: Gate
    meeting_id: str
    place: int
    outcome: ReviewOutcome
    documents_reviewed: bool = False
    change_observed: bool = False
    observation: str = ""
    dissent: str = ""
    recommendation: str = ""
    commitment_reason: str = ""
    evidence_ids: tuple[str, ...] = ()
    seen_round: int = 0
    seen_area: str = ""
    seen_compliance_point: str = ""
    seen_actions_needed: str = ""
    seen_root_cause: str = ""
    seen_evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WithdrawReview(Command):
    """Withdraw a mistaken review, visibly."""

    review_id: str
    item_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClaimItem(Command):
    """Say for the factory that the item is remediated (F1)."""

    claim_id: str
    item_id: str
    claimed_on: date
    claimed_by: str
    statement: str = ""
    evidence_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddComment(Command):
    """Say something about an item."""

    comment_id: str
    item_id: str
    text: str


@dataclass(frozen=True, slots=True)
class AttachEvidence(Command):
    """Attach a file, already stored, to an item or a visit. `size` in bytes, `sha256` in hex.

    `thumb_sha256` names a small JPEG of it that is stored, too ('' for none). `taken_at`, `source_sha256` and
    `original_size` as in the record.
    """

    evidence_id: str
    subject_id: str
    subject_kind: SubjectKind
    kind: EvidenceKind
    file_name: str
    media_type: str
    size: int
    sha256: str
    caption: str = ""
    thumb_sha256: str = ""
    taken_at: datetime | None = None
    source_sha256: str = ""
    original_size: int = 0

    @property
    def original_sha256(self) -> str:
        """Return the digest of the original that is kept, "" where none is."""
        return self.source_sha256 if self.original_size else ""


@dataclass(frozen=True, slots=True)
class CaptionEvidence(Command):
    """Change the caption of a piece of evidence."""

    evidence_id: str
    caption: str


@dataclass(frozen=True, slots=True)
class MarkEvidence(Command):
    """Draw over a photo: `marks` are all that stand on it from now on, as text of `app.domain.marks` ('' for none)."""

    evidence_id: str
    marks: str


@dataclass(frozen=True, slots=True)
class WithdrawEvidence(Command):
    """Withdraw a piece of evidence, visibly."""

    evidence_id: str
    reason: str
