"""The scorer gives full marks to what equals the gold, and catches each way of missing it."""

from typing import Any

import pytest

from benchmarks.quality.acceptance import acceptance_lines, page_lines
from benchmarks.quality.gold import Case
from benchmarks.quality.prediction import Prediction
from benchmarks.quality.score import add_up, score_prediction
from benchmarks.quality.tally import Score
from newsclean.article import Article, BodyBlock, Image, RelatedLink
from newsclean.extraction import Detection, Extraction


def _score(case: Case, article: Article | None, publisher: str | None = "vov") -> Score:
    detection = Detection(publisher=publisher, template="t", kind="text", confidence=0.9)
    extraction = Extraction(article=article, detection=detection, page_type="article")
    return score_prediction(case, Prediction(article or Article(), extraction))


def _wrong(score: Score) -> set[str]:
    return {name for name, tally in score.tallies.items() if tally.got != tally.of}


def _with_body(article: Article, *texts: str) -> Article:
    body = tuple(BodyBlock(kind="paragraph", text=text) for text in texts)
    return article.model_copy(update={"body": body})


def _changed(case: Case, **values: Any) -> Case:
    return Case(case.gold.model_copy(update=values), case.page)


def test_what_equals_the_gold_gets_full_marks(case: Case, article: Article) -> None:
    score = _score(case, article)
    assert _wrong(score) == set()
    assert score.findings == []
    assert score.tallies["body_kept"] == (3, 3)


def test_a_lost_block(case: Case, article: Article) -> None:
    first, _, last = (block.text for block in article.body)
    score = _score(case, _with_body(article, first, last))
    assert _wrong(score) == {"body", "body_kept", "exact", "words"}
    assert score.tallies["body_kept"] == (2, 3)
    (finding,) = score.findings
    assert (finding.what, finding.note) == ("missing", "nowhere")


def test_a_changed_order(case: Case, article: Article) -> None:
    texts = [block.text for block in article.body]
    score = _score(case, _with_body(article, *reversed(texts)))
    assert _wrong(score) == {"body", "body_order", "exact"}


def test_a_changed_word(case: Case, article: Article) -> None:
    first, second, last = (block.text for block in article.body)
    score = _score(case, _with_body(article, first, second.replace("mưa", "nắng"), last))
    assert {"body", "body_kept", "body_pure", "exact", "words"} <= _wrong(score)


def test_a_block_cut_short_or_joined(case: Case, article: Article) -> None:
    first, second, last = (block.text for block in article.body)
    score = _score(case, _with_body(article, f"{first} {second}", last[:12]))
    notes = {f.note for f in score.findings if f.measure == "body_kept"}
    assert notes == {"inside a longer block", "cut short"}


def test_a_doubled_block(case: Case, article: Article) -> None:
    texts = [block.text for block in article.body]
    score = _score(case, _with_body(article, *texts, texts[0]))
    assert {"body", "body_pure", "exact"} <= _wrong(score)
    assert [f.note for f in score.findings] == ["repeat of paragraph"]


LEAKS = [
    ("Chợ nổi họp phiên cuối năm", "related"),
    ("VOV.VN - Chợ nổi họp phiên cuối trong sương sớm.", "related"),
    ("Chợ nổi họp phiên cuối trong sương sớm.", "related"),
    ("Theo dõi chúng tôi trên mạng", "follow_us"),
    ("Tổng Biên tập: Nguyễn Văn Mẫu", "masthead"),
    ("lo-gom-1.jpg", "file_name"),
    ("Lò gốm cũ. (Ảnh: Lan Chi)", "caption"),
    ("MINH HẠ", "byline"),
    ("Theo Báo Ven Sông", "source"),
]


@pytest.mark.parametrize(("line", "label"), LEAKS)
def test_a_leaked_line(case: Case, article: Article, line: str, label: str) -> None:
    texts = [block.text for block in article.body]
    score = _score(case, _with_body(article, *texts, line))
    assert {"body", "body_pure", "exact", f"out:{label}"} <= _wrong(score)


@pytest.mark.parametrize(("line", "label"), LEAKS)
def test_a_line_leaked_into_a_paragraph(
    case: Case, article: Article, line: str, label: str
) -> None:
    first, second, last = (block.text for block in article.body)
    score = _score(case, _with_body(article, first, second, f"{last} {line}"))
    assert {"body", "exact", f"out:{label}"} <= _wrong(score)


def test_a_caption_that_leaked_without_its_credit(case: Case, article: Article) -> None:
    texts = [block.text for block in article.body]
    score = _score(case, _with_body(article, *texts, "Lò gốm cũ."))
    assert {"body", "body_pure", "exact", "out:caption"} <= _wrong(score)


def test_a_leak_in_the_lead(case: Case, article: Article) -> None:
    lead = f"{article.lead} Tin liên quan"
    score = _score(case, article.model_copy(update={"lead": lead}))
    assert {"lead", "exact", "junk", "out:related"} <= _wrong(score)


def test_junk_that_the_story_itself_says_is_no_junk(case: Case, article: Article) -> None:
    score = _score(_changed(case, junk=("Đất được lấy",)), article)
    assert "junk" not in score.tallies


def test_a_title_that_is_not_printed(case: Case, article: Article) -> None:
    assert _wrong(_score(_changed(case, title=None), article)) == {"title"}


@pytest.mark.parametrize("place", ["body", "nowhere"])
def test_either_counts_neither_way(case: Case, article: Article, place: str) -> None:
    first, second, last = (block.text for block in article.body)
    changed = _changed(case, either=(second,), body=(case.gold.body[0], case.gold.body[2]))
    texts = [first, second, last] if place == "body" else [first, last]
    assert _wrong(_score(changed, _with_body(article, *texts))) == set()


