"""Verifying papers for anybody: by number and check code, or by the file itself (CRT-11, R94, R97, R99).

An unknown number and a wrong code give the same answer on the same way: the code is checked first, by a key that only
this service has, and the database is asked only for who knows the code. So nobody can learn which numbers exist.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from qingdan.kernel.clock import business_date
from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.kernel.request_context import speaks_english
from qingdan.kernel.tenants import served_districts
from qingdan.stamping.documents.check_code import check_code_matches
from qingdan.stamping.documents.checks import NamedCheck, Outcome
from qingdan.stamping.documents.fingerprints import sha256_of
from qingdan.stamping.documents.seal_verifying import document_beginning, no_seal_signature, verify_seal_signature
from qingdan.stamping.documents.verifying import verify_document
from qingdan.stamping.requests.actors import covers
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import RequestState
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.verification import repository
from qingdan.stamping.verification.rate_limit import GuessLimit
from qingdan.stamping.verification.reading import NUMBER, stated_papers
from qingdan.stamping.verification.rules import PaperStanding, Result, result_of, seal_check
from qingdan.stamping.verification.schemas import (
    Check,
    ScanCount,
    ScanCounts,
    Verification,
    VerificationKey,
    VerificationKeyList,
)

UNKNOWN: Final = Verification(
    result=Result.UNKNOWN,
    number=None,
    title=None,
    issuer=None,
    masked_name=None,
    issued_on=None,
    valid_until=None,
    seal_lost_on=None,
    replaced_on=None,
    demo=False,
    checks=[],
)
_MOST_STATED: Final = 3
_TOLD_OF_THE_ORIGINAL: Final = (
    *("title", "issuer", "masked_name", "issued_on", "valid_until"),
    *("seal_lost_on", "replaced_on"),
)


@dataclass(frozen=True)
class _Found:
    """A stamped paper, and the roots that its certificates lead to."""

    paper: Mapping[Any, Any]
    root: str | None
    sm2_root: str | None


@dataclass
class Verifier:
    """The use cases of verification with their limits, one per application."""

    resources: Resources
    limit: GuessLimit
    slots: asyncio.Semaphore

    async def by_number(self, number: str, code: str, source: str) -> Verification:
        """Say what the paper with this number is worth to who knows its check code (CRT-11, R99). Raises TooMany."""
        guessed = number if NUMBER.fullmatch(number) else None
        await self.limit.require_room(source, guessed)
        found = await self._paper(number, code)
        if found is None:
            await self.limit.note_wrong(source, guessed)
            return UNKNOWN
        checks = await self._seal_checks(found, found.paper["document_sm3"])
        return self._of_the_register(found.paper, checks)

    async def by_file(self, content: bytes, source: str) -> Verification:
        """Say what a file is worth: the very bytes that were kept, or altered, or unknown (CRT-11, R94–R97)."""
        await self.limit.require_room(source, None)
        for stated in stated_papers(content)[:_MOST_STATED]:
            found = await self._paper(stated.number, stated.check_code)
            if found is not None:
                return await self._compare(content, found)
        await self.limit.note_wrong(source, None)
        return UNKNOWN

    async def seal_signature(self, number: str, code: str, source: str) -> bytes:
        """Return the DER of a paper's seal signature to who knows its check code (R94). Raises NotFound, TooMany."""
        guessed = number if NUMBER.fullmatch(number) else None
        await self.limit.require_room(source, guessed)
        found = await self._paper(number, code)
        if found is None:
            await self.limit.note_wrong(source, guessed)
            raise NotFound
        kept: str | None = found.paper["signature_sha256"]
        if kept is None:
            raise NotFound
        return await self.resources.objects.get(kept)

    async def _compare(self, content: bytes, found: _Found) -> Verification:
        paper = found.paper
        roots = [*([found.root.encode()] if found.root else []), *self.resources.trusted_roots]
        async with self.slots:
            checks = await asyncio.to_thread(verify_document, content, roots, self.resources.time_stamp_roots)
        size = paper["document_size"]
        checks += await self._seal_checks(found, document_beginning(content, size) if size else None)
        if sha256_of(content) == paper["signed_sha256"]:
            return self._of_the_register(paper, checks)
        answered = self._answer(paper, Result.ALTERED, [_registered(Outcome.FAIL), *_named(checks)])
        # What an altered file says is not repeated: only which paper it claims to be.
        hidden = dict.fromkeys(_TOLD_OF_THE_ORIGINAL)
        return answered.model_copy(update=hidden)

    async def _seal_checks(self, found: _Found, document_sm3: str | None) -> list[NamedCheck]:
        """Return the checks of the seal signature that was kept, over the document with this SM3 (R94)."""
        kept = found.paper["signature_sha256"]
        if kept is None or document_sm3 is None:
            return no_seal_signature("没有国密电子签章", "there is no SM2 seal signature")
        try:
            signature = await self.resources.objects.get(kept)
        except (NotFound, ValueError):
            return no_seal_signature("留存的国密电子签章无法读取", "the SM2 seal signature that was kept can't be read")
        roots = [found.sm2_root.encode()] if found.sm2_root else []
        async with self.slots:
            return await asyncio.to_thread(verify_seal_signature, signature, document_sm3, roots)

    async def _paper(self, number: str, code: str) -> _Found | None:
        """Return a stamped paper and the roots its seal leads to, to who knows the check code; the look is counted.

        The code is compared in constant time, for numbers of any shape, before anything is asked of the database.
        """
        matches = check_code_matches(self.resources.keys.check_code, number, code)
        if not matches or not NUMBER.fullmatch(number):
            return None
        for district_id in await self._districts(number):
            async with self.resources.database.begin(district_id) as transaction:
                session = transaction.session
                paper = await repository.find_paper(session, number)
                if paper is not None:
                    await repository.count_scan(session, district_id, paper["id"], transaction.today)
                    roots = await repository.trusted_root(session), await repository.trusted_sm2_root(session)
                    return _Found(paper, *roots)
        return None

    async def _districts(self, number: str) -> list[UUID]:
        """Return the served districts, first those whose code a number begins with.

        A district whose code changed still answers for the papers that carry its old one (ORG-2, CRT-11).
        """
        async with self.resources.database.shared() as session:
            tenants = await served_districts(session)
        begins_with = number.split("-", 1)[0]
        return [one.district_id for one in sorted(tenants, key=lambda one: one.code[:6] != begins_with)]

    def _of_the_register(self, paper: Mapping[Any, Any], checks: Sequence[NamedCheck]) -> Verification:
        """Answer for a paper that is as it was registered: its standing today, and its seal's (CRT-11, R86)."""
        standing = _standing(paper)
        result = result_of(standing, business_date(self.resources.database.clock()))
        return self._answer(paper, result, [_registered(Outcome.PASS), *_named([seal_check(standing), *checks])])

    @staticmethod
    def _answer(paper: Mapping[Any, Any], result: Result, checks: list[Check]) -> Verification:
        return Verification(
            result=result,
            number=paper["certificate_number"],
            title=paper["title"],
            issuer=paper["issuer"],
            masked_name=paper["applicant_masked"] or None,
            issued_on=business_date(paper["approved_at"]),
            valid_until=paper["valid_until"],
            seal_lost_on=paper["seal_lost_on"],
            replaced_on=_standing(paper).replaced_on,
            demo=paper["demo"],
            paper_original=paper["signed_sha256"] is None,
            checks=checks,
        )


