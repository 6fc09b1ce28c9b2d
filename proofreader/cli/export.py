"""``proofreader export``: corrects articles and writes them as new documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, islice
from pathlib import Path

import click

from proofreader.cli import options
from proofreader.cli.base import Command, ExitStatus
from proofreader.cli.messages import Say
from proofreader.cli.replacing import Replacing
from proofreader.core import Article, Level, Profile
from proofreader.correction.correction_list import Correction
from proofreader.documents.formats import FORMATS, PRINTED, format_of

_NAME_OF_STDIN = "article"
_TARGETS = (*FORMATS, PRINTED)
_LISTS = (".csv", *(f".{name}" for name in FORMATS))


@dataclass(frozen=True, slots=True)
class _Target:
    """Where the documents go: one file, or a folder and the format of the files in it."""

    file: Path | None
    folder: Path | None
    to: str

    def path(self, source: str) -> Path:
        """For the document made of that source."""
        if self.file is not None:
            return self.file
        assert self.folder is not None
        return _free_name(self.folder, source, self.to)


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("export", cls=Command, say=say, help=say("help.export"))
    @options.paths()
    @click.option("-o", "--output", metavar="OUT.docx|odt|html|md|txt|pdf", help=say("help.export.output"))
    @click.option("--out", metavar="DIR", help=say("help.export.out"))
    @click.option("--to", metavar="|".join(_TARGETS), help=say("help.export.to"))
    @options.one_of(say, "--level", ("certain", "likely"), "help.fix.level")
    @click.option("--clean/--no-clean", default=None, help=say("help.export.clean"))
    @click.option("--template", metavar="HOUSE.dotx", help=say("help.export.template"))
    @click.option("--changes", is_flag=True, help=say("help.export.changes"))
    @click.option("--changes-file", metavar="LIST.csv|docx|html", help=say("help.export.changes-file"))
    @click.option("--fragment", is_flag=True, help=say("help.export.fragment"))
    @click.option("--show-dropped", is_flag=True, help=say("help.export.show-dropped"))
    @options.force(say)
    @options.profile(say)
    def export(
        paths: tuple[str, ...],
        output: str | None,
        out: str | None,
        to: str | None,
        level: str,
        clean: bool | None,
        template: str | None,
        changes: bool,
        changes_file: str | None,
        fragment: bool,
        show_dropped: bool,
        force: bool,
        profile: Profile,
    ) -> int:
        from proofreader.cli.dropped import show_dropped as list_dropped
        from proofreader.cli.engine import load_engine
        from proofreader.cli.files import STDIN, file_of, is_one_of, open_document, open_for_export, writing
        from proofreader.cli.later import report_later
        from proofreader.cli.word_balance import report_balance
        from proofreader.correction import Policy, correct
        from proofreader.correction.word_balance import balance
        from proofreader.documents.atomic import write_atomically
        from proofreader.documents.markdown.listed import list_behind
        from proofreader.documents.markdown.source import MarkdownSource
        from proofreader.documents.new_documents import NewDocument, new_document
        from proofreader.documents.registry import MARKDOWN, kind_of
        from proofreader.documents.rich_source import RichSource

        target = _target(paths, output, out, to, say)
        if fragment and target.to != "html":
            raise click.UsageError(say("error.fragment", format=target.to))
        if changes_file is not None:
            _check_list(changes_file, paths, target, say)
        if template is not None:
            profile = replace(profile, template=_checked_template(template, say))
        for named in filter(None, (output, changes_file)):
            if profile.template and is_one_of(Path(profile.template), (named,)):
                raise click.UsageError(say("error.source", path=named))

        replacing = Replacing(say, force=force)
        for named in filter(None, (output, changes_file)):
            replacing.remember(named)
        engine = load_engine(profile, say)
        exit_status = ExitStatus(say)
        listed: list[Correction] = []
        for name in paths:
            with exit_status:
                stays = target.to == "md" and name != STDIN and kind_of(name) is MARKDOWN
                source = open_document(name, say) if stays else open_for_export(name, say)
                if show_dropped:
                    list_dropped(name, say)
                before = source.text
                policy = Policy(Level.parse(level), source.scraped if clean is None else clean)
                outcome = correct(source, engine.check_of(source), policy.applies)
                shown = outcome.corrections() if changes else None
                path = target.path(name)
                with writing(path, say):
                    if isinstance(source, MarkdownSource):  # a new layout would have neither its pictures nor its tags
                        file = file_of(source)
                        behind = list_behind(source.file_text, shown).replace("\n", file.newline)
                        text = file.with_ends(source.file_text) + behind
                        made = NewDocument(text.encode("utf-8", "replace"), (source.text,))
                    else:
                        made = new_document(
                            target.to, source.structure, before, profile, listed=shown, fragment=fragment
                        )
                    if target.file is not None:
                        replacing.check(path)
                        write_atomically(path, made.data)
                    else:
                        path = _write_new(made.data, target, name)
                left_out = source.left_out if isinstance(source, RichSource) else {}
                words = balance(before, source.text, outcome, made.paragraphs, left_out)
                report_balance(name, words, say)
                report_later(name, outcome, say)
                if not words.read:  # perhaps the wrong file
                    click.echo(say("note.empty", path=name), err=True)
                if changes_file is not None:
                    listed += outcome.corrections(say.language)
                click.echo(str(path))
        if changes_file is not None:
            with exit_status:
                _write_list(Path(changes_file), listed, profile, replacing, say)
        return exit_status.status

    return export


def _target(paths: tuple[str, ...], output: str | None, out: str | None, to: str | None, say: Say) -> _Target:
    """Where to write and in which format. Raises UsageError where that doesn't fit together."""
    from proofreader.cli.files import is_one_of, make_folder
    from proofreader.documents.registry import SUBTITLES

    if to is not None and to not in _TARGETS:
        raise click.UsageError(say("error.choice", name="--to", value=to, choices=", ".join(_TARGETS)))
    if (output is None) == (out is None):
        raise click.UsageError(say("error.export-target"))
    if output is None:
        return _Target(None, make_folder(Path(str(out)), say), to or FORMATS[0])
    if len(paths) > 1:
        raise click.UsageError(say("error.export-one"))
    if is_one_of(Path(output), paths):
        raise click.UsageError(say("error.source", path=output))
    format = to or format_of(output)
    if not to and Path(output).suffix.lower() in SUBTITLES.suffixes:
        raise click.UsageError(say("error.export-subtitles", path=output))
    if not format:
        raise click.UsageError(say("error.export-format", path=output))
    return _Target(Path(output), None, format)


