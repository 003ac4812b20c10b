# Every sentence, label and button that people read in chat, in English. docs/words.md says how to write one.
# Ids are kebab-case and begin with their area. After a change: npm run names.

### general

yes = yes
no = no
none = none
never = never
label-name = Name
label-title = Title
label-department = Department
label-company = Company
label-location = Location
label-email = Email
label-user-name = User name
label-id = Id
label-status = Status
label-type = Type
label-role = Role
label-roles = Roles
label-roles-now = Roles now
label-description = Description
label-members = Members
label-new-member = New member
label-owner = Owner
label-owners = Owners
label-leaves-room = Leaves the room
label-last-message = Last message
label-last-login = Last login
label-sessions = Sessions
label-picture = Picture
label-device = Device
label-address = Address
label-session = Session
label-until = Until
label-suspended-now-until = Suspended now until
label-ticket = Ticket
label-reason = Reason
own-words = “{ $text }”
label-reason-of = Reason ({ $person }'s words)
label-asked-by-person = { $person } asked
label-answered-by = { $person } answered
label-delegate = Who decides
label-principal = For whom
label-needs = Needs
label-stage = Stage { $number }
label-asked-to-decide = Asked to decide
label-unavailable = Unavailable
label-person = Person
label-asked-by = Asked by
label-key = Key
account-type = { $accountType ->
    [SYSTEM] service account
   *[NORMAL] person
}

count-rows = { NUMBER($count) ->
    [one] { $count } row
   *[other] { $count } rows
}
done = Done: { $change }.
already-done = Already done: { $change }.
not-done = Not done: { $change }. { $why }
not-done-cancelled = Not done: { $change }. It was cancelled.
label-created = Created
label-created-by = Created by
label-joined = Joined
label-your-role = Your role
label-other-companies = Other companies
button-open-room = Open room
date-by = { $date } by { $name }
not-known = unknown
heading-not-done = Not done:
failed-line = { $change }: { $why }
on = on
off = off
of = { NUMBER($count) } of { NUMBER($total) }
note = Note:
optional = { $text } (optional)
label-account = Account
label-presence = Presence
label-suspended-until = Suspended until
label-groups = Groups
label-feature = Feature
label-for = For
label-actions = Actions
label-when = When
label-who = Who
label-what = What
label-about = About
label-change = Change
label-since = Since
label-watched-until = Watched until
label-first-asked = First asked
label-last-change = Last change
label-asked = Asked
label-number = No.
label-note = Note
label-by = By
label-finished = Finished
label-done-before = Done before
label-done-since = Done since
label-not-done = Not done
label-unclear = Can't tell
label-wants-to = Wants to
label-requested-by = Requested by
label-open-until = Open until
label-decided-by = Decided by
label-decided-at = Decided
label-rooms-you-own = Rooms you own
button-open-im = Open IM
button-end-session = End { $session }
count-times = { NUMBER($count) ->
    [one] once
    [2] twice
   *[other] { $count } times
}
and-more = and { NUMBER($count) } more
heading-done = Done:
heading-already-done = Already done:
heading-failed = Failed:
page-empty = The list is shorter now, so this page is empty. Go back, or type the command again.
not-found = I couldn't find { $texts }.
file-rows = { $title }: { NUMBER($count) ->
    [one] { $count } row
   *[other] { $count } rows
} in the file.
span-days = { NUMBER($count) ->
    [one] { $count } day
   *[other] { $count } days
}
span-hours = { NUMBER($count) ->
    [one] { $count } hour
   *[other] { $count } hours
}
span-minutes = { NUMBER($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { NUMBER($count) ->
    [one] { $count } second
   *[other] { $count } seconds
}
span-moments = a moment
fault = Something went wrong on my side, so I couldn't do that. Try again in a moment. If it happens again, give an administrator the reference { $reference }.
clicks-missed = I was cut off from Symphony for a moment, and clicks don't reach me then. { $count ->
    [one] A question here is still waiting for an answer. If you've already clicked, please click again.
   *[other] { $count } questions here are still waiting for an answer. If you've already clicked, please click again.
}
event-late = Symphony isn't answering me properly right now. I'll keep trying, and answer you here as soon as it works.
event-given-up = I've tried for an hour, but Symphony didn't answer me properly, so I've stopped. Check whether it's done before you ask again.
outsider-thanks = Thanks for your message.
outsider = I only work for people of my own company, so I can't help you.
answered-by-im = { $person }, I've answered you in our IM.
answering-by-im = { $person }, I'll answer you in our IM.

### help

usage = Usage: { $usage }
usage-more = Usage: { $usage } (all options: { $more })
example = Example: { $example }
did-you-mean = Did you mean:
help-start = I'm { $bot }. I look after rooms, people and presence for you. What would you like to do?
help-start-more = You can also type them: { $commands }. { $command } explains one. In rooms, mention me first.
button-all-commands = All commands
help-list-intro = I'm { $bot }. Here's what you can do in this conversation. In rooms, mention me first.
help-list-intro-elsewhere = I'm { $bot }. Here's what you can do in the room where you asked. Mention me first there.
help-list-more = { $command } explains one command. A command without its arguments opens a form.
help-dry-run = Add { $option } to see what a change would do.
help-dry-run-one = Add { $option } to see what it would do without doing it.
help-group = These commands begin with { $text }:
help-unknown = I don't know the command { $text }.
help-see = { $command } shows all commands.
help-hint = My commands begin with a slash. Start with { $command }.
help-one-by-one = I take one command per line, so I did nothing. Put each on a line of its own, and I'll do them in that order.
help-command-inside = A command has to be at the beginning of a line, with nothing before it and without quotes.
help-quoted = I can't tell your own words from what you quote. Send it as a new message.
help-edited = I don't act on edited messages. Send it again as a new message.
help-mention-first = To give me a command in a room, mention me first: { $command }
help-area-general = General
help-area-people = People
help-area-rooms = Rooms
help-area-presence = Presence
help-area-connections = Connections with other companies
help-area-requests = Requests and approvals
help-area-plans = Plans
help-area-record = Record
help-greeting = Hello { $person }! Type { $command } to see what I can do for you.
help-undo = I can't undo a change. Type the opposite command instead, such as { $remove } after { $add }. { $plans } lists what is still under way and can be cancelled.
help-fine = All right!
help-thanks = You're welcome!
help-did-you-mean = Did you mean { OR($lines) }?
help-did-you-mean-instead = I don't know the command { $unknown }. Did you mean { OR($lines) }?
help-shall-i = Do you want me to run { OR($lines) }?
button-yes-do-it = Yes, do it
button-yes-dry-run = Yes, as a dry run
button-dry-run = Dry run: { $action }
button-go-on = Continue
open-questions = { $count ->
    [one] This is waiting for your answer:
   *[other] More than one question here is waiting for your answer:
}
open-waiting = { $count ->
    [one] This is waiting for you, and “yes” or “no” isn't enough for it:
   *[other] These are waiting for you, and “yes” or “no” isn't enough for them:
}
open-confirm = { $question } Type { $confirm } or { $cancel }.
open-choice = { $number }: { $label }
open-pick = { $title }: which one do you mean, { OR($choices) }? Type the number or the name, or press a button.
for-oneself = For yourself, use { $line }.
for-oneself-first = You have to be in the room for that. First use { $line }.
open-offer = Did you mean { OR($lines) }? Type the line, or press a button.
open-form = { $title }: fill in the form, or type { $usage }.
open-request = Request { $id }: press a button on its card, or type { $approve } or { $reject } with a reason.
open-more-requests = { NUMBER($more) } more requests: { TYPED("/requests") } lists them.
open-delegation = { $person } asks you to decide in their place: press a button on the card, or type { $accept } or { $decline }.
open-asked = { $by } has a question about your request { $id }: type { $answer } and your answer.
open-on-card = What I asked you last has buttons: press the one you want.
open-in-im = I asked you that in our IM. Answer there.
open-elsewhere = Nothing here is waiting for your answer. I asked you something in another conversation: answer there.
answer-none = OK, I did nothing.

### forms

form-as-line = As a command: { $usage }, for example { $example }
form-as-line-more = As a command: { $usage }, for example { $example } (all options: { $more })
form-as-filled = With what is filled in: { $line }
form-change = Change { $subject }
form-cancelled = Cancelled. Nothing was done.
form-kept = OK, nothing is cancelled.
form-proposed = I took the name from the email address. Check it before you go on.
form-left-out = I left out “{ SHORT($text) }”.
form-nothing-changed = You haven't changed anything yet.
form-reason-required = This needs a reason. What is it for?
form-too-many-rooms = You're in many rooms: enter the name of one.
button-more-fields = More fields
button-none-of-these = None of these
request-choice = { $id }: { $requester } wants to { $change }
plan-choice = { $what } ({ $id })
plan-choice-of = { $what }, asked for by { $requester } ({ $id })
pick-as-line = As a command: { OR($lines) }
pick-as-line-with = As a command: { $lines }, with one of these in place of “…”.
confirm-as-line = As a command: { $confirm } or { $cancel }
picked = You chose { $choice }.
picked-none = None of them. Nothing was done: type the command again with the full name or the email address.
button-ask = Ask { $person }
button-ask-requester = Ask
button-answer = Answer
button-do = Do it
button-decline = No, thanks
button-confirm = Confirm
button-cancel = Cancel
button-approve = Approve
button-withdraw = Withdraw request
button-reject = Reject
button-show = Show
button-show-requests = Show requests
button-accept = Accept
button-pause = Pause
button-resume = Resume
button-review = Reviewed
button-next = Next
button-previous = Previous
choose = Choose
choice-yes = Yes
choice-no = No
choice-person = Person
choice-service = Service account
choice-pending = Pending
choice-accepted = Accepted
choice-rejected = Rejected
choice-all = All
choice-AVAILABLE = Available
choice-BUSY = Busy
choice-ON_THE_PHONE = On the phone
choice-BE_RIGHT_BACK = Be right back
choice-IN_A_MEETING = In a meeting
choice-AWAY = Away
choice-OUT_OF_OFFICE = Out of office
choice-DO_NOT_DISTURB = Do not disturb
choice-OFF_WORK = Off work
choice-OFFLINE = Offline
choice-off = off
reason-to-decide = Reason (required to reject), or question
page = Page { NUMBER($page) }
page-of = Page { NUMBER($page) } of { NUMBER($of) }
page-next-option = Next: { $option }

### problems

# What people typed

problem-missing = I need to know { $about }.
problem-unexpected = I don't know what to do with “{ SHORT($text) }”. Put several words in quotes, and an option's name before its value.
problem-unclosed-quote = The quotation mark in front of “{ SHORT($text) }” is never closed, so I did nothing.
problem-unknown-option = There's no option “{ SHORT($option) }”.
problem-unknown-option-nearest = There's no option “{ SHORT($option) }”. Did you mean { $nearest }?
problem-repeated-option = You gave { $option } twice. Give it once.
problem-option-without-value = The option { $option } needs a value: { $about }.
problem-too-short = That's too short to search for ({ $about }). Type at least { NUMBER($minLetters) } letters.
problem-too-long = That's too long ({ $about }). Use at most { NUMBER($maxLength) } characters.
problem-too-many = That's too many at once ({ $about }). Give at most { NUMBER($most) }, and the rest in another command.
problem-control-characters = Your text contains invisible characters ({ $about }). Type it instead of pasting it.
problem-not-a-choice = I can't use “{ SHORT($text) }” here. Try { OR($choices) }.
problem-no-duration = I can't read “{ SHORT($text) }” as a length of time. Try “90m”, “2h” or “3 days”.
problem-no-time = I can't read “{ SHORT($text) }” as a time. Try “Fri”, “24 Dec”, “2026-12-24 17:00” or “3 days”.
problem-impossible-time = There's no such day or hour as “{ SHORT($text) }”. Check the date and the time.
problem-zero-time = “{ SHORT($text) }” is no time at all. Give a length such as “2h” or “3 days”.
problem-far-time = “{ SHORT($text) }” is too far away. Give a time within ten years.
problem-wrong-weekday = “{ SHORT($text) }” can't be right: { $reading } is a { $weekday ->
    [d0] Sunday
    [d1] Monday
    [d2] Tuesday
    [d3] Wednesday
    [d4] Thursday
    [d5] Friday
   *[d6] Saturday
}. Leave out the weekday, or correct the date.
problem-no-such-weekday = “{ SHORT($text) }” can't be right: that date isn't a { $weekday ->
    [d0] Sunday
    [d1] Monday
    [d2] Tuesday
    [d3] Wednesday
    [d4] Thursday
    [d5] Friday
   *[d6] Saturday
}. Leave out the weekday, or correct the date.
problem-past-time = “{ SHORT($text) }” is in the past. Give a later time.
problem-future-time = “{ SHORT($text) }” is in the future. Give an earlier time, such as “yesterday” or “2h”.
problem-vague-time = “{ SHORT($text) }” isn't exact enough. Give a day or an hour, such as “Fri 9:00”.
problem-minutes-or-months = “{ SHORT($text) }” could be minutes or months. Write “min” or “months”.
problem-ambiguous-time = “{ SHORT($text) }” could be more than one time. Which do you mean: { OR($readings) }?
problem-ambiguous-time-one = I'm not sure about “{ SHORT($text) }”. Do you mean { $reading }?
problem-unknown-zone = I don't know the time zone “{ SHORT($zone) }”. Write it like “UTC+2” or “Europe/Paris”, or leave it out.
problem-place-as-zone = I can't read “{ SHORT($zone) }” as a time zone. Write { OR($choices) } instead.
problem-unclear-zone = “{ SHORT($zone) }” could be more than one time zone. Write { OR($choices) } instead.
problem-no-zone = I can't use “{ SHORT($text) }” as a time zone. Write a city or a zone, such as “London” or “Europe/Paris”.
problem-no-zone-nearest = I don't know the time zone “{ SHORT($text) }”. Did you mean { OR($choices) }?
problem-no-id = “{ SHORT($text) }” isn't an id. It should look like { $like }.
problem-one-person = This is for one person at a time. Which one?
problem-people-not-found = I couldn't find { $texts }. Try a mention, an email address, a user name or a full name. Disabled accounts can't be found by full name.
problem-ambiguous-person = Did you mean this person by “{ SHORT($text) }”?
problem-ambiguous-person-several = Several people match “{ SHORT($text) }”. Which one do you mean?
problem-ambiguous-person-more = Several people match “{ SHORT($text) }”. Which one do you mean? { NUMBER($more) } more match, too: if the right one isn't here, give an email address.
problem-not-understood = I don't understand { $texts }, so I did nothing.
problem-unclear-text = I'm not sure about “{ SHORT($text) }”: is it part of the text ({ $about }), or does it say { $other }? Put quotes around the text.
problem-unclear-switch = Is “{ SHORT($text) }” part of the name, or do you mean { $option }? Put the name in quotes, or type { $option }.
problem-similar-room = I couldn't find a room “{ SHORT($text) }”. Did you mean this one?
problem-similar-room-several = I couldn't find a room “{ SHORT($text) }”. Did you mean one of these?
problem-person-or-room = “{ SHORT($text) }” is both a person and a room. Mention the person, or write { TYPED("--room") } before the room.
problem-too-many-commands = Your message has { NUMBER($count) } commands, and I take { NUMBER($most) } at most. I did none of them: send them in parts.
ignored = I didn't understand { $texts } and left it out.
problem-room-not-found = I couldn't find a room “{ SHORT($text) }” that you can see. Check the name, or ask its owners to add you.
problem-ambiguous-room = Several rooms are called “{ SHORT($text) }”. Give the conversation id of the one you mean.
quoted = “{ SHORT($text) }”
more-texts = { $count } more
all-in-file = All { $count } are in the file { $file }.
two-sentences = { $first } { $second }
file-alone = Here is the file { $file }.
under-way = { $command } takes longer: { $time } so far. I'll answer as soon as I've read everything.

# Rooms

problem-room-name-taken = There's already a room called “{ SHORT($name) }”. Choose another name.
problem-room-name-like-person = A room's name can't begin with @, as a mention does. Give it another name, or add people with { TYPED("--members") }.
problem-room-name-mixed = A word in that name mixes letters of two alphabets, so it could be taken for another name. Type it in one alphabet.
problem-person-name-mixed = A word in that name mixes letters of two alphabets, so this person could be taken for someone else. Type it in one alphabet.
problem-room-name-reserved = “{ SHORT($name) }” looks too much like { $like }, the room where administrators decide. Choose another name.
problem-room-name-empty = A room needs a name. Give it one of up to 49 characters.
problem-room-settings-clash = A room that is open to other companies can't be public, discoverable or read-only. Leave out { TYPED("--cross-pod") }, or the others.
problem-room-inactive = { $room } is deactivated, so its members and settings can't be changed. Reactivate it first with { TYPED("/room reactivate") }.
problem-group-chat = { $room } is a group chat, not a room: it belongs to everyone in it, so I don't change anything there. They can do it in Symphony themselves.
problem-room-closed-to-other-firms = { $room } is internal, so I can't add { $person }. Create a room with { TYPED("--cross-pod") } instead.
problem-last-human-owner = { $isOwn ->
    [true] You're the last person who owns { $room }. Make someone else an owner first with { TYPED("/room owner add") }.
   *[false] { $person } is the last person who owns { $room }. Make someone else an owner first with { TYPED("/room owner add") }.
}
problem-steward-stays = I look after { $room }, so I can't remove myself or stop being an owner. An owner can do that in the room's settings.
problem-room-setting-fixed = { $setting ->
    [public] A room can't be made public or private after it's created. Create a public one with { TYPED("/room create --public") }, or let people find this one with { TYPED("--discoverable yes") }.
    [crossPod] A room can't be opened to other companies after it's created. Create another one with { TYPED("/room create --cross-pod") } and add the people there.
   *[multiLateralRoom] Whether several other companies can be in a room can't be changed after it's created. Create another room in Symphony and add the people there.
}
problem-room-setting-refused = { $why ->
    [copy-protection-stays] Copy protection can't be turned off again for { $room }. Create another room with { TYPED("/room create") }.
    [other-firms-find-none] { $room } is open to other companies, so it can't be discoverable. Add people with { TYPED("/room add") }.
    [public-is-found] { $room } is public, so people can always find it. Create a private room with { TYPED("/room create") }.
   *[public-invites] { $room } is public, so its members can always add others. Create a private room with { TYPED("/room create") }.
}
problem-room-changed = Someone changed { $room } in the meantime ({ $settings }), so I didn't overwrite it. Check it with { TYPED("/room info") } and try again.
problem-keywords-unreadable = I can't read “{ SHORT($text) }” as keywords. Try “desk=FX, region=EMEA”.
problem-not-a-member = { $isOwn ->
    [true] You aren't in { $room }, and only members can own it. Join it first with { TYPED("/room join") }.
   *[false] { $person } isn't in { $room }, and only members can own it. Add them first with { TYPED("/room add") }.
}
problem-not-a-person = { $person } can't take over { $room }: it isn't an active person's account. Choose someone else.
problem-own-already = You already own { $room }. Name the person who should own it instead of you.
problem-new-room-other-firms = { $people } { COUNT($people) ->
    [one] belongs
   *[other] belong
} to another company and can't be added while the room is being created. Create it with { TYPED("--cross-pod") } first, then use { TYPED("/room add") }: an administrator has to approve.
problem-new-room-members = You're not allowed to add { $people } while the room is being created. Create it without them, then use { TYPED("/room add") }.
problem-rooms-of-other-firm = { $person } works at another company, so I can't list their rooms. { TYPED("/room members") } shows who is in a room.
problem-im-with-nobody = An IM needs someone besides you. Name at least one colleague.
problem-im-between-one = An IM between other people needs at least two of them. Name one more.
problem-no-session = { $person } has no session “{ SHORT($text) }”. { TYPED("/user sessions") } lists those that are open.
problem-picture-missing = Attach a picture (PNG, JPEG or GIF, less than 2 MB) to the message with the command, for example { $example }.
problem-pictures-many = There are { NUMBER($count) } files attached. Attach only the picture.
problem-picture-too-large = The file { $name } is too large. A profile picture has to be smaller than 2 MB.
problem-picture-unreadable = The file { $name } isn't a PNG, JPEG or GIF picture. Attach one that is.
problem-picture-gone = I can't read { $name } any more. Send the command again, with the picture attached.
problem-im-with-steward = I open IMs between other people. To talk to me, just write to me.

# People and accounts

problem-people-inactive = { $people } can't be reached: { COUNT($people) ->
    [one] the account isn't
   *[other] their accounts aren't
} active. Leave them out.
problem-steward-account = I can't change my own account: nobody could fix a mistake in chat afterwards. Change it in Symphony's Admin Portal.
problem-infrastructure-account = { $person } is a service account that Symphony itself uses, so I don't lock it or take away its rights. Change it in Symphony's Admin Portal.
problem-user-changed = Someone changed { $person } in the meantime ({ $fields }), so I didn't overwrite it. Check it with { TYPED("/user info") } and try again.
problem-user-changed-somehow = Someone changed { $person }'s account in the meantime, so I didn't overwrite it. Ask again if it still has to be changed.
problem-user-update-incomplete = Symphony accepted the change of { $person }, but didn't save all of it. Ask an administrator to check the account.
problem-user-update-missing = Symphony accepted the change of { $person }, but didn't save { $missing }. Check it with { TYPED("/user info") } and fix it with { TYPED("/user update") }.
problem-user-update-lost = Symphony accepted the change of { $person }, but also cleared { $lost }. Check it with { TYPED("/user info") } and fix it with { TYPED("/user update") }.
problem-user-update-missing-and-lost = Symphony accepted the change of { $person }, but didn't save { $missing } and cleared { $lost }. Check it with { TYPED("/user info") } and fix it with { TYPED("/user update") }.
problem-attribute-needed = Every account needs this: { $field }. Give another value instead of none.
problem-email-unreadable = I can't read “{ SHORT($text) }” as an email address. It should look like jane.doe@firm.example.
problem-email-taken = “{ SHORT($email) }” is already { $holder }'s email address. Give another one.
problem-user-name-taken = “{ SHORT($name) }” is already { $holder }'s user name. Give another one with { TYPED("--user-name") }.
problem-key-unreadable = { $isPrivate ->
    [true] That's a private key, and private keys don't belong in a chat. Make a new pair, keep the private key to yourself and give me the public one.
   *[false] I can't read that as an RSA public key. Give it in quotes, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.
}
problem-key-for-people = Only service accounts have keys. Leave out { TYPED("--key") }, or add { TYPED("--type service") }.
problem-suspension-over = { $person } should have been suspended until a time that is already over, so I did nothing. Try again with a later one.
problem-role-unfit = { $isForPeople ->
    [true] The role { $role } is for people, but this is a service account. { TYPED("/roles") } shows what fits.
   *[false] The role { $role } is for service accounts, but this is a person. { TYPED("/roles") } shows what fits.
}
problem-role-alone = { $role } is part of the role { $within }, which this account doesn't have. Give it { $within } first.
problem-account-of-other-firm = { $person } works at another company, so only that company can see this. { TYPED("/user info") } shows what's in the directory.
problem-role-unknown = There's no role “{ SHORT($text) }”. { TYPED("/roles") } lists all of them.
problem-role-unknown-nearest = There's no role “{ SHORT($text) }”. Did you mean { OR($nearest) }? { TYPED("/roles") } lists all of them.
problem-feature-unknown = There's no feature “{ SHORT($text) }”. { TYPED("/user features") } with a person's name lists them.
problem-feature-unknown-nearest = There's no feature “{ SHORT($text) }”. Did you mean { OR($nearest) }? { TYPED("/user features") } with a person's name lists them.

