"""The lifecycles of a grant and of a payment, with the evidence a payment needs before it is justified."""

from __future__ import annotations

from models.lifecycle import Effect, Lifecycle, Move, Need, State, way_back
from models.roles import Role

EVIDENCE = ("quotes", "order", "invoice", "payment_order", "bank_line", "delivery_note", "handover")
"""The papers that prove a payment, in the order they come to be."""

CASE = (Role.CASE_WORKER,)
FINANCE = (Role.FINANCE,)
APPROVER = (Role.APPROVER,)
BOTH = (Role.CASE_WORKER, Role.FINANCE)
DATED = ("state_on",)
REASONED = ("state_on", "state_reason")

_RECORDED = {
    "quotes": "EXISTS (SELECT 1 FROM supplier_invoice i JOIN purchase_order p ON p.id = i.order_id"
    " WHERE i.id = n.invoice_id)",
    "order": "EXISTS (SELECT 1 FROM supplier_invoice i WHERE i.id = n.invoice_id AND i.order_id IS NOT NULL)",
    "invoice": "n.invoice_id IS NOT NULL",
    "payment_order": "n.ordered_by IS NOT NULL",
    "bank_line": "n.bank_reference IS NOT NULL",
    "delivery_note": "EXISTS (SELECT 1 FROM delivery d JOIN supplier_invoice i ON i.order_id = d.order_id"
    " WHERE i.id = n.invoice_id)",
}
EVIDENCE_SQL: dict[str, str] = {
    kind: f"(EXISTS (SELECT 1 FROM document x WHERE x.payment_id = n.id AND x.kind = '{kind}' AND NOT x.withdrawn)"
    + (f" OR {_RECORDED[kind]})" if kind in _RECORDED else ")")
    for kind in EVIDENCE
}
"""For each kind of evidence the SQL that is true over payment `n` when it is there: as a record or as a scan."""

PAYMENTS_OPEN = (
    "EXISTS (SELECT 1 FROM payment p WHERE p.grant_id = n.id AND p.state NOT IN ('justified', 'cancelled', 'reversed'))"
)

GRANT = Lifecycle(
    states=(
        State("applied", "applied", "neutral", editable=True),
        State("checked", "checked", "info"),
        State("scored", "scored", "info"),
        State("preliminary", "preliminary list", "info"),
        State("objection", "objection", "warn"),
        State("approved", "approved", "info"),
        State("reserve", "reserve list", "neutral"),
        State("refused", "refused", "bad"),
        State("contracted", "contracted", "info"),
        State("in_procurement", "in procurement", "info"),
        State("delivered", "delivered", "good"),
        State("handed_over", "handed over", "good"),
        State("monitored", "monitored", "good"),
        State("closed", "closed", "neutral"),
        State("returned", "returned for repair", "warn", editable=True),
        State("withdrawn", "withdrawn", "bad"),
        State("revoked", "revoked", "bad"),
        State("recovered", "recovered", "warn"),
    ),
    entries=("applied",),
    decided_here=("approved",),
    entry_effects={
        "contracted": Effect.POST,
        "in_procurement": Effect.POST,
        "delivered": Effect.POST,
        "handed_over": Effect.POST,
        "monitored": Effect.POST,
        "closed": Effect.POST,
    },
    loose=(*REASONED, "search_key", "sort_key", "contract_number", "signed_on"),
    moves=(
        Move("check", "Record the check: complete", "applied", "checked", CASE, asks=DATED, primary=True),
        Move("return_for_repair", "Return for repair…", "applied", "returned", CASE, asks=REASONED),
        Move("hand_in_again", "Handed in again", "returned", "applied", CASE, asks=DATED, primary=True),
        Move("score", "Record the score", "checked", "scored", CASE, asks=DATED, primary=True),
        Move("list", "Put on the preliminary list", "scored", "preliminary", CASE, asks=DATED, primary=True),
        Move("object", "Record an objection…", "preliminary", "objection", CASE, asks=REASONED),
        Move(
            "decide_objection", "Objection decided", "objection", "preliminary", APPROVER, asks=REASONED, primary=True
        ),
        *way_back(
            "approved",
            "Approve",
            ("preliminary", "reserve"),
            name="approve",
            roles=APPROVER,
            asks=DATED,
            not_by=("made_by",),
            stamp="approved_by",
            effect=Effect.HOLD,
            primary=True,
        ),
        Move("put_on_reserve", "Put on the reserve list", "preliminary", "reserve", APPROVER, asks=DATED),
        Move("refuse", "Refuse…", "preliminary", "refused", APPROVER, asks=REASONED),
        Move(
            "contract",
            "Record the contract",
            "approved",
            "contracted",
            BOTH,
            asks=("state_on", "contract_number", "signed_on"),
            effect=Effect.SETTLE,
            primary=True,
        ),
        Move("procure", "Start procurement", "contracted", "in_procurement", BOTH, asks=DATED, primary=True),
        Move("deliver", "Record as delivered", "in_procurement", "delivered", BOTH, asks=DATED, primary=True),
        Move("hand_over", "Record the handover", "delivered", "handed_over", CASE, asks=DATED, primary=True),
        Move("monitor", "Record monitoring", "handed_over", "monitored", CASE, asks=DATED, primary=True),
        Move(
            "close",
            "Close the file",
            "monitored",
            "closed",
            FINANCE,
            asks=DATED,
            primary=True,
            needs=(Need("payments_justified", PAYMENTS_OPEN, "A payment of this grant is not justified yet."),),
        ),
        *way_back(
            "withdrawn",
            "Withdraw…",
            ("applied", "checked", "scored", "preliminary", "objection", "reserve", "returned"),
            name="withdraw",
            roles=CASE,
            asks=REASONED,
        ),
        Move("withdraw", "Withdraw…", "approved", "withdrawn", CASE, asks=REASONED, effect=Effect.RELEASE),
        *way_back(
            "revoked",
            "Revoke…",
            ("contracted", "in_procurement"),
            name="revoke",
            roles=APPROVER,
            not_by=("made_by",),
            asks=REASONED,
            effect=Effect.REVERSE,
        ),
        *way_back(
            "recovered",
            "Record the recovery…",
            ("delivered", "handed_over", "monitored"),
            name="recover",
            roles=APPROVER,
            not_by=("made_by",),
            asks=REASONED,
        ),
    ),
)