def test_captions_and_credits(case: Case, article: Article) -> None:
    shorter, fuller = (caption.text for caption in case.gold.captions)
    none = _score(case, article.model_copy(update={"images": ()}))
    assert none.tallies["captions"] == (0, 2)
    two = (Image(caption=shorter, credit="Lan Chi"), Image(caption=fuller, credit="Lan Chi"))
    assert _wrong(_score(case, article.model_copy(update={"images": two}))) == {"images"}
    wrong = (Image(caption=fuller, credit="Ảnh: Lan Chi"),)
    assert _wrong(_score(case, article.model_copy(update={"images": wrong}))) == {"credits"}
    foreign = (*article.images, Image(caption="Chợ nổi."))
    assert _wrong(_score(case, article.model_copy(update={"images": foreign}))) == {"images"}


def test_fields(case: Case, article: Article) -> None:
    for values, measure in (
        ({"authors": ("MINH HẠ", "VOV")}, "authors"),
        ({"sources": ()}, "sources"),
        ({"published_on": None}, "published"),
        ({"related": ()}, "related"),
    ):
        assert measure in _wrong(_score(case, article.model_copy(update=values)))


def test_a_teaser_belongs_to_its_title(case: Case, article: Article) -> None:
    gold = {"related": ("Một", "Hai"), "related_teasers": ("Chuyện một.", "Chuyện hai.")}
    crossed = (
        RelatedLink(title="Một", teaser="Chuyện hai."),
        RelatedLink(title="Hai", teaser="Chuyện một."),
    )
    score = _score(_changed(case, **gold), article.model_copy(update={"related": crossed}))
    assert _wrong(score) == {"cards"}


def test_detection(case: Case, article: Article) -> None:
    assert _wrong(_score(case, article, None)) == {"detected", "confident"}
    assert _wrong(_score(case, article, "nhandan")) == {"detected", "confident", "unclaimed"}
    foreign = _changed(case, site="other:bao.example")
    assert _wrong(_score(foreign, article, "vov")) == {"unclaimed"}
    assert _wrong(_score(foreign, article, None)) == set()


def test_a_list_page_holds_no_article(case: Case, article: Article) -> None:
    page = _changed(case, page_type="list", junk=())
    assert _wrong(_score(page, article)) == {"refused"}
    assert _wrong(_score(page, None)) == set()


def test_no_article_is_not_exact(case: Case) -> None:
    empty = _changed(case, body=(), lead=None)
    assert {"found", "body", "exact"} <= _wrong(_score(empty, None))


def test_a_crash_is_counted(case: Case) -> None:
    score = score_prediction(case, Prediction(Article(), None, "ValueError: no"))
    assert {"runs", "found", "body"} <= _wrong(score)


GLUED = {"glued": True, "lines": (), "captions": (), "related": (), "related_teasers": ()}


@pytest.mark.parametrize(
    ("ending", "cut"),
    [("", True), (" MINH HẠ/Ven Sông", False), (" MINH HẠ", False), (" Sông", False)],
)
def test_signoff_of_a_glued_document(case: Case, article: Article, ending: str, cut: bool) -> None:
    story = " ".join(block.text for block in case.gold.body)
    spans = [{"label": "paragraph", "text": story}, {"label": "byline", "text": "MINH HẠ/Ven Sông"}]
    body = [{"kind": "paragraph", "text": story}]
    values = {**case.gold.model_dump(), **GLUED, "spans": spans, "body": body, "junk": ()}
    glued = Case(type(case.gold).model_validate(values), case.page)
    plain = article.model_copy(update={"images": (), "related": ()})
    score = _score(glued, _with_body(plain, story.removesuffix("./.") + "." + ending))
    assert (score.tallies["signoffs"].got == 1) is cut
    assert (score.tallies["words"].got == 1) is cut


def test_scores_add_up_by_group(case: Case, article: Article) -> None:
    lost = _with_body(article, article.body[0].text)
    groups = add_up([_score(case, article), _score(case, lost)])
    assert set(groups) == {"all", "kind:lines", "site:vov"}
    assert groups["all"]["body_kept"] == (4, 6)
    assert groups["site:vov"]["exact"].value == 0.5


def test_acceptance_lines(case: Case, article: Article) -> None:
    seed = _changed(case, id="seed-000")
    full = {line.what: line.met for line in acceptance_lines([_score(seed, article)])}
    assert full["seeds that equal their gold"] is True
    assert full["body blocks kept exactly (lines)"] is True
    assert full["word F1, mean (glued)"] is None
    leaky = _with_body(article, *(b.text for b in article.body), "Tin liên quan")
    spoilt = {line.what: line.met for line in acceptance_lines([_score(seed, leaky)])}
    assert spoilt["seeds that equal their gold"] is False
    assert spoilt["related lines in title, lead or body (lines)"] is False


def test_acceptance_of_pages(case: Case, article: Article) -> None:
    def lines(**values: Any) -> dict[str, str]:
        page = _changed(case, kind="html", lines=(), **values)
        found = [_score(page, article), _score(page, article.model_copy(update={"authors": ()}))]
        return {line.what: line.value for line in page_lines(found) if line.met is not None}

    four = lines()
    assert four["pages of the four right in all fields"] == "1 of 2"
    assert "pages of other papers right in all fields" not in four
    other = lines(site="other:example.vn")
    assert other["pages of other papers, lead and body exact"] == "2 of 2"
    assert other["pages of other papers right in all fields"] == "1 of 2"
    assert other["foreign documents claimed by the four"] == "2 of 2"
    assert lines(mockup=True)["word F1, worst (mock-ups)"].startswith("100.00%")
