"""The second of two adjectives in another gender than their noun: «مؤهلات سياحية كبير», «المبادرة الملكية السامي»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import DEMONSTRATIVES, INFLECTED_PREPOSITIONS, LIKE_ADJECTIVES, RELATIVES
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.describing import affinity, describes, other_gender, times_described
from proofreader.syntax.heads import other_heads
from proofreader.syntax.numerals import ORDINALS, UNITS
from proofreader.syntax.outline import ADJECTIVE, candidates, has_candidate
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, is_cut_off, nouns_before
from proofreader.syntax.subjects import VERBS

_F = Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_OFTEN, _VERY_OFTEN, _PAIRS = 12, 100, 2  # times as an adjective, with the noun
_CLAUSE = 10  # words
_NEVER = LIKE_ADJECTIVES | frozenset("وحيد مطلع يومي صلب أخرى آخر واحد واحدة عدة".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, ADJECTIVE):
        if finding := _second(text, at):
            yield finding


def _second(text: Text, at: int) -> Finding | None:
    form, first, noun = text.form(at), text.node(at - 1), text.node(at - 2)
    if not text.joined(at) or not text.joined(at - 1):
        return None
    definite = form.startswith(ARTICLE)
    stem = form.removeprefix(ARTICLE)
    if not _describes(text.node(at), stem, definite=definite) or stem in _NEVER or form in ORDINALS or stem in UNITS:
        return None
    asked = _asked(noun, definite=definite)
    if (
        asked is None
        or first.has_article != definite
        or not _shows(noun, first, asked, text.lexicon, definite=definite)
    ):
        return None
    shown = FEMININE if stem.endswith("ة") else MASCULINE
    if shown == asked or first.continues:
        return None
    if _has_other_head(text, at - 2, shown, definite=definite) or first.form in ORDINALS:
        return None
    if not definite and _may_be_predicate(text, at - 2):
        return None
    following = text.node_after(at)
    if following.has_article or following.form in INFLECTED_PREPOSITIONS or following.form in DEMONSTRATIVES:
        return None
    if definite and following.is_bare and following.is_nominal and following.form not in PREPOSITIONS:
        return None
    if any(character.isalnum() for character in text.gap(at - 2) or ""):
        return None  # «المسابقة العالمية 24 للقرآن الكريم المنظمة»
    if following.form and (following.has_pronoun or following.may_be_name):
        return None  # «الورشة الاقتصادية المرتقب عقدها», «الممثلة المصرية الهام شاهين»
    right = (ARTICLE if definite else "") + other_gender(stem)
    if noun.tanwin is not None and asked == MASCULINE:
        right += "ا"
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"النعت الثاني يوافق المنعوت أيضا: «{noun.form} {first.form} {right}»")


def _may_be_predicate(text: Text, at: int) -> bool:
    """Whether no verb stands in the clause before the noun: «الحديث عن أوقات عصيبة مهم»."""
    for back in range(at - 1, max(-1, at - _CLAUSE), -1):
        form = text.form(back)
        is_of_relative = text.before(back) in RELATIVES or text.before(back).endswith("ما")  # «عما مرت»
        if (text.node(back).is_verb or VERBS[form] is not None) and not is_of_relative:
            return False
        if form in NOUN_CLAUSE_OPENERS or not text.joined(back + 1):
            return True
    return True


def _has_other_head(text: Text, at: int, shown: Agreement, *, definite: bool) -> bool:
    """Whether the adjective may describe a noun before the one at ``at``."""
    chain, beyond, begin = other_heads(text, at + 1, shown, definite=definite)
    if chain or beyond or is_cut_off(text, begin):
        return True
    before = text.node_before(at)
    if not before.has_nominals or before.form in PREPOSITIONS:
        return False
    # «رئيس بلدية العاصمة المكسيكية السابق»: before an annexed noun, too
    return (
        before.is_bare
        if not definite
        else any(
            not text.node(place).has_nominals or any(one.fits(shown) for one in asked_of(text.node(place)))
            for place in nouns_before(text, at)
        )
    )


def _describes(node: Node, stem: str, *, definite: bool) -> bool:
    """Whether the word is an adjective in the singular wherever it stands behind one."""
    if node.tanwin is not None or node.continues or node.is_particle or node.form in PREPOSITIONS:
        return False
    if stem.endswith("ية") and definite:
        return False  # «السعودي الجنسية»
    is_nisba = node.may_be_nisba and times_described(stem) >= _VERY_OFTEN  # الملكي, of which the feminine is a noun too
    return describes(stem, definite=definite) and (is_nisba or times_described(other_gender(stem)) >= _OFTEN)


def _asked(noun: Node, *, definite: bool) -> Agreement | None:
    """The gender that the noun asks for in the singular; None where it is open."""
    if noun.is_verb or noun.is_particle or noun.may_be_name or noun.has_pronoun or noun.has_article != definite:
        return None
    if definite and noun.describes:
        return None  # an adjective before it, whose noun stands farther back
    asked = asked_of(noun.as_noun)
    if ANYTHING in asked or noun.human:
        return None
    fits = [each for each in (MASCULINE, FEMININE) if any(one.fits(each) for one in asked)]
    return fits[0] if len(fits) == 1 else None


def _shows(noun: Node, first: Node, asked: Agreement, lexicon: Lexicon, *, definite: bool) -> bool:
    """Whether the first adjective agrees with the noun and is hardly anything else."""
    stem = first.form.removeprefix(ARTICLE)
    if first.tanwin is not None:
        stem = stem[:-1]
    is_feminine = stem.endswith("ة")
    fits = is_feminine == (asked == FEMININE) and first.may_describe and not first.has_pronoun
    is_known = describes(stem, definite=definite) and (times_described(stem) >= _OFTEN or first.tanwin is not None)
    is_nisba = first.may_be_nisba and stem.endswith("ية")  # «الملكية», property too
    return fits and (is_known or (definite and (is_nisba or affinity(noun, stem, lexicon) >= _PAIRS)))


RULE = Rule(
    id="second-adjective",
    category=Category.GRAMMAR,
    summary="نعت ثان لا يوافق منعوته",
    rationale="إذا تعددت نعوت الاسم وافقته كلها في الجنس: مؤهلات سياحية كبيرة، المبادرة الملكية السامية.",
    reference="ألفية ابن مالك، النعت: «وهْوَ لدى التوحيد والتذكير أو سواهما كالفعل»",
    check=check,
    condition=has_candidate(ADJECTIVE),
    bad=[
        Example("تتوفر المنطقة على مؤهلات سياحية [كبير]", "تتوفر المنطقة على مؤهلات سياحية كبيرة"),
        Example("هذه المبادرة الملكية [السامي] تروم ذلك", "هذه المبادرة الملكية السامية تروم ذلك"),
        Example("قدمت الفرقة عرضا موسيقيا [رائعة] أمام الجمهور", "قدمت الفرقة عرضا موسيقيا رائعا أمام الجمهور"),
    ],
    good=[
        "تتوفر المنطقة على مؤهلات سياحية كبيرة",
        "فاز رئيس بلدية العاصمة المغربية السابق",
        "هذا الشخص السعودي الجنسية",
        "القوة الإقليمية الجاري نشرها",
        "وقعت الاتفاق مع قوى عالمية ست",
        "ولد محمد صالح مكية في فاس",
        "قال إن الحديث عن أوقات عصيبة مهم",
        "تشكلت محكمة عسكرية يومي السبت والأحد",
        "قطاع خدمات اجتماعية كبير",
        "بلغت المساعدة مليون دولار إضافية",
        "نقلا عن صحيفة اليوم السابع المصرية",
        "مدير المدرسة الابتدائية الجديد",
    ],
)
