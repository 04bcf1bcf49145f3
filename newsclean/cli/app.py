"""The commands. Each reads its paths, calls one public function and writes what it returns."""

from __future__ import annotations

import json
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

import typer

import newsclean
from newsclean import blocks
from newsclean.article import Article, Model
from newsclean.batch import Document, Rendered, Workers, render_many
from newsclean.batch.document import path_id
from newsclean.cli import options as option
from newsclean.cli.inputs import find_inputs, iter_paths
from newsclean.cli.output import Folder, Stream, choose_target, use_utf8
from newsclean.cli.report import Report
from newsclean.cli.request import Request, Settings, set_limits
from newsclean.cli.scaffold import check_id, read_page, write_scaffold
from newsclean.cli.show import printable, show_coverage, show_detection, show_explanation
from newsclean.errors import PublisherError
from newsclean.extraction import Extraction
from newsclean.registry import default_registry, load_publisher
from newsclean.review import coverage as publisher_coverage
from newsclean.review import explain as explain_extraction
from newsclean.review import publishers_table, rules_table
from newsclean.review import scaffold as scaffold_publisher

__all__ = ["app"]

Result = TypeVar("Result", Extraction, Rendered)

EXIT_CODES = (
    "Exit codes: 0, every document gave an article; 1, some did not or could not be read, and each "
    "is named on standard error; 2, wrong usage, or the output cannot be written; 130, Ctrl-C."
)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        told = "" if str(blocks.__file__).endswith(".py") else " (compiled)"
        typer.echo(f"newsclean {newsclean.__version__}{told}")
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
    paths: option.PathsOrList = None,
    *,
    files_from: option.FilesFrom = None,
    kind: option.DocumentKind = "auto",
    url: option.Url = None,
    encoding: option.Encoding = None,
    publisher: option.Publisher = None,
    keep: option.Keep = None,
    drop: option.Drop = None,
    repair: option.Repair = False,
    max_bytes: option.MaxBytes = None,
    max_depth: option.MaxDepth = None,
    guard: option.Guard = None,
    output: option.Output = None,
    output_dir: option.OutputDir = None,
    resume: option.Resume = False,
    form: option.Form = "jsonl",
    with_removed: option.WithRemoved = False,
    whole_page: option.WholePage = False,
    refused_ok: option.RefusedOk = False,
    workers: option.WorkerCount = 1,
    timeout: option.Timeout = None,
) -> None:
    """Clean documents and write their articles.

    A line of jsonl is the JSON of an Extraction: "id" is the path, "article" the article or null,
    "failure" then says why.
    """
    limits = set_limits(max_bytes, max_depth, guard)
    settings = Settings(encoding, publisher, keep, drop, repair, limits)
    request = Request(find_inputs(paths, files_from), kind, url, settings)
    with_removed = with_removed or whole_page
    target = choose_target(output, output_dir, form, request.inputs, resume=resume)
    _check_lines(target, with_removed=with_removed)
    options = settings.options("page" if whole_page else "region" if with_removed else "none")
    places: deque[Path] = deque()
    results = render_many(
        _placed(request.documents(options, skip=output), target, places),
        form,
        with_removed=with_removed,
        workers=_workers(workers, timeout),
        options=options,
    )
    with Report(progress=target.leaves_screen) as report:
        counted = _counted(results, report)
        target.write_all((places.popleft(), result.text) for result in counted)
    report.summarise(passed=target.passed, failed_before=target.failed)
    failed = report.failed + target.failed
    if refused_ok:
        failed -= report.refused + target.refused
    raise typer.Exit(code=1 if failed else 0)


@app.command(epilog=EXIT_CODES)
def explain(  # noqa: PLR0913 (each is an option of the command)
    paths: option.Paths,
    *,
    kind: option.DocumentKind = "auto",
    url: option.Url = None,
    encoding: option.Encoding = None,
    publisher: option.Publisher = None,
    keep: option.Keep = None,
    drop: option.Drop = None,
    repair: option.Repair = False,
    max_bytes: option.MaxBytes = None,
    max_depth: option.MaxDepth = None,
    guard: option.Guard = None,
    as_json: option.Json = False,
    full: option.Full = False,
    places: option.Places = False,
) -> None:
    """Show each block of the documents: kept (+) or dropped (-), its label and its rule.

    The blocks of the article come first, then all else that the page shows. "→" names the field of
    the article that holds a dropped block's content. A place is the path of a node in markup, and
    a range of characters in text.
    """
    width = None if full else shutil.get_terminal_size((100, 24)).columns
    limits = set_limits(max_bytes, max_depth, guard)
    settings = Settings(encoding, publisher, keep, drop, repair, limits)
    results = Request(find_inputs(paths), kind, url, settings).results("page")
    show = partial(show_explanation, width=width, places=places)
    _print(results, _explanation_json if as_json else show)


