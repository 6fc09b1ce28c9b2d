"""An adjective that lost its article where a verb opens the clause: «قدم الفريق وطني عرضا», «عن المحطة طرقية للمدينة».

A bare adjective behind a definite noun may be the predicate of a clause without verb («الطقس في الشمال ماطر»). Where a
verb opens the clause it can't; a masculine that says how something happened has its alef («عاد سالما»).
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import COMPLEMENTIZERS, DIRECTIONS, LIKE_ADJECTIVES, RELATIVES, TITLES
from proofreader.core import Category, Derivation, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import is_adjective as is_manqus
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.agreement import ANYTHING, Agreement, asked_of
from proofreader.syntax.describing import describes, other_gender, times_described
from proofreader.syntax.outline import NISBA, candidates, has_candidate
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS, is_governed
from proofreader.syntax.subjects import VERBS, speaks
from proofreader.syntax.verbs import opens_clause, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_REACH = 9  # words between the verb and the adjective
_SEEN, _OFTEN, _VERY_OFTEN = 6, 12, 40  # occurrences
_SHARE = 10  # times that it describes to one that it stands as a noun
_NAME = 8  # times that a name stands without article to one with it
_PEOPLE = 20  # of a plural of people to a hundred of the adjective
# They say how something is or is done, or have no article of their own.
_NEVER = (
    LIKE_ADJECTIVES
    | DIRECTIONS
    | frozenset(
        """
    مباشرة سوية حالية تالية ثانية أخرى آخر غير مثل وحيد وحيدة قريب قريبة بعيد بعيدة كثير كثيرة قليل
    قليلة عديد عديدة حامل كامل كاملة شخصي ضمن عالي عالية حي حية كبير ثالث رابع خامس سادس سابع ثامن
    تاسع عاشر ذاته ذاتها نفسه نفسها يومي ذكري شهري عصري
    """.split()
    )
)
_OF_ORIGIN = frozenset("الجنسية الصنع الأصل المولد المنشأ الهوى الطابع النشأة".split())
_STATES = frozenset("ريح رياح أجواء سماء أحوال أمور حياة أوضاع حركة".split())
_COPULAS = frozenset(
    "بدا بدت يبدو تبدو عد عدت يعد تعد اعتبر اعتبرت يعتبر تعتبر سمي سميت يسمى تسمى بقي بقيت يبقى تبقى".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, NISBA):
        if finding := _check(text, at):
            yield finding


def _check(text: Text, at: int) -> Finding | None:
    form, head, node = text.form(at), text.node(at - 1), text.node(at).as_adjective
    if form in _NEVER or form[-1] in "اىءن" or is_manqus(form) or head.stem in _STATES or not _is_noun(head):
        return None
    is_nisba = all(reading.derivation is Derivation.NISBA for reading in node.readings) and bool(node.readings)
    seen = times_described(form) + times_described(other_gender(form))
    used = used_as_noun(form)
    if used * _SHARE > max(seen, _SHARE * _SEEN) or node.may_be_name or node.is_particle:
        return None
    bare, definite = text.lexicon.count(form), text.lexicon.count(ARTICLE + form)
    if bare > _NAME * definite or (text.node(at).may_be_name and bare * 3 > definite):
        return None  # «حث الخطاب روحاني على»
    is_actor = any(reading.derivation is Derivation.ACTIVE_PARTICIPLE for reading in head.nominals)
    is_person = any(reading.human for reading in head.nominals) or (is_actor and speaks(head))
    if (is_person and seen < _VERY_OFTEN) or head.continues:
        return None  # «برع المخرج مرعي في», «والتغيير قادم»
    if seen < _SEEN and (used or not is_nisba or not text.lexicon.count(ARTICLE + form)):
        return None
    if not is_nisba and (not describes(form, definite=True) or seen < _VERY_OFTEN or not node.is_noun):
        return None
    if node.number is not Number.SINGULAR or not agrees(head, node) or text.lexicon.pair(text.form(at - 1), form):
        return None
    if _has_relative_of_noun(text, at, head):
        return respelt(text, {at: ARTICLE + form}, f"نعت المعرفة معرفة: «{head.form} {ARTICLE}{form}»")
    verb = _verb_of_clause(text, at)
    if verb is None or not _may_follow(text, at, is_nisba=is_nisba):
        return None
    is_subject, is_object = verb == at - 2, verb == at - 3 and text.node(at - 2).has_article
    if not (is_subject or is_object or is_governed(text, at - 1)):
        return None
    is_origin = any(reading.name_of is not None for reading in node.readings)
    if not is_subject and not is_object and (is_origin or _names_people(text.lexicon, form)):
        return None  # «شارك في السباق مغربي»
    if form.endswith("ة") and not (is_nisba and not _names_people(text.lexicon, form)):
        return None  # «عادت من المدرسة سعيدة»
    following = text.node_after(at)
    has_object = (following.has_article and not following.has_preposition) or following.form in COMPLEMENTIZERS
    if form.endswith("ة") and is_subject and not has_object:
        return None  # «جاءت البداية صاروخية»
    if not is_nisba and (is_subject or is_object) and seen < 3 * _VERY_OFTEN:
        return None  # «غادر الرئيس غاضب»: of which the alef is lost
    right = ARTICLE + form
    return respelt(text, {at: right}, f"نعت المعرفة معرفة: «{head.form} {right}»")


def _has_relative_of_noun(text: Text, at: int, head: Node) -> bool:
    """Whether a relative follows, which only a definite noun has: «السفير برازيلي الذي»."""
    relative = RELATIVES.get(text.after(at))
    if relative is None or not text.joined(at + 1):
        return False
    return any(one.fits(Agreement(relative.gender, relative.number)) for one in asked_of(head) - {ANYTHING})


def _is_noun(head: Node) -> bool:
    """Whether it is a definite noun of known gender that neither names nor describes."""
    if not head.is_noun or not head.has_article or head.has_pronoun or head.may_be_name:
        return False
    if head.form in TITLES and head.stem != "فريق":
        return False  # «اللواء صفوي»
    return head.gender is not None and (used_as_noun(head.stem) >= _OFTEN or not head.describes)


def _verb_of_clause(text: Text, at: int) -> int | None:
    """Where the verb stands that opens the clause, if nothing begins another one before the adjective."""
    for place in range(at - 2, max(-1, at - 2 - _REACH), -1):
        if not text.joined(place + 1) or text.form(place + 1) in BREAKS or text.form(place + 1) in RELATIVES:
            return None
        node, form = text.node(place), text.form(place)
        if form in KANA_FORMS or without_conjunction(form) in _COPULAS or form in BREAKS or form in RELATIVES:
            return None
        if (node.is_verb or _is_mostly_verb(text, place)) and third_singular(node):
            return place if opens_clause(text, place) else None
    return None


def _is_mostly_verb(text: Text, at: int) -> bool:
    """Whether a word that may be a noun too opens a sentence as the verb that it mostly is: «قدم», but not «دور»."""
    verb = VERBS[text.form(at)]
    return verb is not None and text.gap(at) != " " and sum(verb.counts) * 4 >= text.lexicon.count(text.form(at))


def _may_follow(text: Text, at: int, *, is_nisba: bool) -> bool:
    """Whether what stands behind the adjective leaves it without a second part: not «مغربي الجنسية», «طويل القامة»."""
    following = text.node_after(at)
    if following.form in _OF_ORIGIN:
        return False
    if not following.form or following.form in PREPOSITIONS or following.has_preposition or following.is_particle:
        return True
    if following.form in RELATIVES or following.tanwin is not None or following.continues:
        return True
    if following.has_article:
        describes_too = following.may_describe and agrees(text.node(at - 1), following)
        return describes_too or (is_nisba and text.form(at).endswith("ة"))  # not «سلبي النتيجة»
    return following.has_pronoun and following.is_noun and not following.form.endswith("ي")


def _names_people(lexicon: Lexicon, form: str) -> bool:
    """Whether people are named by the adjective: مغربي, not طرقي."""
    base = form.removesuffix("ة")
    plurals = sum(lexicon.count(article + base + ending) for article in ("", ARTICLE) for ending in ("ين", "ون"))
    singles = sum(lexicon.count(article + base + ending) for article in ("", ARTICLE) for ending in ("", "ة"))
    return plurals * 100 >= _PEOPLE * singles


RULE = Rule(
    id="adjective-in-verbal-clause",
    category=Category.GRAMMAR,
    summary="نعت نكرة بعد اسم معرفة في جملة فعلية",
    rationale=(
        "النعت يتبع منعوته في التعريف: قدم الفريق الوطني عرضا، انتهت أشغال المحطة الطرقية. ولا يكون خبرا في جملة "
        "يفتتحها فعل، والحال منصوبة."
    ),
    reference="ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»",
    check=check,
    condition=has_candidate(NISBA),
    bad=[
        Example("رست بالميناء الباخرة [سياحية] التي تقل الزوار", "رست بالميناء الباخرة السياحية التي تقل الزوار"),
        Example("قدم الفريق [وطني] عرضا جيدا", "قدم الفريق الوطني عرضا جيدا"),
        Example("يستعد المنتخب [مغربي] لمواجهة نظيره", "يستعد المنتخب المغربي لمواجهة نظيره"),
        Example("افتتح الملعب [جديد] أبوابه أمام الجمهور", "افتتح الملعب الجديد أبوابه أمام الجمهور"),
        Example("رفضت المحكمة [إدارية] الطعن", "رفضت المحكمة الإدارية الطعن"),
        Example("زار الوالي المستشفى [جهوي] ببني ملال", "زار الوالي المستشفى الجهوي ببني ملال"),
    ],
    good=[
        "قدم الفريق الوطني عرضا جيدا",
        "الطقس في الشمال ماطر",
        "إن الطلب على السكن كبير",
        "عادت من المدرسة سعيدة",
        "شارك في السباق مغربي",
        "يحمل المشتبه فيه الأول جواز سفر، وهو مغربي الجنسية",
        "ظهر اللاعب عالي المستوى",
        "توفي الفنان سامي العدل مساء أمس",
        "يتعلق الأمر بالعمل والتغيير قادم لا محالة",
        "أنهى الهلال ثالث مبارياته بالفوز",
        "أوضح أن دور التحالف محوري",
        "دور القطاع الخاص أساسي جدا",
        "جاءت البداية صاروخية للفريق",
        "كرر اللواء صفوي كلامه",
        "انتهى الشوط الأول سلبي النتيجة",
        "يعتبر المهرجان دوليا",
        "أكد أن الاجتماع في الرباط ودي",
    ],
)
