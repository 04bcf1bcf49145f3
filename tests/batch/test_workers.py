"""Many documents in worker processes: the same results, whatever becomes of a process."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import Document, Options, Registry, WorkerError, default_registry, extract_many
from newsclean.batch import Workers, render_many
from newsclean.batch.chunks import LEAST
from newsclean.batch.pool import AHEAD
from newsclean.errors import PublisherError
from newsclean.testing import TEMPLATES, random_document, random_page
from tests.batch.traps import (
    CRASH,
    DEFECT,
    EXIT,
    HANG,
    KILL,
    MEMORY,
    PUBLISHER,
    Ball,
    Traps,
    Unreadable,
    story,
    trap,
)

METHODS = multiprocessing.get_all_start_methods()
QUICK: Any = "fork" if "fork" in METHODS else "spawn"
SEEDS = sorted((Path(__file__).parents[2] / "seeds").iterdir())


ODD_TIME = (
    "<meta property='article:published_time' content='2026-03-02T08:46:00+07:00:30'>"
    "<h1>Xã Mẫu khánh thành cây cầu mới</h1><p>Cây cầu nối hai bờ sông vừa được khánh thành.</p>"
)


def workers(number: int = 2, **settings: Any) -> Workers:
    return Workers(count=number, **{"start_method": QUICK, "chunk_bytes": 4 * LEAST} | settings)


def code(result: newsclean.Extraction) -> str | None:
    return result.failure.code if result.failure else None


def stories(number: int) -> list[Document]:
    return [story(each) for each in range(number)]


def children() -> set[int]:
    found = {child.pid for child in multiprocessing.active_children()}
    return {pid for pid in found if pid is not None}


TIMEOUT = 1.0
"""Seconds that a document may take: a thousand times what it needs, since machines are busy."""


@pytest.fixture(autouse=True, scope="module")
def _all_is_loaded() -> None:
    """What is loaded once would count as the first document's time."""
    list(extract_many(stories(1)))


@pytest.fixture(autouse=True)
def _no_worker_is_left() -> Iterator[None]:
    before = children()
    yield
    gc.collect()
    assert children() <= before


@pytest.mark.parametrize("method", METHODS)
def test_results_are_the_same_however_processes_start(method: Any) -> None:
    pages = [random_page(template, 3).html.encode() for template in TEMPLATES]
    documents: list[Path | Document] = [
        *(Document(page, id=f"page {number}") for number, page in enumerate(pages)),
        Document(b"", id="empty"),
        Document(ODD_TIME, id="odd time"),
        *SEEDS,
    ]
    found = extract_many(documents, workers=workers(start_method=method))
    assert list(found) == list(extract_many(documents))


@given(
    st.lists(
        st.one_of(
            st.integers(0, 50).map(lambda seed: random_document(seed).text),
            st.integers(0, 50).map(lambda seed: random_page("generic-html", seed).html.encode()),
            st.text(max_size=40),
            st.binary(max_size=40),
        ),
        max_size=30,
    ),
    st.integers(1, 3),
    st.integers(1, 100_000),
    st.booleans(),
)
def test_order_and_content_do_not_depend_on_workers(
    contents: list[str | bytes], number: int, chunk_bytes: int, ordered: bool
) -> None:
    documents = [Document(content, id=str(place)) for place, content in enumerate(contents)]
    settings = workers(number, chunk_bytes=chunk_bytes)
    expected = list(extract_many(documents))
    found = list(extract_many(documents, workers=settings, ordered=ordered))
    assert (found if ordered else sorted(found, key=lambda each: int(each.id or 0))) == expected


def test_rendered_results_are_the_same() -> None:
    documents: list[Path | Document] = [*SEEDS, Document(b"", id="empty")]
    for with_removed in (False, True):
        found = render_many(documents, with_removed=with_removed, workers=workers())
        assert list(found) == list(render_many(documents, with_removed=with_removed))


def test_a_number_is_enough() -> None:
    assert list(extract_many(SEEDS, workers=2)) == list(extract_many(SEEDS))


def test_nothing_starts_before_results_are_taken() -> None:
    before = children()
    extract_many(endless(), workers=workers())
    assert children() == before


def test_no_more_processes_start_than_there_is_work_for() -> None:
    before = children()
    results = extract_many(stories(2), workers=workers(8, chunk_bytes=1_000_000))
    next(results)
    assert len(children() - before) == 1
    results.close()


def test_results_that_json_cannot_carry_cross_all_the_same() -> None:
    odd = Document.model_construct(content=b"", id="\udcff", url=None, encoding=None, kind="auto")
    (found,) = extract_many([odd], workers=workers())
    assert (found.id, code(found)) == ("\udcff", "not-an-article")


