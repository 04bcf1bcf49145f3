"""VietnamNet (vietnamnet.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.publishers._vietnamnet_layouts import CMS_2013, DETAIL_2022
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="vietnamnet",
    name="VietNamNet",
    domains=("vietnamnet.vn",),
    names=("VietNamNet", "VietnamNet", "Báo VietNamNet", "Infonet", "Vietnamnet.vn"),
    lead_prefixes=("VietNamNet", "VietnamNet"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="masthead-mail", weight=0.9, line_contains="vietnamnet@vietnamnet.vn"),
        Mark(id="rights-line", weight=0.9, line_contains="Báo VietNamNet. All rights reserved"),
        Mark(id="site-name", weight=0.8, site_names=("VietNamNet", "Vietnamnet", "Báo VietNamNet")),
        Mark(
            id="image-host",
            weight=0.5,
            hosts=(".vnncdn.net", "-imgs.vgcloud.vn"),
        ),
    ),
    rules=(
        Rule(id="author-link", label=Label.MENU, lines=("Xem các bài viết của tác giả",)),
        Rule(id="rating-line", label=Label.PROMO, lines=("Đánh giá bài viết",)),
    ),
    templates=(DETAIL_2022, CMS_2013, Template(id="vietnamnet-text", kind="text")),
)
