"""A clause that describes a definite noun without a relative pronoun: «نشرت الجريدة الصور التقطها المصور»."""

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.views import fold_alefs
from proofreader.arabic.word_classes import CALENDAR_UNITS, DEMONSTRATIVES, INFLECTED_PREPOSITIONS, RELATIVES
from proofreader.core import Derivation, Gender, Number, Reading, Tense
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.verbs import KANA_FORMS, STILL
from proofreader.syntax import Node, Text
from proofreader.syntax.agreement import ANYTHING, agrees, asked_of
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition, opens_sentence
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subjects import VERBS, agreements_of, speaks
from proofreader.syntax.verbs import is_intransitive

_F, _M = Gender.FEMININE, Gender.MASCULINE
_S, _P = Number.SINGULAR, Number.PLURAL
_ANSWERS = {"التي": "ها", "الذي": "ه", "الذين": "هم"}
_ENDINGS = ("ها", "ه", "هم", "وا")
_LONG = 5  # letters of a verbal noun that is no bare verb besides
_OF_MANY, _MANY = ("ا", "ن"), ("ان", "ين", "ات")
_REACH = 14  # words back to the beginning of the clause
_OFTEN, _SOMETIMES = 30, 5  # uses as a noun
_IN_USE = 3  # occurrences
_AGENT = 40  # agreements with a verb before it
_ENDS = ".؟!؛:،\n"
_CLOSED = '«»()"“”[]'
_STILL = frozenset(forms_of(STILL, CONJUNCTIONS))
_SEPARATING = frozenset({"هو", "هي", "هم"})
_ASKING = frozenset(forms_of("ما من هذا هذه هؤلاء هذان".split(), CONJUNCTIONS))
_SPEAKING = frozenset(
    "قال قالت أكد أكدت أوضح أوضحت أضاف أضافت أعلن أعلنت ذكر ذكرت كشف كشفت أفاد أفادت جاء جاءت تم تمت".split()
)
_SINGLING = frozenset(
    "أبرزها أهمها آخرها أولها أشهرها أحدثها أخطرها أكبرها أبرزهم أهمهم آخرهم أولهم أشهرهم أبرزه أهمه آخره أوله".split()
)
# A clause may stand behind such a noun, whose pronoun takes up something else.
TIMES = CALENDAR_UNITS | frozenset(
    """
    وقت مكان فترة لحظة ليلة ساعة حد مرة درجة صباح مساء آن حال حين أثناء عموم مقابل مائة
    مئة اثنين إثنين ثلاثاء أربعاء خميس جمعة سبت أحد
    """.split()
)
_OPENERS = NOUN_CLAUSE_OPENERS | {fold_alefs(form) for form in NOUN_CLAUSE_OPENERS}
PRAYERS = frozenset("رحمه رحمها حفظه حفظها نصره أيده وفقه رعاه رعاها أعزه أدامه".split())
_SAID_ASIDE = PRAYERS | frozenset("تغمده تغمدها أسكنه وحده وحدها برمته برمتها حماه حرسها سبحانه".split())
_RECEIVING = frozenset("توصل توصلت توصلنا".split())
_NEAR = 6  # words
_IMPERSONAL = frozenset("منتظر مقرر متوقع مرتقب مفترض ممكن مرجح محتمل صعب سهل".split())
_CLAUSES = frozenset(
    forms_of(
        "حيث كما بينما فيما ثم أو إذ إذا لو لما بل حتى عندما حين حينما بعدما كلما ريثما منذ أنه أنها أنهم إنه إنها إنهم"
        " لأنه لأنها لأنهم لكنه لكنها لكنهم".split(),
        CONJUNCTIONS,
    )
)


def may_describe(form: str) -> bool:
    """Whether the form alone lets the word be the verb of such a clause."""
    return form[0] != "ي" and (form.endswith(_ENDINGS) or VERBS[form] is not None)


def described(text: Text, at: int) -> str | None:
    """The relative pronoun that the verb at ``at`` asks for before it; None where it may do without."""
    form = text.form(at)
    if not may_describe(form) and not (form.endswith(_OF_MANY) and text.form(at - 1).endswith(_MANY)):
        return None
    verb = text.node(at)
    if not verb.has_verbs or verb.is_particle or verb.may_be_name or form in PREPOSITIONS:
        return None
    if form in _SAID_ASIDE or form in KANA_FORMS:
        return None
    start = definite_head(text, at)
    if start is None:
        return None
    noun = text.node(start)
    relative = None
    if noun.stem not in TIMES and _is_verb(text, at):
        relative = "اللذين" if _are_two(noun, verb) else _relative_of(noun)
    if relative is None or not _points_back(text, at, noun, relative) or _is_received(text, at, relative):
        return None
    return relative if _has_other_role(text, start, at, relative) else None


