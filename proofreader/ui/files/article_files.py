"""Opening, saving and closing articles, with every question that takes."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from proofreader.core.presence import exists, unknown_why
from proofreader.core.profile import ProfileError
from proofreader.core.resources import resource
from proofreader.documents.registry import KINDS, OLD_WORD, WORD, patterns
from proofreader.documents.source import first_lines
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.export.exports import Exports
from proofreader.ui.model.settings import Settings
from proofreader.ui.sources import FileError, TextSource, WordSource, open_source
from proofreader.ui.sources.article_file import ArticleFile
from proofreader.ui.sources.errors import not_saved
from proofreader.ui.widgets import labels, question
from proofreader.ui.widgets.message_bar import MessageBar
from proofreader.ui.widgets.profile_box import house_style_near
from proofreader.ui.widgets.question import Answer, Role


class ArticleFiles(QObject):
    """What the menu of files does. Problems are told in the message bar; no open article is ever touched by one."""

    opened = Signal(object)
    """An article whose file was read, for the first time or anew."""
    saved = Signal(object)
    """An article that was written."""
    outdated = Signal(object)
    """An article that was not written, because another program has changed its file."""

    closing = Signal(object)
    """An article with words in it that is about to be closed."""
    comparison_wanted = Signal(object, str)
    """An article whose file holds another text, and that text."""

    def __init__(
        self, window: QWidget, articles: OpenArticles, settings: Settings, bar: MessageBar, exports: Exports
    ) -> None:
        super().__init__(window)
        self._window, self._articles, self._settings = window, articles, settings
        self._bar, self._exports = bar, exports

    # Opening

    def open(self, path: Path) -> bool:
        """Opens a file as an article, or shows the article that is open from it. False where it can't be read."""
        self._bar.hide()
        known = self._open_from(path)
        if known is not None:
            self._articles.show(known)
            return True
        article = self._read(path)
        if article is None:
            return False
        self._articles.show(article)
        self._tell_oddities(article)
        return True

    def open_all(self, paths: Iterable[Path]) -> None:
        """Opens several files; the first of them comes to the front. What can't be read of them is told together."""
        wanted = list(paths)
        if len(wanted) == 1:
            self.open(wanted[0])
            return
        self._bar.hide()
        first: OpenArticle | None = None
        problems: list[str] = []
        for path in wanted:
            try:
                article = self._open_from(path) or self._load(path)
            except FileError as problem:
                problems.append(problem.sentence)
                continue
            if told := self._broken_timings(article):
                problems.append(told)
            first = first or article
        if first is not None:
            self._articles.show(first)
        if problems:
            self._bar.tell("\n".join(problems), seconds=0)

    def restore(self, path: Path) -> OpenArticle | None:
        """Opens a file behind the others and says nothing where that can't be done: nobody has asked for it now."""
        try:
            return self._open_from(path) or self._load(path, recent=False)
        except FileError:
            return None

    def choose(self) -> None:
        """Asks which files to open."""
        kinds = self.tr("مقالات ({});;مستندات Word ({});;كل الملفات (*)")
        kinds = kinds.format(patterns(*KINDS), patterns(WORD, OLD_WORD))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("افتح مقالات"), str(self._folder()), kinds)
        self.open_all(map(Path, names))

    def _folder(self) -> Path:
        current = self._articles.current
        return current.file.path.parent if current is not None and current.file.path is not None else Path()

    def _open_from(self, path: Path) -> OpenArticle | None:
        wanted = path.resolve()
        return next((a for a in self._articles if a.file.path is not None and a.file.path.resolve() == wanted), None)

    def _read(self, path: Path) -> OpenArticle | None:
        try:
            return self._load(path)
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return None

    def _load(self, path: Path, *, recent: bool = True) -> OpenArticle:
        """Raises FileError."""
        file, text = ArticleFile.open(path)
        if recent:
            self._settings.add_recent(path.resolve())
        article = self._place()
        self._use_house_style(article, path)
        article.start(file, text)
        self.opened.emit(article)
        return article

    def _place(self) -> OpenArticle:
        """An article to fill: the blank new one on show, or another."""
        current = self._articles.current
        if current is not None and current.file.path is None and current.is_blank:
            return current
        return self._articles.add()

    def _use_house_style(self, article: OpenArticle, path: Path) -> None:
        """The newsroom's own profile for this article, where its folder has one; else the one chosen last."""
        try:
            found = house_style_near(path)
        except ProfileError as error:
            self._bar.tell(self.tr("لا يُستعمل أسلوب مؤسستكم: {}").format(error), seconds=0)
            found = None
        article.review.profile = found or self._settings.profile

    def _tell_oddities(self, article: OpenArticle) -> None:
        source = article.file.source
        if source is None:
            return
        if article.editor.text() != source.text:
            self._bar.tell(self.tr("في الملف فواصل أسطر نادرة؛ ستُحفظ نهايات أسطر عادية."))
        elif not source.text.strip():
            self._bar.tell(self.tr("الملف فارغ. اكتب المقال أو ألصِقه."))
        elif told := self._broken_timings(article):
            self._bar.tell(told, seconds=0)

    def _broken_timings(self, article: OpenArticle) -> str:
        """What is to be told of the timings of subtitles."""
        source = article.file.source
        if source is None or not source.unreadable:
            return ""
        told = self.tr("توقيتات لا تُقرأ أو تنتهي قبل أن تبدأ في {}، في الأسطر: {}. يُدقَّق الكلام الذي بعدها كغيره.")
        return told.format(labels.isolate(source.path.name), labels.isolate(first_lines(source.unreadable)))

    def open_sample(self) -> None:
        """Opens the sample article as a new one, so that it can't be written over."""
        try:
            source = open_source(resource("samples", "raw-article.txt"))
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return
        article = self._place()
        article.start(ArticleFile(), source.text)
        self._articles.show(article)

    def new(self) -> OpenArticle:
        """An empty page."""
        article = self._place()
        article.start(ArticleFile(), "")
        self._articles.show(article)
        return article

    def reload(self, article: OpenArticle, encoding: str = "") -> bool:
        """Reads the file again, in that encoding where one is given. The cursor stays where it was, if it can."""
        path = article.file.path
        if path is None:
            return False
        try:
            file, text = ArticleFile.open(path, encoding)
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return False
        position = article.editor.textCursor().position()
        file.entered = article.file.entered
        article.start(file, text)
        article.editor.go_to(position)
        self.opened.emit(article)
        return True

    def reopen_with(self, article: OpenArticle, encoding: str) -> bool:
        """Reads the file again in another encoding, after asking about changes that would be lost."""
        if article.is_modified and not self._agreed(
            self.tr("في «{}» تغييرات لم تُحفظ، تضيع إذا قُرئ الملف من جديد. أتقرؤه؟"), article
        ):
            return False
        return self.reload(article, encoding)

    def write_with(self, article: OpenArticle, encoding: str) -> bool:
        """Saves in another encoding from now on."""
        source = article.file.source
        if isinstance(source, TextSource):
            article.file.source = source.with_encoding(encoding)
        return self.save(article)

    def _agreed(self, question: str, article: OpenArticle) -> bool:
        answer = QMessageBox.question(self._window, self.tr("المدقّق"), question.format(labels.isolate(article.title)))
        return answer == QMessageBox.StandardButton.Yes

    # Saving

    def save(self, article: OpenArticle) -> bool:
        """Saves where the article came from; asks where that can't be. False where it was not saved."""
        path = article.file.path
        if path is None:
            return self.save_as(article)
        if article.file.can_save_back:
            return self._save_to(article, path)
        # Plain text in the place of a document or a page would destroy it.
        if not self._exports.export(article) or not article.is_exported:  # what is missing there was told
            return False
        article.editor.document().setModified(False)
        self.saved.emit(article)
        return True

    def save_as(self, article: OpenArticle) -> bool:
        """Asks where to save."""
        path = article.file.path
        if path is None:
            path = self._folder() / f"{article.proposed_name}.txt"
        elif not article.file.can_save_back:
            path = path.with_suffix(".txt")
        kinds = self.tr("نصوص ({})").format(patterns(*(kind for kind in KINDS if not kind.binary)))
        if isinstance(article.file.source, WordSource):
            kinds = f"{self.tr('مستندات Word ({})').format(f'*{path.suffix}')};;{kinds}"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("احفظ المقال"), str(path), kinds)
        return self._save_to(article, Path(name)) if name else False

    def _save_to(self, article: OpenArticle, path: Path) -> bool:
        fingerprint = article.file.fingerprint
        if path == article.file.path and fingerprint is not None and not fingerprint.still_holds(path):
            if reason := unknown_why(path):
                self._bar.tell(not_saved(path, reason).sentence, seconds=0)
                return False
            self._articles.show(article)
            self.outdated.emit(article)
            return self._settle_versions(article, path)
        return self._write(article, path)

    def _settle_versions(self, article: OpenArticle, path: Path) -> bool:
        """Asks what becomes of a file that another program has changed or removed. True where the text was saved."""
        if exists(path):
            answer = question.ask(
                self._window,
                self.tr("تغيّر الملف"),
                self.tr("غيّر برنامج آخر الملف «{}» بعد فتحه. أيُستبدل به نصّك؟").format(labels.isolate(path.name)),
                Answer("replace", self.tr("استبدل الملف بنصّي")),
                Answer("other", self.tr("احفظ باسم آخر…")),
                Answer("compare", self.tr("أظهر الفروق"), Role.ActionRole),
            )
        else:
            answer = question.ask(
                self._window,
                self.tr("الملف غير موجود"),
                self.tr("لم يعد الملف «{}» في مكانه: حُذف أو نُقل. أين يُحفظ المقال؟").format(labels.isolate(path.name)),
                Answer("replace", self.tr("احفظه في مكانه")),
                Answer("other", self.tr("احفظ باسم آخر…")),
            )
        if answer == "replace":
            return self._write(article, path)
        if answer == "other":
            return self.save_as(article)
        if answer == "compare":
            try:
                self.comparison_wanted.emit(article, open_source(path, self._encoding(article)).text)
            except FileError as problem:
                self._bar.tell(problem.sentence, seconds=0)
        return False

    @staticmethod
    def _encoding(article: OpenArticle) -> str:
        return article.file.source.encoding if article.file.source is not None else ""

    def _write(self, article: OpenArticle, path: Path) -> bool:
        before, kind = self._encoding(article), article.file.kind
        try:
            article.file.save(article.editor.text(), path)
        except FileError as problem:
            self._bar.tell(problem.sentence, seconds=0)
            return False
        self._settings.add_recent(path.resolve())
        if article.file.source is not None and (left := article.file.source.unsaved):
            article.changed.emit()
            told = self.tr(
                "حُفظ المستند، إلا {} من التغييرات: تقع على ما لا يُمس فيه كالحقول والصور. "
                "احفظ المقال باسم آخر نصًّا كي لا تضيع."
            )
            self._bar.tell(told.format(left), seconds=0)
            return False
        article.editor.document().setModified(False)
        if article.file.kind is not kind:
            article.review.check_again()  # what is markup in the one is prose in the other
        article.changed.emit()
        self.saved.emit(article)
        after = self._encoding(article)
        if before and after != before:
            told = self.tr("حُفظ بترميز {}، لأن الترميز السابق لا يتسع لهذا النص.")
            self._bar.tell(told.format(article.file.encoding))
        return True

    # Closing

    def close(self, article: OpenArticle) -> bool:
        """Closes the article, after asking about unsaved changes. False where it stays."""
        if not self.may_close(article):
            return False
        self._remove(article)
        return True

    def _remove(self, article: OpenArticle) -> None:
        if not article.is_blank:
            self.closing.emit(article)
        self._articles.remove(article)

    def close_all(self) -> bool:
        """Closes all articles, after one question about those that are not saved. False where they stay."""
        if not self.may_close_all():
            return False
        for article in self._articles:
            self._remove(article)
        return True

    def may_close_all(self) -> bool:
        """Whether all articles may go: they are saved, or the user says so, asked once for all of them."""
        unsaved = [article for article in self._articles if article.needs_saving]
        if len(unsaved) < 2:
            return all(map(self.may_close, unsaved))
        answer = question.ask(
            self._window,
            self.tr("تغييرات لم تُحفظ"),
            self.tr("في هذه المقالات تغييرات لم تُحفظ. أتحفظها؟"),
            Answer("save", self.tr("احفظ الكل")),
            Answer("discard", self.tr("لا تحفظ"), Role.DestructiveRole),
            details="\n".join(labels.isolate(article.title) for article in unsaved),
        )
        return all(map(self.save, unsaved)) if answer == "save" else answer == "discard"

    def may_close(self, article: OpenArticle) -> bool:
        """Whether the article may go: it is saved or exported, or the user says so."""
        if not article.needs_saving:
            return True
        self._articles.show(article)
        answer = question.ask(
            self._window,
            self.tr("تغييرات لم تُحفظ"),
            self.tr("في «{}» تغييرات لم تُحفظ. أتحفظها؟").format(labels.isolate(article.title)),
            Answer("save", self.tr("احفظ")),
            Answer("discard", self.tr("لا تحفظ"), Role.DestructiveRole),
        )
        return self.save(article) if answer == "save" else answer == "discard"
