"""A verse stays untouched in every pass, though a rule of the newsroom changes the words that introduce it."""

from pathlib import Path

import pytest

from proofreader import Level
from proofreader.cli import main

VERSE = "«قل هو الله أحد الله الصمد لم يلد ولم يولد»"


@pytest.mark.parametrize("level", [Level.CERTAIN, Level.LIKELY])
def test_a_verse_whose_introduction_is_changed(level: Level, tmp_path: Path) -> None:
    rules, article = tmp_path / "rules.csv", tmp_path / "article.txt"
    rules.write_text("wrong,right,level\nقال,صرح,certain\nأحد,شخص,certain\n", encoding="utf-8")
    article.write_text(f"قال تعالى: {VERSE}.\nجاء أحد الناس.\n", encoding="utf-8")
    out = tmp_path / "out.txt"
    asked = ["fix", str(article), "-o", str(out), "--rules", str(rules), "--level", level.label]
    assert main(asked, lambda files: 0) == 0
    text = out.read_text(encoding="utf-8")
    assert VERSE in text
    assert "صرح تعالى" in text and "شخص الناس" in text
