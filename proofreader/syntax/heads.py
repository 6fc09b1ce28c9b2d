"""Which noun an adjective describes: the one right before it, or one farther back."""

from collections.abc import Sequence

from proofreader.arabic.late import late_re
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.syntax.agreement import Agreement, asked_of
from proofreader.syntax.annexed import annexed_counts
from proofreader.syntax.node import Node
from proofreader.syntax.phrases import PREPOSITIONS, before_preposition, has_preposition, nouns_before
from proofreader.syntax.text import Text

_LIGHT = frozenset(
    """
    وجود اصطدام
    نهاية بداية مطلع منتصف وسط أواخر أوائل ضرورة أهمية خلال حدوث وقوع وضع منع رفع وقف طرح بدء حجب دعم فتح غلق خفض
    """.split()
)
_MASDAR = late_re("ت..ي.|إ..ا.|است..ا.|ا.ت.ا.|ان..ا.")
NO_HEADS = frozenset(
    """
    هذا هذه ذلك تلك هؤلاء أي كل بعض جميع كلا كلتا غير مثل ذي ذو ذا ذات أما بمثابة بشأن إلى جانب بسبب نفس سائر كافة
    مجرد معظم أغلب لأنه لأنها أنه أنها إنه إنها أول ثاني آخر أحد إحدى وغيرها وغيره أكثر أكبر أقل أعلى أفضل جد
    """.split()
)


def is_light(node: Node) -> bool:
    """Whether the noun, annexed to another, is hardly ever described: «حدوث تطورات», «نهاية القرن»."""
    return node.stem in _LIGHT or bool(_MASDAR.fullmatch(node.stem))


def other_heads(text: Text, at: int, shown: Agreement, *, definite: bool) -> tuple[Sequence[int], Sequence[int], int]:
    """The nouns before the one at ``at - 1`` that an adjective at ``at`` of that agreement and definiteness may
    describe: those of the same phrase, nearest first; those before its preposition; and where the phrase begins."""
    chain = [place for place in nouns_before(text, at) if place < at - 1]
    first = chain[-1] if chain else at - 1
    beyond = [place for place in before_preposition(text, first) if text.node(place).nominals]
    return (
        [place for place in chain if may_have(text, place, shown, definite)],
        [place for place in beyond if may_have(text, place, shown, definite)],
        first,
    )


def may_have(text: Text, place: int, shown: Agreement, definite: bool) -> bool:
    """Whether an adjective of that agreement and definiteness may describe the noun at ``place``."""
    node, following = text.node(place), text.node_after(place)
    if not node.has_readings and following.has_article:
        return definite  # an unknown word, perhaps a misspelt noun that is annexed: «اجهزة الرنين المفتوحة»
    if node.form in NO_HEADS or node.form in PREPOSITIONS or not node.nominals or node.is_name:
        return False  # a name is not described across another noun
    if node.has_third and not _is_noun_too(node, text):
        return False  # «تغطي نسبة كبيرة»
    if definite:
        # A noun without article that is annexed to nothing is indefinite: «مستوى منخفض من المعدات المتطورة».
        is_last = following.form in PREPOSITIONS or not following.form or has_preposition(following)
        if node.is_bare and not node.may_be_name and (is_last or (following.is_bare and following.describes)):
            return False
    elif node.has_article or all(reading.pronoun for reading in node.nominals):
        return False
    if any(reading.proclitics.startswith("و") for reading in node.nominals):
        return True
    return any(one.fits(shown) for one in asked_of(node))


def _is_noun_too(node: Node, text: Text) -> bool:
    """Whether a word that may be a verb is often a noun: «خفر السواحل»."""
    least = text.lexicon.count(node.form)
    return max(used_as_noun(node.stem), annexed_counts(node.stem).annexed) * 20 >= least
