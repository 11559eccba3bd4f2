"""Titles of rules: what a row of a reasons list is headed with."""

from __future__ import annotations

from ui.i18n.literal import QT_TRANSLATE_NOOP

RULES: dict[str, str] = {
    "G1": QT_TRANSLATE_NOOP("Rules", "Committee agrees all steps were taken"),
    "G2": QT_TRANSLATE_NOOP("Rules", "Documents reviewed or change observed"),
    "G3": QT_TRANSLATE_NOOP("Rules", "Root cause followed up, in the committee's view"),
    "G4": QT_TRANSLATE_NOOP("Rules", "Grievance mechanism reviewed"),
    "I1": QT_TRANSLATE_NOOP("Rules", "Worker interviews"),
    "D1": QT_TRANSLATE_NOOP("Rules", "What the committee saw"),
    "C1": QT_TRANSLATE_NOOP("Rules", "Commitment of the factory"),
    "S1": QT_TRANSLATE_NOOP("Rules", "Status"),
    "S2": QT_TRANSLATE_NOOP("Rules", "The way to Completed"),
    "S3": QT_TRANSLATE_NOOP("Rules", "Dates"),
    "S4": QT_TRANSLATE_NOOP("Rules", "Reopening"),
    "F1": QT_TRANSLATE_NOOP("Rules", "Claim of the factory"),
    "P1": QT_TRANSLATE_NOOP("Rules", "Publicly reported issues first"),
    "P2": QT_TRANSLATE_NOOP("Rules", "All items up to date"),
    "O1": QT_TRANSLATE_NOOP("Rules", "Owner of the field"),
    "O2": QT_TRANSLATE_NOOP("Rules", "Who may do this"),
    "A1": QT_TRANSLATE_NOOP("Rules", "Review before an assessment"),
    "A2": QT_TRANSLATE_NOOP("Rules", "Acknowledging the report"),
    "A3": QT_TRANSLATE_NOOP("Rules", "Unannounced assessment"),
    "M1": QT_TRANSLATE_NOOP("Rules", "Repeated finding"),
    "M2": QT_TRANSLATE_NOOP("Rules", "Finding not repeated"),
    "V1": QT_TRANSLATE_NOOP("Rules", "Verification by an inspector"),
    "V2": QT_TRANSLATE_NOOP("Rules", "Missed deadline"),
    "Z1": QT_TRANSLATE_NOOP("Rules", "Zero tolerance"),
    "L1": QT_TRANSLATE_NOOP("Rules", "Course of a visit"),
    "K1": QT_TRANSLATE_NOOP("Rules", "Committee and contacts"),
    "T0": QT_TRANSLATE_NOOP("Rules", "What a field can hold"),
    "U0": QT_TRANSLATE_NOOP("Rules", "What the server asks of every change"),
    "U1": QT_TRANSLATE_NOOP("Rules", "Taking back"),
    "H1": QT_TRANSLATE_NOOP("Rules", "Work kept by the supervisors"),
    "E0": QT_TRANSLATE_NOOP("Rules", "The record"),
    "E1": QT_TRANSLATE_NOOP("Rules", "Decision on a conflict"),
}
