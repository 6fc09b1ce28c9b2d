"""Whether a document was written right: read without the code that wrote it, wherever that can be done."""

from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree  # type: ignore[import-untyped]

from benchmarks.word import settling
from benchmarks.word.samples import check
from benchmarks.word.schema import problems
from proofreader.correction import correct
from proofreader.documents.docx import Change, Marking, Reason, Remark, WordDocument, WordSource, differences
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.package import Package

AUTHOR = "المدقّق التجريبي"
MODES = ("applied", "tracked", "commented", "comments", "rewritten")
_WHY = Reason("كتابة «هذا» بلا ألف", "تُحذف الألف من اسم الإشارة خطًّا، مثل iPhone.")
# What comments add to.
_OF_COMMENTS = {"word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}


class Proof:
    """One document. ``schemas`` is the folder of those of ECMA-376, if there is one."""

    def __init__(self, data: bytes, schemas: Path | None = None) -> None:
        self._document = WordDocument(Package(data))
        self._before = settling.parts(data)
        self._schemas = schemas
        source = WordSource(self._document, lambda _: _WHY)
        correct(source, check, lambda _: True)
        self.changes = source.changes

    def faults(self, mode: str) -> list[str]:
        """The names of what is wrong in that mode of ``MODES``; empty where it is right."""
        return [name for name, right in self._checks(mode) if not right()]

    def _checks(self, mode: str) -> Iterator[tuple[str, Callable[[], bool]]]:
        tracked = mode in ("tracked", "commented", "rewritten")
        how = Marking(tracked=tracked, comments=mode in ("commented", "comments"), author=AUTHOR)
        changes = [] if mode == "comments" else self.changes
        if mode == "rewritten":
            changes = self._rewritten()
        remarks = [Remark(*issue.span, (_WHY,)) for issue in check(self._document.text) if mode == "comments"]
        data = self._document.revise(changes, remarks, how).data
        after = settling.parts(data)
        yield "text", lambda: WordDocument(Package(data)).text == apply_changes(self._document.text, changes)
        yield "parts", lambda: self._keeps_parts(after)
        if mode != "applied":
            yield "reject", lambda: self._rejects(after)
        if tracked:
            applied = settling.parts(self._document.revise(changes).data)
            yield "accept", lambda: self._accepts(after, applied)
        if self._schemas:
            yield "schema", lambda: all(self._fits(name, after) for name in filter(_is_word, after))

    def _rewritten(self) -> list[Change]:
        """As if somebody had run every second line into the next one, and cut the others in two."""
        lines = self._document.text.split("\n")
        new: list[str] = []
        for number, line in enumerate(lines):
            if number % 2 and new:
                new[-1] += f" {line}"
            else:
                new.append(line.replace(" ", "\n", 1))
        return differences(self._document, "\n".join(new)).changes

    def _keeps_parts(self, after: dict[str, bytes]) -> bool:
        may_change = {stretch.part for stretch in self._document.stretches} | _OF_COMMENTS
        kept = list(after)[: len(self._before)] == list(self._before)
        return kept and {name for name in self._before if self._before[name] != after[name]} <= may_change

    def _rejects(self, after: dict[str, bytes]) -> bool:
        return all(
            _plain(settling.stream(self._settled(after[name], accept=False)))
            == _plain(settling.stream(etree.fromstring(self._before[name])))
            for name in filter(settling.has_text, self._before)
        )

    def _accepts(self, after: dict[str, bytes], applied: dict[str, bytes]) -> bool:
        for name in filter(settling.has_text, self._before):
            # With everybody's: of a paragraph that goes, somebody's deletion goes along where it is simply made.
            both = etree.tostring(self._settled(after[name], accept=True)), applied[name]
            accepted, simple = (settling.stream(settling.settle(part, None, accept=True)) for part in both)
            if settling.things(accepted) != settling.things(simple):
                return False
            if settling.characters(accepted) != settling.characters(simple):
                return False
        return True

    def _fits(self, name: str, after: dict[str, bytes]) -> bool:
        """Whether the schema has nothing against it that it had not before: LibreOffice's own parts have faults."""
        before = problems(self._before[name], self._schemas) if name in self._before else []
        return {_message(line) for line in problems(after[name], self._schemas)} <= {_message(line) for line in before}

    def _settled(self, part: bytes, *, accept: bool) -> etree._Element:
        root = settling.settle(part, AUTHOR, accept)
        comments = self._before.get("word/comments.xml")
        known = {c.get(settling.W + "id") for c in etree.fromstring(comments)} if comments else set()
        settling.without_comments(root, known)
        return root


def _plain(tokens: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Without the numbers of paragraphs: new ones have none of Word's, and of two joined the second keeps its own."""
    start = f"{settling.W}p "
    return [(start if name.startswith(start) else name, look) for name, look, _ in tokens]


def _is_word(name: str) -> bool:
    return name.startswith("word/") and name.endswith(".xml")


def _message(problem: str) -> str:
    """Without its line."""
    return problem.partition(": ")[2]
