"""Word documents to measure and test with, all of them made here: by hand as Word writes them, and by python-docx."""

from benchmarks.word.samples.collection import NOT_FOR_OFFICE, all_documents
from benchmarks.word.samples.errors import check
from benchmarks.word.samples.markup import (
    BOLD,
    LATIN,
    NAMESPACES,
    RTL,
    char,
    field,
    inline,
    mark,
    p,
    r,
    raw,
    t,
    text_box,
)
from benchmarks.word.samples.packages import FEATURES, build, pack
from benchmarks.word.samples.with_python_docx import python_docx_documents

__all__ = [
    "BOLD",
    "FEATURES",
    "LATIN",
    "NAMESPACES",
    "NOT_FOR_OFFICE",
    "RTL",
    "all_documents",
    "build",
    "char",
    "check",
    "field",
    "inline",
    "mark",
    "p",
    "pack",
    "python_docx_documents",
    "r",
    "raw",
    "t",
    "text_box",
]
