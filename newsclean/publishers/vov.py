"""VOV, the Voice of Vietnam (vov.vn)."""

from __future__ import annotations

from newsclean.blocks import Label
from newsclean.template import Mark, Publisher, Rule, Template

PUBLISHER = Publisher(
    id="vov",
    name="Báo điện tử VOV",
    domains=("vov.vn",),
    names=("VOV", "VOV.VN", "VOV online", "Báo điện tử VOV"),
    lead_prefixes=("VOV.VN", "VOV Online"),
    marks=(
        Mark(id="lead-prefix", weight=0.85, lead_prefix=True),
        Mark(id="follow-line", weight=0.8, contains="theo dõi VOV.VN"),
    ),
    rules=(
        Rule(
            id="follow-line",
            label=Label.FOLLOW,
            starts=("Mời quý độc giả theo dõi VOV.VN", "Theo dõi VOV.VN"),
        ),
    ),
    templates=(Template(id="vov-text", kind="text"),),
)
