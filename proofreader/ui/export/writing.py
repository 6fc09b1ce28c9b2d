"""What an export writes, and the writing of it. No widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from proofreader.core import Article, Block, Category, Edit, Issue, Level, Profile, RichText, Role, Span
from proofreader.core.article import Details
from proofreader.core.presence import is_same
from proofreader.core.profile import load_profile
from proofreader.documents.errors import ReadError
from proofreader.documents.registry import WORD
from proofreader.ui.model.differences import Difference, differences
from proofreader.ui.sources.errors import FileError, shown, translate

if TYPE_CHECKING:
    from proofreader.correction.correction_list import Correction
    from proofreader.documents.docx import WordDraft
    from proofreader.documents.docx.changes import Reason

FORMATS = ("docx", "odt", "html", "md", "txt", "pdf")


class ChangeMarkup(StrEnum):
    """What a Word document shows of the corrections."""

    FINAL = "final"
    TRACKED = "tracked"
    COMMENTED = "commented"
    COMMENTS = "comments"


class ChangeList(StrEnum):
    """Where the list of the corrections goes."""

    NONE = "none"
    END = "end"
    FILE = "file"


@dataclass(frozen=True)
class ExportSource:
    """An article to be exported. ``issues``: those left, in code points of ``text``; ``draft``: its Word document.

    ``structure``: what another kind of document had of headings, lists, bold and links when it was read.
    """

    text: str
    original: str
    profile: str
    title: str = ""
    details: Details = field(default_factory=Details)
    log: Mapping[tuple[str, str], Issue] = field(default_factory=dict)
    issues: Sequence[Issue] = ()
    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    draft: "WordDraft | None" = None
    path: Path | None = None
    structure: RichText | None = None

    @property
    def draft_suffix(self) -> str:
        """The ending of the article's own Word document, without which Word does not open it."""
        suffix = self.path.suffix.lower() if self.draft is not None and self.path is not None else ""
        return suffix if suffix in WORD.suffixes else ".docx"

    def changes(self) -> list[Difference]:
        """What was changed since it was opened."""
        return differences(self.original, self.text, self.log)


@dataclass(frozen=True)
class ExportPlan:
    """``keep``: into the article's own Word document, whose structure and look stay; else a new one."""

    target: Path
    format: str = "docx"
    markup: ChangeMarkup = ChangeMarkup.FINAL
    keep: bool = False
    template: str = ""
    changes: ChangeList = ChangeList.NONE

    def suffix(self, manuscript: ExportSource) -> str:
        """The ending that the file must have."""
        return manuscript.draft_suffix if self.keep and self.format == "docx" else f".{self.format}"

    @property
    def is_marked(self) -> bool:
        """Whether the document shows what was changed."""
        return self.format == "docx" and self.markup is not ChangeMarkup.FINAL


@dataclass(frozen=True)
class ExportResult:
    """What could not be written into a Word document, and the list of changes where it is a file of its own.

    left_out: words of the article that are not in a new document: front matter, and what should never be lost.
    proposed: whether the document has the old text, and what was changed in comments alone.
    """

    skipped: int = 0
    unplaced: int = 0
    left_out: int = 0
    list_path: Path | None = None
    proposed: bool = False

    @property
    def holds_text(self) -> bool:
        """Whether the text as it is now can be had from what was written."""
        return not (self.proposed or self.skipped or self.left_out)


def write(manuscript: ExportSource, plan: ExportPlan) -> ExportResult:
    """Writes the article as planned. Raises FileError; no file has changed then."""
    kept = (manuscript.path, plan.template)
    if any(path and is_same(plan.target, path) for path in kept):
        raise FileError(translate("Exporting", "هذا هو الملف الأصلي: اختر اسمًا آخر كي لا يضيع."))
    try:
        profile = load_profile(manuscript.profile)
        if plan.template:
            profile = replace(profile, template=plan.template)
        if plan.format == "pdf":
            from proofreader.ui.export import printing

            written = _write_pdf(manuscript, plan, profile)
            if written is None:
                printing.write_pdf(manuscript.text, plan.target, manuscript.profile, manuscript.title)
                written = ExportResult()
        elif plan.is_marked or (plan.format == "docx" and plan.keep):
            written = _write_marked(manuscript, plan, profile)
        else:
            written = _write_new(manuscript, plan, profile)
        if plan.changes is ChangeList.FILE:
            written = replace(written, list_path=_write_list(manuscript, plan, profile))
        return written
    except (ValueError, OSError) as error:
        message = translate("Exporting", "لم يُكتب الملف: {}").format(shown(plan.target))
        raise FileError(message, str(error)) from error


