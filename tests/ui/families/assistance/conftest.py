"""An office with an agency and two families, the first of which agreed to be referred."""

from datetime import timedelta

import pytest

from services.families import agencies, consents, family_file
from tests.ui.families.conftest import ids
from ui.grants.step_form import today


@pytest.fixture
def agency(office):
    return office.write(agencies.add_agency, name="Opština Istok", kind="municipality", phone="+38139555101")


@pytest.fixture
def agreed(office):
    """The first family, whose head agreed to be referred yesterday."""
    family = ids(office)[0]
    head = office.read(lambda session: family_file(session, family)).members[0]["id"]
    text = office.write(consents.add_text, "sr", "Saglasan sam.", ("file", "referral", "health"))
    values = {"given_on": today() - timedelta(days=1), "channel": "paper", "purposes": ("file", "referral")}
    office.write(consents.give, family, head, text, **values)
    return family
