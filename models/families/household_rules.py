"""What must be true of a household when a transaction ends, as SQL both databases understand."""

from __future__ import annotations

from models.rules import Promise

LATER = "9999-12-31"


def stands(act: str) -> str:
    """SQL: nobody has taken this act back."""
    return f"NOT EXISTS (SELECT 1 FROM household_act u WHERE u.undoes_id = {act})"


def died(person: str) -> str:
    """SQL: the day a person died, or NULL."""
    return (
        f"(SELECT a.happened_on FROM household_act a WHERE a.person_id = {person} AND a.kind = 'death'"
        f" AND {stands('a.id')})"
    )


# min(…) IS NULL is NOT EXISTS that PostgreSQL looks up by index for each row, instead of joining whole tables.
_NEVER = (
    "(SELECT min(u.id) FROM household_step s JOIN household_act u ON u.undoes_id = s.act_id"
    " WHERE s.membership_id = m.id AND s.what = 'began') IS NOT NULL"
)
ENDED = (
    f"(CASE WHEN {_NEVER} THEN m.from_on ELSE (SELECT max(a.happened_on)"
    " FROM household_step s JOIN household_act a ON a.id = s.act_id WHERE s.membership_id = m.id"
    f" AND s.what = 'ended' AND {stands('a.id')}) END)"
)
"""SQL: when the membership `m` ended, as the acts tell it: a membership whose act was taken back never was."""

_OF = "m.family_id = k.id AND (m.until_on IS NULL OR m.until_on > m.from_on)"
_HEADS = (
    "(SELECT count(*) FROM membership h WHERE h.family_id = k.id AND h.relation = 'head' AND h.from_on <= {on}"
    " AND (h.until_on IS NULL OR h.until_on > {on}))"
)
NO_MEMBER = (
    f"(SELECT min(m.id) FROM membership m WHERE m.family_id = k.id AND NOT ({_NEVER})) IS NULL"
    " AND (SELECT min(a.id) FROM household_act a JOIN household_act u ON u.undoes_id = a.id"
    " WHERE a.kind = 'split' AND a.other_family_id = k.id) IS NULL"
)
NO_HEAD = (
    f"EXISTS (SELECT 1 FROM membership m WHERE {_OF} AND {_HEADS.format(on='m.from_on')} <> 1)"
    f" OR EXISTS (SELECT 1 FROM membership m WHERE {_OF} AND m.relation = 'head' AND m.until_on IS NOT NULL"
    f" AND {_HEADS.format(on='m.until_on')} <> 1 AND EXISTS (SELECT 1 FROM membership x WHERE x.family_id = k.id"
    " AND x.from_on <= m.until_on AND (x.until_on IS NULL OR x.until_on > m.until_on)))"
)
NO_ACT = f"EXISTS (SELECT 1 FROM membership m WHERE m.family_id = k.id AND m.until_on IS DISTINCT FROM {ENDED})"
AFTER_DEATH = (
    f"EXISTS (SELECT 1 FROM membership m WHERE {_OF} AND coalesce(m.until_on, '{LATER}') > {died('m.person_id')})"
)
MERGED_ALIVE = (
    "EXISTS (SELECT 1 FROM merged_family g WHERE g.family_id = k.id AND (NOT " + stands("g.act_id") + " OR EXISTS"
    " (SELECT 1 FROM membership m WHERE m.family_id = k.id AND m.until_on IS NULL)))"
)
REASONS = {
    "no_member": NO_MEMBER,
    "no_head": NO_HEAD,
    "no_act": NO_ACT,
    "after_death": AFTER_DEATH,
    "merged": MERGED_ALIVE,
}
"""SQL about `k.id`: what a household can be wrong in, looked at when a transaction ends."""
UNSETTLED = " OR ".join(f"({sql})" for sql in REASONS.values())


def settles(key: str, when: str = "1 = 1") -> Promise:
    """Whoever saves this leaves the household that `key` names right, by the end of the transaction."""
    return Promise("family_unsettled", key, UNSETTLED, when)
