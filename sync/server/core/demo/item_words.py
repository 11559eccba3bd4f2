"""What the script says of the items of a factory, in the fields of the plan and of its reviews."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import msgspec

from app.domain.catalogue import Catalogue
from app.domain.plan.commands import ItemPatch, RecordReview
from app.domain.plan.records import Gate, ReviewOutcome
from sync.server.core.demo.script import ContactPart, Issue, ItemPart

_COMMITMENT = "The date waits for the next assessment; the factory has begun."


class ItemWords:
    """Looks up issues by their key and questions in the catalogue."""

    def __init__(
        self,
        issues: Mapping[str, Issue],
        catalogue: Catalogue,
        contacts: Sequence[ContactPart],
        day: Callable[[int], date],
    ) -> None:
        """Take the issues, the catalogue, who may lead, and what day an offset of the script is."""
        self._issues = issues
        self._catalogue = catalogue
        self._contacts = contacts
        self._day = day

    def fields(self, item: ItemPart) -> ItemPatch:
        """Return the fields an item is created with."""
        issue = self._issues[item.issue]
        found: ItemPatch = {"area": issue.area}
        if not issue.root_cause:
            return found
        question = self._catalogue.question(issue.question)
        point = self._catalogue.point(question.point or "") if question else None
        if question is not None and point is not None:
            found |= {"cluster": point.cluster, "compliance_point": point.id, "question": question.id}
        found |= {
            "root_cause": issue.root_cause,
            "actions_needed": issue.actions_needed,
            "progress": issue.progress,
            "key_work_ahead": issue.key_work_ahead,
        }
        if item.lead is not None:
            found["lead_person"] = self._contacts[item.lead % len(self._contacts)].name
        if item.target is not None:
            found["target_date"] = self._day(item.target)
        return found

    def place_of(self, question: str) -> tuple[str, str]:
        """Return cluster and compliance point of a question of the catalogue, "" where there is none."""
        known = self._catalogue.question(question)
        point = self._catalogue.point(known.point or "") if known else None
        return (point.cluster, point.id) if point else ("", "")

    def review(
        self, item: ItemPart, review_id: str, item_id: str, gate: Gate, meeting: str, place: int
    ) -> RecordReview:
        """Return a committee's decision on an item, in the words that the item has from its beginning."""
        fields = self.fields(item)
        return RecordReview(
            review_id,
            item_id,
            gate,
            meeting,
            place,
            ReviewOutcome.AGREED,
            documents_reviewed=gate is Gate.G2 and place % 2 == 0,
            change_observed=gate is Gate.G2,
            observation="The members walked to the place and saw the change." if gate is Gate.G2 else "",
            recommendation=fields.get("key_work_ahead", "") if gate is Gate.G3 else "",
            commitment_reason="" if fields.get("target_date") else _COMMITMENT,
            seen_area=fields.get("area", ""),
            seen_compliance_point=fields.get("compliance_point", ""),
            seen_actions_needed=fields.get("actions_needed", ""),
            seen_root_cause=fields.get("root_cause", ""),
        )


def patch(changes: Mapping[str, str]) -> ItemPatch:
    """Return the texts of an item that the script changes."""
    return msgspec.convert(changes, ItemPatch)
