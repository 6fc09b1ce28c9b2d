"""Every sentence the command line says, in English; the other languages are in ``resources/locale``.

A key names a sentence in the code and is its context in the catalogues: two sentences that are alike in English need
not be in Arabic.
"""

import os
from collections.abc import Mapping, Sequence

from proofreader.core.i18n import LANGUAGES, catalogue, number_text

SENTENCES: dict[str, str] = {
    # Help
    "heading.usage": "Usage: ",
    "heading.options": "Options",
    "heading.commands": "Commands",
    "help": (
        "Proofreader finds and explains errors in Arabic news copy and writes corrected Word documents. Without a "
        "command, or with a file alone, it opens the editor."
    ),
    "help.help": "Show this help.",
    "help.version": "Show the version.",
    "help.verbose": "Also print what is logged, to standard error.",
    "help.lang": "Language of help and messages: ar, fr or en. Otherwise PROOFREADER_LANG or the locale decides.",
    "help.profile": (
        "House style: one that comes with the program, or a TOML file. Else proofreader.toml beside the first PATH "
        "or above it; else {default}."
    ),
    "help.rules-of": (
        "The newsroom's own rules besides those of the house style: a pack, a list in a table (CSV, XLSX, DOCX) or a "
        "folder of packs. May be given more than once."
    ),
    "rules.passed-over": "passed over: {problem}",
    "error.list-of-rules": "{path}: a list holds entries alone, and there are other tables; write a .toml file",
    "error.list": "rules: {reason}",
    "help.pack": (
        "Read the newsroom's own rules from packs and from lists in tables (CSV, XLSX, DOCX), say what is wrong with "
        "them, where they contradict each other and which of their test sentences fail, and write them as one pack or "
        "list."
    ),
    "help.pack.output": (
        "Write all of them to this file, which replaces one that is there: .toml (a pack), .xlsx or .csv."
    ),
    "help.pack.name": "Name of the pack.",
    "help.pack.version": "Version of the pack.",
    "help.pack.author": "Author of the pack.",
    "pack.conflict": "conflict: {first} / {second}: {reason}",
    "pack.not-found": "test sentence: nothing is found: {sentence}",
    "pack.found": "test sentence: {entry} is found: {sentence}",
    "pack.entries": (
        "Rules: {count}, passed over: {problems}, conflicts: {conflicts}, test sentences that fail: {failed}"
    ),
    "usage.required": "[required]",
    "usage.options": "[OPTIONS]",
    "usage.command": "COMMAND [ARGUMENTS]...",
    "error.range": "{name}: expected a number from {least} to {most}",
    "error.value": "{name}: that value can't be used",
    "batch.several": "Written in several ways: how often (in how many articles)",
    "help.check": (
        "List the issues of PATHs. A PATH of - is standard input. Exit status: 0 nothing found, 1 issues, 2 an error."
    ),
    "help.check.format": "text, json or sarif. Default: text.",
    "help.check.level": "Show what is at least that sure: certain, likely or note. Default: likely.",
    "help.fix": "Correct PATHs and write the text to standard output. A PATH of - is standard input.",
    "help.fix.output": "Write to this file, which replaces one that is there.",
    "help.fix.in-place": "Replace the file itself, keeping its encoding and line ends.",
    "help.fix.diff": "Show what would change and write nothing.",
    "help.force": ("Replace a file even where another program has it open, or has changed it since the command began."),
    "help.fix.level": "Apply fixes that are at least that sure: certain or likely. Default: certain.",
    "help.fix.clean": (
        "Also remove what scraping left: buttons, counters, a repeated headline. Without it every line of the "
        "input stays a line of the output."
    ),
    "help.fix.tracked": (
        "Word documents: write corrections as tracked changes, or simply make them. Default: as the document asks."
    ),
    "help.fix.comments": (
        "Word documents: put the reason of each correction, and remarks, into comments; alone, without changing words."
    ),
    "help.fix.space-comments": "Word documents: a comment also where only a space comes or goes.",
    "help.fix.author": "Word documents: whose name tracked changes and comments bear. Default: the program's.",
    "help.fix.pending": (
        "Word documents: paragraphs with changes that others tracked are corrected as if accepted, or left as they "
        "are: accepted or skip. Default: accepted."
    ),
    "help.compare": "Write BEFORE.docx with what is different in AFTER.docx as tracked changes.",
    "help.export": (
        "Clean, correct and lay out each PATH as a new document: Word, OpenDocument, HTML, Markdown, text or PDF. "
        "Reads .docx, .odt, .rtf, .html, .mhtml, .md and text; headings, lists, quotations, tables, bold, italic "
        "and links are kept."
    ),
    "help.export.clean": (
        "Remove what scraping left. Default: from pages and plain text, not from documents and Markdown, where every "
        "line is meant."
    ),
    "help.export.show-dropped": (
        "List on standard error what reading a saved web page left out; * marks what may belong to the article."
    ),
    "dropped.title": "{path}: left out of the page ({count}):",
    "dropped.text": "text",
    "dropped.heading": "heading",
    "dropped.caption": "caption",
    "dropped.related": "other articles",
    "dropped.navigation": "menu",
    "dropped.sharing": "sharing",
    "dropped.comments": "comments",
    "dropped.advert": "advertisement",
    "dropped.notice": "notice",
    "dropped.table": "table",
    "help.export.output": (
        "The document to write, for a single PATH, which replaces one that is there; the end of its name says in "
        "which format."
    ),
    "help.export.to": (
        "The format to write: docx, odt, html, md, txt or pdf. Default: by the name of OUT; docx in a folder."
    ),
    "help.export.template": "Word documents: take page, styles, headers and footers from this .dotx or .docx.",
    "help.export.changes": "Add a table of what was corrected, with the reason of each, at the end.",
    "help.export.fragment": "HTML without a page around it, for a publishing system: no style, no class.",
    "help.export.changes-file": "Write that table to a file of its own, for all PATHs together.",
    "help.export.out": "The folder to write to; made if missing. A file already there is never overwritten.",
    "help.batch": (
        "Correct SRCs into the folder DIR: files, folders, globs, zip archives, tables of articles (JSON lines, "
        "CSV). A second run leaves alone what has not changed. Exit status: 0 all done, 2 a file failed, 130 "
        "interrupted."
    ),
    "help.batch.out": (
        "The folder to write to; made if missing. The folders of SRC are kept in it, sources never change, and "
        "files of others in it are never replaced."
    ),
    "help.batch.to": "What to write: docx, txt, html, odt, md, or same for the kind of the source. Default: docx.",
    "help.batch.profile": (
        "House style: one that comes with the program, or a TOML file. Else proofreader.toml in the first SRC or "
        "above it."
    ),
    "help.batch.clean": (
        "Remove what scraping left. Default: where a page or a plain text is laid out anew, not in documents, Markdown "
        "and texts that stay texts."
    ),
    "help.batch.tracked": "Write corrections into Word documents as tracked changes.",
    "help.batch.include": "Of folders and archives, take these only; may be repeated.",
    "help.batch.exclude": "Of folders and archives, leave these out; may be repeated.",
    "help.batch.max-mb": "Larger sources are reported and not read. Default: 50 megabytes.",
    "help.batch.jobs": "Processes. Default: one on each processor.",
    "help.batch.scheduler": "Work on the Dask cluster with this scheduler instead of on this machine.",
    "help.batch.journal": "Keep the journal here. Default: in DIR/.proofreader.",
    "help.batch.from-file": "Also take the sources that this file names, one a line; - is standard input.",
    "help.batch.column": "Of tables: the column of the {default}. Default: found by its usual names.",
    "help.batch.resume": "Continue the last run into DIR; without SRC, with what that was asked for.",
    "help.batch.dry-run": "Check everything and write nothing.",
    "help.batch.report": "Write a report: FILE.html for reading, FILE.json, FILE.csv or FILE.sarif; may be repeated.",
    "help.batch.rollback": "Remove what the run of this journal wrote, except files changed since.",
    "help.watch": (
        "Correct each file of the folder IN, and each article of archives and tables in it, into DIR as soon as it "
        "is whole, until Ctrl-C."
    ),
    "help.watch.settle": "A file is whole when it has not changed for so long. Default: 3 seconds.",
    "help.watch.interval": "Look at the folder so often. Default: 1 second.",
    "help.rules": "List every rule with its explanation and examples.",
    "help.rules.format": "text, json or html (a page to search in). Default: text.",
    "help.gui": "Open the editor, on the FILEs given.",
    "help.gui.separate": "Open a window apart from the usual one, with settings and unsaved articles of its own.",
    # What commands report
    "rules.title": "Rules of Proofreader",
    "rules.search": "Search the rules",
    "rules.off": "off",
    "rules.why": "Why",
    "rules.reference": "Reference",
    "rules.wrong": "Wrong",
    "rules.right": "Right",
    "note.utf-8": "proofreader: {path}: written in UTF-8, since {encoding} can't hold the corrected text",
    "note.later": (
        "proofreader: {path}: corrected too, seen once the others were: {wrong} → {right}: {why} [{rule}, {level}]"
    ),
    "note.timings": (
        "proofreader: {path}: timings that can't be read, or end before they begin: {count}, in the lines {lines}; "
        "the words behind them are checked all the same"
    ),
    "note.refused": "proofreader: {path}:{line}:{column}: not changed: {wrong} → {right}: {why}",
    "note.not-deleted": "proofreader: {path}:{line}:{column}: not deleted: {wrong}: {why}",
    "note.not-inserted": "proofreader: {path}:{line}:{column}: not inserted: {right}: {why}",
    "note.not-after": "proofreader: {path}: accepting all changes does not give the text of {after}",
    "note.tracked": ("proofreader: {path}: corrections are tracked, as the document asks; --plain makes them simply"),
    "note.removed": (
        "proofreader: {path}: words left out: {count} of {read} ({rules}); --no-clean keeps leftovers of a page"
    ),
    "note.dropped": "proofreader: {path}: left out: {text} [{rule}]",
    "note.shortened": "proofreader: {path}: shortened: {text} → {right} [{rule}]",
    "note.more-dropped": "proofreader: {path}: and {count} more lines left out; --diff shows them all",
    "note.empty": "proofreader: {path}: there is not a word in it; the new document is empty",
    "note.lost": "proofreader: {path}: words that are not in the new document: {count} of {read}; please report this",
    "note.comments-unplaced": (
        "proofreader: {path}: comments left out because Word shows none in notes, headers, boxes and fields: {count}"
    ),
    "refused.field": "Word computes this text (a field)",
    "refused.pending": "someone's tracked change is still open here",
    "refused.object": "a break, tab, picture or equation is in the way",
    "refused.control": "a content control that is locked or filled in",
    "refused.boundary": "a note's number, a picture or a deletion stands here: before or behind it?",
    "refused.inside": "a link, control or field can't be cut in two",
    "refused.lines": "a cell, text box or note must keep its last paragraph",
    "refused.section": "the paragraph ends in a section break",
    "refused.box": "a text box hangs on this paragraph",
    "refused.empty": "there is no text here to take the formatting from",
    "batch.files": "Files: {total} ({parts})",
    "batch.files.done": "{count} done",
    "batch.files.unchanged": "{count} unchanged",
    "batch.files.skipped": "{count} skipped",
    "batch.files.failed": "{count} failed",
    "batch.words": "Words: {words}; {rate} words/s; {seconds} s",
    "batch.removed": "Words left out as leftovers of pages or front matter: {removed}; --no-clean keeps leftovers",
    "batch.lost": "proofreader: words that are in no output: {lost}; please report this",
    "batch.issues": "Issues: {applied} corrected, {left} left for a decision, {notes} notes",
    "batch.by-category": "By category (corrected, left, notes):",
    "batch.by-rule": "Most frequent rules (corrected, left, notes):",
    "batch.failed": "proofreader: {name}: {reason}",
    "batch.more-failed": "proofreader: and {count} more; --report FILE.csv lists all",
    "batch.journal": "Journal: {path}",
    "batch.left": "left",
    "batch.rate": "{files} files/s, {words} words/s",
    "batch.failed-so-far": ", {count} failed",
    "batch.stopping": "proofreader: finishing the current files; Ctrl-C again gives them up",
    "batch.stopped": "proofreader: stopped; --resume continues",
    "batch.trouble": "{reason}",
    "batch.nothing-to-resume": "{path}: there is no run to resume",
    "batch.list-was-read": "the list came from standard input; give it again: --resume --from-file -",
    "error.no-name": "an empty name for a source; give a file or a folder (. is this one)",
    "batch.same-folder": "{path}: is a source; write to another folder",
    "batch.only-docx": "{option} is for Word documents: --to docx or --to same",
    "batch.no-report": "{path}: a report ends in one of {formats}",
    "batch.report-unwritable": "{path}: a report can't be written there; choose another folder",
    "batch.report-taken": "{path}: is there and is no report; choose another name, or remove it",
    "batch.rolled-back-before": "{path}: was rolled back already",
    "batch.no-journal": "{path}: is not the journal of a batch",
    "batch.not-removed": "proofreader: {name}: not as it was written; left there",
    "batch.not-rolled-back": "proofreader: {name}: {reason}; not removed for that: {count}; then roll back again",
    "batch.rolled-back": "Removed: {removed}; left since changed: {kept}; already gone: {missing}",
    "batch.problem.missing": "{reason}",
    "batch.problem.permission": "{reason}",
    "batch.problem.unreadable": "{reason}",
    "batch.problem.too-large": "too large: {reason}; divide it or raise --max-mb",
    "batch.problem.archive": "archive or table: {reason}",
    "batch.problem.row": "{reason}",
    "batch.problem.write": "{reason}",
    "batch.problem.disk-full": "{reason}",
    "batch.problem.taken": "{reason}",
    "batch.problem.killed": "{reason}",
    "batch.problem.internal": "unexpected: {reason}",
    "batch.problem.empty": "{reason}",
    "batch.problem.kind": "{reason}",
    "batch.problem.kept": "{reason}",
    "batch.problem.timings": "timings that can't be read, or end before they begin, in the lines {reason}",
    "help.serve": (
        "Answer other programs on this computer: LibreOffice, browser extensions and whatever else speaks "
        "LanguageTool's protocol. Ctrl-C ends it."
    ),
    "help.serve.port": "The port to listen on; 0 takes a free one. Default: {default}.",
    "help.serve.host": "The address to listen on. Default: 127.0.0.1, which only this computer reaches.",
    "help.serve.i-know": (
        "Listen on an address that other computers reach. Texts cross the network unencrypted; needs --token-file."
    ),
    "help.serve.token-file": "A file whose first line every request must bear: Authorization: Bearer, or apiKey.",
    "help.serve.allow-origin": (
        "Pages and extensions that may ask besides LanguageTool's own extension, such as "
        "chrome-extension://abcdefghijklmnop. May be repeated."
    ),
    "help.serve.workers": "How many texts are checked at a time. Default: 2.",
    "help.serve.profile": "House style for clients that ask for no country: one that comes with the program, or a TOML "
    "file. Default: {default}.",
    "help.lsp": (
        "Speak the language server protocol on standard input and output, for editors such as VS Code and Neovim, "
        "which start it themselves."
    ),
    "serve.began": "proofreader: listening on {address}/v2; Ctrl-C ends",
    "error.no-server": "this needs the server's packages: pip install 'mudaqqiq[server]' ({reason})",
    "error.not-loopback": (
        "{host} can be reached from other computers; give --i-know and --token-file if that is what you want"
    ),
    "error.port": "cannot listen on {host}, port {port}: {reason}; --port chooses another one",
    "error.token": "{path}: a token needs at least {least} characters, without spaces",
    "watch.began": "proofreader: watching {path}; Ctrl-C ends",
    "watch.done": "{name} -> {output} ({applied} corrected, {left} left)",
    # Errors
    "error": "proofreader: {message}",
    "error.no-option": "no such option: {name}",
    "error.option-elsewhere": "no such option: {name}; it is one of: {commands}",
    "error.no-command": "no such command: {name}; there are: {commands}",
    "error.no-value": "{name} needs a value",
    "error.missing": "{name} is missing",
    "error.extra": "one argument too many: {name}",
    "error.choice": "{name}: '{value}' is not one of {choices}",
    "error.missing-file": "{path}: no such file",
    "error.directory": "{path}: is a folder, not a file",
    "error.not-a-folder": "{path}: is not a folder",
    "error.no-folder": "{path}: the folder does not exist",
    "error.permission": "{path}: permission denied",
    "error.no-new-files": "{path}: can't be written there: the system makes no new files in {folder}",
    "error.system": "{path}: {reason}",
    "error.unreadable": "{path}: {reason}",
    "error.only-docx": "{path}: {option} is for Word documents (.docx)",
    "error.docx-target": "{path}: a Word document needs -o OUT.docx, --in-place or --diff",
    "error.unwritable": "{path}: {reason}",
    "error.profile": "profile: {reason}",
    "error.no-profile": "no profile '{name}'; there are: {profiles}, or give a .toml file",
    "error.lexicon": "words: {reason}",
    "error.same-file": "{path}: the output is the source; use --in-place to replace it",
    "error.changed": "{path}: another program has changed it meanwhile, so it stays as it is; --force replaces it",
    "error.open-elsewhere": (
        "{path}: is open in Word or LibreOffice ({lock} lies beside it), so it stays as it is; close it there, or "
        "--force replaces it"
    ),
    "error.source": "{path}: is one of the sources and stays as it is",
    "error.pack-source": "{path}: is one of the sources, whose comments would be lost; --force replaces it",
    "error.one-target": "use only one of -o, --in-place and --diff",
    "error.in-place-stdin": "--in-place needs a file, not standard input",
    "error.in-place-device": "{path}: is a pipe or a device; --in-place needs a file",
    "error.in-place-page": "{path}: is a saved web page, which --in-place would replace by its text; use -o",
    "error.one-path": "several paths need --in-place or --diff",
    "error.export-target": "give either -o FILE.docx or --out FOLDER",
    "error.export-format": "{path}: the name must end in .docx, .odt, .html, .md, .txt or .pdf, or give --to",
    "error.export-subtitles": (
        "{path}: export makes documents, which have no timings; fix SUBTITLES.srt -o OUT.srt corrects subtitles and "
        "keeps theirs"
    ),
    "error.fragment": "--fragment needs html, not {format}",
    "error.changes-format": "{path}: a list of changes is written as {formats}",
    "error.template-kind": "{path}: a template is a .dotx or .docx file",
    "error.fix-document": "{path}: fix writes text; use export to write a new document of it",
    "error.no-target": "{name}: an empty name; say where to write",
    "error.changes-same": "{path}: is the document itself; give the list of changes another name",
    "error.export-one": "several paths need --out FOLDER",
    "error.not-docx": "{path}: the name of the output must end in .docx",
    "error.not-docm": "{path}: the document holds macros: the name of the output must end in .docm",
    "error.no-display": "there is no display to open the editor on; see proofreader --help for the commands",
    "error.no-window": "the editor can't start: {reason}",
    "error.internal": (
        "unexpected {kind}: {reason}. The files given are as they were. Where it happened stands in {log}; please "
        "send that file with your report, no article's text is in it"
    ),
}


