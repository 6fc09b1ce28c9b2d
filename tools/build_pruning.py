"""Computes the tables that only spare the speller work, from the compiled files and by asking a speller without tables.

- *Unrivalled* words are right, no name of our lists, and no word competes with them. A checker asks about every new
  word; two in three of the words of a text need no answer but this one. Of each the table also tells whether it is the
  only spelling of its skeleton in use.
- Of the other frequent forms, right ones and misspellings, the *doubts* say what may have been meant and what else does
  not depend on the neighbours: see ``proofreader/spelling/doubts.py``.

``proofreader/spelling/tables.py`` reads the results and refuses them once anything they were computed from has changed.
The masks and traits of frequent forms (``build_outline``, ``build_traits``), which spare work too, come with them.

It takes half a minute. ``hatch_build.py`` runs it on every installation, after ``build_lexicon``; by hand: ``python
tools/build_pruning.py [--force]``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_lexicon as tables  # noqa: E402
from build_outline import build as build_outline  # noqa: E402
from build_traits import build as build_traits  # noqa: E402

_LEAST_ZIPF = 2.5
# A form rarer than this in the counted text and in wordfreq's list is left to the speller, to keep the tables small.
_LEAST_COUNT, _RARE_ZIPF = 5, 2.8
_PROFILE = "ar"  # its words are in every profile


def build(output: Path = tables.OUTPUT, *, force: bool = False) -> bool:
    """Compute the tables that only spare work from the compiled files in ``output``, into that folder; False where
    they were up to date."""
    compiled = build_speller_tables(output, force=force)
    compiled |= build_outline(output, force=force)
    return build_traits(output, force=force) or compiled


def build_speller_tables(output: Path, *, force: bool) -> bool:
    """Compute the unrivalled words and the doubts; False where they were up to date."""
    import dawg

    from proofreader.core.profile import load_profile
    from proofreader.lexicon import load_lexicon
    from proofreader.spelling import pruning
    from proofreader.spelling import tables as files
    from proofreader.spelling.affected import Affected
    from proofreader.spelling.doubts import packed
    from proofreader.spelling.suspect_forms import SuspectForms

    files.load_tables.cache_clear()
    if not force and files.is_current(output):
        return False
    (output / files.STAMP).unlink(missing_ok=True)  # older tables must not answer
    extra = load_profile(_PROFILE).words
    lexicon = load_lexicon(folder=output)
    plain, affected = SuspectForms(lexicon), Affected(extra)
    with_words = SuspectForms(load_lexicon(extra, folder=output))
    unrivalled, doubts = {}, {}
    for form in sorted(_frequent_forms()):
        is_right = lexicon.accepts(form)
        if is_right and len(form) > 1 and not lexicon.is_known_name(form) and plain.is_unrivalled(form):
            unrivalled[form] = pruning.ONLY_SPELLING if lexicon.alike(form) == (form,) else pruning.ONE_OF_SEVERAL
        elif lexicon.count(form) >= _LEAST_COUNT or lexicon.frequency(form) >= _RARE_ZIPF:
            doubts[form] = (with_words if affected.may_concern(form, is_right) else plain).doubt_of(form)
    entries, doubts_file = packed(doubts)
    contents = {
        files.UNRIVALLED: dawg.IntDAWG(unrivalled, input_is_sorted=True).tobytes(),
        files.DOUBTS: dawg.IntDAWG(entries, input_is_sorted=True).tobytes(),
        files.ENTRIES: doubts_file,
    }
    stamp = files.stamp_of(output) | {
        "words": sorted(extra),
        "files": {name: files.file_stamp(data) for name, data in contents.items()},
    }
    for name, data in contents.items():
        tables.save(output / name, data)
    tables.save(output / files.STAMP, json.dumps(stamp, ensure_ascii=False, indent=1).encode())
    files.load_tables.cache_clear()
    return True


def _frequent_forms() -> set[str]:
    frequent = {form for form, hundredths in tables.frequencies().items() if hundredths >= 100 * _LEAST_ZIPF}
    return tables.counted_words().keys() | frequent


if __name__ == "__main__":
    print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
