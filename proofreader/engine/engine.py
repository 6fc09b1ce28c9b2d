"""Runs the rules over a text."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Self

from proofreader.arabic import parse, respell
from proofreader.arabic.dialect import find_dialect
from proofreader.arabic.passages import find_passages
from proofreader.core import (
    Category,
    Document,
    Finding,
    Fix,
    Issue,
    Level,
    Lexicon,
    Profile,
    Rule,
    Scope,
    Span,
    WordFinding,
)
from proofreader.core.limits import PLAIN_FORMS_REMEMBERED
from proofreader.core.profile import load_profile
from proofreader.core.span import overlapping
from proofreader.correction import Correctable, PlainText, Policy, correct
from proofreader.engine import faults
from proofreader.engine.overlaps import resolve
from proofreader.engine.packs import right_words, rules_with
from proofreader.engine.paragraph_memory import ParagraphMemory
from proofreader.engine.schedule import Schedule
from proofreader.engine.spellings import spellings
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.toml_rules import RuleError
from proofreader.rules.support.variants import Variants

# Dialect has no orthography but its writer's: there these only remark.
_OF_LANGUAGE = frozenset(
    {
        Category.SPELLING, Category.HAMZA, Category.ENDINGS, Category.BORDERS, Category.GRAMMAR, Category.USAGE,
        Category.CONSISTENCY,
    }
)  # fmt: skip
# Quoted speech keeps the words of the speaker.
_OF_WORDING = frozenset({Category.USAGE, Category.STYLE})
_PROCLITICS, _LEAST_LETTERS = frozenset("وفبلك"), 4  # letters of a word that may have one


@dataclass(frozen=True, slots=True)
class FixResult:
    """The text after fixing, and the issues, in positions of the original text: those of the first pass that were
    ``applied``, all that were ``found`` in it, and as ``later`` those that showed, and were applied, only after it."""

    text: str
    applied: tuple[Issue, ...]
    found: tuple[Issue, ...] = ()
    later: tuple[Issue, ...] = ()


class _Paragraph(NamedTuple):
    """What is remembered of a paragraph: its issues, in its own positions, what words and characters it has.

    ``text``: the very string that is remembered, which documents share.
    """

    text: str
    issues: tuple[Issue, ...]
    forms: tuple[str, ...]
    characters: str


_EMPTY = _Paragraph("", (), (), "")


class Engine:
    """All rules of one profile over one lexicon. Not thread-safe; give each process its own."""

    def __init__(self, lexicon: Lexicon, profile: Profile, rules: Mapping[str, Rule] | None = None) -> None:
        self.lexicon = lexicon
        self.profile = profile
        self.rules = rules_with(profile.rules) if rules is None else rules
        on = [rule for rule in self.rules.values() if self._is_on(rule)]
        self._word_rules = [(rule, rule.check_word) for rule in on if rule.check_word]
        self._paragraph_rules = Schedule(rule for rule in on if rule.scope is Scope.PARAGRAPH)
        of_document = [rule for rule in on if rule.scope is Scope.DOCUMENT]
        self._document_rules = Schedule(rule for rule in of_document if rule.category != Category.RESIDUE)
        self._residue_rules = Schedule(rule for rule in of_document if rule.category == Category.RESIDUE)
        self._variants = [rule.check for rule in on if isinstance(rule.check, Variants)]
        self._repeats = frozenset(rule.id for rule in on if rule.repeats)
        self._unreadable = frozenset(rule.id for rule in on if rule.unreadable)
        self._house = frozenset(rule.id for rule in on if rule.house)
        self._specific = frozenset(rule.id for rule in on if rule.specific)
        self._remembered = ParagraphMemory(self._paragraph)
        # Words in which no word rule finds anything: of tens of thousands a set takes twice the memory of a dictionary.
        self._faultless: dict[str, None] = {}

    @classmethod
    def load(cls, profile: str | Path | Profile = "ar-MA", words: frozenset[str] = frozenset()) -> Self:
        """An engine with the compiled lexicon. ``words`` are accepted besides those of the profile.

        Raises ProfileError or LexiconError.
        """
        if not isinstance(profile, Profile):
            profile = load_profile(profile)
        lexicon = load_lexicon(words | profile.words)
        if wanted := right_words(profile.rules, lexicon):
            lexicon = load_lexicon(words | profile.words | wanted)
        return cls(lexicon, profile)

    def _is_on(self, rule: Rule) -> bool:
        if rule.id in self.profile.off:
            return False
        return rule.enabled or rule.id in self.profile.levels

    def check(
        self,
        text: str,
        *,
        suggest: bool = False,
        scraped: bool = True,
        apart: Sequence[Span] = (),
        again: bool = True,
    ) -> list[Issue]:
        """The issues of a text with ``\\n`` line ends, sorted by place, overlaps resolved.

        Paragraphs are remembered: checking an edited text again costs as much as its changed paragraphs
        and the few rules that must see the whole. ``suggest`` adds spellings to offer for unknown words, as notes:
        for where somebody will look at them.

        scraped: whether a page may have left lines in the text, which are then not worth a look themselves; where it
        is the text of a document that somebody made, residue is reported beside what else is wrong in its line.
        apart: sorted stretches outside the running text, such as cells, headers and notes: nothing in them is residue,
        and nothing is a repetition of them.
        again: whether the text, or most of it, may be checked again. Of one that is not nothing is remembered: a text
        of a million words would be, with all that was found in it, as large as everything else.
        """
        document = parse(text, self.profile)
        found = self._of_paragraphs(document, again=again)
        found += self._ask(self._document_rules, document)
        self._doubt_names(found, document)
        found += self._residue(document, apart)
        document.let_go()
        standing = [issue for issue in found if _may_stand(issue, document, self._house)]
        issues = self._resolved(standing, document, scraped)
        return [self._with_suggestions(issue, text) for issue in issues] if suggest else issues

    def _resolved(self, found: list[Issue], document: Document, scraped: bool) -> list[Issue]:
        """The issues that stand: residue that may be meant to stay hides nothing of what is wrong in its line."""
        found = self._readable(found, document)
        standing = self._settled(found)
        beside = [issue for issue in standing if self._may_stay(issue, scraped)]
        if not beside:
            return standing
        kept = {id(issue) for issue in standing if issue.category == Category.RESIDUE}
        others = (issue for issue in found if issue.category != Category.RESIDUE or id(issue) in kept)
        rest = self._settled(issue for issue in others if not self._may_stay(issue, scraped))
        return sorted([*rest, *beside], key=lambda issue: (issue.span, issue.rule))

    def _settled(self, issues: Iterable[Issue]) -> list[Issue]:
        return resolve(issues, self._unreadable, self._house, self._specific)

    def _readable(self, found: list[Issue], document: Document) -> list[Issue]:
        """The issues short of those in paragraphs of which most can't be read."""
        dark = []
        for issue in found:
            if issue.rule in self._unreadable:
                paragraph = _paragraph_of(issue.span, document)
                if 2 * (issue.span.end - issue.span.start) > paragraph.end - paragraph.start:
                    dark.append(paragraph)
        if not dark:
            return found
        return [
            issue
            for issue in found
            if issue.rule in self._unreadable
            or not any(span.start <= issue.span.start and issue.span.end <= span.end for span in dark)
        ]

    def _may_stay(self, issue: Issue, scraped: bool) -> bool:
        return issue.category == Category.RESIDUE and (not scraped or issue.rule in self._repeats)

    def check_of(self, document: Correctable) -> Callable[[str], list[Issue]]:
        """The check of that document's text, as ``correction.correct`` asks for it, one pass after the other.

        What is protected in the first pass stays so: a newsroom's rule may change the words by which a verse is known.
        """
        passages: list[str] | None = None

        def check(text: str) -> list[Issue]:
            nonlocal passages
            issues = self.check(text, scraped=document.scraped, apart=document.apart)
            if passages is None:
                passages = [text[slice(*span)] for span in find_passages(parse(text, self.profile))] if issues else []
                return issues
            places = [place for passage in passages for place in _occurrences(passage, text)]
            return [issue for issue in issues if not _reaches(issue, places)] if places else issues

        return check

    def _residue(self, document: Document, apart: Sequence[Span]) -> list[Issue]:
        """What a page left in the running text: in the place of what stands apart the rules see a meaningless word."""
        if not apart:
            return self._ask(self._residue_rules, document)
        pieces, at = [], 0
        for start, end in apart:
            pieces += [document.text[at:start], "x" * (end - start)]
            at = end
        hidden = parse("".join([*pieces, document.text[at:]]), self.profile)
        found = [
            issue
            for issue in self._ask(self._residue_rules, hidden)
            if not any(edit.span.overlaps(span) for fix in issue.fixes for edit in fix.edits for span in apart)
        ]
        hidden.let_go()
        return found

    def _of_paragraphs(self, document: Document, *, again: bool) -> list[Issue]:
        """What is found in the paragraphs, in positions of the document, which is told what they know already."""
        found: list[Issue] = []
        lines: list[str] | None = [] if again else None  # those that are remembered take no more memory
        forms, characters, start = dict[str, None](), set[str](), 0
        for text, issues, its_forms, its_characters in self._paragraphs(document.text, again=again):
            if lines is not None:
                lines.append(text)
            forms.update(dict.fromkeys(its_forms))
            characters.update(its_characters)
            found += [issue.shift(start) for issue in issues]
            start += len(text) + 1
        document.learn(None if lines is None else tuple(lines), frozenset(forms), frozenset(characters))
        return found

    def _paragraphs(self, text: str, *, again: bool = True) -> Iterator[_Paragraph]:
        """What is known of each paragraph, empty ones too; it is remembered where they may be checked ``again``."""
        find: Callable[[str], _Paragraph] = self._remembered.__getitem__ if again else self._paragraph
        if again:
            self._remembered.make_room(len(text))
        return (find(line) if line else _EMPTY for line in _lines(text))

    def _with_suggestions(self, issue: Issue, text: str) -> Issue:
        ask = self.rules[issue.rule].suggest
        if ask is None or issue.fixes:
            return issue
        start, end = issue.span
        spellings = ask(text[start:end], self.lexicon)
        return replace(issue, fixes=tuple(Fix.replace(start, end, spelling, Level.NOTE) for spelling in spellings))

    def _doubt_names(self, issues: list[Issue], document: Document) -> None:
        """Turns into notes the fixes of what stands twice in the text, for rules that take it for a name then.

        A paragraph that is there twice makes no name of what is wrong in it.
        """
        text = document.text
        doubtful = [at for at, issue in enumerate(issues) if self.rules[issue.rule].name_if_repeated]
        if not doubtful:
            return
        unknown = [at for at, issue in enumerate(issues) if issue.category is Category.UNKNOWN]
        places = {
            (text[slice(*issues[at].span)], *_place_in_paragraph(issues[at].span, document))
            for at in (*doubtful, *unknown)
        }
        times = Counter(form for words, _, _ in places for form in _without_proclitic(words))
        for at in doubtful:
            issue = issues[at]
            if any(times[form] > 1 for form in _without_proclitic(text[issue.span.start : issue.span.end])):
                notes = tuple(replace(fix, level=Level.NOTE) for fix in issue.fixes)
                issues[at] = replace(issue, fixes=notes)

    def fix(self, text: str, level: Level = Level.CERTAIN, *, clean: bool = False) -> FixResult:
        """The text after every preferred fix of at least ``level``, repeated until nothing more changes.

        ``clean`` also applies the proposals to remove what a scraper left. Without it no line is added or removed.
        """
        document = PlainText(text)
        outcome = correct(document, self.check_of(document), Policy(level, clean).applies)
        return FixResult(document.text, outcome.applied, outcome.found, tuple(outcome.later))

    def spellings(self, text: str) -> dict[str, int]:
        """How often the text writes a listed thing in each of its ways: see ``engine.spellings``."""
        forms = frozenset[str]().union(*(paragraph.forms for paragraph in self._paragraphs(text)))
        return spellings(text, forms, self._variants)

    def forget(self) -> None:
        """Lets go of the paragraphs that are remembered: between the files of a batch they are of no more use."""
        self._remembered.clear()

    def _paragraph(self, text: str) -> _Paragraph:
        document = parse(text, self.profile)
        found = (*self._word_issues(document), *self._ask(self._paragraph_rules, document))
        issues = _without_dialect(found, document)
        document.let_go()
        return _Paragraph(text, issues, tuple(document.forms), "".join(document.characters))

    def _word_issues(self, document: Document) -> Iterator[Issue]:
        """What the word rules find: they are asked once for each form, and never again where they found nothing."""
        faulty: dict[str, list[tuple[Rule, WordFinding]]] = {}
        for form in document.forms.difference(self._faultless):
            if findings := self._word_findings(form):
                faulty[form] = findings
            else:
                self._faultless[form] = None
        if len(self._faultless) > PLAIN_FORMS_REMEMBERED:
            self._faultless.clear()
        if not faulty:
            return
        for word in document.words:
            for rule, finding in faulty.get(word.bare, ()):
                fixes = tuple(
                    Fix.replace(word.start, word.end, respell(word.text, new), level, note)
                    for new, level, note in finding.respellings
                )
                yield self._issue(rule, Finding(word.span, fixes, finding.message))

    def _word_findings(self, word: str) -> list[tuple[Rule, WordFinding]]:
        found = []
        lexicon = self.lexicon
        for rule, check in self._word_rules:
            try:
                if finding := check(word, lexicon):
                    found.append((rule, finding))
            except faults.FAULTS:
                faults.pass_over(rule)
        return found

    def _ask(self, schedule: Schedule, document: Document) -> list[Issue]:
        """What those of the rules find that could find anything."""
        lexicon = self.lexicon
        found: list[Issue] = []
        for rule, check in schedule.checks(document, lexicon):
            try:
                for finding in check(document, lexicon):  # of forty checks of a paragraph one finds anything
                    found.append(self._issue(rule, finding))
            except RuleError:  # an entry of the newsroom's own, compiled when it is first asked
                raise
            except faults.FAULTS:
                faults.pass_over(rule)
        return found

    def _issue(self, rule: Rule, finding: Finding) -> Issue:
        fixes = finding.fixes
        cap = self.profile.levels.get(rule.id)
        if cap is not None:
            fixes = tuple(replace(fix, level=min(fix.level, cap)) for fix in fixes)
        return Issue(rule.id, rule.category, finding.span, finding.message or rule.summary, fixes, finding.related)


