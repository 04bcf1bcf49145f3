"""Text that was coded wrongly before it came: noticed, and repaired only where the caller asks."""

from __future__ import annotations

import builtins
import json
from random import Random
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Options
from newsclean.decode import symptoms
from newsclean.decode.symptoms import find_symptoms
from newsclean.testing import Writer
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY)
REPAIR = Options(repair=True)


def warnings_of(text: str | bytes, options: Options | None = None) -> list[str]:
    result = newsclean.extract(text, kind="text", options=options or Options())
    return [note.code for note in result.warnings]


def twice_coded(text: str) -> str:
    """Read UTF-8 as windows-1252, bytes that it lacks as Latin-1, as browsers and databases do."""
    letters = (bytes([byte]) for byte in text.encode())
    return "".join(
        byte.decode("latin-1" if byte[0] in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else "cp1252")
        for byte in letters
    )


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("coded", [twice_coded, lambda text: text.encode().decode("latin-1")])
def test_text_coded_twice_is_noticed_and_left_alone(form: Any, coded: Any) -> None:
    text = coded(normalize(form, TEXT))
    result = newsclean.extract(text, kind="text")
    assert result.article is not None
    assert [note.code for note in result.warnings] == ["mojibake"]
    assert TITLE not in result.article.to_text()


@pytest.mark.parametrize("coded", [twice_coded, lambda text: text.encode().decode("latin-1")])
def test_text_coded_twice_is_repaired_where_the_caller_asks(coded: Any) -> None:
    result = newsclean.extract(coded(TEXT), kind="text", options=REPAIR)
    assert result.article == newsclean.clean(TEXT, kind="text")
    assert [note.code for note in result.warnings] == ["repaired"]
    html = f"<!doctype html><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in STORY)
    repaired = newsclean.extract(coded(html).encode(), options=REPAIR)
    assert repaired.article == newsclean.clean(html)
    assert repaired.encoding == "utf-8"


ENGLISH = "<!doctype html><h1>The well of the village is open again</h1>" + "".join(
    f"<p>It’s the year {year} when water came back – nobody didn’t hear of it in the valley.</p>"
    for year in range(1990, 1995)
)


def test_quotes_coded_twice_are_noticed_in_text_without_any_other_letter() -> None:
    """Read as Latin-1 they hold controls, which are gone from the blocks of an article."""
    page = ENGLISH.encode().decode("latin-1").encode()
    assert [note.code for note in newsclean.extract(page).warnings] == ["mojibake"]
    assert newsclean.clean(page, options=REPAIR) == newsclean.clean(ENGLISH)


def test_a_page_in_which_only_some_lines_are_coded_twice_is_repaired() -> None:
    first, *others = TEXT.split("\n\n")
    mixed = "\n\n".join((first, *map(twice_coded, others)))
    assert newsclean.clean(mixed, kind="text", options=REPAIR) == newsclean.clean(TEXT, kind="text")


@pytest.mark.parametrize("kind", ["text", "html"])
def test_what_is_right_is_not_changed_by_a_repair(kind: Any) -> None:
    text = TEXT if kind == "text" else "<p>" + TEXT.replace("\n\n", "</p>\n<p>") + " “A” – ﬁ Ａ…"
    plain = newsclean.extract(text, kind=kind)
    assert newsclean.extract(text, kind=kind, options=REPAIR) == plain


def test_entities_escaped_twice_are_noticed_and_repaired_on_demand() -> None:
    body = "".join(f"<p>{text} &amp;quot;Đất&amp;nbsp;lành&amp;quot;</p>" for text in STORY)
    html = f"<!doctype html><h1>{TITLE}</h1>{body}"
    assert "escaped-twice" in [note.code for note in newsclean.extract(html).warnings]
    article = newsclean.clean(html, options=REPAIR)
    assert article.body[0].text.endswith('"Đất lành"')
    text = TEXT.replace("người", "&quot;người&quot;", 1)
    assert warnings_of(text) == ["escaped-twice"]
    assert '"người"' in newsclean.clean(text, kind="text", options=REPAIR).to_text()


def test_a_repair_makes_no_markup_of_text() -> None:
    body = "".join(f"<p>{text} &amp;lt;script&amp;gt;x</p>" for text in STORY)
    html = f"<!doctype html><h1>{TITLE}</h1>{body}"
    assert "<script>x" in newsclean.clean(html, options=REPAIR).to_text()


@pytest.mark.interpreted
def test_a_missing_package_is_named_whatever_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **named: Any) -> Any:
        if name == "ftfy":
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    for run in (newsclean.clean, newsclean.extract):
        with pytest.raises(newsclean.errors.MissingExtra, match=r"newsclean\[repair\]"):
            run(TEXT, kind="text", options=REPAIR)
    assert newsclean.clean(TEXT, kind="text").title == TITLE


_MARKS = "\u0300\u0301\u0309\u0303\u0323"
_VNI: dict[str, str] = dict(zip(_MARKS, "øùûõï", strict=True))
_VNI_HAT: dict[str, str] = dict(zip(("", *_MARKS), "âàáåãä", strict=True))
_VNI_BREVE: dict[str, str] = dict(zip(("", *_MARKS), "êèéúüë", strict=True))
_TCVN3_FROM = "àảãáạằẳẵắặầẩẫấậăâđèẻẽéẹềểễếệêìỉĩíịòỏõóọồổỗốộôờởỡớợơùủũúụừửữứựưỳỷỹýỵ"
_TCVN3_TO = "µ¶·¸¹»¼½¾ÆÇÈÉÊË¨©®ÌÎÏÐÑÒÓÔÕÖª×ØÜÝÞßáâãäåæçèé«êëìíî¬ïñòóôõö÷øù­úûüýþ"


