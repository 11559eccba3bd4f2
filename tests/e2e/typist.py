"""A client that types one word into everything it can, and then dies as a power cut would have it.

Run as a process: server URL, engagement, home folder, word.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import date, timedelta
from pathlib import Path

from app.config.logs import start_logging
from app.config.paths import Paths
from app.domain.clock import SystemClock
from app.domain.committee.commands import AddMember, EditMeeting, EstablishCommittee, HoldMeeting
from app.domain.committee.records import Side
from app.domain.factory.commands import AddContact
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.plan.commands import (
    AddComment,
    ClaimItem,
    CreateItem,
    EditItem,
    ItemPatch,
    OverrideInterviews,
    RecordReview,
    SetStatus,
    WithdrawReview,
)
from app.domain.plan.records import Gate, Origin, ReviewOutcome, Status, SubjectKind
from app.domain.visit.commands import EditVisit, PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from sync.client.accounts import Accounts
from tests.fixtures.processes import PASSWORD

PASSPHRASE = "a passphrase of the tests"
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010806000000")


def main(url: str, engagement: str, home: Path, word: str) -> None:
    """Type the word everywhere, say "typed" and die."""
    paths = Paths(home, home, home / "logs")
    account = Accounts(paths, None, SystemClock()).sign_in(url, "a", PASSWORD, PASSPHRASE)
    (profile,) = paths.profiles()
    start_logging(profile.logs)
    account.cycle.run()
    workspace = account.workspace
    behalf = OnBehalfOf(word, word)
    ids, today = workspace.ids, workspace.clock.today()

    def do(command: Command) -> None:
        workspace.commands.submit(engagement, command, on_behalf_of=behalf).result()

    item, committee, visit, meeting, review = (ids.new() for _ in range(5))
    text: ItemPatch = {
        "area": word,
        "root_cause": word,
        "actions_needed": word,
        "lead_person": word,
        "additional_persons": (word,),
        "target_date": today,
        "progress": word,
        "key_work_ahead": word,
    }
    do(CreateItem(item, Origin.ADDITIONAL, today, text))
    do(EditItem(item, {"progress": f"{word} again"}))
    do(AddContact(ids.new(), word, word, word, word))
    do(EstablishCommittee(committee, "PC", word))
    member = ids.new()
    do(AddMember(member, committee, word, Side.WORKER, date(2020, 1, 1), office=word))
    do(PlanVisit(visit, VisitKind.ADVISORY, VisitMode.IN_PERSON, today, 1, word))
    do(StartVisit(visit, today - timedelta(days=1), word, word))
    do(EditVisit(visit, {"minutes": word}))
    held = HoldMeeting(meeting, committee, visit, today, 1, word, agenda=word, attended=(member,), guests=(word,))
    do(held)
    do(EditMeeting(meeting, {"minutes": word}))
    do(OverrideInterviews(item, needed=True, reason=word))
    do(SetStatus(item, Status.PENDING, "other"))
    do(ClaimItem(ids.new(), item, today, word, word))
    do(AddComment(ids.new(), item, word))
    reviewed = RecordReview(
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
    )
    do(reviewed)
    do(WithdrawReview(review, item, word))
    attached = workspace.evidence.attach(
        engagement, item, SubjectKind.ITEM, PNG + word.encode() * 50, f"{word}.png", caption=word
    )
    attached.result()
    workspace.drafts.keep(f"plan_item/{item}/edit", word).result()
    account.cycle.run()  # also what came back from the server lies here encrypted
    do(EditItem(item, {"root_cause": f"{word} not yet sent"}))
    print("typed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4])
