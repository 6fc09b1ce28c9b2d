"""Offers at the start what a crash has left."""

from PySide6.QtCore import QCoreApplication

from proofreader.ui.articles.open_articles import OpenArticles
from proofreader.ui.files.recovery import Leftover, Recovery, leftovers
from proofreader.ui.files.reopening import Reopening
from proofreader.ui.widgets import labels
from proofreader.ui.widgets.message_bar import MessageAction, MessageBar

translate = QCoreApplication.translate


class RecoveryOffer:
    """Asks in a bar whether to bring the articles back. Until that is answered, their files stay."""

    def __init__(self, articles: OpenArticles, reopening: Reopening, recovery: Recovery, bar: MessageBar) -> None:
        self._articles, self._reopening, self._recovery, self._bar = articles, reopening, recovery, bar

    def show(self) -> None:
        """Shows the bar with the choice, where anything was left."""
        found = [leftover for leftover in leftovers() if not leftover.clean]
        titles = [kept.title for leftover in found for kept in leftover.articles.values() if kept.modified]
        if not titles:
            remove(found)
            return
        names = translate("Recovery", "، ").join(labels.isolate(title) for title in titles[:3])
        if len(titles) > 3:
            names += "…"
        self._bar.tell(
            translate("Recovery", "انقطعت الجلسة السابقة قبل الحفظ. بقي منها: {}").format(names),
            MessageAction(translate("Recovery", "استعد الكل"), lambda: self.restore(found)),
            MessageAction(translate("Recovery", "احذفها"), lambda: remove(found)),
            seconds=0,
        )

    def restore(self, found: list[Leftover]) -> None:
        """Opens the articles with their unsaved changes; only then the old files go."""
        for leftover in found:
            for kept in leftover.articles.values():
                if kept.modified:
                    self._articles.show(self._reopening.open(kept))
        if self._recovery.keep(wait=True):  # else the old files are all there is
            remove(found)


def remove(found: list[Leftover]) -> None:
    """Deletes what was left."""
    for leftover in found:
        leftover.remove()