# Connections

problem-no-connection-request = { $person } hasn't asked for a connection. { TYPED("/connections pending") } lists open requests.
problem-not-connected = I'm not connected with { $person }. { TYPED("/connections accepted") } lists my connections.
problem-same-firm = { $person } works here, so no connection is needed.
problem-connected-already = I'm already connected with { $person }.
problem-connection-waits-for-us = { $person } has asked to connect with me, and nobody has decided yet. Type { TYPED("/connection accept", $typed) } or { TYPED("/connection reject", $typed) }.
problem-connection-waits-for-them = I've already asked { $person } to connect and I'm waiting for the answer. The request can't be withdrawn; once it's accepted, you can remove the connection.

# Watches

problem-too-many-requests = You have { NUMBER($most) } open requests, and nobody may have more. Withdraw one that you don't need ({ TYPED("/requests sent") } lists them), or wait until some are decided.
problem-too-many-watches = You can watch at most { NUMBER($most) } people. Name fewer.
problem-too-many-watches-held = You can watch at most { NUMBER($most) } people, and you already watch { NUMBER($held) }. Name fewer, or stop watching someone with { TYPED("/presence unwatch") }; { TYPED("/presence watches") } lists them.

# Requests and plans

problem-owner-asked = You've already asked { $person } for this today. Wait for the answer, or ask someone else.
problem-asked-enough = You've already asked owners { NUMBER($most) } times today. Write to them yourself, or try again tomorrow.
problem-already-asked = You've already asked for this: { $id } is waiting for a decision. { TYPED("/requests") } lists your requests.
problem-request-unknown = There's no request { $id }. { TYPED("/requests") } lists yours.
problem-request-closed = { $status ->
    [approved] Request { $id } has already been approved. Nothing more was done.
    [rejected] Request { $id } has already been rejected. Nothing more was done.
    [expired] Request { $id } expired: it wasn't decided in time. Nothing more was done.
    [withdrawn] Request { $id } has been withdrawn. Nothing more was done.
    [lapsed] Request { $id } was approved but has lapsed, because something changed. I've asked again. Nothing more was done.
   *[void] Request { $id } was dropped because the rules or someone's rights changed. Nothing more was done.
}
problem-request-closed-by = { $status ->
    [approved] Request { $id } has already been approved by { $by }. Nothing more was done.
    [rejected] Request { $id } has already been rejected by { $by }. Nothing more was done.
    [expired] Request { $id } expired: it wasn't decided in time. Nothing more was done.
    [withdrawn] Request { $id } has been withdrawn by { $by }. Nothing more was done.
    [lapsed] Request { $id } was approved but has lapsed, because something changed. I've asked again. Nothing more was done.
   *[void] Request { $id } was dropped because the rules or someone's rights changed. Nothing more was done.
}
problem-answer-of-another = Someone else asked for { $id }, so only they can answer questions about it.
problem-no-question = Nobody has asked that about { $id }. There's no such question.
problem-question-answered = The questions about { $id } are answered already. Only the first answer counts.
problem-question-unclear = { $id } has more than one open question: { $questions }. Say which one you answer with { TYPED("--number") }.
problem-question-still-open = { $person } hasn't answered your last question about { $id } yet. When they have, you can ask the next one.
problem-too-many-questions = I've already passed on { NUMBER($most) } questions about { $id }, which is the limit. Talk to the requester, or reject it.
problem-mandate-used = { $by } has already decided on { $id } with the vote of { $principal }, and it counts once.
problem-delegate-of-interested = You decide for someone whom { $id } concerns, so someone else has to decide.
problem-delegate-oneself = You can't decide in your own place. Name someone else.
problem-delegation-of-nobody = Only people decide on requests. As far as Symphony tells me, { $person } isn't one, so there's nothing to decide in their place.
problem-delegate-unfit = { $person } can't decide for others: it takes a person of this company whose account is enabled.
problem-delegates-already = { $isOwn ->
    [true] { $delegate } is already named to decide for you. End that first: { TYPED("/delegate end") }.
   *[false] { $delegate } is already named to decide for { $person }. End that first: { TYPED("/delegate end") }.
}
problem-delegated-enough = { $isOwn ->
    [true] You've already asked { NUMBER($most) } times in the last 24 hours for someone to decide for you. Try again later.
   *[false] Someone has already been asked { NUMBER($most) } times in the last 24 hours to decide for { $person }. Try again later.
}
problem-delegation-chain = { $isOwn ->
    [true] You already decide for someone, and a vote is passed on only once. End that first with { TYPED("/delegate end") }.
   *[false] { $person } already decides for someone, or has someone who decides for them. A vote is passed on once, so name someone else.
}
problem-delegation-too-long = You can name someone for { NUMBER($most) } days at most. Choose an earlier end.
problem-delegation-unclear = Which one do you mean? There are { $people }. Add the name to the command.
problem-delegation-without-end = Say until when, for example: { TYPED("/delegate @Bob Lee until fri") }.
problem-no-delegation = There's nothing to accept or to end. { TYPED("/delegate") } lists who decides for whom.
problem-glass-not-for-you = Only people named in the configuration can break glass, and you aren't one of them. Ask for approval in the usual way.
problem-glass-without-reason = Say why, for example: { TYPED("/break-glass for 30m INC-4711 nobody of the desk answers") }.
problem-glass-too-long = You can break glass for { NUMBER($most) } minutes at most. Choose a shorter time.
problem-glass-open = You've already broken glass: { $id } is open until { $until }. To end it, type { TYPED("/break-glass end") }.
problem-glass-unreviewed = What you did in { $id } hasn't been reviewed yet, so you can't break glass again. Ask the administrators to review it.
problem-glass-over = Break-glass { $id } ended before this was done, or doesn't cover it any more. Do it again to ask for approval.
problem-no-glass = There's nothing to confirm or to end. { TYPED("/break-glass") } shows how things are.
problem-glass-unknown = There's no break-glass { $id }. { TYPED("/break-glass") } lists those you can review.
problem-glass-not-to-review = { $id } can't be reviewed: it's still open, or nothing was done in it.
problem-glass-reviewed = { $by } has already reviewed { $id }.
problem-own-glass = You broke glass in { $id } yourself, so someone else has to review it.
problem-not-a-reviewer = Only { OR($groups) } can review { $id }, and you aren't one at the moment.
problem-glass-of-interested = What was done in { $id } concerns you, or someone who decides for you or you for them, so someone else has to review it.
problem-plan-unknown = There's no plan { $id }. { TYPED("/plans") } lists yours.
problem-plan-of-another = Someone else asked for { $id }, so only they or an administrator can pause, resume or cancel it.
problem-plan-ended = { $state ->
    [done] { $id } has already ended: it's done.
    [partly] { $id } has already ended: it's done, except for changes that failed.
    [failed] { $id } has already ended: it failed.
    [cancelled] { $id } has already ended: it was cancelled.
    [rejected] { $id } has already ended: it was rejected.
    [expired] { $id } has already ended: it expired before it started.
    [withdrawn] { $id } has already ended: it was withdrawn.
   *[void] { $id } has already ended: it was dropped because the rules or someone's rights changed.
}
problem-plan-awaits-approval = { $id } is waiting for a decision on request { $request }. I can pause or cancel it once it's approved. To take it back now, type { TYPED("/withdraw", $request) }.
problem-plan-not-started = { $id } hasn't started yet, so there's nothing to pause. To stop it, type { TYPED("/plan cancel", $id) }.
problem-plan-not-paused = { $id } isn't paused, so there's nothing to resume. { TYPED("/plans") } shows how far it is.
problem-plan-paused-already = { $id } is already paused. To go on, type { TYPED("/plan resume", $id) }.
problem-plan-cancelling = I'm already cancelling { $id }, as soon as the change under way is finished.
problem-confirmed-unseen = That came in the same message as the command. Look at what I ask first, then confirm it.
problem-nothing-to-confirm = Nothing here is waiting for your answer. To cancel a plan that's under way, type { TYPED("/plan cancel") }.
problem-several-to-confirm = More than one question here is waiting for your answer. Which one do you mean?
problem-nothing-to-choose = { $what ->
    [to-pause] Nothing of yours is under way.
    [to-resume] Nothing of yours is paused.
    [to-cancel] Nothing of yours is under way, so there's nothing to cancel.
    [to-decide] No request is waiting for you to decide.
    [to-withdraw] None of your requests is open, so there's nothing to withdraw.
    [to-answer] Nobody has asked you anything about your requests.
    [to-show] None of your requests is open, and none is waiting for you. { TYPED("/requests decided") } lists those that are over.
    [watched] You aren't watching anyone.
   *[to-accept] Nobody is waiting for me to accept a connection.
}

