"""What rules about the alef of tanwin share: the form that a noun takes, and whether it takes it where it stands."""

from proofreader.arabic.word_classes import THIS_TIME
from proofreader.core import Derivation, Gender, Lexicon, Number
from proofreader.syntax import Node, Text, node_of
from proofreader.syntax.phrases import PREPOSITIONS

NAMES = frozenset(
    """
    محمد أحمد محمود خالد سعيد صالح حسن حسين سالم عمر علي يوسف جمال كمال جلال نبيل كريم رشيد نادر جابر عادل أمين صلاح
    إنصاف عهد حماس رامي سامي باسم شريف
    """.split()
)
"""Names that are read as common nouns too."""
_IN_USE = 12  # occurrences of the accusative
SURELY_USED = 50
"""Occurrences of the accusative of what may be a name, and of a noun that may be a verb."""
SAID = 3
"""Times that the accusative was seen with its adjective."""
TIMES = THIS_TIME | frozenset("يوم أمس مساء صباح عام شهر منذ خلال بعد قبل حين لدى البارحة الآن".split())
"""Adverbs of time and what begins one."""
SELDOM_WITH_ALEF = frozenset("أول آخر أحد كل بعض غير نفس مجرد شيء أي أكثر أقل ضمن".split())
"""What is mostly annexed to what follows, or takes no tanwin."""
NEVER_WITH_ALEF = SELDOM_WITH_ALEF | frozenset(
    """
    جميع ثلث ربع نصف معظم أغلب مثل نحو قرابة حوالي ثاني ثالث كم ما من عشر خير شر مدى حين وقت أمس غد هناك وراء وفق ذات
    عدم رغم بدل ألف مليون مليار
    """.split()
)
"""What is annexed to what follows, takes no alef, or is a number or an adverb."""
AMOUNTS = frozenset("عديد كثير قليل مزيد واحد".split())
"""Nouns of quantity with «من», of which something else is said: «أصبح كثير من الصغار يحتكرون …»."""
LIKE_PRONOUN = frozenset("موجه متوجه مشوه منزه مكره مرتبك منهك متماسك متهالك متمسك".split())
"""Participles whose last letter is read as a pronoun: «موجها إلى»."""
INTENSIFIERS = frozenset("جدا للغاية تماما أيضا حاليا الآن".split())


def accusative(noun: Node, lexicon: Lexicon) -> str | None:
    """The form with its alef; None where it would not take one."""
    form = noun.form
    if form[-1:] == "و" and noun.number is not Number.SINGULAR:
        return None  # «معلمو», but نمو
    is_nisba = form[-1:] == "ي" and noun.may_be_nisba and all(r.derivation is Derivation.NISBA for r in noun.nominals)
    if len(form) < 3 or (form[-1] in "اىءةيأ" and not is_nisba):
        return None
    if form.endswith(("ان", "ون", "ين", "ات")) and lexicon.count(form + "ا") < _IN_USE:
        return None  # a dual or sound plural; but أمانا
    if noun.may_be_elative:
        return None
    return form + "ا" if node_of(form + "ا", lexicon).tanwin else None


def is_plain(noun: Node) -> bool:
    """Whether it is a masculine singular without article, pronoun or clitic."""
    return (
        noun.is_bare
        and noun.gender is Gender.MASCULINE
        and noun.number is Number.SINGULAR
        and noun.is_without_proclitics
    )


_NEXT_CLAUSE = frozenset("ولا ولم ولن وقد وأن وأنه وأنها وإن وهو وهي ولكن ولكنه ولكنها ثم حيث حين عندما بعدما".split())


def ends_here(text: Text, at: int) -> bool:
    """Whether nothing follows that the word could be annexed to."""
    gap = text.gap(at + 1)
    if gap is None and text.document.text[text.word(at).end :].lstrip(" ")[:1].isalnum():
        return False  # «اسم Atlas»
    if gap is None or gap.lstrip()[:1] in tuple(".،,؛؟!:"):
        return True
    following = text.node_after(at)
    if following.form in INTENSIFIERS:
        return True
    if following.form in _NEXT_CLAUSE:
        return True  # «بات القرار نهائيا ولا رجعة فيه»
    if following.continues and not following.has_article:
        # «شكل وزمن كل دفعة»: both are annexed to what follows them.
        after = text.node_after(at + 1)
        return not after.form or (after.form in PREPOSITIONS and after.form != "مثل") or after.has_preposition
    if following.may_be_name and following.has_preposition:
        return False  # «نظام بشار»
    if following.form in PREPOSITIONS:
        return True
    # Not «قرار ليبرمان», of which only a verb with ل is known.
    return bool(following.readings) and has_clitic(following) and (following.has_nominals or following.is_particle)


def has_clitic(node: Node) -> bool:
    """Whether a conjunction or preposition is written with it in every reading."""
    return all(reading.proclitics[:1] in ("و", "ف", "ب", "ل", "ك") and reading.proclitics for reading in node.readings)
