# Alle Sätze, Beschriftungen und Schaltflächen auf Deutsch. Noch nicht von einer Muttersprachlerin oder einem Muttersprachler geprüft
# (not yet reviewed by a native speaker). Befehle und Namen von Optionen bleiben englisch. docs/words.md sagt, wie man Sätze schreibt.
# Die Kennungen und Variablen sind die von en.ftl; ein Test vergleicht sie.

### general

yes = ja
no = nein
none = keine
never = nie
label-name = Name
label-title = Position
label-department = Abteilung
label-company = Firma
label-location = Standort
label-email = E-Mail
label-user-name = Benutzername
label-id = Kennung
label-status = Status
label-type = Art
label-role = Rolle
label-roles = Rollen
label-roles-now = Rollen jetzt
label-description = Beschreibung
label-members = Mitglieder
label-new-member = Neues Mitglied
label-owner = Inhaber
label-owners = Inhaber
label-leaves-room = Verlässt den Raum
label-last-message = Letzte Nachricht
label-last-login = Letzte Anmeldung
label-sessions = Sitzungen
label-picture = Bild
label-device = Gerät
label-address = Adresse
label-session = Sitzung
label-until = Bis
label-suspended-now-until = Jetzt gesperrt bis
label-ticket = Ticket
label-reason = Grund
own-words = „{ $text }“
label-reason-of = Grund (Worte von { $person })
label-asked-by-person = Frage von { $person }
label-answered-by = Antwort von { $person }
label-delegate = Wer entscheidet
label-principal = Für wen
label-needs = Erforderlich
label-stage = Stufe { $number }
label-asked-to-decide = Angefragt
label-unavailable = Nicht verfügbar
label-person = Person
label-asked-by = Auf Bitte von
label-key = Schlüssel
account-type = { $accountType ->
    [SYSTEM] Dienstkonto
   *[NORMAL] Person
}

