"""A verb right behind the noun phrase that opens its clause, without another subject: «المرأة المغربية حقق مكاسب»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, without_conjunction
from proofreader.arabic.word_classes import (
    BETWEEN_SUBJECT_AND_VERB,
    INFLECTED_PREPOSITIONS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS_OF_PRONOUNS,
    RELATIVES,
    TITLES,
)
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.names import may_be_name
from proofreader.rules.support.topic import AMMA, KANA, Topic, takes_up, topics
from proofreader.rules.support.verb_of_subject import agreeing_verb, has_many_behind, is_group_or_name, verb_fits
from proofreader.rules.support.verbs import COUNTED_AS, IMPERSONAL
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import Agreement, asked_of
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS
from proofreader.syntax.subjects import VERBS, agreements_of, names_subject, speaks
from proofreader.syntax.verbs import is_perfect_in_ta

_OF_THEM = frozenset("من منهما منهم منها منهن واحد".split())
_F = Gender.FEMININE
_S, _P = Number.SINGULAR, Number.PLURAL
_CLAUSE = 9  # words
_TWICE, _SHORTEST = 2, 3  # occurrences, letters
# The share of its occurrences that were counted before a noun, as a verb stands: of a verbal noun, of others, behind
# who acts.
_MOST, _LEAST, _LEAST_OF_WHO_ACTS = 0.7, 0.2, 0.07
_BY_LETTERS = frozenset({"توفي", "توفيت"})
_OFTEN, _MUCH = 30, 20  # occurrences of a verb, agreements with one
# What they begin, continue, refuse is a verbal noun, and no subject of theirs.
_WITH_MASDAR = frozenset(
    """
    باشر باشرت يباشر تباشر واصل واصلت يواصل تواصل استأنف استأنفت يستأنف تستأنف رفض رفضت يرفض ترفض قرر قررت يقرر تقرر
    """.split()
)
_SOON = 4  # words
_IMPERSONAL = IMPERSONAL | frozenset(
    "تم يتم سيتم سبق يجوز تجوز يسمح يصح يعقل جرى يجري تمت تتم ستتم جرت تجري ستجري سيجري".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for topic in topics(text):
        if finding := _behind(text, topic):
            yield finding


def _behind(text: Text, topic: Topic) -> Finding | None:
    head, place, is_amma = text.node(topic.head), topic.end, topic.opening in AMMA
    is_aside, is_sure = not text.joined(place), False
    while text.form(place) in BETWEEN_SUBJECT_AND_VERB and text.joined(place + 1):
        place, is_sure = place + 1, True
    node = text.node(place)
    if not _is_verb(text, place, head, is_sure=is_sure) or (is_amma and head.human is not True):
        return None
    title = text.before(place).removeprefix("و").removeprefix(ARTICLE)
    is_name = not TITLES.isdisjoint((title, ARTICLE + title)) or (
        node.has_nominals and may_be_name(node.form, text.lexicon)
    )
    if is_name or text.before(place) in INFLECTED_PREPOSITIONS:
        return None
    if any(r.proclitics[:1] in ("و", "ف") for r in node.third) if not is_amma else node.has_nominals:
        return None  # of another clause
    if topic.opening in KANA and not is_sure and agreements_of(head) < _MUCH and not head.human:
        return None  # names: «وكان الحجاج يأخذ»
    readings = _readings(text, place, is_sure=is_sure)
    if not readings or len({(r.gender, r.number) for r in readings}) != 1:
        return None
    if readings[0].number is Number.DUAL and head.form.endswith("ين"):
        return None
    if readings[0].number is _P and head.human is not True:
        return None  # people by a name of things: «النجوم السابقون لا يتمتعون»
    if any(verb_fits(head, reading) for reading in readings) or is_group_or_name(text, head, readings):
        return None
    if not _is_without_subject(text, place, readings[0], head, is_aside=is_aside):
        return None
    right = agreeing_verb(head, readings[0], text.lexicon)
    if right is None or right == node.form or len(readings[0].stem) < _SHORTEST:
        return None
    return respelt(text, {place: right}, f"الفعل بعد «{head.form}» يوافقه في الجنس والعدد: «{right}»")


def _readings(text: Text, at: int, *, is_sure: bool) -> list[Reading]:
    """What the verb may be; none where it may have a pronoun, or no subject at all."""
    node = text.node(at)
    found = [reading for reading in node.third if not reading.pronoun]
    if len(found) != len(node.third) or without_conjunction(node.form) in _IMPERSONAL:
        return []
    if is_sure and text.form(at - 1) != "قد":
        return [reading for reading in found if reading.tense is Tense.IMPERFECT]
    is_governed = text.form(at + 1) in PREPOSITIONS or text.node(at + 1).has_preposition
    is_perfect = not is_sure and is_governed and is_perfect_in_ta(node.form, text.lexicon)
    if is_perfect or node.form in _BY_LETTERS:  # «تراجع بشكل ملموس», no imperfect of راجع; «توفي», none of أوفى
        return [reading for reading in found if reading.tense is Tense.PERFECT]
    return found


def _is_verb(text: Text, at: int, head: Node, *, is_sure: bool) -> bool:
    node = text.node(at)
    if not node.has_third:
        return False
    if OWN_PREPOSITION.get(node.form, " ") == text.after(at):
        return True  # «عبر عن»
    if node.form in PREPOSITIONS or node.form in BREAKS or any(r.proclitics.endswith("ل") for r in node.third):
        return False  # «رغم»
    if node.is_verb or is_sure:
        is_known = VERBS[node.form] is not None or text.lexicon.count(node.form) >= _OFTEN  # no name: «كين»
        is_imperfect = any(reading.tense is Tense.IMPERFECT for reading in node.third)
        return is_known or (is_imperfect and (text.lexicon.count(node.form) > 1 or not text.node(at - 1).may_be_name))
    form = node.form
    after = text.after(at)
    if (
        VERBS[form] is not None
        and after not in PREPOSITIONS_OF_PRONOUNS
        and text.lexicon.pair(form + "ت", after) >= _TWICE
    ):
        return True  # «أجلت النظر»
    if node.is_particle or form in PERSONAL_PRONOUNS or VERBS[form] is None or node.describes or form in RELATIVES:
        return False
    verb, following = VERBS[form], text.node_after(at)
    share = sum(verb.counts) / (text.lexicon.count(form) + 1) if verb is not None else 0.0
    is_noun_there = following.has_article and not following.has_preposition and not _acts(head)
    is_masdar = node.may_be_masdar and used_as_noun(form) > 0  # not «حطم»
    if is_masdar and (is_noun_there or (share < _MOST and following.form in PREPOSITIONS_OF_PRONOUNS)):
        return False  # «مهمته كشف المستور», «التصريحات تراجع عن الوعود»
    acts = _acts(head) and following.is_noun and not following.has_preposition
    if share >= (_LEAST_OF_WHO_ACTS if acts else _LEAST):
        return True
    return following.tanwin is not None and following.is_noun and not following.may_describe


def _acts(head: Node) -> bool:
    """Whether it names people or somebody who speaks, who hardly are what a noun behind them says."""
    return bool(head.human) or speaks(head)


def _is_event(node: Node) -> bool:
    """Whether it is a verbal noun without the article, as what somebody begins is."""
    return node.is_nominal and node.is_bare and node.may_be_masdar and node.is_without_proclitics


def _is_without_subject(text: Text, at: int, reading: Reading, head: Node, *, is_aside: bool) -> bool:
    """Whether nothing right behind the verb may be its subject, and nothing there takes up the noun before it.

    ``is_aside``: whether a parenthesis stands between the two, behind which another clause may begin."""
    if reading.number is _S and has_many_behind(text, at):
        return False
    if without_conjunction(text.form(at)) in _WITH_MASDAR and _is_event(text.node_after(at)):
        return not takes_up(text, at, head, _SOON)  # «البلدية باشر إحصاء الباعة»
    if reading.number is not _S or OWN_PREPOSITION.get(text.form(at), " ") == text.after(at):
        return True  # «عبر عن رفضهم»
    wanted, following = Agreement(reading.gender, _S), text.node_after(at)
    if following.form in INFLECTED_PREPOSITIONS or following.stem == "بعض":
        return False  # «التجارب قد يسمح بها», «العصور قد يختلف بعضها عن بعض»
    if following.form in ("كل", "كلا", "أي") and text.after(at + 1) in _OF_THEM:
        return False  # «الطرفان سيدفع كل منهما»
    fits = any(one.fits(wanted) for one in asked_of(following))
    fits = fits or (reading.gender is _F and following.form.endswith(("ته", "تها", "تهم", "تهما")))  # قوته, of قوة
    if following.has_pronoun and (fits or following.has_preposition):
        return False  # «الزلزال بلغت قوته», «الآخرون لن يكون بمقدورهم»
    is_governed = following.form in PREPOSITIONS or following.has_preposition
    if reading.gender is _F and head.gender is not _F and fits and not is_governed and not following.has_pronoun:
        return False  # «التجار قالت مصادر إنهم», «السكان رفضت المحكمة دعواهم»
    is_next = following.is_bare and fits and not is_governed and not _acts(head)
    if is_next and without_conjunction(text.form(at)) not in COUNTED_AS and names_subject(text, at, wanted):
        return False  # «العادة في القمة لا يحدث اتفاق»
    if is_aside and not is_governed and names_subject(text, at, wanted):
        return False
    return not (takes_up(text, at, head, _CLAUSE) and names_subject(text, at, wanted))


RULE = Rule(
    id="verb-of-topic",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق الاسم الذي تبدأ به جملته",
    rationale="الفعل إذا تأخر عن الاسم كان فاعله ضميرا يعود عليه، فيوافقه في الجنس والعدد: المرأة المغربية حققت مكاسب.",
    reference="عباس حسن، النحو الوافي، المطابقة بين المبتدأ والخبر",
    check=check,
    bad=[
        Example("العداءة المغربية [حطم] الرقم القياسي", "العداءة المغربية حطمت الرقم القياسي"),
        Example("البلدية [باشر] إحصاء الباعة", "البلدية باشرت إحصاء الباعة"),
        Example("المرأة المغربية [حقق] مكاسب مهمة", "المرأة المغربية حققت مكاسب مهمة"),
        Example("نسبة البطالة في صفوف الشباب [انخفض] خلال الصيف", "نسبة البطالة في صفوف الشباب انخفضت خلال الصيف"),
        Example("المشروع [ستكلف] مليار درهم", "المشروع سيكلف مليار درهم"),
        Example("هؤلاء العمال [يشتغل] في ظروف صعبة", "هؤلاء العمال يشتغلون في ظروف صعبة"),
        Example("الأطباء [علقت] إضرابها بعد الحوار", "الأطباء علقوا إضرابها بعد الحوار"),
        Example("أما الفتيات [فيفضلون] متابعة الدراسة", "أما الفتيات فيفضلن متابعة الدراسة"),
        Example("قالت مصادر إن السلطات [فتح] تحقيقا في الحادث", "قالت مصادر إن السلطات فتحت تحقيقا في الحادث"),
        Example("وكانت الحكومة قد [وعد] بزيادة الأجور", "وكانت الحكومة قد وعدت بزيادة الأجور"),
        Example("السلطات المحلية بمدينة طنجة [منع] تنظيم المسيرة", "السلطات المحلية بمدينة طنجة منعت تنظيم المسيرة"),
        Example("المهنيون في قطاع الصيد بأكادير [عبر] عن رفضهم", "المهنيون في قطاع الصيد بأكادير عبروا عن رفضهم"),
        Example(
            "الممرضات العاملات بالمستشفى، وفق بلاغ نقابتهن، [يطالبون] بالإنصاف",
            "الممرضات العاملات بالمستشفى، وفق بلاغ نقابتهن، يطالبن بالإنصاف",
        ),
        Example(
            "أضاف أن القرار الصادر عن المحكمة لا [تحترم] الدستور", "أضاف أن القرار الصادر عن المحكمة لا يحترم الدستور"
        ),
    ],
    good=[
        "الشركة رفض تعويضها القضاء",
        "التجار قالت مصادر إنهم رفعوا الأسعار",
        "السكان رفضت المحكمة دعواهم",
        "أكد أن الخبراء في القرية يزور السائحون بيوتهم",
        "الأطباء تسعى الوزارة إلى توظيفهم",
        "أوضحت أن الطرفين سيدفع كل منهما نصف المبلغ",
        "المرأة المغربية حققت مكاسب مهمة",
        "العادة في مثل هذه اللقاءات لا يحدث اتفاق",
        "الحكومة قرر رئيسها تأجيل الجلسة",
        "اللعنة على من يتخلى عن جيرانه",
        "قال إن الاتهام في قضية جديدة تتعلق بالغش باطل",
        "المشاهد رغم جمالها لا تكفي",
        "أكد أن النجوم السابقين لا يتمتعون بالصبر",
        "العملية الثانية فقد تمت قرب الساحل",
        "أوضح أن التجارب الجديدة قد يسمح بها القانون",
        "أضاف أن العصور الفكرية قد يختلف بعضها عن بعض",
        "جودة المياه من حيث الاستخدام تعد عالية",
        "وكان الموقع بحوزة سيدة من فاس تدعى مريم",
        "قال إن الزلزال بلغت قوته خمس درجات",
        "أكد أن هذه الأمور لا تحدث كل يوم",
        "قال إن المشروع تتضاءل إلى جانبه البرامج الأخرى",
        "قال إن مهمة الإعلامي كشف المستور",
        "أوضح أن هذه القافلة خطر على السكان",
        "التقى العلاقات العامة الدكتور جعجع",
        "أعلن أن الدفاع التركية حسمت الأمر",
    ],
)
