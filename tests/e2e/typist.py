"""A client that types one word into everything it can, and then dies as a power cut would have it.

A colleague types it beside, so that a conflict and a refusal hold it too; then loses the factory, and a supervisor
returns what the colleague wrote, with a note. An inspector types beside them in another engagement. Run as a process:
server URL, both engagements, home folder, word; it says "unassign b" and waits for a line.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from app.config.logs import start_logging
from app.config.paths import Paths
from app.domain.checklist.commands import CompleteRun, GiveAnswers, GivenAnswer, StartRun
from app.domain.checklist.records import Template
from app.domain.clock import SystemClock
from app.domain.committee.commands import AddMember, EditMeeting, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Side
from app.domain.custody.commands import ReturnCustody
from app.domain.custody.records import Custody, CustodyState
from app.domain.decision.commands import DecideConflict
from app.domain.factory.commands import AddContact
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.kernel.conflict import Conflict
from app.domain.kernel.record import Record
from app.domain.marks import Mark, Shape, to_text
from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    CreateItem,
    EditItem,
    ItemPatch,
    MarkEvidence,
    OverrideInterviews,
    RecordReview,
    SetStatus,
    WithdrawEvidence,
    WithdrawReview,
)
from app.domain.plan.records import Evidence, Gate, Origin, PlanItem, ReviewOutcome, Status, SubjectKind
from app.domain.registers.commands import TakeUpZeroTolerance
from app.domain.visit.commands import AddAddendum, CancelVisit, CloseVisit, EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import Minuted, VisitKind, VisitMode
from sync.client.account import Account
from sync.client.accounts import Accounts
from tests.e2e.dumps import synced
from tests.e2e.typist_inspector import give_restricted, type_inspection
from tests.fixtures.processes import PASSWORD

R = TypeVar("R", bound=Record)
PASSPHRASE = "a passphrase of the tests"
COLLEAGUE, SUPERVISOR, INSPECTOR = "colleague", "supervisor", "inspector"
"""The other laptops, beside the first one's home."""
KEPT, NOTE = "keptqamar2208", "noteqasida1915"
"""Begin what is in custody, and the supervisor's note: nobody else may have them."""
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")


class Typist:
    """Types one word into everything, for a person of the factory whose name is the word."""

    def __init__(self, account: Account, engagement: str, word: str) -> None:
        self.account = account
        self._engagement = engagement
        self._word = word
        self.today = account.workspace.clock.today()
        self.item, self.contested = self.new(), self.new()

    def new(self) -> str:
        """Return a new id."""
        return self.account.workspace.ids.new()

    def do(self, *commands: Command) -> None:
        """Give commands and wait until they are on the disk."""
        for_whom = OnBehalfOf(self._word, self._word)
        for command in commands:
            self.account.workspace.commands.submit(self._engagement, command, on_behalf_of=for_whom).result()

    def type_plan(self) -> None:
        """Write an item with all that hangs on it, and a contact."""
        word, item = self._word, self.item
        text: ItemPatch = {
            "area": word,
            "root_cause": word,
            "actions_needed": word,
            "lead_person": word,
            "additional_persons": (word,),
            "target_date": self.today,
            "progress": word,
            "key_work_ahead": word,
        }
        self.do(
            CreateItem(item, Origin.ADDITIONAL, self.today, text),
            EditItem(item, {"progress": f"{word} again"}),
            AddContact(self.new(), word, word, word, word),
            OverrideInterviews(item, needed=True, reason=word),
            SetStatus(item, Status.PENDING, "other"),
            ClaimItem(self.new(), item, self.today, word, word),
            AddComment(self.new(), item, word),
        )
        evidence = self.account.workspace.evidence
        photo = PNG + word.encode() * 50
        evidence.attach(self._engagement, item, SubjectKind.ITEM, photo, f"{word}.png", caption=word).result()
        (attached,) = self.held(Evidence)
        marks = to_text((Mark(Shape.WORDS, ((0, 0),), words=word),))
        self.do(MarkEvidence(attached.id, marks), WithdrawEvidence(attached.id, word))

    def type_visit(self) -> None:
        """Hold a visit with a meeting and its review, cancel another, and plan one more."""
        word, today, item = self._word, self.today, self.item
        committee, member, visit, meeting, review, later = (self.new() for _ in range(6))
        advisory, here = VisitKind.ADVISORY, VisitMode.IN_PERSON
        self.do(
            EstablishCommittee(committee, "PC", word),
            AddMember(member, committee, word, Side.WORKER, date(2020, 1, 1), office=word),
            PlanVisit(visit, advisory, here, today, 1, word),
            StartVisit(visit, today - timedelta(days=1), word, word),
            EditVisit(visit, {"minutes": word, "minutes_other": word, "guests": (word,)}),
            HoldMeeting(meeting, committee, visit, today, 1, word, agenda=word, attended=(member,), guests=(word,)),
            EditMeeting(meeting, {"minutes": word, "minutes_other": word, "entries": (word,)}),
            RecordReview(
                review,
                item,
                Gate.G2,
                meeting,
                1,
                ReviewOutcome.AGREED,
                change_observed=True,
                observation=word,
                dissent=word,
                recommendation=word,
                commitment_reason=word,
                seen_area=word,
                seen_compliance_point=word,
                seen_actions_needed=word,
                seen_root_cause=word,
            ),
            WithdrawReview(review, item, word),
            PlanVisit(later, advisory, here, today, 1, word),
            CancelVisit(later, word),
        )
        self.type_checklist(visit)
        self.do(
            CloseVisit(visit, word),
            AddAddendum(self.new(), visit, Minuted.VISIT, word),
            PlanVisit(self.contested, advisory, here, today, 1, word),
        )

    def type_checklist(self, visit: str) -> None:
        """Answer a question of the programme's checklist, and complete it with others missing."""
        word, run = self._word, self.new()
        (template,) = [
            row.record for row in synced(self.account.workspace, ("g:",)) if isinstance(row.record, Template)
        ]
        self.do(
            StartRun(run, visit, template.id, word),
            GiveAnswers(run, (GivenAnswer("/seen", {"value": word, "note": word}),)),
            CompleteRun(run, missing=1, reason=word),
        )

    def decide(self) -> None:
        """Decide the conflict there is."""
        (conflict,) = self.held(Conflict)
        decision = json.dumps({"key_work_ahead": f"{self._word} decided"})
        self.do(DecideConflict(conflict.id, self.item, PlanItem.KIND, decision))

    def held(self, cls: type[R]) -> list[R]:
        """Return the synced records of a class."""
        return [row.record for row in synced(self.account.workspace, ("f:",)) if isinstance(row.record, cls)]


