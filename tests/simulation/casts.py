"""Who plays a history: the people of one kind of engagement, their devices, and what administrators make of them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.factory.records import Programme
from app.domain.kernel.context import Role


@dataclass(frozen=True, slots=True)
class Seat:
    """One device of one person, by the name of its folder."""

    name: str
    login: str
    role: Role


@dataclass(frozen=True, slots=True)
class Cast:
    """People who work on the same factories, a seat each; `also` are further devices of theirs.

    `everywhere` are those who hold the side engagement, too; administrators make of them what `roles` says.
    """

    programme: Programme
    people: tuple[Seat, ...]
    also: tuple[Seat, ...]
    everywhere: frozenset[str]
    roles: tuple[Role | None, ...]

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Return every device."""
        return (*self.people, *self.also)

    @property
    def supervising(self) -> Seat:
        """Return the supervisor's."""
        return next(seat for seat in self.people if seat.role is Role.SUPERVISOR)

    @property
    def on_the_floor(self) -> tuple[Seat, ...]:
        """Return those who visit the factory."""
        return tuple(seat for seat in self.people if seat.role is not Role.SUPERVISOR)


_NASRIN = Seat("nasrin", "nasrin", Role.ADVISOR)
_FARID = Seat("farid", "farid", Role.ADVISOR)
_KAMAL = Seat("kamal", "kamal", Role.ADVISOR)
_NASRIN_2 = Seat("nasrin-2", "nasrin", Role.ADVISOR)
_RASHID = Seat("rashid", "rashid", Role.SUPERVISOR)
_JAMILA = Seat("jamila", "jamila", Role.INSPECTOR)
_TARIQ = Seat("tariq", "tariq", Role.INSPECTOR)
_SALMA = Seat("salma", "salma", Role.SUPERVISOR)

ADVISING = Cast(
    Programme.ADVISORY,
    (_NASRIN, _FARID, _KAMAL, _RASHID),
    (_NASRIN_2,),
    frozenset({"nasrin", "rashid"}),
    (None, Role.ADVISOR, Role.FACTORY, Role.SUPERVISOR),
)
INSPECTING = Cast(
    Programme.INSPECTION,
    (_JAMILA, _TARIQ, _SALMA),
    (),
    frozenset(),
    (None, Role.INSPECTOR, Role.FACTORY, Role.SUPERVISOR),
)
CASTS = (ADVISING, INSPECTING)
SEATS = tuple(seat for cast in CASTS for seat in cast.seats)
SUPERVISING = frozenset(cast.supervising.name for cast in CASTS)
"""The supervisors' devices."""
NAMES = {
    "nasrin": "Nasrin Akter",
    "farid": "Farid Hossain",
    "kamal": "Kamal Uddin",
    "rashid": "Rashid Karim",
    "jamila": "Jamila Khatun",
    "tariq": "Tariq Mahmud",
    "salma": "Salma Begum",
}
DRAWN: dict[tuple[Cast, tuple[Seat, ...]], int] = {
    (ADVISING, (_NASRIN, _FARID, _KAMAL)): 6,
    (ADVISING, (_NASRIN, _FARID)): 1,
    (ADVISING, (_NASRIN, _KAMAL)): 1,
    (ADVISING, (_NASRIN, _FARID, _NASRIN_2)): 2,
    (ADVISING, (_NASRIN, _FARID, _RASHID)): 4,
    (INSPECTING, (_JAMILA, _TARIQ)): 2,
    (INSPECTING, (_JAMILA, _TARIQ, _SALMA)): 2,
}
"""The devices that take part in a history, and how often those do."""