# What is read ahead


def endless(read: list[int] | None = None) -> Iterator[Document]:
    for number in count():
        if read is not None:
            read.append(number)
        yield story(number)


@pytest.mark.parametrize("ordered", [True, False])
def test_endless_documents_are_read_a_bounded_way_ahead(ordered: bool) -> None:
    read: list[int] = []
    settings = workers()
    results = extract_many(endless(read), workers=settings, ordered=ordered)
    ahead = (settings.number * AHEAD + 1) * settings.chunk_bytes // LEAST
    for taken, result in enumerate(islice(results, 300), 1):
        assert code(result) is None
        assert len(read) - taken <= ahead
    results.close()


def test_a_slow_document_does_not_let_the_others_run_away() -> None:
    read: list[int] = []

    def documents() -> Iterator[Document]:
        yield trap(HANG)
        yield from endless(read)

    settings = workers(timeout=TIMEOUT)
    results = extract_many(documents(), workers=settings, options=Traps())
    assert code(next(results)) == "timeout"
    assert len(read) <= (settings.number * AHEAD + 1) * settings.chunk_bytes // LEAST
    results.close()


def test_documents_larger_than_a_chunk_pass() -> None:
    page = b"<p>" + b"Tin. " * 100_000
    found = list(extract_many([page] * 6, workers=workers(chunk_bytes=1)))
    assert found == [newsclean.extract(page)] * 6


def test_what_documents_raise_comes_behind_their_results() -> None:
    def documents() -> Iterator[Document]:
        yield from stories(20)
        raise LookupError("the shelf is empty")

    results = extract_many(documents(), workers=workers())
    assert [next(results).id for _ in range(20)] == [str(number) for number in range(20)]
    with pytest.raises(LookupError, match="shelf"):
        next(results)


# Losses


@pytest.mark.skipif(os.name != "posix", reason="the test sends a signal of POSIX")
def test_a_document_that_kills_its_process_costs_itself_only() -> None:
    documents: list[Document] = stories(12)
    documents[2:2] = [trap(EXIT, "exit"), trap(KILL, "kill")]
    documents[9:9] = [trap(CRASH, "crash"), trap(MEMORY, "memory"), trap(DEFECT, "defect")]
    settings = workers(chunk_bytes=8 * LEAST)
    results = list(extract_many(documents, workers=settings, options=Traps()))
    assert [each.id for each in results] == [each.id for each in documents]
    failed = {each.id: each.failure for each in results if each.failure is not None}
    assert {name: (each.code, each.message) for name, each in failed.items()} == {
        "exit": ("worker-died", "its worker ended with code 3, twice"),
        "kill": ("worker-died", "its worker was killed by SIGKILL, twice"),
        "crash": ("worker-died", "its worker was killed by SIGSEGV, twice"),
        "memory": ("memory", "it needs more memory than there is"),
        "defect": ("defect", "a defect of newsclean: IndexError: list index out of range"),
    }
    expected = {each.id: each for each in extract_many(stories(12))}
    assert {each.id: each for each in results if each.failure is None} == expected


@pytest.mark.parametrize("method", METHODS)
def test_a_process_is_replaced_however_processes_start(method: Any) -> None:
    documents = [*stories(3), trap(EXIT), *stories(3)]
    settings = workers(start_method=method, chunk_bytes=16 * LEAST)
    results = list(extract_many(documents, workers=settings, options=Traps()))
    assert [code(each) for each in results] == [None] * 3 + ["worker-died"] + [None] * 3


def test_a_lost_document_is_rendered_as_a_failure() -> None:
    (page,) = render_many([trap(EXIT)], workers=workers(), options=Traps())
    assert page.failure is not None
    assert page.failure.code == "worker-died"
    assert page.text is not None
    read = newsclean.Extraction.model_validate_json(page.text)
    assert (read.id, read.failure) == ("trap", page.failure)


@pytest.mark.skipif(os.name != "posix", reason="the test sends a signal of POSIX")
def test_processes_that_are_killed_from_outside_cost_nothing() -> None:
    before = children()
    found = []
    for place, result in enumerate(extract_many(stories(400), workers=workers())):
        found.append(result)
        if place % 60 == 0:
            os.kill(min(children() - before), signal.SIGKILL)
    assert found == list(extract_many(stories(400)))