count-rows = { NUMBER($count) ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
done = Erledigt: { $change }.
already-done = War schon erledigt: { $change }.
not-done = Nicht erledigt: { $change }. { $why }
not-done-cancelled = Nicht erledigt: { $change }. Es wurde abgebrochen.
label-created = Angelegt
label-created-by = Angelegt von
label-joined = Beigetreten
label-your-role = Ihre Rolle
label-other-companies = Andere Firmen
button-open-room = Raum öffnen
date-by = { $date } von { $name }
not-known = unbekannt
heading-not-done = Nicht erledigt:
failed-line = { $change }: { $why }
on = ein
off = aus
of = { NUMBER($count) } von { NUMBER($total) }
note = Hinweis:
optional = { $text } (optional)
label-account = Konto
label-presence = Präsenz
label-suspended-until = Gesperrt bis
label-groups = Gruppen
label-feature = Funktion
label-for = Für
label-actions = Aktionen
label-when = Wann
label-who = Wer
label-what = Was
label-about = Betrifft
label-change = Änderung
label-since = Seit
label-watched-until = Beobachtet bis
label-first-asked = Erste Anfrage
label-last-change = Letzte Änderung
label-asked = Angefragt
label-number = Nr.
label-note = Hinweis
label-by = Von
label-finished = Erledigt
label-done-before = Vorher erledigt
label-done-since = Seither erledigt
label-not-done = Nicht erledigt
label-unclear = Unklar
label-wants-to = Möchte
label-requested-by = Beantragt von
label-open-until = Offen bis
label-decided-by = Entschieden von
label-decided-at = Entschieden
label-rooms-you-own = Räume, deren Inhaber Sie sind
button-open-im = IM öffnen
button-end-session = { $session } beenden
count-times = { NUMBER($count) ->
    [one] einmal
    [2] zweimal
   *[other] { $count }-mal
}
and-more = und { NUMBER($count) } weitere
heading-done = Erledigt:
heading-already-done = War schon erledigt:
heading-failed = Fehlgeschlagen:
page-empty = Die Liste ist inzwischen kürzer, deshalb ist diese Seite leer. Blättern Sie zurück, oder geben Sie den Befehl noch einmal ein.
not-found = Ich konnte { $texts } nicht finden.
file-rows = { $title }: { NUMBER($count) ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
} in der Datei.
span-days = { NUMBER($count) ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
span-hours = { NUMBER($count) ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
span-minutes = { NUMBER($count) ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
span-seconds = { NUMBER($count) ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
span-moments = einem Augenblick
fault = Bei mir ist etwas schiefgegangen, deshalb konnte ich das nicht tun. Versuchen Sie es gleich noch einmal. Wenn es wieder passiert, nennen Sie einem Administrator die Referenz { $reference }.
clicks-missed = Ich war kurz von Symphony getrennt, und Klicks erreichen mich dann nicht. { $count ->
    [one] Eine Frage hier wartet noch auf eine Antwort. Falls Sie schon geklickt haben, klicken Sie bitte noch einmal.
   *[other] { $count } Fragen hier warten noch auf eine Antwort. Falls Sie schon geklickt haben, klicken Sie bitte noch einmal.
}
event-late = Symphony antwortet mir gerade nicht richtig. Ich versuche es weiter und antworte Ihnen hier, sobald es klappt.
event-given-up = Ich habe es eine Stunde lang versucht, aber Symphony hat mir nicht richtig geantwortet. Deshalb habe ich aufgehört. Prüfen Sie, ob es erledigt ist, bevor Sie es noch einmal versuchen.
outsider-thanks = Vielen Dank für Ihre Nachricht.
outsider = Ich arbeite nur für die Mitarbeiter meiner eigenen Firma und kann Ihnen deshalb nicht helfen.
answered-by-im = { $person }, ich habe Ihnen in unserer IM geantwortet.
answering-by-im = { $person }, ich antworte Ihnen in unserer IM.

### help

usage = Aufruf: { $usage }
usage-more = Aufruf: { $usage } (alle Optionen: { $more })
example = Beispiel: { $example }
did-you-mean = Meinten Sie:
help-list-intro = Ich bin { $bot }. Das können Sie in dieser Unterhaltung tun. In Räumen erwähnen Sie mich bitte zuerst.
help-start = Ich bin { $bot }. Ich kümmere mich für Sie um Räume, Personen und Präsenz. Was möchten Sie tun?
help-start-more = Sie können sie auch eingeben: { $commands }. { $command } erklärt einen Befehl. Erwähnen Sie mich in Räumen zuerst.
button-all-commands = Alle Befehle
help-list-intro-elsewhere = Ich bin { $bot }. Das können Sie in dem Raum tun, in dem Sie gefragt haben. Erwähnen Sie mich dort bitte zuerst.
help-list-more = { $command } erklärt einen einzelnen Befehl. Ein Befehl ohne seine Angaben öffnet ein Formular.
help-dry-run = Mit { $option } sehen Sie, was eine Änderung bewirken würde.
help-dry-run-one = Mit { $option } sehen Sie, was der Befehl bewirken würde, ohne dass er etwas ändert.
help-group = Diese Befehle beginnen mit { $text }:
help-unknown = Ich kenne den Befehl { $text } nicht.
help-see = { $command } zeigt alle Befehle.
help-hint = Meine Befehle beginnen mit einem Schrägstrich. Beginnen Sie mit { $command }.
help-one-by-one = Ich nehme einen Befehl pro Zeile an und habe deshalb nichts getan. Schreiben Sie jeden in eine eigene Zeile, dann führe ich sie der Reihe nach aus.
help-command-inside = Ein Befehl muss am Anfang einer Zeile stehen, ohne etwas davor und ohne Anführungszeichen.
help-edited = Bearbeitete Nachrichten führe ich nicht aus. Senden Sie den Befehl bitte als neue Nachricht.
help-quoted = Ich kann Ihre eigenen Worte nicht von dem unterscheiden, was Sie zitieren. Senden Sie den Befehl bitte als neue Nachricht.
help-mention-first = Um mir in einem Raum einen Befehl zu geben, erwähnen Sie mich zuerst: { $command }
help-area-general = Allgemein
help-area-people = Personen
help-area-rooms = Räume
help-area-presence = Präsenz
help-area-connections = Verbindungen mit anderen Firmen
help-area-requests = Anträge und Freigaben
help-area-plans = Pläne
help-area-record = Protokoll
help-greeting = Guten Tag, { $person }! Geben Sie { $command } ein, um zu sehen, was ich für Sie tun kann.
help-undo = Eine Änderung kann ich nicht von selbst zurücknehmen. Geben Sie den umgekehrten Befehl ein, etwa { $remove } nach { $add }. { $plans } zeigt, was noch läuft und abgebrochen werden kann.
help-fine = In Ordnung!
help-thanks = Gern geschehen!
help-did-you-mean = Meinten Sie { OR($lines) }?
help-did-you-mean-instead = Ich kenne den Befehl { $unknown } nicht. Meinten Sie { OR($lines) }?
help-shall-i = Soll ich { OR($lines) } ausführen?
button-yes-do-it = Ja, ausführen
button-yes-dry-run = Ja, als Probelauf
button-dry-run = Probelauf: { $action }
button-go-on = Weiter
open-questions = { $count ->
    [one] Das wartet auf Ihre Antwort:
   *[other] Hier wartet mehr als eine Frage auf Ihre Antwort:
}
open-waiting = { $count ->
    [one] Das wartet auf Sie. „Ja“ oder „Nein“ genügt dafür nicht:
   *[other] Das wartet alles auf Sie. „Ja“ oder „Nein“ genügt dafür nicht:
}
open-confirm = { $question } Geben Sie { $confirm } oder { $cancel } ein.
open-choice = { $number }: { $label }
open-pick = { $title }: Was meinen Sie, { OR($choices) }? Geben Sie die Nummer oder den Namen ein, oder klicken Sie auf eine Schaltfläche.
for-oneself = Für sich selbst nehmen Sie { $line }.
for-oneself-first = Dafür müssen Sie im Raum sein. Nehmen Sie zuerst { $line }.
open-offer = Meinten Sie { OR($lines) }? Geben Sie die Zeile ein, oder klicken Sie auf eine Schaltfläche.
open-form = { $title }: Füllen Sie das Formular aus, oder geben Sie { $usage } ein.
open-request = Antrag { $id }: Klicken Sie auf eine Schaltfläche der Karte, oder geben Sie { $approve } oder { $reject } mit einem Grund ein.
open-more-requests = { NUMBER($more) } weitere Anträge: { TYPED("/requests") } listet sie auf.
open-delegation = { $person } bittet Sie, die Vertretung zu übernehmen: Klicken Sie auf eine Schaltfläche der Karte, oder geben Sie { $accept } oder { $decline } ein.
open-asked = { $by } hat eine Frage zu Ihrem Antrag { $id }: Geben Sie { $answer } und Ihre Antwort ein.
open-on-card = Meine letzte Frage hat Schaltflächen: Klicken Sie auf die richtige.
open-in-im = Das habe ich Sie in unserer IM gefragt. Antworten Sie dort.
open-elsewhere = Hier wartet nichts auf Ihre Antwort. In einer anderen Unterhaltung habe ich Sie etwas gefragt: Antworten Sie dort.
answer-none = In Ordnung, ich habe nichts getan.

### forms

form-as-line = Als Befehl: { $usage }, zum Beispiel { $example }
form-as-line-more = Als Befehl: { $usage }, zum Beispiel { $example } (alle Optionen: { $more })
form-as-filled = Mit Ihren Angaben: { $line }
form-change = { $subject } ändern
form-cancelled = Abgebrochen. Es wurde nichts getan.
form-kept = Gut, alles bleibt, wie es ist.
form-proposed = Den Namen habe ich der E-Mail-Adresse entnommen. Prüfen Sie ihn, bevor Sie fortfahren.
form-left-out = „{ SHORT($text) }“ habe ich weggelassen.
form-nothing-changed = Sie haben noch nichts geändert.
form-reason-required = Dafür ist ein Grund nötig. Wozu wird es gebraucht?
form-too-many-rooms = Sie sind in vielen Räumen: Geben Sie den Namen eines Raums ein.
button-more-fields = Weitere Felder
button-none-of-these = Nichts davon passt
request-choice = { $id }: { $requester } möchte { $change }
plan-choice = { $what } ({ $id })
plan-choice-of = { $what }, von { $requester } ({ $id })
pick-as-line = Als Befehl: { OR($lines) }
pick-as-line-with = Als Befehl: { $lines }, mit einem davon an der Stelle von „…“.
confirm-as-line = Als Befehl: { $confirm } oder { $cancel }
picked = Sie haben { $choice } gewählt.
picked-none = Nichts davon passte. Es wurde nichts getan: Geben Sie den Befehl noch einmal mit dem vollen Namen oder der E-Mail-Adresse ein.
button-ask = { $person } fragen
button-ask-requester = Fragen
button-answer = Antworten
button-do = Ausführen
button-decline = Nein, danke
button-confirm = Bestätigen
button-cancel = Abbrechen
button-approve = Freigeben
button-withdraw = Antrag zurückziehen
button-reject = Ablehnen
button-show = Anzeigen
button-show-requests = Anträge anzeigen
button-accept = Annehmen
button-pause = Anhalten
button-resume = Fortsetzen
button-review = Geprüft
button-next = Weiter
button-previous = Zurück
choose = Auswählen
choice-yes = Ja
choice-no = Nein
choice-person = Person
choice-service = Dienstkonto
choice-pending = Offen
choice-accepted = Angenommen
choice-rejected = Abgelehnt
choice-all = Alle
choice-AVAILABLE = Verfügbar
choice-BUSY = Beschäftigt
choice-ON_THE_PHONE = Am Telefon
choice-BE_RIGHT_BACK = Gleich zurück
choice-IN_A_MEETING = In einer Besprechung
choice-AWAY = Abwesend
choice-OUT_OF_OFFICE = Nicht im Büro
choice-DO_NOT_DISTURB = Bitte nicht stören
choice-OFF_WORK = Nicht bei der Arbeit
choice-OFFLINE = Offline
choice-off = aus
reason-to-decide = Grund (zum Ablehnen nötig) oder Frage
page = Seite { NUMBER($page) }
page-of = Seite { NUMBER($page) } von { NUMBER($of) }
page-next-option = Weiter: { $option }

### problems

# Was jemand eingegeben hat

problem-missing = Bitte geben Sie noch an: { $about }.
problem-unexpected = Mit „{ SHORT($text) }“ kann ich nichts anfangen. Setzen Sie mehrere Wörter in Anführungszeichen, und schreiben Sie den Namen einer Option vor ihren Wert.
problem-unclosed-quote = Das Anführungszeichen vor „{ SHORT($text) }“ wird nicht geschlossen; deshalb habe ich nichts getan.
problem-unknown-option = Die Option „{ SHORT($option) }“ gibt es nicht.
problem-unknown-option-nearest = Die Option „{ SHORT($option) }“ gibt es nicht. Meinten Sie { $nearest }?
problem-repeated-option = Sie haben { $option } zweimal angegeben. Geben Sie es nur einmal an.
problem-option-without-value = Die Option { $option } braucht einen Wert: { $about }.
problem-too-short = Das ist zu kurz für eine Suche ({ $about }). Geben Sie mindestens { NUMBER($minLetters) } Buchstaben ein.
problem-too-long = Das ist zu lang ({ $about }). Verwenden Sie höchstens { NUMBER($maxLength) } Zeichen.
problem-too-many = Das sind zu viele auf einmal ({ $about }). Geben Sie höchstens { NUMBER($most) } an, und den Rest in einem weiteren Befehl.
problem-control-characters = Ihr Text enthält unsichtbare Zeichen ({ $about }). Tippen Sie ihn ein, statt ihn einzufügen.
problem-not-a-choice = „{ SHORT($text) }“ ist hier nicht möglich. Versuchen Sie { OR($choices) }.
problem-no-duration = Ich kann „{ SHORT($text) }“ nicht als Dauer lesen. Versuchen Sie „90m“, „2h“ oder „3 Tage“.
problem-no-time = „{ SHORT($text) }“ ist keine Zeitangabe, die ich lesen kann. Möglich sind zum Beispiel „Fr“, „24. Dez“, „2026-12-24 17:00“ oder „3 Tage“.
problem-impossible-time = „{ SHORT($text) }“ gibt es nicht. Prüfen Sie das Datum und die Uhrzeit.
problem-zero-time = „{ SHORT($text) }“ ist gar keine Dauer. Geben Sie eine an, zum Beispiel „2h“ oder „3 Tage“.
problem-far-time = „{ SHORT($text) }“ ist zu weit weg. Geben Sie eine Zeit innerhalb von zehn Jahren an.
problem-wrong-weekday = „{ SHORT($text) }“ kann nicht stimmen: { $reading } ist ein { $weekday ->
    [d0] Sonntag
    [d1] Montag
    [d2] Dienstag
    [d3] Mittwoch
    [d4] Donnerstag
    [d5] Freitag
   *[d6] Samstag
}. Lassen Sie den Wochentag weg, oder berichtigen Sie das Datum.
problem-no-such-weekday = „{ SHORT($text) }“ kann nicht stimmen: Das Datum ist kein { $weekday ->
    [d0] Sonntag
    [d1] Montag
    [d2] Dienstag
    [d3] Mittwoch
    [d4] Donnerstag
    [d5] Freitag
   *[d6] Samstag
}. Lassen Sie den Wochentag weg, oder berichtigen Sie das Datum.
problem-past-time = „{ SHORT($text) }“ liegt in der Vergangenheit. Geben Sie einen späteren Zeitpunkt an.
problem-future-time = „{ SHORT($text) }“ liegt in der Zukunft. Geben Sie einen früheren Zeitpunkt an, zum Beispiel „gestern“ oder „2h“.
problem-vague-time = „{ SHORT($text) }“ ist nicht genau genug. Geben Sie einen Tag oder eine Uhrzeit an, zum Beispiel „Fr 9:00“.
problem-minutes-or-months = „{ SHORT($text) }“ kann Minuten oder Monate bedeuten. Schreiben Sie „min“ oder „Monate“.
problem-ambiguous-time = „{ SHORT($text) }“ ist nicht eindeutig. Meinen Sie { OR($readings) }?
problem-ambiguous-time-one = Bei „{ SHORT($text) }“ bin ich nicht sicher. Meinen Sie { $reading }?
problem-unknown-zone = Ich kenne die Zeitzone „{ SHORT($zone) }“ nicht. Schreiben Sie sie wie „UTC+2“ oder „Europe/Paris“, oder lassen Sie sie weg.
problem-place-as-zone = Ich kann „{ SHORT($zone) }“ nicht als Zeitzone lesen. Schreiben Sie stattdessen { OR($choices) }.
problem-unclear-zone = „{ SHORT($zone) }“ kann mehrere Zeitzonen bedeuten. Schreiben Sie stattdessen { OR($choices) }.
problem-no-zone = „{ SHORT($text) }“ kann ich nicht als Zeitzone verwenden. Schreiben Sie eine Stadt oder eine Zone, zum Beispiel „Zürich“ oder „Europe/Berlin“.
problem-no-zone-nearest = Ich kenne die Zeitzone „{ SHORT($text) }“ nicht. Meinen Sie { OR($choices) }?
problem-no-id = „{ SHORT($text) }“ ist keine Kennung. Eine Kennung sieht so aus: { $like }.
problem-one-person = Das geht nur für eine Person auf einmal. Für welche?
problem-people-not-found = Ich konnte { $texts } nicht finden. Versuchen Sie es mit einer Erwähnung, einer E-Mail-Adresse, einem Benutzernamen oder dem vollen Namen. Deaktivierte Konten sind über den vollen Namen nicht zu finden.
problem-ambiguous-person = Meinten Sie mit „{ SHORT($text) }“ diese Person?
problem-ambiguous-person-several = Auf „{ SHORT($text) }“ passen mehrere Personen. Wen meinen Sie?
problem-ambiguous-person-more = Auf „{ SHORT($text) }“ passen mehrere Personen. Wen meinen Sie? { NUMBER($more) } weitere passen auch: Wenn die richtige nicht dabei ist, geben Sie eine E-Mail-Adresse an.
problem-not-understood = Ich verstehe { $texts } nicht und habe deshalb nichts getan.
problem-unclear-text = Bei „{ SHORT($text) }“ bin ich nicht sicher: Gehört es zum Text ({ $about }), oder ist es eine eigene Angabe ({ $other })? Setzen Sie den Text in Anführungszeichen.
problem-unclear-switch = Gehört „{ SHORT($text) }“ zum Namen, oder meinen Sie { $option }? Setzen Sie den Namen in Anführungszeichen, oder schreiben Sie { $option }.
problem-similar-room = Ich konnte keinen Raum „{ SHORT($text) }“ finden. Meinten Sie diesen?
problem-similar-room-several = Ich konnte keinen Raum „{ SHORT($text) }“ finden. Meinten Sie einen von diesen?
problem-person-or-room = „{ SHORT($text) }“ heißt sowohl eine Person als auch ein Raum. Erwähnen Sie die Person, oder schreiben Sie { TYPED("--room") } vor den Raum.
problem-too-many-commands = Ihre Nachricht enthält { NUMBER($count) } Befehle, ich nehme höchstens { NUMBER($most) }. Ich habe keinen ausgeführt: Senden Sie sie in mehreren Nachrichten.
ignored = Ich habe { $texts } nicht verstanden und weggelassen.
problem-room-not-found = Ich konnte keinen Raum „{ SHORT($text) }“ finden, den Sie sehen dürfen. Prüfen Sie den Namen, oder bitten Sie die Inhaber, Sie hinzuzufügen.
problem-ambiguous-room = Mehrere Räume heißen „{ SHORT($text) }“. Geben Sie die Unterhaltungskennung des Raums an, den Sie meinen.
quoted = „{ SHORT($text) }“
more-texts = { $count } weitere
all-in-file = Alle { $count } stehen in der Datei { $file }.
two-sentences = { $first } { $second }
file-alone = Hier ist die Datei { $file }.
under-way = { $command } dauert länger: { $time } bisher. Ich antworte, sobald ich alles gelesen habe.

# Räume

problem-room-name-taken = Es gibt schon einen Raum „{ SHORT($name) }“. Wählen Sie einen anderen Namen.
problem-room-name-like-person = Der Name eines Raums kann nicht wie eine Erwähnung mit @ beginnen. Wählen Sie einen anderen Namen, oder fügen Sie Personen mit { TYPED("--members") } hinzu.
problem-room-name-mixed = Ein Wort in diesem Namen mischt Buchstaben aus zwei Alphabeten, sodass man es für einen anderen Namen halten könnte. Schreiben Sie es in nur einem Alphabet.
problem-person-name-mixed = Ein Wort in diesem Namen mischt Buchstaben aus zwei Alphabeten, sodass man die Person für jemand anderen halten könnte. Schreiben Sie es in nur einem Alphabet.
problem-room-name-reserved = „{ SHORT($name) }“ ähnelt zu sehr { $like }, dem Raum, in dem die Administratoren entscheiden. Wählen Sie einen anderen Namen.
problem-room-name-empty = Ein Raum braucht einen Namen. Geben Sie ihm einen von höchstens 49 Zeichen.
problem-room-settings-clash = Ein Raum, der für andere Firmen offen ist, kann nicht öffentlich, auffindbar oder schreibgeschützt sein. Lassen Sie { TYPED("--cross-pod") } weg, oder die anderen Optionen.
problem-room-inactive = { $room } ist deaktiviert, deshalb lassen sich Mitglieder und Einstellungen nicht ändern. Reaktivieren Sie ihn zuerst mit { TYPED("/room reactivate") }.
problem-group-chat = { $room } ist ein Gruppenchat, kein Raum: Er gehört allen, die darin sind, deshalb ändere ich dort nichts. Sie können es in Symphony selbst tun.
problem-room-closed-to-other-firms = { $room } ist intern, deshalb kann ich { $person } nicht hinzufügen. Legen Sie stattdessen einen Raum mit { TYPED("--cross-pod") } an.
problem-last-human-owner = { $isOwn ->
    [true] Sie sind die letzte Person, der { $room } gehört. Machen Sie zuerst mit { TYPED("/room owner add") } jemand anderen zum Inhaber.
   *[false] { $person } ist die letzte Person, der { $room } gehört. Machen Sie zuerst mit { TYPED("/room owner add") } jemand anderen zum Inhaber.
}
problem-steward-stays = Ich betreue { $room } und kann mich deshalb nicht selbst entfernen oder als Inhaber zurücktreten. Ein Inhaber kann das in den Einstellungen des Raums tun.
problem-room-setting-fixed = { $setting ->
    [public] Ob ein Raum öffentlich ist, lässt sich nachträglich nicht ändern. Legen Sie mit { TYPED("/room create --public") } einen öffentlichen an, oder machen Sie diesen mit { TYPED("--discoverable yes") } auffindbar.
    [crossPod] Ein Raum lässt sich nachträglich nicht für andere Firmen öffnen. Legen Sie mit { TYPED("/room create --cross-pod") } einen neuen an, und fügen Sie die Personen dort hinzu.
   *[multiLateralRoom] Ob mehrere andere Firmen in einem Raum sein können, lässt sich nachträglich nicht ändern. Legen Sie in Symphony einen neuen Raum an, und fügen Sie die Personen dort hinzu.
}
problem-room-setting-refused = { $why ->
    [copy-protection-stays] Der Kopierschutz von { $room } lässt sich nicht wieder ausschalten. Legen Sie mit { TYPED("/room create") } einen neuen Raum an.
    [other-firms-find-none] { $room } ist für andere Firmen offen und kann deshalb nicht auffindbar sein. Fügen Sie Personen mit { TYPED("/room add") } hinzu.
    [public-is-found] { $room } ist öffentlich und deshalb immer auffindbar. Legen Sie mit { TYPED("/room create") } einen privaten Raum an.
   *[public-invites] { $room } ist öffentlich, deshalb können Mitglieder immer andere hinzufügen. Legen Sie mit { TYPED("/room create") } einen privaten Raum an.
}
problem-room-changed = Jemand hat { $room } inzwischen geändert ({ $settings }), deshalb habe ich nichts überschrieben. Prüfen Sie den Raum mit { TYPED("/room info") }, und versuchen Sie es noch einmal.
problem-keywords-unreadable = Ich kann „{ SHORT($text) }“ nicht als Schlagwörter lesen. Versuchen Sie „desk=FX, region=EMEA“.
problem-not-a-member = { $isOwn ->
    [true] Sie sind nicht in { $room }, und nur Mitglieder können Inhaber sein. Treten Sie zuerst mit { TYPED("/room join") } bei.
   *[false] { $person } ist nicht in { $room }, und nur Mitglieder können Inhaber sein. Fügen Sie die Person zuerst mit { TYPED("/room add") } hinzu.
}
problem-not-a-person = { $person } kann { $room } nicht übernehmen: Das ist kein aktives Konto einer Person. Wählen Sie jemand anderen.
problem-own-already = Sie sind schon Inhaber von { $room }. Nennen Sie die Person, die es an Ihrer Stelle werden soll.
problem-new-room-other-firms = { $people } { COUNT($people) ->
    [one] gehört
   *[other] gehören
} zu einer anderen Firma und { COUNT($people) ->
    [one] kann
   *[other] können
} beim Anlegen des Raums nicht hinzugefügt werden. Legen Sie ihn zuerst mit { TYPED("--cross-pod") } an, und verwenden Sie dann { TYPED("/room add") }: Ein Administrator muss zustimmen.
problem-new-room-members = Sie dürfen { $people } beim Anlegen des Raums nicht hinzufügen. Legen Sie ihn ohne diese Personen an, und verwenden Sie dann { TYPED("/room add") }.
problem-rooms-of-other-firm = { $person } arbeitet bei einer anderen Firma, deshalb kann ich diese Räume nicht auflisten. { TYPED("/room members") } zeigt, wer in einem Raum ist.
problem-im-with-nobody = Zu einer IM gehört noch jemand außer Ihnen. Nennen Sie mindestens eine Kollegin oder einen Kollegen.
problem-im-between-one = Zu einer IM zwischen anderen gehören mindestens zwei. Nennen Sie noch jemanden.
problem-no-session = { $person } hat keine Sitzung „{ SHORT($text) }“. { TYPED("/user sessions") } listet die offenen auf.
problem-picture-missing = Hängen Sie an die Nachricht mit dem Befehl ein Bild an (PNG, JPEG oder GIF, kleiner als 2 MB), zum Beispiel { $example }.
problem-pictures-many = { NUMBER($count) } Dateien sind angehängt. Hängen Sie nur das Bild an.
problem-picture-too-large = { $name } ist zu groß. Ein Profilbild muss kleiner als 2 MB sein.
problem-picture-unreadable = { $name } ist kein Bild im Format PNG, JPEG oder GIF. Hängen Sie ein solches an.
problem-picture-gone = Ich kann { $name } nicht mehr lesen. Senden Sie den Befehl noch einmal, mit dem Bild im Anhang.
problem-im-with-steward = Ich öffne IMs zwischen anderen. Um mit mir zu sprechen, schreiben Sie mir einfach.

# Personen und Konten

problem-people-inactive = { $people } { COUNT($people) ->
    [one] ist nicht erreichbar: Das Konto ist
   *[other] sind nicht erreichbar: Die Konten sind
} nicht aktiv. Lassen Sie sie weg.
problem-steward-account = Mein eigenes Konto kann ich nicht ändern: Einen Fehler könnte danach niemand mehr im Chat beheben. Ändern Sie es im Admin-Portal von Symphony.
problem-infrastructure-account = { $person } ist ein Dienstkonto, das Symphony selbst verwendet. Deshalb sperre ich es nicht und nehme ihm keine Rechte. Ändern Sie es im Admin-Portal von Symphony.
problem-user-changed = Jemand hat { $person } inzwischen geändert ({ $fields }), deshalb habe ich nichts überschrieben. Prüfen Sie das Konto mit { TYPED("/user info") }, und versuchen Sie es noch einmal.
problem-user-changed-somehow = Das Konto von { $person } hat inzwischen jemand geändert, deshalb habe ich nichts überschrieben. Stellen Sie den Antrag noch einmal, wenn die Änderung noch nötig ist.
problem-user-update-incomplete = Symphony hat die Änderung von { $person } angenommen, aber nicht vollständig gespeichert. Bitten Sie einen Administrator, das Konto zu prüfen.
problem-user-update-missing = Symphony hat die Änderung von { $person } angenommen, aber { $missing } nicht gespeichert. Prüfen Sie das Konto mit { TYPED("/user info") }, und korrigieren Sie es mit { TYPED("/user update") }.
problem-user-update-lost = Symphony hat die Änderung von { $person } angenommen, aber auch { $lost } gelöscht. Prüfen Sie das Konto mit { TYPED("/user info") }, und korrigieren Sie es mit { TYPED("/user update") }.
problem-user-update-missing-and-lost = Symphony hat die Änderung von { $person } angenommen, aber { $missing } nicht gespeichert und { $lost } gelöscht. Prüfen Sie das Konto mit { TYPED("/user info") }, und korrigieren Sie es mit { TYPED("/user update") }.
problem-attribute-needed = Jedes Konto braucht diese Angabe: { $field }. Geben Sie einen anderen Wert an statt keinen.
problem-email-unreadable = „{ SHORT($text) }“ ist keine gültige E-Mail-Adresse. Eine gültige sieht so aus: jane.doe@firm.example.
problem-email-taken = „{ SHORT($email) }“ ist schon die E-Mail-Adresse von { $holder }. Geben Sie eine andere an.
problem-user-name-taken = „{ SHORT($name) }“ ist schon der Benutzername von { $holder }. Geben Sie mit { TYPED("--user-name") } einen anderen an.
problem-key-unreadable = { $isPrivate ->
    [true] Das ist ein privater Schlüssel, und der gehört nicht in einen Chat. Erzeugen Sie ein neues Paar, behalten Sie den privaten Schlüssel für sich, und geben Sie mir den öffentlichen.
   *[false] Ich kann das nicht als öffentlichen RSA-Schlüssel lesen. Geben Sie ihn in Anführungszeichen an, von -----BEGIN PUBLIC KEY----- bis -----END PUBLIC KEY-----.
}
problem-key-for-people = Schlüssel haben nur Dienstkonten. Lassen Sie { TYPED("--key") } weg, oder ergänzen Sie { TYPED("--type service") }.
problem-suspension-over = { $person } sollte bis zu einer Zeit gesperrt werden, die schon vorbei ist, deshalb habe ich nichts getan. Versuchen Sie es mit einer späteren Zeit.
problem-role-unfit = { $isForPeople ->
    [true] Die Rolle { $role } ist für Personen, dies ist aber ein Dienstkonto. { TYPED("/roles") } zeigt, was passt.
   *[false] Die Rolle { $role } ist für Dienstkonten, dies ist aber eine Person. { TYPED("/roles") } zeigt, was passt.
}
problem-role-alone = { $role } ist ein Teil der Rolle { $within }, die dieses Konto nicht hat. Geben Sie ihm zuerst { $within }.
problem-account-of-other-firm = { $person } arbeitet bei einer anderen Firma, deshalb kann nur diese Firma das sehen. { TYPED("/user info") } zeigt, was im Verzeichnis steht.
problem-role-unknown = Die Rolle „{ SHORT($text) }“ gibt es nicht. { TYPED("/roles") } listet alle auf.
problem-role-unknown-nearest = Die Rolle „{ SHORT($text) }“ gibt es nicht. Meinten Sie { OR($nearest) }? { TYPED("/roles") } listet alle auf.
problem-feature-unknown = Die Funktion „{ SHORT($text) }“ gibt es nicht. { TYPED("/user features") } mit dem Namen einer Person listet die Funktionen auf.
problem-feature-unknown-nearest = Die Funktion „{ SHORT($text) }“ gibt es nicht. Meinten Sie { OR($nearest) }? { TYPED("/user features") } mit dem Namen einer Person listet die Funktionen auf.

# Verbindungen

problem-no-connection-request = { $person } hat keine Verbindung angefragt. { TYPED("/connections pending") } listet offene Anfragen auf.
problem-not-connected = Ich bin mit { $person } nicht verbunden. { TYPED("/connections accepted") } listet meine Verbindungen auf.
problem-same-firm = { $person } arbeitet hier, deshalb ist keine Verbindung nötig.
problem-connected-already = Ich bin mit { $person } schon verbunden.
problem-connection-waits-for-us = { $person } möchte sich mit mir verbinden, und noch hat niemand entschieden. Geben Sie { TYPED("/connection accept", $typed) } oder { TYPED("/connection reject", $typed) } ein.
problem-connection-waits-for-them = Ich habe { $person } schon um eine Verbindung gebeten und warte auf die Antwort. Die Anfrage lässt sich nicht zurückziehen; sobald sie angenommen ist, können Sie die Verbindung beenden.

# Beobachtungen

problem-too-many-requests = Sie haben { NUMBER($most) } offene Anträge, und mehr sind nicht möglich. Ziehen Sie einen zurück, den Sie nicht brauchen ({ TYPED("/requests sent") } listet sie auf), oder warten Sie, bis einige entschieden sind.
problem-too-many-watches = Sie können höchstens { NUMBER($most) } Personen beobachten. Nennen Sie weniger.
problem-too-many-watches-held = Sie können höchstens { NUMBER($most) } Personen beobachten, und Sie beobachten schon { NUMBER($held) }. Nennen Sie weniger, oder beenden Sie eine Beobachtung mit { TYPED("/presence unwatch") }; { TYPED("/presence watches") } listet sie auf.

# Anträge und Pläne

problem-owner-asked = Sie haben { $person } heute schon darum gebeten. Warten Sie auf die Antwort, oder fragen Sie jemand anderen.
problem-asked-enough = Sie haben heute schon { NUMBER($most) } Mal Inhaber gefragt. Schreiben Sie ihnen selbst, oder versuchen Sie es morgen wieder.
problem-already-asked = Das haben Sie schon beantragt: { $id } wartet auf eine Entscheidung. { TYPED("/requests") } listet Ihre Anträge auf.
problem-request-unknown = Den Antrag { $id } gibt es nicht. { TYPED("/requests") } listet Ihre Anträge auf.
problem-request-closed = { $status ->
    [approved] Der Antrag { $id } wurde schon freigegeben. Mehr ist nicht geschehen.
    [rejected] Der Antrag { $id } wurde schon abgelehnt. Mehr ist nicht geschehen.
    [expired] Der Antrag { $id } ist abgelaufen, weil nicht rechtzeitig entschieden wurde. Mehr ist nicht geschehen.
    [withdrawn] Der Antrag { $id } wurde zurückgezogen. Mehr ist nicht geschehen.
    [lapsed] Der Antrag { $id } wurde freigegeben, ist aber verfallen, weil sich etwas geändert hat. Ich habe noch einmal gefragt. Mehr wurde nicht getan.
   *[void] Der Antrag { $id } ist hinfällig, weil sich die Regeln oder jemandes Rechte geändert haben. Mehr ist nicht geschehen.
}
problem-request-closed-by = { $status ->
    [approved] Der Antrag { $id } wurde schon von { $by } freigegeben. Mehr ist nicht geschehen.
    [rejected] Der Antrag { $id } wurde schon von { $by } abgelehnt. Mehr ist nicht geschehen.
    [expired] Der Antrag { $id } ist abgelaufen, weil nicht rechtzeitig entschieden wurde. Mehr ist nicht geschehen.
    [withdrawn] Der Antrag { $id } wurde von { $by } zurückgezogen. Mehr ist nicht geschehen.
    [lapsed] Der Antrag { $id } wurde freigegeben, ist aber verfallen, weil sich etwas geändert hat. Ich habe noch einmal gefragt. Mehr wurde nicht getan.
   *[void] Der Antrag { $id } ist hinfällig, weil sich die Regeln oder jemandes Rechte geändert haben. Mehr ist nicht geschehen.
}
problem-answer-of-another = { $id } hat jemand anders beantragt, und nur diese Person kann Fragen dazu beantworten.
problem-no-question = Das hat zu { $id } niemand gefragt. Diese Frage gibt es nicht.
problem-question-answered = Die Fragen zu { $id } sind schon beantwortet. Nur die erste Antwort zählt.
problem-question-unclear = Zu { $id } sind mehrere Fragen offen: { $questions }. Sagen Sie mit { TYPED("--number") }, welche Sie beantworten.
problem-question-still-open = { $person } hat Ihre letzte Frage zu { $id } noch nicht beantwortet. Danach können Sie die nächste stellen.
problem-too-many-questions = Zu { $id } wurden schon { NUMBER($most) } Fragen gestellt, mehr sind nicht möglich. Sprechen Sie mit der Person, oder lehnen Sie ab.
problem-mandate-used = { $by } hat über { $id } schon mit der Stimme von { $principal } entschieden, und sie zählt einmal.
problem-delegate-of-interested = Sie entscheiden für jemanden, den { $id } betrifft, deshalb muss jemand anders entscheiden.
problem-delegate-oneself = Niemand kann sich selbst vertreten. Nennen Sie jemand anderen.
problem-delegation-of-nobody = Nur Personen entscheiden über Anfragen. Soweit Symphony es mir sagt, ist { $person } keine, also gibt es an deren Stelle nichts zu entscheiden.
problem-delegate-unfit = { $person } kann nicht für andere entscheiden: Das kann nur eine Person dieser Firma mit aktivem Konto.
problem-delegates-already = { $isOwn ->
    [true] Für Sie entscheidet schon { $delegate }, oder soll es tun. Beenden Sie das zuerst: { TYPED("/delegate end") }.
   *[false] Für { $person } entscheidet schon { $delegate }, oder soll es tun. Beenden Sie das zuerst: { TYPED("/delegate end") }.
}
problem-delegated-enough = { $isOwn ->
    [true] Sie haben in den letzten 24 Stunden schon { NUMBER($most) } Mal jemanden gebeten, für Sie zu entscheiden. Versuchen Sie es später wieder.
   *[false] In den letzten 24 Stunden wurde schon { NUMBER($most) } Mal jemand gebeten, für { $person } zu entscheiden. Versuchen Sie es später wieder.
}
problem-delegation-chain = { $isOwn ->
    [true] Sie entscheiden schon für jemanden, und eine Stimme wird nur einmal weitergegeben. Beenden Sie das zuerst mit { TYPED("/delegate end") }.
   *[false] { $person } entscheidet schon für jemanden oder lässt jemanden für sich entscheiden. Eine Stimme wird nur einmal weitergegeben, nennen Sie also jemand anderen.
}
problem-delegation-too-long = Sie können jemanden für höchstens { NUMBER($most) } Tage nennen. Wählen Sie ein früheres Ende.
problem-delegation-unclear = Wen meinen Sie? Es gibt { $people }. Nennen Sie den Namen im Befehl.
problem-delegation-without-end = Sagen Sie, bis wann, zum Beispiel: { TYPED("/delegate @Bob Lee until fri") }.
problem-no-delegation = Es gibt hier nichts anzunehmen oder zu beenden. { TYPED("/delegate") } listet auf, wer für wen entscheidet.
problem-glass-not-for-you = Den Notfallzugang können nur Personen öffnen, die in der Konfiguration stehen, und Sie gehören nicht dazu. Bitten Sie wie üblich um Freigabe.
problem-glass-without-reason = Sagen Sie, warum, zum Beispiel: { TYPED("/break-glass for 30m INC-4711 nobody of the desk answers") }.
problem-glass-too-long = Der Notfallzugang geht für höchstens { NUMBER($most) } Minuten. Wählen Sie eine kürzere Zeit.
problem-glass-open = Ihr Notfallzugang ist schon offen: { $id }, bis { $until }. Mit { TYPED("/break-glass end") } beenden Sie ihn.
problem-glass-unreviewed = Was Sie in { $id } getan haben, ist noch nicht geprüft, deshalb können Sie den Notfallzugang nicht wieder öffnen. Bitten Sie die Administratoren, es zu prüfen.
problem-glass-over = Der Notfallzugang { $id } endete, bevor das getan war, oder gilt dafür nicht mehr. Versuchen Sie es noch einmal, dann bitte ich um Freigabe.
problem-no-glass = Es gibt hier nichts zu bestätigen oder zu beenden. { TYPED("/break-glass") } zeigt, wie es steht.
problem-glass-unknown = Den Notfallzugang { $id } gibt es nicht. { TYPED("/break-glass") } listet auf, was Sie prüfen können.
problem-glass-not-to-review = { $id } kann nicht geprüft werden: Er ist noch offen, oder es wurde nichts darin getan.
problem-glass-reviewed = { $by } hat { $id } schon geprüft.
problem-own-glass = { $id } haben Sie selbst geöffnet, deshalb muss jemand anders prüfen.
problem-not-a-reviewer = { $id } kann nur { OR($groups) } prüfen, und das sind Sie im Moment nicht.
problem-glass-of-interested = Was in { $id } getan wurde, betrifft Sie oder jemanden, der für Sie entscheidet oder für den Sie entscheiden. Deshalb muss jemand anders prüfen.
problem-plan-unknown = Den Plan { $id } gibt es nicht. { TYPED("/plans") } listet Ihre Pläne auf.
problem-plan-of-another = { $id } stammt von jemand anderem, deshalb kann nur diese Person oder ein Administrator ihn anhalten, fortsetzen oder abbrechen.
problem-plan-ended = { $state ->
    [done] { $id } ist schon beendet: Alles ist erledigt.
    [partly] { $id } ist schon beendet: Alles ist erledigt, außer Änderungen, die fehlgeschlagen sind.
    [failed] { $id } ist schon beendet: Der Plan ist fehlgeschlagen.
    [cancelled] { $id } ist schon beendet: Der Plan wurde abgebrochen.
    [rejected] { $id } ist schon beendet: Der Plan wurde abgelehnt.
    [expired] { $id } ist schon beendet: Der Plan ist abgelaufen, bevor er begann.
    [withdrawn] { $id } ist schon beendet: Der Plan wurde zurückgezogen.
   *[void] { $id } ist schon beendet: Der Plan ist hinfällig, weil sich die Regeln oder jemandes Rechte geändert haben.
}
problem-plan-awaits-approval = { $id } wartet auf die Entscheidung über den Antrag { $request }. Anhalten oder abbrechen kann ich den Plan, sobald er freigegeben ist. Um ihn jetzt zurückzunehmen, geben Sie { TYPED("/withdraw", $request) } ein.
problem-plan-not-started = { $id } hat noch nicht begonnen, es gibt also nichts anzuhalten. Zum Abbrechen geben Sie { TYPED("/plan cancel", $id) } ein.
problem-plan-not-paused = { $id } ist nicht angehalten, es gibt also nichts fortzusetzen. { TYPED("/plans") } zeigt, wie weit der Plan ist.
problem-plan-paused-already = { $id } ist schon angehalten. Zum Fortsetzen geben Sie { TYPED("/plan resume", $id) } ein.
problem-plan-cancelling = Ich breche { $id } schon ab, sobald die laufende Änderung beendet ist.
problem-confirmed-unseen = Das stand in derselben Nachricht wie der Befehl. Sehen Sie sich zuerst an, was ich frage, und bestätigen Sie dann.
problem-nothing-to-confirm = Hier wartet nichts auf Ihre Antwort. Um einen laufenden Plan abzubrechen, geben Sie { TYPED("/plan cancel") } ein.
problem-several-to-confirm = Hier warten mehrere Fragen auf Ihre Antwort. Welche meinen Sie?
problem-nothing-to-choose = { $what ->
    [to-pause] Von Ihnen läuft gerade nichts.
    [to-resume] Von Ihnen ist nichts angehalten.
    [to-cancel] Von Ihnen läuft gerade nichts, es gibt also nichts abzubrechen.
    [to-decide] Keine Anfrage wartet auf Ihre Entscheidung.
    [to-withdraw] Keine Ihrer Anfragen ist offen, es gibt also nichts zurückzuziehen.
    [to-answer] Niemand hat Sie etwas zu Ihren Anfragen gefragt.
    [to-show] Keine Ihrer Anfragen ist offen, und keine wartet auf Sie. { TYPED("/requests decided") } zeigt die abgeschlossenen.
    [watched] Sie beobachten niemanden.
   *[to-accept] Niemand wartet darauf, dass ich eine Verbindung annehme.
}

# Freigaben und Rechte

problem-own-request = Sie haben { $id } selbst beantragt, deshalb muss jemand anderes entscheiden.
problem-effects-stopped = { $person } hat alle Änderungen angehalten, deshalb nehme ich gerade keine vor. Versuchen Sie es wieder, wenn zwei Administratoren { TYPED("/steward resume") } eingegeben haben.
problem-effects-not-stopped = Die Änderungen sind nicht angehalten, es gibt also nichts fortzusetzen.
problem-own-benefit = Der Antrag { $id } betrifft Sie, deshalb muss jemand anderes entscheiden.
problem-not-an-approver = Über { $id } kann nur { OR($groups) } entscheiden, und das sind Sie derzeit nicht.
problem-another-stage-later = Über { $id } entscheiden Sie erst später. Ich frage Sie, sobald die anderen zugestimmt haben.
problem-request-of-another = { $id } hat jemand anders beantragt, und nur diese Person kann den Antrag zurückziehen.
problem-needed-later = Für { $id } werden Sie noch gebraucht: Einen späteren Teil kann sonst niemand freigeben. Über diesen muss jemand anders entscheiden.
problem-another-stage-over = Ihr Teil von { $id } ist schon entschieden. Jetzt entscheiden andere.
problem-already-decided-by-you = Sie haben über { $id } schon entschieden. Der Antrag wartet auf jemand anderen.
approver-group = { $kind ->
    [owners] die Inhaber des Raums
    [administrators] die Administratoren
    [members] die Mitglieder von { $name }
    [role] alle mit der Rolle { $name }
    [people] { $name }
    [directory] die Gruppe { $name }
   *[line-managers] die Vorgesetzten
}
approver-part = { $kind ->
    [owners] { NUMBER($count) ->
        [one] ein Inhaber des Raums
       *[other] { $count } Inhaber des Raums
    }
    [administrators] { NUMBER($count) ->
        [one] ein Administrator
       *[other] { $count } Administratoren
    }
    [members] { NUMBER($count) ->
        [one] ein Mitglied von { $name }
       *[other] { $count } Mitglieder von { $name }
    }
    [role] { NUMBER($count) ->
        [one] jemand mit der Rolle { $name }
       *[other] { $count } Personen mit der Rolle { $name }
    }
    [people] { NUMBER($count) ->
        [one] { OR($name) }
       *[other] { $count } von { $name }
    }
    [directory] { NUMBER($count) ->
        [one] jemand aus der Gruppe { $name }
       *[other] { $count } Personen aus der Gruppe { $name }
    }
   *[line-managers] { NUMBER($count) ->
        [one] ein Vorgesetzter
       *[other] { $count } Vorgesetzte
    }
}
problem-nobody-can-approve = Das braucht eine Freigabe ({ $needed }), aber außer Ihnen und denen, die es betrifft, gibt es niemanden. { $help }
problem-too-few-can-approve = Das braucht eine Freigabe ({ $needed }), aber außer Ihnen und denen, die es betrifft, gibt es { NUMBER($found) ->
    [0] niemanden
    [one] nur eine Person
   *[other] nur { $found } Personen
}. { $help }
who-could-add-approvers = { $kind ->
    [owners] Ein Administrator kann einen Inhaber hinzufügen.
    [administrators] Bitten Sie die Betreiber von Steward, jemanden mit der Rolle eines Administrators in den Raum der Administratoren aufzunehmen.
    [members] Ein Inhaber jenes Raums kann jemanden hinzufügen.
    [role] Ein Administrator kann jemand anderem diese Rolle geben.
   *[other] Bitten Sie die Betreiber von Steward, jemand anderen zu benennen.
}
problem-administrators-room-missing = Ein Administrator muss darüber entscheiden, aber ich kann den Raum „{ SHORT($room) }“ nicht finden. Er muss aktiv und intern sein, und ich muss darin sein. Bitten Sie einen Administrator, das zu beheben, und versuchen Sie es dann noch einmal.
problem-administrators-room-unsafe = Darüber muss ein Administrator entscheiden, aber { $count ->
    [one] ein Inhaber ihres Raums „{ SHORT($room) }“ ist kein Administrator.
   *[other] { NUMBER($count) } Inhaber ihres Raums „{ SHORT($room) }“ sind keine Administratoren.
} Bitten Sie einen Administrator, die Inhaber in Symphony zu ändern, und versuchen Sie es noch einmal.
problem-administrator-does-not-count = Sie können noch nicht als Administrator entscheiden: Sie sind nicht im Raum der Administratoren, oder Sie sind außerhalb von Steward hineingekommen oder Inhaber geworden. Bitten Sie einen Administrator, der darin ist, { $command } mit Ihrem Namen einzugeben.
problem-own-confirmation = Das muss jemand anderes für Sie bestätigen.
problem-no-administrator-there = { $person } ist kein Administrator im Raum der Administratoren. Prüfen Sie die Rolle und die Mitglieder des Raums und versuchen Sie es noch einmal.
example-rejection = nicht an diesem Tisch
example-reason = "warum"
problem-rejection-reason-required = Sagen Sie in einer Zeile, warum Sie { $id } ablehnen: { TYPED("/reject", $id, example-rejection) }. Der Antragsteller liest es.
problem-reason-required = Dafür ist ein Grund nötig. Ergänzen Sie ihn mit { TYPED("--reason", example-reason) }.
problem-ticket-required = Dafür ist ein Ticket nötig, zum Beispiel { $like }. Ergänzen Sie es mit { TYPED("--ticket") }.
problem-too-many-messages = Sie senden mehr, als ich verarbeiten kann. In einer Minute nehme ich wieder neue Befehle an.
problem-policy-changed = Die Regeln haben sich geändert, seit Sie darum gebeten haben, deshalb habe ich nichts getan. Versuchen Sie es noch einmal.
problem-not-allowed = Das dürfen Sie nicht.
problem-not-allowed-who = Das dürfen nur { OR($who) }.
problem-not-allowed-terms = Das können Sie nicht tun. Erlaubt ist es nur so: { OR($who) }.
problem-not-allowed-says = { $says }

# What rules of config/policy.cedar say. Who may, in the plural where it can be; after -- stands under which condition.

who-administrators = Administratoren
who-administrators--another = Administratoren (wenn ein anderer zustimmt)
who-administrators--another-for-accounts = Administratoren (bei Konten mit privilegierter Rolle nur, wenn ein anderer zustimmt)
who-administrators--another-for-features = Administratoren (bei riskanten Funktionen nur, wenn ein anderer zustimmt)
who-everyone = alle in dieser Firma
who-everyone--colleagues = alle in dieser Firma (nur mit Kollegen)
who-everyone--rooms-that-can-be-found = alle in dieser Firma (nur bei Räumen, die man finden kann)
who-everyone--public-rooms = alle in dieser Firma (nur bei öffentlichen Räumen)
who-everyone--administrators-approve = alle in dieser Firma (wenn Administratoren zustimmen)
who-everyone--owner-approves = alle in dieser Firma (wenn ein Inhaber zustimmt)
who-everyone--owner-approves-rooms-that-can-be-found = alle in dieser Firma (nur bei Räumen, die man finden kann, wenn ein Inhaber zustimmt)
who-members = Mitglieder des Raums
who-members--owner-approves = Mitglieder des Raums (wenn ein Inhaber zustimmt)
who-owners = Inhaber des Raums
who-owners--colleagues = Inhaber des Raums (nur für Kollegen)
who-owners--administrator-approves-others = Inhaber des Raums (bei Personen anderer Firmen nur, wenn ein Administrator zustimmt)
who-each-person--themselves = alle (nur für sich selbst)
who-requester = wer den Plan in Auftrag gegeben hat
who-everyone--administrator-approves-open-rooms = alle in dieser Firma (bei öffentlichen Räumen und Räumen mit anderen Firmen nur, wenn ein Administrator zustimmt)
who-those-open-to-other-companies = wer mit anderen Firmen chatten darf
who-administrators-open-to-other-companies = Administratoren, die mit anderen Firmen chatten dürfen
says-other-company = Ich arbeite nur für Personen meiner eigenen Firma und kann das deshalb nicht für Sie tun.
says-account-not-enabled = Ihr Konto ist nicht aktiv, oder ich konnte seinen Status nicht lesen. Deshalb kann ich das nicht für Sie tun.
says-administrators-room = In diesem Raum wird über Anfragen entschieden, deshalb ändere ich ihn nicht. Wenden Sie sich an die Betreiber von Steward.
says-administrators-room-by-two = Wer im Raum der Administratoren ist, ändern Administratoren, und zwar zu zweit.
says-administrators-own-their-room = Den Raum der Administratoren können nur Administratoren innehaben.
says-own-account = Niemand ändert sein eigenes Konto, seine eigenen Rollen oder Funktionen. Bitten Sie einen anderen Administrator.
says-account-of-other-company = Diese Person arbeitet bei einer anderen Firma, die ihr Konto verwaltet.
says-service-account = Dienstkonten können nicht um Zustimmung bitten. Das muss eine Person selbst tun.
says-public-rooms-off = Auch in Symphony können Sie keine öffentlichen Räume anlegen: Die Funktion canCreatePublicRoom ist für Sie ausgeschaltet.
says-external-rooms-off = Auch in Symphony können Sie das nicht: Räume mit anderen Firmen sind für Sie ausgeschaltet (isExternalRoomEnabled).
says-external-people-off = Chats mit anderen Firmen sind für Sie in Symphony ausgeschaltet, deshalb zeige ich Ihnen deren Personen nicht.

# Karten und Formulare

problem-card-unknown = Ich erkenne dieses Formular nicht mehr. Geben Sie den Befehl noch einmal ein.
problem-card-used = Das wurde schon beantwortet. Mehr ist nicht geschehen.
problem-card-used-by = { $by } hat das schon beantwortet. Mehr ist nicht geschehen.
problem-card-expired = Dieses Formular ist abgelaufen. Geben Sie den Befehl noch einmal ein.
problem-card-of-another = Dieses Formular ist für jemand anderen. Geben Sie den Befehl selbst ein, um ein eigenes zu bekommen.

problem-fault = Bei mir ist etwas schiefgegangen. Wenn es wieder passiert, nennen Sie einem Administrator die Referenz { $reference }.

### pod refusals

refused = { $meaning } Wenn das nicht hilft, nennen Sie einem Administrator die Referenz { $reference }.
refused-general = Symphony hat das nicht angenommen. Wenn es Ihrer Meinung nach gehen sollte, nennen Sie einem Administrator die Referenz { $reference }.
refused-general-403 = Symphony lässt mich das nicht tun: Mir fehlt das Recht, oder eine Informationsbarriere verbietet es. Wenn es Ihrer Meinung nach gehen sollte, nennen Sie einem Administrator die Referenz { $reference }.
refused-general-404 = Symphony kann es nicht mehr finden. Wenn es Ihrer Meinung nach gehen sollte, nennen Sie einem Administrator die Referenz { $reference }.
refused-general-451 = Eine Compliance-Regel verhindert das. Wenn es Ihrer Meinung nach gehen sollte, nennen Sie einem Administrator die Referenz { $reference }.

refused-whoami-400 = Symphony hat Ihr Konto oder Ihre Räume nicht gezeigt.
refused-whoami-403 = Symphony lässt mich Personen nicht nachschlagen und ihre Räume nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-room-update-400 = Symphony hat diese Einstellungen nicht angenommen. Ein Raum, der für andere Firmen offen ist, kann nicht auffindbar oder schreibgeschützt sein, und vielleicht heißt ein Raum schon so, den Sie nicht sehen dürfen.
refused-room-update-403 = Symphony lässt mich diesen Raum nicht ändern. Vielleicht verwaltet ihn eine andere Firma, oder ich muss Inhaber sein: Machen Sie mich dazu in den Einstellungen des Raums.
refused-room-update-451 = Eine Compliance-Regel verhindert diesen Namen oder diese Beschreibung. Wählen Sie andere Worte.
refused-room-deactivate-400 = Symphony hat diesen Raum nicht deaktiviert.
refused-room-deactivate-403 = Symphony lässt mich diesen Raum nicht deaktivieren: Eine andere Firma hat ihn angelegt, oder mir fehlt das Recht für Räume, deren Inhaber ich nicht bin.
refused-room-reactivate-400 = Symphony hat diesen Raum nicht reaktiviert. Vielleicht hat Compliance ihn gesperrt, oder es ist niemand mehr darin. Legen Sie stattdessen mit { TYPED("/room create") } einen neuen an.
refused-room-reactivate-403 = Symphony lässt mich diesen Raum nicht reaktivieren: Eine andere Firma hat ihn angelegt, oder mir fehlt das Recht für Räume, deren Inhaber ich nicht bin.
refused-room-join-400 = Symphony hat Sie nicht in den Raum gelassen. Vielleicht wurde er inzwischen deaktiviert, oder Ihr Konto ist nicht aktiv.
refused-room-join-403 = Symphony lässt mich Sie nicht zu diesem Raum hinzufügen: Ich bin nicht sein Inhaber, oder eine Informationsbarriere verbietet es. Fragen Sie seine Inhaber.
refused-room-leave-400 = Symphony hat Sie nicht aus diesem Raum genommen. Vielleicht wurde er inzwischen deaktiviert.
refused-room-leave-403 = Symphony lässt mich Sie nicht aus diesem Raum nehmen. Sie können ihn in seinen Einstellungen verlassen.
refused-room-owner-add-400 = Symphony hat niemanden zum Inhaber gemacht. Vielleicht ist die Person nicht mehr da, oder der Raum wurde inzwischen deaktiviert.
refused-room-owner-add-403 = Symphony lässt mich die Inhaber dieses Raums nicht ändern. Ein Inhaber kann das in den Einstellungen des Raums tun.
refused-room-owner-remove-400 = Symphony hat die Inhaber dieses Raums nicht geändert. Vielleicht ist die Person nicht mehr da, oder der Raum wurde inzwischen deaktiviert.
refused-room-owner-remove-403 = Symphony lässt mich die Inhaber dieses Raums nicht ändern. Ein Inhaber kann das in den Einstellungen des Raums tun.
refused-room-transfer-400 = Symphony hat diesen Raum nicht übergeben. Vielleicht ist die Person nicht aktiv, oder der Raum wurde inzwischen deaktiviert.
refused-room-transfer-403 = Symphony lässt mich die Mitglieder und Inhaber dieses Raums nicht ändern. Sie können das in den Einstellungen des Raums tun.
refused-room-member-add-400 = Symphony hat diese Person nicht hinzugefügt. Vielleicht ist das Konto nicht aktiv, oder der Raum wurde inzwischen deaktiviert.
refused-room-member-add-403 = Symphony lässt mich diese Person nicht hinzufügen. Vielleicht bin ich nicht Inhaber des Raums, eine Informationsbarriere verbietet es, oder jemand von einer anderen Firma ist nicht mit mir verbunden ({ TYPED("/connection info") } zeigt es).
refused-room-member-remove-400 = Symphony hat diese Person nicht entfernt. Vielleicht wurde der Raum inzwischen deaktiviert.
refused-room-member-remove-403 = Symphony lässt mich diese Person nicht entfernen. Ein Inhaber kann das in den Einstellungen des Raums tun.
refused-room-search-400 = Symphony hat diese Suche nicht angenommen. Versuchen Sie es mit anderen Worten.
refused-room-search-403 = Symphony lässt mich nicht nach Räumen suchen: Meinem Konto fehlt das Recht.
refused-room-list-400 = Symphony hat diese Räume nicht aufgelistet. Vielleicht arbeitet die Person nicht mehr hier.
refused-room-list-403 = Symphony lässt mich die Räume anderer nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-room-report-400 = Symphony hat die Räume der Firma nicht aufgelistet.
refused-room-report-403 = Symphony lässt mich die Räume der Firma nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-room-read-400 = Symphony hat diesen Raum nicht gezeigt. Vielleicht gibt es ihn nicht mehr.
refused-room-read-403 = Symphony lässt mich das nicht tun: Ich bin nicht in diesem Raum, oder mir fehlt das Recht, seine Mitglieder zu sehen.
refused-room-create-400 = Symphony hat diesen Raum nicht angenommen. Vielleicht heißt ein Raum schon so, den Sie nicht sehen dürfen; versuchen Sie einen anderen Namen.
refused-room-create-403 = Symphony lässt mich diesen Raum nicht anlegen: Öffentliche Räume und Räume, die für andere Firmen offen sind, brauchen ein Recht, das mir fehlt.
refused-room-create-451 = Eine Compliance-Regel verhindert diesen Namen oder diese Beschreibung. Wählen Sie andere Worte.
refused-im-create-400 = Symphony hat diese IM nicht geöffnet. In den meisten Firmen gibt es keine IMs mit mehr als zwei Personen mehr: Legen Sie stattdessen einen Raum an.
refused-im-between-400 = Symphony hat diese IM nicht geöffnet. In den meisten Firmen gibt es keine IMs mit mehr als zwei Personen mehr: Legen Sie stattdessen einen Raum an.
refused-im-create-403 = Symphony lässt mich diese IM nicht öffnen: Meinem Konto fehlt das Recht, oder eine Informationsbarriere trennt diese Personen.
refused-im-between-403 = Symphony lässt mich diese IM nicht öffnen: Meinem Konto fehlt das Recht, oder eine Informationsbarriere trennt diese Personen.
refused-connection-list-400 = Symphony hat diese Verbindung nicht gezeigt. Vielleicht ist diese Person von hier aus nicht erreichbar.
refused-connection-list-403 = Symphony lässt mich das nicht tun: Vielleicht sind Verbindungen mit anderen Firmen für mich ausgeschaltet.
refused-connection-list-404 = Symphony kann diese Person nicht mehr finden.
refused-connection-request-400 = Symphony hat die Anfrage nicht angenommen. Vielleicht ist schon eine offen: Prüfen Sie es mit { TYPED("/connection info") }.
refused-connection-request-403 = Symphony lässt mich diese Verbindung nicht anfragen: Eine der beiden Firmen verbindet sich nicht mit anderen.
refused-connection-request-404 = Symphony kann diese Person nicht mehr finden.
refused-connection-accept-400 = Bei Symphony ist keine Anfrage offen, die sich annehmen ließe. Vielleicht hat inzwischen jemand entschieden: Prüfen Sie es mit { TYPED("/connection info") }.
refused-connection-accept-403 = Symphony lässt mich das nicht tun: Eine der beiden Firmen verbindet sich nicht mit anderen.
refused-connection-accept-404 = Die Anfrage gibt es nicht mehr. { TYPED("/connections pending") } listet die offenen auf.
refused-connection-reject-400 = Bei Symphony ist keine Anfrage offen, die sich ablehnen ließe. Vielleicht hat inzwischen jemand entschieden: Prüfen Sie es mit { TYPED("/connection info") }.
refused-connection-reject-403 = Symphony lässt mich das nicht tun: Eine der beiden Firmen verbindet sich nicht mit anderen.
refused-connection-reject-404 = Die Anfrage gibt es nicht mehr. { TYPED("/connections pending") } listet die offenen auf.
refused-connection-remove-400 = Bei Symphony gibt es keine Verbindung, die sich beenden ließe. Vielleicht wurde sie inzwischen beendet: Prüfen Sie es mit { TYPED("/connection info") }.
refused-connection-remove-403 = Symphony lässt mich diese Verbindung nicht beenden: Meinem Konto fehlt das Recht.
refused-connection-remove-404 = Symphony kann diese Person nicht mehr finden.
refused-user-find-400 = Symphony hat diese Suche nicht angenommen. Versuchen Sie es mit anderen Worten, oder lassen Sie die Filter weg.
refused-user-find-403 = Symphony lässt mich nicht nach Personen suchen: Meinem Konto fehlt das Recht.
refused-user-read-400 = Symphony hat diese Person nicht gezeigt. Vielleicht gibt es das Konto nicht mehr.
refused-user-read-403 = Symphony lässt mich Personen nicht nachschlagen: Meinem Konto fehlt das Recht.
refused-user-list-400 = Symphony hat diese Konten nicht aufgelistet. Lassen Sie die Rolle oder die Funktion weg.
refused-user-list-403 = Symphony lässt mich Konten nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-user-account-read-400 = Symphony hat dieses Konto nicht gezeigt. Vielleicht gibt es das Konto nicht mehr.
refused-user-account-read-403 = Symphony lässt mich Konten nicht sehen: Mein Konto braucht die Rolle User Provisioning.
refused-user-trail-400 = Symphony hat diese Bedingungen nicht angenommen. Verwenden Sie ein späteres { TYPED("--since") }.
refused-user-trail-403 = Symphony lässt mich sein Audit-Protokoll nicht lesen: Mein Konto braucht die Rolle Audit Trail Management.
refused-role-list-400 = Symphony hat seine Rollen nicht aufgelistet.
refused-role-list-403 = Symphony lässt mich seine Rollen nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-user-create-400 = Symphony hat dieses Konto nicht angenommen. Vielleicht ist die E-Mail-Adresse oder der Benutzername vergeben, eine Rolle passt nicht, oder der Schlüssel ist kein RSA-Schlüssel der richtigen Länge.
refused-user-create-403 = Symphony lässt mich keine Konten anlegen: Mein Konto braucht die Rolle User Provisioning.
refused-user-update-400 = Symphony hat diese Werte nicht angenommen, oder das Konto gibt es nicht mehr. Vielleicht ist die E-Mail-Adresse vergeben, oder ein Wert hat das falsche Format.
refused-user-update-403 = Symphony lässt mich Konten nicht ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-disable-400 = Symphony hat dieses Konto nicht deaktiviert. Dienstkonten, die Symphony selbst verwendet, werden nie deaktiviert.
refused-user-disable-403 = Symphony lässt mich keine Konten deaktivieren: Mein Konto braucht die Rolle User Provisioning.
refused-user-enable-400 = Symphony hat dieses Konto nicht aktiviert, oder es existiert nicht mehr.
refused-user-enable-403 = Symphony lässt mich keine Konten aktivieren: Mein Konto braucht die Rolle User Provisioning.
refused-user-suspend-400 = Symphony hat diese Sperre nicht angenommen. Ihr Ende muss in der Zukunft liegen, und Dienstkonten, die Symphony selbst verwendet, werden nie gesperrt.
refused-user-suspend-403 = Symphony lässt mich niemanden sperren: Mein Konto braucht die Rolle User Provisioning.
refused-user-unsuspend-400 = Symphony hat diese Sperre nicht aufgehoben, oder das Konto existiert nicht mehr.
refused-user-unsuspend-403 = Symphony lässt mich keine Sperren aufheben: Mein Konto braucht die Rolle User Provisioning.
refused-user-avatar-400 = Symphony hat dieses Bild nicht angenommen. Versuchen Sie es mit einem anderen, kleiner als 2 MB.
refused-user-avatar-403 = Symphony lässt mich keine Bilder ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-logout-400 = Symphony hat diese Sitzungen nicht beendet, oder das Konto existiert nicht mehr.
refused-user-logout-403 = Symphony lässt mich Sitzungen anderer nicht sehen oder beenden: Mein Konto braucht die Rolle User Provisioning.
refused-user-session-end-400 = Symphony hat diese Sitzung nicht beendet. Vielleicht ist sie schon beendet, oder das Konto existiert nicht mehr.
refused-user-session-end-403 = Symphony lässt mich Sitzungen anderer nicht sehen oder beenden: Mein Konto braucht die Rolle User Provisioning.
refused-user-feature-on-400 = Symphony hat diese Funktion nicht eingeschaltet. Vielleicht gibt es sie nicht mehr, oder sie passt nicht zu diesem Konto.
refused-user-feature-on-403 = Symphony lässt mich Funktionen nicht sehen oder ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-feature-off-400 = Symphony hat diese Funktion nicht ausgeschaltet. Vielleicht gibt es sie nicht mehr, oder sie passt nicht zu diesem Konto.
refused-user-feature-off-403 = Symphony lässt mich Funktionen nicht sehen oder ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-role-add-400 = Symphony hat diese Rolle nicht vergeben. Vielleicht passt sie nicht zu diesem Konto, oder sie gehört zu einer Rolle, die das Konto nicht hat.
refused-user-role-add-403 = Symphony lässt mich Rollen nicht sehen oder ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-role-remove-400 = Symphony hat diese Rolle nicht entzogen. Vielleicht hat das Konto sie nicht mehr.
refused-user-role-remove-403 = Symphony lässt mich Rollen nicht sehen oder ändern: Mein Konto braucht die Rolle User Provisioning.
refused-user-role-remove-404 = Symphony kann diese Rolle oder dieses Konto nicht mehr finden, es gibt also nichts mehr zu entziehen.
refused-presence-read-400 = Symphony hat die Präsenz dieser Person nicht gezeigt. Vielleicht gibt es das Konto nicht mehr.
refused-presence-read-403 = Symphony lässt mich das nicht tun: Mein Konto darf die Präsenz dieser Personen nicht sehen.
refused-presence-list-400 = Symphony hat die Präsenzen der Firma nicht aufgelistet.
refused-presence-list-403 = Symphony lässt mich die Präsenzen der Firma nicht auflisten: Mein Konto braucht die Rolle User Provisioning.
refused-presence-set-400 = Symphony hat diese Präsenz nicht angenommen. Versuchen Sie eine andere.
refused-presence-set-403 = Symphony lässt mich das nicht tun: Mein Konto braucht die Rolle User Provisioning.
refused-presence-set-404 = Symphony kann diese Person nicht mehr finden.

### plans

plan-what = { NUMBER($others) ->
    [one] { $first } und { $others } weitere Änderung
   *[other] { $first } und { $others } weitere Änderungen
}
plan-state = { $state ->
    [confirming] wartet auf Ihre Bestätigung
    [approving] wartet auf Freigabe
    [holding] zurückgehalten
    [scheduled] geplant
    [running] läuft
    [pause] wird angehalten
    [cancel] wird abgebrochen
   *[paused] angehalten
}
plan-state-approving = wartet auf Freigabe ({ $request })
plan-cancelled = Abgebrochen. Das habe ich nicht getan:
plan-expired = Sie haben nicht rechtzeitig bestätigt, deshalb habe ich das nicht getan:
plan-late = Das dauert länger als gewöhnlich: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt und versuche es weiter. Ich melde mich, sobald alles erledigt ist.
plan-progress = Ich arbeite daran: { $what } … bisher { NUMBER($done) } von { NUMBER($total) }. Ich melde mich, sobald alles erledigt ist.
plan-progress-ended = Das ist beendet: { $what }. { NUMBER($done) } von { NUMBER($total) } habe ich abgearbeitet.
plan-late-how = Zum Abbrechen geben Sie { $cancel } ein, zum Anhalten { $pause }.
plan-still-paused = Noch angehalten: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
plan-resume-or-cancel = Geben Sie { $resume } ein, um fortzufahren, oder { $cancel }, um abzubrechen. Wenn das niemand tut, breche ich in 24 Stunden ab.
plan-resume-or-cancel-soon = Geben Sie { $resume } ein, um fortzufahren, oder { $cancel }, um abzubrechen. Wenn Sie nichts davon tun, breche ich in 12 Stunden ab.
plan-pausing = Ich halte { $id } ({ $what }) vor der nächsten Änderung an. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
plan-resuming = { $id } geht weiter: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
plan-resuming-own = { $id } geht weiter: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt und melde mich, sobald alles erledigt ist.
plan-cancelling = Ich breche { $id } ab, sobald die laufende Änderung beendet ist, und sage dann { $requester }, was getan wurde.
plan-cancelling-own = Ich breche { $id } ab, sobald die laufende Änderung beendet ist, und sage Ihnen dann, was getan wurde.
plan-cancelled-own = { $id } ist nach { NUMBER($done) } von { NUMBER($total) } abgebrochen.
plan-cancelled-other = { $id } ist nach { NUMBER($done) } von { NUMBER($total) } abgebrochen, und { $requester } weiß Bescheid.
plan-controlled = { $control ->
    [halt] Ich wurde aus einer Sicherung wiederhergestellt und habe deshalb Ihren Plan { $id } angehalten: { $what }. Soweit ich weiß, habe ich { NUMBER($done) } von { NUMBER($total) } erledigt; was schon erledigt ist, mache ich nicht noch einmal.
    [pause] { $by } hat Ihren Plan { $id } angehalten: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
    [resume] { $by } hat Ihren Plan { $id } fortgesetzt: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
   *[cancel] { $by } hat Ihren Plan { $id } abgebrochen: { $what }. Ich habe { NUMBER($done) } von { NUMBER($total) } erledigt.
}
plan-stopped = Nach { NUMBER($done) } von { NUMBER($total) } abgebrochen.
plan-list-title = Ihre laufenden und wartenden Pläne
plan-list-title-all = Alle laufenden und wartenden Pläne
plan-list-how = Um einen zu steuern, geben Sie { $pause }, { $resume } oder { $cancel } ein.
plan-list-none = Sie haben keine laufenden oder wartenden Pläne.
plan-list-none-all = Es gibt keine laufenden oder wartenden Pläne.
confirm-one = Diese Änderung vornehmen: { $change }?
confirm-one-button = Diese Änderung vornehmen
confirm-many = Diese { NUMBER($count) } Änderungen vornehmen?
confirm-many-button = { NUMBER($count) } Änderungen vornehmen
preview-title = Probelauf von { $command }. Es wurde nichts geändert.
preview-refused = Das würde ich ablehnen:
preview-obstacle-more = { $changes } und { NUMBER($more) } weitere: { $why }
preview-would = { $lead ->
    [only] Ich würde Folgendes tun: { $change }.
    [also] Ich würde außerdem Folgendes tun: { $change }.
   *[otherwise] Ohne das würde ich Folgendes tun: { $change }.
}
preview-would-many = { $lead ->
    [only] Ich würde Folgendes tun:
    [also] Ich würde außerdem Folgendes tun:
   *[otherwise] Ohne das würde ich Folgendes tun:
}
preview-confirm = Ich würde Sie zuerst um eine Bestätigung bitten.
preview-route = Vorher wäre eine Freigabe nötig: { $needed }.
preview-approver = Das müsste zuerst freigegeben werden von { OR($people) }.
preview-approvers = { NUMBER($quorum) } dieser Personen müssten das zuerst freigeben: { $people }.

### people on cards

person-about = { $about }
person-missing = In Symphony nicht zu sehen: { $missing }
person-no-email = E-Mail-Adresse
person-no-title = Position
person-no-department = Abteilung
person-warning = { $person }: { $warning }
person-external = Extern: arbeitet für { $company }
person-external-unknown = Extern: Symphony zeigt die Firma nicht
person-account = { $state ->
    [SUSPENDED] Dieses Konto ist gesperrt
   *[DISABLED] Dieses Konto ist deaktiviert
}
person-namesakes = { NUMBER($count) } Personen heißen so
person-looks-like = Der Name sieht aus wie { $other }, das ist aber jemand anderes
person-hidden-characters = Der Name enthält unsichtbare Zeichen
person-mixed-alphabets = Der Name mischt Buchstaben verschiedener Alphabete
exposure-company-first = { $person } wäre die erste Person von { $company } in { $room }
exposure-company-first-unknown = { $person } wäre die erste Person aus dieser Firma in { $room }
exposure-company-known = Andere aus der Firma von { $person } sind schon in { $room }
exposure-history = Frühere Nachrichten werden sichtbar
exposure-history-count = Frühere Nachrichten werden sichtbar: { NUMBER($count) ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
}
exposure-history-more = Frühere Nachrichten werden sichtbar: { NUMBER($count) } oder mehr
exposure-history-hidden = Frühere Nachrichten bleiben neuen Mitgliedern verborgen
exposure-companies = Firmen im Raum danach: { $companies }
exposure-size = Danach: { NUMBER($people) } von höchstens { NUMBER($maxPeople) } Personen, { NUMBER($companies) } von höchstens { NUMBER($maxCompanies) } Firmen
exposure-no-owners = Niemand wäre mehr Inhaber von { $room }
exposure-owners-left = { NUMBER($count) ->
    [one] { $room } hat dann nur noch einen Inhaber: { $owners }
   *[other] Es bleiben { $count } Inhaber von { $room }: { $owners }{ NUMBER($more) ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
}

### approvals

needed-approval = { $parts }
needed-approval-then = { $before }, danach { $after }
request-asked = Dafür brauche ich eine Freigabe (nötig: { $needed }):
request-asked-whom = Ich habe { $asked } gefragt und gebe Ihnen Bescheid.
request-open-until = Der Antrag { $id } ist offen bis { $until }. { $command } listet Ihre Anträge auf.
request-card-title = Der Antrag { $id } wartet auf Ihre Entscheidung
request-card-how = Entscheiden Sie hier, oder geben Sie { $approve } oder { $reject } ein. Um erst zu fragen: { $ask }.
request-digest = { NUMBER($count) ->
    [one] { $count } weiterer Antrag wartet auf Ihre Entscheidung, seit { $since }:
   *[other] { $count } weitere Anträge warten auf Ihre Entscheidung, der älteste seit { $since }:
}
request-digest-row = { $person }: { NUMBER($count) }
request-digest-more = { NUMBER($count) ->
    [one] und { $count } weitere Person
   *[other] und { $count } weitere Personen
}
request-digest-how = In einer Stunde kamen so viele, dass ich nicht mehr für jeden eine Karte schicke. { $command } listet alle auf, und Sie können dort entscheiden.
request-digest-done = Die hier gezählten Anträge sind alle entschieden.
request-closed-title = Antrag { $id } · { $status }
request-status = { $status ->
    [approved] Freigegeben
    [rejected] Abgelehnt
    [withdrawn] Zurückgezogen
    [expired] Abgelaufen
    [lapsed] Verfallen
    [void] Hinfällig
   *[open] Offen
}
stage-later = wird später gefragt
stage-escalated = an ihrer Stelle entscheiden können auch: { $group }
stage-escalated-seen = { $seen ->
    [nobody] bis dahin hatte niemand der zuerst Gefragten die Karte gesehen
    [everybody] bis dahin hatten alle zuerst Gefragten die Karte gesehen
   *[some] bis dahin hatten einige der zuerst Gefragten die Karte nicht gesehen
}
request-so-far = { NUMBER($count) } von { NUMBER($quorum) }: freigegeben von { $people }
question-asked = { $by } hat eine Frage zu Ihrem Antrag { $id }:
question-how = Antworten Sie hier, oder geben Sie { $answer } ein. Wer entscheidet, sieht Frage und Antwort auf der Karte.
question-answered = { $by } hat Ihre Frage zu { $id } beantwortet:
question-open = Noch nicht beantwortet
question-numbered = Nummer { $number }, von { $by }: { $text }
question-passed-on = Ihre Frage zu { $id } habe ich { $person } geschickt. Die Antwort teile ich Ihnen mit.
answer-passed-on = Ihre Antwort steht auf der Karte von { $id }, und { $person } weiß davon.
request-list-waiting = Wartet auf Sie ({ NUMBER($count) })
request-list-how = Um zu entscheiden, geben Sie { $approve } oder { $reject } ein; { $show } zeigt alles Wissenswerte.
request-list-none-waiting = Kein Antrag wartet auf Ihre Entscheidung.
request-list-own = Ihre offenen Anträge ({ NUMBER($count) })
request-list-none-own = Sie haben keine offenen Anträge.
request-list-withdraw = Um einen Antrag zurückzuziehen, geben Sie { $withdraw } ein.
request-list-decided = Zuletzt entschieden ({ NUMBER($count) })
request-list-none-decided = Keine entschiedenen Anträge.
request-list-none-fit = Kein passender Antrag wartet auf Sie.
request-list-filters = Sie können auch { $waiting }, { $sent } oder { $decided } eingeben, jeweils mit { $by } oder { $room }.
request-more-wanted = { NUMBER($count) ->
    [one] Sie haben { $id } freigegeben. Es fehlt noch { $count } Freigabe von jemand anderem.
   *[other] Sie haben { $id } freigegeben. Es fehlen noch { $count } Freigaben von anderen.
}
request-rejection-counts = Sie haben { $id } abgelehnt. Der Antrag bleibt offen: Erst wenn noch jemand ablehnt, ist er beendet.
request-outcome = Ihr Antrag { $id } ({ $changes }):
outcome-approved = Freigegeben von { $by }, { $at }.
outcome-rejected = Abgelehnt von { $by }, { $at }.
outcome-expired = Abgelaufen: Es wurde nicht rechtzeitig entschieden. Es wurde nichts getan.
outcome-withdrawn = Zurückgezogen von { $by }, { $at }. Es wurde nichts getan.
outcome-void = Hinfällig: Die Regeln oder jemandes Rechte haben sich nach dem Antrag geändert. Es wurde nichts getan. Wenn es noch nötig ist, beantragen Sie es noch einmal.
outcome-lapsed = Freigegeben von { $by }, { $at }, aber seitdem hat sich etwas geändert, und es wurde nichts getan. Ich habe noch einmal gefragt, als { $again }.
request-changed = Geändert, seit { $id } freigegeben wurde:
changed-person = { $person }: { $what }
changed-company = Neue Firma in { $room }
changed-history = Frühere Nachrichten in { $room }
changed-history-hidden = verborgen
changed-history-visible = sichtbar für neue Mitglieder
changed-owner = Verbleibender Inhaber von { $room }
request-reminder = Der Antrag { $id } wartet noch auf Ihre Entscheidung: { $requester } möchte { $changes }. Er ist offen bis { $until }.
request-reminder-how = Um zu entscheiden, geben Sie { $approve } oder { $reject } ein.
request-escalated = Über { $id } ist noch nicht entschieden. Deshalb habe ich auch { $asked } gefragt.
request-escalated-seen = { $seen ->
    [nobody] Bisher hat ihn niemand der zuerst Gefragten gesehen.
    [everybody] Alle zuerst Gefragten haben ihn gesehen.
   *[some] Einige der zuerst Gefragten haben ihn noch nicht gesehen.
}
hold-title = Der Antrag { $id } ist freigegeben und wird zurückgehalten
hold-how = Die Ausführung ist für { $until } vorgesehen, wenn sie vorher niemand abbricht: Klicken Sie auf „Abbrechen“, oder geben Sie { $cancel } ein.
hold-cancelled = Vor der Ausführung abgebrochen. Es wurde nichts getan.
hold-over = Er wird nicht mehr zurückgehalten.
request-held = Zurückgehalten bis { $until }: Dann führe ich ihn aus, wenn ihn niemand abbricht ({ $cancel }).
request-told = Antrag { $id } von { $requester } ({ $changes }):
request-beyond = Ohne Freigabe darf jede Person in einem Zeitraum von { $per } { NUMBER($count) ->
    [one] eine solche Änderung
   *[other] { $count } solche Änderungen
} vornehmen. Dies geht darüber hinaus.
request-lapsed = Ihr Antrag wurde freigegeben, aber seitdem hat sich etwas geändert. Deshalb habe ich { $asked } noch einmal gefragt, als { $again }:
reason-given = Grund: { $reason }
reason-given-by = Grund (Worte von { $person }): { $reason }
ticket-given = Ticket: { $ticket }
no-reason = keiner angegeben

### delegation

about-in-place-of = für { $principal }
person-in-place-of = { $person } für { $principal }
delegation-asked = { $principal } bittet Sie, bis { $until } an seiner oder ihrer Stelle zu entscheiden.
delegation-what = Sie bekämen die Anträge, über die { $principal } als Inhaber von Räumen, als Vorgesetzter oder namentlich entscheidet, soweit Sie sehen können, worum es geht. Von beiden zählt nur eine Stimme.
delegation-how = Antworten Sie hier, oder geben Sie { $accept } oder { $decline } ein.
delegation-asked-told = { $isOwn ->
    [true] Ich habe { $delegate } gebeten, bis { $until } für Sie zu entscheiden. Das gilt, sobald { $delegate } zustimmt.
   *[false] Ich habe { $delegate } gebeten, bis { $until } für { $principal } zu entscheiden. Das gilt, sobald { $delegate } zustimmt.
}
delegation-proposed-told = Ein zweiter Administrator muss zustimmen. Sobald einer denselben Befehl eingegeben hat, bitte ich { $delegate }, bis { $until } für { $principal } zu entscheiden.
delegation-proposed = { $by } möchte, dass { $delegate } bis { $until } für { $principal } entscheidet. Dafür braucht es einen zweiten Administrator: Geben Sie { $command } ein, um zuzustimmen.
delegation-set-for-you = { $people } haben festgelegt, dass { $delegate } bis { $until } für Sie entscheidet, wenn zugestimmt wird. Mit { TYPED("/delegate end") } beenden Sie das.
delegation-active-told = Sie entscheiden jetzt bis { $until } für { $principal }. Die Anträge schicke ich Ihnen.
delegation-accepted = { $delegate } entscheidet bis { $until } für Sie. Mit { TYPED("/delegate end") } beenden Sie das.
delegation-over = { $you ->
    [principal] { $delegate } entscheidet nicht für Sie.
    [delegate] Sie entscheiden nicht für { $principal }.
   *[neither] { $delegate } entscheidet nicht für { $principal }.
}
delegation-none = Niemand entscheidet für Sie, und Sie entscheiden für niemanden. Um das zu ändern, geben Sie { $command } ein.
delegation-how-to-end = Um es früher zu beenden, geben Sie { $command } ein.
delegation-state = { $status ->
    [proposed] wartet auf einen zweiten Administrator
    [asked] noch nicht angenommen
   *[active] gilt
}

### break-glass

glass-question = Notfallzugang für { $lasts } öffnen?
glass-what = Solange er offen ist, geht das ohne die nötige Freigabe: { $changes }. Sie bestätigen weiterhin jedes davon.
glass-told = Die Administratoren erfahren es sofort, und wer entschieden hätte, erfährt alles, was Sie tun. Jemand anders muss es prüfen, bevor Sie den Notfallzugang wieder öffnen können. Was die Regeln verbieten, bleibt verboten; der Raum der Administratoren, Sie selbst und wer für Sie entscheidet sind ausgenommen.
glass-how-to-confirm = Oder geben Sie { $command } ein. Bis dahin ändert sich nichts.
glass-now-open = { $id } ist bis { $until } offen. Mit { $command } beenden Sie ihn früher.
glass-now-ended = { $id } ist beendet. Sobald jemand geprüft hat, was Sie getan haben, können Sie den Notfallzugang wieder öffnen.
glass-now-ended-unused = { $id } ist beendet. Sie haben nichts ohne Freigabe getan, es gibt also nichts zu prüfen.
glass-now-reviewed = Sie haben { $id } geprüft. { $person } kann den Notfallzugang wieder öffnen.
glass-opened-told = { $person } hat den Notfallzugang geöffnet ({ $id }): Bis { $until } geht manches davon ohne Freigabe.
glass-used-told = { $person } tut das ohne Ihre Freigabe, mit dem Notfallzugang { $id }:
glass-card-title = Notfallzugang { $id } · Zu prüfen
glass-ended-told = Ohne Freigabe getan von { $person }, bis { $until }:
glass-ended-unused-told = Der Notfallzugang { $id } ist beendet. { $person } hat nichts ohne Freigabe getan, es gibt also nichts zu prüfen.
glass-how-to-review = War es richtig? Sagen Sie es hier, oder geben Sie { $command } ein. Wer es getan hat oder wen es betrifft, kann es nicht prüfen.
glass-reviewed-told = { $by } hat den Notfallzugang { $id } ({ $person }) geprüft: { $finding }
glass-open-until = { $id } ist bis { $until } offen. Mit { $command } beenden Sie ihn früher.
glass-own-to-review = Was Sie in { $id } getan haben, muss noch geprüft werden. Bis dahin können Sie den Notfallzugang nicht wieder öffnen.
glass-to-review = { $id } ({ $person }) wartet auf Ihre Prüfung. Geben Sie { $command } ein.
glass-none = Sie haben keinen Notfallzugang offen, und keiner wartet auf Ihre Prüfung. Um kurze Zeit ohne Freigaben auszukommen, geben Sie { $command } ein; das können nur Personen, die in der Konfiguration stehen.
glass-use = { $plan }: { $what } – { $state ->
    [done] erledigt
    [partly] teilweise erledigt
    [failed] gescheitert
    [cancelled] abgebrochen
    [paused] angehalten
   *[running] in Arbeit
}
confirm-by-break-glass = Das geht mit dem Notfallzugang { $id } ohne die nötige Freigabe. Wer entschieden hätte, erfährt es.
preview-break-glass = Ich würde Sie zuerst bitten, das zu bestätigen. Es ginge mit dem Notfallzugang { $id } ohne die nötige Freigabe.

### asking owners

owners-of = { $owners } { COUNT($owners) ->
    [one] ist Inhaber
   *[other] sind Inhaber
} von { $room }.
owners-of-more = { $owners } sind Inhaber von { $room }, ebenso { NUMBER($more) ->
    [one] eine weitere Person
   *[other] { $more } weitere Personen
}.
ask-when-whole = Sagen Sie genau, was Sie tun möchten, dann kann ich für Sie fragen.
ask-as-line = Oder leiten Sie diesen Befehl weiter: { $line }
ask-title = { $person } bittet Sie, dies zu tun:
ask-lead = { $person } darf es nicht, aber Sie dürfen es. Wenn Sie es tun, gilt es als Ihre Handlung, und ich sage { $person } Bescheid.
ask-sent = Ich habe { $person } gefragt und sage Ihnen, was daraus wird.
ask-done = { $person } hat getan, worum Sie gebeten haben:
ask-not-done = { $person } hat nicht getan, worum Sie gebeten haben:
ask-declined = { $person } möchte nicht tun, worum Sie gebeten haben:
ask-declined-told = In Ordnung, ich habe { $person } Bescheid gesagt.

### notices

notice-added-at-once = { $requester } hat Sie zu { $room } hinzugefügt.
notice-new-room = { $requester } hat { $room } angelegt und Sie hinzugefügt.
notice-removed = { $requester } hat Sie aus { $room } entfernt.
notice-no-owner = { $requester } hat Ihnen die Inhaberschaft von { $room } entzogen. Sie sind weiterhin Mitglied.
notice-role = { $requester } hat Ihnen die Rolle { $role } gegeben.
notice-no-role = { $requester } hat Ihnen die Rolle { $role } entzogen.
notice-feature = { $isOn ->
    [true] { $requester } hat die Funktion { $feature } für Sie eingeschaltet.
   *[false] { $requester } hat die Funktion { $feature } für Sie ausgeschaltet.
}
notice-enabled = { $requester } hat Ihr Konto wieder aktiviert.
notice-profile = { $requester } hat Folgendes in Ihrem Symphony-Konto geändert: { $what }.
notice-profile-approved = { $requester } hat Folgendes in Ihrem Symphony-Konto geändert: { $what }. { $approver } hat zugestimmt. Wenn Sie nicht wissen, warum, sagen Sie es gleich Ihren Administratoren.
notice-presence = { $requester } hat Ihren Status auf { $presence } gesetzt.
notice-avatar = { $requester } hat Ihr Profilbild ersetzt.
notice-im-between = { $requester } hat eine IM zwischen Ihnen und { $people } geöffnet.
notice-disabled = { $requester } deaktiviert gerade Ihr Konto, sodass Sie Symphony vorerst nicht verwenden können. Wenn das ein Versehen ist, wenden Sie sich an einen Administrator.
notice-suspended = { $requester } sperrt gerade Ihr Konto bis { $until }, sodass Sie Symphony bis dahin nicht verwenden können. Wenn das ein Versehen ist, wenden Sie sich an einen Administrator.
notice-unsuspended = { $requester } hat die Sperre Ihres Kontos beendet.
notice-logged-out = { $requester } hat alle Ihre Symphony-Sitzungen beendet, sodass Sie sich neu anmelden mussten.
notice-session-ended = { $requester } hat Ihre Symphony-Sitzung { $session } beendet.
notice-asked = { $requester } hat einen Antrag gestellt, der Sie betrifft: { $change }. Ich sage Ihnen, was daraus wird.
notice-asked-why = { $requester } hat einen Antrag gestellt, der Sie betrifft: { $change }. Grund: { $reason }. Ich sage Ihnen, was daraus wird.
notice-asked-again = Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde freigegeben. Seitdem hat sich aber etwas geändert, deshalb muss er noch einmal freigegeben werden.
notice-request-ended = { $how ->
    [rejected] Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde abgelehnt. Es bleibt alles, wie es ist.
    [withdrawn] Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde zurückgezogen. Es bleibt alles, wie es ist.
    [expired] Über den Antrag von { $requester }, der Sie betrifft ({ $change }), wurde nicht rechtzeitig entschieden. Es bleibt alles, wie es ist.
    [void] Der Antrag von { $requester }, der Sie betrifft ({ $change }), gilt nicht mehr. Es bleibt alles, wie es ist.
    [cancelled] Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde freigegeben, dann aber abgebrochen.
    [already] Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde freigegeben, es war aber nichts mehr zu tun.
   *[failed] Der Antrag von { $requester }, der Sie betrifft ({ $change }), wurde freigegeben, ließ sich aber nicht ausführen.
}
change-hidden-room = Sie zu einem Raum hinzufügen
notices-more = Dazu { NUMBER($count) ->
    [one] kommt eine weitere Änderung
   *[other] kommen { $count } weitere Änderungen
} dieser Art.
notices-unsent = Ich konnte { $people } nicht Bescheid sagen: { COUNT($people) ->
    [one] Diese Person arbeitet
   *[other] Diese Personen arbeiten
} bei einer anderen Firma und { COUNT($people) ->
    [one] ist
   *[other] sind
} nicht mit mir verbunden.
button-open-named = { $room } öffnen
notice-added = Sie sind jetzt in { $room }. Beantragt von { $requester }, freigegeben von { $approver }.
notice-joined = Sie sind jetzt in { $room }: { $approver } hat es freigegeben.
notice-owner = { $requester } hat Sie zum Inhaber von { $room } gemacht. Sie entscheiden, wer darin ist und wie er eingerichtet ist; { $command } zeigt, was Sie tun können.

### settings

settings-title = Ihre Einstellungen
settings-not-chosen = { $value } (Standard)
settings-how = Als Befehl: { $language }, { $timezone }, { $notices } oder { $quiet }, mit der gewünschten Angabe.
settings-language-changed = Ab jetzt schreibe ich Ihnen auf { $language }. Räume behalten ihre eigene Sprache.
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
settings-time-zone-changed = Ab jetzt verstehe ich Ihre Zeitangaben in der Zeitzone { $zone }. Dort ist es gerade { $now } Uhr.
label-language = Sprache
label-time-zone = Zeitzone
button-change-language = Sprache ändern
button-change-time-zone = Zeitzone ändern
choice-en = English
choice-de = Deutsch
choice-fr = Français
label-notices = Mitteilungen
label-quiet = Ruhezeit
button-change-notices = Mitteilungen ändern
button-change-quiet = Ruhezeit ändern
choice-now = sofort
choice-digest = einmal am Tag
choice-mute = aus
settings-no-quiet = keine
settings-notices-now = Ab jetzt erfahren Sie sofort von Änderungen, die Sie betreffen, außer in Ihrer Ruhezeit.
settings-notices-digest = Ab jetzt erfahren Sie einmal am Tag von Änderungen, die Sie betreffen: um 8:00 Uhr oder am Ende Ihrer Ruhezeit.
settings-notices-mute = Ab jetzt teile ich Ihnen Änderungen, die Sie betreffen, nicht mehr mit. Auch was noch auf Sie wartete, sende ich nicht.
settings-quiet-changed = In der Zeit { $hours } ({ $zone }) halte ich Mitteilungen über Änderungen, die Sie betreffen, zurück und sende sie danach. Antworten und Anträge zur Freigabe kommen weiterhin sofort.
settings-quiet-off = Sie haben jetzt keine Ruhezeit.

### stopping all changes

effects-now-stopped = Angehalten. Ich ändere nichts in Symphony, bis zwei Administratoren { TYPED("/steward resume") } eingegeben haben. Laufende Pläne warten, wo sie sind.
effects-already-stopped = { $person } hat schon alle Änderungen angehalten. Zum Fortsetzen geben zwei Administratoren { TYPED("/steward resume") } ein.
effects-one-more-resumes = Notiert. Sobald ein zweiter Administrator { TYPED("/steward resume") } eingegeben hat, mache ich weiter. Bis dahin ändere ich nichts.
effects-now-resumed = Fortgesetzt, wie { $person } und Sie es wollen. Pläne, die liefen, gehen weiter.
restored-title = Ich wurde aus einer Sicherung wiederhergestellt
restored-paused = Stand der Sicherung: { $backup }; was danach geschah, weiß ich nicht mehr. { NUMBER($count) ->
    [0] Kein Plan lief, wurde zurückgehalten oder war geplant.
    [one] Den einen Plan, der lief, zurückgehalten wurde oder geplant war, habe ich angehalten.
   *[other] Die { $count } Pläne, die liefen, zurückgehalten wurden oder geplant waren, habe ich angehalten.
}
restored-plans = So weit sind diese Pläne jetzt in Symphony, in Änderungen gezählt:
restored-questions = Diese warten auf eine Antwort:
restored-question = { $standing ->
    [holds] noch wie gezeigt
    [changed] schon erledigt oder nicht mehr möglich
   *[unclear] unklar
}
restored-more = { NUMBER($count) ->
    [one] Ein weiterer steht im Log.
   *[other] { $count } weitere stehen im Log.
}
administrator-counts = { $person } entscheidet jetzt mit den anderen Administratoren.

### rooms

room-setting-name = Name
    .noun = Name
room-setting-description = Beschreibung
    .noun = Beschreibung
room-setting-public = Öffentlich
room-setting-discoverable = Auffindbar
    .noun = Auffindbarkeit
room-setting-membersCanInvite = Mitglieder können andere hinzufügen
    .noun = Recht zum Hinzufügen
room-setting-readOnly = Nur Inhaber können schreiben
    .noun = Schreibrecht
room-setting-copyProtected = Nachrichten lassen sich nicht kopieren
    .noun = Kopierschutz
room-setting-viewHistory = Neue Mitglieder sehen frühere Nachrichten
    .noun = Sichtbarkeit früherer Nachrichten
room-setting-crossPod = Offen für andere Firmen
room-setting-keywords = Schlagwörter
    .noun = Schlagwörter

room-added = Ich habe { $people } zu { $room } hinzugefügt.
room-added-already = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} schon in { $room }.
room-removed = Aus { $room } entfernt: { $people }.
room-removed-already = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} nicht in { $room }, es gab also nichts zu entfernen.
room-created = { $room } ist bereit. Sie sind Inhaber, und ich bin es auch, um Ihnen bei der Verwaltung zu helfen.
room-created-with = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} mit Ihnen darin.
room-created-without = Symphony hat mich { $people } nicht hinzufügen lassen. Versuchen Sie es noch einmal mit { $command }.
room-created-already = { $room } gibt es schon.
room-deactivated = { $room } ist deaktiviert. Um den Raum wieder zu öffnen, geben Sie { $command } ein.
room-deactivated-already = { $room } ist schon deaktiviert.
room-reactivated = { $room } ist wieder aktiv, mit den Mitgliedern von vorher.
room-reactivated-already = { $room } ist schon aktiv.
room-joined = Sie sind jetzt in { $room }.
room-joined-already = Sie sind schon in { $room }.
room-left = Sie haben { $room } verlassen.
room-left-already = Sie sind nicht in { $room }.
room-owner-added = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} jetzt Inhaber von { $room }.
room-owner-added-already = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} schon Inhaber von { $room }.
room-owner-added-own = Sie sind jetzt Inhaber von { $room }.
room-owner-added-already-own = Sie sind schon Inhaber von { $room }.
room-owner-removed = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} nicht mehr Inhaber von { $room }.
room-owner-removed-already = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} nicht Inhaber von { $room }, es gab also nichts zu ändern.
room-owner-removed-own = Sie sind nicht mehr Inhaber von { $room }.
room-owner-removed-already-own = Sie sind nicht Inhaber von { $room }, es war also nichts zu ändern.
room-transferred = { $people } ist jetzt an Ihrer Stelle Inhaber von { $room }. Sie sind weiterhin Mitglied; um den Raum zu verlassen, geben Sie { $command } ein.
room-transferred-already = { $people } ist schon an Ihrer Stelle Inhaber von { $room }.
room-updated = { $room } ist geändert:
room-updated-already = { $room } ist schon so eingestellt.
room-hello = Guten Tag, ich bin { $bot }. In diesem Raum kann ich Personen hinzufügen und entfernen und zeigen, wer darin ist. Versuchen Sie { $command }.
room-hello-group-chat = Hallo, ich bin { $bot }. Das ist ein Gruppenchat: Er gehört allen, die darin sind, deshalb ändere ich hier nichts. Wenn Sie mich etwas fragen möchten, versuchen Sie { $command }.
room-state = { $isActive ->
    [true] Aktiv
   *[false] Deaktiviert
}
room-reach = { $isExternal ->
    [true] offen
   *[false] {""}
}
room-find-title = { $inactive ->
    [true] Deaktivierte Räume mit „{ SHORT($text) }“
   *[false] Räume mit „{ SHORT($text) }“
}
room-find-title-mine = { $inactive ->
    [true] Ihre deaktivierten Räume mit „{ SHORT($text) }“
   *[false] Ihre Räume mit „{ SHORT($text) }“
}
room-find-join = Um einem Raum beizutreten oder den Beitritt zu beantragen, geben Sie { $command } und den Namen des Raums ein.
room-find-none = { $inactive ->
    [true] Ich konnte keinen deaktivierten Raum mit „{ SHORT($text) }“ finden, den Sie sehen dürfen.
   *[false] Ich konnte keinen aktiven Raum mit „{ SHORT($text) }“ finden, den Sie sehen dürfen.
}
room-find-none-mine = { $inactive ->
    [true] Ich konnte unter Ihren Räumen keinen deaktivierten mit „{ SHORT($text) }“ finden.
   *[false] Ich konnte unter Ihren Räumen keinen aktiven mit „{ SHORT($text) }“ finden.
}
room-find-shorter = Versuchen Sie es mit einem kürzeren Teil des Namens.
room-find-shorter-or-inactive = Versuchen Sie es mit einem kürzeren Teil des Namens, oder suchen Sie mit { $option } unter deaktivierten Räumen.
room-find-cut = Es passen mehr Räume, als ich ansehen kann. Mit einem längeren Text werden es weniger.
room-list-title-own = { NUMBER($count) ->
    [one] Sie sind in { $count } Raum
   *[other] Sie sind in { $count } Räumen
}
room-list-title = { NUMBER($count) ->
    [one] { $person } ist in { $count } Raum
   *[other] { $person } ist in { $count } Räumen
}
room-list-none-own = Sie sind in keinem Raum. { $find } findet Räume, { $create } legt einen neuen an.
room-list-none = { $person } ist in keinem Raum.
room-members-title = { NUMBER($count) ->
    [one] { $count } Mitglied von { $room }
   *[other] { $count } Mitglieder von { $room }
}
room-members-title-past = { NUMBER($count) ->
    [one] { $count } Mitglied von { $room }
   *[other] { $count } Mitglieder von { $room }
}, und { NUMBER($left) } frühere
place-owner = Inhaber
place-member = Mitglied
place-left = Nicht mehr da
room-report-group-chat = { $name } (Gruppenchat)
room-info-group-chat = Das ist ein Gruppenchat: Er gehört allen, die darin sind, und hat keine Einstellungen.
place-of = { $place ->
    [owner] Inhaber
    [member] Mitglied
    [group] Gruppenchat
   *[none] {""}
}
room-kind = { $kind ->
    [public] Öffentlich
    [discoverable] Auffindbar
    [open] Privat, offen für andere Firmen
    [group] Gruppenchat
   *[private] Privat
}
room-members-file = { $past ->
    [true] Jetzige und frühere Mitglieder von { $room }
   *[false] Mitglieder von { $room }
}
room-report-file = Räume der Firma{ COUNT($conditions) ->
    [0] {""}
   *[other] : { $conditions }
}
room-report-title = { NUMBER($total) ->
    [one] { $total } Raum der Firma
   *[other] { $total } Räume der Firma
}
room-report-title-part = { NUMBER($count) } von { NUMBER($total) } { NUMBER($total) ->
    [one] Raum
   *[other] Räumen
} der Firma
room-report-orphaned = aktiv, aber kein Inhaber hat ein aktives Konto
room-report-quiet = aktiv, ohne Nachricht seit { $since }
room-report-external = offen für andere Firmen
room-report-none = Es gibt nichts zu berichten.

