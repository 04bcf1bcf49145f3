"""Tuổi Trẻ (tuoitre.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._tuoitre_layouts import FCK_2013, FCK_2018, VCCORP
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="tuoitre",
    name="Báo Tuổi Trẻ",
    domains=("tuoitre.vn", "tuoitre.com.vn"),
    names=("Tuổi Trẻ", "Báo Tuổi Trẻ", "Tuổi Trẻ Online", "Tuoi Tre Online", "TTO", "baotuoitre"),
    lead_prefixes=("TTO", "TT"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-licence", weight=0.9, contains="561/GP-BTTTT, cấp ngày 25-11-2022"),
        Mark(id="masthead-mail", weight=0.9, line_contains="tto@tuoitre.com.vn"),
        Mark(id="site-name", weight=0.8, site_names=("TUOI TRE ONLINE",)),
        Mark(id="site-meta", weight=0.8, css='meta[name="GENERATOR"][content="TUOI TRE ONLINE"]'),
        Mark(id="box-class", weight=0.5, css=".kbwscwl-relatedbox.tuoitre"),
        Mark(
            id="image-host",
            weight=0.6,
            hosts=(
                "cdn.tuoitre.vn",
                "cdn2.tuoitre.vn",
                "static.tuoitre.vn",
                "static-tuoitre.tuoitre.vn",
            ),
        ),
    ),
    rules=(
        Rule(
            id="star-line",
            label=Label.PROMO,
            lines=(
                "Tặng sao cho bài viết hay",
                "Chuyển sao tặng cho thành viên",
                "Tuổi Trẻ Online Newsletters",
                "Đăng ký ngay để nhận gói tin tức mới",
            ),
            starts=(
                "Trở thành người đầu tiên tặng sao",
                "Tuổi Trẻ Online sẽ gởi đến bạn",
                "Thêm chuyên mục, tăng trải nghiệm",
                "Từ ngày 1-1-2023, Tuổi Trẻ Online giới thiệu",
                "Tuổi Trẻ Sao được thiết kế",
                "Bằng cách đóng góp Sao",
                "Báo Tuổi Trẻ phát triển Tuổi Trẻ Sao",
                "Chúng tôi hy vọng Tuổi Trẻ Sao",
            ),
        ),
        Rule(
            id="thread-line",
            label=Label.MENU,
            lines=("Về trang Chủ đề", "Đọc tiếp Về trang Chủ đề"),
        ),
    ),
    templates=(VCCORP, FCK_2018, FCK_2013, Template(id="tuoitre-text", kind="text")),
)
