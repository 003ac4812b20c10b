// Written by `npm run names` from templates/words/en.ftl. Don't edit it.

export const wordIds = [
  'already-done',
  'approver-group',
  'count-rows',
  'done',
  'ignored',
  'not-done',
  'not-done-cancelled',
  'problem-account-of-other-firm',
  'problem-administrators-room-missing',
  'problem-already-asked',
  'problem-already-decided-by-you',
  'problem-ambiguous-person',
  'problem-ambiguous-person-more',
  'problem-ambiguous-person-several',
  'problem-ambiguous-room',
  'problem-ambiguous-time',
  'problem-ambiguous-time-one',
  'problem-attribute-needed',
  'problem-card-expired',
  'problem-card-of-another',
  'problem-card-unknown',
  'problem-card-used',
  'problem-card-used-by',
  'problem-connected-already',
  'problem-connection-waits-for-them',
  'problem-connection-waits-for-us',
  'problem-control-characters',
  'problem-email-taken',
  'problem-email-unreadable',
  'problem-fault',
  'problem-feature-unknown',
  'problem-feature-unknown-nearest',
  'problem-future-time',
  'problem-im-with-nobody',
  'problem-im-with-steward',
  'problem-infrastructure-account',
  'problem-key-for-people',
  'problem-key-unreadable',
  'problem-keywords-unreadable',
  'problem-last-human-owner',
  'problem-minutes-or-months',
  'problem-missing',
  'problem-needs-several-groups',
  'problem-new-room-members',
  'problem-new-room-other-firms',
  'problem-no-connection-request',
  'problem-no-duration',
  'problem-no-id',
  'problem-no-time',
  'problem-nobody-can-approve',
  'problem-not-a-choice',
  'problem-not-a-member',
  'problem-not-a-person',
  'problem-not-allowed',
  'problem-not-allowed-says',
  'problem-not-allowed-terms',
  'problem-not-allowed-who',
  'problem-not-an-approver',
  'problem-not-connected',
  'problem-not-understood',
  'problem-one-person',
  'problem-option-without-value',
  'problem-own-already',
  'problem-own-benefit',
  'problem-own-request',
  'problem-past-time',
  'problem-people-inactive',
  'problem-people-not-found',
  'problem-person-or-room',
  'problem-place-as-zone',
  'problem-plan-awaits-approval',
  'problem-plan-cancelling',
  'problem-plan-ended',
  'problem-plan-not-paused',
  'problem-plan-not-started',
  'problem-plan-of-another',
  'problem-plan-paused-already',
  'problem-plan-unknown',
  'problem-policy-changed',
  'problem-reason-required',
  'problem-repeated-option',
  'problem-request-closed',
  'problem-request-closed-by',
  'problem-request-unknown',
  'problem-role-alone',
  'problem-role-unfit',
  'problem-role-unknown',
  'problem-role-unknown-nearest',
  'problem-room-changed',
  'problem-room-closed-to-other-firms',
  'problem-room-inactive',
  'problem-room-name-empty',
  'problem-room-name-mixed',
  'problem-room-name-reserved',
  'problem-room-name-taken',
  'problem-room-not-found',
  'problem-room-setting-fixed',
  'problem-room-setting-refused',
  'problem-room-settings-clash',
  'problem-rooms-of-other-firm',
  'problem-same-firm',
  'problem-similar-room',
  'problem-similar-room-several',
  'problem-steward-account',
  'problem-steward-stays',
  'problem-suspension-over',
  'problem-too-few-can-approve',
  'problem-too-long',
  'problem-too-many',
  'problem-too-many-commands',
  'problem-too-many-messages',
  'problem-too-many-watches',
  'problem-too-many-watches-held',
  'problem-unclear-text',
  'problem-unclear-zone',
  'problem-unexpected',
  'problem-unknown-option',
  'problem-unknown-option-nearest',
  'problem-unknown-zone',
  'problem-user-changed',
  'problem-user-name-taken',
  'problem-user-update-lost',
  'problem-user-update-missing',
  'problem-user-update-missing-and-lost',
  'problem-vague-time',
  'quoted',
  'refused',
  'refused-connection-accept-400',
  'refused-connection-accept-403',
  'refused-connection-accept-404',
  'refused-connection-list-400',
  'refused-connection-list-403',
  'refused-connection-list-404',
  'refused-connection-reject-400',
  'refused-connection-reject-403',
  'refused-connection-reject-404',
  'refused-connection-remove-400',
  'refused-connection-remove-403',
  'refused-connection-remove-404',
  'refused-connection-request-400',
  'refused-connection-request-403',
  'refused-connection-request-404',
  'refused-general',
  'refused-general-403',
  'refused-general-404',
  'refused-general-451',
  'refused-im-create-400',
  'refused-im-create-403',
  'refused-presence-list-400',
  'refused-presence-list-403',
  'refused-presence-read-400',
  'refused-presence-read-403',
  'refused-presence-set-400',
  'refused-presence-set-403',
  'refused-presence-set-404',
  'refused-role-list-400',
  'refused-role-list-403',
  'refused-room-create-400',
  'refused-room-create-403',
  'refused-room-create-451',
  'refused-room-deactivate-400',
  'refused-room-deactivate-403',
  'refused-room-join-400',
  'refused-room-join-403',
  'refused-room-leave-400',
  'refused-room-leave-403',
  'refused-room-list-400',
  'refused-room-list-403',
  'refused-room-member-add-400',
  'refused-room-member-add-403',
  'refused-room-member-remove-400',
  'refused-room-member-remove-403',
  'refused-room-owner-add-400',
  'refused-room-owner-add-403',
  'refused-room-owner-remove-400',
  'refused-room-owner-remove-403',
  'refused-room-reactivate-400',
  'refused-room-reactivate-403',
  'refused-room-read-400',
  'refused-room-read-403',
  'refused-room-report-400',
  'refused-room-report-403',
  'refused-room-search-400',
  'refused-room-search-403',
  'refused-room-transfer-400',
  'refused-room-transfer-403',
  'refused-room-update-400',
  'refused-room-update-403',
  'refused-room-update-451',
  'refused-user-account-read-400',
  'refused-user-account-read-403',
  'refused-user-create-400',
  'refused-user-create-403',
  'refused-user-disable-400',
  'refused-user-disable-403',
  'refused-user-enable-400',
  'refused-user-enable-403',
  'refused-user-feature-off-400',
  'refused-user-feature-off-403',
  'refused-user-feature-on-400',
  'refused-user-feature-on-403',
  'refused-user-find-400',
  'refused-user-find-403',
  'refused-user-list-400',
  'refused-user-list-403',
  'refused-user-logout-400',
  'refused-user-logout-403',
  'refused-user-read-400',
  'refused-user-read-403',
  'refused-user-role-add-400',
  'refused-user-role-add-403',
  'refused-user-role-remove-400',
  'refused-user-role-remove-403',
  'refused-user-role-remove-404',
  'refused-user-suspend-400',
  'refused-user-suspend-403',
  'refused-user-trail-400',
  'refused-user-trail-403',
  'refused-user-unsuspend-400',
  'refused-user-unsuspend-403',
  'refused-user-update-400',
  'refused-user-update-403',
  'refused-whoami-400',
  'refused-whoami-403',
  'room-added',
  'room-added-already',
] as const;

