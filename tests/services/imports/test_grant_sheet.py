"""A row with a contract number begins a grant, one without it pays further on it; money is never above the award."""

import pytest

from tests.services.imports.sheets import at, family, further, grant, member, planned, register


def plan_of(reader, tmp_path, *lines):
    return planned(reader, register(tmp_path, Grantovi=list(lines)))


@pytest.mark.parametrize(
    ("changes", "cell", "message"),
    [
        ({"Broj_ugovora": ""}, "A2", "The number of the contract is missing."),
        ({"Broj_predmeta": ""}, "B2", "The number of the family is missing."),
        ({"Broj_predmeta": "ZZ-2026-8888"}, "B2", "No family with this number."),
        ({"Delatnost": ""}, "C2", "What the grant is for is missing."),
        ({"Odobreno_EUR": ""}, "D2", "The amount awarded is missing."),
        ({"Odobreno_EUR": "dve hiljade"}, "D2", "This is not an amount."),
        ({"Odobreno_EUR": -250}, "D2", "The amount is below zero."),
        ({"Odobreno_EUR": 0}, "D2", "The amount is zero."),
        ({"Odobreno_EUR": "240.000 din"}, "D2", "The amount is in another currency."),
        ({"Odobreno_EUR": 0.005}, "D2", "The amount has parts of a cent."),
        ({"Datum_ugovora": ""}, "E2", "The date of the contract is missing."),
        ({"Datum_ugovora": "31.6.2026."}, "E2", "No such date."),
        ({"Dobavljač": ""}, "F2", "The supplier who was paid is missing."),
        ({"Iznos_EUR": ""}, "H2", "The amount paid is missing."),
        ({"Iznos_EUR": "0,00"}, "H2", "The amount is zero."),
        ({"Iznos_EUR": "2.000,01"}, "H2", "0,01 EUR above the award in D2."),
        ({"Datum_plaćanja": ""}, "I2", "The day of the payment is missing."),
    ],
)
def test_what_cannot_be_is_an_error(reader, tmp_path, changes, cell, message):
    assert at(plan_of(reader, tmp_path, grant(**changes)).errors) == {f"Grantovi!{cell}": message}


@pytest.mark.parametrize(
    ("changes", "cell", "message"),
    [
        ({"Račun": ""}, "G2", "The payment has no invoice number; it comes in without an invoice."),
        ({"Datum_plaćanja": "1.3.2026."}, "I2", "It was paid before the contract was signed (E2)."),
        ({"Primopredaja": "možda"}, "J2", "The word is not known here."),
        ({"Datum_plaćanja": "5/6/2026"}, "I2", "The first number was read as the day: 5. 6. 2026."),
        ({"Odobreno_EUR": "2.500"}, "D2", "The mark before three digits was read as thousands: 250000"),
    ],
)
def test_what_is_odd_is_a_warning(reader, tmp_path, changes, cell, message):
    plan = plan_of(reader, tmp_path, grant(**changes))
    assert plan.errors == ()
    assert at(plan.warnings)[f"Grantovi!{cell}"] == message


def test_a_grant_without_payments_is_no_error(reader, tmp_path):
    unpaid = grant(Dobavljač="", Račun="", Iznos_EUR="", Datum_plaćanja="", Primopredaja="")
    plan = plan_of(reader, tmp_path, unpaid)
    assert plan.errors == ()
    assert (plan.counts["grants"], plan.counts["payments"]) == (1, 0)


def test_rows_without_a_contract_number_pay_further_on_the_grant_above(reader, tmp_path):
    plan = plan_of(
        reader, tmp_path, grant(), further(Račun="13/26", Iznos_EUR=300), further(Račun="14/26", Iznos_EUR=500)
    )
    assert plan.errors == ()
    assert [payment.amount for payment in plan.incoming.grants[0].payments] == [120000, 30000, 50000]


def test_the_payment_that_goes_above_the_award_is_named_once(reader, tmp_path):
    lines = [grant(), further(Račun="13/26", Iznos_EUR=900), further(Račun="14/26", Iznos_EUR=1)]
    plan = plan_of(reader, tmp_path, *lines)
    assert at(plan.errors) == {"Grantovi!H3": "100,00 EUR above the award in D2."}


def test_a_payment_above_every_grant_has_no_grant(reader, tmp_path):
    plan = plan_of(reader, tmp_path, further(), grant())
    assert at(plan.errors) == {"Grantovi!A2": "This payment has no contract number and no grant above it."}


def test_a_contract_that_stands_twice_names_the_first_cell_and_its_payments_are_no_further_errors(reader, tmp_path):
    plan = plan_of(reader, tmp_path, grant(), grant(), further(Iznos_EUR=99999))
    assert at(plan.errors) == {"Grantovi!A3": "This contract number stands already in Grantovi!A2."}


def test_a_second_grant_of_a_family_is_a_warning(reader, tmp_path):
    second = grant(Broj_ugovora="G-002/2026", Račun="13/26")
    plan = plan_of(reader, tmp_path, grant(), second)
    assert at(plan.warnings)["Grantovi!B3"] == "This family has another grant, in Grantovi!B2."


def test_the_same_payment_twice_comes_in_twice_and_is_told(reader, tmp_path):
    again = further(Račun="12/26", Iznos_EUR=800)
    plan = plan_of(reader, tmp_path, grant(Iznos_EUR=800), again)
    assert plan.counts["payments"] == 2
    assert at(plan.warnings)["Grantovi!G3"].startswith(
        "The same supplier, invoice, amount and day stand in Grantovi!G2"
    )


def test_one_invoice_of_two_grants_belongs_to_the_first(reader, tmp_path):
    families = [family(), family(Broj_predmeta="KG-2026-0002")]
    people = [member(), member(Broj_predmeta="KG-2026-0002", Ime="Eva", JMBG="", Legitimacija_IRL="")]
    lines = [grant(), grant(Broj_ugovora="G-002/2026", Broj_predmeta="KG-2026-0002")]
    plan = planned(reader, register(tmp_path, Porodice=families, Članovi=people, Grantovi=lines))
    assert plan.counts["payments"] == 2
    assert at(plan.warnings)["Grantovi!G3"] == (
        "This invoice stands at another grant too, in Grantovi!G2; the payment came in without it."
    )


def test_grants_beyond_the_budget_line_are_an_error(reader, tmp_path):
    plan = plan_of(reader, tmp_path, grant(Odobreno_EUR=300_000))
    assert at(plan.errors) == {
        "Grantovi!D1": "The new grants come to 40.000,00 EUR more than is left on the budget line 3.4."
    }
