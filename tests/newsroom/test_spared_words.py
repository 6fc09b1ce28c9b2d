"""What only looks like a listed word: numbers within numbers, words of their own, what is written right already."""

from pathlib import Path

import pytest

from proofreader import cli
from proofreader.core import Level
from proofreader.core.packs import Entry, Pack
from proofreader.core.profile import load_profile, with_packs
from proofreader.engine import Engine


def found(wrong: str, right: str, text: str) -> list[tuple[str, str, Level]]:
    """What the entry, asked for as certain, finds in the text: the words, the first fix and its level."""
    pack = Pack("house.toml", "house", entries=(Entry(wrong, right, level=Level.CERTAIN),))
    engine = Engine.load(with_packs(load_profile("ar-MA"), [pack]))
    issues = [issue for issue in engine.check(text) if issue.rule == "newsroom-entry"]
    return [
        (text[slice(*issue.span)], issue.fixes[0].edits[0].text if issue.fixes else "", issue.level)
        for issue in issues
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["1.12", "12,5", "12/11/2020", "12:30", "06-12-34", "06 12 34", "112", "3٫12"])
def test_a_number_within_a_number_is_another(text: str) -> None:
    assert found("12", "اثنا عشر", f"سجل الرقم {text} أمس.") == []


@pytest.mark.parametrize("text", ["حضر 12 وزيرا", "بلغ عددهم 12.", "بلغ عددهم 12، ثم زاد", "الوزراء (12) هنا"])
def test_a_whole_number_is_found(text: str) -> None:
    assert found("12", "اثنا عشر", text) == [("12", "اثنا عشر", Level.CERTAIN)]


def test_check_tells_which_entries_contradict_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, rules = tmp_path / "a.txt", tmp_path / "list.csv"
    article.write_text("وصل الوزير أمس.", encoding="utf-8")
    rules.write_text("أبيض,أحمر\nأحمر,أبيض\n", encoding="utf-8")
    cli.main(["check", str(article), "--rules", str(rules)], lambda files: 0)
    lines = [line for line in capsys.readouterr().err.splitlines() if "أبيض ← أحمر" in line]
    assert 1 <= len(lines) <= 5


@pytest.mark.parametrize(
    ("wrong", "right", "text"),
    [
        ("ذهب", "معدن", "ذهبوا إلى السوق وذهبت معهم"),
        ("علي", "عمر", "سلم عليه ثم رد عليها"),
        ("هام", "مهم", "رفع هامته عاليا"),
        ("كل", "جميع", "حضر كلا الوزيرين"),
        ("حي", "منطقة", "حيا الله الحاضرين"),
        ("فلسطيني", "من فلسطين", "هؤلاء فلسطينيون قدموا لفلسطيني"),
        ("جمارك", "إدارة الجمارك", "راجع الوزير جماركه"),
        ("بلد", "دولة", "زار البلدان المجاورة"),
        ("عدو", "خصم", "أدان العدوان على المدينة"),
        ("عدو", "خصم", "يعد الأمر صعبا ثم أعده"),
        ("عين", "بصر", "هذا يعني أنه يعينه"),
        ("شهر", "أسابيع", "غاب شهرا عن بيته"),
    ],
)
def test_what_only_looks_like_a_form_is_not_replaced(wrong: str, right: str, text: str) -> None:
    assert [fix for _, fix, _ in found(wrong, right, text) if fix] == []


@pytest.mark.parametrize(
    ("wrong", "right", "text", "expected"),
    [
        ("ذهب", "معدن", "ارتفع سعر الذهب", [("الذهب", "المعدن", Level.CERTAIN)]),
        ("كل", "جميع", "حضروا كلهم", [("كلهم", "جميعهم", Level.LIKELY)]),
        ("هام", "مهم", "كان أمرا هاما", [("هاما", "مهما", Level.LIKELY)]),
        ("كبير", "عظيم جدا", "البيت والكبير", [("والكبير", "والعظيم جدا", Level.LIKELY)]),
        ("كبير", "عظيم جدا", "وصل لكبار", [("لكبار", "لعظيمين جدا", Level.LIKELY)]),
        ("فلسطيني", "من فلسطين", "الشاب الفلسطيني", [("الفلسطيني", "من فلسطين", Level.LIKELY)]),
        ("مهتم", "معني بالبيئة", "حضر المهتمون", [("المهتمون", "المعنيون بالبيئة", Level.LIKELY)]),
        ("مدير", "مسؤول كبير", "وصلت المديرة أمس", [("المديرة", "المسؤولة الكبيرة", Level.LIKELY)]),
        ("لكن", "بيد أن", "ولكن الأمر صعب", [("ولكن", "وبيد أن", Level.CERTAIN)]),
        ("عمل", "شغل", "قالوا إنهم يعملون", [("يعملون", "يشغلون", Level.LIKELY)]),
    ],
)
def test_forms_and_their_levels(wrong: str, right: str, text: str, expected: list[tuple[str, str, Level]]) -> None:
    assert found(wrong, right, text) == expected


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("كتاب", "كتاب كتاب"),
        ("كتاب", "مجموعة كتب"),
        ("مدير", "مدير عام"),
        ("جمارك", "إدارة الجمارك"),
        ("IBM", "شركة IBM"),
    ],
)
def test_what_was_replaced_is_not_replaced_again(wrong: str, right: str) -> None:
    forms = (
        "كتاب",
        "الكتاب",
        "كتابه",
        "وكتاب",
        "كتابان",
        "كتبا",
        "المدير",
        "مديرا",
        "مديرة",
        "الجمارك",
        "بجمارك",
        "IBM",
    )
    for form in forms:
        text = f"قرأ الوزير {form} أمس"
        for word, fix, _ in found(wrong, right, text):
            once = text.replace(word, fix) if fix else text
            assert [again for _, again, _ in found(wrong, right, once) if again] == [], once
