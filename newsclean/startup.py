"""Pays early what the first documents of a process would have to wait for."""

from __future__ import annotations

from newsclean.api import extract
from newsclean.options import Options

__all__ = ["preload"]

_DEFAULT = Options()

# Invented documents that hold a bit of everything, so that each step compiles what it looks for.
_TEXT = """\
Trang chủ
Cầu mới nối hai bờ sông Mẫu
Thứ Hai, 02/03/2026 08:46 (GMT+7)
Hà Nội (TTXVN) - Sáng nay, cây cầu dài 120 mét nối hai bờ sông Mẫu được đưa vào sử dụng.

Theo ban quản lý dự án, cây cầu được khởi công hai năm trước và hoàn thành sớm ba tháng.
cau-song-mau.jpg
Người dân đi qua cầu trong sáng đầu tiên. (Ảnh: Lê Mẫu/TTXVN)
Đi lại dễ hơn
Người dân hai bên sông cho biết họ không còn phải đi đò qua sông như trước, nhất là mùa lũ./.

Lê Mẫu (Theo TTXVN)
Từ khóa: cầu, sông Mẫu
Tin liên quan
Xã Mẫu mở lớp dạy bơi cho trẻ em
VOV.VN - Lớp học miễn phí kéo dài suốt mùa hè, mỗi tuần hai buổi tại bể bơi của xã.
Mời quý độc giả theo dõi VOV.VN trên Google News
Cơ quan chủ quản: Báo Mẫu. Giấy phép số 12/GP-BTTTT. Email: toasoan@baomau.example
"""
_STORY = "".join(
    f"<p>{line} Cây cầu được khởi công hai năm trước và xong sớm ba tháng so với dự tính.</p>"
    for line in (
        "Người dân hai bên sông không còn phải đi đò.",
        "Xe máy qua được từ hôm nay.",
        "Đường hai đầu cầu còn phải làm.",
    )
)
_PAGE = f"""\
<html lang="vi"><head><title>Cầu mới nối hai bờ sông Mẫu | Báo Mẫu</title>
<meta property="og:title" content="Cầu mới nối hai bờ sông Mẫu">
<meta property="article:published_time" content="2026-03-02T08:46:00+07:00">
<script type="application/ld+json">
{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "Lê Mẫu"}}}}</script>
</head><body><nav><a href="/">Trang chủ</a></nav><h1>Cầu mới nối hai bờ sông Mẫu</h1>
<div class="date">Thứ Hai, 02/03/2026 08:46</div>
<div class="story"><p><b>Sáng nay, cây cầu dài 120 mét được đưa vào sử dụng.</b></p>{_STORY}
<figure><img src="a.jpg" alt="cầu"><figcaption>Cây cầu mới. Ảnh: Lê Mẫu</figcaption></figure>
<table><tr><td>Dài</td><td>120 m</td></tr><tr><td>Rộng</td><td>5 m</td></tr></table>
<div class="related"><a href="/b.html">Xã Mẫu mở lớp dạy bơi cho trẻ em</a></div>
<p><em>Lê Mẫu (Theo TTXVN)</em></p></div><footer>Giấy phép số 12/GP-BTTTT</footer></body></html>
"""


def preload(options: Options = _DEFAULT) -> None:
    """Load and compile now what the first documents of this process would have to wait for.

    Importing newsclean does no work, so that the first document costs some tenths of a second:
    modules are imported, the layouts of all publishers checked, and patterns compiled. A server
    calls this when it starts; a program that forks calls it before, for all its processes at once.
    Nothing else changes by it: results are the same with and without.

    Args:
        options: As in `extract`; their registry is made ready.

    Raises:
        MissingExtra: As in `extract`.
        PublisherError: A publisher file of the registry is wrong, in whatever part.
        TypeError: `options` are no `Options`.

    >>> preload()
    """
    extract(_TEXT, kind="text", options=options)
    extract(_PAGE, kind="html", options=options)
    extract(_PAGE, kind="html", url="https://vov.vn/", options=options)
    options.publishers.check()