def _is_received(text: Text, at: int, relative: str) -> bool:
    """Whether the pronoun of what was received tells of another noun: «بلاغ للوزارة توصلت الجريدة بنسخة منه»."""
    if text.form(at) not in _RECEIVING:
        return False
    others = ("منه", "به") if relative == "التي" else ("منها", "بها")
    return any(text.form(place) in others for place in range(at + 1, at + _NEAR))


def _is_verb(text: Text, at: int) -> bool:
    """Whether the word is rather a perfect of the third person, or a future, than a noun or joined by و."""
    verb = text.node(at)
    readings = [reading for reading in verb.verbs if _tells(reading)]
    if not readings or any(r.tense is Tense.IMPERFECT and r.person == 3 and not r.proclitics for r in verb.verbs):
        return False
    counted = VERBS[verb.form.removesuffix(readings[0].pronoun)]
    if verb.form[0] in "وف" and (counted is None or counted.is_coordinated or VERBS[verb.form[1:]]):
        return False
    count = text.lexicon.count
    is_governed = _is_governed(text, at) and _has_subject_behind(text, at)
    if not is_governed and any(
        r.pronoun and r.stem[-1] == "ت" and count(r.stem[:-1] + "ة") > count(r.stem) for r in verb.nominals
    ):
        return False  # «سحبت الولايات المتحدة دعوتها»
    if verb.form.endswith("ه") and count(verb.form[:-1] + "ة") > count(verb.form):
        return False
    is_of_many = verb.form.endswith(_OF_MANY) and text.form(at - 1).endswith(_MANY) and not readings[0].pronoun
    if counted is None and count(verb.form) < _IN_USE and not is_of_many:
        return False  # «أبدت الوزارة استعداها»: a misspelling
    if verb.is_verb:
        return True
    if any(reading.pronoun for reading in readings) and not is_governed and not _names_agent(text, at + 1):
        return False
    return counted is not None and not any(_is_elative(r) or _is_infinitive(r) for r in verb.nominals)


def _is_governed(text: Text, at: int) -> bool:
    """Whether a preposition governs the noun before the word, or a predicate it is: «أبرزها الرواية»."""
    start = definite_head(text, at)
    if start is None:
        return False
    before = text.before(start)
    is_predicate = before in _SINGLING or (before in _SEPARATING and text.before(start - 1) in _ASKING)
    # «تابع الجمهور المباراة جرت في»: behind a definite noun another one is the object.
    is_object = text.node_before(start).has_article and text.node_before(start).is_noun
    return is_predicate or is_object or before in PREPOSITIONS or text.node(start).has_preposition


def _has_subject_behind(text: Text, at: int) -> bool:
    """Whether a definite noun follows that describes nothing before it."""
    node = text.node_after(at)
    if not node.has_nominals or node.has_preposition or node.continues:
        return False
    if node.describes and (not node.has_article or not any(reading.human for reading in node.nominals)):
        return False  # «قدمت الحكومات طوال العقود الماضية دعمها المتفاوت»
    second = text.node_after(at + 1)
    return node.has_article or (node.is_bare and (second.has_article or may_be_place(second.form)))


def _names_agent(text: Text, at: int) -> bool:
    """Whether the word is a definite noun that is often a subject: «كتبها السجين», not «رفضها التام»."""
    node = text.node(at) if text.joined(at) else None
    if node is None or not node.has_nominals or node.describes or node.has_preposition:
        return False
    if not node.has_article and not (node.is_bare and text.node_after(at).has_article):
        return False
    return speaks(node) or agreements_of(node) >= _AGENT or any(reading.human for reading in node.nominals)


def _is_infinitive(reading: Reading) -> bool:
    return reading.derivation is Derivation.MASDAR and len(reading.stem) >= _LONG


def _tells(reading: Reading) -> bool:
    if reading.tense is Tense.IMPERFECT:
        # أحياها is listed as «I greet her»; in news it is the perfect of the third person.
        return (reading.person == 3 and reading.proclitics == "س") or (
            reading.person == 1 and reading.stem.startswith("أ") and bool(reading.pronoun)
        )
    return reading.tense is Tense.PERFECT and reading.person == 3 and not reading.proclitics


def _is_elative(reading: Reading) -> bool:
    return reading.derivation is Derivation.ELATIVE


