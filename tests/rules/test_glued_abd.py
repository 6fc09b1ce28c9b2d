"""glued-abd speaks once of each spelling of an article."""

from proofreader.core import Level
from proofreader.engine import Engine


def test_each_spelling_is_noted_once() -> None:
    text = "حضر عبدالنبي مع عبدالغفور\nثم غاب عبدالنبي وعبدالغفور"
    noted = [issue for issue in Engine.load().check(text) if issue.rule == "glued-abd"]
    assert [text[issue.span.start : issue.span.end] for issue in noted] == ["عبدالنبي", "عبدالغفور", "وعبدالغفور"]
    assert noted[0].span.start == text.index("عبدالنبي")
    assert {issue.level for issue in noted} == {Level.NOTE}
