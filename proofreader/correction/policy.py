"""What is applied without asking: the one place that says so, for every front end."""

from dataclasses import dataclass

from proofreader.core import Category, Issue, Level


@dataclass(frozen=True, slots=True)
class Policy:
    """Which issues are mended.

    level: the lowest level of a fix that is applied. clean: whether lines that a scraper left (residue) go; that is
    asked for by name, whatever the level, because it takes words away.
    """

    level: Level = Level.CERTAIN
    clean: bool = False

    def applies(self, issue: Issue) -> bool:
        """Whether the preferred fix of the issue is to be applied."""
        if not issue.fixes:
            return False
        return self.clean if issue.category == Category.RESIDUE else issue.level >= self.level
