"""Is it safe to hand this laptop back? Everything that stands against it, each with its number: one answer for all.

What the sync centre says of the device, and whether signing out may take the account from it, are read here and
nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection

from app.domain.visit.travel import CLOCK_SECONDS
from app.queries.record_titles import factory_names
from app.storage.deciding import TO_DECIDE
from app.storage.stranded import counts_of_stranded

HEARD_WITHIN = timedelta(days=1)
"""What was received longer ago says nothing of today."""

# A file counts as received when the server has listed its hash. One that was to leave with a lost assignment is no
# safer than the others. Small pictures have no name: their photo counts.
_COUNTS = (
    "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM draft), "
    "(SELECT count(*) FROM evidence_local WHERE state <> 'received' AND name <> ''), "
    "(SELECT count(*) FROM {to_decide}), "
    "(SELECT count(*) FROM refusal WHERE state = 'open') + (SELECT count(*) FROM handover WHERE state = 'returned'), "
    "(SELECT count(*) FROM journal WHERE verdict = 'fault'), "
    "(SELECT count(*) FROM scope_state WHERE state = 'revoked'), "
    "(SELECT max(nullif(received_at, '')) FROM scope_state)"
)
_SCOPES = "SELECT scope, count(*) FROM outbox GROUP BY scope ORDER BY count(*) DESC, scope"


class Question(StrEnum):
    """What is asked of the device before it may leave a person's hands."""

    CHANGES = "changes"
    STRANDED = "stranded"
    FILES = "files"
    DRAFTS = "drafts"
    DECISIONS = "decisions"
    REFUSALS = "refusals"
    FAULTS = "faults"
    LEAVING = "leaving"
    HEARD = "heard"
    CLOCK = "clock"


OWN_WORK = (
    Question.CHANGES,
    Question.STRANDED,
    Question.FILES,
    Question.DRAFTS,
    Question.DECISIONS,
    Question.REFUSALS,
)
"""What refuses signing out: a person's work that is only here, or that waits for nobody but them.

What waits in a scope that is leaving counts as changes and files already; what the server keeps until a fault is
mended, when it was heard of last, and a wrong clock are no work that anybody could lose or finish here.
"""


@dataclass(frozen=True, slots=True)
class HandBack:
    """What would be lost with the laptop, and what would be left undone.

    Of the `changes` without a receipt no server takes those `stranded`; of these a person has `saved` some to a file.
    `factories` are the names of those that changes wait for, with how many. `decisions` and `refused` are open,
    `kept` met a fault at the server, `leaving` scopes go when their changes are sent. `last_received_at` is by the
    server's clock. `clock_offset_seconds` is by how much this device's is ahead, None where they were not compared.
    """

    changes: int = 0
    drafts: int = 0
    files: int = 0
    stranded: int = 0
    saved: int = 0
    factories: tuple[tuple[str, int], ...] = ()
    decisions: int = 0
    refused: int = 0
    kept: int = 0
    leaving: int = 0
    last_received_at: datetime | None = None
    clock_offset_seconds: float | None = None
    now: datetime | None = None

    @property
    def unsent(self) -> int:
        """Return the changes that would be lost by signing out."""
        return self.changes - self.saved

    def holding(self) -> tuple[Answer, ...]:
        """Return what refuses signing out, what would be lost first; what was saved to a file holds nobody back."""
        unsaved = (
            replace(each, count=each.count - self.saved) if each.question is Question.STRANDED else each
            for each in self.answers()
        )
        return tuple(each for each in unsaved if each.question in OWN_WORK and not each.is_met)

    @property
    def loses(self) -> bool:
        """Say whether anything would be lost: the server, or a file that a person saved, does not have it."""
        return bool(self.unsent or self.drafts or self.files)

    @property
    def is_safe(self) -> bool:
        """Say whether nothing stands against handing the laptop back."""
        return all(answer.is_met for answer in self.answers())

    def answers(self) -> Iterator[Answer]:
        """Yield every question with its answer, what would be lost first."""
        yield Answer(Question.CHANGES, self.changes - self.stranded)
        yield Answer(Question.STRANDED, self.stranded)
        yield Answer(Question.FILES, self.files)
        yield Answer(Question.DRAFTS, self.drafts)
        yield Answer(Question.LEAVING, self.leaving)
        yield Answer(Question.DECISIONS, self.decisions)
        yield Answer(Question.REFUSALS, self.refused)
        yield Answer(Question.FAULTS, self.kept)
        yield Answer(Question.HEARD, int(not self._was_heard))
        yield Answer(Question.CLOCK, self._clock_off)

    @property
    def _was_heard(self) -> bool:
        if self.last_received_at is None:
            return False
        if self.now is None:
            return True
        return self.now - timedelta(seconds=self.clock_offset_seconds or 0) - self.last_received_at <= HEARD_WITHIN

    @property
    def _clock_off(self) -> int:
        off = abs(round(self.clock_offset_seconds or 0))
        return off if off > CLOCK_SECONDS else 0


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and what stands against a yes: a number of things, of seconds for the clock; 0 is a yes."""

    question: Question
    count: int

    @property
    def is_met(self) -> bool:
        """Say whether nothing stands against it."""
        return self.count == 0


def hand_back(
    connection: Connection, now: datetime | None = None, clock_offset_seconds: float | None = None
) -> HandBack:
    """Return how the device stands; without `now` the age of what was received is not judged."""
    changes, drafts, files, decisions, refused, kept, leaving, received = connection.exec_driver_sql(
        _COUNTS.format(to_decide=TO_DECIDE)
    ).one()
    stranded, saved = counts_of_stranded(connection)
    return HandBack(
        changes=int(changes),
        drafts=int(drafts),
        files=int(files),
        stranded=stranded,
        saved=saved,
        factories=_factories(connection) if changes else (),
        decisions=int(decisions),
        refused=int(refused),
        kept=int(kept),
        leaving=int(leaving),
        last_received_at=None if received is None else datetime.fromisoformat(str(received)),
        clock_offset_seconds=clock_offset_seconds,
        now=now,
    )


def _factories(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Return the factories that changes wait for; one whose name is not here is ''."""
    counted = [(str(scope), int(count)) for scope, count in connection.exec_driver_sql(_SCOPES)]
    engagements = {scope: scope.partition(":")[2] for scope, _ in counted}
    names = factory_names(connection, set(engagements.values()))
    return tuple((names.get(engagements[scope], ""), count) for scope, count in counted)
