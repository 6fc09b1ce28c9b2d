<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="ar">
<context>
    <name>AppearancePage</name>
    <message>
        <source>المظهر</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>حسب النظام</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>فاتح</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>داكن</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>المعتاد ({})</source>
        <translation>Habituelle ({})</translation>
    </message>
    <message>
        <source>الألوان</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>خط المقال</source>
        <translation>Police de l’article</translation>
    </message>
    <message>
        <source>حجم خط المقال (بكسل)</source>
        <translation>Taille du texte de l’article (pixels)</translation>
    </message>
    <message>
        <source>حجم خط الواجهة</source>
        <translation>Taille du texte de l’interface</translation>
    </message>
    <message>
        <source>نصّ حكيمٌ له سرٌّ قاطعٌ وذو شأنٍ عظيم. ١٢٣ 123 «اقتباس»</source>
        <translation>نصّ حكيمٌ له سرٌّ قاطعٌ وذو شأنٍ عظيم. ١٢٣ 123 «اقتباس»</translation>
    </message>
    <message>
        <source>مثال على الخط</source>
        <translation>Exemple de la police</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>افتح مقالات</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>مقالات ({});;مستندات Word ({});;كل الملفات (*)</source>
        <translation>Articles ({});;Documents Word ({});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>لا يُستعمل أسلوب مؤسستكم: {}</source>
        <translation>Le profil de la rédaction n’est pas utilisé&#xa0;: {}</translation>
    </message>
    <message>
        <source>في الملف فواصل أسطر نادرة؛ ستُحفظ نهايات أسطر عادية.</source>
        <translation>Le fichier contient des séparateurs de lignes rares&#xa0;; des fins de ligne ordinaires seront enregistrées.</translation>
    </message>
    <message>
        <source>الملف فارغ. اكتب المقال أو ألصِقه.</source>
        <translation>Le fichier est vide. Écrivez l’article ou collez-le.</translation>
    </message>
    <message>
        <source>توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ في {}، في الأسطر: {}. يُدقَّق الكلام الذي بعدها كغيره.</source>
        <translation>Minutages illisibles ou qui finissent avant de commencer dans {}, aux lignes&#xa0;: {}. Les paroles qui les suivent sont vérifiées comme les autres.</translation>
    </message>
    <message>
        <source>في «{}» تغييرات لم تُحفظ، تضيع إذا قُرئ الملف من جديد. أتقرؤه؟</source>
        <translation>«&#xa0;{}&#xa0;» contient des modifications non enregistrées, perdues si le fichier est relu. Le relire&#xa0;?</translation>
    </message>
    <message>
        <source>المدقّق</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>نصوص ({})</source>
        <translation>Textes ({})</translation>
    </message>
    <message>
        <source>مستندات Word ({})</source>
        <translation>Documents Word ({})</translation>
    </message>
    <message>
        <source>احفظ المقال</source>
        <translation>Enregistrer l’article</translation>
    </message>
    <message>
        <source>تغيّر الملف</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه. أيُستبدل به نصّك؟</source>
        <translation>Un autre programme a modifié le fichier «&#xa0;{}&#xa0;» depuis son ouverture. Le remplacer par votre texte&#xa0;?</translation>
    </message>
    <message>
        <source>استبدل الملف بنصّي</source>
        <translation>Remplacer le fichier par mon texte</translation>
    </message>
    <message>
        <source>احفظ باسم آخر…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>أظهر الفروق</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>الملف غير موجود</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>لم يعد الملف «{}» في مكانه: حُذف أو نُقل. أين يُحفظ المقال؟</source>
        <translation>Le fichier «&#xa0;{}&#xa0;» n’est plus à sa place&#xa0;: il a été supprimé ou déplacé. Où enregistrer l’article&#xa0;?</translation>
    </message>
    <message>
        <source>احفظه في مكانه</source>
        <translation>L’enregistrer à sa place</translation>
    </message>
    <message>
        <source>حُفظ المستند، إلا {} من التغييرات: تقع على ما لا يُمس فيه كالحقول والصور. احفظ المقال باسم آخر نصًّا كي لا تضيع.</source>
        <translation>Document enregistré, sauf {} modifications qui portent sur ce qui ne se touche pas (champs, images). Enregistrez l’article en texte sous un autre nom pour ne pas les perdre.</translation>
    </message>
    <message>
        <source>حُفظ بترميز {}، لأن الترميز السابق لا يتسع لهذا النص.</source>
        <translation>Enregistré en {}, car l’encodage précédent ne peut contenir ce texte.</translation>
    </message>
    <message>
        <source>تغييرات لم تُحفظ</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>في هذه المقالات تغييرات لم تُحفظ. أتحفظها؟</source>
        <translation>Ces articles ont des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>احفظ الكل</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>لا تحفظ</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>في «{}» تغييرات لم تُحفظ. أتحفظها؟</source>
        <translation>«&#xa0;{}&#xa0;» contient des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Enregistrer</translation>
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
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>، فيه تغييرات لم تُحفظ</source>
        <translation>, modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>دفعة من الملفات…</source>
        <translation>Lot de fichiers…</translation>
    </message>
    <message>
        <source>صحّح مجلدًا أو آلاف الملفات معًا</source>
        <translation>Corriger un dossier ou des milliers de fichiers à la fois</translation>
    </message>
    <message>
        <source>انتهت دفعة الملفات.</source>
        <translation>Le lot de fichiers est terminé.</translation>
    </message>
    <message>
        <source>اعرضها</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>دفعة لم تنته</source>
        <translation>Lot inachevé</translation>
    </message>
    <message>
        <source>ما زالت دفعة من الملفات تُصحَّح. أتوقفها وتغلق البرنامج؟ لا يعاد ما أُنجز.</source>
        <translation>Un lot de fichiers est encore en cours. L’arrêter et quitter&#xa0;? Ce qui est fait ne sera pas refait.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>الحال</source>
        <translation>État</translation>
    </message>
    <message>
        <source>الملف</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>الكلمات</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>صُحّح</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>بقي للمحرر</source>
        <translation>Reste à voir</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>ينتظر</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>أُنجز</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>لم يتغير</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>تُخطّي</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>تعذّر</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>لم يُعالَج</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ، في الأسطر: {}</source>
        <translation>Minutages illisibles ou qui finissent avant de commencer, aux lignes&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا يوجد، أو أزيل قبل أن يُقرأ</source>
        <translation>Absent, ou enlevé avant lecture</translation>
    </message>
    <message>
        <source>لا صلاحية لقراءته</source>
        <translation>Lecture non autorisée</translation>
    </message>
    <message>
        <source>تعذرت قراءته: تالف أو ليس نصًّا أو ترميزه مجهول</source>
        <translation>Illisible&#xa0;: endommagé, pas du texte, ou encodage inconnu</translation>
    </message>
    <message>
        <source>أكبر من أن يُقرأ مرة واحدة؛ قسّمه</source>
        <translation>Trop grand pour être lu d’un coup&#xa0;; divisez-le</translation>
    </message>
    <message>
        <source>أرشيف أو جدول تالف أو محميّ بكلمة سر أو مضمَّن في أرشيف آخر</source>
        <translation>Archive ou tableau endommagé, protégé par mot de passe ou imbriqué</translation>
    </message>
    <message>
        <source>صف لا يُقرأ أو لا عمود للنص فيه</source>
        <translation>Ligne illisible ou sans colonne de texte</translation>
    </message>
    <message>
        <source>تعذرت كتابته في مجلد المُخرجات</source>
        <translation>Écriture impossible dans le dossier de sortie</translation>
    </message>
    <message>
        <source>امتلأ القرص</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>تسبّب في توقف المعالجة مرتين: يحتاج إلى ذاكرة أو وقت أكثر مما يتاح</source>
        <translation>A fait échouer le processus deux fois&#xa0;: demande plus de mémoire ou de temps que permis</translation>
    </message>
    <message>
        <source>لا نص فيه</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>ليس مما يُقرأ نصًّا</source>
        <translation>Ne se lit pas comme du texte</translation>
    </message>
    <message>
        <source>يوجد بالاسم نفسه ملف لم يكتبه البرنامج، فلم يُكتب؛ سمّ ذلك الملف اسمًا آخر</source>
        <translation>Un autre fichier occupe la place du résultat&#xa0;: rien n’a été écrit&#xa0;; renommez ce fichier</translation>
    </message>
    <message>
        <source>عُدّل المُخرج يدويًّا فتُرك كما هو؛ سمّه اسمًا آخر ليُكتب من جديد</source>
        <translation>Sa sortie a été modifiée à la main et laissée&#xa0;; renommez-la pour qu’elle soit réécrite</translation>
    </message>
    <message>
        <source>خلل غير متوقع: {}</source>
        <translation>Erreur inattendue&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>دفعة من الملفات</source>
        <translation>Lot de fichiers</translation>
    </message>
    <message>
        <source>عودة إلى المقالات</source>
        <translation>Retour aux articles</translation>
    </message>
    <message>
        <source>عودة إلى المقالات (Esc)؛ ويستمر العمل إن كان جاريًا</source>
        <translation>Retour aux articles (Échap)&#xa0;; le travail en cours continue</translation>
    </message>
    <message>
        <source>لا يوجد: {}</source>
        <translation>Introuvable&#xa0;: {}</translation>
    </message>
    <message>
        <source>اكتب مسار مجلد المُخرجات كاملًا.</source>
        <translation>Donnez le chemin complet du dossier de sortie.</translation>
    </message>
    <message>
        <source>هذا ملف لا مجلد: {}</source>
        <translation>C’est un fichier, pas un dossier&#xa0;: {}</translation>
    </message>
    <message>
        <source>مجلد المُخرجات هو مجلد المصادر نفسه؛ اختر مجلدًا آخر.</source>
        <translation>Le dossier de sortie est celui des sources&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>لا يُستعمل هذا الأسلوب: {}</source>
        <translation>Ce profil n’est pas utilisable&#xa0;: {}</translation>
    </message>
    <message>
        <source>امتلأ القرص وتوقف العمل. أفرغ مكانًا ثم ابدأ من جديد: لا يعاد ما أُنجز.</source>
        <translation>Disque plein, travail arrêté. Libérez de la place et recommencez&#xa0;: ce qui est fait ne sera pas refait.</translation>
    </message>
    <message>
        <source>توقف العمل قبل نهايته: {}</source>
        <translation>Travail arrêté avant la fin&#xa0;: {}</translation>
    </message>
    <message>
        <source>تعذّر العمل: {}</source>
        <translation>Travail impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>يكتب في مجلد المُخرجات تشغيل آخر؛ انتظر نهايته أو اختر مجلدًا آخر.</source>
        <translation>Une autre exécution écrit dans le dossier de sortie&#xa0;; attendez sa fin ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>تقرير للقراءة (*.html);;جدول (*.csv);;بيانات (*.json);;SARIF (*.sarif)</source>
        <translation>Rapport à lire (*.html);;Tableau (*.csv);;Données (*.json);;SARIF (*.sarif)</translation>
    </message>
    <message>
        <source>تقرير</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>احفظ التقرير</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>تعذّر حفظ التقرير: {}</source>
        <translation>Rapport non enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا ملف يُفتح لهذا الصف: {}</source>
        <translation>Aucun fichier à ouvrir pour cette ligne&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>BatchProgress</name>
    <message>
        <source>تقدم الدفعة</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>توقف مؤقتًا</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>ألغِ</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>افتح التقرير</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>احفظ التقرير…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>افتح مجلد المُخرجات</source>
        <translation>Ouvrir le dossier de sortie</translation>
    </message>
    <message>
        <source>دفعة جديدة</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>الملفات المعروضة</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>كل الملفات</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>ما بقي فيه شيء للمحرر</source>
        <translation>Où il reste quelque chose à voir</translation>
    </message>
    <message>
        <source>ما تعذّر أو تُخُطّي</source>
        <translation>Échoués ou passés</translation>
    </message>
    <message>
        <source>اضغط مرتين على ملف، أو Enter، لتفتحه في المحرر.</source>
        <translation>Double-clic ou Entrée sur un fichier pour l’ouvrir dans l’éditeur.</translation>
    </message>
    <message>
        <source>الملفات وما بقي فيها</source>
        <translation>Les fichiers et ce qu’il y reste</translation>
    </message>
    <message>
        <source>يبدأ العمل…</source>
        <translation>Le travail commence…</translation>
    </message>
    <message>
        <source>الملفات: {} من {}</source>
        <translation>Fichiers&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source> · تعذّر: {}</source>
        <translation> · échecs&#xa0;: {}</translation>
    </message>
    <message>
        <source>يُكتب التقرير…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>مضى: {}</source>
        <translation>Écoulé&#xa0;: {}</translation>
    </message>
    <message>
        <source>بقي نحو: {}</source>
        <translation>Reste environ&#xa0;: {}</translation>
    </message>
    <message>
        <source>السرعة: {} ملف/ث، {} كلمة/ث</source>
        <translation>Vitesse&#xa0;: {} fichiers/s, {} mots/s</translation>
    </message>
    <message>
        <source>تابع</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>يتوقف بعد إكمال الملفات التي بدأت…</source>
        <translation>Pause après les fichiers commencés…</translation>
    </message>
    <message>
        <source>متوقف مؤقتًا. أُنجز من الملفات: {}</source>
        <translation>En pause. Fichiers faits&#xa0;: {}</translation>
    </message>
    <message>
        <source>يتوقف بعد إكمال الملفات التي بدأت… أُنجز: {}</source>
        <translation>Pause après les fichiers commencés… Faits&#xa0;: {}</translation>
    </message>
    <message>
        <source>تُكمل الملفات التي بدأت، ثم يتوقف العمل…</source>
        <translation>Les fichiers commencés sont achevés, puis le travail s’arrête…</translation>
    </message>
    <message>
        <source>اقطعها الآن</source>
        <translation>Interrompre maintenant</translation>
    </message>
    <message>
        <source>أُلغي العمل. ابدأ من جديد متى شئت: لا يعاد ما أُنجز.</source>
        <translation>Travail annulé. Recommencez quand vous voulez&#xa0;: ce qui est fait ne sera pas refait.</translation>
    </message>
    <message>
        <source>انتهى العمل في {}.</source>
        <translation>Travail terminé en {}.</translation>
    </message>
    <message>
        <source>أُنجز: {}</source>
        <translation>Terminés&#xa0;: {}</translation>
    </message>
    <message>
        <source>لم يتغير: {}</source>
        <translation>Inchangés&#xa0;: {}</translation>
    </message>
    <message>
        <source>تُخطّي: {}</source>
        <translation>Sautés&#xa0;: {}</translation>
    </message>
    <message>
        <source>تعذّر: {}</source>
        <translation>Échecs&#xa0;: {}</translation>
    </message>
    <message>
        <source>صُحّح: {} · بقي للمحرر: {}</source>
        <translation>Corrigés&#xa0;: {} · reste à voir&#xa0;: {}</translation>
    </message>
    <message>
        <source>السرعة: {} كلمة/ث</source>
        <translation>Vitesse&#xa0;: {} mots/s</translation>
    </message>
    <message>
        <source>ملفات لا يتسع لها الجدول: {}؛ هي في التقرير.</source>
        <translation>Fichiers au-delà du tableau&#xa0;: {}&#xa0;; ils sont dans le rapport.</translation>
    </message>
