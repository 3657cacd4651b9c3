<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCutline</name>
    <message>
        <source>A cutline is a newsroom’s word for the lines under a photograph. Cutline keeps picture, caption and credit together, finds the stories that belong with the one you read, and keeps everything on this machine.</source>
        <translation>„Cutline“ heißen in englischsprachigen Redaktionen die Zeilen unter einem Foto. Cutline hält Bild, Bildunterschrift und Bildnachweis zusammen, findet die Artikel, die zum gelesenen gehören, und behält alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cutline {version}</source>
        <translation>Cutline {version}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation>Gefundene Feeds</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It has no stories at the moment.</source>
        <translation>Er enthält zurzeit keine Artikel.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Looking at {address} …</source>
        <translation>{address} wird geprüft …</translation>
    </message>
    <message>
        <source>No feed was found there.</source>
        <translation>Dort wurde kein Feed gefunden.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Several feeds were found. Choose one.</source>
        <translation>Mehrere Feeds wurden gefunden. Wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>The address of a feed, or of a site: its feed is looked for.</source>
        <translation>Adresse eines Feeds oder einer Website, deren Feed dann gesucht wird.</translation>
    </message>
    <message>
        <source>The part of Cutline that looks at addresses ended unexpectedly. Try again.</source>
        <translation>Der Teil von Cutline, der Adressen prüft, wurde unerwartet beendet. Bitte erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Another colour</source>
        <translation>Farbe geändert</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Select some of the story’s text first.</source>
        <translation>Erst etwas Text des Artikels auswählen.</translation>
    </message>
    <message>
        <source>The highlight is removed</source>
        <translation>Markierung entfernt</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>This story has no earlier versions.</source>
        <translation>Dieser Artikel hat keine früheren Fassungen.</translation>
    </message>
</context>
<context>
    <name>AskKeys</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Press the keys that are to do this.</source>
        <translation>Drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>The keys for “{action}”</source>
        <translation>Tasten für „{action}“</translation>
    </message>
    <message>
        <source>These keys do “{action}” already.</source>
        <translation>Diese Tasten sind schon mit „{action}“ belegt.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>AskToRestore</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Its newest story is of {day}.</source>
        <translation>Ihr neuester Artikel ist vom {day}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Put this copy in place?</source>
        <translation>Diese Sicherung einspielen?</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Tagged stories</source>
        <translation>Artikel mit Schlagwort</translation>
    </message>
    <message>
        <source>What is in the library now is kept beside it, and can be put back. The window closes meanwhile.</source>
        <translation>Was jetzt in der Bibliothek ist, bleibt daneben erhalten und lässt sich zurückholen. Das Fenster schließt sich währenddessen.</translation>
    </message>
