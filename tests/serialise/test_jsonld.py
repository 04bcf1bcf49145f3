"""The schema.org form of an article."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

from newsclean.article import Article, BodyBlock, Image, Source
from newsclean.registry import Registry
from newsclean.serialise import to_jsonld, to_jsonld_script
from newsclean.template import Publisher

HANOI = timezone(timedelta(hours=7))
FULL = Article(
    title="Đầu đề",
    lead="Sapo.",
    body=(BodyBlock(kind="paragraph", text="Đoạn một."),),
    images=(Image(url="https://example.org/a.jpg", alt="a", caption="Cảnh. (X)", credit="X"),),
    authors=("Lê Văn Mẫu",),
    sources=(Source(name="Hãng tin", url="https://example.org"), Source(name="Báo")),
    published_at=datetime(2024, 1, 2, 3, 4, tzinfo=HANOI),
    modified_at=datetime(2024, 1, 3, tzinfo=UTC),
    published_on=date(2024, 1, 2),
    section="Thế giới",
    tags=("một", "hai"),
    language="vi",
    url="https://example.org/bai",
    site_name="Báo Mẫu điện tử",
    image_url="https://example.org/b.jpg",
    publisher="mau",
)


def test_every_field_has_its_property() -> None:
    registry = Registry([Publisher(id="mau", name="Báo Mẫu", domains=("example.org",))])
    assert to_jsonld(FULL, registry=registry) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Đầu đề",
        "description": "Sapo.",
        "articleBody": "Sapo.\n\nĐoạn một.",
        "author": [{"@type": "Person", "name": "Lê Văn Mẫu"}],
        "datePublished": "2024-01-02T03:04:00+07:00",
        "dateModified": "2024-01-03T00:00:00+00:00",
        "articleSection": "Thế giới",
        "keywords": ["một", "hai"],
        "inLanguage": "vi",
        "url": "https://example.org/bai",
        "thumbnailUrl": "https://example.org/b.jpg",
        "image": [
            {
                "@type": "ImageObject",
                "contentUrl": "https://example.org/a.jpg",
                "description": "a",
                "caption": "Cảnh. (X)",
                "creditText": "X",
            }
        ],
        "isBasedOn": [
            {
                "@type": "CreativeWork",
                "provider": {"@type": "Organization", "name": "Hãng tin"},
                "url": "https://example.org",
            },
            {"@type": "CreativeWork", "provider": {"@type": "Organization", "name": "Báo"}},
        ],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "identifier": "mau",
            "name": "Báo Mẫu",
        },
    }


def test_it_is_plain_json() -> None:
    data = to_jsonld(FULL, registry=Registry([]))
    assert json.loads(json.dumps(data)) == data


def test_what_is_unknown_is_absent() -> None:
    assert to_jsonld(Article()) == {"@context": "https://schema.org", "@type": "NewsArticle"}


def test_a_day_without_a_time_stays_a_day() -> None:
    assert to_jsonld(Article(published_on=date(2024, 1, 2)))["datePublished"] == "2024-01-02"


def test_an_unknown_publisher_keeps_its_id() -> None:
    data = to_jsonld(Article(publisher="mau"), registry=Registry([]))
    assert data["publisher"] == {"@type": "NewsMediaOrganization", "identifier": "mau"}


def test_an_unknown_publisher_has_the_name_of_its_site() -> None:
    publisher = to_jsonld(Article(site_name="Sông Xanh"))["publisher"]
    assert publisher == {"@type": "NewsMediaOrganization", "name": "Sông Xanh"}


def test_page_text_cannot_end_a_script() -> None:
    text = "</script><!-- <script>alert(1)\u2028&lt;"
    article = Article(title=text, tags=(text,), url="https://a.vn/</script>")
    script = to_jsonld_script(article)
    assert not set("<>&\u2028\u2029") & set(script)
    assert json.loads(script) == to_jsonld(article)
