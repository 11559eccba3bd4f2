"""What people do in a bench: edits, comments, reviews and completions, the same in each run."""

from __future__ import annotations

import random
from datetime import timedelta
from random import Random

from app.domain.kernel.changeset import Command, OnBehalfOf
from app.domain.plan.commands import AddComment, CompleteItem, EditItem, RecordReview
from app.domain.plan.records import Gate, ReviewOutcome
from sync.client.account import Account
from tests.perf.programme import Place

FOR = OnBehalfOf("Rahela Islam", "Compliance manager")

Given = tuple[Place, Command]


def give(account: Account, place: Place, command: Command) -> None:
    """Give a command and wait until it is saved."""
    account.workspace.commands.submit(place.engagement, command, on_behalf_of=FOR).result()


def changes(account: Account, places: list[Place], number: int) -> list[Given]:
    """Return 70 % edits, 20 % comments, 8 % reviews and 2 % completions, mixed."""
    course = Random(7)
    workspace = account.workspace
    today, new = workspace.clock.today(), workspace.ids.new
    agreed = [(place, item) for place in places for item in place.agreed]
    given: list[Given] = [(place, CompleteItem(item, today)) for place, item in agreed[: number // 50]]
    for step in range(number - len(given)):
        place = course.choice(places)
        item = course.choice(place.items)
        kind = step % 98
        if kind < 35:
            given.append((place, EditItem(item, {"progress": f"Step {step} of the work was done this week."})))
        elif kind < 70:
            given.append((place, EditItem(item, {"target_date": today + timedelta(days=step % 90)})))
        elif kind < 90:
            given.append((place, AddComment(new(), item, f"Seen on the walk, remark {step}.")))
        else:
            item = course.choice([other for other in place.items if other not in place.agreed])
            outcome = ReviewOutcome.NOT_YET
            given.append(
                (place, RecordReview(new(), item, Gate.G1, place.meeting, step + 2, outcome, dissent="Not yet."))
            )
    course.shuffle(given)
    return given


def small_edits(course: random.Random, places: list[Place], number: int) -> list[Given]:
    """Return edits of a field on which nothing else rests, on items here and there."""
    chosen = [course.choice(places) for _ in range(number)]
    return [
        (place, EditItem(course.choice(place.items), {"key_work_ahead": f"Ask {course.random()}"})) for place in chosen
    ]
