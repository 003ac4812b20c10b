# Every sentence, label and button that people read in chat, in English. docs/words.md says how to write one.
# Ids are kebab-case and begin with their area. After a change: npm run names.

### general

count-rows = { NUMBER($count) ->
    [one] { $count } row
   *[other] { $count } rows
}
done = Done: { $change }.
already-done = Already done: { $change }.
not-done = Not done: { $change }. { $why }
not-done-cancelled = Not done: { $change }. It was cancelled.

### help

### forms

### problems

# What people typed

problem-missing = I need to know { $about }.
problem-unexpected = I don't know what to do with “{ SHORT($text) }”. Put several words in quotes, and an option's name before its value.
problem-unknown-option = There's no option “{ SHORT($option) }”.
problem-unknown-option-nearest = There's no option “{ SHORT($option) }”. Did you mean { $nearest }?
problem-repeated-option = You gave the option { $option } twice. Give it once.
problem-option-without-value = The option { $option } needs a value: { $about }.
problem-too-long = That's too long ({ $about }). Use at most { NUMBER($maxLength) } characters.
problem-too-many = That's too many at once ({ $about }). Give at most { NUMBER($most) }, and the rest in another command.
problem-control-characters = Your text contains invisible characters ({ $about }). Type it instead of pasting it.
problem-not-a-choice = I can't use “{ SHORT($text) }” here. Try { OR($choices) }.
problem-no-duration = I can't read “{ SHORT($text) }” as a length of time. Try “90m”, “2h” or “3 days”.
problem-no-time = I can't read “{ SHORT($text) }” as a time. Try “fri”, “24 Dec”, “2026-12-24 17:00” or “3 days”.
problem-past-time = “{ SHORT($text) }” is in the past. Give a later time.
problem-future-time = “{ SHORT($text) }” is in the future. Give an earlier time, such as “yesterday” or “2h”.
problem-vague-time = “{ SHORT($text) }” isn't an exact time. Give a day or an hour, such as “fri 9:00”.
problem-minutes-or-months = “{ SHORT($text) }” could be minutes or months. Write “min” or “months”.
problem-ambiguous-time = “{ SHORT($text) }” could be more than one time. Which do you mean: { OR($readings) }?
problem-ambiguous-time-one = “{ SHORT($text) }” could be more than one time. Do you mean { $reading }?
problem-unknown-zone = I don't know the time zone “{ SHORT($zone) }”. Write it like “UTC+2” or “Europe/Paris”, or leave it out.
problem-place-as-zone = I can't read “{ SHORT($zone) }” as a time zone. Write { OR($choices) } instead.
problem-unclear-zone = “{ SHORT($zone) }” could be more than one time zone. Write { OR($choices) } instead.
problem-no-id = “{ SHORT($text) }” isn't an id. It should look like { $like }.
problem-one-person = Give one person here ({ $about }), not several.
problem-people-not-found = I couldn't find { $texts }. Try a mention, an email address, a user name or a full name. Disabled accounts can't be found by full name.
problem-ambiguous-person = Did you mean this person by “{ SHORT($text) }”?
problem-ambiguous-person-several = Several people match “{ SHORT($text) }”. Which one do you mean?
problem-ambiguous-person-more = Several people match “{ SHORT($text) }”. Which one do you mean? { NUMBER($more) } more match, too: if the right one isn't here, give an email address.
problem-not-understood = I don't understand { $texts }, so I did nothing.
problem-unclear-text = I'm not sure about “{ SHORT($text) }”: is it part of the text ({ $about }), or does it say { $other }? Put quotes around the text.
problem-similar-room = I couldn't find a room “{ SHORT($text) }”. Did you mean this one?
problem-similar-room-several = I couldn't find a room “{ SHORT($text) }”. Did you mean one of these?
problem-person-or-room = “{ SHORT($text) }” is both a person and a room. Mention the person, or write --room before the room.
problem-too-many-commands = Your message has { NUMBER($count) } commands, and I take { NUMBER($most) } at most. I did none of them: send them in parts.
ignored = I didn't understand { $texts } and left it out.
problem-room-not-found = I couldn't find a room “{ SHORT($text) }” that you can see. Check the name, or ask its owners to add you.
problem-ambiguous-room = Several rooms are called “{ SHORT($text) }”. Give the conversation id of the one you mean.
quoted = “{ SHORT($text) }”

