"""What papers are made from in tests: a visit with everything in it, and a big one."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from functools import cache

from PIL import Image

from app.domain.committee.records import Side
from app.domain.plan.records import Gate, ReviewOutcome, Status
from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.papers.model import Block, Document, Grid, Heading
from app.papers.readings import (
    Addition,
    OutsideDecision,
    OutsideGuest,
    OutsideSeat,
    OutsideSitting,
    Photo,
    Place,
    RunSummary,
    VisitReading,
    WorkedItem,
)

DAY = date(2026, 6, 15)
WORDS = {
    "en": "The exit on the north side is open during overtime.",
    "bn": "উত্তর দিকের দরজা ওভারটাইমে খোলা থাকে; ১৪টি মেশিনে নতুন গার্ড লাগানো হয়েছে।",
    "ar": "المخرج الشمالي مفتوح أثناء العمل الإضافي، و14 آلة لها واقيات جديدة (Gate B-12).",
}
"""Minutes as they are written in each language."""


@cache
def a_picture(sha256: str, _marks: str = "") -> bytes:
    """Return a small picture; every second one is upright."""
    made = io.BytesIO()
    upright = len(sha256) % 2
    Image.new("RGB", (240, 320) if upright else (320, 240), (90, 130, 160)).save(made, "JPEG")
    return made.getvalue()


def a_visit(language: str = "en", *, items: int = 3, photos: int = 4, words: str = "") -> VisitReading:
    """Return a visit whose words are in a language, with minutes in a second one."""
    text = words or WORDS[language]
    second = "bn" if language == "en" else "en"
    worked = tuple(
        WorkedItem(f"{text[:40]} {n}", Status.IN_PROGRESS, n % 2 == 0, text, "Farida Noor", DAY) for n in range(items)
    )
    decisions = tuple(
        OutsideDecision(
            item.area, Gate.G1, ReviewOutcome.AGREED, True, False, text, "Rotate the keys", is_withdrawn=False
        )
        for item in worked
    )
    sitting = OutsideSitting(
        id="m1",
        number=7,
        committee="Participation committee",
        held_on=DAY,
        place="Training room",
        is_virtual=False,
        is_locked=True,
        seats=(
            OutsideSeat(Side.WORKER, 1, is_present=True),
            OutsideSeat(Side.WORKER, 2, is_present=False, named="Rina Das", office="President"),
            OutsideSeat(Side.MANAGEMENT, 1, is_present=True, named="Kamal Uddin"),
        ),
        guests=(OutsideGuest("Garment union", "organiser"),),
        agenda=(text, "Chemical store"),
        minutes=text,
        minutes_language=language,
        minutes_other=WORDS[second],
        other_language=second,
        decisions=decisions,
        additions=(Addition(datetime(2026, 6, 20, 9, tzinfo=UTC), text),),
    )
    return VisitReading(
        place=Place("Meghna Knit Composite", "12 Mill Road, Gazipur", "advisory"),
        number=5,
        kind=VisitKind.ADVISORY,
        mode=VisitMode.IN_PERSON,
        status=VisitStatus.CLOSED,
        held_on=DAY,
        days=2,
        purpose=text,
        for_name="Farida Noor",
        for_position="Compliance manager",
        minutes=text,
        minutes_language=language,
        minutes_other=WORDS[second],
        other_language=second,
        guests=(),
        sittings=(sitting,),
        worked=worked,
        found=(
            WorkedItem(
                text[:60], Status.PENDING, publicly_reported=False, actions_needed="", lead_person="", target_date=None
            ),
        ),
        photos=tuple(Photo("x" * (n % 7 + 1), text[:50], "exit.jpg") for n in range(photos)),
        runs=(RunSummary({"en": "Advisory visit", language: text[:20]}, "", True, 40, 2, 5, text),),
        passed_reason=text,
        additions=(),
    )


def outline(document: Document) -> list[str]:
    """Return the headings and tables of a paper in their order."""
    return [_line(block) for block in document.blocks]


def _line(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {block.text}"
    if isinstance(block, Grid):
        return " | ".join(block.head)
    return type(block).__name__
