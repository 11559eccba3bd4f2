"""The way out of every plan when something cannot wait (Z1): one sheet, restricted, and the supervisor is alerted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.factory.records import Engagement
from app.domain.ids import restricted_scope
from app.domain.inspection_rules import InspectionRules
from app.domain.registers.commands import RaiseZeroTolerance
from app.domain.wording import in_language
from app.services.workspace import Workspace
from ui.i18n.translator import current_language, translate
from ui.parts.form_sheet import Entry, FormField, FormSheet
from ui.parts.writing import Writer

CASE_FORM = "new_zero_tolerance"


def raise_alert(
    host: QWidget, workspace: Workspace, writer: Writer, engagement_id: str, rules: InspectionRules, visit_id: str = ""
) -> FormSheet:
    """Open the sheet; what is typed is kept at every keystroke, and what is sent is on the disk before it closes."""
    language = current_language().code
    kinds = tuple((kind.code, in_language(kind.title, language)) for kind in rules.zero_tolerance)
    fields = (
        FormField("kind", Entry.CHOICE, kinds[0][0], kinds, translate("ZeroTolerance", "What is it?")),
        FormField("text", Entry.TEXT, title=translate("ZeroTolerance", "What do you see?")),
        FormField("place", Entry.LINE),
        FormField("done_now", Entry.TEXT),
    )
    place = f"{Engagement.KIND}/{engagement_id}/{CASE_FORM}"
    case_id = workspace.ids.new()
    today: date = workspace.clock.today()

    def missing(values: Mapping[str, object]) -> str:
        return "" if values["text"] else translate("ZeroTolerance", "Write what you see.")

    sheet = FormSheet(
        host,
        translate("ZeroTolerance", "This cannot wait"),
        translate("ZeroTolerance", "Alert the supervisor"),
        fields,
        missing,
        translate("ZeroTolerance", "Only inspectors and supervisors of this factory can read it. It is in no plan."),
    )

    def send(values: Mapping[str, object]) -> None:
        command = RaiseZeroTolerance(
            case_id,
            str(values["kind"]),
            today,
            str(values["text"]),
            str(values["place"]),
            str(values["done_now"]),
            visit_id,
        )
        future = workspace.commands.submit_in(restricted_scope(engagement_id), command, draft=place)
        said = translate("ZeroTolerance", "The supervisor is alerted with the next sync")
        writer.watch(future, lambda _done: writer.say(said))

    writer.drafts.attend(place, sheet.words.restore, sheet.words.typed)
    sheet.entered.connect(send)
    sheet.open_for_typing()
    return sheet
