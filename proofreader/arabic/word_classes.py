"""The closed word classes of Arabic, and the open ones that rules ask for by meaning: each list once.

All words are bare and without clitics: ask ``word.read_as(CLASS)`` or ``clitics.forms_of(CLASS, …)`` where clitics may
stand before them. Sources: Wright, A Grammar of the Arabic Language; Ryding, A Reference Grammar of Modern Standard
Arabic; the lists of verbs and titles from edited news.

>>> "إلى" in PREPOSITIONS, "إليها" in INFLECTED_PREPOSITIONS
(True, True)
>>> DEMONSTRATIVES["هذه"].gender
<Gender.FEMININE: 'feminine'>
"""

from collections.abc import Mapping
from typing import NamedTuple

from proofreader.arabic.clitics import BEFORE_NOUNS, PRONOUNS, forms_of
from proofreader.core import Case, Gender, Number


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- particles -------------------------------------------------------------------------------------------------------

PREPOSITIONS_OF_PRONOUNS = _words("من إلى على عن في")
"""Those that a pronoun follows as well as a noun («منه», «عليها»), never a verb."""
PREPOSITIONS = PREPOSITIONS_OF_PRONOUNS | _words("حتى منذ مذ")
"""The prepositions that are words of their own; ب ك ل are clitics."""

PREPOSITIONAL_NOUNS = _words(
    """
    أمام إزاء بعد بين تجاه تحت جراء حسب حول حيال خارج خلال خلف داخل دون رغم شمال جنوب شرق غرب ضد ضمن طوال طيلة عبر عقب
    عند غداة فوق قبل قبيل قرب لدى مثل مع مقابل نحو وراء وسط وفق أثناء إبان إثر قبالة عدا سوى
    """
)
"""Adverbs of place and time that govern the noun after them as prepositions do."""

PREPOSITIONAL_PHRASES = _words("بسبب لصالح لفائدة بفضل بدون بشأن بموجب بحضور بمشاركة")
"""A preposition and its noun that govern the next noun together."""

GOVERNING_THE_GENITIVE = PREPOSITIONS | PREPOSITIONAL_NOUNS | PREPOSITIONAL_PHRASES
"""All of these: the noun after them is in the genitive."""

INFLECTED_PREPOSITIONS: frozenset[str] = frozenset(
    (
        *_words("مني عني لي بي"),
        *(
            stem + pronoun
            for stem in ("من", "عن", "في", "إلي", "علي", "لدي", "ل", "ب", "بين", "مع", "عند", "بعد", "قبل", "حول", "ضد")
            for pronoun in PRONOUNS
            if pronoun not in ("ي", "ني")
        ),
    )
)
"""Prepositions with their suffix pronoun: فيه, إليها, لهم, بيننا. Not علي, which is rather the name, nor قبلي and the
like, which are other words too."""

COORDINATORS = _words("أو أم ثم بل لكن حتى")
"""Conjunctions between equals, besides the clitics و and ف."""

SUBORDINATORS = _words(
    "أن لأن بأن كأن إذا إن لو لولا حيث حين حينما عندما بينما كما كلما لما طالما ريثما مثلما منذ كي لكي إذ"
)
"""What opens a subordinate clause."""

INNA_AND_SISTERS = _words("إن أن كأن ليت لعل لأن بأن")
"""إن and its sisters: the noun after them is in the accusative. Not لكن, which without vowel marks is also the
conjunction that governs nothing."""

SUBJUNCTIVE_PARTICLES = _words("أن لن كي لكي حتى ألا لئلا كيلا")
"""After these the imperfect is in the subjunctive; أن, حتى and ألا have other uses too."""

JUSSIVE_PARTICLES = _words("لم لما")
"""After these the imperfect is in the jussive; لما also means when."""

NEGATIONS_OF_VERBS = _words("لا لم لن")
NEGATIONS = NEGATIONS_OF_VERBS | _words("ما ليس ليست ليسوا لسنا لست لسن غير")

