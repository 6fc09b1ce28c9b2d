"""What the head of an RTF document defines: code pages of fonts, names of styles, kinds of lists."""

import re

# Windows code pages by \fcharset.
_CHARSETS = {161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250}
_FONT = re.compile(rb"\\f(\d{1,5})(?=\\|\s)[^{};]*?\\fcharset(\d{1,3})")
_STYLE = re.compile(rb"\{\\s(\d{1,5})(?!\d)[^{}]*?(?:\{[^{}]*\}[^{}]*?)*[ ]([^\\{};]+);\}")
_LIST = re.compile(rb"\\list(?![a-z])")
_LEVEL = re.compile(rb"\\levelnfc(\d{1,3})")
_LIST_ID = re.compile(rb"\\listid(-?\d{1,10})")
_OVERRIDE = re.compile(rb"\\listid(-?\d{1,10})[^{}]*?\\ls(\d{1,5})")
_BRACE = re.compile(rb"\\[\\{}]|[{}]")
_BULLETS = (23, 255)


class Tables:
    """Looked up in the raw bytes: what they name is ASCII."""

    def __init__(self, data: bytes) -> None:
        self.codecs = {
            int(font): f"cp{_CHARSETS[int(charset)]}"
            for font, charset in _FONT.findall(_group(data, b"fonttbl"))
            if int(charset) in _CHARSETS
        }
        styles = _STYLE.findall(_group(data, b"stylesheet"))
        self.styles = {int(number): name.decode("ascii", "replace").strip().lower() for number, name in styles}
        levels: dict[bytes, list[bool]] = {}
        for listed in _LIST.split(_group(data, b"listtable"))[1:]:
            for name in _LIST_ID.findall(listed)[-1:]:
                levels[name] = [int(kind) not in _BULLETS for kind in _LEVEL.findall(listed)]
        overrides = _OVERRIDE.findall(_group(data, b"listoverridetable"))
        self._numbered = {int(number): levels.get(name, []) for name, number in overrides}

    def is_numbered(self, number: int, level: int) -> bool:
        """Whether the items of that list (``\\ls``) have numbers at that level, counted from 0."""
        levels = self._numbered.get(number, [])
        return level < len(levels) and levels[level]


def _group(data: bytes, name: bytes) -> bytes:
    """The first group of that name; empty where there is none."""
    opening = re.search(rb"\{(?:\\\*\s*)?\\" + name + rb"(?![a-z])", data)
    depth = 0
    for brace in _BRACE.finditer(data, opening.start()) if opening else ():
        depth += {b"{": 1, b"}": -1}.get(brace[0], 0)
        if opening and not depth:
            return data[opening.start() : brace.end()]
    return b""
