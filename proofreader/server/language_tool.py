"""Issues in the form of LanguageTool's HTTP API, version 2: https://languagetool.org/http-api/

Offsets count UTF-16 units of the text that the client sent, markup included.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from proofreader import __version__
from proofreader.arabic import parse
from proofreader.core import Category, Document, Fix, Issue, Level, Span
from proofreader.core.utf16 import units
from proofreader.correction import apply_edits
from proofreader.server.annotated import AnnotatedText

Json = dict[str, object]

LANGUAGES = {
    "ar": "العربية",
    "ar-MA": "العربية (المغرب)",
    "ar-DZ": "العربية (الجزائر)",
    "ar-TN": "العربية (تونس)",
    "ar-EG": "العربية (مصر)",
    "ar-LB": "العربية (لبنان)",
    "ar-SA": "العربية (السعودية)",
}
"""Codes that are understood, and the names of the languages in their own."""

_SOFTWARE: Json = {
    "name": "Proofreader",
    "version": __version__,
    "buildDate": "",
    "apiVersion": 1,
    "premium": False,
    "premiumHint": "",
    "status": "",
}
# What clients colour an issue by; see ITS 2.0, localization quality issue types.
_ISSUE_TYPES = {
    Category.HAMZA: "misspelling",
    Category.SPELLING: "misspelling",
    Category.ENDINGS: "misspelling",
    Category.BORDERS: "misspelling",
    Category.UNKNOWN: "misspelling",
    Category.SPACING: "whitespace",
    Category.PUNCTUATION: "typographical",
    Category.TYPOGRAPHY: "typographical",
    Category.GRAMMAR: "grammar",
    Category.USAGE: "style",
    Category.STYLE: "style",
    Category.CONSISTENCY: "inconsistency",
    Category.RESIDUE: "non-conformance",
}
_CONTEXT = 40  # characters on either side
_MOST_REPLACEMENTS = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """Which issues the client wants: ids in lower case; ``only`` where nothing but what is enabled."""

    enabled_rules: Collection[str] = ()
    disabled_rules: Collection[str] = ()
    enabled_categories: Collection[str] = ()
    disabled_categories: Collection[str] = ()
    only: bool = False
    lowest: Level = Level.LIKELY

    def wants(self, issue: Issue) -> bool:
        """Whether the issue is to be reported."""
        rule = issue.rule.lower()
        if rule in self.disabled_rules or issue.category in self.disabled_categories:
            return False
        asked = rule in self.enabled_rules or issue.category in self.enabled_categories
        return asked or (not self.only and issue.level >= self.lowest)


def profile_of(language: str, preferred: Iterable[str], default: str) -> str | None:
    """Return the house style for a language code, None for a language that is not Arabic.

    ``ar``, ``auto`` and ``ar-`` with a country that has no style of its own are written as ``preferred`` says, a list
    of variants, else in the style ``default``.

    >>> profile_of("ar-SA", [], "ar-MA"), profile_of("auto", ["en-US", "ar-EG"], "ar-MA"), profile_of("fr", [], "ar-MA")
    ('ar-SA', 'ar-EG', None)
    """
    by_code = {code.lower(): code for code in LANGUAGES if code != "ar"}
    if found := by_code.get(language.lower()):
        return found
    if language.lower() != "auto" and language.lower().split("-")[0] != "ar":
        return None
    return next((by_code[variant.lower()] for variant in preferred if variant.lower() in by_code), default)


def languages() -> list[Json]:
    """Return the answer to ``/v2/languages``."""
    return [{"name": name, "code": "ar", "longCode": code} for code, name in LANGUAGES.items()]


def information() -> Json:
    """Return the answer to ``/v2/info``."""
    return {"software": _SOFTWARE}


def answer(
    annotated: AnnotatedText,
    issues: Iterable[Issue],
    rules: Mapping[str, Mapping[str, str]],
    categories: Mapping[str, str],
    language: str,
) -> Json:
    """Return the answer to ``/v2/check``. rules: id → summary and reference; categories: id → the name to show."""
    code = language if language in LANGUAGES else "ar"
    document = parse(annotated.text)
    named: Json = {"name": LANGUAGES[code], "code": code}
    return {
        "software": _SOFTWARE,
        "warnings": {"incompleteResults": False},
        "language": {**named, "detectedLanguage": {**named, "confidence": 1.0, "source": "proofreader"}},
        "matches": [_match(issue, annotated, document, rules, categories) for issue in issues],
        "sentenceRanges": [list(_offsets(sentence, annotated)) for sentence in document.sentences],
    }


def _match(
    issue: Issue,
    annotated: AnnotatedText,
    document: Document,
    rules: Mapping[str, Mapping[str, str]],
    categories: Mapping[str, str],
) -> Json:
    span = span_to_replace(issue, annotated.text)
    start, end = _offsets(span, annotated)
    rule = rules.get(issue.rule, {})
    replacements: list[Json] = []
    if annotated.is_whole(span):
        replacements = [{"value": value} for value in replacements_of(issue, span, annotated.text)]
    described: Json = {
        "id": issue.rule,
        "description": rule.get("summary", issue.rule),
        "issueType": _ISSUE_TYPES[Category(issue.category)],
        "category": {"id": str(issue.category), "name": categories.get(issue.category, str(issue.category))},
        "isPremium": False,
    }
    if reference := rule.get("reference"):
        described["reference"] = reference
    return {
        "message": issue.message,
        "shortMessage": rule.get("summary", ""),
        "replacements": replacements,
        "offset": start,
        "length": end - start,
        "context": _context(span, annotated.text),
        "sentence": annotated.text[slice(*document.sentence_at(span.start))],
        "type": {"typeName": "UnknownWord" if issue.category == Category.UNKNOWN else "Other"},
        "rule": described,
        "level": issue.level.label,
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def span_to_replace(issue: Issue, text: str) -> Span:
    """Return the one stretch in which every fix of the issue stands, never empty: clients replace one at a time.

    An insertion takes the character before it along, at the start of a line the one behind it.
    """
    spans = [issue.span, *(edit.span for fix in issue.fixes for edit in fix.edits)]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    if start == end:
        if start and text[start - 1] != "\n":
            start -= 1
        else:
            end = min(end + 1, len(text))
    return Span(start, end)


def replacements_of(issue: Issue, span: Span, text: str) -> Iterator[str]:
    """Yield what may stand in the place of ``span``, best first, each once."""
    seen = set()
    for fix in issue.fixes[:_MOST_REPLACEMENTS]:
        value = _replacement(fix, span, text)
        if value not in seen:
            seen.add(value)
            yield value


def _replacement(fix: Fix, span: Span, text: str) -> str:
    edits = [edit._replace(span=edit.span.shift(-span.start)) for edit in fix.edits]
    return apply_edits(text[slice(*span)], edits)


def _offsets(span: Span, annotated: AnnotatedText) -> tuple[int, int]:
    start, end = annotated.original_span(span)
    return annotated.utf16(start), annotated.utf16(end)


def _context(span: Span, text: str) -> Json:
    """The issue with some text on either side, in UTF-16 units like everything else."""
    start, end = max(0, span.start - _CONTEXT), min(len(text), span.end + _CONTEXT)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return {
        "text": f"{before}{text[start:end]}{after}".replace("\n", " "),
        "offset": len(before) + units(text[start : span.start]),
        "length": units(text[slice(*span)]),
    }
