"""«كلاهما» and «كلتاهما» behind a dual in the oblique or a preposition: «صافح الوزيرين كلاهما»."""

from collections.abc import Iterator

from proofreader.arabic import clitics
from proofreader.arabic.clitics import forms_of
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.cases import governor, shows_oblique
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import text_of

_BOTH = {"كلاهما": "كليهما", "كلتاهما": "كلتيهما"}
_FORMS = {form: (split.proclitics, split.stem) for form, split in forms_of(_BOTH, clitics.PREPOSITIONS).items()}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _FORMS.keys() & document.forms:
        proclitics, stem = _FORMS[form]
        for at in document.words_by_form[form]:
            right, noun = proclitics + _BOTH[stem], text.node_before(at)
            if proclitics.endswith(tuple(clitics.PREPOSITION_LETTERS)):
                yield respelt(text, {at: right}, f"«{stem}» مجرورة بالياء بعد حرف الجر: «{right}»")
            elif proclitics or not text.joined(at):
                continue
            elif governor(text, at):
                yield respelt(text, {at: right}, f"«{stem}» مجرورة بالياء بعد «{text.before(at)}»: «{right}»")
            elif noun.has_article and shows_oblique(noun) and any(r.number is Number.DUAL for r in noun.nominals):
                yield respelt(text, {at: right}, f"«{stem}» توكيد يتبع «{noun.form}» في الإعراب: «{right}»")


RULE = Rule(
    id="both-of-them-in-nominative",
    category=Category.GRAMMAR,
    summary="«كلاهما» أو «كلتاهما» بالألف في موضع نصب أو جر",
    rationale=(
        "تُعرب «كلا» و«كلتا» إعراب المثنى إذا أضيفتا إلى ضمير: حضر الوزيران كلاهما، صافح الوزيرين كليهما، في كلتيهما."
    ),
    reference="ألفية ابن مالك، المعرب والمبني: «بالألفِ ارفعِ المثنى وكِلا، إذا بمضمرٍ مضافًا وُصِلا»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("صافح الرئيس الوزيرين [كلاهما]", "صافح الرئيس الوزيرين كليهما"),
        Example("شارك في [كلاهما] معا", "شارك في كليهما معا"),
        Example("فاز بالجائزتين [كلتاهما]", "فاز بالجائزتين كلتيهما"),
        Example("التزم [بكلاهما]", "التزم بكليهما"),
    ],
    good=[
        "حضر الوزيران كلاهما",
        "صافح الرئيس الوزيرين كليهما",
        "التقى الوزيرين، كلاهما من فاس",
        "كلاهما بخير",
    ],
)
