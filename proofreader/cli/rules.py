"""``proofreader rules``: every rule with its documentation."""

import json
from collections.abc import Iterator

import click

from proofreader.cli import options
from proofreader.cli.base import Command
from proofreader.cli.messages import Say
from proofreader.core import Profile, Rule


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("rules", cls=Command, say=say, help=say("help.rules"))
    @options.one_of(say, "--format", ("text", "json"), "help.rules.format")
    @options.profile(say)
    def rules(format: str, profile: Profile) -> int:
        from proofreader.engine import all_rules

        found = all_rules().values()
        if format == "json":
            records = [_record(rule, profile) for rule in found]
            click.echo(json.dumps(records, ensure_ascii=False, indent=2))
        else:
            click.echo("\n\n".join("\n".join(_lines(rule, profile, say)) for rule in found))
        return 0

    return rules


def _enabled(rule: Rule, profile: Profile) -> bool:
    return rule.id not in profile.off and (rule.enabled or rule.id in profile.levels)


def _record(rule: Rule, profile: Profile) -> dict[str, object]:
    return {
        "id": rule.id,
        "category": str(rule.category),
        "enabled": _enabled(rule, profile),
        "summary": rule.summary,
        "rationale": rule.rationale,
        "reference": rule.reference,
        "bad": [{"wrong": example.wrong, "right": example.right} for example in rule.bad],
        "good": list(rule.good),
    }


def _lines(rule: Rule, profile: Profile, say: Say) -> Iterator[str]:
    state = "" if _enabled(rule, profile) else f" ({say('rules.off')})"
    yield f"{rule.id} [{rule.category}]{state}"
    yield f"  {rule.summary}"
    yield f"  {say('rules.why')}: {rule.rationale}"
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
