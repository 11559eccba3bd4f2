"""Names of the plan's actions in the registry."""

from __future__ import annotations

SCOPE = "factory"
"""The id of the page: the palette finds the actions of the page in front."""

NEW = "plan.new"
COMPLETE = "plan.complete"
PENDING = "plan.pending"
IN_PROGRESS = "plan.in_progress"
CLAIM = "plan.claim"
REVIEW = "plan.review"
COMMENT = "plan.comment"
ATTACH = "plan.attach"
PASTE = "plan.paste"
CLASSIFY = "plan.classify"
INTERVIEWS = "plan.interviews"
REOPEN = "plan.reopen"
ENTERING_FOR = "plan.entering_for"
NEXT = "plan.next"
PREVIOUS = "plan.previous"
SEARCH = "plan.search"
BY_URGENCY = "plan.by_urgency"
