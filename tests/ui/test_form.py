"""A form saves id, version and values, and loses nothing whatever happens."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from services.errors import Offline, Refused
from tests.ui.fakes import Stale
from ui import drafts, messages
from ui.fields import Field
from ui.form import Form
from ui.form_sheet import FormDialog, FormSheet

FIELDS = (
    Field("name", "Name", required=True),
    Field("amount", "Amount", "money"),
    Field("born_on", "Born", "day"),
)
VALUES = {"name": "Ana", "amount": 100_000, "born_on": date(1982, 3, 7)}


class Service:
    """Saves, or raises what it was told to raise; remembers what it was sent."""

    def __init__(self):
        self.sent = []
        self.errors = []

    def __call__(self, session, *args, **values):
        self.sent.append((args, values))
        if self.errors:
            raise self.errors.pop(0)
        return 11


@pytest.fixture
def service():
    return Service()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(drafts, "_folder", lambda: tmp_path / "drafts")


@pytest.fixture
def make(qtbot, tasks, service):
    def made(**more):
        options = {"args": (7,), "version": 3, "values": VALUES, "domains": frozenset({"families"})} | more
        form = Form(tasks, FIELDS, service, **options)
        qtbot.addWidget(form)
        form.show()
        qtbot.waitExposed(form)
        return form

    return made


def type_into(form, key, text):
    widget = form.fields.boxes[key].editor.widget
    widget.setText(text)
    widget.textEdited.emit(text)


def typed(form, key):
    return form.fields.boxes[key].editor.typed()


def test_a_changed_record_is_saved_by_id_version_and_what_was_changed(make, service, tasks, qtbot):
    form = make()
    type_into(form, "amount", "1.250,00")
    heard = []
    tasks.changed.connect(heard.append)
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert service.sent == [((7, 3), {"amount": 125_000})]
    assert saved.args == [11]
    assert heard == [frozenset({"families"})]


def test_a_new_record_is_saved_with_all_its_values(make, service):
    form = make(args=(), version=None, values={"name": "Ana"})
    form.save()
    assert service.sent == [((), {"name": "Ana", "amount": None, "born_on": None})]


def test_a_record_nobody_changed_is_not_sent_at_all(make, service, qtbot):
    form = make()
    with qtbot.waitSignal(form.saved) as saved:
        form.save()
    assert service.sent == []
    assert saved.args == [None]


def test_nothing_is_sent_while_a_field_is_wrong(make, service):
    form = make()
    type_into(form, "name", "")
    type_into(form, "born_on", "31.2.2026")
    form.save()
    assert service.sent == []
    assert form.fields.boxes["name"].problem() == "This is needed."
    assert form.fields.boxes["born_on"].problem() != ""


def test_a_refusal_that_names_a_field_is_said_beneath_it(make, service):
    form = make()
    service.errors.append(Refused("There is another Ana.", "Write her second name.", "name"))
    type_into(form, "name", "Ana A.")
    form.save()
    assert form.fields.boxes["name"].problem() == "There is another Ana. Write her second name."
    assert typed(form, "name") == "Ana A."


def test_a_lost_connection_keeps_what_is_typed_and_offers_to_try_again(make, service, office, qtbot):
    form = make()
    service.errors.append(Offline("The database does not answer.", "What you typed is kept."))
    type_into(form, "name", "Ana A.")
    form.save()
    assert form.notice.isVisible()
    assert "does not answer" in form.notice.text()
    assert typed(form, "name") == "Ana A."
    with qtbot.waitSignal(form.saved):
        form.notice._do.click()
    ids = [written[2]["operation_id"] for written in office.written]
    assert len(service.sent) == 2
    assert ids[0] == ids[1]


def test_other_content_is_another_operation(make, service, office):
    form = make()
    service.errors.append(Offline("The database does not answer.", ""))
    type_into(form, "name", "Ana A.")
    form.save()
    type_into(form, "name", "Ana B.")
    form.save()
    ids = [written[2]["operation_id"] for written in office.written]
    assert ids[0] != ids[1]


def test_a_fault_keeps_what_is_typed_and_is_reported(make, service, said):
    form = make()
    service.errors.append(ValueError("broken"))
    type_into(form, "name", "Ana A.")
    form.save()
    assert said[0][0] == "failure"
    assert typed(form, "name") == "Ana A."
    assert form.fields.isEnabled()


def stale(mine, theirs):
    return Stale(mine, theirs, 4, "Jelena Petrović")


def test_two_changes_of_one_field_are_shown_side_by_side_and_nothing_is_saved_until_chosen(make, service):
    form = make()
    service.errors.append(stale({"amount": 125_000}, {"amount": 140_000}))
    type_into(form, "amount", "1250")
    form.save()
    assert len(service.sent) == 1
    assert not form._choice.may_save()
    shown = form._choice._differences["amount"]
    assert (shown.name, shown.mine[1], shown.theirs[1]) == ("Amount", "1,250.00", "1,400.00")


def test_choosing_mine_saves_it_over_the_colleagues_version(make, service, qtbot):
    form = make()
    service.errors.append(stale({"amount": 125_000}, {"amount": 140_000}))
    type_into(form, "amount", "1250")
    form.save()
    form._choice.choose("amount", mine=True)
    with qtbot.waitSignal(form.saved):
        form._choice._take()
    assert service.sent[-1] == ((7, 4), {"amount": 125_000})


def test_choosing_theirs_keeps_it_and_saves_only_the_rest(make, service, qtbot):
    form = make()
    service.errors.append(stale({"amount": 125_000, "name": "Ana A."}, {"amount": 140_000, "name": "Ana"}))
    type_into(form, "amount", "1250")
    type_into(form, "name", "Ana A.")
    form.save()
    form._choice.choose("amount", mine=False)
    with qtbot.waitSignal(form.saved):
        form._choice._take()
    assert service.sent[-1] == ((7, 4), {"name": "Ana A."})
    assert typed(form, "amount") == "1,400.00"


def test_a_field_the_colleague_did_not_touch_is_mine_already(make, service):
    form = make()
    service.errors.append(stale({"amount": 125_000, "name": "Ana A."}, {"amount": 140_000, "name": "Ana"}))
    type_into(form, "amount", "1250")
    type_into(form, "name", "Ana A.")
    form.save()
    form._choice.choose("amount", mine=False)
    assert form._choice.may_save()


def test_changes_of_different_fields_are_saved_together_without_a_question(make, service, qtbot):
    form = make()
    service.errors.append(stale({"name": "Ana A."}, {"name": "Ana"}))
    type_into(form, "name", "Ana A.")
    with qtbot.waitSignal(form.saved):
        form.save()
    assert service.sent == [((7, 3), {"name": "Ana A."}), ((7, 4), {"name": "Ana A."})]


def test_going_back_from_the_comparison_keeps_what_is_typed(make, service):
    form = make()
    service.errors.append(stale({"amount": 125_000}, {"amount": 140_000}))
    type_into(form, "amount", "1250")
    form.save()
    form._choice.left.emit()
    assert form._choice is None
    assert typed(form, "amount") == "1250"


def test_leaving_unsaved_text_asks_and_back_stays(make, monkeypatch):
    form = make()
    asked = []
    monkeypatch.setattr(messages, "choose", lambda *texts: asked.append(texts) or -1)
    assert form.can_leave()
    assert asked == []
    type_into(form, "name", "Ana A.")
    assert not form.can_leave()
    assert len(asked) == 1


def test_throwing_away_leaves_and_forgets_the_draft(make, monkeypatch):
    form = make(draft="family:7")
    type_into(form, "name", "Ana A.")
    form.draft.write()
    monkeypatch.setattr(messages, "choose", lambda *_: 1)
    assert form.can_leave()
    assert form.draft.found() is None


def test_what_was_typed_before_a_crash_is_offered_and_put_back(make):
    form = make(draft="family:7")
    type_into(form, "name", "Ана А.")
    form.draft.write()
    again = make(draft="family:7")
    assert again.notice.isVisible()
    assert typed(again, "name") == "Ana"
    again.notice._do.click()
    assert typed(again, "name") == "Ана А."
    assert again.is_changed()


def test_a_draft_of_another_record_is_not_offered(make):
    form = make(draft="family:7")
    type_into(form, "name", "Ана А.")
    form.draft.write()
    assert not make(draft="family:8").notice.isVisible()


def test_a_draft_of_another_person_is_not_offered(make, office):
    form = make(draft="family:7")
    type_into(form, "name", "Ана А.")
    form.draft.write()
    office.staff.login = "jelena"
    assert not make(draft="family:7").notice.isVisible()


def test_a_saved_form_leaves_no_draft(make):
    form = make(draft="family:7")
    type_into(form, "name", "Ana A.")
    form.draft.write()
    form.save()
    assert form.draft.found() is None


def test_choices_are_read_in_the_background(make, tasks, qtbot, service):
    fields = (Field("place", "Returns to", "choice", choices=lambda _session: ((3, "Istok/Istog"),)),)
    form = Form(tasks, fields, service, values={"place": 3})
    qtbot.addWidget(form)
    assert form.fields.boxes["place"].editor.widget.currentText() == "Istok/Istog"
    assert not form.is_changed()


def test_a_sheet_saves_with_ctrl_s_and_closes(make, service, qtbot):
    form = make()
    sheet = FormSheet("Edit", form, "Save family")
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    type_into(form, "name", "Ana A.")
    with qtbot.waitSignals([sheet.saved, sheet.closed]):
        qtbot.keyClick(sheet.windowHandle(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(service.sent) == 1


def test_a_sheet_stays_while_saving_fails(make, service, qtbot):
    form = make()
    service.errors.append(Offline("The database does not answer.", ""))
    sheet = FormSheet("Edit", form, "Save family")
    qtbot.addWidget(sheet)
    closed = []
    sheet.closed.connect(lambda: closed.append(True))
    type_into(form, "name", "Ana A.")
    form.save()
    assert closed == []


def test_a_dialog_is_freed_when_it_closes(make, qtbot, qapp):
    import weakref

    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FormDialog(parent, "Reject", make(), "Reject")
    dialog.open()
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert alive() is None or not shiboken6.isValid(alive())


def test_a_dialog_answers_with_what_was_saved(make, qtbot, service):
    dialog = FormDialog(None, "Reject", make(), "Reject")
    dialog.open()
    type_into(dialog.form, "name", "Ana A.")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.form.save()
    assert saved.args == [11]
