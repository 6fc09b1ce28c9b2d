"""Table: what the rules on residue propose to take from raw articles, by rule."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.accuracy.shared import Shared
from benchmarks.accuracy.table import Cell, Table
from proofreader.core import Category
from proofreader.engine import Engine

SOURCES = ("raw", "bbc")
_SHOWN = 160  # code points of a proposal
_AROUND = 60


@dataclass
class Proposals:
    """Proposals in the articles of a source; ``lines`` show each with what stands before and after."""

    name: str
    articles: int = 0
    touched: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    def add(self, text: str, engine: Engine) -> None:
        """Count one article."""
        issues = [i for i in engine.check(text) if i.category == Category.RESIDUE and i.fixes]
        self.articles += 1
        self.touched += bool(issues)
        for issue in issues:
            self.rules[issue.rule] += 1
            start, end = issue.fixes[0].edits[0].span
            before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
            taken = text[start:end]
            if len(taken) > _SHOWN:
                taken = f"{taken[: _SHOWN // 2]} … {taken[-_SHOWN // 2 :]}"
            self.lines.append(f"{self.name}\t{issue.rule}\t{before}[{taken}]{after}".replace("\n", "¶"))


def count(engine: Engine, shared: Shared, *, articles: int, seed: int) -> list[Proposals]:
    """The proposals in so many articles of each source, drawn by lot: a file holds one outlet after the other."""
    found = []
    for source in SOURCES:
        proposals = Proposals(source)
        texts = list(shared.articles(source))
        for text in random.Random(seed).sample(texts, min(articles, len(texts))):
            proposals.add(text, engine)
        found.append(proposals)
    return found


def spread(lines: Sequence[str], size: int, seed: int) -> list[str]:
    """Lines of every rule in turn, drawn by lot: a rule of many proposals would leave no room for the others."""
    by_rule: dict[str, list[str]] = defaultdict(list)
    for line in random.Random(seed).sample(lines, len(lines)):
        by_rule[line.split("\t")[1]].append(line)
    chosen: list[str] = []
    while len(chosen) < min(size, len(lines)):
        chosen += [queue.pop() for queue in by_rule.values() if queue]
    return sorted(chosen[:size], key=lambda line: line.split("\t")[1])


def table(found: Iterable[Proposals]) -> Table:
    """Proposals per 100 articles."""
    found = list(found)
    rows: list[list[Cell]] = [
        ["articles", *(each.articles for each in found)],
        ["articles with a proposal", *(each.touched for each in found)],
    ]
    total = sum((each.rules for each in found), Counter[str]())
    for rule in sorted(total, key=lambda rule: (-total[rule], rule)):
        rows.append([rule, *(100 * each.rules[rule] / max(each.articles, 1) for each in found)])
    return Table("residue", "Proposals to remove, per 100 articles", ("rule", *(each.name for each in found)), rows)
