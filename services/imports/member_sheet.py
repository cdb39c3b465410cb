"""Reads the sheet of family members."""

from datetime import date

from services.dates import DayOrYear
from services.identity import Jmbg, check_jmbg, disagreements
from services.imports.columns import Reader, vocabulary
from services.imports.family_sheet import NUMBER_MISSING, note_words, parse_number, parse_text
from services.imports.findings import Sentence
from services.imports.rows import MemberRow, Register
from services.reading import Read
from services.texts import QT_TRANSLATE_NOOP
from services.values import parse_date, parse_sex, parse_word

_SURNAME_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "The surname is missing."),
    QT_TRANSLATE_NOOP("imports", "Write the surname as on the document."),
)
_GIVEN_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "The given name is missing."),
    QT_TRANSLATE_NOOP("imports", "Write the given name as on the document."),
)
_RELATION_MISSING = Sentence(
    QT_TRANSLATE_NOOP("imports", "What this person is in the family is missing."),
    QT_TRANSLATE_NOOP("imports", "Write nosilac for the head, else suprug/a, sin, ćerka, otac, majka or ostalo."),
)
_NOT_BORN_YET = Sentence(
    QT_TRANSLATE_NOOP("imports", "This date of birth has not come yet."),
    QT_TRANSLATE_NOOP("imports", "Compare the date with the document."),
)
_COMPARE = QT_TRANSLATE_NOOP("imports", "Compare the number with the document; it was kept as it is written.")
_NOTHING = QT_TRANSLATE_NOOP("imports", "Nothing, or compare the number with the document.")


def read_members(reader: Reader, today: date, register: Register) -> None:
    """Read a sheet of members; each goes to its family, or to the strays."""
    numbers = reader.column("number", parse_number, NUMBER_MISSING)
    columns = (
        reader.column("surname", parse_text, _SURNAME_MISSING),
        reader.column("given", parse_text, _GIVEN_MISSING),
        _relations(reader),
        reader.column("sex", parse_sex),
        _births(reader, today),
        _jmbgs(reader),
        reader.column("card", parse_text),
        reader.column("needs", parse_text),
    )
    for index, (number, surname, given, *row) in enumerate(zip(numbers, *columns, strict=True)):
        if number is None:
            continue
        member = MemberRow(reader.table, index, number, surname or "", given or "", *row)
        family = register.families.get(number)
        (register.strays if family is None else family.members).append(member)
        if member.jmbg.digits and not _agrees(member):
            _look_at_jmbg(reader, member)


def _relations(reader: Reader) -> list[str]:
    known = vocabulary()["relations"]

    def parse(value: object) -> Read[str]:
        read = parse_word("relation", value)
        return Read(known.get(read.value, read.value), problem=read.problem, remedy=read.remedy)

    relations = reader.column("relation", parse, _RELATION_MISSING)
    note_words(reader, "relation", relations)
    return [relation or "other" for relation in relations]


def _births(reader: Reader, today: date) -> list[DayOrYear | None]:
    births = reader.column("born", parse_date)
    for index, born in enumerate(births):
        if born and (born.day > today if born.day else born.year > today.year):
            reader.notes.wrong(reader.table.cell("born", index), _NOT_BORN_YET)
    return births


def _jmbgs(reader: Reader) -> list[Jmbg]:
    return [number or Jmbg("") for number in reader.column("jmbg", _parse_jmbg)]


def _parse_jmbg(value: object) -> Read[Jmbg]:
    number = check_jmbg(value)
    return Read(number if number.digits else None)


def _agrees(member: MemberRow) -> bool:
    """Tell quickly what holds for nearly everybody: the number is right as written and says the same as the row."""
    number, born = member.jmbg, member.born
    return bool(born and born.day and born.day == number.born and member.sex == number.sex and not number.assumed)


def _look_at_jmbg(reader: Reader, member: MemberRow) -> None:
    """Note a failed check and what the number says otherwise than the row; neither stops the import."""
    number = member.jmbg
    member.doubts = (number.problem,) if number.problem else disagreements(number, member.born, member.sex)
    if number.assumed and not number.problem:
        sentence = Sentence(number.assumed, _NOTHING)
        reader.notes.assumed(member.cell("jmbg"), sentence, meant=number.digits)
    for doubt in member.doubts:
        reader.notes.assumed(member.cell("jmbg"), Sentence(doubt, _COMPARE))