class Bomb(type(Path())):  # type: ignore[misc]
    """A file that ends the process which unpickles its name."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (7,)


def test_a_document_that_kills_on_the_way_in_costs_itself_only() -> None:
    documents = stories(6)
    documents.insert(3, Document(Bomb("a"), id="bomb"))
    results = list(extract_many(documents, workers=workers(chunk_bytes=1_000_000)))
    assert [(each.id, code(each)) for each in results if each.failure] == [("bomb", "worker-died")]
    assert len(results) == 7


def test_a_document_that_hangs_is_bounded() -> None:
    documents = stories(10)
    documents.insert(4, trap(HANG))
    settings = workers(1, timeout=TIMEOUT, chunk_bytes=8 * LEAST)
    results = list(extract_many(documents, workers=settings, options=Traps()))
    assert [each.id for each in results] == [each.id for each in documents]
    assert [(each.id, each.failure) for each in results if each.failure] == [
        ("trap", newsclean.Failure(code="timeout", message="took more than 1 s"))
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_file_that_never_ends_is_bounded(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    results = list(extract_many([pipe, SEEDS[0]], workers=workers(timeout=TIMEOUT)))
    assert [code(each) for each in results] == ["timeout", None]


def test_a_slow_caller_is_no_slow_document() -> None:
    results = extract_many(stories(30), workers=workers(timeout=TIMEOUT))
    found = [next(results)]
    time.sleep(1.5 * TIMEOUT)
    assert [code(each) for each in [*found, *results]] == [None] * 30


def test_a_wrong_publisher_file_is_raised() -> None:
    results = extract_many([trap(PUBLISHER)], workers=workers(), options=Traps())
    with pytest.raises(PublisherError, match="mau"):
        next(results)


# What cannot be sent


def test_options_that_cannot_be_pickled_are_named() -> None:
    options = Options.model_construct(registry=cast("Any", Ball()), limits=newsclean.Limits())
    with pytest.raises(WorkerError, match=r"options cannot be sent .*: a ball cannot be pickled"):
        extract_many([], workers=2, options=options)
    assert list(extract_many([], options=options)) == []


@pytest.mark.parametrize("method", METHODS)
def test_options_that_a_worker_cannot_read_are_named(method: Any) -> None:
    results = extract_many(stories(3), workers=workers(start_method=method), options=Unreadable())
    with pytest.raises(WorkerError, match="cannot read the options: No module named 'theirs'"):
        next(results)


def test_a_registry_of_your_own_crosses() -> None:
    own = Registry(reversed(default_registry().publishers))
    for _ in range(2):  # the second time with all that the first has made ready
        options = Options(registry=own)
        found = list(extract_many(SEEDS, workers=workers(), options=options))
        assert found == list(extract_many(SEEDS, options=options))


def test_strings_of_a_class_that_workers_cannot_know_cross() -> None:
    class Markup(str):
        __slots__ = ()

    class Body(bytes):
        __slots__ = ()

    contents: list[str | Document] = [Markup("Tin."), Document(Body(b"Tin."))]
    assert list(extract_many(contents, workers=workers())) == list(extract_many(contents))


def in_a_daemon(box: Any) -> None:
    try:
        next(extract_many(stories(1), workers=2))
    except WorkerError as error:
        box.send(str(error))


def test_a_process_that_may_start_none_says_so() -> None:
    here, there = multiprocessing.Pipe()
    daemon = multiprocessing.get_context(QUICK).Process(
        target=in_a_daemon, args=(there,), daemon=True
    )
    daemon.start()
    assert "daemonic" in here.recv()
    daemon.join()


# Ends


@pytest.mark.skipif(sys.platform == "win32", reason="the test finds processes as POSIX lists them")
@pytest.mark.parametrize("ending", ["close", "delete", "raise"])
def test_workers_end_with_the_iterator(ending: str) -> None:
    before = children()
    results = extract_many(endless(), workers=workers())
    next(results)
    assert len(children() - before) == 2
    if ending == "close":
        results.close()
    elif ending == "raise":
        with pytest.raises(KeyboardInterrupt):
            results.throw(KeyboardInterrupt)
    else:
        del results
    assert children() == before


@pytest.mark.skipif("fork" not in METHODS, reason="this system cannot fork")
def test_a_copy_in_a_forked_process_leaves_the_workers_alone() -> None:
    results = extract_many(endless(), workers=workers())
    next(results)

    def close() -> None:
        results.close()

    copy = multiprocessing.get_context("fork").Process(target=close)
    copy.start()
    copy.join()
    assert copy.exitcode == 0
    assert [each.id for each in islice(results, 99)] == [str(number) for number in range(1, 100)]
    results.close()
