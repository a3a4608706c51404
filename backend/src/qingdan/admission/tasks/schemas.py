"""Tasks over the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, Field

from qingdan.admission.items.content import DeliverableContent, Hours
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.tasks.rules import AssignmentState
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, OptionalLongText, RequestModel, ShortText, WholeNumber


class TaskQuestion(RequestModel):
    """A task somebody would like to send."""

    item_id: UUID
    item_version: WholeNumber | None = Field(default=None, description="The version that was read; the current one.")
    community_ids: list[UUID] = Field(min_length=1, max_length=2000)
    due_on: BusinessDay
    deliverables: list[DeliverableContent] = Field(default=[], max_length=40)


class TaskSent(TaskQuestion):
    """A task to send."""

    title: ShortText
    description: OptionalLongText = ""
    only_allowed: bool = Field(
        default=False, description="Send to the communities that may get it and leave the others out."
    )


class CommunityLoad(BaseModel):
    """What a community has on its table already (R68)."""

    open_tasks: int
    due_within_a_week: int


class CommunityJudgement(BaseModel):
    """Whether the task may go to one community, every reason if not, and its load."""

    community: NamedUnit
    allowed: bool
    reasons: list[ProblemReason]
    load: CommunityLoad


class TaskJudgement(BaseModel):
    """The answer to a dry run: what stands against the task as such, and against each community (ADM-9)."""

    allowed: bool
    general: list[ProblemReason]
    communities: list[CommunityJudgement]


class Progress(BaseModel):
    """How many communities have got how far."""

    total: int
    sent: int
    accepted: int
    completed: int
    overdue: int


class Assignment(BaseModel):
    """One community's part of a task."""

    community: NamedUnit
    state: AssignmentState
    due_on: date
    overdue: bool
    accepted_at: datetime | None
    accepted_by_name: str
    completed_at: datetime | None
    completed_by_name: str
    hours_spent: Hours | None
    note: str
    allowed_actions: list[str]


class TaskSummary(BaseModel):
    """A task in a list; the progress counts the communities that the caller reaches."""

    id: UUID
    title: str
    item: NamedUnit
    item_version: int
    department: NamedUnit
    sent_on: date
    due_on: date
    progress: Progress
    own: list[Assignment] = Field(description="The parts of the caller's own communities.")


class TaskDetail(TaskSummary):
    """A task with every part that the caller reaches."""

    description: str
    deliverables: list[DeliverableContent]
    sent_by_name: str
    sent_at: datetime
    assignments: list[Assignment]


class Completion(RequestModel):
    """A community says that it is done."""

    hours_spent: Hours
    note: OptionalLongText = ""