VERBAL_PARTICLES = _words("قد لقد سوف لن لم")
BETWEEN_SUBJECT_AND_VERB = NEGATIONS_OF_VERBS | _words("قد سوف")
"""Between a verb and its subject before it: «الوزير قد يسافر»; not لقد, which opens a clause."""
"""Before a verb only (لا and ما stand before nouns as well)."""

VOCATIVES = _words("يا أيها أيتها")

INTERROGATIVES = _words("هل ماذا لماذا متى أين كيف كم أي أية من ما أنى أيان")

QUANTIFIERS = _words("كل جميع كافة بعض معظم أغلب غالبية سائر كلا كلتا عدة بضع بضعة مختلف شتى أي أية")
"""Govern the noun or pronoun after them by annexation."""

CONDITIONALS = _words("إذا إن لو لولا لوما من مهما أينما حيثما كلما متى")

# --- pronouns --------------------------------------------------------------------------------------------------------


class Agreement(NamedTuple):
    """What a pronoun agrees with; None where one form serves all. ``case``: that of the dual."""

    gender: Gender | None
    number: Number | None
    case: Case | None = None


_M, _F = Gender.MASCULINE, Gender.FEMININE
_ONE, _TWO, _MANY = Number.SINGULAR, Number.DUAL, Number.PLURAL

DEMONSTRATIVES: Mapping[str, Agreement] = {
    "هذا": Agreement(_M, _ONE),
    "هذه": Agreement(_F, _ONE),
    "هذان": Agreement(_M, _TWO, Case.NOMINATIVE),
    "هذين": Agreement(_M, _TWO, Case.OBLIQUE),
    "هاتان": Agreement(_F, _TWO, Case.NOMINATIVE),
    "هاتين": Agreement(_F, _TWO, Case.OBLIQUE),
    "هؤلاء": Agreement(None, _MANY),
    "ذلك": Agreement(_M, _ONE),
    "ذاك": Agreement(_M, _ONE),
    "تلك": Agreement(_F, _ONE),
    "أولئك": Agreement(None, _MANY),
    "ذانك": Agreement(_M, _TWO, Case.NOMINATIVE),
    "ذينك": Agreement(_M, _TWO, Case.OBLIQUE),
}
"""Demonstrative → what it points at. Plurals of things take the feminine singular."""

RELATIVES: Mapping[str, Agreement] = {
    "الذي": Agreement(_M, _ONE),
    "التي": Agreement(_F, _ONE),
    "اللذان": Agreement(_M, _TWO, Case.NOMINATIVE),
    "اللذين": Agreement(_M, _TWO, Case.OBLIQUE),
    "اللتان": Agreement(_F, _TWO, Case.NOMINATIVE),
    "اللتين": Agreement(_F, _TWO, Case.OBLIQUE),
    "الذين": Agreement(_M, _MANY),
    "اللواتي": Agreement(_F, _MANY),
    "اللاتي": Agreement(_F, _MANY),
    "اللائي": Agreement(_F, _MANY),
}
"""Relative pronoun → the noun it follows, which is definite."""

RELATIVES_OF_WOMEN = _words("اللواتي اللاتي اللائي")

PERSONAL_PRONOUNS: Mapping[str, Agreement] = {
    "هو": Agreement(_M, _ONE),
    "هي": Agreement(_F, _ONE),
    "هما": Agreement(None, _TWO),
    "هم": Agreement(_M, _MANY),
    "هن": Agreement(_F, _MANY),
    "أنت": Agreement(None, _ONE),
    "أنتما": Agreement(None, _TWO),
    "أنتم": Agreement(_M, _MANY),
    "أنتن": Agreement(_F, _MANY),
    "أنا": Agreement(None, _ONE),
    "نحن": Agreement(None, _MANY),
}
"""The independent personal pronouns."""

# --- verbs -----------------------------------------------------------------------------------------------------------