def _check_list(changes_file: str, paths: tuple[str, ...], target: _Target, say: Say) -> None:
    from proofreader.cli.files import is_one_of

    if Path(changes_file).suffix.lower() not in _LISTS:
        raise click.UsageError(say("error.changes-format", path=changes_file, formats=", ".join(_LISTS)))
    if _is_document(Path(changes_file), paths, target):
        raise click.UsageError(say("error.changes-same", path=changes_file))
    if is_one_of(Path(changes_file), paths):
        raise click.UsageError(say("error.source", path=changes_file))


def _is_document(changes_file: Path, paths: Sequence[str], target: _Target) -> bool:
    """Whether the list has the name of a document that is to be written, or that an earlier run wrote of a source."""
    if target.file is not None:
        return changes_file.resolve() == target.file.resolve()
    assert target.folder is not None
    if changes_file.parent.resolve() != target.folder.resolve():
        return False
    name = changes_file.name.casefold()
    taken = {path.name.casefold() for path in target.folder.iterdir()}
    for source in paths:
        names = [each.casefold() for each in islice(_names(source, target.to), len(taken) + 1)]
        free = next(each for each in names if each not in taken)
        if name in (names[0], free):
            return True
        taken.add(free)
    return False


def _checked_template(template: str, say: Say) -> str:
    """The template, if it can be used: better now than after the first article."""
    from proofreader.cli.files import unreadable
    from proofreader.documents import ReadError
    from proofreader.documents.docx.new.template import open_template

    if not template.lower().endswith((".docx", ".dotx")):
        raise click.UsageError(say("error.template-kind", path=template))
    try:
        open_template(template)
    except ReadError as error:
        raise unreadable(error, template, say) from error
    return template


def _write_list(
    path: Path, corrections: Sequence[Correction], profile: Profile, replacing: Replacing, say: Say
) -> None:
    """The list of changes as a file of its own."""
    from proofreader.cli.files import writing
    from proofreader.correction.list_words import list_words
    from proofreader.documents.atomic import write_atomically
    from proofreader.documents.change_list import change_blocks
    from proofreader.documents.new_documents import document_bytes
    from proofreader.reports.corrections_csv import changes_csv

    words = list_words(say.language)
    with writing(path, say):
        if path.suffix.lower() == ".csv":
            data = changes_csv(corrections, words)
        else:
            article = Article(change_blocks(corrections, words))
            data = document_bytes(format_of(path), article, replace(profile, template=""))
        replacing.check(path)
        write_atomically(path, data)


def _write_new(data: bytes, target: _Target, name: str) -> Path:
    """Write to the path that is free now, or to the next one where another program was quicker. Raises WriteError."""
    from proofreader.documents import WriteError
    from proofreader.documents.atomic import write_atomically

    while True:
        path = target.path(name)
        try:
            write_atomically(path, data, new=True)
            return path
        except WriteError as error:
            if not isinstance(error.__cause__, FileExistsError):
                raise


def _free_name(folder: Path, source: str, to: str) -> Path:
    """A name in the folder that no file has yet: ``note.docx``, ``note-2.docx`` …

    Names that differ in case alone count as the same: on many file systems they are.
    """
    taken = {path.name.casefold() for path in folder.iterdir()}
    return next(folder / name for name in _names(source, to) if name.casefold() not in taken)


def _names(source: str, to: str) -> Iterator[str]:
    stem = _NAME_OF_STDIN if source == "-" else Path(source).stem
    yield f"{stem}.{to}"
    for number in count(2):
        yield f"{stem}-{number}.{to}"
