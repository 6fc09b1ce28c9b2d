"""Every sentence the command line says, in English and Arabic."""

import os
from collections.abc import Mapping, Sequence

LANGUAGES = ("ar", "en")

# key → (English, Arabic)
_CATALOGUE: dict[str, tuple[str, str]] = {
    # Help
    "heading.usage": ("Usage: ", "الاستعمال: "),
    "heading.options": ("Options", "الخيارات"),
    "heading.commands": ("Commands", "الأوامر"),
    "help": (
        "Proofreader finds and explains errors in Arabic news copy and writes corrected Word documents. "
        "Without a command, or with a file alone, it opens the editor.",
        "المدقّق يكشف أخطاء النصوص الصحفية العربية ويشرحها ويكتب ملفات وورد مصحَّحة. "
        "يفتح المحرر إذا لم يُعطَ أمرًا، أو أُعطي ملفًا وحده.",
    ),
    "help.help": ("Show this help.", "عرض هذه المساعدة."),
    "help.version": ("Show the version.", "عرض رقم الإصدار."),
    "help.lang": (
        "Language of help and messages: ar or en. Otherwise PROOFREADER_LANG or the locale decides.",
        "لغة المساعدة والرسائل: ar أو en. وإلا فالحَكَم PROOFREADER_LANG ثم لغة النظام.",
    ),
    "help.profile": (
        "House style: one that comes with the program, or a TOML file. Else proofreader.toml beside the first PATH or "
        "above it; else {default}.",
        "الملمح (أسلوب التحرير): اسم ملمح مرفق بالبرنامج أو ملف TOML. وإلا فملف proofreader.toml بجوار أول ملف أو "
        "فوقه، وإلا {default}.",
    ),
    "help.check": (
        "List the issues of PATHs. A PATH of - is standard input. Exit status: 0 nothing found, 1 issues, 2 an error.",
        "سرد مسائل الملفات. والشَّرطة - هي المُدخل المعياري. حالة الخروج: 0 لا مسائل، 1 توجد مسائل، 2 خطأ.",
    ),
    "help.check.format": ("text, json or sarif. Default: text.", "text أو json أو sarif. والمبدئي text."),
    "help.check.level": (
        "Show what is at least that sure: certain, likely or note. Default: likely.",
        "أدنى درجة تُعرض: certain أكيدة أو likely مرجّحة أو note ملاحظة. والمبدئي likely.",
    ),
    "help.fix": (
        "Correct PATHs and write the text to standard output. A PATH of - is standard input.",
        "تصحيح الملفات وكتابة النص إلى المُخرج المعياري. والشَّرطة - هي المُدخل المعياري.",
    ),
    "help.fix.output": ("Write to this file.", "الكتابة إلى هذا الملف."),
    "help.fix.in-place": (
        "Replace the file itself, keeping its encoding and line ends.",
        "استبدال الملف نفسه مع حفظ ترميزه ونهايات أسطره.",
    ),
    "help.fix.diff": ("Show what would change and write nothing.", "عرض ما سيتغير من غير كتابة شيء."),
    "help.fix.level": (
        "Apply fixes that are at least that sure: certain or likely. Default: certain.",
        "أدنى درجة تُطبَّق: certain أكيدة أو likely مرجّحة. والمبدئي certain.",
    ),
    "help.fix.clean": (
        "Also remove what scraping left: buttons, counters, a repeated headline. "
        "Without it every line of the input stays a line of the output.",
        "حذف مخلفات النسخ أيضًا: الأزرار والعدادات والعنوان المكرر. وبدونه يبقى كل سطر من المُدخل سطرًا في المُخرج.",
    ),
    "help.fix.tracked": (
        "Word documents: write corrections as tracked changes, to accept or reject in Word.",
        "لمستندات وورد: كتابة التصحيحات تغييرات متعقَّبة تُقبل في وورد أو تُرفض.",
    ),
    "help.fix.comments": (
        "Word documents: put the reason of each correction, and remarks, into comments; alone, without changing words.",
        "لمستندات وورد: كتابة سبب كل تصحيح والملاحظات في تعليقات؛ ووحده لا يغيّر النص.",
    ),
    "help.fix.author": (
        "Word documents: whose name tracked changes and comments bear. Default: the program's.",
        "لمستندات وورد: الاسم الذي تحمله التغييرات والتعليقات. والمبدئي اسم البرنامج.",
    ),
    "help.fix.pending": (
        "Word documents: paragraphs with changes that others tracked are corrected as if accepted, or left as they are:"
        " accepted or skip. Default: accepted.",
        "لمستندات وورد: الفقرات التي فيها تغييرات متعقَّبة لغيرك تُصحَّح كأنها مقبولة accepted أو تُترك كما هي skip."
        " والمبدئي accepted.",
    ),
    "help.compare": (
        "Write BEFORE.docx with what is different in AFTER.docx as tracked changes.",
        "كتابة BEFORE.docx وفيه ما اختلف في AFTER.docx تغييرات متعقَّبة.",
    ),
    "help.export": (
        "Clean, correct and lay out each PATH as a Word document.",
        "تنظيف كل ملف وتصحيحه وإخراجه مستند وورد.",
    ),
    "help.export.output": ("The document to write, for a single PATH.", "المستند المطلوب كتابته، لملف واحد."),
    "help.export.out": (
        "The folder to write to; made if missing. A file already there is never overwritten.",
        "المجلد المطلوب الكتابة فيه، ويُنشأ إن لم يوجد. ولا يُستبدل ملف موجود فيه.",
    ),
    "help.rules": ("List every rule with its explanation and examples.", "سرد القواعد كلها بشرحها وأمثلتها."),
    "help.rules.format": ("text or json. Default: text.", "text أو json. والمبدئي text."),
    "help.gui": ("Open the editor, on FILE if given.", "فتح المحرر، على الملف إن ذُكر."),
    # What commands report
    "rules.off": ("off", "معطَّلة"),
    "rules.why": ("Why", "التعليل"),
    "rules.reference": ("Reference", "المرجع"),
    "rules.wrong": ("Wrong", "خطأ"),
    "rules.right": ("Right", "صواب"),
    "note.utf-8": (
        "proofreader: {path}: written in UTF-8, since {encoding} can't hold the corrected text",
        "proofreader: {path}: كُتب بترميز UTF-8 لأن {encoding} لا يتسع للنص المصحَّح",
    ),
    "note.refused": (
        "proofreader: {path}:{line}:{column}: not changed: {wrong} → {right}: {why}",
        "proofreader: {path}:{line}:{column}: لم يُغيَّر: {wrong} ← {right}: {why}",
    ),
    "note.comments-unplaced": (
        "proofreader: {path}: comments left out because Word shows none in notes, headers, boxes and fields: {count}",
        "proofreader: {path}: تعليقات لم تُكتب لأن وورد لا يعرضها في الحواشي والترويسات والأطر والحقول: {count}",
    ),
    "refused.field": ("Word computes this text (a field)", "نص يحسبه وورد (حقل)"),
    "refused.pending": ("someone's tracked change is still open here", "هنا تغيير متعقَّب لغيرك لم يُحسم"),
    "refused.object": ("a break, tab, picture or equation is in the way", "في الموضع فاصل أو جدولة أو صورة أو معادلة"),
    "refused.control": ("a content control that is locked or filled in", "عنصر تحكم مقفل أو مملوء آليًّا"),
    "refused.boundary": (
        "it would run across a note's number, a bookmark or the edge of a link",
        "يتخطى رقم حاشية أو إشارة مرجعية أو حدّ رابط",
    ),
    "refused.lines": ("it would join or split paragraphs", "يدمج فقرات أو يقسمها"),
    "refused.empty": ("there is no text here to take the formatting from", "لا نص هنا يؤخذ تنسيقه"),
    # Errors
    "error": ("proofreader: {message}", "proofreader: {message}"),
    "error.no-option": ("no such option: {name}", "لا خيار بهذا الاسم: {name}"),
    "error.no-command": (
        "no such command: {name}; there are: {commands}",
        "لا أمر بهذا الاسم: {name}؛ والأوامر: {commands}",
    ),
    "error.no-value": ("{name} needs a value", "الخيار {name} يحتاج قيمة"),
    "error.missing": ("{name} is missing", "ينقص {name}"),
    "error.extra": ("one argument too many: {name}", "مُعطى زائد: {name}"),
    "error.choice": ("{name}: '{value}' is not one of {choices}", "{name}: '{value}' ليست من {choices}"),
    "error.missing-file": ("{path}: no such file", "{path}: لا يوجد ملف بهذا الاسم"),
    "error.directory": ("{path}: is a folder, not a file", "{path}: مجلد لا ملف"),
    "error.not-a-folder": ("{path}: is not a folder", "{path}: ليس مجلدًا"),
    "error.no-folder": ("{path}: the folder does not exist", "{path}: المجلد غير موجود"),
    "error.permission": ("{path}: permission denied", "{path}: لا إذن بذلك"),
    "error.system": ("{path}: {reason}", "{path}: {reason}"),
    # The reasons are worded in English where they are found; Arabic says what to do instead.
    "error.unreadable": (
        "{path}: {reason}",
        "{path}: ليس نصًّا مقروءًا، أو ترميزه تالف؛ افتحه في برنامجه واحفظه نصًّا بترميز UTF-8",
    ),
    "error.unreadable-docx": (
        "{path}: {reason}",
        "{path}: تعذرت قراءته: تالف، أو محمي بكلمة سر، أو ليس مستند وورد؛ افتحه في وورد واحفظه \u200e.docx",
    ),
    "error.only-docx": (
        "{path}: {option} is for Word documents (.docx)",
        "{path}: الخيار \u200e{option} لمستندات وورد \u200e.docx وحدها",
    ),
    "error.docx-target": (
        "{path}: a Word document needs -o OUT.docx, --in-place or --diff",
        "{path}: مستند وورد يحتاج \u200e-o OUT.docx أو \u200e--in-place أو \u200e--diff",
    ),
    "error.unwritable": ("{path}: {reason}", "{path}: تعذرت الكتابة؛ تحقق من الأذون أو اختر اسمًا آخر"),
    "error.profile": ("profile: {reason}", "الملمح: {reason}"),
    "error.no-profile": (
        "no profile '{name}'; there are: {profiles}, or give a .toml file",
        "لا ملمح باسم '{name}'؛ والموجود: {profiles}، أو ملف \u200e.toml",
    ),
    "error.lexicon": ("words: {reason}", "الكلمات: {reason}"),
    "error.same-file": (
        "{path}: the output is the source; use --in-place to replace it",
        "{path}: المُخرج هو المصدر نفسه؛ لاستبداله استعمل \u200e--in-place",
    ),
    "error.source": ("{path}: is one of the sources and stays as it is", "{path}: من ملفات المصدر ولن يُمسّ"),
    "error.one-target": (
        "use only one of -o, --in-place and --diff",
        "استعمل واحدًا فقط من \u200e-o و\u200e--in-place و\u200e--diff",
    ),
    "error.in-place-stdin": (
        "--in-place needs a file, not standard input",
        "الخيار \u200e--in-place يحتاج ملفًا لا المُدخل المعياري",
    ),
    "error.in-place-page": (
        "{path}: is a saved web page, which --in-place would replace by its text; use -o",
        "{path}: صفحة ويب محفوظة، و\u200e--in-place يضع نصها مكانها؛ استعمل \u200e-o",
    ),
    "error.one-path": (
        "several paths need --in-place or --diff",
        "تعدد الملفات يحتاج \u200e--in-place أو \u200e--diff",
    ),
    "error.export-target": (
        "give either -o FILE.docx or --out FOLDER",
        "حدد إما \u200e-o FILE.docx وإما \u200e--out FOLDER",
    ),
    "error.export-one": ("several paths need --out FOLDER", "تعدد الملفات يحتاج \u200e--out FOLDER"),
    "error.not-docx": (
        "{path}: the name of the output must end in .docx",
        "{path}: يجب أن ينتهي اسم المُخرج بـ\u200e.docx",
    ),
    "error.no-display": (
        "there is no display to open the editor on; see proofreader --help for the commands",
        "لا شاشة يُفتح عليها المحرر؛ وللأوامر انظر proofreader --help",
    ),
    "error.no-window": ("the editor can't start: {reason}", "تعذر فتح المحرر: {reason}"),
    "error.internal": (
        "unexpected {kind}: {reason} (PROOFREADER_DEBUG=1 shows where)",
        "خلل غير متوقع {kind}: {reason} (موضعه بتعيين PROOFREADER_DEBUG=1)",
    ),
}


class Say:
    """The catalogue in one language: ``say("error.directory", path=path)``."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._index = 1 if language == "ar" else 0

    def __call__(self, key: str, **values: object) -> str:
        """The sentence of that key with its values filled in. Raises KeyError for a key that isn't there."""
        return _CATALOGUE[key][self._index].format(**values)


def language_of(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> tuple[str, list[str]]:
    """The language to speak, and the arguments without ``--lang``, which may stand anywhere.

    Decided before anything is parsed, since the help texts depend on it. ``--lang`` comes first, then
    PROOFREADER_LANG, then the locale; what is neither Arabic nor a name we know is English.
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
    return "ar" if locale.split("_")[0].split(".")[0].lower() == "ar" else "en"
