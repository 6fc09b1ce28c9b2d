"""Residue is proposed line by line, and nothing else goes when it goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Category, Issue, Level, Profile
from proofreader.core.resources import resource
from proofreader.engine import Engine, all_rules, apply_edits
from proofreader.lexicon import load_lexicon

RULES = {rule.id: rule for rule in all_rules().values() if rule.category is Category.RESIDUE}
ENGINE = Engine(load_lexicon(), Profile(), RULES)

ARTICLE = """X

وزير الثقافة يفتتح معرض الكتاب

وزير الثقافة يفتتح معرض الكتاب
الخميس 09 ماي 2024 - 09:25
Zoom

افتتح وزير الثقافة معرض الكتاب صباح أمس في الرباط.

وقال إن القراءة عادة يومية.


إقــــرأ المزيد"""

CLEANED = """وزير الثقافة يفتتح معرض الكتاب

الخميس 09 ماي 2024 - 09:25
افتتح وزير الثقافة معرض الكتاب صباح أمس في الرباط.

وقال إن القراءة عادة يومية.
"""

KEPT = [
    "افتتح وزير الثقافة معرض الكتاب صباح أمس في الرباط.",
    "وقال إن القراءة عادة يومية لا يستغني عنها أحد.",
    "شارك في المعرض 35 ناشرا، وبلغ عدد الزوار 1200.",
    "  ثم زار الوفد الأروقة، وشاهد أيضا لوحات قديمة.",
    "الخميس 09 ماي 2024 - 09:25",
    "المصدر: وكالات",
]
RESIDUE = [
    "X",
    "Zoom ",
    "طباعة",
    " مشـاركة الخبر",
    "Facebook | Twitter | WhatsApp",
    "12 تعليق",
    "إقــــرأ المزيد",
    "اقرأ أيضا: ندوة عن القراءة",
    "تابعونا على فيسبوك",
    "آخر تحديث: 12:30",
    "صورة: أرشيف",
    "- إعلان -",
    "© 2024 جميع الحقوق محفوظة",
    "https://youtu.be/abc",
]
BLANK = ["", " ", "\u00a0", "\u200f"]


def test_showcase() -> None:
    result = ENGINE.fix(ARTICLE, clean=True)
    assert result.text == CLEANED
    assert [issue.rule for issue in result.applied] == [
        "button-word",
        "headline-repeated",
        "button-word",
        "read-more-line",
    ]


def test_edits_of_the_showcase() -> None:
    edits = [edit for issue in ENGINE.check(ARTICLE) for edit in issue.fixes[0].edits]
    assert [ARTICLE[slice(*edit.span)] for edit in edits] == [
        "X\n\n",
        "وزير الثقافة يفتتح معرض الكتاب\n",
        "Zoom\n\n",
        "\n\nإقــــرأ المزيد",
    ]


def test_never_silently() -> None:
    assert ENGINE.fix(ARTICLE, Level.NOTE).text == ARTICLE
    assert all(issue.level <= Level.LIKELY for issue in ENGINE.check(ARTICLE))


@pytest.mark.parametrize(
    "line",
    [
        "اقرأ أيضاً",
        "أقرأ أيضا",
        "إقرا ايضا:",
        "اقـــرأ أيـــضا",
        "شاهد أيضًا >>",
        "مواضيع ذات صله",
        "À lire aussi : un titre",
        "Read more",
        "تابعونا على إنستغرام",
        "345 مشاهدة",
        "0 Comments",
        "(12) تعليقات",
        "1.2K Shares",
        "شارك: 35",
        "أضف تعليقك",
        "Imprimer",
        "► PARTAGER",
        "Ce site utilise des cookies pour améliorer votre expérience.",
        "منذ ساعتين",
        "قبل 3 أيام",
        "صورة تعبيرية",
        "تصوير: أحمد",
        "Publicité",
    ],
)
@pytest.mark.parametrize("place", ["{}\n\n%s\n\n{}", "%s\n{}\n\n{}", "{}\n{}\n%s\n"])
def test_line_is_proposed(line: str, place: str) -> None:
    text = (place % line).format(KEPT[0], KEPT[1])
    [issue] = ENGINE.check(text)
    assert text[slice(*issue.span)] == line
    assert line not in ENGINE.fix(text, clean=True).text


@pytest.mark.parametrize(
    "line",
    [
        "تعليق الرحلات بين البلدين",
        "مشاركة مغربية في المعرض",
        "مشاهدة 345 فيلما في شهر",
        "اقرأ كتابا في الأسبوع",
        "صورة الحكومة في الصحافة",
        "وكالات السفر ترفع أسعارها",
        "إعلان الرباط",
        "منذ ساعتين والوفد ينتظر",
        "تويتر",
        "انتهى",
        "الرباط (و م ع)",
        "نقلا عن الجريدة",
    ],
)
def test_line_of_the_article_stays(line: str) -> None:
    text = f"{KEPT[0]}\n\n{line}\n\n{KEPT[1]}"
    assert ENGINE.check(text) == []


@pytest.mark.parametrize("path", sorted(resource("residue").glob("*.txt")), ids=lambda path: path.stem)
def test_list_is_sorted_and_names_its_source(path) -> None:  # type: ignore[no-untyped-def]
    lines = path.read_text(encoding="utf-8").splitlines()
    header = [line for line in lines if line.startswith("#")]
    entries = lines[len(header) :]
    assert any("Source:" in line for line in header)
    assert entries and entries == sorted(set(entries))
    assert all(entry and entry == entry.strip() for entry in entries)


def _removed(text: str, issue: Issue) -> str:
    return "".join(text[slice(*edit.span)] for edit in issue.fixes[0].edits)


pieces = st.lists(
    st.one_of(*(st.tuples(st.just(kind), st.sampled_from(pool)) for kind, pool in enumerate((KEPT, RESIDUE, BLANK)))),
    max_size=14,
    unique_by=lambda piece: piece[1] if piece[0] != 2 else object(),
)


@given(pieces)
def test_lines_of_the_article_are_unchanged(pieces: list[tuple[int, str]]) -> None:
    text = "\n".join(line for _, line in pieces)
    expected = [line for kind, line in pieces if kind == 0]
    if not any(line.endswith(".") for line in expected):
        return  # without running text nothing tells the page's edge from its middle
    cleaned = ENGINE.fix(text, clean=True).text
    assert [line for line in cleaned.split("\n") if line.strip(" \u00a0\u200f")] == expected


@given(pieces)
def test_one_pass_is_enough_and_leaves_no_more_blank_lines(pieces: list[tuple[int, str]]) -> None:
    text = "\n".join(line for _, line in pieces)
    issues = [issue for issue in ENGINE.check(text) if issue.fixes]
    once = apply_edits(text, [edit for issue in issues for edit in issue.fixes[0].edits])
    assert not [issue for issue in ENGINE.check(once) if issue.fixes]
    for issue in issues:
        alone = apply_edits(text, issue.fixes[0].edits)
        assert _longest_gap(alone) <= _longest_gap(text)
    assert _longest_gap(once) <= _longest_gap(text)


def _longest_gap(text: str) -> int:
    """The longest run of blank lines between two others."""
    longest, run = 0, 0
    for line in text.strip("\n \u00a0\u200f").splitlines():
        run = 0 if line.strip(" \u00a0\u200f") else run + 1
        longest = max(longest, run)
    return longest


words = st.sampled_from([*"XA.:-–>|\n\n\n «»()19", "شارك ", "تعليق ", "اقرأ ", "أيضا ", "صورة", "و م ع ", "قال ", "ـ"])


@given(st.lists(words, max_size=40).map("".join))
def test_removal_takes_the_line_and_blank_ones_only(text: str) -> None:
    result = ENGINE.fix(text, clean=True)
    assert ENGINE.fix(result.text, clean=True).text == result.text
    for issue in ENGINE.check(text):
        if issue.fixes:
            assert _removed(text, issue).strip() == text[slice(*issue.span)].strip()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('[caption id="attachment_7" width="300"]الوفد في المدينة[/caption]', "الوفد في المدينة"),
        ("زار الوفد المدينة.</p><p>ثم غادر.", "زار الوفد المدينة.\nثم غادر."),
        ('نص <img src="a.png" alt="x"/>آخر', "نص آخر"),
        ("قرأ [الفصل الأول] أمس", "قرأ [الفصل الأول] أمس"),
        ("\\u0623\\u062e\\u0628\\u0627\\u0631", "أخبار"),
        ("/news/%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7-2024", "/news/الرباط-2024"),
    ],
)
def test_markup_goes_when_cleaning_is_asked_for(text: str, right: str) -> None:
    assert ENGINE.fix(text).text == text
    assert ENGINE.fix(text, clean=True).text == right


@pytest.mark.parametrize("text", ["a", "مشاركة", "طباعة\n", "بحث\n\nمشاركة", "Facebook Twitter"])
def test_a_text_of_button_words_alone_is_no_page(text: str) -> None:
    """Another program asks about one heading, paragraph or field at a time."""
    assert ENGINE.check(text) == []
