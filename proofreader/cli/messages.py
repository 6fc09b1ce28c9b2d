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
    "help.verbose": (
        "Also print what is logged, to standard error.",
        "طباعة ما يُكتب في السجل أيضًا على مُخرج الأخطاء.",
    ),
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
        "Clean, correct and lay out each PATH as a new document: Word, OpenDocument, HTML, Markdown or text. "
        "Reads .docx, .odt, .rtf, .html, .mhtml, .md and text; headings, lists, quotations, tables, bold, italic and "
        "links are kept.",
        "تنظيف كل ملف وتصحيحه وإخراجه مستندًا جديدًا: وورد أو OpenDocument أو HTML أو Markdown أو نصًّا. "
        "يقرأ \u200e.docx و\u200e.odt و\u200e.rtf و\u200e.html و\u200e.mhtml و\u200e.md والنص، "
        "ويحفظ العناوين والقوائم والاقتباسات والجداول والغليظ والمائل والروابط.",
    ),
    "help.export.show-dropped": (
        "List on standard error what reading a saved web page left out; * marks what may belong to the article.",
        "سرد ما تُرك من صفحة الويب المحفوظة، وتشير * إلى ما قد يكون من المقال.",
    ),
    "dropped.title": ("{path}: left out of the page ({count}):", "{path}: ما تُرك من الصفحة ({count}):"),
    "dropped.text": ("text", "نص"),
    "dropped.heading": ("heading", "عنوان"),
    "dropped.caption": ("caption", "بيان صورة"),
    "dropped.related": ("other articles", "مقالات أخرى"),
    "dropped.navigation": ("menu", "قائمة"),
    "dropped.sharing": ("sharing", "مشاركة"),
    "dropped.comments": ("comments", "تعليقات"),
    "dropped.advert": ("advertisement", "إعلان"),
    "dropped.notice": ("notice", "تنبيه"),
    "dropped.table": ("table", "جدول"),
    "help.export.output": (
        "The document to write, for a single PATH; the end of its name says in which format.",
        "المستند المطلوب كتابته، لملف واحد؛ ونهاية اسمه تعيّن صيغته.",
    ),
    "help.export.to": (
        "The format to write: docx, odt, html, md or txt. Default: by the name of OUT; docx in a folder.",
        "صيغة المكتوب: docx أو odt أو html أو md أو txt. والمبدئي ما يدل عليه اسم المُخرج، وdocx في مجلد.",
    ),
    "help.export.template": (
        "Word documents: take page, styles, headers and footers from this .dotx or .docx.",
        "لمستندات وورد: أخذ الصفحة والأنماط والترويسة والتذييل من هذا القالب \u200e.dotx أو \u200e.docx.",
    ),
    "help.export.changes": (
        "Add a table of what was corrected, with the reason of each, at the end.",
        "إضافة جدول بالتصحيحات وسبب كل منها في آخر المستند.",
    ),
    "help.export.changes-file": (
        "Write that table to a file of its own, for all PATHs together.",
        "كتابة ذلك الجدول في ملف مستقل، لكل الملفات معًا.",
    ),
    "help.export.out": (
        "The folder to write to; made if missing. A file already there is never overwritten.",
        "المجلد المطلوب الكتابة فيه، ويُنشأ إن لم يوجد. ولا يُستبدل ملف موجود فيه.",
    ),
    "help.batch": (
        "Correct SRCs into the folder DIR: files, folders, globs, zip archives, tables of articles (JSON lines, CSV). "
        "A second run leaves alone what has not changed. Exit status: 0 all done, 2 a file failed, 130 interrupted.",
        "تصحيح المصادر في المجلد DIR: ملفات ومجلدات وأنماط ومحفوظات zip وجداول مقالات (JSON lines وCSV). "
        "والتشغيل الثاني يترك ما لم يتغير. حالة الخروج: 0 تم كل شيء، 2 تعذر ملف، 130 أُوقف.",
    ),
    "help.batch.out": (
        "The folder to write to; made if missing. The folders of SRC are kept in it, sources never change, and files "
        "of others in it are never replaced.",
        "المجلد المطلوب الكتابة فيه، ويُنشأ إن لم يوجد. وتُحفظ فيه مجلدات المصدر، ولا يُمسّ مصدر ولا يُستبدل ملف لغيرنا.",
    ),
    "help.batch.to": (
        "What to write: docx, txt, html, odt, md, or same for the kind of the source. Default: docx.",
        "نوع المكتوب: docx أو txt أو html أو odt أو md، أو same لنوع المصدر نفسه. والمبدئي docx.",
    ),
    "help.batch.profile": (
        "House style: one that comes with the program, or a TOML file. Else proofreader.toml in the first SRC or above "
        "it.",
        "الملمح (أسلوب التحرير): اسم ملمح مرفق بالبرنامج أو ملف TOML. وإلا فملف proofreader.toml في أول مصدر أو فوقه.",
    ),
    "help.batch.clean": (
        "Remove what scraping left. Default: where an article is laid out anew, not in Word drafts and plain text.",
        "حذف مخلفات النسخ. والمبدئي: حيث يُخرَج المقال من جديد، لا في مسوّدات وورد والنص العادي.",
    ),
    "help.batch.tracked": (
        "Write corrections into Word documents as tracked changes.",
        "كتابة التصحيحات في مستندات وورد تغييرات متعقَّبة.",
    ),
    "help.batch.include": (
        "Of folders and archives, take these only; may be repeated.",
        "أخذ هذه وحدها من المجلدات والمحفوظات، ويجوز تكراره.",
    ),
    "help.batch.exclude": (
        "Of folders and archives, leave these out; may be repeated.",
        "استثناء هذه من المجلدات والمحفوظات، ويجوز تكراره.",
    ),
    "help.batch.max-mb": (
        "Larger sources are reported and not read. Default: 50 megabytes.",
        "ما زاد حجمه على هذا يُذكر ولا يُقرأ. والمبدئي 50 ميغابايت.",
    ),
    "help.batch.jobs": ("Processes. Default: one on each processor.", "عدد العمليات. والمبدئي عملية لكل معالج."),
    "help.batch.scheduler": (
        "Work on the Dask cluster with this scheduler instead of on this machine.",
        "العمل على عنقود Dask الذي هذا عنوان مجدوله لا على هذا الجهاز.",
    ),
    "help.batch.journal": (
        "Keep the journal here. Default: in DIR/.proofreader.",
        "حفظ السجل هنا. والمبدئي في DIR/.proofreader.",
    ),
    "help.batch.from-file": (
        "Also take the sources that this file names, one a line; - is standard input.",
        "أخذ المصادر المسماة في هذا الملف أيضًا، واحد في كل سطر؛ والشَّرطة - هي المُدخل المعياري.",
    ),
    "help.batch.column": (
        "Of tables: the column of the {default}. Default: found by its usual names.",
        "في الجداول: اسم عمود ({default}). والمبدئي أن يُعرف بأسمائه المعتادة.",
    ),
    "help.batch.resume": (
        "Continue the last run into DIR; without SRC, with what that was asked for.",
        "متابعة آخر تشغيل في DIR؛ وبلا مصدر فبما طُلب فيه.",
    ),
    "help.batch.dry-run": ("Check everything and write nothing.", "فحص كل شيء من غير كتابة شيء."),
    "help.batch.report": (
        "Write a report: FILE.html for reading, FILE.json, FILE.csv or FILE.sarif; may be repeated.",
        "كتابة تقرير: FILE.html للقراءة أو FILE.json أو FILE.csv أو FILE.sarif، ويجوز تكراره.",
    ),
    "help.batch.rollback": (
        "Remove what the run of this journal wrote, except files changed since.",
        "حذف ما كتبه تشغيل هذا السجل إلا ما تغيّر بعده.",
    ),
    "help.watch": (
        "Correct each file of the folder IN, and each article of archives and tables in it, into DIR as soon as it is "
        "whole, until Ctrl-C.",
        "تصحيح كل ملف يوضع في المجلد IN إلى DIR متى اكتمل، وكل مقال في محفوظاته وجداوله، إلى أن يُضغط Ctrl-C.",
    ),
    "help.watch.settle": (
        "A file is whole when it has not changed for so long. Default: 3 seconds.",
        "يُعد الملف مكتملًا إذا لم يتغير هذه المدة. والمبدئي 3 ثوانٍ.",
    ),
    "help.watch.interval": ("Look at the folder so often. Default: 1 second.", "مدة ما بين نظرتين. والمبدئي ثانية."),
    "help.rules": ("List every rule with its explanation and examples.", "سرد القواعد كلها بشرحها وأمثلتها."),
    "help.rules.format": ("text or json. Default: text.", "text أو json. والمبدئي text."),
    "help.gui": ("Open the editor, on the FILEs given.", "فتح المحرر، على الملفات المذكورة إن ذُكرت."),
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
    "refused.lines": (
        "it would run over the end of a cell, box, note or section",
        "يتجاوز نهاية خلية أو إطار أو حاشية أو مقطع",
    ),
    "refused.empty": ("there is no text here to take the formatting from", "لا نص هنا يؤخذ تنسيقه"),
    "batch.files": ("Files: {total} ({parts})", "الملفات: {total} ({parts})"),
    "batch.files.done": ("{count} done", "{count} أُنجز"),
    "batch.files.unchanged": ("{count} unchanged", "{count} لم يتغير"),
    "batch.files.skipped": ("{count} skipped", "{count} تُخطي"),
    "batch.files.failed": ("{count} failed", "{count} تعذر"),
    "batch.words": (
        "Words: {words}; {rate} words/s; {seconds} s",
        "الكلمات: {words}؛ {rate} كلمة/ثانية؛ {seconds} ثانية",
    ),
    "batch.issues": (
        "Issues: {applied} corrected, {left} left for a decision, {notes} notes",
        "المسائل: {applied} صُحح، {left} بقي للبت فيه، {notes} ملاحظة",
    ),
    "batch.by-category": ("By category (corrected, left, notes):", "بحسب الصنف (صُحح، بقي، ملاحظات):"),
    "batch.by-rule": (
        "Most frequent rules (corrected, left, notes):",
        "أكثر القواعد تكررًا (صُحح، بقي، ملاحظات):",
    ),
    "batch.failed": ("proofreader: {name}: {reason}", "proofreader: {name}: {reason}"),
    "batch.more-failed": (
        "proofreader: and {count} more; --report FILE.csv lists all",
        "proofreader: و{count} غيرها؛ \u200e--report FILE.csv يسردها كلها",
    ),
    "batch.journal": ("Journal: {path}", "السجل: {path}"),
    "batch.left": ("left", "بقي"),
    "batch.rate": ("{files} files/s, {words} words/s", "{files} ملف/ث، {words} كلمة/ث"),
    "batch.failed-so-far": (", {count} failed", "، {count} تعذر"),
    "batch.stopping": (
        "proofreader: finishing the current files; Ctrl-C again gives them up",
        "proofreader: تُكمَل الملفات الجارية؛ وCtrl-C مرة أخرى يتركها",
    ),
    "batch.stopped": (
        "proofreader: stopped; --resume continues",
        "proofreader: أُوقف؛ \u200e--resume يتابع",
    ),
    "batch.trouble": ("{reason}", "توقف العمل: {reason}"),
    "batch.nothing-to-resume": ("{path}: there is no run to resume", "{path}: لا تشغيل سابقًا يُتابَع"),
    "batch.list-was-read": (
        "the list came from standard input; give it again: --resume --from-file -",
        "جاءت القائمة من الدخل المعياري؛ أعطها من جديد: ‎--resume --from-file -",
    ),
    "batch.no-name": (
        "an empty name for a source; give a file or a folder (. is this one)",
        "اسم مصدر فارغ؛ أعط ملفًّا أو مجلدًا (والنقطة . هي المجلد الحالي)",
    ),
    "batch.same-folder": (
        "{path}: is a source; write to another folder",
        "{path}: هو المصدر نفسه؛ اكتب في مجلد آخر",
    ),
    "batch.only-docx": (
        "{option} is for Word documents: --to docx or --to same",
        "الخيار \u200e{option} لمستندات وورد: \u200e--to docx أو \u200e--to same",
    ),
    "batch.no-report": (
        "{path}: a report ends in one of {formats}",
        "{path}: اسم التقرير ينتهي بواحد من {formats}",
    ),
    "batch.rolled-back-before": ("{path}: was rolled back already", "{path}: أُلغي هذا التشغيل من قبل"),
    "batch.no-journal": ("{path}: is not the journal of a batch", "{path}: ليس سجلّ تشغيل"),
    "batch.not-removed": (
        "proofreader: {name}: not as it was written; left there",
        "proofreader: {name}: تغيّر بعد كتابته فتُرك",
    ),
    "batch.rolled-back": (
        "Removed: {removed}; left since changed: {kept}; already gone: {missing}",
        "حُذف: {removed}؛ تُرك لأنه تغيّر: {kept}؛ لم يوجد: {missing}",
    ),
    "batch.problem.missing": ("{reason}", "لا يوجد، أو أزيل قبل أن يُقرأ"),
    "batch.problem.permission": ("{reason}", "لا إذن بقراءته"),
    "batch.problem.unreadable": ("{reason}", "تعذرت قراءته: تالف أو ليس نصًّا أو ترميزه مجهول"),
    "batch.problem.too-large": (
        "too large: {reason}; divide it or raise --max-mb",
        "أكبر من أن يُقرأ؛ قسّمه أو زد \u200e--max-mb",
    ),
    "batch.problem.archive": ("archive or table: {reason}", "محفوظة أو جدول تالف أو مقفل بكلمة سر أو داخل غيره"),
    "batch.problem.row": ("{reason}", "صف لا يُقرأ أو لا عمود للنص فيه؛ سمّ العمود بـ\u200e--text-column"),
    "batch.problem.write": ("{reason}", "تعذرت كتابته"),
    "batch.problem.disk-full": ("{reason}", "امتلأ القرص"),
    "batch.problem.taken": ("{reason}", "في مكان مُخرجه ملف لغيرنا، فتُرك ذلك الملف؛ سمّه اسمًا آخر وشغّل من جديد"),
    "batch.problem.killed": ("{reason}", "أسقط العملية مرتين: يحتاج ذاكرة أو وقتًا أكثر مما يتاح"),
    "batch.problem.internal": ("unexpected: {reason}", "خلل غير متوقع: {reason}"),
    "batch.problem.empty": ("{reason}", "لا نص فيه"),
    "batch.problem.kind": ("{reason}", "ليس مما يُقرأ نصًّا"),
    "batch.problem.kept": ("{reason}", "غُيّر مُخرجه بيد أحد فتُرك؛ سمّه اسمًا آخر ليُكتب من جديد"),
    "watch.began": ("proofreader: watching {path}; Ctrl-C ends", "proofreader: يُراقَب {path}؛ وCtrl-C ينهي"),
    "watch.done": (
        "{name} -> {output} ({applied} corrected, {left} left)",
        "{name} ← {output} (صُحح {applied}، بقي {left})",
    ),
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
    "error.unreadable-odt": (
        "{path}: {reason}",
        "{path}: تعذرت قراءته: تالف، أو محمي بكلمة سر، أو ليس مستند OpenDocument؛ "
        "افتحه في ليبر أوفيس واحفظه \u200e.odt",
    ),
    "error.unreadable-rtf": (
        "{path}: {reason}",
        "{path}: تعذرت قراءته: مبتور أو تالف، أو ليس مستند RTF؛ افتحه في برنامجه واحفظه من جديد",
    ),
    "error.unreadable-page": (
        "{path}: {reason}",
        "{path}: لم يُعثر فيه على مقال؛ افتحه في المتصفح وانسخ المقال والصقه في ملف نصي",
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
    "error.export-format": (
        "{path}: the name must end in .docx, .odt, .html, .md or .txt, or give --to",
        "{path}: يجب أن ينتهي الاسم بـ\u200e.docx أو \u200e.odt أو \u200e.html أو \u200e.md أو \u200e.txt، "
        "أو حدد \u200e--to",
    ),
    "error.changes-format": (
        "{path}: a list of changes is written as {formats}",
        "{path}: قائمة التصحيحات تُكتب بإحدى الصيغ {formats}",
    ),
    "error.template-kind": (
        "{path}: a template is a .dotx or .docx file",
        "{path}: القالب ملف \u200e.dotx أو \u200e.docx",
    ),
    "error.fix-document": (
        "{path}: fix writes text; use export to write a new document of it",
        "{path}: الأمر fix يكتب نصًّا؛ استعمل export لكتابة مستند جديد منه",
    ),
    "error.export-one": ("several paths need --out FOLDER", "تعدد الملفات يحتاج \u200e--out FOLDER"),
    "error.not-docx": (
        "{path}: the name of the output must end in .docx",
        "{path}: يجب أن ينتهي اسم المُخرج بـ\u200e.docx",
    ),
    "error.not-docm": (
        "{path}: the document holds macros: the name of the output must end in .docm",
        "{path}: في المستند وحدات ماكرو: يجب أن ينتهي اسم المُخرج بـ\u200e.docm",
    ),
    "error.no-display": (
        "there is no display to open the editor on; see proofreader --help for the commands",
        "لا شاشة يُفتح عليها المحرر؛ وللأوامر انظر proofreader --help",
    ),
    "error.no-window": ("the editor can't start: {reason}", "تعذر فتح المحرر: {reason}"),
    "error.internal": (
        "unexpected {kind}: {reason}. The files given are as they were. Where it happened stands in {log}; "
        "please send that file with your report, no article's text is in it",
        "خلل غير متوقع {kind}: {reason}. الملفات المعطاة كما كانت. وتفصيله في السجل {log}، "
        "فأرسلوه مع البلاغ، وليس فيه شيء من نص المقالات",
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
