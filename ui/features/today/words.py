"""The words of the page's rows."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.plan.claims import ClaimStanding
from app.domain.visit.records import VisitStatus
from app.queries.draft_places import is_answer
from app.queries.registers import AlertDue, ViolationDue
from app.queries.today import QueuedItem, UncommittedReview
from app.queries.visit_list import VisitRow
from app.services.drafted_questions import DraftedQuestion
from sync.client.status import SyncState, SyncStatus
from ui.features.today.form_titles import form_title
from ui.features.today.views import ClaimLine, ConflictNeed, DraftLine, RefusalNeed
from ui.i18n.bidi import island
from ui.i18n.messages import command_title, field_title, term
from ui.i18n.record_words import placed_words, record_words
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText

_NO_BREAK = "\u00a0"
_DOT = " · "
_NOON, _EVENING = 12, 18


def greeting(name: str, now: datetime) -> str:
    """Return a greeting by the hour of the person's clock."""
    hour = now.astimezone().hour
    if hour < _NOON:
        words = translate("Today", "Good morning, {name}")
    elif hour < _EVENING:
        words = translate("Today", "Good afternoon, {name}")
    else:
        words = translate("Today", "Good evening, {name}")
    return fill(words, name=name.split(maxsplit=1)[0] if name.split() else name)


def day_words(today: date, now: datetime, status: SyncStatus | None) -> str:
    """Return the day, whether the network is away, and how old the data is."""
    formats = current_language().formats
    parts = [formats.long_day(today)]
    if status is not None and status.state is SyncState.OFFLINE and status.offline_since is not None:
        since = status.offline_since
        when = formats.time(since)
        if since.astimezone().date() != today:
            when = f"{formats.weekday_day(since.astimezone().date())}, {when}"
        parts.append(fill(translate("Today", "offline since {when}"), when=when))
    if status is not None and status.last_received_at is not None:
        ago = formats.ago(status.last_received_at, status.server_time(now))
        parts.append(fill(translate("Today", "data received {ago}"), ago=ago))
    elif status is not None:
        parts.append(translate("Today", "nothing received yet"))
    return _DOT.join(parts)


def public_chips(item: QueuedItem) -> tuple[ChipText, ...]:
    """Return the chip of a publicly reported item, none for others."""
    return (ChipText(translate("Today", "Public"), Tone.PUBLIC),) if item.publicly_reported else ()


def alert_detail(due: AlertDue) -> str:
    """Return where and when it was seen."""
    formats = current_language().formats
    return _DOT.join(
        part for part in (island(due.factory), formats.day(due.case.seen_on), island(due.case.place)) if part
    )


def violation_detail(due: ViolationDue) -> str:
    """Return the factory, the law and the deadline, which no end of a line parts from its day."""
    violation = due.violation
    day = current_language().formats.day(violation.deadline)
    deadline = fill(translate("Today", "deadline {day}"), day=day).replace(" ", _NO_BREAK)
    return _DOT.join(part for part in (island(due.factory), island(violation.legal_reference), deadline) if part)


def violation_chips(due: ViolationDue) -> tuple[ChipText, ...]:
    """Return how many deadlines were missed, and the stage that is to be carried out."""
    chips = [ChipText(translate("Today", "%n deadline(s) missed", "", due.escalation.missed), Tone.BAD)]
    stage = due.escalation.due
    if stage is not None:
        chips.append(ChipText(fill(translate("Today", "Stage {stage} due"), stage=stage.stage), Tone.WARN))
    return tuple(chips)


def claim_chips(line: ClaimLine) -> tuple[ChipText, ...]:
    """Return where a claim stands on its clock: overdue, the last chance, or which visit comes next (F1)."""
    if line.item.claim is ClaimStanding.OVERDUE:
        chip = ChipText(translate("Today", "Overdue"), Tone.BAD)
    elif line.item.claim_visits + 1 >= line.window:
        chip = ChipText(translate("Today", "Last chance"), Tone.BAD)
    else:
        words = translate("Today", "{number} of {window} visits")
        chip = ChipText(fill(words, number=line.item.claim_visits + 1, window=line.window), Tone.WARN)
    return (*public_chips(line.item), chip)


def claim_detail(line: ClaimLine) -> str:
    """Return the factory, the day of the claim, and what the clock means."""
    parts = [line.item.factory]
    if line.claimed_on is not None:
        day = current_language().formats.short_day(line.claimed_on)
        parts.append(fill(translate("Today", "claimed {day}"), day=day))
    if line.item.claim is ClaimStanding.OVERDUE:
        parts.append(translate("Today", "%n visit(s) without a review", "", line.item.claim_visits))
    elif line.item.claim_visits:
        parts.append(translate("Today", "%n visit(s) left", "", line.window - line.item.claim_visits))
    return joined(parts)


