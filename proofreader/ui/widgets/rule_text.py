"""A rule as a page to read: in English where that is the language of the interface, else in Arabic, as rules are."""

import re
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from proofreader.arabic.characters import fold_letters
from proofreader.core import Rule
from proofreader.core.i18n import language_in_use
from proofreader.core.rule_words import rationale_of, summary_of
from proofreader.ui.widgets import labels, theme

translate = QCoreApplication.translate


_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")


def fold_for_search(text: str) -> str:
    """The text without vowel marks and with the letters alike that people mix when they search."""
    return fold_letters(_MARKS.sub("", text)).casefold()


def matches(rule: Rule, pattern: str) -> bool:
    """Whether every word of the pattern occurs in the rule's name, documentation or examples."""
    words = fold_for_search(pattern).split()
    if not words:
        return True
    said = (rule.summary, rule.rationale, summary_of(rule), rationale_of(rule), rule.reference)
    texts = (rule.id, *said, labels.category(rule.category))
    examples = (part for example in rule.bad for part in example if part)
    text = fold_for_search(" ".join((*texts, *examples)))
    return all(word in text for word in words)


def rule_html(rule: Rule, palette: QPalette) -> str:
    """Summary, reason, reference and examples, the wrong stretch marked."""
    dark = theme.is_dark(palette)
    colour = theme.look(rule.category).colour(dark).name()
    quiet = palette.color(palette.ColorRole.PlaceholderText).name()
    reference = translate("RuleText", "المرجع: {}").format(labels.isolate(rule.reference))
    said = [
        f'<p style="color:{quiet}">{escape(labels.category(rule.category))} · {labels.isolate(rule.id)}</p>',
        f"<h3>{escape(summary_of(rule))}</h3>",
        f"<p>{escape(rationale_of(rule))}</p>",
        f'<p style="color:{quiet}">{escape(reference)}</p>' if rule.reference else "",
    ]
    parts = [f"<h4>{escape(translate('RuleText', 'أمثلة'))}</h4>"]
    for example in rule.bad:
        shown = f"<p>✗ {_marked(example.wrong, colour)}"
        if example.right is not None:
            shown += f"<br>✓ {_lines(example.right)}"
        parts.append(shown + "</p>")
    if rule.good:
        parts.append(f"<h4>{escape(translate('RuleText', 'صحيح لا يُنبَّه عليه'))}</h4>")
        parts.extend(f"<p>✓ {_lines(text)}</p>" for text in rule.good)
    # Each paragraph by itself: one that begins with a French word would run from left to right.
    own = "ltr" if language_in_use() == "en" else "rtl"
    return _directed(said, own) + _directed(parts, "rtl")


def _directed(parts: list[str], direction: str) -> str:
    return re.sub(r"<(p|h3|h4)\b", rf'<\1 dir="{direction}"', "".join(parts))


def _lines(text: str) -> str:
    shown = (labels.visible(line, len(line)) if line else "" for line in text.split("\n"))
    return "<br>".join(map(escape, shown))


def _marked(wrong: str, colour: str) -> str:
    """The example with what stands in single brackets in colour and underlined; doubled ones are brackets."""
    text = wrong.replace("[[", "\ue000").replace("]]", "\ue001")
    shown = re.sub(
        r"\[([^\]]*)\]",
        lambda found: f'<b style="color:{colour}; text-decoration:underline">{found[1] or "‸"}</b>',
        _lines(text),
        count=1,
    )
    return shown.replace("\ue000", "[").replace("\ue001", "]")
