"""The commands. Each reads its paths, calls one public function and writes what it returns."""

from __future__ import annotations

import json
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import typer

import newsclean
from newsclean.article import Article, Model
from newsclean.batch import Document, Rendered, Workers, render_many
from newsclean.cli.draft import check_id, read_page, write_draft
from newsclean.cli.inputs import Input, find_inputs, iter_paths
from newsclean.cli.output import Folder, check_output, open_output, use_utf8
from newsclean.cli.report import Report
from newsclean.cli.request import Request, Settings
from newsclean.cli.show import printable, show_detection, show_explanation
from newsclean.errors import PublisherError
from newsclean.extraction import Extraction
from newsclean.read import Kind
from newsclean.registry import default_registry
from newsclean.review import explain as explain_extraction
from newsclean.review import publishers_table, rules_table
from newsclean.review import scaffold as draft_publisher
from newsclean.serialise import Format, frame

__all__ = ["app"]

Result = TypeVar("Result", Extraction, Rendered)

EXIT_CODES = (
    "Exit codes: 0, every document gave an article; 1, some did not or could not be read, and each "
    "is named on standard error; 2, wrong usage, or the output cannot be written."
)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

_PATHS = typer.Argument(
    metavar="PATH", help="Files, folders (to the bottom, in sorted order), or - for stdin."
)
Paths = Annotated[list[Path], _PATHS]
PathsOrList = Annotated[list[Path] | None, _PATHS]
KindOption = Annotated[Kind, typer.Option("--kind", help="The form of the documents.")]
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


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"newsclean {newsclean.__version__}")
        raise typer.Exit


@app.callback(epilog=EXIT_CODES)
def newsclean_command(
    version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_print_version, help="Print the version."
        ),
    ] = False,
) -> None:
    """Turn scraped news pages into clean, typed articles."""


@app.command(epilog=EXIT_CODES)
def clean(  # noqa: PLR0913 (each is an option of the command)
    paths: PathsOrList = None,
    *,
    files_from: Annotated[
        Path | None,
        typer.Option(
            "--files-from",
            metavar="FILE",
            help="Read paths from this file, or - for stdin: one a line, its URL behind a tab.",
        ),
    ] = None,
    kind: KindOption = "auto",
    url: Url = None,
    encoding: Encoding = None,
    publisher: Publisher = None,
    keep: Keep = None,
    drop: Drop = None,
    repair: Repair = False,
    max_bytes: MaxBytes = None,
    max_depth: MaxDepth = None,
    guard: Guard = None,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write to this file, not to stdout."),
    ] = None,
    output_dir: Annotated[
        Path | None,
        typer.Option("--output-dir", metavar="FOLDER", help="Write one file for each document."),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="json and jsonl hold failures too.")
    ] = "jsonl",
    with_removed: Annotated[
        bool, typer.Option("--with-removed", help="Add what was decided and removed (JSON).")
    ] = False,
    workers: Annotated[
        int,
        typer.Option(
            "--workers", metavar="N", min=1, help="Processes to clean with; 1 is this one."
        ),
    ] = 1,
    timeout: Annotated[
        float | None,
        typer.Option(
            "--timeout",
            metavar="SECONDS",
            help="Seconds that one document may take; it needs a worker.",
        ),
    ] = None,
) -> None:
    """Clean documents and write their articles.

    A line of jsonl is the JSON of an Extraction: "id" is the path, "article" the article or null,
    "failure" then says why.
    """
    limits = {"max_bytes": max_bytes, "max_depth": max_depth, "guard": guard}
    settings = Settings(encoding, publisher, keep, drop, repair, limits)
    request = Request(find_inputs(paths, files_from), kind, url, settings)
    check_output(output, request.inputs)
    folder = None if output_dir is None else _folder(output_dir, output, form, request.inputs)
    options = settings.options("region" if with_removed else "none")
    names: deque[Path] = deque()
    results = render_many(
        _noted(request.documents(options, skip=output), names),
        form,
        with_removed=with_removed,
        workers=_workers(workers, timeout),
        options=options,
    )
    progress = output is not None or folder is not None
    with Report(progress=progress) as report:
        counted = _counted(results, report)
        if folder is not None:
            for result in counted:
                name = names.popleft()
                if result.text is not None:
                    folder.write(name, result.text)
        else:
            with open_output(output) as stream:
                for piece in frame((result.text for result in counted), form):
                    stream.write(piece)
    report.summarise()
    raise typer.Exit(code=1 if report.failed else 0)


@app.command(epilog=EXIT_CODES)
def explain(  # noqa: PLR0913 (each is an option of the command)
    paths: Paths,
    *,
    kind: KindOption = "auto",
    url: Url = None,
    encoding: Encoding = None,
    publisher: Publisher = None,
    keep: Keep = None,
    drop: Drop = None,
    repair: Repair = False,
    max_bytes: MaxBytes = None,
    max_depth: MaxDepth = None,
    guard: Guard = None,
    as_json: Json = False,
    full: Annotated[
        bool, typer.Option("--full", help="Print whole texts, not what fits a line.")
    ] = False,
    places: Annotated[
        bool, typer.Option("--places", help="Print where each block stands, below it.")
    ] = False,
) -> None:
    """Show each block of the documents: kept (+) or dropped (-), its label and its rule.

    The blocks of the article come first, then all else that the page shows. "→" names the field of
    the article that holds a dropped block's content. A place is the path of a node in markup, and
    a range of characters in text.
    """
    width = None if full else shutil.get_terminal_size((100, 24)).columns
    limits = {"max_bytes": max_bytes, "max_depth": max_depth, "guard": guard}
    settings = Settings(encoding, publisher, keep, drop, repair, limits)
    results = Request(find_inputs(paths), kind, url, settings).results("page")
    show = partial(show_explanation, width=width, places=places)
    _print(results, _explanation_json if as_json else show)