def main(url: str, engagement: str, inspected: str, home: Path, word: str) -> None:
    """Type the word everywhere, say "typed" and die, the inspector's program in the same moment."""
    account = sign_in(url, home, "a")
    inspector = sign_in(url, home.with_name(INSPECTOR), "i")
    case = type_inspection(inspector, inspected, word)
    (profile,) = Paths(home, home, home / "logs").profiles()
    start_logging(profile.logs)
    typist = Typist(account, engagement, word)
    typist.type_plan()
    typist.type_visit()
    account.cycle.run()
    supervise = partial(let_a_supervisor_answer, url, home.with_name(SUPERVISOR), inspected, case, word)
    let_a_colleague_type(typist, url, home.with_name(COLLEAGUE), engagement, word, supervise)
    inspector.cycle.run()
    item, visit = typist.item, typist.contested
    typist.do(EditItem(item, {"key_work_ahead": f"{word} at last"}), StartVisit(visit, typist.today, word, word))
    account.cycle.run()
    typist.decide()
    account.workspace.drafts.keep(f"plan_item/{item}/edit", word).result()
    account.cycle.run()  # also what came back from the server lies here encrypted
    typist.do(EditItem(item, {"root_cause": f"{word} not yet sent"}))
    print("typed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def let_a_colleague_type(
    typist: Typist, url: str, home: Path, engagement: str, word: str, supervise: Callable[[], None]
) -> None:
    """Let a colleague change what will be changed here too: a conflict to decide, and a visit that is refused."""
    account = sign_in(url, home, "b")
    try:
        colleague = Typist(account, engagement, word)
        change = EditItem(typist.item, {"key_work_ahead": f"{word} of a colleague"})
        colleague.do(change, CancelVisit(typist.contested, word))
        account.cycle.run()
        colleague.do(EditItem(typist.item, {"progress": f"{KEPT} {word}"}))
        print("unassign b", flush=True)
        sys.stdin.readline()
        account.cycle.run()
        supervise()
        account.cycle.run()
    finally:
        account.close()


def let_a_supervisor_answer(url: str, home: Path, inspected: str, case: str, word: str) -> None:
    """Let a supervisor give back what is in custody, with a note, and take up what the inspector found."""
    account = sign_in(url, home, "s")
    try:
        ((scope, custody),) = [
            (row.scope, row.record)
            for row in synced(account.workspace, ("q:",))
            if isinstance(row.record, Custody) and row.record.state is CustodyState.WAITING
        ]
        note = ReturnCustody(custody.id, f"{NOTE} {word}")
        account.workspace.drafts.keep(f"custody/{custody.id}/note", note.note).result()
        account.workspace.commands.submit_in(scope, note).result()
        give_restricted(account, inspected, TakeUpZeroTolerance(case, word))
        account.cycle.run()
    finally:
        account.close()


def sign_in(url: str, home: Path, login: str) -> Account:
    """Sign in on a laptop without a keyring, and receive."""
    account = Accounts(Paths(home, home, home / "logs"), None, SystemClock()).sign_in(url, login, PASSWORD, PASSPHRASE)
    account.cycle.run()
    return account


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]), sys.argv[5])
