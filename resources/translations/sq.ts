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
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import register</source>
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
            <source>Print list</source>
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
        <name>CompareSheet</name>
        <message>
            <source>Are these one family?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
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
        <name>Detail</name>
        <message>
            <source>Try again</source>
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
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score} of 100.</source>
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
            <source>Accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the place</source>
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
            <source>Albanian name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on document</source>
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
            <source>Check of the JMBG</source>
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
            <source>Document attached: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document {name}</source>
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
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
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
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Head of the family</source>
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
            <source>Lives now in</source>
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
            <source>Needs</source>
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
            <source>New place</source>
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
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
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
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serbian name</source>
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
            <source>The JMBG agrees with its check digit and with the birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family file was opened</source>
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
            <source>What a colleague should know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the check says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as on the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brother or sister</source>
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
            <source>father</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>female</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandchild</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>informal settlement</source>
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
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>private accommodation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several with commas between</source>
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
            <source>wheelchair, medicine, child seat …</source>
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
        <name>FamilySection</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilySheet</name>
        <message>
            <source>Are {one} and {other} the same family?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both files stay as they are; the decision is remembered and can be taken back.</source>
            <translation type="unfinished" />
        </message>
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
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
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
        <name>FilterBar</name>
        <message>
            <source>+ filter</source>
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
        <name>HistoryView</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has happened yet.</source>
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
            <source>nothing saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved</source>
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
            <source>Cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates read as day, month, year</source>
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
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
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
            <source>The office holds all of it already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
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
            <source>Who or what</source>
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
            <source>{number} (stored)</source>
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
            <source>Families</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grants</source>
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
            <source>WORK</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Attached by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach…</source>
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
            <source>No papers yet. Attach a scan, or drop a file here.</source>
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
            <source>Title</source>
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
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files can be dropped here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes from the family's file. It stays in the database with its history.</source>
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
            <source>Papers and pictures (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.docx *.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
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
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new · {count} rows stored already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none known already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing stands in the way</source>
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
        <name>Things</name>
        <message>
            <source>account</source>
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
            <source>family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grant award</source>
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
            <source>project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>purchase order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quote</source>
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
            <source>transfer</source>
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
            <source>A colleague changed this record in the meantime.</source>
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
            <source>A database file must not lie in a synchronised folder: it would be torn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database file must not lie on a network drive: its locks do not hold there.</source>
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
            <source>A duty is given or taken away, never turned into another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family always has a head.</source>
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
            <source>A family with this number is already there.</source>
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
            <source>A hold is settled or released as it was made, a posting is reversed as it was made.</source>
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
            <source>A membership ends before it starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A paid payment has its day.</source>
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
            <source>A project with this code is already there.</source>
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
            <source>A registration number (matični broj) has 8 digits.</source>
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
            <source>A value is too large, or holds a sign that cannot be kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value stands far outside the register, in one of the last rows or columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year of two digits was read as the last one that has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it from the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it to this row of the sheet.</source>
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
            <source>An account opens empty.</source>
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
            <source>Approve</source>
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
            <source>Ask an approver.</source>
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
            <source>Cancel</source>
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
            <source>Change the one that is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the record; the entry follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the relation of the present head first.</source>
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
            <source>Choose a plain name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a quote of this grant first, and order from that supplier for no more than was offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose accounts of one unit.</source>
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
            <source>Choose another folder or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another login.</source>
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
            <source>Choose one of the kinds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the Excel file (.xlsx, .xls or .ods) of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the budget line again.</source>
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
            <source>Choose the supplier again.</source>
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
            <source>Close it elsewhere, or choose it again.</source>
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
            <source>Complete it, then try again.</source>
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
            <source>Correct the dates.</source>
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
            <source>Delete it, or copy the rows of the register into a new workbook and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the rows if it was paid only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete one of the two rows.</source>
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
            <source>Enter it as new and move it on step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it under your own login.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it without names of deciders.</source>
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
            <source>Enter zero or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence is missing: see the list of proof beside the payment.</source>
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
            <source>Free some space, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a number in between.</source>
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
            <source>Handed in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have it approved first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the file is right, change it on the page of the family or grant.</source>
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
            <source>In this state the record cannot be changed.</source>
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
            <source>It refers to something that is not there or does not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was paid before the contract was signed ({other}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Justify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the person who received them record it.</source>
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
            <source>Look at what is left, and take a smaller amount or free some first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether both are for this family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new order.</source>
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
            <source>Make one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maker, approver and payer are three people.</source>
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
            <source>More than one place goes by this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to a folder that is not synchronised.</source>
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
            <source>No columns of a register were found on this sheet; it was not read.</source>
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
            <source>None of the members of this family is its head.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be ordered before the grant is contracted.</source>
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
            <source>Nothing is to be done.</source>
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
            <source>On that day there was not enough.</source>
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
            <source>Open new accounts for it.</source>
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
            <source>Open that order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open that payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the file in Excel, save it, and choose it again.</source>
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
            <source>Perhaps {places} was meant: choose one, or add the place to the list.</source>
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
            <source>Reconfirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a further delivery.</source>
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
            <source>Refuse</source>
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
            <source>Restore the latest backup.</source>
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
            <source>Scan it smaller, or split it.</source>
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
            <source>Shorten it, or put the rest into a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in Excel if it belongs to the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody is working on the same record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that is needed was left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start procurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
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
            <source>Take it back to a state in which it may be changed; an approval is void then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one of the steps that are offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that choice back first.</source>
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
            <source>Take the last stage back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last stage back…</source>
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
            <source>The award does not come out of its budget line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The award must be above zero.</source>
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
            <source>The day of the payment is missing.</source>
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
            <source>The family is stored with another head, {name}.</source>
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
            <source>The last digit of the JMBG does not agree with the others.</source>
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
            <source>The mark before three digits was read as thousands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The member marked as head is {name}, in {other}; that name was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of who decided is written by the decision itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new grants come to {excess} more than is left on the budget line {line}.</source>
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
            <source>The order and the receiver of a delivery stay as recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The order does not follow the chosen quote.</source>
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
            <source>The place of origin is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project ends before it starts.</source>
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
            <source>The result of the JMBG check is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result of this formula is not stored in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same supplier, invoice, amount and day stand in {other}; both came in.</source>
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
            <source>The text is too long.</source>
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
            <source>There is no key for this file on this PC.</source>
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
            <source>There is no such kind of accommodation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such kind of document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such relation in a family.</source>
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
            <source>There is no way from the old state to the new one.</source>
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
            <source>This budget line is already there.</source>
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
            <source>This grant is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This grant is not there.</source>
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
            <source>This is not your right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of accommodation is not known: the word was kept in the note, the kind is</source>
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
            <source>This pair is already on the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This payment has no contract number and no grant above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is already in a family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is new in a family that is already stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person stands already in {other}, in the same family.</source>
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
            <source>This quote was already ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record is not there.</source>
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
            <source>This sheet is hidden; it was not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This step is for {roles}.</source>
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
            <source>This was already saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was already settled, released or reversed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was read too early to be sure that a colleague has not saved the same.</source>
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
            <source>Type it as on the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it in small letters.</source>
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
            <source>Type the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type why this quote.</source>
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
            <source>Wait a moment and try again.</source>
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
            <source>What is still to be decided or paid is decided here, not brought in.</source>
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
            <source>Where a record came from stays as recorded.</source>
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
            <source>Write it as 840-955845-10, or all 18 digits.</source>
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
            <source>You already took a step in this: another person takes the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You approved this: another person takes this step.</source>
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
            <source>administrator</source>
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
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>case worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checked</source>
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
            <source>contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contracted</source>
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
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drafted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eligible</source>
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
            <source>handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>handover record</source>
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
            <source>listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logistics officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>monitored</source>
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
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>objection</source>
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
            <source>paid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>payment order</source>
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
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reserve list</source>
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
            <source>scored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>selected</source>
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
            <source>supplier's invoice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>suspended</source>
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
            <source>the day of signing</source>
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
            <source>to approve</source>
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
            <source>{who} changed this family file in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed this record while you were working on it.</source>
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
