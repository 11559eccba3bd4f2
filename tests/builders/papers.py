"""What papers are made from in tests: a visit with everything in it, an inspector's with violations, and a big one."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from PIL import Image

from app.domain.committee.records import Side
from app.domain.inspection.records import ViolationStatus
from app.domain.inspection_rules import CodedTitle, InspectionRules, Severity
from app.domain.plan.records import Gate, ReviewOutcome, Status
from app.domain.visit.records import VisitKind, VisitMode, VisitStatus
from app.domain.wording import Wording
from app.papers.inspection_readings import EscalatedViolation, InspectionReading, RecordedViolation, SeenViolation
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
from app.schema.reference import pack_in_force

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


LOCKED = {
    "en": "The exit on the north side of the sewing floor is locked with a chain while 320 people work overtime; the "
    "guard who holds the key is at the gate.",
    "bn": "সেলাই ফ্লোরের উত্তর দিকের বহির্গমন দরজা শিকল দিয়ে তালাবদ্ধ, অথচ ৩২০ জন ওভারটাইমে কাজ করছেন; "
    "চাবি যে প্রহরীর কাছে তিনি ফটকে থাকেন।",
    "ar": "المخرج الشمالي في صالة الخياطة مغلق بسلسلة بينما يعمل 320 شخصاً ساعات إضافية، والحارس الذي يحمل المفتاح عند "
    "البوابة (Gate B-12).",
}
"""A violation as it is written in each language."""


def pack_rules(programme: str = "inspection") -> InspectionRules:
    """Return the lists of a programme's pack that is in force on the day of the papers."""
    pack = pack_in_force(programme, DAY)
    assert pack is not None and pack.inspection is not None
    return pack.inspection


def an_inspection(
    language: str = "en", *, violations: int = 3, words: str = "", programme: str = "inspection"
) -> VisitReading:
    """Return an inspector's visit: violations recorded in every standing, some verified, a stage carried out."""
    text, rules = words or LOCKED[language], pack_rules(programme)
    titles = {each.code: each.title for each in rules.statuses}
    recorded = tuple(_violation(text, n, rules) for n in range(violations))
    corrected: Wording = titles[ViolationStatus.CORRECTED.value]
    seen = (
        SeenViolation(text, "Floor 3", "s. 62(3)", DAY, text, corrected, ""),
        SeenViolation(text[:60], "", "s. 61", None, "", {}, text),
    )
    stage = EscalatedViolation(text, "Floor 3", rules.stages[0].title, DAY, text)
    usual = a_visit(language, words=words)
    return replace(
        usual,
        place=replace(usual.place, programme=programme),
        kind=VisitKind.INSPECTION,
        sittings=(),
        worked=(),
        found=(),
        inspection=InspectionReading(recorded, seen, (stage,)),
    )


def _violation(text: str, number: int, rules: InspectionRules) -> RecordedViolation:
    """Return one of many: each with other words of the pack, every third claimed, every fourth with more time."""
    status = (ViolationStatus.IN_PROGRESS, ViolationStatus.PENDING_VERIFICATION, ViolationStatus.CORRECTED)[number % 3]
    due = DAY + timedelta(days=30 + number)

    def one(entries: tuple[CodedTitle | Severity, ...]) -> Wording:
        return entries[number % len(entries)].title

    return RecordedViolation(
        text=text,
        place="Building 2, floor 3" if number % 2 == 0 else "",
        law=f"Bangladesh Labour Act 2006, s. {61 + number}({number % 4 + 1})",
        severity=one(rules.severities),
        discipline=one(rules.disciplines),
        building_category=one(rules.building_categories) if number % 4 == 0 else {},
        direction=one(rules.directions),
        deadline=due,
        before=(due - timedelta(days=14),) if number % 4 == 1 else (),
        status=next(each.title for each in rules.statuses if each.code == status.value),
        claimed_on=DAY if status is not ViolationStatus.IN_PROGRESS else None,
        verified_on=DAY if status is ViolationStatus.CORRECTED else None,
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