### im

im-created = Ihre IM mit { $people } ist bereit.
im-created-between = Die IM zwischen { $people } ist bereit.

### connections

connection-status = { $status ->
    [PENDING_INCOMING] Wartet auf uns
    [PENDING_OUTGOING] Wartet auf die andere Seite
    [ACCEPTED] Verbunden
   *[REJECTED] Abgelehnt
}
connection-list-title = { $status ->
    [pending] { NUMBER($count) ->
        [one] { $count } offene Verbindung
       *[other] { $count } offene Verbindungen
    }
    [accepted] { NUMBER($count) ->
        [one] { $count } angenommene Verbindung
       *[other] { $count } angenommene Verbindungen
    }
    [rejected] { NUMBER($count) ->
        [one] { $count } abgelehnte Verbindung
       *[other] { $count } abgelehnte Verbindungen
    }
   *[all] { NUMBER($count) ->
        [one] { $count } Verbindung
       *[other] { $count } Verbindungen
    }
}
connection-list-none-all = Ich habe keine Verbindungen mit anderen Firmen.
connection-list-none = { $status ->
    [pending] Es gibt keine offenen Verbindungen. { $command } listet alle auf.
    [accepted] Es gibt keine angenommenen Verbindungen. { $command } listet alle auf.
   *[rejected] Es gibt keine abgelehnten Verbindungen. { $command } listet alle auf.
}
connection-requested = Ich habe { $people } um eine Verbindung gebeten. { $command } listet auf, was auf eine Antwort wartet.
connection-requested-again = Ich habe { $people } noch einmal um eine Verbindung gebeten; die letzte Anfrage wurde abgelehnt. { $command } listet auf, was auf eine Antwort wartet.
connection-accepted = Ich bin jetzt mit { $people } verbunden.
connection-rejected = Ich habe die Verbindungsanfrage von { $people } abgelehnt.
connection-removed = Ich bin nicht mehr mit { $people } verbunden.
connection-requested-already = Ich habe { $people } schon gefragt und warte auf die Antwort.
connection-accepted-already = Ich bin schon mit { $people } verbunden.
connection-rejected-already = Die Verbindungsanfrage von { $people } wurde schon abgelehnt.
connection-removed-already = Ich bin nicht mit { $people } verbunden, es gab also nichts zu beenden.
connection-card-title = { $user } möchte sich mit mir verbinden
connection-card-how = Ein Administrator kann hier entscheiden, oder { $accept } oder { $reject } eingeben.
connection-more = Mehr Personen möchten sich mit mir verbinden, als ich einzeln zeige. { $command } listet alle auf, die warten; { $accept } und { $reject } entscheiden.
connection-card-closed-title = { $user } wollte sich mit mir verbinden · { $status }
connection-card-status = { $outcome ->
    [accepted] Angenommen
    [rejected] Abgelehnt
   *[removed] Beendet
}
connection-card-closed = { $outcome ->
    [accepted] Angenommen von { $by }.
    [rejected] Abgelehnt von { $by }.
   *[removed] Beendet von { $by }.
}
connection-info-colleague = { $user } arbeitet hier, deshalb ist keine Verbindung nötig.
connection-info-none = Es gibt keine Verbindung, und niemand hat darum gebeten. Um zu fragen, geben Sie { $command } ein.
connection-info-incoming = Die andere Seite hat angefragt, und noch hat niemand entschieden. Geben Sie { $accept } oder { $reject } ein.
connection-info-outgoing = Ich habe gefragt und warte auf die Antwort. Die Anfrage lässt sich nicht zurückziehen.
connection-info-accepted = Wir sind verbunden. Um die Verbindung zu beenden, geben Sie { $command } ein.
connection-info-rejected = Die letzte Anfrage wurde abgelehnt. Um noch einmal zu fragen, geben Sie { $command } ein.
connection-welcome = Guten Tag, { $user }, wir sind jetzt verbunden. Ich bin ein Bot, der hier Räume verwaltet; meine Befehle können nur Mitarbeiter meiner eigenen Firma verwenden.

