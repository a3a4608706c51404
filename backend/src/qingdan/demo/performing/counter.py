"""Performing at the counters: seals, requests and refusals, by the stamping service."""

import base64
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final
from uuid import UUID

from qingdan.demo.performing.stage import Stage
from qingdan.demo.story.acts import Act, ActKind, Actor
from qingdan.demo.story.proposals import OPINIONS
from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import Forbidden
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.organization.contract.roles import Role
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.issuance.schemas import StampingInput, VoidingInput
from qingdan.stamping.issuance.service.stamping import stamp_request
from qingdan.stamping.issuance.service.voiding import void_document
from qingdan.stamping.proposals.schemas import OpinionInput, ProposalContent
from qingdan.stamping.proposals.service import draft_proposal, record_opinion, submit_proposal
from qingdan.stamping.refusals.schemas import NewRefusal
from qingdan.stamping.refusals.service.notices import issue_refusal
from qingdan.stamping.refusals.service.rejecting import reject_request
from qingdan.stamping.requests.act_schemas import DeliveryInput, ReasonInput, RejectionInput, VerificationInput
from qingdan.stamping.requests.schemas import NewRequest
from qingdan.stamping.requests.service import acts as steps
from qingdan.stamping.requests.service.evidence import add_evidence
from qingdan.stamping.requests.service.filing import file_request
from qingdan.stamping.requests.service.hot import approve_request, submit_request
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import SealAct
from qingdan.stamping.seals.schemas import Keeper, NewSeal
from qingdan.stamping.seals.service.keeping import change_state
from qingdan.stamping.seals.service.making import make_seal
from qingdan.stamping.templates.schemas import NewTemplate, TemplatePublication
from qingdan.stamping.templates.service import draft_template, publish_template

K = ActKind
#: A white dot: what the counter shows for a document is invented, so its picture shows nothing.
_BLANK_PICTURE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsM/qSwAAAABJRU5ErkJggg=="
)


