"""From text to article: what pasted text brings along, the roles of its paragraphs, its details."""

from proofreader.cleaning.details import details
from proofreader.cleaning.layout import lay_out
from proofreader.cleaning.paste import clean_paste
from proofreader.cleaning.structure import structure

__all__ = ["clean_paste", "details", "lay_out", "structure"]
