"""Rules for new stories: "when its title contains …, then hide it".  Pure: values in, decisions out; no database.

    rule      what a rule is, and what is wrong with one        patterns   regular expressions that always end
    decide    rules + the facts of a story -> what to do        phrases    rules as lines of plain words, and back

`store.rules` keeps them, `ruling` lets them decide on what a refresh brings, and carries out what they decided.
"""

from reader.rules.decide import Decision, Facts, Prepared, decide, prepare
from reader.rules.rule import VERBS, Act, Action, Condition, Field, Rule, Verb, check, muting

__all__ = [
    "VERBS",
    "Act",
    "Action",
    "Condition",
    "Decision",
    "Facts",
    "Field",
    "Prepared",
    "Rule",
    "Verb",
    "check",
    "decide",
    "muting",
    "prepare",
]
