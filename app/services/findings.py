"""A finding of the programme, filled from an answer: what was asked, what was answered, where, and the note."""

from __future__ import annotations

from datetime import date

from app.domain.catalogue import Catalogue
from app.domain.checklist.commands import RaiseFinding
from app.forms.definition import SELECTS, Node, say
from app.services.open_run import OpenRun

_BETWEEN = " · "


def finding(opened: OpenRun, path: str, language: str, item_id: str, today: date, catalogue: Catalogue) -> RaiseFinding:
    """Return the command for an answer; LookupError where the template has no such question.

    Classified where question or compliance point of the template stand in the catalogue; the photos of the answer come
    with it, and the findings raised from it before are named as seen.
    """
    node = opened.node(path)
    if node is None:
        raise LookupError(path)
    kept = opened.answer(path)
    cluster, point, question = _classified(node, catalogue)
    return RaiseFinding(
        run_id=opened.record.id,
        path=path,
        item_id=item_id,
        found_on=today,
        area=_area(opened, path, node, language),
        cluster=cluster,
        compliance_point=point,
        question=question,
        evidence=tuple(piece.id for piece in opened.evidence(path)),
        seen=kept.findings,
    )


def _area(opened: OpenRun, path: str, node: Node, language: str) -> str:
    own = opened.ready.definition.default_language
    state = opened.form.state(path)
    answered = state.value
    if node.kind in SELECTS:
        labels = {choice.name: say(choice.label, language, own) for choice in state.choices}
        answered = ", ".join(labels.get(name) or name for name in state.value.split())
    note = opened.form.answers().get(path)
    texts = (say(state.label, language, own), answered, *places(opened, path), note.note if note else "")
    return _BETWEEN.join(text.strip() for text in texts if text.strip())


def places(opened: OpenRun, path: str) -> tuple[str, ...]:
    """Return where an answer was given: which run, and which entries of repeats, as their lines call them."""
    around = (row.entry for row in opened.form.rows() if row.place and path.startswith(f"{row.path}/"))
    return (opened.record.title, *around)


def _classified(node: Node, catalogue: Catalogue) -> tuple[str, str, str]:
    asked = catalogue.question(node.question) if node.question else None
    point = catalogue.point((asked.point if asked is not None else None) or node.point)
    if point is None:
        return "", "", ""
    is_of_it = asked is not None and asked.point == point.id
    return point.cluster, point.id, node.question if is_of_it else ""