class Say:
    """The sentences in one language: ``say("error.directory", path=path)``."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = catalogue(language)

    def number(self, number: float, decimals: int = 0) -> str:
        """Return the number as the language writes it."""
        return number_text(number, self.language, decimals)

    def __call__(self, key: str, **values: object) -> str:
        """Return the sentence of that key with its values filled in. Raises KeyError for a key that isn't there."""
        return self._catalogue.pgettext(key, SENTENCES[key]).format(**values)


def language_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> tuple[str, list[str]]:
    """The language to speak, and the arguments without ``--lang``, which may stand anywhere.

    Decided before anything is parsed, since the help texts depend on it. ``--lang`` comes first, then
    PROOFREADER_LANG, then the locale; a language that we don't speak is English.
    Raises ValueError, with the word that was given, where ``--lang`` names a language we don't speak.
    """
    rest: list[str] = []
    chosen: str | None = None
    pending = iter(arguments)
    for argument in pending:
        if argument == "--":
            rest += [argument, *pending]
        elif argument == "--lang":
            chosen = next(pending, "")
        elif argument.startswith("--lang="):
            chosen = argument.removeprefix("--lang=")
        else:
            rest.append(argument)
    if chosen is not None:
        if chosen not in LANGUAGES:
            raise ValueError(chosen)
        return chosen, rest
    return _environment_language(environment), rest


def _environment_language(environment: Mapping[str, str]) -> str:
    if environment.get("PROOFREADER_LANG") in LANGUAGES:
        return environment["PROOFREADER_LANG"]
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    language = locale.split("_")[0].split(".")[0].lower()
    return language if language in LANGUAGES else "en"
