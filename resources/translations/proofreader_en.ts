<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ar">
<context>
    <name>AppearancePage</name>
    <message>
        <source>المظهر</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>حسب النظام</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>فاتح</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>داكن</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>المعتاد ({})</source>
        <translation>Usual ({})</translation>
    </message>
    <message>
        <source>الألوان</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>خط المقال</source>
        <translation>Font of articles</translation>
    </message>
    <message>
        <source>حجم خط المقال (بكسل)</source>
        <translation>Text size of articles (pixels)</translation>
    </message>
    <message>
        <source>حجم خط الواجهة</source>
        <translation>Text size of the interface</translation>
    </message>
    <message>
        <source>نصّ حكيمٌ له سرٌّ قاطعٌ وذو شأنٍ عظيم. ١٢٣ 123 «اقتباس»</source>
        <translation>نصّ حكيمٌ له سرٌّ قاطعٌ وذو شأنٍ عظيم. ١٢٣ 123 «اقتباس»</translation>
    </message>
    <message>
        <source>مثال على الخط</source>
        <translation>Sample of the font</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>افتح مقالات</source>
        <translation>Open articles</translation>
    </message>
    <message>
        <source>مقالات ({});;مستندات Word ({});;كل الملفات (*)</source>
        <translation>Articles ({});;Word documents ({});;All files (*)</translation>
    </message>
    <message>
        <source>لا يُستعمل أسلوب مؤسستكم: {}</source>
        <translation>The newsroom’s profile is not used: {}</translation>
    </message>
    <message>
        <source>في الملف فواصل أسطر نادرة؛ ستُحفظ نهايات أسطر عادية.</source>
        <translation>The file has rare line separators; ordinary line ends will be saved.</translation>
    </message>
    <message>
        <source>الملف فارغ. اكتب المقال أو ألصِقه.</source>
        <translation>The file is empty. Write the article or paste it.</translation>
    </message>
    <message>
        <source>توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ في {}، في الأسطر: {}. يُدقَّق الكلام الذي بعدها كغيره.</source>
        <translation>Timings that can’t be read, or end before they begin, in {}, in the lines: {}. The words behind them are checked all the same.</translation>
    </message>
    <message>
        <source>في «{}» تغييرات لم تُحفظ، تضيع إذا قُرئ الملف من جديد. أتقرؤه؟</source>
        <translation>“{}” has unsaved changes, which are lost if the file is read again. Read it?</translation>
    </message>
    <message>
        <source>المدقّق</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>نصوص ({})</source>
        <translation>Texts ({})</translation>
    </message>
    <message>
        <source>مستندات Word ({})</source>
        <translation>Word documents ({})</translation>
    </message>
    <message>
        <source>احفظ المقال</source>
        <translation>Save the article</translation>
    </message>
    <message>
        <source>تغيّر الملف</source>
        <translation>The file has changed</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه. أيُستبدل به نصّك؟</source>
        <translation>Another program has changed the file “{}” since it was opened. Replace it with your text?</translation>
    </message>
    <message>
        <source>استبدل الملف بنصّي</source>
        <translation>Replace the file with my text</translation>
    </message>
    <message>
        <source>احفظ باسم آخر…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>أظهر الفروق</source>
        <translation>Show differences</translation>
    </message>
    <message>
        <source>الملف غير موجود</source>
        <translation>File not found</translation>
    </message>
    <message>
        <source>لم يعد الملف «{}» في مكانه: حُذف أو نُقل. أين يُحفظ المقال؟</source>
        <translation>The file “{}” is no longer in its place: it was deleted or moved. Where should the article be saved?</translation>
    </message>
    <message>
        <source>احفظه في مكانه</source>
        <translation>Save it in its place</translation>
    </message>
    <message>
        <source>حُفظ المستند، إلا {} من التغييرات: تقع على ما لا يُمس فيه كالحقول والصور. احفظ المقال باسم آخر نصًّا كي لا تضيع.</source>
        <translation>The document is saved except for {} changes, which touch what must stay, such as fields and pictures. Save the article as text under another name so as not to lose them.</translation>
    </message>
    <message>
        <source>حُفظ بترميز {}، لأن الترميز السابق لا يتسع لهذا النص.</source>
        <translation>Saved as {}, since the former encoding can’t hold this text.</translation>
    </message>
    <message>
        <source>تغييرات لم تُحفظ</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>في هذه المقالات تغييرات لم تُحفظ. أتحفظها؟</source>
        <translation>These articles have unsaved changes. Save them?</translation>
    </message>
    <message>
        <source>احفظ الكل</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>لا تحفظ</source>
        <translation>Don’t save</translation>
    </message>
    <message>
        <source>في «{}» تغييرات لم تُحفظ. أتحفظها؟</source>
        <translation>“{}” has unsaved changes. Save them?</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>المقالات</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>المقالات المفتوحة</source>
        <translation>Open articles</translation>
    </message>
    <message>
        <source>، فيه تغييرات لم تُحفظ</source>
        <translation>, has unsaved changes</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>دفعة من الملفات…</source>
        <translation>Batch of files…</translation>
    </message>
    <message>
        <source>صحّح مجلدًا أو آلاف الملفات معًا</source>
        <translation>Correct a folder or thousands of files at once</translation>
    </message>
    <message>
        <source>انتهت دفعة الملفات.</source>
        <translation>The batch of files is finished.</translation>
    </message>
    <message>
        <source>اعرضها</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>دفعة لم تنته</source>
        <translation>Unfinished batch</translation>
    </message>
    <message>
        <source>ما زالت دفعة من الملفات تُصحَّح. أتوقفها وتغلق البرنامج؟ لا يعاد ما أُنجز.</source>
        <translation>A batch of files is still being corrected. Stop it and quit? What is done is not done again.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>الحال</source>
        <translation>State</translation>
    </message>
    <message>
        <source>الملف</source>
        <translation>File</translation>
    </message>
    <message>
        <source>الكلمات</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>صُحّح</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>بقي للمحرر</source>
        <translation>Left for the editor</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>ينتظر</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>أُنجز</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>لم يتغير</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>تُخطّي</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>تعذّر</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>لم يُعالَج</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ، في الأسطر: {}</source>
        <translation>Timings that can’t be read, or end before they begin, in the lines: {}</translation>
    </message>
    <message>
        <source>لا يوجد، أو أزيل قبل أن يُقرأ</source>
        <translation>Not there, or removed before it was read</translation>
    </message>
    <message>
        <source>لا صلاحية لقراءته</source>
        <translation>No permission to read it</translation>
    </message>
    <message>
        <source>تعذرت قراءته: تالف أو ليس نصًّا أو ترميزه مجهول</source>
        <translation>Can’t be read: damaged, not text, or of unknown encoding</translation>
    </message>
    <message>
        <source>أكبر من أن يُقرأ مرة واحدة؛ قسّمه</source>
        <translation>Too large to be read at once; divide it</translation>
    </message>
    <message>
        <source>أرشيف أو جدول تالف أو محميّ بكلمة سر أو مضمَّن في أرشيف آخر</source>
        <translation>Archive or table that is damaged, locked with a password, or inside another</translation>
    </message>
    <message>
        <source>صف لا يُقرأ أو لا عمود للنص فيه</source>
        <translation>Row that can’t be read or has no text column</translation>
    </message>
    <message>
        <source>تعذرت كتابته في مجلد المُخرجات</source>
        <translation>Can’t be written to the output folder</translation>
    </message>
    <message>
        <source>امتلأ القرص</source>
        <translation>Disk full</translation>
    </message>
    <message>
        <source>تسبّب في توقف المعالجة مرتين: يحتاج إلى ذاكرة أو وقت أكثر مما يتاح</source>
        <translation>Brought the process down twice: needs more memory or time than allowed</translation>
    </message>
    <message>
        <source>لا نص فيه</source>
        <translation>Has no text</translation>
    </message>
    <message>
        <source>ليس مما يُقرأ نصًّا</source>
        <translation>Not of a kind read as text</translation>
    </message>
    <message>
        <source>يوجد بالاسم نفسه ملف لم يكتبه البرنامج، فلم يُكتب؛ سمّ ذلك الملف اسمًا آخر</source>
        <translation>Another file stands where its output would go, so it was not written; rename that file</translation>
    </message>
    <message>
        <source>عُدّل المُخرج يدويًّا فتُرك كما هو؛ سمّه اسمًا آخر ليُكتب من جديد</source>
        <translation>Its output was changed by hand and left; rename it to have it written again</translation>
    </message>
    <message>
        <source>خلل غير متوقع: {}</source>
        <translation>Unexpected fault: {}</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>دفعة من الملفات</source>
        <translation>Batch of files</translation>
    </message>
    <message>
        <source>عودة إلى المقالات</source>
        <translation>Back to the articles</translation>
    </message>
    <message>
        <source>عودة إلى المقالات (Esc)؛ ويستمر العمل إن كان جاريًا</source>
        <translation>Back to the articles (Esc); work under way goes on</translation>
    </message>
    <message>
        <source>لا يوجد: {}</source>
        <translation>Not there: {}</translation>
    </message>
    <message>
        <source>اكتب مسار مجلد المُخرجات كاملًا.</source>
        <translation>Give the full path of the output folder.</translation>
    </message>
    <message>
        <source>هذا ملف لا مجلد: {}</source>
        <translation>This is a file, not a folder: {}</translation>
    </message>
    <message>
        <source>مجلد المُخرجات هو مجلد المصادر نفسه؛ اختر مجلدًا آخر.</source>
        <translation>The output folder is that of the sources; choose another.</translation>
    </message>
    <message>
        <source>لا يُستعمل هذا الأسلوب: {}</source>
        <translation>This profile can’t be used: {}</translation>
    </message>
    <message>
        <source>امتلأ القرص وتوقف العمل. أفرغ مكانًا ثم ابدأ من جديد: لا يعاد ما أُنجز.</source>
        <translation>The disk is full and the work has stopped. Make room and start again: what is done is not done again.</translation>
    </message>
    <message>
        <source>توقف العمل قبل نهايته: {}</source>
        <translation>The work stopped before its end: {}</translation>
    </message>
    <message>
        <source>تعذّر العمل: {}</source>
        <translation>The work failed: {}</translation>
    </message>
    <message>
        <source>يكتب في مجلد المُخرجات تشغيل آخر؛ انتظر نهايته أو اختر مجلدًا آخر.</source>
        <translation>Another run is writing to the output folder; wait for its end or choose another folder.</translation>
    </message>
    <message>
        <source>تقرير للقراءة (*.html);;جدول (*.csv);;بيانات (*.json);;SARIF (*.sarif)</source>
        <translation>Report to read (*.html);;Table (*.csv);;Data (*.json);;SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>تقرير</source>
        <translation>report</translation>
    </message>
    <message>
        <source>احفظ التقرير</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>تعذّر حفظ التقرير: {}</source>
        <translation>The report could not be saved: {}</translation>
    </message>
    <message>
        <source>لا ملف يُفتح لهذا الصف: {}</source>
        <translation>No file can be opened for this row: {}</translation>
    </message>