# Rooms

problem-room-name-taken = There's already a room called “{ SHORT($name) }”. Choose another name.
problem-room-name-mixed = A word in that name mixes letters of two alphabets, so it could be taken for another name. Type it in one alphabet.
problem-room-name-reserved = “{ SHORT($name) }” looks too much like { $like }, the room where administrators decide. Choose another name.
problem-room-name-empty = A room needs a name of at most 49 characters.
problem-room-settings-clash = A room that is open to other companies can't be public, discoverable or read-only. Leave out --cross-pod, or the others.
problem-room-inactive = { $room } is deactivated, so its members and settings can't be changed. Reactivate it first with /room reactivate.
problem-room-closed-to-other-firms = { $room } is internal, so I can't add { $person }. Create a room with --cross-pod instead.
problem-last-human-owner = { $person } is the last person who owns { $room }. Make someone else an owner first with /room owner add.
problem-steward-stays = I look after { $room }, so I can't remove myself or stop being an owner. An owner can do that in the room's settings.
problem-room-setting-fixed = { $setting ->
    [public] A room can't be made public or private after it's created. Create a public one with /room create --public, or let people find this one with --discoverable yes.
    [crossPod] A room can't be opened to other companies after it's created. Create another one with /room create --cross-pod and add the people there.
   *[multiLateralRoom] Whether several other companies can be in a room can't be changed after it's created. Create another room in Symphony and add the people there.
}
problem-room-setting-refused = { $why ->
    [copy-protection-stays] Copy protection can't be turned off again for { $room }. Create another room with /room create.
    [other-firms-find-none] { $room } is open to other companies, so it can't be discoverable. Add people with /room add.
    [public-is-found] { $room } is public, so people can always find it. Create a private room with /room create.
   *[public-invites] { $room } is public, so its members can always add others. Create a private room with /room create.
}
problem-room-changed = Someone changed { $room } in the meantime ({ $settings }), so I didn't overwrite it. Check it with /room info and try again.
problem-keywords-unreadable = I can't read “{ SHORT($text) }” as keywords. Try “desk=FX, region=EMEA”.
problem-not-a-member = { $person } isn't in { $room }, and only members can own it. Add them first with /room add.
problem-not-a-person = { $person } can't take over { $room }: it isn't an active person's account. Choose someone else.
problem-own-already = You already own { $room }. Name the person who should own it instead of you.
problem-new-room-other-firms = { $people } { COUNT($people) ->
    [one] belongs
   *[other] belong
} to another company and can't be added while the room is being created. Create it with --cross-pod first, then use /room add: an administrator has to approve.
problem-new-room-members = You're not allowed to add { $people } while the room is being created. Create it without them, then use /room add.
problem-rooms-of-other-firm = { $person } works at another company, so I can't list their rooms. /room members shows who is in a room.
problem-im-with-nobody = An IM needs someone besides you. Name at least one colleague.
problem-im-with-steward = I open IMs between other people. To talk to me, just write to me.

# People and accounts

