// Written by `npm run names` from templates/words/en.ftl. Don't edit it.

export const wordIds = [
  'about-configuration',
  'about-no-rule',
  'about-operator',
  'about-policy',
  'about-presence',
  'about-refused',
  'about-rule',
  'account-owner',
  'account-state',
  'account-type',
  'already-done',
  'and-more',
  'answered-by-im',
  'approver-group',
  'audit-none',
  'audit-title',
  'audit-title-by',
  'button-open-form',
  'button-open-im',
  'button-open-room',
  'button-yes-do-it',
  'change-connection-accept',
  'change-connection-reject',
  'change-connection-remove',
  'change-connection-request',
  'change-im-create',
  'change-presence-set',
  'change-room-create',
  'change-room-deactivate',
  'change-room-join',
  'change-room-leave',
  'change-room-member-add',
  'change-room-member-remove',
  'change-room-owner-add',
  'change-room-owner-remove',
  'change-room-reactivate',
  'change-room-transfer',
  'change-room-update',
  'change-user-create',
  'change-user-disable',
  'change-user-enable',
  'change-user-feature',
  'change-user-logout',
  'change-user-role-add',
  'change-user-role-remove',
  'change-user-suspend',
  'change-user-unsuspend',
  'change-user-update',
  'condition-disabled',
  'condition-feature',
  'condition-role',
  'confirm-lead',
  'confirm-title',
  'connection-accepted',
  'connection-accepted-already',
  'connection-card-closed',
  'connection-card-closed-title',
  'connection-card-how',
  'connection-card-title',
  'connection-info-accepted',
  'connection-info-colleague',
  'connection-info-incoming',
  'connection-info-none',
  'connection-info-outgoing',
  'connection-info-rejected',
  'connection-list-none',
  'connection-list-none-all',
  'connection-list-title',
  'connection-rejected',
  'connection-rejected-already',
  'connection-removed',
  'connection-removed-already',
  'connection-requested',
  'connection-requested-again',
  'connection-requested-already',
  'connection-status',
  'connection-welcome',
  'count-rows',
  'count-times',
  'date-by',
  'did-you-mean',
  'done',
  'example',
  'failed-line',
  'fault',
  'file-rows',
  'form-as-line',
  'form-as-line-more',
  'heading-already-done',
  'heading-done',
  'heading-failed',
  'heading-not-done',
  'help-area-connections',
  'help-area-general',
  'help-area-people',
  'help-area-plans',
  'help-area-presence',
  'help-area-record',
  'help-area-requests',
  'help-area-rooms',
  'help-did-you-mean',
  'help-did-you-mean-instead',
  'help-dry-run',
  'help-dry-run-one',
  'help-edited',
  'help-greeting',
  'help-group',
  'help-hint',
  'help-list-intro',
  'help-list-more',
  'help-mention-first',
  'help-quoted',
  'help-see',
  'help-thanks',
  'help-unknown',
  'ignored',
  'im-created',
  'label-about',
  'label-account',
  'label-actions',
  'label-asked',
  'label-by',
  'label-change',
  'label-company',
  'label-created',
  'label-created-by',
  'label-department',
  'label-description',
  'label-email',
  'label-feature',
  'label-finished',
  'label-first-asked',
  'label-for',
  'label-groups',
  'label-id',
  'label-joined',
  'label-key',
  'label-last-change',
  'label-last-login',
  'label-last-message',
  'label-leaves-room',
  'label-location',
  'label-members',
  'label-name',
  'label-new-member',
  'label-note',
  'label-number',
  'label-open-until',
  'label-other-companies',
  'label-owner',
  'label-owners',
  'label-presence',
  'label-reason',
  'label-requested-by',
  'label-role',
  'label-roles',
  'label-roles-now',
  'label-rooms-you-own',
  'label-sessions',
  'label-since',
  'label-status',
  'label-suspended-now-until',
  'label-suspended-until',
  'label-title',
  'label-type',
  'label-until',
  'label-user-name',
  'label-wants-to',
  'label-watched-until',
  'label-what',
  'label-when',
  'label-who',
  'label-your-role',
  'lost-value',
  'needed-approval',
  'never',
  'no',
  'no-reason',
  'none',
  'not-done',
  'not-done-cancelled',
  'not-found',
  'not-known',
  'note',
  'notice-added',
  'notice-joined',
  'notice-owner',
  'of',
  'off',
  'on',
  'optional',
  'outcome-approved',
  'outcome-expired',
  'outcome-rejected',
  'outcome-void',
  'outsider',
  'outsider-thanks',
  'page-empty',
  'place-left',
  'place-member',
  'place-of',
  'place-owner',
  'plan-cancelled',
  'plan-cancelled-other',
  'plan-cancelled-own',
  'plan-cancelling',
  'plan-cancelling-own',
  'plan-controlled',
  'plan-expired',
  'plan-late',
  'plan-late-how',
  'plan-list-how',
  'plan-list-none',
  'plan-list-none-all',
  'plan-list-title',
  'plan-list-title-all',
  'plan-pausing',
  'plan-resume-or-cancel',
  'plan-resume-or-cancel-soon',
  'plan-resuming',
  'plan-resuming-own',
  'plan-state',
  'plan-state-approving',
  'plan-still-paused',
  'plan-stopped',
  'plan-what',
  'presence-all-none',
  'presence-all-none-of',
  'presence-all-title',
  'presence-all-title-of',
  'presence-available',
  'presence-available-now',
  'presence-count',
  'presence-file',
  'presence-file-of',
  'presence-name',
  'presence-not-available',
  'presence-not-watched',
  'presence-unwatched',
  'presence-was-set',
  'presence-was-set-already',
  'presence-watches-none',
  'presence-watches-title',
  'presence-watching',
  'preview-administrators',
  'preview-approver',
  'preview-approvers',
  'preview-confirm',
  'preview-obstacle-more',
  'preview-refused',
  'preview-title',
  'preview-would',
  'preview-would-many',
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
  'reason-given',
  'record-change-already-so',
  'record-change-applied',
  'record-change-failed',
  'record-change-started',
  'record-command-previewed',
  'record-command-refused',
  'record-command-run-as',
  'record-configuration-loaded',
  'record-decision-refused',
  'record-message-dropped',
  'record-messages-ignored',
  'record-outsider-refused',
  'record-plan-cancel-asked',
  'record-plan-cancelled',
  'record-plan-confirmed',
  'record-plan-due',
  'record-plan-expired',
  'record-plan-finished',
  'record-plan-late',
  'record-plan-pause-asked',
  'record-plan-paused',
  'record-plan-proposed',
  'record-plan-reminded',
  'record-plan-resumed',
  'record-plan-void',
  'record-policy-loaded',
  'record-policy-refused',
  'record-request-approved',
  'record-request-expired',
  'record-request-opened',
  'record-request-rejected',
  'record-request-void',
  'record-request-withdrawn',
  'record-steward-started',
  'record-steward-stopped',
  'record-watch-ended',
  'record-watch-started',
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
  'request-asked',
  'request-card-how',
  'request-card-title',
  'request-closed-title',
  'request-list-how',
  'request-list-none-own',
  'request-list-none-waiting',
  'request-list-own',
  'request-list-waiting',
  'request-more-wanted',
  'request-open-until',
  'request-outcome',
  'role-for-both',
  'role-for-people',
  'role-for-services',
  'role-list-give',
  'role-list-none',
  'room-added',
  'room-added-already',
  'room-created',
  'room-created-already',
  'room-created-with',
  'room-created-without',
  'room-deactivated',
  'room-deactivated-already',
  'room-find-cut',
  'room-find-join',
  'room-find-none',
  'room-find-none-mine',
  'room-find-shorter',
  'room-find-shorter-or-inactive',
  'room-find-title',
  'room-find-title-mine',
  'room-hello',
  'room-joined',
  'room-joined-already',
  'room-kind',
  'room-left',
  'room-left-already',
  'room-list-none',
  'room-list-none-own',
  'room-list-title',
  'room-list-title-own',
  'room-members-file',
  'room-members-title',
  'room-members-title-past',
  'room-owner-added',
  'room-owner-added-already',
  'room-owner-removed',
  'room-owner-removed-already',
  'room-reach',
  'room-reactivated',
  'room-reactivated-already',
  'room-removed',
  'room-removed-already',
  'room-report-external',
  'room-report-file',
  'room-report-none',
  'room-report-orphaned',
  'room-report-quiet',
  'room-report-title',
  'room-report-title-part',
  'room-setting-copyProtected',
  'room-setting-copyProtected.noun',
  'room-setting-crossPod',
  'room-setting-description',
  'room-setting-description.noun',
  'room-setting-discoverable',
  'room-setting-discoverable.noun',
  'room-setting-keywords',
  'room-setting-keywords.noun',
  'room-setting-membersCanInvite',
  'room-setting-membersCanInvite.noun',
  'room-setting-name',
  'room-setting-name.noun',
  'room-setting-public',
  'room-setting-readOnly',
  'room-setting-readOnly.noun',
  'room-setting-viewHistory',
  'room-setting-viewHistory.noun',
  'room-state',
  'room-transferred',
  'room-transferred-already',
  'room-updated',
  'room-updated-already',
  'span-days',
  'span-hours',
  'span-minutes',
  'span-moments',
  'span-seconds',
  'status-failures',
  'status-feed',
  'status-feed-state',
  'status-last-read',
  'status-reachable',
  'status-session',
  'status-session-none',
  'status-session-since',
  'status-took',
  'status-trouble',
  'suspension-is-over',
  'the-administrators',
  'usage',
  'usage-more',
  'user-created',
  'user-created-already',
  'user-created-roles',
  'user-disabled',
  'user-disabled-already',
  'user-enabled',
  'user-enabled-already',
  'user-feature-off',
  'user-feature-off-already',
  'user-feature-on',
  'user-feature-on-already',
  'user-features-change',
  'user-features-none',
  'user-features-title',
  'user-field-department',
  'user-field-department.noun',
  'user-field-displayName',
  'user-field-displayName.noun',
  'user-field-division',
  'user-field-division.noun',
  'user-field-email',
  'user-field-email.noun',
  'user-field-firstName',
  'user-field-firstName.noun',
  'user-field-jobFunction',
  'user-field-jobFunction.noun',
  'user-field-lastName',
  'user-field-lastName.noun',
  'user-field-location',
  'user-field-location.noun',
  'user-field-mobilePhone',
  'user-field-mobilePhone.noun',
  'user-field-title',
  'user-field-title.noun',
  'user-field-workPhone',
  'user-field-workPhone.noun',
  'user-find-none',
  'user-find-none-external',
  'user-find-title',
  'user-info-external',
  'user-info-refused',
  'user-list-none',
  'user-list-none-where',
  'user-list-title',
  'user-list-title-where',
  'user-logged-out',
  'user-logged-out-already',
  'user-role-added',
  'user-role-added-already',
  'user-role-removed',
  'user-role-removed-already',
  'user-roles-none',
  'user-roles-title',
  'user-suspended',
  'user-suspended-already',
  'user-trail-none',
  'user-trail-none-all',
  'user-trail-since',
  'user-trail-title',
  'user-trail-title-all',
  'user-unsuspended',
  'user-unsuspended-already',
  'user-updated',
  'user-updated-already',
  'user-updated-restored',
  'warning-copy-protection',
  'warning-owned-alone',
  'warning-owned-alone-at-least',
  'warning-owned-alone-more',
  'warning-role-actions',
  'warning-room-deactivate',
  'whoami-cut',
  'whoami-no-roles',
  'yes',
] as const;