def corrections(manuscript: ExportSource, language: str = "ar") -> "list[Correction]":
    """The rows of the list of changes, with the reasons in that language."""
    from proofreader.core.rule_words import message_of
    from proofreader.correction.correction_list import Correction
    from proofreader.correction.list_words import list_words

    words = list_words(language)
    return [
        Correction(
            _cell(difference.shown[0]),
            _cell(difference.shown[1]) or words.removed,
            " ".join(message_of(issue, language).split()) if (issue := difference.issue) is not None else words.by_hand,
        )
        for difference in manuscript.changes()
    ]


def list_path(target: Path) -> Path:
    """Where the list of changes goes that is a file of its own."""
    suffix = ".docx" if target.suffix.lower() in (".pdf", *WORD.suffixes) else target.suffix
    return target.with_name(f"{target.stem} - {translate('Exporting', 'التصحيحات')}{suffix}")


def preview_text(manuscript: ExportSource, plan: ExportPlan, most: int) -> str:
    """The beginning of a file that is read as text, Markdown or plain; of any other the body of a page that shows it.

    ``most``: characters after which no paragraph begins. Raises ProfileError.
    """
    from proofreader.documents.new_documents import document_bytes

    if _stays_markdown(manuscript, plan):
        return manuscript.text[: manuscript.text.find("\n\n", most) + 1 or None]
    profile = load_profile(manuscript.profile)
    blocks, length = [], 0
    rich = _rich(manuscript) if plan.keep and plan.format == "docx" else None
    for block in (as_it_is(rich) if rich is not None else laid_out(manuscript, profile)).blocks:
        blocks.append(block)
        length += len(block.text)
        if length > most:
            break
    format = plan.format if plan.format in ("md", "txt") else "html"
    text = document_bytes(format, Article(tuple(blocks)), profile, manuscript.details).decode("utf-8", "replace")
    return text if format != "html" else text.partition("<body>")[2].partition("</body>")[0]


def as_it_is(rich: RichText) -> Article:
    """The paragraphs as the file has them: a Word draft that is kept has no look of an article's parts."""
    lines = [(form, text, marks) for form, text, marks in rich.paragraphs() if text.strip()]
    return Article(tuple(Block(Role.BODY, text, form, marks) for form, text, marks in lines))


def clipboard_forms(manuscript: ExportSource) -> tuple[str, str]:
    """The article for another program: as clean HTML, and as plain text. Raises ProfileError."""
    from proofreader.documents.html.writer import html_fragment
    from proofreader.documents.plain.writer import plain_text
    from proofreader.documents.raw_lists import with_lists

    article = laid_out(manuscript, load_profile(manuscript.profile))
    return html_fragment(with_lists(article)), plain_text(article)


def laid_out(manuscript: ExportSource, profile: Profile) -> Article:
    """The article by its roles; with headings, lists, bold and links where its file has them."""
    from proofreader.cleaning import lay_out, structure

    rich = _rich(manuscript)
    return structure(manuscript.text, profile) if rich is None else lay_out(rich, profile)


def _rich(manuscript: ExportSource) -> RichText | None:
    """The text as it is now with the structure of its file; None where the file has none, or is another one by now."""
    from proofreader.documents.registry import kind_of, structure_of

    path = manuscript.path
    if path is not None and kind_of(path).marked_up:
        try:
            return structure_of(manuscript.text.encode("utf-8", "replace"), path.name)
        except ReadError:
            return None
    edits = [Edit(found.old, found.after) for found in manuscript.changes()]
    if manuscript.draft is not None:
        return manuscript.draft.structure(edits)
    rich = manuscript.structure
    if rich is None or rich.text != manuscript.original:
        return None
    now = rich.edited(edits)
    return now if now.text == manuscript.text else None  # the words come before their look


def _write_new(manuscript: ExportSource, plan: ExportPlan, profile: Profile) -> ExportResult:
    from proofreader.documents.atomic import write_atomically
    from proofreader.documents.change_list import with_changes
    from proofreader.documents.new_documents import document_bytes

    if _stays_markdown(manuscript, plan):
        from proofreader.documents.markdown.listed import list_behind

        listed = corrections(manuscript) if plan.changes is ChangeList.END else None
        text = manuscript.text + list_behind(manuscript.text, listed)
        write_atomically(plan.target, text.encode("utf-8", "replace"))
        return ExportResult()
    article = laid_out(manuscript, profile)
    written = ExportResult(left_out=_left_out(manuscript, article))
    if plan.changes is ChangeList.END:
        article = with_changes(article, corrections(manuscript))
    write_atomically(plan.target, document_bytes(plan.format, article, profile, manuscript.details))
    return written


