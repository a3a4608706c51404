"""From a department's application to the task that goes through once the money is confirmed."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from playwright.sync_api import Locator, Page, expect

from qingdan.kernel.clock import business_date, system_clock
from support.browsing import Visitors
from support.pictures import Album

DEPARTMENT, OFFICE, DECIDER = "d08.jingban", "zhunruban", "quling"
HEARD = ("wangjiang.jiedao", "wangjiang.shuji", "caizheng", "pingshen3")
VOTERS = ("pingshen1", "pingshen4", "pingshen5")
#: She belongs to the department that applies.
OF_THE_DEPARTMENT = "pingshen2"
COMMUNITY = "望江社区"
HEAD = "wangjiang.shuji"
NEIGHBOURS = ("书院社区", "文庙社区", "墨池社区")
COMMUNITIES = 12
RATE = "1200"


def typed_day(field: Locator, day: date) -> None:
    """Type a day into a date field, as a person does who knows it."""
    field.fill(day.isoformat())
    field.press("Enter")


def choose(page: Page, field: Locator, option: str | re.Pattern[str]) -> None:
    """Choose from a list that opens below its field."""
    field.click()
    page.get_by_role("option", name=option).click()


@dataclass(frozen=True)
class Day:
    """One day at the gate, before the screens of everybody who has a part in it."""

    visitors: Visitors
    album: Album
    title: str
    today: date

    def apply(self) -> None:
        """Write the application in eight steps, and send it when nothing is missing."""
        page = self.visitors.signed_in(DEPARTMENT)
        page.get_by_role("link", name=re.compile("^提出准入申请")).click()
        page.get_by_label("事项名称").fill(self.title)
        page.get_by_role("button", name="建立草稿").click()
        self._basis(page)
        self._content(page)
        self._powers_and_people(page)
        self._targets(page)
        self._money(page)
        missing = page.get_by_role("complementary", name="还缺什么")
        expect(missing.get_by_role("status")).to_have_text("内容完整，可以提交。")
        shares = page.get_by_role("region", name="各社区应得").get_by_role("listitem")
        expect(shares).to_have_count(COMMUNITIES)
        self.album.take(page, "application")
        page.get_by_role("button", name="提交申请").click()
        page.get_by_role("dialog").get_by_role("button", name="提交申请").click()
        expect(page.get_by_text("申请已提交")).to_be_visible()

    def _step(self, page: Page, name: str) -> Locator:
        page.get_by_role("navigation", name="填写步骤").get_by_role("button", name=re.compile(f"^{name} ")).click()
        return page.get_by_role("region", name=name, exact=True)

    def _basis(self, page: Page) -> None:
        step = page.get_by_role("region", name="依据", exact=True)
        step.get_by_role("button", name="添加依据").click()
        step.get_by_label("文件名称和文号").fill("老年人权益保障法")
        step.get_by_label("条款").fill("第七条")
        step.get_by_label("为何须由社区而非部门承担").fill("社区熟悉独居老人的住处和需要，部门无法逐户到达。")

    def _content(self, page: Page) -> None:
        step = self._step(page, "内容与频次")
        step.get_by_label("工作内容").fill("上门看望独居老人，告知冬季取暖和用气安全，发现困难及时上报。")
        step.get_by_label("完成标准").fill("每月每户至少一次，困难当日上报。")
        for act in ("陪同上门", "告知宣传", "上报"):
            step.get_by_text(act, exact=True).click()
        choose(page, step.get_by_label("频次", exact=False).first, "每月")
        step.get_by_label("次数").fill("1")
        step.get_by_label("每次预计工时（小时）").fill("4")
        typed_day(step.get_by_label("开始日期"), self.today)
        typed_day(step.get_by_label("最后一天"), self.today + timedelta(days=120))
        typed_day(step.get_by_label("下次复核日期"), self.today + timedelta(days=90))
        step.get_by_label("由谁检查").fill("区年度综合考核")
        step.get_by_label("退出条件").fill("期满退出")

    def _powers_and_people(self, page: Page) -> None:
        self._step(page, "权").get_by_role("button", name="没有，填“无”").click()
        step = self._step(page, "人")
        step.get_by_role("button", name="没有，填“无”").first.click()
        step.get_by_label("培训安排").fill("开始前一次线上培训")
        step.get_by_label("联系人").fill("养老服务科 0000-55000108")

    def _targets(self, page: Page) -> None:
        step = self._step(page, "对象")
        step.get_by_text("望江街道", exact=True).click()
        for name in NEIGHBOURS:
            step.get_by_text(name, exact=True).click()
        expect(step.get_by_role("status")).to_have_text(f"已选 {COMMUNITIES} 个社区")

    def _money(self, page: Page) -> None:
        step = self._step(page, "钱")
        step.get_by_role("button", name="添加一笔经费").click()
        step.get_by_label("每个社区", exact=False).first.fill(RATE)
        step.get_by_label("经费来源（预算科目）").fill("部门预算 2081006")
        typed_day(step.get_by_label("第 1 期拨付日期"), self.today)
        expect(step.get_by_text("¥14,400.00")).to_be_visible()

    def open(self, username: str) -> Page:
        """Open the application among what waits for somebody."""
        page = self.visitors.signed_in(username)
        page.get_by_role("link", name=self.title).first.click()
        expect(page.get_by_role("heading", name=self.title, level=1)).to_be_visible()
        return page

    def accept(self) -> None:
        """Accept it as the office; from now on it is under review."""
        page = self.open(OFFICE)
        page.get_by_role("button", name="受理", exact=True).click()
        page.get_by_role("dialog").get_by_role("button", name="受理").click()
        expect(page.get_by_text("已受理，进入评审")).to_be_visible()

    def review(self) -> None:
        """Hear everybody who must be heard, vote as the reviewers, close the review as the office."""
        for username in HEARD:
            page = self.open(username)
            page.get_by_label("意见内容").fill("同意，所需工时和经费相称。")
            page.get_by_role("button", name="提交意见").click()
            expect(page.get_by_text("意见已记录")).to_be_visible()
        for username in VOTERS:
            page = self.open(username)
            page.get_by_role("radiogroup", name="我的表决").get_by_text("同意准入").click()
            if username == VOTERS[-1]:
                self.album.take(page, "review")
            page.get_by_role("button", name="投票").click()
            expect(page.get_by_text("已投票")).to_be_visible()
        page = self.open(OFFICE)
        page.get_by_role("button", name="结束评审").click()
        page.get_by_role("dialog").get_by_role("button", name="结束评审").click()
        expect(page.get_by_text("评审已结束")).to_be_visible()

    def nobody_votes_on_their_own_matter(self) -> None:
        """Read it as a reviewer of the department that applies, and find no vote to cast."""
        page = self.visitors.signed_in(OF_THE_DEPARTMENT)
        expect(page.get_by_role("link", name=self.title)).to_have_count(0)
        page.goto("/applications?state=accepted")
        page.get_by_role("link", name=self.title).click()
        expect(page.get_by_role("region", name="办理", exact=True)).to_contain_text("申请部门的人回避")
        expect(page.get_by_role("button", name="投票")).to_have_count(0)

    def decide_and_publish(self) -> None:
        """Decide for the district, and publish a new version of the list."""
        page = self.open(DECIDER)
        page.get_by_role("radiogroup", name="审定结果").get_by_text("同意准入").click()
        page.get_by_role("button", name="依据充分，经费落实，同意。").click()
        page.get_by_role("button", name="作出决定").click()
        page.get_by_role("dialog").get_by_role("button", name="作出决定").click()
        expect(page.get_by_text("决定已作出")).to_be_visible()
        page = self.visitors.signed_in(OFFICE)
        page.get_by_role("link", name=re.compile("^发布清单")).click()
        expect(page.get_by_role("checkbox", name=f"列入“{self.title}”")).to_be_checked()
        page.get_by_role("button", name=re.compile("^发布新一版")).click()
        page.get_by_role("dialog").get_by_role("button", name=re.compile("发布")).click()
        expect(page.get_by_text(re.compile("第 \\d+ 版清单已发布"))).to_be_visible()

    def read_the_list(self) -> None:
        """Find the item as anybody, without signing in."""
        page = self.visitors.stranger()
        page.goto("/list")
        page.get_by_role("searchbox").or_(page.get_by_label("按事项、部门、编号查找")).first.fill(self.title)
        page.get_by_role("link", name=self.title).click()
        expect(page.get_by_role("heading", name=self.title, level=1)).to_be_visible()
        expect(page.get_by_role("article").first).to_contain_text(COMMUNITY)

    def send_the_task(self) -> Page:
        """Fill in a task for one community as the department, and return the page with the answer beside it."""
        page = self.visitors.signed_in(DEPARTMENT)
        page.get_by_role("link", name=re.compile("^下派任务")).click()
        page.get_by_label("清单事项").fill(self.title)
        page.get_by_role("option", name=self.title).click()
        page.get_by_label("任务名称").fill(f"首次上门 {self.title}")
        typed_day(page.get_by_label("截止日期"), self.today + timedelta(days=14))
        page.get_by_text(COMMUNITY, exact=True).click()
        return page

    def see_the_task_refused(self) -> None:
        """Read the rule before sending, and be refused when sending all the same."""
        page = self.send_the_task()
        answer = page.get_by_role("region", name="每个社区能不能接")
        expect(answer.get_by_role("status")).to_have_text("0 个可以接，1 个不能接")
        expect(answer).to_contain_text("R54")
        page.get_by_role("button", name="下派任务").click()
        page.get_by_role("dialog").get_by_role("button", name="下派任务").click()
        expect(page.get_by_role("alert").filter(has_text="R54")).to_be_visible()
        self.album.take(page, "task-refused")

    def pay(self) -> None:
        """Record the voucher of the department for the one community."""
        page = self.visitors.signed_in(DEPARTMENT)
        page.get_by_role("link", name=re.compile("^登记拨付")).click()
        page.get_by_label("按事项、部门查找").fill(self.title)
        expect(page).to_have_url(re.compile("query="))
        expect(page.get_by_text("共 1 条")).to_be_visible()
        page.get_by_role("link", name=self.title).click()
        page.get_by_role("button", name=f"拨付给{COMMUNITY}").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("凭证号").fill(f"拨付 {self.title[-8:]}")
        dialog.get_by_role("button", name="登记拨付").click()
        expect(page.get_by_text("已登记 1 笔拨付，等社区确认到账")).to_be_visible()
        self.album.take(page, "funding")

    def confirm_the_receipt(self) -> None:
        """Confirm as the community that the money is there."""
        page = self.visitors.signed_in(HEAD)
        page.get_by_role("link", name=re.compile("资金$")).first.click()
        card = page.get_by_role("article", name=self.title)
        self.album.take(page, "receipt")
        card.get_by_role("button", name="确认到账").click()
        expect(page.get_by_text(f"已确认到账：{self.title}")).to_be_visible()

    def see_the_task_done(self) -> None:
        """Send what was typed before and refused: it goes through, and the community accepts and completes it."""
        page = self.visitors.signed_in(DEPARTMENT)
        page.get_by_role("link", name=re.compile("^下派任务")).click()
        expect(page.get_by_label("任务名称")).to_have_value(f"首次上门 {self.title}")
        expect(page.get_by_role("checkbox", name=COMMUNITY, exact=True)).to_be_checked()
        answer = page.get_by_role("region", name="每个社区能不能接")
        expect(answer.get_by_role("status")).to_have_text("1 个可以接，0 个不能接")
        page.get_by_role("button", name="下派任务").click()
        page.get_by_role("dialog").get_by_role("button", name="下派任务").click()
        expect(page.get_by_text("已下派到 1 个社区")).to_be_visible()
        page = self.visitors.signed_in(HEAD)
        page.goto("/tasks")
        page.get_by_role("link", name=f"首次上门 {self.title}").click()
        page.get_by_role("button", name="接收任务").click()
        own = page.get_by_role("region", name=f"{COMMUNITY}的办理")
        own.get_by_label("实际用时（小时）").fill("3")
        own.get_by_label("办理说明").fill("已逐户上门，一户取暖设备已报修。")
        self.album.take(page, "task")
        own.get_by_role("button", name="办结任务").click()
        expect(page.get_by_role("cell", name="已办结")).to_be_visible()


def test_money_comes_before_the_task(visitors_everywhere: Visitors, album: Album, token: str) -> None:
    """ADM-1..ADM-9, FEE-1..FEE-6, R54: what is listed and not paid can't be tasked; the receipt lets it through."""
    day = Day(visitors_everywhere, album, f"独居老人冬季上门关怀 {token}", business_date(system_clock()))
    day.apply()
    day.accept()
    day.nobody_votes_on_their_own_matter()
    day.review()
    day.decide_and_publish()
    day.read_the_list()
    day.see_the_task_refused()
    day.pay()
    day.confirm_the_receipt()
    day.see_the_task_done()
