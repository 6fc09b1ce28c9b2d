r"""Letters as programs write them to each other: ``\u0623\u062e`` of JSON, ``%D8%A3%D8%AE`` of addresses."""

from collections.abc import Iterator
from urllib.parse import unquote

import regex

from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Fix, HasCharacter, Level, Lexicon, Rule, Scope, Span

_JSON = late_regex(r"(?:\\u06[0-9a-fA-F]{2}|\\u20[0-9a-fA-F]{2})+")
_CODE = "%[dD][89aAbB]%[89aAbB][0-9a-fA-F]"
_ADDRESS = late_regex(rf"(?:{_CODE})+(?:(?:%20|_)(?:{_CODE})+)*")
_LEAST = 2  # letters


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Yields every run of escaped letters, with the letters that it stands for."""
    for match in _JSON.finditer(document.text):
        yield from _found(match, regex.sub(r"\\u(....)", lambda code: chr(int(code[1], 16)), match[0]))
    for match in _ADDRESS.finditer(document.text):
        yield from _found(match, unquote(match[0].replace("_", " ")))


def _found(match: regex.Match[str], letters: str) -> Iterator[Finding]:
    if len(letters) >= _LEAST and "\ufffd" not in letters:
        yield Finding(Span(*match.span()), (Fix.replace(*match.span(), letters, Level.LIKELY),))


RULE = Rule(
    id="escaped-letters",
    category=Category.RESIDUE,
    summary="حروف كُتبت برموز البرامج",
    rationale="نُسخ النص من شيفرة صفحة أو من عنوانها، فبقيت حروفه رموزًا لا تُقرأ.",
    reference="RFC 8259, section 7 (JSON); RFC 3986, section 2.1 (percent encoding)",
    bad=[
        Example("قالت [\\u0627\\u0644\\u0631\\u0628\\u0627\\u0637] أمس", "قالت الرباط أمس"),
        Example("[\\u0623\\u062e\\u0628\\u0627\\u0631] اليوم", "أخبار اليوم"),
        Example("أخبار [%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7] اليوم", "أخبار الرباط اليوم"),
    ],
    good=[
        "أخبار اليوم",
        "انظر https://ar.example.org/wiki/%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7 للمزيد",
        "ارتفعت الأسعار بنسبة 20%",
    ],
    check=check,
    condition=HasCharacter(frozenset("\\%")),
    scope=Scope.DOCUMENT,
)