def late_chips(item: QueuedItem, today: date) -> tuple[ChipText, ...]:
    """Return how late an item is."""
    late = (today - item.target_date).days if item.target_date is not None else 0
    return (*public_chips(item), ChipText(translate("Today", "%n day(s) late", "", late), Tone.BAD))


def late_detail(item: QueuedItem) -> str:
    """Return the factory and the date that has passed."""
    if item.target_date is None:
        return item.factory
    due = fill(translate("Today", "due {day}"), day=current_language().formats.short_day(item.target_date))
    return joined([item.factory, due])


def item_detail(item: QueuedItem) -> str:
    """Return the item and its factory."""
    return joined([item.area, item.factory])


def visit_title(row: VisitRow, today: date) -> str:
    """Return when and where a visit is."""
    formats = current_language().formats
    day = row.visit.day
    when = translate("Today", "Today") if day == today else formats.weekday_day(day)
    return joined([when, row.factory])


def visit_detail(row: VisitRow) -> str:
    """Return how a visit is held and, where there is something on it, what is on its agenda: an inspection has none."""
    items = translate("Today", "%n agenda item(s)", "", row.open_items) if row.open_items else ""
    return joined([term("visit_mode", row.visit.mode), items])


def visit_chips(row: VisitRow, today: date) -> tuple[ChipText, ...]:
    """Return what is to be said of a visit beside its day."""
    if row.visit.status is VisitStatus.IN_PROGRESS:
        return (ChipText(translate("Today", "In progress"), Tone.ACCENT),)
    if row.visit.planned_on < today:
        return (ChipText(translate("Today", "Not started"), Tone.BAD),)
    if row.urgent_items:
        return (ChipText(translate("Today", "%n urgent", "", row.urgent_items), Tone.WARN),)
    return ()


def conflict_title(need: ConflictNeed) -> str:
    """Return which fields two sides changed."""
    fields = translate("Today", ", ").join(field_title(name) for name in need.conflict.names)
    return fill(translate("Today", "{fields}: changed on both sides"), fields=fields)


def refusal_title(need: RefusalNeed) -> str:
    """Return what was refused."""
    return fill(translate("Today", "{command}: refused by the server"), command=command_title(need.refusal.command))


def draft_title(draft: DraftLine) -> str:
    """Return where words were left: the record, or the checklist by its name and that of the run."""
    if draft.question is not None:
        return joined([draft.question.checklist, draft.question.run])
    title = draft.left.title
    if title is not None:
        # A factory or the list of visits says less than what was begun there.
        begun = form_title(draft.left.part) if not title.text else ""
        return begun or record_words(title)
    if is_answer(draft.left.part):
        return translate("Today", "The checklist is not on this device any more")
    return translate("Today", "What it was written about is not on this device any more")


def draft_detail(draft: DraftLine, now: datetime) -> str:
    """Return the question or the field, the factory, and when the words were typed."""
    title = draft.left.title
    part = draft.left.part
    parts = _asked(draft.question) if draft.question is not None else [form_title(part) or _field(part)]
    parts = [words for words in parts if words != draft_title(draft)]
    if title is not None and title.factory != draft_title(draft):
        parts.append(title.factory)
    ago = current_language().formats.ago(draft.left.updated_at, now)
    parts.append(fill(translate("Today", "written {ago}"), ago=ago))
    return joined(parts)


def _asked(question: DraftedQuestion) -> list[str]:
    """Return the entries of repeats around a question, by number, and what it asks."""
    formats = current_language().formats
    numbered = translate("Today", "{repeat} {number}")
    entries = [
        fill(numbered, repeat=entry.repeat, number=formats.number(entry.number)) if entry.number else entry.repeat
        for entry in question.entries
    ]
    return [*entries, question.question]


def _field(part: str) -> str:
    name = part.partition("/")[0]
    title = field_title(name)
    return "" if title == name or is_answer(part) else title


def review_detail(review: UncommittedReview) -> str:
    """Return the gates, who recorded them when, and their reason."""
    day = current_language().formats.short_day(review.recorded_at.astimezone().date())
    gates = translate("Today", ", ").join(review.gates)
    said = fill(translate("Today", "“{reason}”"), reason=review.reason)
    return joined([review.factory, gates, review.recorded_by, day, said])


def standing_words(verified: float, claimed: float) -> str:
    """Return both figures of a factory, never blended."""
    formats = current_language().formats
    words = translate("Today", "{verified} verified · {claimed} claimed")
    return fill(words, verified=formats.percent(verified), claimed=formats.percent(claimed))


def placed(need: ConflictNeed | RefusalNeed) -> str:
    """Return the record and the factory that something is about."""
    return placed_words(need.title)


def joined(parts: list[str]) -> str:
    """Return the parts that say something, in one line."""
    return _DOT.join(island(part) for part in parts if part)