def in_tcvn3(text: str) -> str:
    return text.lower().translate(str.maketrans(_TCVN3_FROM, _TCVN3_TO))


def in_vni(text: str) -> str:
    return "".join(map(_vni_letter, text.lower()))


def _vni_letter(letter: str) -> str:
    base, *marks = list(normalize("NFD", letter))
    tone = next((mark for mark in marks if mark in _VNI), "")
    if letter == "đ":
        return "ñ"
    if "\u0302" in marks:
        return base + _VNI_HAT[tone]
    if "\u0306" in marks:
        return base + _VNI_BREVE[tone]
    base = {"o": "ô", "u": "ö"}[base] if "\u031b" in marks else base
    return base + _VNI.get(tone, "")


@pytest.mark.parametrize("coded", [in_tcvn3, in_vni])
@pytest.mark.parametrize("seed", range(5))
def test_letters_of_old_fonts_are_reported_not_guessed(coded: Any, seed: int) -> None:
    writer = Writer(Random(seed))  # noqa: S311 - repeatable
    text = "\n\n".join(
        coded(part) for part in (writer.headline(), *(writer.lead() for _ in "123456"))
    )
    for options in (None, REPAIR):
        result = newsclean.extract(text, kind="text", options=options or Options())
        assert result.article is not None
        assert "old-font" in [note.code for note in result.warnings]
        assert result.article.body[-1].text[:9] in text.replace("\u00ad", "")


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        normalize("NFD", TEXT),
        "Thuê nhà ở “Ánh Dương” – giá 3 €, xem chợ Ðông Ba",
        "Die Straße über die Brücke wird für Fußgänger größer und schöner. " * 9,
        "På åtta år är det förbjudet för människor att köra båt över ån. " * 9,
        "Äiti näki selkeästi yöllä tähtiä ja käveli metsään. " * 9,
        "Le maître a rêvé d'un château où l'été ne finit pas, très tôt déjà. " * 9,
        "São Paulo não é só a capital da ação, mas também do pão. " * 9,
        "© 2020 Công ty ®, ngày 1 § 2 ¶ 3 µm " * 9,
        "AT&T và R&D; giá <5 & >3 &; &x; &copy",
        "",
    ],
)
def test_text_that_is_right_is_not_reported(text: str) -> None:
    assert find_symptoms(text) == []


@given(st.text("aeñöøÅåâ\u212b©®µs n.", max_size=9))
def test_words_of_old_fonts_hold_a_sign(text: str) -> None:
    if symptoms._tcvn3_re().search(text) or symptoms._vni_re().search(text):
        assert symptoms._sign_re().search(text) is not None


def test_a_story_about_signs_of_wrong_coding_is_not_reported() -> None:
    assert find_symptoms(f"{TEXT}\nKhi đọc sai mã, chữ ‘ị’ hiện ra là ‘á»‹’.") == []


def test_letters_of_romanian_are_no_sign() -> None:
    told = (f"Un râs a trecut prin sat în {year}, spun cei vechi." for year in range(1990, 1995))
    story = "".join(f"<p>{text}</p>" for text in told)
    page = f"<!doctype html><h1>Un râs la marginea satului</h1>{story}"
    assert "mojibake" not in [note.code for note in newsclean.extract(page).warnings]


@pytest.mark.parametrize(("coded", "charset"), [(in_tcvn3, "cp1252"), (in_vni, "cp1252")])
def test_old_fonts_are_reported_in_bytes_that_were_read_as_windows_1258(
    coded: Any, charset: str
) -> None:
    result = newsclean.extract(coded(TEXT * 2).encode(charset, "ignore"))
    assert result.encoding == "cp1258"
    assert "old-font" in [note.code for note in result.warnings]


def test_lost_bytes_are_reported() -> None:
    for damaged in (TEXT.replace("ờ", "\ufffd"), TEXT.encode().decode("ascii", "replace")):
        notes = newsclean.extract(damaged, kind="text").warnings
        assert [note.code for note in notes] == ["lost-characters"]
        assert f"{damaged.count(chr(0xFFFD))} signs" in notes[0].message
    assert "a sign" in find_symptoms("Ng\ufffdy mai")[0].message


def test_what_a_repair_could_not_mend_is_not_said_to_be_mendable() -> None:
    damaged = f"{TEXT}\n\n{TEXT}".encode().decode("cp1252", "replace")
    notes = newsclean.extract(damaged, kind="text", options=REPAIR).warnings
    told = {note.code: note.message for note in notes}
    assert "repaired" in told
    assert "would mend" not in told.get("mojibake", "")


def test_escapes_of_json_are_noticed() -> None:
    body = "".join(f"<p>{text}</p>" for text in STORY)
    escaped = json.dumps(f"<!doctype html><h1>{TITLE}</h1>{body}")[1:-1]
    notes = {note.code: note.message for note in newsclean.extract(escaped).warnings}
    assert "json.loads" in notes["escaped-twice"]
    about = f"{TEXT}\n\nTrong JSON, \\u1ebf là chữ ế, còn \\u00e2 là chữ â."
    assert find_symptoms(about) == []