### people

user-field-firstName = Vorname
    .noun = Vorname
user-field-lastName = Nachname
    .noun = Nachname
user-field-displayName = Anzeigename
    .noun = Anzeigename
user-field-email = E-Mail
    .noun = E-Mail-Adresse
user-field-title = Position
    .noun = Position
user-field-department = Abteilung
    .noun = Abteilung
user-field-division = Bereich
    .noun = Bereich
user-field-location = Standort
    .noun = Standort
user-field-jobFunction = Tätigkeit
    .noun = Tätigkeit
user-field-workPhone = Telefon (Arbeit)
    .noun = Telefon (Arbeit)
user-field-mobilePhone = Mobiltelefon
    .noun = Mobiltelefon
other-attribute = { $attribute ->
    [userName] Benutzername
    [companyName] Firma
    [assetClasses] Anlageklassen
    [industries] Branchen
    [marketCoverage] Marktabdeckung
    [responsibility] Zuständigkeit
    [function] Funktion
    [instrument] Instrumente
    [smsNumber] SMS-Nummer
    [twoFactorAuthPhone] Telefon für die Zwei-Faktor-Anmeldung
    [recommendedLanguage] Sprache
   *[other] { $attribute }
}
lost-value = { $attribute } ({ $value })
account-state = { $state ->
    [ENABLED] Aktiv
    [DISABLED] Deaktiviert
    [SUSPENDED] Gesperrt
    [SUSPENSION_OVER] Aktiv (Sperre abgelaufen)
   *[UNKNOWN] Unbekannt
}
account-owner = { $kind ->
    [service] Dienstkonto
   *[person] Person
}
suspension-is-over = { $until }, das ist vorbei: Die nächste Anmeldung hebt die Sperre auf
condition-role = Rolle { $role }
condition-feature = Funktion { $feature }
condition-disabled = deaktiviert
user-list-title = Konten der Firma
user-list-title-where = Konten der Firma: { $conditions }
user-list-none = Es gibt keine Konten.
user-list-none-where = Kein Konto passt ({ $conditions }). Lassen Sie etwas weg, oder listen Sie mit { $command } alle auf.
user-find-title = { NUMBER($count) ->
    [one] { $count } Person passt auf „{ SHORT($text) }“
   *[other] { $count } Personen passen auf „{ SHORT($text) }“
}
user-find-none = { $isFiltered ->
    [true] Ich konnte „{ SHORT($text) }“ nicht finden. Versuchen Sie es mit einem Teil des Namens, ohne die Filter, oder mit { $option } auch bei anderen Firmen.
   *[false] Ich konnte „{ SHORT($text) }“ nicht finden. Versuchen Sie es mit einem Teil des Namens, oder mit { $option } auch bei anderen Firmen.
}
user-find-none-external = { $isFiltered ->
    [true] Ich konnte „{ SHORT($text) }“ weder hier noch bei den anderen Firmen finden, die ich sehen kann. Versuchen Sie es mit einem Teil des Namens, oder ohne die Filter.
   *[false] Ich konnte „{ SHORT($text) }“ weder hier noch bei den anderen Firmen finden, die ich sehen kann. Versuchen Sie es mit einem Teil des Namens.
}
user-info-external = { $name } arbeitet bei einer anderen Firma, mehr kann ich deshalb nicht sehen.
user-info-refused = Symphony zeigt mir nicht mehr über dieses Konto.
user-created = Das Konto { $name } ist bereit. Der Benutzername ist { $userName }, die E-Mail-Adresse { $email }.
user-created-roles = Um ihm weitere Rollen zu geben, geben Sie { $command } ein.
user-created-already = Es gibt schon ein Konto mit dem Benutzernamen { $userName } und der E-Mail-Adresse { $email }.
user-updated = { $people } ist geändert:
user-updated-restored = Symphony hat dabei { $fields } gelöscht; ich habe es wiederhergestellt.
user-updated-already = War schon erledigt: { $people } hatte diese Werte bereits.
user-disabled = Das Konto von { $people } ist jetzt deaktiviert. Um es wieder zu aktivieren, geben Sie { $command } ein.
user-enabled = Das Konto von { $people } ist jetzt aktiv.
user-suspended = { $people } ist gesperrt bis { $until }. Um die Sperre früher aufzuheben, geben Sie { $command } ein.
user-unsuspended = { $people } ist nicht mehr gesperrt.
user-logged-out = { $people } ist überall abgemeldet. Um eine neue Anmeldung zu verhindern, sperren oder deaktivieren Sie das Konto.
user-disabled-already = Das Konto von { $people } ist schon deaktiviert.
user-enabled-already = Das Konto von { $people } ist schon aktiv.
user-suspended-already = { $people } ist schon gesperrt bis { $until }.
user-unsuspended-already = { $people } ist nicht gesperrt, es gab also nichts aufzuheben.
user-logged-out-already = { $people } ist nirgends angemeldet, es gab also nichts zu beenden.
user-session-ended = Diese Sitzung von { $people } ist beendet. Andere laufen weiter: { $command } listet sie auf.
user-session-ended-already = Diese Sitzung von { $people } war schon beendet.
picture-file = { $name } ({ NUMBER($size) } kB)
user-avatar-set = Das Bild von { $people } ist ersetzt.
user-sessions-title = Sitzungen von { $person }
user-sessions-more = { NUMBER($count) ->
    [one] { $count } weitere Sitzung wird nicht angezeigt.
   *[other] { $count } weitere Sitzungen werden nicht angezeigt.
}
user-sessions-end = Um eine zu beenden, klicken Sie auf die Schaltfläche oder geben Sie { $one }, die Person und die Sitzung ein. { $all } beendet alle.
user-sessions-none = { $person } ist nirgends angemeldet.
user-trail-change = { $attribute }: { $values }
user-trail-title = Was { $name } in Symphony getan hat
user-trail-title-all = Aktionen privilegierter Konten in Symphony
user-trail-title-about = Was in Symphony an { $about } geändert wurde
user-trail-title-both = Was { $name } in Symphony an { $about } geändert hat
user-trail-since = Seit { $since }.
user-trail-period = Von { $since } bis { $until }. Symphony kann nicht nach betroffenen Personen suchen, deshalb habe ich alles aus dieser Zeit gelesen.
user-trail-none = { $name } hat als privilegiertes Konto nichts getan seit { $since }. Um weiter zurückzublicken, ergänzen Sie { $option }.
user-trail-none-all = Kein privilegiertes Konto hat etwas getan seit { $since }. Um weiter zurückzublicken, ergänzen Sie { $option }.
user-trail-none-about = Von { $since } bis { $until } hat kein privilegiertes Konto etwas an { $about } geändert. Um weiter zurückzublicken, ergänzen Sie { $option }.
user-trail-none-both = Von { $since } bis { $until } hat { $name } als privilegiertes Konto nichts an { $about } geändert. Um weiter zurückzublicken, ergänzen Sie { $option }.
feature-name = { $feature ->
    [postReadEnabled] Beiträge lesen
    [postWriteEnabled] Beiträge schreiben
    [delegatesEnabled] Vertreter haben
    [isExternalIMEnabled] Chats mit anderen Firmen
    [isExternalRoomEnabled] Räume mit anderen Firmen
    [canShareFilesExternally] Dateien an andere Firmen senden
    [sendFilesEnabled] Dateien senden
    [canCreatePublicRoom] Öffentliche Räume anlegen
    [canCreateMultiLateralRoom] Räume mit mehreren Firmen anlegen
    [canJoinMultiLateralRoom] Räumen mit mehreren Firmen beitreten
    [canUpdateAvatar] Profilbild ändern
    [canUpdateMessage] Nachrichten bearbeiten
    [canUseCompactMode] Kompakte Ansicht verwenden
    [canCreatePushedSignals] Push-Signale anlegen
    [canManageSignalSubscription] Abonnements von Signalen verwalten
    [canUseFirehose] Firehose verwenden
    [mustBeRecorded] Muss aufgezeichnet werden
    [canUseInternalAudio] Audioanrufe in der Firma
    [canUseInternalAudioMobile] Audioanrufe in der Firma, mobil
    [canUseInternalVideo] Videoanrufe in der Firma
    [canUseInternalVideoMobile] Videoanrufe in der Firma, mobil
    [canProjectInternalScreenShare] Bildschirm in der Firma teilen
    [canViewInternalScreenShare] Geteilte Bildschirme in der Firma sehen
    [canViewInternalScreenShareMobile] Geteilte Bildschirme in der Firma sehen, mobil
   *[other] { $words }
}
feature-quoted = „{ $name }“ ({ $feature })
feature-choice = { $name } ({ $feature })
user-features-title = Funktionen von { $person }: { NUMBER($on) } ein, { NUMBER($off) } aus
user-features-change = Um eine zu ändern, geben Sie { $on } oder { $off }, die Person und den Namen ein.
user-features-none = Symphony listet für { $person } keine Funktionen auf.
user-feature-on = Die Funktion { $feature } ist jetzt für { $people } eingeschaltet.
user-feature-off = Die Funktion { $feature } ist jetzt für { $people } ausgeschaltet.
user-feature-on-already = Die Funktion { $feature } ist schon eingeschaltet für { $people }.
user-feature-on-own = Die Funktion { $feature } ist jetzt für Sie eingeschaltet.
user-feature-on-already-own = Die Funktion { $feature } war schon für Sie eingeschaltet.
user-feature-off-already = Die Funktion { $feature } ist schon ausgeschaltet für { $people }.
whoami-no-roles = keine, die ich sehen kann
whoami-cut = (unter Ihren ersten { NUMBER($count) } Räumen)

