"""H1 as tables: what waits is decided once, after what it rests on; the author is told and may clear it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.custody.commands import AcceptCustody, ArchiveCustody, ReturnCustody, SettleHandover
from app.domain.custody.records import COPIES, Custody, CustodyState, Handover, HandoverState
from app.domain.kernel.changeset import Command
from app.domain.kernel.context import Role
from app.domain.limits import TEXT_LIMIT
from app.domain.reasons import Reason, Where, Who
from tests.builders.accepted import a_custody
from tests.builders.domain import NOW, Site

NOTE = "Ask the line chief first"
BLANK = ["", " ", "\n\t"]


def decisions(custody: Custody, note: str = NOTE) -> dict[CustodyState, Command]:
    """Return what a supervisor can decide, by what it comes to."""
    return {
        CustodyState.ACCEPTED: AcceptCustody(custody.id, custody.earlier),
        CustodyState.RETURNED: ReturnCustody(custody.id, note),
        CustodyState.ARCHIVED: ArchiveCustody(custody.id, note),
    }


DECISIONS = [CustodyState.ACCEPTED, CustodyState.RETURNED, CustodyState.ARCHIVED]


def needs(site: Site, command: Command, role: Role = Role.SUPERVISOR) -> list[str]:
    return [reason.needs for reason in site.refused(command, role)]


@pytest.mark.parametrize("state", DECISIONS)
def test_H1_what_waits_becomes_what_the_supervisor_decides(state: CustodyState) -> None:
    site = Site()
    custody = a_custody(site)
    site.give(decisions(custody)[state], Role.SUPERVISOR)
    note = "" if state is CustodyState.ACCEPTED else NOTE
    assert site.now(custody) == replace(
        custody, state=state, note=note, decided_by=Role.SUPERVISOR.value, decided_at=NOW
    )


@pytest.mark.parametrize("wanted", DECISIONS)
@pytest.mark.parametrize("state", [each for each in CustodyState if each is not CustodyState.WAITING])
def test_H1_what_was_decided_and_copies_of_refusals_are_not_decided_again(
    state: CustodyState, wanted: CustodyState
) -> None:
    site = Site()
    custody = a_custody(site, state=state)
    expected = (
        Reason("H1", False, "custody.copy", Who.ADVISOR, Where.SYNC)
        if state in COPIES
        else Reason("H1", False, f"custody.{state.value}", Who.NOBODY, Where.SYNC)
    )
    assert site.refused(decisions(custody)[wanted], Role.SUPERVISOR) == [expected]
    assert site.now(custody) == custody


@pytest.mark.parametrize("wanted", DECISIONS)
@pytest.mark.parametrize("role", [Role.ADVISOR, Role.FACTORY, Role.ADMINISTRATOR])
def test_O2_only_a_supervisor_decides(wanted: CustodyState, role: Role) -> None:
    site = Site()
    custody = a_custody(site)
    [reason] = site.refused(decisions(custody)[wanted], role)
    assert (reason.rule, reason.who) == ("O2", Who.SUPERVISOR)
    assert site.now(custody) == custody


@pytest.mark.parametrize("note", BLANK)
@pytest.mark.parametrize("wanted", [CustodyState.RETURNED, CustodyState.ARCHIVED])
def test_H1_what_is_not_accepted_gets_a_note(wanted: CustodyState, note: str) -> None:
    site = Site()
    custody = a_custody(site)
    assert site.refused(decisions(custody, note)[wanted], Role.SUPERVISOR) == [
        Reason("H1", False, "note.missing", Who.SUPERVISOR, Where.SYNC)
    ]


def test_T0_a_note_keeps_the_bounds_of_every_text() -> None:
    site = Site()
    assert needs(site, ReturnCustody(a_custody(site).id, "x" * (TEXT_LIMIT + 1))) == ["text.too_long"]


@pytest.mark.parametrize("state", CustodyState)
def test_H1_it_is_accepted_after_what_it_rests_on(state: CustodyState) -> None:
    site = Site()
    never, earlier = a_custody(site, state=CustodyState.ARCHIVED), a_custody(site, state=state)
    later = a_custody(site, earlier=(never.id, earlier.id, site.new_id()))
    command = AcceptCustody(later.id, later.earlier)
    if state is CustodyState.WAITING:
        assert site.refused(command, Role.SUPERVISOR) == [
            Reason("H1", False, "custody.earlier_open", Who.SUPERVISOR, Where.SYNC, {"command": "EditItem"})
        ]
    else:
        site.give(command, Role.SUPERVISOR)
        assert site.now(later).state is CustodyState.ACCEPTED


@pytest.mark.parametrize("wanted", [CustodyState.RETURNED, CustodyState.ARCHIVED])
def test_H1_to_return_or_archive_waits_for_nothing(wanted: CustodyState) -> None:
    site = Site()
    later = a_custody(site, earlier=(a_custody(site).id,))
    site.give(decisions(later)[wanted], Role.SUPERVISOR)
    assert site.now(later).state is wanted


def test_H1_an_acceptance_names_all_that_its_work_rests_on() -> None:
    """What a device does not name is not read, so it could not be waited for."""
    site = Site()
    first = a_custody(site)
    later = a_custody(site, earlier=(first.id,))
    for named in ((), (later.id,), (first.id, later.id)):
        assert needs(site, AcceptCustody(later.id, named)) == ["custody.chain_unnamed"]


@pytest.mark.parametrize("wanted", DECISIONS)
def test_E0_what_is_not_there_is_not_decided(wanted: CustodyState) -> None:
    site = Site()
    gone = replace(a_custody(site), id=site.new_id())
    assert needs(site, decisions(gone)[wanted]) == ["record.missing"]


def a_handover(site: Site, state: HandoverState, user: str = Role.ADVISOR.value) -> Handover:
    return site.keep(
        Handover(site.new_id(), user, "Rose", site.new_id(), "f:1", "EditItem", "i", "{}", NOW, NOW, state)
    )


@pytest.mark.parametrize("state", HandoverState)
def test_H1_the_author_puts_aside_what_was_decided(state: HandoverState) -> None:
    site = Site()
    handover = a_handover(site, state)
    if state is HandoverState.WAITING:
        assert site.refused(SettleHandover(handover.id), Role.ADVISOR) == [
            Reason("H1", False, "handover.waiting", Who.SUPERVISOR, Where.SYNC)
        ]
    else:
        site.give(SettleHandover(handover.id), Role.ADVISOR)
        assert site.now(handover) == replace(handover, state=HandoverState.SETTLED)


def test_O2_nobody_puts_aside_what_somebody_else_was_told() -> None:
    site = Site()
    handover = a_handover(site, HandoverState.RETURNED, "somebody else")
    assert needs(site, SettleHandover(handover.id), Role.ADVISOR) == ["command.not_for_role"]


def test_E0_what_was_never_told_is_not_put_aside() -> None:
    assert needs(Site(), SettleHandover("gone"), Role.ADVISOR) == ["record.missing"]