</context>
<context>
    <name>BatchProgress</name>
    <message>
        <source>تقدم الدفعة</source>
        <translation>Progress of the batch</translation>
    </message>
    <message>
        <source>توقف مؤقتًا</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>ألغِ</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>افتح التقرير</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>احفظ التقرير…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>افتح مجلد المُخرجات</source>
        <translation>Open the output folder</translation>
    </message>
    <message>
        <source>دفعة جديدة</source>
        <translation>New batch</translation>
    </message>
    <message>
        <source>الملفات المعروضة</source>
        <translation>Files shown</translation>
    </message>
    <message>
        <source>كل الملفات</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>ما بقي فيه شيء للمحرر</source>
        <translation>With something left for the editor</translation>
    </message>
    <message>
        <source>ما تعذّر أو تُخُطّي</source>
        <translation>Failed or skipped</translation>
    </message>
    <message>
        <source>اضغط مرتين على ملف، أو Enter، لتفتحه في المحرر.</source>
        <translation>Double-click a file, or press Enter, to open it in the editor.</translation>
    </message>
    <message>
        <source>الملفات وما بقي فيها</source>
        <translation>Files and what is left in them</translation>
    </message>
    <message>
        <source>يبدأ العمل…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>الملفات: {} من {}</source>
        <translation>Files: {} of {}</translation>
    </message>
    <message>
        <source> · تعذّر: {}</source>
        <translation> · failed: {}</translation>
    </message>
    <message>
        <source>يُكتب التقرير…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>مضى: {}</source>
        <translation>Elapsed: {}</translation>
    </message>
    <message>
        <source>بقي نحو: {}</source>
        <translation>About left: {}</translation>
    </message>
    <message>
        <source>السرعة: {} ملف/ث، {} كلمة/ث</source>
        <translation>Speed: {} files/s, {} words/s</translation>
    </message>
    <message>
        <source>تابع</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>يتوقف بعد إكمال الملفات التي بدأت…</source>
        <translation>Pausing after the files at work…</translation>
    </message>
    <message>
        <source>متوقف مؤقتًا. أُنجز من الملفات: {}</source>
        <translation>Paused. Files done: {}</translation>
    </message>
    <message>
        <source>يتوقف بعد إكمال الملفات التي بدأت… أُنجز: {}</source>
        <translation>Pausing after the files at work… Done: {}</translation>
    </message>
    <message>
        <source>تُكمل الملفات التي بدأت، ثم يتوقف العمل…</source>
        <translation>Files under way are finished, then the work stops…</translation>
    </message>
    <message>
        <source>اقطعها الآن</source>
        <translation>Break off now</translation>
    </message>
    <message>
        <source>أُلغي العمل. ابدأ من جديد متى شئت: لا يعاد ما أُنجز.</source>
        <translation>The work was cancelled. Start again when you like: what is done is not done again.</translation>
    </message>
    <message>
        <source>انتهى العمل في {}.</source>
        <translation>Finished in {}.</translation>
    </message>
    <message>
        <source>أُنجز: {}</source>
        <translation>Done: {}</translation>
    </message>
    <message>
        <source>لم يتغير: {}</source>
        <translation>Unchanged: {}</translation>
    </message>
    <message>
        <source>تُخطّي: {}</source>
        <translation>Skipped: {}</translation>
    </message>
    <message>
        <source>تعذّر: {}</source>
        <translation>Failed: {}</translation>
    </message>
    <message>
        <source>صُحّح: {} · بقي للمحرر: {}</source>
        <translation>Fixed: {} · left for the editor: {}</translation>
    </message>
    <message>
        <source>السرعة: {} كلمة/ث</source>
        <translation>Speed: {} words/s</translation>
    </message>
    <message>
        <source>ملفات لا يتسع لها الجدول: {}؛ هي في التقرير.</source>
        <translation>Files the table has no room for: {}; they are in the report.</translation>
    </message>
</context>
<context>
    <name>BatchSetup</name>
    <message>
        <source>المصادر: أفلت هنا ملفات ومجلدات</source>
        <translation>Sources: drop files and folders here</translation>
    </message>
    <message>
        <source>المصادر</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>أضف ملفات…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>أضف مجلدًا…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>احذف من القائمة</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>تُقبل أيضًا محفوظات zip وجداول المقالات ‎(jsonl، csv)‎. لا يُغيَّر مصدر أبدًا.</source>
        <translation>Zip archives and tables of articles (jsonl, csv) are taken too. No source is ever changed.</translation>
    </message>
    <message>
        <source>ما يُصحَّح</source>
        <translation>What is corrected</translation>
    </message>
    <message>
        <source>الأخطاء الأكيدة وحدها</source>
        <translation>Certain errors only</translation>
    </message>
    <message>
        <source>الأكيدة والمرجّحة</source>
        <translation>Certain and likely ones</translation>
    </message>
    <message>
        <source>صيغة المُخرجات</source>
        <translation>Output format</translation>
    </message>
    <message>
        <source>مستندات Word</source>
        <translation>Word documents</translation>
    </message>
    <message>
        <source>كل ملف بصيغته</source>
        <translation>Each file in its own format</translation>
    </message>
    <message>
        <source>نص</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>صفحة HTML</source>
        <translation>HTML page</translation>
    </message>
    <message>
        <source>مستند ODT</source>
        <translation>ODT document</translation>
    </message>
    <message>
        <source>نص Markdown</source>
        <translation>Markdown text</translation>
    </message>
    <message>
        <source>بقايا صفحات المواقع</source>
        <translation>Leftovers of web pages</translation>
    </message>
    <message>
        <source>تُزال حيث يُبنى المقال من جديد</source>
        <translation>Remove where the article is built anew</translation>
    </message>
    <message>
        <source>تُزال دائمًا</source>
        <translation>Always remove</translation>
    </message>
    <message>
        <source>تبقى</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>التصحيحات تغييرات معلَّمة في Word</source>
        <translation>Corrections as tracked changes in Word</translation>
    </message>
    <message>
        <source>مع كل تصحيح تعليق بسببه</source>
        <translation>A comment with the reason of each correction</translation>
    </message>
    <message>
        <source>مجلد المُخرجات</source>
        <translation>Output folder</translation>
    </message>
    <message>
        <source>مجلد تُكتب فيه الملفات المصحَّحة</source>
        <translation>Folder the corrected files are written to</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>اختر مجلد المُخرجات</source>
        <translation>Choose the output folder</translation>
    </message>
    <message>
        <source>ابدأ</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>مجلد: {}</source>
        <translation>Folder: {}</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>أضف ملفات إلى الدفعة</source>
        <translation>Add files to the batch</translation>
    </message>
    <message>
        <source>أضف مجلدًا إلى الدفعة</source>
        <translation>Add a folder to the batch</translation>
    </message>
    <message>
        <source>أضف ملفًّا أو مجلدًا لتبدأ.</source>
        <translation>Add a file or folder to begin.</translation>
    </message>
    <message>
        <source>اختر مجلد المُخرجات لتبدأ.</source>
        <translation>Choose the output folder to begin.</translation>
    </message>
</context>
<context>
    <name>ChangesCommands</name>
    <message>
        <source>قبل وبعد</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>ما تغيّر في المقال منذ فُتح</source>
        <translation>What has changed in the article since it was opened</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>في نص واحد</source>
        <translation>In one text</translation>
    </message>
    <message>
        <source>أظهر المحذوف والمضاف معًا في نص واحد</source>
        <translation>Show deletions and insertions in one text</translation>
    </message>
    <message>
        <source>أرجِع هذا التغيير</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>أرجِع هذا التغيير (Del)</source>
        <translation>Undo this change (Del)</translation>
    </message>
    <message>
        <source>إلى موضعه في النص</source>
        <translation>Go to its place in the text</translation>
    </message>
    <message>
        <source>إلى موضعه في النص (Enter)</source>
        <translation>Go to its place in the text (Enter)</translation>
    </message>
    <message>
        <source>عودة إلى المقال</source>
        <translation>Back to the article</translation>
    </message>
    <message>
        <source>عودة إلى المقال (Esc)</source>
        <translation>Back to the article (Esc)</translation>
    </message>
    <message>
        <source>النص كما فُتح</source>
        <translation>Text as opened</translation>
    </message>
    <message>
        <source>النص الآن</source>
        <translation>Text now</translation>
    </message>
    <message>
        <source>قبل</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>بعد</source>
        <translation>After</translation>
    </message>
    <message>
        <source>النصان معًا</source>
        <translation>Both texts</translation>
    </message>
    <message>
        <source>قائمة التغييرات</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>لا تغييرات</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>قبل وبعد: {}</source>
        <translation>Before and after: {}</translation>
    </message>
    <message>
        <source>(إضافة)</source>
        <translation>(insertion)</translation>
    </message>
    <message>
        <source>تحرير يدوي</source>
        <translation>Edited by hand</translation>
    </message>
    <message>
        <source>جنبًا إلى جنب</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>CleanCommands</name>
    <message>
        <source>أُزيل من بقايا الصفحة: {}</source>
        <translation>Page leftovers removed: {}</translation>
    </message>
    <message>
        <source>أُعيد إلى المقال: {}</source>
        <translation>Put back into the article: {}</translation>
    </message>
    <message>
        <source>تراجع</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>أُلغي كل تجاهل دائم.</source>
        <translation>Nothing is always ignored any more.</translation>
    </message>
    <message>
        <source>أزل بقايا الصفحة…</source>
        <translation>Remove page leftovers…</translation>
    </message>
    <message>
        <source>تنظيف</source>
        <translation>Clean</translation>
    </message>
    <message>
        <source>أزل ما بقي من صفحة الموقع</source>
        <translation>Remove what is left of the web page</translation>
    </message>
    <message>
        <source>أعد إظهار ما تُجوهل في هذا المقال</source>
        <translation>Show again what is ignored in this article</translation>
    </message>
    <message>
        <source>ألغِ كل تجاهل دائم</source>
        <translation>Forget everything that is always ignored</translation>
    </message>
</context>
<context>
    <name>CommentCommands</name>
    <message>
        <source>إلى تعليقات المسودة</source>
        <translation>Go to the comments of the draft</translation>
    </message>
    <message>
        <source>التعليقات ({})</source>
        <translation>Comments ({})</translation>
    </message>
</context>
<context>
    <name>CommentsList</name>
    <message>
        <source>تعليقات المسودة</source>
        <translation>Comments of the draft</translation>
    </message>
    <message>
        <source>تبقى في المستند كما هي.</source>
        <translation>They stay in the document as they are.</translation>
    </message>
