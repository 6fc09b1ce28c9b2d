"""All the documents."""

import random

from benchmarks.word.samples.packages import FEATURES, build
from benchmarks.word.samples.with_python_docx import python_docx_documents

# What LibreOffice 7.4 gets wrong in the very originals (it doubles the text behind a footnote in the middle of a run,
# computes missing references), or can't do (settle revisions beside a frame, in a control around paragraphs or with
# another revision of the formatting; lay out comments without a screen).
NOT_FOR_OFFICE = {"nested-fields", "footnote-in-run", "block-control", "formatting-revision", "commented", "drop-cap"}


def all_documents() -> dict[str, bytes]:
    """Every feature alone, twelve documents of eight features in random order, one of all, and python-docx's."""
    documents = {name: build(name) for name in FEATURES}
    chance = random.Random(5)
    calm = sorted(FEATURES.keys() - NOT_FOR_OFFICE)
    for number in range(12):
        chosen = chance.sample(calm if number < 6 else sorted(FEATURES), 8)
        documents[f"mix {number}"] = build(*chosen)
    documents["all"] = build(*FEATURES)
    return documents | dict(python_docx_documents())
