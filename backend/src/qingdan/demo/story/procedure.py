"""The steps of each application: who takes them, on which working day, and what is said."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any, Final

from qingdan.demo.plan import REVIEWERS_FROM
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.days import StoryDays
from qingdan.demo.story.gate import GatePlan, PlannedApplication, Stage
from qingdan.organization.contract.roles import Role

K = ActKind
_JUSTICE: Final = "D14"
_OFFICERS: Final = 2
_VOTERS: Final = 4
_SECOND_COMMUNITY_EVERY: Final = 4
_DECIDER: Final = Actor("district", Role.DECIDER)
_FINANCE: Final = Actor("district", Role.FINANCE)
_RATIO_REASON: Final = "本级财力有限，社区以志愿力量补足，年中复核经费。"
_COMMUNITY_SAYS: Final = (
    "可以承接，经费请在开始前到位。",
    "同意；希望减少纸质材料。",
    "工作量与本社区人手相当，同意。",
    "同意，建议与现有走访合并开展。",
)
_CONDITIONS: Final = "不得另设微信群和纸质台账；年中由准入办复核工时。"
#: How far each stage lies beyond the others: a stage includes all before it.
_ORDER: Final = (Stage.ACCEPTED, Stage.HEARD, Stage.VOTED, Stage.REVIEWED)


def gate_acts(gate: GatePlan, days: StoryDays, random: Random) -> list[Act]:
    """Return every act at the gate: the review members' seats, the applications' steps, the publications."""
    acts = list(_seats(days, random))
    for number, application in enumerate(gate.applications):
        acts.extend(_Procedure(application, days, random, number).acts())
    notes = ("首次发布", "调整一项，清退到期事项，新增购买服务和调查事项", "增加应急事项和预防接种宣传")
    for number, day in enumerate(gate.published_on):
        body = {
            "note": notes[number],
            "application_ids": [one.key for one in gate.applications if one.listed == number],
        }
        office = Actor("district", Role.OFFICE)
        acts.append(Act(days.moment(day, random, 3, 4), K.PUBLISH, f"list {number + 1}", office, body))
    return acts


def _seats(days: StoryDays, random: Random) -> Iterator[Act]:
    office = Actor("district", Role.OFFICE)
    for number, department in enumerate(REVIEWERS_FROM):
        yield Act(
            days.moment(days.day(0), random, 0, 20),
            K.SEAT_REVIEWER,
            str(number),
            office,
            {"department_id": department},
        )


class _Procedure:
    """One application's way: steps follow each other by working days, in the order of the day."""

    def __init__(self, application: PlannedApplication, days: StoryDays, random: Random, number: int) -> None:
        self._application = application
        self._days = days
        self._random = random
        self._number = number
        self._office = Actor("district", Role.OFFICE, number % _OFFICERS)
        self._offset = 2 if application.supplemented else 0

    def acts(self) -> Iterator[Act]:
        """Return the steps up to the stage that the application reaches."""
        application = self._application
        body = dict(application.body)
        if application.changes:
            body["changes_item_id"] = application.changes
        yield self._act(K.DRAFT, Actor(application.department, Role.DEPARTMENT_CLERK), body, 0, 1)
        if application.stage is Stage.DRAFT:
            return
        yield self._act(K.SUBMIT, Actor(application.department, Role.DEPARTMENT_HEAD), {}, 0, 2)
        if application.supplemented:
            yield from self._supplement(body)
        yield from self._after_submission()

    def _supplement(self, body: dict[str, Any]) -> Iterator[Act]:
        missing = {"missing": "请写明入户核实的范围和每户用时，补充培训安排。"}
        applicant = Actor(self._application.department, Role.DEPARTMENT_CLERK)
        yield self._act(K.SEND_BACK, self._office, missing, 1)
        changed = {**body, "training": "开始前集中培训半天，发放核实口径"}
        yield self._act(K.EDIT, applicant, changed, 2, 1)
        yield self._act(K.SUBMIT, Actor(self._application.department, Role.DEPARTMENT_HEAD), {}, 2, 2)

    def _after_submission(self) -> Iterator[Act]:
        application, stage = self._application, self._application.stage
        if stage is Stage.RETURNED:
            yield self._act(K.SEND_BACK, self._office, {"missing": application.said}, 2)
        if stage is Stage.WITHDRAWN:
            applicant = Actor(application.department, Role.DEPARTMENT_HEAD)
            yield self._act(K.WITHDRAW, applicant, {"reason": application.said}, 3)
        if stage not in {*_ORDER, Stage.APPROVED, Stage.REJECTED}:
            return
        yield self._act(K.ACCEPT, self._office, {}, 1)
        if self._reaches(Stage.HEARD):
            yield from self._opinions()
        yield from self._votes()
        if self._reaches(Stage.REVIEWED):
            yield self._act(K.CLOSE_REVIEW, self._office, {}, 4)
        if stage in {Stage.APPROVED, Stage.REJECTED}:
            yield self._act(K.DECIDE, _DECIDER, self._decision(), 5)

    def _reaches(self, stage: Stage) -> bool:
        own = self._application.stage
        return own not in _ORDER or _ORDER.index(own) >= _ORDER.index(stage)

    def _opinions(self) -> Iterator[Act]:
        application = self._application
        first, middle = application.scope[0], application.scope[len(application.scope) // 2]
        speakers = [
            ("subdistrict", Actor(str(first.parent), Role.SUBDISTRICT_OFFICER), "街道同意，请确保经费同步到位。"),
            ("community", Actor(first.key, Role.HEAD), self._random.choice(_COMMUNITY_SAYS)),
            ("community", Actor(middle.key, Role.HEAD), self._random.choice(_COMMUNITY_SAYS)),
            ("finance", _FINANCE, "经费来源明确，已列入部门预算。"),
        ]
        if self._number % _SECOND_COMMUNITY_EVERY:
            del speakers[2]
        if application.department != _JUSTICE:
            justice = Actor(_JUSTICE, Role.DEPARTMENT_CLERK)
            speakers.append(("justice", justice, "依据适用，动词未超出协助范围。"))
        if application.stage is Stage.HEARD:
            speakers = speakers[:3]
        for number, (kind, actor, text) in enumerate(speakers):
            body = {"kind": kind, "position": "support", "text": text}
            yield self._act(K.OPINION, actor, body, 2, number, len(speakers))

    def _votes(self) -> Iterator[Act]:
        application = self._application
        voters = [number for number, home in enumerate(REVIEWERS_FROM) if home != application.department]
        chosen = {Stage.ACCEPTED: [], Stage.HEARD: voters[-2:]}.get(application.stage, voters[:_VOTERS])
        for place, number in enumerate(chosen):
            actor = Actor("district", Role.REVIEWER, number)
            yield self._act(K.VOTE, actor, self._vote(place), 3, place, _VOTERS)

    def _vote(self, place: int) -> dict[str, str]:
        if self._application.stage is Stage.REJECTED and place:
            return {"choice": "reject", "reason": "不属社区职责。"}
        if place == _VOTERS - 1 and self._random.random() < 0.2:  # noqa: PLR2004 -- invented
            return {"choice": "approve_with_conditions", "reason": "建议控制工时。"}
        return {"choice": "approve", "reason": ""}

    def _decision(self) -> dict[str, Any]:
        application = self._application
        if application.stage is Stage.REJECTED:
            return {"outcome": "reject", "reason": application.said}
        said: dict[str, Any] = {"outcome": "approve"}
        if application.item.code in {"W52", "W61"}:
            said = {"outcome": "approve_with_conditions", "conditions": _CONDITIONS}
        if application.body.get("waiver_reason"):
            said["waiver_granted"] = True
        if _is_cheap(application):
            said["ratio_reason"] = _RATIO_REASON
        return said

    def _act(self, kind: ActKind, actor: Actor, body: dict[str, Any], days: int, part: int = 0, parts: int = 4) -> Act:
        """Return a step so many working days after the first submission, in one of the parts of that day."""
        later = days + (self._offset if kind not in {K.DRAFT, K.SEND_BACK, K.EDIT, K.SUBMIT} else 0)
        day: date = self._days.day(self._days.number(self._application.sent_on) + later)
        return Act(self._days.moment(day, self._random, part, parts), kind, self._application.key, actor, body)


def _is_cheap(application: PlannedApplication) -> bool:
    return application.item.code == "W58"
