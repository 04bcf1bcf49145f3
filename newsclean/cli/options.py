"""The options of the commands; each is named once, with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from newsclean.read import Kind
from newsclean.serialise import Format

__all__ = [
    "DocumentKind",
    "Domain",
    "Drop",
    "Encoding",
    "FilesFrom",
    "Form",
    "Full",
    "Guard",
    "Installed",
    "Json",
    "Keep",
    "MaxBytes",
    "MaxDepth",
    "ModelName",
    "Out",
    "Output",
    "OutputDir",
    "OwnPublisher",
    "Paths",
    "PathsOrList",
    "Places",
    "Publisher",
    "PublisherId",
    "RefusedOk",
    "Repair",
    "Resume",
    "Rules",
    "Timeout",
    "Url",
    "WholePage",
    "WithRemoved",
    "WorkerCount",
]

_PATHS = typer.Argument(
    metavar="PATH", help="Files, folders (to the bottom, in sorted order), or - for stdin."
)
Paths = Annotated[list[Path], _PATHS]
PathsOrList = Annotated[list[Path] | None, _PATHS]
DocumentKind = Annotated[Kind, typer.Option("--kind", help="The form of the documents.")]
Url = Annotated[
    str | None, typer.Option("--url", metavar="URL", help="Address of the only document.")
]
Encoding = Annotated[
    str | None, typer.Option("--encoding", metavar="NAME", help="Charset of the documents.")
]
Publisher = Annotated[
    Path | None,
    typer.Option("--publisher", metavar="FILE", help="A publisher file of your own to know, too."),
]
OwnPublisher = Annotated[
    Path, typer.Option("--publisher", metavar="FILE", help="The publisher file to look at.")
]
Keep = Annotated[
    list[str] | None,
    typer.Option(
        "--keep", metavar="CSS", help="CSS of elements to keep in the body; may be repeated."
    ),
]
Drop = Annotated[
    list[str] | None,
    typer.Option("--drop", metavar="CSS", help="CSS of elements to drop; may be repeated."),
]
Repair = Annotated[
    bool, typer.Option("--repair", help="Mend text that was coded twice (extra: repair).")
]
MaxBytes = Annotated[
    int | None,
    typer.Option("--max-bytes", metavar="N", min=1, help="Refuse documents that are larger."),
]
MaxDepth = Annotated[
    int | None,
    typer.Option("--max-depth", metavar="N", min=1, help="Refuse markup that is nested deeper."),
]
Guard = Annotated[
    Literal["sampled", "full"] | None,
    typer.Option("--guard", help="How markup is looked at before it is parsed; full is slower."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, one line a document.")]

FilesFrom = Annotated[
    Path | None,
    typer.Option(
        "--files-from",
        metavar="FILE",
        help="Read paths from this file, or - for stdin: one a line, its URL behind a tab.",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write to this file, not to stdout."),
]
OutputDir = Annotated[
    Path | None,
    typer.Option("--output-dir", metavar="FOLDER", help="Write one file for each document."),
]
Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on after a stop: pass over what the output holds already."),
]
Form = Annotated[Format, typer.Option("--format", help="json and jsonl hold failures too.")]
WithRemoved = Annotated[
    bool, typer.Option("--with-removed", help="Add what was decided and removed (JSON).")
]
WholePage = Annotated[
    bool,
    typer.Option(
        "--whole-page", help="The same for all that the page shows, far from the article, too."
    ),
]
RefusedOk = Annotated[
    bool,
    typer.Option(
        "--refused-ok", help="Exit with 0 also where pages hold no article: lists, front pages …"
    ),
]
WorkerCount = Annotated[
    int,
    typer.Option("--workers", metavar="N", min=1, help="Processes to clean with; 1 is this one."),
]
Timeout = Annotated[
    float | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        help="Seconds that one document may take; it needs a worker.",
    ),
]

Full = Annotated[bool, typer.Option("--full", help="Print whole texts, not what fits a line.")]
Places = Annotated[bool, typer.Option("--places", help="Print where each block stands, below it.")]

ModelName = Annotated[
    Literal["article", "extraction"], typer.Argument(help="Whose JSON to describe.")
]

PublisherId = Annotated[str, typer.Option("--id", metavar="ID", help="Id of the new publisher.")]
Domain = Annotated[str, typer.Option("--domain", metavar="HOST", help="Its host name.")]
Out = Annotated[Path, typer.Option("--out", metavar="FOLDER", help="The folder to write to.")]

Rules = Annotated[bool, typer.Option("--rules", help="List the rules that are declared as data.")]
Installed = Annotated[
    bool, typer.Option("--installed", help="With publishers that other packages offer.")
]