### roles

user-roles-title = Rollen von { $person }
user-roles-none = { $person } hat keine Rollen. { $give } vergibt eine, { $list } listet alle auf.
user-role-added = { $people } hat jetzt die Rolle { $role }.
user-role-removed = { $people } hat die Rolle { $role } nicht mehr.
user-role-added-already = { $people } hat schon die Rolle { $role }.
user-role-added-own = Sie haben jetzt die Rolle { $role }.
user-role-added-already-own = Sie haben die Rolle { $role } schon.
user-role-removed-already = { $people } hat die Rolle { $role } nicht.
role-for-people = Personen
role-for-services = Dienstkonten
role-for-both = Personen und Dienstkonten
role-list-give = Um eine Rolle zu vergeben, geben Sie { $command } ein. Für nur eine ihrer Aktionen schreiben Sie ROLE.ACTION.
role-list-none = Symphony listet keine Rollen auf. Bitten Sie den Support von Symphony um Hilfe.

### presence

presence-name = { $category ->
    [AVAILABLE] Verfügbar
    [BUSY] Beschäftigt
    [ON_THE_PHONE] Am Telefon
    [BE_RIGHT_BACK] Gleich zurück
    [IN_A_MEETING] In einer Besprechung
    [AWAY] Abwesend
    [OUT_OF_OFFICE] Nicht im Büro
    [DO_NOT_DISTURB] Bitte nicht stören
    [OFF_WORK] Nicht bei der Arbeit
    [OFFLINE] Offline
   *[UNKNOWN] Unbekannt
}
presence-all-title = { NUMBER($count) ->
    [one] { $count } Person
   *[other] { $count } Personen
}
presence-all-title-of = { $presence }: { NUMBER($count) ->
    [one] { $count } Person
   *[other] { $count } Personen
}
presence-count = { $presence }: { NUMBER($count) }
presence-all-none-of = Diesen Status hat gerade niemand. { $command } listet alle auf.
presence-all-none = Symphony kennt gerade niemandes Präsenz. Versuchen Sie es gleich noch einmal.
presence-available-now = { $people } { COUNT($people) ->
    [one] ist
   *[other] sind
} jetzt verfügbar.
presence-watching = { COUNT($people) ->
    [one] Ich melde mich hier einmal, sobald { $people } verfügbar ist, längstens bis { $until }.
   *[other] Ich melde mich hier je einmal, wenn eine dieser Personen verfügbar ist, bis { $until }.
}
presence-available = { $person } ist jetzt verfügbar.
presence-not-available = { $person } war bis { $until } nicht verfügbar, deshalb beobachte ich nicht weiter. Um fortzufahren, geben Sie { $command } ein.
presence-was-set = Ihre Präsenz ist jetzt: { $presence }.
presence-was-set-of = Die Präsenz von { $user } ist jetzt { $presence }.
presence-was-set-already = Ihre Präsenz ist schon: { $presence }.
presence-was-set-already-of = Die Präsenz von { $user } ist schon { $presence }.
presence-unwatched = Ich beobachte { $people } nicht mehr für Sie.
presence-not-watched = Sie haben { $people } nicht beobachtet, es gab also nichts zu beenden. { $command } zeigt Ihre Liste.
presence-watches-title = { NUMBER($count) ->
    [one] Sie beobachten { $count } Person
   *[other] Sie beobachten { $count } Personen
}
presence-watches-none = Sie beobachten niemanden. Mit { $command } und einem Namen melde ich mich, wenn diese Person verfügbar ist.
presence-hidden = Die Präsenz von { $people } sehe ich nicht: Symphony zeigt mir Personen anderer Firmen nur, wenn ich mit ihnen verbunden bin.
presence-file = Präsenz aller
presence-file-of = Präsenz aller ({ $presence })

