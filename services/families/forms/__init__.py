"""Questionnaires without a database: what they hold, whom they ask what, what an answer may be, what it counts."""

from services.families.forms.answering import read_answer, wrong_with
from services.families.forms.asking import Asked, Facts, asked
from services.families.forms.content import Form, Option, Question, Section, in_language
from services.families.forms.scoring import Scores, points, score
from services.families.forms.skipping import Condition, Group, SkipRule

__all__ = [
    "Asked",
    "Condition",
    "Facts",
    "Form",
    "Group",
    "Option",
    "Question",
    "Scores",
    "Section",
    "SkipRule",
    "asked",
    "in_language",
    "points",
    "read_answer",
    "score",
    "wrong_with",
]
