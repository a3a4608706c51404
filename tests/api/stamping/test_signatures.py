"""What a stamped paper is signed with: SM2 seal beside the file, time stamp in it. R91–R97, CRT-8, CRT-10."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import HttpUrl

from qingdan.kernel.typesetting import Typesetter
from qingdan.stamping.app import create_app
from qingdan.stamping.documents.seal_signing import DemoSealSigner
from qingdan.stamping.documents.seal_structures import SealSignature
from qingdan.stamping.documents.signing import SoftwareSigner
from qingdan.stamping.documents.time_stamps import TimeStampService
from qingdan.stamping.issuance.repository import SignedFile
from qingdan.stamping.issuance.service import stamping as use
from qingdan.stamping.issuance.service.signing import sign_document
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import certify_sm2, seal_image, seal_picture
from support.apps import running
from support.certificates import PEM, Authority, as_pem, make_key
from support.directory import InMemoryDirectory
from support.openssl import sm2_signature_is_valid
from support.stamping import NAME, Answer, Counter, codes, done, stamping_settings
from support.time_stamping import time_stamp_responder


async def seal_signature(counter: Counter, request: Answer) -> bytes:
    """Download the seal signature of a stamped request."""
    answer = await counter.send(counter.at("clerk"), "GET", f"/stamp-requests/{request['id']}/seal-signature.der")
    assert answer.headers["content-disposition"] == f'attachment; filename="{request["certificate_number"]}.der"'
    return answer.content


async def checks_by_number(counter: Counter, request: Answer) -> dict[str, str]:
    number, _, code = request["verification_address"].rpartition("/")[2].partition("?code=")
    found = await counter.get(None, f"/verifications/{number}", code=code)
    return {check["name"]: check["outcome"] for check in found["checks"]}


async def test_crt_8_the_seal_signature_covers_the_fixed_document_and_openssl_agrees(
    counter: Counter, tmp_path: Path
) -> None:
    """CRT-8, R91: kept, downloaded, over the SM3 that the register holds; checked by a program that isn't ours."""
    await counter.make_seal()
    request = await counter.stamped()
    der = await seal_signature(counter, request)
    to_sign = SealSignature.load(der)["to_sign"]  # type: ignore[no-untyped-call]  # asn1crypto is untyped
    assert to_sign["data_hash"].native.hex() == request["document_sm3"]
    assert to_sign["property_info"].native.endswith(f"number={request['certificate_number']}")
    assert sm2_signature_is_valid(der, tmp_path)
    assert request["seal_signature_sha256"] is not None


async def test_r94_both_signatures_are_verified_by_number_and_by_file(counter: Counter) -> None:
    """R94, R96, R97: named checks of the seal; what nobody looked at is "not checked", a demonstration fails."""
    await counter.make_seal()
    request = await counter.stamped()
    found = await checks_by_number(counter, request)
    assert found["registered"] == "pass"
    assert {name for name, outcome in found.items() if outcome == "pass"} > {"seal_signature", "seal_document"}
    assert (found["seal_time"], found["seal_legal_effect"]) == ("not_checked", "fail")


async def test_crt_11_anybody_who_holds_the_paper_may_check_its_seal_signature_with_a_program_of_their_own(
    counter: Counter, tmp_path: Path
) -> None:
    """CRT-11, R94, R99: by number and check code, without an account; a wrong code and an unknown number are alike."""
    await counter.make_seal()
    request = await counter.stamped()
    number, _, code = request["verification_address"].rpartition("/")[2].partition("?code=")
    path = f"/verifications/{number}/seal-signature.der"
    der = (await counter.send(None, "GET", path, params={"code": code})).content
    assert der == await seal_signature(counter, request)
    assert sm2_signature_is_valid(der, tmp_path)
    assert NAME.encode() not in der
    wrong = await counter.send(None, "GET", path, params={"code": "34679ACD"})
    other = path.replace(number, f"{number[:-1]}9")
    unknown = await counter.send(None, "GET", other, params={"code": code})
    assert (wrong.status_code, unknown.status_code) == (404, 404)
    assert wrong.json()["title"] == unknown.json()["title"]


