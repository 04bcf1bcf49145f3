"""Bytes to text: marks, charsets declared rightly and wrongly, bytes that fit nothing."""

from __future__ import annotations

import bz2
import codecs
import gzip
import io
import lzma
import tarfile
import zlib
from collections.abc import Callable
from random import Random
from typing import Literal
from unicodedata import is_normalized, normalize

import pytest

import newsclean
from newsclean.decode import decode
from newsclean.limits import Limits
from newsclean.options import Options
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY)
PLAIN = Options()


def codes(data: bytes, options: Options = PLAIN) -> list[str]:
    return [note.code for note in decode(data, options).warnings]


def in_cp1258(text: str) -> bytes:
    """Windows-1258 holds base letters with a hat or horn, and tone marks apart."""
    coded = []
    for letter in text:
        try:
            coded.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            base, tone = _split_tone(letter)
            coded.append(base.encode("cp1258") + tone.encode("cp1258"))
    return b"".join(coded)


def _split_tone(letter: str) -> tuple[str, str]:
    parts = normalize("NFD", letter)
    tones = "\u0300\u0301\u0303\u0309\u0323"
    tone = next(mark for mark in parts if mark in tones)
    return normalize("NFC", parts.replace(tone, "")), tone


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32"),
    ],
)
def test_a_byte_order_mark_decides(data: bytes, encoding: str) -> None:
    decoded = decode(data, Options(encoding="cp1258"))
    assert decoded.text == TEXT
    assert decoded.encoding == encoding
    assert not decoded.warnings


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_wide_characters_without_a_mark_are_read_where_declared(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding), Options(encoding=encoding))
    assert decoded.text == TEXT
    assert decoded.encoding == encoding


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("declared", [None, "utf-8", "windows-1258"])
def test_wide_characters_that_nothing_declares_are_found(
    encoding: str, declared: str | None
) -> None:
    for text in (TEXT, f"<!doctype html><p>{TEXT}", "a" * 9 + "\0" + TEXT):
        decoded = decode(text.encode(encoding), Options(encoding=declared))
        assert (decoded.text, decoded.encoding) == (text, encoding)
        assert "encoding-guessed" in [note.code for note in decoded.warnings]


def test_a_table_of_small_numbers_is_no_wide_text() -> None:
    with pytest.raises(newsclean.DecodeError):
        decode(bytes(n for number in range(2_000) for n in (number % 7, 0)), PLAIN)


def test_a_utf_16_text_cut_inside_a_character_loses_that_character_only() -> None:
    data = codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le")
    assert decode(data[:-1], PLAIN).text == TEXT[:-1]


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "Utf_8"])
def test_names_of_charsets_are_folded(name: str) -> None:
    decoded = decode(TEXT.encode(), Options(encoding=name))
    assert (decoded.encoding, decoded.text) == ("utf-8", TEXT)


@pytest.mark.parametrize("declared", ["ascii", "no-such-charset", "rot13", "", "hex"])
def test_a_wrong_charset_is_reported_and_passed_over(declared: str) -> None:
    decoded = decode(TEXT.encode(), PLAIN.model_copy(update={"encoding": declared}))
    assert (decoded.text, decoded.encoding) == (TEXT, "utf-8")
    assert [note.code for note in decoded.warnings] == ["encoding-refused"]


@pytest.mark.parametrize("declared", [None, "windows-1258"])
def test_windows_1258_comes_out_composed(declared: str | None) -> None:
    data = in_cp1258(TEXT)
    article = newsclean.clean(data, options=Options(encoding=declared))
    assert article.title == TITLE
    assert article.lead == LEAD
    assert [block.text for block in article.body] == list(STORY)
    assert is_normalized("NFC", article.to_text())
    assert codes(data, Options(encoding=declared)) == (["encoding-guessed"] if not declared else [])


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_a_page_of_bytes_may_declare_its_charset_itself(quote: str) -> None:
    content = f"{quote}text/html; charset=windows-1258{quote}"
    head = f"<html><head><META http-equiv=Content-Type content={content}>"
    decoded = decode(head.encode() + in_cp1258(TEXT), PLAIN)
    assert decoded.encoding == "cp1258"
    assert normalize("NFC", decoded.text).endswith(TEXT)
    assert not decoded.warnings