</context>
<context>
    <name>BatchSetup</name>
    <message>
        <source>المصادر: أفلت هنا ملفات ومجلدات</source>
        <translation>Sources&#xa0;: déposez ici fichiers et dossiers</translation>
    </message>
    <message>
        <source>المصادر</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>أضف ملفات…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>أضف مجلدًا…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>احذف من القائمة</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>تُقبل أيضًا محفوظات zip وجداول المقالات ‎(jsonl، csv)‎. لا يُغيَّر مصدر أبدًا.</source>
        <translation>Archives zip et tableaux d’articles (jsonl, csv) sont acceptés aussi. Aucune source n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>ما يُصحَّح</source>
        <translation>Ce qui est corrigé</translation>
    </message>
    <message>
        <source>الأخطاء الأكيدة وحدها</source>
        <translation>Erreurs certaines uniquement</translation>
    </message>
    <message>
        <source>الأكيدة والمرجّحة</source>
        <translation>Erreurs certaines et probables</translation>
    </message>
    <message>
        <source>صيغة المُخرجات</source>
        <translation>Format de sortie</translation>
    </message>
    <message>
        <source>مستندات Word</source>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>كل ملف بصيغته</source>
        <translation>Chaque fichier dans son format</translation>
    </message>
    <message>
        <source>نص</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>صفحة HTML</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>مستند ODT</source>
        <translation>Document ODT</translation>
    </message>
    <message>
        <source>نص Markdown</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>بقايا صفحات المواقع</source>
        <translation>Restes de pages web</translation>
    </message>
    <message>
        <source>تُزال حيث يُبنى المقال من جديد</source>
        <translation>Les enlever là où l’article est reconstruit</translation>
    </message>
    <message>
        <source>تُزال دائمًا</source>
        <translation>Toujours les enlever</translation>
    </message>
    <message>
        <source>تبقى</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>التصحيحات تغييرات معلَّمة في Word</source>
        <translation>Corrections en suivi des modifications dans Word</translation>
    </message>
    <message>
        <source>مع كل تصحيح تعليق بسببه</source>
        <translation>Un commentaire avec la raison de chaque correction</translation>
    </message>
    <message>
        <source>مجلد المُخرجات</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>مجلد تُكتب فيه الملفات المصحَّحة</source>
        <translation>Dossier où écrire les fichiers corrigés</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>اختر مجلد المُخرجات</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>ابدأ</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>مجلد: {}</source>
        <translation>Dossier&#xa0;: {}</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>أضف ملفات إلى الدفعة</source>
        <translation>Ajouter des fichiers au lot</translation>
    </message>
    <message>
        <source>أضف مجلدًا إلى الدفعة</source>
        <translation>Ajouter un dossier au lot</translation>
    </message>
    <message>
        <source>أضف ملفًّا أو مجلدًا لتبدأ.</source>
        <translation>Ajoutez un fichier ou un dossier pour commencer.</translation>
    </message>
    <message>
        <source>اختر مجلد المُخرجات لتبدأ.</source>
        <translation>Choisissez le dossier de sortie pour commencer.</translation>
    </message>