def _stays_markdown(manuscript: ExportSource, plan: ExportPlan) -> bool:
    """Whether Markdown is to be Markdown: a new layout has neither the pictures nor the front matter of the source."""
    from proofreader.documents.registry import MARKDOWN, kind_of

    return plan.format == "md" and manuscript.path is not None and kind_of(manuscript.path) is MARKDOWN


def _left_out(manuscript: ExportSource, article: Article) -> int:
    """How many words of the manuscript are not in that article; its markup is none of them."""
    from proofreader.correction import Outcome
    from proofreader.correction.word_balance import balance
    from proofreader.documents.registry import export_source_of, kind_of

    text, left_out = manuscript.text, None
    if manuscript.path is not None and kind_of(manuscript.path).marked_up:
        source = export_source_of(text.encode("utf-8", "replace"), manuscript.path.name)
        text, left_out = source.text, source.left_out
    words = balance(text, text, Outcome((), (), ()), [block.text for block in article.blocks], left_out)
    return sum(words.removed.values()) + max(0, words.lost)


def _write_pdf(manuscript: ExportSource, plan: ExportPlan, profile: Profile) -> ExportResult | None:
    """Writes a PDF whose text can be searched, where LibreOffice is there to do it; None where it is not."""
    from proofreader.documents.atomic import write_atomically
    from proofreader.documents.errors import WriteError
    from proofreader.documents.pdf import can_write_pdf, pdf_bytes

    if not can_write_pdf():
        return None
    article = laid_out(manuscript, profile)
    try:
        data = pdf_bytes(article, profile, manuscript.details)
    except WriteError:  # LibreOffice is there, but does not work: Qt writes what looks the same
        return None
    write_atomically(plan.target, data)
    return ExportResult(left_out=_left_out(manuscript, article))


def _write_list(manuscript: ExportSource, plan: ExportPlan, profile: Profile) -> Path:
    from proofreader.core.i18n import language_in_use
    from proofreader.correction.list_words import list_words
    from proofreader.documents.atomic import free_name, write_atomically
    from proofreader.documents.change_list import change_blocks
    from proofreader.documents.formats import format_of
    from proofreader.documents.new_documents import document_bytes

    path = free_name(list_path(plan.target))
    language = language_in_use()
    article = Article(change_blocks(corrections(manuscript, language), list_words(language)))
    write_atomically(path, document_bytes(format_of(path), article, replace(profile, template="")))
    return path


def _write_marked(manuscript: ExportSource, plan: ExportPlan, profile: Profile) -> ExportResult:
    """Into the article's own document, or one made of the text as it was."""
    from proofreader.documents.docx import Mode

    if plan.keep and manuscript.draft is not None:
        draft, text, issues, left_out = manuscript.draft, manuscript.text, list(manuscript.issues), 0
    else:
        draft, text, issues, left_out = _made_draft(manuscript, profile)
    found = differences(draft.text, text, manuscript.log)
    noted = [issue for issue in issues if issue.category not in (Category.UNKNOWN, Category.RESIDUE)]

    def why(issue: Issue) -> "Reason":
        return _reason(issue, text, manuscript.rules)

    if plan.markup is ChangeMarkup.COMMENTS:
        proposals = [_proposal(difference, draft.text) for difference in found]
        remaining = [issue for issue in (_moved_back(issue, found) for issue in noted) if issue is not None]
        everything = sorted((*proposals, *remaining), key=lambda issue: issue.span)
        saved = draft.save(plan.target, everything, Mode.COMMENTS, why=why)
    else:
        mode = {
            ChangeMarkup.FINAL: Mode.APPLIED,
            ChangeMarkup.TRACKED: Mode.TRACKED,
            ChangeMarkup.COMMENTED: Mode.COMMENTED,
        }[plan.markup]
        fixed = [
            replace(difference.issue, span=difference.old, fixes=())
            for difference in found
            if difference.issue is not None
        ]
        notes = noted if plan.markup is ChangeMarkup.COMMENTED else []
        saved = draft.save_text(plan.target, text, mode, fixed=fixed, notes=notes, why=why)
    proposed = plan.markup is ChangeMarkup.COMMENTS and bool(found)
    return ExportResult(len(saved.skipped), len(saved.unplaced), left_out, proposed=proposed)