problem-people-inactive = { $people } can't be reached: { COUNT($people) ->
    [one] the account isn't
   *[other] their accounts aren't
} active. Leave them out.
problem-steward-account = I can't change my own account: nobody could fix a mistake in chat afterwards. Change it in Symphony's Admin Portal.
problem-infrastructure-account = { $person } is a service account that Symphony itself uses, so I don't lock it or take away its rights. Change it in Symphony's Admin Portal.
problem-user-changed = Someone changed { $person } in the meantime ({ $fields }), so I didn't overwrite it. Check it with /user info and try again.
problem-user-update-missing = Symphony accepted the change of { $person }, but didn't save { $missing }. Check it with /user info and fix it with /user update.
problem-user-update-lost = Symphony accepted the change of { $person }, but also cleared { $lost }. Check it with /user info and fix it with /user update.
problem-user-update-missing-and-lost = Symphony accepted the change of { $person }, but didn't save { $missing } and cleared { $lost }. Check it with /user info and fix it with /user update.
problem-attribute-needed = Every account needs this: { $field }. Give another value instead of none.
problem-email-unreadable = I can't read “{ SHORT($text) }” as an email address. It should look like jane.doe@firm.example.
problem-email-taken = “{ SHORT($email) }” is already { $holder }'s email address. Give another one.
problem-user-name-taken = “{ SHORT($name) }” is already { $holder }'s user name. Give another one with --user-name.
problem-key-unreadable = { $isPrivate ->
    [true] That's a private key, and private keys don't belong in a chat. Make a new pair, keep the private key to yourself and give me the public one.
   *[false] I can't read that as an RSA public key. Give it in quotes, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.
}
problem-key-for-people = Only service accounts have keys. Leave out --key, or add --type service.
problem-suspension-over = { $person } should have been suspended until a time that is already over, so I did nothing. Try again with a later one.
problem-role-unfit = { $isForPeople ->
    [true] The role { $role } is for people, but this is a service account. /roles shows what fits.
   *[false] The role { $role } is for service accounts, but this is a person. /roles shows what fits.
}
problem-role-alone = { $role } is part of the role { $within }, which this account doesn't have. Give it { $within } first.
problem-account-of-other-firm = { $person } works at another company, so only that company can see this. /user info shows what's in the directory.
problem-role-unknown = There's no role “{ SHORT($text) }”. /roles lists all of them.
problem-role-unknown-nearest = There's no role “{ SHORT($text) }”. Did you mean { OR($nearest) }? /roles lists all of them.
problem-feature-unknown = There's no feature “{ SHORT($text) }”. /user features with a person's name lists them.
problem-feature-unknown-nearest = There's no feature “{ SHORT($text) }”. Did you mean { OR($nearest) }? /user features with a person's name lists them.

# Connections

problem-no-connection-request = { $person } hasn't asked for a connection. /connections pending lists open requests.
problem-not-connected = I'm not connected with { $person }. /connections accepted lists my connections.
problem-same-firm = { $person } works here, so no connection is needed.
problem-connected-already = I'm already connected with { $person }.
problem-connection-waits-for-us = { $person } has asked to connect with me, and nobody has decided yet. Type /connection accept { $id } or /connection reject { $id }.
problem-connection-waits-for-them = I've already asked { $person } to connect and I'm waiting for the answer. The request can't be withdrawn; once it's accepted, you can remove the connection.

# Watches

problem-too-many-watches = You can watch at most { NUMBER($most) } people. Name fewer.
problem-too-many-watches-held = You can watch at most { NUMBER($most) } people, and you already watch { NUMBER($held) }. Name fewer, or stop watching someone with /presence unwatch; /presence watches lists them.

# Requests and plans

problem-already-asked = You've already asked for this: { $id } is waiting for a decision. /requests lists your requests.
problem-request-unknown = There's no request { $id }. /requests lists yours.
problem-request-closed = { $status ->
    [approved] Request { $id } has already been approved. Nothing more was done.
    [rejected] Request { $id } has already been rejected. Nothing more was done.
    [expired] Request { $id } expired: nobody decided in time. Nothing more was done.
   *[void] Request { $id } was dropped because the rules or someone's rights changed. Nothing more was done.
}
problem-request-closed-by = { $status ->
    [approved] Request { $id } has already been approved by { $by }. Nothing more was done.
    [rejected] Request { $id } has already been rejected by { $by }. Nothing more was done.
    [expired] Request { $id } expired: nobody decided in time. Nothing more was done.
   *[void] Request { $id } was dropped because the rules or someone's rights changed. Nothing more was done.
}
problem-plan-unknown = There's no plan { $id }. /plans lists yours.
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
problem-plan-awaits-approval = { $id } is waiting for a decision on request { $request }. I can pause or cancel it once it's approved; /requests shows until when the request is open.
problem-plan-not-started = { $id } hasn't started yet, so there's nothing to pause. To stop it, type /plan cancel { $id }.
problem-plan-not-paused = { $id } isn't paused, so there's nothing to resume. /plans shows how far it is.
problem-plan-paused-already = { $id } is already paused. To go on, type /plan resume { $id }.
problem-plan-cancelling = I'm already cancelling { $id }, as soon as the change under way is finished.

# Approvals and rights

