"""Words at the head of an item's pane."""

from __future__ import annotations

from app.domain.plan.claims import ClaimStanding
from app.domain.plan.records import Status
from app.domain.wording import in_language
from ui.features.plan.item_presenter import ItemView
from ui.features.plan.words import claim_chip, pending_words
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate
from ui.theme.tokens import Tone
from ui.widgets.chip import ChipText
from ui.widgets.record_state import state_chip


def heading_chips(view: ItemView) -> tuple[ChipText, ...]:
    """Return what an item is and how it stands."""
    item = view.item
    chips = []
    if item.publicly_reported:
        chips.append(ChipText(translate("ItemPane", "Publicly reported"), Tone.PUBLIC))
    formats = current_language().formats
    if item.status is Status.COMPLETED:
        day = "" if item.completed_on is None else formats.day(item.completed_on)
        chips.append(ChipText(fill(translate("ItemPane", "Completed {day}"), day=day), Tone.OK))
    elif item.status is Status.PENDING:
        chips.append(ChipText(term("status", item.status), Tone.INFO))
    else:
        chips.append(ChipText(term("status", item.status), Tone.WARN))
    standing = view.claim.standing
    if standing not in (ClaimStanding.NONE, ClaimStanding.WORKED):
        # The claim's clock counts in the place of the target date, as in the list.
        chips.append(claim_chip(standing))
    elif item.status is not Status.COMPLETED and item.target_date is not None and item.target_date < view.context.today:
        late = (view.context.today - item.target_date).days
        chips.append(ChipText(translate("ItemPane", "Overdue %n day(s)", "", late), Tone.BAD))
    if not item.compliance_point:
        chips.append(ChipText(translate("ItemPane", "Needs classification")))
    if view.detail.conflicts:
        chips.append(ChipText(translate("ItemPane", "Needs your decision"), Tone.BAD))
    elif view.state is not None:
        chips.append(state_chip(view.state))
    return tuple(chips)


def subtitle_words(view: ItemView) -> str:
    """Return where an item comes from: origin, day, reason for Pending, round."""
    item = view.item
    formats = current_language().formats
    found = fill(
        translate("ItemPane", "{origin} of {day}"), origin=term("origin", item.origin), day=formats.day(item.found_on)
    )
    parts = [found]
    if item.round > 1:
        parts.append(fill(translate("ItemPane", "round {number}"), number=item.round))
    if item.status is Status.PENDING:
        parts.append(pending_words(view.context.pack, item.pending_reason))
    return " · ".join(parts)


def classification_words(view: ItemView) -> str:
    """Return cluster, compliance point and question, one on each line; "" while the item is not classified."""
    item, catalogue, language = view.item, view.context.catalogue, current_language().code
    titles = [
        in_language(found.title, language)
        for found in (catalogue.cluster(item.cluster), catalogue.point(item.compliance_point))
        if found is not None
    ]
    question = catalogue.question(item.question)
    if question is not None:
        titles.append(in_language(question.text, language))
    return " › ".join(titles)
