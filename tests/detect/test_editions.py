"""Editions and layouts of the four papers on other hosts: languages, specials, older pages."""

from __future__ import annotations

from string import Template

import pytest

import newsclean

TITLE = "Bản Lùng dựng lại chiếc cầu tre sau mùa nước lớn"
LEAD = "Hơn bốn mươi hộ ở Bản Lùng góp công dựng lại chiếc cầu tre bắc qua suối Nậm Hoa."
TOLD = [
    f"Buổi làm thứ {n} có hơn {n} chục người dân ba xóm cùng vác tre, đan phên và lát mặt cầu, "
    f"chia ca cho nhà nào cũng góp được {n} công trước khi trời đổ mưa."
    for n in range(2, 8)
]
ENGLISH_TITLE = "Villagers of Ban Lung rebuild their bamboo bridge after the floods"
ENGLISH_LEAD = "More than forty households rebuilt the bamboo bridge across the Nam Hoa stream."
ENGLISH = [
    f"On day {n} more than {n * 10} villagers carried bamboo to the stream, wove the deck and laid "
    f"it, so that every one of the {n} hamlets had its share of the work before the rain came."
    for n in range(2, 8)
]

EPI = """<html lang="$lang"><body><div class="article"><div class="article__header">
<h1 class="article__title cms-title">$title</h1><div class="article__meta">
<time class="time" datetime="2026-03-02T08:46:00+0700">02/03/2026 08:46</time></div></div>
<div class="article__sapo cms-desc">$lead</div>
<div class="article__body zce-content-body cms-body">$told</div></div></body></html>"""
VOVWORLD = """<html lang="vi"><body><h1 class="article__title cms-title">$title</h1>
<div class="article__meta"><time>Thứ Hai, 02/03/2026 | 08:46</time></div>
<div class="article__sapo cms-desc">$lead</div>
<div class="article__body cms-body">$divs</div></body></html>"""
LAYOUTS = {
    "vovworld": ("vov", "https://vovworld.vn/vi-VN/doi-song/cau-363410.vov", VOVWORLD),
    "vov5": ("vov", "https://vovworld.vn/vi-VN/doi-song/cau-2248510.vov5", VOVWORLD),
    "vovworld, long": (
        "vov",
        "https://vovworld.vn/vi-VN/doi-song/cau-363411.vov",
        VOVWORLD.replace("article__body cms-body", "text-long"),
    ),
    "vov, video": (
        "vov",
        "https://vov.vn/media/video/cau-tre-post1.vov",
        """<html lang="vi"><body><div class="row article-title">
<h1 class="article-title">$title</h1>
</div><div class="video__summary">VOV.VN - $lead</div>
<div class="content"><div class="text-long">$told</div></div></body></html>""",
    ),
    "vov before 2018": (
        "vov",
        "https://vov.vn/doi-song/cau-tre-674553.vov",
        """<html><body><div class="vov-content"><ul class="vov-breadcrumb"><li><h2><a>Đời sống</a>
</h2></li></ul><h1>$title</h1><div class="meta"><time>Thứ 5, 19:21, 21/05/2015</time></div>
<p class="sapo">VOV.VN - $lead</p><div id="article-body">$told</div></div></body></html>""",
    ),
    "vov 2019": (
        "vov",
        "https://vov.vn/doi-song/cau-tre-1026812.vov",
        """<html><body><div class="article__header"><h2>$title</h2></div>
<div class="article__meta"><time>Thứ 5, 19:21, 21/05/2020</time></div>
<div class="article__sapo">VOV.VN - $lead</div><div id="article-body">$told</div></body></html>""",
    ),
    "nhandan k2": (
        "nhandan",
        "https://nhandan.com.vn/doi-song/item/1-cau-tre.html",
        """<html><body><div class="item-container"><h3>$title</h3>
<h5 class="date-created">Thứ Bảy, 29/12/2018, 20:56</h5><div class="sapo"><p>NDĐT - $lead</p></div>
<div class="item-content">$told</div></div></body></html>""",
    ),
    "nhandan middle": (
        "nhandan",
        "https://nhandan.vn/doi-song/cau-tre-684254/",
        """<html><body><h1 class="box-title-detail entry-title">$title</h1>
<div class="box-date pull-left">Thứ Bảy, 29-12-2018, 20:56</div>
<div class="box-des-detail">$lead</div>
<div class="detail-content-body">$told</div></body></html>""",
    ),
    "nhandan special": (
        "nhandan",
        "https://special.nhandan.vn/cau-tre/index.html",
        """<html lang="vi"><body class="Theme-Story"><article><div class="Theme-Section">
<div class="Layout"><h1 class="Theme-Title">$title</h1><p class="Theme-LeadIn">$lead</p></div></div>
$sections</article></body></html>""",
    ),
    "vietnamplus 2020": (
        "vietnamplus",
        "https://www.vietnamplus.vn/cau-tre/624255.vnp",
        """<html><body><h1 class="details__headline cms-title">$title</h1>
<div class="details__meta"><div class="source"><time datetime="2020-03-02 08:46">02/03/2020 08:46
</time></div></div><div class="details__summary cms-desc">$lead</div>
<div class="details__content"><div class="content article-body cms-body AdAsia">$divs</div></div>
</body></html>""",
    ),
}
WITHOUT_LEAD = {
    "vietnamplus special": (
        "vietnamplus",
        "https://special.vietnamplus.vn/2026/03/02/cau-tre/",
        """<html lang="vi"><body><main class="site-main"><article><header class="entry-header">
<h1 class="entry-title">$title</h1></header><div class="entry-content">$told</div></article></main>
</body></html>""",
    ),
    "vietnamplus 2014": (
        "vietnamplus",
        "https://www.vietnamplus.vn/cau-tre/270001.vnp",
        """<html><body><article class="article"><header class="article-header"><h1>$title</h1>
<p class="meta"><span class="author">(TTXVN/Vietnam+)</span> <time>lúc : 11/07/14 11:35</time></p>
</header><div class="article-body">$told</div></article></body></html>""",
    ),
    "vietnamplus 2017": (
        "vietnamplus",
        "https://www.vietnamplus.vn/cau-tre/478059.vnp",
        """<html><body><article><header class="article-header"><h1>$title</h1></header>
<p class="meta"><span class="author cms-author">HÀ MY (TTXVN/VIETNAM+)</span>
<time datetime="2017-12-04T07:23:20+07:00">04/12/2017 07:23 GMT+7</time>
<a class="print">Bản in</a></p><div class="article-body cms-body AdAsia">$told
<div id="sas_1">Mua ngay</div></div></article></body></html>""",
    ),
    "vietnam.vn to 2024": (
        "vietnam_vn",
        "https://www.vietnam.vn/cau-tre/",
        """<html lang="vi"><head><meta name="author" content="Báo Sông"></head><body><article>
<h1 class="entry-title">$title</h1><div class="entry-content">$told
<img src="https://cdn.vietnam.vn/wp-content/uploads/2023/03/a.jpg"></div></article></body></html>""",
    ),
    "vietnam.vn": (
        "vietnam_vn",
        "https://www.vietnam.vn/cau-tre",
        """<html lang="vi"><body><h1>$title</h1><div class="post-detail-body">$told</div></body>
</html>""",
    ),
}
LANGUAGES = {
    "en.vietnamplus.vn": "en", "en.nhandan.vn": "en", "english.vov.vn": "en", "fr.nhandan.vn": "fr",
    "fr.vietnamplus.vn": "fr", "zh.vietnamplus.vn": "zh", "cn.nhandan.vn": "zh",
    "es.vietnamplus.vn": "es", "ru.nhandan.vn": "ru", "ru.vietnamplus.vn": "ru",
}  # fmt: skip