# Approvals and rights

problem-own-request = You asked for { $id } yourself, so someone else has to decide.
problem-effects-stopped = { $person } stopped all changes, so I'm not making any at the moment. Try again once two administrators have typed { TYPED("/steward resume") }.
problem-effects-not-stopped = Changes aren't stopped, so there's nothing to resume.
problem-own-benefit = Request { $id } is about you, so someone else has to decide.
problem-not-an-approver = Only { OR($groups) } can decide on { $id }, and you aren't one at the moment.
problem-another-stage-later = It isn't your turn to decide on { $id } yet. I'll ask you once the others have approved.
problem-request-of-another = Someone else asked for { $id }, so only they can withdraw it.
problem-needed-later = The rest of { $id } needs you: nobody else could approve a later part of it. Someone else has to approve this one.
problem-another-stage-over = Your part of { $id } has been decided. Others decide now.
problem-already-decided-by-you = You've already decided on { $id }. It's waiting for someone else.
approver-group = { $kind ->
    [owners] the owners of the room
    [administrators] the administrators
    [members] the members of { $name }
    [role] everyone with the role { $name }
    [people] { $name }
    [directory] the group { $name }
   *[line-managers] the line managers
}
approver-part = { $kind ->
    [owners] { NUMBER($count) ->
        [one] an owner of the room
       *[other] { $count } owners of the room
    }
    [administrators] { NUMBER($count) ->
        [one] an administrator
       *[other] { $count } administrators
    }
    [members] { NUMBER($count) ->
        [one] a member of { $name }
       *[other] { $count } members of { $name }
    }
    [role] { NUMBER($count) ->
        [one] someone with the role { $name }
       *[other] { $count } people with the role { $name }
    }
    [people] { NUMBER($count) ->
        [one] { OR($name) }
       *[other] { $count } of { $name }
    }
    [directory] { NUMBER($count) ->
        [one] someone in the group { $name }
       *[other] { $count } people in the group { $name }
    }
   *[line-managers] { NUMBER($count) ->
        [one] a line manager
       *[other] { $count } line managers
    }
}
problem-nobody-can-approve = This needs the approval of { $needed }, but there's nobody besides you and the people it's for. { $help }
problem-too-few-can-approve = This needs the approval of { $needed }, but besides you and the people it's for there { NUMBER($found) ->
    [0] is nobody
    [one] is only one
   *[other] are only { $found }
}. { $help }
who-could-add-approvers = { $kind ->
    [owners] An administrator can add an owner.
    [administrators] Ask whoever runs Steward to add someone with an administrator's role to the administrators' room.
    [members] An owner of that room can add someone.
    [role] An administrator can give someone else this role.
   *[other] Ask whoever runs Steward to name someone else.
}
problem-administrators-room-missing = An administrator has to decide on this, but I can't find their room “{ SHORT($room) }”. It has to be active and internal, with me in it. Ask an administrator to fix that, then try again.
problem-administrators-room-unsafe = An administrator has to decide on this, but { $count ->
    [one] one owner of their room “{ SHORT($room) }” isn't an administrator.
   *[other] { NUMBER($count) } owners of their room “{ SHORT($room) }” aren't administrators.
} Ask an administrator to change its owners in Symphony, then try again.
problem-administrator-does-not-count = You can't decide as an administrator yet: you're not in the administrators' room, or you came into it or became its owner outside Steward. Ask an administrator who is in it to type { $command } with your name.
problem-own-confirmation = Someone else has to confirm you.
problem-no-administrator-there = { $person } isn't an administrator in the administrators' room. Check the role and the room's members, then try again.
example-rejection = not on this desk
example-reason = "why"
problem-rejection-reason-required = Say in one line why you reject { $id }: { TYPED("/reject", $id, example-rejection) }. The requester reads it.
problem-reason-required = This needs a reason. Add it with { TYPED("--reason", example-reason) }.
problem-ticket-required = This needs a ticket, such as { $like }. Add it with { TYPED("--ticket") }.
problem-too-many-messages = You're sending more than I can handle. I'll take new commands again in a minute.
problem-policy-changed = The rules have changed since you asked for this, so I didn't do it. Try again.
problem-not-allowed = You're not allowed to do this.
problem-not-allowed-who = Only { OR($who) } can do this.
problem-not-allowed-terms = You're not allowed to do this. It's allowed for { OR($who) }.
problem-not-allowed-says = { $says }

# What rules of config/policy.cedar say. Who may, in the plural where it can be; after -- stands under which condition.