def test_a_page_that_declares_utf_8_wrongly_is_read_as_what_it_is() -> None:
    decoded = decode(b'<meta charset="utf-8">' + in_cp1258(TEXT), PLAIN)
    assert decoded.encoding == "cp1258"
    assert normalize("NFC", decoded.text).endswith(TEXT)


def test_a_page_with_an_unknown_charset_is_read_as_what_it_is() -> None:
    decoded = decode(b'<meta charset="tcvn">' + in_cp1258(TEXT), PLAIN)
    assert decoded.encoding == "cp1258"


@pytest.mark.parametrize("at", range(len(TEXT.encode()) - 4, len(TEXT.encode()) + 1))
def test_utf_8_cut_anywhere_loses_nothing_else(at: int) -> None:
    text = decode(TEXT.encode()[:at], PLAIN).text
    assert TEXT.startswith(text)
    assert len(TEXT) - len(text) <= 4


def test_a_stray_byte_is_left_out_and_reported() -> None:
    data = TEXT.encode()
    decoded = decode(data[:50] + b"\xff" + data[50:], PLAIN)
    assert decoded.text.replace("\ufffd", "") == decoded.text
    assert [note.code for note in decoded.warnings] == ["invalid-bytes"]
    assert newsclean.clean(data + b"\xff").title == TITLE


def test_nul_bytes_among_letters_are_no_text() -> None:
    data = TEXT.encode().replace(b"s", b"s\x00")
    assert newsclean.clean(data).title == TITLE


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00" * 999]
)
def test_bytes_without_text_raise_typed_errors_only(data: bytes) -> None:
    with pytest.raises(newsclean.NewscleanError):
        newsclean.clean(data)
    assert newsclean.extract(data).article is None


def noise(seed: int, size: int) -> bytes:
    return Random(seed).randbytes(size)  # noqa: S311 (the same at each run)


BINARY = [
    noise(1, 5000),
    bytes(range(256)),
    bytes(range(128)) * 4,
    b"\xff" * 200,
    gzip.compress(noise(5, 300)),
    zlib.compress(noise(6, 300)),
    b"\x1f\x8b\x08" + noise(7, 300),
    gzip.compress(TEXT.encode())[:12],
    b"\x28\xb5\x2f\xfd" + noise(8, 300),
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + noise(2, 300),
    b"\xff\xd8\xff\xe0\x00\x10JFIF" + noise(3, 300),
    b"GIF89a\x01\x00\x01\x00" + noise(4, 300),
    b"PK\x03\x04\x14\x00" + TEXT.encode(),
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + TEXT.encode(),
]


@pytest.mark.parametrize("data", BINARY, ids=map(str, range(len(BINARY))))
def test_files_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(newsclean.DecodeError):
        newsclean.clean(data)
    failure = newsclean.extract(data).failure
    assert failure is not None
    assert failure.code == "decode"


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"PK\x03\x04\x14\x00" + TEXT.encode(), "zip"), (b"\x1f\x8b\x08\xff", "gzip")],
)
def test_the_message_names_the_kind_of_file(data: bytes, name: str) -> None:
    with pytest.raises(newsclean.DecodeError, match=f"a {name} file"):
        newsclean.clean(data)


@pytest.mark.parametrize("declared", ["utf-8", "latin-1"])
def test_a_charset_that_fits_any_byte_makes_no_text_of_a_file(declared: str) -> None:
    with pytest.raises(newsclean.DecodeError):
        newsclean.clean(bytes(range(256)), options=Options(encoding=declared))


@pytest.mark.parametrize("padding", [b"\x00" * 5000, b"\x1a", b"\x00\x01\x02"])
@pytest.mark.parametrize("coded", [TEXT.encode(), in_cp1258(TEXT)])
def test_text_with_some_control_characters_is_still_text(coded: bytes, padding: bytes) -> None:
    assert newsclean.clean(coded + padding).title == TITLE


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PAR1\x15\x04\x15\x00", "Parquet"),
        (b"ARROW1\x00\x00", "Feather .Arrow."),
        (b"SQLite format 3\x00\x10\x00", "SQLite"),
        (bz2.compress(TEXT.encode()), "bzip2"),
        (lzma.compress(TEXT.encode()), "packed .xz."),
    ],
)
def test_files_that_hold_pages_are_named(data: bytes, kind: str) -> None:
    with pytest.raises(newsclean.DecodeError, match=f"the bytes are a {kind} file, not text"):
        decode(data + noise(9, 300), PLAIN)


