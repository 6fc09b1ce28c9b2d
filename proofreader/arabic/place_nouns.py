"""Nouns that a proper name nearly always follows: of places, and of what is founded there."""

from proofreader.arabic.clitics import BEFORE_NOUNS, forms_of

NAMED_BY_WHAT_FOLLOWS: frozenset[str] = frozenset(
    """
    مدينة بلدة قرية منطقة ولاية بلدية معتمدية محافظة إقليم عمالة مقاطعة جماعة دوار حي شارع نهج جبل جبال واد وادي نهر
    جزيرة نادي شركة موقع ملعب صحيفة جريدة مجلة قبيلة عائلة آل
    """.split()
)
"""«مدينة», «دوار», «صحيفة»."""

FORMS_NAMED_BY_WHAT_FOLLOWS: frozenset[str] = frozenset(forms_of(NAMED_BY_WHAT_FOLLOWS, BEFORE_NOUNS))
"""The same behind their proclitics."""
