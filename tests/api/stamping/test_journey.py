"""The main journey: from the counter to a paper that anyone can check."""

from typing import Final

from qingdan.kernel.certificate_identifiers import CertificateIdentifier
from qingdan.kernel.tenants import Tenant, serve_district
from support.directory import credit_code
from support.stamping import NAME, Answer, Counter, done

SEAL_CHECKS: Final = {
    **dict.fromkeys(("seal_format", "seal_maker", "seal_signer_listed", "seal_signature", "seal_document"), "pass"),
    **dict.fromkeys(("seal_validity", "seal_trust"), "pass"),
    **dict.fromkeys(("seal_revocation", "seal_time"), "not_checked"),
    "seal_legal_effect": "fail",
}
PARTS: Final = ("result", "title", "issuer", "masked_name", "demo")


async def verify(counter: Counter, content: bytes) -> Answer:
    """Upload a file as anybody."""
    return done(await counter.send(None, "POST", "/verifications/files", files={"file": ("paper.pdf", content)}))


async def test_crt_5_a_certificate_goes_from_the_counter_to_the_residents_hand(counter: Counter) -> None:
    """CRT-5, CRT-9, CRT-10, R98: filed, submitted, verified, approved, stamped, delivered, by three people."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    assert request["status"] == "stamped"
    prefix = counter.district.directory.district.code[:6]
    assert request["certificate_number"].startswith(f"{prefix}-001001-")
    assert request["certificate_number"].endswith("-000001")
    assert (request["register_number"], request["seal_id"]) == (1, seal["id"])
    identifier = CertificateIdentifier.read(request["certificate_identifier"])
    assert identifier.issuer_code == counter.district.communities[0].credit_code
    assert identifier.serial == request["certificate_number"].replace("-", "")
    delivered = await counter.act(counter.at("clerk"), request, "delivery", {"recipient": NAME})
    assert delivered["status"] == "delivered"
    assert delivered["recipient"] == "周*舟"
    check = await counter.get(counter.over("auditor"), f"/seals/{seal['id']}/register/check")
    assert (check["entries"], check["intact"]) == (1, True)


async def test_r98_new_papers_carry_a_changed_credit_code_and_old_ones_keep_theirs(counter: Counter) -> None:
    """R98, CRT-8, CRT-11: the identifier is written down with the document; a code on record later changes no paper."""
    await counter.make_seal()
    before = await counter.stamped()
    path = f"/stamp-requests/{before['id']}/document.pdf"
    old_paper = (await counter.send(counter.at("keeper"), "GET", path)).content
    codes = {kind: credit_code(kind, "130799009009") for kind in ("district", "community")}
    district_code, community_code = codes["district"], codes["community"]
    assert district_code is not None
    assert community_code is not None
    counter.organization.record_credit_codes(
        counter.district.id, counter.community(), district=district_code, community=community_code
    )
    after = CertificateIdentifier.read((await counter.stamped())["certificate_identifier"])
    assert (after.type_code[:18], after.issuer_code) == (district_code, community_code)
    kept = await counter.get(counter.at("keeper"), f"/stamp-requests/{before['id']}")
    assert kept["certificate_identifier"] == before["certificate_identifier"]
    assert CertificateIdentifier.read(before["certificate_identifier"]).issuer_code != community_code
    assert (await counter.send(counter.at("keeper"), "GET", path)).content == old_paper
    assert (await verify(counter, old_paper))["result"] == "valid"


async def test_crt_11_a_paper_still_verifies_after_its_district_got_another_code(counter: Counter) -> None:
    """CRT-11, ORG-2: its number begins with the code of then, and stays what it is."""
    await counter.make_seal()
    request = await counter.stamped()
    unit = counter.district.directory.district
    async with counter.resources.database.shared() as session:
        await serve_district(session, Tenant(unit.id, "139999000000", unit.name))
    path, _, query = request["verification_address"].removeprefix("https://qingdan.example/verify/").partition("?")
    found = await counter.get(None, f"/verifications/{path}", code=query.removeprefix("code="))
    assert found["result"] == "valid"


async def test_crt_11_a_stamped_paper_verifies_by_number_and_by_file_and_one_changed_byte_shows(
    counter: Counter,
) -> None:
    """CRT-10, CRT-11, R94, R97: valid by number and by the file; altered with one byte changed; a demo says so."""
    await counter.make_seal()
    request = await counter.stamped()
    paper = await counter.send(counter.at("keeper"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    assert paper.headers["content-type"] == "application/pdf"
    path, _, query = request["verification_address"].removeprefix("https://qingdan.example/verify/").partition("?")
    by_number = await counter.get(None, f"/verifications/{path}", code=query.removeprefix("code="))
    assert [by_number[part] for part in PARTS] == [
        "valid",
        "居住情况证明(在本社区居住)",
        "第1街道第1社区居民委员会",
        "周*舟",
        True,
    ]
    by_file = await verify(counter, paper.content)
    assert by_file["result"] == "valid"
    assert {check["name"]: check["outcome"] for check in by_file["checks"]} == {
        "registered": "pass",
        "seal_state": "pass",
        "integrity": "pass",
        "coverage": "pass",
        "certificate": "pass",
        "trust": "pass",
        "time": "not_checked",
        "legal_effect": "fail",
        **SEAL_CHECKS,
    }
    changed = bytearray(paper.content)
    changed[len(changed) // 3] ^= 1
    altered = await verify(counter, bytes(changed))
    assert altered["result"] == "altered"
    assert altered["masked_name"] is None
    assert (await verify(counter, b"%PDF-1.7 something else"))["result"] == "unknown"


async def test_crt_10_the_signed_file_is_made_once_and_served_as_it_is(counter: Counter) -> None:
    """CRT-8, CRT-10: the previewed document is the one that is stamped; opening it again gives the same bytes."""
    await counter.make_seal()
    approved = await counter.approved()
    path = f"/stamp-requests/{approved['id']}"
    first = await counter.send(counter.at("keeper"), "GET", f"{path}/preview.pdf")
    second = await counter.send(counter.at("head"), "GET", f"{path}/preview.pdf")
    assert first.content == second.content
    stamped = await counter.act(counter.at("keeper"), approved, "stamping", {})
    signed = await counter.send(counter.at("clerk"), "GET", f"{path}/document.pdf")
    assert signed.content.startswith(first.content)
    assert (await counter.send(counter.at("head"), "GET", f"{path}/document.pdf")).content == signed.content
    assert stamped["document_sha256"] is not None


async def test_crt_9_a_voided_paper_keeps_its_entry_and_adds_another(counter: Counter) -> None:
    """CRT-9, R84: voiding names the entry it speaks of, the chain stays intact, verification says voided."""
    seal = await counter.make_seal()
    request = await counter.stamped()
    voided = await counter.act(
        counter.at("keeper"), request, "voiding", {"reason": "地址有误", "original_returned": True}
    )
    assert voided["status"] == "voided"
    register = await counter.get(counter.at("head"), f"/seals/{seal['id']}/register")
    kinds = [(entry["kind"], entry["refers_to"] and entry["refers_to"]["number"]) for entry in register["items"]]
    assert kinds == [("voiding", 1), ("stamping", None)]
    assert register["items"][1]["applicant_name"] == "周*舟"
    assert (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register/check"))["intact"]
    number, _, code = voided["verification_address"].rpartition("/")[2].partition("?code=")
    assert (await counter.get(None, f"/verifications/{number}", code=code))["result"] == "voided"


async def test_crt_3_a_type_that_must_not_be_issued_ends_in_a_numbered_notice(counter: Counter) -> None:
    """CRT-3, R3, R4, R21: the request is refused, the notice says where to go, the asking body is recorded."""
    await counter.make_seal()
    draft = await counter.file(certificate_type_code="CT32", values={})
    refused = await counter.send(
        counter.at("clerk"), "POST", f"/stamp-requests/{draft['id']}/submission", version=draft["version"]
    )
    assert "must-not-issue" in {reason["code"] for reason in refused.json()["reasons"]}
    body = {
        "community_id": str(counter.community()),
        "certificate_type_code": "CT32",
        "asking_body": {"name": "某某物业公司", "kind": "enterprise"},
        "applicant_name": NAME,
        "purpose": "入职",
    }
    notice = done(await counter.send(counter.at("clerk"), "POST", "/refusals", body))
    assert notice["number"].endswith("-000001")
    assert "公安机关" in notice["responsible_body"]
    assert notice["responsible_place"]
    assert notice["applicant_name"] == "周*舟"
    printed = await counter.send(counter.at("clerk"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    assert printed.content.startswith(b"%PDF-")
    again = await counter.send(counter.at("head"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    assert again.content == printed.content


async def test_crt_3_what_a_community_can_issue_is_not_refused(counter: Counter) -> None:
    """CRT-3: a notice for a type that the district lists is turned away."""
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT01"}
    assert (await counter.send(counter.at("clerk"), "POST", "/refusals", body)).status_code == 409


async def test_r13_a_fact_that_a_document_proves_by_itself_gets_a_notice(counter: Counter) -> None:
    """R13: nobody certifies a former name; the notice says which document proves it."""
    body = {"community_id": str(counter.community()), "registry_fact": "former_name"}
    notice = done(await counter.send(counter.at("clerk"), "POST", "/refusals", body))
    assert notice["title"] == "曾用名证明"
    assert "居民户口簿" in notice["reason"]


async def test_crt_4_the_record_of_a_physical_use_has_an_entry_and_no_file(counter: Counter) -> None:
    """CRT-4, R78: the register entry is the record; as many copies as were approved."""
    seal = await counter.make_seal()
    approved = await counter.approved(
        kind="register_only",
        certificate_type_code=None,
        document_title="居民会议通知",
        values={},
        copies=3,
        is_for_resident=False,
    )
    assert approved["certificate_number"] is None
    wrong = await counter.send(
        counter.at("keeper"),
        "POST",
        f"/stamp-requests/{approved['id']}/stamping",
        {"copies": 4},
        version=approved["version"],
    )
    assert {reason["code"] for reason in wrong.json()["reasons"]} == {"copies-differ"}
    stamped = await counter.act(counter.at("keeper"), approved, "stamping", {"copies": 3})
    assert (stamped["signed_sha256"], stamped["register_number"]) == (None, 1)
    assert (await counter.get(counter.at("keeper"), f"/seals/{seal['id']}/register/check"))["intact"]
    path = f"/stamp-requests/{approved['id']}/document.pdf"
    assert (await counter.send(counter.at("keeper"), "GET", path)).status_code == 404