async def scan_counts(resources: Resources, reach: Reach, request_id: UUID) -> ScanCounts:
    """Return how often a paper was verified, by day (CRT-11). Raises NotFound outside the reach."""
    async with resources.database.read(reach.principal) as transaction:
        record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
        if not covers(reach, record):
            raise NotFound
        rows = await repository.scans_of(transaction.session, reach.district_id, request_id)
    days = [ScanCount(day=row["day"], scans=row["scans"]) for row in rows]
    return ScanCounts(total=rows[0]["total"] if rows else 0, items=days)


def verification_keys(resources: Resources) -> VerificationKeyList:
    """Return the public keys of QR codes, for pages that check them without a network (CRT-11)."""
    return VerificationKeyList(
        items=[
            VerificationKey(
                id=key.id,
                algorithm="Ed25519",
                public_key=key.public_key.hex(),
                valid_from=key.valid_from,
                valid_until=key.valid_until,
                demo=key.demo,
            )
            for key in resources.keys.published
        ]
    )


def _standing(paper: Mapping[Any, Any]) -> PaperStanding:
    return PaperStanding(
        RequestState(paper["status"]),
        paper["valid_until"],
        business_date(paper["recorded_at"]),
        SealState(paper["seal_state"]),
        paper["seal_lost_on"],
        business_date(paper["replaced_at"]) if paper["replaced_at"] else None,
    )


def _registered(outcome: Outcome) -> Check:
    english = speaks_english()
    if outcome is Outcome.PASS:
        detail = "stands in the register" if english else "与用印登记一致"
    else:
        detail = "not the file that was kept when it was stamped" if english else "与用印时留存的文件不一致"
    return Check(name="registered", outcome=outcome, detail=detail)


def _named(checks: Sequence[NamedCheck]) -> list[Check]:
    english = speaks_english()
    return [
        Check(name=check.name, outcome=check.outcome, detail=check.detail_en if english else check.detail)
        for check in checks
    ]