def _made_draft(manuscript: ExportSource, profile: Profile) -> "tuple[WordDraft, str, list[Issue], int]":
    """A document of the text as it was, the text as it is in the same form, the issues in positions of that, and how
    many words of the manuscript it has not.

    Paragraphs have the roles that they have now: residue would hide a headline.
    """
    from proofreader.cleaning import structure
    from proofreader.documents.docx import WordDraft
    from proofreader.documents.docx.align import blocks
    from proofreader.documents.docx.new.writer import docx_bytes

    article = structure(manuscript.text, profile)
    now = article.blocks
    lines = [line.strip() for line in manuscript.original.split("\n") if line.strip()]
    roles = [Role.BODY] * len(lines)
    i = j = 0
    for block in blocks(lines, [block.text for block in now]):
        while i < block.old[0]:
            roles[i] = now[j].role
            i, j = i + 1, j + 1
        if block.old[0] < block.old[1] and block.new[0] < block.new[1]:
            roles[block.old[0]] = now[block.new[0]].role
        i, j = block.old[1], block.new[1]
    while i < len(lines) and j < len(now):
        roles[i] = now[j].role
        i, j = i + 1, j + 1
    before = Article(tuple(Block(role, line) for role, line in zip(roles, lines, strict=True)))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "before.docx"
        path.write_bytes(docx_bytes(before, profile, replace(manuscript.details, date="")))
        draft = WordDraft.open(path)
    text = "\n".join(block.text for block in now)
    issues = _issues_in(manuscript, [block.text for block in now])
    return draft, text, issues, _left_out(manuscript, article)


def _issues_in(manuscript: ExportSource, lines: Sequence[str]) -> list[Issue]:
    """The issues in positions of the lines joined, where they lie in one that is the same there."""
    result = []
    number = at = start = 0
    ordered = sorted(manuscript.issues, key=lambda issue: issue.span)
    for line in manuscript.text.split("\n"):
        stripped = line.strip()
        if stripped and number < len(lines):
            lead = start + line.index(stripped)
            if lines[number] == stripped:
                inside = (
                    issue for issue in ordered if lead <= issue.span.start <= issue.span.end <= lead + len(stripped)
                )
                result += [issue.shift(at - lead) for issue in inside]
            at += len(lines[number]) + 1
            number += 1
        start += len(line) + 1
    return result


def _moved_back(issue: Issue, found: Sequence[Difference]) -> Issue | None:
    """The issue in positions of the text as it was; None where it touches something changed."""
    shift = 0
    for difference in found:
        if difference.new.end < issue.span.start:
            shift = difference.old.end - difference.new.end
        elif difference.new.start > issue.span.end:
            break
        else:
            return None
    return issue.shift(shift)


def _proposal(difference: Difference, text: str) -> Issue:
    """A change as a remark on the words that it would change."""
    from proofreader.documents.docx.remarks import proposed

    start, end = difference.old
    if start == end:  # a comment needs something to stand on
        start, end = max(0, start - 1), min(len(text), end + 1)
    message = proposed(_cell(difference.after))
    if difference.issue is not None:
        return replace(
            difference.issue, span=Span(start, end), message=f"{difference.issue.message}. {message}", fixes=()
        )
    return Issue("", Category.STYLE, Span(start, end), message)


def _reason(issue: Issue, text: str, rules: Mapping[str, Mapping[str, str]]) -> "Reason":
    from proofreader.correction.mending import replaced
    from proofreader.documents.docx.changes import Reason
    from proofreader.documents.docx.remarks import proposed

    summary = issue.message
    if issue.fixes and issue.level >= Level.NOTE:
        edits = issue.fixes[0].edits
        start = min(issue.span.start, *(edit.span.start for edit in edits))
        end = max(issue.span.end, *(edit.span.end for edit in edits))
        summary = f"{summary}. {proposed(_cell(replaced(text, start, end, list(edits))))}"
    return Reason(summary, rules.get(issue.rule, {}).get("rationale", ""))


def _cell(text: str) -> str:
    line = " ".join(text.split())
    if text and not line:
        return "␣" * len(text.strip("\n")) or "¶"
    return line if len(line) <= 120 else f"{line[:60]}…{line[-60:]}"
