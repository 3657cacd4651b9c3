<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Of many stories it holds the newest %n.</source>
        <translation>
            <numerusform>Of many stories it holds the newest %n.</numerusform>
            <numerusform>Of many stories it holds the newest %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stories of the last %n days</source>
        <translation>
            <numerusform>Stories of the last %n day</numerusform>
            <numerusform>Stories of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n stories</source>
        <translation>
            <numerusform>The newest %n story</numerusform>
            <numerusform>The newest %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message numerus="yes">
        <source>Finds %n stories now</source>
        <translation>
            <numerusform>Finds %n story now</numerusform>
            <numerusform>Finds %n stories now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlinesPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n new · {time}</source>
        <translation>
            <numerusform>%n new · {time}</numerusform>
            <numerusform>%n new · {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched</source>
        <translation>
            <numerusform>%n not fetched</numerusform>
            <numerusform>%n not fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories taken in</source>
        <translation>
            <numerusform>%n story taken in</numerusform>
            <numerusform>%n stories taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n stories are deleted</source>
        <translation>
            <numerusform>%n story is deleted</numerusform>
            <numerusform>%n stories are deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n opened</numerusform>
            <numerusform>%n opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n bookmarked</numerusform>
            <numerusform>%n bookmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marked as read</numerusform>
            <numerusform>%n marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read in {place}</source>
        <translation>
            <numerusform>%n marked as read in {place}</numerusform>
            <numerusform>%n marked as read in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n marked as unread</numerusform>
            <numerusform>%n marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer bookmarked</source>
        <translation>
            <numerusform>%n no longer bookmarked</numerusform>
            <numerusform>%n no longer bookmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest %n stories</source>
        <translation>
            <numerusform>the latest %n story</numerusform>
            <numerusform>the latest %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n pages are fetched and kept.</source>
        <translation>
            <numerusform>%n page is fetched and kept.</numerusform>
            <numerusform>%n pages are fetched and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>Show the %n hidden stories again</source>
        <translation>
            <numerusform>Show the %n hidden story again</numerusform>
            <numerusform>Show the %n hidden stories again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>%n stories are changed by the rule</source>
        <translation>
            <numerusform>%n story is changed by the rule</numerusform>
            <numerusform>%n stories are changed by the rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartersDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message numerus="yes">
        <source>%n feeds are added.</source>
        <translation>
            <numerusform>%n feed is added.</numerusform>
            <numerusform>%n feeds are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories go with it. Bookmarked stories stay, under its name.</source>
        <translation>
            <numerusform>Its %n story goes with it. Bookmarked stories stay, under its name.</numerusform>
            <numerusform>Its %n stories go with it. Bookmarked stories stay, under its name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>%n stories are tagged anew</source>
        <translation>
            <numerusform>%n story is tagged anew</numerusform>
            <numerusform>%n stories are tagged anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message numerus="yes">
        <source>Of %n stories.</source>
        <translation>
            <numerusform>Of %n story.</numerusform>
            <numerusform>Of %n stories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n stories are printed.</source>
        <translation>
            <numerusform>%n story is printed.</numerusform>
            <numerusform>%n stories are printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are written to {file}</source>
        <translation>
            <numerusform>%n story is written to {file}</numerusform>
            <numerusform>%n stories are written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n stories that are chosen</source>
        <translation>
            <numerusform>The %n story that is chosen</numerusform>
            <numerusform>The %n stories that are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>article</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated, %n earlier versions</source>
        <translation>
            <numerusform>updated, %n earlier version</numerusform>
            <numerusform>updated, %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %n rows</source>
        <translation>
            <numerusform>Table, %n row</numerusform>
            <numerusform>Table, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n paragraphs as before</source>
        <translation>
            <numerusform>%n paragraph as before</numerusform>
            <numerusform>%n paragraphs as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n feeds</source>
        <translation>
            <numerusform>in %n feed</numerusform>
            <numerusform>in %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in {feeds}</source>
        <translation>
            <numerusform>%n new in {feeds}</numerusform>
            <numerusform>%n new in {feeds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>related</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cutline is still reading %n stories; more may stand here soon.</source>
        <translation>
            <numerusform>Cutline is still reading %n story; more may stand here soon.</numerusform>
            <numerusform>Cutline is still reading %n stories; more may stand here soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in %n feeds</source>
        <translation>
            <numerusform>also in %n feed</numerusform>
            <numerusform>also in %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Every %n hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>The newest %n</numerusform>
            <numerusform>The newest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n feed</numerusform>
            <numerusform>%n feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>%n stories past your rules, about {size}</source>
        <translation>
            <numerusform>%n story past your rules, about {size}</numerusform>
            <numerusform>%n stories past your rules, about {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
