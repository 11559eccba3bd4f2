"""Which editor a question is answered with: by its kind, its appearance and how much there is to choose from."""

from __future__ import annotations

from app.forms.definition import Kind
from ui.features.checklists.answer_editor import AnswerEditor
from ui.features.checklists.choice_answers import MANY, OneAnswer, SeveralAnswer, TickAnswer
from ui.features.checklists.file_answers import FilesAnswer, SignatureAnswer
from ui.features.checklists.list_answer import ListAnswer
from ui.features.checklists.prose_answer import ProseAnswer
from ui.features.checklists.range_answer import RangeAnswer
from ui.features.checklists.typed_answers import MAKERS, number_answer, text_answer
from ui.features.checklists.views import QuestionView
from ui.parts.thumbnails import Thumbnails


def editor_of(view: QuestionView, thumbnails: Thumbnails) -> AnswerEditor:
    """Return a new editor, empty and not connected."""
    node, name = view.node, view.name
    if node.kind is Kind.SELECT_ONE:
        return ListAnswer(name) if is_from_list(view) else OneAnswer(name)
    if node.kind in MAKERS:
        return MAKERS[node.kind](name)
    if node.kind in {Kind.INTEGER, Kind.DECIMAL}:
        return number_answer(node.kind, name, "")
    if node.kind is Kind.RANGE:
        return RangeAnswer(name, node.parameters)
    return _other(view, thumbnails)


def is_from_list(view: QuestionView) -> bool:
    """Say whether a choice of one is made from a list: of many, by what the answers around it leave to choose from."""
    appearance = view.node.appearance
    return "minimal" in appearance or "autocomplete" in appearance or len(view.state.choices) > MANY


def _other(view: QuestionView, thumbnails: Thumbnails) -> AnswerEditor:
    node, name = view.node, view.name
    if node.kind is Kind.SELECT_MULTIPLE:
        return SeveralAnswer(name)
    if node.kind is Kind.ACKNOWLEDGE:
        return TickAnswer(name)
    if node.kind is Kind.SIGNATURE:
        return SignatureAnswer(name, thumbnails)
    if node.kind in {Kind.PHOTO, Kind.FILE}:
        return FilesAnswer(name, thumbnails)
    return ProseAnswer(name, "") if "multiline" in node.appearance else text_answer(name, "")