</context>
<context>
    <name>CountCommands</name>
    <message>
        <source>طول المقال…</source>
        <translation>Length of the article…</translation>
    </message>
    <message>
        <source>الكلمات والحروف والجمل والفقرات ووقت القراءة</source>
        <translation>Words, characters, sentences, paragraphs and reading time</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>طول المقال</source>
        <translation>Length of the article</translation>
    </message>
    <message>
        <source>المقال</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>التحديد</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>الكلمات</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>الحروف مع المسافات</source>
        <translation>Characters with spaces</translation>
    </message>
    <message>
        <source>الحروف دون مسافات</source>
        <translation>Characters without spaces</translation>
    </message>
    <message>
        <source>الجمل</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>الفقرات</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>وقت القراءة</source>
        <translation>Reading time</translation>
    </message>
    <message>
        <source>وقت القراءة على أساس {} كلمة في الدقيقة: بين 138 تُقرأ جهرًا بالعربية (IReST 2012) و238 تُقرأ صامتًا بالإنجليزية (Brysbaert 2019). الحركات محسوبة في الحروف.</source>
        <translation>Reading time at {} words a minute: between 138 read aloud in Arabic (IReST 2012) and 238 read silently in English (Brysbaert 2019). Vowel marks count as characters.</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>معلومات المقال</source>
        <translation>Article details</translation>
    </message>
    <message>
        <source>العنوان</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>الكاتب</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>المصدر</source>
        <translation>Outlet</translation>
    </message>
    <message>
        <source>يُكتب تحت العنوان في مستند Word إن لم يكن في المقال تاريخ.</source>
        <translation>Written under the title in the Word document if the article has no date.</translation>
    </message>
    <message>
        <source>موافق</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>اقتراح من النص</source>
        <translation>Suggest from the text</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه.</source>
        <translation>Another program has changed the file “{}” since it was opened.</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه، وفيه عندك تغييرات لم تُحفظ.</source>
        <translation>Another program has changed the file “{}” since it was opened, and you have unsaved changes in it.</translation>
    </message>
    <message>
        <source>اقرأه من جديد</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>أبقِ نصّي</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>لم يعد الملف «{}» في مكانه: حُذف أو نُقل. نصه باقٍ هنا.</source>
        <translation>The file “{}” is no longer in its place: deleted or moved. Its text is still here.</translation>
    </message>
    <message>
        <source>احفظه في مكانه</source>
        <translation>Save it in its place</translation>
    </message>
    <message>
        <source>احفظ باسم…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>تراجع</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>أعد</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>قص</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>انسخ</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>ألصِق</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>ألصِق نصًّا من الحافظة في موضع المؤشر</source>
        <translation>Paste the clipboard’s text at the cursor</translation>
    </message>
    <message>
        <source>حدّد الكل</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>نص المقال</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>لم يُلصق النص: فيه فقرة أطول مما يمكن عرضه.</source>
        <translation>The text was not pasted: it has a paragraph too long to be shown.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>المعتاد اليوم</source>
        <translation>Usual today</translation>
    </message>
    <message>
        <source>ويندوز القديم</source>
        <translation>Old Windows</translation>
    </message>
    <message>
        <source>يونكس القديم</source>
        <translation>Old Unix</translation>
    </message>
    <message>
        <source>ماك القديم</source>
        <translation>Old Mac</translation>
    </message>
    <message>
        <source>دوس</source>
        <translation>DOS</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>خطأ في البرنامج</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>وقع خطأ لم يتوقعه البرنامج، وقد لا يكون ما طلبته الآن قد تم.</source>
        <translation>An unexpected error happened; what you just asked for may not have been done.</translation>
    </message>
    <message>
        <source>سُجّل الخطأ، دون شيء من نص المقالات، في الملف: {}</source>
        <translation>The error was recorded, with nothing of the articles’ text, in the file: {}</translation>
    </message>
    <message>
        <source>للإبلاغ: انسخ التفاصيل وأرسلها مع هذا الملف إلى من يدعم البرنامج عندكم، واذكر ما كنت تفعله.</source>
        <translation>To report it: copy the details, send them with this file to your support and say what you were doing.</translation>
    </message>
    <message>
        <source>انسخ التفاصيل</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>افتح مجلد السجل</source>
        <translation>Open log folder</translation>
    </message>
    <message>
        <source>تابع العمل</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>تعذّر حفظ نسخة من التغييرات: احفظ مقالاتك الآن، ثم أعد تشغيل البرنامج.</source>
        <translation>No copy of the changes could be kept: save your articles now, then restart the program.</translation>
    </message>
    <message>
        <source>ليس في المقالات المفتوحة تغييرات غير محفوظة.</source>
        <translation>The open articles have no unsaved changes.</translation>
    </message>
    <message>
        <source>حُفظت نسخة من التغييرات غير المحفوظة ({})، وتُستعاد عند التشغيل التالي إن أُغلق البرنامج.</source>
        <translation>A copy of the unsaved changes ({}) was kept; it is offered at the next start if the program closes.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>صدّر…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>تصدير</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>اكتب المقال مستندًا، نهائيًّا أو بتغييرات متعقَّبة، بعد معاينته</source>
        <translation>Write the article as a document, final or with tracked changes, after a preview</translation>
    </message>
    <message>
        <source>انسخ المقال لنظام النشر</source>
        <translation>Copy the article for the CMS</translation>
    </message>
    <message>
        <source>انسخ المقال المصحح كله بعناوينه وكلماته الغامقة وروابطه</source>
        <translation>Copy the whole corrected article with its headings, bold words and links</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrected</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>تصدير المقال</source>
        <translation>Export the article</translation>
    </message>
    <message>
        <source>الصيغة</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>مستند Word (docx)</source>
        <translation>Word document (docx)</translation>
    </message>
    <message>
        <source>مستند OpenDocument (odt)</source>
        <translation>OpenDocument text (odt)</translation>
    </message>
    <message>
        <source>صفحة (html)</source>
        <translation>Page (html)</translation>
    </message>
    <message>
        <source>نص Markdown (md)</source>
        <translation>Markdown text (md)</translation>
    </message>
    <message>
        <source>نص مجرد (txt)</source>
        <translation>Plain text (txt)</translation>
    </message>
    <message>
        <source>مستند PDF (pdf)</source>
        <translation>PDF document (pdf)</translation>
    </message>
    <message>
        <source>التصحيحات</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>نص نهائي</source>
        <translation>Final text</translation>
    </message>
    <message>
        <source>تغييرات متعقَّبة</source>
        <translation>Tracked changes</translation>
    </message>
    <message>
        <source>تغييرات متعقَّبة مع أسبابها</source>
        <translation>Tracked changes with their reasons</translation>
    </message>
    <message>
        <source>تعليقات فقط، والنص كما كان</source>
        <translation>Comments only, the text as it was</translation>
    </message>
    <message>
        <source>قائمة التصحيحات</source>
        <translation>List of corrections</translation>
    </message>
    <message>
        <source>بلا قائمة</source>
        <translation>No list</translation>
    </message>
    <message>
        <source>في آخر المستند</source>
        <translation>At the end of the document</translation>
    </message>
    <message>
        <source>في ملف مستقل</source>
        <translation>In a file of its own</translation>
    </message>
    <message>
        <source>في المستند نفسه: تنسيقه وجداوله وحواشيه كما هي</source>
        <translation>In the document itself: its layout, tables and notes stay as they are</translation>
    </message>
    <message>
        <source>قالب المؤسسة</source>
        <translation>Newsroom template</translation>
    </message>
    <message>
        <source>بلا قالب: تنسيق أسلوب التحرير</source>
        <translation>No template: layout of the profile</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>اختر قالب المؤسسة</source>
        <translation>Choose the newsroom’s template</translation>
    </message>
    <message>
        <source>بلا قالب</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>يُكتب في</source>
        <translation>Written to</translation>
    </message>
    <message>
        <source>غيّر…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>غيّر اسم الملف ومكانه</source>
        <translation>Change the name and place of the file</translation>
    </message>
    <message>
        <source>معاينة الصفحة الأولى</source>
        <translation>Preview of the first page</translation>
    </message>
    <message>
        <source>ما سيظهر من التغييرات</source>
        <translation>Which changes are shown</translation>
    </message>
    <message>
        <source>قبل</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>بعد</source>
        <translation>After</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>الصفحة الأولى</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>التغييرات ({})</source>
        <translation>Changes ({})</translation>
    </message>
    <message>
        <source>صدّر</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>تُكتب القائمة هنا في ملف مستقل.</source>
        <translation>The list is written to a file of its own here.</translation>
    </message>
    <message>
        <source>تُكتب التنبيهات المتبقية تعليقات في الهامش.</source>
        <translation>Issues that are left become comments in the margin.</translation>
    </message>
    <message>
        <source>في المقال {} من الصفحة لم تُزل.</source>
        <translation>The article still holds {} of the page.</translation>
    </message>
    <message>
        <source>لم يتغيّر شيء منذ فُتح المقال.</source>
        <translation>Nothing has changed since the article was opened.</translation>
    </message>
    <message>
        <source>(إضافة)</source>
        <translation>(insertion)</translation>
    </message>
    <message>
        <source>تحرير يدوي</source>
        <translation>Edited by hand</translation>
    </message>
    <message>
        <source>قوالب Word (*.dotx *.docx)</source>
        <translation>Word templates (*.dotx *.docx)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>هذا هو الملف الأصلي: اختر اسمًا آخر كي لا يضيع.</source>
        <translation>This is the original file: choose another name so as not to lose it.</translation>
    </message>
    <message>
        <source>لم يُكتب الملف: {}</source>
        <translation>The file was not written: {}</translation>
    </message>
    <message>
        <source>التصحيحات</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>صدّر إلى Word</source>
        <translation>Export to Word</translation>
    </message>
    <message>
        <source>نُسخ المقال بعناوينه وروابطه: ألصقه في نظام النشر.</source>
        <translation>Article copied with its headings and links: paste it into the CMS.</translation>
    </message>
    <message>
        <source>أظهر المجلد</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>افتحه في Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>افتحه</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>كُتب الملف: {} (في المجلد {})</source>
        <translation>File written: {} (in the folder {})</translation>
    </message>
    <message>
        <source>تغييرات لم تُكتب لوقوعها على حقول أو صور: {}</source>
        <translation>Changes not written, as they touch fields or images: {}</translation>
    </message>
    <message>
        <source>كلمات لم تُكتب، كالبيانات في أول الملف: {}</source>
        <translation>Words not written, such as front matter: {}</translation>
    </message>
    <message>
        <source>بقايا لم تُزل من الصفحة: {}</source>
        <translation>Page leftovers not removed: {}</translation>
    </message>
    <message>
        <source>مستند Word ({})</source>
        <translation>Word document ({})</translation>
    </message>
    <message>
        <source>وقائمة التصحيحات: {}</source>
        <translation>and the list of corrections: {}</translation>
    </message>
    <message>
        <source>تعليقات لم يتسع لها المستند: {}</source>
        <translation>Comments the document had no room for: {}</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrected</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>لا شيء بعد</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>اقرأ الملف من جديد بترميز</source>
        <translation>Read the file again with encoding</translation>
    </message>
    <message>
        <source>احفظ بترميز</source>
        <translation>Save with encoding</translation>
    </message>
    <message>
        <source>مقال جديد</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>مقال جديد من الحافظة</source>
        <translation>New article from clipboard</translation>
    </message>
    <message>
        <source>لصق في مقال جديد</source>
        <translation>Paste as new article</translation>
    </message>
    <message>
        <source>ألصِق ما نُسخ في مقال جديد</source>
        <translation>Paste what was copied into a new article</translation>
    </message>
    <message>
        <source>افتح…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>فتح</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>افتح مقالًا من ملف</source>
        <translation>Open an article from a file</translation>
    </message>
    <message>
        <source>آخر المقالات</source>
        <translation>Recent articles</translation>
    </message>
    <message>
        <source>مقال تجريبي</source>
        <translation>Sample article</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>احفظ باسم…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>الترميز</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>صدّر إلى Word مباشرة…</source>
        <translation>Export to Word directly…</translation>
    </message>
    <message>
        <source>اكتب النص النهائي مستند Word دون أسئلة غير اسمه</source>
        <translation>Writes the final text as a Word document, asking for nothing but its name</translation>
    </message>
    <message>
        <source>معلومات المقال…</source>
        <translation>Article details…</translation>
    </message>
    <message>
        <source>العنوان والكاتب والتاريخ والمصدر في مستند Word</source>
        <translation>Title, author, date and outlet in the Word document</translation>
    </message>
    <message>
        <source>أغلق المقال</source>
        <translation>Close article</translation>
    </message>
    <message>
        <source>أعد فتح المقال المغلق</source>
        <translation>Reopen closed article</translation>
    </message>
    <message>
        <source>أغلق كل المقالات</source>
        <translation>Close all articles</translation>
    </message>
    <message>
        <source>أغلق البرنامج</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>ليس في الحافظة نص. انسخ المقال أولًا.</source>
        <translation>There is no text on the clipboard. Copy the article first.</translation>
    </message>
    <message>
        <source>لم يُغلق مقال منذ فُتح البرنامج.</source>
        <translation>No article was closed since the program started.</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>لم يُكتب ملف PDF: {}</source>
        <translation>The PDF file was not written: {}</translation>
    </message>
    <message>
        <source>لا يوجد ملف بهذا الاسم: {}</source>
        <translation>There is no file of that name: {}</translation>
    </message>
    <message>
        <source>هذا مجلد، لا ملف: {}</source>
        <translation>This is a folder, not a file: {}</translation>
    </message>
    <message>
        <source>الملف أكبر من أن يُفتح هنا: {}</source>
        <translation>The file is too large to be opened here: {}</translation>
    </message>
    <message>
        <source>لا يمكن قراءة الملف: {}</source>
        <translation>The file can’t be read: {}</translation>
    </message>
    <message>
        <source>في الملف فقرة أطول مما يمكن عرضه: {}</source>
        <translation>The file has a paragraph too long to be shown: {}</translation>
    </message>
    <message>
        <source>قسّم النص إلى فقرات ثم افتحه من جديد.</source>
        <translation>Divide the text into paragraphs, then open it again.</translation>
    </message>
    <message>
        <source>لا يُفتح هنا إلا النص ومستندات Word: انسخ نص «{}» وألصِقه.</source>
        <translation>Only text and Word documents open here: copy the text of “{}” and paste it.</translation>
    </message>
    <message>
        <source>المستند «{}» تالف أو ليس مما يُقرأ: افتحه في برنامجه وانسخ نصه وألصِقه.</source>
        <translation>The document “{}” is damaged or can’t be read: open it in its own program, copy its text and paste it.</translation>
    </message>
    <message>
        <source>لا مقال في الصفحة «{}»: افتحها في متصفح وانسخ المقال وألصِقه.</source>
        <translation>No article in the page “{}”: open it in a browser, copy the article and paste it.</translation>
    </message>
    <message>
        <source>ترميز الملف تالف: {}. افتحه في محرر نصوص واحفظه بترميز UTF-8.</source>
        <translation>The encoding of the file is damaged: {}. Open it in a text editor and save it as UTF-8.</translation>
    </message>
    <message>
        <source>ليس هذا ملفًّا نصّيًّا يمكن قراءته: {}</source>
        <translation>This is not a text file that can be read: {}</translation>
    </message>
    <message>
        <source>ليس الملف «{}» بهذا الترميز.</source>
        <translation>The file “{}” is not in that encoding.</translation>
    </message>
    <message>
        <source>الحفظ هنا نص مجرد، لا يُكتب في «{}»: صدّر المقال ليصير مستندًا.</source>
        <translation>Saving here gives plain text, which does not go into “{}”: export the article to make a document.</translation>
    </message>
    <message>
        <source>لم يُحفظ الملف: {}</source>
        <translation>The file was not saved: {}</translation>
    </message>
    <message>
        <source>لم يُحفظ المستند: {}</source>
        <translation>The document was not saved: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>البحث والاستبدال</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>ابحث عن</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>استبدل به</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>النتيجة السابقة (Shift+F3)</source>
        <translation>Previous result (Shift+F3)</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>النتيجة التالية (F3)</source>
        <translation>Next result (F3)</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>أغلق شريط البحث (Esc)</source>
        <translation>Close the search bar (Esc)</translation>
    </message>
    <message>
        <source>استبدل</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>استبدل هذه النتيجة وانتقل إلى التالية (Enter)</source>
        <translation>Replace this result and go to the next (Enter)</translation>
    </message>
    <message>
        <source>استبدل الكل</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>استبدل كل النتائج في خطوة واحدة (Alt+Enter)</source>
        <translation>Replace all results in one step (Alt+Enter)</translation>
    </message>
    <message>
        <source>كلمة كاملة</source>
        <translation>Whole word</translation>
    </message>
    <message>
        <source>لا جزءًا من كلمة</source>
        <translation>Not part of a word</translation>
    </message>
    <message>
        <source>دون تشكيل</source>
        <translation>Without vowel marks</translation>
    </message>
    <message>
        <source>لا يُلتفت إلى الحركات والتطويل والعلامات الخفية: «كتب» تجد «كَتَبَ»</source>
        <translation>Vowel marks, stretching and invisible characters don’t count: “كتب” finds “كَتَبَ”</translation>
    </message>
    <message>
        <source>الحروف المتقاربة</source>
        <translation>Similar letters</translation>
    </message>
    <message>
        <source>أ إ آ ا سواء، وكذلك ة ه، وى ي، وؤ و، وئ ي: «الى» تجد «إلى»</source>
        <translation>أ إ آ ا count as one, and so do ة ه, ى ي, ؤ و and ئ ي: “الى” finds “إلى”</translation>
    </message>
    <message>
        <source>تعبير نمطي</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>النص نمط للبحث (regex): ‎\d+‎ تجد الأرقام. في الاستبدال: ‎\1‎ أول ما بين قوسين</source>
        <translation>The text is a pattern (regex): \d+ finds digits. In the replacement, \1 is the first group</translation>
    </message>
    <message>
        <source>في التحديد</source>
        <translation>In the selection</translation>
    </message>
    <message>
        <source>في النص المحدَّد وحده</source>
        <translation>In the selected text only</translation>
    </message>
    <message>
        <source>كل المقالات</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>في كل المقالات المفتوحة: «التالي» ينتقل بينها، و«استبدل الكل» يشملها</source>
        <translation>In all open articles: “Next” goes through them, “Replace all” includes them</translation>
    </message>
    <message>
        <source>نتيجة البحث</source>
        <translation>Search result</translation>
    </message>
    <message>
        <source>خطأ في البحث</source>
        <translation>Search error</translation>
    </message>
    <message>
        <source>لا نتائج</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>ابحث…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>ابحث واستبدل…</source>
        <translation>Find and replace…</translation>
    </message>
    <message>
        <source>النتيجة التالية</source>
        <translation>Next result</translation>
    </message>
    <message>
        <source>النتيجة السابقة</source>
        <translation>Previous result</translation>
    </message>
    <message>
        <source>اذهب إلى فقرة…</source>
        <translation>Go to paragraph…</translation>
    </message>
    <message>
        <source>استُبدل: {}</source>
        <translation>Replaced: {}</translation>
    </message>
    <message>
        <source>استُبدل: {} ({})</source>
        <translation>Replaced: {} ({})</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>المواضع</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>اذهب إلى فقرة</source>
        <translation>Go to paragraph</translation>
    </message>
    <message>
        <source>رقم الفقرة</source>
        <translation>Paragraph number</translation>
    </message>
    <message>
        <source>رقم الفقرة (1–{}):</source>
        <translation>Paragraph number (1–{}):</translation>
    </message>
    <message>
        <source>اذهب</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>دليل الاستعمال</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>صفحات الدليل</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>صفحة الدليل</source>
        <translation>Page of the guide</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>اختصارات لوحة المفاتيح</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>المدقّق {}
تدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.</source>
        <translation>Proofreader {}
Proofreading of Arabic articles and export to Word, without a network connection.</translation>
    </message>
    <message>
        <source>عن المدقّق</source>
        <translation>About Proofreader</translation>
    </message>
    <message>
        <source>دليل الاستعمال</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>كتاب القواعد</source>
        <translation>Rule book</translation>
    </message>
    <message>
        <source>كل القواعد بأسبابها ومراجعها وأمثلتها</source>
        <translation>All rules with reasons, references and examples</translation>
    </message>
    <message>
        <source>ابحث عن الكلمة في كتاب القواعد</source>
        <translation>Look the word up in the rule book</translation>
    </message>
    <message>
        <source>جولة في النافذة</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>ضع المؤشر على الكلمة التي تبحث عن قاعدتها.</source>
        <translation>Put the cursor on the word to look up.</translation>
    </message>
    <message>
        <source>أهلًا بك في المدقّق. جولة من دقيقة تعرّفك بالنافذة، وتجدها متى شئت في قائمة المساعدة.</source>
        <translation>Welcome to Proofreader. A one-minute tour shows you the window; it stays in the help menu.</translation>
    </message>
    <message>
        <source>ابدأ الجولة</source>
        <translation>Start the tour</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>أسلوبنا</source>
        <translation>Our profile</translation>
    </message>
</context>
<context>
    <name>IgnoredPage</name>
    <message>
        <source>المتجاهَل</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>ما يُتجاهل في كل مقال وفي مقالات بعينها</source>
        <translation>What is ignored in every article and in single ones</translation>
    </message>
    <message>
        <source>النص</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>القاعدة</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>في كل مقال</source>
        <translation>In every article</translation>
    </message>
    <message>
        <source>{}، مرة</source>
        <translation>{}, once</translation>
    </message>
    <message>
        <source>أعد التنبيه على المختار</source>
        <translation>Report the chosen ones again</translation>
    </message>
    <message>
        <source>أعد التنبيه على الكل</source>
        <translation>Report all of them again</translation>
    </message>
    <message>
        <source>ما اخترت تجاهله دائمًا، أو في مقال، أو مرة فيه. يعود التنبيه على ما تحذفه من هذه القائمة. يُنسى ما في مقال لم يُفتح منذ ستة أشهر.</source>
        <translation>What you chose to ignore always, in an article, or once in it. What you take from this list will be reported again. What is about an article that has not been open for six months is forgotten.</translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>ألصِق كما هو</source>
        <translation>Paste as it is</translation>
    </message>
    <message>
        <source>ألصِق النص وحده، ولا تُزل منه حتى علامات التحكم</source>
        <translation>Paste the bare text, with even its control characters kept</translation>
    </message>
    <message>
        <source>مزدوجتان «»</source>
        <translation>Guillemets «»</translation>
    </message>
    <message>
        <source>أدخل «» أو ضع ما حُدّد بينهما</source>
        <translation>Insert «» or put the selection between them</translation>
    </message>
    <message>
        <source>مزدوجتان “”</source>
        <translation>Quotation marks “”</translation>
    </message>
    <message>
        <source>أدخل “” أو ضع ما حُدّد بينهما</source>
        <translation>Insert “” or put the selection between them</translation>
    </message>
    <message>
        <source>نقاط الحذف …</source>
        <translation>Ellipsis …</translation>
    </message>
    <message>
        <source>شرطة –</source>
        <translation>Dash –</translation>
    </message>
    <message>
        <source>مسافة غير قابلة للكسر</source>
        <translation>No-break space</translation>
    </message>
    <message>
        <source>تُبقي الكلمتين في سطر واحد</source>
        <translation>Keeps the two words on one line</translation>
    </message>
    <message>
        <source>فاصل الحروف (ZWNJ)</source>
        <translation>Zero-width non-joiner (ZWNJ)</translation>
    </message>
    <message>
        <source>يمنع اتصال حرفين دون مسافة بينهما</source>
        <translation>Keeps two letters from joining, without a space</translation>
    </message>
    <message>
        <source>علامة من اليمين إلى اليسار (RLM)</source>
        <translation>Right-to-left mark (RLM)</translation>
    </message>
    <message>
        <source>تُعيد رقمًا أو علامة إلى موضعها في النص العربي</source>
        <translation>Puts a digit or mark back in its place in Arabic text</translation>
    </message>
    <message>
        <source>علامة من اليسار إلى اليمين (LRM)</source>
        <translation>Left-to-right mark (LRM)</translation>
    </message>
    <message>
        <source>تُعيد رقمًا أو علامة إلى موضعها في نص لاتيني</source>
        <translation>Puts a digit or mark back in its place in Latin text</translation>
    </message>
</context>
<context>
    <name>IssueDetails</name>
    <message>
        <source>التنبيه الحالي</source>
        <translation>Current issue</translation>
    </message>
    <message>
        <source>النص</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>التنبيه</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>المرجع</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>اختر تنبيهًا من القائمة، أو اضغط F8.</source>
        <translation>Choose an issue from the list, or press F8.</translation>
    </message>
    <message>
        <source>المرجع: {}</source>
        <translation>Reference: {}</translation>
    </message>
    <message>
        <source>أزل النص</source>
        <translation>Remove the text</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>اقتراح {}: {}</source>
        <translation>Suggestion {}: {}</translation>
    </message>
    <message>
        <source>طبّق هذا الاقتراح (Ctrl+Enter للأول، Alt+{} لهذا)</source>
        <translation>Apply this suggestion (Ctrl+Enter for the first, Alt+{} for this one)</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>تصفية</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>تصفية التنبيهات</source>
        <translation>Filter the issues</translation>
    </message>
    <message>
        <source>كلمة من النص أو الاقتراح أو الرسالة</source>
        <translation>A word of the text, the suggestion or the message</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات</source>
        <translation>Order of issues</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات في القائمة</source>
        <translation>Order of issues in the list</translation>
    </message>
    <message>
        <source>حسب الصنف</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>حسب القاعدة</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>حسب الفقرة</source>
        <translation>By paragraph</translation>
    </message>
    <message>
        <source>قائمة التنبيهات</source>
        <translation>List of issues</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>معروضة، اضغط لإخفائها</source>
        <translation>shown, press to hide</translation>
    </message>
    <message>
        <source>مخفية، اضغط لعرضها</source>
        <translation>hidden, press to show</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>التنبيهات</source>
        <translation>Issues</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>الفقرة {}</source>
        <translation>Paragraph {}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>اختصارات لوحة المفاتيح</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>ابحث عن أمر أو مفتاح</source>
        <translation>Search for a command or key</translation>
    </message>
    <message>
        <source>الأوامر ومفاتيحها</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>المفاتيح</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>في قائمة التنبيهات</source>
        <translation>In the list of issues</translation>
    </message>
    <message>
        <source>طبّق الاقتراح</source>
        <translation>Apply the suggestion</translation>
    </message>
    <message>
        <source>اختر اقتراحًا</source>
        <translation>Choose a suggestion</translation>
    </message>
    <message>
        <source>تجاهل هنا</source>
        <translation>Ignore here</translation>
    </message>
    <message>
        <source>تجاهل في هذا المقال</source>
        <translation>Ignore in this article</translation>
    </message>
    <message>
        <source>في النص</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>غيّر الاختصارات…</source>
        <translation>Change shortcuts…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>المفتاح Esc يعيدك إلى النص من أي موضع في النافذة.</source>
        <translation>The Esc key takes you back to the text from anywhere in the window.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>الاختصارات</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>ابحث عن أمر أو مفتاح</source>
        <translation>Search for a command or key</translation>
    </message>
    <message>
        <source>الأوامر ومفاتيحها</source>
        <translation>Commands and their keys</translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>المفاتيح</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>المفاتيح الجديدة</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>اضغط المفاتيح هنا</source>
        <translation>Press the keys here</translation>
    </message>
    <message>
        <source>بلا مفاتيح</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>كما كان</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>أعد كل الاختصارات كما كانت</source>
        <translation>Reset all shortcuts</translation>
    </message>
    <message>
        <source>«اختر اقتراحًا»</source>
        <translation>“Choose a suggestion”</translation>
    </message>
    <message>
        <source>{} لأكثر من أمر: {}</source>
        <translation>{} is used by several commands: {}</translation>
    </message>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>اللغة والبدء</source>
        <translation>Language and start</translation>
    </message>
    <message>
        <source>تتغيّر لغة الواجهة عند تشغيل البرنامج من جديد.</source>
        <translation>The language changes when the program is started again.</translation>
    </message>
    <message>
        <source>المقالات وشروح القواعد تبقى بالعربية.</source>
        <translation>Articles and explanations of rules stay in Arabic.</translation>
    </message>
    <message>
        <source>افتح عند البدء مقالات الجلسة السابقة كما تُركت</source>
        <translation>At the start, open the articles of the last session as they were left</translation>
    </message>
    <message>
        <source>ما لم يُحفظ قبل انقطاع البرنامج يُعرض عليك في كل حال.</source>
        <translation>What was not saved before a crash is offered to you in any case.</translation>
    </message>
