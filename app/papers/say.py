"""What papers say, by code; the words stand in `ui.i18n.words.papers`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol


class Say(StrEnum):
    """The titles and sentences of papers."""

    VISIT_RECORD = "visit_record"
    MINUTES = "minutes"
    PLAN = "plan"
    FACTORY = "factory"
    ADDRESS = "address"
    PROGRAMME = "programme"
    VISIT = "visit"
    VISIT_NUMBER = "visit_number"
    MODE = "mode"
    DAY = "day"
    DAYS = "days"
    STATUS = "status"
    PURPOSE = "purpose"
    SPOKE_FOR = "spoke_for"
    PARTICIPANTS = "participants"
    SIDE = "side"
    PERSON = "person"
    OFFICE = "office"
    PRESENT = "present"
    YES = "yes"
    NO = "no"
    WORKER_SEAT = "worker_seat"
    MANAGEMENT_SEAT = "management_seat"
    A_WORKER = "a_worker"
    A_GUEST = "a_guest"
    A_PERSON = "a_person"
    GUESTS = "guests"
    MEETING_NUMBER = "meeting_number"
    COMMITTEE = "committee"
    PLACE = "place"
    VIRTUAL = "virtual"
    AGENDA = "agenda"
    AGENDA_WORKED = "agenda_worked"
    DECISIONS = "decisions"
    ITEM = "item"
    GATE = "gate"
    OUTCOME = "outcome"
    BASIS = "basis"
    DOCUMENTS = "documents"
    OBSERVED = "observed"
    RECOMMENDATION = "recommendation"
    DISSENT = "dissent"
    COMMITMENT_REASON = "commitment_reason"
    WITHDRAWN = "withdrawn"
    FINDINGS = "findings"
    PROMISED = "promised"
    ACTIONS = "actions"
    LEAD = "lead"
    TARGET = "target"
    PHOTOS = "photos"
    PHOTO = "photo"
    PHOTO_ELSEWHERE = "photo_elsewhere"
    TEXT_OF_MINUTES = "text_of_minutes"
    CHECKLIST = "checklist"
    CHECKLISTS = "checklists"
    SECTION = "section"
    ANSWER = "answer"
    ANSWERED = "answered"
    ASKED = "asked"
    BAD = "bad"
    NOTE = "note"
    FILES = "files"
    LAW = "law"
    NOT_APPLICABLE = "not_applicable"
    SCORE = "score"
    MOST = "most"
    RUN_OPEN = "run_open"
    RUN_COMPLETED = "run_completed"
    FINDINGS_RAISED = "findings_raised"
    PASSED = "passed"
    MINUTES_OF_VISIT = "minutes_of_visit"
    NOTHING = "nothing"
    DRAFT = "draft"
    SIGN_ADVISOR = "sign_advisor"
    SIGN_WORKERS = "sign_workers"
    SIGN_MANAGEMENT = "sign_management"
    PAGE = "page"
    MADE_ON = "made_on"
    FOR_FACTORY = "for_factory"
    FOR_BUYER = "for_buyer"
    FOR_PROGRAMME = "for_programme"
    NAMES_PROTECTED = "names_protected"
    ORIGIN = "origin"
    FOUND_ON = "found_on"
    AREA = "area"
    CLUSTER = "cluster"
    POINT = "point"
    QUESTION = "question"
    ROOT_CAUSE = "root_cause"
    ADDITIONAL = "additional"
    ADDITIONAL_PERSONS = "additional_persons"
    PROGRESS = "progress"
    COMPLETED_ON = "completed_on"
    KEY_WORK = "key_work"
    PENDING_REASON = "pending_reason"
    PUBLIC = "public"
    CLAIMED_ON = "claimed_on"
    CLAIMED_BY = "claimed_by"
    CLAIM_WORDS = "claim_words"
    VIOLATIONS_RECORDED = "violations_recorded"
    VERIFIED_HERE = "verified_here"
    ESCALATED = "escalated"
    VIOLATION = "violation"
    SEVERITY = "severity"
    DISCIPLINE = "discipline"
    BUILDING_CATEGORY = "building_category"
    DIRECTION = "direction"
    DEADLINE = "deadline"
    DEADLINE_BEFORE = "deadline_before"
    VERIFIED_ON = "verified_on"
    RESULT = "result"
    NOT_CORRECTED = "not_corrected"
    STAGE = "stage"
    DONE = "done"


class Speech(Protocol):
    """One language, or two at once, in which a paper speaks; not that of the window."""

    @property
    def language(self) -> str:
        """Return the code of the (first) language."""
        ...

    @property
    def is_right_to_left(self) -> bool:
        """Say whether the paper runs from right to left."""
        ...

    @property
    def alone(self) -> Speech:
        """Return the (first) language alone, for what has no room for two."""
        ...

    def say(self, word: Say, **params: str | int) -> str:
        """Return a sentence of papers, its places filled."""
        ...

    def term(self, subject: str, value: str) -> str:
        """Return the words of a value of a list."""
        ...

    def rule(self, rule: str) -> str:
        """Return the title of a rule."""
        ...

    def day(self, value: date) -> str:
        """Return a calendar day in words and the language's figures."""
        ...

    def moment(self, value: datetime) -> str:
        """Return a day with its time."""
        ...

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number in the language's figures."""
        ...

    def wording(self, words: Mapping[str, str]) -> str:
        """Return content that is there in several languages."""
        ...
