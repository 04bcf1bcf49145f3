"""Files that are no text, as bytes and as the str that some program has made of them."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from random import Random

import pytest

import newsclean
from newsclean.decode import decode
from newsclean.decode.files import name_file
from newsclean.options import Options
from tests.stories import LEAD, STORY, TITLE, page

TEXT = page(TITLE, LEAD, *STORY)
PAGE = f"<!doctype html><h1>{TITLE}</h1>" + "".join(f"<p>{text}</p>" for text in STORY)


def noise(seed: int) -> bytes:
    return Random(seed).randbytes(2_000)  # noqa: S311 (the same at each run)


FILES = {
    "PDF": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + noise(1),
    "PNG": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + noise(2),
    "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + noise(3),
    "zip": b"PK\x03\x04\x14\x00\x00\x00" + noise(4),
    "gzip": gzip.compress(PAGE.encode()),
    "deflate": zlib.compress(PAGE.encode()),
    "noise": noise(5),
    "UTF-16": PAGE.encode("utf-16-le"),
    "UTF-16 of text": TEXT.encode("utf-16-be"),
}
READERS: dict[str, Callable[[bytes], str]] = {
    "latin-1": lambda data: data.decode("latin-1"),
    "replace": lambda data: data.decode("utf-8", "replace"),
    "ignore": lambda data: data.decode("utf-8", "ignore"),
    "surrogateescape": lambda data: data.decode("utf-8", "surrogateescape"),
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("how", READERS)
def test_a_str_made_of_a_file_is_no_text(file: str, how: str) -> None:
    failure = newsclean.extract(READERS[how](FILES[file])).failure
    assert failure is not None
    assert failure.code == "decode"
    assert "bytes" in failure.message


@pytest.mark.parametrize("file", ["PDF", "PNG", "zip"])
@pytest.mark.parametrize("how", ["latin-1", "replace", "surrogateescape"])
def test_the_message_names_the_file_that_a_str_was_made_of(file: str, how: str) -> None:
    with pytest.raises(newsclean.DecodeError, match=f"a {file} file"):
        newsclean.clean(READERS[how](FILES[file]))


@pytest.mark.parametrize("file", ["PNG", "JPEG", "zip", "gzip", "noise"])
def test_a_file_that_was_read_and_written_as_text_is_none(file: str) -> None:
    for how in ("latin-1", "replace", "ignore"):
        with pytest.raises(newsclean.DecodeError):
            newsclean.clean(READERS[how](FILES[file]).encode())


@pytest.mark.parametrize(
    "text",
    [
        TEXT + "\x00" * 5_000,
        TEXT.replace("s", "s\x00", 5),
        TEXT.replace("\n", "\x0b\x1c\x1d\x1e\n"),
        TEXT.replace("\n", "\x0c\n"),
        f"\x1b[1m{TEXT}",
        f"\x02{TEXT}\x03",
        TEXT.replace(" ", "\x00 "),
        TEXT.replace(" ", "\x01\x02 "),
        f"GIF89a\n\n{TEXT}",
        f"PK\n\n{TEXT}",
        TEXT.encode().decode("ascii", "replace"),
        TEXT.encode().decode("latin-1"),
    ],
)
def test_a_str_with_some_signs_of_files_is_text(text: str) -> None:
    assert decode(text, Options()).text == text


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"RIFF\x24\x10\x00\x00WEBPVP8 ", "WebP"),
        (b"RIFF\x24\x10\x00\x00WAVEfmt ", "WAV"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4"),
        (b"\x00\x00\x00\x1cftypavif", "AVIF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word"),
        (b"{\\rtf1\\ansi Tin", "RTF"),
        (b"wOF2\x00\x01", "font"),
        (b"\x00\x00\x01\x00\x01", "ICO"),
    ],
)
def test_files_that_crawls_bring_are_named(data: bytes, name: str) -> None:
    with pytest.raises(newsclean.DecodeError, match=name):
        newsclean.clean(data + noise(6))
    assert name in (name_file(data) or "")


def test_a_story_that_opens_with_the_name_of_a_file_is_text() -> None:
    for opening in ("RIFF", "ID3", "wOF", "BZ", "PAR", "Rar", "7z"):
        text = f"{opening} {TEXT}"
        assert newsclean.extract(text.encode("cp1258", "ignore")).failure is None
