"""Short stories that chance alone tells too seldom: each is where a prototype once lost or doubted somebody's words."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Protocol

from app.domain.kernel.context import Role
from app.domain.plan.commands import CreateItem
from tests.simulation.deeds.custody import accept, accept_last, give_back, send_back
from tests.simulation.deeds.fields import FORMS, open_editor_on, rewrite, save_editor_on, subject
from tests.simulation.deeds.items import classify_as, create_item
from tests.simulation.deeds.person import ON_THE_FLOOR, Person
from tests.simulation.deeds.photos import attach
from tests.simulation.screen import Deed


class Direction(Protocol):
    """What a story may ask of the history it is told in."""

    def write(self, person: Person, deed: Deed | None) -> None:
        """Let a person give a command, if there is one."""
        ...

    def run_round(self, person: Person, *, is_pull_only: bool = False) -> None:
        """Let a device sync, in whatever weather."""
        ...

    def assign(self, login: str, engagement: str, role: Role | None) -> None:
        """Let an administrator change a role."""
        ...


Scene = Callable[[Direction, Person, Person, Random], None]


def forgotten_form(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """A form stays open while another's words arrive beneath it; then it is saved."""
    item, name = _subject(one, rng)
    open_editor_on(one, item)
    direction.write(other, rewrite(other, item, name))
    # Twice, for in bad weather the story would mostly end before it begins.
    for person in (other, other, one, one):
        direction.run_round(person)
    direction.write(one, save_editor_on(one, item, name))


def hidden_value(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """What waits here hides what another wrote meanwhile; then it is written over again."""
    item, name = _subject(one, rng)
    direction.write(one, rewrite(one, item, name))
    direction.write(other, rewrite(other, item, name))
    direction.run_round(other)
    direction.run_round(one, is_pull_only=True)
    direction.write(one, rewrite(one, item, name))
    if rng.random() < 0.5:
        direction.run_round(one)


def unheard_refusal(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """Of three writes to one field the second is refused while the person has another role, and none is heard of."""
    item, name = _subject(one, rng)
    login, engagement = one.device.signed.session.login, one.engagements[0]
    role = one.role(one.device.screen())
    for meanwhile in (role, Role.SUPERVISOR, role):
        direction.assign(login, engagement, meanwhile)
        direction.write(one, rewrite(one, item, name))
        direction.run_round(one)


def blended_chain(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """A text is blended with another's and changed again before either is heard of."""
    found = subject(one)
    if found is None:
        return
    text = FORMS[type(found)].texts[-2:][0]
    direction.write(other, rewrite(other, found.id, text))
    direction.run_round(other)
    for _ in range(rng.randint(2, 3)):
        direction.write(one, rewrite(one, found.id, text))
    direction.run_round(one)


def crossed_classes(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """One narrows an item's question down while another puts the item elsewhere in the catalogue."""
    item, _ = _subject(one, rng)
    direction.write(one, classify_as(one, item, "DIS", "cp.gender", "q.equal-pay"))
    direction.run_round(one)
    direction.run_round(other)
    direction.write(one, classify_as(one, item, "DIS", "cp.gender", "q.gender-in-promotion"))
    direction.write(other, classify_as(other, item, "COM", "cp.paid-leave", ""))
    for person in rng.sample((one, other), 2):
        direction.run_round(person)


def agreed_by_half(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """Two put an item into the same place but for its question; before one of them is heard they think again."""
    item, _ = _subject(one, rng)
    direction.write(other, classify_as(other, item, "COM", "cp.paid-leave", ""))
    direction.run_round(other)
    direction.write(one, classify_as(one, item, "COM", "cp.paid-leave", "q.annual-leave-paid"))
    direction.write(one, classify_as(one, item, "CHL", "cp.child-labourers", "q.under-age-workers"))
    direction.run_round(one)


def changed_sides(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """Somebody becomes the factory's before all is sent: it is heard as such. Later they are an advisor again."""
    item, name = _subject(one, rng)
    login, engagement = one.device.signed.session.login, one.engagements[0]
    role = one.role(one.device.screen())
    for _ in range(rng.randint(1, 3)):
        direction.write(one, rewrite(one, item, name))
    direction.write(one, classify_as(one, item, "DIS", "cp.gender", ""))
    direction.assign(login, engagement, Role.FACTORY)
    direction.run_round(one)
    direction.write(other, rewrite(other, item, name))
    direction.run_round(other)
    direction.assign(login, engagement, role)
    direction.run_round(one)


def kept_chain(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """Work that comes after its scope was taken away waits for a supervisor, who decides it; its author returns."""
    author, other = (other, one) if one.role(one.device.screen()) is Role.SUPERVISOR else (one, other)
    item, name = _subject(author, rng)
    login, engagement = author.device.signed.session.login, author.engagements[0]
    role = author.role(author.device.screen())
    made = create_item(author, author.device.screen()) if role is Role.ADVISOR else None
    if made is not None and isinstance(made.command, CreateItem):
        # What is written on it rests on it.
        direction.write(author, made)
        item = made.command.item_id
    for _ in range(rng.randint(1, 3)):
        direction.write(author, rewrite(author, item, name))
    direction.assign(login, engagement, None)
    for person in (author, author, other):
        direction.run_round(person)
    for _ in range(rng.randint(1, 3)):
        if other.role(other.device.screen()) is Role.SUPERVISOR:
            direction.write(other, rng.choice((accept, accept_last, give_back))(other, other.device.screen()))
    direction.assign(login, engagement, role)
    for person in (other, author, author):
        direction.run_round(person)
    if author.role(author.device.screen()) in ON_THE_FLOOR:
        direction.write(author, send_back(author, author.device.screen()))


def unsent_photo(direction: Direction, one: Person, other: Person, rng: Random) -> None:
    """A factory is taken away before the file of a photo has travelled: that goes first. Later it is given back."""
    login, engagement = one.device.signed.session.login, one.engagements[0]
    role = one.role(one.device.screen())
    if role in ON_THE_FLOOR:
        direction.write(one, attach(one, one.device.screen()))
    if rng.random() < 0.5:
        direction.run_round(one)
    direction.assign(login, engagement, None)
    for person in (one, one, other):
        direction.run_round(person)
    direction.assign(login, engagement, role)
    direction.run_round(one)


SCENES: tuple[Scene, ...] = (
    forgotten_form,
    hidden_value,
    unheard_refusal,
    blended_chain,
    crossed_classes,
    agreed_by_half,
    changed_sides,
    kept_chain,
    unsent_photo,
)


def _subject(person: Person, rng: Random) -> tuple[str, str]:
    """Return a record, and one of its fields: more often one that two people cannot both have their way with."""
    found = subject(person)
    if found is None:
        return "", ""
    form = FORMS[type(found)]
    return found.id, rng.choice((*form.fields, *form.values, *form.values))
