"""أن after a verb of saying: «قال الوزير أن» for «قال الوزير إن»."""

from collections.abc import Iterator, Sequence

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Word

_VERBS = "قال قالت قالا قالوا قلت قلنا يقول تقول يقولون نقول أقول قائلا قائلة قائلين قيل يقال"
_SAYING = frozenset(clitic + verb for clitic in ("", "و", "ف") for verb in _VERBS.split())
_PARTICLE = {"أن": "إن", "ان": "إن"} | {
    f"{alef}ن{pronoun}": f"إن{pronoun}"
    for alef in "أا"
    for pronoun in ("ه", "ها", "هم", "هن", "هما", "نا", "ني", "ك", "كم", "ا", "ي")
}
# «أن» belongs to what stands right before it, not to the saying, after a preposition, a verb or noun that governs it.
_REACH = 10
_BREAKS = frozenset("بعد قبل على إلى من في عن منذ حتى دون بدون غير رغم مع لولا كما بما إلا سوى أو حيث إذ بيد".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for form in _PARTICLE.keys() & document.words_by_form.keys():
        for at in document.words_by_form[form]:
            if _belongs_to_saying(words, at, lexicon):
                word = words[at]
                right = respell(word.text, _PARTICLE[form])
                yield Finding(word.span, (Fix.replace(word.start, word.end, right, Level.LIKELY),))


def _belongs_to_saying(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the nearest word that can govern the particle is a verb of saying, with only its subject between."""
    if at and words[at].adjacent and words[at - 1].bare in _BREAKS:
        return False
    for back in range(1, min(_REACH, at) + 1):
        gap = words[at - back + 1].gap
        if gap is None or any(mark in gap for mark in '.؟!؛:"«»“”'):
            return False
        word = words[at - back].bare
        if word in _SAYING:
            return True
        if back > 1 and word in _BREAKS:
            continue
        if _may_govern(word, lexicon):
            return False
    return False


def _may_govern(word: str, lexicon: Lexicon) -> bool:
    """Whether a verb or verbal noun might take the clause: anything that is not plainly a name or title."""
    return any("verb" in analysis.tags or "masdar" in analysis.tags for analysis in lexicon.analyses(word))


RULE = Rule(
    id="anna-after-saying",
    category=Category.GRAMMAR,
    summary="«أن» بعد فعل القول",
    rationale="تُكسر همزة «إن» بعد القول لأن ما بعدها جملة محكية: قال إن، يقول إنه. أما «أكد» و«أعلن» فبعدهما «أن».",
    reference="ألفية ابن مالك، باب إنّ وأخواتها: «أو حُكيت بالقول»؛ شرح ابن عقيل",
    check=check,
    bad=[
        Example("قال الوزير [أن] المشروع جاهز", "قال الوزير إن المشروع جاهز"),
        Example("وقالت [أنها] ستسافر", "وقالت إنها ستسافر"),
    ],
    good=[
        "قال الوزير إن المشروع جاهز",
        "أكد الوزير أن المشروع جاهز",
        "قال المدير: أعلم أن الأمر صعب",
        "قال بعد أن وصل",
    ],
)
