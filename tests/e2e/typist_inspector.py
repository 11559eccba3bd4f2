"""What an inspector types: violations with all that becomes of them, the registers, and what tolerates no delay."""

from __future__ import annotations

from datetime import timedelta

from app.domain.ids import restricted_scope
from app.domain.inspection.commands import (
    ClaimCorrected,
    EditViolation,
    EscalateStep,
    ExtendDeadline,
    RecordViolation,
    VerifyViolation,
    ViolationPatch,
    WithdrawViolation,
)
from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.registers.commands import RaiseZeroTolerance, RecordAccident, RecordComplaint
from app.domain.visit.commands import PlanVisit, StartVisit
from app.domain.visit.records import VisitKind, VisitMode
from sync.client.account import Account


def type_inspection(account: Account, engagement: str, word: str) -> str:
    """Write everything an inspector writes, send it, and return the id of the zero-tolerance case."""
    new, today = account.workspace.ids.new, account.workspace.clock.today()
    found_on = today - timedelta(days=20)
    kept, mistaken, visit, case = new(), new(), new(), new()
    fields: ViolationPatch = {
        "text": word,
        "legal_reference": word,
        "place": word,
        "severity": "minor",
        "discipline": "fire",
        "direction": "correct",
    }

    def do(*commands: Command) -> None:
        for command in commands:
            for_whom = OnBehalfOf(word, word)
            account.workspace.commands.submit(engagement, command, on_behalf_of=for_whom).result()

    do(
        RecordViolation(kept, found_on, found_on + timedelta(days=5), fields),
        EditViolation(kept, {"text": f"{word} again"}),
        EscalateStep(new(), kept, 1, word),
        ExtendDeadline(new(), kept, today + timedelta(days=5), word),
        ClaimCorrected(kept, today - timedelta(days=1), word, word),
        PlanVisit(visit, VisitKind.FOLLOW_UP, VisitMode.IN_PERSON, today),
        StartVisit(visit, today, word, word),
        VerifyViolation(new(), kept, visit, corrected=True, note=word),
        RecordViolation(mistaken, found_on, today, fields),
        WithdrawViolation(mistaken, word),
        RecordAccident(
            new(),
            {
                "kind": "accident",
                "severity": "fatal",
                "happened_on": found_on,
                "description": word,
                "place": word,
                "action": word,
            },
        ),
    )
    give_restricted(
        account,
        engagement,
        RecordComplaint(new(), {"text": word, "complainant": word, "contact": word, "answer": word}),
        RaiseZeroTolerance(case, "other", today, word, place=word, done_now=word),
    )
    account.cycle.run()
    return case


def give_restricted(account: Account, engagement: str, *commands: Command) -> None:
    """Give commands in the restricted scope of an engagement."""
    for command in commands:
        account.workspace.commands.submit_in(restricted_scope(engagement), command).result()
