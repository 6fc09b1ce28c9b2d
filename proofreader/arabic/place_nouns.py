"""Nouns that a proper name nearly always follows: of places, and of what is founded there."""

from proofreader.arabic.clitics import BEFORE_NOUNS, forms_of

NAMED_BY_WHAT_FOLLOWS: frozenset[str] = frozenset(
    """
    مدينة بلدة قرية منطقة ولاية بلدية معتمدية محافظة إقليم عمالة مقاطعة جماعة دوار حي شارع نهج جبل جبال واد وادي نهر
    جزيرة جزر نادي شركة موقع ملعب صحيفة جريدة مجلة قبيلة عائلة آل
    """.split()
)
"""«مدينة», «دوار», «صحيفة»."""

PUBLICATIONS: frozenset[str] = frozenset(
    "مجلة صحيفة موقع قناة فيلم جريدة أغنية رواية كتاب برنامج شركة وكالة فرقة".split()
)
"""Nouns that a title nearly always follows: «مجلة المختلف», «صحيفة ذا صن»."""

FORMS_NAMED_BY_WHAT_FOLLOWS: frozenset[str] = frozenset(forms_of(NAMED_BY_WHAT_FOLLOWS, BEFORE_NOUNS))
"""The same behind their proclitics."""
