"""The picture above a story that has no lead."""

from __future__ import annotations

import newsclean

PAGE = """
<html lang="vi"><body><article class="article-detail">
<div class="wrapper-01"><h1 class="title">Xưởng dệt bản Lùng mở cửa đón khách</h1></div>
<figure class="insert-center-image"><img src="/anh.jpg">
<figcaption class="image-caption">Khung cửi cũ được lau lại trước ngày mở cửa.</figcaption></figure>
<div class="art-body"><p>Sáng mồng ba, xưởng dệt bản Lùng mở cửa sau hai năm sửa mái, bốn khung
cửi cùng chạy.</p></div></article></body></html>
"""


def test_picture_without_a_lead_above_it_is_read() -> None:
    article = newsclean.clean(PAGE, url="https://laodong.vn/xa-hoi/xuong-det-1.ldo")
    captions = [image.caption for image in article.images]
    assert captions == ["Khung cửi cũ được lau lại trước ngày mở cửa."]
