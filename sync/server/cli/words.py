"""Sentences for what the operator can do something about."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.errors import Known

WORDS: Mapping[str, str] = {
    "server.database.missing": "There is no database at {path}. Make one with: concord-server migrate",
    "server.database.old": (
        "The database has schema {found}, this program needs {needed}. Back it up, then run: concord-server migrate"
    ),
    "server.database.newer": "The database (schema {found}) was made by a newer program; this one knows {needed}.",
    "server.database.folder": "There is no folder {folder} to make the database in.",
    "server.database.unreachable": "The database cannot be reached: {why}",
    "address_unusable": "Cannot listen on {host} port {port}: {why}",
    "tls_needed": (
        "{host} can be reached from other machines: give --tls-cert and --tls-key, or --behind-proxy ADDRESS "
        "if a proxy in front does TLS."
    ),
    "workers_need_postgres": "Several processes need PostgreSQL; the embedded database takes one. Leave out --workers.",
    "workers_impossible": "This system knows no processes that share a socket. Leave out --workers.",
    "worker_ended": "A process failed; its reason is above. All others were ended, too.",
    "file_unreadable": "Cannot read {file}: {why}",
    "not_text": "The password in {source} is not text in UTF-8.",
    "login_taken": "There is an account {login} already.",
    "login_malformed": "{login} is no login: no spaces, 100 characters at most.",
    "login_unknown": "There is no account {login}. List them with: concord-server list-users",
    "password_too_short": "The password is too short: at least {least} characters.",
    "password_too_long": "The password is too long: at most {most} characters.",
    "password_differs": "The two passwords are not the same.",
    "factory_unknown": "There is no factory {factory}. List them with: concord-server list-factories",
    "engagement_unknown": "There is no engagement {engagement}. List them with: concord-server list-engagements",
    "cycle_start_impossible": (
        "No cycle starts on {cycle_start}: it lies before 2000, or more than two years ahead. Check the year."
    ),
    "role_unassignable": (
        "Nobody holds an engagement as {role}: administrators have no plan data. Say advisor, supervisor or factory."
    ),
    "role_of_other_programme": (
        "The programme {programme} has no {role}: inspectors work in inspection and remediation."
    ),
    "role_not_restricted": (
        "Nobody holds what is restricted here as {role}: that is for assessors and supervisors of an advisory "
        "engagement, and for inspectors and supervisors of an inspection or remediation."
    ),
    "mass_removal": "That would remove {lost} of {held} records. Say --yes if that is meant.",
    "purge_too_early": "What was removed is told for {least} days at least: who was away for less must hear of it.",
    "import_in_use": "Nothing was removed: engagements use {number} of these factories, such as {names}.",
    "import_unknown": "No import with this id is known, or nothing is left of it.",
    "template_unnamed": (
        "The workbook names no code or no version: fill form_id and version in its settings, 100 characters at most."
    ),
    "template_programme_differs": "The workbook says that it is for {named}, not for {programme}.",
    "template_too_large": "The checklist is too large: {size:,} characters, and at most {most:,} are published.",
    "template_edition_taken": (
        "Version {edition} of {template} is published with another content: raise it in the workbook's settings."
    ),
    "template_unknown": "There is no version {edition} of {template} in {programme}. See: concord-server template list",
    "device_unknown": "There is no device {device}.",
}


def sentence(error: Known) -> str:
    """Return the words for a Known error; its code where it has none."""
    words = WORDS.get(error.code)
    return words.format(**error.params) if words else f"{error.code} {error.params or ''}".strip()
