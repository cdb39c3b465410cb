"""A payment on the screen, from the first quote to justified, by the people it belongs to; on both databases."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from models.grants import Payment
from services import grants
from services.verify import verify
from tests.factories import DAY, People, contracted_grant, draft, invoice, payment_in, prove, step
from tests.pictures import picture
from tests.ui.grants.desktop import Desktop, question
from ui import messages
from ui.grants.detail import ORDERS, PAPERS, PAYMENTS, SUMMARY


@pytest.fixture(autouse=True)
def decided(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions whose answer is not the point: yes, and throw away what is typed."""
    monkeypatch.setattr(messages, "confirm", lambda *_texts, **_more: True)
    monkeypatch.setattr(messages, "choose", lambda *_texts, **_more: 1)


def buy(ana: Desktop, grant: int) -> None:
    """Two quotes, the cheaper chosen and ordered, its invoice entered, its payment drafted."""
    ana.open(grant, ORDERS)
    ana.detail.procurement.new.click()
    new_supplier(ana, "Pekarska oprema")
    assert ana.answer(need="Oven", amount="1.300,00") is None
    ana.order("quote")
    new_supplier(ana, "Agromarket")
    assert ana.answer(amount="1.250,00") is None
    assert ana.order("choose", reason="lowest price") is None
    assert ana.order("order") is None
    assert ana.order("invoice", number="221/26") is None
    assert ana.order("payment", purpose="Oven for the bakery") is None


def money(desktop: Desktop) -> list[str]:
    """Awarded, disbursed, waiting and left, as shown."""
    return [figure.removeprefix("€\u00a0") for figure in desktop.detail.payments.money.figures()]


def new_supplier(ana: Desktop, name: str) -> None:
    """Enter a supplier beside the quote; it is chosen at once."""
    quote = question() or QApplication.activeModalWidget()
    quote.new.click()
    quote_dialog, supplier = quote, QApplication.activeModalWidget()
    supplier.form.fields.boxes["name"].editor.retype(name)
    supplier.form.save()
    assert quote_dialog.form.fields.boxes["supplier_id"].editor.read().value is not None


def test_a_payment_goes_from_quotes_to_justified_through_the_window(qtbot: Any, people: People, tmp_path: Any) -> None:
    grant = contracted_grant(people)
    ana, dragan = Desktop(qtbot, people.finance), Desktop(qtbot, people.approver)
    bojan, petar = Desktop(qtbot, people.other_finance), Desktop(qtbot, people.keeper)
    buy(ana, grant)
    assert ana.detail.tabs.current() == PAYMENTS
    assert ana.press("submit") is None
    assert ana.detail.payments.money.figures() == [
        "€\u00a02,500.00",
        "€\u00a00.00",
        "€\u00a01,250.00",
        "€\u00a01,250.00",
    ]

    dragan.open(grant, PAYMENTS)
    assert dragan.offered()["approve"] == (True, "Approve €\u00a01,250.00")
    assert dragan.press("approve") is None
    bojan.open(grant, PAYMENTS)
    assert bojan.press("order") is None
    assert bojan.press("pay", paid_on="9.3.2026", bank_reference="2026-041") is None
    assert money(bojan) == ["2,500.00", "1,250.00", "0.00", "1,250.00"]

    petar.open(grant, ORDERS)
    assert petar.order("delivery", delivered_on="10.3.2026", note_number="OT-7") is None
    ana.open(grant, PAYMENTS)
    assert ana.detail.payments._missing.text() == "Still missing: handover record"
    assert not ana.offered()["justify"][0]
    paper = tmp_path / "handover.pdf"
    paper.write_bytes(b"%PDF-1.4 signed")
    ana.detail.questions.paper(ana.detail._owners(), "payment_id=1", "handover", str(paper))
    assert ana.answer(dated_on="11.3.2026") is None
    assert ana.press("justify") is None

    row = ana.detail.payments.table.records.line(0).row
    assert (row.supplier, row.proof, row.state) == ("1 · Agromarket", "7 of 7", "justified")
    assert people.finance.read(verify) == []


def test_the_way_of_a_payment_names_who_did_what_and_when(qtbot: Any, people: People) -> None:
    payment = payment_in(people, "paid")
    grant = people.finance.read(lambda s: grants.payment_file(s, payment)).payment["grant_id"]
    ana = Desktop(qtbot, people.finance)
    ana.open(grant, PAYMENTS)
    steps = {one.text: (one.note, one.state) for one in ana.detail.payments.way._steps}
    assert steps["Submitted for approval"] == ("2 Mar 2026, Ana", "done")
    assert steps["Approved by a second person"] == ("2 Mar 2026, Dragan", "done")
    assert steps["Ordered at the bank"] == ("2 Mar 2026, Bojan", "done")
    assert steps["Paid, bank line 2026-041"] == ("2 Mar 2026, Bojan", "done")
    assert steps["Delivery"][1] == "ahead"
    assert steps["Justification with all proof"][1] == "now"


