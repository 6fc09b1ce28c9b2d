"""``python -m benchmarks.word [--xsd FOLDER] [--no-office] [--no-sizes]``: prove, measure, print, keep."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy.history import RESULTS, keep
from benchmarks.accuracy.table import Table
from benchmarks.word.office import converted
from benchmarks.word.proof import MODES, Proof
from benchmarks.word.rewriting import MODES as WAYS
from benchmarks.word.rewriting import WORK, Rewriting
from benchmarks.word.samples import all_documents
from benchmarks.word.samples.drafts import drafts
from benchmarks.word.size import sizes

# Of each kind one, to be written again by LibreOffice.
_FOR_OFFICE = (
    *("plain", "half-bold", "hyperlink", "footnote", "endnote", "table", "text-box", "pending", "bookmark", "picture"),
    *("list", "headers", "control", "languages", "all", "python-docx table"),
)
_DRAFTS = 60  # with those that LibreOffice has written again


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(
        prog="python -m benchmarks.word", description="Prove what is written into Word files."
    )
    made.add_argument("--xsd", type=Path, help="folder of the schemas of ECMA-376 (wml.xsd and those it needs)")
    made.add_argument("--no-office", action="store_true", help="without documents written by LibreOffice")
    made.add_argument("--no-sizes", action="store_true", help="without large documents")
    made.add_argument("--no-history", action="store_true", help="print only")
    return made


def kinds(documents: Mapping[str, bytes], schemas: Path | None) -> Table:
    """A row for each document, a column for each way to write it."""
    rows: list[list[str | int | float | None]] = []
    passed = dict.fromkeys(MODES, 0)
    for name, data in documents.items():
        proof = Proof(data, schemas)
        row: list[str | int | float | None] = [name, len(proof.changes)]
        for mode in MODES:
            faults = proof.faults(mode)
            passed[mode] += not faults
            row.append(", ".join(faults) or "pass")
        rows.append(row)
    rows.append([f"all {len(documents)}", None, *(f"{passed[mode]}/{len(documents)}" for mode in MODES)])
    notes = [
        "Checked: text as corrected, no part lost or changed without need, rejecting gives the original to the last "
        "element, accepting gives the same as correcting in place"
        + (", every part fits the schema." if schemas else "; the schema was not checked: give --xsd FOLDER."),
        "Rewritten: lines run together and cut in two, tracked.",
    ]
    return Table("word-kinds", "What is written, by document", ("document", "corrections", *MODES), rows, notes)


def rewritings(documents: Mapping[str, bytes], schemas: Path | None) -> Table:
    """A row for each draft with something of a colleague's in it, a column for each thing done to it."""
    rows: list[list[str | int | float | None]] = []
    passed = dict.fromkeys(WORK, 0)
    for name, data in documents.items():
        rewriting = Rewriting(data, schemas)
        row: list[str | int | float | None] = [name]
        for work in WORK:
            faults = [f"{way}: {fault}" for way in WAYS for fault in rewriting.faults(work, way)]
            passed[work] += not faults
            row.append(", ".join(faults) or "pass")
        rows.append(row)
    rows.append([f"all {len(documents)}", *(f"{passed[work]}/{len(documents)}" for work in WORK)])
    notes = [
        "Each applied, tracked and by comparing. Checked: accepting gives the text that was wanted, and as many "
        "comments, notes, links, bookmarks, fields and pictures; rejecting ours gives the draft to the last element, "
        "rejecting all its text as it was before anybody" + (", every part fits the schema." if schemas else "."),
    ]
    return Table("word-rewritings", "Drafts rewritten", ("draft", *WORK), rows, notes)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures what is asked for. Returns the exit code: 1 where something was written wrong."""
    options = parser().parse_args(arguments)
    if options.xsd and not (options.xsd / "wml.xsd").exists():
        print(f"benchmarks.word: no wml.xsd in '{options.xsd}'; give the folder of the schemas", file=sys.stderr)
        return 2
    documents = all_documents()
    if not options.no_office:
        chosen = {name: documents[name] for name in _FOR_OFFICE}
        written = converted(chosen)
        if not written:
            print("LibreOffice (soffice) is not there: no documents written by it.")
        documents |= {f"LibreOffice {name}": data for name, data in written.items()}
    made = dict(drafts())
    if not options.no_office:
        written = converted(dict(list(made.items())[: _DRAFTS - len(made)]))
        made |= {f"LibreOffice {name}": data for name, data in written.items()}
    tables = [kinds(documents, options.xsd), rewritings(made, options.xsd)]
    for table in tables:
        print(table.as_text(), end="\n\n", flush=True)
    if not options.no_sizes:
        tables.append(sizes())
        print(tables[-1].as_text(), end="\n\n")
    if not options.no_history:
        given = {"schemas": bool(options.xsd), "documents": len(documents)}
        for path in keep(tables, given, datetime.now(), RESULTS, "Word documents"):
            print("kept in", path.relative_to(RESULTS.parents[1]))
    wrong = any(row[1] is not None and set(row[2:]) != {"pass"} for row in tables[0].rows)
    return int(wrong or any(set(row[1:]) != {"pass"} for row in tables[1].rows[:-1]))


if __name__ == "__main__":
    sys.exit(main())