KANA_ALONE = _words("كان كانت يكون تكون")
KANA_OF_THIRD = KANA_ALONE | _words("أصبح أصبحت يصبح تصبح بات باتت ظل ظلت يظل تظل")
"""كان and its commonest sisters, third person singular."""
KANA_AND_SISTERS: frozenset[str] = _words(
    """
    كان كانت كانا كانتا كانوا كن كنت كنا كنتم يكون تكون يكونا تكونا يكونان تكونان يكونوا يكونون تكونوا تكونون يكن تكن
    أكون نكون أكن نكن كونوا أصبح أصبحت أصبحا أصبحوا أصبحنا يصبح تصبح يصبحوا يصبحون نصبح أضحى أضحت يضحي تضحي أمسى أمست
    يمسي تمسي بات باتت باتوا بتنا يبيت تبيت يبات ظل ظلت ظلوا ظللنا يظل تظل يظلون يظلوا صار صارت صاروا صرنا يصير تصير
    ليس ليست ليسوا ليسا ليستا لست لسنا لستم لسن زال زالت زالوا زلنا يزال تزال يزالون يزالوا نزال مازال دام دامت داموا
    يدوم انفك برح فتئ
    """
)
"""كان and its sisters: their subject is in the nominative, their predicate in the accusative. دام, انفك, برح, فتئ and
زال govern so after ما or لا only. Not غدا, which is mostly the word for tomorrow."""

DEFECTIVE_IN_ALEF: frozenset[str] = _words(
    "دعا بدا نجا تلا عفا محا غزا شكا رجا جفا دنا كسا صحا طفا سطا سها هفا لها خبا زها"
)
"""Perfect of verbs whose last radical is و (دعا يدعو): they end in alef, never in alef maqsura."""

DEFECTIVE_IN_WAW: frozenset[str] = frozenset(
    person + stem
    for person in "يتنأ"
    for stem in _words("دعو بدو نجو تلو عفو محو غزو شكو رجو دنو صحو طفو سطو علو سمو نمو خلو صبو حبو لهو سهو")
)
"""Imperfect of such verbs: its و is a letter of the stem, so no alef follows in the singular."""

VERBS_OF_BEGINNING = _words(
    "بدأ بدأت بدأوا شرع شرعت أخذ أخذت راح راحت جعل جعلت طفق كاد كادت يكاد تكاد أوشك أوشكت يوشك توشك عسى"
)
"""Verbs before another verb in the imperfect: beginning, being about to."""

_SAYING = _words(
    """
    قال قالت قالا قالتا قالوا قلن قلت قلنا قلتم يقول تقول يقولون يقولوا تقولون تقولوا يقولان تقولان يقلن نقول أقول
    قائلا قائلة قائلين قائلون قيل يقال قل قوله قولها قولهم قولهما قولهن قولي قولنا قول القول بالقول
    """
)
_SPEAKING = _words(
    """
    أكد أكدت أكدوا يؤكد تؤكد يؤكدون مؤكدا مؤكدة مؤكدين أعلن أعلنت أعلنوا يعلن تعلن معلنا معلنة ذكر ذكرت ذكروا يذكر
    تذكر أوضح أوضحت أوضحوا يوضح توضح موضحا موضحة موضحين أضاف أضافت أضافوا يضيف تضيف مضيفا مضيفة مضيفين أفاد أفادت
    أفادوا يفيد تفيد أشار أشارت أشاروا يشير تشير مشيرا مشيرة مشيرين اعتبر اعتبرت اعتبروا يعتبر تعتبر معتبرا معتبرة نقل
    نقلت كتب كتبت كتبوا تابع تابعت يتابع تتابع متابعا متابعة شدد شددت شددوا يشدد تشدد مشددا مشددة صرح صرحت صرحوا يصرح
    تصرح مصرحا مصرحة أبرز أبرزت يبرز تبرز مبرزا مبرزة واصل واصلت مواصلا أردف أردفت مردفا مردفة استطرد استطردت مستطردا
    علق علقت معلقا معلقة ختم ختمت خاتما خلص خلصت زاد زادت يرى ترى نوه نوهت منوها تساءل تساءلت متسائلا متسائلة
    """
)
_THINKING = _words(
    """
    رأى رأت رأوا يرون كشف كشفت كشفوا يكشف تكشف كاشفا كاشفة بين بينت مبينا زعم زعمت زعموا يزعم تزعم زاعما زاعمة ادعى
    ادعت ادعوا يدعي تدعي مدعيا ينقل يكتب تكتب اعترف اعترفت يعترف أبلغ أبلغت أبلغوا لافتا لافتة لفت لفتت نفى نفت يعتقد
    تعتقد يعتقدون أظهر أظهرت يظهر تظهر مظهرا يعني علم بلغ تبين اتضح رجح رجحت مرجحا توقع توقعت يتوقع متوقعا أخبر أخبرت
    وجد وجدت حذر حذرت حذروا يحذر محذرا محذرة سجل سجلت مسجلا مسجلة أقر أقرت مقرا جزم جزمت
    """
)

