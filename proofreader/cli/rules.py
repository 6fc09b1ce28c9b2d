"""``proofreader rules``: every rule with its documentation."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape

import click

from proofreader.cli import options
from proofreader.cli.base import Command
from proofreader.cli.messages import Say
from proofreader.core import Level, Profile, Rule
from proofreader.core.rule_words import rationale_of, summary_of


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("rules", cls=Command, say=say, help=say("help.rules"))
    @options.one_of(say, "--format", ("text", "json", "html"), "help.rules.format")
    @options.profile(say)
    def rules(format: str, profile: Profile) -> int:
        from proofreader.engine.packs import rules_with
        from proofreader.engine.rule_levels import rule_levels
        from proofreader.lexicon import LexiconError, load_lexicon

        found = list(rules_with(profile.rules).values())
        try:
            levels = rule_levels(found, load_lexicon(), profile)
        except LexiconError as error:
            raise click.ClickException(say("error.lexicon", reason=error)) from error
        match format:
            case "json":
                records = [_record(rule, levels[rule.id], profile) for rule in found]
                click.echo(json.dumps(records, ensure_ascii=False, indent=2))
            case "html":
                click.echo(_page(found, levels, profile, say))
            case _:
                click.echo("\n\n".join("\n".join(_lines(rule, levels[rule.id], profile, say)) for rule in found))
        return 0

    return rules


def _enabled(rule: Rule, profile: Profile) -> bool:
    return rule.id not in profile.off and (rule.enabled or rule.id in profile.levels)


def _record(rule: Rule, level: Level, profile: Profile) -> dict[str, object]:
    return {
        "id": rule.id,
        "category": str(rule.category),
        "level": level.label,
        "enabled": _enabled(rule, profile),
        "summary": summary_of(rule),
        "rationale": rationale_of(rule),
        "reference": rule.reference,
        "bad": [{"wrong": example.wrong, "right": example.right} for example in rule.bad],
        "good": list(rule.good),
    }


def _lines(rule: Rule, level: Level, profile: Profile, say: Say) -> Iterator[str]:
    state = "" if _enabled(rule, profile) else f" ({say('rules.off')})"
    yield f"{rule.id} [{rule.category}, {level.label}]{state}"
    yield f"  {summary_of(rule)}"
    yield f"  {say('rules.why')}: {rationale_of(rule)}"
    if rule.reference:
        yield f"  {say('rules.reference')}: {rule.reference}"
    for wrong, right in rule.bad:
        yield f"  {say('rules.wrong')}: {_indent(wrong)}"
        if right is not None:
            yield f"    → {_indent(right)}"
    for good in rule.good:
        yield f"  {say('rules.right')}: {_indent(good)}"


def _indent(example: str) -> str:
    return example.replace("\n", "\n      ")


_STYLE = """
body{font:18px/1.8 Amiri,"Noto Naskh Arabic",serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
input{font:inherit;width:100%;padding:.3rem .6rem;box-sizing:border-box}
article{border-top:1px solid #bbb;padding:.6rem 0}
h3{margin:.2rem 0}
code,.of{direction:ltr;unicode-bidi:isolate;color:#666;font-size:.8em}
.wrong{color:#a11}.right{color:#161}
@media (prefers-color-scheme:dark){body{background:#1b1b1b;color:#ddd}.wrong{color:#f88}.right{color:#8d8}}
"""
_SCRIPT = """
document.querySelector("input").addEventListener("input", event => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const rule of document.querySelectorAll("article"))
    rule.hidden = !rule.textContent.toLowerCase().includes(wanted);
});
"""


def _page(rules: Sequence[Rule], levels: Mapping[str, Level], profile: Profile, say: Say) -> str:
    """Return a page of all rules by category, with a field to search in it; it needs no other file."""
    groups: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        groups[str(rule.category)].append(rule)
    from proofreader.batch.wording import wording

    names = wording(say.language).categories
    body = ""
    for category, group in groups.items():
        articles = "".join(_article(rule, levels[rule.id], profile, say) for rule in group)
        body += f"<section><h2>{escape(names.get(category, category))}</h2>{articles}</section>"
    title = escape(say("rules.title"))
    language = "en" if say.language == "en" else "ar"  # of what the rules say
    direction = "ltr" if language == "en" else "rtl"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
        f'<input type="search" aria-label="{escape(say("rules.search"))}" placeholder="{escape(say("rules.search"))}">'
        f"{body}<script>{_SCRIPT}</script></body></html>"
    )


def _article(rule: Rule, level: Level, profile: Profile, say: Say) -> str:
    from proofreader.batch.wording import wording

    state = "" if _enabled(rule, profile) else f" · {escape(say('rules.off'))}"
    examples = "".join(
        f'<li><span class="wrong">{escape(wrong)}</span>'
        + (f' ← <span class="right">{escape(right)}</span></li>' if right is not None else "</li>")
        for wrong, right in rule.bad
    )
    arabic_list = '<ul dir="rtl" lang="ar">{}</ul>'
    good = "".join(f'<li class="right">{escape(text)}</li>' for text in rule.good)
    reference = f"<p>{escape(say('rules.reference'))}: {escape(rule.reference)}</p>" if rule.reference else ""
    return (
        f"<article><h3>{escape(summary_of(rule))}</h3>"
        f'<p class="of"><code>{escape(rule.id)}</code> · {wording(say.language).levels[level.label]}{state}</p>'
        f"<p>{escape(rationale_of(rule))}</p>{reference}"
        f"<p>{escape(say('rules.wrong'))}</p>{arabic_list.format(examples)}"
        f"<p>{escape(say('rules.right'))}</p>{arabic_list.format(good)}</article>"
    )
