"""Chunks of documents, and what is done again when a worker is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.batch.chunks import FIRST, LEAST, NOWHERE, Chunk, ChunkReader, Task, divide
from newsclean.batch.document import Item

CHUNK = Chunk([Item("Tin.", id=str(number)) for number in range(6)], 6)


def read_all(reader: ChunkReader) -> list[list[Item]]:
    return [list(chunk.items) for chunk in iter(reader.read, None)]


@given(st.lists(st.integers(0, 60_000), max_size=60), st.integers(1, 100_000))
def test_chunks_hold_all_documents_in_order_and_are_bounded(
    sizes: list[int], chunk_bytes: int
) -> None:
    items = [Item("a" * size) for size in sizes]
    chunks = read_all(ChunkReader(iter(items), chunk_bytes))
    assert [item for chunk in chunks for item in chunk] == items
    for chunk in chunks:
        before_last = sum(max(LEAST, len(str(item.content))) for item in chunk[:-1])
        assert before_last < chunk_bytes


def test_the_first_chunk_is_small() -> None:
    reader = ChunkReader((Item("a" * LEAST) for _ in range(200)), 32 * LEAST)
    sizes = [len(chunk) for chunk in read_all(reader)]
    assert sizes[:5] == [32 // FIRST, 8, 16, 32, 32]


def test_a_file_counts_by_its_size(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"a" * 9_000)
    items = [Item(tmp_path / name) for name in ("a", "b", "gone", "c")]
    assert [len(each) for each in read_all(ChunkReader(iter(items), 10_000 * FIRST))] == [2, 2]


def test_what_documents_raise_is_kept_for_later() -> None:
    def items() -> Iterator[Item]:
        yield Item("Tin.")
        raise OSError("the disk has gone")

    reader = ChunkReader(items(), 1_000_000)
    assert read_all(reader) == [[Item("Tin.")]]
    assert reader.is_over
    assert str(reader.error) == "the disk has gone"


def test_pages_are_let_go_when_all_results_are_there() -> None:
    chunk = Chunk([Item("Tin."), Item("Tin.")], 2)
    chunk.put(1, "b")
    assert not chunk.is_done
    chunk.put(0, "a")
    assert (chunk.is_done, chunk.items, chunk.results) == (True, (), ["a", "b"])


@pytest.mark.parametrize("again", [False, True])
def test_the_document_at_hand_is_done_again_alone(again: bool) -> None:
    left, lost = divide(Task(CHUNK, [1, 3, 5], again), 1, sure=False)
    assert (left, lost) == ([Task(CHUNK, [1, 5]), Task(CHUNK, [3], again=True)], None)


def test_a_document_that_is_lost_twice_is_lost() -> None:
    left, lost = divide(Task(CHUNK, [3]), 0, sure=False)
    assert (left, lost) == ([Task(CHUNK, [3], again=True)], None)
    assert divide(left[0], 0, sure=False) == ([], 3)
    assert divide(left[0], NOWHERE, sure=False) == ([], 3)


def test_a_document_that_is_late_is_lost_at_once() -> None:
    assert divide(Task(CHUNK, [1, 3, 5]), 2, sure=True) == ([Task(CHUNK, [1, 3])], 5)
    assert divide(Task(CHUNK, [3]), 0, sure=True) == ([], 3)


def test_documents_that_no_worker_came_to_are_parted_in_the_end() -> None:
    left, lost = divide(Task(CHUNK, [1, 3]), NOWHERE, sure=True)
    assert (left, lost) == ([Task(CHUNK, [1, 3], again=True)], None)
    left, lost = divide(left[0], NOWHERE, sure=False)
    assert (left, lost) == ([Task(CHUNK, [each], again=True) for each in (1, 3)], None)


@given(st.lists(st.sampled_from(range(6)), min_size=1, unique=True), st.booleans(), st.data())
def test_no_document_is_dropped_and_every_loss_ends(
    places: list[int], again: bool, data: st.DataObject
) -> None:
    """However workers are lost: each document is done again or lost once, until none is left."""
    tasks, gone = [Task(CHUNK, places, again)], []
    for _ in range(6 * len(places) + 3):
        if not tasks:
            break
        task = tasks.pop()
        place = data.draw(st.integers(NOWHERE, len(task.places) - 1))
        left, lost = divide(task, place, sure=data.draw(st.booleans()))
        after = [each for part in left for each in part.places]
        assert sorted([*after, *([] if lost is None else [lost])]) == sorted(task.places)
        tasks += left
        gone += [] if lost is None else [lost]
    assert sorted(gone) == sorted(places)
