"""How a transfer moves the counters of its two accounts on PostgreSQL, for the trigger of the ledger."""

from __future__ import annotations

POSTED = "('post', 'settle', 'reversal')"

# Always in the order of the accounts' ids: two programs that post the other way round wait, and never for each other.
_ONE = """
UPDATE account a SET
  posted_in = a.posted_in + CASE WHEN a.id = v_to THEN v_posted ELSE -v_back END,
  posted_out = a.posted_out + CASE WHEN a.id = v_to THEN -v_back ELSE v_posted END,
  held = a.held + CASE WHEN a.id = v_to THEN 0 ELSE v_held END, last_transfer_id = greatest(a.last_transfer_id, v_last)
WHERE a.id = {account} RETURNING a.dated OR coalesce(v_dated, false) INTO v_dated;"""

_MANY = """
SELECT bool_or(l.dated) INTO v_dated FROM (SELECT a.dated FROM account a WHERE a.id IN
  (SELECT t.from_account_id FROM new_rows t UNION SELECT t.to_account_id FROM new_rows t)
  ORDER BY a.id FOR NO KEY UPDATE) l;
UPDATE account a SET posted_in = a.posted_in + s.arriving, posted_out = a.posted_out + s.leaving,
  held = a.held + s.holding, last_transfer_id = greatest(a.last_transfer_id, s.last)
FROM (SELECT g.account_id, sum(g.arriving) AS arriving, sum(g.leaving) AS leaving, sum(g.holding) AS holding,
    max(g.id) AS last
  FROM (SELECT t.id, t.from_account_id AS account_id,
      CASE WHEN t.kind = 'reversal' THEN -t.amount ELSE 0 END AS arriving,
      CASE WHEN t.kind IN ('post', 'settle') THEN t.amount ELSE 0 END AS leaving,
      CASE t.kind WHEN 'hold' THEN t.amount WHEN 'settle' THEN -t.amount WHEN 'release' THEN -t.amount ELSE 0 END
        AS holding FROM new_rows t
    UNION ALL SELECT t.id, t.to_account_id, CASE WHEN t.kind IN ('post', 'settle') THEN t.amount ELSE 0 END,
      CASE WHEN t.kind = 'reversal' THEN -t.amount ELSE 0 END, 0 FROM new_rows t) g
  GROUP BY g.account_id) s
WHERE a.id = s.account_id;"""

_DATED = f"""
IF v_dated THEN IF EXISTS (SELECT 1 FROM (SELECT a.floor, sum(CASE WHEN t.to_account_id = a.id THEN t.amount
      ELSE -t.amount END) OVER (PARTITION BY a.id ORDER BY t.effective_on) AS balance
    FROM account a JOIN transfer t ON a.id IN (t.from_account_id, t.to_account_id) AND t.kind IN {POSTED}
    WHERE a.dated AND a.id IN (SELECT n.from_account_id FROM new_rows n UNION SELECT n.to_account_id FROM new_rows n)
  ) d WHERE d.balance < d.floor) THEN
  RAISE EXCEPTION USING ERRCODE = '23514', CONSTRAINT = 'account_floor_at_date', TABLE = 'account',
    MESSAGE = 'account_floor_at_date';
END IF; END IF;"""

# A reversal takes back what the posting counted, so that "paid" never counts what came back.
COUNTED = {
    "v_rows": "count(*)",
    "v_last": "max(n.id)",
    "v_from": "min(n.from_account_id)",
    "v_to": "min(n.to_account_id)",
    "v_posted": "min(CASE WHEN n.kind IN ('post', 'settle') THEN n.amount ELSE 0 END)",
    "v_back": "min(CASE WHEN n.kind = 'reversal' THEN n.amount ELSE 0 END)",
    "v_held": "min(CASE n.kind WHEN 'hold' THEN n.amount WHEN 'settle' THEN -n.amount"
    " WHEN 'release' THEN -n.amount ELSE 0 END)",
}
"""What is learned of the new transfers in the same look as their faults; the amounts are of use for one alone."""
DECLARED = "v_dated boolean; " + " ".join(f"{variable} bigint;" for variable in COUNTED)
MOVED = f"""
IF v_rows = 0 THEN RETURN NULL; END IF;
IF v_rows = 1 THEN{_ONE.format(account="least(v_from, v_to)")}{_ONE.format(account="greatest(v_from, v_to)")}
ELSE{_MANY}
END IF;{_DATED}"""