RECEIVED = Need(
    "not_receiver",
    "EXISTS (SELECT 1 FROM delivery d JOIN supplier_invoice i ON i.order_id = d.order_id"
    " WHERE i.id = n.invoice_id AND d.received_by IN ({me}, n.made_by))",
    "The goods were received by you or by the maker of this payment: other people take these steps.",
)
INVOICED = Need("invoice", "n.invoice_id IS NULL", "A payment needs the supplier's invoice first.")
AWARDED = Need(
    "contracted",
    "NOT EXISTS (SELECT 1 FROM grant_award g WHERE g.id = n.grant_id"
    " AND g.state IN ('contracted', 'in_procurement', 'delivered', 'handed_over', 'monitored'))",
    "The grant is not contracted, or its file is closed.",
)
PROVEN = Need(
    "evidence",
    "NOT (" + " AND ".join(EVIDENCE_SQL.values()) + ")",
    "Evidence is missing: see the list of proof beside the payment.",
)
VOIDED = ("approved_by", "ordered_by")

PAYMENT = Lifecycle(
    states=(
        State("drafted", "drafted", "neutral", editable=True),
        State("submitted", "to approve", "warn"),
        State("approved", "approved", "info"),
        State("ordered", "ordered", "info"),
        State("paid", "paid", "good"),
        State("justified", "justified", "good"),
        State("returned", "returned", "warn", editable=True),
        State("cancelled", "cancelled", "neutral"),
        State("reversed", "reversed", "bad"),
    ),
    entries=("drafted",),
    decided_here=("submitted", "approved", "ordered"),
    entry_effects={"paid": Effect.POST, "justified": Effect.POST},
    loose=(*REASONED, "paid_on", "bank_reference"),
    moves=(
        *way_back(
            "submitted",
            "Submit for approval",
            ("drafted", "returned"),
            name="submit",
            roles=FINANCE,
            asks=DATED,
            needs=(INVOICED, AWARDED, RECEIVED),
            primary=True,
        ),
        Move(
            "approve",
            "Approve {amount}",
            "submitted",
            "approved",
            APPROVER,
            needs=(RECEIVED, AWARDED),
            asks=DATED,
            stamp="approved_by",
            not_by=("made_by",),
            effect=Effect.HOLD,
            primary=True,
        ),
        Move("send_back", "Send back…", "submitted", "returned", APPROVER, asks=REASONED),
        Move(
            "take_back",
            "Take the approval back…",
            "approved",
            "returned",
            (Role.APPROVER, Role.FINANCE),
            asks=REASONED,
            clears=VOIDED,
            effect=Effect.RELEASE,
        ),
        Move(
            "order",
            "Order at the bank",
            "approved",
            "ordered",
            FINANCE,
            needs=(RECEIVED,),
            asks=DATED,
            stamp="ordered_by",
            not_by=("made_by", "approved_by"),
            primary=True,
        ),
        Move(
            "bank_refused",
            "Refused by the bank…",
            "ordered",
            "returned",
            FINANCE,
            asks=REASONED,
            clears=VOIDED,
            effect=Effect.RELEASE,
        ),
        Move(
            "pay",
            "Record as paid",
            "ordered",
            "paid",
            FINANCE,
            needs=(RECEIVED,),
            asks=("state_on", "paid_on", "bank_reference"),
            stamp="paid_by",
            not_by=("made_by", "approved_by"),
            effect=Effect.SETTLE,
            primary=True,
        ),
        Move(
            "justify",
            "Justify",
            "paid",
            "justified",
            FINANCE,
            needs=(PROVEN,),
            asks=DATED,
            stamp="justified_by",
            primary=True,
        ),
        *way_back(
            "reversed",
            "Reverse…",
            ("paid", "justified"),
            name="reverse",
            roles=APPROVER,
            asks=REASONED,
            not_by=("made_by",),
            effect=Effect.REVERSE,
        ),
        *way_back(
            "cancelled", "Cancel…", ("drafted", "submitted", "returned"), name="cancel", roles=FINANCE, asks=REASONED
        ),
    ),
)
