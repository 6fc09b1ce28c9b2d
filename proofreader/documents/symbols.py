"""The characters that Word shows as places in fonts of symbols, as its own replacements for «-->» and «:)» are.

Symbol: Adobe's table (https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt). Wingdings: the signs that
stand in texts (https://www.unicode.org/L2/L2011/11052r-wingding.pdf), arrows and marks as the like ones
that fonts have.
"""

_PRIVATE = range(0xF000, 0xF100)  # where Word puts the places of a font of symbols (ECMA-376 part 1, 17.3.3.30)
_SYMBOL: dict[int, str] = (
    dict(zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True))
    | dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
    | {place: chr(place) for place in (*range(0x20, 0x22), 0x23, *range(0x25, 0x27), *range(0x28, 0x2A), 0x2B)}
    | {place: chr(place) for place in (0x2C, *range(0x2E, 0x40), 0x5B, 0x5D, 0x5F, *range(0x7B, 0x7E))}
    | {0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼"}
    | {0xA0: "€", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓"}
    | {0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠"}
    | {0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xCF: "∉", 0xD0: "∠"}
    | {0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔"}
    | {0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE2: "®", 0xE3: "©", 0xE4: "™", 0xE5: "∑", 0xF2: "∫"}
)
_WINGDINGS: dict[int, str] = {
    0x21: "✏",
    0x22: "✂",
    0x28: "☎",
    0x29: "✆",
    0x2A: "✉",
    0x36: "⌛",
    0x37: "⌨",
    0x3E: "✇",
    0x3F: "✍",
    0x4A: "☺",
    0x4B: "😐",
    0x4C: "☹",
    0x51: "✈",
    0x52: "☼",
    0x58: "✠",
    0x59: "✡",
    0x5A: "☪",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x72: "❒",
    0x75: "◆",
    0x76: "❖",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "◻",
    0xAB: "★",
    0xD5: "⌫",
    0xD6: "⌦",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE1: "↑",
    0xE2: "↓",
    0xE7: "⇐",
    0xE8: "➔",
    0xEF: "⇦",
    0xF0: "⇨",
    0xF3: "⬄",
    0xFB: "✗",
    0xFC: "✔",
    0xFD: "☒",
    0xFE: "☑",
}
_FONTS: dict[str, dict[int, str]] = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: int) -> str:
    """The character at that place of the font; empty where nobody can tell."""
    known: dict[int, str] | None = _FONTS.get(font.casefold())
    if known is not None:
        return known.get(code & 0xFF if code in _PRIVATE or code < 0x100 else -1, "")
    return chr(code) if 0x20 <= code < 0xD800 or 0xF900 <= code < 0xFFFE else ""
