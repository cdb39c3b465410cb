"""Reads the `relevant` expressions of XLSForm into skip rules, as far as a skip rule can say the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from services.families.forms.answering import parse_thousandths
from services.families.forms.content import Question
from services.families.forms.skipping import Condition, Group, Operator, SkipRule, Value
from services.texts import QT_TRANSLATE_NOOP, Filled

_TOKEN = re.compile(
    r"\s*(?:\$\{(?P<question>[^}]+)\}|'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<sign><=|>=|!=|[=<>(),])|(?P<word>[A-Za-z][\w-]*))"
)
_SIGNS: dict[str, Operator] = {"=": "equals", "!=": "differs", ">": "above", ">=": "from", "<": "below", "<=": "to"}
_TURNED: dict[str, str] = {"=": "=", "!=": "!=", ">": "<", ">=": "<=", "<": ">", "<=": ">="}
_OPPOSITE: dict[str, Operator] = {
    "equals": "differs",
    "differs": "equals",
    "includes": "lacks",
    "lacks": "includes",
    "answered": "empty",
    "empty": "answered",
}

NOT_SAID = QT_TRANSLATE_NOOP("assessment", "A skip rule cannot say “{part}”.")
UNKNOWN = QT_TRANSLATE_NOOP("assessment", "The rule looks at “{part}”, which is no question above it.")
NO_VALUE = QT_TRANSLATE_NOOP("assessment", "“{part}” is no value the question can have.")


class Inexpressible(ValueError):
    """An expression a skip rule cannot say; `sentence` is the reason."""

    def __init__(self, sentence: str, part: str) -> None:
        super().__init__(part)
        self.sentence = Filled(sentence, part=part)


def read_relevant(expression: str, find: Callable[[str], Question | None]) -> SkipRule:
    """Turn an expression into a skip rule; raises Inexpressible with the reason where that would change its meaning."""
    reader = _Reader(expression, find)
    rule = reader.any_of()
    if reader.next:
        raise Inexpressible(NOT_SAID, reader.rest())
    return rule


class _Reader:
    """Goes through the tokens of one expression."""

    def __init__(self, expression: str, find: Callable[[str], Question | None]) -> None:
        self._text, self._find = expression.strip(), find
        self._at = 0
        self.next: tuple[str, str] | None = None
        self._step()

    def rest(self) -> str:
        """What was not understood."""
        return self._text

    def any_of(self) -> SkipRule:
        """Read parts joined by `or`."""
        return self._joined("or", "any", self._all_of)

    def _all_of(self) -> SkipRule:
        return self._joined("and", "all", self._part)

    def _joined(self, word: str, mode: str, read: Callable[[], SkipRule]) -> SkipRule:
        parts = [read()]
        while self.next == ("word", word):
            self._step()
            parts.append(read())
        return parts[0] if len(parts) == 1 else Group("all" if mode == "all" else "any", tuple(parts))

    def _part(self) -> SkipRule:
        kind, text = self._take()
        if (kind, text) == ("sign", "("):
            inner = self.any_of()
            self._expect(")")
            return inner
        if (kind, text) == ("word", "not"):
            self._expect("(")
            inner = self.any_of()
            self._expect(")")
            return self._opposite(inner)
        if (kind, text) == ("word", "selected"):
            return self._selected()
        return self._comparison(kind, text)

    def _selected(self) -> SkipRule:
        self._expect("(")
        code = self._question(*self._take())
        self._expect(",")
        value = self._literal(*self._take(), code)
        self._expect(")")
        return Condition(code, "includes", value)

    def _comparison(self, kind: str, text: str) -> SkipRule:
        sign_first = kind != "question"
        left = (kind, text)
        sign = self._take()
        right = self._take()
        if sign[0] != "sign" or sign[1] not in _SIGNS:
            raise Inexpressible(NOT_SAID, self._text)
        code = self._question(*(right if sign_first else left))
        literal = left if sign_first else right
        operator = _SIGNS[_TURNED[sign[1]] if sign_first else sign[1]]
        if literal in (("single", ""), ("double", "")) and operator in ("equals", "differs"):
            return Condition(code, "empty" if operator == "equals" else "answered")
        return Condition(code, operator, self._literal(*literal, code))

    def _question(self, kind: str, text: str) -> str:
        if kind != "question":
            raise Inexpressible(NOT_SAID, self._text)
        if self._find(text.strip()) is None:
            raise Inexpressible(UNKNOWN, text.strip())
        return text.strip()

    def _literal(self, kind: str, text: str, code: str) -> Value:
        if (kind, text) == ("word", "date"):
            self._expect("(")
            kind, text = self._take()
            self._expect(")")
        question = self._find(code)
        if question is None or kind not in ("single", "double", "number"):
            raise Inexpressible(NOT_SAID, self._text)
        try:
            return _value(question, text)
        except ValueError as fault:
            raise Inexpressible(NO_VALUE, text) from fault

    def _opposite(self, rule: SkipRule) -> SkipRule:
        """Turn a rule round; a comparison of numbers has no opposite here, for what is not answered fails both."""
        if isinstance(rule, Group):
            parts = tuple(self._opposite(part) for part in rule.parts)
            return Group("any" if rule.mode == "all" else "all", parts)
        if rule.operator not in _OPPOSITE:
            raise Inexpressible(NOT_SAID, self._text)
        return Condition(rule.question, _OPPOSITE[rule.operator], rule.value)

    def _expect(self, sign: str) -> None:
        if self._take() != ("sign", sign):
            raise Inexpressible(NOT_SAID, self._text)

    def _take(self) -> tuple[str, str]:
        taken = self.next
        if taken is None:
            raise Inexpressible(NOT_SAID, self._text)
        self._step()
        return taken

    def _step(self) -> None:
        match = _TOKEN.match(self._text, self._at)
        if match is None:
            if self._text[self._at :].strip():
                raise Inexpressible(NOT_SAID, self._text[self._at :].strip())
            self.next = None
            return
        self._at = match.end()
        self.next = next((kind, text) for kind, text in match.groupdict().items() if text is not None)


def _value(question: Question, text: str) -> Value:
    """The value of a literal for a kind of question; ValueError when it can be none."""
    if question.kind == "whole":
        return int(text)
    if question.kind in ("decimal", "money"):
        read = parse_thousandths(text).value
        if read is None or (question.kind == "money" and read % 10):
            raise ValueError(text)
        return read // 10 if question.kind == "money" else read
    if question.kind == "date":
        return date.fromisoformat(text)
    if question.options and question.option(text) is None:
        raise ValueError(text)
    return text