async def test_r95_one_changed_byte_fails_at_the_document_of_the_seal(counter: Counter) -> None:
    """R95: the seal's own signature holds, the document is another."""
    await counter.make_seal()
    request = await counter.stamped()
    path = f"/stamp-requests/{request['id']}/document.pdf"
    content = bytearray((await counter.send(counter.at("clerk"), "GET", path)).content)
    content[1000] ^= 1
    files = {"file": ("paper.pdf", bytes(content))}
    altered = done(await counter.send(None, "POST", "/verifications/files", files=files))
    outcomes = {check["name"]: check["outcome"] for check in altered["checks"]}
    assert altered["result"] == "altered"
    assert (outcomes["seal_signature"], outcomes["seal_document"]) == ("pass", "fail")


async def test_a_seal_without_an_sm2_key_stamps_as_before_and_says_so(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R94: no seal signature is "not checked", never a pass; there is none to download."""
    await counter.make_seal()

    async def none(*_: object) -> None:
        return None

    monkeypatch.setattr(use, "electronic_seal_of", none)
    request = await counter.stamped()
    assert request["seal_signature_sha256"] is None
    assert (await checks_by_number(counter, request))["seal_signature"] == "not_checked"
    path = f"/stamp-requests/{request['id']}/seal-signature.der"
    assert (await counter.send(counter.at("clerk"), "GET", path)).status_code == 404


async def test_a_seal_signature_that_was_lost_is_not_checked(counter: Counter) -> None:
    """R94: what can't be read never counts as a pass, and the paper still verifies."""
    await counter.make_seal()
    request = await counter.stamped()
    await counter.resources.objects.delete(request["seal_signature_sha256"])
    found = await checks_by_number(counter, request)
    assert (found["registered"], found["seal_signature"]) == ("pass", "not_checked")


async def test_r92_a_certificate_that_is_not_in_the_seal_is_refused_until_the_seal_is_made_anew(
    counter: Counter,
) -> None:
    """R92: nothing is stamped, the reason says what to do; with a new electronic seal it goes on."""
    made, request = await counter.make_seal(), await counter.approved()
    await _replace_certificate(counter, made["id"])
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refused) == {"signer-unusable"}
    assert "重新制作电子印章" in refused.text
    register = await counter.get(counter.at("head"), f"/seals/{made['id']}/register")
    assert register["items"] == []
    renewed = await renew(counter, made)
    assert (renewed["version"], renewed["events"][0]["kind"]) == (made["version"] + 1, "electronic-seal-renewed")
    assert renewed["certificate_sha256"] != made["certificate_sha256"]
    assert (await counter.act(counter.at("keeper"), request, "stamping", {}))["status"] == "stamped"


async def renew(counter: Counter, seal: Answer) -> Answer:
    """Make the electronic seal anew over HTTP."""
    path, body = f"/seals/{seal['id']}/electronic-seal", {"reason": "证书更换"}
    return done(await counter.send(counter.over("administrator"), "POST", path, body, version=seal["version"]))


async def test_r91_what_was_stamped_before_a_renewal_still_verifies(counter: Counter) -> None:
    """R91, R92: each signature carries the seal that made it; only administrators make a seal anew."""
    seal = await counter.make_seal()
    before = await counter.stamped()
    path, body = f"/seals/{seal['id']}/electronic-seal", {"reason": "证书更换"}
    assert (await counter.send(counter.at("keeper"), "POST", path, body, version=seal["version"])).status_code == 403
    await renew(counter, seal)
    stale = await counter.send(counter.over("administrator"), "POST", path, body, version=seal["version"])
    assert stale.status_code == 412
    for request in (before, await counter.stamped()):
        found = await checks_by_number(counter, request)
        assert {found[name] for name in ("seal_signature", "seal_signer_listed", "seal_trust")} == {"pass"}


async def test_a_lost_seal_gets_no_new_electronic_seal(counter: Counter) -> None:
    """CRT-13, R86, R92: only a seal in use is made anew."""
    seal = await counter.make_seal()
    path = f"/seals/{seal['id']}/loss"
    lost = done(await counter.send(counter.at("head"), "POST", path, {"reason": "遗失"}, version=seal["version"]))
    path, body = f"/seals/{seal['id']}/electronic-seal", {"reason": "证书更换"}
    answer = await counter.send(counter.over("administrator"), "POST", path, body, version=lost["version"])
    assert answer.status_code == 409