def test_nobody_approves_what_they_made_and_the_button_says_why(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    bill = invoice(people, grant, 100_000)
    payment = people.manager.write(grants.draft_payment, invoice_id=bill, purpose="Oven", drafted_on=DAY)
    step(people.manager, Payment, payment, "submit")
    zoran = Desktop(qtbot, people.manager)
    zoran.open(grant, PAYMENTS)
    approve = zoran.detail.steps.button("approve")
    assert not approve.isEnabled()
    assert "another person takes this step" in approve.toolTip()
    assert "Approve €\u00a01,000.00: You made this: another person takes this step." in zoran.detail.steps.why()


def test_what_is_refused_is_said_in_the_question_and_nothing_typed_is_lost(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    invoice(people, grant, 100_000)
    ana = Desktop(qtbot, people.finance)
    ana.open(grant, ORDERS)
    open_question = ana.order("payment", amount="1.000,01")
    assert open_question.form.notice.text().startswith("The payments of this invoice would come to more")
    assert open_question.form.fields.typed()["amount"] == "1.000,01"
    assert ana.answer(amount="1.000,00") is None


def test_a_step_without_its_reason_is_not_taken(qtbot: Any, people: People) -> None:
    payment = payment_in(people, "submitted")
    grant = people.finance.read(lambda s: grants.payment_file(s, payment)).payment["grant_id"]
    dragan = Desktop(qtbot, people.approver)
    dragan.open(grant, PAYMENTS)
    asked = dragan.press("send_back")
    assert asked.form.fields.boxes["state_reason"].problem() == "This is needed."
    assert dragan.answer(state_reason="The invoice names another family.") is None
    ana = Desktop(qtbot, people.finance)
    ana.open(grant, PAYMENTS)
    sent_back = next(one for one in ana.detail.payments.way._steps if one.state == "bad")
    assert sent_back.note.endswith(", Dragan\nThe invoice names another family.")


def test_two_people_who_change_one_payment_choose_field_by_field(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    payment = draft(people, invoice(people, grant, 100_000))
    ana = Desktop(qtbot, people.finance)
    ana.open(grant, PAYMENTS)
    ana.detail._edit_payment()
    people.other_finance.write(grants.change_payment, payment, 1, purpose="Oven and table")
    asked = ana.answer(purpose="Oven, second hand")
    choice = asked.form._choice
    assert [(one.mine[1], one.theirs[1]) for one in choice._differences.values()] == [
        ("Oven, second hand", "Oven and table")
    ]
    choice.choose("purpose", mine=False)
    choice._take()
    assert ana.asked() is None
    assert people.finance.read(lambda s: grants.payment_file(s, payment)).payment["purpose"] == "Oven and table"


def test_an_approver_who_was_overtaken_sees_what_changed_before_deciding(qtbot: Any, people: People) -> None:
    payment = payment_in(people, "submitted", 100_000)
    grant = people.finance.read(lambda s: grants.payment_file(s, payment)).payment["grant_id"]
    dragan = Desktop(qtbot, people.approver)
    dragan.open(grant, PAYMENTS)
    dragan.detail.steps.button("approve").click()
    step(people.other_approver, Payment, payment, "send_back", state_reason="too much")
    people.finance.write(grants.change_payment, payment, 3, amount=90_000)
    step(people.finance, Payment, payment, "submit")
    assert dragan.answer() is None
    assert dragan.detail.notice.text() == (
        "Ana changed this while you were looking at it; nothing of yours was saved."
        " Amount: €\u00a01,000.00 → €\u00a0900.00."
    )
    assert dragan.offered()["approve"] == (True, "Approve €\u00a0900.00")
    assert dragan.press("approve") is None


def test_a_paid_payment_is_reversed_with_its_reason_and_the_money_is_back(qtbot: Any, people: People) -> None:
    grant = contracted_grant(people)
    payment = payment_in(people, "paid", 100_000, grant)
    prove(people, payment)
    dragan = Desktop(qtbot, people.other_approver)
    dragan.open(grant, PAYMENTS)
    assert dragan.press("reverse", state_reason="paid to the wrong supplier") is None
    assert dragan.detail.payments.money.figures() == [
        "€\u00a02,500.00",
        "€\u00a00.00",
        "€\u00a00.00",
        "€\u00a02,500.00",
    ]
    assert dragan.detail.payments.way._steps[-1].text == "Reversed"


def test_papers_are_attached_opened_and_withdrawn(
    qtbot: Any, people: People, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.families import paper_files

    opened: list[str] = []
    monkeypatch.setattr(paper_files.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    grant = contracted_grant(people)
    paper = tmp_path / "contract.png"
    paper.write_bytes(picture("PNG"))
    mira = Desktop(qtbot, people.case_worker)
    mira.open(grant, PAPERS)
    mira.detail._attach(str(paper))
    assert mira.answer(kind="contract", title="Signed contract") is None
    assert mira.detail.papers.table.records.line(0).texts[:3] == ("contract", "Signed contract", "G-2026-0001")
    mira.detail.papers.table.select_row(0)
    mira.detail.papers.open_paper()
    assert opened[0].endswith("contract.png")
    mira.detail.papers.ask_withdraw()
    assert mira.detail.papers.table.records.rowCount() == 0


def test_a_file_that_is_no_paper_is_refused_beside_its_question(qtbot: Any, people: People, tmp_path: Any) -> None:
    grant = contracted_grant(people)
    bad = tmp_path / "invoice.pdf"
    bad.write_bytes(b"MZ\x90 a program")
    mira = Desktop(qtbot, people.case_worker)
    mira.open(grant, PAPERS)
    mira.detail._attach(str(bad))
    asked = mira.answer(kind="other")
    assert "not a document the office keeps" in asked.form.notice.text()
    asked.close()


def test_the_steps_of_a_grant_are_taken_on_its_summary(qtbot: Any, people: People) -> None:
    from tests.factories import application

    grant = application(people)
    mira = Desktop(qtbot, people.case_worker)
    mira.open(grant, SUMMARY)
    for move in ("check", "score", "list"):
        assert mira.press(move) is None
    dragan = Desktop(qtbot, people.approver)
    dragan.open(grant, SUMMARY)
    assert dragan.press("approve") is None
    assert mira.press("withdraw", state_reason="moved abroad") is None
    assert mira.detail.notice.text().startswith("Dragan changed this while you were looking at it")
    assert "It is “approved” now." in mira.detail.notice.text()
    assert people.case_worker.read(lambda s: grants.grant_file(s, grant)).grant["state"] == "approved"
