"""Who lives with whom, from when until when; the dated acts that change it; and files merged into one."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, BigInt, Record, only_where
from models.families.household_rules import LATER, UNSETTLED, settles, stands
from models.families.register import CASE_WRITERS, listed
from models.happening import Happening, Told
from models.rules import Rule

RELATIONS = ("head", "spouse", "son", "daughter", "mother", "father", "grandchild", "sibling", "other")
KINDS = ("birth", "death", "marriage", "move_in", "move_out", "split", "merge", "new_head", "take_back")
OF_ONE = ("birth", "death", "marriage", "move_in", "new_head")
"""Acts about one person, who is named; splits, merges and moves may be about several."""
OF_TWO = ("split", "merge")
REASONED = ("split", "merge", "take_back")
OF_MEMBERS = ("death", "move_out", "new_head")
"""Acts about somebody who is in the family on that day and has not left it since."""


class Membership(Record):
    """A person in a family as what, from a day until the day before another; taken back, it lasts no day at all.

    One head on every day with members, nobody in two families on one day: what `family_unsettled` and these rules
    keep. What a member is changes in time by ending one membership and beginning another.
    """

    __tablename__ = "membership"
    __table_args__ = (
        CheckConstraint(listed("relation", RELATIONS), name="relation_known"),
        CheckConstraint("until_on IS NULL OR until_on >= from_on", name="dates"),
        Index(
            "uq_membership_head", "family_id", unique=True, info=only_where("relation = 'head' AND until_on IS NULL")
        ),
        Index("uq_membership_person", "person_id", unique=True, info=only_where("until_on IS NULL")),
        Index("ix_membership_past", "person_id", info=only_where("until_on IS NOT NULL")),
        Index("ix_membership_family", "family_id"),
    )
    writers = CASE_WRITERS
    told = Told(
        "People",
        (
            Happening(
                "{person} joined the family",
                "n.from_on",
                only="n.from_on > (SELECT f.registered_on FROM family f WHERE f.id = n.family_id)"
                " AND (n.until_on IS NULL OR n.until_on > n.from_on)",
            ),
            Happening("{person} left the family", "n.until_on", only="n.until_on > n.from_on"),
        ),
        "household",
    )
    locks = ("family f WHERE f.id = n.family_id", "person p WHERE p.id = n.person_id")
    rules = (
        Rule(
            "membership_fixed",
            "update",
            "n.person_id <> o.person_id OR n.family_id <> o.family_id OR n.from_on <> o.from_on"
            " OR (n.relation = 'head') <> (o.relation = 'head')",
            "Who joined which family when, and who was its head, is changed by a dated act only.",
            "Take the act back, and enter what is right.",
        ),
        Rule(
            "membership_overlaps",
            "save",
            "EXISTS (SELECT 1 FROM membership m WHERE m.person_id = n.person_id AND m.id <> n.id"
            " AND m.until_on IS NOT NULL AND m.from_on < m.until_on AND m.until_on > n.from_on"
            f" AND m.from_on < coalesce(n.until_on, '{LATER}') AND n.from_on < coalesce(n.until_on, '{LATER}'))"
            " OR (n.until_on > n.from_on AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = n.person_id"
            " AND m.id <> n.id AND m.until_on IS NULL AND m.from_on < n.until_on))",
            "This person would be in two families, or twice in one, on the same day.",
            "Look at where the person lived on that day, and end that membership first.",
        ),
        Rule(
            "membership_of_dead",
            "save",
            "n.until_on IS NULL AND EXISTS (SELECT 1 FROM household_act a WHERE a.person_id = n.person_id"
            f" AND a.kind = 'death' AND {stands('a.id')})",
            "A dead person is a member of no family.",
            "Take the entry of the death back first if it is wrong.",
        ),
        Rule(
            "membership_of_double",
            "save",
            "n.until_on IS NULL AND EXISTS (SELECT 1 FROM same_person s WHERE s.person_id = n.person_id)",
            "This person was entered twice and is counted in the file that was kept.",
            "Choose the person of the kept file, or undo the merge.",
        ),
    )
    promises = (
        settles(
            "n.family_id",
            when="n.relation = 'head' OR n.until_on IS NOT NULL OR NOT EXISTS (SELECT 1 FROM membership h"
            " WHERE h.family_id = n.family_id AND h.relation = 'head' AND h.until_on IS NULL"
            " AND h.from_on <= n.from_on)",
        ),
    )

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    relation: Mapped[str]
    from_on: Mapped[date]
    until_on: Mapped[date | None]


class FamilyUnsettled(Base):
    """A family whose household is not right just now, by its id: no transaction ends while a row is here.

    `waits_for` names the act number 0, which never is; the foreign key is looked at only at commit. The guards write
    these rows; nobody needs to.
    """

    __tablename__ = "family_unsettled"
    __table_args__ = (CheckConstraint("waits_for = 0", name="waits_for_ever"),)
    by_guards = True
    deletable = True
    audited = False
    rules = (
        Rule(
            "family_unsettled_changed",
            "update",
            "1 = 1",
            "What is not settled in a household is written by the database.",
            "Save from the program.",
        ),
        Rule(
            "family_unsettled_forgotten",
            "delete",
            UNSETTLED.replace("k.id", "o.id"),
            "The household is not settled yet.",
            "Give it one head, and end memberships by an act.",
        ),
    )

    id: Mapped[int] = mapped_column(BigInt, primary_key=True, autoincrement=False)
    waits_for: Mapped[int] = mapped_column(
        ForeignKey("household_act.id", deferrable=True, initially="DEFERRED"), default=0, server_default="0"
    )


class HouseholdAct(Record):
    """Something that happened in a family on a day; never edited: a wrong one is taken back by another act.

    `other_family_id` is where people came from (marriage, moving in), went to (moving out, split), or the file that
    was merged into this one.
    """

    __tablename__ = "household_act"
    __table_args__ = (
        UniqueConstraint("undoes_id"),
        CheckConstraint("id > 0", name="id_positive"),
        CheckConstraint(listed("kind", KINDS), name="kind_known"),
        CheckConstraint(f"person_id IS NOT NULL OR NOT {listed('kind', OF_ONE)}", name="person_given"),
        CheckConstraint(f"other_family_id IS NOT NULL OR NOT {listed('kind', OF_TWO)}", name="other_given"),
        CheckConstraint("other_family_id <> family_id", name="two_families"),
        CheckConstraint(
            f"coalesce(length(trim(reason)), 0) > 0 OR NOT {listed('kind', REASONED)}", name="reason_given"
        ),
        CheckConstraint("(undoes_id IS NOT NULL) = (kind = 'take_back')", name="undoes"),
        Index("ix_household_act_family", "family_id"),
        Index("ix_household_act_other", "other_family_id"),
        Index("ix_household_act_person", "person_id"),
    )
    writers = CASE_WRITERS
    append_only = True
    locks = ("family f WHERE f.id IN (n.family_id, n.other_family_id)", "person p WHERE p.id = n.person_id")
    rules = (
        Rule(
            "household_act_future",
            "insert",
            "n.happened_on > {now}",
            "The day is in the future.",
            "Enter it when it has happened.",
        ),
        Rule(
            "household_act_before_birth",
            "insert",
            "n.kind <> 'take_back' AND EXISTS (SELECT 1 FROM person p WHERE p.id = n.person_id"
            " AND p.born_on > n.happened_on)",
            "The person was not born yet on that day.",
            "Correct the day, or the date of birth.",
        ),
        Rule(
            "household_act_after_death",
            "insert",
            f"n.kind <> 'take_back' AND EXISTS (SELECT 1 FROM household_act a WHERE a.person_id = n.person_id"
            f" AND a.kind = 'death' AND a.id <> n.id AND {stands('a.id')})",
            "This person has died.",
            "Take the entry of the death back first if it is wrong.",
        ),
        Rule(
            "household_act_of_member",
            "insert",
            f"{listed('n.kind', OF_MEMBERS)} AND n.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership m"
            " WHERE m.person_id = n.person_id AND m.family_id = n.family_id AND m.from_on <= n.happened_on"
            " AND m.until_on IS NULL)",
            "This person is not in the family from that day until now.",
            "Look at the household as of that day, and take later acts back first.",
        ),
        Rule(
            "household_act_undoes_own",
            "insert",
            "n.undoes_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM household_act a WHERE a.id = n.undoes_id"
            " AND a.kind <> 'take_back' AND a.family_id = n.family_id AND a.person_id IS NOT DISTINCT FROM n.person_id"
            " AND a.other_family_id IS NOT DISTINCT FROM n.other_family_id AND a.happened_on <= n.happened_on)",
            "An act is taken back in its own family, and only once.",
            "Enter what happened as a new act.",
        ),
        Rule(
            "household_act_undone_last",
            "insert",
            "n.undoes_id IS NOT NULL AND EXISTS (SELECT 1 FROM household_step s JOIN household_step e"
            " ON e.membership_id = s.membership_id AND e.what = 'ended' WHERE s.act_id = n.undoes_id"
            f" AND s.what = 'began' AND {stands('e.act_id')})",
            "A later act builds on this one.",
            "Take the later act back first.",
        ),
        Rule(
            "household_act_of_merged",
            "insert",
            "n.kind <> 'take_back' AND EXISTS (SELECT 1 FROM merged_family g WHERE g.family_id IN"
            " (n.family_id, n.other_family_id) AND g.act_id <> n.id)",
            "This family file was merged into another.",
            "Enter it in the file that was kept, or undo the merge first.",
        ),
    )
    promises = (settles("n.family_id"), settles("n.other_family_id", "n.other_family_id IS NOT NULL"))

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    kind: Mapped[str]
    happened_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    other_family_id: Mapped[int | None] = mapped_column(ForeignKey("family.id"))
    reason: Mapped[str | None]
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("household_act.id"))


class HouseholdStep(Record):
    """What an act did, piece by piece: a membership it began or ended, a grant that went along in a split."""

    __tablename__ = "household_step"
    __table_args__ = (
        UniqueConstraint("act_id", "membership_id"),
        UniqueConstraint("act_id", "grant_id"),
        CheckConstraint("what IN ('began', 'ended', 'grant')", name="what_known"),
        CheckConstraint("(what = 'grant') = (grant_id IS NOT NULL)", name="grant_given"),
        CheckConstraint("(what = 'grant') = (membership_id IS NULL)", name="membership_given"),
        Index("ix_household_step_membership", "membership_id"),
    )
    writers = CASE_WRITERS
    append_only = True
    rules = (
        Rule(
            "household_step_dated",
            "insert",
            "n.membership_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM household_act a JOIN membership m"
            " ON m.id = n.membership_id AND m.family_id IN (a.family_id, a.other_family_id) WHERE a.id = n.act_id"
            f" AND a.kind <> 'take_back' AND {stands('a.id')}"
            " AND (CASE n.what WHEN 'began' THEN m.from_on = a.happened_on ELSE m.from_on <= a.happened_on END)"
            " AND m.until_on IS NULL)",
            "The act and the membership it changes do not belong together.",
            "Save from the program.",
        ),
    )
    promises = (settles("(SELECT m.family_id FROM membership m WHERE m.id = n.membership_id)"),)

    act_id: Mapped[int] = mapped_column(ForeignKey("household_act.id"))
    membership_id: Mapped[int | None] = mapped_column(ForeignKey("membership.id"))
    grant_id: Mapped[int | None] = mapped_column(ForeignKey("grant_award.id"))
    what: Mapped[str]


_UNDONE_FIRST = "Undo the merge; this goes with it."


def _by_merge(table: str, families: str) -> tuple[Rule, ...]:
    """What stands as long as a merge stands: made by its act, gone when that is taken back, never changed."""
    return (
        Rule(
            f"{table}_by_act",
            "insert",
            "NOT EXISTS (SELECT 1 FROM household_act a WHERE a.id = n.act_id AND a.kind = 'merge' AND"
            f" {stands('a.id')} AND {families})",
            "The act of merging says otherwise.",
            "Merge from the program.",
        ),
        Rule(f"{table}_fixed", "update", "1 = 1", "A merge is not changed.", "Undo it and merge again."),
        Rule(f"{table}_undone", "delete", stands("o.act_id"), "The families are still merged.", _UNDONE_FIRST),
    )


class MergedFamily(Record):
    """A file merged into another: nothing that belongs to it is rewritten, the kept file's reads include it."""

    __tablename__ = "merged_family"
    __table_args__ = (
        UniqueConstraint("family_id"),
        CheckConstraint("family_id <> kept_id", name="two_families"),
        Index("ix_merged_family_kept", "kept_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    locks = ("family f WHERE f.id IN (n.family_id, n.kept_id)",)
    rules = (
        *_by_merge("merged_family", "a.family_id = n.kept_id AND a.other_family_id = n.family_id"),
        Rule(
            "merged_family_kept_is_open",
            "insert",
            "EXISTS (SELECT 1 FROM merged_family g WHERE g.family_id = n.kept_id)",
            "The file to keep was itself merged into another.",
            "Merge into that one.",
        ),
    )
    promises = (settles("n.family_id"),)

    family_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    kept_id: Mapped[int] = mapped_column(ForeignKey("family.id"))
    act_id: Mapped[int] = mapped_column(ForeignKey("household_act.id"))


class SamePerson(Record):
    """A person entered twice: who of the merged file is who of the kept one, counted once while the merge stands."""

    __tablename__ = "same_person"
    __table_args__ = (
        UniqueConstraint("person_id"),
        UniqueConstraint("act_id", "same_as_id"),
        CheckConstraint("person_id <> same_as_id", name="two_people"),
        Index("ix_same_person_same_as", "same_as_id"),
    )
    writers = CASE_WRITERS
    deletable = True
    rules = (
        *_by_merge(
            "same_person",
            "EXISTS (SELECT 1 FROM membership m WHERE m.person_id = n.person_id AND m.family_id = a.other_family_id)"
            " AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = n.same_as_id AND m.family_id = a.family_id)",
        ),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    same_as_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    act_id: Mapped[int] = mapped_column(ForeignKey("household_act.id"))
