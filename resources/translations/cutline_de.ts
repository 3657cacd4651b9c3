<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCutline</name>
    <message>
        <source>A cutline is a newsroom&apos;s word for the lines under a photograph. Cutline keeps picture, caption and credit together, finds the stories that belong with the one you read, and keeps everything on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutline {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no stories at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {address} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several feeds were found. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a feed, or of a site: its feed is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Cutline that looks at addresses ended unexpectedly. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskKeys</name>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that are to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys do “{action}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Nothing is unread here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is up to date, and what was there before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page when the feed gives a teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stories of the last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me of new stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notifications must be on in the settings, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, and {number} stories at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>The full text of “{feed}” is fetched otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login could not be kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps it. The feed is visited with it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is kept otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is told of otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is visited otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsPane</name>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>A search of this name stands in the sidebar already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finds %n stories now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finds nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the names of the story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories with at least two of these names and words. New ones come in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlinesHead</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, text, captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlinesPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the new stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadlinesTable</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feeds that have this story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n new · {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching whole stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped unexpectedly; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last refresh stopped unexpectedly; nothing was lost. It goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that fetches news ended. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Jump to a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go to the next that matches, Return opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a headline or feed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read in {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer bookmarked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show Cutline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a feed, a tag, or words of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This did not work: Cutline has a fault here. Its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Nothing is being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>Related stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens a story, Delete says that it is not related.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Not related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Not related any more: “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the sidebar, and new stories that answer it come in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search “{name}” is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{name}” looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR; caption: feed: tag: is:unread after:2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” looks for something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A click on the keys of an action changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartersDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, subject, country or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you would like to read. It can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message numerus="yes">
        <source>%n feeds are added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new name makes a new folder. Leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a feed first; then its settings can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories go with it. Bookmarked stories stay, under its name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its stories go with it. Bookmarked stories stay, under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story and photos are fetched and bookmarked, to be read at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{feed}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Cutline again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are subscribed to this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is removed. Bookmarked stories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is renamed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>Airy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphenated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Taken back: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Fetch the page’s own &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feed’s &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Address of a feed or a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your subscriptions along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers and journals by subject and country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a feed, or of a site that you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from starter feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sample edition now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The news, read in peace: headlines from where you choose, each photo with its caption, and beside every story the others that belong with it. All of it stays on this machine and is there without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three small papers on places, finds and nature, here already and without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Cutline that fetches news cannot be started. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comfortable headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide feeds without unread stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import subscriptions (OPML) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Cutline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompact headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a story as &amp;one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee&amp;d settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds as &amp;icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;llow this story …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make complete &amp;offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from &amp;starter feeds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the feed or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read alou&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh e&amp;verything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;related stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller ty&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>article</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption and credit are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy caption and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photo with caption and credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the teaser is here; the rest is fetched at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is embedded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo not yet downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole story at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Table, %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Teaser and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: its file or the folder is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: the folder cannot be written to, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is copied, with its caption and credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is here; the photo is fetched at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is here; the photos are fetched at the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {all} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words find more. Try caption:bridge, feed:guardian, is:bookmarked or “words in a row”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story has “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing bookmarked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press B on a story to keep it for good. It stays even when its feed is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories come here as soon as they answer “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories come here when their text and all their photos can be had without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories dated today come here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that you open come here, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing unread here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come in with the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, {unread} of them unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark older ones as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those above as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark those below as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in {feeds}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it looks for …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make complete offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the feed gives a teaser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>related</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Background  ·  {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cutline is still reading %n stories; more may stand here soon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest from {feed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other story in your library is about this one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not related  (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>also in %n feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also in {feed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headline that is scrolled past is marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that is opened is marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when the machine wakes up, or the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked and tagged stories are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters in a line, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a story are one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the library, one a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the library, one a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its keys, and all can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide feeds without unread stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep of each feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is unread, however old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light by day, dark by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news when Cutline starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for news while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast and larger type are taken over from the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notice for all feeds whose own settings ask for it, while one is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ragged, with hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one copy of a story reads them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for copies of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feeds as icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the last days are kept; 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The newest two are kept at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The night begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, which Cutline needs to tell of news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is full, those of the oldest read stories go. Bookmarked ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
