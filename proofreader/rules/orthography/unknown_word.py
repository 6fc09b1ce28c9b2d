"""A word that the lexicon does not know and for which nothing else was found: a quiet note."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule

_LEAST_LETTERS = 3
_SUGGESTIONS = 5


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    # Where another rule corrects the word, that issue stands and this one falls (engine/overlaps.py).
    egyptian = document.profile.final_ya_without_dots
    for word in document.words:
        if len(word.bare) >= _LEAST_LETTERS and not lexicon.accepts(word.bare):
            if egyptian and word.bare.endswith("ى") and lexicon.accepts(word.bare[:-1] + "ي"):
                continue
            fixes = tuple(
                Fix.replace(word.start, word.end, respell(word.text, text), Level.NOTE)
                for text in lexicon.suggest(word.bare, _SUGGESTIONS)
            )
            yield Finding(word.span, fixes)


RULE = Rule(
    id="unknown-word",
    category=Category.UNKNOWN,
    summary="كلمة غير معروفة",
    rationale=(
        "ليست الكلمة في المعجم ولا في قوائم الأعلام. قد تكون اسما أو مصطلحا صحيحا فأضفها إلى قاموسك، "
        "وقد تكون خطأ مطبعيا."
    ),
    reference="معجم أيسبل وملحقه؛ انظر resources/SOURCES.md",
    check=check,
    bad=[Example("التقى [زقنخوطا] بالوفد", None)],
    good=["التقى المدير بالوفد"],
)