### audit

audit-title = { NUMBER($count) ->
    [one] { $count } Protokolleintrag
   *[other] { $count } Protokolleinträge
}
audit-title-by = { NUMBER($count) ->
    [one] { $count } Protokolleintrag von { $actor }
   *[other] { $count } Protokolleinträge von { $actor }
}
audit-title-many = Mehr als { NUMBER($count) } Protokolleinträge
audit-title-many-by = Mehr als { NUMBER($count) } Protokolleinträge von { $actor }
audit-none = Solche Zeilen hat das Protokoll nicht.
record-steward-started = gestartet
record-steward-stopped = gestoppt
record-store-restored = wurde aus einer Sicherung wiederhergestellt
record-store-compared = hat die wiederhergestellte Sicherung mit Symphony verglichen
record-store-pruned = hat vergessen, was lange genug vorbei war
record-configuration-loaded = hat die Konfiguration geladen
record-policy-loaded = hat die Regeln geladen
record-policy-refused = hat fehlerhafte Regeln abgelehnt
record-policy-in-force = hat die neuesten Regeln für alle Prozesse in Kraft gesetzt
record-words-loaded = hat Texte und Vorlagen der Firma geladen
record-outsider-refused = wurde abgewiesen: von einer anderen Firma
record-messages-ignored = hat mehr gesendet, als angenommen wird
record-command-refused = wurde abgewiesen
record-command-previewed = hat eine Änderung im Probelauf angesehen
record-command-run-as = wurde auf der Kommandozeile genannt
record-plan-proposed = hat eine Änderung vorgeschlagen
record-plan-confirmed = hat eine Änderung bestätigt
record-plan-hold-told = hat denen, die abbrechen können, gesagt, dass ein Plan zurückgehalten wird
record-plan-due = hat eine fällige Änderung begonnen
record-plan-late = hat gemeldet, dass eine Änderung länger dauert
record-plan-pause-asked = hat gebeten, eine Änderung anzuhalten
record-plan-paused = hat eine Änderung angehalten
record-plan-reminded = hat an eine angehaltene Änderung erinnert
record-plan-resumed = hat eine Änderung fortgesetzt
record-plan-cancel-asked = hat gebeten, eine Änderung abzubrechen
record-plan-cancelled = hat eine Änderung abgebrochen
record-plan-expired = hat eine Änderung ablaufen lassen
record-plan-void = hat eine Änderung verworfen
record-plan-finished = hat einen Plan beendet
record-message-dropped = hat eine Nachricht verworfen, die nicht zu senden war
record-change-started = hat eine Änderung begonnen
record-change-applied = hat eine Änderung vorgenommen
record-change-already-so = hatte nichts zu ändern
record-change-failed = konnte eine Änderung nicht vornehmen
record-request-opened = hat um Freigabe gebeten
record-request-advanced = hat einen Antrag in die nächste Stufe gebracht
record-request-reminded = hat an einen Antrag erinnert
record-request-escalated = hat andere an deren Stelle gefragt
record-request-approved = hat einen Antrag freigegeben
record-request-asked = hat zu einem Antrag etwas gefragt
record-request-answered = hat eine Frage zu einem Antrag beantwortet
record-delegation-proposed = hat vorgeschlagen, wer für jemand anderen entscheidet
record-delegation-confirmed = hat zugestimmt, wer für jemand anderen entscheidet
record-delegation-asked = hat jemanden gebeten, an eigener Stelle zu entscheiden
record-delegation-accepted = hat zugestimmt, für jemanden zu entscheiden
record-delegation-ended = hat eine Vertretung beendet
record-break-glass-opened = hat den Notfallzugang geöffnet
record-break-glass-used = hat mit dem Notfallzugang etwas ohne Freigabe getan
record-break-glass-ended = hat den Notfallzugang beendet
record-break-glass-reviewed = hat einen Notfallzugang geprüft
record-request-rejected = hat einen Antrag abgelehnt
record-request-withdrawn = hat einen Antrag zurückgezogen
record-request-expired = hat einen Antrag ablaufen lassen
record-request-lapsed = hat eine Freigabe verfallen lassen
record-request-void = hat einen Antrag verworfen
record-decision-refused = durfte nicht entscheiden
record-watch-started = hat eine Beobachtung begonnen
record-watch-ended = hat eine Beobachtung beendet
record-settings-changed = hat die eigenen Einstellungen geändert
record-effects-stopped = hat alle Änderungen angehalten
record-effects-resume-asked = will die Änderungen fortsetzen
record-effects-resumed = hat die Änderungen fortgesetzt
record-administrators-room-noted = hat sich den Raum der Administratoren gemerkt
record-administrator-confirmed = hat als Administrator bestätigt
about-presence = die Präsenz von { $person }
about-operator = durch { $operator }
about-refused = abgewiesen
about-policy = Regeln { $hash }
about-configuration = Konfiguration { $hash }
about-overlaid = Dateien { $files }
about-rule = Regel { $rule }
about-asked-by = auf Bitte von { $person }
about-reason = Grund „{ $reason }“
about-ticket = Ticket { $ticket }
about-no-rule = keine Regel erlaubt es

