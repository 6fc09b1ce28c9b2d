"""Protected stretches and quotations: what is taken, and just as much what is not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import parse
from proofreader.core import Profile, Span

ALPHABET = "ابتلإةه ـ،.؟:«»“”\"″()[]{}﴿﴾*…=+²°'/\\-_`<>$@#&;0123٤٥aAbcdzN\n\t\u00a0\u064e\u06d6Ø§Ù"


def protected(text: str, profile: Profile | None = None) -> list[str]:
    document = parse(text, profile)
    return [text[span.start : span.end] for span in document.protected]


def quoted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in parse(text).quotations]


@given(st.text(alphabet=ALPHABET, max_size=120))
def test_spans_are_sorted_and_apart(text: str) -> None:
    document = parse(text, Profile(protect_quotations=True))
    for spans in (document.protected, document.quotations):
        assert list(spans) == sorted(spans)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(first.end <= second.start for first, second in pairwise(spans))


@given(st.text(alphabet=ALPHABET, max_size=60), st.integers(0, 60), st.integers(0, 10))
def test_is_protected_agrees_with_the_spans(text: str, start: int, length: int) -> None:
    document = parse(text, Profile(protect_quotations=True))
    span = Span(start, start + length)
    assert document.is_protected(span) == any(span.overlaps(other) for other in document.protected)
    assert document.is_quoted(span) == any(span.overlaps(other) for other in document.quotations)


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع الوفد في الرباط، ثم عاد إلى الدار البيضاء سنة 2024.",
        "الوزير يعلن عن البرنامج... والمعارضة ترد بقوة",
        "بلغ عددهم 1.250 شخصا (رجال ونساء) بين سنتي 2019 و2022",
        'قال الوزير: «نحن نعمل»، وأضاف الناطق: "سنواصل"',
        "قال الشاعر سليم البحري إن «الأمسية تأجلت»",
        "شركة FIFA(الاتحاد الدولي) أعلنت ذلك",
        "مشاعر الناس كما يقول: «متباينة»",
        "تعالى الصراخ في القاعة: ثم هدأ الجميع",
        "كلمة=كلمة أخرى",
        "خلال الفترة 05/12/2024 إلى 06/12/2024",
        "فقط، حفظ؛ وسط» ثم لفظ…",
    ],
)
def test_ordinary_text_is_not_protected(text: str) -> None:
    assert protected(text) == []


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("اتصل على +212 6 12-34-56-78، ثم انتظر", ["+212 6 12-34-56-78"]),
        ("كتب E=mc² ثم ص = 2س + 1 على السبورة", ["E=mc²", "ص = 2س + 1"]),
        ("اكتب x = f(y) في البرنامج", ["x = f(y)"]),
        ("زار example.org/x، ثم كتب إلى a@b.ma.", ["example.org/x", "a@b.ma"]),
        ("قال تعالى: «إن مع العسر يسرا» ثم سكت", ["«إن مع العسر يسرا»"]),
        ("قَالَ تَعَالَى: إن مع العسر يسرا. ثم سكت", ["إن مع العسر يسرا"]),
        ('قال رسول الله صلى الله عليه وسلم: "إنما الأعمال بالنيات"', ['"إنما الأعمال بالنيات"']),
        ("تلا ﴿وقل رب\nزدني علما﴾ ثم ركع", ["﴿وقل رب\nزدني علما﴾"]),
        ("سرنا مع النجم طويلا *** وعدنا حين لاح الصباح", ["سرنا مع النجم طويلا *** وعدنا حين لاح الصباح"]),
        ("رمز &#1575; هنا", []),
    ],
)
def test_protected(text: str, stretches: list[str]) -> None:
    assert protected(text) == stretches


def test_two_lines_alike_are_verse_and_one_is_not() -> None:
    first, second = "سرنا مع النجم طويلا … وعدنا حين لاح الصباح", "وحملنا على الأكتاف … حكايات يطول بها السهر"
    assert protected(first) == []
    assert protected(f"{first}\n{second}") == [first, second]
    assert protected(f"{first}\n\n{second}\n\nثم انتهت الأمسية، وغادر الجمهور القاعة في هدوء.") == [first, second]


def test_lines_after_an_announcement_are_verse() -> None:
    assert protected("قال الشاعر:\nسرنا مع النجم طويلا\nوعدنا\nثم قال الوزير: انتهينا.") == ["سرنا مع النجم طويلا"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('قال: «نعم» ثم "لا" ثم “ربما”', ["نعم", "لا", "ربما"]),
        ("قال: «قرأت «الأفق» أمس» وعاد", ["قرأت «الأفق» أمس"]),
        ('قال: «قرأت "الأفق" أمس» وعاد', ['قرأت "الأفق" أمس']),
        ("نشر موقع »الأفق» الخبر", ["الأفق"]),
        ("نشر موقع »الأفق« الخبر", ["الأفق"]),
        ("نشر ”الأفق“ الخبر", ["الأفق"]),
        ("قال: «نعم.\nثم عدنا» أمس", ["نعم.\nثم عدنا"]),
        ('قال: "نعم.\nثم عدنا" أمس', ["نعم.\nثم عدنا"]),
        ("قال: «نعم.\n«ثم عدنا.\n«وهذا كل شيء» أمس", ["نعم.\n«ثم عدنا.\n«وهذا كل شيء"]),
        ('قال: "نعم.\n\n"ثم عدنا.\n\n"وهذا كل شيء" أمس', ['نعم.\n\n"ثم عدنا.\n\n"وهذا كل شيء']),
        ('قال: "نعم.\nثم قرأنا "الأفق" معا.\nوعدنا" أمس', ['نعم.\nثم قرأنا "الأفق" معا.\nوعدنا']),
        ('قاس 5" أمس.\nثم قال: "نعم" وعاد', ["نعم"]),
        ('زار "الأفق أمس.\nثم قال: "نعم" وعاد', ["نعم"]),
        ("قال: «نعم." + "\n\nثم عدنا." * 9 + "\n\nوهذا كل شيء» أمس", []),
        ("قال: «نعم ثم عدنا", []),
        ("«»", []),
    ],
)
def test_quotations(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


def test_a_profile_protects_quotations() -> None:
    text = "قال: «الى الأمام» الى الأمام"
    assert protected(text) == []
    assert protected(text, Profile(protect_quotations=True)) == ["الى الأمام"]