@pytest.mark.parametrize("mode", ["w", "w:gz"])
@pytest.mark.parametrize("encoding", [None, "utf-8", "windows-1258"])
def test_an_archive_of_pages_is_no_page(mode: Literal["w", "w:gz"], encoding: str | None) -> None:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:
        for name in ("mot.html", "hai.html"):
            page = f"<html><h1>{TITLE}</h1><p>{TEXT * 200}</p></html>".encode()
            entry = tarfile.TarInfo(name)
            entry.size = len(page)
            archive.addfile(entry, io.BytesIO(page))
    with pytest.raises(newsclean.DecodeError, match="a tar file, not text: hand over each page"):
        decode(packed.getvalue(), Options(encoding=encoding))


def test_a_text_about_gif_files_is_text() -> None:
    assert decode(f"GIF89a\n\n{TEXT}".encode(), PLAIN).encoding == "utf-8"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_bytes_like_object_is_read(kind: type) -> None:
    assert decode(kind(TEXT.encode()), PLAIN).text == TEXT


def test_what_is_no_text_at_all_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="bytes or str"):
        newsclean.clean(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("as_bytes", [True, False])
def test_the_limit_counts_bytes_and_is_inclusive(*, as_bytes: bool) -> None:
    document = TEXT.encode() if as_bytes else TEXT
    size = len(TEXT.encode())
    assert decode(document, Options(limits=Limits(max_bytes=size))).text == TEXT
    with pytest.raises(newsclean.LimitExceeded, match=f"{size} bytes.*{size - 1}"):
        decode(document, Options(limits=Limits(max_bytes=size - 1)))


def test_lone_surrogates_do_not_break_the_count() -> None:
    with pytest.raises(newsclean.LimitExceeded):
        decode("\ud800" * 10, Options(limits=Limits(max_bytes=10)))


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "zlib": zlib.compress,
    "deflate": deflated,
    "gzip twice": lambda data: gzip.compress(gzip.compress(data)),
    "gzip in parts": lambda data: gzip.compress(data[:70]) + gzip.compress(data[70:]),
    "gzip with a rest": lambda data: gzip.compress(data) + b"\0" * 9,
}


@pytest.mark.parametrize("packer", PACKERS)
@pytest.mark.parametrize("declared", [None, "utf-8", "latin-1"])
def test_packed_bytes_are_unpacked(packer: str, declared: str | None) -> None:
    decoded = decode(PACKERS[packer](TEXT.encode()), Options(encoding=declared))
    assert (decoded.text, decoded.encoding) == (TEXT, "utf-8")
    assert "unpacked" in [note.code for note in decoded.warnings]


def test_packed_bytes_of_another_charset_are_unpacked() -> None:
    decoded = decode(gzip.compress(in_cp1258(TEXT)), PLAIN)
    assert (normalize("NFC", decoded.text), decoded.encoding) == (TEXT, "cp1258")


