"""What papers read from a replica: protected names reach no paper for a factory or a buyer, by whichever field."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from docx import Document as Reader
from docx.oxml.ns import qn

from app.domain.committee.records import Meeting, Member
from app.domain.factory.records import Contact
from app.domain.inspection.records import DeadlineExtension, EscalationStep, Violation, ViolationCheck, ViolationStatus
from app.domain.kernel.record import Record
from app.domain.plan.records import Comment, CommitteeReview, Evidence, EvidenceKind, PlanItem, SubjectKind
from app.domain.registers.records import Complaint
from app.domain.visit.commands import EditVisit, VisitPatch
from app.domain.visit.records import Addendum, Minuted, Visit, VisitStatus
from app.papers.audience import Audience
from app.papers.docx_file import docx_file
from app.papers.minutes import minutes
from app.papers.model import Document, Grid, Pictures
from app.papers.names import NameCheck
from app.papers.plan_book import plan_book
from app.papers.readings import InsideSitting, OutsideSitting, PlanReading, Protected
from app.papers.visit_record import visit_record
from app.queries.papers import minutes_reading, protected_names, visit_reading
from app.queries.plan_list import PlanQuery, item_ids
from app.queries.plan_paper import plan_reading
from app.schema.reference import pack_in_force
from tests.builders.papers import DAY, a_picture
from tests.builders.visit_story import MORNING, Story, a_story
from tests.builders.workspaces import DEVICE, ENGAGEMENT, TODAY, USER, Site, a_site, an_id
from tests.fakes.speech import Codes

TEMPLATE = Path(__file__).parents[2] / "resources" / "papers" / "visit_record.docx"
SECRET = "Zohra Sentinel"
"""A worker representative who did not agree to be named."""
GUEST = "Quamrul Hidden"
OUTSIDE = (Audience.FACTORY, Audience.BUYER)


def _with_secrets(record: Record) -> Record:
    if isinstance(record, CommitteeReview):
        return replace(record, dissent=f"DISSENT of {SECRET}", commitment_reason="INNER reason")
    if isinstance(record, Meeting):
        attended = (a_story().worker.id,)
        return replace(record, guests=(f"{GUEST} · Garment union · organiser",), attended=attended)
    if isinstance(record, Member) and record.id == a_story().worker.id:
        return replace(record, name=SECRET, office="Speaker Zohra")
    return record


def _poisoned(story: Story) -> list[Record]:
    """Return the story with a secret in every field that no paper for others may read, and a photo."""
    records: list[Record] = []
    records.extend(map(_with_secrets, story.records))
    reviewed = next(record for record in records if isinstance(record, CommitteeReview))
    comment = Comment(an_id(7_000), reviewed.item_id, f"COMMENT on {SECRET}", USER, MORNING)
    addendum = Addendum(an_id(7_001), story.before.id, Minuted.MEETING, "The keys were found.", USER, MORNING)
    photo = Evidence(
        id=an_id(7_002),
        subject_id=reviewed.item_id,
        subject_kind=SubjectKind.ITEM,
        kind=EvidenceKind.PHOTO,
        file_name="exit.jpg",
        media_type="image/jpeg",
        size=10,
        sha256="a" * 64,
        added_by=USER,
        added_at=MORNING,
        device=DEVICE,
        caption="Exit on floor 3",
        thumb_sha256="b" * 64,
    )
    return [*records, comment, addendum, photo]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with a_site(tmp_path, _poisoned(a_story())) as site:
        yield site


def _visit(site: Site, visit: Visit, audience: Audience) -> Document:
    with site.workspace.read() as connection:
        facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
        reading = visit_reading(connection, visit.id, facts, context, audience)
    assert reading is not None
    return visit_record(reading, audience, Codes(), DAY)


def _minutes(site: Site, meeting: Meeting, audience: Audience) -> Document:
    with site.workspace.read() as connection:
        facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
        reading = minutes_reading(connection, meeting.id, facts, context, audience)
    assert reading is not None
    return minutes(reading, audience, Codes(), DAY)


def _plan(site: Site) -> PlanReading:
    workspace = site.workspace
    with workspace.read() as connection:
        ids = item_ids(connection, PlanQuery(ENGAGEMENT, TODAY))
        pack = workspace.context(connection, ENGAGEMENT).pack
        reading = plan_reading(connection, ENGAGEMENT, ids, workspace.catalogue, pack)
    assert reading is not None
    return reading


def _words(document: Document) -> str:
    content = docx_file(document, TEMPLATE.read_bytes(), a_picture, lambda _done, _total: None)
    lines = Reader(io.BytesIO(content)).element.body.iter(qn("w:t"))
    return " ".join(node.text or "" for node in lines)


@pytest.mark.parametrize("audience", OUTSIDE)
def test_no_secret_reaches_a_paper_for_others(site: Site, audience: Audience) -> None:
    story = a_story()
    for document in (
        _visit(site, story.closed, audience),
        _visit(site, story.running, audience),
        _minutes(site, story.before, audience),
    ):
        words = _words(document)
        for secret in ("Zohra", "Sentinel", "DISSENT", "INNER", "COMMENT", "Quamrul", "Hidden"):
            assert secret not in words
            assert secret not in repr(document)
    words = _words(_minutes(site, story.before, audience))
    assert "worker_seat 1" in words and "Garment union, organiser" in words and "Kamal Uddin" in words


def test_the_programme_reads_names_and_dissent(site: Site) -> None:
    words = _words(_minutes(site, a_story().before, Audience.PROGRAMME))
    assert SECRET in words and "DISSENT of" in words and "INNER reason" in words and GUEST in words
    assert "COMMENT" not in words


def test_who_agreed_to_be_named_is_named(tmp_path: Path) -> None:
    story = a_story()
    agreed = replace(story.worker, agreed_on=TODAY)
    records = [agreed if record == story.worker else record for record in story.records]
    with a_site(tmp_path, records) as site:
        assert story.worker.name in _words(_minutes(site, story.before, Audience.BUYER))
        with site.workspace.read() as connection:
            kept, _open = protected_names(connection, ENGAGEMENT)
    assert story.worker.name not in {one.name for one in kept}


def test_readings_for_others_are_of_the_poorer_kind(site: Site) -> None:
    with site.workspace.read() as connection:
        facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
        kinds = {
            audience: {type(sitting) for sitting in found.sittings}
            for audience in Audience
            if (found := visit_reading(connection, a_story().closed.id, facts, context, audience)) is not None
        }
    assert kinds[Audience.FACTORY] == kinds[Audience.BUYER] == {OutsideSitting}
    assert kinds[Audience.PROGRAMME] == {InsideSitting}


def test_what_a_person_typed_is_searched_for_every_protected_name(site: Site) -> None:
    with site.workspace.read() as connection:
        kept, open_names = protected_names(connection, ENGAGEMENT)
    assert Protected(SECRET, is_worker=True) in kept and Protected(GUEST, is_worker=False) in kept
    assert "Kamal Uddin" in open_names
    story = a_story()
    told = f"As {SECRET} told us"
    for patch in (VisitPatch(purpose=told), VisitPatch(purpose="", minutes=told)):
        site.server.write(EditVisit(story.running.id, patch))
        site.pull()
        [leak] = NameCheck(kept, open_names).leaks(_visit(site, story.running, Audience.FACTORY))
        assert leak.name == SECRET and "told us" in leak.excerpt


def test_a_contact_of_the_same_name_opens_no_workers_name(tmp_path: Path) -> None:
    story = a_story()
    worker = next(one for one in story.records if isinstance(one, Member) and not one.may_be_named)
    known = next(one for one in story.records if isinstance(one, Contact))
    twin = replace(known, name=f" {worker.name.upper().replace(' ', '  ')}")
    records = [twin if each == known else each for each in story.records]
    with a_site(tmp_path, records) as site, site.workspace.read() as connection:
        kept, open_names = protected_names(connection, ENGAGEMENT)
    assert worker.name in {one.name for one in kept} and twin.name not in open_names
    assert NameCheck(kept, open_names).leaks_in(f"{worker.name} told us", "")


def test_a_complainant_is_named_in_no_text(tmp_path: Path) -> None:
    story = a_story()
    told = "Anonymous Nasima asked"
    complaint = Complaint(an_id(7_100), ENGAGEMENT, TODAY, "Overtime was not paid", "Nasima Complainant")
    records = [replace(story.running, minutes=told) if each == story.running else each for each in story.records]
    with a_site(tmp_path, [*records, complaint]) as site:
        with site.workspace.read() as connection:
            kept, open_names = protected_names(connection, ENGAGEMENT)
        [leak] = NameCheck(kept, open_names).leaks(_visit(site, story.running, Audience.FACTORY))
    assert leak.name == "Nasima Complainant"


def test_papers_of_what_is_not_here_are_none(site: Site) -> None:
    with site.workspace.read() as connection:
        facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
        assert visit_reading(connection, an_id(1), facts, context, Audience.FACTORY) is None
        assert minutes_reading(connection, an_id(1), facts, context, Audience.FACTORY) is None
        assert plan_reading(connection, an_id(1), [], site.workspace.catalogue, context.pack) is None


def test_the_record_of_a_visit_tells_what_was_worked_agreed_and_added(site: Site) -> None:
    story = a_story()
    words = _words(_visit(site, story.closed, Audience.FACTORY))
    assert "meeting_number 6" in words and "The keys were found." in words
    assert story.exits.area in words and "2026-09-01" in words


def test_photos_of_the_days_of_a_visit_are_in_its_record(site: Site) -> None:
    document = _visit(site, a_story().running, Audience.FACTORY)
    # Its file did not come along: that is said in its place.
    assert "Exit on floor 3 (photo_elsewhere)" in _words(document)


# ------------------------------------------------------------------------------------------------------- violations


def _violation(number: int, **fields: object) -> Violation:
    found = Violation(
        an_id(number),
        ENGAGEMENT,
        TODAY,
        TODAY + timedelta(days=30),
        f"Wrong {number}",
        "s. 61",
        "minor",
        "fire",
        "stop",
    )
    return replace(found, **fields)  # type: ignore[arg-type]  # fields of a violation


def _inspected(
    site: Site, visit: Visit, audience: Audience = Audience.FACTORY, programme: str = "inspection"
) -> Document:
    """Return the record of a visit as a programme with violations makes it."""
    pack = pack_in_force(programme, TODAY)
    assert pack is not None
    with site.workspace.read() as connection:
        facts, context = site.workspace.facts(connection), site.workspace.context(connection, ENGAGEMENT)
        reading = visit_reading(connection, visit.id, facts, replace(context, pack=pack), audience)
    assert reading is not None
    return visit_record(reading, audience, Codes(), DAY)


def _photo(number: int, violation: int, **fields: object) -> Evidence:
    found = Evidence(
        id=an_id(number),
        subject_id=an_id(violation),
        subject_kind=SubjectKind.VIOLATION,
        kind=EvidenceKind.PHOTO,
        file_name="exit.jpg",
        media_type="image/jpeg",
        size=3,
        sha256=f"{number:064x}",
        added_by=USER,
        added_at=MORNING,
        device="d",
        caption=f"Photo {number}",
    )
    return replace(found, **fields)  # type: ignore[arg-type]  # fields of a piece of evidence


def test_photos_of_the_violations_of_a_visit_are_in_its_record_and_name_them(tmp_path: Path) -> None:
    visit = a_story().running
    before = TODAY - timedelta(days=20)
    records = [
        _violation(8_000, visit_id=visit.id),
        _violation(8_001, found_on=before),
        ViolationCheck(an_id(8_010), an_id(8_001), visit.id, False, "Still locked", TODAY, USER),
        _violation(8_002, found_on=before),
        _violation(8_003, visit_id=visit.id, status=ViolationStatus.WITHDRAWN, withdrawn_reason="Twice"),
        _photo(8_100, 8_000),
        _photo(8_101, 8_001, caption=""),
        _photo(8_102, 8_000, added_at=MORNING - timedelta(days=3)),
        _photo(8_103, 8_000, withdrawn_reason="A face is to be seen"),
        _photo(8_104, 8_000, kind=EvidenceKind.DOCUMENT),
        _photo(8_105, 8_002),
        _photo(8_106, 8_003),
    ]
    with a_site(tmp_path, [*a_story().records, *records]) as site:
        document = _inspected(site, visit)
        # The plan of an advisory visit knows no violations: neither they nor their photos are in its record.
        assert "Photo 8100" not in repr(_visit(site, visit, Audience.FACTORY))
    [pictures] = [block for block in document.blocks if isinstance(block, Pictures)]
    assert [each.caption.text for each in pictures.items] == [
        "Wrong 8000\nPhoto 8100 (photo_elsewhere)",
        "Wrong 8001 (photo_elsewhere)",
    ]
    assert all(each.caption.is_typed for each in pictures.items), "names are looked for in them"
    words = repr(document)
    for left_out in ("Photo 8102", "Photo 8103", "Photo 8104", "Photo 8105", "Photo 8106", "A face"):
        assert left_out not in words


def test_a_stage_is_in_the_record_of_one_of_two_visits_of_a_day(tmp_path: Path) -> None:
    visit = a_story().running
    hours = [MORNING + timedelta(hours=hour) for hour in range(5)]
    first = replace(visit, id=an_id(8_200), status=VisitStatus.CLOSED, started_at=hours[0], closed_at=hours[1])
    second = replace(visit, id=an_id(8_201), status=VisitStatus.CLOSED, started_at=hours[2], closed_at=hours[3])
    planned = replace(
        visit, id=an_id(8_199), status=VisitStatus.PLANNED, held_on=None, planned_on=TODAY, started_at=None
    )
    gone = replace(visit, id=an_id(8_198), status=VisitStatus.CANCELLED, started_at=hours[2])
    minutes_after = {"Before": -30, "In the first": 30, "Between": 90, "In the second": 150, "After": 230}
    steps = [
        EscalationStep(an_id(8_300 + n), an_id(8_000), n, note, USER, MORNING + timedelta(minutes=after))
        for n, (note, after) in enumerate(minutes_after.items(), 1)
    ]
    others = [record for record in a_story().records if record != visit]
    records = [*others, first, second, planned, gone, _violation(8_000, found_on=TODAY - timedelta(days=9)), *steps]
    with a_site(tmp_path, records) as site:
        told = {one.id: repr(_inspected(site, one)) for one in (first, second, planned)}
    expected = {
        first.id: {"Before", "In the first", "Between"},
        second.id: {"In the second", "After"},
        planned.id: set(),
    }
    assert {id: {note for note in minutes_after if f"'{note}'" in words} for id, words in told.items()} == expected


def test_violations_of_the_visit_are_in_its_record_the_gravest_first(tmp_path: Path) -> None:
    visit = a_story().running
    late, early = TODAY + timedelta(days=40), TODAY + timedelta(days=20)
    records = [
        _violation(8_000, visit_id=visit.id, direction="correct", place="Floor 3"),
        _violation(8_001, visit_id=visit.id, severity="critical", deadline=late, building_category="red"),
        _violation(8_002, visit_id=a_story().closed.id),
        _violation(
            8_003, visit_id=visit.id, severity="gone", status=ViolationStatus.WITHDRAWN, withdrawn_reason="Twice"
        ),
        DeadlineExtension(an_id(8_004), an_id(8_001), early, late, "Parts come late", TODAY, USER),
    ]
    with a_site(tmp_path, [*_poisoned(a_story()), *records]) as site:
        document = _inspected(site, visit)
        [grid] = [block for block in document.blocks if isinstance(block, Grid) and "law" in block.head]
        words = _words(document)
        # Where the programme has no violations, nothing is said of any.
        assert "Wrong 8000" not in _words(_visit(site, visit, Audience.FACTORY))
    rows = [[cell.text for cell in row] for row in grid.rows]
    assert [row[0] for row in rows] == ["1. Wrong 8001", "2. Wrong 8000\nFloor 3", "3. Wrong 8003"]
    assert rows[0][2:5] == [
        "Critical: danger to life\nFire safety\nbuilding_category: Red",
        "Stop the work or machine now",
        f"{late}\ndeadline_before: {early}",
    ]
    assert [row[5] for row in rows] == ["Open", "Open", "Withdrawn\nTwice"] and rows[2][2].startswith("gone")
    assert "verified_here" not in words and "escalated" not in words


def test_a_remediation_names_what_stands_in_its_own_words(tmp_path: Path) -> None:
    visit = a_story().running
    claimed = _violation(
        8_000, visit_id=visit.id, status=ViolationStatus.PENDING_VERIFICATION, claimed_on=TODAY, discipline="structural"
    )
    with a_site(tmp_path, [*_poisoned(a_story()), claimed]) as site:
        words = _words(_inspected(site, visit, programme="remediation"))
    assert "Pending verification" in words and f"claimed_on: {TODAY}" in words and "Structural safety" in words


def test_V1_E1_what_was_verified_and_escalated_on_a_visit_is_in_its_record(tmp_path: Path) -> None:
    visit = a_story().running
    before = TODAY - timedelta(days=60)
    records = [
        _violation(8_000, found_on=before, status=ViolationStatus.CORRECTED, claimed_on=before, verified_on=TODAY),
        _violation(8_001, found_on=before),
        ViolationCheck(an_id(8_010), an_id(8_000), visit.id, True, "", TODAY, USER, before, "The lock is off"),
        ViolationCheck(an_id(8_011), an_id(8_001), visit.id, False, "Still locked", TODAY, USER),
        ViolationCheck(an_id(8_012), an_id(8_001), a_story().closed.id, False, "Earlier", before, USER),
        EscalationStep(an_id(8_020), an_id(8_001), 1, "Letter handed over", USER, MORNING),
        EscalationStep(an_id(8_021), an_id(8_001), 2, "Another day", USER, MORNING + timedelta(days=3)),
    ]
    with a_site(tmp_path, [*_poisoned(a_story()), *records]) as site:
        document = _inspected(site, visit)
    grids = {block.head[1]: block for block in document.blocks if isinstance(block, Grid)}
    seen = [[cell.text for cell in row] for row in grids["law"].rows]
    assert seen == [
        ["Wrong 8000", "s. 61", f"{before}", "The lock is off", "Verified as corrected", "—"],
        ["Wrong 8001", "s. 61", "—", "—", "not_corrected", "Still locked"],
    ]
    [step] = [[cell.text for cell in row] for row in grids["stage"].rows]
    assert step == ["Wrong 8001", "Reminder in writing", f"{TODAY}", "Letter handed over"]
    assert "violations_recorded" not in repr(document)


@pytest.mark.parametrize("audience", OUTSIDE)
def test_N1_a_protected_name_in_a_violation_does_not_reach_a_paper_for_others(
    tmp_path: Path, audience: Audience
) -> None:
    visit = a_story().running
    told = f"As {SECRET} showed us"
    records = [
        _violation(8_000, visit_id=visit.id, text=told, place=f"Line of {SECRET}", legal_reference=f"s. 61 {SECRET}"),
        ViolationCheck(an_id(8_010), an_id(8_000), visit.id, False, told, TODAY, USER, TODAY, told),
        EscalationStep(an_id(8_020), an_id(8_000), 1, told, USER, MORNING),
    ]
    with a_site(tmp_path, [*_poisoned(a_story()), *records]) as site:
        document = _inspected(site, visit, audience)
        with site.workspace.read() as connection:
            kept, open_names = protected_names(connection, ENGAGEMENT)
    check = NameCheck(kept, open_names)
    assert SECRET in {leak.name for leak in check.leaks(document)}
    words = _words(check.without(document, lambda _one: "a_worker"))
    assert "As a_worker showed us" in words and "Zohra" not in words and "Sentinel" not in words


def test_the_plan_is_read_in_the_order_of_the_screen(site: Site) -> None:
    reading = _plan(site)
    with site.workspace.read() as connection:
        items = [record for record in site.view().values() if isinstance(record, PlanItem)]
        ids = item_ids(connection, PlanQuery(ENGAGEMENT, TODAY))
    areas = {item.id: item.area for item in items}
    assert [line.area for line in reading.lines] == [areas[id] for id in ids]
    [claimed] = [line for line in reading.lines if line.area == a_story().claimed.area]
    assert claimed.claimed_on is not None and claimed.claimed_by
    assert len(plan_book(reading, Codes(), DAY).sheets[0].rows) == len(items)