export type WordId = (typeof wordIds)[number];

/** What each sentence has to be given; nothing is `undefined`. */
export type WordVariables<Value> = {
  readonly 'already-done': { readonly change: Value };
  readonly 'approver-group': { readonly approvers: string };
  readonly 'count-rows': { readonly count: number };
  readonly done: { readonly change: Value };
  readonly ignored: { readonly texts: Value };
  readonly 'not-done': { readonly change: Value; readonly why: Value };
  readonly 'not-done-cancelled': { readonly change: Value };
  readonly 'problem-account-of-other-firm': { readonly person: Value };
  readonly 'problem-administrators-room-missing': { readonly room: string };
  readonly 'problem-already-asked': { readonly id: Value };
  readonly 'problem-already-decided-by-you': { readonly id: Value };
  readonly 'problem-ambiguous-person': { readonly text: string };
  readonly 'problem-ambiguous-person-more': { readonly more: number; readonly text: string };
  readonly 'problem-ambiguous-person-several': { readonly text: string };
  readonly 'problem-ambiguous-room': { readonly text: string };
  readonly 'problem-ambiguous-time': { readonly readings: readonly Value[]; readonly text: string };
  readonly 'problem-ambiguous-time-one': { readonly reading: Value; readonly text: string };
  readonly 'problem-attribute-needed': { readonly field: Value };
  readonly 'problem-card-expired': undefined;
  readonly 'problem-card-of-another': undefined;
  readonly 'problem-card-unknown': undefined;
  readonly 'problem-card-used': undefined;
  readonly 'problem-card-used-by': { readonly by: Value };
  readonly 'problem-connected-already': { readonly person: Value };
  readonly 'problem-connection-waits-for-them': { readonly person: Value };
  readonly 'problem-connection-waits-for-us': { readonly id: Value; readonly person: Value };
  readonly 'problem-control-characters': { readonly about: Value };
  readonly 'problem-email-taken': { readonly email: string; readonly holder: Value };
  readonly 'problem-email-unreadable': { readonly text: string };
  readonly 'problem-fault': { readonly reference: Value };
  readonly 'problem-feature-unknown': { readonly text: string };
  readonly 'problem-feature-unknown-nearest': { readonly nearest: readonly Value[]; readonly text: string };
  readonly 'problem-future-time': { readonly text: string };
  readonly 'problem-im-with-nobody': undefined;
  readonly 'problem-im-with-steward': undefined;
  readonly 'problem-infrastructure-account': { readonly person: Value };
  readonly 'problem-key-for-people': undefined;
  readonly 'problem-key-unreadable': { readonly isPrivate: boolean };
  readonly 'problem-keywords-unreadable': { readonly text: string };
  readonly 'problem-last-human-owner': { readonly person: Value; readonly room: Value };
  readonly 'problem-minutes-or-months': { readonly text: string };
  readonly 'problem-missing': { readonly about: Value };
  readonly 'problem-needs-several-groups': { readonly groups: Value };
  readonly 'problem-new-room-members': { readonly people: Value };
  readonly 'problem-new-room-other-firms': { readonly people: readonly Value[] };
  readonly 'problem-no-connection-request': { readonly person: Value };
  readonly 'problem-no-duration': { readonly text: string };
  readonly 'problem-no-id': { readonly like: Value; readonly text: string };
  readonly 'problem-no-time': { readonly text: string };
  readonly 'problem-nobody-can-approve': { readonly approvers: string };
  readonly 'problem-not-a-choice': { readonly choices: readonly Value[]; readonly text: string };
  readonly 'problem-not-a-member': { readonly person: Value; readonly room: Value };
  readonly 'problem-not-a-person': { readonly person: Value; readonly room: Value };
  readonly 'problem-not-allowed': undefined;
  readonly 'problem-not-allowed-says': { readonly says: Value };
  readonly 'problem-not-allowed-terms': { readonly who: Value };
  readonly 'problem-not-allowed-who': { readonly who: readonly Value[] };
  readonly 'problem-not-an-approver': { readonly approvers: string; readonly id: Value };
  readonly 'problem-not-connected': { readonly person: Value };
  readonly 'problem-not-understood': { readonly texts: Value };
  readonly 'problem-one-person': { readonly about: Value };
  readonly 'problem-option-without-value': { readonly about: Value; readonly option: Value };
  readonly 'problem-own-already': { readonly room: Value };
  readonly 'problem-own-benefit': { readonly id: Value };
  readonly 'problem-own-request': { readonly id: Value };
  readonly 'problem-past-time': { readonly text: string };
  readonly 'problem-people-inactive': { readonly people: readonly Value[] };
  readonly 'problem-people-not-found': { readonly texts: Value };
  readonly 'problem-person-or-room': { readonly text: string };
  readonly 'problem-place-as-zone': { readonly choices: readonly Value[]; readonly zone: string };
  readonly 'problem-plan-awaits-approval': { readonly id: Value; readonly request: Value };
  readonly 'problem-plan-cancelling': { readonly id: Value };
  readonly 'problem-plan-ended': { readonly id: Value; readonly state: string };
  readonly 'problem-plan-not-paused': { readonly id: Value };
  readonly 'problem-plan-not-started': { readonly id: Value };
  readonly 'problem-plan-of-another': { readonly id: Value };
  readonly 'problem-plan-paused-already': { readonly id: Value };
  readonly 'problem-plan-unknown': { readonly id: Value };
  readonly 'problem-policy-changed': undefined;
  readonly 'problem-reason-required': undefined;
  readonly 'problem-repeated-option': { readonly option: Value };
  readonly 'problem-request-closed': { readonly id: Value; readonly status: string };
  readonly 'problem-request-closed-by': { readonly by: Value; readonly id: Value; readonly status: string };
  readonly 'problem-request-unknown': { readonly id: Value };
  readonly 'problem-role-alone': { readonly role: Value; readonly within: Value };
  readonly 'problem-role-unfit': { readonly isForPeople: boolean; readonly role: Value };
  readonly 'problem-role-unknown': { readonly text: string };
  readonly 'problem-role-unknown-nearest': { readonly nearest: readonly Value[]; readonly text: string };
  readonly 'problem-room-changed': { readonly room: Value; readonly settings: Value };
  readonly 'problem-room-closed-to-other-firms': { readonly person: Value; readonly room: Value };
  readonly 'problem-room-inactive': { readonly room: Value };
  readonly 'problem-room-name-empty': undefined;
  readonly 'problem-room-name-mixed': undefined;
  readonly 'problem-room-name-reserved': { readonly like: Value; readonly name: string };
  readonly 'problem-room-name-taken': { readonly name: string };
  readonly 'problem-room-not-found': { readonly text: string };
  readonly 'problem-room-setting-fixed': { readonly setting: string };
  readonly 'problem-room-setting-refused': { readonly room: Value; readonly why: string };
  readonly 'problem-room-settings-clash': undefined;
  readonly 'problem-rooms-of-other-firm': { readonly person: Value };
  readonly 'problem-same-firm': { readonly person: Value };
  readonly 'problem-similar-room': { readonly text: string };
  readonly 'problem-similar-room-several': { readonly text: string };
  readonly 'problem-steward-account': undefined;
  readonly 'problem-steward-stays': { readonly room: Value };
  readonly 'problem-suspension-over': { readonly person: Value };
  readonly 'problem-too-few-can-approve': { readonly approvers: string; readonly found: number; readonly quorum: number };
  readonly 'problem-too-long': { readonly about: Value; readonly maxLength: number };
  readonly 'problem-too-many': { readonly about: Value; readonly most: number };
  readonly 'problem-too-many-commands': { readonly count: number; readonly most: number };
  readonly 'problem-too-many-messages': undefined;
  readonly 'problem-too-many-watches': { readonly most: number };
  readonly 'problem-too-many-watches-held': { readonly held: number; readonly most: number };
  readonly 'problem-unclear-text': { readonly about: Value; readonly other: Value; readonly text: string };
  readonly 'problem-unclear-zone': { readonly choices: readonly Value[]; readonly zone: string };
  readonly 'problem-unexpected': { readonly text: string };
  readonly 'problem-unknown-option': { readonly option: string };
  readonly 'problem-unknown-option-nearest': { readonly nearest: Value; readonly option: string };
  readonly 'problem-unknown-zone': { readonly zone: string };
  readonly 'problem-user-changed': { readonly fields: Value; readonly person: Value };
  readonly 'problem-user-name-taken': { readonly holder: Value; readonly name: string };
  readonly 'problem-user-update-lost': { readonly lost: Value; readonly person: Value };
  readonly 'problem-user-update-missing': { readonly missing: Value; readonly person: Value };
  readonly 'problem-user-update-missing-and-lost': { readonly lost: Value; readonly missing: Value; readonly person: Value };
  readonly 'problem-vague-time': { readonly text: string };
  readonly quoted: { readonly text: string };
  readonly refused: { readonly meaning: Value; readonly reference: Value };
  readonly 'refused-connection-accept-400': undefined;
  readonly 'refused-connection-accept-403': undefined;
  readonly 'refused-connection-accept-404': undefined;
  readonly 'refused-connection-list-400': undefined;
  readonly 'refused-connection-list-403': undefined;
  readonly 'refused-connection-list-404': undefined;
  readonly 'refused-connection-reject-400': undefined;
  readonly 'refused-connection-reject-403': undefined;
  readonly 'refused-connection-reject-404': undefined;
  readonly 'refused-connection-remove-400': undefined;
  readonly 'refused-connection-remove-403': undefined;
  readonly 'refused-connection-remove-404': undefined;
  readonly 'refused-connection-request-400': undefined;
  readonly 'refused-connection-request-403': undefined;
  readonly 'refused-connection-request-404': undefined;
  readonly 'refused-general': { readonly reference: Value };
  readonly 'refused-general-403': { readonly reference: Value };
  readonly 'refused-general-404': { readonly reference: Value };
  readonly 'refused-general-451': { readonly reference: Value };
  readonly 'refused-im-create-400': undefined;
  readonly 'refused-im-create-403': undefined;
  readonly 'refused-presence-list-400': undefined;
  readonly 'refused-presence-list-403': undefined;
  readonly 'refused-presence-read-400': undefined;
  readonly 'refused-presence-read-403': undefined;
  readonly 'refused-presence-set-400': undefined;
  readonly 'refused-presence-set-403': undefined;
  readonly 'refused-presence-set-404': undefined;
  readonly 'refused-role-list-400': undefined;
  readonly 'refused-role-list-403': undefined;
  readonly 'refused-room-create-400': undefined;
  readonly 'refused-room-create-403': undefined;
  readonly 'refused-room-create-451': undefined;
  readonly 'refused-room-deactivate-400': undefined;
  readonly 'refused-room-deactivate-403': undefined;
  readonly 'refused-room-join-400': undefined;
  readonly 'refused-room-join-403': undefined;
  readonly 'refused-room-leave-400': undefined;
  readonly 'refused-room-leave-403': undefined;
  readonly 'refused-room-list-400': undefined;
  readonly 'refused-room-list-403': undefined;
  readonly 'refused-room-member-add-400': undefined;
  readonly 'refused-room-member-add-403': undefined;
  readonly 'refused-room-member-remove-400': undefined;
  readonly 'refused-room-member-remove-403': undefined;
  readonly 'refused-room-owner-add-400': undefined;
  readonly 'refused-room-owner-add-403': undefined;
  readonly 'refused-room-owner-remove-400': undefined;
  readonly 'refused-room-owner-remove-403': undefined;
  readonly 'refused-room-reactivate-400': undefined;
  readonly 'refused-room-reactivate-403': undefined;
  readonly 'refused-room-read-400': undefined;
  readonly 'refused-room-read-403': undefined;
  readonly 'refused-room-report-400': undefined;
  readonly 'refused-room-report-403': undefined;
  readonly 'refused-room-search-400': undefined;
  readonly 'refused-room-search-403': undefined;
  readonly 'refused-room-transfer-400': undefined;
  readonly 'refused-room-transfer-403': undefined;
  readonly 'refused-room-update-400': undefined;
  readonly 'refused-room-update-403': undefined;
  readonly 'refused-room-update-451': undefined;
  readonly 'refused-user-account-read-400': undefined;
  readonly 'refused-user-account-read-403': undefined;
  readonly 'refused-user-create-400': undefined;
  readonly 'refused-user-create-403': undefined;
  readonly 'refused-user-disable-400': undefined;
  readonly 'refused-user-disable-403': undefined;
  readonly 'refused-user-enable-400': undefined;
  readonly 'refused-user-enable-403': undefined;
  readonly 'refused-user-feature-off-400': undefined;
  readonly 'refused-user-feature-off-403': undefined;
  readonly 'refused-user-feature-on-400': undefined;
  readonly 'refused-user-feature-on-403': undefined;
  readonly 'refused-user-find-400': undefined;
  readonly 'refused-user-find-403': undefined;
  readonly 'refused-user-list-400': undefined;
  readonly 'refused-user-list-403': undefined;
  readonly 'refused-user-logout-400': undefined;
  readonly 'refused-user-logout-403': undefined;
  readonly 'refused-user-read-400': undefined;
  readonly 'refused-user-read-403': undefined;
  readonly 'refused-user-role-add-400': undefined;
  readonly 'refused-user-role-add-403': undefined;
  readonly 'refused-user-role-remove-400': undefined;
  readonly 'refused-user-role-remove-403': undefined;
  readonly 'refused-user-role-remove-404': undefined;
  readonly 'refused-user-suspend-400': undefined;
  readonly 'refused-user-suspend-403': undefined;
  readonly 'refused-user-trail-400': undefined;
  readonly 'refused-user-trail-403': undefined;
  readonly 'refused-user-unsuspend-400': undefined;
  readonly 'refused-user-unsuspend-403': undefined;
  readonly 'refused-user-update-400': undefined;
  readonly 'refused-user-update-403': undefined;
  readonly 'refused-whoami-400': undefined;
  readonly 'refused-whoami-403': undefined;
  readonly 'room-added': { readonly people: Value; readonly room: Value };
  readonly 'room-added-already': { readonly people: readonly Value[]; readonly room: Value };
};
