"""Encodings × damage: what is read is right or refused with advice; what was read wrongly before comes back or is left.

None is ever wrong at the level that is applied without asking.
"""

import pytest

from proofreader.core import Level
from proofreader.documents import ReadError, decode
from proofreader.documents.plain.text_file import encode
from proofreader.engine import Engine

TEXTS = (
    "أعلنت وزارة الصحة عن إطلاق حملة تلقيح جديدة في مدينة الرباط، وقال المدير إن العملية ستنتهي قبل الصيف.",
    "شارك في اللقاء ممثلون عن الجماعات الترابية والمجتمع المدني.\nوأكد المتدخلون أهمية التكوين المستمر للشباب.",
    "خبر قصير عن الماء.",
    "قال المتحدث إن الأشغال ستبدأ يوم الاثنين في الميناء وإن المخازن الجديدة ستفتح بعد شهر من ذلك.",
)
READ = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1256", "iso8859_6")
FEW = ("mac_arabic", "cp720", "cp864")  # some texts need letters that these lack
DAMAGES = [
    (wrong, right)
    for right in ("utf-8", "cp1256", "iso8859_6", "mac_arabic", "cp720")
    for wrong in ("latin-1", "cp1252", "cp1256", "mac_roman", "twice")
    if wrong != right
]


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


@pytest.mark.parametrize("encoding", READ)
@pytest.mark.parametrize("text", TEXTS)
def test_files_are_read(text: str, encoding: str) -> None:
    file = decode(text.encode(encoding))
    assert file.text == text
    assert decode(encode(file.text, file)[0]).text == text


@pytest.mark.parametrize("encoding", FEW)
@pytest.mark.parametrize("text", TEXTS)
def test_old_encodings_are_read_or_refused_with_advice(text: str, encoding: str) -> None:
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip(f"{encoding} lacks a letter of it")
    try:
        assert decode(data).text == text
    except ReadError as error:
        assert "save it as UTF-8" in str(error)


def damaged(text: str, wrong: str, right: str) -> str:
    if wrong == "twice":
        return text.encode(right).decode("latin-1").encode("utf-8").decode("latin-1")
    return text.encode(right).decode(wrong)


@pytest.mark.parametrize(("wrong", "right"), DAMAGES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_wrong_encoding_comes_back_or_stays(text: str, wrong: str, right: str, engine: Engine) -> None:
    try:
        broken = damaged(text, wrong, right)
    except UnicodeError:
        pytest.skip("the accident can't happen to this text")
    assert engine.fix(broken).text in (text, broken)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        *(("latin-1", "utf-8"), ("cp1256", "utf-8"), ("mac_roman", "utf-8"), ("twice", "utf-8"), ("latin-1", "cp1256")),
        *(("latin-1", "iso8859_6"), ("mac_roman", "cp1256"), ("mac_roman", "mac_arabic")),
    ],
)
def test_these_come_back(wrong: str, right: str, engine: Engine) -> None:
    for text in TEXTS[:2]:
        assert engine.fix(damaged(text, wrong, right), Level.LIKELY).text == text


@pytest.mark.parametrize(
    "text",
    [
        "افتتح مقهى Café de l'Été في Genève أمس، وقال صاحبه إن «الأسعار» لن ترتفع.",
        "قائمة الطعام الخاصة بـ«لوبولو» تثير الحيرة، فهي مقسمة إلى أطباق صغيرة وأسماك ولحوم.",
        "√ تم إنجاز الأشغال ≈ 50% في المدينة",
        "درجة الحرارة 25° والسعر 3 € للكيلو",
    ],
)
def test_sound_texts_are_sound(text: str, engine: Engine) -> None:
    assert not [issue for issue in engine.check(text) if issue.rule == "mojibake"]
