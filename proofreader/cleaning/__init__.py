"""From text to article: what pasted text brings along, and the roles of its paragraphs."""

from proofreader.cleaning.paste import clean_paste
from proofreader.cleaning.structure import structure

__all__ = ["clean_paste", "structure"]
