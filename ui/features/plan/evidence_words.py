"""Words about a piece of evidence."""

from __future__ import annotations

from app.domain.plan.records import Evidence
from app.queries.item_detail import EvidenceLine
from ui.i18n.messages import term
from ui.i18n.translator import current_language, fill, translate


def evidence_title(piece: Evidence) -> str:
    """Return the caption, else the kind and the file's name."""
    if piece.caption.strip():
        return piece.caption
    words = translate("EvidenceWords", "{kind}: {file}")
    return fill(words, kind=term("evidence_kind", piece.kind), file=piece.file_name)


def evidence_line(line: EvidenceLine) -> str:
    """Return where a piece comes from and what is to be known about it: who, when, size, withdrawn, not here."""
    piece = line.evidence
    formats = current_language().formats
    parts = [formats.moment(piece.added_at), formats.size(piece.size)]
    if line.added_by:
        parts.insert(0, line.added_by)
    if line.is_pending:
        parts.append(translate("EvidenceWords", "saved on this device"))
    return " · ".join(parts)


def evidence_note(line: EvidenceLine) -> str:
    """Return why a piece cannot be looked at or no longer counts, else ""."""
    piece = line.evidence
    if piece.withdrawn_reason:
        return fill(translate("EvidenceWords", "Withdrawn: {reason}"), reason=piece.withdrawn_reason)
    if not line.is_here:
        words = translate("EvidenceWords", "The file is only on {name}'s device until it is sent.")
        return fill(words, name=line.added_by or translate("EvidenceWords", "another person"))
    return ""