who-administrators = administrators
who-administrators--another = administrators (with another one's approval)
who-administrators--another-for-accounts = administrators (with another one's approval for accounts with a privileged role)
who-administrators--another-for-features = administrators (with another one's approval for risky features)
who-everyone = everyone at this company
who-everyone--colleagues = everyone at this company (only with colleagues)
who-everyone--rooms-that-can-be-found = everyone at this company (only for rooms that can be found)
who-everyone--public-rooms = everyone at this company (only for public rooms)
who-everyone--administrators-approve = everyone at this company (with administrators' approval)
who-everyone--owner-approves = everyone at this company (with an owner's approval)
who-everyone--owner-approves-rooms-that-can-be-found = everyone at this company (only for rooms that can be found, with an owner's approval)
who-members = members of the room
who-members--owner-approves = members of the room (with an owner's approval)
who-owners = owners of the room
who-owners--colleagues = owners of the room (only for colleagues)
who-owners--administrator-approves-others = owners of the room (with an administrator's approval for people from other companies)
who-each-person--themselves = everyone (only for themselves)
who-requester = whoever asked for the plan
who-everyone--administrator-approves-open-rooms = everyone at this company (with an administrator's approval for public rooms and rooms with other companies)
who-those-open-to-other-companies = people who may chat with other companies
who-administrators-open-to-other-companies = administrators who may chat with other companies
says-other-company = I only work for people at my own company, so I can't do this for you.
says-account-not-enabled = Your account isn't enabled, or I couldn't read its status, so I can't do this for you.
says-administrators-room = Requests are decided in this room, so I don't change it. Ask whoever runs Steward.
says-administrators-room-by-two = Who is in the administrators' room is for administrators to change, two of them together.
says-administrators-own-their-room = Only administrators can own the administrators' room.
says-own-account = Nobody changes their own account, roles or features. Ask another administrator.
says-account-of-other-company = This person works at another company, which manages their account.
says-service-account = Service accounts can't ask for approval. Somebody has to ask for this in person.
says-public-rooms-off = You can't create public rooms in Symphony either: the feature canCreatePublicRoom is off for you.
says-external-rooms-off = You can't do this in Symphony either: rooms with other companies are off for you (isExternalRoomEnabled).
says-external-people-off = Chats with other companies are off for you in Symphony, so I don't show you their people.

# Cards and forms

problem-card-unknown = I don't recognise this form any more. Type the command again.
problem-card-used = Someone has already answered this. Nothing more was done.
problem-card-used-by = { $by } has already answered this. Nothing more was done.
problem-card-expired = This form has expired. Type the command again.
problem-card-of-another = This form is for someone else. Type the command yourself to get your own.

problem-fault = Something went wrong on my side. If it happens again, give an administrator the reference { $reference }.

### pod refusals

refused = { $meaning } If that doesn't help, give an administrator the reference { $reference }.
refused-general = Symphony didn't accept this. If you think it should work, give an administrator the reference { $reference }.
refused-general-403 = Symphony doesn't let me do this: I don't have the right, or an information barrier forbids it. If you think it should work, give an administrator the reference { $reference }.
refused-general-404 = Symphony can't find it any more. If you think it should work, give an administrator the reference { $reference }.
refused-general-451 = A compliance rule blocks this. If you think it should work, give an administrator the reference { $reference }.

refused-whoami-400 = Symphony didn't show your account or your rooms.
refused-whoami-403 = Symphony doesn't let me look people up and list their rooms: my account needs the role User Provisioning.
refused-room-update-400 = Symphony didn't accept these settings. A room open to other companies can't be discoverable or read-only, and a room that you can't see may already have this name.
refused-room-update-403 = Symphony doesn't let me change this room. Another company may manage it, or I may have to be an owner: make me one in the room's settings.
refused-room-update-451 = A compliance rule blocks this name or description. Choose other words.
refused-room-deactivate-400 = Symphony didn't deactivate this room.
refused-room-deactivate-403 = Symphony doesn't let me deactivate this room: another company created it, or I don't have the right for rooms that I don't own.
refused-room-reactivate-400 = Symphony didn't reactivate this room. Compliance may have locked it, or nobody is left in it. Create a new room with { TYPED("/room create") } instead.
refused-room-reactivate-403 = Symphony doesn't let me reactivate this room: another company created it, or I don't have the right for rooms that I don't own.
refused-room-join-400 = Symphony didn't let you in. The room may have been deactivated in the meantime, or your account may not be active.
refused-room-join-403 = Symphony doesn't let me add you to this room: I don't own it, or an information barrier forbids it. Ask its owners.
refused-room-leave-400 = Symphony didn't take you out of this room. It may have been deactivated in the meantime.
refused-room-leave-403 = Symphony doesn't let me take you out of this room. You can leave it in its settings.
refused-room-owner-add-400 = Symphony didn't make anyone an owner. The person may have left, or the room may have been deactivated in the meantime.
refused-room-owner-add-403 = Symphony doesn't let me change who owns this room. An owner can do it in the room's settings.
refused-room-owner-remove-400 = Symphony didn't change who owns this room. The person may have left, or the room may have been deactivated in the meantime.
refused-room-owner-remove-403 = Symphony doesn't let me change who owns this room. An owner can do it in the room's settings.
refused-room-transfer-400 = Symphony didn't transfer this room. The person may not be active, or the room may have been deactivated in the meantime.
refused-room-transfer-403 = Symphony doesn't let me change who is in this room or owns it. You can do it in the room's settings.
refused-room-member-add-400 = Symphony didn't add this person. The account may not be active, or the room may have been deactivated in the meantime.
refused-room-member-add-403 = Symphony doesn't let me add this person. I may not own the room, an information barrier may forbid it, or someone from another company may not be connected with me ({ TYPED("/connection info") } shows it).
refused-room-member-remove-400 = Symphony didn't remove this person. The room may have been deactivated in the meantime.
refused-room-member-remove-403 = Symphony doesn't let me remove this person. An owner can do it in the room's settings.
refused-room-search-400 = Symphony didn't accept this search. Try other words.
refused-room-search-403 = Symphony doesn't let me search for rooms: my account doesn't have the right.
refused-room-list-400 = Symphony didn't list these rooms. The person may not work here any more.
refused-room-list-403 = Symphony doesn't let me list other people's rooms: my account needs the role User Provisioning.
refused-room-report-400 = Symphony didn't list the company's rooms.
refused-room-report-403 = Symphony doesn't let me list the company's rooms: my account needs the role User Provisioning.
refused-room-read-400 = Symphony didn't show this room. It may no longer exist.
refused-room-read-403 = Symphony doesn't let me do this: I'm not in this room, or don't have the right to see its members.
refused-room-create-400 = Symphony didn't accept this room. A room that you can't see may already have this name, so try another one.
refused-room-create-403 = Symphony doesn't let me create this room: public rooms and rooms open to other companies need a right that I don't have.
refused-room-create-451 = A compliance rule blocks this name or description. Choose other words.
refused-im-create-400 = Symphony didn't open this IM. Most companies no longer have IMs with more than two people: create a room instead.
refused-im-between-400 = Symphony didn't open this IM. Most companies no longer have IMs with more than two people: create a room instead.
refused-im-create-403 = Symphony doesn't let me open this IM: my account doesn't have the right, or an information barrier keeps these people apart.
refused-im-between-403 = Symphony doesn't let me open this IM: my account doesn't have the right, or an information barrier keeps these people apart.
refused-connection-list-400 = Symphony didn't show this connection. Maybe this person can't be reached from here.
refused-connection-list-403 = Symphony doesn't let me do this: connections with other companies may be turned off for me.
refused-connection-list-404 = Symphony can't find this person any more.
refused-connection-request-400 = Symphony didn't accept the request. One may already be open: check with { TYPED("/connection info") }.
refused-connection-request-403 = Symphony doesn't let me ask for this connection: one of the two companies doesn't connect with others.
refused-connection-request-404 = Symphony can't find this person any more.
refused-connection-accept-400 = Symphony has no open request to accept. Someone may have decided in the meantime: check with { TYPED("/connection info") }.
refused-connection-accept-403 = Symphony doesn't let me do this: one of the two companies doesn't connect with others.
refused-connection-accept-404 = The request no longer exists. { TYPED("/connections pending") } lists the open ones.
refused-connection-reject-400 = Symphony has no open request to reject. Someone may have decided in the meantime: check with { TYPED("/connection info") }.
refused-connection-reject-403 = Symphony doesn't let me do this: one of the two companies doesn't connect with others.
refused-connection-reject-404 = The request no longer exists. { TYPED("/connections pending") } lists the open ones.
refused-connection-remove-400 = Symphony has no connection to remove. It may have been removed in the meantime: check with { TYPED("/connection info") }.
refused-connection-remove-403 = Symphony doesn't let me remove this connection: my account doesn't have the right.
refused-connection-remove-404 = Symphony can't find this person any more.
refused-user-find-400 = Symphony didn't accept this search. Try other words, or leave out the filters.
refused-user-find-403 = Symphony doesn't let me search for people: my account doesn't have the right.
refused-user-read-400 = Symphony didn't show this person. The account may no longer exist.
refused-user-read-403 = Symphony doesn't let me look people up: my account doesn't have the right.
refused-user-list-400 = Symphony didn't list these accounts. Leave out the role or the feature.
refused-user-list-403 = Symphony doesn't let me list accounts: my account needs the role User Provisioning.
refused-user-account-read-400 = Symphony didn't show this account. It may no longer exist.
refused-user-account-read-403 = Symphony doesn't let me see accounts: my account needs the role User Provisioning.
refused-user-trail-400 = Symphony didn't accept these conditions. Use a later { TYPED("--since") }.
refused-user-trail-403 = Symphony doesn't let me read its audit trail: my account needs the role Audit Trail Management.
refused-role-list-400 = Symphony didn't list its roles.
refused-role-list-403 = Symphony doesn't let me list its roles: my account needs the role User Provisioning.
refused-user-create-400 = Symphony didn't accept this account. The email address or user name may be taken, a role may not fit, or the key may not be an RSA key of the right size.
refused-user-create-403 = Symphony doesn't let me create accounts: my account needs the role User Provisioning.
refused-user-update-400 = Symphony didn't accept these values, or the account no longer exists. The email address may be taken, or a value may have the wrong format.
refused-user-update-403 = Symphony doesn't let me change accounts: my account needs the role User Provisioning.
refused-user-disable-400 = Symphony didn't disable this account. It never disables the service accounts that it uses itself.
refused-user-disable-403 = Symphony doesn't let me disable accounts: my account needs the role User Provisioning.
refused-user-enable-400 = Symphony didn't enable this account, or it no longer exists.
refused-user-enable-403 = Symphony doesn't let me enable accounts: my account needs the role User Provisioning.
refused-user-suspend-400 = Symphony didn't accept this suspension. Its end has to be in the future, and service accounts that Symphony uses itself are never suspended.
refused-user-suspend-403 = Symphony doesn't let me suspend anyone: my account needs the role User Provisioning.
refused-user-unsuspend-400 = Symphony didn't end this suspension, or the account no longer exists.
refused-user-unsuspend-403 = Symphony doesn't let me end suspensions: my account needs the role User Provisioning.
refused-user-avatar-400 = Symphony didn't take this picture. Try another one, smaller than 2 MB.
refused-user-avatar-403 = Symphony doesn't let me change pictures: my account needs the role User Provisioning.
refused-user-logout-400 = Symphony didn't end these sessions, or the account no longer exists.
refused-user-logout-403 = Symphony doesn't let me see or end other people's sessions: my account needs the role User Provisioning.
refused-user-session-end-400 = Symphony didn't end this session. It may be over, or the account no longer exists.
refused-user-session-end-403 = Symphony doesn't let me see or end other people's sessions: my account needs the role User Provisioning.
refused-user-feature-on-400 = Symphony didn't turn this feature on. It may no longer exist, or may not fit this account.
refused-user-feature-on-403 = Symphony doesn't let me see or change features: my account needs the role User Provisioning.
refused-user-feature-off-400 = Symphony didn't turn this feature off. It may no longer exist, or may not fit this account.
refused-user-feature-off-403 = Symphony doesn't let me see or change features: my account needs the role User Provisioning.
refused-user-role-add-400 = Symphony didn't give this role. It may not fit this account, or may be part of a role that the account doesn't have.
refused-user-role-add-403 = Symphony doesn't let me see or change roles: my account needs the role User Provisioning.
refused-user-role-remove-400 = Symphony didn't remove this role. The account may no longer have it.
refused-user-role-remove-403 = Symphony doesn't let me see or change roles: my account needs the role User Provisioning.
refused-user-role-remove-404 = Symphony can't find this role or this account any more, so there's nothing left to remove.
refused-presence-read-400 = Symphony didn't show this person's presence. The account may no longer exist.
refused-presence-read-403 = Symphony doesn't let me do this: my account can't see these people's presence.
refused-presence-list-400 = Symphony didn't list the company's presences.
refused-presence-list-403 = Symphony doesn't let me list the company's presences: my account needs the role User Provisioning.
refused-presence-set-400 = Symphony didn't accept this presence. Try another one.
refused-presence-set-403 = Symphony doesn't let me do this: my account needs the role User Provisioning.
refused-presence-set-404 = Symphony can't find this person any more.

### plans

plan-what = { NUMBER($others) ->
    [one] { $first } and { $others } more change
   *[other] { $first } and { $others } more changes
}
plan-state = { $state ->
    [confirming] waiting to be confirmed
    [approving] waiting for approval
    [holding] on hold
    [scheduled] scheduled
    [running] under way
    [pause] being paused
    [cancel] being cancelled
   *[paused] paused
}
plan-state-approving = waiting for approval ({ $request })
plan-cancelled = Cancelled. I didn't do this:
plan-expired = You didn't confirm in time, so I didn't do this:
plan-late = This is taking longer than usual: { $what }. I've done { NUMBER($done) } of { NUMBER($total) } and will keep trying. I'll let you know when it's finished.
plan-progress = Working on it: { $what }… { NUMBER($done) } of { NUMBER($total) } so far. I'll let you know when it's finished.
plan-progress-ended = This has ended: { $what }. I worked through { NUMBER($done) } of { NUMBER($total) }.
plan-late-how = To stop it, type { $cancel }; to pause it, { $pause }.
plan-still-paused = Still paused: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }.
plan-resume-or-cancel = Type { $resume } to go on or { $cancel } to stop. If nobody does, I'll cancel it in 24 hours.
plan-resume-or-cancel-soon = Type { $resume } to go on or { $cancel } to stop. If you do neither, I'll cancel it in 12 hours.
plan-pausing = I'll pause { $id } ({ $what }) before its next change. I've done { NUMBER($done) } of { NUMBER($total) }.
plan-resuming = { $id } goes on: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }.
plan-resuming-own = { $id } goes on: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }, and I'll let you know when it's finished.
plan-cancelling = I'll cancel { $id } as soon as the change under way is finished, and then tell { $requester } what was done.
plan-cancelling-own = I'll cancel { $id } as soon as the change under way is finished, and then tell you what was done.
plan-cancelled-own = Cancelled { $id } after { NUMBER($done) } of { NUMBER($total) }.
plan-cancelled-other = Cancelled { $id } after { NUMBER($done) } of { NUMBER($total) }, and told { $requester }.
plan-controlled = { $control ->
    [halt] I was restored from a backup, so I paused your plan { $id }: { $what }. As far as I know, I've done { NUMBER($done) } of { NUMBER($total) }; what's done already I won't do again.
    [pause] { $by } paused your plan { $id }: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }.
    [resume] { $by } resumed your plan { $id }: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }.
   *[cancel] { $by } cancelled your plan { $id }: { $what }. I've done { NUMBER($done) } of { NUMBER($total) }.
}
plan-stopped = Cancelled after { NUMBER($done) } of { NUMBER($total) }.
plan-list-title = Your plans, under way or waiting
plan-list-title-all = Everyone's plans, under way or waiting
plan-list-how = To control one, type { $pause }, { $resume } or { $cancel }.
plan-list-none = You have no plans under way or waiting.
plan-list-none-all = No plans are under way or waiting.
confirm-one = Make this change: { $change }?
confirm-one-button = Make this change
confirm-many = Make these { NUMBER($count) } changes?
confirm-many-button = Make { NUMBER($count) } changes
preview-title = Dry run of { $command }. Nothing was changed.
preview-refused = I would refuse this:
preview-obstacle-more = { $changes }, and { NUMBER($more) } more: { $why }
preview-would = { $lead ->
    [only] I would { $change }.
    [also] I would also { $change }.
   *[otherwise] Without that, I would { $change }.
}
preview-would-many = { $lead ->
    [only] I would:
    [also] I would also:
   *[otherwise] Without that, I would:
}
preview-confirm = I would ask you to confirm it first.
preview-route = I would first need the approval of { $needed }.
preview-approver = { OR($people) } would have to approve it first.
preview-approvers = { NUMBER($quorum) } of these people would have to approve it first: { $people }.

### people on cards

person-about = { $about }
person-missing = Symphony shows no { OR($missing) }
person-no-email = email address
person-no-title = title
person-no-department = department
person-warning = { $person }: { $warning }
person-external = External: works for { $company }
person-external-unknown = External: Symphony doesn't show the company
person-account = { $state ->
    [SUSPENDED] This account is suspended
   *[DISABLED] This account is disabled
}
person-namesakes = { NUMBER($count) } people have this name
person-looks-like = The name looks like { $other }, who is somebody else
person-hidden-characters = The name contains hidden characters
person-mixed-alphabets = The name mixes letters of different alphabets
exposure-company-first = { $person } would be the first person from { $company } in { $room }
exposure-company-first-unknown = { $person } would be the first person from their company in { $room }
exposure-company-known = Others from { $person }'s company are already in { $room }
exposure-history = Earlier messages become visible
exposure-history-count = Earlier messages become visible: { NUMBER($count) ->
    [one] { $count } message
   *[other] { $count } messages
}
exposure-history-more = Earlier messages become visible: { NUMBER($count) } or more
exposure-history-hidden = Earlier messages stay hidden from new members
exposure-companies = Companies in the room afterwards: { $companies }
exposure-size = Afterwards: { NUMBER($people) } of at most { NUMBER($maxPeople) } people, { NUMBER($companies) } of at most { NUMBER($maxCompanies) } companies
exposure-no-owners = Nobody would be left to own { $room }
exposure-owners-left = { NUMBER($count) ->
    [one] One owner of { $room } is left: { $owners }
   *[other] { $count } owners of { $room } are left: { $owners }{ NUMBER($more) ->
        [0] {""}
       *[other] , and { $more } more
    }
}

### approvals

needed-approval = { $parts }
needed-approval-then = { $before }, then { $after }
request-asked = I need the approval of { $needed } for this:
request-asked-whom = I've asked { $asked } and I'll let you know.
request-open-until = Request { $id } is open until { $until }. { $command } lists your requests.
request-card-title = Request { $id } is waiting for your decision
request-card-how = Decide here, or type { $approve } or { $reject }. To ask first: { $ask }.
request-digest = { NUMBER($count) ->
    [one] { $count } more request is waiting for your decision, since { $since }:
   *[other] { $count } more requests are waiting for your decision, the oldest since { $since }:
}
request-digest-row = { $person }: { NUMBER($count) }
request-digest-more = { NUMBER($count) ->
    [one] and { $count } more person
   *[other] and { $count } more people
}
request-digest-how = So many came within an hour that I stopped sending a card for each. { $command } lists all of them, and you can decide there.
request-digest-done = The requests that I had counted here have all been decided.
request-closed-title = Request { $id } · { $status }
request-status = { $status ->
    [approved] Approved
    [rejected] Rejected
    [withdrawn] Withdrawn
    [expired] Expired
    [lapsed] Lapsed
    [void] Dropped
   *[open] Waiting
}
stage-later = asked later
stage-escalated = may decide in their place: { $group }
stage-escalated-seen = { $seen ->
    [nobody] nobody asked before them had seen it by then
    [everybody] everyone asked before them had seen it by then
   *[some] some of those asked before them hadn't seen it by then
}
request-so-far = { NUMBER($count) } of { NUMBER($quorum) }: { $people } approved
question-asked = { $by } has a question about your request { $id }:
question-how = Answer here, or type { $answer }. Those who decide see the question and your answer on the card.
question-answered = { $by } answered your question about { $id }:
question-open = Not answered yet
question-numbered = number { $number }, from { $by }: { $text }
question-passed-on = I've sent your question about { $id } to { $person } and I'll tell you the answer.
answer-passed-on = Your answer is on the card of { $id }, and I've told { $person }.
request-list-waiting = Waiting for you ({ NUMBER($count) })
request-list-how = To decide, type { $approve } or { $reject }; { $show } shows all that there is to know.
request-list-none-waiting = No requests are waiting for your decision.
request-list-own = Your open requests ({ NUMBER($count) })
request-list-none-own = You have no open requests.
request-list-withdraw = To take one back, type { $withdraw }.
request-list-decided = Decided recently ({ NUMBER($count) })
request-list-none-decided = No decided requests.
request-list-none-fit = None of the requests waiting for you match.
request-list-filters = You can also type { $waiting }, { $sent } or { $decided }, each with { $by } or { $room }.
request-more-wanted = { NUMBER($count) ->
    [one] You've approved { $id }. It needs { $count } more approval from someone else.
   *[other] You've approved { $id }. It needs { $count } more approvals from other people.
}
request-rejection-counts = You've rejected { $id }. It stays open: more people have to reject it to end it.
request-outcome = Your request { $id } ({ $changes }):
outcome-approved = Approved by { $by }, { $at }.
outcome-rejected = Rejected by { $by }, { $at }.
outcome-expired = Expired: it wasn't decided in time. Nothing was done.
outcome-withdrawn = Withdrawn by { $by }, { $at }. Nothing was done.
outcome-void = Dropped: the rules, or people's rights, changed after the request. Nothing was done. If it's still needed, ask again.
outcome-lapsed = Approved by { $by }, { $at }, but something has changed since, so nothing was done. I've asked again, as { $again }.
request-changed = Changed since { $id } was approved:
changed-person = { $person }: { $what }
changed-company = New company in { $room }
changed-history = Earlier messages in { $room }
changed-history-hidden = hidden
changed-history-visible = visible to new members
changed-owner = Owner left in { $room }
request-reminder = Request { $id } is still waiting for your decision: { $requester } wants to { $changes }. It's open until { $until }.
request-reminder-how = To decide, type { $approve } or { $reject }.
request-escalated = { $id } is still undecided, so I've asked { $asked } as well.
request-escalated-seen = { $seen ->
    [nobody] Nobody I asked first has seen it yet.
    [everybody] Everyone I asked first has seen it.
   *[some] Some of those I asked first haven't seen it yet.
}
hold-title = Request { $id } is approved and on hold
hold-how = I'll do this on { $until }, unless somebody cancels it first: click Cancel, or type { $cancel }.
hold-cancelled = Cancelled before it started. Nothing was done.
hold-over = It's no longer on hold.
request-held = On hold until { $until }: I'll do it then, unless it's cancelled ({ $cancel }).
request-told = { $requester }'s request { $id } ({ $changes }):
request-beyond = Each person may make { NUMBER($count) ->
    [one] one such change
   *[other] { $count } such changes
} without an approval in { $per }. This goes beyond that.
request-lapsed = Your request was approved, but something has changed since, so I've asked { $asked } again, as { $again }:
reason-given = Reason: { $reason }
reason-given-by = Reason ({ $person }'s words): { $reason }
ticket-given = Ticket: { $ticket }
no-reason = none given

### delegation

about-in-place-of = for { $principal }
person-in-place-of = { $person } for { $principal }
delegation-asked = { $principal } asks you to decide in their place until { $until }.
delegation-what = You'd get the requests that { $principal } decides as an owner of rooms, as a line manager or by name, as long as you can see what they're about. One of you counts, not both.
delegation-how = Answer here, or type { $accept } or { $decline }.
delegation-asked-told = { $isOwn ->
    [true] I've asked { $delegate } to decide for you until { $until }. It holds once they accept.
   *[false] I've asked { $delegate } to decide for { $principal } until { $until }. It holds once they accept.
}
delegation-proposed-told = A second administrator has to agree. Once one has typed the same command, I'll ask { $delegate } to decide for { $principal } until { $until }.
delegation-proposed = { $by } wants { $delegate } to decide for { $principal } until { $until }. It takes a second administrator: to agree, type { $command }.
delegation-set-for-you = { $people } have arranged for { $delegate } to decide for you until { $until }, once they accept. To end that, type { TYPED("/delegate end") }.
delegation-active-told = You now decide for { $principal } until { $until }. I'll send you their requests.
delegation-accepted = { $delegate } decides for you until { $until }. To end that, type { TYPED("/delegate end") }.
delegation-over = { $you ->
    [principal] { $delegate } doesn't decide for you.
    [delegate] You don't decide for { $principal }.
   *[neither] { $delegate } doesn't decide for { $principal }.
}
delegation-none = Nobody decides for you, and you decide for nobody. To change that, type { $command }.
delegation-how-to-end = To end it earlier, type { $command }.
delegation-state = { $status ->
    [proposed] waiting for a second administrator
    [asked] not accepted yet
   *[active] in force
}

### break-glass

glass-question = Break glass for { $lasts }?
glass-what = While it's open, these go without the approval they need: { $changes }. You still confirm each of them.
glass-told = The administrators are told now, and whoever would have decided is told of everything you do. Someone else has to review it before you can break glass again. What the rules forbid stays forbidden, and the administrators' room, you and whoever decides for you are left out.
glass-how-to-confirm = Or type { $command }. Until then, nothing changes.
glass-now-open = { $id } is open until { $until }. To end it earlier, type { $command }.
glass-now-ended = { $id } has ended. You can break glass again once someone has reviewed what you did.
glass-now-ended-unused = { $id } has ended. You did nothing without approval, so there's nothing to review.
glass-now-reviewed = You've reviewed { $id }. { $person } can break glass again.
glass-opened-told = { $person } has broken glass ({ $id }): until { $until }, some of what they do goes without approval.
glass-used-told = { $person } is doing this without your approval, by break-glass { $id }:
glass-card-title = Break-glass { $id } · To be reviewed
glass-ended-told = Done without approval by { $person }, until { $until }:
glass-ended-unused-told = Break-glass { $id } has ended. { $person } did nothing without approval, so there's nothing to review.
glass-how-to-review = Was it right? Say so here, or type { $command }. Whoever did it or is concerned can't review it.
glass-reviewed-told = { $by } has reviewed break-glass { $id } ({ $person }): { $finding }
glass-open-until = { $id } is open until { $until }. To end it earlier, type { $command }.
glass-own-to-review = What you did in { $id } is waiting for a review. You can't break glass again until then.
glass-to-review = { $id } ({ $person }) is waiting for your review. Type { $command }.
glass-none = You haven't broken glass, and nothing is waiting for your review. To do without approvals for a short time, type { $command }; only people named in the configuration can.
glass-use = { $plan }: { $what } – { $state ->
    [done] done
    [partly] partly done
    [failed] failed
    [cancelled] cancelled
    [paused] paused
   *[running] under way
}
confirm-by-break-glass = This goes without the approval it needs, by break-glass { $id }. Whoever would have decided is told.
preview-break-glass = I'd ask you to confirm this first. It would go without the approval it needs, by break-glass { $id }.

### asking owners

owners-of = { $owners } { COUNT($owners) ->
    [one] owns
   *[other] own
} { $room }.
owners-of-more = { $owners } own { $room }, and { NUMBER($more) ->
    [one] one more person does
   *[other] { $more } more people do
}.
ask-when-whole = Tell me exactly what you want to do, and I can ask for you.
ask-as-line = Or send them the command: { $line }
ask-title = { $person } asks you to do this:
ask-lead = { $person } isn't allowed to do it, but you are. If you do it, it counts as yours, and I'll tell { $person }.
ask-sent = I've asked { $person }. I'll tell you what comes of it.
ask-done = { $person } did what you asked for:
ask-not-done = { $person } didn't do what you asked for:
ask-declined = { $person } doesn't want to do what you asked for:
ask-declined-told = OK, I've told { $person }.

### notices

notice-added-at-once = { $requester } added you to { $room }.
notice-new-room = { $requester } created { $room } and added you to it.
notice-removed = { $requester } removed you from { $room }.
notice-no-owner = { $requester } ended your ownership of { $room }. You're still a member.
notice-role = { $requester } gave you the role { $role }.
notice-no-role = { $requester } removed the role { $role } from you.
notice-feature = { $isOn ->
    [true] { $requester } turned on the feature { $feature } for you.
   *[false] { $requester } turned off the feature { $feature } for you.
}
notice-enabled = { $requester } enabled your account again.
notice-profile = { $requester } changed this in your Symphony account: { $what }.
notice-profile-approved = { $requester } changed this in your Symphony account: { $what }. { $approver } approved it. If you don't know why, tell your administrators now.
notice-presence = { $requester } set your presence to { $presence }.
notice-avatar = { $requester } replaced your profile picture.
notice-im-between = { $requester } opened an IM between you and { $people }.
notice-disabled = { $requester } is disabling your account, so you can't use Symphony for now. If that's a mistake, contact an administrator.
notice-suspended = { $requester } is suspending your account until { $until }, so you can't use Symphony until then. If that's a mistake, contact an administrator.
notice-unsuspended = { $requester } ended the suspension of your account.
notice-logged-out = { $requester } ended all your Symphony sessions, so you had to log in again.
notice-session-ended = { $requester } ended your Symphony session { $session }.
notice-asked = { $requester } sent a request about you: { $change }. I'll let you know what comes of it.
notice-asked-why = { $requester } sent a request about you: { $change }. Reason: { $reason }. I'll let you know what comes of it.
notice-asked-again = { $requester }'s request about you ({ $change }) was approved, but something has changed since, so it needs a new approval.
notice-request-ended = { $how ->
    [rejected] { $requester }'s request about you ({ $change }) was rejected. Nothing has changed.
    [withdrawn] { $requester }'s request about you ({ $change }) was withdrawn. Nothing has changed.
    [expired] { $requester }'s request about you ({ $change }) wasn't decided in time. Nothing has changed.
    [void] { $requester }'s request about you ({ $change }) is no longer valid. Nothing has changed.
    [cancelled] { $requester }'s request about you ({ $change }) was approved, but then cancelled.
    [already] { $requester }'s request about you ({ $change }) was approved, but there was nothing left to do.
   *[failed] { $requester }'s request about you ({ $change }) was approved, but I couldn't do it.
}
change-hidden-room = add you to a room
notices-more = There { NUMBER($count) ->
    [one] is one more change
   *[other] are { $count } more changes
} like these.
notices-unsent = I couldn't tell { $people } about this: { COUNT($people) ->
    [one] this person works
   *[other] these people work
} at another company and { COUNT($people) ->
    [one] isn't
   *[other] aren't
} connected with me.
button-open-named = Open { $room }
notice-added = You're now in { $room }. { $requester } asked for it and { $approver } approved.
notice-joined = You're now in { $room }: { $approver } approved.
notice-owner = { $requester } made you an owner of { $room }. You decide who is in it and how it's set up; { $command } shows what you can do.

### settings

settings-title = Your settings
settings-not-chosen = { $value } (the default)
settings-how = As a command: { $language }, { $timezone }, { $notices } or { $quiet }, with what you want.
settings-language-changed = I'll write to you in { $language } from now on. Rooms keep their own language.
language-en = English
language-de = German
language-fr = French
settings-time-zone-changed = I'll read the times you type as times in { $zone } from now on. It's { $now } there.
label-language = Language
label-time-zone = Time zone
button-change-language = Change language
button-change-time-zone = Change time zone
choice-en = English
choice-de = Deutsch
choice-fr = Français
label-notices = Notices
label-quiet = Quiet hours
button-change-notices = Change notices
button-change-quiet = Change quiet hours
choice-now = right away
choice-digest = once a day
choice-mute = off
settings-no-quiet = none
settings-notices-now = I'll tell you right away about changes that affect you, except in your quiet hours.
settings-notices-digest = I'll tell you once a day about changes that affect you, at 08:00 or when your quiet hours end.
settings-notices-mute = I'll no longer tell you about changes that affect you. What was waiting for you isn't sent either.
settings-quiet-changed = I'll hold back notices about changes that affect you during { $hours } ({ $zone }), and send them when those hours end. Answers and requests for approval still come right away.
settings-quiet-off = You have no quiet hours now.

### stopping all changes

effects-now-stopped = Stopped. I change nothing in Symphony until two administrators have typed { TYPED("/steward resume") }. Plans under way wait where they are.
effects-already-stopped = { $person } already stopped all changes. To resume them, two administrators type { TYPED("/steward resume") }.
effects-one-more-resumes = Noted. Once a second administrator has typed { TYPED("/steward resume") }, I'll go on. Until then I change nothing.
effects-now-resumed = Resumed, as { $person } and you asked. Plans that were under way go on.
restored-title = I was restored from a backup
restored-paused = The backup is from { $backup }, and I don't remember what was done after that. { NUMBER($count) ->
    [0] No plans were under way, on hold or scheduled.
    [one] I paused the one plan that was under way, on hold or scheduled.
   *[other] I paused the { $count } plans that were under way, on hold or scheduled.
}
restored-plans = How far these plans are in Symphony now, in numbers of changes:
restored-questions = These wait for somebody's answer:
restored-question = { $standing ->
    [holds] still as shown
    [changed] done already, or no longer possible
   *[unclear] can't tell
}
restored-more = { NUMBER($count) ->
    [one] One more is in the log.
   *[other] { $count } more are in the log.
}
administrator-counts = { $person } now decides with the other administrators.

### rooms

room-setting-name = Name
    .noun = name
room-setting-description = Description
    .noun = description
room-setting-public = Public
room-setting-discoverable = Can be found
    .noun = visibility
room-setting-membersCanInvite = Members can add others
    .noun = who can add people
room-setting-readOnly = Only owners can write
    .noun = who can write
room-setting-copyProtected = Messages can't be copied
    .noun = copy protection
room-setting-viewHistory = New members see earlier messages
    .noun = who sees earlier messages
room-setting-crossPod = Open to other companies
room-setting-keywords = Keywords
    .noun = keywords

room-added = Added { $people } to { $room }.
room-added-already = { $people } { COUNT($people) ->
    [one] is
   *[other] are
} already in { $room }.
room-removed = Removed { $people } from { $room }.
room-removed-already = { $people } { COUNT($people) ->
    [one] isn't
   *[other] aren't
} in { $room }, so there was nothing to remove.
room-created = { $room } is ready. You own it, and I'm an owner too so that I can help you manage it.
room-created-with = { $people } { COUNT($people) ->
    [one] is
   *[other] are
} in it with you.
room-created-without = Symphony didn't let me add { $people }. Try again with { $command }.
room-created-already = { $room } already exists.
room-deactivated = { $room } is deactivated. To reopen it, type { $command }.
room-deactivated-already = { $room } is already deactivated.
room-reactivated = { $room } is active again, with the members it had.
room-reactivated-already = { $room } is already active.
room-joined = You're now in { $room }.
room-joined-already = You're already in { $room }.
room-left = You've left { $room }.
room-left-already = You aren't in { $room }.
room-owner-added = { $people } now { COUNT($people) ->
    [one] owns
   *[other] own
} { $room }.
room-owner-added-already = { $people } already { COUNT($people) ->
    [one] owns
   *[other] own
} { $room }.
room-owner-added-own = You now own { $room }.
room-owner-added-already-own = You already own { $room }.
room-owner-removed = { $people } no longer { COUNT($people) ->
    [one] owns
   *[other] own
} { $room }.
room-owner-removed-already = { $people } { COUNT($people) ->
    [one] doesn't own
   *[other] don't own
} { $room }, so there was nothing to change.
room-owner-removed-own = You no longer own { $room }.
room-owner-removed-already-own = You don't own { $room }, so there was nothing to change.
room-transferred = { $people } now owns { $room } instead of you. You're still a member; to leave, type { $command }.
room-transferred-already = { $people } already owns { $room } instead of you.
room-updated = Changed { $room }:
room-updated-already = { $room } is already set like this.
room-hello = Hello, I'm { $bot }. In this room I can add and remove people and show who is in it. Try { $command }.
room-hello-group-chat = Hello, I'm { $bot }. This is a group chat: it belongs to everyone in it, so I don't change anything here. To ask me something, try { $command }.
room-state = { $isActive ->
    [true] Active
   *[false] Deactivated
}
room-reach = { $isExternal ->
    [true] open
   *[false] {""}
}
room-find-title = { $inactive ->
    [true] Deactivated rooms with “{ SHORT($text) }”
   *[false] Rooms with “{ SHORT($text) }”
}
room-find-title-mine = { $inactive ->
    [true] Your deactivated rooms with “{ SHORT($text) }”
   *[false] Your rooms with “{ SHORT($text) }”
}
room-find-join = To join one, or ask to, type { $command } and its name.
room-find-none = { $inactive ->
    [true] I couldn't find a deactivated room with “{ SHORT($text) }” that you can see.
   *[false] I couldn't find an active room with “{ SHORT($text) }” that you can see.
}
room-find-none-mine = { $inactive ->
    [true] I couldn't find a deactivated room of yours with “{ SHORT($text) }”.
   *[false] I couldn't find an active room of yours with “{ SHORT($text) }”.
}
room-find-shorter = Try a shorter part of its name.
room-find-shorter-or-inactive = Try a shorter part of its name, or search deactivated rooms with { $option }.
room-find-cut = More rooms match than I can look at. A longer text narrows the search.
room-list-title-own = { NUMBER($count) ->
    [one] You're in { $count } room
   *[other] You're in { $count } rooms
}
room-list-title = { NUMBER($count) ->
    [one] { $person } is in { $count } room
   *[other] { $person } is in { $count } rooms
}
room-list-none-own = You aren't in any room. { $find } finds rooms, { $create } makes a new one.
room-list-none = { $person } isn't in any room.
room-members-title = { NUMBER($count) ->
    [one] { $count } member of { $room }
   *[other] { $count } members of { $room }
}
room-members-title-past = { NUMBER($count) ->
    [one] { $count } member of { $room }
   *[other] { $count } members of { $room }
}, and { NUMBER($left) } who left
place-owner = Owner
place-member = Member
place-left = Left
room-report-group-chat = { $name } (group chat)
room-info-group-chat = This is a group chat: it belongs to everyone in it, and has no settings.
place-of = { $place ->
    [owner] Owner
    [member] Member
    [group] Group chat
   *[none] {""}
}
room-kind = { $kind ->
    [public] Public
    [discoverable] Can be found
    [open] Private, open to other companies
    [group] Group chat
   *[private] Private
}
room-members-file = { $past ->
    [true] Members and past members of { $room }
   *[false] Members of { $room }
}
room-report-file = Rooms of the company{ COUNT($conditions) ->
    [0] {""}
   *[other] : { $conditions }
}
room-report-title = { NUMBER($total) ->
    [one] { $total } room in the company
   *[other] { $total } rooms in the company
}
room-report-title-part = { NUMBER($count) } of { NUMBER($total) } { NUMBER($total) ->
    [one] room
   *[other] rooms
} in the company
room-report-orphaned = active, but no owner has an active account
room-report-quiet = active, with no message since { $since }
room-report-external = open to other companies
room-report-none = There's nothing to report.

### im

im-created = Your IM with { $people } is ready.
im-created-between = The IM between { $people } is ready.

### connections

connection-status = { $status ->
    [PENDING_INCOMING] Waiting for us
    [PENDING_OUTGOING] Waiting for them
    [ACCEPTED] Connected
   *[REJECTED] Rejected
}
connection-list-title = { $status ->
    [pending] { NUMBER($count) ->
        [one] { $count } pending connection
       *[other] { $count } pending connections
    }
    [accepted] { NUMBER($count) ->
        [one] { $count } accepted connection
       *[other] { $count } accepted connections
    }
    [rejected] { NUMBER($count) ->
        [one] { $count } rejected connection
       *[other] { $count } rejected connections
    }
   *[all] { NUMBER($count) ->
        [one] { $count } connection
       *[other] { $count } connections
    }
}
connection-list-none-all = I have no connections with other companies.
connection-list-none = { $status ->
    [pending] There are no pending connections. { $command } lists all of them.
    [accepted] There are no accepted connections. { $command } lists all of them.
   *[rejected] There are no rejected connections. { $command } lists all of them.
}
connection-requested = I've asked { $people } to connect. { $command } lists what's waiting for an answer.
connection-requested-again = I've asked { $people } to connect again; the last request was rejected. { $command } lists what's waiting for an answer.
connection-accepted = I'm now connected with { $people }.
connection-rejected = I've rejected { $people }'s connection request.
connection-removed = I'm no longer connected with { $people }.
connection-requested-already = I've already asked { $people } and I'm waiting for the answer.
connection-accepted-already = I'm already connected with { $people }.
connection-rejected-already = { $people }'s connection request has already been rejected.
connection-removed-already = I'm not connected with { $people }, so there was nothing to remove.
connection-card-title = { $user } asks to connect with me
connection-card-how = An administrator can decide here, or type { $accept } or { $reject }.
connection-more = More people ask to connect with me than I show one by one. { $command } lists everyone who is waiting, and { $accept } and { $reject } decide.
connection-card-closed-title = { $user } asked to connect with me · { $status }
connection-card-status = { $outcome ->
    [accepted] Accepted
    [rejected] Rejected
   *[removed] Removed
}
connection-card-closed = { $outcome ->
    [accepted] Accepted by { $by }.
    [rejected] Rejected by { $by }.
   *[removed] Removed by { $by }.
}
connection-info-colleague = { $user } works here, so no connection is needed.
connection-info-none = There's no connection, and nobody has asked for one. To ask, type { $command }.
connection-info-incoming = They've asked, and nobody has decided yet. Type { $accept } or { $reject }.
connection-info-outgoing = I've asked and I'm waiting for the answer. The request can't be withdrawn.
connection-info-accepted = We're connected. To end it, type { $command }.
connection-info-rejected = The last request was rejected. To ask again, type { $command }.
connection-welcome = Hello { $user }, we're now connected. I'm a bot that manages rooms here; only people of my own company can use my commands.

### people

user-field-firstName = First name
    .noun = first name
user-field-lastName = Last name
    .noun = last name
user-field-displayName = Display name
    .noun = display name
user-field-email = Email
    .noun = email
user-field-title = Title
    .noun = title
user-field-department = Department
    .noun = department
user-field-division = Division
    .noun = division
user-field-location = Location
    .noun = location
user-field-jobFunction = Job function
    .noun = job function
user-field-workPhone = Work phone
    .noun = work phone
user-field-mobilePhone = Mobile phone
    .noun = mobile phone
other-attribute = { $attribute ->
    [userName] user name
    [companyName] company
    [assetClasses] asset classes
    [industries] industries
    [marketCoverage] market coverage
    [responsibility] responsibility
    [function] function
    [instrument] instruments
    [smsNumber] number for text messages
    [twoFactorAuthPhone] phone for two-factor login
    [recommendedLanguage] language
   *[other] { $attribute }
}
lost-value = { $attribute } ({ $value })
account-state = { $state ->
    [ENABLED] Enabled
    [DISABLED] Disabled
    [SUSPENDED] Suspended
    [SUSPENSION_OVER] Enabled (the suspension is over)
   *[UNKNOWN] Unknown
}
account-owner = { $kind ->
    [service] service account
   *[person] person
}
suspension-is-over = { $until }, which is over: the next login lifts it
condition-role = role { $role }
condition-feature = feature { $feature }
condition-disabled = disabled
user-list-title = Company accounts
user-list-title-where = Company accounts: { $conditions }
user-list-none = There are no accounts.
user-list-none-where = No account matches ({ $conditions }). Leave something out, or list all of them with { $command }.
user-find-title = { NUMBER($count) ->
    [one] { $count } person matches “{ SHORT($text) }”
   *[other] { $count } people match “{ SHORT($text) }”
}
user-find-none = { $isFiltered ->
    [true] I couldn't find “{ SHORT($text) }”. Try a part of the name, leave out the filters, or add { $option } to include other companies.
   *[false] I couldn't find “{ SHORT($text) }”. Try a part of the name, or add { $option } to include other companies.
}
user-find-none-external = { $isFiltered ->
    [true] I couldn't find “{ SHORT($text) }”, here or in the other companies that I can see. Try a part of the name, or leave out the filters.
   *[false] I couldn't find “{ SHORT($text) }”, here or in the other companies that I can see. Try a part of the name.
}
user-info-external = { $name } works at another company, so this is all I can see.
user-info-refused = Symphony doesn't show me more about this account.
user-created = The account { $name } is ready. The user name is { $userName }, the email address { $email }.
user-created-roles = To give it more roles, type { $command }.
user-created-already = There's already an account with the user name { $userName } and the email address { $email }.
user-updated = Changed { $people }:
user-updated-restored = Symphony cleared { $fields } with it, so I put that back.
user-updated-already = Already done: { $people } had these values before.
user-disabled = { $people }'s account is now disabled. To enable it again, type { $command }.
user-enabled = { $people }'s account is now enabled.
user-suspended = { $people } is suspended until { $until }. To end it earlier, type { $command }.
user-unsuspended = { $people } is no longer suspended.
user-logged-out = { $people } is logged out everywhere. To keep them out, suspend or disable the account.
user-disabled-already = { $people }'s account is already disabled.
user-enabled-already = { $people }'s account is already enabled.
user-suspended-already = { $people } is already suspended until { $until }.
user-unsuspended-already = { $people } isn't suspended, so there was nothing to end.
user-logged-out-already = { $people } isn't logged in anywhere, so there was nothing to end.
user-session-ended = This session of { $people } is over. Others go on: { $command } lists them.
user-session-ended-already = This session of { $people } was already over.
picture-file = { $name } ({ NUMBER($size) } kB)
user-avatar-set = The picture of { $people } is replaced.
user-sessions-title = { $person }'s sessions
user-sessions-more = { NUMBER($count) ->
    [one] { $count } more session isn't shown.
   *[other] { $count } more sessions aren't shown.
}
user-sessions-end = To end one, press its button, or type { $one }, the person and the session. { $all } ends all of them.
user-sessions-none = { $person } isn't logged in anywhere.
user-trail-change = { $attribute }: { $values }
user-trail-title = What { $name } did in Symphony
user-trail-title-all = What privileged accounts did in Symphony
user-trail-title-about = What was done to { $about } in Symphony
user-trail-title-both = What { $name } did to { $about } in Symphony
user-trail-since = Since { $since }.
user-trail-period = From { $since } to { $until }. Symphony can't search by person affected, so I read everything from that time.
user-trail-none = { $name } did nothing as a privileged account since { $since }. To look further back, add { $option }.
user-trail-none-all = No privileged account did anything since { $since }. To look further back, add { $option }.
user-trail-none-about = No privileged account did anything to { $about } from { $since } to { $until }. To look further back, add { $option }.
user-trail-none-both = { $name } did nothing to { $about } as a privileged account from { $since } to { $until }. To look further back, add { $option }.
feature-name = { $feature ->
    [postReadEnabled] Read posts
    [postWriteEnabled] Write posts
    [delegatesEnabled] Have delegates
    [isExternalIMEnabled] Chats with other companies
    [isExternalRoomEnabled] Rooms with other companies
    [canShareFilesExternally] Send files to other companies
    [sendFilesEnabled] Send files
    [canCreatePublicRoom] Create public rooms
    [canCreateMultiLateralRoom] Create rooms with several companies
    [canJoinMultiLateralRoom] Join rooms with several companies
    [canUpdateAvatar] Change the profile picture
    [canUpdateMessage] Edit messages
    [canUseCompactMode] Use the compact view
    [canCreatePushedSignals] Create pushed signals
    [canManageSignalSubscription] Manage subscriptions to signals
    [canUseFirehose] Use Firehose
    [mustBeRecorded] Must be recorded
    [canUseInternalAudio] Audio calls in the company
    [canUseInternalAudioMobile] Audio calls in the company, on mobile
    [canUseInternalVideo] Video calls in the company
    [canUseInternalVideoMobile] Video calls in the company, on mobile
    [canProjectInternalScreenShare] Share the screen in the company
    [canViewInternalScreenShare] See shared screens in the company
    [canViewInternalScreenShareMobile] See shared screens in the company, on mobile
   *[other] { $words }
}
feature-quoted = “{ $name }” ({ $feature })
feature-choice = { $name } ({ $feature })
user-features-title = { $person }'s features: { NUMBER($on) } on, { NUMBER($off) } off
user-features-change = To change one, type { $on } or { $off }, the person and the name.
user-features-none = Symphony lists no features for { $person }.
user-feature-on = The feature { $feature } is now on for { $people }.
user-feature-off = The feature { $feature } is now off for { $people }.
user-feature-on-already = The feature { $feature } is already on for { $people }.
user-feature-on-own = The feature { $feature } is now on for you.
user-feature-on-already-own = The feature { $feature } was already on for you.
user-feature-off-already = The feature { $feature } is already off for { $people }.
whoami-no-roles = none that I can see
whoami-cut = (of your first { NUMBER($count) } rooms)

### roles

user-roles-title = { $person }'s roles
user-roles-none = { $person } has no roles. { $give } gives one, { $list } lists what there is.
user-role-added = { $people } now has the role { $role }.
user-role-removed = { $people } no longer has the role { $role }.
user-role-added-already = { $people } already has the role { $role }.
user-role-added-own = You now have the role { $role }.
user-role-added-already-own = You already have the role { $role }.
user-role-removed-already = { $people } doesn't have the role { $role }.
role-for-people = people
role-for-services = service accounts
role-for-both = people and service accounts
role-list-give = To give a role, type { $command }. To give only one of its actions, write ROLE.ACTION.
role-list-none = Symphony lists no roles. Ask Symphony's support for help.

### presence

presence-name = { $category ->
    [AVAILABLE] Available
    [BUSY] Busy
    [ON_THE_PHONE] On the phone
    [BE_RIGHT_BACK] Be right back
    [IN_A_MEETING] In a meeting
    [AWAY] Away
    [OUT_OF_OFFICE] Out of office
    [DO_NOT_DISTURB] Do not disturb
    [OFF_WORK] Off work
    [OFFLINE] Offline
   *[UNKNOWN] Unknown
}
presence-all-title = { NUMBER($count) ->
    [one] { $count } person
   *[other] { $count } people
}
presence-all-title-of = { $presence }: { NUMBER($count) ->
    [one] { $count } person
   *[other] { $count } people
}
presence-count = { $presence }: { NUMBER($count) }
presence-all-none-of = Nobody has this presence now. { $command } lists everyone.
presence-all-none = Symphony doesn't know anyone's presence now. Try again in a moment.
presence-available-now = { $people } { COUNT($people) ->
    [one] is
   *[other] are
} available now.
presence-watching = { COUNT($people) ->
    [one] I'll tell you here, once, when { $people } is available, until { $until }.
   *[other] I'll tell you here, once, when each of these people is available, until { $until }.
}
presence-available = { $person } is available now.
presence-not-available = { $person } wasn't available until { $until }, so I've stopped watching. To go on, type { $command }.
presence-was-set = Your presence is now { $presence }.
presence-was-set-of = { $user }'s presence is now { $presence }.
presence-was-set-already = Your presence is already { $presence }.
presence-was-set-already-of = { $user }'s presence is already { $presence }.
presence-unwatched = I've stopped watching { $people } for you.
presence-not-watched = You weren't watching { $people }, so there was nothing to end. { $command } shows your list.
presence-watches-title = { NUMBER($count) ->
    [one] You're watching { $count } person
   *[other] You're watching { $count } people
}
presence-watches-none = You aren't watching anyone. With { $command } and a name, I tell you when that person is available.
presence-hidden = I can't see whether { $people } { COUNT($people) ->
    [one] is
   *[other] are
} available: Symphony shows me people at other companies only if I'm connected with them.
presence-file = Presence of everyone
presence-file-of = Presence of everyone ({ $presence })

### audit

audit-title = { NUMBER($count) ->
    [one] { $count } line of the record
   *[other] { $count } lines of the record
}
audit-title-by = { NUMBER($count) ->
    [one] { $count } line of the record by { $actor }
   *[other] { $count } lines of the record by { $actor }
}
audit-title-many = More than { NUMBER($count) } lines of the record
audit-title-many-by = More than { NUMBER($count) } lines of the record by { $actor }
audit-none = The record has no such lines.
record-steward-started = started
record-steward-stopped = stopped
record-store-restored = was restored from a backup
record-store-compared = compared the restored backup with Symphony
record-store-pruned = forgot what had been over for long enough
record-configuration-loaded = loaded the configuration
record-policy-loaded = loaded the policy
record-policy-refused = refused a faulty policy
record-policy-in-force = put the newest policy in force for all processes
record-words-loaded = loaded words and templates of the firm
record-outsider-refused = was refused: from another company
record-messages-ignored = sent more than is taken
record-command-refused = was refused
record-command-previewed = previewed a change
record-command-run-as = was named on the command line
record-plan-proposed = proposed a change
record-plan-confirmed = confirmed a change
record-plan-hold-told = told those who can cancel a plan that it is on hold
record-plan-due = started a change that was due
record-plan-late = told the requester that a change takes longer
record-plan-pause-asked = asked to pause a change
record-plan-paused = paused a change
record-plan-reminded = reminded the requester of a paused change
record-plan-resumed = resumed a change
record-plan-cancel-asked = asked to cancel a change
record-plan-cancelled = cancelled a change
record-plan-expired = let a change expire
record-plan-void = voided a change
record-plan-finished = finished a plan
record-message-dropped = dropped a message that could not be sent
record-change-started = started a change
record-change-applied = made a change
record-change-already-so = had nothing to change
record-change-failed = could not make a change
record-request-opened = asked for approval
record-request-advanced = brought a request to its next stage
record-request-reminded = reminded those who hadn't decided on a request
record-request-escalated = asked others to decide on a request in their place
record-request-approved = approved a request
record-request-asked = asked about a request
record-request-answered = answered a question about a request
record-delegation-proposed = proposed who decides for someone else
record-delegation-confirmed = agreed to who decides for someone else
record-delegation-asked = asked someone to decide for them
record-delegation-accepted = accepted to decide for someone
record-delegation-ended = ended that someone decides for someone else
record-break-glass-opened = broke glass
record-break-glass-used = did something without approval, by break-glass
record-break-glass-ended = ended break-glass
record-break-glass-reviewed = reviewed break-glass
record-request-rejected = rejected a request
record-request-withdrawn = withdrew a request
record-request-expired = let a request expire
record-request-lapsed = let an approval lapse
record-request-void = voided a request
record-decision-refused = was not allowed to decide
record-watch-started = started watching
record-watch-ended = stopped watching
record-settings-changed = changed their settings
record-effects-stopped = stopped all changes
record-effects-resume-asked = asked to resume changes
record-effects-resumed = resumed changes
record-administrators-room-noted = noted the administrators' room
record-administrator-confirmed = confirmed as an administrator
about-presence = the presence of { $person }
about-operator = by { $operator }
about-refused = refused
about-policy = policy { $hash }
about-configuration = configuration { $hash }
about-overlaid = files { $files }
about-rule = rule { $rule }
about-asked-by = asked by { $person }
about-reason = reason “{ $reason }”
about-ticket = ticket { $ticket }
about-no-rule = no rule permits it

### status

status-session = Session
status-session-since = for { $span }, since { $since }
status-session-none = none: I log in with the next call
status-feed = Feed
status-feed-state = { $state ->
    [reading] Reading
    [starting] Starting
    [backing-off] Retrying
   *[stopped] Stopped
}
status-last-read = last read { $span } ago
status-failures = { NUMBER($count) ->
    [one] { $count } failure in a row
   *[other] { $count } failures in a row
}
status-pod = Pod
status-agent = Agent
milliseconds = { NUMBER($count) } ms
status-reachable = Reachable
status-took = Took
status-trouble = { $trouble ->
    [silent] No good answer in time: check that it's running, and the network, proxy and host name between us.
    [ill] It says that something is wrong there: see its own log.
   *[refuses] It refuses me: check my account, its roles and its key.
}

### commands

command-room-remove = Remove people from a room
    .action = Remove people
command-im = Open an IM with colleagues
    .action = Open IM
command-room-report = List the company's rooms
    .action = List company's rooms
command-room-members = List who is in a room
    .action = List members
command-room-list = List the rooms that a person is in
    .action = List rooms
command-room-add = Add people to a room
    .action = Add people
command-room-update = Change the settings of a room
    .action = Save changes
    .title = Change room
command-room-owner-remove = Make owners of a room ordinary members
    .action = Remove owners
command-room-deactivate = Close a room until it is reactivated
    .action = Deactivate room
command-room-owner-add = Make members owners of a room
    .action = Make owners
command-room-reactivate = Reopen a deactivated room
    .action = Reactivate room
command-room-find = Find rooms by name or description
    .action = Find rooms
command-room-join = Join a room, or ask its owners
    .action = Join room
command-room-leave = Leave a room
    .action = Leave room
command-room-create = Create a room that you own
    .action = Create room
command-room-transfer = Give a room that you own to someone else
    .action = Transfer room
command-room-info = Show how a room is set up
    .action = Show room
command-user-find = Find people by name or email address
    .action = Find people
command-user-update = Change what is known about a person
    .action = Save changes
    .title = Change profile
command-user-features = Show which features a person has
    .action = Show features
command-user-trail = Read Symphony's audit trail
    .action = Show trail
command-user-feature-off = Turn a feature off for a person
    .action = Turn off feature
command-user-list = List the company's accounts
    .action = List accounts
command-roles = List all roles
command-user-role-add = Give a person a role
    .action = Give role
command-user-unsuspend = End a suspension
    .action = End suspension
command-user-disable = Disable an account
    .action = Disable account
command-user-create = Create an account
    .action = Create account
command-user-info = Show who someone is
    .action = Show person
command-user-suspend = Suspend an account until a time
    .action = Suspend account
command-user-enable = Enable an account again
    .action = Enable account
command-user-roles = Show which roles a person has
    .action = Show roles
command-user-feature-on = Turn a feature on for a person
    .action = Turn on feature
command-user-avatar = Replace a person's picture
    .action = Replace picture
command-user-logout = Log a person out everywhere
    .action = Log person out
command-user-sessions = List a person's sessions
    .action = Show sessions
command-user-session-end = End one session
    .action = End session
command-user-role-remove = Remove a role from a person
    .action = Remove role
command-requests = List requests: those waiting for you, those you sent, or what was decided
    .action = Show requests
command-request-info = Show a request
    .action = Show request
command-request-feature = Ask administrators for a feature
    .action = Request feature
command-request-role = Ask administrators for a role
    .action = Request role
command-approve = Approve a request that's waiting for you
    .action = Approve request
command-reject = Reject a request that's waiting for you
    .action = Reject request
command-ask = Ask the requester something before you decide
    .action = Ask requester
command-answer = Answer a question about your request
    .action = Answer question
command-delegate = Have someone decide in your place, or see who does
    .action = Name someone to decide for me
command-delegate-accept = Agree to decide in someone's place
    .action = Accept delegation
command-delegate-end = End that someone decides for you, or you for them
    .action = End delegation
command-break-glass = Do without approvals in an emergency, or see what's to be reviewed
    .action = Break glass
command-break-glass-confirm = Confirm that you break glass
    .action = Break glass
    .title = Confirm break-glass
command-break-glass-end = End break-glass before its time is up
    .action = End break-glass
command-break-glass-review = Review what someone did without approval
    .action = Review break-glass
command-withdraw = Withdraw your request
    .action = Withdraw request
command-confirm = Confirm what I asked about
    .action = Confirm change
command-cancel = Cancel what I asked about
    .action = Cancel change
    .keep = Don't cancel
command-plan-cancel = Cancel the rest of a plan
    .action = Cancel plan
    .keep = Don't cancel
command-plan-resume = Continue a paused plan
    .action = Resume plan
command-plans = List your plans, under way or waiting
    .action = List plans
command-plan-pause = Pause a plan before its next change
    .action = Pause plan
command-audit = Read the record of what was done
    .action = Show record
command-presence-watch = Get a message when people are available
    .action = Watch people
command-presence-set = Set your own presence
    .action = Set presence
command-presence-all = List the presence of everyone
    .action = List people's presence
command-presence = Show whether people are available
    .action = Show presence
command-presence-watches = List who you watch
command-presence-unwatch = Stop watching people
    .action = Stop watching
command-help = List what you can do here, or explain one command
    .action = Show help
command-status = Show how I'm connected
command-steward-stop = Stop all changes
    .action = Stop all changes
command-steward-resume = Resume all changes
    .action = Resume changes
command-steward-confirm = Confirm an administrator who joined their room outside Steward
    .action = Confirm administrator
command-settings = Show your language, time zone, notices and quiet hours
command-settings-language = Choose the language I write to you in
    .action = Change language
command-settings-timezone = Choose the time zone you type times in
    .action = Change time zone
command-settings-notices = Choose when I tell you what changed for you
    .action = Change notices
command-settings-quiet = Choose your quiet hours
    .action = Change quiet hours
command-whoami = Show who you are to me, your roles and your rooms
    .action = Show who I am
command-connection-request = Ask someone at another company to connect
    .action = Ask to connect
command-connection-remove = End a connection with a person
    .action = Remove connection
command-connection-reject = Reject a connection request
    .action = Reject connection
command-connections = List connections to other companies
    .action = List connections
command-connection-info = Show my connection with a person
    .action = Show connection
command-connection-accept = Accept a connection request
    .action = Accept connection

# What each argument is, as it follows “I need to know …”. A label of a form is the same with a capital.

arg-language = your language
arg-time-zone = your time zone
arg-notices = when to tell you: now, digest (once a day) or mute (never)
    .label = When to tell you
arg-quiet-hours = your quiet hours, such as 19:00-07:00, or off
    .label = Quiet hours
    .hint = Such as 19:00-07:00, or off.
arg-needed-firstName = the person's first name
arg-needed-lastName = the person's last name
arg-needed-displayName = the service's display name
arg-room = which room
    .label = Room
arg-other-company-person = which person at the other company
    .label = Person
arg-reason = why
    .label = Reason
arg-ticket = the number of a ticket
    .label = Ticket
arg-plan = which plan
    .label = Plan
arg-question = what you want to know
    .label = Question
arg-answer = what you answer
    .label = Answer
arg-question-number = which question, when there are several
    .label = Number of the question
arg-delegate = who decides for you
    .label = Who decides
arg-delegate-until = until when
    .label = Until
arg-instead-of = for whom, if not for you; it takes two administrators
    .label = For
arg-delegated-by = for whom you decide
    .label = Person
arg-delegation-with = with whom, when there are several
    .label = Person
arg-glass-lasts = for how long (as long as the configuration allows)
    .label = For how long
arg-glass = which break-glass
    .label = Break-glass
arg-finding = what you find
    .label = Finding
arg-request = which request
    .label = Request
arg-requests-which = which requests (those that are open by default)
    .label = Requests
arg-requests-by = only requests from this person
    .label = From
arg-requests-room = only requests about this room
    .label = Room
arg-actor = who did it
arg-administrator = whom to confirm
    .label = Administrator
arg-person = who
    .label = Person
arg-session = which session, from { TYPED("/user sessions") }
    .label = Session
    .hint = Its first characters are enough.
arg-role = which role
    .label = Role
arg-feature = which feature
    .label = Feature
arg-account = whose account
    .label = Account
arg-account-by-address = whose account (by email address or user name)
    .label = Account
    .hint = Enter the email address or user name.
arg-roles = roles besides INDIVIDUAL, with commas
    .label = More roles
    .hint = Separate them with commas. Everyone has the role INDIVIDUAL.
arg-csv = as a file
arg-only-status = only people with this presence
arg-email = the email address
    .label = Email address
arg-view-history = new members see earlier messages
arg-copy-protected = messages can't be copied
arg-only-external = only rooms that are open to other companies
arg-read-only = only owners can write
arg-quiet = only active rooms with no messages since
arg-members-can-invite = members can add others
arg-orphaned = only active rooms without an active owner
arg-discoverable = people can find it and ask to join
    .label = Can be found
    .hint = People can find it and ask to join.
arg-new-description = what it's for (- for nothing)
    .label = Description
    .hint = Enter - to clear it.
arg-since = since when
    .label = Since
    .hint = Such as “yesterday” or “2h”.
arg-cross-pod = people from other companies can be added
    .label = Open to other companies
    .hint = People from other companies can be added.
arg-only-disabled = only disabled accounts
arg-only-feature = only accounts with this feature
arg-new-name = its name
    .label = Name
arg-only-role = only accounts with this role
arg-past = also who was in it and left
arg-external = include people at other companies
arg-inactive = deactivated rooms instead
arg-dry-run = only show what would be done
arg-mine = only rooms that you're in
arg-public = everyone can find and join it
    .label = Public
    .hint = Everyone can find and join it.
arg-watch = who to watch
    .label = People
arg-unwatch = who to stop watching
    .label = People
arg-first-members = who else is in it
    .label = Members
arg-room-text = a part of the name or description
    .label = Name or description
    .hint = Part of it is enough.
arg-description = what the room is for
    .label = Description
arg-whose-roles = whose roles
    .label = Person
arg-whose-features = whose features
    .label = Person
arg-person-text = a part of the name or email address
    .label = Name or email address
    .hint = Part of it is enough.
arg-until = until when
    .label = Until
    .hint = Such as “Fri”, “24 Dec 17:00” or “3 days”.
arg-all = everyone's
arg-whose = whose
    .label = Person
arg-room-name = the name of the room
    .label = Name
arg-im-people = with whom
    .label = People
arg-without-me = open it between these people, without you in it
    .label = Without me
arg-remove = who to remove
    .label = People to remove
arg-add = who to add
    .label = People to add
arg-owner-remove = which owners to remove
    .label = Owners to remove
arg-owner-add = who becomes an owner
    .label = New owners
arg-new-owner = who owns it instead of you
    .label = New owner
arg-whose-presence = whose presence
    .label = People
arg-command = a command
    .label = Command
arg-status = your new status
    .label = Presence
arg-presence-for = whose presence (yours if left out)
    .label = Person
    .hint = Leave it empty to set your own.
arg-join-for = who is to join (you if left out)
    .label = Person
    .hint = Leave it empty to join yourself.
arg-requested-for = for whom (you if left out)
    .label = Person
    .hint = Leave it empty to ask for yourself.
arg-which-connections = which ones
arg-watch-until = until when (24 hours by default)
    .label = Until
    .hint = Such as “Fri” or “24 Dec 17:00”. 24 hours if you leave it empty.
arg-whose-rooms = whose rooms
arg-keywords = keywords such as desk=FX, region=EMEA (- for none)
    .label = Keywords
    .hint = Such as desk=FX, region=EMEA. Enter - to clear them.
arg-multi-lateral = people from several other companies can be added
arg-what-to-change = what to change
arg-account-type = for whom (a person by default)
    .label = Type
    .hint = A person if you leave it empty.
arg-user-name = user name (the email address up to the @ by default)
    .label = User name
    .hint = The email address up to the @ if you leave it empty.
arg-key = public key of a service (RSA, PEM)
    .label = Public key
    .hint = Only for service accounts: an RSA key in PEM format.
arg-trail-about = to whom it was done
    .label = Done to
arg-trail-since = since when (7 days by default)
    .label = Since
    .hint = Such as “yesterday” or “2h”. 7 days if you leave it empty.
arg-only-company = only people at this company
arg-only-title = only people with this title
arg-only-location = only people at this location
arg-profile-firstName = the first name
    .label = First name
arg-profile-lastName = the last name
    .label = Last name
arg-profile-displayName = the display name
    .label = Display name
arg-profile-title = title
arg-new-profile-title = title (- for none)
    .label = Title
    .hint = Enter - to clear it.
arg-profile-department = department
arg-new-profile-department = department (- for none)
    .label = Department
    .hint = Enter - to clear it.
arg-profile-division = division
arg-new-profile-division = division (- for none)
    .label = Division
    .hint = Enter - to clear it.
arg-profile-location = location
arg-new-profile-location = location (- for none)
    .label = Location
    .hint = Enter - to clear it.
arg-profile-jobFunction = job function
arg-new-profile-jobFunction = job function (- for none)
    .label = Job function
    .hint = Enter - to clear it.
arg-profile-workPhone = work phone
arg-new-profile-workPhone = work phone (- for none)
    .label = Work phone
    .hint = Enter - to clear it.
arg-profile-mobilePhone = mobile phone
arg-new-profile-mobilePhone = mobile phone (- for none)
    .label = Mobile phone
    .hint = Enter - to clear it.

### changes

change-room-create = create the room { $room }
change-room-update = change { $what } of { $room }
    .question = Change { $what } of { $room }?
    .button = Save changes
change-room-deactivate = deactivate { $room }
    .question = Deactivate { $room }?
    .button = Deactivate room
change-room-reactivate = reactivate { $room }
change-room-join = join { $room }
change-room-leave = leave { $room }
    .question = Leave { $room }?
    .button = Leave room
change-room-member-add = add { $user } to { $room }
change-room-member-remove = remove { $user } from { $room }
    .question = Remove { $user } from { $room }?
    .question-many = Remove { NUMBER($count) } people from { $room }?
    .button = Remove { $user }
    .button-many = Remove { NUMBER($count) } people
change-room-owner-add = make { $user } an owner of { $room }
change-room-owner-remove = remove { $user } as an owner of { $room }
    .question = Remove { $user } as an owner of { $room }?
    .question-many = Remove { NUMBER($count) } owners of { $room }?
    .button = Remove owner
    .button-many = Remove { NUMBER($count) } owners
change-room-transfer = transfer { $room } to { $user }
    .question = Transfer { $room } to { $user }?
    .button = Transfer room
change-im-create = open an IM with { $people }
change-im-between = open an IM between { $people }
change-connection-request = ask { $user } to connect
change-connection-accept = accept { $user }'s connection request
change-connection-reject = reject { $user }'s connection request
change-connection-remove = remove the connection with { $user }
    .question = Remove the connection with { $user }?
    .button = Remove connection
change-presence-set = set { $user }'s presence to { $presence }
change-user-create = { $accountType ->
    [SYSTEM] create the service account { $name } ({ $userName })
   *[NORMAL] create the account { $name } ({ $userName })
}
    .question = { $accountType ->
        [SYSTEM] Create the service account { $name } ({ $userName })?
       *[NORMAL] Create the account { $name } ({ $userName })?
    }
    .button = Create account
change-user-update = change { $what } of { $user }
    .question = Change { $what } of { $user }?
    .button = Save changes
change-user-disable = disable { $user }'s account
    .question = Disable { $user }'s account?
    .button = Disable account
change-user-enable = enable { $user }'s account
change-user-suspend = suspend { $user }
    .question = Suspend { $user }?
    .button = Suspend account
change-user-unsuspend = end { $user }'s suspension
change-user-avatar = replace { $user }'s picture
    .question = Replace { $user }'s picture? The current one isn't kept.
    .button = Replace picture
change-user-logout = log { $user } out everywhere
    .question = Log { $user } out everywhere?
    .button = Log out { $user }
change-user-session-end = end session { $session } of { $user }
    .question = End session { $session } of { $user }?
    .button = End { $session }
change-user-feature = { $isOn ->
    [true] turn on the feature { $feature } for { $user }
   *[false] turn off the feature { $feature } for { $user }
}
change-user-role-add = give { $user } the role { $role }
change-user-role-remove = remove the role { $role } from { $user }
    .question = Remove the role { $role } from { $user }?
    .button = Remove role

warning-room-deactivate = Nobody can write in it or change its members until it's reactivated.
warning-copy-protection = Copy protection can't be turned off again.
warning-owned-alone = They're the only owner of { $rooms }. Make someone else an owner first with { TYPED("/room owner add") }.
warning-owned-alone-more = They're the only owner of { $rooms }, and of { NUMBER($others) } more. Make someone else an owner first with { TYPED("/room owner add") }.
warning-owned-alone-at-least = They're the only owner of at least these rooms: { $rooms }{ NUMBER($others) ->
    [0] {""}
   *[other] , and { $others } more
}. Make someone else an owner first with { TYPED("/room owner add") }.
warning-role-actions = What belongs to the role goes with it: { $actions }.
warning-namesakes = Another account has this name, or one that looks like it: { $people }.

### files

# Names of files have no spaces and no letters but a to z; columns are headings in spreadsheets.

file-rooms = rooms
file-members = members
file-users = users
file-presence = presence
file-not-found = not-found
file-audit-trail = audit-trail
column-given = Given
column-public = Public
column-open = Open to other companies
column-active = Active
column-groups = Added through groups
column-has-left = Has left
column-time = Time
column-action = Action
column-action-name = Action name
column-initiator-id = Initiator id
column-initiator = Initiator
column-initiator-email = Initiator e-mail
column-affected-id = Affected id
column-affected = Affected
column-affected-email = Affected e-mail
column-conversation = Conversation
column-attribute = Attribute
column-old-value = Old value
column-new-value = New value
column-division = Division