def definite_head(text: Text, at: int) -> int | None:
    """The definite noun whose phrase ends right before ``at``, over its adjectives."""
    place = at - 1
    while text.joined(place + 1) and text.form(place).startswith(("ال", "بال", "لل", "كال")):
        node = text.node(place)
        before = text.node_before(place)
        is_adjective = (
            not has_preposition(node)
            and node.describes
            and text.before(place).startswith(("ال", "بال", "لل", "كال"))
            and before.is_noun
            and not _is_thing(node)
        )
        if is_adjective and agrees(before, node):
            place -= 1
            continue
        is_women = node.form.endswith(("ات", "تين")) and node.form.startswith(ARTICLE)
        is_alone = not before.has_article or (is_women and not agrees(before, node))  # «شكر الوفد المتطوعات»
        is_noun = node.is_noun and not node.may_be_name
        return place if is_noun and (is_alone or not node.describes or _is_thing(node)) else None
    return None


def _are_two(noun: Node, verb: Node) -> bool:
    """Whether it is a dual by its verb, though a plural is spelt alike: «اللصين فرا»."""
    may_be = noun.form.endswith("ين") and all(r.gender is _M and r.number in (Number.DUAL, _P) for r in noun.nominals)
    if not (may_be and verb.is_verb and any(r.number is Number.DUAL for r in noun.nominals)):
        return False
    return all(r.number is Number.DUAL and r.gender is _M and not r.pronoun for r in verb.verbs)


def _is_thing(node: Node) -> bool:
    """Whether it is a broken plural of things, which hardly describes: «المحاصيل», of a participle by its form."""
    return node.number is _P and node.human is False and not node.form.endswith("ات")


def _relative_of(noun: Node) -> str | None:
    single = [r for r in noun.nominals if r.number is _S and r.stem.endswith("ون")]
    if single and len(single) < len(noun.nominals):
        return "الذي" if all(r.gender is _M for r in single) else None  # «القانون» is no plural of «قان»
    if ANYTHING in asked_of(noun):
        return None
    if noun.number is _S and noun.gender is not None:
        return "التي" if noun.gender is _F else "الذي"
    if noun.number is _P and noun.human is False:
        return "التي"
    if noun.number is _P and noun.human is True and noun.gender is _F:
        return "اللواتي"
    if noun.number is Number.DUAL and noun.gender is not None and noun.shows_nominative:
        return "اللتان" if noun.gender is _F else "اللذان"
    if noun.number is Number.DUAL and noun.gender is _F and noun.shows_oblique:
        return "اللتين"
    if noun.number is _P and noun.human is True and noun.gender is _M:
        return "الذين"
    if noun.form.endswith("ين") and all(r.human and r.gender is _M for r in noun.nominals):
        return "الذين"  # «اللاعبين», the dual of which is spelt alike
    return None


def _points_back(text: Text, at: int, noun: Node, relative: str) -> bool:
    """Whether the clause takes the noun up: by the verb's pronoun, by that of its preposition, or as its subject."""
    answer = _ANSWERS.get(relative, "")
    readings = [reading for reading in text.node(at).verbs if _tells(reading)]
    following = text.form(at + 1)
    if not answer:
        number, gender = (_P, _F) if relative == "اللواتي" else (Number.DUAL, _F if relative.startswith("اللت") else _M)
        return bool(readings) and all(r.number is number and r.gender is gender and not r.pronoun for r in readings)
    if any(reading.pronoun for reading in readings):
        return any(reading.pronoun == answer for reading in readings) and _goes_on(text, at)
    if text.joined(at + 1) and following in INFLECTED_PREPOSITIONS and following.endswith(answer):
        return not (answer == "ه" and following.endswith(("ها", "هم"))) and _goes_on(text, at + 1)
    if not text.joined(at + 1):
        return False
    if _is_said_of_part(text, at, readings, answer):
        return True
    if relative == "الذين":
        fits = [r for r in readings if r.number is _P and r.gender is _M]
        return len(fits) == len(readings) and text.form(at).endswith("وا")
    gender = _F if relative == "التي" else _M
    if not readings or any(r.number is not _S or r.gender is not gender for r in readings):
        return False
    own = OWN_PREPOSITION.get(without_conjunction(text.form(at)))
    if following == own or (is_intransitive(text.form(at)) and following in PREPOSITIONS):
        return True
    node = text.node_after(at)
    is_phrase = following in PREPOSITIONS or node.has_preposition or _has_subject_behind(text, at)
    return text.node(at).is_verb and text.form(at) not in _SPEAKING and is_phrase and _is_governed(text, at)