@pytest.mark.parametrize("packer", ["gzip", "zlib"])
def test_of_packed_bytes_that_break_off_what_is_there_is_read(packer: str) -> None:
    text = "\n\n".join(f"{n}. {TEXT}" for n in range(40))
    data = PACKERS[packer](text.encode())
    decoded = decode(data[: len(data) * 3 // 4], PLAIN)
    assert text.startswith(decoded.text)
    assert len(decoded.text) > len(text) // 5
    assert [note.code for note in decoded.warnings][-1] == "packed-cut"


def test_of_damaged_packed_bytes_what_stands_before_the_damage_is_read() -> None:
    text = "\n\n".join(f"{n}. {TEXT} {noise(n, 60).hex()}" for n in range(200))
    data = gzip.compress(text.encode())
    decoded = decode(data[:6_000] + b"\xff" * 40 + data[6_040:], PLAIN)
    assert decoded.text[:2_000] == text[:2_000]
    assert [note.code for note in decoded.warnings][-1] == "packed-cut"


@pytest.mark.parametrize("packer", PACKERS)
def test_packed_bytes_may_not_hold_more_than_the_limit(packer: str) -> None:
    bomb = PACKERS[packer](b"a" * 3_000_000)
    options = Options(limits=Limits(max_bytes=1_000_000))
    assert len(bomb) < 1_000_000
    with pytest.raises(newsclean.LimitExceeded, match="packed document"):
        decode(bomb, options)
    failure = newsclean.extract(bomb, options=options).failure
    assert failure is not None
    assert failure.code == "limit-exceeded"


def test_many_packed_parts_in_a_row_are_not_all_read() -> None:
    data = gzip.compress(b"a") * 100_000
    assert len(decode(data, PLAIN).text) < 1_000


@pytest.mark.parametrize("text", ["x^2 + y^2 = z^2", "x\x01 Một câu.", "x^"])
def test_text_that_begins_like_packed_bytes_is_text(text: str) -> None:
    decoded = decode(text.encode(), PLAIN)
    assert (decoded.text, decoded.warnings) == (text, [])


@pytest.mark.parametrize("declared", ["windows-1258", "latin-1", "windows-1252"])
def test_utf_8_is_told_from_the_charset_that_a_server_named(declared: str) -> None:
    decoded = decode(TEXT.encode(), Options(encoding=declared))
    assert (decoded.text, decoded.encoding) == (TEXT, "utf-8")
    assert [note.code for note in decoded.warnings] == ["encoding-refused"]


@pytest.mark.parametrize("named", ["latin-1", "ISO-8859-1", "us-ascii"])
def test_latin_1_means_windows_1252_as_in_browsers(named: str) -> None:
    page = f'<meta charset="{named}">'.encode() + "“Café” – 3 €".encode("cp1252")
    decoded = decode(page, PLAIN)
    assert decoded.text.endswith("“Café” – 3 €")
    assert decoded.encoding == "cp1252"
    assert decode(page, Options(encoding=named)).text == decoded.text


def test_an_xml_declaration_names_a_charset() -> None:
    data = b'<?xml version="1.0" encoding="windows-1258"?>' + in_cp1258(TEXT)
    assert (decode(data, PLAIN).encoding, codes(data)) == ("cp1258", [])


def test_a_meta_tag_that_names_wide_characters_is_wrong() -> None:
    data = b'<meta charset="utf-16">' + in_cp1258(TEXT)
    assert decode(data + b" " * (len(data) % 2), PLAIN).encoding == "cp1258"


@pytest.mark.parametrize("header", ["text/html; charset=windows-1258", 'a;charset="windows-1258"'])
def test_a_header_of_http_will_do(header: str) -> None:
    assert Options(encoding=header).encoding == "windows-1258"


@pytest.mark.parametrize("stray", [b"\xff", b"\xc3", b"\x92"])
def test_a_page_mostly_of_utf_8_is_read_so(stray: bytes) -> None:
    data = TEXT.encode()
    damaged = stray.join(data[at : at + 60] for at in range(0, len(data), 60))
    text = damaged.decode("utf-8", "ignore")
    found = decode(damaged, PLAIN)
    assert (found.text, found.encoding) == (text, "utf-8")
    assert [note.code for note in found.warnings] == ["invalid-bytes"]


def test_emoji_in_two_halves_are_read_as_one() -> None:
    smile = "\ud83d\ude00"
    coded = TEXT.replace(" ", f" {smile} ").encode("utf-8", "surrogatepass")
    found = decode(coded, PLAIN)
    assert found.text == TEXT.replace(" ", " \U0001f600 ")
    assert (found.encoding, found.warnings) == ("utf-8", [])
    assert decode(smile.encode("utf-8", "surrogatepass")[:3] + TEXT.encode(), PLAIN).text == TEXT


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("今天上午大桥正式通车两岸居民不再需要乘船过河新华社北京电记者获悉", "gbk"),
        ("今日の朝、新しい橋が開通した。住民は喜んでいる。", "euc-jp"),
        ("오늘 아침 새로운 다리가 개통되었다. 주민들은 기뻐했다.", "euc-kr"),
    ],
)
def test_bytes_of_other_charsets_are_not_taken_for_damaged_utf_8(text: str, charset: str) -> None:
    with pytest.raises(newsclean.DecodeError):
        decode(text.encode(charset) * 9, PLAIN)
