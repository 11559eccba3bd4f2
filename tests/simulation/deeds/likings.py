"""What people in each role that holds a plan like to do, and what a history is about."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.kernel.context import Role
from tests.simulation.deeds.checklists import checklist, raised
from tests.simulation.deeds.custody import accept, archive, give_back, put_aside, send_back
from tests.simulation.deeds.decisions import decide, send_again, settle
from tests.simulation.deeds.fields import (
    edit_accident,
    edit_complaint,
    edit_item,
    edit_violation,
    open_editor,
    save_editor,
)
from tests.simulation.deeds.inspections import corrected, escalate, more_time, violation, withdraw_violation
from tests.simulation.deeds.items import (
    claim,
    classify,
    comment,
    complete,
    create_item,
    override,
    reopen,
    set_status,
    withdraw,
)
from tests.simulation.deeds.person import Choice, Mood, Person
from tests.simulation.deeds.photos import attach
from tests.simulation.deeds.registers import accident, alert, complaint, take_up
from tests.simulation.deeds.reviews import caption, mark, review, withdraw_evidence, withdraw_review
from tests.simulation.deeds.visits import addendum, committee, contact, meeting, visit
from tests.simulation.screen import Deed

_TRIES = 3


def chosen(person: Person) -> Deed | None:
    """Return something to do that the screen offers, or None where the dice found nothing to do it to."""
    screen = person.device.screen()
    role = person.role(screen)
    if role is None:
        return None
    deeds = {deed: weight * person.mood.likes.get(deed, 1) for deed, weight in _DEEDS_OF[role].items()}
    made: Deed | None = None
    for _ in range(_TRIES):
        made = made or person.rng.choices(list(deeds), list(deeds.values()))[0](person, screen)
    return made


_ADVISOR: Mapping[Choice, int] = {
    edit_item: 30,
    open_editor: 5,
    save_editor: 10,
    create_item: 3,
    classify: 6,
    comment: 3,
    claim: 2,
    set_status: 3,
    override: 2,
    review: 9,
    withdraw_review: 2,
    complete: 8,
    attach: 4,
    caption: 1,
    mark: 2,
    withdraw_evidence: 1,
    withdraw: 2,
    addendum: 1,
    visit: 6,
    checklist: 10,
    raised: 1,
    meeting: 8,
    committee: 5,
    contact: 2,
    decide: 6,
    send_again: 3,
    settle: 1,
    send_back: 3,
    put_aside: 1,
}
MOODS = (
    Mood({}, 0.6),
    Mood(
        {edit_item: 3, edit_violation: 3, edit_complaint: 4, open_editor: 4, save_editor: 6, decide: 2},
        0.9,
    ),
    Mood({classify: 10, open_editor: 2, save_editor: 3, decide: 2}, 0.85),
    Mood({review: 4, complete: 4, meeting: 3, committee: 3, attach: 2, withdraw_evidence: 3}, 0.8),
)
_INSPECTOR: Mapping[Choice, int] = {
    edit_violation: 20,
    edit_accident: 8,
    edit_complaint: 12,
    open_editor: 5,
    save_editor: 10,
    violation: 6,
    corrected: 8,
    more_time: 4,
    escalate: 4,
    withdraw_violation: 1,
    accident: 2,
    complaint: 4,
    alert: 2,
    attach: 4,
    caption: 2,
    mark: 4,
    withdraw_evidence: 1,
    visit: 8,
    addendum: 2,
    checklist: 6,
    meeting: 3,
    committee: 2,
    contact: 2,
    decide: 8,
    send_again: 3,
    settle: 1,
    send_back: 3,
    put_aside: 1,
}
_SUPERVISOR: Mapping[Choice, int] = {
    comment: 5,
    reopen: 10,
    edit_item: 2,
    take_up: 4,
    send_again: 2,
    settle: 1,
    accept: 20,
    give_back: 6,
    archive: 3,
}
_DEEDS_OF: Mapping[Role, Mapping[Choice, int]] = {
    Role.ADVISOR: _ADVISOR,
    Role.INSPECTOR: _INSPECTOR,
    Role.SUPERVISOR: _SUPERVISOR,
}
CHOICES = frozenset(choice for deeds in _DEEDS_OF.values() for choice in deeds)
"""All that people do of their own accord."""
