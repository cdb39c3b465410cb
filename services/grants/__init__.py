"""Grants: the register, the award, the chain of procurement and the payments."""

from services.grants.awards import (
    add_application,
    change_application,
    grant_file,
    move_grant,
)
from services.grants.chain import (
    add_invoice,
    add_order,
    add_quote,
    add_supplier,
    choose_quote,
    receive_goods,
    suppliers,
    take_choice_back,
)
from services.grants.payments import change_payment, draft_payment, move_payment, payment_file, payment_files
from services.grants.register import REGISTER

__all__ = [
    "REGISTER",
    "add_application",
    "add_invoice",
    "add_order",
    "add_quote",
    "add_supplier",
    "change_application",
    "change_payment",
    "choose_quote",
    "draft_payment",
    "grant_file",
    "move_grant",
    "move_payment",
    "payment_file",
    "payment_files",
    "receive_goods",
    "suppliers",
    "take_choice_back",
]
