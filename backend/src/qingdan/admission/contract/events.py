"""Facts of the admission service that others hear."""

from typing import Final

#: Payload {number, published_on, added, removed, changed}: a list version was published (ADM-7).
LIST_PUBLISHED: Final = "admission.list-published"

#: Payload {task_id, item_id, department_id, communities}: a task went out (ADM-9).
TASK_SENT: Final = "admission.task-sent"

#: Payload {demand_id, notice_number, department_id, community_id}: a community refused what is off the list (ADM-10).
DEMAND_REFUSED: Final = "admission.demand-refused"

#: Payload {key, value, valid_from, document}: a district set a number of the gate, from a day on (ADM-5).
PARAMETER_SET: Final = "admission.parameter-set"