### status

status-session = Sitzung
status-session-since = seit { $span } (Beginn: { $since })
status-session-none = keine: Ich melde mich beim nächsten Aufruf an
status-feed = Feed
status-feed-state = { $state ->
    [reading] Liest
    [starting] Startet
    [backing-off] Versucht es wieder
   *[stopped] Gestoppt
}
status-last-read = zuletzt gelesen vor { $span }
status-failures = { NUMBER($count) ->
    [one] { $count } Fehler in Folge
   *[other] { $count } Fehler in Folge
}
status-pod = Pod
status-agent = Agent
milliseconds = { NUMBER($count) } ms
status-reachable = Erreichbar
status-took = Antwortzeit
status-trouble = { $trouble ->
    [silent] Keine brauchbare Antwort in der gegebenen Zeit: Prüfen Sie, ob es läuft, und das Netz, den Proxy und den Hostnamen dazwischen.
    [ill] Es meldet, dass dort etwas nicht stimmt: Sehen Sie in dessen eigenes Protokoll.
   *[refuses] Es weist mich ab: Prüfen Sie mein Konto, seine Rollen und seinen Schlüssel.
}

### commands

command-room-remove = Personen aus einem Raum entfernen
    .action = Personen entfernen
command-im = Eine IM mit Kollegen öffnen
    .action = IM öffnen
command-room-report = Die Räume der Firma auflisten
    .action = Räume der Firma auflisten
command-room-members = Auflisten, wer in einem Raum ist
    .action = Mitglieder auflisten
command-room-list = Die Räume einer Person auflisten
    .action = Räume auflisten
command-room-add = Personen zu einem Raum hinzufügen
    .action = Personen hinzufügen
command-room-update = Die Einstellungen eines Raums ändern
    .action = Änderungen speichern
    .title = Raum ändern
command-room-owner-remove = Inhaber eines Raums zu einfachen Mitgliedern machen
    .action = Inhaber entfernen
command-room-deactivate = Einen Raum schließen, bis er reaktiviert wird
    .action = Raum deaktivieren
command-room-owner-add = Mitglieder zu Inhabern eines Raums machen
    .action = Zu Inhabern machen
command-room-reactivate = Einen deaktivierten Raum wieder öffnen
    .action = Raum reaktivieren
command-room-find = Räume nach Name oder Beschreibung finden
    .action = Räume suchen
command-room-join = Einem Raum beitreten oder seine Inhaber darum bitten
    .action = Raum beitreten
command-room-leave = Einen Raum verlassen
    .action = Raum verlassen
command-room-create = Einen eigenen Raum anlegen
    .action = Raum anlegen
command-room-transfer = Einen eigenen Raum an jemand anderen übergeben
    .action = Raum übergeben
command-room-info = Zeigen, wie ein Raum eingerichtet ist
    .action = Raum anzeigen
command-user-find = Personen nach Name oder E-Mail-Adresse finden
    .action = Personen suchen
command-user-update = Die Angaben zu einer Person ändern
    .action = Änderungen speichern
    .title = Profil ändern
command-user-features = Zeigen, welche Funktionen eine Person hat
    .action = Funktionen anzeigen
command-user-trail = Das Audit-Protokoll von Symphony lesen
    .action = Audit-Protokoll anzeigen
command-user-feature-off = Eine Funktion für eine Person ausschalten
    .action = Funktion ausschalten
command-user-list = Die Konten der Firma auflisten
    .action = Konten auflisten
command-roles = Alle Rollen auflisten
command-user-role-add = Einer Person eine Rolle zuweisen
    .action = Rolle zuweisen
command-user-unsuspend = Eine Sperre aufheben
    .action = Sperre aufheben
command-user-disable = Ein Konto deaktivieren
    .action = Konto deaktivieren
command-user-create = Ein Konto anlegen
    .action = Konto anlegen
command-user-info = Zeigen, wer jemand ist
    .action = Person anzeigen
command-user-suspend = Ein Konto bis zu einer Zeit sperren
    .action = Konto sperren
command-user-enable = Ein Konto wieder aktivieren
    .action = Konto aktivieren
command-user-roles = Zeigen, welche Rollen eine Person hat
    .action = Rollen anzeigen
command-user-feature-on = Eine Funktion für eine Person einschalten
    .action = Funktion einschalten
command-user-avatar = Das Bild einer Person durch ein angehängtes ersetzen
    .action = Bild ersetzen
command-user-logout = Eine Person überall abmelden
    .action = Person abmelden
command-user-sessions = Auflisten, wo eine Person angemeldet ist
    .action = Sitzungen anzeigen
command-user-session-end = Eine Sitzung einer Person beenden
    .action = Sitzung beenden
command-user-role-remove = Einer Person eine Rolle entziehen
    .action = Rolle entziehen
command-requests = Anträge auflisten: die auf Sie warten, die Sie gestellt haben oder die entschieden sind
    .action = Anträge anzeigen
command-request-info = Einen Antrag anzeigen
    .action = Antrag anzeigen
command-request-feature = Eine Funktion bei den Administratoren beantragen
    .action = Funktion beantragen
command-request-role = Eine Rolle bei den Administratoren beantragen
    .action = Rolle beantragen
command-approve = Einen Antrag freigeben, der auf Sie wartet
    .action = Antrag freigeben
command-reject = Einen Antrag ablehnen, der auf Sie wartet
    .action = Antrag ablehnen
command-ask = Nachfragen, bevor Sie über einen Antrag entscheiden
    .action = Nachfragen
command-answer = Eine Frage zu einem eigenen Antrag beantworten
    .action = Frage beantworten
