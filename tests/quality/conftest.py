"""A tiny set with invented prose, and results that a test can spoil."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.quality.gold import Case, Gold
from newsclean.article import Article, BodyBlock, Image, RelatedLink, Source

LINES = [
    ("title", "Làng gốm ven sông mở cửa đón khách"),
    ("lead", "VOV.VN - Sáng 3/5, làng gốm ven sông mở cửa trở lại sau hai năm."),
    ("paragraph", "Người thợ già nhóm lò từ lúc gà gáy."),
    ("caption", "Lò gốm cũ. (Ảnh: Lan Chi)"),
    ("caption", "Lò gốm cũ (bên phải). (Ảnh: Lan Chi)"),
    ("paragraph", "Đất được lấy ở bãi bồi, ủ qua một mùa mưa."),
    ("paragraph", "Khách mua nhiều nhất là ấm trà men xanh./."),
    ("byline", "MINH HẠ"),
    ("source", "Theo Báo Ven Sông"),
    ("follow_us", "Theo dõi chúng tôi trên mạng"),
    ("related_head", "Tin liên quan"),
    ("related_title", "Chợ nổi họp phiên cuối năm"),
    ("related_teaser", "VOV.VN - Chợ nổi họp phiên cuối trong sương sớm."),
    ("image_name", "lo-gom-1.jpg"),
    ("footer", "Tổng Biên tập: Nguyễn Văn Mẫu"),
]


def _texts(*labels: str) -> list[str]:
    return [text for label, text in LINES if label in labels]


def gold_values() -> dict[str, Any]:
    return {
        "id": "lang-gom",
        "site": "vov",
        "title": LINES[0][1],
        "lead": LINES[1][1].removeprefix("VOV.VN - "),
        "body": [{"kind": "paragraph", "text": text} for text in _texts("paragraph")],
        "captions": [{"text": text, "credit": "Lan Chi"} for text in _texts("caption")],
        "authors": ["MINH HẠ"],
        "source": "Báo Ven Sông",
        "published": "2024-05-03",
        "related": _texts("related_title"),
        "related_teasers": _texts("related_teaser"),
        "related_captions": [],
        "junk": ["Theo dõi chúng tôi trên mạng", "Tin liên quan"],
        "either": [],
        "lines": [label for label, _ in LINES],
        "notes": "",
    }


def perfect_article() -> Article:
    """What newsclean should return: "./." closed, codes gone, near-equal captions one image."""
    shorter, fuller = _texts("caption")
    return Article.model_validate(
        {
            "title": LINES[0][1],
            "lead": LINES[1][1].removeprefix("VOV.VN - "),
            "body": [
                BodyBlock(kind="paragraph", text=text.replace("./.", "."))
                for text in _texts("paragraph")
            ],
            "images": [Image(caption=fuller, alt=shorter, credit="Lan Chi")],
            "authors": ["MINH HẠ"],
            "sources": [Source(name="Báo Ven Sông")],
            "published_on": "2024-05-03",
            "related": [
                RelatedLink(
                    title="Chợ nổi họp phiên cuối năm",
                    teaser="Chợ nổi họp phiên cuối trong sương sớm.",
                )
            ],
            "publisher": "vov",
        }
    )


@pytest.fixture
def case() -> Case:
    page = "\n\n".join(text for _, text in LINES)
    return Case(Gold.model_validate(gold_values()), page.encode())


@pytest.fixture
def article() -> Article:
    return perfect_article()


@pytest.fixture
def folder(tmp_path: Path, case: Case) -> Path:
    place = tmp_path / "tiny"
    (place / "gold").mkdir(parents=True)
    (place / "pages").mkdir()
    text = json.dumps(gold_values(), ensure_ascii=False)
    (place / "gold" / "lang-gom.json").write_text(text, encoding="utf-8")
    (place / "pages" / "lang-gom.txt").write_bytes(case.page)
    return place
