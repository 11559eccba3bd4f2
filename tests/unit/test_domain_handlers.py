"""What holds for every handler: it reads what it declares, asks for the right first, and invents no records."""

from __future__ import annotations

import pytest

from app.domain.kernel.context import Role
from app.domain.permissions import COMMANDS as GIVERS
from app.domain.permissions import ON_BEHALF
from app.domain.reasons import Blocked
from app.domain.registry import COMMANDS
from tests.builders.accepted import accepted, site_of
from tests.builders.domain import FACTORY_PERSON
from tests.fakes.memory_facts import MemoryFacts

EVERY = sorted(COMMANDS)
FROM_NOTHING = {
    *("CreateItem", "PlanVisit", "EstablishCommittee", "AddContact"),
    *("RecordAccident", "RecordComplaint", "RaiseZeroTolerance"),
}
"""Commands that are about nothing that must be there."""


@pytest.mark.parametrize("name", EVERY)
def test_a_handler_reads_only_what_its_command_declares(name: str) -> None:
    """The server fetches what is declared in one round trip; `give` fails on anything else."""
    site = site_of(name)
    given = accepted(site)[name]
    outcome = site.give(given.command, given.role, given.on_behalf_of, restricted=given.restricted)
    assert outcome.records


@pytest.mark.parametrize(
    ("name", "role"), [(name, role) for name in EVERY for role in Role if role not in GIVERS[name]]
)
def test_O2_a_handler_refuses_every_role_that_is_not_in_the_table(name: str, role: Role) -> None:
    site = site_of(name)
    given = accepted(site)[name]
    before = site.facts.version
    reasons = site.refused(given.command, role, given.on_behalf_of)
    # Of whoever inspects an advisory engagement the programme is asked first.
    is_elsewhere = role is Role.INSPECTOR and site.pack.inspection is None
    needs = "command.not_in_programme" if is_elsewhere else "command.not_for_role"
    assert ("O2", needs) in [(reason.rule, reason.needs) for reason in reasons]
    assert site.facts.version == before


@pytest.mark.parametrize("name", sorted(ON_BEHALF))
def test_O2_the_advisor_gives_the_factorys_commands_on_its_behalf_only(name: str) -> None:
    site = site_of(name)
    command = accepted(site)[name].command
    assert [reason.needs for reason in site.refused(command, Role.ADVISOR)] == ["on_behalf_of.missing"]
    site.give(command, Role.ADVISOR, FACTORY_PERSON)


@pytest.mark.parametrize("name", EVERY)
def test_a_handler_is_pure(name: str) -> None:
    """The same command on the same facts gives the same records, and the facts are left alone."""
    site = site_of(name)
    given = accepted(site)[name]
    context = site.context(given.role, given.on_behalf_of, restricted=given.restricted)
    before = site.facts.version
    first = COMMANDS[name].run(given.command, site.facts, context)
    assert COMMANDS[name].run(given.command, site.facts, context) == first
    assert site.facts.version == before


@pytest.mark.parametrize("name", sorted(set(EVERY) - FROM_NOTHING))
def test_E0_what_a_command_is_about_must_be_here(name: str) -> None:
    site = site_of(name)
    given = accepted(site)[name]
    with pytest.raises(Blocked) as blocked:
        COMMANDS[name].run(
            given.command,
            MemoryFacts("device"),
            site.context(given.role, given.on_behalf_of, restricted=given.restricted),
        )
    [reason] = blocked.value.reasons
    assert (reason.rule, reason.needs, reason.met) == ("E0", "record.missing", False)
    assert set(reason.params) == {"kind", "record"}


MAKING = {
    "CreateItem": "plan_item",
    "ClaimItem": "claim",
    "AddComment": "comment",
    "ReopenItem": "comment",
    "RecordReview": "committee_review",
    "AttachEvidence": "evidence",
    "PlanVisit": "visit",
    "EstablishCommittee": "committee",
    "AddMember": "member",
    "HoldMeeting": "meeting",
    "AddContact": "contact",
}


@pytest.mark.parametrize(("name", "kind"), MAKING.items())
def test_E0_a_record_is_made_once(name: str, kind: str) -> None:
    site = site_of(name)
    given = accepted(site)[name]
    made = COMMANDS[name].run(
        given.command, site.facts, site.context(given.role, given.on_behalf_of, restricted=given.restricted)
    )
    [new] = [record for record in made if kind == record.KIND]
    site.keep(new)
    [reason] = site.refused(given.command, given.role, given.on_behalf_of)
    assert (reason.rule, reason.needs, reason.params) == ("E0", "record.exists", {"kind": kind, "record": new.id})