@app.command(epilog=EXIT_CODES)
def detect(  # noqa: PLR0913 (each is an option of the command)
    paths: Paths,
    *,
    kind: KindOption = "auto",
    url: Url = None,
    encoding: Encoding = None,
    publisher: Publisher = None,
    repair: Repair = False,
    max_bytes: MaxBytes = None,
    max_depth: MaxDepth = None,
    guard: Guard = None,
    as_json: Json = False,
) -> None:
    """Show which publisher and template the documents were taken for, and why."""
    limits = {"max_bytes": max_bytes, "max_depth": max_depth, "guard": guard}
    settings = Settings(encoding, publisher, repair=repair, limits=limits)
    results = Request(find_inputs(paths), kind, url, settings).results("none")
    _print(results, _detection_json if as_json else show_detection)


@app.command()
def schema(
    model: Annotated[
        Literal["article", "extraction"], typer.Argument(help="Whose JSON to describe.")
    ] = "article",
) -> None:
    """Print the JSON Schema of the results."""
    described: type[Model] = Article if model == "article" else Extraction
    typer.echo(json.dumps(described.model_json_schema(mode="serialization"), indent=2))


@app.command()
def scaffold(
    paths: Paths,
    *,
    publisher_id: Annotated[
        str, typer.Option("--id", metavar="ID", help="Id of the new publisher.")
    ],
    domain: Annotated[str, typer.Option("--domain", metavar="HOST", help="Its host name.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="FOLDER", help="The folder to write to.")
    ] = Path(),
) -> None:
    """Start a publisher file and fixtures from saved pages of one layout.

    The fixtures keep the structure of the pages; their prose is replaced by invented words. Check
    all of it by hand: what the code wrote repeats the code's mistakes.
    """
    check_id(publisher_id)
    pages = [read_page(path) for path in iter_paths(paths)]
    try:
        draft = draft_publisher(pages, publisher=publisher_id, domain=domain)
        written = write_draft(draft, publisher_id, out)
    except (newsclean.NewscleanError, OSError) as error:
        typer.echo(f"Error: {error}", err=True)
        raise typer.Exit(code=1) from None
    use_utf8()
    for line in (*written, *(f"check: {note}" for note in draft.notes)):
        typer.echo(printable(line))


@app.command()
def publishers(
    *,
    rules: Annotated[
        bool, typer.Option("--rules", help="List the rules that are declared as data.")
    ] = False,
    installed: Annotated[
        bool, typer.Option("--installed", help="With publishers that other packages offer.")
    ] = False,
) -> None:
    """List the publishers that are known and their layouts, as a Markdown table."""
    use_utf8()
    registry = default_registry()
    try:
        registry = registry.with_entry_points() if installed else registry
    except PublisherError as error:
        raise typer.BadParameter(str(error), param_hint="--installed") from None
    table = rules_table if rules else publishers_table
    typer.echo(table(registry), nl=False)


def _folder(root: Path, output: Path | None, form: Format, inputs: Sequence[Input]) -> Folder:
    if output is not None:
        raise typer.BadParameter("goes without --output", param_hint="--output-dir")
    return Folder(root, form, inputs)


def _workers(count: int, timeout: float | None) -> int | Workers:
    if timeout is None:
        return count
    if timeout <= 0:
        raise typer.BadParameter("must be more than 0", param_hint="--timeout")
    return Workers(count=count, timeout=timeout)


def _noted(found: Iterable[tuple[Path, Document]], names: deque[Path]) -> Iterator[Document]:
    """Pass documents on, and note their names, in the order in which results come."""
    for name, document in found:
        names.append(name)
        yield document


def _counted(results: Iterable[Result], report: Report) -> Iterator[Result]:
    for result in results:
        report.add(result)
        yield result


def _print(results: Iterable[Extraction], show: Callable[[Extraction], Iterable[str]]) -> None:
    """Print each result as it comes; exit with 1 where one has no article."""
    use_utf8()
    with Report(progress=False) as report:
        for result in _counted(results, report):
            for line in show(result):
                typer.echo(line)
    raise typer.Exit(code=1 if report.failed else 0)


def _explanation_json(result: Extraction) -> Iterator[str]:
    account = result.model_dump(mode="json", exclude={"article", "decisions", "removed"})
    blocks = [block.model_dump(mode="json") for block in explain_extraction(result)]
    yield json.dumps(account | {"blocks": blocks}, ensure_ascii=False)


def _detection_json(result: Extraction) -> Iterator[str]:
    yield result.model_dump_json(include={"id", "detection", "page_type", "failure"})
