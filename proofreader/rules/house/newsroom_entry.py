"""What the newsroom's own rules list: «write X as Y», in the packs of its profile (``core.packs``)."""

import weakref
from collections.abc import Iterator
from itertools import chain

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.core.packs import Pack
from proofreader.rules.support.newsroom_entries import NewsroomEntries, in_headline


class _Packs:
    """The entries of the packs of the last profile, compiled once. ``headlines``: those for headlines alone."""

    def __init__(self, headlines: bool) -> None:
        self._headlines = headlines
        self._packs: tuple[Pack, ...] | None = None
        self._lexicon: weakref.ref[Lexicon] | None = None
        self._entries: NewsroomEntries | None = None

    def entries(self, document: Document, lexicon: Lexicon) -> NewsroomEntries | None:
        """The entries of the document's profile; None where there are none."""
        packs = document.profile.rules
        if packs is not self._packs or self._lexicon is None or self._lexicon() is not lexicon:
            entries = chain.from_iterable(pack.entries for pack in packs)
            self._entries = NewsroomEntries(entries, self._headlines, lexicon)
            self._packs, self._lexicon = packs, weakref.ref(lexicon)
        return self._entries or None

    def condition(self, document: Document, lexicon: Lexicon) -> bool:
        """Whether an entry may be found in the document."""
        entries = self.entries(document, lexicon)
        return entries is not None and entries.may_find(document)


_ANYWHERE, _HEADLINES = _Packs(headlines=False), _Packs(headlines=True)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if (entries := _ANYWHERE.entries(document, lexicon)) is not None:
        yield from entries.find(document)


def check_headline(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    if (entries := _HEADLINES.entries(document, lexicon)) is None:
        return
    headline = in_headline(document)
    for finding in entries.find(document):
        if headline.start <= finding.span.start and finding.span.end <= headline.end:
            yield finding


_RATIONALE = (
    "لكل هيئة تحرير قائمة بما تكتبه وما تتجنبه؛ وما في هذه القائمة يُطلب بكل صيغه: معرّفا ومنكّرا، مفردا وجمعا، "
    "ومع ما يتصل به من حروف وضمائر."
)

RULES = (
    Rule(
        id="newsroom-entry",
        category=Category.STYLE,
        summary="من قواعد هيئة التحرير",
        rationale=_RATIONALE,
        reference="",
        enabled=False,
        house=True,
        check=check,
        condition=_ANYWHERE.condition,
        bad=[
            Example("كان الأمر [ملفتا] للنظر", "كان الأمر لافتا للنظر"),
            Example("وصفها بأنها «تجربة [ملفتة]» أمس", "وصفها بأنها «تجربة لافتة» أمس"),
            Example("توقفت [الطوبيسات] عن العمل", "توقفت الحافلات عن العمل"),
            Example("وصلوا [بطوبيسهم] الجديد", "وصلوا بحافلتهم الجديد"),
            Example("أضاف أن الفريق [يتوفر على] ملعب", "أضاف أن الفريق يملك ملعب"),
        ],
        good=[
            "كان الأمر لافتا للنظر",
            "لفت الوزير النظر إلى الحافلة",
            "قال: «النادي يتوفر على ملعب»",
        ],
    ),
    Rule(
        id="newsroom-headline-entry",
        category=Category.STYLE,
        summary="من قواعد هيئة التحرير في العناوين",
        rationale=_RATIONALE,
        reference="",
        enabled=False,
        house=True,
        scope=Scope.DOCUMENT,
        check=check_headline,
        condition=_HEADLINES.condition,
        bad=[
            Example("محاولة [إغتيال] فاشلة\nنجا الوزير أمس.", "محاولة اغتيال فاشلة\nنجا الوزير أمس."),
            Example("تفاصيل [الإغتيال]\nنجا الوزير أمس.", "تفاصيل الاغتيال\nنجا الوزير أمس."),
            Example("[إغتيالات] جديدة\nنجا الوزير أمس.", "اغتيالات جديدة\nنجا الوزير أمس."),
        ],
        good=["نجاة وزير\nنجا الوزير أمس من محاولة إغتيال.", "نجا الوزير أمس من محاولة إغتيال فاشلة في المدينة."],
    ),
)
