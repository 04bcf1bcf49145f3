"""How each layout that newsclean knows writes its pages, one class each."""

from __future__ import annotations

from newsclean.testing.markup.baotintuc import BaoTinTuc2018, BaoTinTuc2026
from newsclean.testing.markup.base import Markup
from newsclean.testing.markup.dantri import DanTri2021, DanTri2024
from newsclean.testing.markup.epi import (
    AnyEpi,
    NhanDan2022,
    Plo2025,
    Sggp2022,
    TienPhong2021,
    VietnamPlus2024,
)
from newsclean.testing.markup.laodong import LaoDong2022
from newsclean.testing.markup.nhandan import NhanDan2013, NhanDan2020
from newsclean.testing.markup.portal import Unknown, VietnamVn2023, VietnamVn2025
from newsclean.testing.markup.qdnd import Qdnd2016
from newsclean.testing.markup.vccorp import (
    AnyVcCorp,
    BaoChinhPhu2022,
    ThanhNien2023,
    TuoiTre2023,
)
from newsclean.testing.markup.vietnamnet import VietnamNet2022
from newsclean.testing.markup.vietnamplus import VietnamPlus2014, VietnamPlus2018
from newsclean.testing.markup.vnexpress import VnExpress2019
from newsclean.testing.markup.vov import Vov2014, Vov2019, Vov2020
from newsclean.testing.markup.znews import Znews2017

__all__ = ["LAYOUTS", "Markup", "markup_of"]

LAYOUTS: tuple[type[Markup], ...] = (
    NhanDan2022,
    VietnamPlus2024,
    Vov2020,
    VietnamVn2025,
    TienPhong2021,
    Plo2025,
    TuoiTre2023,
    ThanhNien2023,
    BaoChinhPhu2022,
    Sggp2022,
    Znews2017,
    Qdnd2016,
    VnExpress2019,
    DanTri2024,
    DanTri2021,
    VietnamNet2022,
    LaoDong2022,
    BaoTinTuc2026,
    BaoTinTuc2018,
    AnyEpi,
    AnyVcCorp,
    Unknown,
    NhanDan2020,
    NhanDan2013,
    VietnamPlus2018,
    VietnamPlus2014,
    Vov2019,
    Vov2014,
    VietnamVn2023,
)
"""All layouts, the commonest first."""


def markup_of(template: str) -> Markup:
    """Return the layout that a template reads.

    Args:
        template: Id of the template.

    Returns:
        The layout.

    Raises:
        ValueError: No page of this template can be painted.
    """
    for layout in LAYOUTS:
        if layout.template == template:
            return layout()
    known = ", ".join(layout.template for layout in LAYOUTS)
    raise ValueError(f"no layout paints pages for the template {template!r}; it must be of {known}")