def _is_said_of_part(text: Text, at: int, readings: list[Reading], answer: str) -> bool:
    """Whether the verb's subject, right behind it, has the pronoun: «عاين البناية انهار سقفها»."""
    if answer == "ه" or not text.node(at).is_verb or not is_intransitive(text.form(at)):
        return False
    nouns = text.node_after(at).nominals
    is_owned = bool(nouns) and all(reading.pronoun == answer and not reading.proclitics for reading in nouns)
    genders = {reading.gender for reading in readings if reading.number is _S}
    return is_owned and len(genders) == 1 and any(r.gender in (None, *genders) or r.number is _P for r in nouns)


def _goes_on(text: Text, at: int) -> bool:
    """Whether a subject or a phrase follows that the verb may have, no adjective of a noun with a pronoun."""
    following = text.node_after(at)
    if not following.form:
        return False
    if following.form in PREPOSITIONS or following.may_be_name or following.form in INFLECTED_PREPOSITIONS:
        return True
    if not following.has_nominals or following.continues:
        return False
    if following.describes and (following.form.endswith("ة") or not following.has_article):
        return False
    return following.has_article or text.node_after(at + 1).has_article or following.has_preposition


def _has_other_role(text: Text, start: int, at: int, relative: str) -> bool:
    """Whether the noun is no subject that the verb is said of: a predicate, or part of a clause that has its verb."""
    before = text.before(start)
    if before in _SEPARATING:
        return text.before(start - 1) in _ASKING
    if before in _SINGLING:
        return True
    if text.node(start).stem in _IMPERSONAL:
        return False  # «كان من المنتظر عقده اليوم»
    if before in ("من", "ومن") and text.node(start - 2).is_bare and text.joined(start - 1):
        return False  # «سلسلة من الهجمات شهدتها العاصمة»: of the series
    if before in DEMONSTRATIVES or text.node(at).verbs[0].proclitics == "س":
        return False
    if before in PREPOSITIONS and opens_sentence(text, start - 1) and text.node(at).is_verb:
        # «في الكلمة ألقاها أمام المؤتمر، دعا …»: nobody was named yet whom the pronoun may stand for.
        return any(r.pronoun for r in text.node(at).verbs) and _comma_follows(text, at)
    governed = before in PREPOSITIONS or has_preposition(text.node(start))
    has_verb = False
    for back in range(start - 1, max(-1, start - _REACH), -1):
        gap, form, node = text.gap(back + 1), text.form(back), text.node(back)
        if gap is None or any(mark in gap for mark in _ENDS + _CLOSED):
            break
        if gap.strip() or form in _OPENERS or form in _CLAUSES:
            return False  # «أكد أن المشاريع في الجهة دشنها الوزير»
        if form in RELATIVES:
            has_verb = False  # «الدراسات التي أجريت في الأعوام الماضية أشارت إلى»
        elif form in KANA_FORMS or form in _STILL:
            return form in _STILL and back == start - 1
        elif node.is_verb:
            has_verb = has_verb or back < start - 1 or not governed
        elif (back < start - 1 or text.node(start).has_preposition) and _may_be_meant(text, back, relative):
            return False  # «صورة واضحة للقمر التقطها المسبار»
        elif node.continues and not has_verb:
            return False  # «وأسعار الأراضي وصلت إلى»
        elif VERBS[form] is not None and opens_sentence(text, back) and form not in PREPOSITIONS:
            has_verb = has_verb or (not node.has_article and (back < start - 1 or not governed))
    return has_verb


def _comma_follows(text: Text, at: int) -> bool:
    """Whether a comma ends the phrase soon, before any other mark."""
    for place in range(at + 1, min(len(text.forms), at + _REACH)):
        gap = text.gap(place) or ""
        if gap.strip():
            return gap.strip() == "،"
    return False


def _is_annexed(text: Text, at: int) -> bool:
    """Whether a definite noun without a preposition follows."""
    following = text.node_after(at)
    return following.has_article and not following.has_preposition


def _may_be_meant(text: Text, at: int, relative: str) -> bool:
    """Whether an indefinite noun of that agreement stands at ``at``, whose clause needs no relative."""
    node = text.node(at)
    if not node.is_bare or node.form in PREPOSITIONS or node.is_particle or _is_annexed(text, at):
        return False
    if node.has_verbs and used_as_noun(node.stem) < _SOMETIMES:
        return False
    found = _relative_of(node)
    return found is None or found == relative
