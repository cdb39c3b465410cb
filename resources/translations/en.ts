<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FamilyRegister</name>
        <message numerus="yes">
            <source>%n family files</source>
            <translation>
                <numerusform>%n family file</numerusform>
                <numerusform>%n family files</numerusform>
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
