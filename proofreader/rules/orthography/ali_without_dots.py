"""«على» في موضع العلم «علي»: قال على بنموسى."""

from collections.abc import Iterator

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.word_classes import TITLES
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule
from proofreader.lexicon.confusion import DOUBLED
from proofreader.rules.support.conditions import has_word

_FORM, _NAME = "على", "علي"
# After these على is a name, never a preposition: what is said or called follows.
_BEFORE = TITLES | frozenset("قال قالت يقول المدعو المدعوة اسمه يدعى تدعى".split())
# «رئيس الجماعة على المنصوري»: an office of two words.
_COMMON = 500  # occurrences of an adjective such as «المحلي»
_OFFICES = frozenset("رئيس رئيسة مدير مديرة نائب كاتب عمدة والي عامل قائد وزير مدرب حارس لاعب".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for at in document.words_by_form.get(_FORM, ()):
        word = words[at]
        if at == 0 or at + 1 == len(words) or not word.adjacent or not words[at + 1].adjacent:
            continue
        before = without_conjunction(words[at - 1].bare)
        holds_office = at > 1 and words[at - 1].adjacent and _is_office(words[at - 2].bare, before)
        if (before in _BEFORE or holds_office) and _is_surname(words[at + 1].bare, before in _BEFORE, lexicon):
            yield Finding(word.span, (Fix.replace(word.start, word.end, _NAME, Level.LIKELY),))


def _is_office(word: str, described_by: str) -> bool:
    """Whether the two are an office: «رئيس الجماعة», «السفير المغربي»."""
    return word in _OFFICES or (word in TITLES and described_by.startswith("ال") and described_by.endswith("ي"))


def _is_surname(word: str, is_after_title: bool, lexicon: Lexicon) -> bool:
    """Whether the word can only be a name here."""
    if word.startswith("ال"):
        # «رئيس الجماعة على المنصوري»; «رئيس الجماعة على المشروع» is no name.
        return word.endswith("ي") and lexicon.count(word) < _COMMON and not lexicon.pair(_FORM, word)
    if lexicon.is_known_name(word):
        return is_after_title
    # «أشرف العامل على تدششين المركز»: a letter typed twice makes no name.
    return is_after_title and not lexicon.accepts(word) and all(cost > DOUBLED for cost in lexicon.near(word).values())


RULE = Rule(
    id="ali-without-dots",
    category=Category.ENDINGS,
    summary="«على» في موضع العلم «علي»",
    rationale="«علي» العلم بياء منقوطة؛ و«على» حرف جر، فلا يقع بين القول أو اللقب واسم العائلة.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=check,
    condition=has_word([_FORM]),
    bad=[
        Example("وقال [على] بنموسى للصحافة إن العمل جار", "وقال علي بنموسى للصحافة إن العمل جار"),
        Example("فاز رئيس النادي [على] المنصوري بالجائزة", "فاز رئيس النادي علي المنصوري بالجائزة"),
        Example("قال [على] بنجلون إن الملف مغلق", "قال علي بنجلون إن الملف مغلق"),
        Example("قال [على] بنموسى إن الشركة ستربح", "قال علي بنموسى إن الشركة ستربح"),
        Example("التقى السفير المغربي [على] القرني بالطلبة", "التقى السفير المغربي علي القرني بالطلبة"),
        Example("صافح الوفد رئيس النادي [على] المنصوري", "صافح الوفد رئيس النادي علي المنصوري"),
    ],
    good=[
        "قال على لسان محاميه",
        "رد الوزير على السؤال",
        "السيد علي بنموسى",
        "قال على الهواء",
        "أشرف العامل على تدششين المركز",
        "رئيس الجماعة على التوالي",
    ],
)
