"""The whole story from a seed and the present moment: two streams of acts, one at the gate and one at the counters."""

from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Final

from qingdan.demo.organization import first_day
from qingdan.demo.plan import DistrictPlan, plan_district
from qingdan.demo.story.acts import Act, ActKind, Actor, in_order
from qingdan.demo.story.certificates import CounterPlan, plan_counter
from qingdan.demo.story.counter import counter_acts
from qingdan.demo.story.days import StoryDays, story_days
from qingdan.demo.story.demands import PlannedDemand, demand_acts, plan_demands
from qingdan.demo.story.gate import GatePlan, plan_gate
from qingdan.demo.story.money import MoneyPlan, money_acts, plan_money
from qingdan.demo.story.procedure import gate_acts
from qingdan.demo.story.standing import Standings
from qingdan.demo.story.tasks import PlannedTask, means_acts, plan_means, plan_tasks, task_acts
from qingdan.kernel.calendar import chinese_working_calendar
from qingdan.organization.contract.roles import Role

#: What a demo district sets so that a whole journey can be lived through within minutes; the rules stay.
WAITING_TIMES: Final = (
    "admission.lead_days_working",
    "admission.publicity_days_working",
    "admission.task_lead_days_working",
)
WAITING_REASON: Final = "演示区设置：为便于当场走完全流程，自今日起不设等待期；规则和默认值不变。"


@dataclass(frozen=True)
class Story:
    """The district on paper, its year, and what its people do at the gate and at the counters."""

    district: DistrictPlan
    days: StoryDays
    gate: GatePlan
    money: MoneyPlan
    standings: Standings
    tasks: list[PlannedTask]
    demands: list[PlannedDemand]
    counter: CounterPlan
    gate_acts: list[Act]
    counter_acts: list[Act]


def write_story(seed: int, now: datetime, *, months: int, scale: float) -> Story:
    """Return the story; the same seed on the same day is the same story, up to the minutes of the present day."""
    calendar = chinese_working_calendar(range(now.year - months // 12 - 1, now.year + 2))
    days = story_days(now, months, calendar)
    district = plan_district(seed, first_day(days.today, months))
    gate = plan_gate(district, days, _random(seed, "gate"))
    money = plan_money(gate, days, _random(seed, "money"))
    standings = Standings(gate, money, days, plan_means(gate, days, _random(seed, "means")))
    tasks = plan_tasks(standings, days, _random(seed, "tasks"))
    demands = plan_demands(district, standings, days, _random(seed, "demands"))
    counter = plan_counter(district, days, _random(seed, "counter"), scale)
    minutes = _random(seed, "minutes")
    at_gate = [
        *gate_acts(gate, days, minutes),
        *money_acts(money, gate, days, minutes),
        *means_acts(standings, days, minutes),
        *task_acts(tasks, days, minutes),
        *demand_acts(demands, days, minutes),
        *_no_waiting(days),
    ]
    at_counter = counter_acts(counter, district, days, _random(seed, "counter minutes"))
    return Story(
        district, days, gate, money, standings, tasks, demands, counter, in_order(at_gate), in_order(at_counter)
    )


def _random(seed: int, part: str) -> Random:
    """Return a source of its own for each part, so that a change in one leaves the others as they were."""
    return Random(f"{seed}/{part}")  # noqa: S311 -- invented data, not a secret


def _no_waiting(days: StoryDays) -> list[Act]:
    administrator = Actor("district", Role.ADMINISTRATOR)
    body = {"value": 0, "valid_from": days.today, "document": WAITING_REASON}
    return [Act(days.now, ActKind.SET_PARAMETER, key, administrator, body) for key in WAITING_TIMES]
