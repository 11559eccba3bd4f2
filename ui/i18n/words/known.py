"""Troubles of the environment, by the code of a Known error: what happened, and what it means for the work."""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

KNOWN: dict[str, str] = {
    "disk.full": QT_TRANSLATE_NOOP("Known", "The disk is full. Nothing is lost; make room and try again."),
    "disk.read_only": QT_TRANSLATE_NOOP("Known", "The disk cannot be written to. What was saved before is safe."),
    "disk.failed": QT_TRANSLATE_NOOP(
        "Known", "The disk reported an error (number {number}). What was saved before is safe."
    ),
    "lock.wrong": QT_TRANSLATE_NOOP("Known", "That is not it. Tries left before you have to wait: {left}."),
    "lock.wait": QT_TRANSLATE_NOOP(
        "Known", "That is not it, too often by now. Wait {seconds} seconds, then try again."
    ),
    "lock.pin_short": QT_TRANSLATE_NOOP("Known", "Write at least {least} characters."),
    "template.missing": QT_TRANSLATE_NOOP(
        "Known", "The checklist's template has not arrived on this device. Sync, then open it again."
    ),
    "template.incomplete": QT_TRANSLATE_NOOP(
        "Known",
        "The template {template}, version {edition}, has not arrived as a whole: {here} of {parts} parts. "
        "Sync, then open it again.",
    ),
    "template.newer": QT_TRANSLATE_NOOP(
        "Known", "The template {template}, version {edition}, is for a newer version of Concord. Update the program."
    ),
    "run.missing": QT_TRANSLATE_NOOP("Known", "The checklist is not on this device."),
    "visit.missing": QT_TRANSLATE_NOOP("Known", "The visit is not on this device."),
    "paper.folder_gone": QT_TRANSLATE_NOOP(
        "Known", "The folder is not there any more. Nothing was written; choose another one."
    ),
    "paper.in_use": QT_TRANSLATE_NOOP(
        "Known", "{file} is open in another program or protected. Nothing was written; close it there and try again."
    ),
    "keyring.none": QT_TRANSLATE_NOOP(
        "Known", "This computer has no password store that Concord can use ({backend}). A passphrase is asked instead."
    ),
    "keyring.locked": QT_TRANSLATE_NOOP("Known", "The computer's password store is locked. Unlock it and try again."),
    "keyring.failed": QT_TRANSLATE_NOOP("Known", "The computer's password store did not answer ({backend})."),
    "key.missing": QT_TRANSLATE_NOOP(
        "Known", "The key to the data on this device was not found. The data is still there."
    ),
    "key.mismatch": QT_TRANSLATE_NOOP("Known", "The key does not open the data on this device."),
    "key.damaged": QT_TRANSLATE_NOOP("Known", "The key file on this device is damaged. The data is still there."),
    "key.newer": QT_TRANSLATE_NOOP(
        "Known", "The key file was written by a newer version of Concord. Update the program."
    ),
    "key.passphrase_needed": QT_TRANSLATE_NOOP("Known", "Enter the passphrase to open the data on this device."),
    "key.none": QT_TRANSLATE_NOOP("Known", "There is no key on this device yet."),
    "key.exists": QT_TRANSLATE_NOOP("Known", "There is a key on this device already."),
    "key.in_keyring": QT_TRANSLATE_NOOP(
        "Known", "The key is kept in the computer's password store, not by a passphrase."
    ),
    "key.passphrase_short": QT_TRANSLATE_NOOP("Known", "The passphrase is too short: {least} characters at least."),
    "key.passphrase_wrong": QT_TRANSLATE_NOOP("Known", "This is not the passphrase. Nothing was changed."),
    "replica.busy": QT_TRANSLATE_NOOP("Known", "The data on this device is in use for the moment. Try again."),
    "replica.in_use": QT_TRANSLATE_NOOP("Known", "Concord is already open with this account."),
    "replica.damaged": QT_TRANSLATE_NOOP(
        "Known", "The data on this device is damaged. A copy is kept; do not delete it."
    ),
    "replica.unreadable": QT_TRANSLATE_NOOP("Known", "The data on this device cannot be read. It is still there."),
    "replica.newer": QT_TRANSLATE_NOOP(
        "Known", "The data was written by a newer version of Concord. Update the program."
    ),
    "replica.migration_failed": QT_TRANSLATE_NOOP(
        "Known", "The data could not be brought to this version; it was put back as it was. Backup: {backup}"
    ),
    "pack.none": QT_TRANSLATE_NOOP("Known", "There are no rules for this programme on that day ({programme}, {day})."),
    "account.unfinished": QT_TRANSLATE_NOOP(
        "Known", "This account was not set up to the end on this device. Sign in again."
    ),
    "sheet.too_large": QT_TRANSLATE_NOOP("Known", "The file is too large for a list: {limit} MB at most."),
    "sheet.too_many_rows": QT_TRANSLATE_NOOP("Known", "The list has too many rows: {limit} at most. Split it."),
    "sheet.macros": QT_TRANSLATE_NOOP(
        "Known", "The workbook holds macros and was not opened. Save it as an ordinary workbook (.xlsx) and try again."
    ),
    "sheet.locked": QT_TRANSLATE_NOOP(
        "Known", "The file has a password or is an old workbook (.xls). Save it as .xlsx without a password."
    ),
    "sheet.not_a_table": QT_TRANSLATE_NOOP("Known", "This is no spreadsheet. Choose a workbook (.xlsx) or a CSV file."),
    "sheet.unreadable": QT_TRANSLATE_NOOP(
        "Known", "The file is damaged and cannot be read. Open it in a spreadsheet program and save it again."
    ),
    "sheet.empty": QT_TRANSLATE_NOOP("Known", "There are no rows in this file."),
    "sheet.gone": QT_TRANSLATE_NOOP("Known", "The file cannot be opened. Is it still where it was?"),
    "settings.damaged": QT_TRANSLATE_NOOP(
        "Known",
        "The settings could not be read, and all of them stand at their defaults. Your work is not affected. The old "
        "file is kept as {file}",
    ),
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "Known", "The settings could not be read, and all of them stand at their defaults. Your work is not affected."
    ),
    "settings.unusable": QT_TRANSLATE_NOOP(
        "Known", "Some settings could not be used and stand at their defaults. Your work is not affected."
    ),
    "demo.in_use": QT_TRANSLATE_NOOP(
        "Known", "The demo is open already in another window of Concord. Close it there, then try again."
    ),
    "demo.failed": QT_TRANSLATE_NOOP("Known", "The demo's server did not start. What it said is in {log}"),
    "network.offline": QT_TRANSLATE_NOOP("Known", "There is no network. Everything you do is kept and sent later."),
    "network.too_slow": QT_TRANSLATE_NOOP(
        "Known",
        "A large change did not get through on this line; the others were sent. Concord tries it again by itself.",
    ),
    "network.timeout": QT_TRANSLATE_NOOP("Known", "The server did not answer in time. Concord tries again by itself."),
    "network.tls": QT_TRANSLATE_NOOP("Known", "The server could not prove who it is. Nothing was sent."),
    "network.insecure": QT_TRANSLATE_NOOP("Known", "This address is not secure: {server}. It must begin with https://"),
    "network.not_concord": QT_TRANSLATE_NOOP(
        "Known", "What answered is not a Concord server (status {status}). Is there a sign-in page of the network?"
    ),
    "network.portal": QT_TRANSLATE_NOOP(
        "Known", "This network wants you to sign in on a web page first. Nothing is lost; sending goes on after that."
    ),
    "sign_out.unsent": QT_TRANSLATE_NOOP(
        "Known",
        "You are not signed out: changes without the server's receipt are on this device only ({changes}). They are "
        "kept. Open the account, let them be sent, then sign out.",
    ),
    "sign_out.unsent_files": QT_TRANSLATE_NOOP(
        "Known",
        "You are not signed out: photos or documents are on this device only ({files}). They are kept. Open the "
        "account, let them be sent, then sign out.",
    ),
    "sign_out.unfinished": QT_TRANSLATE_NOOP(
        "Known",
        "You are not signed out: unsaved texts, or changes that wait for your decision, are left ({left}). They are "
        "kept. Open the account: its settings lead to each of them.",
    ),
    "sync.mismatch": QT_TRANSLATE_NOOP(
        "Known", "Some records differ from the server's; they are being fetched again. Your changes are kept."
    ),
    "sync.unfinished": QT_TRANSLATE_NOOP(
        "Known", "There is more to send or receive than one round carries. Concord goes on with the next one."
    ),
    "sync.parked": QT_TRANSLATE_NOOP(
        "Known",
        "The server needs a newer version of Concord. It keeps your changes ({changes}) until you update the program.",
    ),
    "sync.newer_server": QT_TRANSLATE_NOOP(
        "Known",
        "Some factories hold what this version of Concord does not know yet; they stay as they were. "
        "Update the program.",
    ),
    "sync.epoch_changed": QT_TRANSLATE_NOOP("Known", "The server was restored from a backup. Your changes are kept."),
    "sync.cancelled": QT_TRANSLATE_NOOP("Known", "Cancelled. What was not sent is kept and sent later."),
    "sync.bug": QT_TRANSLATE_NOOP(
        "Known", "Syncing failed by a mistake of this program. Your changes are kept; Concord tries again by itself."
    ),
    "sign_in.needed": QT_TRANSLATE_NOOP("Known", "The session has ended. Sign in to send your changes; they are kept."),
    "clock.ahead": QT_TRANSLATE_NOOP(
        "Known",
        "The clock of this computer is ahead of the server's. Set it right: dates that you write begin from it.",
    ),
    "clock.behind": QT_TRANSLATE_NOOP(
        "Known",
        "The clock of this computer is behind the server's. Set it right: dates that you write begin from it.",
    ),
    "server.body_malformed": QT_TRANSLATE_NOOP("Known", "The server did not understand this program. Update it."),
    "server.body_too_large": QT_TRANSLATE_NOOP(
        "Known", "The server does not take so much at once. It is sent in parts."
    ),
    "server.encoding_unsupported": QT_TRANSLATE_NOOP("Known", "The server did not understand this program's encoding."),
    "server.protocol_unsupported": QT_TRANSLATE_NOOP(
        "Known", "The server needs a newer version of Concord. Update the program."
    ),
    "server.not_found": QT_TRANSLATE_NOOP("Known", "The server does not know this address. Check the server's name."),
    "server.method_not_allowed": QT_TRANSLATE_NOOP("Known", "The server does not allow this. Check the server's name."),
    "server.credentials_wrong": QT_TRANSLATE_NOOP("Known", "The name or the password is wrong."),
    "server.account_disabled": QT_TRANSLATE_NOOP(
        "Known", "This account is switched off. What you made is kept on this device. Ask an administrator."
    ),
    "server.access_invalid": QT_TRANSLATE_NOOP("Known", "Sign in again to send your changes. They are kept."),
    "server.access_expired": QT_TRANSLATE_NOOP("Known", "Sign in again to send your changes. They are kept."),
    "server.session_ended": QT_TRANSLATE_NOOP(
        "Known", "You were signed out. Sign in to send your changes; they are kept."
    ),
    "server.device_revoked": QT_TRANSLATE_NOOP(
        "Known", "This device may no longer connect. What you made is kept on it. Ask an administrator."
    ),
    "server.device_foreign": QT_TRANSLATE_NOOP(
        "Known", "These data belong to another account. Sign in with the one they were made with; nothing is lost."
    ),
    "server.device_copied": QT_TRANSLATE_NOOP(
        "Known", "The data of this device was copied from another one. Ask an administrator."
    ),
    "server.scope_not_granted": QT_TRANSLATE_NOOP("Known", "You are not assigned to this factory any more."),
    "server.file_unknown": QT_TRANSLATE_NOOP("Known", "The server does not have this file, or it is not for you."),
    "server.file_damaged": QT_TRANSLATE_NOOP("Known", "A part of the file was damaged on the way; it is sent again."),
    "server.file_differs": QT_TRANSLATE_NOOP(
        "Known", "The server received something else than this file; it is sent again."
    ),
    "server.range_outside": QT_TRANSLATE_NOOP(
        "Known", "The server holds fewer bytes of this file than were asked for."
    ),
    "server.sequence_reused": QT_TRANSLATE_NOOP(
        "Known", "The data of this device is older than what it sent before. Ask an administrator."
    ),
    "server.epoch_changed": QT_TRANSLATE_NOOP("Known", "The server was restored from a backup. Your changes are kept."),
    "server.too_many_attempts": QT_TRANSLATE_NOOP("Known", "Too many attempts. Wait some minutes and try again."),
    "server.too_many_forged": QT_TRANSLATE_NOOP(
        "Known", "The server stopped taking changes from this device. Ask an administrator."
    ),
    "server.unavailable": QT_TRANSLATE_NOOP("Known", "The server is busy. Concord tries again by itself."),
    "server.fault": QT_TRANSLATE_NOOP("Known", "The server had a fault. Your changes are kept and sent again."),
    "evidence.too_large": QT_TRANSLATE_NOOP("Known", "The file is too large ({most} at most)."),
    "evidence.too_many_pixels": QT_TRANSLATE_NOOP(
        "Known", "This picture claims more than {millions} million pixels. It is not taken in."
    ),
    "evidence.empty": QT_TRANSLATE_NOOP("Known", "The file is empty."),
    "evidence.damaged": QT_TRANSLATE_NOOP("Known", "The stored file is damaged."),
    "evidence.changed": QT_TRANSLATE_NOOP("Known", "The file changed while it was read. Try again."),
    "evidence.missing": QT_TRANSLATE_NOOP("Known", "The file is not on this device."),
    "evidence.unreadable": QT_TRANSLATE_NOOP("Known", "The file cannot be read."),
    "evidence.type": QT_TRANSLATE_NOOP("Known", "This is no photo or document of an accepted type: {ending}"),
    "evidence.cut_off": QT_TRANSLATE_NOOP(
        "Known", "The picture is damaged or cut off: it cannot be read to its end. Copy it from the camera again."
    ),
    "evidence.no_picture": QT_TRANSLATE_NOOP("Known", "The file is named like a picture and holds none."),
    "evidence.no_decoder": QT_TRANSLATE_NOOP(
        "Known", "This computer cannot read HEIC pictures. Save it as JPEG on the telephone and choose it again."
    ),
    "evidence.disguised": QT_TRANSLATE_NOOP(
        "Known", "The name ends in {ending}, but the file is something else. It was not opened."
    ),
    "evidence.gone": QT_TRANSLATE_NOOP(
        "Known", "The file is not there any more. Connect the camera or card again, then choose it again."
    ),
    "import.unfinished": QT_TRANSLATE_NOOP(
        "Known", "{done} of {whole} photos and documents were attached before the program ended. The others wait."
    ),
    "document.locked": QT_TRANSLATE_NOOP(
        "Known", "The document asks for a password. Save a copy to open it elsewhere, or attach one without."
    ),
    "document.damaged": QT_TRANSLATE_NOOP(
        "Known", "The document is damaged and cannot be shown. The file is kept as it is."
    ),
    "document.no_words": QT_TRANSLATE_NOOP("Known", "There are no words in this document."),
    "import.same": QT_TRANSLATE_NOOP("Known", "This file is attached already."),
    "import.alike": QT_TRANSLATE_NOOP("Known", "It looks nearly like another photo here."),
    "import.original_too_large": QT_TRANSLATE_NOOP(
        "Known", "Its original is larger than a file may be; only the smaller picture is kept."
    ),
    "import.not_allowed": QT_TRANSLATE_NOOP("Known", "The rules do not allow it here now ({rule})."),
    "import.completed": QT_TRANSLATE_NOOP(
        "Known",
        "The checklist was completed before this was attached. It is kept: open the checklist again, then attach it.",
    ),
    "import.over": QT_TRANSLATE_NOOP(
        "Known", "The visit was over before this was attached. It is kept: save a copy of what is still needed."
    ),
    "import.too_many": QT_TRANSLATE_NOOP("Known", "At most {count} files at once. Choose the others afterwards."),
    "import.too_deep": QT_TRANSLATE_NOOP("Known", "Folders deeper than {count} levels were left out."),
    "import.link": QT_TRANSLATE_NOOP("Known", "A link to another place is not followed."),
    "import.name": QT_TRANSLATE_NOOP(
        "Known", "The name of this file cannot be read on this computer. Rename it, then choose it again."
    ),
    "import.nothing": QT_TRANSLATE_NOOP("Known", "The folder holds no photos or documents."),
    "reference_missing": QT_TRANSLATE_NOOP("Known", "Reference data is missing: {file}"),
    "reference_invalid": QT_TRANSLATE_NOOP("Known", "Reference data is not valid: {file} ({problem}, {at})"),
}
