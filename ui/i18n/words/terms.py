"""Values of lists: statuses, outcomes, sides, roles, verdicts ..., by subject and code."""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

TERMS: dict[str, dict[str, str]] = {
    "status": {
        "in_progress": QT_TRANSLATE_NOOP("Terms", "In progress"),
        "pending": QT_TRANSLATE_NOOP("Terms", "Pending"),
        "completed": QT_TRANSLATE_NOOP("Terms", "Completed"),
    },
    "origin": {
        "assessment": QT_TRANSLATE_NOOP("Terms", "Assessment finding"),
        "additional": QT_TRANSLATE_NOOP("Terms", "Additional finding"),
    },
    "outcome": {
        "agreed": QT_TRANSLATE_NOOP("Terms", "agreed"),
        "not_yet": QT_TRANSLATE_NOOP("Terms", "not yet"),
        "disagreed": QT_TRANSLATE_NOOP("Terms", "disagreed"),
    },
    "interviews": {
        "default": QT_TRANSLATE_NOOP("Terms", "By compliance point"),
        "needed": QT_TRANSLATE_NOOP("Terms", "Interviews needed"),
        "not_needed": QT_TRANSLATE_NOOP("Terms", "Interviews not needed"),
    },
    "evidence_kind": {
        "photo": QT_TRANSLATE_NOOP("Terms", "Photo"),
        "document": QT_TRANSLATE_NOOP("Terms", "Document"),
    },
    "visit_kind": {
        "advisory": QT_TRANSLATE_NOOP("Terms", "Advisory visit"),
        "follow_up": QT_TRANSLATE_NOOP("Terms", "Follow-up visit"),
        "assessment": QT_TRANSLATE_NOOP("Terms", "Assessment"),
        "inspection": QT_TRANSLATE_NOOP("Terms", "Inspection"),
    },
    "visit_mode": {
        "in_person": QT_TRANSLATE_NOOP("Terms", "In person"),
        "virtual": QT_TRANSLATE_NOOP("Terms", "Virtual"),
        "hybrid": QT_TRANSLATE_NOOP("Terms", "Hybrid"),
    },
    "visit_status": {
        "planned": QT_TRANSLATE_NOOP("Terms", "Planned"),
        "in_progress": QT_TRANSLATE_NOOP("Terms", "In progress"),
        "closed": QT_TRANSLATE_NOOP("Terms", "Closed"),
        "cancelled": QT_TRANSLATE_NOOP("Terms", "Cancelled"),
    },
    "side": {
        "worker": QT_TRANSLATE_NOOP("Terms", "Worker side"),
        "management": QT_TRANSLATE_NOOP("Terms", "Management side"),
    },
    "gender": {
        "": QT_TRANSLATE_NOOP("Terms", "Not given"),
        "woman": QT_TRANSLATE_NOOP("Terms", "Woman"),
        "man": QT_TRANSLATE_NOOP("Terms", "Man"),
        "other": QT_TRANSLATE_NOOP("Terms", "Other"),
    },
    "programme": {
        "advisory": QT_TRANSLATE_NOOP("Terms", "Advisory programme"),
        "inspection": QT_TRANSLATE_NOOP("Terms", "Inspection"),
        "remediation": QT_TRANSLATE_NOOP("Terms", "Remediation programme"),
    },
    "role": {
        "advisor": QT_TRANSLATE_NOOP("Terms", "Enterprise advisor"),
        "supervisor": QT_TRANSLATE_NOOP("Terms", "Supervisor"),
        "factory": QT_TRANSLATE_NOOP("Terms", "Factory representative"),
        "assessor": QT_TRANSLATE_NOOP("Terms", "Assessor"),
        "administrator": QT_TRANSLATE_NOOP("Terms", "Administrator"),
    },
    "who": {
        "advisor": QT_TRANSLATE_NOOP("Terms", "the advisor"),
        "factory": QT_TRANSLATE_NOOP("Terms", "the factory"),
        "committee": QT_TRANSLATE_NOOP("Terms", "the committee"),
        "supervisor": QT_TRANSLATE_NOOP("Terms", "a supervisor"),
        "administrator": QT_TRANSLATE_NOOP("Terms", "an administrator"),
        "assessor": QT_TRANSLATE_NOOP("Terms", "an assessor"),
        "assessment": QT_TRANSLATE_NOOP("Terms", "the next assessment"),
        "nobody": "",
    },
    "where": {
        "": "",
        "item": QT_TRANSLATE_NOOP("Terms", "Open item"),
        "field": QT_TRANSLATE_NOOP("Terms", "Go to the field"),
        "review": QT_TRANSLATE_NOOP("Terms", "Record review"),
        "meeting": QT_TRANSLATE_NOOP("Terms", "Open meeting"),
        "committee": QT_TRANSLATE_NOOP("Terms", "Open committee"),
        "visit": QT_TRANSLATE_NOOP("Terms", "Open visit"),
        "conflict": QT_TRANSLATE_NOOP("Terms", "Decide"),
        "sync": QT_TRANSLATE_NOOP("Terms", "Open the sync centre"),
        "assessment": "",
        "administration": "",
    },
    "custody_state": {
        "waiting": QT_TRANSLATE_NOOP("Terms", "Waiting"),
        "accepted": QT_TRANSLATE_NOOP("Terms", "Accepted"),
        "returned": QT_TRANSLATE_NOOP("Terms", "Returned"),
        "archived": QT_TRANSLATE_NOOP("Terms", "Archived"),
        "refused": QT_TRANSLATE_NOOP("Terms", "Refused, open with its author"),
        "settled": QT_TRANSLATE_NOOP("Terms", "Refused, put aside by its author"),
        "superseded": QT_TRANSLATE_NOOP("Terms", "Refused, sent again"),
    },
    "handover_state": {
        "waiting": QT_TRANSLATE_NOOP("Terms", "With the supervisors"),
        "accepted": QT_TRANSLATE_NOOP("Terms", "Accepted by a supervisor"),
        "returned": QT_TRANSLATE_NOOP("Terms", "Returned by a supervisor"),
        "archived": QT_TRANSLATE_NOOP("Terms", "Archived by a supervisor"),
        "superseded": QT_TRANSLATE_NOOP("Terms", "Sent again"),
        "settled": QT_TRANSLATE_NOOP("Terms", "Put aside"),
    },
    "verdict": {
        "accepted": QT_TRANSLATE_NOOP("Terms", "Received by the server"),
        "merged": QT_TRANSLATE_NOOP("Terms", "Received, words were merged: look at it"),
        "conflict": QT_TRANSLATE_NOOP("Terms", "Needs your decision"),
        "refused": QT_TRANSLATE_NOOP("Terms", "Refused by the server"),
        "custody": QT_TRANSLATE_NOOP("Terms", "With the supervisors"),
        "blocked": QT_TRANSLATE_NOOP("Terms", "Waits for an earlier change"),
        "fault": QT_TRANSLATE_NOOP("Terms", "Kept by the server; a fault is being looked into"),
    },
    "record_state": {
        "decide": QT_TRANSLATE_NOOP("Terms", "Needs a decision"),
        "refused": QT_TRANSLATE_NOOP("Terms", "Refused"),
        "supervisors": QT_TRANSLATE_NOOP("Terms", "With the supervisors"),
        "fault": QT_TRANSLATE_NOOP("Terms", "Kept by the server"),
        "parked": QT_TRANSLATE_NOOP("Terms", "Not taken in yet"),
        "blocked": QT_TRANSLATE_NOOP("Terms", "Waits for an earlier change"),
        "would_refuse": QT_TRANSLATE_NOOP("Terms", "Would be refused"),
        "sent": QT_TRANSLATE_NOOP("Terms", "Sent, no receipt yet"),
        "waiting": QT_TRANSLATE_NOOP("Terms", "On this device only"),
        "merged": QT_TRANSLATE_NOOP("Terms", "Merged: look at it"),
        "aside": QT_TRANSLATE_NOOP("Terms", "Refused, put aside"),
        "received": QT_TRANSLATE_NOOP("Terms", "Received"),
    },
}