async def test_crt_13_the_seal_of_a_unit_that_has_ended_gets_no_new_electronic_seal(counter: Counter) -> None:
    """CRT-13: what can only be put away gets no new keys."""
    seal = await counter.make_seal()
    counter.organization.end_community(counter.district.id, counter.community())
    path, body = f"/seals/{seal['id']}/electronic-seal", {"reason": "证书更换"}
    answer = await counter.send(counter.over("administrator"), "POST", path, body, version=1)
    assert codes(answer) == {"unit-ended"}


async def test_r97_a_certificate_that_was_brought_in_is_never_replaced_by_a_demonstrations(counter: Counter) -> None:
    """R93, R97: the seal keeps signing with the authority's certificate."""
    root, key = Authority("可信根证书"), make_key()
    roots = counter.resources.settings.object_folder / "roots.pem"
    roots.write_bytes(root.pem)
    settings = counter.resources.settings.model_copy(update={"trusted_roots_file": roots})
    app = create_app(settings, counter.organization)
    async with running(app) as client:
        trusting = replace(counter, client=client, resources=app.state.stamping)
        seal, administrator = await trusting.make_seal(), trusting.over("administrator")
        certificate = root.issue("某某居民委员会", key).public_bytes(PEM).decode()
        brought = {"certificate_pem": certificate, "private_key_pem": as_pem(key), "reason": "证书机构签发"}
        path = f"/seals/{seal['id']}"
        seal = done(await trusting.send(administrator, "PUT", f"{path}/certificate", brought, version=1))
        refused = await trusting.send(
            administrator, "POST", f"{path}/electronic-seal", {"reason": "重做"}, version=seal["version"]
        )
        assert codes(refused) == {"certificate-brought-in"}
        kept = await trusting.get(administrator, path)
    assert (kept["certificate_sha256"], kept["version"]) == (seal["certificate_sha256"], seal["version"])


