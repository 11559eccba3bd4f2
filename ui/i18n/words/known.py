"""Troubles of the environment, by the code of a Known error: what happened, and what it means for the work."""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

KNOWN: dict[str, str] = {
    "disk.full": QT_TRANSLATE_NOOP("Known", "The disk is full. Nothing is lost; make room and try again."),
    "disk.read_only": QT_TRANSLATE_NOOP("Known", "The disk cannot be written to. What was saved before is safe."),
    "disk.failed": QT_TRANSLATE_NOOP(
        "Known", "The disk reported an error (number {number}). What was saved before is safe."
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
    "replica.in_use": QT_TRANSLATE_NOOP("Known", "Concord is already open with this account."),
    "replica.damaged": QT_TRANSLATE_NOOP(
        "Known", "The data on this device is damaged. A copy is kept; do not delete it."
    ),
    "replica.newer": QT_TRANSLATE_NOOP(
        "Known", "The data was written by a newer version of Concord. Update the program."
    ),
    "replica.migration_failed": QT_TRANSLATE_NOOP(
        "Known", "The data could not be brought to this version; it was put back as it was. Backup: {backup}"
    ),
    "evidence.too_large": QT_TRANSLATE_NOOP("Known", "The file is too large ({most} bytes at most)."),
    "evidence.empty": QT_TRANSLATE_NOOP("Known", "The file is empty."),
    "evidence.damaged": QT_TRANSLATE_NOOP("Known", "The stored file is damaged."),
    "evidence.changed": QT_TRANSLATE_NOOP("Known", "The file changed while it was read. Try again."),
    "evidence.missing": QT_TRANSLATE_NOOP("Known", "The file is not on this device."),
    "evidence.unreadable": QT_TRANSLATE_NOOP("Known", "The picture cannot be read."),
    "evidence.type": QT_TRANSLATE_NOOP("Known", "Files of this type are not accepted: {ending}"),
    "reference_missing": QT_TRANSLATE_NOOP("Known", "Reference data is missing: {file}"),
    "reference_invalid": QT_TRANSLATE_NOOP("Known", "Reference data is not valid: {file} ({problem}, {at})"),
}
