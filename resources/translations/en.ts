<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