def render(html: str, title: str, lead: str, told: list[str], lang: str = "vi") -> str:
    forms = {
        "told": "<p>{}</p>",
        "divs": "<div>{}</div>",
        "sections": '<div class="Theme-Section"><div class="Layout"><p>{}</p></div></div>',
    }
    parts = {name: "\n".join(map(form.format, told)) for name, form in forms.items()}
    return Template(html).substitute(title=title, lead=lead, lang=lang, **parts)


@pytest.mark.parametrize("name", [*LAYOUTS, *WITHOUT_LEAD])
def test_a_layout_is_known_and_read(name: str) -> None:
    publisher, url, html = (LAYOUTS | WITHOUT_LEAD)[name]
    article = newsclean.clean(render(html, TITLE, LEAD, TOLD), url=url)
    assert article.publisher == publisher
    assert (article.title, article.lead) == (TITLE, LEAD if name in LAYOUTS else None)
    assert [block.text for block in article.body] == TOLD
    assert article.language == "vi"


@pytest.mark.parametrize("host", LANGUAGES)
@pytest.mark.parametrize("told", [TOLD, ENGLISH], ids=["vi", "en"])
def test_an_edition_in_another_language_is_known_and_read(host: str, told: list[str]) -> None:
    title, lead = (TITLE, LEAD) if told is TOLD else (ENGLISH_TITLE, ENGLISH_LEAD)
    page = render(EPI, title, lead, told, LANGUAGES[host])
    article = newsclean.clean(page, url=f"https://{host}/cau-tre-post1.html")
    assert article.publisher == host.split(".")[1]
    assert (article.title, article.lead) == (title, lead)
    assert [block.text for block in article.body] == told
    assert article.language == LANGUAGES[host]


def test_an_edition_of_vietnam_vn_in_another_language() -> None:
    _, _, html = WITHOUT_LEAD["vietnam.vn"]
    page = render(html.replace('"vi"', '"en"'), ENGLISH_TITLE, ENGLISH_LEAD, ENGLISH)
    article = newsclean.clean(page, url="https://www.vietnam.vn/en/cau-tre")
    assert (article.publisher, article.language) == ("vietnam_vn", "en")
    assert [block.text for block in article.body] == ENGLISH
