<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq">
    <context>
        <name>AboutTab</name>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Donor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Footnote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with Qt (LGPL-3); icons from Remix Icon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Povratak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look through changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look through the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print a blank registration form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdministrationPage</name>
        <message>
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgenciesPage</name>
        <message numerus="yes">
            <source>%Ln agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the offices and organisations that help families: steps and referrals name them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the agency, in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agencies yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgencyDetail</name>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contacts yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No family's data were passed on to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sees to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take into use again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{name}” out of the contacts?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount asked for (EUR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever changes an application is its maker: another person approves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example: beekeeping</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ApplicationForm</name>
        <message>
            <source>Choose the family first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Assessment</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of each person of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices and points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the family: date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint ({language})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only if {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of its points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who visited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who visited: date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a note, not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>age of the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amount in euros</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choices and points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decimal number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not include</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>includes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several of a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sex of the person (f, m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short, such as roof_state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes or no</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssessmentDetail</name>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message numerus="yes">
            <source>%Ln assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin one in a family file, under Needs, or import submissions from KoboToolbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or number of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No assessments yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who visited</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>It goes no further this way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no step from here to there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To “{column}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{card} stands in “{column}” now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery of {party}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invoice {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is “{state}” now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper “{number}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {party}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bank line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {old} → {new}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}: the choice taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}: {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangesTab</name>
        <message>
            <source>Brought in with a register: what happened before is in the register.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Copy picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture could not be written there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) do not agree. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds every account up again from its transfers, compares each record with its audit trail, approvals, documents and the guards of the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything agrees: accounts, records, audit trail, approvals, documents and guards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everything agrees</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChooseView</name>
        <message>
            <source>Bring in a register kept in Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the file here or choose it (.xlsx, .xls, .ods).
It is read and compared first: you see every assumption and every error with its cell,
and nothing is saved until you say so.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>As at first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommitteeView</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a member…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chairs the committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colleagues score under their own login; sheets of members from outside are entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No committee yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has stepped out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or a name from outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stepped out for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this member off the committee?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are these one family?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both versions ask the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConditionRow</name>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question the rule looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the condition away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentView</name>
        <message>
            <source>Agrees to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays in the database with its history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent in force, though 15 or older: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No papers yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has consented to anything yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers of identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{paper}” out of the file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>Contact and place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CriteriaSheet</name>
        <message>
            <source>Add a criterion…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least {minimum} points · {days} days for objections · scored by at least {quorum} members · {tie}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days for objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use, criteria stay as they are; a change is a new version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least points to be selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members who score each family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in Serbian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New criteria…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections are decided by people who did not score the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or points by value, one a line: 1-2 = 5, 3+ = 10, collective_centre = 8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points for each one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{criterion}” out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn in the tie rule (1 decides first)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions of criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a value is worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where its value comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short, without spaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ties: {rule}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Attach…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No documents yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw “{title}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoneView</name>
        <message>
            <source>All of it is in the office now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No possible duplicate waits for a decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible duplicates to decide on the families' files: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored families and people changed: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in their families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} paid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicateCard</name>
        <message>
            <source>Possible duplicate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicateRow</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: not the same family as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided: the same family as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>%Ln pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything found is decided. Look through the register after an import or many changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or number of either family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pairs} · looked through {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pairs} · never looked through</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Duties</name>
        <message>
            <source>accounts and settings; no money, no case data by that alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>buys for grants, drafts payments, pays what others approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides on grants and payments that others made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeps family files and takes in applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looks on, changes nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>receives what was bought</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DutiesTab</name>
        <message>
            <source>A person may hold several duties. Who made a payment never approves it, who approved it never pays it, and who received the goods has no part in it: this is kept by person, whatever duties they hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enters and changes: {things}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditorSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections and questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take the section away with its %Ln questions?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryCheck</name>
        <message>
            <source>As typed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known already?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Edit cells, save, and import this file in the same office: you see every change before it is saved. Rows may be added below; a deleted row changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit it in Excel, save it and import it: only the cells you edited change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not changed by an import: number, name of the head, number of members, stage.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file appears when it is whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows were written to {name}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>13 digits; may stay empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document was withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scan is attached on the tab Documents first, then chosen here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the usual steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agrees to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albanian name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer expected by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Born {day}, {sex}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case worker: date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the paper of identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of the JMBG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent and IDs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data passed on: {data}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document attached: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name and given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom, if not for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of the family: date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Housing and return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I gave these data myself and they are true. I know that I may ask to see them and have them corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Kosovo*: the name carries the asterisk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be saved as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JMBG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter of referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives now in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New paper of identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No JMBG was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the family file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper among the family's documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places and contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please let us know by {day} whether you can take the family on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please let us know whether you can take the family on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the text to them first (under Texts). They may agree to some of it and not to the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received: date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registration form of a family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returns to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as edition {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan among the family's documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan of the consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Special needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage: {stage}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of consent: {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG agrees with its check digit and with the birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The consent stays in the file; from that day it is no longer in force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family file was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family has agreed to this. The data may be used for this purpose only and are not to be passed on (Law on Personal Data Protection, Official Gazette RS 87/2018).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other script is made from the Serbian name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We refer to you the following family and ask you for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a colleague should know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What came of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people consented to stays as it was: a changed text is a further edition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood there before is kept in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the check says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they are to this family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they see to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who consents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is referred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is referred, if not all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why we turn to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw the consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write in block letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a brother's or sister's household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as on the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as usual, when left empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brother or sister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>collective centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daughter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day. month. year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day. month. year., or only the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>digit differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edition {edition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>father</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>female</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandchild</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hardly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health and other sensitive data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>informal settlement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeping the family's file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kit given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>male</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no end given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no step left: finish it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other kin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passing data to an agency the family is referred to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passing data to partners and authorities for the return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photos and stories in public material</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returns together with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>said in person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several with commas between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>son</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text “{code}”, edition {edition}, {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the children's household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the in-laws' household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the parents' household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wheelchair, medicine, child seat …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with commas between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn on {day}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} saves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} · to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} (older papers: {older})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score} of 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}: entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}: taken out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamiliesPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returns to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamiliesRegister</name>
        <message>
            <source>Export to edit in Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the register you keep in Excel, or enter the first family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No families yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyDetail</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyDocuments</name>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes from the family's file. It stays in the database with its history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyFormSheet</name>
        <message>
            <source>Add a place to the list…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyPicker</name>
        <message>
            <source>Families found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or number of the family, in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No family is found for this. Register the family first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyQuestion</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which family is it for?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilySection</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilySelection</name>
        <message>
            <source>In no selection yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounds are opened on the page Selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilySheet</name>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldBox</name>
        <message>
            <source>This is needed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FillSheet</name>
        <message>
            <source>All is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet; what you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing or wrong here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{questionnaire}, version {version} · asked on {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>+ filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search: “{text}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Nothing to choose from yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>On {when} you typed something here that was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not saved; what you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Throw away what I typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GrantCard</name>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GrantDetail</name>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have seen it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This grant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this while you were looking at it; nothing of yours was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GrantsPage</name>
        <message>
            <source>1 grant · {awarded} awarded · {paid} paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A grant begins with the application of a family. Grants also come with an imported register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No grants yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returns to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} grants · {awarded} awarded · {paid} paid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpView</name>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data of this family were passed on to: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New referral…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No help was asked for yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family was not referred to any agency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryView</name>
        <message>
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HitRow</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same: remembered when this is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Household</name>
        <message>
            <source>Applications that go along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both histories are kept. Whoever is not tied to anybody goes on living in this family. Grants and papers stay as they are and are shown in one file. The merge can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of death</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Death</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entered by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything it changed is as it was before. The change and its taking back stay listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From which family, if one of the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of the new family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into which family, if one of the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the family empty for people the office does not follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marriage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge of two files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the two files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge {other} into {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged into this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New head, when the head leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody new to the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The child is a member from the day of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family is titled by its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head until now becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person is counted until that day and stays in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those who leave get a file and a number of their own. Contracted grants stay in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who died</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is the same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who lives in another family of the register leaves it on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who of the family chosen above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HouseholdView</name>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who ever lived here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household on that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it is stored already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel and LibreOffice files (*.xlsx *.xls *.ods);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change: the file's values are not chosen anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the import?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use these columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say what its columns are · nothing saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sheets} sheets · {rows} rows read · nothing saved yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%Ln sheets recognised by their columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it in one step, or nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it is stored already: nothing to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awarded amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates read as day, month, year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences: choose what is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every cell could be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every cell says plainly what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants and payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave this sheet out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No two families of the file or of the office look like one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody seems to be known already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is imported while an error stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is stored otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possibly known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office holds all of it already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then all of it stays as it is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file says of stored families and people is what the office has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who or what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new grant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays as stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} (stored)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KoboSheet</name>
        <message numerus="yes">
            <source>%Ln assessments came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of it comes in, or nothing: after Cancel the office is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments that come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in submissions from KoboToolbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the questionnaire the form was made from first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export them there as XLSX, with names or labels, all columns. Drop the file here or choose it.
It is read and checked first: you see every error with its cell,
and nothing is saved until you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families to name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from KoboToolbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KoboToolbox export (*.xlsx);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is saved by reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it is saved then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the import?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submissions without a family stayed out; import the file again to decide about them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped. Nothing of it was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This submission is of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave out, decide later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} rows read · nothing saved yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message numerus="yes">
            <source>and %Ln more: narrow the board by a filter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinesTab</name>
        <message>
            <source>Add the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awarded €</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget €</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code in the donor's budget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held €</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left €</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New budget line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New budget line…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No award goes above its line: the database refuses it, whichever program asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole amount is posted onto the line at once and stays there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} in all · {awarded} awarded · {held} held for approved grants · {free} left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening {place}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Povratak {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sustainable Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office of a return programme. Made with Qt (LGPL-3), icons from Remix Icon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated {time} by {who}: {thing}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MappingView</name>
        <message>
            <source>* needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates are written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every sheet is left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remembered as “{name}”; last used: {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {number}: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns are remembered: the next file with these headings needs no help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row with the headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the columns are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day, month, year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>month, day, year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sheet}: a field twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sheet}: no column for {fields} yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemberList</name>
        <message>
            <source>Add a member…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Household change…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Money</name>
        <message>
            <source>Asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Awarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disbursed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NeedsSection</name>
        <message>
            <source>Ask the family with one of the questionnaires.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No assessment yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score {score}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesView</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrected since; the history keeps what stood there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New task…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {who} corrects this note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ObjectionsView</name>
        <message>
            <source>Correct points…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Corrects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families may object in writing: {until}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record an objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record an objection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are received once the preliminary list is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left empty stays as on the preliminary list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criterion} (at most {most})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeFields</name>
        <message>
            <source>Choose a file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New office file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an office file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the server, the database and your login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who are you?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionsTable</name>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices and points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project month {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project begins in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project ended in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>committed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disbursed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>justified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>task</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Awarded by contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in the register you keep in Excel: families and grants come with it. Or enter a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disbursed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant money: committed, disbursed, justified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return pipeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first families are entered, or brought in from Excel, by a case worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs your decision or your hand comes here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted or later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handed over or later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {count} families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {target}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>€, added up by month, against the plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agencies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OFFICE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WORK</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairDetail</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certain from {certain} on, to ask from {ask} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One family or two?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score} of 100</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message numerus="yes">
            <source>%Ln pages were sent to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A thousand rows take about two seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the paper…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written. Close it elsewhere, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Attach a scan, or drop a file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It no longer counts as proof. It stays in the database with its history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PapersView</name>
        <message>
            <source>As the kind, when left empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a scan or a photo, or drop a file here. PDF, pictures, Word and Excel, up to 20 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day. month. year.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaymentsTab</name>
        <message>
            <source>Attach proof…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No payment yet. One is drafted from a supplier's invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still missing: {kinds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{there} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may stay empty on a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needed on a server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>small letters, as ana</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, JMBG or card number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleTab</name>
        <message>
            <source>A further login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An administrator has no money and no case data by that duty alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not shown here. Open it with this computer's program for it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewSheet</name>
        <message>
            <source>a preview, nothing is saved · score {score}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>%Ln possibly known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assumptions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new · {count} known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none known already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read, not blocking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to mend in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} awarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to decide</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProcurementTab</name>
        <message>
            <source>Add a quote for something new…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is bought yet. Procurement begins with the quotes of suppliers.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PurchaseCard</name>
        <message>
            <source>Add a quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in with the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose this quote…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen because: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered, note {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft the payment of {number}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an invoice…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invoice {number} · {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {number} · {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotes for {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a delivery…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the choice back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lowest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All Files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files of type:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save As</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date Modified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid filename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Hide Details...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show Details...</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll Right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionnairesSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln questionnaires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the version before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From an XLSForm (KoboToolbox)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import an XLSForm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays as it is from then on; the version in use until now is retired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs assessment for return, ready made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is asked with it any more; what was answered stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put version {number} in use?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questionnaires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire this version?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the draft aside?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form was not taken over: a questionnaire cannot say all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>XLSForm (*.xlsx *.xls)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short, such as needs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>A supplier's quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount (EUR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose {supplier}, {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date on the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery of order {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft the payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I received the goods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invoice of {supplier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of the delivery note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number on the invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {need} from {supplier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment of invoice {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the choice of {supplier} back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever changes a payment is its maker: another person approves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why this quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are the receiver of these goods: other people make and approve the payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example: beehives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the kind of paper, if left empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuoteDialog</name>
        <message>
            <source>Add the supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bank account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New supplier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax number (PIB)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RailButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RankingView</name>
        <message>
            <source>Give points…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite all eligible families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite the families that were found eligible; each can be left out with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on the list, last, with this reason. An empty reason takes it in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its points in this round go too. To refuse a family, leave it out with the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No families yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranked list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {family} off the round?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferralDetail</name>
        <message>
            <source>Answer expected by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is referred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole family</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%Ln referrals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data passed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafted on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family, number or reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No referrals yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pass a family on to an agency that can help, with its consent, and keep what they answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referrals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is referred</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row has all of this. Try fewer words or filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelateDialog</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related family</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RelativesCard</name>
        <message>
            <source>Both family files stay as they are; the history keeps the relation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the relation to {number} away?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the whole family</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter what a family asks help with: papers, certificates, pensions, legal aid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family, number or what is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No requests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests for help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole request due</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnBoardPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or number, in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReturnSection</name>
        <message>
            <source>Attach scan or photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of the return is recorded yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the signed declaration, the clearance or the reconfirmation as they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the visit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln months after arrival</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can travel from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can travel until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declaration of voluntary return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Living conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next visit on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clearance is recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Package was full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place of signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconfirmed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian, Cyrillic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian, Latin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the step too: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clearance ends on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clearance ends on {day}, before the planned travel is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clearance ran out on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head signs for the dependants too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UNHCR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visited on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who visited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Witness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away for a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can travel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decided to stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not feel safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not meet the conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found work here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>further visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helped by another programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no house to return to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no visit yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reconfirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>package full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>package not full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>papers are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>property not settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ran out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reconfirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registered twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be signed, with the data of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>travel is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>travels along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visit {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for the season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>witness {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong data given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, for the dependants too</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RevisionPane</name>
        <message>
            <source>Decide later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited in the file; nobody has changed it in the office since the export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the office's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the office's in all records like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed this record in the office after the file was exported. Until you choose, it stays as it is in the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the file's in all records like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office has something else than the file. Until you choose, it stays as it is in the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When exported</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>case worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finance officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logistics officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundPapersView</name>
        <message>
            <source>Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes to sign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No papers yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers (*.pdf *.png *.jpg *.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the minutes, have the committee sign them, and attach the scan here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RoundSheet</name>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every chosen family that is still eligible goes on to “selected”; the others keep their stage.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes and papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preliminary list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranking now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the families…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{criteria} · places: {places} · facts as of {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowPane</name>
        <message>
            <source>as the file has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sheet}, row {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RulePane</name>
        <message>
            <source>Add a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by a rule of several parts over {questions}; adding a condition takes its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when all of this holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when any of this holds</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunSheet</name>
        <message>
            <source>Comparing everybody…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing those who changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for possible duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed but this list; decisions stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} people in {families} families were compared. New to decide: {fresh}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget a view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved view:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoreSheet</name>
        <message>
            <source>Conflict of interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict of interest: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict of interest…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points, at most {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member gives this family no points; what was given is taken back. It stays declared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not on this committee, and nobody on it is from outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stepped out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>value → points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {all} · scored or stepped out: {done}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a family, person, grant, supplier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPalette</name>
        <message>
            <source>Convoys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Items</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, number, place, or what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try fewer letters; either script will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suppliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↑ ↓ choose     Enter open     Esc close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Selection</name>
        <message>
            <source>Accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age of the head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer of the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children under 18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children under 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflicts of interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Final ranked list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From now on applicants, committee and points stay as they are; the list is kept with all it was made from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day for objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least points: {minimum}. Ties are decided by: {order}, earlier registration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of the committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None was declared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections are received until the last day; later ones are kept as late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People in the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People of 65 and over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People with special needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points of the committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preliminary ranked list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the ranked list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ranking, not frozen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remarks of the members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of the frozen list: {hash}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score of the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single parent (1 = yes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The final list is made from the preliminary one and the upheld objections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try on the eligible families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With names; without, for publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Woman as head (1 = yes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Years since registration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many points and the same day as above, later file number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many points as above, fewer by “{criterion}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as many points as above, registered later ({day})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>average of the points the members gave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before in place {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below the least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facts as of {day}, places: {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewer points than above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved down by objections of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved up by objections of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>objection upheld: {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published {on}, objections until {until}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken in again after an objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}, days left: {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without names, for publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} for each one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionPage</name>
        <message numerus="yes">
            <source>%Ln rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the criteria and put them in use; then open a round and invite the eligible families.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts as of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many are selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rounds yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is selected for</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New office file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open demo office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PostgreSQL, shared by all colleagues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading who works here…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which office do you want to open?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invented people, to try everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on this computer, for one person at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start with an empty office</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StaleChoice</name>
        <message>
            <source>As you typed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As {who} saved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what stays in each field. Nothing is saved until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what I chose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this record while you were typing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>All changes saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {place}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} does not answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>{steps}: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Change step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No steps yet. Add what is to be done, one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Contract number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference of the bank line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryTab</name>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returns to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number}, signed {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Parts of this record</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskDetail</name>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not among your duties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tasks yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the task, in any script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what is to be done by a day, for yourself or for a colleague.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Things</name>
        <message>
            <source>account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessment answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assistance request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>budget line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>consent text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>document content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>duplicate run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family unsettled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follow up visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grant award</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>household act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>household step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identity document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>indicator target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>membership</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merged family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>office setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>operation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>possible duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print batch row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>question option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questionnaire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questionnaire section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questionnaire version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reconfirmation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>request step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection applicant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection criterion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selection round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supplier invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>visit photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>way out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>About Povratak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours as on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch person or office…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n quotes compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approval by a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by a second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handover record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Justification with all proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Justified with all proof</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order at the bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered at the bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid, bank line {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotes compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requested by {name}, so you may approve it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reversed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submission for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier's invoice {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may take this step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrySheet</name>
        <message>
            <source>Eligible families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is kept. Points of the committee count as none; ten places are assumed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TwinPane</name>
        <message>
            <source>Decide later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One family or two?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not decided comes in as separate families, marked to be decided on their files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score} of 100</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkView</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_CheckEditor</name>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_ChoiceEditor</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not one of the choices.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether your last step is there, then go on. If it happens again, send the report to whoever looks after the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>print_list</name>
        <message>
            <source>A column to sign in, in every row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved by: name, date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines to sign on at the end: prepared by, approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared by: name, date, signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed on {when} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows, columns and order are those on the screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>services</name>
        <message>
            <source>* This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A JMBG has 13 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A birth date goes with its year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A budget line is funded by the donor, onto an account of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A change and a decision are two steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A child under 15 does not consent: a parent does, for the child.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clearance does not end before it is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clearance needs its authority.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clearance needs its reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A clearance that is valid on that day is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague changed this record in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague just added a step here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague just made this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague just saved this edition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A colleague on the committee scores alone, under their own login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A column that is needed is not mapped, or one field is named twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A completed assessment has its score, an open one has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A conflict of interest has a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A consent text needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A contact needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A counter of the ledger moves only with its transfer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A counter of the ledger would fall below nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion does not say yet what a value is worth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion names the fact, the question or the questionnaire its value comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion reads a questionnaire that is still a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion stays in its version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A criterion with this code is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database file must not lie in a synchronised folder: it would be torn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database file must not lie on a network drive: its locks do not hold there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dead person is a member of no family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A declaration is not taken back before it is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A declaration needs its witness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A declaration needs the place of signing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document belongs to one family, grant or payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document has 1 byte to 20 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of these criteria is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft of this questionnaire is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft was not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A duty is given or taken away, never turned into another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family always has a head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family has no such change with itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family has one head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family is not its own double.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family is not merged into itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family is not related to itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A follow-up visit is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A grant with this contract number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A grant with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A group or repeat ends here that does not begin above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hold is settled or released as it was made, a posting is reversed as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A household change has an id above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A household change needs its person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A household would be left with no head, with two, or with members no act accounts for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later act builds on this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later change builds on this one: {kind}, {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list is preliminary or final.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A login has 2 to 41 letters, digits, dots or underscores, a letter first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A login is written in small letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A login stays with its person: what was done under it was done by them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A member is a colleague or somebody with a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A member needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A membership ends before it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A merge is not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new referral is neither sent nor answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new round has published nothing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note is corrected only by who wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note needs its text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A paid payment has its day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A paper needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A paper of identity has a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A paper with this number was just printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of a questionnaire stays where it belongs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A payment needs the supplier's invoice first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A payment of this grant is not justified yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A payment with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person is not tied to themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a family name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a given name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A phone number is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A printed list has at most {most} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A project with this code is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question has no choices yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question that needs an answer has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A questionnaire needs a code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A questionnaire with this code is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reconfirmation with days of travel still to come is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record begins at its first state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reference of this model is not checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A referral says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A referral stays with its family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A referral that was sent has its day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A referral with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A registration number (matični broj) has 8 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request says what is asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request stays with its family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request that is closed carries who closed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request that is done has its outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A round keeps its criteria and its organisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A round needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A round with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A run counts from zero up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A series begins at one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A series does not go below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A settlement, release or reversal names the transfer it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A signed declaration with its witness is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A skip rule cannot say “{part}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A split or a merge is between two families.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of this request is still to be taken: tick it off, or mark it as not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step says what is to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step stays with its request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step that was taken carries who took it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step was taken, or it is not needed; not both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A submission does not fit the family it was given to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A supplier needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A supplier of this name is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A target is not below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A task needs a few words that say what is to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A task that is done or dropped carries who did it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer goes from one account to another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer names its record in full or not at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A transfer stands for a payment, an award or a budget line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is a choice, or numbers from one limit to another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is too large, or holds a sign that cannot be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is worth more than the most points of the criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value stands far outside the register, in one of the last rows or columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A visit needs its day, who visited, and whether the family is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weight is not below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A withdrawal has its day and its reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A withdrawn consent stays withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year of two digits was read as the last one that has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a column visit_date, or export with _submission_time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a note of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a section and its questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a step to the other request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add another member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add at least two choices, or ask for a text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it there anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to this row of the sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add its choices there, or correct the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add its members, the head (nosilac) among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the family or correct the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the members who are missing, or correct the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the person to the family first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the person to the family, or correct the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the year of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account opens empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An act begins or ends a membership, or moves a grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An act is taken back in its own family, and only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agency needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An agency of this name is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer stays with its assessment, question and person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answered referral has the day of the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An applicant was not scored by enough members of the committee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An assessment stays with its family and its version of the questionnaire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An award goes onto an account of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry of the audit trail carries its own writer and moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An invoice belongs to an order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An invoice needs its number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection is not decided yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection is received after the list was published, and not in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection says what it is about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection stays with its family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection that is upheld says which points are corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An order that was sent is not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An order with this number is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation with this code is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another command was already carried out under this id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another criterion has this turn in the tie rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another file was imported since this one was read. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another member of the family has the same JMBG, in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another quote is already chosen for this need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another version of these criteria is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another version of this questionnaire is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer it, or ask the family again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer the other one anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve it there, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a colleague to order it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a colleague who had no part in the payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a colleague who has had no part in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a colleague who holds that duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a finance officer to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask about them later: reopen the assessment then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an approver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask it as text, integer, decimal, date, select_one or select_multiple.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask it of each person too, or take another question into the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask it of each person, or enter these answers in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask that colleague to score.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask that colleague to take the points back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator for the duty it needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator to run the verb upgrade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator to tie it to your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the administrator to tie your login to your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who sent it for the original, or copy the rows into a new workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assessments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least one family is selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach it to the family of the visit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach it to this family first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach the invoice on the page of the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin at one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin it with {codes}, or let the administrator add the partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it in as it was before, and take the steps here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the answers before it this is not asked; the answer was left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the round…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it on the page of the family where that is not so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change that draft, or set it aside first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change that one, or set it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the answer that is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the one that is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the points that are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the record; the entry follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed in the office since this row was exported: stored is “{stored}” now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is still there, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the amount, or order the rest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the contract number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the date and the amount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the file and the key; the key of another PC is in that PC's credential store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path, or make a new office with the verb upgrade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a PDF, a picture, a Word or an Excel file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a case worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a document from the family's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a family the round is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a member of the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a plain name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a question of this questionnaire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a quote of this grant first, and order from that supplier for no more than was offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a section of this version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose accounts of one unit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an earlier day for the reminder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another day or source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one, or take it into use again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one purpose; who agrees to nothing gives no consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose day, month, year or month, day, year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose families, members or grants.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it again from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it again from the list; it may have been changed in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list, or add the place to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of those that are offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of those who leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose only what the text asks for, or a text that asks for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the Excel file (.xlsx, .xls or .ods) of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the XLSForm the questionnaire was made with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the budget line again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the colleague, or type the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again and look at its columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again: it is read that way now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again: the change is then taken into account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the file again: what came in with the other one is then taken into account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the invoice again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the order this invoice belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the other family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the parent who consents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person of the kept file, or undo the merge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person of the other family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the purposes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the supplier again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the value of the rule again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the version the form was made from if it should be one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the version the form was made from, or add the column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two families.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what it reads; points for each one are not for the committee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose which data are passed on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose which is right; until then what is stored stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who is the head from that day on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who joins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance given by {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance taken back by {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it elsewhere, or choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it in Excel, look that the path is right, and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the days for objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both dates with the papers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both numbers with the documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the invoice or the contract.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the invoice; model 97 is checked by every bank.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the paper, or keep it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare its nine digits with the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the date with the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the date with the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the number with the document; it was kept as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the number with the paper and attach the invoice to the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete or reopen it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the final list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the final list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert it at the contract's rate, or correct the currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the rows of the register into a new workbook and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it by a new entry; reverse a transfer by a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it here or there; a further payment of one grant leaves it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct its least or its most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the amount or the award.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the amount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the amounts, or ask a finance officer about the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the cell if that is not so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the date of the next visit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the day, or the date of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the least or the most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the limits so that they do not overlap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the name here, or mark another member as nosilac.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the number here or there, or delete one of the rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the number, or enter the family first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria need a code and a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day and month are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day and month of birth are swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide on the one there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it, or copy the rows of the register into a new workbook and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the rows if it was paid only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the two rows, or correct the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the two rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the two; to add a row, type it into an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the one that is not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the row, or export the list again and edit that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropping a task needs the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editions are counted from one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End that membership first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter 0 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter a corrected invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter an amount above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it anew with the other family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it as a draft, and take the steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it as new and move it on step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it for the other family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it in the file that was kept, or undo the merge first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it in the file that was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it under your own login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it when it has happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it without names of deciders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter that day or a later one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the date again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the day of payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter what happened as a new act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter who is the new head as a household change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter zero or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence is missing: see the list of proof beside the payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again from KoboToolbox as XLSX with all columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again with all sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export again with the names of questions, or with their groups before them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export it again; a row added by hand is entered in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the rows again and edit that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the rows again and edit that file; add new rows without a mark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family {number} was merged into another: nobody lives in it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family {number} would be left with nobody who ever lived in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family {number} would have a day without a head, or with two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in all three.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in every field marked as needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find eligible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze and rank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze and rank…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Freeze the round, or confirm the final list, from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 15 years on a person agrees to their own referral, and this one has not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a number in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each needed field one column, or leave the sheet out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give from zero to the most points of a criterion the committee scores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give from zero to the most points of the criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name, such as the office it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it another turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it one head, and end memberships by an act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it to another family, or mend the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give one of them another code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the account a floor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the address of an empty database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the demo office another name or place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the family and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the list and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back, look at it again, and take the step then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grant {what}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants and payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have it approved first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health data go out only with the family's consent to that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many members there are is counted, not entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the file is right, change it on the page of the family or grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it in that office, or export the rows here and edit that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the file from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In family {number} somebody would come or go without an act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In family {number} somebody would live on after the entered death.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this state the record cannot be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the current program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer program on this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invisible characters were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known whether the family is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said who reached the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It refers to something that is not there or does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays; let its people move back with a new act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was paid before the contract was signed ({other}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was sent before it was drafted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Justify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave at least one member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the id to the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the points to the other members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving a family out needs the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let every begin have its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let one band end before the next begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the head sign, or let each adult sign alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the person join, then enter the new head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the person who received them record it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeness goes from 0 to 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at both versions and choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the family file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the head of the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the household as of that day, and take later acts back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the household as of that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of changes again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the question again, and correct the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at what is left, and take a smaller amount or free some first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at where the person lived on that day, and end that membership first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether both are for this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether the answers before it are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower the points of the value, or raise the most points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new version and change that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a payment, an award or a budget line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make another member the head; this one follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the list from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maker, approver and payer are three people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map the columns in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark one of its members as nosilac.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark one of them as what else they are in the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members listed: {listed}; those were taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the file and choose it again: decisions made here are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge into that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one place goes by this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than one question has this text: {codes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to a folder that is not synchronised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the question up, or take another one into the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the record on; the ledger follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the columns as in the office's register, such as Broj predmeta and Prezime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the hold or the posting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow the list by filters, or export it to Excel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs were assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No columns of a register were found on this sheet; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No consent of this family to a referral is in force on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No family has this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No family with this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No member of this family is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other member is alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No paper with this number has such a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No partner has the code “{code}” with which this number begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No register was found in this file: no row names the columns of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No status is given: the family was read as registered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can have decided on a new record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in the family is called this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of that family is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody withdraws before they consented.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the members of this family is its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not begun yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent after all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note what came later in the minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes and tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is agreed to, or something unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is imported while an error stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is paid without an approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is passed on, or something unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was asked about these people of the family: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, or compare the number with the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, or correct the name if it is one of its members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, or name its columns as on the other sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, unless a rule needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, unless it is a repeat: then export again with _parent_index.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing, unless the day of an invoice matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers are given out one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objection decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections are received once the preliminary list is out, until the final one is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On that day there was not enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more member is alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of these files was already merged into another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of two surnames is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a part of the text names a known place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an objection that is still open corrects points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the head of the family signs for dependants.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the world outside has no floor, and what a record holds never goes below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {roles} may save this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a new account for the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a new account outside for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a new account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another round with the other ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it from the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel, look that č, ć and š are right, save it as .xlsx, choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Excel, save it again as .xlsx, then choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it without these dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open new accounts for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that file, or take another number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that invoice; it is paid only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that one, or add the town to the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the assessment again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the criteria again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file in Excel, save it, and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file that was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the questionnaire again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the round again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order at the bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid {amount}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Perhaps {places} was meant: choose one, or add the place to the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places are counted from one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points are above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points are not below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points need evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post a transfer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post what it holds by a transfer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print it under your own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it today or on a day since it was frozen, with at least the days the criteria give.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish the list from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish the preliminary list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish the preliminary list first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish the preliminary list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in use first, or take the version that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the preliminary list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the reserve list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file on this PC, or use the PostgreSQL server for sharing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them in use first, or take the version that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions of the kind “{kind}” are not asked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconfirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a further delivery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a new consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record an objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record an objection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record as delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record as paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record as sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record monitoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the arrival</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the check: complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the clearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the contract first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the departure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the handover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the kit handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the recovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the recovery…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the signed declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral to {what}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused and dropped requests carry the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused by the bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused by the bank…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refuse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reject…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remembered from an earlier file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename it if it holds something the register keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the file, then add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the one that means something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen it with a reason, then correct the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen the assessment, correct the answers, and complete it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the latest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire that version first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return for repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return for repair…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returns to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reverse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reverse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round it to two decimals as on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the check of the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the verb upgrade to make one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again from the program, not around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as JPEG or PNG: from these the place is left out here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it without macros, or as PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the change first, then move it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the rest of the change alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who is the head from that day on, and enter what happened as an act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan it smaller, or split it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan it with fewer points: 200 to 300 to the inch are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan or photograph it again, or copy the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that it is on, or save the paper and print it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it again as a new command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set POVRATAK_KEY to a key you keep safe, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set POVRATAK_KEY, or open it where its key is in the credential store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the draft aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several more members are alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it, or put the rest into a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in Excel if it belongs to the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody has just remembered what these columns are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody is working on the same record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody stays in a family that splits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that is needed was left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Splitting, merging and taking back need a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new assessment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start procurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step taken: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps are counted from one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored is “{stored}”; it was left so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surname and given name, almost alike, are swapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suspend…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch this login off and make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away and enter it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back from the list of acts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back to a state in which it may be changed; an approval is void then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the steps that are offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that choice back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that later change back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the act back, and enter what is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the answer back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the approval back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the approval back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the entry of the death back first if it is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last stage back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last stage back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the later act back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the later one back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the next number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the password off in Excel (File, Info, Protect Workbook), save, choose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the step again with the right date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the step from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the step with the right date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tick away first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take these points back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this duty away and give the other one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take up again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell the administrator: run the check of the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG differs in one digit or in two swapped ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG holds another date of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG holds another sex.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG holds no possible date of birth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The JMBG is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The SQLite library is too old to keep data safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account belongs to another budget line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account belongs to another grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account belongs to another supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account is of no known kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account number's last two digits do not agree with the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act already changed this membership.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act already moved this grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act and the membership it changes do not belong together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act does not say which grant it moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act does not say which membership it changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act of merging says otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount awarded is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount has parts of a cent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount is below zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount is in another currency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount is zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount must be above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount of this record is already in the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount paid is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The amount, supplier, order and grant of an entered invoice stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer does not belong to a question of this questionnaire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is before the day it was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is expected before the draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not of the kind the question asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The assessment is completed: its answers stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The award does not come out of its budget line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The award must be above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The band ends below where it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The budget line {line}, out of which grants are awarded, is missing or closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The card number is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change does not carry the person and moment of its making.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The choice of a quote needs its reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code “{code}” stands twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column _uuid is missing: it tells one submission from another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column “{column}” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command carries no content hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command does not carry the person and moment of its doing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The committee already has a chair.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The corrected points are outside what the criterion allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not answer. What you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is older than this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database was upgraded by a newer program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date in the ledger is set by the step that moves the money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of birth differs in one digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of birth is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of birth is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of registration is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date of the contract is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of sending is the day of the step that sends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day of the payment is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days for objections are fewer than the criteria give, or the list is published on another day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days for objections are not over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days for objections are set by publishing the list, and then stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days of travel are not in order, or lie before the reconfirmation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline is before the day of the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision on an objection stays as it was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo office has 412 to 300,000 families.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo office is open: it could not be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full: no file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full: nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document carries no hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document is not what was stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evidence is not a document of this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The families are still merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family already has a place on this list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family has its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family has withdrawn, was rejected, or belongs to another organisation than the round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family is already in this round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family is stored with another head, {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family of this row is no longer in the office under this number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family's number is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written: another program has it open, or the folder is not yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file carries macros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not open with this key, or it is not a Povratak database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file holds what no office program writes: it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: it cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged; nothing in it was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than 20 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there or cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file name is empty or too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to keep was itself merged into another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file unpacks to more than a register can be: it was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first number was read as the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first two digits of the reference do not agree with the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The given name is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The given name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The given name is written almost alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goods were received by you or by the maker of this payment: other people take these steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The grant is not contracted, or its file is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head leaves family {number}, and others stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The head of a family is not changed by an import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading is like “{known}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The headings carry no hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hidden mark of this row was changed: nobody can tell whose row it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The household is not settled yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import carries no hash of its file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import this belongs to is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invoice is not of the order's supplier and grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invoice is of another grant or supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The invoices of this order would come to more than was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kind of reason is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last digit of the JMBG does not agree with the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The least points are not below zero; days and members are at least one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line “{line}” says no points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list carries no content hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login or the password is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The maker of a record is the person who enters it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mark before three digits was read as thousands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member marked as head is {name}, in {other}; that name was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the head is changed on the sheet of members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of who decided is written by the decision itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new family already has grants, papers or entries of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new family needs a head of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new grants come to {excess} more than is left on the budget line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next visit comes after this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is above {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is below {low}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is outside the range this question allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of a family is not changed by an import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of the contract is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of the family is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number was read as a spreadsheet's day number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number was read as one of a Kosovo* mobile network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number was read in capital Latin letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objection came after the last day: it cannot be upheld.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The objection is decided: the corrected points stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one who signs is not a member of this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order and the receiver of a delivery stay as recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order does not follow the chosen quote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper carries no content hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper ends before it was issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper is not a document of this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The payment does not come out of its grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The payment does not go to its supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The payment has no invoice number; it comes in without an invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The payments of this invoice would come to more than the invoice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person already holds this duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person was not born yet on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo belongs to another family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture has more than 50 million points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is damaged or cut short: it cannot be read to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture says where it was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of origin is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The points are not those the questionnaire gives for this answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The points are outside what the criterion allows, or the committee does not give them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program does not know this language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project ends before it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question stands in a section of another version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The question “{code}” needs an answer, but no column has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The questionnaire has no such question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The range ends below where it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The range of “{code}” ends below where it begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ranked list is not in the order of the points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ranked list is not there, or not every applicant is on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ranked list selects more families than there are places, or one below the least points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The receiver of goods is the person who records them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record does not call for this transfer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record does not carry the person and moment of its making.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is “{state}” by now: this step is not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reminder is after the day it is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result of the JMBG check is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result of this formula is not stored in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The return was reconfirmed by {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round is frozen: its applicants, committee and points stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round is not at the point where this list is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round is over: nothing is decided any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows of a paper are counted from one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows of a paper are recorded by whoever prints it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule looks at “{part}”, which is no question above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule of “{code}” compares “{other}” with what it cannot be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same supplier, invoice, amount and day stand in {other}; both came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scan belongs to another family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scan is not a document of this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score is not the sum of the points of the answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score is written when the assessment is completed, and then stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server has too much to do just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sex is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sex is female, male or left open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet has no dates of invoices: the day of payment stands for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortened name was completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stage is not changed by an import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The submission this row belongs to is not in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supplier who was paid is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The surname is another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The surname is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The surname is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The surname is written almost alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tax number (PIB) is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text asks for nothing, or for something unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text does not ask for all that is agreed to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text people consent to is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer does not carry the person and moment of its making.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transfer is of no known kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two accounts hold different units.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values look like it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The word is not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workbook is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year is not between 1900 and 2100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year of birth differs by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year of birth is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zero lost at the beginning of the JMBG was put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zero lost at the beginning was put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no Povratak office in this database yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no clearance that is valid until the last planned day of travel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no criterion in this version yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no day on which the family was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no key for this file on this PC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list “{name}” on the sheet choices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no question in this version yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no question yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such database file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such duty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such fact.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such household change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of accommodation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of agency.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such language of a declaration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such order of dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such outcome.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such place for a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such reason for this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such relation between families.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such relation in a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such source of a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such stage of return.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such way of consenting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such way of reaching a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no way from the old state to the new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody to rank yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough left: the amount is above what is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is still money on this line. Spend it or move it back first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These criteria already have such a version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These criteria are in use or retired: they stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These criteria are not in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These two families are already related.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This PC has no credential store to keep the key of a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account is moved only by the records it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This agency is no longer in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This assessment is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This budget line is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This colleague has no duty by which they could do it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This colleague is already on the committee.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This colleague is no case worker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column is no question of the questionnaire; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column is not known; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This column stands twice; the first one was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This constraint was left aside: only a least and a most can be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This contract number stands already in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This database already holds an office: nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This date of birth has not come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family file is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family file was already merged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family file was merged into another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family has another grant, in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family has another head already, in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This family's number stands already in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not a demo office: it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not an Excel workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was written by another office to be edited there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was written by another version of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This grant is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This grant is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This household change is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This indicator is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invoice is already being paid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invoice is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invoice is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invoice is stored already; the payment came in without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This invoice stands at another grant too, in {other}; the payment came in without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a text file, not an Excel workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is never changed or deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a document the office keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number of at most three decimals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a payment reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a phone number; it was kept as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an account number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an amount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not one of the choices of the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not your right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of accommodation is not known: the word was kept in the note, the kind is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list was already made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This login belongs to nobody who works here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This login is already taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This mapping was forgotten or changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member has already scored or stepped out: they stay who they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member has already scored that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member has already scored the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member has already stepped out for the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member has declared a conflict of interest with the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This member is the head already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This merge is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This objection already corrects that criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pair is already on the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This pair is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This payment has no contract number and no grant above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person has died.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is already in a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is already tied to another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is in this family already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is new in a family that is already stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is no longer in this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not in the family from that day until now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not of the family that was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person lives in no family now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person never lived in this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person stands already in {other}, in the same family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person was asked already in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person was entered twice and is counted in the file that was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person was never a member of the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person would be in two families, or twice in one, on the same day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This photo is already with the visit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place is not on the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This question is already answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This question stands in two columns; the first one was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quote was already ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This referral was never sent: take it back to the draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This referral was sent: take it back to that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This request is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row is a copy of the one in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row is of a repeat within a repeat, which questionnaires do not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This series was just begun by a colleague.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This setting is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet does not belong to the submissions; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sheet is hidden; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stays where it was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This step is for {roles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This submission has no _uuid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This submission is not approved in KoboToolbox; it was left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This submission stands already in row {row}; it was read once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This submission was already brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This supplier is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This supplier's invoice was already entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This target is already there for that day and source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of the questionnaire is in use or retired: it stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of the questionnaire is not in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was already saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was already settled, released or reversed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was already taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was read too early to be sure that a colleague has not saved the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workbook has no sheet named survey with the columns type and name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it off in the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick it off under your own login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick who leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie each person once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two bands of points of “{code}” share a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two choices of a question have the same code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two lines of this criterion speak of the same value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people cannot be one and the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people of the family are called this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two questions have the same code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two sections have the same code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a short code, such as needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a short code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a short name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a whole number above zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type both again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as name@place, without spaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it in a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it in small letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the day it came in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name of the witness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the number on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the reason in a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what is selected for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what is to be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what the family writes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type who gave it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type who joins, or choose a family above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type whom to ask for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type why this quote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type zero or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UN agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo it and merge again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo that merge first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the change, and enter the new head with its day on the page of the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the merge; this goes with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uphold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uphold…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use one of the office's words, as the form offers them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the amount and the accounts of the transfer it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions are counted from one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visited by {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits are planned for 1, 3, 6 and 12 months.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the last day has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a supplier is paid leaves the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a value is worth stays with its criterion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not settled in a household is written by the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is still to be decided or paid is decided here, not brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong is corrected by an objection, or in a new round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What takes an act back names that act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the grant is for is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this person is in the family is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was consented to stays as it was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a record came from stays as recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether an objection came too late is told by its day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who joined which family when, and who was its head, is changed by a dated act only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who took a step ticks it off themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever changes a record last is its maker.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw it, and record what is agreed to now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawing, rejecting and suspending need a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workbooks of the kind .xlsb are not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write M or Ž.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a choice, or limits of which the first is not above the second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a short code, such as roof_state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write da or ne.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write day.month.year, for example 7.3.1982., or only the year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write digits only, for example 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write digits, capitals and dashes, 22 at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as . &gt;= 0 and . &lt;= 20, or look at the answers yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 840-955845-10, or all 18 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it in digits, for example 1,5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it; only a further payment of the grant above goes without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write nosilac for the head, else suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write nosilac, suprug/a, sin, ćerka, otac, majka or ostalo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one value a line, for example 3-4 = 5, or 5+ = 10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write only the number, with its area code, for example 064/123-456.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write privatni smeštaj, kolektivni centar or neformalno naselje.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the amount in digits, for example 1.250,00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the amount of the contract in euro.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the amount, or empty the cells if there was none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day on which the family came forward.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day the contract was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the day, or empty the payment's cells if nothing was paid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the given name as on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the name of the supplier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the number of its contract, or move the row under its grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the number of the family that receives the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the number of the family's file, such as KG-2026-0182.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the rule with =, !=, &gt;, &lt;, selected(), and, or.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the status if it is further on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the surname as on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the whole date, for example 7.3.2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the year with its four digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what is asked, at least in one language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what shows it, or choose a document of the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what this person is in the family, or change the head on its page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was paid in euro, or empty the payment's cells if nothing was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what was paid; money returned is entered as a reversal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “{was}” again, and change the name in the row of the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “{was}” again, and take the step on the page of the family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “{was}” again; a person moves to another family on the family's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write “{was}” again; add people on the sheet of members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You already took a step in this: another person takes the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You approved this: another person takes this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You froze this list: another person confirms the final one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You made or last changed this payment: another person approves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You made this: another person approves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You made this: another person takes this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You ordered this: another person takes this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You scored this family: somebody else decides on its objection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took part in the payment of these goods: another person receives them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a case worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a finance officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a logistics officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a member of the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a warehouse keeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address and phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bank statement line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>birth certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cadastre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>case worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>centre for social work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certificate of citizenship</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>certificate of residence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>civil society organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copies of papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>death</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>delivery note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>departed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>discarded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>displaced person's card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>driving licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due by today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due within 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due within 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eligible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>final list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finance officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>followed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frozen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handover record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health insurance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>housing here and place of return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identity card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>identity paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in procurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>justified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kit handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>legal aid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logistics officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>marriage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>members of the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ministry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>monitored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moving in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moving out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name as written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names, birth, numbers of papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>objection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>objections closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other agency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>passport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>payment order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pension fund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>personal papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preliminary list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>procuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>property papers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quotes compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reconfirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>registry office in exile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reopened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserve list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>residence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned for repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reversed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same name in another script or spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed declaration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spelled without diacritics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>supplier's invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the contract number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day of signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last day for objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reference of the bank line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upheld</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warehouse keeper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what they answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{excess} above the award in {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{excess} above what is left of the award, as it is stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} or {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}, {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in this family since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} left family {number} on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lived in family {number} until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lives in family {number} only since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} lives in family {number} since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} consented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} joined the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} left the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} signed the declaration of return</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} took the declaration back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person} withdrew the consent: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{person}: {what} issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this family file in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this record while you were working on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed {number} {name} since this file was read. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” depends on “{other}”, which is asked of each person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” has no choices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” has no text in any language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is asked depending on “{other}”, which is not asked before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{code}” is no code: it begins with a letter and has letters, digits or _.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{kind}” is not asked of anybody; it was left aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{part}” is no value the question can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” is for {roles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” needs {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” was read as “{state}”, in {count} rows.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
