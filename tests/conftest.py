"""What holds for all tests: no network, how many examples are tried, what is skipped.

`HYPOTHESIS_PROFILE=deep` tries 10,000 new examples of each property; the default tries few and the
same ones in each run, so that a change alone decides whether the tests pass.
"""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

import newsclean.blocks

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile(
    "ci",
    max_examples=30,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "deep", max_examples=10_000, deadline=None, suppress_health_check=_SLOW, print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what cannot be asked of compiled modules: functions in them are not replaced."""
    if str(newsclean.blocks.__file__).endswith(".py"):
        return
    skip = pytest.mark.skip(reason="replaces what a compiled module has fixed")
    for item in items:
        if item.get_closest_marker("interpreted") is not None:
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse connections: newsclean fetches nothing, and no test may depend on a server."""

    connect = socket.socket.connect

    def refuse(*arguments: Any, **options: Any) -> NoReturn:
        raise AssertionError("a test opened a network connection")

    def connect_here(self: socket.socket, address: Any) -> None:
        """Sockets of files lead to processes of this machine: multiprocessing starts them so."""
        if self.family != getattr(socket, "AF_UNIX", None):
            refuse()
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_here)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def ctrl_c_reaches_programs() -> Iterator[None]:
    """Let programs hear SIGINT: a shell has what it starts in the background ignore the signal.

    A program starts with the signals ignored that its parent ignores.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