</context>
<context>
    <name>AskToShrink</name>
    <message>
        <source>A copy of the library is made first, so that it can be taken back.</source>
        <translation>Vorher wird eine Sicherung der Bibliothek angelegt, damit es sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Shrink the library?</source>
        <translation>Bibliothek verkleinern?</translation>
    </message>
    <message>
        <source>What is bookmarked, tagged, noted or highlighted stays, whatever its age.</source>
        <translation>Artikel mit Lesezeichen, Schlagwort, Notiz oder Markierung bleiben, wie alt sie auch sind.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy that lies elsewhere</source>
        <translation>Eine Sicherung, die woanders liegt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip)</source>
        <translation>Sicherungen einer Bibliothek (*.zip)</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip);;All files (*)</source>
        <translation>Sicherungen einer Bibliothek (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>How many copies are made and kept</source>
        <translation>Wie viele Sicherungen angelegt und behalten werden</translation>
    </message>
    <message>
        <source>How often …</source>
        <translation>Wie oft …</translation>
    </message>
    <message>
        <source>Look what is in the chosen copy, and put it in the library&apos;s place</source>
        <translation>Inhalt der gewählten Sicherung ansehen und sie anstelle der Bibliothek einspielen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Move the library …</source>
        <translation>Bibliothek verschieben …</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Aus Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Sicherung der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Save a copy to …</source>
        <translation>Sicherung speichern unter …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Intakt</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>They make themselves, every day and every week, and lie in {folder}</source>
        <translation>Sie entstehen von selbst, täglich und wöchentlich, und liegen in {folder}</translation>
    </message>
    <message>
        <source>To another folder or disk</source>
        <translation>In einen anderen Ordner oder auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>With all pictures, in one file</source>
        <translation>Mit allen Bildern, in einer Datei</translation>
    </message>
    <message>
        <source>Written and checked: {contents}.</source>
        <translation>Geschrieben und geprüft: {contents}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{day}, set aside by a restore</source>
        <translation>{day}, beim Wiederherstellen beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Nothing is unread here.</source>
        <translation>Hier ist nichts ungelesen.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>The history is cleared</source>
        <translation>Verlauf gelöscht</translation>
    </message>
    <message>
        <source>This story is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>BugCard</name>
    <message>
        <source>A report helps to mend this; it may hold titles and addresses.</source>
        <translation>Ein Bericht hilft, den Fehler zu beheben; er kann Titel und Adressen enthalten.</translation>
    </message>
    <message>
        <source>A report without titles and addresses helps to mend this.</source>
        <translation>Ein Bericht ohne Titel und Adressen hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you report the fault.</source>
        <translation>Der Bericht ist kopiert: Fügen Sie ihn dort ein, wo Sie den Fehler melden.</translation>
    </message>
    <message>
        <source>What is stored stays stored, and you can go on.</source>
        <translation>Was gespeichert ist, bleibt gespeichert, und Sie können weitermachen.</translation>
    </message>
    <message>
        <source>What runs here and what went wrong, for whoever mends Cutline</source>
        <translation>Was hier läuft und was schiefging, für alle, die Cutline verbessern</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Cutline ended unexpectedly last time</source>
        <translation>Cutline wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Something went wrong in Cutline</source>
        <translation>In Cutline ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Room taken</source>
        <translation>Belegter Platz</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Bookmarked</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Only these: {word}</source>
        <translation>Nur diese: {word}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>The story, with what was changed since then</source>
        <translation>Der Artikel mit allen Änderungen seither</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A folder for the stories</source>
        <translation>Ordner für die Artikel</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Of many stories it holds the newest %n.</source>
        <translation>
            <numerusform>Von vielen Artikeln enthält es den neuesten.</numerusform>
            <numerusform>Von vielen Artikeln enthält es die neuesten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This did not work. Try again.</source>
        <translation>Das hat nicht geklappt. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything else is up to date, and what was there before is kept.</source>
        <translation>Alles andere ist aktuell, und was schon da war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über diesen Feed</translation>
    </message>
    <message>
        <source>Always from the page</source>
        <translation>Immer von der Seite</translation>
    </message>
    <message>
        <source>As all feeds</source>
        <translation>Wie alle Feeds</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Im Abstand von %n Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Im Abstand von %n Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the login</source>
        <translation>Anmeldung vergessen</translation>
    </message>
    <message>
        <source>From the page when the feed gives a teaser</source>
        <translation>Von der Seite, wenn der Feed nur Teaser liefert</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Give a user name and a password.</source>
        <translation>Benutzername und Passwort angeben.</translation>
    </message>
    <message>
        <source>Its own title</source>
        <translation>Titel des Feeds</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <translation>Anmeldung behalten</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Never from the page</source>
        <translation>Nie von der Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Stories of the last %n days</source>
        <translation>
            <numerusform>Höchstens %n Tag alte Artikel</numerusform>
            <numerusform>Artikel der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me of new stories</source>
        <translation>Neue Artikel melden</translation>
    </message>
    <message>
        <source>The desktop’s notifications must be on in the settings, too.</source>
        <translation>Auch in den Einstellungen müssen Mitteilungen eingeschaltet sein.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n stories</source>
        <translation>
            <numerusform>Der neueste Artikel (%n)</numerusform>
            <numerusform>Die neuesten %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>{days}, and {number} stories at most</source>
        <translation>{days}, höchstens {number} Artikel</translation>
    </message>
</context>
<context>
    <name>FeedRules</name>
    <message>
        <source>How long “{feed}” is kept has changed</source>
        <translation>Aufbewahrung von „{feed}“ geändert</translation>
    </message>
    <message>
        <source>How often “{feed}” is visited has changed</source>
        <translation>Abruf von „{feed}“ geändert</translation>
    </message>
    <message>
        <source>How the full text of “{feed}” is fetched has changed</source>
        <translation>Volltext von „{feed}“: Abruf geändert</translation>
    </message>
    <message>
        <source>The login could not be kept. Try again.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The login is forgotten.</source>
        <translation>Anmeldung vergessen.</translation>
    </message>
    <message>
        <source>The notifications for “{feed}” have changed</source>
        <translation>Mitteilungen zu „{feed}“ geändert</translation>
    </message>
    <message>
        <source>The system’s keyring keeps it. The feed is visited with it now.</source>
        <translation>Sie liegt im Schlüsselbund des Systems. Der Feed wird jetzt damit abgerufen.</translation>
    </message>
    <message>
        <source>“{feed}” is moved</source>
        <translation>„{feed}“ verschoben</translation>
    </message>
    <message>
        <source>“{feed}” is renamed</source>
        <translation>„{feed}“ umbenannt</translation>
    </message>
</context>
<context>
    <name>FeedsPane</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>Nächster Treffer (Return)</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>Vorheriger Treffer (Shift+Return)</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>A search of this name stands in the sidebar already.</source>
        <translation>Eine Suche dieses Namens steht schon in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n stories now</source>
        <translation>
            <numerusform>Findet jetzt %n Artikel</numerusform>
            <numerusform>Findet jetzt %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds nothing yet</source>
        <translation>Findet noch nichts</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow this story</source>
        <translation>Diesem Thema folgen</translation>
    </message>
    <message>
        <source>Looking for the names of the story …</source>
        <translation>Die Namen im Artikel werden gesucht …</translation>
    </message>
    <message>
        <source>Name in the sidebar</source>
        <translation>Name in der Seitenleiste</translation>
    </message>
    <message>
        <source>Stories with at least two of these names and words. New ones come in by themselves.</source>
        <translation>Artikel mit mindestens zwei dieser Namen und Wörter. Neue kommen von selbst hinzu.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Suchbegriffe</translation>
    </message>
</context>
<context>
    <name>HeadlinesHead</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Suche verlassen (Esc)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search titles, text, captions</source>
        <translation>Titel, Text, Bildunterschriften</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>HeadlinesPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the new stories</source>
        <translation>Zu den neuen Artikeln</translation>
    </message>
</context>
<context>
    <name>HeadlinesTable</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Show the feeds that have this story</source>
        <translation>Feeds mit diesem Artikel anzeigen</translation>
    </message>
</context>
<context>
    <name>ImportedDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Feeds added</source>
        <translation>Hinzugefügte Feeds</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Links added; their pages are read at the next refresh</source>
        <translation>Hinzugefügte Links; ihre Seiten werden bei der nächsten Aktualisierung gelesen</translation>
    </message>
    <message>
        <source>Stories added</source>
        <translation>Hinzugefügte Artikel</translation>
    </message>
    <message>
        <source>Stories that were there already</source>
        <translation>Schon vorhandene Artikel</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Der Import wurde angehalten</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%n new · {time}</source>
        <translation>
            <numerusform>%n neu · {time}</numerusform>
            <numerusform>%n neu · {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not fetched</source>
        <translation>
            <numerusform>%n nicht abgerufen</numerusform>
            <numerusform>%n nicht abgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories taken in</source>
        <translation>
            <numerusform>%n Artikel übernommen</numerusform>
            <numerusform>%n Artikel übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching photos</source>
        <translation>Fotos laden</translation>
    </message>
    <message>
        <source>Fetching whole stories</source>
        <translation>Ganze Artikel laden</translation>
    </message>
    <message>
        <source>It goes on …</source>
        <translation>Es geht weiter …</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Stopped unexpectedly; nothing was lost.</source>
        <translation>Unerwartet beendet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Stopped. What had arrived is kept.</source>
        <translation>Angehalten. Was schon da war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The last refresh stopped unexpectedly; nothing was lost. It goes on.</source>
        <translation>Die letzte Aktualisierung endete unerwartet; nichts ging verloren. Es geht weiter.</translation>
    </message>
    <message>
        <source>The part that fetches news ended. Try again.</source>
        <translation>Der Teil, der Nachrichten abruft, wurde beendet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Aktualisiert {time}</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Jump to a headline</source>
        <translation>Zu einer Schlagzeile springen</translation>
    </message>
    <message>
        <source>Up and Down go to the next that matches, Return opens it</source>
        <translation>Pfeil auf und ab führen zum nächsten Treffer, Return öffnet ihn</translation>
    </message>
    <message>
        <source>Words of a headline or feed</source>
        <translation>Wörter einer Schlagzeile oder eines Feeds</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n stories are deleted</source>
        <translation>
            <numerusform>%n Artikel gelöscht</numerusform>
            <numerusform>%n Artikel gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is shrunk</source>
        <translation>Bibliothek verkleinert</translation>
    </message>
    <message>
        <source>Where shall the library be?</source>
        <translation>Wo soll die Bibliothek liegen?</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n aufbewahrt</numerusform>
            <numerusform>%n aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened</source>
        <translation>
            <numerusform>%n geöffnet</numerusform>
            <numerusform>%n geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>alles gelesen</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Es liegt in {folder}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing went wrong so far: the log is empty.</source>
        <translation>Bisher ist nichts schiefgegangen: Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n bookmarked</source>
        <translation>
            <numerusform>%n Lesezeichen gesetzt</numerusform>
            <numerusform>%n Lesezeichen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n als gelesen markiert</numerusform>
            <numerusform>%n als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read in {place}</source>
        <translation>
            <numerusform>%n in „{place}“ als gelesen markiert</numerusform>
            <numerusform>%n in „{place}“ als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n als ungelesen markiert</numerusform>
            <numerusform>%n als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer bookmarked</source>
        <translation>
            <numerusform>%n Lesezeichen entfernt</numerusform>
            <numerusform>%n Lesezeichen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here is read already.</source>
        <translation>Hier ist schon alles gelesen.</translation>
    </message>
</context>
<context>
    <name>MendingPage</name>
    <message>
        <source>Bring back what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Copies of a library (*.zip);;All files (*)</source>
        <translation>Sicherungen einer Bibliothek (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>It is sound.</source>
        <translation>Sie ist in Ordnung.</translation>
    </message>
    <message>
        <source>It is written in the log. A report without titles and addresses helps to mend this.</source>
        <translation>Es steht im Protokoll. Ein Bericht ohne Titel und Adressen hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Sie liegt in {folder}</translation>
    </message>
    <message>
        <source>It lies in {folder} now. Cutline finds it there by itself.</source>
        <translation>Sie liegt jetzt in {folder}. Cutline findet sie dort von selbst.</translation>
    </message>
    <message>
        <source>Mending the library</source>
        <translation>Die Bibliothek wird repariert</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Umzug der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing was thrown away. Your library lies in {folder}</source>
        <translation>Nichts wurde weggeworfen. Ihre Bibliothek liegt in {folder}</translation>
    </message>
    <message>
        <source>On another disk it is copied and checked first, and only then taken away here.</source>
        <translation>Auf einen anderen Datenträger wird sie erst kopiert und geprüft und erst dann hier entfernt.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Part of its file cannot be read: a disk that failed, a power cut, or a copy that was broken off. Nothing has been changed, and nothing is thrown away: the damaged file is kept.</source>
        <translation>Ein Teil ihrer Datei ist nicht lesbar: ein defekter Datenträger, ein Stromausfall oder ein abgebrochener Kopiervorgang. Nichts wurde verändert, und nichts wird weggeworfen: Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Putting the copy in place</source>
        <translation>Die Sicherung wird eingespielt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a copy …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Something went wrong in Cutline</source>
        <translation>In Cutline ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The copy is in place</source>
        <translation>Die Sicherung ist eingespielt</translation>
    </message>
    <message>
        <source>The library is moved</source>
        <translation>Umzug der Bibliothek</translation>
    </message>
    <message>
        <source>The library is whole again</source>
        <translation>Die Bibliothek ist wieder intakt</translation>
    </message>
    <message>
        <source>The newest copy is of {day}: {bookmarks} bookmarked of {articles} stories.</source>
        <translation>Die neueste Sicherung ist vom {day}: {articles} Artikel, davon {bookmarks} mit Lesezeichen.</translation>
    </message>
    <message>
        <source>The part of Cutline that does this ended unexpectedly. Try again.</source>
        <translation>Der Teil von Cutline, der das erledigt, wurde unerwartet beendet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no copy of it in its own folder.</source>
        <translation>In ihrem Ordner liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>What is there now is kept beside it. This takes from some seconds to some minutes.</source>
        <translation>Was jetzt da ist, bleibt daneben erhalten. Das dauert einige Sekunden bis einige Minuten.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}</source>
        <translation>Was vorher da war, liegt in {folder}</translation>
    </message>
    <message>
        <source>Your library cannot be opened</source>
        <translation>Ihre Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your library holds {contents}.</source>
        <translation>Ihre Bibliothek enthält {contents}.</translation>
    </message>
    <message>
        <source>Your library is damaged</source>
        <translation>Ihre Bibliothek ist beschädigt</translation>
    </message>
</context>
<context>
    <name>MuteLine</name>
    <message>
        <source>Mute “{word}” no more</source>
        <translation>„{word}“ nicht mehr stummschalten</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Keep what is written (Ctrl+Return)</source>
        <translation>Geschriebenes behalten (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this story</source>
        <translation>Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Nothing is written yet. Select some of a story’s text and choose a colour, or press H; W writes a note on the whole story.</source>
        <translation>Noch nichts geschrieben. Text eines Artikels auswählen und eine Farbe wählen oder H drücken; W schreibt eine Notiz zum ganzen Artikel.</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>{passage}. Note: {text}</source>
        <translation>{passage}. Notiz: {text}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show Cutline</source>
        <translation>Cutline anzeigen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a feed, a tag, or words of a story</source>
        <translation>Aktion, Feed, Schlagwort oder Wörter eines Artikels</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>It cannot be written there. Choose another place, or see that the printer is ready.</source>
        <translation>Dorthin kann nicht geschrieben werden. Wählen Sie einen anderen Ort, oder prüfen Sie, ob der Drucker bereit ist.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rule would have found</source>
        <translation>Was die Regel gefunden hätte</translation>
    </message>
    <message numerus="yes">
        <source>the latest %n stories</source>
        <translation>
            <numerusform>dem neuesten Artikel (%n)</numerusform>
            <numerusform>den neuesten %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {stories} in the last {days} days</source>
        <translation>{number} von {stories} in den letzten {days} Tagen</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This did not work: Cutline has a fault here. Its log says more.</source>
        <translation>Das hat nicht geklappt: Cutline hat hier einen Fehler. Mehr steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>A page that is kept is fetched with its photos and bookmarked, to be read at any time. Of a site one can subscribe to, new stories come by themselves.</source>
        <translation>Eine aufbewahrte Seite wird mit ihren Fotos geladen und mit einem Lesezeichen versehen, jederzeit lesbar. Von einer abonnierten Website kommen neue Artikel von selbst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>Seite aufbewahren</translation>
    </message>
    <message>
        <source>Keep the pages</source>
        <translation>Seiten aufbewahren</translation>
    </message>
    <message>
        <source>Keep these pages, or subscribe?</source>
        <translation>Diese Seiten aufbewahren oder abonnieren?</translation>
    </message>
    <message>
        <source>Keep this page, or subscribe?</source>
        <translation>Diese Seite aufbewahren oder abonnieren?</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n pages are fetched and kept.</source>
        <translation>
            <numerusform>%n Seite wird geladen und aufbewahrt.</numerusform>
            <numerusform>%n Seiten werden geladen und aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link lies on the clipboard. Copy one, and paste it here.</source>
        <translation>In der Zwischenablage ist kein Link. Kopieren Sie einen, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The page is fetched and kept.</source>
        <translation>Die Seite wird geladen und aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} is no list of feeds, and no export of a reader.</source>
        <translation>{file} ist weder eine Feed-Liste noch der Export eines Readers.</translation>
    </message>
</context>
<context>
    <name>RefreshLine</name>
    <message>
        <source>Nothing is being fetched</source>
        <translation>Nichts wird abgerufen</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Was fehlschlug und warum</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Return opens a story, Delete says that it is not related.</source>
        <translation>Return öffnet einen Artikel, Delete markiert ihn als nicht verwandt.</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Not related</source>
        <translation>Nicht verwandt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Not related any more: “{title}”</source>
        <translation>Nicht mehr verwandt: „{title}“</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>+ Another condition</source>
        <translation>+ Weitere Bedingung</translation>
    </message>
    <message>
        <source>All or one</source>
        <translation>Alle oder eine</translation>
    </message>
    <message>
        <source>Also for the stories that are here already</source>
        <translation>Auch für bereits vorhandene Artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>It is over. Choose how long it is in force.</source>
        <translation>Sie ist abgelaufen. Wählen Sie, wie lange sie gilt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Say what is to be done then.</source>
        <translation>Geben Sie an, was dann geschehen soll.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Geben Sie an, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>The rule acts once on all of them; this can be taken back.</source>
        <translation>Die Regel wirkt einmal auf alle; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>alle davon zutreffen</translation>
    </message>
    <message>
        <source>one of these holds</source>
        <translation>eine davon zutrifft</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Change “{rule}”</source>
        <translation>„{rule}“ ändern</translation>
    </message>
    <message>
        <source>Let “{rule}” act earlier</source>
        <translation>„{rule}“ früher anwenden</translation>
    </message>
    <message>
        <source>Let “{rule}” act later</source>
        <translation>„{rule}“ später anwenden</translation>
    </message>
    <message>
        <source>Let “{rule}” act on stories that are here already</source>
        <translation>„{rule}“ auf vorhandene Artikel anwenden</translation>
    </message>
    <message>
        <source>Remove “{rule}”</source>
        <translation>„{rule}“ entfernen</translation>
    </message>
    <message>
        <source>Whether it acts</source>
        <translation>Ob sie wirkt</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>A word, or several that stand together</source>
        <translation>Ein Wort oder mehrere zusammenstehende</translation>
    </message>
    <message>
        <source>Brings back what rules and muted words have hidden. They go on hiding what is new.</source>
        <translation>Holt zurück, was Regeln und stummgeschaltete Wörter ausgeblendet haben. Neues blenden sie weiterhin aus.</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Each new story is looked at as it comes in, by one rule after the other.</source>
        <translation>Jeder neue Artikel wird beim Eintreffen von einer Regel nach der anderen geprüft.</translation>
    </message>
    <message>
        <source>Hide new stories with these words</source>
        <translation>Neue Artikel mit diesen Wörtern ausblenden</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Muted words</source>
        <translation>Stummgeschaltete Wörter</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New rule …</source>
        <translation>Neue Regel …</translation>
    </message>
    <message>
        <source>New stories with one of them in title or teaser are hidden.</source>
        <translation>Neue Artikel mit einem davon in Titel oder Teaser werden ausgeblendet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n hidden stories again</source>
        <translation>
            <numerusform>%n ausgeblendeten Artikel wieder anzeigen</numerusform>
            <numerusform>%n ausgeblendete Artikel wieder anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>There are no rules yet. One might bookmark whatever a certain author writes, mark a feed’s daily crossword as read, or hide what has no place in your morning.</source>
        <translation>Noch keine Regeln. Eine könnte alles von einer bestimmten Autorin mit Lesezeichen versehen, das tägliche Kreuzworträtsel eines Feeds als gelesen markieren oder ausblenden, was morgens nicht sein muss.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whole words, whatever their case and accents; ferr* also finds ferries.</source>
        <translation>Ganze Wörter, gleich ob groß oder klein, mit oder ohne Akzent; ferr* findet auch ferries.</translation>
    </message>
    <message>
        <source>Words to mute</source>
        <translation>Wörter zum Stummschalten</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message numerus="yes">
        <source>%n stories are changed by the rule</source>
        <translation>
            <numerusform>%n Artikel durch die Regel geändert</numerusform>
            <numerusform>%n Artikel durch die Regel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No story that is here is changed by it.</source>
        <translation>Kein vorhandener Artikel wird dadurch geändert.</translation>
    </message>
    <message>
        <source>The hidden stories are shown again</source>
        <translation>Ausgeblendete Artikel wieder angezeigt</translation>
    </message>
    <message>
        <source>The rule acts</source>
        <translation>Regel eingeschaltet</translation>
    </message>
    <message>
        <source>The rule is moved</source>
        <translation>Regel verschoben</translation>
    </message>
    <message>
        <source>The rule rests</source>
        <translation>Regel ausgeschaltet</translation>
    </message>
    <message>
        <source>The rule “{rule}” is made</source>
        <translation>Regel „{rule}“ angelegt</translation>
    </message>
    <message>
        <source>“{rule}” is changed</source>
        <translation>„{rule}“ geändert</translation>
    </message>
    <message>
        <source>“{rule}” is muted</source>
        <translation>„{rule}“ stummgeschaltet</translation>
    </message>
    <message>
        <source>“{rule}” is removed</source>
        <translation>„{rule}“ entfernt</translation>
    </message>
    <message>
        <source>“{rule}” looks at all stories …</source>
        <translation>„{rule}“ prüft alle Artikel …</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It stands in the sidebar, and new stories that answer it come in by themselves.</source>
        <translation>Sie steht in der Seitenleiste; neue passende Artikel kommen von selbst hinzu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Search for something first; then the search can be saved.</source>
        <translation>Erst etwas suchen, dann lässt sich die Suche speichern.</translation>
    </message>
    <message>
        <source>The search “{name}” is removed</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>The search “{name}” is saved</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>What “{name}” looks for</source>
        <translation>Wonach „{name}“ sucht</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, OR; caption: feed: tag: is:unread after:2026-01-31</source>
        <translation>Wörter, „Wortfolgen“, -ohne, OR; caption: feed: tag: is:unread after:2026-01-31</translation>
    </message>
    <message>
        <source>“{name}” is moved</source>
        <translation>„{name}“ verschoben</translation>
    </message>
    <message>
        <source>“{name}” is renamed</source>
        <translation>„{name}“ umbenannt</translation>
    </message>
    <message>
        <source>“{name}” looks for something else</source>
        <translation>Suchbegriffe von „{name}“ geändert</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>A click on the keys of an action changes them.</source>
        <translation>Ein Klick auf die Tasten einer Aktion ändert sie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StartersDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Feeds to choose from</source>
        <translation>Feeds zur Auswahl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by name, subject, country or language</source>
        <translation>Nach Name, Thema, Land oder Sprache filtern</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Starter feeds</source>
        <translation>Feed-Vorschläge</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Tick what you would like to read. It can be changed at any time.</source>
        <translation>Haken Sie an, was Sie lesen möchten. Das lässt sich jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Change the rules …</source>
        <translation>Regeln ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>How long stories are kept, and how much room pictures may take</source>
        <translation>Wie lange Artikel bleiben und wie viel Platz Bilder belegen dürfen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Looking what the rules would let go …</source>
        <translation>Es wird geprüft, was nach den Regeln weichen würde …</translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>Nichts würde weichen</translation>
    </message>
    <message>
        <source>Nothing would go: all of it is kept by your rules.</source>
        <translation>Nichts würde weichen: Ihre Regeln behalten alles.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Room by feed</source>
        <translation>Platz je Feed</translation>
    </message>
    <message>
        <source>Shrink now …</source>
        <translation>Jetzt verkleinern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. What is deleted stays deleted; the rest is as it was.</source>
        <translation>Angehalten. Gelöschtes bleibt gelöscht; alles andere ist wie zuvor.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts and index</source>
        <translation>Texte und Index</translation>
    </message>
    <message>
        <source>This did not work. Try again.</source>
        <translation>Das hat nicht geklappt. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>To be given back: {parts}. Nothing goes before you say so.</source>
        <translation>Frei würden: {parts}. Nichts weicht, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>Würde weichen</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} insgesamt</translation>
    </message>
</context>
<context>
    <name>Subscriptions</name>
    <message numerus="yes">
        <source>%n feeds are added.</source>
        <translation>
            <numerusform>%n Feed hinzugefügt.</numerusform>
            <numerusform>%n Feeds hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new name makes a new folder. Leave it empty for none.</source>
        <translation>Ein neuer Name legt einen neuen Ordner an. Leer lassen für keinen Ordner.</translation>
    </message>
    <message>
        <source>Choose a feed first; then its settings can be opened.</source>
        <translation>Erst einen Feed auswählen, dann lassen sich seine Einstellungen öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n stories go with it. Bookmarked stories stay, under its name.</source>
        <translation>
            <numerusform>Damit verschwindet auch sein %n Artikel. Artikel mit Lesezeichen bleiben unter seinem Namen erhalten.</numerusform>
            <numerusform>Damit verschwinden auch seine %n Artikel. Artikel mit Lesezeichen bleiben unter seinem Namen erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stories go with it. Bookmarked stories stay, under its name.</source>
        <translation>Damit verschwinden auch seine Artikel. Artikel mit Lesezeichen bleiben unter seinem Namen erhalten.</translation>
    </message>
    <message>
        <source>Keep a page</source>
        <translation>Seite aufbewahren</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Import any list or export of another reader</source>
        <translation>Liste oder Export eines anderen Readers importieren</translation>
    </message>
    <message>
        <source>Its story and photos are fetched and bookmarked, to be read at any time. Several go at once.</source>
        <translation>Artikel und Fotos der Seite werden geladen und mit einem Lesezeichen versehen, jederzeit lesbar. Mehrere gehen auf einmal.</translation>
    </message>
    <message>
        <source>Lists and exports (*.opml *.xml *.json *.jsonl *.csv *.html *.htm *.zip);;All files (*)</source>
        <translation>Listen und Exporte (*.opml *.xml *.json *.jsonl *.csv *.html *.htm *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{feed}”?</source>
        <translation>„{feed}“ entfernen?</translation>
    </message>
    <message>
        <source>Sample edition</source>
        <translation>Probeausgabe</translation>
    </message>
    <message>
        <source>The feed is added.</source>
        <translation>Feed hinzugefügt.</translation>
    </message>
    <message>
        <source>The sample edition is missing. Install Cutline again.</source>
        <translation>Die Probeausgabe fehlt. Bitte Cutline neu installieren.</translation>
    </message>
    <message>
        <source>You are subscribed to this already.</source>
        <translation>Diesen Feed haben Sie schon abonniert.</translation>
    </message>
    <message>
        <source>“{feed}” is removed. Bookmarked stories stay.</source>
        <translation>„{feed}“ entfernt. Artikel mit Lesezeichen bleiben.</translation>
    </message>
    <message>
        <source>“{folder}” is renamed</source>
        <translation>„{folder}“ umbenannt</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>%n stories are tagged anew</source>
        <translation>
            <numerusform>Schlagwörter von %n Artikel geändert</numerusform>
            <numerusform>Schlagwörter von %n Artikeln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a story first; then it can be tagged.</source>
        <translation>Erst einen Artikel auswählen, dann lassen sich Schlagwörter vergeben.</translation>
    </message>
    <message>
        <source>The tag “{tag}” is removed. Its stories stay.</source>
        <translation>Schlagwort „{tag}“ entfernt. Seine Artikel bleiben.</translation>
    </message>
    <message>
        <source>“{tag}” has another colour</source>
        <translation>Farbe von „{tag}“ geändert</translation>
    </message>
    <message>
        <source>“{tag}” is merged into “{other}”</source>
        <translation>„{tag}“ mit „{other}“ zusammengeführt</translation>
    </message>
    <message>
        <source>“{tag}” is renamed</source>
        <translation>„{tag}“ umbenannt</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter ticks the tag, or makes a new one. Ctrl+Enter is done.</source>
        <translation>Enter hakt das Schlagwort an oder legt ein neues an. Ctrl+Enter schließt ab.</translation>
    </message>
    <message>
        <source>Find a tag, or write a new one</source>
        <translation>Schlagwort suchen oder neu eingeben</translation>
    </message>
    <message numerus="yes">
        <source>Of %n stories.</source>
        <translation>
            <numerusform>Von %n Artikel.</numerusform>
            <numerusform>Von %n Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n stories are printed.</source>
        <translation>
            <numerusform>%n Artikel wird gedruckt.</numerusform>
            <numerusform>%n Artikel werden gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories are written to {file}</source>
        <translation>
            <numerusform>%n Artikel in {file} geschrieben</numerusform>
            <numerusform>%n Artikel in {file} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>All that “{query}” finds</source>
        <translation>Alles, was „{query}“ findet</translation>
    </message>
    <message>
        <source>Choose a story first; then it can be printed.</source>
        <translation>Erst einen Artikel auswählen, dann lässt er sich drucken.</translation>
    </message>
    <message>
        <source>Open a story first; then it can be quoted.</source>
        <translation>Erst einen Artikel öffnen, dann lässt er sich zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>The %n stories that are chosen</source>
        <translation>
            <numerusform>Der ausgewählte Artikel (%n)</numerusform>
            <numerusform>Die %n ausgewählten Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation is copied, with its source.</source>
        <translation>Zitat mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Hier gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Dieser Artikel</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>Airy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Hyphenated</source>
        <translation>Mit Trennung</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Taken back: {words}</source>
        <translation>Rückgängig gemacht: {words}</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Fetch the page’s own &amp;text</source>
        <translation>&amp;Text der Seite laden</translation>
    </message>
    <message>
        <source>Show the feed’s &amp;text</source>
        <translation>&amp;Text des Feeds anzeigen</translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation>&amp;Text der Seite anzeigen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Address of a feed or a site</source>
        <translation>Adresse eines Feeds oder einer Website</translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation>Eine OPML-Datei aus einem anderen Reader, samt Ordnern.</translation>
    </message>
    <message>
        <source>Bring your subscriptions along</source>
        <translation>Abos mitbringen</translation>
    </message>
    <message>
        <source>Cutline</source>
        <translation>Cutline</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Feed suchen</translation>
    </message>
    <message>
        <source>Newspapers and journals by subject and country.</source>
        <translation>Zeitungen und Zeitschriften nach Thema und Land.</translation>
    </message>
    <message>
        <source>Paste the address of a feed, or of a site that you like</source>
        <translation>Adresse eines Feeds oder einer Website einfügen</translation>
    </message>
    <message>
        <source>Pick from starter feeds</source>
        <translation>Aus Feed-Vorschlägen wählen</translation>
    </message>
    <message>
        <source>Read the sample edition now</source>
        <translation>Jetzt die Probeausgabe lesen</translation>
    </message>
    <message>
        <source>The news, read in peace: headlines from where you choose, each photo with its caption, and beside every story the others that belong with it. All of it stays on this machine and is there without a network.</source>
        <translation>Nachrichten in Ruhe lesen: Schlagzeilen aus Quellen Ihrer Wahl, jedes Foto mit seiner Bildunterschrift und neben jedem Artikel die anderen, die dazugehören. Alles bleibt auf diesem Rechner und ist auch ohne Netz da.</translation>
    </message>
    <message>
        <source>Three small papers on places, finds and nature, here already and without a network.</source>
        <translation>Drei kleine Zeitungen über Orte, Funde und Natur, schon da und auch ohne Netz lesbar.</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>A regular expression.</source>
        <translation>Ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wonach</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Whole words, whatever their case and accents; ferr* also finds ferries.</source>
        <translation>Ganze Wörter, gleich ob groß oder klein, mit oder ohne Akzent; ferr* findet auch ferries.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings could not be written. Make room on the disk with the library.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden. Bitte auf dem Datenträger mit der Bibliothek Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>It did not answer for a minute.</source>
        <translation>Eine Minute lang kam keine Antwort.</translation>
    </message>
    <message>
        <source>The part of Cutline that fetches news cannot be started. Install it again.</source>
        <translation>Der Teil von Cutline, der Nachrichten abruft, lässt sich nicht starten. Bitte Cutline neu installieren.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Add a feed …</source>
        <translation>Feed &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Clear the history</source>
        <translation>Ver&amp;lauf löschen</translation>
    </message>
    <message>
        <source>&amp;Comfortable headlines</source>
        <translation>Gr&amp;oßzügige Schlagzeilen</translation>
    </message>
    <message>
        <source>&amp;Copies of the library …</source>
        <translation>Sicherun&amp;gen der Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in this story</source>
        <translation>In diesem Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide feeds without unread stories</source>
        <translation>Feeds ohne Ungelesenes aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Highlight what is selected</source>
        <translation>Ausgewähltes &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Import feeds or stories …</source>
        <translation>Feeds oder Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Jump to a headline</source>
        <translation>Zu &amp;einer Schlagzeile springen</translation>
    </message>
    <message>
        <source>&amp;Keep a page …</source>
        <translation>Seite aufbe&amp;wahren …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Next headline</source>
        <translation>&amp;Nächste Schlagzeile</translation>
    </message>
    <message>
        <source>&amp;Normal type</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Open the original</source>
        <translation>&amp;Original öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste a link</source>
        <translation>Link ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Previous headline</source>
        <translation>&amp;Vorherige Schlagzeile</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Search all stories</source>
        <translation>Alle Artikel durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Search for what is selected</source>
        <translation>Nach A&amp;usgewähltem suchen</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Titles only</source>
        <translation>Nur &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Write a note …</source>
        <translation>&amp;Notiz schreiben …</translation>
    </message>
    <message>
        <source>About &amp;Cutline</source>
        <translation>Über &amp;Cutline</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>By the &amp;hour</source>
        <translation>Nach &amp;Uhrzeit</translation>
    </message>
    <message>
        <source>C&amp;ompact headlines</source>
        <translation>Ko&amp;mpakte Schlagzeilen</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Zwischen Hell und Dunkel wechseln</translation>
    </message>
    <message>
        <source>Compare earlier &amp;versions …</source>
        <translation>Frühere Fassungen verglei&amp;chen …</translation>
    </message>
    <message>
        <source>Copies of a story as &amp;one line</source>
        <translation>Gleiche Artikel als &amp;eine Zeile</translation>
    </message>
    <message>
        <source>Copy a &amp;report for the developers</source>
        <translation>&amp;Bericht für die Entwickler kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Fee&amp;d settings …</source>
        <translation>Feed-&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Feeds as &amp;icons</source>
        <translation>Feeds &amp;als Symbole</translation>
    </message>
    <message>
        <source>Fo&amp;llow this story …</source>
        <translation>Diesem Thema &amp;folgen …</translation>
    </message>
    <message>
        <source>Go to &amp;anything …</source>
        <translation>S&amp;chnellzugriff …</translation>
    </message>
    <message>
        <source>Larger &amp;type</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make complete &amp;offline</source>
        <translation>&amp;Offline verfügbar machen</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächster &amp;ungelesener Artikel</translation>
    </message>
    <message>
        <source>Notes and &amp;highlights …</source>
        <translation>Notizen und &amp;Markierungen …</translation>
    </message>
    <message>
        <source>Oldest &amp;first</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Seite &amp;abwärts, dann nächster ungelesener</translation>
    </message>
    <message>
        <source>Pick from &amp;starter feeds …</source>
        <translation>Aus Feed-&amp;Vorschlägen wählen …</translation>
    </message>
    <message>
        <source>R&amp;ules …</source>
        <translation>&amp;Regeln …</translation>
    </message>
    <message>
        <source>Re&amp;name the feed or folder</source>
        <translation>Feed oder Ordner &amp;umbenennen</translation>
    </message>
    <message>
        <source>Read alou&amp;d</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Refresh e&amp;verything</source>
        <translation>A&amp;lles aktualisieren</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>S&amp;top refreshing</source>
        <translation>Aktualisierung &amp;stoppen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search …</source>
        <translation>Diese Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>Show &amp;feeds</source>
        <translation>&amp;Feeds anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;related stories</source>
        <translation>&amp;Verwandte Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>&amp;Protokoll zeigen …</translation>
    </message>
    <message>
        <source>Show the page’s own &amp;text</source>
        <translation>&amp;Text der Seite anzeigen</translation>
    </message>
    <message>
        <source>Smaller ty&amp;pe</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Stora&amp;ge …</source>
        <translation>Spei&amp;cher …</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>Sc&amp;hlagwörter …</translation>
    </message>
    <message>
        <source>Type and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n frühere Fassung</numerusform>
            <numerusform>%n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n&#xa0;Min. Lesezeit</numerusform>
            <numerusform>%n&#xa0;Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Von {names}</translation>
    </message>
    <message>
        <source>By {names} and {last}</source>
        <translation>Von {names} und {last}</translation>
    </message>
    <message>
        <source>Caption and credit are copied.</source>
        <translation>Bildunterschrift und Bildnachweis kopiert.</translation>
    </message>
    <message>
        <source>Choose a headline</source>
        <translation>Wählen Sie eine Schlagzeile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Complete offline</source>
        <translation>Vollständig offline</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy caption and credit</source>
        <translation>Bildunterschrift und Bildnachweis kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy photo</source>
        <translation>Foto kopieren</translation>
    </message>
    <message>
        <source>Copy the article’s address</source>
        <translation>Adresse des Artikels kopieren</translation>
    </message>
    <message>
        <source>Copy the photo with caption and credit</source>
        <translation>Foto mit Bildunterschrift und Bildnachweis kopieren</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin springen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Highlight: {color}</source>
        <translation>Markieren: {color}</translation>
    </message>
    <message>
        <source>Highlighted, and no longer in the story</source>
        <translation>Markiert und nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Only the teaser is here; the rest is fetched at the next refresh.</source>
        <translation>Nur der Teaser ist da; der Rest wird bei der nächsten Aktualisierung geladen.</translation>
    </message>
    <message>
        <source>Open in a card</source>
        <translation>In einer Karte öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open or fold</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open the original page</source>
        <translation>Originalseite öffnen</translation>
    </message>
    <message>
        <source>Open what is embedded here</source>
        <translation>Eingebettetes öffnen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo not yet downloaded</source>
        <translation>Foto noch nicht geladen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Read the whole story at {site}</source>
        <translation>Den ganzen Artikel bei {site} lesen</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <source>Save photo …</source>
        <translation>Foto speichern …</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Foto anzeigen</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n rows</source>
        <translation>
            <numerusform>Tabelle, %n Zeile</numerusform>
            <numerusform>Tabelle, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Teaser and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation>Teaser und {photos} sind da; der Rest wird bei der nächsten Aktualisierung geladen.</translation>
    </message>
    <message>
        <source>Text and {photos} are here; the rest is fetched at the next refresh.</source>
        <translation>Text und {photos} sind da; der Rest wird bei der nächsten Aktualisierung geladen.</translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: its file or the folder is missing.</source>
        <translation>Das Foto konnte nicht als {file} gespeichert werden: Seine Datei oder der Ordner fehlt.</translation>
    </message>
    <message>
        <source>The photo could not be saved as {file}: the folder cannot be written to, or the disk is full.</source>
        <translation>Das Foto konnte nicht als {file} gespeichert werden: Der Ordner ist nicht beschreibbar oder der Datenträger voll.</translation>
    </message>
    <message>
        <source>The photo is copied, with its caption and credit.</source>
        <translation>Foto mit Bildunterschrift und Bildnachweis kopiert.</translation>
    </message>
    <message>
        <source>The text is here; the photo is fetched at the next refresh.</source>
        <translation>Der Text ist da; das Foto wird bei der nächsten Aktualisierung geladen.</translation>
    </message>
    <message>
        <source>The text is here; the photos are fetched at the next refresh.</source>
        <translation>Der Text ist da; die Fotos werden bei der nächsten Aktualisierung geladen.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Ausgewähltes</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>das Foto</translation>
    </message>
    <message>
        <source>updated {time}</source>
        <translation>aktualisiert {time}</translation>
    </message>
    <message numerus="yes">
        <source>updated, %n earlier versions</source>
        <translation>
            <numerusform>aktualisiert, %n frühere Fassung</numerusform>
            <numerusform>aktualisiert, %n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{here} of {all} photos</source>
        <translation>{here} von {all} Fotos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n paragraphs as before</source>
        <translation>
            <numerusform>%n Absatz wie zuvor</numerusform>
            <numerusform>%n Absätze wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Fewer words find more. Try caption:bridge, feed:guardian, is:bookmarked or “words in a row”.</source>
        <translation>Weniger Wörter finden mehr. Etwa caption:brücke, feed:guardian, is:bookmarked oder „Wörter in Folge“.</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>No story contains “{query}”</source>
        <translation>Kein Artikel enthält „{query}“</translation>
    </message>
    <message>
        <source>Nothing bookmarked yet</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>Nothing could be fetched</source>
        <translation>Nichts ließ sich abrufen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is complete yet</source>
        <translation>Noch nichts vollständig</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Heute noch nichts</translation>
    </message>
    <message>
        <source>A story that you bookmark stays, even when its feed is removed.</source>
        <translation>Ein Artikel mit Lesezeichen bleibt, auch wenn sein Feed entfernt wird.</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Press {keys} on a story to keep it for good. It stays even when its feed is removed.</source>
        <translation>Mit {keys} lässt sich ein Artikel dauerhaft behalten. Er bleibt, auch wenn sein Feed entfernt wird.</translation>
    </message>
    <message>
        <source>Press {keys} to write a note on a story. Stories with notes or highlights come here.</source>
        <translation>Mit {keys} lässt sich zu einem Artikel eine Notiz schreiben. Artikel mit Notizen oder Markierungen kommen hierher.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show all stories</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>Stories come here as soon as they answer “{query}”.</source>
        <translation>Artikel erscheinen hier, sobald sie zu „{query}“ passen.</translation>
    </message>
    <message>
        <source>Stories come here when their text and all their photos can be had without a network.</source>
        <translation>Artikel erscheinen hier, wenn ihr Text und alle ihre Fotos ohne Netz verfügbar sind.</translation>
    </message>
    <message>
        <source>Stories dated today come here as they arrive.</source>
        <translation>Artikel mit heutigem Datum erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Stories that you open come here, the latest first.</source>
        <translation>Artikel, die Sie öffnen, erscheinen hier, die letzten zuerst.</translation>
    </message>
    <message>
        <source>Stories with notes or highlights come here.</source>
        <translation>Artikel mit Notizen oder Markierungen kommen hierher.</translation>
    </message>
    <message>
        <source>There is nothing unread here.</source>
        <translation>Hier ist nichts ungelesen.</translation>
    </message>
    <message>
        <source>They come in with the next refresh.</source>
        <translation>Sie kommen mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>This search cannot be read</source>
        <translation>Diese Suche ist nicht verständlich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A condition on the {field} has nothing to look for.</source>
        <translation>Die Bedingung zu „{field}“ hat nichts, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>A feed is visited every {number} minutes at most.</source>
        <translation>Ein Feed wird höchstens alle {number} Minuten besucht.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Brackets are nested more than {number} deep. Use fewer.</source>
        <translation>Die Klammern sind mehr als {number}-fach verschachtelt. Bitte weniger verwenden.</translation>
    </message>
    <message>
        <source>Cutline has stopped because of a fault of its own.</source>
        <translation>Cutline hat wegen eines eigenen Fehlers angehalten.</translation>
    </message>
    <message>
        <source>It could not be read: it takes too much time or memory.</source>
        <translation>Es konnte nicht gelesen werden: Es dauert zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>It is written down in {file}; please report it.</source>
        <translation>Er steht in {file}; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>No address was given.</source>
        <translation>Es wurde keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Nothing can be read of {file}, and there is no copy of it. To begin anew, move its folder away.</source>
        <translation>Von {file} ist nichts lesbar, und es gibt keine Sicherung. Um neu zu beginnen, bitte den Ordner wegräumen.</translation>
    </message>
    <message>
        <source>Put a word right after “{word}”, as in {example}</source>
        <translation>Bitte direkt nach „{word}“ ein Wort schreiben, etwa {example}</translation>
    </message>
    <message>
        <source>Putting it in order</source>
        <translation>Es wird in Ordnung gebracht</translation>
    </message>
    <message>
        <source>Reading what is whole of the damaged library</source>
        <translation>Was von der beschädigten Bibliothek ganz ist, wird gelesen</translation>
    </message>
    <message>
        <source>Some articles could not be read again: it takes too much time or memory.</source>
        <translation>Einige Artikel konnten nicht erneut gelesen werden: Es dauert zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The address of {host} could not be looked up just now.</source>
        <translation>Die Adresse von {host} ließ sich gerade nicht ermitteln.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another site.</source>
        <translation>Das Zertifikat von {host} gehört zu einer anderen Website.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted.</source>
        <translation>Dem Zertifikat von {host} kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired: the site must renew it, and this machine&apos;s clock must be right.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen: Die Website muss es erneuern, und die Uhr dieses Rechners muss stimmen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by an authority that this machine does not know.</source>
        <translation>Das Zertifikat von {host} ist von einer Stelle unterschrieben, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but the site itself.</source>
        <translation>Das Zertifikat von {host} ist von niemandem als der Website selbst unterschrieben.</translation>
    </message>
    <message>
        <source>The damaged file is kept in {folder}.</source>
        <translation>Die beschädigte Datei wird in {folder} aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk with the library in {folder} failed to read or write. See that the disk is sound.</source>
        <translation>Der Datenträger mit der Bibliothek in {folder} konnte nicht lesen oder schreiben. Bitte prüfen, ob er in Ordnung ist.</translation>
    </message>
    <message>
        <source>The disk with the library in {folder} is full, so nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger mit der Bibliothek in {folder} ist voll, darum wurde nichts geändert. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The file holds a single entry of more than {number} signs, and cannot be read.</source>
        <translation>Die Datei enthält einen einzelnen Eintrag von mehr als {number} Zeichen und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is broken off or damaged at this place; what stands before it was taken.</source>
        <translation>Die Datei ist an dieser Stelle abgebrochen oder beschädigt; was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Die Datei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}. Choose another place for the library.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}. Bitte einen anderen Ort für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be read. Give yourself the right to it.</source>
        <translation>Der Ordner {folder} darf nicht gelesen werden. Bitte sich das Recht dazu geben.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written, and so its library cannot be opened. Copy it elsewhere.</source>
        <translation>Der Ordner {folder} darf nicht beschrieben werden, darum lässt sich seine Bibliothek nicht öffnen. Bitte sie anderswohin kopieren.</translation>
    </message>
    <message>
        <source>The library in {file} is damaged. Choose another backup.</source>
        <translation>Die Bibliothek in {file} ist beschädigt. Bitte eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be made whole: {why}</source>
        <translation>Die Bibliothek in {folder} lässt sich nicht wiederherstellen: {why}</translation>
    </message>
    <message>
        <source>The library in {folder} cannot be opened. See that {file} there is a file you may read and write.</source>
        <translation>Die Bibliothek in {folder} lässt sich nicht öffnen. Bitte nachsehen, ob {file} dort eine Datei ist, die Sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The library in {folder} is closed.</source>
        <translation>Die Bibliothek in {folder} ist geschlossen.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged in more than its indexes.</source>
        <translation>Die Bibliothek in {folder} ist nicht nur in ihren Verzeichnissen beschädigt.</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged, and was not copied. Bring back what can be read with: cutline check --repair</source>
        <translation>Die Bibliothek in {folder} ist beschädigt und wurde nicht gesichert. Was lesbar ist, bringt dieser Befehl zurück: cutline check --repair</translation>
    </message>
    <message>
        <source>The library in {folder} is damaged. Bring back what can be read with: cutline check --repair</source>
        <translation>Die Bibliothek in {folder} ist beschädigt. Was lesbar ist, bringt dieser Befehl zurück: cutline check --repair</translation>
    </message>
    <message>
        <source>The library in {folder} is open. Close Cutline first, then {what}.</source>
        <translation>Die Bibliothek in {folder} ist geöffnet. Bitte zuerst Cutline schließen und es dann erneut versuchen ({what}).</translation>
    </message>
    <message>
        <source>The library in {folder} may not be written. Give yourself the right to change its files.</source>
        <translation>Die Bibliothek in {folder} darf nicht beschrieben werden. Bitte sich das Recht geben, ihre Dateien zu ändern.</translation>
    </message>
    <message>
        <source>The library in {folder} was busy for {number} seconds, so nothing was changed. Try again in a moment.</source>
        <translation>Die Bibliothek in {folder} war {number} Sekunden lang beschäftigt, darum wurde nichts geändert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The library in {folder} was not moved. {why}</source>
        <translation>Die Bibliothek in {folder} ist nicht umgezogen. {why}</translation>
    </message>
    <message>
        <source>The library in {folder} was written by a newer Cutline. Install the newest Cutline to open it.</source>
        <translation>Die Bibliothek in {folder} wurde von einem neueren Cutline geschrieben. Bitte das neueste Cutline installieren, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>Die Bibliothek war beschädigt.</translation>
    </message>
    <message>
        <source>The library was moved to {folder}, and is not there. Plug in the disk that it is on, or say where it is.</source>
        <translation>Die Bibliothek ist nach {folder} umgezogen und dort nicht zu finden. Bitte den Datenträger anschließen, auf dem sie liegt, oder sagen, wo sie ist.</translation>
    </message>
    <message>
        <source>The list is damaged at this place; what stands before it was taken.</source>
        <translation>Die Liste ist an dieser Stelle beschädigt; was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>The list is larger than {number} MB. Export it without its pictures.</source>
        <translation>Die Liste ist größer als {number} MB. Bitte ohne ihre Bilder exportieren.</translation>
    </message>
    <message>
        <source>The list of feeds is larger than {number} MB, and no such list is.</source>
        <translation>Die Liste von Feeds ist größer als {number} MB, und so groß ist keine solche Liste.</translation>
    </message>
    <message>
        <source>The network cannot be reached: check this machine&apos;s connection.</source>
        <translation>Das Netz ist nicht erreichbar: Bitte die Verbindung dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The page at {address} is empty.</source>
        <translation>Die Seite unter {address} ist leer.</translation>
    </message>
    <message>
        <source>The page {address} could not be read: it takes too much time or memory.</source>
        <translation>Die Seite {address} konnte nicht gelesen werden: Es dauert zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The pattern is longer than {number} characters.</source>
        <translation>Das Muster ist länger als {number} Zeichen.</translation>
    </message>
    <message>
        <source>The pattern {pattern} could take too long. Let at most two parts of it repeat without an end, or write \d++ for \d+.</source>
        <translation>Das Muster {pattern} könnte zu lange dauern. Bitte höchstens zwei Teile ohne Ende wiederholen oder \d++ statt \d+ schreiben.</translation>
    </message>
    <message>
        <source>The pattern {pattern} has a mistake: {why}.</source>
        <translation>Das Muster {pattern} hat einen Fehler: {why}.</translation>
    </message>
    <message>
        <source>The pattern {pattern} refers back to itself, which a rule cannot do.</source>
        <translation>Das Muster {pattern} verweist auf sich selbst zurück, was eine Regel nicht kann.</translation>
    </message>
    <message>
        <source>The pattern {pattern} repeats what repeats or varies itself, which could take for ever.</source>
        <translation>Das Muster {pattern} wiederholt etwas, das sich selbst wiederholt oder ändert, und das könnte ewig dauern.</translation>
    </message>
    <message>
        <source>The pattern {pattern} uses “(?…”, which a rule cannot do.</source>
        <translation>Das Muster {pattern} verwendet „(?…“, was eine Regel nicht kann.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written: {why}. Make room, or see who may write there.</source>
        <translation>Das Bild {file} kann nicht geschrieben werden: {why}. Bitte Platz schaffen oder nachsehen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The proxy does not let us through to {host}: check the proxy settings.</source>
        <translation>Der Proxy lässt uns nicht zu {host} durch: Bitte die Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The rule {name} does nothing: say what is to be done then.</source>
        <translation>Die Regel {name} tut nichts: Bitte angeben, was dann geschehen soll.</translation>
    </message>
    <message>
        <source>The rule {name} has no condition: say when it is to act.</source>
        <translation>Die Regel {name} hat keine Bedingung: Bitte angeben, wann sie gelten soll.</translation>
    </message>
    <message>
        <source>The search has more than {number} words. Use fewer.</source>
        <translation>Die Suche hat mehr als {number} Wörter. Bitte weniger verwenden.</translation>
    </message>
    <message>
        <source>The table is damaged near line {number}; what stands before it was taken.</source>
        <translation>Die Tabelle ist nahe Zeile {number} beschädigt; was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>The text of {address} could not be cleaned: it takes too much time or memory.</source>
        <translation>Der Text von {address} konnte nicht bereinigt werden: Es dauert zu lange oder braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The zip file is damaged or locked by a password. Unpack it and import what is in it.</source>
        <translation>Die Zip-Datei ist beschädigt oder durch ein Passwort gesperrt. Bitte entpacken und den Inhalt importieren.</translation>
    </message>
    <message>
        <source>There is a rule {name} already. Choose another name.</source>
        <translation>Eine Regel {name} gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a saved search {name} already. Choose another name.</source>
        <translation>Eine gespeicherte Suche {name} gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a tag {name} already. Merge the two, or choose another name.</source>
        <translation>Ein Schlagwort {name} gibt es schon. Bitte beide zusammenführen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no article to write: nothing in the library answers to what was asked.</source>
        <translation>Es gibt keinen Artikel zu schreiben: Nichts in der Bibliothek entspricht dem, was verlangt wurde.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no host called {host}: check the spelling, or the site is gone.</source>
        <translation>Es gibt keinen Server namens {host}: Bitte die Schreibweise prüfen, oder die Website besteht nicht mehr.</translation>
    </message>
    <message>
        <source>There is no library in {folder}.</source>
        <translation>In {folder} liegt keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no library in {folder}. Choose another folder, or a backup.</source>
        <translation>In {folder} liegt keine Bibliothek. Bitte einen anderen Ordner oder eine Sicherung wählen.</translation>
    </message>
    <message>
        <source>There is nothing at {address} (status 404): look for its new address on the site.</source>
        <translation>Unter {address} gibt es nichts (Status 404): Bitte auf der Website nach der neuen Adresse suchen.</translation>
    </message>
    <message>
        <source>There is nothing to look for. Type a word, a name or a phrase.</source>
        <translation>Es gibt nichts zu suchen. Bitte ein Wort, einen Namen oder eine Wortfolge eingeben.</translation>
    </message>
    <message>
        <source>This file is not an OPML list of feeds: export one from your other reader and try again.</source>
        <translation>Diese Datei ist keine OPML-Liste von Feeds: Bitte eine aus dem anderen Newsreader exportieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>This file is nothing that Cutline can import. It takes lists of feeds (OPML), starred items (JSON), saved pages (CSV, HTML or JSON), bookmarks (HTML), and what Cutline itself has exported (JSON Lines).</source>
        <translation>Diese Datei ist nichts, was Cutline importieren kann. Es nimmt Listen von Feeds (OPML), markierte Artikel (JSON), gespeicherte Seiten (CSV, HTML oder JSON), Lesezeichen (HTML) und was Cutline selbst exportiert hat (JSON Lines).</translation>
    </message>
    <message>
        <source>This file was written by a newer Cutline. Install the newest Cutline to read it.</source>
        <translation>Diese Datei wurde von einem neueren Cutline geschrieben. Bitte das neueste Cutline installieren, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This rule is no longer there.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What was typed is not all text, so nothing was changed. Type it again, in UTF-8.</source>
        <translation>Was eingegeben wurde, ist nicht alles Text, darum wurde nichts geändert. Bitte noch einmal eingeben, in UTF-8.</translation>
    </message>
    <message>
        <source>What was wrong is mended.</source>
        <translation>Was falsch war, ist behoben.</translation>
    </message>
    <message>
        <source>{address} cannot be fetched: only http, https and file addresses can.</source>
        <translation>{address} kann nicht abgerufen werden: Das geht nur mit http-, https- und file-Adressen.</translation>
    </message>
    <message>
        <source>{address} could not be read: it takes too much time or memory. It may be damaged.</source>
        <translation>{address} konnte nicht gelesen werden: Es dauert zu lange oder braucht zu viel Speicher. Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>{address} holds more brackets than Cutline will read: the feed may be damaged.</source>
        <translation>{address} enthält mehr Klammern, als Cutline liest: Der Feed ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{address} holds more tags than Cutline will read: the feed may be damaged.</source>
        <translation>{address} enthält mehr Tags, als Cutline liest: Der Feed ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>{address} is JSON, but not a feed.</source>
        <translation>{address} ist JSON, aber kein Feed.</translation>
    </message>
    <message>
        <source>{address} is XML, but not a feed.</source>
        <translation>{address} ist XML, aber kein Feed.</translation>
    </message>
    <message>
        <source>{address} is a feed too broken to be read.</source>
        <translation>{address} ist ein Feed, der zu fehlerhaft ist, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed.</source>
        <translation>{address} ist eine Webseite, kein Feed.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed; it offers one.</source>
        <translation>{address} ist eine Webseite, kein Feed; sie bietet einen an.</translation>
    </message>
    <message>
        <source>{address} is a web page, not a feed; it offers {number}.</source>
        <translation>{address} ist eine Webseite, kein Feed; sie bietet {number} an.</translation>
    </message>
    <message>
        <source>{address} is broken JSON: the site must mend its feed.</source>
        <translation>{address} ist fehlerhaftes JSON: Die Website muss ihren Feed in Ordnung bringen.</translation>
    </message>
    <message>
        <source>{address} is empty.</source>
        <translation>{address} ist leer.</translation>
    </message>
    <message>
        <source>{address} is empty: there is no feed in it at present.</source>
        <translation>{address} ist leer: Dort ist zurzeit kein Feed.</translation>
    </message>
    <message>
        <source>{address} is gone for good (status 410): unsubscribe, or look for a new address on the site.</source>
        <translation>{address} gibt es endgültig nicht mehr (Status 410): Bitte abbestellen oder auf der Website nach einer neuen Adresse suchen.</translation>
    </message>
    <message>
        <source>{address} is larger than {number} MB, which is the limit.</source>
        <translation>{address} ist größer als {number} MB, und mehr wird nicht angenommen.</translation>
    </message>
    <message>
        <source>{address} is left for later: much that its feed links to does not answer.</source>
        <translation>{address} bleibt für später: Vieles, worauf der Feed verweist, antwortet nicht.</translation>
    </message>
    <message>
        <source>{address} is not a feed.</source>
        <translation>{address} ist kein Feed.</translation>
    </message>
    <message>
        <source>{address} is not a feed: it is neither XML nor JSON.</source>
        <translation>{address} ist kein Feed: Es ist weder XML noch JSON.</translation>
    </message>
    <message>
        <source>{address} is not a web page ({kind}).</source>
        <translation>{address} ist keine Webseite ({kind}).</translation>
    </message>
    <message>
        <source>{address} is not an address that can be fetched: check its spelling.</source>
        <translation>{address} ist keine Adresse, die abgerufen werden kann: Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{address} is not an address: check its spelling.</source>
        <translation>{address} ist keine Adresse: Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{address} lies on this machine, outside the folder of its feed.</source>
        <translation>{address} liegt auf diesem Rechner, außerhalb des Ordners seines Feeds.</translation>
    </message>
    <message>
        <source>{address} names no host: check its spelling.</source>
        <translation>{address} nennt keinen Server: Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{address} points on and on to other addresses, in a circle it seems.</source>
        <translation>{address} verweist immer weiter auf andere Adressen, wohl im Kreis.</translation>
    </message>
    <message>
        <source>{address} points to {target}, which is never followed.</source>
        <translation>{address} verweist auf {target}, und dem wird nie gefolgt.</translation>
    </message>
    <message>
        <source>{address} says that nothing has changed, but it was never read before. Try again later.</source>
        <translation>{address} meldet, es habe sich nichts geändert, wurde aber noch nie gelesen. Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <source>{address} shows no article but a {kind} page, so there is nothing to keep.</source>
        <translation>{address} zeigt keinen Artikel, sondern eine Seite der Art „{kind}“; es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>{feeds} feeds and {bookmarks} bookmarks are here.</source>
        <translation>Feeds: {feeds}; Lesezeichen: {bookmarks}.</translation>
    </message>
    <message>
        <source>{file} can hold one story, and these are {number}. Name a folder for them, such as {folder}.</source>
        <translation>{file} kann einen Artikel enthalten, und dies sind {number}. Bitte einen Ordner dafür angeben, etwa {folder}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}. Check the name and try again.</source>
        <translation>{file} kann nicht gelesen werden: {why}. Bitte den Namen prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}. Choose another place.</source>
        <translation>{file} kann nicht geschrieben werden: {why}. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{file} is a database, but not a library of Cutline. Choose another folder for the library.</source>
        <translation>{file} ist eine Datenbank, aber keine Bibliothek von Cutline. Bitte einen anderen Ordner für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{file} is not a whole backup of Cutline. Choose another one.</source>
        <translation>{file} ist keine vollständige Sicherung von Cutline. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>{file} says no form that Cutline writes: end it with .epub, .html, .md or .jsonl, or name a folder.</source>
        <translation>{file} nennt kein Format, das Cutline schreibt: Der Name muss auf .epub, .html, .md oder .jsonl enden oder einen Ordner nennen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Cutline. Install the newest Cutline to restore it.</source>
        <translation>{file} wurde von einem neueren Cutline geschrieben. Bitte das neueste Cutline installieren, um die Sicherung zurückzuspielen.</translation>
    </message>
    <message>
        <source>{file}: {why}. Make room.</source>
        <translation>{file}: {why}. Bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>{file}: {why}. See that the folder is there and may be written.</source>
        <translation>{file}: {why}. Bitte nachsehen, ob der Ordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>{folder} and {other} lie within one another. Choose a folder elsewhere.</source>
        <translation>{folder} und {other} liegen ineinander. Bitte einen Ordner anderswo wählen.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose another place for the library.</source>
        <translation>{folder} ist kein Ordner. Bitte einen anderen Ort für die Bibliothek wählen.</translation>
    </message>
    <message>
        <source>{folder} is not an empty folder. Choose another one, or a new name in it.</source>
        <translation>{folder} ist kein leerer Ordner. Bitte einen anderen wählen oder darin einen neuen Namen.</translation>
    </message>
    <message>
        <source>{host} asks for payment before it shows this address.</source>
        <translation>{host} verlangt Bezahlung, bevor diese Adresse gezeigt wird.</translation>
    </message>
    <message>
        <source>{host} cannot agree with us on a secure connection.</source>
        <translation>Mit {host} kommt keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it will be tried again later.</source>
        <translation>{host} ist nicht erreichbar: Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} cut the connection in the middle: it will be tried again later.</source>
        <translation>{host} hat die Verbindung mittendrin abgebrochen: Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} did not answer in time: it will be tried again later.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet: Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} does not accept the user name and password of this feed: enter them again.</source>
        <translation>{host} nimmt Benutzername und Passwort dieses Feeds nicht an: Bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>{host} does not answer: it is left alone until the next refresh.</source>
        <translation>{host} antwortet nicht und wird bis zur nächsten Aktualisierung in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>{host} gave status {status} in place of an answer.</source>
        <translation>{host} hat statt einer Antwort den Status {status} geschickt.</translation>
    </message>
    <message>
        <source>{host} has no address: check its spelling.</source>
        <translation>{host} hat keine Adresse: Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}) and asks to wait {wait}: it will be tried again later.</source>
        <translation>{host} hat selbst eine Störung (Status {status}) und bittet zu warten ({wait}): Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (status {status}): it will be tried again later.</source>
        <translation>{host} hat selbst eine Störung (Status {status}): Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} is a private address, where a public feed may not lead.</source>
        <translation>{host} ist eine private Adresse, auf die ein öffentlicher Feed nicht führen darf.</translation>
    </message>
    <message>
        <source>{host} is not the name of a host: check its spelling.</source>
        <translation>{host} ist kein Name eines Servers: Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>{host} lets only web browsers through (a check for robots): ask the site to open its feed to news readers, or look for another address of it.</source>
        <translation>{host} lässt nur Webbrowser durch (Prüfung auf Roboter): Bitten Sie die Website, ihren Feed für Newsreader zu öffnen, oder suchen Sie eine andere Adresse des Feeds.</translation>
    </message>
    <message>
        <source>{host} needs a login of the kind {kind}, which Cutline cannot give: look for another address on the site.</source>
        <translation>{host} verlangt eine Anmeldung der Art {kind}, die Cutline nicht bietet: Bitte auf der Website nach einer anderen Adresse suchen.</translation>
    </message>
    <message>
        <source>{host} needs a login: enter the user name and password for this feed.</source>
        <translation>{host} verlangt eine Anmeldung: Bitte Benutzername und Passwort dieses Feeds eingeben.</translation>
    </message>
    <message>
        <source>{host} points elsewhere without saying where (status {status}).</source>
        <translation>{host} verweist woandershin, ohne zu sagen, wohin (Status {status}).</translation>
    </message>
    <message>
        <source>{host} refuses the connection: its server is not running, or the port is wrong.</source>
        <translation>{host} weist die Verbindung ab: Der Server läuft nicht, oder der Port ist falsch.</translation>
    </message>
    <message>
        <source>{host} refuses to serve news readers (status {status}): a web browser may still get through.</source>
        <translation>{host} bedient keine Newsreader (Status {status}): Ein Webbrowser kommt vielleicht noch durch.</translation>
    </message>
    <message>
        <source>{host} says it was asked too often (status 429) and asks to wait {wait}.</source>
        <translation>{host} meldet, zu oft gefragt worden zu sein (Status 429), und bittet zu warten: {wait}.</translation>
    </message>
    <message>
        <source>{host} says it was asked too often (status 429).</source>
        <translation>{host} meldet, zu oft gefragt worden zu sein (Status 429).</translation>
    </message>
    <message>
        <source>{host} says that nothing is new, though it was never asked for changes: try again later.</source>
        <translation>{host} meldet, es gebe nichts Neues, obwohl gar nicht nach Änderungen gefragt wurde: Bitte später erneut versuchen.</translation>
    </message>
    <message>
        <source>{host} sent an answer that is broken or not HTTP: it will be tried again later.</source>
        <translation>{host} hat eine fehlerhafte Antwort geschickt, oder eine, die kein HTTP ist: Später wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{host} sent data whose compression is damaged.</source>
        <translation>{host} hat Daten geschickt, deren Komprimierung beschädigt ist.</translation>
    </message>
    <message>
        <source>{name} cannot be merged into itself. Name two tags.</source>
        <translation>{name} kann nicht mit sich selbst zusammengeführt werden. Bitte zwei Schlagwörter nennen.</translation>
    </message>
    <message>
        <source>{number} are lost.</source>
        <translation>Verloren sind {number}.</translation>
    </message>
    <message>
        <source>{number} articles could be read from it, and {more} were brought back from the copy of {time}.</source>
        <translation>Aus ihr konnten {number} Artikel gelesen werden, und {more} kamen aus der Sicherung vom {time} zurück.</translation>
    </message>
    <message>
        <source>{number} articles could be read from it.</source>
        <translation>Aus ihr konnten {number} Artikel gelesen werden.</translation>
    </message>
    <message>
        <source>“{verb}” cannot be asked of the {field}.</source>
        <translation>„{verb}“ geht nicht mit „{field}“.</translation>
    </message>
    <message>
        <source>“{word}” is no date. Write it as in {example}</source>
        <translation>„{word}“ ist kein Datum. Bitte so schreiben: {example}</translation>
    </message>
    <message>
        <source>“{word}” is unknown. There are {known}.</source>
        <translation>„{word}“ ist unbekannt. Es gibt {known}.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>All of “{place}”</source>
        <translation>Alles aus „{place}“</translation>
    </message>
    <message>
        <source>All that Cutline knows, for programs and other libraries</source>
        <translation>Alles, was Cutline weiß, für Programme und andere Bibliotheken</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>EPUB, for an e-reader: with photos and a table of contents</source>
        <translation>EPUB, für E-Reader: mit Fotos und Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>One HTML file with everything in it</source>
        <translation>Eine HTML-Datei, die alles enthält</translation>
    </message>
    <message>
        <source>Pages to print, with photos, captions and credits</source>
        <translation>Druckseiten mit Fotos, Bildunterschriften und Bildnachweisen</translation>
    </message>
    <message>
        <source>Plain text with marks; several stories make a folder</source>
        <translation>Reiner Text mit Auszeichnungen; mehrere Artikel ergeben einen Ordner</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>{total}, {unread} of them unread</source>
        <translation>{total}, davon {unread} ungelesen</translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Bookmark no longer</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark older ones as read</source>
        <translation>Ältere als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark those above as read</source>
        <translation>Alle darüber als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark those below as read</source>
        <translation>Alle darunter als gelesen markieren</translation>
    </message>
    <message>
        <source>Mute words like this …</source>
        <translation>Solche Wörter stummschalten …</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n days</source>
        <translation>
            <numerusform>Älter als %n Tag</numerusform>
            <numerusform>Älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than a day</source>
        <translation>Älter als ein Tag</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <source>Rule from this story …</source>
        <translation>Regel aus diesem Artikel …</translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>in %n feeds</source>
        <translation>
            <numerusform>in %n Feed</numerusform>
            <numerusform>in %n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer Artikel</numerusform>
            <numerusform>%n neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in {feeds}</source>
        <translation>
            <numerusform>%n neuer Artikel in {feeds}</numerusform>
            <numerusform>%n neue Artikel in {feeds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Change what it looks for …</source>
        <translation>Suchbegriffe ändern …</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Feed settings …</source>
        <translation>Feed-Einstellungen …</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Full text from the page</source>
        <translation>Volltext von der Seite</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Make complete offline</source>
        <translation>Offline verfügbar machen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <translation>In einen Ordner verschieben …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>When the feed gives a teaser</source>
        <translation>Wenn der Feed nur Teaser liefert</translation>
    </message>
</context>
<context>
    <name>related</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;Std.</numerusform>
            <numerusform>%n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Background  ·  {number}</source>
        <translation>Hintergrund  ·  {number}</translation>
    </message>
    <message numerus="yes">
        <source>Cutline is still reading %n stories; more may stand here soon.</source>
        <translation>
            <numerusform>Cutline liest noch %n Artikel; bald steht hier vielleicht mehr.</numerusform>
            <numerusform>Cutline liest noch %n Artikel; bald steht hier vielleicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latest from {feed}</source>
        <translation>Neuestes aus {feed}</translation>
    </message>
    <message>
        <source>No other story in your library is about this one yet.</source>
        <translation>Noch kein anderer Artikel in Ihrer Bibliothek handelt davon.</translation>
    </message>
    <message>
        <source>Not related  (Delete)</source>
        <translation>Nicht verwandt  (Delete)</translation>
    </message>
    <message>
        <source>Search for “{words}”</source>
        <translation>Nach „{words}“ suchen</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>Dieselbe Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>also in %n feeds</source>
        <translation>
            <numerusform>auch in %n Feed</numerusform>
            <numerusform>auch in %n Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>also in {feed}</source>
        <translation>auch in {feed}</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>both: {words}</source>
        <translation>beide: {words}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>{time} earlier</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>It counts as read from the start.</source>
        <translation>Er gilt von Anfang an als gelesen.</translation>
    </message>
    <message>
        <source>It gets this tag; several with commas between them.</source>
        <translation>Er erhält dieses Schlagwort; mehrere durch Kommas trennen.</translation>
    </message>
    <message>
        <source>It is in no list and in no count.</source>
        <translation>Er steht in keiner Liste und zählt nirgends mit.</translation>
    </message>
    <message>
        <source>It is kept for good, with its photos.</source>
        <translation>Er bleibt dauerhaft erhalten, samt Fotos.</translation>
    </message>
    <message>
        <source>It is told in the desktop’s notice, which the settings turn on.</source>
        <translation>Er wird per Mitteilung gemeldet, die in den Einstellungen eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Its whole text and its photos are fetched at once, whatever its feed says.</source>
        <translation>Volltext und Fotos werden sofort geladen, was auch immer beim Feed eingestellt ist.</translation>
    </message>
    <message>
        <source>Keep offline</source>
        <translation>Offline aufbewahren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag or section</source>
        <translation>Schlagwort oder Ressort</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title or teaser</source>
        <translation>Titel oder Teaser</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>a feed that was removed</source>
        <translation>ein entfernter Feed</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>passt nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>for a day</source>
        <translation>einen Tag lang</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>passt zu</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>abgelaufen seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{condition} “{value}”</source>
        <translation>{condition} „{value}“</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A headline that is scrolled past is marked as read</source>
        <translation>Beim Vorbeiscrollen Schlagzeilen als gelesen markieren</translation>
    </message>
    <message>
        <source>A story that is opened is marked as read</source>
        <translation>Beim Öffnen Artikel als gelesen markieren</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Also when the machine wakes up, or the network is back.</source>
        <translation>Auch wenn der Rechner aufwacht oder das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Bookmarked and tagged stories are always kept.</source>
        <translation>Artikel mit Lesezeichen oder Schlagwort bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>Characters in a line, at most.</source>
        <translation>Höchstens so viele Zeichen je Zeile.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Copies of the library, one a day</source>
        <translation>Tägliche Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Copies of the library, one a week</source>
        <translation>Wöchentliche Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ends of lines</source>
        <translation>Ausrichtung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>Im Abstand von %n Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Im Abstand von %n Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its keys, and all can be changed.</source>
        <translation>Jede Aktion hat ihre Tasten, und alle lassen sich ändern.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Feeds and refreshing</source>
        <translation>Feeds und Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>For %n days</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Schlagzeilen</translation>
    </message>
    <message>
        <source>Helps to find a fault. Without them the log can be shown to anybody.</source>
        <translation>Hilft, einen Fehler zu finden. Ohne sie kann das Protokoll jedem gezeigt werden.</translation>
    </message>
    <message>
        <source>Hide feeds without unread stories</source>
        <translation>Feeds ohne Ungelesenes ausblenden</translation>
    </message>
    <message>
        <source>How many of the last days are kept; 0 for none.</source>
        <translation>Wie viele der letzten Tage erhalten bleiben; 0 für keine.</translation>
    </message>
    <message>
        <source>It lies in {folder}</source>
        <translation>Sie liegt in {folder}</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Keep of each feed</source>
        <translation>Je Feed aufbewahren</translation>
    </message>
    <message>
        <source>Keep stories</source>
        <translation>Artikel aufbewahren</translation>
    </message>
    <message>
        <source>Keep what is unread, however old</source>
        <translation>Ungelesenes aufbewahren, wie alt es auch ist</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light by day, dark by night</source>
        <translation>Tags hell, nachts dunkel</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look for news when Cutline starts</source>
        <translation>Beim Start von Cutline Nachrichten abrufen</translation>
    </message>
    <message>
        <source>Look for news while it is open</source>
        <translation>Nachrichten abrufen, solange Cutline offen ist</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>More contrast and larger type are taken over from the system.</source>
        <translation>Mehr Kontrast und größere Schrift werden vom System übernommen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Offline and storage</source>
        <translation>Offline und Speicher</translation>
    </message>
    <message>
        <source>One notice for all feeds whose own settings ask for it, while you are elsewhere.</source>
        <translation>Eine Mitteilung für alle Feeds, bei denen sie eingestellt ist, solange Sie woanders arbeiten.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Ragged, with hyphens</source>
        <translation>Flattersatz mit Trennung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading one copy of a story reads them all</source>
        <translation>Mit einem Artikel auch gleiche als gelesen markieren</translation>
    </message>
    <message>
        <source>Room for copies of the library</source>
        <translation>Platz für Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Room for pictures</source>
        <translation>Platz für Bilder</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Show and change …</source>
        <translation>Anzeigen und ändern …</translation>
    </message>
    <message>
        <source>Show the copies of a story as one line</source>
        <translation>Gleiche Artikel als eine Zeile anzeigen</translation>
    </message>
    <message>
        <source>Show the feeds as icons</source>
        <translation>Feeds als Symbole anzeigen</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Bei geschlossenem Fenster im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Tell of new stories</source>
        <translation>Neue Artikel melden</translation>
    </message>
    <message>
        <source>The day begins</source>
        <translation>Der Tag beginnt</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n</source>
        <translation>
            <numerusform>Der neueste (%n)</numerusform>
            <numerusform>Die neuesten %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest two are kept at any size.</source>
        <translation>Die neuesten zwei bleiben, gleich wie groß.</translation>
    </message>
    <message>
        <source>The night begins</source>
        <translation>Die Nacht beginnt</translation>
    </message>
    <message>
        <source>This desktop has no tray, which Cutline needs to tell of news.</source>
        <translation>Dieser Desktop hat keinen Infobereich; Cutline braucht ihn für Mitteilungen.</translation>
    </message>
    <message>
        <source>Titles and addresses may stand in the log</source>
        <translation>Titel und Adressen dürfen im Protokoll stehen</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>Nur Titel</translation>
    </message>
    <message>
        <source>When it is full, those of the oldest read stories go. Bookmarked ones stay.</source>
        <translation>Ist er voll, weichen die Bilder der ältesten gelesenen Artikel. Die mit Lesezeichen bleiben.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n Lesezeichen</numerusform>
            <numerusform>%n Lesezeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds</source>
        <translation>
            <numerusform>%n Feed</numerusform>
            <numerusform>%n Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>0 MB</source>
        <translation>0&#xa0;MB</translation>
    </message>
    <message>
        <source>{feeds}, {stories} and {bookmarks}</source>
        <translation>{feeds}, {stories} und {bookmarks}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>%n stories past your rules, about {size}</source>
        <translation>
            <numerusform>%n Artikel außerhalb Ihrer Regeln, etwa {size}</numerusform>
            <numerusform>%n Artikel außerhalb Ihrer Regeln, etwa {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures of old, read stories, {size} over the room they may take</source>
        <translation>Bilder alter, gelesener Artikel, {size} über dem erlaubten Platz</translation>
    </message>
    <message>
        <source>{size} that lie idle in the database</source>
        <translation>{size}, die in der Datenbank ungenutzt sind</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;Std.</numerusform>
            <numerusform>%n&#xa0;Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.&#xa0;MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.&#xa0;MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d.&#xa0;MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d.&#xa0;MMMM yyyy</translation>
    </message>
</context>
</TS>
