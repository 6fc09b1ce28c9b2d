"""A word that the lexicon does not know, that is no name by where it stands and for which nothing else was found: a
quiet note."""

from collections.abc import Iterator, Sequence

from proofreader.arabic import bare, respell
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.rules.support.glued_names import is_glued_name
from proofreader.spelling.decision import Decision
from proofreader.spelling.letter_trust import odds_of_slip
from proofreader.spelling.of_document import decisions, has_unknown, speller, unknown_forms
from proofreader.spelling.slips import Slip

_LEAST_LETTERS = 3
_SUGGESTIONS = 5
_LEAST_ODDS = -2.5  # of a slip (natural log), below which what stands where names stand is a name


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    # Where another rule corrects the word, that issue stands and this one falls (engine/overlaps.py).
    egyptian = document.profile.final_ya_without_dots
    unknown = {form for form in unknown_forms(document, lexicon) if len(form) >= _LEAST_LETTERS}
    words, is_name = document.words, speller(lexicon).stands_as_name
    slips = {found.word.start for found in decisions(document, lexicon) if not found.accepted and _may_be_slip(found)}
    for at, form in enumerate(words.bares):
        if form in unknown:
            word = words[at]
            if egyptian and word.bare.endswith("ى") and lexicon.accepts(word.bare[:-1] + "ي"):
                continue
            # Whoever glues «أبوبكر» glues all such names; the rule glued-abd says it once.
            if not is_name(words, at, word.start in slips) and not is_glued_name(form, lexicon):
                yield Finding(word.span)


def _may_be_slip(decision: Decision) -> bool:
    return decision.best.slip is not Slip.LETTER or odds_of_slip(decision) > _LEAST_ODDS


def suggest(word: str, lexicon: Lexicon) -> Sequence[str]:
    """Known words near it, with the vowel marks of the word."""
    return [respell(word, text) for text in lexicon.suggest(bare(word), _SUGGESTIONS)]


RULE = Rule(
    id="unknown-word",
    category=Category.UNKNOWN,
    summary="كلمة غير معروفة",
    rationale=(
        "ليست الكلمة في المعجم ولا في قوائم الأعلام. قد تكون اسما أو مصطلحا صحيحا فأضفها إلى معجمك، "
        "وقد تكون خطأ مطبعيا."
    ),
    reference="القاموس الإملائي Ayaspell",
    check=check,
    suggest=suggest,
    condition=has_unknown,
    bad=[
        Example("سافر إلى [كرنطوزا] أمس", None),
        Example("شارك [زبوطيح] في السباق", None),
        Example("التقى [زقنخوطا] بالوفد", None),
    ],
    good=[
        "التقى المدير بالوفد",
        "قال السيد زقنخوطا إن الوفد وصل",
        "التقى أنتوني زقنخوطا بالوفد",
        "حضر أبوبكر ونصرالله الجلسة",
    ],
)