</context>
<context>
    <name>ChangesCommands</name>
    <message>
        <source>قبل وبعد</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>ما تغيّر في المقال منذ فُتح</source>
        <translation>Ce qui a changé dans l’article depuis son ouverture</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>في نص واحد</source>
        <translation>Dans un seul texte</translation>
    </message>
    <message>
        <source>أظهر المحذوف والمضاف معًا في نص واحد</source>
        <translation>Montrer les suppressions et les ajouts dans un même texte</translation>
    </message>
    <message>
        <source>أرجِع هذا التغيير</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>أرجِع هذا التغيير (Del)</source>
        <translation>Annuler cette modification (Suppr)</translation>
    </message>
    <message>
        <source>إلى موضعه في النص</source>
        <translation>Aller à sa place dans le texte</translation>
    </message>
    <message>
        <source>إلى موضعه في النص (Enter)</source>
        <translation>Aller à sa place dans le texte (Entrée)</translation>
    </message>
    <message>
        <source>عودة إلى المقال</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>عودة إلى المقال (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>النص كما فُتح</source>
        <translation>Texte tel qu’ouvert</translation>
    </message>
    <message>
        <source>النص الآن</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>قبل</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>بعد</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>النصان معًا</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>قائمة التغييرات</source>
        <translation>Liste des modifications</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>لا تغييرات</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>قبل وبعد: {}</source>
        <translation>Avant et après&#xa0;: {}</translation>
    </message>
    <message>
        <source>(إضافة)</source>
        <translation>(ajout)</translation>
    </message>
    <message>
        <source>تحرير يدوي</source>
        <translation>Modification manuelle</translation>
    </message>
    <message>
        <source>جنبًا إلى جنب</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>CleanCommands</name>
    <message>
        <source>أُزيل من بقايا الصفحة: {}</source>
        <translation>Restes de page enlevés&#xa0;: {}</translation>
    </message>
    <message>
        <source>أُعيد إلى المقال: {}</source>
        <translation>Remis dans l’article&#xa0;: {}</translation>
    </message>
    <message>
        <source>تراجع</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>أُلغي كل تجاهل دائم.</source>
        <translation>Plus rien n’est toujours ignoré.</translation>
    </message>
    <message>
        <source>أزل بقايا الصفحة…</source>
        <translation>Nettoyer les restes de page…</translation>
    </message>
    <message>
        <source>تنظيف</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>أزل ما بقي من صفحة الموقع</source>
        <translation>Supprimer les résidus de la page web</translation>
    </message>
    <message>
        <source>أعد إظهار ما تُجوهل في هذا المقال</source>
        <translation>Réafficher ce qui est ignoré dans cet article</translation>
    </message>
    <message>
        <source>ألغِ كل تجاهل دائم</source>
        <translation>Oublier tout ce qui est toujours ignoré</translation>
    </message>
</context>
<context>
    <name>CommentCommands</name>
    <message>
        <source>إلى تعليقات المسودة</source>
        <translation>Aller aux commentaires du document</translation>
    </message>
    <message>
        <source>التعليقات ({})</source>
        <translation>Commentaires ({})</translation>
    </message>
</context>
<context>
    <name>CommentsList</name>
    <message>
        <source>تعليقات المسودة</source>
        <translation>Commentaires du document</translation>
    </message>
    <message>
        <source>تبقى في المستند كما هي.</source>
        <translation>Ils restent tels quels dans le document.</translation>
    </message>
</context>
<context>
    <name>CountCommands</name>
    <message>
        <source>طول المقال…</source>
        <translation>Longueur de l’article…</translation>
    </message>
    <message>
        <source>الكلمات والحروف والجمل والفقرات ووقت القراءة</source>
        <translation>Mots, caractères, phrases, paragraphes et temps de lecture</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>طول المقال</source>
        <translation>Longueur de l’article</translation>
    </message>
    <message>
        <source>المقال</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>التحديد</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>الكلمات</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>الحروف مع المسافات</source>
        <translation>Caractères avec espaces</translation>
    </message>
    <message>
        <source>الحروف دون مسافات</source>
        <translation>Caractères sans espaces</translation>
    </message>
    <message>
        <source>الجمل</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>الفقرات</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>وقت القراءة</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>وقت القراءة على أساس {} كلمة في الدقيقة: بين 138 تُقرأ جهرًا بالعربية (IReST 2012) و238 تُقرأ صامتًا بالإنجليزية (Brysbaert 2019). الحركات محسوبة في الحروف.</source>
        <translation>Temps de lecture sur la base de {} mots par minute&#xa0;: entre 138 à voix haute en arabe (IReST 2012) et 238 en silence en anglais (Brysbaert 2019). Les voyelles comptent parmi les caractères.</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>معلومات المقال</source>
        <translation>Informations sur l’article</translation>
    </message>
    <message>
        <source>العنوان</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>الكاتب</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>التاريخ</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>المصدر</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>يُكتب تحت العنوان في مستند Word إن لم يكن في المقال تاريخ.</source>
        <translation>Écrit sous le titre dans le document Word si l’article n’a pas de date.</translation>
    </message>
    <message>
        <source>موافق</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>اقتراح من النص</source>
        <translation>Proposer d’après le texte</translation>
    </message>
</context>
<context>
    <name>DiskWatch</name>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه.</source>
        <translation>Un autre programme a modifié le fichier «&#xa0;{}&#xa0;» après son ouverture.</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» بعد فتحه، وفيه عندك تغييرات لم تُحفظ.</source>
        <translation>Un autre programme a modifié le fichier «&#xa0;{}&#xa0;» après son ouverture, et vous y avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>اقرأه من جديد</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>أبقِ نصّي</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>لم يعد الملف «{}» في مكانه: حُذف أو نُقل. نصه باقٍ هنا.</source>
        <translation>Le fichier «&#xa0;{}&#xa0;» n’est plus à sa place&#xa0;: supprimé ou déplacé. Son texte est toujours ici.</translation>
    </message>
    <message>
        <source>احفظه في مكانه</source>
        <translation>L’enregistrer à sa place</translation>
    </message>
    <message>
        <source>احفظ باسم…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>تراجع</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>أعد</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>قص</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>انسخ</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>ألصِق</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>ألصِق نصًّا من الحافظة في موضع المؤشر</source>
        <translation>Coller le texte du presse-papiers à l’endroit du curseur</translation>
    </message>
    <message>
        <source>حدّد الكل</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>نص المقال</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>لم يُلصق النص: فيه فقرة أطول مما يمكن عرضه.</source>
        <translation>Texte non collé&#xa0;: il contient un paragraphe trop long pour être affiché.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>المعتاد اليوم</source>
        <translation>Courant aujourd’hui</translation>
    </message>
    <message>
        <source>ويندوز القديم</source>
        <translation>Ancien Windows</translation>
    </message>
    <message>
        <source>يونكس القديم</source>
        <translation>Ancien Unix</translation>
    </message>
    <message>
        <source>ماك القديم</source>
        <translation>Ancien Mac</translation>
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
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>وقع خطأ لم يتوقعه البرنامج، وقد لا يكون ما طلبته الآن قد تم.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; ce que vous venez de demander n’a peut-être pas été fait.</translation>
    </message>
    <message>
        <source>سُجّل الخطأ، دون شيء من نص المقالات، في الملف: {}</source>
        <translation>L’erreur est consignée, sans rien du texte des articles, dans le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>للإبلاغ: انسخ التفاصيل وأرسلها مع هذا الملف إلى من يدعم البرنامج عندكم، واذكر ما كنت تفعله.</source>
        <translation>Pour la signaler&#xa0;: copiez les détails, envoyez-les avec ce fichier à votre support et dites ce que vous faisiez.</translation>
    </message>
    <message>
        <source>انسخ التفاصيل</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>افتح مجلد السجل</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>تابع العمل</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>تعذّر حفظ نسخة من التغييرات: احفظ مقالاتك الآن، ثم أعد تشغيل البرنامج.</source>
        <translation>Impossible de garder une copie des modifications&#xa0;: enregistrez vos articles maintenant, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>ليس في المقالات المفتوحة تغييرات غير محفوظة.</source>
        <translation>Les articles ouverts n’ont aucune modification non enregistrée.</translation>
    </message>
    <message>
        <source>حُفظت نسخة من التغييرات غير المحفوظة ({})، وتُستعاد عند التشغيل التالي إن أُغلق البرنامج.</source>
        <translation>Une copie des modifications non enregistrées ({}) a été gardée&#xa0;; elle sera proposée au prochain démarrage si le programme se ferme.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>صدّر…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>تصدير</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>اكتب المقال مستندًا، نهائيًّا أو بتغييرات متعقَّبة، بعد معاينته</source>
        <translation>Écrire l’article dans un document, définitif ou avec suivi des modifications, après aperçu</translation>
    </message>
    <message>
        <source>انسخ المقال لنظام النشر</source>
        <translation>Copier l’article pour le CMS</translation>
    </message>
    <message>
        <source>انسخ المقال المصحح كله بعناوينه وكلماته الغامقة وروابطه</source>
        <translation>Copier tout l’article corrigé avec ses titres, son gras et ses liens</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>تصدير المقال</source>
        <translation>Exporter l’article</translation>
    </message>
    <message>
        <source>الصيغة</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>مستند Word (docx)</source>
        <translation>Document Word (docx)</translation>
    </message>
    <message>
        <source>مستند OpenDocument (odt)</source>
        <translation>Document OpenDocument (odt)</translation>
    </message>
    <message>
        <source>صفحة (html)</source>
        <translation>Page (html)</translation>
    </message>
    <message>
        <source>نص Markdown (md)</source>
        <translation>Texte Markdown (md)</translation>
    </message>
    <message>
        <source>نص مجرد (txt)</source>
        <translation>Texte brut (txt)</translation>
    </message>
    <message>
        <source>مستند PDF (pdf)</source>
        <translation>Document PDF (pdf)</translation>
    </message>
    <message>
        <source>التصحيحات</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>نص نهائي</source>
        <translation>Texte définitif</translation>
    </message>
    <message>
        <source>تغييرات متعقَّبة</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>تغييرات متعقَّبة مع أسبابها</source>
        <translation>Suivi des modifications, avec leurs raisons</translation>
    </message>
    <message>
        <source>تعليقات فقط، والنص كما كان</source>
        <translation>Commentaires seulement, texte inchangé</translation>
    </message>
    <message>
        <source>قائمة التصحيحات</source>
        <translation>Liste des corrections</translation>
    </message>
    <message>
        <source>بلا قائمة</source>
        <translation>Sans liste</translation>
    </message>
    <message>
        <source>في آخر المستند</source>
        <translation>À la fin du document</translation>
    </message>
    <message>
        <source>في ملف مستقل</source>
        <translation>Dans un fichier à part</translation>
    </message>
    <message>
        <source>في المستند نفسه: تنسيقه وجداوله وحواشيه كما هي</source>
        <translation>Dans le document même&#xa0;: sa mise en forme, ses tableaux et ses notes restent</translation>
    </message>
    <message>
        <source>قالب المؤسسة</source>
        <translation>Modèle de la rédaction</translation>
    </message>
    <message>
        <source>بلا قالب: تنسيق أسلوب التحرير</source>
        <translation>Sans modèle&#xa0;: mise en forme du profil</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>اختر قالب المؤسسة</source>
        <translation>Choisir le modèle de la rédaction</translation>
    </message>
    <message>
        <source>بلا قالب</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>يُكتب في</source>
        <translation>Écrit dans</translation>
    </message>
    <message>
        <source>غيّر…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>غيّر اسم الملف ومكانه</source>
        <translation>Changer le nom et l’emplacement du fichier</translation>
    </message>
    <message>
        <source>معاينة الصفحة الأولى</source>
        <translation>Aperçu de la première page</translation>
    </message>
    <message>
        <source>ما سيظهر من التغييرات</source>
        <translation>Modifications à montrer</translation>
    </message>
    <message>
        <source>قبل</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>بعد</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>الصفحة الأولى</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>التغييرات ({})</source>
        <translation>Modifications ({})</translation>
    </message>
    <message>
        <source>صدّر</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>تُكتب القائمة هنا في ملف مستقل.</source>
        <translation>La liste est écrite ici dans un fichier à part.</translation>
    </message>
    <message>
        <source>تُكتب التنبيهات المتبقية تعليقات في الهامش.</source>
        <translation>Les problèmes restants deviennent des commentaires en marge.</translation>
    </message>
    <message>
        <source>في المقال {} من الصفحة لم تُزل.</source>
        <translation>L’article contient encore {} de la page.</translation>
    </message>
    <message>
        <source>لم يتغيّر شيء منذ فُتح المقال.</source>
        <translation>Rien n’a changé depuis l’ouverture de l’article.</translation>
    </message>
    <message>
        <source>(إضافة)</source>
        <translation>(ajout)</translation>
    </message>
    <message>
        <source>تحرير يدوي</source>
        <translation>Modification manuelle</translation>
    </message>
    <message>
        <source>قوالب Word (*.dotx *.docx)</source>
        <translation>Modèles Word (*.dotx *.docx)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>هذا هو الملف الأصلي: اختر اسمًا آخر كي لا يضيع.</source>
        <translation>C’est le fichier d’origine&#xa0;: choisissez un autre nom pour ne pas le perdre.</translation>
    </message>
    <message>
        <source>لم يُكتب الملف: {}</source>
        <translation>Échec de l’écriture du fichier&#xa0;: {}</translation>
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
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>نُسخ المقال بعناوينه وروابطه: ألصقه في نظام النشر.</source>
        <translation>Article copié avec ses titres et ses liens&#xa0;: collez-le dans le CMS.</translation>
    </message>
    <message>
        <source>أظهر المجلد</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>افتحه في Word</source>
        <translation>Ouvrir dans Word</translation>
    </message>
    <message>
        <source>افتحه</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>كُتب الملف: {} (في المجلد {})</source>
        <translation>Fichier écrit&#xa0;: {} (dans le dossier {})</translation>
    </message>
    <message>
        <source>تغييرات لم تُكتب لوقوعها على حقول أو صور: {}</source>
        <translation>Modifications non écrites, car elles touchent des champs ou des images&#xa0;: {}</translation>
    </message>
    <message>
        <source>كلمات لم تُكتب، كالبيانات في أول الملف: {}</source>
        <translation>Mots non écrits, par exemple l&apos;en-tête du fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>بقايا لم تُزل من الصفحة: {}</source>
        <translation>Résidus de la page non supprimés&#xa0;: {}</translation>
    </message>
    <message>
        <source>مستند Word ({})</source>
        <translation>Document Word ({})</translation>
    </message>
    <message>
        <source>وقائمة التصحيحات: {}</source>
        <translation>et la liste des corrections&#xa0;: {}</translation>
    </message>
    <message>
        <source>تعليقات لم يتسع لها المستند: {}</source>
        <translation>Commentaires qui n’ont pas trouvé place&#xa0;: {}</translation>
    </message>
    <message>
        <source>مصحح</source>
        <translation>corrigé</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>لا شيء بعد</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>اقرأ الملف من جديد بترميز</source>
        <translation>Relire le fichier avec l’encodage</translation>
    </message>
    <message>
        <source>احفظ بترميز</source>
        <translation>Enregistrer avec l’encodage</translation>
    </message>
    <message>
        <source>مقال جديد</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>مقال جديد من الحافظة</source>
        <translation>Nouvel article depuis le presse-papiers</translation>
    </message>
    <message>
        <source>لصق في مقال جديد</source>
        <translation>Coller en nouvel article</translation>
    </message>
    <message>
        <source>ألصِق ما نُسخ في مقال جديد</source>
        <translation>Coller ce qui a été copié dans un nouvel article</translation>
    </message>
    <message>
        <source>افتح…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>فتح</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>افتح مقالًا من ملف</source>
        <translation>Ouvrir un article depuis un fichier</translation>
    </message>
    <message>
        <source>آخر المقالات</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>مقال تجريبي</source>
        <translation>Article d’exemple</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>احفظ باسم…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>الترميز</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>صدّر إلى Word مباشرة…</source>
        <translation>Exporter vers Word directement…</translation>
    </message>
    <message>
        <source>اكتب النص النهائي مستند Word دون أسئلة غير اسمه</source>
        <translation>Écrit le texte final en document Word en ne demandant que son nom</translation>
    </message>
    <message>
        <source>معلومات المقال…</source>
        <translation>Informations sur l’article…</translation>
    </message>
    <message>
        <source>العنوان والكاتب والتاريخ والمصدر في مستند Word</source>
        <translation>Titre, auteur, date et source dans le document Word</translation>
    </message>
    <message>
        <source>أغلق المقال</source>
        <translation>Fermer l’article</translation>
    </message>
    <message>
        <source>أعد فتح المقال المغلق</source>
        <translation>Rouvrir l’article fermé</translation>
    </message>
    <message>
        <source>أغلق كل المقالات</source>
        <translation>Fermer tous les articles</translation>
    </message>
    <message>
        <source>أغلق البرنامج</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>ليس في الحافظة نص. انسخ المقال أولًا.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord l’article.</translation>
    </message>
    <message>
        <source>لم يُغلق مقال منذ فُتح البرنامج.</source>
        <translation>Aucun article n’a été fermé depuis le démarrage.</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>لم يُكتب ملف PDF: {}</source>
        <translation>Fichier PDF non écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا يوجد ملف بهذا الاسم: {}</source>
        <translation>Aucun fichier de ce nom&#xa0;: {}</translation>
    </message>
    <message>
        <source>هذا مجلد، لا ملف: {}</source>
        <translation>C’est un dossier, pas un fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>الملف أكبر من أن يُفتح هنا: {}</source>
        <translation>Fichier trop grand pour être ouvert ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا يمكن قراءة الملف: {}</source>
        <translation>Impossible de lire le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>في الملف فقرة أطول مما يمكن عرضه: {}</source>
        <translation>Le fichier contient un paragraphe trop long pour être affiché&#xa0;: {}</translation>
    </message>
    <message>
        <source>قسّم النص إلى فقرات ثم افتحه من جديد.</source>
        <translation>Divisez le texte en paragraphes, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>لا يُفتح هنا إلا النص ومستندات Word: انسخ نص «{}» وألصِقه.</source>
        <translation>Seuls le texte et les documents Word s’ouvrent ici&#xa0;: copiez le texte de «&#xa0;{}&#xa0;» et collez-le.</translation>
    </message>
    <message>
        <source>المستند «{}» تالف أو ليس مما يُقرأ: افتحه في برنامجه وانسخ نصه وألصِقه.</source>
        <translation>Le document «&#xa0;{}&#xa0;» est endommagé ou illisible&#xa0;: ouvrez-le dans son programme, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>لا مقال في الصفحة «{}»: افتحها في متصفح وانسخ المقال وألصِقه.</source>
        <translation>Pas d’article dans la page «&#xa0;{}&#xa0;»&#xa0;: ouvrez-la dans un navigateur, copiez l’article et collez-le.</translation>
    </message>
    <message>
        <source>ترميز الملف تالف: {}. افتحه في محرر نصوص واحفظه بترميز UTF-8.</source>
        <translation>L’encodage du fichier est endommagé&#xa0;: {}. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>ليس هذا ملفًّا نصّيًّا يمكن قراءته: {}</source>
        <translation>Ce n’est pas un fichier de texte lisible&#xa0;: {}</translation>
    </message>
    <message>
        <source>ليس الملف «{}» بهذا الترميز.</source>
        <translation>Le fichier «&#xa0;{}&#xa0;» n’a pas cet encodage.</translation>
    </message>
    <message>
        <source>الحفظ هنا نص مجرد، لا يُكتب في «{}»: صدّر المقال ليصير مستندًا.</source>
        <translation>L’enregistrement ici est du texte brut, qui ne va pas dans «&#xa0;{}&#xa0;»&#xa0;: exportez l’article pour en faire un document.</translation>
    </message>
    <message>
        <source>لم يُحفظ الملف: {}</source>
        <translation>Fichier non enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>لم يُحفظ المستند: {}</source>
        <translation>Document non enregistré&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>البحث والاستبدال</source>
        <translation>Recherche et remplacement</translation>
    </message>
    <message>
        <source>ابحث عن</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>استبدل به</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>النتيجة السابقة (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>النتيجة التالية (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>أغلق شريط البحث (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>استبدل</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>استبدل هذه النتيجة وانتقل إلى التالية (Enter)</source>
        <translation>Remplacer ce résultat et passer au suivant (Entrée)</translation>
    </message>
    <message>
        <source>استبدل الكل</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>استبدل كل النتائج في خطوة واحدة (Alt+Enter)</source>
        <translation>Remplacer tous les résultats en une fois (Alt+Entrée)</translation>
    </message>
    <message>
        <source>كلمة كاملة</source>
        <translation>Mot entier</translation>
    </message>
    <message>
        <source>لا جزءًا من كلمة</source>
        <translation>Pas une partie de mot</translation>
    </message>
    <message>
        <source>دون تشكيل</source>
        <translation>Sans signes de vocalisation</translation>
    </message>
    <message>
        <source>لا يُلتفت إلى الحركات والتطويل والعلامات الخفية: «كتب» تجد «كَتَبَ»</source>
        <translation>Voyelles, allongements et signes invisibles sont ignorés : « كتب » trouve « كَتَبَ »</translation>
    </message>
    <message>
        <source>الحروف المتقاربة</source>
        <translation>Lettres proches</translation>
    </message>
    <message>
        <source>أ إ آ ا سواء، وكذلك ة ه، وى ي، وؤ و، وئ ي: «الى» تجد «إلى»</source>
        <translation>أ إ آ ا sont confondus, de même que ة ه, ى ي, ؤ و et ئ ي&#xa0;: «&#xa0;الى&#xa0;» trouve «&#xa0;إلى&#xa0;»</translation>
    </message>
    <message>
        <source>تعبير نمطي</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>النص نمط للبحث (regex): ‎\d+‎ تجد الأرقام. في الاستبدال: ‎\1‎ أول ما بين قوسين</source>
        <translation>Le texte est un motif (regex)&#xa0;: \d+ trouve des chiffres. Dans le remplacement, \1 est la première parenthèse</translation>
    </message>
    <message>
        <source>في التحديد</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>في النص المحدَّد وحده</source>
        <translation>Dans le texte sélectionné seulement</translation>
    </message>
    <message>
        <source>كل المقالات</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>في كل المقالات المفتوحة: «التالي» ينتقل بينها، و«استبدل الكل» يشملها</source>
        <translation>Dans tous les articles ouverts&#xa0;: «&#xa0;Suivant&#xa0;» les parcourt, «&#xa0;Tout remplacer&#xa0;» les inclut</translation>
    </message>
    <message>
        <source>نتيجة البحث</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>خطأ في البحث</source>
        <translation>Erreur de recherche</translation>
    </message>
    <message>
        <source>لا نتائج</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>ابحث…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>ابحث واستبدل…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>النتيجة التالية</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>النتيجة السابقة</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>اذهب إلى فقرة…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>استُبدل: {}</source>
        <translation>Remplacé&#xa0;: {}</translation>
    </message>
    <message>
        <source>استُبدل: {} ({})</source>
        <translation>Remplacé&#xa0;: {} ({})</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>المواضع</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>اذهب إلى فقرة</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>رقم الفقرة</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>رقم الفقرة (1–{}):</source>
        <translation>Numéro du paragraphe (1–{})&#xa0;:</translation>
    </message>
    <message>
        <source>اذهب</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>دليل الاستعمال</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>صفحات الدليل</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>صفحة الدليل</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>اختصارات لوحة المفاتيح</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>المدقّق {}
تدقيق المقالات العربية وتصديرها إلى Word، دون اتصال بالشبكة.</source>
        <translation>Proofreader {}
Correction d’articles arabes et export vers Word, sans connexion au réseau.</translation>
    </message>
    <message>
        <source>عن المدقّق</source>
        <translation>À propos de Proofreader</translation>
    </message>
    <message>
        <source>دليل الاستعمال</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>كتاب القواعد</source>
        <translation>Livre des règles</translation>
    </message>
    <message>
        <source>كل القواعد بأسبابها ومراجعها وأمثلتها</source>
        <translation>Toutes les règles avec raisons, références et exemples</translation>
    </message>
    <message>
        <source>ابحث عن الكلمة في كتاب القواعد</source>
        <translation>Chercher le mot dans le livre des règles</translation>
    </message>
    <message>
        <source>جولة في النافذة</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>ضع المؤشر على الكلمة التي تبحث عن قاعدتها.</source>
        <translation>Placez le curseur sur le mot à chercher.</translation>
    </message>
    <message>
        <source>أهلًا بك في المدقّق. جولة من دقيقة تعرّفك بالنافذة، وتجدها متى شئت في قائمة المساعدة.</source>
        <translation>Bienvenue dans Proofreader. Une visite d’une minute présente la fenêtre&#xa0;; vous la retrouverez dans le menu Aide.</translation>
    </message>
    <message>
        <source>ابدأ الجولة</source>
        <translation>Commencer la visite</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>أسلوبنا</source>
        <translation>Notre profil</translation>
    </message>
</context>
<context>
    <name>IgnoredPage</name>
    <message>
        <source>المتجاهَل</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>ما يُتجاهل في كل مقال وفي مقالات بعينها</source>
        <translation>Ce qui est ignoré dans tout article et dans certains articles</translation>
    </message>
    <message>
        <source>النص</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>القاعدة</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>في كل مقال</source>
        <translation>Dans tout article</translation>
    </message>
    <message>
        <source>{}، مرة</source>
        <translation>{}, une fois</translation>
    </message>
    <message>
        <source>أعد التنبيه على المختار</source>
        <translation>Signaler de nouveau la sélection</translation>
    </message>
    <message>
        <source>أعد التنبيه على الكل</source>
        <translation>Tout signaler de nouveau</translation>
    </message>
    <message>
        <source>ما اخترت تجاهله دائمًا، أو في مقال، أو مرة فيه. يعود التنبيه على ما تحذفه من هذه القائمة. يُنسى ما في مقال لم يُفتح منذ ستة أشهر.</source>
        <translation>Ce que vous avez choisi d’ignorer toujours, dans un article, ou une fois dans celui-ci. Ce que vous retirez de cette liste sera de nouveau signalé. Ce qui concerne un article qui n’a pas été ouvert depuis six mois est oublié.</translation>
    </message>
</context>
<context>
    <name>InsertCommands</name>
    <message>
        <source>ألصِق كما هو</source>
        <translation>Coller tel quel</translation>
    </message>
    <message>
        <source>ألصِق النص وحده، ولا تُزل منه حتى علامات التحكم</source>
        <translation>Coller le texte seul, sans même en ôter les caractères de contrôle</translation>
    </message>
    <message>
        <source>مزدوجتان «»</source>
        <translation>Guillemets «»</translation>
    </message>
    <message>
        <source>أدخل «» أو ضع ما حُدّد بينهما</source>
        <translation>Insérer «» ou en entourer la sélection</translation>
    </message>
    <message>
        <source>مزدوجتان “”</source>
        <translation>Guillemets “”</translation>
    </message>
    <message>
        <source>أدخل “” أو ضع ما حُدّد بينهما</source>
        <translation>Insérer “” ou en entourer la sélection</translation>
    </message>
    <message>
        <source>نقاط الحذف …</source>
        <translation>Points de suspension …</translation>
    </message>
    <message>
        <source>شرطة –</source>
        <translation>Tiret –</translation>
    </message>
    <message>
        <source>مسافة غير قابلة للكسر</source>
        <translation>Espace insécable</translation>
    </message>
    <message>
        <source>تُبقي الكلمتين في سطر واحد</source>
        <translation>Garde les deux mots sur une même ligne</translation>
    </message>
    <message>
        <source>فاصل الحروف (ZWNJ)</source>
        <translation>Antiliant sans chasse (ZWNJ)</translation>
    </message>
    <message>
        <source>يمنع اتصال حرفين دون مسافة بينهما</source>
        <translation>Empêche deux lettres de se lier, sans espace</translation>
    </message>
    <message>
        <source>علامة من اليمين إلى اليسار (RLM)</source>
        <translation>Marque droite à gauche (RLM)</translation>
    </message>
    <message>
        <source>تُعيد رقمًا أو علامة إلى موضعها في النص العربي</source>
        <translation>Remet un chiffre ou un signe à sa place dans un texte arabe</translation>
    </message>
    <message>
        <source>علامة من اليسار إلى اليمين (LRM)</source>
        <translation>Marque gauche à droite (LRM)</translation>
    </message>
    <message>
        <source>تُعيد رقمًا أو علامة إلى موضعها في نص لاتيني</source>
        <translation>Remet un chiffre ou un signe à sa place dans un texte latin</translation>
    </message>
</context>
<context>
    <name>IssueDetails</name>
    <message>
        <source>التنبيه الحالي</source>
        <translation>Problème courant</translation>
    </message>
    <message>
        <source>النص</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>التنبيه</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>المرجع</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>اختر تنبيهًا من القائمة، أو اضغط F8.</source>
        <translation>Choisissez un problème dans la liste ou appuyez sur F8.</translation>
    </message>
    <message>
        <source>المرجع: {}</source>
        <translation>Référence&#xa0;: {}</translation>
    </message>
    <message>
        <source>أزل النص</source>
        <translation>Supprimer le texte</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>اقتراح {}: {}</source>
        <translation>Proposition {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>طبّق هذا الاقتراح (Ctrl+Enter للأول، Alt+{} لهذا)</source>
        <translation>Appliquer cette proposition (Ctrl+Entrée pour la première, Alt+{} pour celle-ci)</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>تصفية</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>تصفية التنبيهات</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>كلمة من النص أو الاقتراح أو الرسالة</source>
        <translation>Un mot du texte, de la proposition ou du message</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات</source>
        <translation>Classement des problèmes</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات في القائمة</source>
        <translation>Classement des problèmes dans la liste</translation>
    </message>
    <message>
        <source>حسب الصنف</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>حسب القاعدة</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>حسب الفقرة</source>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <source>قائمة التنبيهات</source>
        <translation>Liste des problèmes</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>ملاحظات</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>معروضة، اضغط لإخفائها</source>
        <translation>affichés, appuyer pour masquer</translation>
    </message>
    <message>
        <source>مخفية، اضغط لعرضها</source>
        <translation>masqués, appuyer pour afficher</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>التنبيهات</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>IssueModel</name>
    <message>
        <source>الفقرة {}</source>
        <translation>Paragraphe {}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>اختصارات لوحة المفاتيح</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>ابحث عن أمر أو مفتاح</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>الأوامر ومفاتيحها</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>المفاتيح</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>في قائمة التنبيهات</source>
        <translation>Dans la liste des problèmes</translation>
    </message>
    <message>
        <source>طبّق الاقتراح</source>
        <translation>Appliquer la proposition</translation>
    </message>
    <message>
        <source>اختر اقتراحًا</source>
        <translation>Choisir une proposition</translation>
    </message>
    <message>
        <source>تجاهل هنا</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>تجاهل في هذا المقال</source>
        <translation>Ignorer dans cet article</translation>
    </message>
    <message>
        <source>في النص</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>غيّر الاختصارات…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>المفتاح Esc يعيدك إلى النص من أي موضع في النافذة.</source>
        <translation>La touche Échap ramène au texte depuis toute la fenêtre.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>الاختصارات</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>ابحث عن أمر أو مفتاح</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>الأوامر ومفاتيحها</source>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>الأمر</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>المفاتيح</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>المفاتيح الجديدة</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>اضغط المفاتيح هنا</source>
        <translation>Appuyez ici sur les touches</translation>
    </message>
    <message>
        <source>بلا مفاتيح</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>كما كان</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>أعد كل الاختصارات كما كانت</source>
        <translation>Rétablir tous les raccourcis</translation>
    </message>
    <message>
        <source>«اختر اقتراحًا»</source>
        <translation>«&#xa0;Choisir une proposition&#xa0;»</translation>
    </message>
    <message>
        <source>{} لأكثر من أمر: {}</source>
        <translation>{} sert à plusieurs commandes&#xa0;: {}</translation>
    </message>
    <message>
        <source>، </source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>اللغة والبدء</source>
        <translation>Langue et démarrage</translation>
    </message>
    <message>
        <source>تتغيّر لغة الواجهة عند تشغيل البرنامج من جديد.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>المقالات وشروح القواعد تبقى بالعربية.</source>
        <translation>Les articles et les explications des règles restent en arabe.</translation>
    </message>
    <message>
        <source>افتح عند البدء مقالات الجلسة السابقة كما تُركت</source>
        <translation>Au démarrage, rouvrir les articles de la dernière session tels que laissés</translation>
    </message>
    <message>
        <source>ما لم يُحفظ قبل انقطاع البرنامج يُعرض عليك في كل حال.</source>
        <translation>Ce qui n’était pas enregistré lors d’une interruption vous est proposé dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>LineNumbers</name>
    <message>
        <source>أرقام الفقرات</source>
        <translation>Numéros des paragraphes</translation>
    </message>
    <message>
        <source>ع{}</source>
        <translation>T{}</translation>
    </message>
    <message>
        <source>عنوان من المستوى {}</source>
        <translation>Titre de niveau {}</translation>
    </message>
    <message>
        <source>بند في قائمة، المستوى {}</source>
        <translation>Élément de liste, niveau {}</translation>
    </message>
    <message>
        <source>فقرة مقتبسة</source>
        <translation>Paragraphe cité</translation>
    </message>
    <message>
        <source>خلية في جدول</source>
        <translation>Cellule de tableau</translation>
    </message>
</context>
<context>
    <name>LocalServer</name>
    <message>
        <source>هذه النسخة من المدقّق تنقصها الخدمة. ثبّت نسخة كاملة منه.</source>
        <translation>Cette version de Proofreader est livrée sans le service. Installez une version complète.</translation>
    </message>
    <message>
        <source>تنقص الخدمةَ حزمتان من حزم Python: {}. ثبّتهما بهذا الأمر في الطرفية، ثم أعد المحاولة:
{}</source>
        <translation>Il manque au service deux paquets Python&#xa0;: {}. Installez-les par cette commande dans un terminal, puis réessayez&#xa0;:
{}</translation>
    </message>
    <message>
        <source>المنفذ {} يستعمله برنامج آخر، قد يكون LanguageTool أو نافذة أخرى من المدقّق. أغلق ذلك البرنامج، أو اختر منفذًا آخر.</source>
        <translation>Un autre programme occupe le port {}, peut-être LanguageTool ou une autre fenêtre de Proofreader. Fermez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>تعذّر استعمال أسلوب التحرير: {}. اختر أسلوبًا آخر من شريط الأدوات.</source>
        <translation>Profil inutilisable&#xa0;: {}. Choisissez-en un autre dans la barre d’outils.</translation>
    </message>
    <message>
        <source>تعذّر فتح المنفذ {}: {}. اختر منفذًا آخر.</source>
        <translation>Impossible d’ouvrir le port {}&#xa0;: {}. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>لم تبدأ الخدمة. أعد المحاولة؛ وإن تكرر ذلك فأعد تشغيل المدقّق.</source>
        <translation>Le service n’a pas démarré. Réessayez&#xa0;; si cela se répète, redémarrez Proofreader.</translation>
    </message>
    <message>
        <source>توقفت الخدمة من تلقاء نفسها. شغّلها من جديد.</source>
        <translation>Le service s’est arrêté de lui-même. Redémarrez-le.</translation>
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
        <translation>Restes d’une session interrompue</translation>
    </message>
    <message>
        <source>رسالة عن المقال</source>
        <translation>Message sur l’article</translation>
    </message>
    <message>
        <source>التدقيق جارٍ</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>التنبيهات</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>الأدوات</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>أسلوب التحرير:</source>
        <translation>Profil&#xa0;:</translation>
    </message>
    <message>
        <source>حاول من جديد</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;ملف</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;تحرير</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>إ&amp;دراج</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;عرض</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>تد&amp;قيق</source>
        <translation>&amp;Correction</translation>
    </message>
    <message>
        <source>أد&amp;وات</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;المقالات</source>
        <translation>A&amp;rticles</translation>
    </message>
    <message>
        <source>م&amp;ساعدة</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>أخفِ الرسالة</source>
        <translation>Masquer le message</translation>
    </message>
</context>
<context>
    <name>NameCommands</name>
    <message>
        <source>أسماء المقال</source>
        <translation>Noms de l’article</translation>
    </message>
    <message>
        <source>كل اسم وكلمة غير معروفة: كم مرة، وبأي رسم، وأين</source>
        <translation>Chaque nom et mot inconnu&#xa0;: combien de fois, dans quelles graphies, où</translation>
    </message>
    <message>
        <source>أُضيف إلى معجمك: {}</source>
        <translation>Ajouté à votre dictionnaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>لم يُكتب في معجم غرفة الأخبار: {}</source>
        <translation>Le dictionnaire de la rédaction n’a pas été modifié&#xa0;: {}</translation>
    </message>
    <message>
        <source>أُضيف إلى معجم غرفة الأخبار: {}</source>
        <translation>Ajouté au dictionnaire de la rédaction&#xa0;: {}</translation>
    </message>
    <message>
        <source>كُتب «{}» برسم واحد: {}</source>
        <translation>«&#xa0;{}&#xa0;» écrit d’une seule façon&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>أسماء المقال</source>
        <translation>Noms de l’article</translation>
    </message>
    <message>
        <source>غير المعروفة وحدها</source>
        <translation>Seulement les inconnus</translation>
    </message>
    <message>
        <source>أضف إلى المعجم</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>أضف الاسم إلى معجمك (Ctrl+D)</source>
        <translation>Ajouter le nom à votre dictionnaire (Ctrl+D)</translation>
    </message>
    <message>
        <source>وحّد الرسم</source>
        <translation>Unifier la graphie</translation>
    </message>
    <message>
        <source>اكتب الاسم برسم واحد في المقال كله (Ctrl+U)</source>
        <translation>Écrire le nom d’une seule façon dans tout l’article (Ctrl+U)</translation>
    </message>
    <message>
        <source>إلى موضعه في النص</source>
        <translation>Aller à l’endroit</translation>
    </message>
    <message>
        <source>إلى موضعه في النص (Enter)</source>
        <translation>Aller à l’endroit dans le texte (Entrée)</translation>
    </message>
    <message>
        <source>أضف المختار إلى معجم غرفة الأخبار</source>
        <translation>Ajouter les cochés au dictionnaire de la rédaction</translation>
    </message>
    <message>
        <source>أضف دفعة واحدة كل ما وُضعت عليه علامة (Ctrl+Shift+D)</source>
        <translation>Ajouter d’un coup tout ce qui est coché (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>عودة إلى المقال</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>عودة إلى المقال (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>الأسماء والكلمات غير المعروفة</source>
        <translation>Noms et mots inconnus</translation>
    </message>
    <message>
        <source>الاسم</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>المرات</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>الرسوم</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <source>المعجم</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>أسماء المقال: يُبحث عنها…</source>
        <translation>Noms de l’article&#xa0;: recherche en cours…</translation>
    </message>
    <message>
        <source>أسماء المقال: {} · غير معروفة: {}</source>
        <translation>Noms de l’article&#xa0;: {} · inconnus&#xa0;: {}</translation>
    </message>
    <message>
        <source>أسماء المقال: لا أسماء فيه</source>
        <translation>Noms de l’article&#xa0;: aucun</translation>
    </message>
    <message>
        <source>، </source>
        <translation>, </translation>
    </message>
    <message>
        <source>معروف</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>غير معروف</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>غير معروف، ويُقترح: {}</source>
        <translation>inconnu, proposition&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>NothingLeftPage</name>
    <message>
        <source>ألصِق المقال أو اكتبه هنا.</source>
        <translation>Collez l’article ou écrivez-le ici.</translation>
    </message>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>Plus aucun problème</translation>
    </message>
    <message>
        <source>تُجوهل منها: {}</source>
        <translation>Dont ignorés&#xa0;: {}</translation>
    </message>
    <message>
        <source>وهناك {} من درجات مخفية (قائمة «عرض»).</source>
        <translation>Et il y a {} de niveaux masqués (menu «&#xa0;Affichage&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>كلمة واحدة</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>كلمتان</source>
        <translation>2 mots</translation>
    </message>
    <message>
        <source>تنبيه واحد</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>تنبيهان</source>
        <translation>2 problèmes</translation>
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
        <translation>1 modification</translation>
    </message>
    <message>
        <source>تغييران</source>
        <translation>2 modifications</translation>
    </message>
    <message>
        <source>قطعة واحدة</source>
        <translation>1 morceau</translation>
    </message>
    <message>
        <source>قطعتين</source>
        <translation>2 morceaux</translation>
    </message>
    <message>
        <source>بقية واحدة</source>
        <translation>1 reste</translation>
    </message>
    <message>
        <source>بقيتان</source>
        <translation>2 restes</translation>
    </message>
    <message>
        <source>تنبيه أكيد</source>
        <translation>1 certain</translation>
    </message>
    <message>
        <source>تنبيهان أكيدان</source>
        <translation>2 certains</translation>
    </message>
    <message>
        <source>تنبيه مرجّح</source>
        <translation>1 probable</translation>
    </message>
    <message>
        <source>تنبيهان مرجّحان</source>
        <translation>2 probables</translation>
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
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>نتيجتان</source>
        <translation>2 résultats</translation>
    </message>
</context>
<context>
    <name>NounsAfterNumbers</name>
    <message>
        <source>كلمات</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>كلمة</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>تنبيهات</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>تنبيهًا</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>تنبيه</source>
        <translation>problèmes</translation>
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
        <translation>modifications</translation>
    </message>
    <message>
        <source>تغييرًا</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>تغيير</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>قطع</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>قطعة</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>بقايا</source>
        <translation>restes</translation>
    </message>
    <message>
        <source>بقية</source>
        <translation>restes</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certains</translation>
    </message>
    <message>
        <source>أكيدًا</source>
        <translation>certains</translation>
    </message>
    <message>
        <source>أكيد</source>
        <translation>certains</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>probables</translation>
    </message>
    <message>
        <source>مرجّحًا</source>
        <translation>probables</translation>
    </message>
    <message>
        <source>مرجّح</source>
        <translation>probables</translation>
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
        <translation>résultats</translation>
    </message>
    <message>
        <source>نتيجة</source>
        <translation>résultats</translation>
    </message>
</context>
<context>
    <name>OpenArticle</name>
    <message>
        <source>مقال جديد</source>
        <translation>Nouvel article</translation>
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
        <translation>Ce dossier contient déjà un fichier nommé {}. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>OwnRuleCommands</name>
    <message>
        <source>اكتب هذا هكذا من الآن…</source>
        <translation>Écrire ceci autrement désormais…</translation>
    </message>
    <message>
        <source>قاعدة لمؤسستكم: إذا ورد كذا نكتبه كذا</source>
        <translation>Une règle de votre rédaction&#xa0;: si l’on trouve X, on écrit Y</translation>
    </message>
    <message>
        <source>قواعدنا…</source>
        <translation>Nos règles…</translation>
    </message>
    <message>
        <source>قواعد مؤسستكم: الإضافة والتعديل والاستيراد والتصدير</source>
        <translation>Les règles de votre rédaction&#xa0;: ajouter, modifier, importer, exporter</translation>
    </message>
    <message>
        <source>تعذّر حفظ القاعدة: {}</source>
        <translation>Impossible d’enregistrer la règle&#xa0;: {}</translation>
    </message>
    <message>
        <source>حُفظت القاعدة: {}</source>
        <translation>Règle enregistrée&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>OwnRules</name>
    <message>
        <source>قواعدنا</source>
        <translation>Nos règles</translation>
    </message>
    <message>
        <source>غيّر برنامج آخر الملف «{}» ولم يُكتب فيه شيء: راجع القواعد كما هي الآن وأعد المحاولة.</source>
        <translation>Un autre programme a modifié le fichier «&#xa0;{}&#xa0;» et rien n’y a été écrit&#xa0;: vérifiez les règles telles qu’elles sont maintenant et réessayez.</translation>
    </message>
    <message>
        <source>لم يُكتب شيء في الملف «{}»، فبعض ما فيه لا يُقرأ وكان سيضيع: {}</source>
        <translation>Rien n’a été écrit dans le fichier «&#xa0;{}&#xa0;», car une partie de son contenu est illisible et serait perdue&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>أضف</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>السطر الذي فيه «{}» ينقصه ما يُكتب.</source>
        <translation>Dans la ligne de «&#xa0;{}&#xa0;», il manque ce qui est écrit.</translation>
    </message>
    <message>
        <source>«{}» في سطرين.</source>
        <translation>«&#xa0;{}&#xa0;» figure sur deux lignes.</translation>
    </message>
    <message>
        <source>«{}» ينقصها ما نكتب بدلها.</source>
        <translation>Il manque ce que l’on écrit à la place de «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>«{}» تصير «{}»، وهذه نفسها غير مطلوبة.</source>
        <translation>«&#xa0;{}&#xa0;» devient «&#xa0;{}&#xa0;», qui n’est pas voulu non plus.</translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>الفقرة من اليمين إلى اليسار</source>
        <translation>Paragraphe de droite à gauche</translation>
    </message>
    <message>
        <source>الفقرة من اليسار إلى اليمين</source>
        <translation>Paragraphe de gauche à droite</translation>
    </message>
    <message>
        <source>الفقرة باتجاه حروفها</source>
        <translation>Paragraphe dans le sens de ses lettres</translation>
    </message>
    <message>
        <source>اتجاه الفقرة التي فيها المؤشر، أو الفقرات المحدَّدة</source>
        <translation>Sens du paragraphe où se trouve le curseur, ou des paragraphes sélectionnés</translation>
    </message>
</context>
<context>
    <name>PreferencesCommands</name>
    <message>
        <source>الإعدادات…</source>
        <translation>Paramètres…</translation>
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
        <translation>L’imprimante a refusé l’article.</translation>
    </message>
    <message>
        <source>احفظ بصيغة PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>مستند PDF (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>كُتب ملف PDF: {}</source>
        <translation>Fichier PDF écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>اطبع…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>معاينة الطباعة…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>احفظ بصيغة PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>معاينة الطباعة</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>صفحات المقال</source>
        <translation>Pages de l’article</translation>
    </message>
    <message>
        <source>الصفحة التالية</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>الصفحة السابقة</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>كبّر</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>صغّر</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>الصفحة كاملة</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>اطبع…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>أسلوب التحرير: البلد وما تقبله مؤسستكم من الكلمات والعلامات</source>
        <translation>Style maison&#xa0;: le pays, les mots et les signes admis</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>أسلوب التحرير المستعمل</source>
        <translation>Profil utilisé</translation>
    </message>
    <message>
        <source>ملف آخر…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>خصّصه…</source>
        <translation>Personnaliser…</translation>
    </message>
    <message>
        <source>أنشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من هذا</source>
        <translation>Créer un profil de votre rédaction à partir de celui-ci</translation>
    </message>
    <message>
        <source>أسلوب مؤسستكم</source>
        <translation>Profil de la rédaction</translation>
    </message>
    <message>
        <source>الاسم</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>يبدأ من</source>
        <translation>Part de</translation>
    </message>
    <message>
        <source>الأرقام</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>علامتا التنصيص</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>مسافة داخل علامتي التنصيص</source>
        <translation>Espace à l’intérieur des guillemets</translation>
    </message>
    <message>
        <source>الياء الأخيرة بلا نقطتين: «المصرى»</source>
        <translation>Yā’ final sans points (المصرى)</translation>
    </message>
    <message>
        <source>لا يُمس ما بين علامتي التنصيص</source>
        <translation>Ne pas toucher à ce qui est entre guillemets</translation>
    </message>
    <message>
        <source>الأشهر</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>الأسماء</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>يُكتب</source>
        <translation>Forme trouvée</translation>
    </message>
    <message>
        <source>نكتب</source>
        <translation>Forme retenue</translation>
    </message>
    <message>
        <source>الرسم</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <source>عبارات نتجنبها</source>
        <translation>Expressions à éviter</translation>
    </message>
    <message>
        <source>العبارة</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>بدلها (فارغ: بحسب الجملة)</source>
        <translation>À la place (vide&#xa0;: selon la phrase)</translation>
    </message>
    <message>
        <source>الشهر {}</source>
        <translation>Mois {}</translation>
    </message>
    <message>
        <source>كما في الأسلوب الذي يبدأ منه</source>
        <translation>Comme dans le profil de départ</translation>
    </message>
    <message>
        <source>مغاربية: 2024</source>
        <translation>Chiffres arabes&#xa0;: 2024</translation>
    </message>
    <message>
        <source>مشرقية: ٢٠٢٤</source>
        <translation>Chiffres arabes orientaux&#xa0;: ٢٠٢٤</translation>
    </message>
    <message>
        <source>نعم</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>لا</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>أسماء أخرى</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>يُحفظ في: {}</source>
        <translation>Enregistré dans&#xa0;: {}</translation>
    </message>
    <message>
        <source>هذا الأسلوب يأتي مع البرنامج. خصّصه لتغيّر فيه ما تكتبه مؤسستكم.</source>
        <translation>Ce profil est livré avec le programme. Personnalisez-le pour l’adapter à votre rédaction.</translation>
    </message>
    <message>
        <source>ملف أسلوب التحرير</source>
        <translation>Fichier du profil</translation>
    </message>
    <message>
        <source>ملامح (*.toml)</source>
        <translation>Profils (*.toml)</translation>
    </message>
    <message>
        <source>اكتب أسماء الأشهر الاثني عشر كلها.</source>
        <translation>Donnez les noms des douze mois.</translation>
    </message>
    <message>
        <source>اكتب اسمًا لأسلوب التحرير.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>لم يُحفظ أسلوب التحرير: {}</source>
        <translation>Profil non enregistré&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
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
        <translation>Chaque paragraphe selon son texte</translation>
    </message>
    <message>
        <source>من اليمين إلى اليسار</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>من اليسار إلى اليمين</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>تباعد الأسطر</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>باعد الأسطر</source>
        <translation>Écarter les lignes</translation>
    </message>
    <message>
        <source>قارب الأسطر</source>
        <translation>Rapprocher les lignes</translation>
    </message>
    <message>
        <source>اتجاه الفقرات</source>
        <translation>Sens des paragraphes</translation>
    </message>
    <message>
        <source>أظهر العلامات الخفية</source>
        <translation>Afficher les caractères invisibles</translation>
    </message>
    <message>
        <source>المسافات ونهايات الفقرات وعلامات الاتجاه وما لا عرض له</source>
        <translation>Espaces, fins de paragraphe, marques de sens et caractères sans largeur</translation>
    </message>
    <message>
        <source>ركّز على الفقرة الحالية</source>
        <translation>Se concentrer sur le paragraphe courant</translation>
    </message>
    <message>
        <source>خفّت سائر الفقرات</source>
        <translation>Les autres paragraphes sont estompés</translation>
    </message>
    <message>
        <source>ملء الشاشة</source>
        <translation>Plein écran</translation>
    </message>
</context>
<context>
    <name>ReadingMeasures</name>
    <message>
        <source>كلمات العنوان</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>أطول جملة (كلمة)</source>
        <translation>Phrase la plus longue (mots)</translation>
    </message>
    <message>
        <source>متوسط الجمل (كلمة)</source>
        <translation>Phrase moyenne (mots)</translation>
    </message>
    <message>
        <source>أطول فقرة (كلمة)</source>
        <translation>Paragraphe le plus long (mots)</translation>
    </message>
    <message>
        <source>متوسط الفقرات (كلمة)</source>
        <translation>Paragraphe moyen (mots)</translation>
    </message>
    <message>
        <source>«تم» مع المصدر في كل ألف كلمة</source>
        <translation>«&#xa0;تم&#xa0;» suivi d’un nom verbal pour 1 000 mots</translation>
    </message>
    <message>
        <source>الاقتباس من النص (٪)</source>
        <translation>Citations (%)</translation>
    </message>
    <message>
        <source>فقرات تبدأ كالتي قبلها</source>
        <translation>Paragraphes qui commencent comme le précédent</translation>
    </message>
    <message>
        <source>سهولة القراءة</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>المقياس</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>في المقال</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>الهدف على الأكثر</source>
        <translation>Objectif, au plus</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>، </source>
        <translation>,</translation>
    </message>
    <message>
        <source>انقطعت الجلسة السابقة قبل الحفظ. بقي منها: {}</source>
        <translation>La session précédente s’est interrompue avant l’enregistrement. Il en reste&#xa0;: {}</translation>
    </message>
    <message>
        <source>استعد الكل</source>
        <translation>Tout récupérer</translation>
    </message>
    <message>
        <source>احذفها</source>
        <translation>Les supprimer</translation>
    </message>
</context>
<context>
    <name>ResidueDialog</name>
    <message>
        <source>بقايا الصفحة</source>
        <translation>Restes de page</translation>
    </message>
    <message>
        <source>هذا ما يبدو أنه بقي من صفحة الموقع. أزل العلامة عمّا تريد إبقاءه.</source>
        <translation>Voici ce qui semble rester de la page web. Décochez ce que vous voulez garder.</translation>
    </message>
    <message>
        <source>ما سيُزال</source>
        <translation>Ce qui sera enlevé</translation>
    </message>
    <message>
        <source>ما لم يؤخذ من الصفحة</source>
        <translation>Ce qui n’a pas été repris de la page</translation>
    </message>
    <message>
        <source>{} — قد يكون من المقال</source>
        <translation>{} — fait peut-être partie de l’article</translation>
    </message>
    <message>
        <source>أزل</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>أبقِ كل شيء</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>وهذا ما لم يؤخذ من الصفحة عند فتحها. ضع علامة على ما هو من المقال ليعود إليه.</source>
        <translation>Et voici ce qui n’a pas été repris de la page à l’ouverture. Cochez ce qui fait partie de l’article pour l’y remettre.</translation>
    </message>
    <message>
        <source>أزل {}</source>
        <translation>Supprimer {}</translation>
    </message>
    <message>
        <source>أعد {}</source>
        <translation>Remettre {}</translation>
    </message>
    <message>
        <source>، </source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>استبدل بغير المقترح…</source>
        <translation>Remplacer par autre chose…</translation>
    </message>
    <message>
        <source>اكتب بديلًا غير المقترح</source>
        <translation>Écrire un autre remplacement</translation>
    </message>
    <message>
        <source>شريط المراجعة</source>
        <translation>Barre de révision</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>صُحّح: {}</source>
        <translation>Corrigé&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا اقتراح لهذا التنبيه: صحّح النص، أو تجاهله ({}).</source>
        <translation>Pas de suggestion pour ce problème&#xa0;: corrigez-le dans le texte, ou ignorez-le ({}).</translation>
    </message>
    <message>
        <source>«{}» في معجمك الآن، لكن التنبيه يخص موضعها في الجملة: تجاهله هنا إن كانت صحيحة.</source>
        <translation>«&#xa0;{}&#xa0;» est maintenant dans votre dictionnaire, mais le problème tient à sa place dans la phrase&#xa0;: ignorez-le ici si le mot est juste.</translation>
    </message>
    <message>
        <source>صحّح الأكيد ({})</source>
        <translation>Corriger les erreurs certaines ({})</translation>
    </message>
    <message>
        <source>على الكل ({})</source>
        <translation>Partout ({})</translation>
    </message>
    <message>
        <source>صحّح الأكيد كله</source>
        <translation>Corriger toutes les erreurs certaines</translation>
    </message>
    <message>
        <source>صحّح الأكيد</source>
        <translation>Corriger les erreurs certaines</translation>
    </message>
    <message>
        <source>طبّق كل التصحيحات الأكيدة دفعة واحدة</source>
        <translation>Appliquer d’un coup toutes les corrections certaines</translation>
    </message>
    <message>
        <source>التنبيه السابق</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>التنبيه التالي</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>طبّق الاقتراح</source>
        <translation>Appliquer la proposition</translation>
    </message>
    <message>
        <source>تطبيق</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>الاقتراحات</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>طبّق على كل ما يماثلها</source>
        <translation>Appliquer à tous les semblables</translation>
    </message>
    <message>
        <source>على الكل</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>تجاهل هنا</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>تجاهل</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>تجاهل هذا التنبيه هنا فقط (Del في القائمة)</source>
        <translation>Ignorer ce problème ici seulement (Suppr dans la liste)</translation>
    </message>
    <message>
        <source>تجاهل في هذا المقال</source>
        <translation>Ignorer dans cet article</translation>
    </message>
    <message>
        <source>Shift+Del في القائمة</source>
        <translation>Maj+Suppr dans la liste</translation>
    </message>
    <message>
        <source>تجاهل دائمًا</source>
        <translation>Toujours ignorer</translation>
    </message>
    <message>
        <source>أضف إلى المعجم</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>دقّق من جديد</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message>
        <source>كتاب القواعد</source>
        <translation>Livre des règles</translation>
    </message>
    <message>
        <source>ابحث في القواعد وأمثلتها</source>
        <translation>Chercher dans les règles et leurs exemples</translation>
    </message>
    <message>
        <source>القواعد</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explication de la règle</translation>
    </message>
    <message>
        <source>شغّلها أو أوقفها…</source>
        <translation>L’activer ou la désactiver…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>RuleCommands</name>
    <message>
        <source>أُوقفت القاعدة في كل المقالات: {}</source>
        <translation>Règle désactivée dans tous les articles&#xa0;: {}</translation>
    </message>
    <message>
        <source>أُوقفت القاعدة في هذا المقال: {}</source>
        <translation>Règle désactivée dans cet article&#xa0;: {}</translation>
    </message>
    <message>
        <source>تعمل القواعد كلها من جديد.</source>
        <translation>Toutes les règles sont de nouveau actives.</translation>
    </message>
    <message>
        <source>تخطّيت صنف «{}»: {}</source>
        <translation>Catégorie «&#xa0;{}&#xa0;» passée&#xa0;: {}</translation>
    </message>
    <message>
        <source>حسب الصنف</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>حسب القاعدة</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>حسب الفقرة</source>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <source>تخطَّ هذا الصنف كله</source>
        <translation>Passer toute cette catégorie</translation>
    </message>
    <message>
        <source>لا تعرض في هذا المقال تنبيهات من صنف التنبيه الحالي</source>
        <translation>Ne plus montrer dans cet article les problèmes de cette catégorie</translation>
    </message>
    <message>
        <source>ما هذه القاعدة؟…</source>
        <translation>Quelle est cette règle&#xa0;?…</translation>
    </message>
    <message>
        <source>ما هذا؟</source>
        <translation>Qu’est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>سبب القاعدة ومرجعها وأمثلتها</source>
        <translation>Raison, référence et exemples de la règle</translation>
    </message>
    <message>
        <source>أوقف هذه القاعدة في هذا المقال</source>
        <translation>Désactiver cette règle dans cet article</translation>
    </message>
    <message>
        <source>أوقف هذه القاعدة دائمًا</source>
        <translation>Toujours désactiver cette règle</translation>
    </message>
    <message>
        <source>شغّل كل ما أُوقف من القواعد</source>
        <translation>Réactiver toutes les règles désactivées</translation>
    </message>
    <message>
        <source>ترتيب التنبيهات</source>
        <translation>Classement des problèmes</translation>
    </message>
    <message>
        <source>أظهر الأكيدة</source>
        <translation>Afficher les certains</translation>
    </message>
    <message>
        <source>أظهر المرجّحة</source>
        <translation>Afficher les probables</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>ما هذه القاعدة؟</source>
        <translation>Quelle est cette règle&#xa0;?</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explication de la règle</translation>
    </message>
    <message>
        <source>إغلاق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>أوقفها في هذا المقال</source>
        <translation>La désactiver dans cet article</translation>
    </message>
    <message>
        <source>في كتاب القواعد</source>
        <translation>Dans le livre des règles</translation>
    </message>
    <message>
        <source>أوقفها دائمًا</source>
        <translation>Toujours la désactiver</translation>
    </message>
    <message>
        <source>قاعدة لنا…</source>
        <translation>Règle à nous…</translation>
    </message>
    <message>
        <source>اكتب قاعدة لمؤسستكم عن هذا الموضع</source>
        <translation>Écrire une règle de votre rédaction pour cet endroit</translation>
    </message>
    <message>
        <source>المرجع: {}</source>
        <translation>Référence&#xa0;: {}</translation>
    </message>
    <message>
        <source>أمثلة</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>أمثلة صحيحة (لا يُنبَّه عليها)</source>
        <translation>Non signalé</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>المرجع: {}</source>
        <translation>Référence&#xa0;: {}</translation>
    </message>
    <message>
        <source>أمثلة</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>صحيح لا يُنبَّه عليه</source>
        <translation>Correct, non signalé</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>قواعدنا</source>
        <translation>Nos règles</translation>
    </message>
    <message>
        <source>ابحث في القواعد</source>
        <translation>Rechercher dans les règles</translation>
    </message>
    <message>
        <source>إذا ورد</source>
        <translation>Si l’on trouve</translation>
    </message>
    <message>
        <source>نكتبه</source>
        <translation>On écrit</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>القواعد</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>قاعدة جديدة…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>عدّل…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>استورد…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>صدّر…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>في كل موضع</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>في العناوين فقط</source>
        <translation>Dans les titres seulement</translation>
    </message>
    <message>
        <source>خارج علامتي التنصيص</source>
        <translation>Hors guillemets</translation>
    </message>
    <message>
        <source>الإصدار {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>عدد القواعد: {}</source>
        <translation>Règles&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا قواعد بعد</source>
        <translation>Aucune règle pour l’instant</translation>
    </message>
    <message>
        <source>لم يُؤخذ به: {}</source>
        <translation>Ignoré&#xa0;: {}</translation>
    </message>
    <message>
        <source>«{}» تُكتب «{}» ({})</source>
        <translation>«&#xa0;{}&#xa0;» s’écrit «&#xa0;{}&#xa0;» ({})</translation>
    </message>
    <message>
        <source>تعارض: {}: {}</source>
        <translation>Conflit&#xa0;: {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>ما يحتاج إلى نظر: {}</source>
        <translation>À revoir&#xa0;: {}</translation>
    </message>
    <message>
        <source>قوائم وحزم ({})</source>
        <translation>Listes et paquets ({})</translation>
    </message>
    <message>
        <source>استيراد قواعد</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>القواعد المستوردة: {}، ولم يُؤخذ به: {}</source>
        <translation>Règles importées&#xa0;: {}, ignorées&#xa0;: {}</translation>
    </message>
    <message>
        <source>مصنف Excel (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>جدول CSV (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>حزمة (*.toml)</source>
        <translation>Paquet (*.toml)</translation>
    </message>
    <message>
        <source>تصدير القواعد</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>صُدّرت القواعد إلى {}</source>
        <translation>Règles exportées vers {}</translation>
    </message>
    <message>
        <source>تعذّر ذلك: {}</source>
        <translation>Échec&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>القواعد</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>ابحث في القواعد</source>
        <translation>Chercher dans les règles</translation>
    </message>
    <message>
        <source>شرح القاعدة</source>
        <translation>Explication de la règle</translation>
    </message>
    <message>
        <source>مفعّلة</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>أعلى درجة لتصحيحاتها</source>
        <translation>Niveau maximal de ses corrections</translation>
    </message>
    <message>
        <source>كما في الأسلوب الذي يبدأ منه</source>
        <translation>Comme dans le profil de départ</translation>
    </message>
    <message>
        <source>تُحفظ التغييرات في أسلوب مؤسستكم: {}</source>
        <translation>Les modifications vont dans le profil de la rédaction&#xa0;: {}</translation>
    </message>
    <message>
        <source>أول تغيير هنا ينشئ أسلوبًا خاصًّا بمؤسستكم يبدأ من أسلوب التحرير المستعمل.</source>
        <translation>La première modification ici crée un profil de votre rédaction à partir du profil en usage.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>التعبير غير صحيح: {}</source>
        <translation>Expression incorrecte&#xa0;: {}</translation>
    </message>
    <message>
        <source>التعبير بطيء على هذا النص، فأُوقف البحث.</source>
        <translation>L’expression est trop lente sur ce texte&#xa0;: recherche arrêtée.</translation>
    </message>
    <message>
        <source>نص الاستبدال غير صحيح: {}</source>
        <translation>Texte de remplacement incorrect&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>شريط المراجعة</source>
        <translation>Barre de révision</translation>
    </message>
    <message>
        <source>موضع التنبيه بين التنبيهات</source>
        <translation>Place du problème parmi les autres</translation>
    </message>
    <message>
        <source>ما بُتّ فيه من التنبيهات</source>
        <translation>Problèmes traités</translation>
    </message>
    <message>
        <source>التنبيه في جملته</source>
        <translation>Le problème dans sa phrase</translation>
    </message>
    <message>
        <source>بديل آخر</source>
        <translation>Autre remplacement</translation>
    </message>
    <message>
        <source>اكتب بديلًا غير المقترح، ثم Enter</source>
        <translation>Écrivez un autre remplacement, puis Entrée</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>بُتّ في {} من {}</source>
        <translation>{} traités sur {}</translation>
    </message>
    <message>
        <source>اضغط F8 للتنبيه التالي.</source>
        <translation>F8&#xa0;: problème suivant.</translation>
    </message>
    <message>
        <source>{} يصير {}</source>
        <translation>{} devient {}</translation>
    </message>
</context>
<context>
    <name>ServerDialog</name>
    <message>
        <source>التدقيق في برامج أخرى</source>
        <translation>Relecture dans d’autres programmes</translation>
    </message>
    <message>
        <source>ما دامت الخدمة تعمل، يُظهر LibreOffice والمتصفح وغيرهما من برامج هذا الحاسوب الأخطاء التي يجدها المدقّق. لا تجيب الخدمة حاسوبًا آخر ولا صفحات المواقع، ولا يغادر حاسوبَك شيء مما تكتب.</source>
        <translation>Tant que le service fonctionne, LibreOffice, le navigateur et d’autres programmes de cet ordinateur montrent les erreurs que Proofreader trouve. Le service ne répond ni aux autres ordinateurs ni aux pages web, et rien de ce que vous écrivez ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>كيف أهيّئ البرامج الأخرى؟</source>
        <translation>Comment régler les autres programmes&#xa0;?</translation>
    </message>
    <message>
        <source>انسخ الأمر</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>المنفذ</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>العنوان في LibreOffice وإضافة المتصفح</source>
        <translation>Adresse pour LibreOffice et l’extension du navigateur</translation>
    </message>
    <message>
        <source>العنوان في Obsidian</source>
        <translation>Adresse pour Obsidian</translation>
    </message>
    <message>
        <source>شغّل الخدمة كلما فتحتُ المدقّق</source>
        <translation>Démarrer le service à chaque ouverture de Proofreader</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>انسخ</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>انسخ: {}</source>
        <translation>Copier&#xa0;: {}</translation>
    </message>
    <message>
        <source>الخدمة متوقفة</source>
        <translation>Le service est arrêté</translation>
    </message>
    <message>
        <source>تبدأ الخدمة…</source>
        <translation>Le service démarre…</translation>
    </message>
    <message>
        <source>● الخدمة تعمل عند المنفذ {}</source>
        <translation>● Le service fonctionne sur le port {}</translation>
    </message>
    <message>
        <source>تتوقف الخدمة…</source>
        <translation>Le service s’arrête…</translation>
    </message>
    <message>
        <source>شغّل الخدمة</source>
        <translation>Démarrer le service</translation>
    </message>
    <message>
        <source>أوقف الخدمة</source>
        <translation>Arrêter le service</translation>
    </message>
    <message>
        <source>استعمل المنفذ {}</source>
        <translation>Utiliser le port {}</translation>
    </message>
    <message>
        <source>نُسخ: {}</source>
        <translation>Copié&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ServingCommands</name>
    <message>
        <source>التدقيق في برامج أخرى…</source>
        <translation>Relecture dans d’autres programmes…</translation>
    </message>
    <message>
        <source>يُظهر LibreOffice والمتصفح وغيرهما الأخطاء التي يجدها المدقّق</source>
        <translation>LibreOffice, le navigateur et d’autres programmes montrent les erreurs que Proofreader trouve</translation>
    </message>
    <message>
        <source>الخدمة تعمل</source>
        <translation>Service actif</translation>
    </message>
    <message>
        <source>تدقّق برامج أخرى بالمدقّق عند العنوان {}</source>
        <translation>D’autres programmes relisent avec Proofreader à l’adresse {}</translation>
    </message>
    <message>
        <source>اعرض</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>الإعدادات</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>صفحات الإعدادات</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>موافق</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>طبّق</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>SharedWords</name>
    <message>
        <source>تعذّرت قراءة معجم هيئة التحرير: {}</source>
        <translation>Impossible de lire le dictionnaire de la rédaction&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>صفحة البداية</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>المدقّق</source>
        <translation>Proofreader</translation>
    </message>
    <message>
        <source>من مقال خام إلى مستند Word مصحَّح، دون اتصال بالشبكة.</source>
        <translation>D’un article brut à un document Word corrigé, sans connexion au réseau.</translation>
    </message>
    <message>
        <source>أو أفلت ملفًّا في أي موضع من هذه النافذة.</source>
        <translation>Ou déposez un fichier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>آخر المقالات</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>افتح {}</source>
        <translation>Ouvrir {}</translation>
    </message>
</context>
<context>
    <name>StatisticsCommands</name>
    <message>
        <source>الإحصاءات…</source>
        <translation>Statistiques…</translation>
    </message>
    <message>
        <source>ما وُجد في هذا المقال وفي المقالات المنجزة</source>
        <translation>Ce qui a été trouvé dans cet article et dans les articles terminés</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>الإحصاءات</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>هذا المقال</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>على مر الزمن</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>أغلق</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>التنبيهات حسب الصنف</source>
        <translation>Problèmes par catégorie</translation>
    </message>
    <message>
        <source>لا تنبيهات.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>أكثر القواعد</source>
        <translation>Règles les plus fréquentes</translation>
    </message>
    <message>
        <source>أكثر الكلمات ورودًا</source>
        <translation>Mots les plus fréquents</translation>
    </message>
    <message>
        <source>لا كلمة تتكرر.</source>
        <translation>Aucun mot ne se répète.</translation>
    </message>
    <message>
        <source>التنبيهات حسب الصنف (الممتلئ ما بقي منها)</source>
        <translation>Problèmes par catégorie (en plein&#xa0;: ce qui reste)</translation>
    </message>
    <message>
        <source>سهولة القراءة</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>لا مقال مفتوح.</source>
        <translation>Aucun article ouvert.</translation>
    </message>
    <message>
        <source>{} · وُجدت {} (في كل ألف كلمة: {}) · بقيت {}</source>
        <translation>{} · trouvé&#xa0;: {} (pour mille mots&#xa0;: {}) · reste&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا شيء بعد: يُسجَّل هنا كل مقال تحفظه أو تغلقه.</source>
        <translation>Rien encore&#xa0;: chaque article enregistré ou fermé est noté ici.</translation>
    </message>
    <message>
        <source>التنبيهات في كل ألف كلمة، يومًا بعد يوم</source>
        <translation>Problèmes pour mille mots, jour par jour</translation>
    </message>
    <message>
        <source>سجّل المقالات المنجزة</source>
        <translation>Noter les articles terminés</translation>
    </message>
    <message>
        <source>امحُ السجل…</source>
        <translation>Effacer l’historique…</translation>
    </message>
    <message>
        <source>يبقى السجل على هذا الحاسوب، وفيه أعداد وتواريخ فقط، لا نصوص ولا أسماء.</source>
        <translation>L’historique reste sur cet ordinateur et ne contient que des nombres et des dates, ni textes ni noms.</translation>
    </message>
    <message>
        <source>{} · {} · وُجدت {} (في كل ألف كلمة: {})</source>
        <translation>{} · {} · trouvé&#xa0;: {} (pour mille mots&#xa0;: {})</translation>
    </message>
    <message>
        <source>امحُ السجل</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>يُمحى سجل المقالات المنجزة كله، ولا يُستعاد. أتمحوه؟</source>
        <translation>Tout l’historique des articles terminés sera effacé, sans retour. L’effacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>عدد التنبيهات</source>
        <translation>Nombre de problèmes</translation>
    </message>
    <message>
        <source>الترميز</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>حالة الحفظ</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>حُدّد: {} من {}</source>
        <translation>Sélection&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>{} · {} للقراءة</source>
        <translation>{} · lecture&#xa0;: {}</translation>
    </message>
    <message>
        <source>طول المقال: {}</source>
        <translation>Longueur de l’article&#xa0;: {}</translation>
    </message>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>Plus aucun problème</translation>
    </message>
    <message>
        <source>محفوظ</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>● فيه تغييرات لم تُحفظ</source>
        <translation>● Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>SystemLibraries</name>
    <message>
        <source>لا تُفتح النافذة: تنقص النظام مكتبة. ثبّتها بالأمر: sudo apt install {}</source>
        <translation>La fenêtre ne peut pas s’ouvrir&#xa0;: il manque une bibliothèque au système. Installez-la par&#xa0;: sudo apt install {}</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>لا اقتراح</source>
        <translation>Aucune proposition</translation>
    </message>
    <message>
        <source>أضف «{}» إلى المعجم</source>
        <translation>Ajouter «&#xa0;{}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>اتجاه الفقرة</source>
        <translation>Sens du paragraphe</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>نص المقال</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>هنا تكتب وتصحّح. تحت كل موضع يُنبَّه عليه خط: لونه وشكله يدلان على صنفه، والباهت المشطوب من بقايا صفحة الموقع. يُدقَّق النص وأنت تكتب.</source>
        <translation>Ici, vous écrivez et corrigez. Chaque problème est souligné&#xa0;: couleur et forme du trait disent sa catégorie&#xa0;; le texte pâle et barré est un reste de page. Le texte est vérifié pendant la frappe.</translation>
    </message>
    <message>
        <source>قائمة التنبيهات</source>
        <translation>Liste des problèmes</translation>
    </message>
    <message>
        <source>كل ما وُجد، مجموعًا بحسب صنفه. الدائرة الممتلئة أكيدة، والحلقة مرجّحة، والنقطة ملاحظة. تنتقل بالمفتاح {} وتطبّق بالمفتاح Enter.</source>
        <translation>Tout ce qui a été trouvé, par catégorie. Cercle plein&#xa0;: certain&#xa0;; anneau&#xa0;: probable&#xa0;; point&#xa0;: note. {} passe au suivant, Entrée applique.</translation>
    </message>
    <message>
        <source>التنبيه الحالي</source>
        <translation>Problème courant</translation>
    </message>
    <message>
        <source>ما كُتب وما يُقترح بدله، والسبب والمرجع. طبّق بالمفتاح {}، أو اختر اقتراحًا برقمه مع Alt.</source>
        <translation>Ce qui est écrit, ce qui est proposé, la raison et la référence. {} applique&#xa0;; Alt et un chiffre choisit une proposition.</translation>
    </message>
    <message>
        <source>صحّح الأكيد كله</source>
        <translation>Corriger toutes les erreurs certaines</translation>
    </message>
    <message>
        <source>يطبّق كل التصحيحات الأكيدة دفعة واحدة. والتراجع ({}) يعيدها كلها.</source>
        <translation>Applique d’un coup toutes les corrections certaines. Annuler ({}) les reprend toutes.</translation>
    </message>
    <message>
        <source>أزل بقايا الصفحة</source>
        <translation>Nettoyer les restes de page</translation>
    </message>
    <message>
        <source>أزرار المشاركة وأسطر «اقرأ أيضًا» وما شابهها: تراها كلها وتختار ما يُزال.</source>
        <translation>Boutons de partage, lignes «&#xa0;À lire aussi&#xa0;» et autres&#xa0;: vous les voyez tous et choisissez ce qui part.</translation>
    </message>
    <message>
        <source>أسلوب التحرير</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>البلد أو أسلوب مؤسستكم: أسماء الأشهر وعلامتا التنصيص والأسماء. تخصّصه من الإعدادات ({}).</source>
        <translation>Le pays ou le style de votre rédaction&#xa0;: noms des mois, guillemets, noms propres. À personnaliser dans les paramètres ({}).</translation>
    </message>
    <message>
        <source>صدّر إلى Word</source>
        <translation>Exporter vers Word</translation>
    </message>
    <message>
        <source>مستند من اليمين إلى اليسار بعنوانه وكاتبه وتاريخه، جاهز للنشر. وفي قائمة المساعدة دليل كامل ({}).</source>
        <translation>Un document de droite à gauche avec titre, auteur et date, prêt à publier. Le menu Aide contient un guide complet ({}).</translation>
    </message>
    <message>
        <source>جولة في النافذة</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <source>اترك الجولة</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>السابق</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>{} من {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>إنهاء</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>التالي</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TypingCommands</name>
    <message>
        <source>علامات عربية أثناء الكتابة</source>
        <translation>Ponctuation arabe à la frappe</translation>
    </message>
    <message>
        <source>« » و، ؛ ؟ بدل العلامات اللاتينية في النص العربي؛ Backspace يعيد ما كُتب</source>
        <translation>«&#xa0;», ، ؛ ؟ à la place des signes latins dans le texte arabe&#xa0;; Retour arrière annule</translation>
    </message>
    <message>
        <source>صحّح الأكيد أثناء الكتابة</source>
        <translation>Corriger les erreurs certaines à la frappe</translation>
    </message>
    <message>
        <source>يُصحَّح ما كتبته للتو إن كان خطؤه أكيدًا؛ Backspace يعيد ما كُتب</source>
        <translation>Ce que vous venez d’écrire est corrigé si l’erreur est certaine&#xa0;; Retour arrière annule</translation>
    </message>
</context>
<context>
    <name>UndoMessage</name>
    <message>
        <source>تراجع</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UserWordList</name>
    <message>
        <source>تعذّر الحفظ في معجمك: {}</source>
        <translation>Impossible d’enregistrer dans votre dictionnaire&#xa0;: {}</translation>
    </message>
    <message>
        <source>تعذّرت قراءة معجمك: {}</source>
        <translation>Impossible de lire votre dictionnaire&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>حسب النظام</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>فاتحة</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>داكنة</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>لوحة التنبيهات</source>
        <translation>Panneau des problèmes</translation>
    </message>
    <message>
        <source>قائمة المقالات</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>أظهر الملاحظات</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>إلى قائمة التنبيهات</source>
        <translation>Aller à la liste des problèmes</translation>
    </message>
    <message>
        <source>إلى النص</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>إلى القوائم</source>
        <translation>Aller aux menus</translation>
    </message>
    <message>
        <source>كبّر النص</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>صغّر النص</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>الحجم المعتاد</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>الألوان</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>المقال التالي</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>المقال السابق</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>المقال التالي الذي فيه تنبيهات</source>
        <translation>Article suivant à traiter</translation>
    </message>
    <message>
        <source>المفتوحة</source>
        <translation>Ouverts</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>المعاجم</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>كلمة أو اسم</source>
        <translation>Mot ou nom</translation>
    </message>
    <message>
        <source>كلماتي</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>أضف</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>احذف</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>استورد…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>صدّر…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>كلمات وأسماء صحيحة عندكم. اسم من كلمتين يضيف كل كلمة منه.</source>
        <translation>Mots et noms corrects chez vous. Un nom de deux mots ajoute chacun d’eux.</translation>
    </message>
    <message>
        <source>معجم هيئة التحرير</source>
        <translation>Dictionnaire de la rédaction</translation>
    </message>
    <message>
        <source>ملف معجم هيئة التحرير</source>
        <translation>Fichier du dictionnaire de la rédaction</translation>
    </message>
    <message>
        <source>لا ملف</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>اختر…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>ملف نصّي على الشبكة، كلمة في كل سطر، يُقرأ عند كل تشغيل وكلما تغيّر. فيه الآن: {}</source>
        <translation>Un fichier texte sur le réseau, un mot par ligne, lu à chaque démarrage et à chaque changement. Contenu actuel&#xa0;: {}</translation>
    </message>
    <message>
        <source>استورد كلمات</source>
        <translation>Importer des mots</translation>
    </message>
    <message>
        <source>نصوص (*.txt *.dic *.csv);;كل الملفات (*)</source>
        <translation>Textes (*.txt *.dic *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>تعذّرت قراءة الكلمات: {}</source>
        <translation>Impossible de lire les mots&#xa0;: {}</translation>
    </message>
    <message>
        <source>صدّر الكلمات</source>
        <translation>Exporter les mots</translation>
    </message>
    <message>
        <source>نصوص (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>لم تُكتب الكلمات: {}</source>
        <translation>Mots non écrits&#xa0;: {}</translation>
    </message>
    <message>
        <source>نصوص (*.txt);;كل الملفات (*)</source>
        <translation>Textes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>لا يوجد ملف بهذا الاسم.</source>
        <translation>Aucun fichier de ce nom.</translation>
    </message>
    <message>
        <source>لم تُحفظ الكلمات.</source>
        <translation>Les mots n’ont pas été enregistrés.</translation>
    </message>
</context>
<context>
    <name>WriteAsDialog</name>
    <message>
        <source>قاعدة من قواعدنا</source>
        <translation>Une de nos règles</translation>
    </message>
    <message>
        <source>بكل صيغها: التعريف والجمع والتأنيث وما يتصل بها</source>
        <translation>Sous toutes ses formes&#xa0;: article, pluriel, féminin, clitiques</translation>
    </message>
    <message>
        <source>في كل موضع</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>في العناوين فقط</source>
        <translation>Dans les titres seulement</translation>
    </message>
    <message>
        <source>خارج علامتي التنصيص</source>
        <translation>Hors guillemets</translation>
    </message>
    <message>
        <source>مرجّحة: تُعرض ولا تُصحَّح وحدها</source>
        <translation>Probable&#xa0;: signalée, sans correction automatique</translation>
    </message>
    <message>
        <source>أكيدة: تُصحَّح مع الأكيدة</source>
        <translation>Certaine&#xa0;: corrigée avec toutes les certaines</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>إذا ورد</source>
        <translation>Si l’on trouve</translation>
    </message>
    <message>
        <source>نكتبه</source>
        <translation>On écrit</translation>
    </message>
    <message>
        <source>السبب</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>أين</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>الدرجة</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>جملة يُنبَّه فيها</source>
        <translation>Phrase où elle doit être signalée</translation>
    </message>
    <message>
        <source>جملة لا يُنبَّه فيها</source>
        <translation>Phrase où elle ne doit pas l’être</translation>
    </message>
    <message>
        <source>كلمة قريبة ينبغي ألا تُمس</source>
        <translation>Un mot proche à ne pas toucher</translation>
    </message>
    <message>
        <source>عاين في مجلد…</source>
        <translation>Aperçu dans un dossier…</translation>
    </message>
    <message>
        <source>أوقف</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>احفظ</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>إلغاء</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>ما تجده في المقالات المفتوحة</source>
        <translation>Ce qu’elle trouve dans les articles ouverts</translation>
    </message>
    <message>
        <source>تعذّرت المعاينة</source>
        <translation>L’aperçu a échoué</translation>
    </message>
    <message>
        <source>لها قاعدة تكتب «{}»، وستحل هذه محلها.</source>
        <translation>Une règle écrit déjà «&#xa0;{}&#xa0;»&#xa0;; celle-ci la remplacera.</translation>
    </message>
    <message>
        <source>هو ما يرد نفسه.</source>
        <translation>C’est le même mot.</translation>
    </message>
    <message>
        <source>يُبحث…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>معاينة القاعدة في مجلد</source>
        <translation>Aperçu de la règle dans un dossier</translation>
    </message>
    <message>
        <source>لا تجد القاعدة فيها شيئًا.</source>
        <translation>La règle n’y trouve rien.</translation>
    </message>
    <message>
        <source>تجد القاعدة فيها «{}».</source>
        <translation>La règle y trouve «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>المقالات المقروءة: {}</source>
        <translation>Articles lus&#xa0;: {}</translation>
    </message>
    <message>
        <source>المواضع: {}، في {}</source>
        <translation>Occurrences&#xa0;: {}, dans {}</translation>
    </message>
    <message>
        <source>لا مواضع</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>أُوقفت المعاينة. {}</source>
        <translation>Aperçu interrompu. {}</translation>
    </message>
</context>
<context>
    <name>checker</name>
    <message>
        <source>توقف المدقّق أكثر من مرة</source>
        <translation>le vérificateur s’est arrêté plusieurs fois</translation>
    </message>
    <message>
        <source>تعذّر التدقيق: {}</source>
        <translation>Vérification impossible&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>لا تنبيهات متبقية</source>
        <translation>Plus aucun problème</translation>
    </message>
    <message>
        <source>الهمزات</source>
        <translation>Hamzas</translation>
    </message>
    <message>
        <source>الإملاء</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>أواخر الكلمات</source>
        <translation>Fins de mots</translation>
    </message>
    <message>
        <source>وصل الكلمات وفصلها</source>
        <translation>Mots collés ou coupés</translation>
    </message>
    <message>
        <source>المسافات</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>علامات الترقيم</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>الأرقام والرموز</source>
        <translation>Chiffres et symboles</translation>
    </message>
    <message>
        <source>النحو والصرف</source>
        <translation>Grammaire</translation>
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
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>بقايا الصفحة</source>
        <translation>Restes de page</translation>
    </message>
    <message>
        <source>كلمات غير معروفة</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>نص</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>عنوان</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>تعليق صورة</source>
        <translation>Légende d’image</translation>
    </message>
    <message>
        <source>مقالات ذات صلة</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>قوائم الموقع</source>
        <translation>Menus du site</translation>
    </message>
    <message>
        <source>أزرار المشاركة</source>
        <translation>Boutons de partage</translation>
    </message>
    <message>
        <source>تعليقات القراء</source>
        <translation>Commentaires des lecteurs</translation>
    </message>
    <message>
        <source>إعلان</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>إشعار الموقع</source>
        <translation>Avis du site</translation>
    </message>
    <message>
        <source>جدول</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>أكيدة</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>مرجّحة</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>ملاحظة</source>
        <translation>note</translation>
    </message>
    <message>
        <source>(حذف)</source>
        <translation>(suppression)</translation>
    </message>
    <message>
        <source>حذف</source>
        <translation>supprimer</translation>
    </message>
</context>
</TS>
