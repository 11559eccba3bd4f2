"""Which column of a list of plan items holds what: by its heading, in English, Bengali or Arabic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from app.domain.text import words


class Field(StrEnum):
    """What a column can hold; the names of an item's fields are its own."""

    AREA = "area"
    CLUSTER = "cluster"
    POINT = "compliance_point"
    ROOT_CAUSE = "root_cause"
    ACTIONS = "actions_needed"
    LEAD = "lead_person"
    PERSONS = "additional_persons"
    TARGET = "target_date"
    PROGRESS = "progress"
    KEY_WORK = "key_work_ahead"
    STATUS = "status"
    FOUND = "found_on"


Mapped = Mapping[Field, int]
"""The column of each field, counted from 0; a field without a column is left out."""

_NAMES: Mapping[Field, tuple[str, ...]] = {
    Field.AREA: (
        "area of improvement", "area", "improvement area", "issue", "finding", "item", "problem", "non compliance",
        "observation", "description", "উন্নতির ক্ষেত্র", "উন্নয়নের ক্ষেত্র", "বিষয়", "সমস্যা", "ফলাফল",
        "مجال التحسين", "المجال", "القضية", "الملاحظة", "المشكلة", "البند", "وصف المشكلة",
    ),
    Field.CLUSTER: ("cluster", "category", "গুচ্ছ", "বিভাগ", "المجموعة", "الفئة"),
    Field.POINT: (
        "compliance point", "cp", "sub category", "পরিপালন বিন্দু", "কমপ্লায়েন্স পয়েন্ট", "নিয়মপালন বিষয়",
        "نقطة الامتثال", "الفئة الفرعية",
    ),
    Field.ROOT_CAUSE: ("root cause", "cause", "root causes", "মূল কারণ", "কারণ", "السبب الجذري", "السبب", "الأسباب"),
    Field.ACTIONS: (
        "description of actions needed", "actions needed", "action", "actions", "corrective action", "action needed",
        "corrective actions", "remediation", "প্রয়োজনীয় পদক্ষেপ", "পদক্ষেপ", "করণীয়", "সংশোধনমূলক ব্যবস্থা",
        "الإجراءات اللازمة", "الإجراءات", "الإجراء", "الإجراء التصحيحي", "الإجراءات المطلوبة",
    ),
    Field.LEAD: (
        "lead person", "lead", "responsible", "responsible person", "owner", "person responsible", "in charge",
        "দায়িত্বপ্রাপ্ত ব্যক্তি", "দায়িত্বপ্রাপ্ত", "দায়িত্ব", "প্রধান ব্যক্তি", "الشخص المسؤول", "المسؤول", "الشخص الرئيسي",
    ),
    Field.PERSONS: (
        "additional persons", "other persons", "team", "support", "অন্যান্য ব্যক্তি", "অতিরিক্ত ব্যক্তি", "সহযোগী",
        "أشخاص آخرون", "أشخاص إضافيون", "الفريق",
    ),
    Field.TARGET: (
        "target date", "due date", "deadline", "due", "timeline", "completion target", "target",
        "লক্ষ্য তারিখ", "নির্ধারিত তারিখ", "সময়সীমা", "শেষ তারিখ",
        "التاريخ المستهدف", "الموعد النهائي", "الموعد", "تاريخ الاستحقاق",
    ),
    Field.PROGRESS: (
        "progress", "update", "remarks", "comments", "comment", "notes", "অগ্রগতি", "মন্তব্য", "হালনাগাদ",
        "التقدم", "ملاحظات", "تعليقات", "مستوى التقدم",
    ),
    Field.KEY_WORK: ("key work ahead", "next steps", "recommendation", "recommendations", "সামনের প্রধান কাজ", "সুপারিশ",
                     "العمل الرئيسي القادم", "التوصيات", "الخطوات التالية"),
    Field.STATUS: ("status", "state", "অবস্থা", "স্থিতি", "الحالة", "الوضع"),
    Field.FOUND: ("found on", "date found", "date", "finding date", "date raised", "পাওয়ার তারিখ", "তারিখ",
                  "تاريخ الاكتشاف", "التاريخ", "تاريخ الملاحظة"),
}  # fmt: skip
_FIELDS: Mapping[str, Field] = {" ".join(words(name)): field for field, names in _NAMES.items() for name in names}


def is_heading(text: str) -> bool:
    """Say whether a cell reads like a heading of such a list."""
    return " ".join(words(text)) in _FIELDS


def guessed(headings: Sequence[str]) -> dict[Field, int]:
    """Return the columns whose headings are known; of two for one field the first."""
    found: dict[Field, int] = {}
    for place, heading in enumerate(headings):
        field = _FIELDS.get(" ".join(words(heading)))
        if field is not None:
            found.setdefault(field, place)
    return found


def remembered(headings: Sequence[str], kept: Mapping[str, str]) -> dict[Field, int]:
    """Return the columns a person chose before, by heading; where a heading is new, the guess."""
    places = {" ".join(words(heading)): place for place, heading in reversed(list(enumerate(headings))) if heading}
    found = guessed(headings)
    for name, heading in kept.items():
        if name in set(Field):
            field = Field(name)
            if not heading:
                found.pop(field, None)
            elif heading in places:
                found[field] = places[heading]
    return found


def to_remember(headings: Sequence[str], mapped: Mapped) -> dict[str, str]:
    """Return a choice of columns by heading, to be kept; '' for a field that was left out on purpose."""
    return {str(field): " ".join(words(headings[mapped[field]])) if field in mapped else "" for field in Field}