command-delegate = Jemanden an Ihrer Stelle entscheiden lassen, oder sehen, wer das tut
    .action = Vertretung nennen
command-delegate-accept = Zustimmen, für jemanden zu entscheiden
    .action = Vertretung annehmen
command-delegate-end = Beenden, dass jemand für Sie entscheidet oder Sie für jemanden
    .action = Vertretung beenden
command-break-glass = Im Notfall ohne Freigaben auskommen, oder sehen, was zu prüfen ist
    .action = Notfallzugang öffnen
command-break-glass-confirm = Bestätigen, dass Sie den Notfallzugang öffnen
    .action = Notfallzugang öffnen
    .title = Notfallzugang bestätigen
command-break-glass-end = Den Notfallzugang vor seiner Zeit beenden
    .action = Notfallzugang beenden
command-break-glass-review = Prüfen, was jemand ohne Freigabe getan hat
    .action = Notfallzugang prüfen
command-withdraw = Einen eigenen Antrag zurückziehen
    .action = Antrag zurückziehen
command-confirm = Bestätigen, wonach ich gefragt habe
    .action = Änderung bestätigen
command-cancel = Verwerfen, wonach ich gefragt habe
    .action = Änderung verwerfen
    .keep = Nicht verwerfen
command-plan-cancel = Den Rest eines Plans abbrechen
    .action = Plan abbrechen
    .keep = Nicht abbrechen
command-plan-resume = Einen angehaltenen Plan fortsetzen
    .action = Plan fortsetzen
command-plans = Ihre laufenden und wartenden Pläne auflisten
    .action = Pläne auflisten
command-plan-pause = Einen Plan vor der nächsten Änderung anhalten
    .action = Plan anhalten
command-audit = Das Protokoll lesen: was beantragt, entschieden und getan wurde
    .action = Protokoll anzeigen
command-presence-watch = Eine Nachricht bekommen, wenn Personen verfügbar sind
    .action = Personen beobachten
command-presence-set = Die eigene Präsenz ändern
    .action = Präsenz ändern
command-presence-all = Die Präsenz aller auflisten
    .action = Präsenz auflisten
command-presence = Zeigen, ob Personen verfügbar sind
    .action = Präsenz anzeigen
command-presence-watches = Auflisten, wen Sie beobachten
command-presence-unwatch = Personen nicht mehr beobachten
    .action = Beobachtung beenden
command-help = Auflisten, was Sie hier tun können, oder einen Befehl erklären
    .action = Hilfe anzeigen
command-status = Zeigen, wie ich verbunden bin
command-steward-stop = Alle Änderungen anhalten
    .action = Alle Änderungen anhalten
command-steward-resume = Alle Änderungen fortsetzen
    .action = Änderungen fortsetzen
command-steward-confirm = Einen Administrator bestätigen, der außerhalb von Steward in ihren Raum kam
    .action = Administrator bestätigen
command-settings = Ihre Sprache, Zeitzone, Mitteilungen und Ruhezeit zeigen
command-settings-language = Die Sprache wählen, in der ich Ihnen schreibe
    .action = Sprache ändern
command-settings-timezone = Die Zeitzone wählen, in der Sie Zeiten angeben
    .action = Zeitzone ändern
command-settings-notices = Wählen, wann Sie von Änderungen erfahren, die Sie betreffen
    .action = Mitteilungen ändern
command-settings-quiet = Ihre Ruhezeit wählen
    .action = Ruhezeit ändern
command-whoami = Zeigen, wer Sie für mich sind, Ihre Rollen und Ihre Räume
    .action = Zeigen, wer ich bin
command-connection-request = Jemanden bei einer anderen Firma um eine Verbindung bitten
    .action = Verbindung anfragen
command-connection-remove = Die Verbindung mit einer Person einer anderen Firma beenden
    .action = Verbindung beenden
command-connection-reject = Die Verbindungsanfrage einer anderen Firma ablehnen
    .action = Verbindung ablehnen
command-connections = Personen anderer Firmen auflisten, die mit mir verbunden sind oder darum bitten
    .action = Verbindungen auflisten
command-connection-info = Meine Verbindung mit einer Person zeigen
    .action = Verbindung anzeigen
command-connection-accept = Die Verbindungsanfrage einer anderen Firma annehmen
    .action = Verbindung annehmen

# Was jede Angabe ist, wie es auf „Bitte geben Sie noch an:“ folgt. Ohne .label ist die Beschriftung im Formular dieselbe.

arg-language = Ihre Sprache
arg-time-zone = Ihre Zeitzone
arg-notices = Zeitpunkt der Mitteilungen: now (sofort), digest (einmal am Tag) oder mute (nie)
    .label = Zeitpunkt der Mitteilungen
arg-quiet-hours = Ihre Ruhezeit, zum Beispiel 19:00-07:00 oder off
    .label = Ruhezeit
    .hint = Zum Beispiel 19:00-07:00 oder off.
arg-needed-firstName = Vorname der Person
arg-needed-lastName = Nachname der Person
arg-needed-displayName = Anzeigename des Dienstes
arg-room = Raum
    .label = Raum
arg-other-company-person = Person bei der anderen Firma
    .label = Person
arg-reason = Grund
    .label = Grund
arg-ticket = die Nummer eines Tickets
    .label = Ticket
arg-plan = Plan
    .label = Plan
arg-question = was Sie wissen möchten
    .label = Frage
arg-answer = was Sie antworten
    .label = Antwort
arg-question-number = welche Frage, wenn es mehrere gibt
    .label = Nummer der Frage
arg-delegate = wer für Sie entscheidet
    .label = Wer entscheidet
arg-delegate-until = bis wann
    .label = Bis
arg-instead-of = für wen, wenn nicht für Sie; dafür braucht es zwei Administratoren
    .label = Für
arg-delegated-by = für wen Sie entscheiden
    .label = Person
arg-delegation-with = mit wem, wenn es mehrere gibt
    .label = Person
arg-glass-lasts = für wie lange (so lange, wie die Konfiguration es zulässt)
    .label = Wie lange
arg-glass = welcher Notfallzugang
    .label = Notfallzugang
arg-finding = was Sie davon halten
    .label = Befund
arg-request = Antrag
    .label = Antrag
arg-requests-which = welche Anträge (sonst die offenen)
    .label = Anträge
arg-requests-by = nur Anträge dieser Person
    .label = Von
arg-requests-room = nur Anträge zu diesem Raum
    .label = Raum
arg-actor = wer es getan hat
arg-administrator = wen bestätigen
    .label = Administrator
arg-person = Person
    .label = Person
arg-session = welche Sitzung, aus { TYPED("/user sessions") }
    .label = Sitzung
    .hint = Die ersten Zeichen genügen.
arg-role = Rolle
    .label = Rolle
arg-feature = Funktion
    .label = Funktion
arg-account = wessen Konto
    .label = Konto
arg-account-by-address = wessen Konto (E-Mail-Adresse oder Benutzername)
    .label = Konto
    .hint = Geben Sie die E-Mail-Adresse oder den Benutzernamen ein.
arg-roles = Rollen außer INDIVIDUAL, mit Kommas
    .label = Weitere Rollen
    .hint = Trennen Sie sie mit Kommas. Die Rolle INDIVIDUAL haben alle.
arg-csv = als Datei
arg-only-status = nur Personen mit dieser Präsenz
arg-email = E-Mail-Adresse
    .label = E-Mail-Adresse
arg-view-history = neue Mitglieder sehen frühere Nachrichten
arg-copy-protected = Nachrichten lassen sich nicht kopieren
arg-only-external = nur Räume, die für andere Firmen offen sind
arg-read-only = nur Inhaber können schreiben
arg-quiet = nur aktive Räume ohne Nachricht seit
arg-members-can-invite = Mitglieder können andere hinzufügen
arg-orphaned = nur aktive Räume ohne aktiven Inhaber
arg-discoverable = andere können ihn finden und um Beitritt bitten
    .label = Auffindbar
    .hint = Andere können ihn finden und um Beitritt bitten.
arg-new-description = wozu er dient (- für nichts)
    .label = Beschreibung
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-since = seit wann
    .label = Seit
    .hint = Zum Beispiel „gestern“ oder „2h“.
arg-cross-pod = Personen anderer Firmen können hinzugefügt werden
    .label = Offen für andere Firmen
    .hint = Personen anderer Firmen können hinzugefügt werden.
arg-only-disabled = nur deaktivierte Konten
arg-only-feature = nur Konten mit dieser Funktion
arg-new-name = neuer Name
    .label = Name
arg-only-role = nur Konten mit dieser Rolle
arg-past = auch ehemalige Mitglieder
arg-external = auch Personen anderer Firmen
arg-inactive = stattdessen deaktivierte Räume
arg-dry-run = nur zeigen, was getan würde
arg-mine = nur Räume, in denen Sie sind
arg-public = alle können ihn finden und beitreten
    .label = Öffentlich
    .hint = Alle können ihn finden und beitreten.
arg-watch = wen Sie beobachten möchten
    .label = Personen
arg-unwatch = wen Sie nicht mehr beobachten möchten
    .label = Personen
arg-first-members = wer noch darin ist
    .label = Mitglieder
arg-room-text = Teil des Namens oder der Beschreibung
    .label = Name oder Beschreibung
    .hint = Ein Teil davon genügt.
arg-description = wozu der Raum dient
    .label = Beschreibung
arg-whose-roles = wessen Rollen
    .label = Person
arg-whose-features = wessen Funktionen
    .label = Person
arg-person-text = Teil des Namens oder der E-Mail-Adresse
    .label = Name oder E-Mail-Adresse
    .hint = Ein Teil davon genügt.
arg-until = bis wann
    .label = Bis
    .hint = Zum Beispiel „Fr“, „24. Dez 17:00“ oder „3 Tage“.
arg-all = von allen
arg-whose = von wem
    .label = Person
arg-room-name = Name des Raums
    .label = Name
arg-im-people = mit wem
    .label = Personen
arg-without-me = zwischen diesen Personen, ohne Sie
    .label = Ohne mich
arg-remove = wer entfernt wird
    .label = Zu entfernende Personen
arg-add = wer hinzugefügt wird
    .label = Hinzuzufügende Personen
arg-owner-remove = wer nicht mehr Inhaber sein soll
    .label = Zu entfernende Inhaber
arg-owner-add = wer Inhaber wird
    .label = Neue Inhaber
arg-new-owner = wer an Ihrer Stelle Inhaber wird
    .label = Neuer Inhaber
arg-whose-presence = wessen Präsenz
    .label = Personen
arg-command = Befehl
    .label = Befehl
arg-status = Ihr neuer Status
    .label = Präsenz
arg-presence-for = wessen Status (sonst Ihrer)
    .label = Person
    .hint = Ohne Angabe: Ihre eigene.
arg-join-for = wer beitreten soll (ohne Angabe Sie)
    .label = Person
    .hint = Leer lassen, um selbst beizutreten.
arg-requested-for = für wen (ohne Angabe für Sie)
    .label = Person
    .hint = Leer lassen, um es für sich selbst zu beantragen.
arg-which-connections = welche
arg-watch-until = bis wann (sonst 24 Stunden)
    .label = Bis
    .hint = Zum Beispiel „Fr“ oder „24. Dez 17:00“. Ohne Angabe: 24 Stunden.
arg-whose-rooms = wessen Räume
arg-keywords = Schlagwörter wie desk=FX, region=EMEA (- für keine)
    .label = Schlagwörter
    .hint = Zum Beispiel desk=FX, region=EMEA. Geben Sie „-“ ein, um sie zu löschen.
arg-multi-lateral = Personen mehrerer anderer Firmen können hinzugefügt werden
arg-what-to-change = was geändert wird
arg-account-type = für wen (sonst eine Person)
    .label = Art
    .hint = Ohne Angabe: eine Person.
arg-user-name = Benutzername (sonst die E-Mail-Adresse bis zum @)
    .label = Benutzername
    .hint = Ohne Angabe: die E-Mail-Adresse bis zum @.
arg-key = öffentlicher Schlüssel eines Dienstes (RSA, PEM)
    .label = Öffentlicher Schlüssel
    .hint = Nur für Dienstkonten: ein RSA-Schlüssel im PEM-Format.
arg-trail-about = wen es betraf
    .label = Betroffene Person
arg-trail-since = seit wann (sonst 7 Tage)
    .label = Seit
    .hint = Zum Beispiel „gestern“ oder „2h“. Ohne Angabe: 7 Tage.
arg-only-company = nur Personen dieser Firma
arg-only-title = nur Personen mit dieser Position
arg-only-location = nur Personen an diesem Standort
arg-profile-firstName = Vorname
    .label = Vorname
arg-profile-lastName = Nachname
    .label = Nachname
arg-profile-displayName = Anzeigename
    .label = Anzeigename
arg-profile-title = Position
arg-new-profile-title = Position (- für nichts)
    .label = Position
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-department = Abteilung
arg-new-profile-department = Abteilung (- für nichts)
    .label = Abteilung
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-division = Bereich
arg-new-profile-division = Bereich (- für nichts)
    .label = Bereich
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-location = Standort
arg-new-profile-location = Standort (- für nichts)
    .label = Standort
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-jobFunction = Tätigkeit
arg-new-profile-jobFunction = Tätigkeit (- für nichts)
    .label = Tätigkeit
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-workPhone = Telefon (Arbeit)
arg-new-profile-workPhone = Telefon (Arbeit) (- für nichts)
    .label = Telefon (Arbeit)
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.
arg-profile-mobilePhone = Mobiltelefon
arg-new-profile-mobilePhone = Mobiltelefon (- für nichts)
    .label = Mobiltelefon
    .hint = Geben Sie „-“ ein, um die Angabe zu löschen.

### changes

change-room-create = den Raum { $room } anlegen
change-room-update = { $what } von { $room } ändern
    .question = { $what } von { $room } ändern?
    .button = Änderungen speichern
change-room-deactivate = { $room } deaktivieren
    .question = { $room } deaktivieren?
    .button = Raum deaktivieren
change-room-reactivate = { $room } reaktivieren
change-room-join = { $room } beitreten
change-room-leave = { $room } verlassen
    .question = { $room } verlassen?
    .button = Raum verlassen
change-room-member-add = { $user } zu { $room } hinzufügen
change-room-member-remove = { $user } aus { $room } entfernen
    .question = { $user } aus { $room } entfernen?
    .question-many = { NUMBER($count) } Personen aus { $room } entfernen?
    .button = { $user } entfernen
    .button-many = { NUMBER($count) } Personen entfernen
change-room-owner-add = { $user } zum Inhaber von { $room } machen
change-room-owner-remove = { $user } als Inhaber von { $room } entfernen
    .question = { $user } als Inhaber von { $room } entfernen?
    .question-many = { NUMBER($count) } Inhaber von { $room } entfernen?
    .button = Inhaber entfernen
    .button-many = { NUMBER($count) } Inhaber entfernen
change-room-transfer = { $room } an { $user } übergeben
    .question = { $room } an { $user } übergeben?
    .button = Raum übergeben
change-im-create = eine IM mit { $people } öffnen
change-im-between = eine IM zwischen { $people } öffnen
change-connection-request = { $user } um eine Verbindung bitten
change-connection-accept = die Verbindungsanfrage von { $user } annehmen
change-connection-reject = die Verbindungsanfrage von { $user } ablehnen
change-connection-remove = die Verbindung mit { $user } beenden
    .question = Die Verbindung mit { $user } beenden?
    .button = Verbindung beenden
change-presence-set = die Präsenz von { $user } auf { $presence } setzen
change-user-create = { $accountType ->
    [SYSTEM] das Dienstkonto { $name } ({ $userName }) anlegen
   *[NORMAL] das Konto { $name } ({ $userName }) anlegen
}
    .question = { $accountType ->
        [SYSTEM] Das Dienstkonto { $name } ({ $userName }) anlegen?
       *[NORMAL] Das Konto { $name } ({ $userName }) anlegen?
    }
    .button = Konto anlegen
change-user-update = { $what } von { $user } ändern
    .question = { $what } von { $user } ändern?
    .button = Änderungen speichern
change-user-disable = das Konto von { $user } deaktivieren
    .question = Das Konto von { $user } deaktivieren?
    .button = Konto deaktivieren
change-user-enable = das Konto von { $user } aktivieren
change-user-suspend = { $user } sperren
    .question = { $user } sperren?
    .button = Konto sperren
change-user-unsuspend = die Sperre von { $user } aufheben
change-user-avatar = das Bild von { $user } ersetzen
    .question = Das Bild von { $user } ersetzen? Das bisherige wird nicht aufbewahrt.
    .button = Bild ersetzen
change-user-logout = { $user } überall abmelden
    .question = { $user } überall abmelden?
    .button = { $user } abmelden
change-user-session-end = Sitzung { $session } von { $user } beenden
    .question = Sitzung { $session } von { $user } beenden?
    .button = { $session } beenden
change-user-feature = { $isOn ->
    [true] die Funktion { $feature } für { $user } einschalten
   *[false] die Funktion { $feature } für { $user } ausschalten
}
change-user-role-add = { $user } die Rolle { $role } geben
change-user-role-remove = { $user } die Rolle { $role } entziehen
    .question = { $user } die Rolle { $role } entziehen?
    .button = Rolle entziehen

warning-room-deactivate = Niemand kann darin schreiben oder die Mitglieder ändern, bis er reaktiviert wird.
warning-copy-protection = Der Kopierschutz lässt sich nicht wieder ausschalten.
warning-owned-alone = Niemand sonst ist Inhaber von { $rooms }. Machen Sie zuerst mit { TYPED("/room owner add") } jemand anderen zum Inhaber.
warning-owned-alone-more = Niemand sonst ist Inhaber von { $rooms } und { NUMBER($others) } weiteren. Machen Sie zuerst mit { TYPED("/room owner add") } jemand anderen zum Inhaber.
warning-owned-alone-at-least = Niemand sonst ist Inhaber mindestens dieser Räume: { $rooms }{ NUMBER($others) ->
    [0] {""}
   *[other] {" "}und { $others } weitere
}. Machen Sie zuerst mit { TYPED("/room owner add") } jemand anderen zum Inhaber.
warning-role-actions = Was zur Rolle gehört, geht mit ihr: { $actions }.
warning-namesakes = Ein anderes Konto heißt so oder sehr ähnlich: { $people }.

### files

# Names of files have no spaces and no letters but a to z; columns are headings in spreadsheets.

file-rooms = raumliste
file-members = mitglieder
file-users = konten
file-presence = status
file-not-found = nicht-gefunden
file-audit-trail = protokoll
column-given = Angegeben
column-public = Öffentlich
column-open = Offen für andere Firmen
column-active = Aktiv
column-groups = Über Gruppen hinzugefügt
column-has-left = Ausgetreten
column-time = Zeit
column-action = Aktion
column-action-name = Name der Aktion
column-initiator-id = Kennung des Auslösers
column-initiator = Auslöser
column-initiator-email = E-Mail des Auslösers
column-affected-id = Kennung des Betroffenen
column-affected = Betroffener
column-affected-email = E-Mail des Betroffenen
column-conversation = Unterhaltung
column-attribute = Attribut
column-old-value = Alter Wert
column-new-value = Neuer Wert
column-division = Bereich
