"""Invented names of the demo district: no place and no person is real."""

from collections.abc import Iterator
from random import Random
from typing import Final

DISTRICT: Final = "云溪区"
#: No district has this code (the last two digits 99 are given to none), so none can be mistaken for a real one.
DISTRICT_CODE: Final = "320199000000"

SUBDISTRICTS: Final = (
    ("望江街道", ("望江", "临波", "柳岸", "观澜", "渡口", "白鹭", "听涛", "江南里", "芦汀")),
    ("书院街道", ("书院", "文庙", "墨池", "桂花巷", "状元坊", "青衿", "崇文", "藏书楼")),
    ("桐荫街道", ("桐荫", "梧桐里", "双桐", "清荫", "凤栖", "碧桐", "荫园", "百果园")),
    ("石桥街道", ("石桥", "桥北", "桥南", "虹影", "石栏", "听雨", "水关", "月牙湾", "莲塘")),
    ("石榴街道", ("石榴", "红榴里", "榴花", "丰乐", "和睦", "安居", "同心", "团结里")),
    ("北园街道", ("北园", "菊园", "梅园", "兰亭", "竹里", "杏坛", "枫林", "紫藤")),
    ("灯塔街道", ("灯塔", "晨光", "星河", "朝晖", "启明", "光华", "明珠", "霞飞")),
    ("南湖街道", ("南湖", "湖滨", "镜湖", "采菱", "云水", "烟雨", "浣花", "月湖")),
)

_SURNAMES: Final = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁韦马苗方任袁柳唐薛雷贺"
)
_GIVEN: Final = (
    "安和 博文 长青 承志 春晓 德明 丹青 方圆 谷雨 冠宇 海宁 和畅 怀瑾 惠风 佳禾 锦程 景行 "
    "静好 可欣 兰心 乐山 立秋 林溪 明远 沐阳 念慈 平川 千里 清扬 秋实 若水 舒云 思齐 天朗 "
    "望舒 文澜 细雨 晓棠 新竹 星野 修远 雅言 一诺 亦凡 宜修 永年 雨桐 远航 云舟 知行 "
)


def people(random: Random) -> Iterator[str]:
    """Yield invented names, each once, in an order that the seed decides."""
    pairs = [surname + given for surname in _SURNAMES for given in _GIVEN.split()]
    random.shuffle(pairs)
    yield from pairs
