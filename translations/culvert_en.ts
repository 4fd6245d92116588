<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Culvert::ForeignConfig</name>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>and %n more like these</numerusform>
            <numerusform>and %n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n tunnels</source>
        <translation>
            <numerusform>&amp;Import %n tunnel</numerusform>
            <numerusform>&amp;Import %n tunnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportPlan</name>
    <message numerus="yes">
        <source>and %n more like these</source>
        <translation>
            <numerusform>and %n more like these</numerusform>
            <numerusform>and %n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ImportTree</name>
    <message numerus="yes">
        <source>%n options disabled</source>
        <translation>
            <numerusform>%n option disabled</numerusform>
            <numerusform>%n options disabled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProblemWatch</name>
    <message numerus="yes">
        <source>%n tunnels are down</source>
        <translation>
            <numerusform>%n tunnel is down</numerusform>
            <numerusform>%n tunnels are down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ProfileModel</name>
    <message numerus="yes">
        <source>%n tunnels</source>
        <translation>
            <numerusform>%n tunnel</numerusform>
            <numerusform>%n tunnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::PromptTexts</name>
    <message numerus="yes">
        <source>%n more questions wait.</source>
        <translation>
            <numerusform>%n more question waits.</numerusform>
            <numerusform>%n more questions wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::ServicesDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n forwards</source>
        <translation>
            <numerusform>&amp;Add %n forward</numerusform>
            <numerusform>&amp;Add %n forwards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::StateTexts</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::TestDialog</name>
    <message numerus="yes">
        <source>%n steps do not work.</source>
        <translation>
            <numerusform>%n step does not work.</numerusform>
            <numerusform>%n steps do not work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Culvert::TrafficPlot</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
</TS>
