"""The acts at the counters and with the seals, in the order of the day."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any, Final

from qingdan.demo.names import DISTRICT
from qingdan.demo.plan import DistrictPlan
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.certificates import (
    LOST_AGO,
    SUSPENDED_AGO,
    CounterPlan,
    PlannedRequest,
    Way,
)
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.proposals import proposal_acts
from qingdan.organization.contract.roles import Role

K = ActKind
_ADMINISTRATOR: Final = Actor("district", Role.ADMINISTRATOR)
#: Filing, attaching, submission, verification, approval, stamping, delivery: the parts of one day.
_PARTS: Final = 8
_REACHED: Final = {
    Way.DRAFT: 0,
    Way.SUBMITTED: 1,
    Way.RETURNED: 1,
    Way.REJECTED: 1,
    Way.WITHDRAWN: 1,
    Way.VERIFIED: 2,
    Way.APPROVED: 3,
    Way.STAMPED: 4,
    Way.DELIVERED: 5,
    Way.VOIDED: 5,
}
_EXITS: Final[dict[Way, tuple[ActKind, Role, dict[str, Any]]]] = {
    Way.RETURNED: (K.RETURN_REQUEST, Role.HEAD, {"reason": "居住起始日期与台账不一致，请核对后重新提交。"}),
    Way.REJECTED: (
        K.REJECT_REQUEST,
        Role.HEAD,
        {"reason": "经核实与事实不符，不予办理。", "where_to_go": "请到户籍所在地派出所办理。"},
    ),
    Way.WITHDRAWN: (K.WITHDRAW_REQUEST, Role.CLERK, {"reason": "居民已不需要。"}),
}
#: The district words one certificate in its own way, counted in working days back from the present.
_WORDED: Final = -10
_OWN_TEXT: Final = {
    "type_code": "CT02",
    "title": "社区实践证明",
    "body": (
        "兹证明{school}学生{student_name}于{activity_on}在{community_name}参加“{activity}”社区实践活动，"
        "时长{hours}小时，活动情况由本社区记录在册。\n"
        "本证明仅供{asking_body}用于{purpose}，有效期至{valid_until}，改作他用或涂改无效。"
    ),
    "note": "按区教育部门意见写明活动记录（演示）",
}


def counter_acts(counter: CounterPlan, plan: DistrictPlan, days: StoryDays, random: Random) -> list[Act]:
    """Return every act at the counters: seals made and stopped, requests, refusals."""
    acts = list(_seals(counter, plan, days, random))
    for request in counter.requests:
        acts.extend(_request_acts(request, days, random))
    for refusal in counter.refusals:
        clerk = Actor(refusal.community, Role.CLERK)
        body = {**refusal.body, "community_id": refusal.community}
        acts.append(Act(days.moment(refusal.issued_on, random), K.ISSUE_REFUSAL, refusal.key, clerk, body))
    acts.append(Act(days.moment(days.day(_WORDED), random), K.PUBLISH_TEXT, "CT02", _ADMINISTRATOR, _OWN_TEXT))
    return [*acts, *proposal_acts(Actor("district", Role.OFFICE), days, random)]


def _seals(counter: CounterPlan, plan: DistrictPlan, days: StoryDays, random: Random) -> Iterator[Act]:
    names = {unit.key: unit.name for unit in plan.units}
    for number, unit in enumerate(counter.seals):
        street = names[str(unit.parent)]
        body = {
            "community_id": unit.key,
            "kind": "committee",
            "name": f"{DISTRICT}{street}{unit.name}居民委员会",
            "code": f"{unit.code[:6]}{number + 1:07d}",
            "keeper": Actor(unit.key, Role.KEEPER),
            "deputy": Actor(unit.key, Role.KEEPER, 1),
        }
        yield Act(
            days.moment(days.day(0), random, number / len(counter.seals), 2),
            K.MAKE_SEAL,
            unit.key,
            _ADMINISTRATOR,
            body,
        )
    stops = (
        (counter.suspended, SUSPENDED_AGO, "suspension", "社区换届，印章移交前停用。"),
        (counter.lost, LOST_AGO, "loss", "保管柜搬迁时遗失，已报街道备案；自即日起该印章盖印的文件无效。"),
    )
    for community, ago, act, reason in stops:
        keeper = Actor(community, Role.KEEPER)
        moment = days.moment(days.day(-ago), random)
        yield Act(moment, K.STOP_SEAL, community, keeper, {"act": act, "reason": reason})


def _request_acts(request: PlannedRequest, days: StoryDays, random: Random) -> Iterator[Act]:
    community, day = request.community, request.filed_on
    clerk, head, keeper = (Actor(community, role) for role in (Role.CLERK, Role.HEAD, Role.KEEPER))

    def act(part: int, kind: ActKind, actor: Actor, body: dict[str, Any] | None = None, on: date = day) -> Act:
        return Act(days.moment(on, random, part, _PARTS), kind, request.key, actor, body or {})

    yield act(0, K.FILE_REQUEST, clerk, {**request.body, "community_id": community})
    for key in request.attached:
        yield act(1, K.ATTACH_EVIDENCE, clerk, {"document_key": key})
    reached = _REACHED[request.way]
    method = random.choice(("archive", "visit", "shared_data"))
    checked = {"method": method, "confirmed": True, "note": "台账与申请一致" if method == "archive" else "已核实"}
    copies = {"copies": request.body.get("copies", 1)}
    steps: tuple[tuple[ActKind, Actor, dict[str, Any]], ...] = (
        (K.SUBMIT_REQUEST, clerk, {}),
        (K.VERIFY_REQUEST, clerk, checked),
        (K.APPROVE_REQUEST, head, {}),
        (K.STAMP_REQUEST, keeper, copies),
        (K.DELIVER_REQUEST, clerk, {"recipient": request.body["applicant"]["name"]}),
    )
    for number, (kind, actor, body) in enumerate(steps[:reached]):
        yield act(number + 2, kind, actor, body)
    if request.way in _EXITS:
        kind, role, body = _EXITS[request.way]
        yield act(4, kind, Actor(community, role), body)
    if request.way is Way.VOIDED:
        said = {"reason": "姓名有误，已收回并重新开具。", "original_returned": True}
        yield act(2, K.VOID_REQUEST, keeper, said, days.later(day, 1))