</context>
<context>
    <name>LineNumbers</name>
    <message>
        <source>أرقام الفقرات</source>
        <translation>Paragraph numbers</translation>
    </message>
    <message>
        <source>ع{}</source>
        <translation>H{}</translation>
    </message>
    <message>
        <source>عنوان من المستوى {}</source>
        <translation>Heading, level {}</translation>
    </message>
    <message>
        <source>بند في قائمة، المستوى {}</source>
        <translation>List item, level {}</translation>
    </message>
    <message>
        <source>فقرة مقتبسة</source>
        <translation>Quoted paragraph</translation>
    </message>
    <message>
        <source>خلية في جدول</source>
        <translation>Table cell</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>هذه النسخة من المدقّق تنقصها الخدمة. ثبّت نسخة كاملة منه.</source>
        <translation>This copy of Proofreader comes without the service. Install a complete one.</translation>
    </message>
    <message>
        <source>تنقص الخدمةَ حزمتان من حزم Python: {}. ثبّتهما بهذا الأمر في الطرفية، ثم أعد المحاولة:
{}</source>
        <translation>The service needs two Python packages: {}. Install them with this command in a terminal, then try again:
{}</translation>
    </message>
    <message>
        <source>المنفذ {} يستعمله برنامج آخر، قد يكون LanguageTool أو نافذة أخرى من المدقّق. أغلق ذلك البرنامج، أو اختر منفذًا آخر.</source>
        <translation>Another program is using port {}, perhaps LanguageTool or another Proofreader window. Close it, or choose another port.</translation>
    </message>
    <message>
        <source>تعذّر استعمال أسلوب التحرير: {}. اختر أسلوبًا آخر من شريط الأدوات.</source>
        <translation>The profile cannot be used: {}. Choose another one in the toolbar.</translation>
    </message>
    <message>
        <source>تعذّر فتح المنفذ {}: {}. اختر منفذًا آخر.</source>
        <translation>Port {} cannot be opened: {}. Choose another port.</translation>
    </message>
    <message>
        <source>لم تبدأ الخدمة. أعد المحاولة؛ وإن تكرر ذلك فأعد تشغيل المدقّق.</source>
        <translation>The service did not start. Try again; if it keeps failing, restart Proofreader.</translation>
    </message>
    <message>
        <source>توقفت الخدمة من تلقاء نفسها. شغّلها من جديد.</source>
        <translation>The service stopped by itself. Start it again.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>رسالة</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>ما بقي من جلسة انقطعت</source>
        <translation>What is left of a session that broke off</translation>
    </message>
    <message>
        <source>رسالة عن المقال</source>
        <translation>Message about the article</translation>
    </message>
    <message>
        <source>التدقيق جارٍ</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>التنبيهات</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>الأدوات</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>أسلوب التحرير:</source>
        <translation>Profile:</translation>
    </message>
    <message>
        <source>حاول من جديد</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;ملف</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;تحرير</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>إ&amp;دراج</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;عرض</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>تد&amp;قيق</source>
        <translation>&amp;Review</translation>
    </message>
    <message>
        <source>أد&amp;وات</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;المقالات</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>م&amp;ساعدة</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>أخفِ الرسالة</source>
        <translation>Hide the message</translation>
    </message>