VERBS_OF_SAYING: frozenset[str] = _SAYING
"""قال in all its forms, its participles and verbal noun: إن follows, not أن."""

VERBS_OF_SPEECH: frozenset[str] = _SAYING | _SPEAKING
"""Verbs, participles and verbal nouns after which the speaker's own words may stand."""

REPORTING_VERBS: frozenset[str] = _SAYING | _SPEAKING | _THINKING
"""The same, and those of thought: all but those of saying govern أن."""

COMPLEMENTIZERS: frozenset[str] = frozenset(
    particle + pronoun for particle in ("إن", "أن", "بأن") for pronoun in ("", *PRONOUNS)
)
"""إن, أن and بأن, alone or with a pronoun: what is reported follows."""
COMPLEMENTIZERS_OF_ONE: frozenset[str] = frozenset(
    particle + pronoun for particle in ("إن", "أن", "بأن") for pronoun in ("", "ه", "ها")
)
"""Those alone or with the pronoun of one man or thing, or one woman."""

# --- nouns -----------------------------------------------------------------------------------------------------------

THERE_IS = _words("هناك هنالك ثمة")
"""What stands before its subject, an indefinite noun: «هناك خلط»."""

CALENDAR_UNITS = _words("يوم أسبوع شهر عام سنة")
THIS_TIME = _words("اليوم الليلة الأسبوع الشهر السنة العام الموسم الصيف")
"""Nouns that are adverbs with their article: «سافر العام الماضي»."""

LIKE_ADJECTIVES = _words("خاصة عامة كافة عادة")
"""Adverbs that look like feminine adjectives: «حضر السكان كافة»."""
DIRECTIONS = _words("شرقي غربي شمالي جنوبي")
"""Before what they are a part of, without tanwin: «موقع عسكري شرقي المدينة»."""

HONORIFICS = _words("السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة الشيخ الشيخة الحاج الحاجة مولاي سيدي لالة")
"""Titles that are no office."""
TITLES: frozenset[str] = HONORIFICS | _words(
    """
    السيدات السادة الآنسة المهندس المهندسة
    الملك الملكة الأمير الأميرة الرئيس الرئيسة الوزير الوزيرة النائب النائبة السفير السفيرة القاضي القاضية المحامي
    المحامية العميد العقيد المقدم الرائد النقيب الملازم اللواء الفريق الجنرال المارشال البابا الكاردينال المطران الأب
    الإمام الفقيه المدرب المدربة اللاعب اللاعبة الحكم الفنان الفنانة المخرج المخرجة الممثل الممثلة المطرب المطربة
    الكاتب الكاتبة الشاعر الشاعرة الصحافي الصحافية الصحفي الصحفية الباحث الباحثة الناشط الناشطة الخبير الخبيرة المدير
    المديرة الوالي العامل الباشا القائد سمو جلالة فخامة معالي سعادة
    """
)
"""What stands before a person's name."""

KINSHIP = _words("بن ابن بنت أبو أبي أبا أم آل بنو بني عبد ولد ذو ذي")
"""Parts of names that never end one."""

