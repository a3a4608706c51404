"""A certificate from the counter to a stranger's browser; and a paper that a community must not issue."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from support.browsing import Visitors
from support.office import Office
from support.pdf import codes_on, first_page_of, signature_of, text_of, with_one_byte_changed
from support.pictures import Album
from support.residents import Resident


@dataclass(frozen=True)
class Stranger:
    """Somebody who was handed a paper and has never heard of the product."""

    page: Page
    album: Album

    def open_code(self, address: str) -> Locator:
        """Open what the code on the paper says, and return the answer."""
        self.page.goto(address)
        answer = self.page.get_by_role("article").get_by_role("article")
        expect(answer).to_be_visible()
        return answer

    def compare(self, file: Path) -> Locator:
        """Hand a file to the page of verification, and return the answer."""
        self.page.goto("/verify")
        self.page.get_by_label("把 PDF 拖到这里").set_input_files(file)
        answer = self.page.get_by_role("article").get_by_role("article")
        expect(answer).to_be_visible()
        return answer


def test_a_paper_that_anyone_can_check(visitors_everywhere: Visitors, album: Album, token: str, tmp_path: Path) -> None:
    """CRT-5, CRT-7, CRT-10, CRT-11, R97: three people make a paper, ordinary programs and a stranger can check it."""
    office = Office(visitors_everywhere, album, Resident.invented(token))
    office.file()
    office.approve()
    file = office.stamp().rename(tmp_path / "certificate.pdf")
    verdict = signature_of(file)
    assert "Signature Validation: Signature is Valid." in verdict
    assert "Total document signed" in verdict
    assert f"兹证明{office.resident.name}（公民身份号码{office.resident.identity_number}）" in text_of(file)
    printed = first_page_of(file)
    album.keep(printed, "certificate")
    (address,) = codes_on(printed)
    assert address.startswith(f"{visitors_everywhere.base_url}/verify/")
    stranger = Stranger(visitors_everywhere.stranger(), album)
    answer = stranger.open_code(address)
    expect(answer.get_by_role("heading", level=2)).to_contain_text("有效")
    expect(answer).to_contain_text("演示")
    album.take(stranger.page, "verify-valid")
    expect(stranger.compare(file).get_by_role("heading", level=2)).to_contain_text("有效")
    altered = stranger.compare(with_one_byte_changed(file))
    expect(altered.get_by_role("heading", level=2)).to_have_text("内容被改动")
    album.take(stranger.page, "verify-altered")
    office.see_look_ups()


def test_a_paper_that_must_not_be_issued_ends_in_a_notice(
    visitors_everywhere: Visitors, album: Album, token: str, tmp_path: Path
) -> None:
    """CRT-3, R3: the answer comes before any form, and the notice says why and where to go."""
    office = Office(visitors_everywhere, album, Resident.invented(token))
    file = office.refuse().rename(tmp_path / "notice.pdf")
    words = text_of(file)
    assert all(word in words for word in ("不予出具告知书", "婚姻状况证明", "银行", "结婚证"))
    album.keep(first_page_of(file), "refusal-notice-paper")