@app.command(epilog=EXIT_CODES)
def detect(  # noqa: PLR0913 (each is an option of the command)
    paths: option.Paths,
    *,
    kind: option.DocumentKind = "auto",
    url: option.Url = None,
    encoding: option.Encoding = None,
    publisher: option.Publisher = None,
    repair: option.Repair = False,
    max_bytes: option.MaxBytes = None,
    max_depth: option.MaxDepth = None,
    guard: option.Guard = None,
    as_json: option.Json = False,
) -> None:
    """Show which publisher and template the documents were taken for, and why."""
    limits = set_limits(max_bytes, max_depth, guard)
    settings = Settings(encoding, publisher, repair=repair, limits=limits)
    results = Request(find_inputs(paths), kind, url, settings).results("none")
    _print(results, _detection_json if as_json else show_detection)


@app.command()
def schema(model: option.ModelName = "article") -> None:
    """Print the JSON Schema of the results."""
    described: type[Model] = Article if model == "article" else Extraction
    typer.echo(json.dumps(described.model_json_schema(mode="serialization"), indent=2))


@app.command()
def scaffold(
    paths: option.Paths,
    *,
    publisher_id: option.PublisherId,
    domain: option.Domain,
    out: option.Out = Path(),
) -> None:
    """Start a publisher file and fixtures from saved pages of one layout.

    The fixtures keep the structure of the pages; their prose is replaced by invented words. Check
    all of it by hand: what the code wrote repeats the code's mistakes.
    """
    check_id(publisher_id)
    names: deque[Path] = deque(maxlen=1)
    try:
        pages = _read_pages(paths, names)
        made = scaffold_publisher(pages, publisher=publisher_id, domain=domain)
        written = write_scaffold(made, publisher_id, out)
    except (newsclean.NewscleanError, OSError) as error:
        is_of_page = names and isinstance(error, newsclean.NotAnArticle)
        place = f"{path_id(names.pop())}: " if is_of_page else ""
        typer.echo(printable(f"Error: {place}{error}"), err=True)
        raise typer.Exit(code=1) from None
    use_utf8()
    for line in (*written, *(f"check: {note}" for note in made.notes)):
        typer.echo(printable(line))


@app.command()
def coverage(
    paths: option.Paths,
    *,
    publisher: option.OwnPublisher,
    kind: option.DocumentKind = "auto",
    url: option.Url = None,
    as_json: option.Json = False,
) -> None:
    """Show which parts of a publisher file fire on documents, and which never do.

    Exit codes: 0, the file's layouts read every document; 1, some they did not, and each is named.
    """
    settings = Settings(publisher=publisher)
    request = Request(find_inputs(paths), kind, url, settings)
    documents = (document for _, document in request.documents(settings.options("none")))
    told = publisher_coverage(documents, load_publisher(publisher))
    use_utf8()
    for line in [told.model_dump_json()] if as_json else show_coverage(told):
        typer.echo(line)
    raise typer.Exit(code=1 if told.unread else 0)


@app.command()
def publishers(*, rules: option.Rules = False, installed: option.Installed = False) -> None:
    """List the publishers that are known and their layouts, as a Markdown table."""
    use_utf8()
    registry = default_registry()
    try:
        registry = registry.with_entry_points() if installed else registry
    except PublisherError as error:
        raise typer.BadParameter(str(error), param_hint="--installed") from None
    table = rules_table if rules else publishers_table
    typer.echo(table(registry), nl=False)


def _read_pages(paths: Iterable[Path], names: deque[Path]) -> Iterator[bytes]:
    """Read pages, and note the name of the last one."""
    for path in iter_paths(paths):
        names.append(path)
        yield read_page(path)


def _check_lines(target: Folder | Stream, *, with_removed: bool) -> None:
    """Refuse to go on with lines of another kind than those that are there."""
    if isinstance(target, Stream) and target.holds_removed is (not with_removed):
        how = "without" if with_removed else "with"
        reason = f"the lines that are there were written {how} --with-removed"
        raise typer.BadParameter(reason, param_hint="--resume")


def _workers(count: int, timeout: float | None) -> int | Workers:
    if timeout is None:
        return count
    if timeout <= 0:
        raise typer.BadParameter("must be more than 0", param_hint="--timeout")
    return Workers(count=count, timeout=timeout)


def _placed(
    found: Iterable[tuple[Path, Document]], target: Folder | Stream, places: deque[Path]
) -> Iterator[Document]:
    """Pass documents on, and note where they go, in the order in which results come."""
    for name, document in found:
        place = target.place(name, document)
        if place is not None:
            places.append(place)
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
    yield result.model_dump_json(include={"id", "detection", "page_type", "warnings", "failure"})