CURRENCIES: frozenset[str] = _words(
    """
    درهم درهما درهمين دراهم دينار دينارا دينارين دنانير ريال ريالا ريالين ريالات جنيه جنيها جنيهين جنيهات ليرة ليرات
    دولار دولارا دولارين دولارات يورو أورو فرنك فرنكا فرنكات سنتيم سنتيما سنتيمات أوقية أوقيات شيكل شيكلا روبل روبلا
    ين يوان روبية روبيات بيزو
    """
)
UNIT_SIGNS: frozenset[str] = _words("كم كلم كغ كغم كلغ كج سم مم غم مل طن")
"""Signs of units, written after a number with a space. Not م and هـ, which stand for the eras too: 2018م, 1440هـ."""

UNITS: frozenset[str] = _words(
    """
    متر مترا مترين أمتار كيلومتر كيلومترا كيلومترين كيلومترات سنتيمتر سنتيمترا سنتيمترات مليمتر مليمترا مليمترات ميل
    ميلا أميال هكتار هكتارا هكتارين هكتارات فدان فدانا غرام غراما غرامات جرام جراما كيلوغرام كيلوغراما كيلوغرامات كيلو
    طن طنا طنين أطنان قنطار قنطارا قناطير لتر لترا لترات برميل برميلا براميل درجة درجات نقطة نقاط نقط ميغاواط ميغاوات
    كيلوواط واط فولت هرتز بايت
    """
)
TIME_UNITS: frozenset[str] = _words(
    """
    ثانية ثوان ثواني دقيقة دقيقتين دقائق ساعة ساعتين ساعات يوم يوما يومين أيام ليلة ليلتين ليال أسبوع أسبوعا أسبوعين
    أسابيع شهر شهرا شهرين أشهر شهور سنة سنتين سنوات سنين عام عاما عامين أعوام عقد عقدين عقود قرن قرنا قرنين قرون موسم
    مواسم
    """
)
PERCENT_WORDS: frozenset[str] = _words("بالمئة بالمائة المئة المائة")

NAMED_BY_A_LETTER: frozenset[str] = _words(
    """
    فئة مجموعة لائحة قائمة قسم صنف منطقة حرف درجة مستوى فيتامين طراز نوع فصيلة زمرة بند فقرة فرع مدخل جناح عمارة بناية
    مجمع خط قاعة شعبة سلسلة نقطة علامة ملحق جدول مخرج بوابة باب شطر جزء رواق رصيف ممر حافلة كبد فيروس إنفلونزا
    انفلونزا أنفلونزا سلالة قاذفة نموذج خيار خطة سيناريو جواب سؤال رمز ملعب دفعة فوج شطرين فئتين مجموعتين لائحتين فئات
    مجموعات لوائح منطقتين قسمين حرفي حزب شخص متهم شاهد مرشح
    """
)
"""Nouns after which a single letter is a name: «الفئة ب», «فيتامين د»."""

FORMS_NAMED_BY_A_LETTER: frozenset[str] = frozenset(forms_of(NAMED_BY_A_LETTER, BEFORE_NOUNS))
"""The same behind their proclitics."""

SPELT_LETTERS: frozenset[str] = _words(
    """
    سي بي تي دي إي جي إن أن إم إس أس آي إيه إل أل آر إف أف إتش كيه كيو يو دبليو إكس
    """
)
"""The names of Latin letters as Arabic papers spell them, «بي بي سي»; not في and أو, which are words first."""

SINGLE_LETTER_PARTICLES: frozenset[str] = _words("و ف ب ك ل س أ")

CLAUSE_OPENERS: frozenset[str] = frozenset(
    {
        *_words("لن لم لا قد لقد سوف ليس ليست إن أن كان كانت هناك إذا لو كل"),
        *_words("هذا هذه نحن أنا هو هي"),
    }
)
"""With these a clause begins: verbal particles, demonstratives, pronouns."""

NEVER_LAST: frozenset[str] = (
    PREPOSITIONS | RELATIVES.keys() | _words("بين مع ضد نحو لدى عبر حول خلال عند لأن أن إن بأن أو ثم حيث كما لم لن قد")
)
"""What governs the next word or clause, so that no sentence ends in it."""

NET_ENDINGS: frozenset[str] = _words("كوم نت أورغ اورغ أنفو انفو ما")
"""Endings of net addresses as papers spell them: «هسبريس.كوم»."""
