"""A verb right behind the noun phrase that opens its clause, without another subject: «المرأة المغربية حقق مكاسب»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import DEMONSTRATIVES, INFLECTED_PREPOSITIONS, PERSONAL_PRONOUNS, RELATIVES
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.rules.support.beginnings import beginnings
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_of_subject import agreeing_verb, is_group_or_name, number_of, verb_fits
from proofreader.rules.support.verbs import IMPERSONAL, OPEN
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, agrees, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.phrases import BREAKS, PREPOSITIONS
from proofreader.syntax.subjects import VERBS, after_phrase, agreements_of, names_subject, refusals_of
from proofreader.syntax.verbs import is_intransitive

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_NO_NOUNS = BREAKS | frozenset("من ما مثل أي كل".split())  # «اللعنة على من يتخلى»
_PARTICLES = frozenset("قد لا لم لن سوف".split())
_ENDS = ".؟!؛:\n"
_REACH, _CLAUSE, _PHRASES = 9, 9, 3
_LEAST, _AS_SUBJECT = 6, 3  # agreements with a verb, agreements to one refusal
_TWICE, _SHORTEST = 2, 3  # occurrences, letters
_MOSTLY = 5  # a fifth of its occurrences were counted before a noun, as a verb stands
_TIMES = frozenset(
    """
    يوم ليلة أسبوع شهر عام سنة موسم صيف شتاء ربيع خريف فترة مرة لحظة ساعة آونة قرن عقد فجر صباح مساء ظهر نهار مرحلة دورة
    """.split()
)
_NO_TOPICS = OPEN | _TIMES | {"بيض", "حضرة"}  # eggs or white ones; a title
_BY_LETTERS = frozenset({"توفي", "توفيت"})
_AMM = frozenset(forms_of(["أما"], CONJUNCTIONS))
_KANA = frozenset(forms_of(["كان", "كانت"], CONJUNCTIONS))
_WHILE = frozenset(forms_of("بينما فيما حيث".split(), CONJUNCTIONS)) | _KANA
_OFTEN, _MUCH = 30, 20  # occurrences of a verb, agreements with one
_WITH_PREDICATE = frozenset("يعتبر تعتبر يعد تعد".split())
_PRONOUNS = {MASCULINE: frozenset({"ه"}), FEMININE: frozenset({"ها"})}
_IMPERSONAL = IMPERSONAL | frozenset(
    "تم يتم سيتم سبق يجوز تجوز يسمح يصح يعقل جرى يجري تمت تتم ستتم جرت تجري ستجري سيجري".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in _openings(text):
        head = _head(text, at)
        if head is not None and (finding := _behind(text, head, is_amma=text.before(at) in _AMM)):
            yield finding


def _openings(text: Text) -> list[int]:
    index = text.document.words_by_form
    places = set(beginnings(text))
    for form in (_AMM | _WHILE) & text.document.forms:
        places.update(at + 1 for at in index[form] if text.before(at) != "من")  # «من حيث»
    return sorted(places)


def _head(text: Text, at: int) -> int | None:
    """The noun that opens the clause, behind a demonstrative that agrees with it."""
    shown = DEMONSTRATIVES.get(text.form(at).removeprefix("و").removeprefix("ف"))
    if shown is None:
        return at
    noun = text.node(at + 1)
    if not text.joined(at + 1) or not noun.has_article:
        return None
    if shown.number is _P:
        return at + 1 if noun.number is _P and noun.human else None
    fits = Agreement(shown.gender, _S) in asked_of(noun) and ANYTHING not in asked_of(noun)
    return at + 1 if fits else None


def _behind(text: Text, at: int, *, is_amma: bool) -> Finding | None:
    head = text.node(at)
    if not _may_be_topic(text, at, head):
        return None
    place = _end(text, at)
    if place is None:
        return None
    is_sure = False
    while text.form(place) in _PARTICLES and text.joined(place + 1):
        place, is_sure = place + 1, True
    node = text.node(place)
    if place - at > _REACH or not text.joined(place) or not _is_verb(text, place, is_sure=is_sure):
        return None
    if text.before(place) in INFLECTED_PREPOSITIONS or (is_amma and head.human is not True):
        return None
    if any(r.proclitics[:1] in ("و", "ف") for r in node.third) if not is_amma else node.has_nominals:
        return None  # of another clause
    if text.before(at) in _KANA and not is_sure and agreements_of(head) < _MUCH and not head.human:
        return None  # names: «وكان الحجاج يأخذ»
    readings = [r for r in node.third if not r.pronoun]
    if not readings or len(readings) != len(node.third) or without_conjunction(node.form) in _IMPERSONAL:
        return None
    if is_sure and text.form(place - 1) != "قد":
        readings = [r for r in readings if r.tense is Tense.IMPERFECT]
    if node.form in _BY_LETTERS:
        readings = [r for r in readings if r.tense is Tense.PERFECT]  # «توفي», no imperfect of أوفى
    if not is_sure and node.form[0] == "ت" and is_intransitive(node.form) and _is_governed(text, place + 1):
        readings = [r for r in readings if r.tense is Tense.PERFECT]  # «تراجع بشكل ملموس», no imperfect of راجع
    if not readings or len({(r.gender, r.number) for r in readings}) != 1:
        return None
    if readings[0].number is _P and head.human is not True:
        return None  # people by a name of things: «النجوم السابقون لا يتمتعون»
    if any(verb_fits(head, reading) for reading in readings) or is_group_or_name(text, head, readings):
        return None
    if not _is_without_subject(text, place, readings[0], head):
        return None
    right = agreeing_verb(head, readings[0], text.lexicon)
    if right is None or right == node.form or len(readings[0].stem) < _SHORTEST:
        return None
    return respelt(text, {place: right}, f"الفعل بعد «{head.form}» يوافقه في الجنس والعدد: «{right}»")


def _is_governed(text: Text, at: int) -> bool:
    """Whether a preposition stands there, alone or written with a noun."""
    return text.joined(at) and (text.form(at) in PREPOSITIONS or text.node(at).has_preposition)


def _may_be_topic(text: Text, at: int, head: Node) -> bool:
    """Whether the noun opens the clause and its gender and number are known."""
    if not head.is_noun or head.may_be_name or head.is_particle or head.has_preposition:
        return False
    following = text.node_after(at)
    is_other = head.gender is _M and number_of(head) is _S and following.form.endswith("ية")
    is_other = is_other or (following.may_describe and not agrees(head, following))
    if following.has_article and head.has_article and is_other:
        return False  # names of papers, of ministries: «السفير اللبنانية», «الدفاع التركية»
    if head.stem in _NO_TOPICS or head.form in DEFINITE_UNITS or head.form in PREPOSITIONS:
        return False
    if not head.has_article and not (head.is_bare and text.node_after(at).has_article):
        return False
    if ANYTHING in asked_of(head) or number_of(head) is None or (head.gender is None and head.human is not False):
        return False
    if number_of(head) is _P and head.form.endswith("ي"):
        return False  # «العسيري»
    if number_of(head) is _S and not head.form.endswith("ة"):
        return agreements_of(head) >= max(_LEAST, _AS_SUBJECT * refusals_of(head))
    return True


def _end(text: Text, at: int) -> int | None:
    """The place behind the phrase: adjectives, annexation and what prepositions add."""
    place = after_phrase(text, at)
    for _ in range(_PHRASES):
        if not text.joined(place):
            return None
        if text.form(place) in PREPOSITIONS and text.form(place + 1) not in _NO_NOUNS:
            place = after_phrase(text, place + 1)
        elif text.node(place).has_preposition:
            place = after_phrase(text, place)
        else:
            break
    if not text.joined(place) or any(text.gap(each) != " " for each in range(at + 1, place + 1)):
        return None
    between = range(at + 1, place)
    if any(text.form(each) in BREAKS or text.node(each).may_be_joined for each in between):
        return None
    last = text.node(place - 1)
    if last.may_be_name and last.is_bare and VERBS[text.form(place)] is None:
        return None  # a name of two words
    is_name = last.may_be_name and not last.may_describe
    is_definite = last.has_article or is_name or all(reading.pronoun for reading in last.nominals)
    return place if is_definite else None  # «في قضية جديدة تتعلق بـ…»: the verb describes it


def _is_verb(text: Text, at: int, *, is_sure: bool) -> bool:
    node = text.node(at)
    if not node.has_third:
        return False
    if node.form in PREPOSITIONS or node.form in BREAKS or any(r.proclitics.endswith("ل") for r in node.third):
        return False  # «رغم»
    if node.is_verb or is_sure:
        is_known = VERBS[node.form] is not None or text.lexicon.count(node.form) >= _OFTEN  # no name: «كين»
        return is_known or any(reading.tense is Tense.IMPERFECT for reading in node.third)
    form = node.form
    if VERBS[form] is not None and text.lexicon.pair(form + "ت", text.after(at)) >= _TWICE:
        return True  # «أجلت النظر»
    if node.is_particle or form in PERSONAL_PRONOUNS or VERBS[form] is None or node.describes or form in RELATIVES:
        return False
    counts = VERBS[form]
    if counts is not None and sum(counts.counts) * _MOSTLY >= text.lexicon.count(form):
        return True
    following = text.node_after(at)
    return following.tanwin is not None and following.is_noun and not following.may_describe


def _is_without_subject(text: Text, at: int, reading: Reading, head: Node) -> bool:
    """Whether nothing right behind the verb may be its subject, and nothing there takes up the noun before it."""
    if reading.number is not _S:
        return True
    wanted, following = Agreement(reading.gender, _S), text.node_after(at)
    if following.form in INFLECTED_PREPOSITIONS or following.stem == "بعض":
        return False  # «التجارب قد يسمح بها», «العصور قد يختلف بعضها عن بعض»
    fits = any(one.fits(wanted) for one in asked_of(following))
    fits = fits or (reading.gender is _F and following.form.endswith(("ته", "تها", "تهم", "تهما")))  # قوته, of قوة
    if following.has_pronoun and (fits or following.has_preposition):
        return False  # «الزلزال بلغت قوته», «الآخرون لن يكون بمقدورهم»
    is_next = following.is_bare and fits
    if is_next and without_conjunction(text.form(at)) not in _WITH_PREDICATE and names_subject(text, at, wanted):
        return False  # «العادة في القمة لا يحدث اتفاق»
    return not (_takes_up(text, at, head) and names_subject(text, at, wanted))


def _takes_up(text: Text, at: int, head: Node) -> bool:
    """Whether a pronoun behind the verb may stand for the noun, so that the verb may have another subject."""
    wanted = _PRONOUNS[Agreement(head.gender if number_of(head) is _S else _F, _S)]
    if number_of(head) is not _S:
        wanted |= {"هم", "هما", "هن"}
    for place in range(at + 1, min(len(text.forms), at + _CLAUSE)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _ENDS + "،"):
            return False
        node = text.node(place)
        if text.form(place).endswith(tuple(wanted)) and (
            text.form(place) in INFLECTED_PREPOSITIONS or (node.readings and all(r.pronoun for r in node.readings))
        ):
            return True
    return False


RULE = Rule(
    id="verb-of-topic",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق الاسم الذي تبدأ به جملته",
    rationale="الفعل إذا تأخر عن الاسم كان فاعله ضميرا يعود عليه، فيوافقه في الجنس والعدد: المرأة المغربية حققت مكاسب.",
    reference="عباس حسن، النحو الوافي، المطابقة بين المبتدأ والخبر",
    check=check,
    bad=[
        Example("المرأة المغربية [حقق] مكاسب مهمة", "المرأة المغربية حققت مكاسب مهمة"),
        Example("نسبة البطالة في صفوف الشباب [انخفض] خلال الصيف", "نسبة البطالة في صفوف الشباب انخفضت خلال الصيف"),
        Example("المشروع [ستكلف] مليار درهم", "المشروع سيكلف مليار درهم"),
        Example("هؤلاء العمال [يشتغل] في ظروف صعبة", "هؤلاء العمال يشتغلون في ظروف صعبة"),
        Example("أما الفتيات [فيفضلون] متابعة الدراسة", "أما الفتيات فيفضلن متابعة الدراسة"),
        Example("قالت مصادر إن السلطات [فتح] تحقيقا في الحادث", "قالت مصادر إن السلطات فتحت تحقيقا في الحادث"),
        Example("وكانت الحكومة قد [وعد] بزيادة الأجور", "وكانت الحكومة قد وعدت بزيادة الأجور"),
        Example(
            "أضاف أن القرار الصادر عن المحكمة لا [تحترم] الدستور", "أضاف أن القرار الصادر عن المحكمة لا يحترم الدستور"
        ),
    ],
    good=[
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
        "أعلن أن الدفاع التركية حسمت الأمر",
    ],
)