problem-own-request = You asked for { $id } yourself, so someone else has to decide.
problem-own-benefit = Request { $id } is about you, so someone else has to decide.
problem-not-an-approver = { $approvers ->
    [owners] Only an owner of the room can decide on { $id }, and you aren't one at the moment.
    [administrators] Only an administrator can decide on { $id }, and you aren't one at the moment.
   *[other] You can't decide on { $id } at the moment.
}
problem-already-decided-by-you = You've already decided on { $id }. It's waiting for someone else.
approver-group = { $approvers ->
    [owners] an owner of the room
   *[administrators] an administrator
}
problem-nobody-can-approve = { $approvers ->
    [owners] An owner of the room has to approve this, but there's nobody besides you and the people it's for. Ask an administrator for help.
   *[administrators] An administrator has to approve this, but there's nobody besides you and the people it's for. Ask an administrator for help.
}
problem-too-few-can-approve = { $approvers ->
    [owners] This needs approval from { NUMBER($quorum) } owners of the room
   *[administrators] This needs approval from { NUMBER($quorum) } administrators
}, but besides you and the people it's for there { NUMBER($found) ->
    [0] is nobody
    [one] is only one
   *[other] are only { $found }
}. Ask an administrator for help.
problem-administrators-room-missing = An administrator has to decide on this, but I can't find their room “{ SHORT($room) }”. It has to be active and internal, with me in it. Ask an administrator to fix that, then try again.
problem-needs-several-groups = This needs approval from { $groups }, but I can only ask one of these groups. Ask whoever runs Steward to change the policy.
problem-reason-required = This needs a reason. Add it with --reason "why".
problem-too-many-messages = You're sending more than I can handle. I'll take new commands again in a minute.
problem-policy-changed = The rules have changed since you asked for this, so I didn't do it. Try again.
problem-not-allowed = You're not allowed to do this.
problem-not-allowed-who = Only { OR($who) } can do this.
problem-not-allowed-terms = You're not allowed to do this. It's only for: { $who }.
problem-not-allowed-says = { $says }

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
refused-room-reactivate-400 = Symphony didn't reactivate this room. If nobody is left in it, create a new one with /room create.
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
refused-room-member-add-403 = Symphony doesn't let me add this person. I may not own the room, an information barrier may forbid it, or someone from another company may not be connected with me (/connection info shows it).
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
refused-im-create-403 = Symphony doesn't let me open this IM: my account doesn't have the right, or an information barrier keeps these people apart.
refused-connection-list-400 = Symphony didn't show this connection. Maybe this person can't be reached from here.
refused-connection-list-403 = Symphony doesn't let me do this: connections with other companies may be turned off for me.
refused-connection-list-404 = Symphony can't find this person any more.
refused-connection-request-400 = Symphony didn't accept the request. One may already be open: check with /connection info.
refused-connection-request-403 = Symphony doesn't let me ask for this connection: one of the two companies doesn't connect with others.
refused-connection-request-404 = Symphony can't find this person any more.
refused-connection-accept-400 = Symphony has no open request to accept. Someone may have decided in the meantime: check with /connection info.
refused-connection-accept-403 = Symphony doesn't let me do this: one of the two companies doesn't connect with others.
refused-connection-accept-404 = The request no longer exists. /connections pending lists the open ones.
refused-connection-reject-400 = Symphony has no open request to reject. Someone may have decided in the meantime: check with /connection info.
refused-connection-reject-403 = Symphony doesn't let me do this: one of the two companies doesn't connect with others.
refused-connection-reject-404 = The request no longer exists. /connections pending lists the open ones.
refused-connection-remove-400 = Symphony has no connection to remove. It may have been removed in the meantime: check with /connection info.
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
refused-user-trail-400 = Symphony didn't accept these conditions. Use a later --since.
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
refused-user-logout-400 = Symphony didn't end these sessions, or the account no longer exists.
refused-user-logout-403 = Symphony doesn't let me see or end other people's sessions: my account needs the role User Provisioning.
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
refused-presence-set-400 = Symphony didn't accept this status. Try another one.
refused-presence-set-403 = Symphony doesn't let me do this: my account needs the role User Provisioning.
refused-presence-set-404 = Symphony can't find this person any more.

### plans

### approvals

### notices

### settings

### rooms

room-added = Added { $people } to { $room }.
room-added-already = { $people } { COUNT($people) ->
    [one] is
   *[other] are
} already in { $room }.

### im

### connections

### people

### roles

### presence

### audit

### status

### commands

### changes
