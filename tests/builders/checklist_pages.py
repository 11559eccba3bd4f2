"""The page of a checklist on a real workspace, with a template that asks for everything."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.checklist.commands import AnswerPatch, GiveAnswers, GivenAnswer
from app.domain.checklist.records import (
    PART_LIMIT,
    Answer,
    ChecklistRun,
    Template,
    TemplatePart,
    answer_id,
    blank_answer,
)
from app.domain.ids import catalogue_scope
from app.domain.kernel.record import Record
from app.forms.definition import Choice, Definition, Kind, Node, Words, digest, to_json
from app.storage.arrivals import Arrival, Head
from app.storage.rows import Stored
from tests.builders.authority import moved
from tests.builders.visit_pages import Stage, a_stage
from tests.builders.visit_story import a_story
from tests.builders.workspaces import ENGAGEMENT, MORNING, an_id
from ui.features.checklists.checklist_page import ChecklistPage

RUN, TEMPLATE = an_id(7_000), an_id(7_001)
SCOPE_OF_TEMPLATES = catalogue_scope("BD")
_TIME = "2026-06-15T08:00:00+00:00"


def words(english: str, bengali: str = "", arabic: str = "") -> Words:
    """Return a text in up to three languages."""
    return {code: text for code, text in (("en", english), ("bn", bengali), ("ar", arabic)) if text}


YES_NO = (Choice("yes", words("Yes", "হ্যাঁ", "نعم")), Choice("no", words("No", "না", "لا")))
EXITS = (
    Choice("north", words("North stair, next to the cutting hall", "উত্তরের সিঁড়ি", "الدرج الشمالي")),
    Choice("south", words("South stair, next to the canteen", "দক্ষিণের সিঁড়ি", "الدرج الجنوبي")),
    Choice("roof", words("Way over the roof to the next building", "ছাদের পথ", "الطريق عبر السطح")),
)
DISTRICTS = tuple(Choice(f"d{number}", words(f"District {number}")) for number in range(1, 41))


def asked(kind: Kind, name: str, label: Words, *children: Node, **parts: object) -> Node:
    """Return a node."""
    return Node(kind, name, label=label, children=children, **parts)  # type: ignore[arg-type]  # a test says which


def yes_no(name: str, label: Words, **parts: object) -> Node:
    """Return a question with two answers."""
    return asked(Kind.SELECT_ONE, name, label, choices="yes_no", **parts)


def every_kind() -> Definition:
    """Return a template with every kind of question, in three languages."""
    start = asked(
        Kind.GROUP,
        "start",
        words("Opening", "শুরু", "الافتتاح"),
        asked(
            Kind.NOTE,
            "welcome",
            words("Introduce yourself and say what today is for.", "নিজের পরিচয় দিন।", "عرّف بنفسك."),
        ),
        asked(
            Kind.TEXT,
            "host",
            words("Who received you?", "কে আপনাকে স্বাগত জানিয়েছেন?", "من استقبلك؟"),
            hint=words("Name and position", "নাম ও পদবি", "الاسم والمنصب"),
            required="true()",
            carries=True,
        ),
        asked(
            Kind.INTEGER,
            "workers",
            words("Workers present today", "আজ উপস্থিত শ্রমিক", "العمال الحاضرون اليوم"),
            constraint=". >= 0",
            constraint_message=words(
                "A number of people is not below zero.", "শূন্যের কম হতে পারে না।", "لا يقل العدد عن صفر."
            ),
        ),
        asked(Kind.DATE, "drill", words("Date of the last evacuation drill", "শেষ মহড়ার তারিখ", "تاريخ آخر تمرين إخلاء")),
        asked(Kind.TIME, "begun", words("Work began at", "কাজ শুরু", "بدأ العمل عند")),
    )
    fire = asked(
        Kind.GROUP,
        "fire",
        words("Fire safety", "অগ্নি নিরাপত্তা", "السلامة من الحريق"),
        yes_no(
            "exits",
            words(
                "Are all exits unlocked during working hours, overtime included?",
                "ওভারটাইমসহ কাজের সময় সব বহির্গমন পথ কি খোলা থাকে?",
                "هل جميع المخارج غير مقفلة أثناء ساعات العمل، بما فيها الإضافية؟",
            ),
            hint=words("Try each door yourself.", "প্রতিটি দরজা নিজে পরীক্ষা করুন।", "جرّب كل باب بنفسك."),
            required="true()",
            bad=("no",),
            may_skip=True,
            weight=2.0,
            law="Labour Rules 2015, rule 55",
            point="cp.emergency-preparedness",
        ),
        asked(
            Kind.SELECT_MULTIPLE,
            "locked",
            words("Which exits were locked?", "কোন পথ বন্ধ ছিল?", "أي المخارج كانت مقفلة؟"),
            choices="exits",
            relevant="${exits} = 'no'",
            required="true()",
        ),
        asked(
            Kind.TEXT,
            "why",
            words("What did the guards say?", "প্রহরীরা কী বলেছেন?", "ماذا قال الحراس؟"),
            appearance="multiline",
            relevant="${exits} = 'no'",
        ),
        asked(
            Kind.SELECT_ONE,
            "district",
            words("District of the fire station", "ফায়ার স্টেশনের জেলা", "منطقة محطة الإطفاء"),
            choices="districts",
            appearance="minimal",
        ),
        asked(
            Kind.RANGE,
            "order",
            words("How orderly were the aisles?", "চলাচলের পথ কতটা গোছানো ছিল?", "ما مدى ترتيب الممرات؟"),
            parameters={"start": "1", "end": "5", "step": "1"},
        ),
        asked(Kind.PHOTO, "pictures", words("Photos of the exits", "বহির্গমন পথের ছবি", "صور المخارج")),
    )
    people = asked(
        Kind.REPEAT,
        "people",
        words("People spoken to", "যাদের সঙ্গে কথা হয়েছে", "الأشخاص الذين تحدثت إليهم"),
        asked(Kind.TEXT, "name", words("Name", "নাম", "الاسم")),
        asked(Kind.INTEGER, "years", words("Years in the factory", "কারখানায় বছর", "سنوات في المصنع")),
    )
    end = asked(
        Kind.GROUP,
        "end",
        words("Closing", "সমাপ্তি", "الختام"),
        asked(Kind.DATETIME, "left", words("Left the factory", "কারখানা ত্যাগ", "غادرت المصنع")),
        asked(
            Kind.DECIMAL,
            "noise",
            words("Noise in the weaving hall, dB", "তাঁত হলে শব্দ, ডিবি", "الضوضاء في قاعة النسيج، ديسيبل"),
        ),
        asked(Kind.GEOPOINT, "place", words("Where the record was signed", "কোথায় স্বাক্ষর হয়েছে", "أين تم التوقيع")),
        asked(Kind.ACKNOWLEDGE, "read", words("The record was read out.", "নথি পড়ে শোনানো হয়েছে।", "تمت تلاوة المحضر.")),
        asked(Kind.SIGNATURE, "sign", words("Signature of the manager", "ব্যবস্থাপকের স্বাক্ষর", "توقيع المدير")),
    )
    return Definition(
        code="walk",
        version="4",
        title=words("Advisory visit", "পরামর্শ পরিদর্শন", "زيارة استشارية"),
        languages=("en", "bn", "ar"),
        default_language="en",
        programme="advisory",
        nodes=(start, fire, people, end),
        choices={"yes_no": YES_NO, "exits": EXITS, "districts": DISTRICTS},
    )


def long_one(sections: int = 40, questions: int = 50) -> Definition:
    """Return a template of many questions, each second one relevant by the one before."""
    groups = []
    for place in range(sections):
        asked_here: list[Node] = []
        for number in range(questions):
            before = f"${{q{place}_{number - 1}}} = 'yes'" if number % 2 else ""
            label = words(f"Is point {number} of part {place} in order?")
            asked_here.append(
                yes_no(f"q{place}_{number}", label, relevant=before, bad=("no",), weight=1.0, may_skip=True)
            )
        groups.append(asked(Kind.GROUP, f"part{place}", words(f"Part {place}"), *asked_here))
    return replace(every_kind(), code="long", nodes=tuple(groups))


@dataclass(slots=True)
class Sheet:
    """A stage with a checklist on it."""

    stage: Stage
    definition: Definition

    def page(self, target: str = RUN) -> ChecklistPage:
        """Return the page of the run, shown."""
        page = ChecklistPage(self.stage.site.workspace, self.stage.tools)
        self.stage.show(page)
        page.show_target(target)
        page.entered()
        return page

    def answers(self) -> dict[str, Answer]:
        """Return the answers as they stand on this device, by path."""
        return {record.path: record for record in self.stage.site.view().values() if isinstance(record, Answer)}

    def value(self, path: str) -> str:
        """Return what is saved at a path."""
        answer = self.answers().get(path)
        return "" if answer is None else answer.value

    def run(self) -> ChecklistRun:
        """Return the run as it stands."""
        found = self.stage.site.view()[RUN]
        assert isinstance(found, ChecklistRun)
        return found

    def elsewhere(self, path: str, value: str) -> None:
        """Let a colleague answer on another laptop, and receive it."""
        self.stage.elsewhere(GiveAnswers(RUN, (GivenAnswer(path, AnswerPatch(value=value)),)))


def template_records(definition: Definition, withdrawn: bool = False) -> list[Record]:
    """Return a template as it is delivered."""
    text = to_json(definition)
    pieces = [text[start : start + PART_LIMIT] for start in range(0, len(text), PART_LIMIT)]
    title = json.dumps(dict(definition.title), ensure_ascii=False)
    template = Template(
        TEMPLATE, definition.programme, definition.code, definition.version, title, digest(text), len(pieces), MORNING
    )
    if withdrawn:
        template = replace(template, withdrawn_at=MORNING)
    return [template, *(TemplatePart(an_id(7_100 + n), TEMPLATE, n, piece) for n, piece in enumerate(pieces))]


def deliver(stage: Stage, records: list[Record], version: int = 2) -> None:
    """Receive templates."""
    scope = SCOPE_OF_TEMPLATES
    head = Head(version, 1, moved(0, [], [(record.id, version) for record in records]))
    rows = [Stored(record, scope, version) for record in records]
    stage.site.receive(Arrival(scope, rows, [], [], version, head, _TIME, without_history_to=version))


@contextmanager
def a_checklist(
    folder: Path,
    qtbot: QtBot,
    definition: Definition | None = None,
    answers: Mapping[str, str] | None = None,
    *,
    withdrawn: bool = False,
) -> Iterator[Sheet]:
    """Open the story of a factory with a run of a template in the visit of today."""
    chosen = every_kind() if definition is None else definition
    story = a_story()
    run = ChecklistRun(RUN, ENGAGEMENT, story.running.id, TEMPLATE, started_at=MORNING)
    given = [replace(blank_answer(RUN, path), value=value) for path, value in (answers or {}).items()]
    with a_stage(folder, qtbot, [*story.records, run, *given]) as stage:
        deliver(stage, template_records(chosen, withdrawn))
        yield Sheet(stage, chosen)


def answered(path: str) -> str:
    """Return the id of the answer at a path."""
    return answer_id(RUN, path)