async def test_no_seal_is_drawn_inside_a_transaction(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock is held for statements, not for a drawing: whenever one is made, no connection is in use."""
    in_use: list[int] = []
    draw = Typesetter.picture

    def picture(self: Typesetter, svg: str, side_mm: float) -> bytes:
        in_use.append(counter.resources.database.engine.pool.checkedout())  # type: ignore[attr-defined]  # its queue has it
        return draw(self, svg, side_mm)

    monkeypatch.setattr(Typesetter, "picture", picture)
    await renew(counter, await counter.make_seal())
    assert in_use == [0, 0]


async def _replace_certificate(counter: Counter, seal_id: str) -> None:
    """Put a new certificate beside the old electronic seal, as after a renewal that forgot the seal."""
    resources = counter.resources
    async with resources.database.begin(counter.district.id) as transaction:
        seal = await repository.seal_by_id(transaction.session, counter.district.id, seal_id)  # type: ignore[arg-type]  # PostgreSQL reads the text
        old = await repository.electronic_seal_of(transaction.session, counter.district.id, seal.id)
        picture = await seal_picture(resources, seal_image(seal))
        new = await certify_sm2(resources, transaction, seal, picture)
        assert old is not None
        new.seal_data = old.seal_data
        await transaction.audit("seal.renewed", "seal", seal.id)


async def test_a_seal_signature_never_changes(counter: Counter) -> None:
    """R83: the service's own role may add and read, nothing else."""
    await counter.make_seal()
    await counter.stamped()
    for statement in ("UPDATE seal_signature SET size = 1", "DELETE FROM seal_signature"):
        async with counter.resources.database.hot_transaction(counter.district.id) as connection:
            with pytest.raises(Exception, match="permission denied"):
                await connection.execute(statement)


async def test_strangers_and_neighbours_do_not_get_a_seal_signature(counter: Counter) -> None:
    """CRT-12: the same doors as the paper's."""
    await counter.make_seal()
    request = await counter.stamped()
    path = f"/stamp-requests/{request['id']}/seal-signature.der"
    assert (await counter.send(None, "GET", path)).status_code == 401
    assert (await counter.send(counter.at("clerk", 1), "GET", path)).status_code == 404


@pytest.mark.parametrize(
    ("fault", "level", "problem", "time"),
    [("", "B-T", "", "pass"), ("unavailable", "B-B", "HTTP 503", "not_checked")],
)
async def test_r96_a_time_stamp_is_used_when_a_service_is_set_and_never_waited_for_in_vain(  # one row each
    counter: Counter, monkeypatch: pytest.MonkeyPatch, fault: str, level: str, problem: str, time: str
) -> None:
    """R96: B-T with the service, B-B without its answer; the request says which and why, the paper is stamped."""
    await counter.make_seal()
    with time_stamp_responder(fault) as responder:
        responder.stamped_at = counter.resources.database.clock()
        changes: dict[str, Any] = {
            "time_stamps": TimeStampService(responder.url),
            "time_stamp_roots": (responder.root_pem,),
        }
        with monkeypatch.context() as set_up:
            for name, value in changes.items():
                set_up.setitem(vars(counter.resources), name, value)
            request = await counter.stamped()
            path = f"/stamp-requests/{request['id']}/document.pdf"
            content = (await counter.send(counter.at("clerk"), "GET", path)).content
            files = {"file": ("paper.pdf", content)}
            verified = done(await counter.send(None, "POST", "/verifications/files", files=files))
    assert (request["status"], request["signature_level"], request["time_stamp_problem"]) == ("stamped", level, problem)
    assert {check["name"]: check["outcome"] for check in verified["checks"]}["time"] == time


async def test_the_service_reads_where_time_stamps_come_from(counter: Counter, tmp_path: Path) -> None:
    """R96: address and roots are settings; a file without a certificate stops the start."""
    roots = tmp_path / "roots.pem"
    with time_stamp_responder() as responder:
        roots.write_bytes(responder.root_pem)
    url = counter.resources.settings.database_url.get_secret_value()
    more = {"time_stamp_url": HttpUrl("https://stamps.example/tsa"), "time_stamp_roots": roots}
    app = create_app(stamping_settings(url, tmp_path, **more), InMemoryDirectory())
    async with running(app):
        assert app.state.stamping.time_stamps == TimeStampService("https://stamps.example/tsa", 5.0)
        assert app.state.stamping.time_stamp_roots == (responder.root_pem,)
    assert stamping_settings(url, tmp_path, time_stamp_url="", time_stamp_roots="").time_stamp_url is None
    roots.write_text("no certificate")
    with pytest.raises(ValueError, match="PEM"):
        create_app(stamping_settings(url, tmp_path, **more), InMemoryDirectory())


async def test_crt_10_opening_a_finished_document_renders_and_signs_nothing(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRT-10: made once, served as it is: no typesetter, no key is touched, for the file and what lies beside it."""
    await counter.make_seal()
    request = await counter.stamped()
    path = f"/stamp-requests/{request['id']}/document.pdf"
    first = (await counter.send(counter.at("clerk"), "GET", path)).content

    def forbidden(*_: object, **__: object) -> None:
        message = "a finished document was made again"
        raise AssertionError(message)

    for name in ("compile", "compile_with_marks", "picture"):
        monkeypatch.setattr(Typesetter, name, forbidden)
    for signer in (SoftwareSigner, DemoSealSigner):
        monkeypatch.setattr(signer, "sign", forbidden)
    assert (await counter.send(counter.at("head"), "GET", path)).content == first
    assert await seal_signature(counter, request)
    assert (await counter.send(counter.at("keeper"), "GET", path.replace("document", "preview"))).is_success


async def test_r92_a_certificate_that_changes_while_a_paper_is_signed_registers_nothing(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """R92: the register would name a seal whose certificate made no such signature; the next try signs anew."""
    seal = await counter.make_seal()
    request = await counter.approved()

    async def renewed_meanwhile(*arguments: Any) -> SignedFile:  # noqa: ANN401 -- passed on as they came
        signed = await sign_document(*arguments)
        path, body = f"/seals/{seal['id']}/electronic-seal", {"reason": "证书更换"}
        done(await counter.send(counter.over("administrator"), "POST", path, body, version=seal["version"]))
        return signed

    path = f"/stamp-requests/{request['id']}/stamping"
    with monkeypatch.context() as patched:
        patched.setattr(use, "sign_document", renewed_meanwhile)
        refused = await counter.send(counter.at("keeper"), "POST", path, {}, version=request["version"])
    assert codes(refused) == {"certificate-changed"}
    assert (await counter.act(counter.at("keeper"), request, "stamping", {}))["register_number"] == 1
