<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>AgenciesPage</name>
        <message numerus="yes">
            <source>%Ln agencies</source>
            <translation>
                <numerusform>%Ln agency</numerusform>
                <numerusform>%Ln agencies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AssessmentsPage</name>
        <message numerus="yes">
            <source>%Ln assessments</source>
            <translation>
                <numerusform>%Ln assessment</numerusform>
                <numerusform>%Ln assessments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n thing(s) do not agree. Nothing was changed.</source>
            <translation>
                <numerusform>%n thing does not agree. Nothing was changed.</numerusform>
                <numerusform>%n things do not agree. Nothing was changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareSheet</name>
        <message numerus="yes">
            <source>%Ln differences</source>
            <translation>
                <numerusform>%Ln difference</numerusform>
                <numerusform>%Ln differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>%Ln pairs</source>
            <translation>
                <numerusform>%Ln pair</numerusform>
                <numerusform>%Ln pairs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditorSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>%Ln further fault</numerusform>
                <numerusform>%Ln further faults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take the section away with its %Ln questions?</source>
            <translation>
                <numerusform>Take the section away with its %Ln question?</numerusform>
                <numerusform>Take the section away with its %Ln questions?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FamiliesPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln family file</numerusform>
                <numerusform>%Ln family files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%Ln sheets recognised by their columns</source>
            <translation>
                <numerusform>%Ln sheet recognised by its columns</numerusform>
                <numerusform>%Ln sheets recognised by their columns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KoboSheet</name>
        <message numerus="yes">
            <source>%Ln assessments came in</source>
            <translation>
                <numerusform>%Ln assessment came in</numerusform>
                <numerusform>%Ln assessments came in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message numerus="yes">
            <source>and %Ln more: narrow the board by a filter</source>
            <translation>
                <numerusform>and %Ln more: narrow the board by a filter</numerusform>
                <numerusform>and %Ln more: narrow the board by a filter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperSheet</name>
        <message numerus="yes">
            <source>%Ln pages were sent to the printer.</source>
            <translation>
                <numerusform>%Ln page was sent to the printer.</numerusform>
                <numerusform>%Ln pages were sent to the printer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewView</name>
        <message numerus="yes">
            <source>%Ln possibly known</source>
            <translation>
                <numerusform>%Ln possibly known</numerusform>
                <numerusform>%Ln possibly known</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionnairesSheet</name>
        <message numerus="yes">
            <source>%Ln further faults</source>
            <translation>
                <numerusform>%Ln further fault</numerusform>
                <numerusform>%Ln further faults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln questionnaires</source>
            <translation>
                <numerusform>%Ln questionnaire</numerusform>
                <numerusform>%Ln questionnaires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RailButton</name>
        <message numerus="yes">
            <source>%n waiting for you</source>
            <translation>
                <numerusform>%n waiting for you</numerusform>
                <numerusform>%n waiting for you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReferralsPage</name>
        <message numerus="yes">
            <source>%Ln referrals</source>
            <translation>
                <numerusform>%Ln referral</numerusform>
                <numerusform>%Ln referrals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReturnBoardPage</name>
        <message numerus="yes">
            <source>%Ln family files</source>
            <translation>
                <numerusform>%Ln family file</numerusform>
                <numerusform>%Ln family files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln months after arrival</source>
            <translation>
                <numerusform>%Ln month after arrival</numerusform>
                <numerusform>%Ln months after arrival</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionPage</name>
        <message numerus="yes">
            <source>%Ln rounds</source>
            <translation>
                <numerusform>%Ln round</numerusform>
                <numerusform>%Ln rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message numerus="yes">
            <source>%n quotes compared</source>
            <translation>
                <numerusform>%n quote compared</numerusform>
                <numerusform>%n quotes compared</numerusform>
            </translation>
        </message>
    </context>
</TS>
