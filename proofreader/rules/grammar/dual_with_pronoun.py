"""A dual with its pronoun in the oblique where the subject of a verb stands: «قام والديها» for «قام والداها»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.late import late_re
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import text_of
from proofreader.syntax.verbs import is_intransitive

# Of two people, whose singular keeps its last letter before the pronoun, so that nothing else is spelt so.
_DUAL = late_re("(والد|أبو|شقيق|ابن|ولد|طفل|صديق|زميل|شريك|مرافق|حفيد)ي(هما|هم|ها|ه|نا)")
# A person is hardly ever their object.
_WITHOUT_PERSON = frozenset(
    """
    قال قالا أكد أوضح أضاف صرح قام يقوم توجه يتوجه تقدم تمكن يتمكن شارك يشارك عبر يعبر أعرب يعرب حصل سارع يعاني عانى
    """.split()
)
_WITH_PERSON = frozenset({"حدث"})  # of «told» too


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in document.forms:
        dual = _DUAL.fullmatch(form)
        if dual is None:
            continue
        right = f"{dual[1]}ا{dual[2]}"
        for at in index[form]:
            verb = without_conjunction(text.before(at))
            if verb.endswith("ت") or verb in _WITH_PERSON:
                continue  # «حدثت والديها»
            if verb in _WITHOUT_PERSON or is_intransitive(verb):
                yield respelt(text, {at: right}, f"الفاعل مرفوع، والمثنى يرفع بالألف: «{verb} {right}»")


RULE = Rule(
    id="dual-with-pronoun",
    category=Category.GRAMMAR,
    summary="فاعل مثنى مضاف إلى ضمير بالياء وحقه الألف",
    rationale="المثنى يرفع بالألف، وتحذف نونه قبل الضمير: قام والداها، توفي أبواه، سافر شقيقاه.",
    reference="ألفية ابن مالك، المعرب والمبني: «بالألفِ ارفعِ المثنى وكِلا»",
    check=check,
    condition=has_form(lambda form: _DUAL.fullmatch(form) is not None, "امه"),
    bad=[
        Example("قام [والديها] بإخبار الشرطة", "قام والداها بإخبار الشرطة"),
        Example("وتوفي [أبويه] في حادثة سير", "وتوفي أبواه في حادثة سير"),
        Example("أكد [شقيقيه] أن الخبر صحيح", "أكد شقيقاه أن الخبر صحيح"),
    ],
    good=[
        "زار والديه في القرية",
        "قتل والديه ثم فر",
        "قام والداها بإخبار الشرطة",
        "عاد مع والديه إلى البيت",
        "طالب والديه بالمال",
        "كان بارا بوالديه",
        "حدثت والديها عن الرحلة",
    ],
)
