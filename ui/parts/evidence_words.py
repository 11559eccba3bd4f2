"""Words about a piece of evidence."""

from __future__ import annotations

from app.domain.plan.records import Evidence
from app.queries.evidence_lines import EvidenceLine
from app.services.file_desk import FileProgress, FileState
from ui.i18n.messages import explain, term
from ui.i18n.translator import current_language, fill, translate


def evidence_title(piece: Evidence) -> str:
    """Return the caption, else the kind and the file's name."""
    if piece.caption.strip():
        return piece.caption
    words = translate("EvidenceWords", "{kind}: {file}")
    return fill(words, kind=term("evidence_kind", piece.kind), file=piece.file_name)


def evidence_line(line: EvidenceLine) -> str:
    """Return where a piece comes from and how far it is: who, when, size, and whether the server has the file."""
    piece = line.evidence
    formats = current_language().formats
    parts = [formats.moment(piece.added_at), formats.size(piece.size)]
    if line.added_by:
        parts.insert(0, line.added_by)
    if line.is_pending:
        parts.append(translate("EvidenceWords", "saved on this device"))
    elif line.is_received:
        parts.append(translate("EvidenceWords", "received"))
    return " · ".join(parts)


def original_words(line: EvidenceLine) -> str:
    """Return that the file itself was kept beside the scaled photo, and how large it is; "" where it was not."""
    size = line.evidence.original_size
    formats = current_language().formats
    return fill(translate("EvidenceWords", "Original kept ({size})"), size=formats.size(size)) if size else ""


def evidence_note(line: EvidenceLine, progress: FileProgress) -> str:
    """Return why a piece no longer counts or cannot be looked at now, or how it travels, else ""."""
    piece = line.evidence
    if piece.withdrawn_reason:
        return fill(translate("EvidenceWords", "Withdrawn: {reason}"), reason=piece.withdrawn_reason)
    travels = _on_its_way(progress)
    if travels:
        return travels
    if line.is_here:
        only = translate("EvidenceWords", "The file is only on this device until it is sent.")
        return "" if line.is_received else only
    if line.is_received:
        return translate("EvidenceWords", "At the server. Open it to fetch it.")
    words = translate("EvidenceWords", "The file is only on {name}'s device until it is sent.")
    return fill(words, name=line.added_by or translate("EvidenceWords", "another person"))


def _on_its_way(progress: FileProgress) -> str:
    share = current_language().formats.percent(100 * progress.done / progress.total) if progress.total else ""
    match progress.state:
        case FileState.SENDING:
            return fill(translate("EvidenceWords", "Sending: {share}"), share=share)
        case FileState.FETCHING:
            return fill(translate("EvidenceWords", "Fetching: {share}"), share=share)
        case FileState.WAITING:
            return translate("EvidenceWords", "Waits for the server")
        case FileState.FAILED:
            return explain(progress.problem, dict(progress.params))
        case FileState.QUIET:
            return ""