def _occurrences(passage: str, text: str) -> Iterator[Span]:
    """Where a passage stands in a text."""
    at = text.find(passage)
    while at >= 0:
        yield Span(at, at + len(passage))
        at = text.find(passage, at + len(passage))


def _reaches(issue: Issue, places: Sequence[Span]) -> bool:
    """Whether a fix of the issue would change one of these places."""
    edits = [edit.span for fix in issue.fixes for edit in fix.edits]
    return any(span.overlaps(place) for span in edits for place in places)


def _without_dialect(issues: tuple[Issue, ...], document: Document) -> tuple[Issue, ...]:
    """The issues of one paragraph, those on the words of a dialect turned into notes."""
    spans = find_dialect(document) if issues else ()
    if not spans:
        return issues
    return tuple(
        replace(issue, fixes=tuple(replace(fix, level=Level.NOTE) for fix in issue.fixes))
        if issue.category in _OF_LANGUAGE and any(issue.span.overlaps(span) for span in spans)
        else issue
        for issue in issues
    )


def _lines(text: str) -> Iterator[str]:
    """The lines of the text one after the other: all at once would take as much memory as the text."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _without_proclitic(word: str) -> tuple[str, ...]:
    """The word, and what it may be behind a proclitic of one letter: «وهونغبو» is «هونغبو» again."""
    return (word, word[1:]) if word[0] in _PROCLITICS and len(word) > _LEAST_LETTERS else (word,)


def _place_in_paragraph(span: Span, document: Document) -> tuple[int, str]:
    """Where in its paragraph a span begins, and the words of that paragraph."""
    start, end = _paragraph_of(span, document)
    return span.start - start, document.text[start:end]


def _paragraph_of(span: Span, document: Document) -> Span:
    """The paragraph in which a span begins."""
    return document.paragraphs[bisect_right(document.paragraphs, (span.start, len(document.text) + 1)) - 1]


def _may_stand(issue: Issue, document: Document, house: Container[str]) -> bool:
    """Whether the issue leaves alone what is protected: for rules on usage and style that is every quotation too, but
    for the rules of the ``house``.

    A line that a scraper left may go with the address it holds, but is not cut through one.
    """
    if not document.protected and issue.category not in _OF_WORDING:
        return True
    spans = (issue.span, *(edit.span for fix in issue.fixes for edit in fix.edits))
    if issue.category == Category.RESIDUE:
        return not any(
            not (span.start <= other.start and other.end <= span.end)
            for span in spans
            for other in overlapping(span, document.protected)
        )
    if issue.category in _OF_WORDING and issue.rule not in house and any(map(document.is_quoted, spans)):
        return False
    return not any(map(document.is_protected, spans))
