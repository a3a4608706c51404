"""Performing at the gate: applications, the list, money, tasks and off-list demands, by the admission service."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from uuid import UUID

from qingdan.admission.access import Permission, reach_for
from qingdan.admission.app import Rooms
from qingdan.admission.applications.schemas import (
    ApplicationDetail,
    ApplicationDraft,
    DecisionMade,
    OpinionGiven,
    ReturnForSupplement,
    ReviewMemberChange,
    VoteCast,
    WithdrawalOfApplication,
)
from qingdan.admission.items.schemas import MeansConfirmation
from qingdan.admission.lists.schemas import Publication
from qingdan.demo.performing.stage import Stage
from qingdan.demo.performing.work import WorkPerformer
from qingdan.demo.story.acts import Act, ActKind
from qingdan.kernel.errors import Forbidden
from qingdan.kernel.parameters.schemas import ParameterChange
from qingdan.kernel.principal import Reach

K = ActKind
P = Permission

#: The permission under which each act is done.
_PERMISSIONS: Final[Mapping[ActKind, Permission]] = {
    K.SEAT_REVIEWER: P.REVIEW_MEMBERS_KEEP,
    K.SET_PARAMETER: P.PARAMETERS_SET,
    K.DRAFT: P.APPLICATIONS_APPLY,
    K.EDIT: P.APPLICATIONS_APPLY,
    K.SUBMIT: P.APPLICATIONS_APPLY,
    K.WITHDRAW: P.APPLICATIONS_APPLY,
    K.ACCEPT: P.APPLICATIONS_ACCEPT,
    K.SEND_BACK: P.APPLICATIONS_ACCEPT,
    K.OPINION: P.OPINIONS_GIVE,
    K.VOTE: P.APPLICATIONS_VOTE,
    K.CLOSE_REVIEW: P.APPLICATIONS_CLOSE_REVIEW,
    K.DECIDE: P.APPLICATIONS_DECIDE,
    K.PUBLISH: P.LISTS_PUBLISH,
    K.CONFIRM_MEANS: P.RECEIPTS_CONFIRM,
    K.APPROPRIATE: P.APPROPRIATIONS_RECORD,
    K.CONFIRM_RECEIPT: P.RECEIPTS_CONFIRM,
    K.SEND_TASK: P.TASKS_SEND,
    K.ACCEPT_TASK: P.TASKS_CARRY_OUT,
    K.COMPLETE_TASK: P.TASKS_CARRY_OUT,
    K.RECORD_DEMAND: P.DEMANDS_RECORD,
    K.COVER_DEMAND: P.DEMANDS_REFUSE,
    K.REFUSE_DEMAND: P.DEMANDS_REFUSE,
    K.WITHDRAW_DEMAND: P.DEMANDS_ANSWER,
    K.TURN_DEMAND: P.DEMANDS_ANSWER,
}


class GatePerformer:
    """Performs the acts of the gate's stream one after another; knows which application became which item."""

    def __init__(self, rooms: Rooms, stage: Stage) -> None:
        self._rooms = rooms
        self._stage = stage
        self._applications: dict[str, ApplicationDetail] = {}
        self.items: dict[str, UUID] = {}
        self._work = WorkPerformer(rooms, stage, self.items)
        self._acts: Mapping[ActKind, Callable[[Reach, Act], Awaitable[None]]] = {
            K.SEAT_REVIEWER: self._seat,
            K.SET_PARAMETER: self._set_parameter,
            K.DRAFT: self._draft,
            K.EDIT: self._edit,
            K.SUBMIT: self._submit,
            K.WITHDRAW: self._withdraw,
            K.ACCEPT: self._accept,
            K.SEND_BACK: self._send_back,
            K.OPINION: self._opinion,
            K.VOTE: self._vote,
            K.CLOSE_REVIEW: self._close_review,
            K.DECIDE: self._decide,
            K.PUBLISH: self._publish,
            K.CONFIRM_MEANS: self._confirm_means,
            **self._work.acts,
        }

    async def perform(self, act: Act) -> None:
        """Do one act as its person, at its moment. Raises what the service raises."""
        self._stage.clock.now = act.at
        reach = reach_for(self._stage.person(act.actor), _PERMISSIONS[act.kind], act.at)
        if reach is None:
            raise Forbidden
        await self._acts[act.kind](reach, act)

    async def _seat(self, reach: Reach, act: Act) -> None:
        member = self._stage.district.reviewer(int(act.subject))
        change = ReviewMemberChange.model_validate({"name": member.name, **self._stage.spoken(act.body)})
        await self._rooms.review.set_member(reach, member.person_id, change)

    async def _set_parameter(self, reach: Reach, act: Act) -> None:
        change = ParameterChange.model_validate(dict(act.body))
        # The district is new: nobody set anything before.
        await self._rooms.parameters.set_parameter(reach, act.subject, change, version=0)

    async def _draft(self, reach: Reach, act: Act) -> None:
        self._applications[act.subject] = await self._rooms.applications.create(reach, self._said(act))

    async def _edit(self, reach: Reach, act: Act) -> None:
        known = self._applications[act.subject]
        edited = await self._rooms.applications.edit(reach, known.id, self._said(act), known.version)
        self._applications[act.subject] = edited

    def _said(self, act: Act) -> ApplicationDraft:
        body = self._stage.spoken(act.body)
        if "changes_item_id" in body:
            body["changes_item_id"] = self.items[body["changes_item_id"]]
        return ApplicationDraft.model_validate(body)

    async def _submit(self, reach: Reach, act: Act) -> None:
        self._keep(act, await self._rooms.procedure.submit(reach, self._id(act)))

    async def _withdraw(self, reach: Reach, act: Act) -> None:
        body = WithdrawalOfApplication.model_validate(dict(act.body))
        self._keep(act, await self._rooms.procedure.withdraw(reach, self._id(act), body))

    async def _accept(self, reach: Reach, act: Act) -> None:
        self._keep(act, await self._rooms.procedure.accept(reach, self._id(act)))

    async def _send_back(self, reach: Reach, act: Act) -> None:
        body = ReturnForSupplement.model_validate(dict(act.body))
        self._keep(act, await self._rooms.procedure.send_back(reach, self._id(act), body))

    async def _opinion(self, reach: Reach, act: Act) -> None:
        await self._rooms.review.give_opinion(reach, self._id(act), OpinionGiven.model_validate(dict(act.body)))

    async def _vote(self, reach: Reach, act: Act) -> None:
        await self._rooms.review.vote(reach, self._id(act), VoteCast.model_validate(dict(act.body)))

    async def _close_review(self, reach: Reach, act: Act) -> None:
        self._keep(act, await self._rooms.procedure.close_review(reach, self._id(act)))

    async def _decide(self, reach: Reach, act: Act) -> None:
        body = DecisionMade.model_validate(dict(act.body))
        self._keep(act, await self._rooms.procedure.decide(reach, self._id(act), body))

    async def _publish(self, reach: Reach, act: Act) -> None:
        """Publish, and look up which items the approved applications became."""
        listed: list[str] = act.body["application_ids"]
        ids = [self._applications[key].id for key in listed]
        await self._rooms.publications.publish(reach, Publication(application_ids=ids, note=act.body["note"]))
        read = reach_for(reach.principal, P.APPLICATIONS_READ, act.at) or reach
        for key in listed:
            found = await self._rooms.applications.get(read, self._applications[key].id)
            self._applications[key] = found
            if found.item_id is not None:
                self.items[key] = found.item_id

    async def _confirm_means(self, reach: Reach, act: Act) -> None:
        body = MeansConfirmation.model_validate(self._stage.spoken(act.body))
        await self._rooms.items.confirm_means(reach, self.items[act.subject], body)

    def _id(self, act: Act) -> UUID:
        return self._applications[act.subject].id

    def _keep(self, act: Act, answer: ApplicationDetail) -> None:
        self._applications[act.subject] = answer
