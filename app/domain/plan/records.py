"""The improvement plan: items and what hangs on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, ClassVar

from app.domain.kernel.record import RULE, Merge, Names, Policy, Record, Text

_CLASS = Merge(Policy.ASK, "classification")
# Derived from the question: it stays or goes with the classification that a conflict is about.
_REPORTED = Merge(Policy.RULE, "classification")


class Origin(StrEnum):
    """Where an item comes from; decides who owns its fields (O1)."""

    ASSESSMENT = "assessment"
    ADDITIONAL = "additional"


class Status(StrEnum):
    """S1."""

    IN_PROGRESS = "in_progress"
    PENDING = "pending"
    COMPLETED = "completed"


class Gate(StrEnum):
    """The committee's steps before Completed on Path A."""

    G1 = "G1"
    G2 = "G2"
    G3 = "G3"


class ReviewOutcome(StrEnum):
    """What the committee decided on one gate."""

    AGREED = "agreed"
    NOT_YET = "not_yet"
    DISAGREED = "disagreed"


class Interviews(StrEnum):
    """I1: by compliance point, or overridden by the advisor with a reason."""

    DEFAULT = "default"
    NEEDED = "needed"
    NOT_NEEDED = "not_needed"


class SubjectKind(StrEnum):
    """What a piece of evidence hangs on."""

    ITEM = "item"
    VISIT = "visit"
    VIOLATION = "violation"
    ANSWER = "answer"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class PlanItem(Record):
    """One thing to improve. `round` rises when the item is reopened; only reviews of the current round count (S4).

    `cluster`, `compliance_point` and `question` are ids of the catalogue ('' = not yet classified). An item that was
    withdrawn (`withdrawn_reason`) stays in the history and in no list.
    """

    KIND: ClassVar[str] = "plan_item"
    PARENT: ClassVar[str] = "engagement_id"

    engagement_id: Annotated[str, RULE]
    origin: Annotated[Origin, RULE]
    found_on: Annotated[date, RULE]
    area: Text
    cluster: Annotated[str, _CLASS] = ""
    compliance_point: Annotated[str, _CLASS] = ""
    question: Annotated[str, _CLASS] = ""
    root_cause: Text = ""
    actions_needed: Text = ""
    lead_person: str = ""
    additional_persons: Names = ()
    target_date: date | None = None
    progress: Text = ""
    key_work_ahead: Text = ""
    status: Annotated[Status, RULE] = Status.IN_PROGRESS
    pending_reason: Annotated[str, RULE] = ""
    completed_on: Annotated[date | None, RULE] = None
    publicly_reported: Annotated[bool, _REPORTED] = False
    interviews: Annotated[Interviews, RULE] = Interviews.DEFAULT
    interviews_reason: Annotated[str, RULE] = ""
    round: Annotated[int, RULE] = 1
    withdrawn_reason: Annotated[str | None, RULE] = None

    @property
    def is_withdrawn(self) -> bool:
        """Say whether the item was entered by mistake and taken out of the plan again (U2)."""
        return self.withdrawn_reason is not None


@dataclass(frozen=True, slots=True)
class CommitteeReview(Record):
    """One recorded decision of a committee on one gate of one item; never edited, only withdrawn.

    `place` is its place in the minutes. The `seen_*` words are those the committee had before it (D1); they travel
    in the command and are never recomputed. `seen_evidence` holds "evidence id:sha256" of the review's own evidence.
    """

    KIND: ClassVar[str] = "committee_review"
    PARENT: ClassVar[str] = "item_id"

    item_id: Annotated[str, RULE]
    gate: Annotated[Gate, RULE]
    round: Annotated[int, RULE]
    meeting_id: Annotated[str, RULE]
    place: Annotated[int, RULE]
    outcome: Annotated[ReviewOutcome, RULE]
    recorded_by: Annotated[str, RULE]
    recorded_at: Annotated[datetime, RULE]
    documents_reviewed: Annotated[bool, RULE] = False
    change_observed: Annotated[bool, RULE] = False
    observation: Annotated[str, RULE] = ""
    dissent: Annotated[str, RULE] = ""
    recommendation: Annotated[str, RULE] = ""
    commitment_reason: Annotated[str, RULE] = ""
    evidence_ids: Annotated[tuple[str, ...], RULE] = ()
    seen_area: Annotated[str, RULE] = ""
    seen_compliance_point: Annotated[str, RULE] = ""
    seen_actions_needed: Annotated[str, RULE] = ""
    seen_root_cause: Annotated[str, RULE] = ""
    seen_evidence: Annotated[tuple[str, ...], RULE] = ()
    withdrawn_reason: Annotated[str, RULE] = ""

    @property
    def is_withdrawn(self) -> bool:
        """Say whether the review was withdrawn as mistaken."""
        return bool(self.withdrawn_reason)


@dataclass(frozen=True, slots=True)
class Claim(Record):
    """The factory's report that an item is remediated (F1); closed when the item is completed."""

    KIND: ClassVar[str] = "claim"
    PARENT: ClassVar[str] = "item_id"

    item_id: Annotated[str, RULE]
    claimed_on: Annotated[date, RULE]
    claimed_by: Annotated[str, RULE]
    statement: Annotated[str, RULE] = ""
    evidence_ids: Annotated[tuple[str, ...], RULE] = ()
    closed_on: Annotated[date | None, RULE] = None


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """A file attached to an item, a visit or an answer: what it is, and the sha256 (hex) of its content.

    `size` is in bytes. A withdrawn piece stays visible with its reason. `thumb_sha256` names a small JPEG of it that
    travels first ('' for none); `arrived_at` is when the server had the whole file, by its clock. `taken_at` is what
    the camera wrote; `source_sha256` names the file that a scaled photo was made from ('' where it was kept as it was).
    `marks` are drawn over a photo: JSON text of `app.domain.marks` ('' for none). `original_size`, in bytes, says that
    the file `source_sha256` itself was kept beside the scaled photo (0: it was not).
    """

    KIND: ClassVar[str] = "evidence"
    PARENT: ClassVar[str] = "subject_id"

    subject_id: Annotated[str, RULE]
    subject_kind: Annotated[SubjectKind, RULE]
    kind: Annotated[EvidenceKind, RULE]
    file_name: Annotated[str, RULE]
    media_type: Annotated[str, RULE]
    size: Annotated[int, RULE]
    sha256: Annotated[str, RULE]
    added_by: Annotated[str, RULE]
    added_at: Annotated[datetime, RULE]
    device: Annotated[str, RULE]
    caption: Text = ""
    withdrawn_reason: Annotated[str, RULE] = ""
    thumb_sha256: Annotated[str, RULE] = ""
    arrived_at: Annotated[datetime | None, RULE] = None
    taken_at: Annotated[datetime | None, RULE] = None
    source_sha256: Annotated[str, RULE] = ""
    marks: str = ""
    original_size: Annotated[int, RULE] = 0

    @property
    def original_sha256(self) -> str:
        """Return the digest of the original that was kept, "" where none was."""
        return self.source_sha256 if self.original_size else ""


@dataclass(frozen=True, slots=True)
class Comment(Record):
    """What someone says about an item; never edited."""

    KIND: ClassVar[str] = "comment"
    PARENT: ClassVar[str] = "item_id"

    item_id: Annotated[str, RULE]
    text: Annotated[str, RULE]
    author: Annotated[str, RULE]
    made_at: Annotated[datetime, RULE]
