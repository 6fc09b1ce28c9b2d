"""A conjunction waw that stands alone: «و أضاف» for «وأضاف»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_word

# Agency signatures are spelt out letter by letter: و م ع.
_LEAST_LETTERS = 2


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for at in document.words_by_form.get("و", ()):
        following = words[at + 1] if at + 1 < len(words) else None
        if following is None or not following.adjacent or len(following.bare) < _LEAST_LETTERS:
            continue
        waw = words[at]
        if following.bare[0] == "و" and _begins_with_conjunction(following.bare, lexicon):
            # «و وتقول»: the waw was typed twice.
            fix = Fix.replace(waw.start, following.start, "", Level.LIKELY)
            yield Finding(Span(waw.start, following.end), (fix,))
            continue
        yield Finding(Span(waw.start, following.end), (Fix.replace(waw.end, following.start, "", Level.CERTAIN),))


def _begins_with_conjunction(word: str, lexicon: Lexicon) -> bool:
    """Whether the word's own waw can only be the conjunction: «وتقول», not «وقع»."""
    readings = lexicon.readings(word)
    return bool(readings) and all(reading.proclitics.startswith("و") for reading in readings)


RULE = Rule(
    id="detached-waw",
    category=Category.BORDERS,
    summary="واو عطف منفصلة عما بعدها",
    rationale="واو العطف حرف واحد لا يستقل بنفسه، فتُكتب متصلة بالكلمة التي بعدها بلا مسافة.",
    reference="",
    check=check,
    condition=has_word(["و"]),
    bad=[
        Example("حضر الوزير [و ألقى] كلمة", "حضر الوزير وألقى كلمة"),
        Example("[و قال] المدير", "وقال المدير"),
        Example("يعلن [و وتقول] المصادر", "يعلن وتقول المصادر"),
    ],
    good=["حضر الوزير وألقى كلمة", "أوردت و م ع الخبر", "الفئتان أ و ب"],
)
