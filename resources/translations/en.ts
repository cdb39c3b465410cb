<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Families</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyRegister</name>
        <message numerus="yes">
            <source>%n family files</source>
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
        <name>Trail</name>
        <message numerus="yes">
            <source>%n quotes compared</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
