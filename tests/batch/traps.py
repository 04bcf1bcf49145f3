"""Documents that harm the process that cleans them; workers can import this however they start."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import time

from newsclean.batch import Document
from newsclean.errors import PublisherError
from newsclean.options import Options
from newsclean.registry import Registry

STORY = (
    "Xã Mẫu khánh thành cây cầu số {number}\n\n"
    "Cây cầu dài {number} mét nối hai bờ sông vừa được đưa vào sử dụng sáng nay.\n\n"
    "Ông Lê Văn Mẫu cho biết người dân không còn phải đi đò qua sông như trước.\n"
)


def story(number: int) -> Document:
    return Document(STORY.format(number=number), id=str(number), kind="text")


class Traps(Options):
    """Options that spring a trap for documents of certain charsets, which nothing else reads."""

    @property
    def publishers(self) -> Registry:
        match self.encoding:
            case "cp1250":
                os._exit(3)
            case "cp1251":
                os.kill(os.getpid(), signal.SIGKILL)
            case "cp1252":
                faulthandler.disable()  # it would print where this was
                ctypes.string_at(0)
            case "cp1253":
                raise MemoryError
            case "cp1254":
                raise IndexError("list index out of range")
            case "cp1255":
                time.sleep(600)
            case "cp1256":
                raise PublisherError("publisher 'mau': a selector is wrong")
        return super().publishers


EXIT, KILL, CRASH, MEMORY, DEFECT, HANG, PUBLISHER = (f"cp125{number}" for number in range(7))


def trap(encoding: str, id: str = "trap") -> Document:
    return Document(STORY.format(number=0), id=id, kind="text", encoding=encoding)


class Ball:
    """A value that cannot be pickled."""

    def __reduce__(self) -> str:
        raise TypeError("a ball cannot be pickled")


class Unreadable(Options):
    """Options that a worker cannot read, as of a class that it cannot import."""

    def __reduce__(self) -> tuple[object, ...]:
        return _refuse, ()


def _refuse() -> None:
    raise ModuleNotFoundError("No module named 'theirs'")
