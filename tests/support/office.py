"""The three people of one community in front of their screens: from the counter to the stamped paper."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from support.browsing import Visitors
from support.pictures import Album
from support.residents import Resident

CLERK, HEAD, KEEPER = "wangjiang.shegong", "wangjiang.shuji", "wangjiang.yinzhang"


@dataclass(frozen=True)
class Office:
    """One community's three people in front of their screens."""

    visitors: Visitors
    album: Album
    resident: Resident

    def file(self) -> None:
        """Take down, as the clerk, what the paper needs and how it was checked, and submit it."""
        page = self.visitors.signed_in(CLERK)
        self.album.take(page, "workbench")
        page.get_by_role("link", name=re.compile("^窗口开证明")).click()
        page.get_by_label("什么证明？给谁用？").fill("居住证明")
        page.get_by_role("option", name=re.compile("社区可以开.*居住情况证明", re.DOTALL)).click()
        self._fill(page.get_by_role("form", name="办理"))
        expect(page.get_by_role("img", name=re.compile("证明预览"))).to_be_visible()
        expect(page.get_by_text("已存为草稿")).to_be_visible()
        self.album.take(page, "counter")
        page.get_by_role("button", name="提交审批").click()
        expect(page.get_by_role("status").filter(has_text="已提交：居住情况证明")).to_contain_text("等待审批")

    def _fill(self, form: Locator) -> None:
        resident = form.get_by_role("group", name="居民", exact=True)
        resident.get_by_label("公民身份号码").fill(self.resident.identity_number)
        expect(resident.get_by_text("校验通过")).to_be_visible()
        resident.get_by_label("姓名").fill(self.resident.name)
        resident.get_by_text("居民身份证", exact=True).click()
        form.get_by_label("哪个单位要的").fill("望江小学")
        form.get_by_role("button", name="办理子女入学").click()
        paper = form.get_by_role("group", name="证明内容")
        expect(paper.get_by_label("姓名")).to_have_value(self.resident.name)
        paper.get_by_label("居住地址").fill("望江路18号3幢2单元501室")
        paper.get_by_label("居住起始日期").fill("2021-03-01")
        paper.get_by_label("居住起始日期").press("Enter")
        paper.get_by_text("走访并核对台账").click()
        form.get_by_text("社区走访记录或居民台账摘录", exact=True).first.click()
        form.get_by_text("租赁合同、不动产权证书或房屋所有人说明", exact=False).first.click()
        form.get_by_text("已核验（走访并核对台账）", exact=True).click()
        form.get_by_label("核验情况").fill("今天上午入户走访，与居民台账第 3 册一致")

    def approve(self) -> None:
        """Read the paper and the facts as the head, and approve."""
        page = self.visitors.signed_in(HEAD)
        page.get_by_role("link", name=re.compile("^审批用印")).click()
        self._open_newest(page)
        expect(page.get_by_role("img", name=re.compile("将要盖章的文件"))).to_be_visible()
        self.album.take(page, "approve")
        page.get_by_role("button", name="批准").click()
        expect(page.get_by_text(re.compile("已批准，编号"))).to_be_visible()

    def stamp(self) -> Path:
        """Stamp as the keeper: registered, signed, and there to be downloaded."""
        page = self.visitors.signed_in(KEEPER)
        page.get_by_role("link", name=re.compile("^盖章")).click()
        self._open_newest(page)
        expect(page.get_by_role("img", name=re.compile("将要盖章的文件"))).to_be_visible()
        self.album.take(page, "stamp")
        page.get_by_role("button", name="盖章并登记").click()
        expect(page.get_by_text(re.compile("已盖章，登记为第"))).to_be_visible()
        expect(page.get_by_role("img", name=re.compile("盖章文件"))).to_be_visible()
        self.album.take(page, "stamped")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="下载").click()
        return Path(waiting.value.path())

    def see_look_ups(self) -> None:
        """See as the keeper, beside the paper that was stamped last, that somebody looked it up (CRT-11)."""
        page = dict(self.visitors.pages())[KEEPER]
        page.reload()
        expect(page.get_by_text(re.compile(r"共查验 \d+ 次，最近一次是"))).to_be_visible()

    def _open_newest(self, page: Page) -> None:
        """Open the request of our resident from the queue; the whole name is not shown there."""
        masked = f"{self.resident.name[0]}{'*' * (len(self.resident.name) - 2)}{self.resident.name[-1]}"
        page.get_by_role("row").filter(has_text=masked).get_by_role("link").first.click()

    def refuse(self) -> Path:
        """Print the notice when somebody asks for a paper that no community may issue."""
        page = self.visitors.signed_in(CLERK)
        page.get_by_role("link", name=re.compile("^窗口开证明")).click()
        page.get_by_label("什么证明？给谁用？").fill("单身证明")
        answer = page.get_by_role("option", name=re.compile("社区不得出具.*婚姻状况证明", re.DOTALL))
        expect(answer).to_be_visible()
        self.album.take(page, "counter-must-not")
        answer.click()
        page.get_by_label("哪个单位要的").fill("城东银行")
        page.get_by_label("用来办什么").fill("办理贷款")
        page.get_by_label("居民姓名").fill(self.resident.name)
        page.get_by_role("button", name="打印告知书").click()
        expect(page.get_by_role("heading", name=re.compile(r"告知书 \S+"))).to_be_visible()
        expect(page.get_by_role("img", name=re.compile("告知书"))).to_be_visible()
        self.album.take(page, "refusal-notice")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="下载").click()
        return Path(waiting.value.path())
