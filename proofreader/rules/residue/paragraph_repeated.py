"""A paragraph that stands in the text a second time."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import first_words_of, words_of
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

# Shorter ones may be repeated on purpose: sub-headings, verses, captions of a table.
_WORDS = 8
_OPENING = 3  # words by which lines are told apart before all their words are
_MARKS = 20  # code points by which two equal ones may differ: spaces, marks, hamzas


def find(lines: Lines) -> Iterator[int]:
    """Every running text that equals an earlier one word for word."""
    prose = [i for i, line in enumerate(lines) if line.is_prose]
    openings = [hash(first_words_of(lines[i].raw, _OPENING)) for i in prose]
    times = Counter(openings)
    earlier: dict[tuple[int, int], _Alike] = defaultdict(_Alike)  # by opening, and length in steps of ``_MARKS``
    for i, opening in zip(prose, openings, strict=True):
        if times[opening] > 1:
            line, step = lines[i], len(lines[i].text) // _MARKS
            near = [earlier[key] for key in ((opening, step + by) for by in (-1, 0, 1)) if key in earlier]
            if any(alike.has(line) for alike in near):
                yield i
            earlier[opening, step].add(line)


class _Alike:
    """Lines that begin alike and are about as long. Few are, so the words of one are told when there is another."""

    def __init__(self) -> None:
        self._new: list[Line] = []
        self._lengths: dict[tuple[str, ...], set[int]] = defaultdict(set)  # by the words of a line

    def add(self, line: Line) -> None:
        """Keep that line too."""
        self._new.append(line)

    def has(self, line: Line) -> bool:
        """Whether one of the lines has the same words as this, at least as many as a paragraph."""
        for each in self._new:
            self._lengths[words_of(each.text)].add(len(each.text))
        self._new.clear()
        words = words_of(line.text)
        lengths = self._lengths.get(words, ())
        return len(words) >= _WORDS and any(abs(len(line.text) - length) <= _MARKS for length in lengths)


RULE = Rule(
    id="paragraph-repeated",
    category=Category.RESIDUE,
    summary="فقرة مكررة",
    rationale="وردت الفقرة نفسها من قبل؛ تبقى الأولى.",
    reference="",
    bad=[
        Example(
            "أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.\n\n"
            "[أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.]\n\nوسيشغل المصنع أبناء المدينة.",
            "أعلنت الشركة أنها ستفتح مصنعا جديدا بمدينة القنيطرة.\n\nوسيشغل المصنع أبناء المدينة.",
        ),
        Example(
            "غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.\n\n"
            "ويرافقه الطاقم الطبي.\n\n"
            "[غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.]\n\n"
            "وسيلعب غدا.",
            "غادر المنتخب المغربي أمس مدينة مراكش نحو مدريد.\n\nويرافقه الطاقم الطبي.\n\nوسيلعب غدا.",
        ),
        Example(
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\n"
            "[وصل الوفد إلى المدينة صباح أمس  للمشاركة في الندوة .]\n\nثم غادر الوفد المدينة.",
            "وصل الوفد إلى المدينة صباح أمس للمشاركة في الندوة.\n\nورحب به الوالي.\n\nثم غادر الوفد المدينة.",
        ),
    ],
    good=[
        "وصل الوفد الأول إلى المدينة أمس للمشاركة في ندوة.\nوصل الوفد الثاني إلى المدينة أمس للمشاركة في ندوة.",
        "يا ليل الصب\nمتى غده\nيا ليل الصب",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
    repeats=True,
)