</context>
<context>
    <name>NameCommands</name>
    <message>
        <source>أسماء المقال</source>
        <translation>Names of the article</translation>
    </message>
    <message>
        <source>كل اسم وكلمة غير معروفة: كم مرة، وبأي رسم، وأين</source>
        <translation>Every name and unknown word: how often, in which spellings, where</translation>
    </message>
    <message>
        <source>أُضيف إلى معجمك: {}</source>
        <translation>Added to your dictionary: {}</translation>
    </message>
    <message>
        <source>لم يُكتب في معجم غرفة الأخبار: {}</source>
        <translation>The newsroom’s dictionary was not written: {}</translation>
    </message>
    <message>
        <source>أُضيف إلى معجم غرفة الأخبار: {}</source>
        <translation>Added to the newsroom’s dictionary: {}</translation>
    </message>
    <message>
        <source>كُتب «{}» برسم واحد: {}</source>
        <translation>“{}” written in one way: {}</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>أسماء المقال</source>
        <translation>Names of the article</translation>
    </message>
    <message>
        <source>غير المعروفة وحدها</source>
        <translation>Unknown ones only</translation>
    </message>
    <message>
        <source>أضف إلى المعجم</source>
        <translation>Add to the dictionary</translation>
    </message>
    <message>
        <source>أضف الاسم إلى معجمك (Ctrl+D)</source>
        <translation>Add the name to your dictionary (Ctrl+D)</translation>
    </message>
    <message>
        <source>وحّد الرسم</source>
        <translation>Unify the spelling</translation>
    </message>
    <message>
        <source>اكتب الاسم برسم واحد في المقال كله (Ctrl+U)</source>
        <translation>Write the name in one way in the whole article (Ctrl+U)</translation>
    </message>
    <message>
        <source>إلى موضعه في النص</source>
        <translation>Go to its place</translation>
    </message>
    <message>
        <source>إلى موضعه في النص (Enter)</source>
        <translation>Go to its place in the text (Enter)</translation>
    </message>
    <message>
        <source>أضف المختار إلى معجم غرفة الأخبار</source>
        <translation>Add those ticked to the newsroom’s dictionary</translation>
    </message>
    <message>
        <source>أضف دفعة واحدة كل ما وُضعت عليه علامة (Ctrl+Shift+D)</source>
        <translation>Add all that is ticked at once (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>عودة إلى المقال</source>
        <translation>Back to the article</translation>
    </message>
    <message>
        <source>عودة إلى المقال (Esc)</source>
        <translation>Back to the article (Esc)</translation>
    </message>
    <message>
        <source>الأسماء والكلمات غير المعروفة</source>
        <translation>Names and unknown words</translation>
    </message>
    <message>
        <source>الاسم</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>المرات</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>الرسوم</source>
        <translation>Spellings</translation>
    </message>
    <message>
        <source>المعجم</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>أسماء المقال: يُبحث عنها…</source>
        <translation>Names of the article: looking for them…</translation>
    </message>
    <message>
        <source>أسماء المقال: {} · غير معروفة: {}</source>
        <translation>Names of the article: {} · unknown: {}</translation>
    </message>
    <message>
        <source>أسماء المقال: لا أسماء فيه</source>
        <translation>Names of the article: none</translation>
    </message>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
    <message>
        <source>معروف</source>
        <translation>known</translation>
    </message>
    <message>
        <source>غير معروف</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>غير معروف، ويُقترح: {}</source>
        <translation>unknown, proposed: {}</translation>
    </message>
</context>
<context>
    <name>NothingLeftPage</name>
    <message>
        <source>ألصِق المقال أو اكتبه هنا.</source>
        <translation>Paste the article or write it here.</translation>
    </message>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>No issues left</translation>
    </message>
    <message>
        <source>تُجوهل منها: {}</source>
        <translation>Ignored: {}</translation>
    </message>
    <message>
        <source>وهناك {} من درجات مخفية (قائمة «عرض»).</source>
        <translation>And there are {} of hidden levels (“View” menu).</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>كلمة واحدة</source>
        <translation>1 word</translation>
    </message>
    <message>
        <source>كلمتان</source>
        <translation>2 words</translation>
    </message>
    <message>
        <source>تنبيه واحد</source>
        <translation>1 issue</translation>
    </message>
    <message>
        <source>تنبيهان</source>
        <translation>2 issues</translation>
    </message>
    <message>
        <source>دقيقة</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>دقيقتان</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>تغيير واحد</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>تغييران</source>
        <translation>2 changes</translation>
    </message>
    <message>
        <source>قطعة واحدة</source>
        <translation>1 piece</translation>
    </message>
    <message>
        <source>قطعتين</source>
        <translation>2 pieces</translation>
    </message>
    <message>
        <source>بقية واحدة</source>
        <translation>1 leftover</translation>
    </message>
    <message>
        <source>بقيتان</source>
        <translation>2 leftovers</translation>
    </message>
    <message>
        <source>تنبيه أكيد</source>
        <translation>1 certain</translation>
    </message>
    <message>
        <source>تنبيهان أكيدان</source>
        <translation>2 certain</translation>
    </message>
    <message>
        <source>تنبيه مرجّح</source>
        <translation>1 likely</translation>
    </message>
    <message>
        <source>تنبيهان مرجّحان</source>
        <translation>2 likely</translation>
    </message>
    <message>
        <source>ملاحظة واحدة</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>ملاحظتان</source>
        <translation>2 notes</translation>
    </message>
    <message>
        <source>مقال واحد</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>مقالان</source>
        <translation>2 articles</translation>
    </message>
    <message>
        <source>نتيجة واحدة</source>
        <translation>1 result</translation>
    </message>
    <message>
        <source>نتيجتان</source>
        <translation>2 results</translation>
    </message>
</context>
<context>
    <name>NounsAfterNumbers</name>
    <message>
        <source>كلمات</source>
        <translation>words</translation>
    </message>
    <message>
        <source>كلمة</source>
        <translation>words</translation>
    </message>
    <message>
        <source>تنبيهات</source>
        <translation>issues</translation>
    </message>
    <message>
        <source>تنبيهًا</source>
        <translation>issues</translation>
    </message>
    <message>
        <source>تنبيه</source>
        <translation>issues</translation>
    </message>
    <message>
        <source>دقائق</source>
        <translation>min</translation>
    </message>
    <message>
        <source>دقيقة</source>
        <translation>min</translation>
    </message>
    <message>
        <source>تغييرات</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>تغييرًا</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>تغيير</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>قطع</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>قطعة</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>بقايا</source>
        <translation>leftovers</translation>
    </message>
    <message>
        <source>بقية</source>
        <translation>leftovers</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>أكيدًا</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>أكيد</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>مرجّحًا</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>مرجّح</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>مقالات</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>مقالًا</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>مقال</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>نتائج</source>
        <translation>results</translation>
    </message>
    <message>
        <source>نتيجة</source>
        <translation>results</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>مقال جديد</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>مقال</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Overwriting</name>
    <message>
        <source>في هذا المجلد ملف اسمه {}. أيُكتب الجديد مكانه؟</source>
        <translation>This folder already has a file named {}. Replace it?</translation>
    </message>
</context>
<context>
    <name>OwnRuleCommands</name>
    <message>
        <source>اكتب هذا هكذا من الآن…</source>
        <translation>Write this differently from now on…</translation>
    </message>
    <message>
        <source>قاعدة لمؤسستكم: إذا ورد كذا نكتبه كذا</source>
        <translation>A rule of your newsroom: where X stands, we write Y</translation>
    </message>
    <message>
        <source>قواعدنا…</source>
        <translation>Our rules…</translation>
    </message>
    <message>
        <source>قواعد مؤسستكم: الإضافة والتعديل والاستيراد والتصدير</source>
        <translation>The rules of your newsroom: add, edit, import, export</translation>
    </message>
    <message>
        <source>تعذّر حفظ القاعدة: {}</source>
        <translation>The rule could not be saved: {}</translation>
    </message>
    <message>
        <source>حُفظت القاعدة: {}</source>
        <translation>Rule saved: {}</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>قواعدنا</source>
        <translation>Our rules</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» ولم يُكتب فيه شيء: راجع القواعد كما هي الآن وأعد المحاولة.</source>
        <translation>Another program has changed the file “{}”, and nothing was written into it: look at the rules as they are now and try again.</translation>
    </message>
    <message>
        <source>لم يُكتب شيء في الملف «{}»، فبعض ما فيه لا يُقرأ وكان سيضيع: {}</source>
        <translation>Nothing was written into the file “{}”, because part of it can’t be read and would be lost: {}</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>أضف</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>السطر الذي فيه «{}» ينقصه ما يُكتب.</source>
        <translation>The line with “{}” lacks what is written.</translation>
    </message>
    <message>
        <source>«{}» في سطرين.</source>
        <translation>“{}” is on two lines.</translation>
    </message>
    <message>
        <source>«{}» ينقصها ما نكتب بدلها.</source>
        <translation>What to write instead of “{}” is missing.</translation>
    </message>
    <message>
        <source>«{}» تصير «{}»، وهذه نفسها غير مطلوبة.</source>
        <translation>“{}” becomes “{}”, which is not wanted either.</translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>الفقرة من اليمين إلى اليسار</source>
        <translation>Paragraph from right to left</translation>
    </message>
    <message>
        <source>الفقرة من اليسار إلى اليمين</source>
        <translation>Paragraph from left to right</translation>
    </message>
    <message>
        <source>الفقرة باتجاه حروفها</source>
        <translation>Paragraph in the direction of its letters</translation>
    </message>
    <message>
        <source>اتجاه الفقرة التي فيها المؤشر، أو الفقرات المحدَّدة</source>
        <translation>Direction of the paragraph at the cursor, or of the selected ones</translation>
    </message>
</context>
<context>
    <name>PreferencesCommands</name>
    <message>
        <source>الإعدادات…</source>
        <translation>Settings…</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>المدقّق</source>
        <translation>Proofreader</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message>
        <source>لم تقبل الطابعة المقال.</source>
        <translation>The printer did not accept the article.</translation>
    </message>
    <message>
        <source>احفظ بصيغة PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>مستند PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>كُتب ملف PDF: {}</source>
        <translation>PDF file written: {}</translation>
    </message>
    <message>
        <source>اطبع…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>معاينة الطباعة…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>احفظ بصيغة PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>معاينة الطباعة</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>صفحات المقال</source>
        <translation>Pages of the article</translation>
    </message>
    <message>
        <source>الصفحة التالية</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>الصفحة السابقة</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>كبّر</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>صغّر</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>الصفحة كاملة</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>اطبع…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>أسلوب التحرير: البلد وما تقبله مؤسستكم من الكلمات والعلامات</source>
        <translation>House style: the country, and which words and marks are accepted</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>أسلوب التحرير المستعمل</source>
        <translation>Profile in use</translation>
    </message>
    <message>
        <source>ملف آخر…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>خصّصه…</source>
        <translation>Customise…</translation>
    </message>
    <message>
        <source>أنشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من هذا</source>
        <translation>Make a profile of your newsroom that begins with this one</translation>
    </message>
    <message>
        <source>أسلوب مؤسستكم</source>
        <translation>Newsroom profile</translation>
    </message>
    <message>
        <source>الاسم</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>يبدأ من</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>الأرقام</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>علامتا التنصيص</source>
        <translation>Quotation marks</translation>
    </message>
    <message>
        <source>مسافة داخل علامتي التنصيص</source>
        <translation>Space inside quotation marks</translation>
    </message>
    <message>
        <source>الياء الأخيرة بلا نقطتين: «المصرى»</source>
        <translation>Final ya without dots (المصرى)</translation>
    </message>
    <message>
        <source>لا يُمس ما بين علامتي التنصيص</source>
        <translation>Leave alone what is between quotation marks</translation>
    </message>
    <message>
        <source>الأشهر</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>الأسماء</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>يُكتب</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>نكتب</source>
        <translation>We write</translation>
    </message>
    <message>
        <source>الرسم</source>
        <translation>Spellings</translation>
    </message>
    <message>
        <source>عبارات نتجنبها</source>
        <translation>Phrases we avoid</translation>
    </message>
    <message>
        <source>العبارة</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>بدلها (فارغ: بحسب الجملة)</source>
        <translation>Instead (empty: depends on the sentence)</translation>
    </message>
    <message>
        <source>الشهر {}</source>
        <translation>Month {}</translation>
    </message>
    <message>
        <source>كما في الأسلوب الذي يبدأ منه</source>
        <translation>As in the profile it begins with</translation>
    </message>
    <message>
        <source>مغاربية: 2024</source>
        <translation>Western: 2024</translation>
    </message>
    <message>
        <source>مشرقية: ٢٠٢٤</source>
        <translation>Eastern: ٢٠٢٤</translation>
    </message>
    <message>
        <source>نعم</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>لا</source>
        <translation>No</translation>
    </message>
    <message>
        <source>أسماء أخرى</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>يُحفظ في: {}</source>
        <translation>Saved in: {}</translation>
    </message>
    <message>
        <source>هذا الأسلوب يأتي مع البرنامج. خصّصه لتغيّر فيه ما تكتبه مؤسستكم.</source>
        <translation>This profile comes with the program. Customise it to fit your newsroom.</translation>
    </message>
    <message>
        <source>ملف أسلوب التحرير</source>
        <translation>File of the profile</translation>
    </message>
    <message>
        <source>ملامح (*.toml)</source>
        <translation>Profiles (*.toml)</translation>
    </message>
    <message>
        <source>اكتب أسماء الأشهر الاثني عشر كلها.</source>
        <translation>Give the names of all twelve months.</translation>
    </message>
    <message>
        <source>اكتب اسمًا لأسلوب التحرير.</source>
        <translation>Give the profile a name.</translation>
    </message>
    <message>
        <source>لم يُحفظ أسلوب التحرير: {}</source>
        <translation>The profile was not saved: {}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>معتاد</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>لكل فقرة اتجاهها</source>
        <translation>Each paragraph by its text</translation>
    </message>
    <message>
        <source>من اليمين إلى اليسار</source>
        <translation>Right to left</translation>
    </message>
    <message>
        <source>من اليسار إلى اليمين</source>
        <translation>Left to right</translation>
    </message>
    <message>
        <source>تباعد الأسطر</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>باعد الأسطر</source>
        <translation>Wider lines</translation>
    </message>
    <message>
        <source>قارب الأسطر</source>
        <translation>Closer lines</translation>
    </message>
    <message>
        <source>اتجاه الفقرات</source>
        <translation>Direction of paragraphs</translation>
    </message>
    <message>
        <source>أظهر العلامات الخفية</source>
        <translation>Show invisible characters</translation>
    </message>
    <message>
        <source>المسافات ونهايات الفقرات وعلامات الاتجاه وما لا عرض له</source>
        <translation>Spaces, paragraph ends, direction marks and zero-width characters</translation>
    </message>
    <message>
        <source>ركّز على الفقرة الحالية</source>
        <translation>Focus on the current paragraph</translation>
    </message>
    <message>
        <source>خفّت سائر الفقرات</source>
        <translation>The other paragraphs are faded</translation>
    </message>
    <message>
        <source>ملء الشاشة</source>
        <translation>Full screen</translation>
    </message>
</context>
<context>
    <name>ReadingMeasures</name>
    <message>
        <source>كلمات العنوان</source>
        <translation>Words of the headline</translation>
    </message>
    <message>
        <source>أطول جملة (كلمة)</source>
        <translation>Longest sentence (words)</translation>
    </message>
    <message>
        <source>متوسط الجمل (كلمة)</source>
        <translation>Mean sentence (words)</translation>
    </message>
    <message>
        <source>أطول فقرة (كلمة)</source>
        <translation>Longest paragraph (words)</translation>
    </message>
    <message>
        <source>متوسط الفقرات (كلمة)</source>
        <translation>Mean paragraph (words)</translation>
    </message>
    <message>
        <source>«تم» مع المصدر في كل ألف كلمة</source>
        <translation>“تم” with a verbal noun per 1,000 words</translation>
    </message>
    <message>
        <source>الاقتباس من النص (٪)</source>
        <translation>Quotations (%)</translation>
    </message>
    <message>
        <source>فقرات تبدأ كالتي قبلها</source>
        <translation>Paragraphs that begin like the one before</translation>
    </message>
    <message>
        <source>سهولة القراءة</source>
        <translation>Readability</translation>
    </message>
    <message>
        <source>المقياس</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>في المقال</source>
        <translation>In the article</translation>
    </message>
    <message>
        <source>الهدف على الأكثر</source>
        <translation>Target, at most</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
    <message>
        <source>انقطعت الجلسة السابقة قبل الحفظ. بقي منها: {}</source>
        <translation>The last session broke off before saving. Left of it: {}</translation>
    </message>
    <message>
        <source>استعد الكل</source>
        <translation>Recover all</translation>
    </message>
    <message>
        <source>احذفها</source>
        <translation>Delete them</translation>
    </message>
</context>
<context>
    <name>ResidueDialog</name>
    <message>
        <source>بقايا الصفحة</source>
        <translation>Page leftovers</translation>
    </message>
    <message>
        <source>هذا ما يبدو أنه بقي من صفحة الموقع. أزل العلامة عمّا تريد إبقاءه.</source>
        <translation>This is what seems to be left of the web page. Untick what you want to keep.</translation>
    </message>
    <message>
        <source>ما سيُزال</source>
        <translation>What will be removed</translation>
    </message>
    <message>
        <source>ما لم يؤخذ من الصفحة</source>
        <translation>What was not taken from the page</translation>
    </message>
    <message>
        <source>{} — قد يكون من المقال</source>
        <translation>{} — may belong to the article</translation>
    </message>
    <message>
        <source>أزل</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>أبقِ كل شيء</source>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>وهذا ما لم يؤخذ من الصفحة عند فتحها. ضع علامة على ما هو من المقال ليعود إليه.</source>
        <translation>And this was not taken from the page when it was opened. Tick what belongs to the article to put it back.</translation>
    </message>
    <message>
        <source>أزل {}</source>
        <translation>Remove {}</translation>
    </message>
    <message>
        <source>أعد {}</source>
        <translation>Put back {}</translation>
    </message>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>استبدل بغير المقترح…</source>
        <translation>Replace with something else…</translation>
    </message>
    <message>
        <source>اكتب بديلًا غير المقترح</source>
        <translation>Type another replacement</translation>
    </message>
    <message>
        <source>شريط المراجعة</source>
        <translation>Review bar</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>صُحّح: {}</source>
        <translation>Fixed: {}</translation>
    </message>
    <message>
        <source>لا اقتراح لهذا التنبيه: صحّح النص، أو تجاهله ({}).</source>
        <translation>No suggestion for this issue: correct it in the text, or ignore it ({}).</translation>
    </message>
    <message>
        <source>«{}» في معجمك الآن، لكن التنبيه يخص موضعها في الجملة: تجاهله هنا إن كانت صحيحة.</source>
        <translation>“{}” is in your dictionary now, but the issue is about its place in the sentence: ignore it here if the word is right.</translation>
    </message>
    <message>
        <source>صحّح الأكيد ({})</source>
        <translation>Fix certain ({})</translation>
    </message>
    <message>
        <source>على الكل ({})</source>
        <translation>All alike ({})</translation>
    </message>
    <message>
        <source>صحّح الأكيد كله</source>
        <translation>Fix everything certain</translation>
    </message>
    <message>
        <source>صحّح الأكيد</source>
        <translation>Fix certain</translation>
    </message>
    <message>
        <source>طبّق كل التصحيحات الأكيدة دفعة واحدة</source>
        <translation>Apply all certain fixes at once</translation>
    </message>
    <message>
        <source>التنبيه السابق</source>
        <translation>Previous issue</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>التنبيه التالي</source>
        <translation>Next issue</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>طبّق الاقتراح</source>
        <translation>Apply the suggestion</translation>
    </message>
    <message>
        <source>تطبيق</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>الاقتراحات</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>طبّق على كل ما يماثلها</source>
        <translation>Apply to all alike</translation>
    </message>
    <message>
        <source>على الكل</source>
        <translation>All alike</translation>
    </message>
    <message>
        <source>تجاهل هنا</source>
        <translation>Ignore here</translation>
    </message>
    <message>
        <source>تجاهل</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>تجاهل هذا التنبيه هنا فقط (Del في القائمة)</source>
        <translation>Ignore this issue here only (Del in the list)</translation>
    </message>
    <message>
        <source>تجاهل في هذا المقال</source>
        <translation>Ignore in this article</translation>
    </message>
    <message>
        <source>Shift+Del في القائمة</source>
        <translation>Shift+Del in the list</translation>
    </message>
    <message>
        <source>تجاهل دائمًا</source>
        <translation>Always ignore</translation>
    </message>
    <message>
        <source>أضف إلى المعجم</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>دقّق من جديد</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>كتاب القواعد</source>
        <translation>Rule book</translation>
    </message>
    <message>
        <source>ابحث في القواعد وأمثلتها</source>
        <translation>Search the rules and their examples</translation>
    </message>
    <message>
        <source>القواعد</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explanation of the rule</translation>
    </message>
    <message>
        <source>شغّلها أو أوقفها…</source>
        <translation>Switch it on or off…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>أُوقفت القاعدة في كل المقالات: {}</source>
        <translation>Rule switched off in all articles: {}</translation>
    </message>
    <message>
        <source>أُوقفت القاعدة في هذا المقال: {}</source>
        <translation>Rule switched off in this article: {}</translation>
    </message>
    <message>
        <source>تعمل القواعد كلها من جديد.</source>
        <translation>All rules are on again.</translation>
    </message>
    <message>
        <source>تخطّيت صنف «{}»: {}</source>
        <translation>Skipped category “{}”: {}</translation>
    </message>
    <message>
        <source>حسب الصنف</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>حسب القاعدة</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>حسب الفقرة</source>
        <translation>By paragraph</translation>
    </message>
    <message>
        <source>تخطَّ هذا الصنف كله</source>
        <translation>Skip this whole category</translation>
    </message>
    <message>
        <source>لا تعرض في هذا المقال تنبيهات من صنف التنبيه الحالي</source>
        <translation>Show no more issues of this category in this article</translation>
    </message>
    <message>
        <source>ما هذه القاعدة؟…</source>
        <translation>What is this rule?…</translation>
    </message>
    <message>
        <source>ما هذا؟</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>سبب القاعدة ومرجعها وأمثلتها</source>
        <translation>Reason, reference and examples of the rule</translation>
    </message>
    <message>
        <source>أوقف هذه القاعدة في هذا المقال</source>
        <translation>Switch this rule off in this article</translation>
    </message>
    <message>
        <source>أوقف هذه القاعدة دائمًا</source>
        <translation>Always switch this rule off</translation>
    </message>
    <message>
        <source>شغّل كل ما أُوقف من القواعد</source>
        <translation>Switch all rules on again</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات</source>
        <translation>Order of issues</translation>
    </message>
    <message>
        <source>أظهر الأكيدة</source>
        <translation>Show certain ones</translation>
    </message>
    <message>
        <source>أظهر المرجّحة</source>
        <translation>Show likely ones</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>ما هذه القاعدة؟</source>
        <translation>What is this rule?</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explanation of the rule</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>أوقفها في هذا المقال</source>
        <translation>Switch it off in this article</translation>
    </message>
    <message>
        <source>في كتاب القواعد</source>
        <translation>In the rule book</translation>
    </message>
    <message>
        <source>أوقفها دائمًا</source>
        <translation>Always switch it off</translation>
    </message>
    <message>
        <source>قاعدة لنا…</source>
        <translation>Our own rule…</translation>
    </message>
    <message>
        <source>اكتب قاعدة لمؤسستكم عن هذا الموضع</source>
        <translation>Write a rule of your newsroom about this place</translation>
    </message>
    <message>
        <source>المرجع: {}</source>
        <translation>Reference: {}</translation>
    </message>
    <message>
        <source>أمثلة</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>أمثلة صحيحة (لا يُنبَّه عليها)</source>
        <translation>Not reported</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>المرجع: {}</source>
        <translation>Reference: {}</translation>
    </message>
    <message>
        <source>أمثلة</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>صحيح لا يُنبَّه عليه</source>
        <translation>Right, not reported</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>قواعدنا</source>
        <translation>Our rules</translation>
    </message>
    <message>
        <source>ابحث في القواعد</source>
        <translation>Search the rules</translation>
    </message>
    <message>
        <source>إذا ورد</source>
        <translation>Where this stands</translation>
    </message>
    <message>
        <source>نكتبه</source>
        <translation>We write</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>القواعد</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>قاعدة جديدة…</source>
        <translation>New rule…</translation>
    </message>
    <message>
        <source>عدّل…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>استورد…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>صدّر…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>في كل موضع</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>في العناوين فقط</source>
        <translation>In headlines only</translation>
    </message>
    <message>
        <source>خارج علامتي التنصيص</source>
        <translation>Outside quotation marks</translation>
    </message>
    <message>
        <source>الإصدار {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>عدد القواعد: {}</source>
        <translation>Rules: {}</translation>
    </message>
    <message>
        <source>لا قواعد بعد</source>
        <translation>No rules yet</translation>
    </message>
    <message>
        <source>لم يُؤخذ به: {}</source>
        <translation>Passed over: {}</translation>
    </message>
    <message>
        <source>«{}» تُكتب «{}» ({})</source>
        <translation>“{}” is written “{}” ({})</translation>
    </message>
    <message>
        <source>تعارض: {}: {}</source>
        <translation>Conflict: {}: {}</translation>
    </message>
    <message>
        <source>ما يحتاج إلى نظر: {}</source>
        <translation>Needs a look: {}</translation>
    </message>
    <message>
        <source>قوائم وحزم ({})</source>
        <translation>Lists and packs ({})</translation>
    </message>
    <message>
        <source>استيراد قواعد</source>
        <translation>Import rules</translation>
    </message>
    <message>
        <source>القواعد المستوردة: {}، ولم يُؤخذ به: {}</source>
        <translation>Rules imported: {}, passed over: {}</translation>
    </message>
    <message>
        <source>مصنف Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>جدول CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>حزمة (*.toml)</source>
        <translation>Pack (*.toml)</translation>
    </message>
    <message>
        <source>تصدير القواعد</source>
        <translation>Export rules</translation>
    </message>
    <message>
        <source>صُدّرت القواعد إلى {}</source>
        <translation>Rules exported to {}</translation>
    </message>
    <message>
        <source>تعذّر ذلك: {}</source>
        <translation>That failed: {}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>القواعد</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>ابحث في القواعد</source>
        <translation>Search the rules</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explanation of the rule</translation>
    </message>
    <message>
        <source>مفعّلة</source>
        <translation>On</translation>
    </message>
    <message>
        <source>أعلى درجة لتصحيحاتها</source>
        <translation>Highest level of its fixes</translation>
    </message>
    <message>
        <source>كما في الأسلوب الذي يبدأ منه</source>
        <translation>As in the profile it begins with</translation>
    </message>
    <message>
        <source>تُحفظ التغييرات في أسلوب مؤسستكم: {}</source>
        <translation>Changes are saved in the newsroom’s profile: {}</translation>
    </message>
    <message>
        <source>أول تغيير هنا ينشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من أسلوب التحرير المستعمل.</source>
        <translation>The first change here makes a profile of your newsroom that begins with the one in use.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>التعبير غير صحيح: {}</source>
        <translation>The expression is not right: {}</translation>
    </message>
    <message>
        <source>التعبير بطيء على هذا النص، فأُوقف البحث.</source>
        <translation>The expression is slow on this text, so the search was stopped.</translation>
    </message>
    <message>
        <source>نص الاستبدال غير صحيح: {}</source>
        <translation>The replacement text is not right: {}</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>شريط المراجعة</source>
        <translation>Review bar</translation>
    </message>
    <message>
        <source>موضع التنبيه بين التنبيهات</source>
        <translation>Place of the issue among the issues</translation>
    </message>
    <message>
        <source>ما بُتّ فيه من التنبيهات</source>
        <translation>Issues decided</translation>
    </message>
    <message>
        <source>التنبيه في جملته</source>
        <translation>The issue in its sentence</translation>
    </message>
    <message>
        <source>بديل آخر</source>
        <translation>Another replacement</translation>
    </message>
    <message>
        <source>اكتب بديلًا غير المقترح، ثم Enter</source>
        <translation>Type another replacement, then Enter</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>بُتّ في {} من {}</source>
        <translation>{} of {} decided</translation>
    </message>
    <message>
        <source>اضغط F8 للتنبيه التالي.</source>
        <translation>Press F8 for the next issue.</translation>
    </message>
    <message>
        <source>{} يصير {}</source>
        <translation>{} becomes {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>التدقيق في برامج أخرى</source>
        <translation>Proofreading in other programs</translation>
    </message>
    <message>
        <source>ما دامت الخدمة تعمل، يُظهر LibreOffice والمتصفح وغيرهما من برامج هذا الحاسوب الأخطاء التي يجدها المدقّق. لا تجيب الخدمة حاسوبًا آخر ولا صفحات المواقع، ولا يغادر حاسوبَك شيء مما تكتب.</source>
        <translation>While the service runs, LibreOffice, the browser and other programs on this computer show the errors that Proofreader finds. The service answers neither other computers nor web pages, and nothing you write leaves your computer.</translation>
    </message>
    <message>
        <source>كيف أهيّئ البرامج الأخرى؟</source>
        <translation>How do I set up the other programs?</translation>
    </message>
    <message>
        <source>انسخ الأمر</source>
        <translation>Copy the command</translation>
    </message>
    <message>
        <source>المنفذ</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>العنوان في LibreOffice وإضافة المتصفح</source>
        <translation>Address for LibreOffice and the browser extension</translation>
    </message>
    <message>
        <source>العنوان في Obsidian</source>
        <translation>Address for Obsidian</translation>
    </message>
    <message>
        <source>شغّل الخدمة كلما فتحتُ المدقّق</source>
        <translation>Start the service whenever I open Proofreader</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>انسخ</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>انسخ: {}</source>
        <translation>Copy: {}</translation>
    </message>
    <message>
        <source>الخدمة متوقفة</source>
        <translation>The service is stopped</translation>
    </message>
    <message>
        <source>تبدأ الخدمة…</source>
        <translation>The service is starting…</translation>
    </message>
    <message>
        <source>● الخدمة تعمل عند المنفذ {}</source>
        <translation>● The service is running on port {}</translation>
    </message>
    <message>
        <source>تتوقف الخدمة…</source>
        <translation>The service is stopping…</translation>
    </message>
    <message>
        <source>شغّل الخدمة</source>
        <translation>Start the service</translation>
    </message>
    <message>
        <source>أوقف الخدمة</source>
        <translation>Stop the service</translation>
    </message>
    <message>
        <source>استعمل المنفذ {}</source>
        <translation>Use port {}</translation>
    </message>
    <message>
        <source>نُسخ: {}</source>
        <translation>Copied: {}</translation>
    </message>
</context>
<context>
    <name>ServingCommands</name>
    <message>
        <source>التدقيق في برامج أخرى…</source>
        <translation>Proofreading in other programs…</translation>
    </message>
    <message>
        <source>يُظهر LibreOffice والمتصفح وغيرهما الأخطاء التي يجدها المدقّق</source>
        <translation>LibreOffice, the browser and other programs show the errors that Proofreader finds</translation>
    </message>
    <message>
        <source>الخدمة تعمل</source>
        <translation>Service running</translation>
    </message>
    <message>
        <source>تدقّق برامج أخرى بالمدقّق عند العنوان {}</source>
        <translation>Other programs proofread with Proofreader at {}</translation>
    </message>
    <message>
        <source>اعرض</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>الإعدادات</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>صفحات الإعدادات</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>موافق</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>طبّق</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>تعذّرت قراءة معجم هيئة التحرير: {}</source>
        <translation>Could not read the newsroom’s dictionary: {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>صفحة البداية</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>المدقّق</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>من مقال خام إلى مستند Word مصحَّح، دون اتصال بالشبكة.</source>
        <translation>From a raw article to a corrected Word document, without a network connection.</translation>
    </message>
    <message>
        <source>أو أفلت ملفًّا في أي موضع من هذه النافذة.</source>
        <translation>Or drop a file anywhere in this window.</translation>
    </message>
    <message>
        <source>آخر المقالات</source>
        <translation>Recent articles</translation>
    </message>
    <message>
        <source>افتح {}</source>
        <translation>Open {}</translation>
    </message>
</context>
<context>
    <name>StatisticsCommands</name>
    <message>
        <source>الإحصاءات…</source>
        <translation>Statistics…</translation>
    </message>
    <message>
        <source>ما وُجد في هذا المقال وفي المقالات المنجزة</source>
        <translation>What was found in this article and in finished ones</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>الإحصاءات</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>هذا المقال</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>على مر الزمن</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>التنبيهات حسب الصنف</source>
        <translation>Issues by category</translation>
    </message>
    <message>
        <source>لا تنبيهات.</source>
        <translation>No issues.</translation>
    </message>
    <message>
        <source>أكثر القواعد</source>
        <translation>Most frequent rules</translation>
    </message>
    <message>
        <source>أكثر الكلمات ورودًا</source>
        <translation>Most frequent words</translation>
    </message>
    <message>
        <source>لا كلمة تتكرر.</source>
        <translation>No word comes twice.</translation>
    </message>
    <message>
        <source>التنبيهات حسب الصنف (الممتلئ ما بقي منها)</source>
        <translation>Issues by category (solid: what is left)</translation>
    </message>
    <message>
        <source>سهولة القراءة</source>
        <translation>Readability</translation>
    </message>
    <message>
        <source>لا مقال مفتوح.</source>
        <translation>No article is open.</translation>
    </message>
    <message>
        <source>{} · وُجدت {} (في كل ألف كلمة: {}) · بقيت {}</source>
        <translation>{} · found: {} (per thousand words: {}) · left: {}</translation>
    </message>
    <message>
        <source>لا شيء بعد: يُسجَّل هنا كل مقال تحفظه أو تغلقه.</source>
        <translation>Nothing yet: every article you save or close is recorded here.</translation>
    </message>
    <message>
        <source>التنبيهات في كل ألف كلمة، يومًا بعد يوم</source>
        <translation>Issues per thousand words, day by day</translation>
    </message>
    <message>
        <source>سجّل المقالات المنجزة</source>
        <translation>Record finished articles</translation>
    </message>
    <message>
        <source>امحُ السجل…</source>
        <translation>Erase the history…</translation>
    </message>
    <message>
        <source>يبقى السجل على هذا الحاسوب، وفيه أعداد وتواريخ فقط، لا نصوص ولا أسماء.</source>
        <translation>The history stays on this computer and holds only numbers and dates, no texts and no names.</translation>
    </message>
    <message>
        <source>{} · {} · وُجدت {} (في كل ألف كلمة: {})</source>
        <translation>{} · {} · found: {} (per thousand words: {})</translation>
    </message>
    <message>
        <source>امحُ السجل</source>
        <translation>Erase the history</translation>
    </message>
    <message>
        <source>يُمحى سجل المقالات المنجزة كله، ولا يُستعاد. أتمحوه؟</source>
        <translation>The whole history of finished articles is erased and can’t be brought back. Erase it?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>عدد التنبيهات</source>
        <translation>Number of issues</translation>
    </message>
    <message>
        <source>الترميز</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>حالة الحفظ</source>
        <translation>Whether it is saved</translation>
    </message>
    <message>
        <source>حُدّد: {} من {}</source>
        <translation>Selected: {} of {}</translation>
    </message>
    <message>
        <source>{} · {} للقراءة</source>
        <translation>{} · {} to read</translation>
    </message>
    <message>
        <source>طول المقال: {}</source>
        <translation>Length of the article: {}</translation>
    </message>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>No issues left</translation>
    </message>
    <message>
        <source>محفوظ</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>● فيه تغييرات لم تُحفظ</source>
        <translation>● Unsaved changes</translation>
    </message>
</context>
<context>
    <name>SystemLibraries</name>
    <message>
        <source>لا تُفتح النافذة: تنقص النظام مكتبة. ثبّتها بالأمر: sudo apt install {}</source>
        <translation>The window can’t open: a system library is missing. Install it with: sudo apt install {}</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>لا اقتراح</source>
        <translation>No suggestion</translation>
    </message>
    <message>
        <source>أضف «{}» إلى المعجم</source>
        <translation>Add “{}” to the dictionary</translation>
    </message>
    <message>
        <source>اتجاه الفقرة</source>
        <translation>Direction of the paragraph</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>نص المقال</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>هنا تكتب وتصحّح. تحت كل موضع يُنبَّه عليه خط: لونه وشكله يدلان على صنفه، والباهت المشطوب من بقايا صفحة الموقع. يُدقَّق النص وأنت تكتب.</source>
        <translation>Here you write and correct. Every issue is underlined: colour and shape tell its category; what is pale and struck through is left of a web page. The text is checked while you type.</translation>
    </message>
    <message>
        <source>قائمة التنبيهات</source>
        <translation>List of issues</translation>
    </message>
    <message>
        <source>كل ما وُجد، مجموعًا بحسب صنفه. الدائرة الممتلئة أكيدة، والحلقة مرجّحة، والنقطة ملاحظة. تنتقل بالمفتاح {} وتطبّق بالمفتاح Enter.</source>
        <translation>Everything that was found, by category. A full circle is certain, a ring likely, a dot a note. {} goes on, Enter applies.</translation>
    </message>
    <message>
        <source>التنبيه الحالي</source>
        <translation>Current issue</translation>
    </message>
    <message>
        <source>ما كُتب وما يُقترح بدله، والسبب والمرجع. طبّق بالمفتاح {}، أو اختر اقتراحًا برقمه مع Alt.</source>
        <translation>What is written, what is suggested instead, the reason and the reference. {} applies it; Alt with a digit picks a suggestion.</translation>
    </message>
    <message>
        <source>صحّح الأكيد كله</source>
        <translation>Fix everything certain</translation>
    </message>
    <message>
        <source>يطبّق كل التصحيحات الأكيدة دفعة واحدة. والتراجع ({}) يعيدها كلها.</source>
        <translation>Applies all certain fixes at once. Undo ({}) takes them all back.</translation>
    </message>
    <message>
        <source>أزل بقايا الصفحة</source>
        <translation>Remove page leftovers</translation>
    </message>
    <message>
        <source>أزرار المشاركة وأسطر «اقرأ أيضًا» وما شابهها: تراها كلها وتختار ما يُزال.</source>
        <translation>Share buttons, “read also” lines and the like: you see them all and choose what goes.</translation>
    </message>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>البلد أو أسلوب مؤسستكم: أسماء الأشهر وعلامتا التنصيص والأسماء. تخصّصه من الإعدادات ({}).</source>
        <translation>The country or the style of your newsroom: names of months, quotation marks, proper names. Customise it in the settings ({}).</translation>
    </message>
    <message>
        <source>صدّر إلى Word</source>
        <translation>Export to Word</translation>
    </message>
    <message>
        <source>مستند من اليمين إلى اليسار بعنوانه وكاتبه وتاريخه، جاهز للنشر. وفي قائمة المساعدة دليل كامل ({}).</source>
        <translation>A right-to-left document with title, author and date, ready to publish. The help menu has a full guide ({}).</translation>
    </message>
    <message>
        <source>جولة في النافذة</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>اترك الجولة</source>
        <translation>Leave the tour</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>إنهاء</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TypingCommands</name>
    <message>
        <source>علامات عربية أثناء الكتابة</source>
        <translation>Arabic marks while typing</translation>
    </message>
    <message>
        <source>« » و، ؛ ؟ بدل العلامات اللاتينية في النص العربي؛ Backspace يعيد ما كُتب</source>
        <translation>« » and ، ؛ ؟ for the Latin marks in Arabic text; Backspace takes each back</translation>
    </message>
    <message>
        <source>صحّح الأكيد أثناء الكتابة</source>
        <translation>Correct what is certain while typing</translation>
    </message>
    <message>
        <source>يُصحَّح ما كتبته للتو إن كان خطؤه أكيدًا؛ Backspace يعيد ما كُتب</source>
        <translation>What you have just written is corrected if the error is certain; Backspace takes it back</translation>
    </message>
</context>
<context>
    <name>UndoMessage</name>
    <message>
        <source>تراجع</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UserWordList</name>
    <message>
        <source>تعذّر الحفظ في معجمك: {}</source>
        <translation>Could not save to your dictionary: {}</translation>
    </message>
    <message>
        <source>تعذّرت قراءة معجمك: {}</source>
        <translation>Could not read your dictionary: {}</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>حسب النظام</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>فاتحة</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>داكنة</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>لوحة التنبيهات</source>
        <translation>Panel of issues</translation>
    </message>
    <message>
        <source>قائمة المقالات</source>
        <translation>List of articles</translation>
    </message>
    <message>
        <source>أظهر الملاحظات</source>
        <translation>Show notes</translation>
    </message>
    <message>
        <source>إلى قائمة التنبيهات</source>
        <translation>Go to list of issues</translation>
    </message>
    <message>
        <source>إلى النص</source>
        <translation>Go to text</translation>
    </message>
    <message>
        <source>إلى القوائم</source>
        <translation>Go to the menus</translation>
    </message>
    <message>
        <source>كبّر النص</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>صغّر النص</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>الحجم المعتاد</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>الألوان</source>
        <translation>Colours</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>المقال التالي</source>
        <translation>Next article</translation>
    </message>
    <message>
        <source>المقال السابق</source>
        <translation>Previous article</translation>
    </message>
    <message>
        <source>المقال التالي الذي فيه تنبيهات</source>
        <translation>Next article with issues</translation>
    </message>
    <message>
        <source>المفتوحة</source>
        <translation>Open ones</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>المعاجم</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>كلمة أو اسم</source>
        <translation>Word or name</translation>
    </message>
    <message>
        <source>كلماتي</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>أضف</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>استورد…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>صدّر…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>كلمات وأسماء صحيحة عندكم. اسم من كلمتين يضيف كل كلمة منه.</source>
        <translation>Words and names that are right in your newsroom. A name of two words adds each of them.</translation>
    </message>
    <message>
        <source>معجم هيئة التحرير</source>
        <translation>Newsroom dictionary</translation>
    </message>
    <message>
        <source>ملف معجم هيئة التحرير</source>
        <translation>File of the newsroom dictionary</translation>
    </message>
    <message>
        <source>لا ملف</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>ملف نصّي على الشبكة، كلمة في كل سطر، يُقرأ عند كل تشغيل وكلما تغيّر. فيه الآن: {}</source>
        <translation>A text file on the network, one word a line, read at each start and whenever it changes. It holds now: {}</translation>
    </message>
    <message>
        <source>استورد كلمات</source>
        <translation>Import words</translation>
    </message>
    <message>
        <source>نصوص (*.txt *.dic *.csv);;كل الملفات (*)</source>
        <translation>Texts (*.txt *.dic *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>تعذّرت قراءة الكلمات: {}</source>
        <translation>Could not read the words: {}</translation>
    </message>
    <message>
        <source>صدّر الكلمات</source>
        <translation>Export words</translation>
    </message>
    <message>
        <source>نصوص (*.txt)</source>
        <translation>Texts (*.txt)</translation>
    </message>
    <message>
        <source>لم تُكتب الكلمات: {}</source>
        <translation>The words were not written: {}</translation>
    </message>
    <message>
        <source>نصوص (*.txt);;كل الملفات (*)</source>
        <translation>Texts (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>لا يوجد ملف بهذا الاسم.</source>
        <translation>There is no file of that name.</translation>
    </message>
    <message>
        <source>لم تُحفظ الكلمات.</source>
        <translation>The words were not saved.</translation>
    </message>
</context>
<context>
    <name>WriteAsDialog</name>
    <message>
        <source>قاعدة من قواعدنا</source>
        <translation>A rule of ours</translation>
    </message>
    <message>
        <source>بكل صيغها: التعريف والجمع والتأنيث وما يتصل بها</source>
        <translation>In all its forms: article, plural, feminine, clitics</translation>
    </message>
    <message>
        <source>في كل موضع</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>في العناوين فقط</source>
        <translation>In headlines only</translation>
    </message>
    <message>
        <source>خارج علامتي التنصيص</source>
        <translation>Outside quotation marks</translation>
    </message>
    <message>
        <source>مرجّحة: تُعرض ولا تُصحَّح وحدها</source>
        <translation>Likely: shown, not corrected by itself</translation>
    </message>
    <message>
        <source>أكيدة: تُصحَّح مع الأكيدة</source>
        <translation>Certain: corrected with all that is certain</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>إذا ورد</source>
        <translation>Where this stands</translation>
    </message>
    <message>
        <source>نكتبه</source>
        <translation>We write</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>الدرجة</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>جملة يُنبَّه فيها</source>
        <translation>A sentence where it is found</translation>
    </message>
    <message>
        <source>جملة لا يُنبَّه فيها</source>
        <translation>A sentence where it is not</translation>
    </message>
    <message>
        <source>كلمة قريبة ينبغي ألا تُمس</source>
        <translation>A similar word that must be left alone</translation>
    </message>
    <message>
        <source>عاين في مجلد…</source>
        <translation>Preview in a folder…</translation>
    </message>
    <message>
        <source>أوقف</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>ما تجده في المقالات المفتوحة</source>
        <translation>What it finds in the open articles</translation>
    </message>
    <message>
        <source>تعذّرت المعاينة</source>
        <translation>The preview failed</translation>
    </message>
    <message>
        <source>لها قاعدة تكتب «{}»، وستحل هذه محلها.</source>
        <translation>There is a rule that writes “{}”; this one will replace it.</translation>
    </message>
    <message>
        <source>هو ما يرد نفسه.</source>
        <translation>That is the same word.</translation>
    </message>
    <message>
        <source>يُبحث…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>معاينة القاعدة في مجلد</source>
        <translation>Preview the rule in a folder</translation>
    </message>
    <message>
        <source>لا تجد القاعدة فيها شيئًا.</source>
        <translation>The rule finds nothing in it.</translation>
    </message>
    <message>
        <source>تجد القاعدة فيها «{}».</source>
        <translation>The rule finds “{}” in it.</translation>
    </message>
    <message>
        <source>المقالات المقروءة: {}</source>
        <translation>Articles read: {}</translation>
    </message>
    <message>
        <source>المواضع: {}، في {}</source>
        <translation>Places: {}, in {}</translation>
    </message>
    <message>
        <source>لا مواضع</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>أُوقفت المعاينة. {}</source>
        <translation>Preview stopped. {}</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>توقف المدقّق أكثر من مرة</source>
        <translation>the checker stopped more than once</translation>
    </message>
    <message>
        <source>تعذّر التدقيق: {}</source>
        <translation>Checking failed: {}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>No issues left</translation>
    </message>
    <message>
        <source>الهمزات</source>
        <translation>Hamzas</translation>
    </message>
    <message>
        <source>الإملاء</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>أواخر الكلمات</source>
        <translation>Word endings</translation>
    </message>
    <message>
        <source>وصل الكلمات وفصلها</source>
        <translation>Joined and split words</translation>
    </message>
    <message>
        <source>المسافات</source>
        <translation>Spacing</translation>
    </message>
    <message>
        <source>علامات الترقيم</source>
        <translation>Punctuation</translation>
    </message>
    <message>
        <source>الأرقام والرموز</source>
        <translation>Digits and symbols</translation>
    </message>
    <message>
        <source>النحو والصرف</source>
        <translation>Grammar</translation>
    </message>
    <message>
        <source>الاستعمال</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>الأسلوب</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>الاتساق</source>
        <translation>Consistency</translation>
    </message>
    <message>
        <source>بقايا الصفحة</source>
        <translation>Page leftovers</translation>
    </message>
    <message>
        <source>كلمات غير معروفة</source>
        <translation>Unknown words</translation>
    </message>
    <message>
        <source>نص</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>عنوان</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>تعليق صورة</source>
        <translation>Picture caption</translation>
    </message>
    <message>
        <source>مقالات ذات صلة</source>
        <translation>Related articles</translation>
    </message>
    <message>
        <source>قوائم الموقع</source>
        <translation>Menus of the site</translation>
    </message>
    <message>
        <source>أزرار المشاركة</source>
        <translation>Share buttons</translation>
    </message>
    <message>
        <source>تعليقات القراء</source>
        <translation>Readers’ comments</translation>
    </message>
    <message>
        <source>إعلان</source>
        <translation>Advertisement</translation>
    </message>
    <message>
        <source>إشعار الموقع</source>
        <translation>Site notice</translation>
    </message>
    <message>
        <source>جدول</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>note</translation>
    </message>
    <message>
        <source>(حذف)</source>
        <translation>(deletion)</translation>
    </message>
    <message>
        <source>حذف</source>
        <translation>delete</translation>
    </message>
</context>
</TS>
