"""What tires a reader where it comes too often: «تم» with a masdar, paragraphs that begin alike, quotations."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.readability import repeated, tamma, target, words_in

_LEAST_WORDS = 100  # of a text of which a share says something
_FEW = 2  # of «تم» that no article is too short for


def check_tamma(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    found, words = tamma(document, lexicon), len(document.words)
    most = target(document.profile, "tamma_per_thousand")
    if len(found) > max(_FEW, most * words / 1000):
        for span in found:
            yield Finding(span, (), f"«تم» مع المصدر {len(found)} مرات؛ والفعل المبني للمجهول أو للمعلوم أوجز")


def check_openings(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for span in repeated(document):
        yield Finding(span)


def check_quotations(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = len(document.words)
    quoted = sum(words_in(document, span) for span in document.quotations)
    most = target(document.profile, "quotation_percent")
    if words >= _LEAST_WORDS and 100 * quoted > most * words:
        told = f"الاقتباس {round(100 * quoted / words)}٪ من كلمات النص (الهدف: {most}٪ على الأكثر)"
        yield Finding(document.words[0].span, (), told)


_FILLING = "زار الوزير المدينة أمس. "
_PARAGRAPH = " الوزير إن البرنامج جاهز."

RULES = (
    Rule(
        id="tamma-with-masdar-often",
        category=Category.STYLE,
        summary="«تم» مع المصدر كثيرة في النص",
        rationale="«تم توقيع الاتفاق» أطول من «وُقّع الاتفاق» ويخفي الفاعل. تُقبل مرة، وتثقل النص إن كثرت. "
        "والهدف من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        scope=Scope.DOCUMENT,
        check=check_tamma,
        bad=[
            Example("[تم توقيع] الاتفاق أمس. ثم تم افتتاح المعرض. وتم تكريم الفائزين.", None),
            Example("سيتم افتتاح المعرض، [ويتم توزيع] الجوائز، وتم تنظيم ندوة.", None),
            Example("تم توزيع الجوائز، [وتم تكريم] الفائزين، وتم تنظيم حفل.", None),
        ],
        good=[
            "تم توقيع الاتفاق أمس. ثم افتتح المعرض.",
            "تم الأمر. تم المراد. تمت القصة. تم له ما أراد.",
            _FILLING * 150 + "تم توقيع الاتفاق. وتم افتتاح المعرض. وتم تكريم الفائزين.",
        ],
    ),
    Rule(
        id="paragraphs-begin-alike",
        category=Category.STYLE,
        summary="فقرات متتالية تبدأ بالكلمة نفسها",
        rationale="فقرات تبدأ كلها بـ«وأضاف» أو «وقال» تُمل القارئ؛ والتنويع بينها أو وصلها أحسن. "
        "والعدد من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        scope=Scope.DOCUMENT,
        check=check_openings,
        bad=[
            Example(f"قال{_PARAGRAPH}\nوقال{_PARAGRAPH}\n[قال]{_PARAGRAPH}", None),
            Example(f"عنوان قصير\nوأضاف{_PARAGRAPH}\nأضاف{_PARAGRAPH}\n[وأضاف]{_PARAGRAPH}", None),
            Example(f"أكد{_PARAGRAPH}\n\nأكد{_PARAGRAPH}\n\n[وأكد]{_PARAGRAPH}", None),
        ],
        good=[
            f"قال{_PARAGRAPH}\nوأضاف{_PARAGRAPH}\nوقال{_PARAGRAPH}",
            f"قال{_PARAGRAPH}\nوقال{_PARAGRAPH}",
            "نعم\nنعم\nنعم\nنعم",
        ],
    ),
    Rule(
        id="mostly-quotations",
        category=Category.STYLE,
        summary="معظم النص كلام منقول",
        rationale="الخبر الذي أكثره كلام منقول لم يُكتب بعد؛ وتلخيص بعضه أوضح. والهدف من خيارات أسلوب التحرير.",
        reference="",
        enabled=False,
        scope=Scope.DOCUMENT,
        check=check_quotations,
        bad=[
            Example("[قال] الوزير: «" + _FILLING * 26 + "».", None),
            Example("[أكد] أن الأمر صحيح، وأضاف: «" + _FILLING * 40 + "». " + _FILLING, None),
            Example("[صرح] الوزير قائلا: «" + _FILLING * 30 + "»، ثم عاد.", None),
        ],
        good=[
            "قال الوزير: «" + _FILLING * 5 + "».",
            _FILLING * 40 + "قال: «" + _FILLING * 10 + "».",
            _FILLING * 30,
        ],
    ),
)
