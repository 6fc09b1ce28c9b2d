"""Where the missing partner of an unpaired quotation mark or bracket most probably belongs."""

from proofreader.arabic.characters import SPACE
from proofreader.arabic.clitics import CONJUNCTION
from proofreader.arabic.late import alternation, late_re
from proofreader.arabic.letters import LETTERS
from proofreader.arabic.quotations import MARK
from proofreader.arabic.sentences import in_paragraph
from proofreader.arabic.word_classes import CLAUSE_OPENERS, COMPLEMENTIZERS, VERBS_OF_SPEECH

# A quoted name is not longer than this many words.
_NAME = 4
_STRETCH = late_re(r"[^«»“”„″\"()\[\]{}،؛.؟!:]*")
_FINAL_STOP = late_re(rf"{SPACE}*[.،؛]*{SPACE}*\Z")

# Who writes «اضاف» drops no less of his marks.
_VERB = alternation(VERBS_OF_SPEECH).replace("أ", "[أا]")
_THAT = alternation(COMPLEMENTIZERS)
# «قال: «», «أضاف «», «مؤكدا أن «»: a speech opens here …
_SAYING = late_re(rf"(?<![{LETTERS}]){CONJUNCTION}?(?:{_VERB}|{_THAT})\u064b?\s*\Z")
# … and at the head of a clause with the speaker between: «وقال الوزير "».
_SPEAKER = late_re(rf"(?:^|[.؟!»”\"]\s+){CONJUNCTION}?(?:{_VERB})(?:\s+[^\s«»“”„″\".؟!]+){{1,7}}\s*\Z")
_SAID_THAT = late_re(
    rf"(?<![{LETTERS}]){CONJUNCTION}?(?:{_VERB})(?![{LETTERS}])[^\n.؟!«»“”„″\"]{{0,120}}?(?<=\s)(?:{_THAT})\s+(?=\S)"
)
# «… كما وعدنا، يقول الوزير.»: who spoke, where the speech heads its paragraph.
_ATTRIBUTION = late_re(
    rf"(?:[،,]{SPACE}*|{SPACE}+)(?:[يت](?:قول|وضح|ضيف|ؤكد|تابع|شرح|ختم)|بحسب|حسب|وفق|وفقا)(?![{LETTERS}])[^.؟!\n]{{2,60}}[.]?\s*\Z"
)
_HEAD = 160  # code points in which the verb of saying is looked for


def end_of_name(text: str, at: int) -> int | None:
    """Where the short stretch after the opening mark at ``at`` ends before a mark or the end of the paragraph."""
    match = _STRETCH.match(text, at + 1)
    if not match:
        return None
    end = match.end()
    if end < len(text) and text[end] in '«»“”„″"()[]{}' and not (text[end] == text[at] and text[end - 1].isspace()):
        return None
    inside = match[0].split()
    if not 1 <= len(inside) <= _NAME or inside[0] in CLAUSE_OPENERS:
        return None
    return at + 1 + len(match[0].rstrip())


def opens_speech(text: str, at: int) -> bool:
    """Whether the mark at ``at`` heads its paragraph, or a colon or a verb of saying stands before it."""
    head = text[max(0, at - _HEAD) : at].rstrip()
    return not head or head.endswith(":") or _SAYING.search(head) is not None or _SPEAKER.search(head) is not None


def end_of_speech(text: str, at: int) -> int | None:
    """The end of the paragraph before its stop, or before «يقول الوزير».

    None where the mark at ``at`` opens no speech or another mark follows.
    """
    if MARK.search(text, at + 1) or not opens_speech(text, at):
        return None
    if not text[:at].strip() and (attribution := _ATTRIBUTION.search(text, at + 1)):
        return attribution.start()
    stop = _FINAL_STOP.search(text, at + 1)
    return stop.start() if stop and stop.start() > at + 1 else None


def start_of_speech(text: str, at: int) -> tuple[int, bool] | None:
    """Where the speech closed at ``at`` begins, and whether that is fairly sure.

    After the last colon before the mark, else after «قال … إن», if no other mark stands between.
    """
    colon = text.rfind(": ", 0, at)
    if colon >= 0 and not MARK.search(text, colon, at):
        start = colon + 1
        while text[start].isspace():
            start += 1
        return (start, True) if start < at else None
    start = max((match.end() for match in _SAID_THAT.finditer(text, 0, at)), default=at)
    if start >= at or MARK.search(text, start, at):
        return None
    return start, not any(start < end < at for _, end in in_paragraph(text))