class CounterPerformer:
    """Performs the acts of the counters' stream one after another; knows each request and the version it has."""

    def __init__(self, resources: Resources, stage: Stage) -> None:
        self._resources = resources
        self._stage = stage
        self._requests: dict[str, UUID] = {}
        self._versions: dict[str, int] = {}
        self._seals: dict[str, UUID] = {}
        self._acts: Mapping[ActKind, Callable[[Principal, Act], Awaitable[None]]] = {
            K.PUBLISH_TEXT: self._publish_text,
            K.PROPOSE_TYPE: self._propose_type,
            K.MAKE_SEAL: self._make_seal,
            K.STOP_SEAL: self._stop_seal,
            K.FILE_REQUEST: self._file,
            K.ATTACH_EVIDENCE: self._attach,
            K.SUBMIT_REQUEST: self._submit,
            K.VERIFY_REQUEST: self._verify,
            K.APPROVE_REQUEST: self._approve,
            K.RETURN_REQUEST: self._return,
            K.REJECT_REQUEST: self._reject,
            K.WITHDRAW_REQUEST: self._withdraw,
            K.STAMP_REQUEST: self._stamp,
            K.DELIVER_REQUEST: self._deliver,
            K.VOID_REQUEST: self._void,
            K.ISSUE_REFUSAL: self._refuse,
        }

    async def perform(self, act: Act) -> None:
        """Do one act as its person, at its moment. Raises what the service raises."""
        self._stage.clock.now = act.at
        await self._acts[act.kind](self._stage.person(act.actor), act)

    async def _publish_text(self, principal: Principal, act: Act) -> None:
        reach = self._reach(principal, Permission.CATALOGUE_ADOPT, act)
        text = {name: act.body[name] for name in NewTemplate.model_fields}
        drafted = await draft_template(self._resources, reach, NewTemplate.model_validate(text))
        day = TemplatePublication(from_day=business_date(act.at), note=act.body["note"])
        await publish_template(self._resources, reach, drafted.id, drafted.version, day)

    async def _propose_type(self, principal: Principal, act: Act) -> None:
        reach = self._reach(principal, Permission.CATALOGUE_PROPOSE, act)
        drafted = await draft_proposal(self._resources, reach, ProposalContent.model_validate(dict(act.body)))
        proposal = await submit_proposal(self._resources, reach, drafted.id, drafted.version)
        for said in OPINIONS:
            opinion = OpinionInput.model_validate(said)
            proposal = await record_opinion(self._resources, reach, proposal.id, proposal.version, opinion)

    async def _make_seal(self, principal: Principal, act: Act) -> None:
        body = self._stage.spoken(act.body)
        body |= {name: self._keeper(act.body[name]) for name in ("keeper", "deputy")}
        reach = self._reach(principal, Permission.SEALS_APPOINT, act)
        self._seals[act.subject] = (await make_seal(self._resources, reach, NewSeal.model_validate(body))).id

    async def _stop_seal(self, principal: Principal, act: Act) -> None:
        reach = self._reach(principal, Permission.SEALS_STOP, act)
        seal_id = self._seals[act.actor.unit]
        await change_state(self._resources, reach, seal_id, 1, SealAct(act.body["act"]), act.body["reason"])

    async def _file(self, principal: Principal, act: Act) -> None:
        body = NewRequest.model_validate(self._stage.spoken(act.body))
        filed = await file_request(self._resources, principal, body)
        self._requests[act.subject], self._versions[act.subject] = filed.id, filed.version

    async def _attach(self, principal: Principal, act: Act) -> None:
        key = act.body["document_key"]
        await add_evidence(self._resources, principal, self._requests[act.subject], key, _BLANK_PICTURE)

    async def _submit(self, principal: Principal, act: Act) -> None:
        await submit_request(self._resources, principal, *self._known(act))
        self._versions[act.subject] += 1

    async def _verify(self, principal: Principal, act: Act) -> None:
        body = VerificationInput.model_validate(dict(act.body))
        await steps.verify_request(self._resources, principal, *self._known(act), body)
        self._versions[act.subject] += 1

    async def _approve(self, principal: Principal, act: Act) -> None:
        await approve_request(self._resources, principal, *self._known(act))
        self._versions[act.subject] += 1

    async def _return(self, principal: Principal, act: Act) -> None:
        body = ReasonInput.model_validate(dict(act.body))
        await steps.return_request(self._resources, principal, *self._known(act), body)
        self._versions[act.subject] += 1

    async def _reject(self, principal: Principal, act: Act) -> None:
        body = RejectionInput.model_validate(dict(act.body))
        await reject_request(self._resources, principal, *self._known(act), body)

    async def _withdraw(self, principal: Principal, act: Act) -> None:
        body = ReasonInput.model_validate(dict(act.body))
        await steps.withdraw_request(self._resources, principal, *self._known(act), body)

    async def _stamp(self, principal: Principal, act: Act) -> None:
        body = StampingInput.model_validate(dict(act.body))
        stamped = await stamp_request(self._resources, principal, *self._known(act), body)
        self._versions[act.subject] = stamped.version

    async def _deliver(self, principal: Principal, act: Act) -> None:
        body = DeliveryInput.model_validate(dict(act.body))
        delivered = await steps.deliver_document(self._resources, principal, *self._known(act), body)
        self._versions[act.subject] = delivered.version

    async def _void(self, principal: Principal, act: Act) -> None:
        body = VoidingInput.model_validate(dict(act.body))
        await void_document(self._resources, principal, *self._known(act), body)

    async def _refuse(self, principal: Principal, act: Act) -> None:
        body: dict[str, Any] = self._stage.spoken(act.body)
        await issue_refusal(self._resources, principal, NewRefusal.model_validate(body))

    def _known(self, act: Act) -> tuple[UUID, int]:
        return self._requests[act.subject], self._versions[act.subject]

    def _keeper(self, actor: Actor) -> Keeper:
        person = self._stage.person(actor)
        return Keeper(id=person.person_id, name=person.name, is_secretary_or_director=actor.role is Role.HEAD)

    def _reach(self, principal: Principal, permission: Permission, act: Act) -> Reach:
        reach = reach_of(principal, permission, ROLES, act.at)
        if reach is None:
            raise Forbidden
        return reach