export type WordId = (typeof wordIds)[number];

/** What each sentence has to be given; nothing is `undefined`. */
export type WordVariables<Value> = {
  readonly 'about-configuration': { readonly hash: Value };
  readonly 'about-no-rule': undefined;
  readonly 'about-operator': { readonly operator: Value };
  readonly 'about-policy': { readonly hash: Value };
  readonly 'about-presence': { readonly person: Value };
  readonly 'about-refused': undefined;
  readonly 'about-rule': { readonly rule: Value };
  readonly 'account-owner': { readonly kind: string };
  readonly 'account-state': { readonly state: string };
  readonly 'account-type': { readonly accountType: string };
  readonly 'already-done': { readonly change: Value };
  readonly 'and-more': { readonly count: number };
  readonly 'answered-by-im': { readonly person: Value };
  readonly 'approver-group': { readonly approvers: string };
  readonly 'audit-none': undefined;
  readonly 'audit-title': { readonly count: number };
  readonly 'audit-title-by': { readonly actor: Value; readonly count: number };
  readonly 'button-open-form': undefined;
  readonly 'button-open-im': undefined;
  readonly 'button-open-room': undefined;
  readonly 'button-yes-do-it': undefined;
  readonly 'change-connection-accept': { readonly user: Value };
  readonly 'change-connection-reject': { readonly user: Value };
  readonly 'change-connection-remove': { readonly user: Value };
  readonly 'change-connection-request': { readonly user: Value };
  readonly 'change-im-create': { readonly people: Value };
  readonly 'change-presence-set': { readonly presence: Value; readonly user: Value };
  readonly 'change-room-create': { readonly room: Value };
  readonly 'change-room-deactivate': { readonly room: Value };
  readonly 'change-room-join': { readonly room: Value };
  readonly 'change-room-leave': { readonly room: Value };
  readonly 'change-room-member-add': { readonly room: Value; readonly user: Value };
  readonly 'change-room-member-remove': { readonly room: Value; readonly user: Value };
  readonly 'change-room-owner-add': { readonly room: Value; readonly user: Value };
  readonly 'change-room-owner-remove': { readonly room: Value; readonly user: Value };
  readonly 'change-room-reactivate': { readonly room: Value };
  readonly 'change-room-transfer': { readonly room: Value; readonly user: Value };
  readonly 'change-room-update': { readonly room: Value; readonly what: Value };
  readonly 'change-user-create': { readonly accountType: string; readonly name: Value; readonly userName: Value };
  readonly 'change-user-disable': { readonly user: Value };
  readonly 'change-user-enable': { readonly user: Value };
  readonly 'change-user-feature': { readonly feature: Value; readonly isOn: boolean; readonly user: Value };
  readonly 'change-user-logout': { readonly user: Value };
  readonly 'change-user-role-add': { readonly role: Value; readonly user: Value };
  readonly 'change-user-role-remove': { readonly role: Value; readonly user: Value };
  readonly 'change-user-suspend': { readonly user: Value };
  readonly 'change-user-unsuspend': { readonly user: Value };
  readonly 'change-user-update': { readonly user: Value; readonly what: Value };
  readonly 'condition-disabled': undefined;
  readonly 'condition-feature': { readonly feature: Value };
  readonly 'condition-role': { readonly role: Value };
  readonly 'confirm-lead': undefined;
  readonly 'confirm-title': undefined;
  readonly 'connection-accepted': { readonly people: Value };
  readonly 'connection-accepted-already': { readonly people: Value };
  readonly 'connection-card-closed': { readonly by: Value; readonly outcome: string };
  readonly 'connection-card-closed-title': { readonly user: Value };
  readonly 'connection-card-how': { readonly accept: Value; readonly reject: Value };
  readonly 'connection-card-title': { readonly user: Value };
  readonly 'connection-info-accepted': { readonly command: Value };
  readonly 'connection-info-colleague': { readonly user: Value };
  readonly 'connection-info-incoming': { readonly accept: Value; readonly reject: Value };
  readonly 'connection-info-none': { readonly command: Value };
  readonly 'connection-info-outgoing': undefined;
  readonly 'connection-info-rejected': { readonly command: Value };
  readonly 'connection-list-none': { readonly command: Value; readonly status: string };
  readonly 'connection-list-none-all': undefined;
  readonly 'connection-list-title': { readonly count: number; readonly status: string };
  readonly 'connection-rejected': { readonly people: Value };
  readonly 'connection-rejected-already': { readonly people: Value };
  readonly 'connection-removed': { readonly people: Value };
  readonly 'connection-removed-already': { readonly people: Value };
  readonly 'connection-requested': { readonly command: Value; readonly people: Value };
  readonly 'connection-requested-again': { readonly command: Value; readonly people: Value };
  readonly 'connection-requested-already': { readonly people: Value };
  readonly 'connection-status': { readonly status: string };
  readonly 'connection-welcome': { readonly user: Value };
  readonly 'count-rows': { readonly count: number };
  readonly 'count-times': { readonly count: number };
  readonly 'date-by': { readonly date: Value; readonly name: Value };
  readonly 'did-you-mean': undefined;
  readonly done: { readonly change: Value };
  readonly example: { readonly example: Value };
  readonly 'failed-line': { readonly change: Value; readonly why: Value };
  readonly fault: { readonly reference: Value };
  readonly 'file-rows': { readonly count: number; readonly title: Value };
  readonly 'form-as-line': { readonly example: Value; readonly usage: Value };
  readonly 'form-as-line-more': { readonly example: Value; readonly more: Value; readonly usage: Value };
  readonly 'heading-already-done': undefined;
  readonly 'heading-done': undefined;
  readonly 'heading-failed': undefined;
  readonly 'heading-not-done': undefined;
  readonly 'help-area-connections': undefined;
  readonly 'help-area-general': undefined;
  readonly 'help-area-people': undefined;
  readonly 'help-area-plans': undefined;
  readonly 'help-area-presence': undefined;
  readonly 'help-area-record': undefined;
  readonly 'help-area-requests': undefined;
  readonly 'help-area-rooms': undefined;
  readonly 'help-did-you-mean': { readonly lines: readonly Value[] };
  readonly 'help-did-you-mean-instead': { readonly lines: readonly Value[]; readonly unknown: Value };
  readonly 'help-dry-run': { readonly option: Value };
  readonly 'help-dry-run-one': { readonly option: Value };
  readonly 'help-edited': undefined;
  readonly 'help-greeting': { readonly command: Value; readonly person: Value };
  readonly 'help-group': { readonly text: Value };
  readonly 'help-hint': { readonly command: Value };
  readonly 'help-list-intro': { readonly bot: Value };
  readonly 'help-list-more': { readonly command: Value };
  readonly 'help-mention-first': { readonly command: Value };
  readonly 'help-quoted': undefined;
  readonly 'help-see': { readonly command: Value };
  readonly 'help-thanks': undefined;
  readonly 'help-unknown': { readonly text: Value };
  readonly ignored: { readonly texts: Value };
  readonly 'im-created': { readonly people: Value };
  readonly 'label-about': undefined;
  readonly 'label-account': undefined;
  readonly 'label-actions': undefined;
  readonly 'label-asked': undefined;
  readonly 'label-by': undefined;
  readonly 'label-change': undefined;
  readonly 'label-company': undefined;
  readonly 'label-created': undefined;
  readonly 'label-created-by': undefined;
  readonly 'label-department': undefined;
  readonly 'label-description': undefined;
  readonly 'label-email': undefined;
  readonly 'label-feature': undefined;
  readonly 'label-finished': undefined;
  readonly 'label-first-asked': undefined;
  readonly 'label-for': undefined;
  readonly 'label-groups': undefined;
  readonly 'label-id': undefined;
  readonly 'label-joined': undefined;
  readonly 'label-key': undefined;
  readonly 'label-last-change': undefined;
  readonly 'label-last-login': undefined;
  readonly 'label-last-message': undefined;
  readonly 'label-leaves-room': undefined;
  readonly 'label-location': undefined;
  readonly 'label-members': undefined;
  readonly 'label-name': undefined;
  readonly 'label-new-member': undefined;
  readonly 'label-note': undefined;
  readonly 'label-number': undefined;
  readonly 'label-open-until': undefined;
  readonly 'label-other-companies': undefined;
  readonly 'label-owner': undefined;
  readonly 'label-owners': undefined;
  readonly 'label-presence': undefined;
  readonly 'label-reason': undefined;
  readonly 'label-requested-by': undefined;
  readonly 'label-role': undefined;
  readonly 'label-roles': undefined;
  readonly 'label-roles-now': undefined;
  readonly 'label-rooms-you-own': undefined;
  readonly 'label-sessions': undefined;
  readonly 'label-since': undefined;
  readonly 'label-status': undefined;
  readonly 'label-suspended-now-until': undefined;
  readonly 'label-suspended-until': undefined;
  readonly 'label-title': undefined;
  readonly 'label-type': undefined;
  readonly 'label-until': undefined;
  readonly 'label-user-name': undefined;
  readonly 'label-wants-to': undefined;
  readonly 'label-watched-until': undefined;
  readonly 'label-what': undefined;
  readonly 'label-when': undefined;
  readonly 'label-who': undefined;
  readonly 'label-your-role': undefined;
  readonly 'lost-value': { readonly attribute: Value; readonly value: Value };
  readonly 'needed-approval': { readonly approvers: string; readonly quorum: number };
  readonly never: undefined;
  readonly no: undefined;
  readonly 'no-reason': undefined;
  readonly none: undefined;
  readonly 'not-done': { readonly change: Value; readonly why: Value };
  readonly 'not-done-cancelled': { readonly change: Value };
  readonly 'not-found': { readonly texts: Value };
  readonly 'not-known': undefined;
  readonly note: undefined;
  readonly 'notice-added': { readonly approver: Value; readonly requester: Value; readonly room: Value };
  readonly 'notice-joined': { readonly approver: Value; readonly room: Value };
  readonly 'notice-owner': { readonly command: Value; readonly requester: Value; readonly room: Value };
  readonly of: { readonly count: number; readonly total: number };
  readonly off: undefined;
  readonly on: undefined;
  readonly optional: { readonly text: Value };
  readonly 'outcome-approved': { readonly at: Value; readonly by: Value };
  readonly 'outcome-expired': undefined;
  readonly 'outcome-rejected': { readonly at: Value; readonly by: Value };
  readonly 'outcome-void': undefined;
  readonly outsider: undefined;
  readonly 'outsider-thanks': undefined;
  readonly 'page-empty': undefined;
  readonly 'place-left': undefined;
  readonly 'place-member': undefined;
  readonly 'place-of': { readonly place: string };
  readonly 'place-owner': undefined;
  readonly 'plan-cancelled': undefined;
  readonly 'plan-cancelled-other': { readonly done: number; readonly id: Value; readonly requester: Value; readonly total: number };
  readonly 'plan-cancelled-own': { readonly done: number; readonly id: Value; readonly total: number };
  readonly 'plan-cancelling': { readonly id: Value; readonly requester: Value };
  readonly 'plan-cancelling-own': { readonly id: Value };
  readonly 'plan-controlled': { readonly by: Value; readonly control: string; readonly done: number; readonly id: Value; readonly total: number; readonly what: Value };
  readonly 'plan-expired': undefined;
  readonly 'plan-late': { readonly done: number; readonly total: number; readonly what: Value };
  readonly 'plan-late-how': { readonly cancel: Value; readonly pause: Value };
  readonly 'plan-list-how': { readonly cancel: Value; readonly pause: Value; readonly resume: Value };
  readonly 'plan-list-none': undefined;
  readonly 'plan-list-none-all': undefined;
  readonly 'plan-list-title': undefined;
  readonly 'plan-list-title-all': undefined;
  readonly 'plan-pausing': { readonly done: number; readonly id: Value; readonly total: number; readonly what: Value };
  readonly 'plan-resume-or-cancel': { readonly cancel: Value; readonly resume: Value };
  readonly 'plan-resume-or-cancel-soon': { readonly cancel: Value; readonly resume: Value };
  readonly 'plan-resuming': { readonly done: number; readonly id: Value; readonly total: number; readonly what: Value };
  readonly 'plan-resuming-own': { readonly done: number; readonly id: Value; readonly total: number; readonly what: Value };
  readonly 'plan-state': { readonly state: string };
  readonly 'plan-state-approving': { readonly request: Value };
  readonly 'plan-still-paused': { readonly done: number; readonly total: number; readonly what: Value };
  readonly 'plan-stopped': { readonly done: number; readonly total: number };
  readonly 'plan-what': { readonly first: Value; readonly others: number };
  readonly 'presence-all-none': undefined;
  readonly 'presence-all-none-of': { readonly command: Value };
  readonly 'presence-all-title': { readonly count: number };
  readonly 'presence-all-title-of': { readonly count: number; readonly presence: Value };
  readonly 'presence-available': { readonly person: Value };
  readonly 'presence-available-now': { readonly people: readonly Value[] };
  readonly 'presence-count': { readonly count: number; readonly presence: Value };
  readonly 'presence-file': undefined;
  readonly 'presence-file-of': { readonly presence: Value };
  readonly 'presence-name': { readonly category: string };
  readonly 'presence-not-available': { readonly command: Value; readonly person: Value; readonly until: Value };
  readonly 'presence-not-watched': { readonly command: Value; readonly people: Value };
  readonly 'presence-unwatched': { readonly people: Value };
  readonly 'presence-was-set': { readonly presence: Value };
  readonly 'presence-was-set-already': { readonly presence: Value };
  readonly 'presence-watches-none': { readonly command: Value };
  readonly 'presence-watches-title': { readonly count: number };
  readonly 'presence-watching': { readonly count: number; readonly until: Value };
  readonly 'preview-administrators': { readonly quorum: number };
  readonly 'preview-approver': { readonly people: readonly Value[] };
  readonly 'preview-approvers': { readonly people: Value; readonly quorum: number };
  readonly 'preview-confirm': undefined;
  readonly 'preview-obstacle-more': { readonly changes: Value; readonly more: number; readonly why: Value };
  readonly 'preview-refused': undefined;
  readonly 'preview-title': { readonly command: Value };
  readonly 'preview-would': { readonly change: Value; readonly lead: string };
  readonly 'preview-would-many': { readonly lead: string };
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
  readonly 'reason-given': { readonly reason: Value };
  readonly 'record-change-already-so': undefined;
  readonly 'record-change-applied': undefined;
  readonly 'record-change-failed': undefined;
  readonly 'record-change-started': undefined;
  readonly 'record-command-previewed': undefined;
  readonly 'record-command-refused': undefined;
  readonly 'record-command-run-as': undefined;
  readonly 'record-configuration-loaded': undefined;
  readonly 'record-decision-refused': undefined;
  readonly 'record-message-dropped': undefined;
  readonly 'record-messages-ignored': undefined;
  readonly 'record-outsider-refused': undefined;
  readonly 'record-plan-cancel-asked': undefined;
  readonly 'record-plan-cancelled': undefined;
  readonly 'record-plan-confirmed': undefined;
  readonly 'record-plan-due': undefined;
  readonly 'record-plan-expired': undefined;
  readonly 'record-plan-finished': undefined;
  readonly 'record-plan-late': undefined;
  readonly 'record-plan-pause-asked': undefined;
  readonly 'record-plan-paused': undefined;
  readonly 'record-plan-proposed': undefined;
  readonly 'record-plan-reminded': undefined;
  readonly 'record-plan-resumed': undefined;
  readonly 'record-plan-void': undefined;
  readonly 'record-policy-loaded': undefined;
  readonly 'record-policy-refused': undefined;
  readonly 'record-request-approved': undefined;
  readonly 'record-request-expired': undefined;
  readonly 'record-request-opened': undefined;
  readonly 'record-request-rejected': undefined;
  readonly 'record-request-void': undefined;
  readonly 'record-request-withdrawn': undefined;
  readonly 'record-steward-started': undefined;
  readonly 'record-steward-stopped': undefined;
  readonly 'record-watch-ended': undefined;
  readonly 'record-watch-started': undefined;
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
  readonly 'request-asked': { readonly asked: Value; readonly needed: Value };
  readonly 'request-card-how': { readonly approve: Value; readonly reject: Value };
  readonly 'request-card-title': { readonly id: Value };
  readonly 'request-closed-title': { readonly id: Value };
  readonly 'request-list-how': { readonly approve: Value; readonly reject: Value };
  readonly 'request-list-none-own': undefined;
  readonly 'request-list-none-waiting': undefined;
  readonly 'request-list-own': undefined;
  readonly 'request-list-waiting': undefined;
  readonly 'request-more-wanted': { readonly count: number; readonly id: Value };
  readonly 'request-open-until': { readonly command: Value; readonly id: Value; readonly until: Value };
  readonly 'request-outcome': { readonly changes: Value; readonly id: Value };
  readonly 'role-for-both': undefined;
  readonly 'role-for-people': undefined;
  readonly 'role-for-services': undefined;
  readonly 'role-list-give': { readonly command: Value };
  readonly 'role-list-none': undefined;
  readonly 'room-added': { readonly people: Value; readonly room: Value };
  readonly 'room-added-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-created': { readonly room: Value };
  readonly 'room-created-already': { readonly room: Value };
  readonly 'room-created-with': { readonly people: readonly Value[] };
  readonly 'room-created-without': { readonly command: Value; readonly people: Value };
  readonly 'room-deactivated': { readonly command: Value; readonly room: Value };
  readonly 'room-deactivated-already': { readonly room: Value };
  readonly 'room-find-cut': undefined;
  readonly 'room-find-join': { readonly command: Value };
  readonly 'room-find-none': { readonly inactive: boolean; readonly text: string };
  readonly 'room-find-none-mine': { readonly inactive: boolean; readonly text: string };
  readonly 'room-find-shorter': undefined;
  readonly 'room-find-shorter-or-inactive': { readonly option: Value };
  readonly 'room-find-title': { readonly inactive: boolean; readonly text: string };
  readonly 'room-find-title-mine': { readonly inactive: boolean; readonly text: string };
  readonly 'room-hello': { readonly bot: Value; readonly command: Value };
  readonly 'room-joined': { readonly room: Value };
  readonly 'room-joined-already': { readonly room: Value };
  readonly 'room-kind': { readonly kind: string };
  readonly 'room-left': { readonly room: Value };
  readonly 'room-left-already': { readonly room: Value };
  readonly 'room-list-none': { readonly person: Value };
  readonly 'room-list-none-own': { readonly create: Value; readonly find: Value };
  readonly 'room-list-title': { readonly count: number; readonly person: Value };
  readonly 'room-list-title-own': { readonly count: number };
  readonly 'room-members-file': { readonly past: boolean; readonly room: Value };
  readonly 'room-members-title': { readonly count: number; readonly room: Value };
  readonly 'room-members-title-past': { readonly count: number; readonly left: number; readonly room: Value };
  readonly 'room-owner-added': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-owner-added-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-owner-removed': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-owner-removed-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-reach': { readonly isExternal: boolean };
  readonly 'room-reactivated': { readonly room: Value };
  readonly 'room-reactivated-already': { readonly room: Value };
  readonly 'room-removed': { readonly people: Value; readonly room: Value };
  readonly 'room-removed-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-report-external': undefined;
  readonly 'room-report-file': { readonly conditions: readonly Value[] };
  readonly 'room-report-none': undefined;
  readonly 'room-report-orphaned': undefined;
  readonly 'room-report-quiet': { readonly since: Value };
  readonly 'room-report-title': { readonly total: number };
  readonly 'room-report-title-part': { readonly count: number; readonly total: number };
  readonly 'room-setting-copyProtected': undefined;
  readonly 'room-setting-copyProtected.noun': undefined;
  readonly 'room-setting-crossPod': undefined;
  readonly 'room-setting-description': undefined;
  readonly 'room-setting-description.noun': undefined;
  readonly 'room-setting-discoverable': undefined;
  readonly 'room-setting-discoverable.noun': undefined;
  readonly 'room-setting-keywords': undefined;
  readonly 'room-setting-keywords.noun': undefined;
  readonly 'room-setting-membersCanInvite': undefined;
  readonly 'room-setting-membersCanInvite.noun': undefined;
  readonly 'room-setting-name': undefined;
  readonly 'room-setting-name.noun': undefined;
  readonly 'room-setting-public': undefined;
  readonly 'room-setting-readOnly': undefined;
  readonly 'room-setting-readOnly.noun': undefined;
  readonly 'room-setting-viewHistory': undefined;
  readonly 'room-setting-viewHistory.noun': undefined;
  readonly 'room-state': { readonly isActive: boolean };
  readonly 'room-transferred': { readonly command: Value; readonly people: Value; readonly room: Value };
  readonly 'room-transferred-already': { readonly people: Value; readonly room: Value };
  readonly 'room-updated': { readonly room: Value };
  readonly 'room-updated-already': { readonly room: Value };
  readonly 'span-days': { readonly count: number };
  readonly 'span-hours': { readonly count: number };
  readonly 'span-minutes': { readonly count: number };
  readonly 'span-moments': undefined;
  readonly 'span-seconds': { readonly count: number };
  readonly 'status-failures': { readonly count: number };
  readonly 'status-feed': undefined;
  readonly 'status-feed-state': { readonly state: string };
  readonly 'status-last-read': { readonly span: Value };
  readonly 'status-reachable': undefined;
  readonly 'status-session': undefined;
  readonly 'status-session-none': undefined;
  readonly 'status-session-since': { readonly since: Value; readonly span: Value };
  readonly 'status-took': undefined;
  readonly 'status-trouble': { readonly trouble: string };
  readonly 'suspension-is-over': { readonly until: Value };
  readonly 'the-administrators': undefined;
  readonly usage: { readonly usage: Value };
  readonly 'usage-more': { readonly more: Value; readonly usage: Value };
  readonly 'user-created': { readonly email: Value; readonly name: Value; readonly userName: Value };
  readonly 'user-created-already': { readonly email: Value; readonly userName: Value };
  readonly 'user-created-roles': { readonly command: Value };
  readonly 'user-disabled': { readonly command: Value; readonly people: Value };
  readonly 'user-disabled-already': { readonly people: Value };
  readonly 'user-enabled': { readonly people: Value };
  readonly 'user-enabled-already': { readonly people: Value };
  readonly 'user-feature-off': { readonly feature: Value; readonly people: Value };
  readonly 'user-feature-off-already': { readonly feature: Value; readonly people: Value };
  readonly 'user-feature-on': { readonly feature: Value; readonly people: Value };
  readonly 'user-feature-on-already': { readonly feature: Value; readonly people: Value };
  readonly 'user-features-change': { readonly off: Value; readonly on: Value };
  readonly 'user-features-none': { readonly person: Value };
  readonly 'user-features-title': { readonly off: number; readonly on: number; readonly person: Value };
  readonly 'user-field-department': undefined;
  readonly 'user-field-department.noun': undefined;
  readonly 'user-field-displayName': undefined;
  readonly 'user-field-displayName.noun': undefined;
  readonly 'user-field-division': undefined;
  readonly 'user-field-division.noun': undefined;
  readonly 'user-field-email': undefined;
  readonly 'user-field-email.noun': undefined;
  readonly 'user-field-firstName': undefined;
  readonly 'user-field-firstName.noun': undefined;
  readonly 'user-field-jobFunction': undefined;
  readonly 'user-field-jobFunction.noun': undefined;
  readonly 'user-field-lastName': undefined;
  readonly 'user-field-lastName.noun': undefined;
  readonly 'user-field-location': undefined;
  readonly 'user-field-location.noun': undefined;
  readonly 'user-field-mobilePhone': undefined;
  readonly 'user-field-mobilePhone.noun': undefined;
  readonly 'user-field-title': undefined;
  readonly 'user-field-title.noun': undefined;
  readonly 'user-field-workPhone': undefined;
  readonly 'user-field-workPhone.noun': undefined;
  readonly 'user-find-none': { readonly isFiltered: boolean; readonly option: Value; readonly text: string };
  readonly 'user-find-none-external': { readonly isFiltered: boolean; readonly text: string };
  readonly 'user-find-title': { readonly count: number; readonly text: string };
  readonly 'user-info-external': { readonly name: Value };
  readonly 'user-info-refused': undefined;
  readonly 'user-list-none': undefined;
  readonly 'user-list-none-where': { readonly command: Value; readonly conditions: Value };
  readonly 'user-list-title': undefined;
  readonly 'user-list-title-where': { readonly conditions: Value };
  readonly 'user-logged-out': { readonly people: Value };
  readonly 'user-logged-out-already': { readonly people: Value };
  readonly 'user-role-added': { readonly people: Value; readonly role: Value };
  readonly 'user-role-added-already': { readonly people: Value; readonly role: Value };
  readonly 'user-role-removed': { readonly people: Value; readonly role: Value };
  readonly 'user-role-removed-already': { readonly people: Value; readonly role: Value };
  readonly 'user-roles-none': { readonly give: Value; readonly list: Value; readonly person: Value };
  readonly 'user-roles-title': { readonly person: Value };
  readonly 'user-suspended': { readonly command: Value; readonly people: Value; readonly until: Value };
  readonly 'user-suspended-already': { readonly people: Value; readonly until: Value };
  readonly 'user-trail-none': { readonly name: Value; readonly option: Value; readonly since: Value };
  readonly 'user-trail-none-all': { readonly option: Value; readonly since: Value };
  readonly 'user-trail-since': { readonly since: Value };
  readonly 'user-trail-title': { readonly name: Value };
  readonly 'user-trail-title-all': undefined;
  readonly 'user-unsuspended': { readonly people: Value };
  readonly 'user-unsuspended-already': { readonly people: Value };
  readonly 'user-updated': { readonly people: Value };
  readonly 'user-updated-already': { readonly people: Value };
  readonly 'user-updated-restored': { readonly fields: Value };
  readonly 'warning-copy-protection': undefined;
  readonly 'warning-owned-alone': { readonly rooms: readonly Value[] };
  readonly 'warning-owned-alone-at-least': { readonly others: number; readonly rooms: Value };
  readonly 'warning-owned-alone-more': { readonly others: number; readonly rooms: Value };
  readonly 'warning-role-actions': { readonly actions: Value };
  readonly 'warning-room-deactivate': undefined;
  readonly 'whoami-cut': { readonly count: number };
  readonly 'whoami-no-roles': undefined;
  readonly yes: undefined;
};
