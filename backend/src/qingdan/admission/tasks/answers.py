"""Tasks as they are answered."""

from collections.abc import Mapping, Sequence
from typing import Any

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.items.schemas import NamedUnit
from qingdan.admission.tasks.rules import TRANSITIONS, AssignmentState
from qingdan.admission.tasks.schemas import Assignment, Progress, TaskSummary
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction

Row = Mapping[Any, Any]
_ACTS = {AssignmentState.ACCEPTED: "accept", AssignmentState.COMPLETED: "complete"}


def assignment_of(tx: Transaction, principal: Principal, part: Row) -> Assignment:
    """Return one community's part, with what the caller may do about it (ADM-9)."""
    state = AssignmentState(part["state"])
    reach = reach_for(principal, Permission.TASKS_CARRY_OUT, tx.now)
    own = reach is not None and reach.covers(community_id=part["community_id"])
    return Assignment(
        community=NamedUnit(id=part["community_id"], name=part["community_name"]),
        state=state,
        due_on=part["due_on"],
        overdue=state is not AssignmentState.COMPLETED and part["due_on"] < tx.today,
        accepted_at=part["accepted_at"],
        accepted_by_name=part["accepted_by_name"],
        completed_at=part["completed_at"],
        completed_by_name=part["completed_by_name"],
        hours_spent=part["hours_spent"],
        note=part["note"],
        allowed_actions=sorted(_ACTS[target] for target in TRANSITIONS[state]) if own else [],
    )


def summary_of(tx: Transaction, principal: Principal, row: Row, progress: Row, own: Sequence[Row]) -> TaskSummary:
    """Return a task in a list."""
    return TaskSummary(
        id=row["id"],
        title=row["title"],
        item=NamedUnit(id=row["item_id"], name=row["item_title"]),
        item_version=row["item_version"],
        department=NamedUnit(id=row["department_id"], name=row["department_name"]),
        sent_on=row["sent_on"],
        due_on=row["due_on"],
        progress=Progress(**{name: progress[name] for name in Progress.model_fields}),
        own=[assignment_of(tx, principal, part) for part in own],
    )
