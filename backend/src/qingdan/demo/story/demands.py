"""What reached communities outside the list: recorded, refused with a numbered notice, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random
from typing import Final

from qingdan.demo.plan import COMMUNITIES_WITH_ACCOUNTS, DistrictPlan
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.standing import Standings
from qingdan.organization.contract.roles import Role

K = ActKind


class Ending(StrEnum):
    """What became of a demand within the history."""

    OPEN = "open"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    TURNED = "turned"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class PlannedDemand:
    """One demand: which department asked which community for what, on which day, and how it ended."""

    key: str
    community: str
    department: str
    text: str
    channel: str
    asked_on: date
    ending: Ending


_DEMANDS: Final = (
    ("D18", "要求社区安排人员每天上街劝离流动摊贩，并拍照报送。"),
    ("D11", "要求两天内上报辖区所有餐饮店从业人员健康证名单。"),
    ("D17", "要求社区逐户统计出租房屋租金并制表。"),
    ("D16", "要求社区对沿街商铺消防设施逐户验收签字。"),
    ("D03", "要求组织居民观看宣传片并回传人数截图。"),
    ("D09", "要求社区代收灵活就业人员社保资料原件。"),
    ("D15", "要求社区出具企业安全生产情况说明并盖章。"),
    ("D13", "要求社区派人到车站接回务工人员。"),
    ("D19", "要求社区每周报送餐饮油烟台账。"),
    ("D20", "要求社区核实个体户实际经营面积。"),
    ("D05", "要求另建一套特殊人群纸质台账。"),
    ("D08", "要求社区临时增报养老设施照片二十张。"),
    ("D12", "要求社区入户核对学生房产信息。"),
    ("D22", "要求社区三天内补录经济单位从业人数。"),
    ("D01", "要求社区手抄党员学习笔记并装订备查。"),
    ("D02", "要求社区每月报送廉洁宣传照片。"),
    ("D04", "要求社区摸排小区内信教群众宗教活动并制表。"),
    ("D06", "要求社区注册志愿者人数达到常住人口的百分之十五。"),
    ("D07", "要求社区派人到区里值守接访。"),
    ("D10", "要求社区代收医保缴费现金。"),
    ("D14", "要求社区统计辖区律师事务所人员信息。"),
    ("D21", "要求社区组织五十人方阵参加比赛。"),
    ("D23", "要求社区重复采集退役军人信息表。"),
    ("D24", "要求社区垫付征兵宣传横幅费用。"),
    ("D25", "要求社区报送家庭评选材料每户五份。"),
    ("D26", "要求社区上门为残疾人拍摄证件照。"),
    ("D11", "要求社区统计辖区吸烟人数并每季度更新。"),
    ("D17", "要求社区对老旧房屋安全等级签字确认。"),
    ("D18", "要求社区清运无主垃圾并承担费用。"),
    ("D05", "要求社区下载三个应用程序并每天打开。"),
)
_TODAYS: Final = (
    ("s1c1", "D18", "电话要求明天起每天安排两人在菜场门口值守，制止占道经营。", "phone"),
    ("s1c1", "D11", "工作群里要求今天下班前报送辖区所有养犬户名单。", "chat"),
    ("s1c2", "D17", "要求统计老旧小区住户对物业费标准的意见，后天上报。", "phone"),
    ("s2c1", "D15", "要求社区代签企业安全承诺书二十份。", "paper"),
    ("s4c1", "D16", "要求对九小场所逐一拍照建档。", "meeting"),
)
_CHANNELS: Final = ("phone", "phone", "chat", "chat", "paper", "meeting", "system")
#: The list covers it: what the department asked stands on the list as this item.
_COVERED: Final = ("D08", "要求协助低保对象复核入户。", "W22")
_PER_YEAR: Final = 84
_WORKDAYS_PER_YEAR: Final = 245
_TURNED_EVERY: Final = 21


def plan_demands(plan: DistrictPlan, standings: Standings, days: StoryDays, random: Random) -> list[PlannedDemand]:
    """Return the demands of the history; a few wait today at the communities that people look at first."""
    communities = [unit.key for unit in plan.units_of("community")]
    found: list[PlannedDemand] = []
    # Everybody hears everything once before anything comes again.
    texts = random.sample(_DEMANDS, len(_DEMANDS))
    count = round(_PER_YEAR * days.count / _WORKDAYS_PER_YEAR)
    for number in range(count):
        day = days.day(3 + (days.count - 6) * number // count)
        shown = random.random() < 0.3  # noqa: PLR2004 -- invented
        community = random.choice(COMMUNITIES_WITH_ACCOUNTS if shown else communities)
        department, text = texts[number % len(texts)]
        ending = random.choices((Ending.REFUSED, Ending.WITHDRAWN), (6, 4))[0]
        if number % _TURNED_EVERY == _TURNED_EVERY // 2:
            ending = Ending.TURNED
        key = f"demand {number + 1}"
        found.append(PlannedDemand(key, community, department, text, random.choice(_CHANNELS), day, ending))
    found.extend(_covered(standings, days))
    for number, (community, department, text, channel) in enumerate(_TODAYS):
        day = days.day(-1 - number % 2)
        key = f"demand today {number + 1}"
        found.append(PlannedDemand(key, community, department, text, channel, day, Ending.OPEN))
    return found


def demand_acts(demands: list[PlannedDemand], days: StoryDays, random: Random) -> Iterator[Act]:
    """Return recording, refusal and the department's answer."""
    for demand in demands:
        clerk = Actor(demand.community, Role.CLERK)
        body = {
            "department_id": demand.department,
            "description": demand.text,
            "channel": demand.channel,
            "asked_on": demand.asked_on,
            "asked_by_name": "科室来电" if demand.channel == "phone" else "",
            "evidence": ["通话记录"] if demand.channel == "phone" else ["聊天截图编号 A-01"],
        }
        yield Act(days.moment(demand.asked_on, random, 0, 3), K.RECORD_DEMAND, demand.key, clerk, body)
        if demand.ending is Ending.COVERED:
            answer = days.moment(demand.asked_on, random, 2, 3)
            yield Act(answer, K.COVER_DEMAND, demand.key, clerk, {"item_id": _COVERED[2]})
        elif demand.ending is not Ending.OPEN:
            head = Actor(demand.community, Role.HEAD)
            yield Act(days.moment(demand.asked_on, random, 2, 3), K.REFUSE_DEMAND, demand.key, head)
            yield from _answers(demand, days, random)


def _answers(demand: PlannedDemand, days: StoryDays, random: Random) -> Iterator[Act]:
    day = days.later(demand.asked_on, random.randint(1, 4))
    if not days.has(day):
        return
    department = Actor(demand.department, Role.DEPARTMENT_HEAD)
    if demand.ending is Ending.WITHDRAWN:
        said = {"note": random.choice(("已收回，由本部门自行办理。", "不再要求社区办理。"))}
        yield Act(days.moment(day, random, 1, 3), K.WITHDRAW_DEMAND, demand.key, department, said)
    elif demand.ending is Ending.TURNED:
        yield Act(days.moment(day, random, 1, 3), K.TURN_DEMAND, demand.key, department, {"category": "entrusted"})


def _covered(standings: Standings, days: StoryDays) -> Iterator[PlannedDemand]:
    """Return demands that the list covered after all, where the item was in force."""
    department, text, item = _COVERED
    for number, community in enumerate(COMMUNITIES_WITH_ACCOUNTS):
        day = days.day(days.count - 8 - 3 * number)
        if standings.in_force(item, community, day) and standings.in_force(item, community, days.day(-1)):
            yield PlannedDemand(f"demand covered {number}", community, department, text, "phone", day, Ending.COVERED)
            return
