// Written by `npm run names` from templates/words/en.ftl. Don't edit it.

/** Sentences that are given nothing. */
export const plainWordIds = [
  'about-no-rule',
  'about-refused',
  'answer-none',
  'arg-account',
  'arg-account-by-address',
  'arg-account-by-address.hint',
  'arg-account-by-address.label',
  'arg-account-type',
  'arg-account-type.hint',
  'arg-account-type.label',
  'arg-account.label',
  'arg-actor',
  'arg-add',
  'arg-add.label',
  'arg-administrator',
  'arg-administrator.label',
  'arg-all',
  'arg-answer',
  'arg-answer.label',
  'arg-command',
  'arg-command.label',
  'arg-copy-protected',
  'arg-cross-pod',
  'arg-cross-pod.hint',
  'arg-cross-pod.label',
  'arg-csv',
  'arg-delegate',
  'arg-delegate-until',
  'arg-delegate-until.label',
  'arg-delegate.label',
  'arg-delegated-by',
  'arg-delegated-by.label',
  'arg-delegation-with',
  'arg-delegation-with.label',
  'arg-description',
  'arg-description.label',
  'arg-discoverable',
  'arg-discoverable.hint',
  'arg-discoverable.label',
  'arg-dry-run',
  'arg-email',
  'arg-email.label',
  'arg-external',
  'arg-feature',
  'arg-feature.label',
  'arg-finding',
  'arg-finding.label',
  'arg-first-members',
  'arg-first-members.label',
  'arg-glass',
  'arg-glass-lasts',
  'arg-glass-lasts.label',
  'arg-glass.label',
  'arg-im-people',
  'arg-im-people.label',
  'arg-inactive',
  'arg-instead-of',
  'arg-instead-of.label',
  'arg-join-for',
  'arg-join-for.hint',
  'arg-join-for.label',
  'arg-key',
  'arg-key.hint',
  'arg-key.label',
  'arg-keywords',
  'arg-keywords.hint',
  'arg-keywords.label',
  'arg-language',
  'arg-members-can-invite',
  'arg-mine',
  'arg-multi-lateral',
  'arg-needed-displayName',
  'arg-needed-firstName',
  'arg-needed-lastName',
  'arg-new-description',
  'arg-new-description.hint',
  'arg-new-description.label',
  'arg-new-name',
  'arg-new-name.label',
  'arg-new-owner',
  'arg-new-owner.label',
  'arg-new-profile-department',
  'arg-new-profile-department.hint',
  'arg-new-profile-department.label',
  'arg-new-profile-division',
  'arg-new-profile-division.hint',
  'arg-new-profile-division.label',
  'arg-new-profile-jobFunction',
  'arg-new-profile-jobFunction.hint',
  'arg-new-profile-jobFunction.label',
  'arg-new-profile-location',
  'arg-new-profile-location.hint',
  'arg-new-profile-location.label',
  'arg-new-profile-mobilePhone',
  'arg-new-profile-mobilePhone.hint',
  'arg-new-profile-mobilePhone.label',
  'arg-new-profile-title',
  'arg-new-profile-title.hint',
  'arg-new-profile-title.label',
  'arg-new-profile-workPhone',
  'arg-new-profile-workPhone.hint',
  'arg-new-profile-workPhone.label',
  'arg-notices',
  'arg-notices.label',
  'arg-only-company',
  'arg-only-disabled',
  'arg-only-external',
  'arg-only-feature',
  'arg-only-location',
  'arg-only-role',
  'arg-only-status',
  'arg-only-title',
  'arg-orphaned',
  'arg-other-company-person',
  'arg-other-company-person.label',
  'arg-owner-add',
  'arg-owner-add.label',
  'arg-owner-remove',
  'arg-owner-remove.label',
  'arg-past',
  'arg-person',
  'arg-person-text',
  'arg-person-text.hint',
  'arg-person-text.label',
  'arg-person.label',
  'arg-plan',
  'arg-plan.label',
  'arg-presence-for',
  'arg-presence-for.hint',
  'arg-presence-for.label',
  'arg-profile-department',
  'arg-profile-displayName',
  'arg-profile-displayName.label',
  'arg-profile-division',
  'arg-profile-firstName',
  'arg-profile-firstName.label',
  'arg-profile-jobFunction',
  'arg-profile-lastName',
  'arg-profile-lastName.label',
  'arg-profile-location',
  'arg-profile-mobilePhone',
  'arg-profile-title',
  'arg-profile-workPhone',
  'arg-public',
  'arg-public.hint',
  'arg-public.label',
  'arg-question',
  'arg-question-number',
  'arg-question-number.label',
  'arg-question.label',
  'arg-quiet',
  'arg-quiet-hours',
  'arg-quiet-hours.hint',
  'arg-quiet-hours.label',
  'arg-read-only',
  'arg-reason',
  'arg-reason.label',
  'arg-remove',
  'arg-remove.label',
  'arg-request',
  'arg-request.label',
  'arg-requested-for',
  'arg-requested-for.hint',
  'arg-requested-for.label',
  'arg-requests-by',
  'arg-requests-by.label',
  'arg-requests-room',
  'arg-requests-room.label',
  'arg-requests-which',
  'arg-requests-which.label',
  'arg-role',
  'arg-role.label',
  'arg-roles',
  'arg-roles.hint',
  'arg-roles.label',
  'arg-room',
  'arg-room-name',
  'arg-room-name.label',
  'arg-room-text',
  'arg-room-text.hint',
  'arg-room-text.label',
  'arg-room.label',
  'arg-session',
  'arg-session.hint',
  'arg-session.label',
  'arg-since',
  'arg-since.hint',
  'arg-since.label',
  'arg-status',
  'arg-status.label',
  'arg-ticket',
  'arg-ticket.label',
  'arg-time-zone',
  'arg-trail-about',
  'arg-trail-about.label',
  'arg-trail-since',
  'arg-trail-since.hint',
  'arg-trail-since.label',
  'arg-until',
  'arg-until.hint',
  'arg-until.label',
  'arg-unwatch',
  'arg-unwatch.label',
  'arg-user-name',
  'arg-user-name.hint',
  'arg-user-name.label',
  'arg-view-history',
  'arg-watch',
  'arg-watch-until',
  'arg-watch-until.hint',
  'arg-watch-until.label',
  'arg-watch.label',
  'arg-what-to-change',
  'arg-which-connections',
  'arg-whose',
  'arg-whose-features',
  'arg-whose-features.label',
  'arg-whose-presence',
  'arg-whose-presence.label',
  'arg-whose-roles',
  'arg-whose-roles.label',
  'arg-whose-rooms',
  'arg-whose.label',
  'arg-without-me',
  'arg-without-me.label',
  'ask-when-whole',
  'audit-none',
  'button-accept',
  'button-all-commands',
  'button-answer',
  'button-approve',
  'button-ask-requester',
  'button-cancel',
  'button-change-language',
  'button-change-notices',
  'button-change-quiet',
  'button-change-time-zone',
  'button-confirm',
  'button-decline',
  'button-do',
  'button-go-on',
  'button-more-fields',
  'button-next',
  'button-none-of-these',
  'button-open-im',
  'button-open-room',
  'button-pause',
  'button-previous',
  'button-reject',
  'button-resume',
  'button-review',
  'button-show',
  'button-show-requests',
  'button-withdraw',
  'button-yes-do-it',
  'button-yes-dry-run',
  'change-connection-remove.button',
  'change-hidden-room',
  'change-room-deactivate.button',
  'change-room-leave.button',
  'change-room-owner-remove.button',
  'change-room-transfer.button',
  'change-room-update.button',
  'change-user-avatar.button',
  'change-user-create.button',
  'change-user-disable.button',
  'change-user-role-remove.button',
  'change-user-suspend.button',
  'change-user-update.button',
  'changed-history-hidden',
  'changed-history-visible',
  'choice-AVAILABLE',
  'choice-AWAY',
  'choice-BE_RIGHT_BACK',
  'choice-BUSY',
  'choice-DO_NOT_DISTURB',
  'choice-IN_A_MEETING',
  'choice-OFFLINE',
  'choice-OFF_WORK',
  'choice-ON_THE_PHONE',
  'choice-OUT_OF_OFFICE',
  'choice-accepted',
  'choice-all',
  'choice-de',
  'choice-digest',
  'choice-en',
  'choice-fr',
  'choice-mute',
  'choice-no',
  'choice-now',
  'choice-off',
  'choice-pending',
  'choice-person',
  'choice-rejected',
  'choice-service',
  'choice-yes',
  'choose',
  'column-action',
  'column-action-name',
  'column-active',
  'column-affected',
  'column-affected-email',
  'column-affected-id',
  'column-attribute',
  'column-conversation',
  'column-division',
  'column-given',
  'column-groups',
  'column-has-left',
  'column-initiator',
  'column-initiator-email',
  'column-initiator-id',
  'column-new-value',
  'column-old-value',
  'column-open',
  'column-public',
  'column-time',
  'command-answer',
  'command-answer.action',
  'command-approve',
  'command-approve.action',
  'command-ask',
  'command-ask.action',
  'command-audit',
  'command-audit.action',
  'command-break-glass',
  'command-break-glass-confirm',
  'command-break-glass-confirm.action',
  'command-break-glass-confirm.title',
  'command-break-glass-end',
  'command-break-glass-end.action',
  'command-break-glass-review',
  'command-break-glass-review.action',
  'command-break-glass.action',
  'command-cancel',
  'command-cancel.action',
  'command-cancel.keep',
  'command-confirm',
  'command-confirm.action',
  'command-connection-accept',
  'command-connection-accept.action',
  'command-connection-info',
  'command-connection-info.action',
  'command-connection-reject',
  'command-connection-reject.action',
  'command-connection-remove',
  'command-connection-remove.action',
  'command-connection-request',
  'command-connection-request.action',
  'command-connections',
  'command-connections.action',
  'command-delegate',
  'command-delegate-accept',
  'command-delegate-accept.action',
  'command-delegate-end',
  'command-delegate-end.action',
  'command-delegate.action',
  'command-help',
  'command-help.action',
  'command-im',
  'command-im.action',
  'command-plan-cancel',
  'command-plan-cancel.action',
  'command-plan-cancel.keep',
  'command-plan-pause',
  'command-plan-pause.action',
  'command-plan-resume',
  'command-plan-resume.action',
  'command-plans',
  'command-plans.action',
  'command-presence',
  'command-presence-all',
  'command-presence-all.action',
  'command-presence-set',
  'command-presence-set.action',
  'command-presence-unwatch',
  'command-presence-unwatch.action',
  'command-presence-watch',
  'command-presence-watch.action',
  'command-presence-watches',
  'command-presence.action',
  'command-reject',
  'command-reject.action',
  'command-request-feature',
  'command-request-feature.action',
  'command-request-info',
  'command-request-info.action',
  'command-request-role',
  'command-request-role.action',
  'command-requests',
  'command-requests.action',
  'command-roles',
  'command-room-add',
  'command-room-add.action',
  'command-room-create',
  'command-room-create.action',
  'command-room-deactivate',
  'command-room-deactivate.action',
  'command-room-find',
  'command-room-find.action',
  'command-room-info',
  'command-room-info.action',
  'command-room-join',
  'command-room-join.action',
  'command-room-leave',
  'command-room-leave.action',
  'command-room-list',
  'command-room-list.action',
  'command-room-members',
  'command-room-members.action',
  'command-room-owner-add',
  'command-room-owner-add.action',
  'command-room-owner-remove',
  'command-room-owner-remove.action',
  'command-room-reactivate',
  'command-room-reactivate.action',
  'command-room-remove',
  'command-room-remove.action',
  'command-room-report',
  'command-room-report.action',
  'command-room-transfer',
  'command-room-transfer.action',
  'command-room-update',
  'command-room-update.action',
  'command-room-update.title',
  'command-settings',
  'command-settings-language',
  'command-settings-language.action',
  'command-settings-notices',
  'command-settings-notices.action',
  'command-settings-quiet',
  'command-settings-quiet.action',
  'command-settings-timezone',
  'command-settings-timezone.action',
  'command-status',
  'command-steward-confirm',
  'command-steward-confirm.action',
  'command-steward-resume',
  'command-steward-resume.action',
  'command-steward-stop',
  'command-steward-stop.action',
  'command-user-avatar',
  'command-user-avatar.action',
  'command-user-create',
  'command-user-create.action',
  'command-user-disable',
  'command-user-disable.action',
  'command-user-enable',
  'command-user-enable.action',
  'command-user-feature-off',
  'command-user-feature-off.action',
  'command-user-feature-on',
  'command-user-feature-on.action',
  'command-user-features',
  'command-user-features.action',
  'command-user-find',
  'command-user-find.action',
  'command-user-info',
  'command-user-info.action',
  'command-user-list',
  'command-user-list.action',
  'command-user-logout',
  'command-user-logout.action',
  'command-user-role-add',
  'command-user-role-add.action',
  'command-user-role-remove',
  'command-user-role-remove.action',
  'command-user-roles',
  'command-user-roles.action',
  'command-user-session-end',
  'command-user-session-end.action',
  'command-user-sessions',
  'command-user-sessions.action',
  'command-user-suspend',
  'command-user-suspend.action',
  'command-user-trail',
  'command-user-trail.action',
  'command-user-unsuspend',
  'command-user-unsuspend.action',
  'command-user-update',
  'command-user-update.action',
  'command-user-update.title',
  'command-whoami',
  'command-whoami.action',
  'command-withdraw',
  'command-withdraw.action',
  'condition-disabled',
  'confirm-one-button',
  'connection-info-outgoing',
  'connection-list-none-all',
  'did-you-mean',
  'effects-now-stopped',
  'effects-one-more-resumes',
  'event-given-up',
  'event-late',
  'example-reason',
  'example-rejection',
  'exposure-history',
  'exposure-history-hidden',
  'file-audit-trail',
  'file-members',
  'file-not-found',
  'file-presence',
  'file-rooms',
  'file-users',
  'form-cancelled',
  'form-kept',
  'form-nothing-changed',
  'form-proposed',
  'form-reason-required',
  'form-too-many-rooms',
  'glass-told',
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
  'help-command-inside',
  'help-edited',
  'help-fine',
  'help-one-by-one',
  'help-quoted',
  'help-thanks',
  'hold-cancelled',
  'hold-over',
  'label-about',
  'label-account',
  'label-actions',
  'label-address',
  'label-asked',
  'label-asked-by',
  'label-asked-to-decide',
  'label-by',
  'label-change',
  'label-company',
  'label-created',
  'label-created-by',
  'label-decided-at',
  'label-decided-by',
  'label-delegate',
  'label-department',
  'label-description',
  'label-device',
  'label-done-before',
  'label-done-since',
  'label-email',
  'label-feature',
  'label-finished',
  'label-first-asked',
  'label-for',
  'label-groups',
  'label-id',
  'label-joined',
  'label-key',
  'label-language',
  'label-last-change',
  'label-last-login',
  'label-last-message',
  'label-leaves-room',
  'label-location',
  'label-members',
  'label-name',
  'label-needs',
  'label-new-member',
  'label-not-done',
  'label-note',
  'label-notices',
  'label-number',
  'label-open-until',
  'label-other-companies',
  'label-owner',
  'label-owners',
  'label-person',
  'label-picture',
  'label-presence',
  'label-principal',
  'label-quiet',
  'label-reason',
  'label-requested-by',
  'label-role',
  'label-roles',
  'label-roles-now',
  'label-rooms-you-own',
  'label-session',
  'label-sessions',
  'label-since',
  'label-status',
  'label-suspended-now-until',
  'label-suspended-until',
  'label-ticket',
  'label-time-zone',
  'label-title',
  'label-type',
  'label-unavailable',
  'label-unclear',
  'label-until',
  'label-user-name',
  'label-wants-to',
  'label-watched-until',
  'label-what',
  'label-when',
  'label-who',
  'label-your-role',
  'language-de',
  'language-en',
  'language-fr',
  'never',
  'no',
  'no-reason',
  'none',
  'not-known',
  'note',
  'off',
  'on',
  'open-elsewhere',
  'open-in-im',
  'open-on-card',
  'outcome-expired',
  'outcome-void',
  'outsider',
  'outsider-thanks',
  'page-empty',
  'person-external-unknown',
  'person-hidden-characters',
  'person-mixed-alphabets',
  'person-no-department',
  'person-no-email',
  'person-no-title',
  'picked-none',
  'place-left',
  'place-member',
  'place-owner',
  'plan-cancelled',
  'plan-expired',
  'plan-list-none',
  'plan-list-none-all',
  'plan-list-title',
  'plan-list-title-all',
  'presence-all-none',
  'presence-file',
  'preview-confirm',
  'preview-refused',
  'problem-card-expired',
  'problem-card-of-another',
  'problem-card-unknown',
  'problem-card-used',
  'problem-confirmed-unseen',
  'problem-delegate-oneself',
  'problem-delegation-without-end',
  'problem-effects-not-stopped',
  'problem-glass-not-for-you',
  'problem-glass-without-reason',
  'problem-im-between-one',
  'problem-im-with-nobody',
  'problem-im-with-steward',
  'problem-key-for-people',
  'problem-no-delegation',
  'problem-no-glass',
  'problem-not-allowed',
  'problem-nothing-to-confirm',
  'problem-one-person',
  'problem-own-confirmation',
  'problem-person-name-mixed',
  'problem-policy-changed',
  'problem-reason-required',
  'problem-room-name-empty',
  'problem-room-name-like-person',
  'problem-room-name-mixed',
  'problem-room-settings-clash',
  'problem-several-to-confirm',
  'problem-steward-account',
  'problem-too-many-messages',
  'question-open',
  'reason-to-decide',
  'record-administrator-confirmed',
  'record-administrators-room-noted',
  'record-break-glass-ended',
  'record-break-glass-opened',
  'record-break-glass-reviewed',
  'record-break-glass-used',
  'record-change-already-so',
  'record-change-applied',
  'record-change-failed',
  'record-change-started',
  'record-command-previewed',
  'record-command-refused',
  'record-command-run-as',
  'record-configuration-loaded',
  'record-decision-refused',
  'record-delegation-accepted',
  'record-delegation-asked',
  'record-delegation-confirmed',
  'record-delegation-ended',
  'record-delegation-proposed',
  'record-effects-resume-asked',
  'record-effects-resumed',
  'record-effects-stopped',
  'record-message-dropped',
  'record-messages-ignored',
  'record-outsider-refused',
  'record-plan-cancel-asked',
  'record-plan-cancelled',
  'record-plan-confirmed',
  'record-plan-due',
  'record-plan-expired',
  'record-plan-finished',
  'record-plan-hold-told',
  'record-plan-late',
  'record-plan-pause-asked',
  'record-plan-paused',
  'record-plan-proposed',
  'record-plan-reminded',
  'record-plan-resumed',
  'record-plan-void',
  'record-policy-in-force',
  'record-policy-loaded',
  'record-policy-refused',
  'record-request-advanced',
  'record-request-answered',
  'record-request-approved',
  'record-request-asked',
  'record-request-escalated',
  'record-request-expired',
  'record-request-lapsed',
  'record-request-opened',
  'record-request-rejected',
  'record-request-reminded',
  'record-request-void',
  'record-request-withdrawn',
  'record-settings-changed',
  'record-steward-started',
  'record-steward-stopped',
  'record-store-compared',
  'record-store-pruned',
  'record-store-restored',
  'record-watch-ended',
  'record-watch-started',
  'record-words-loaded',
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
  'refused-im-between-400',
  'refused-im-between-403',
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
  'refused-user-avatar-400',
  'refused-user-avatar-403',
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
  'refused-user-session-end-400',
  'refused-user-session-end-403',
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
  'request-digest-done',
  'request-list-none-decided',
  'request-list-none-fit',
  'request-list-none-own',
  'request-list-none-waiting',
  'restored-plans',
  'restored-questions',
  'restored-title',
  'role-for-both',
  'role-for-people',
  'role-for-services',
  'role-list-none',
  'room-find-cut',
  'room-find-shorter',
  'room-info-group-chat',
  'room-report-external',
  'room-report-none',
  'room-report-orphaned',
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
  'says-account-not-enabled',
  'says-account-of-other-company',
  'says-administrators-own-their-room',
  'says-administrators-room',
  'says-administrators-room-by-two',
  'says-external-people-off',
  'says-external-rooms-off',
  'says-other-company',
  'says-own-account',
  'says-public-rooms-off',
  'says-service-account',
  'settings-no-quiet',
  'settings-notices-digest',
  'settings-notices-mute',
  'settings-notices-now',
  'settings-quiet-off',
  'settings-title',
  'span-moments',
  'stage-later',
  'status-agent',
  'status-feed',
  'status-pod',
  'status-reachable',
  'status-session',
  'status-session-none',
  'status-took',
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
  'user-info-refused',
  'user-list-none',
  'user-list-title',
  'user-trail-title-all',
  'warning-copy-protection',
  'warning-room-deactivate',
  'who-administrators',
  'who-administrators--another',
  'who-administrators--another-for-accounts',
  'who-administrators--another-for-features',
  'who-administrators-open-to-other-companies',
  'who-each-person--themselves',
  'who-everyone',
  'who-everyone--administrator-approves-open-rooms',
  'who-everyone--administrators-approve',
  'who-everyone--colleagues',
  'who-everyone--owner-approves',
  'who-everyone--owner-approves-rooms-that-can-be-found',
  'who-everyone--public-rooms',
  'who-everyone--rooms-that-can-be-found',
  'who-members',
  'who-members--owner-approves',
  'who-owners',
  'who-owners--administrator-approves-others',
  'who-owners--colleagues',
  'who-requester',
  'who-those-open-to-other-companies',
  'whoami-no-roles',
  'yes',
] as const;

export type PlainWordId = (typeof plainWordIds)[number];

export type WordId = keyof WordVariables<unknown>;

/** What each sentence has to be given; nothing is `undefined`. */
export type WordVariables<Value> = {
  readonly 'about-asked-by': { readonly person: Value };
  readonly 'about-configuration': { readonly hash: Value };
  readonly 'about-in-place-of': { readonly principal: Value };
  readonly 'about-no-rule': undefined;
  readonly 'about-operator': { readonly operator: Value };
  readonly 'about-overlaid': { readonly files: Value };
  readonly 'about-policy': { readonly hash: Value };
  readonly 'about-presence': { readonly person: Value };
  readonly 'about-reason': { readonly reason: Value };
  readonly 'about-refused': undefined;
  readonly 'about-rule': { readonly rule: Value };
  readonly 'about-ticket': { readonly ticket: Value };
  readonly 'account-owner': { readonly kind: string };
  readonly 'account-state': { readonly state: string };
  readonly 'account-type': { readonly accountType: string };
  readonly 'administrator-counts': { readonly person: Value };
  readonly 'all-in-file': { readonly count: Value; readonly file: Value };
  readonly 'already-done': { readonly change: Value };
  readonly 'and-more': { readonly count: number };
  readonly 'answer-none': undefined;
  readonly 'answer-passed-on': { readonly id: Value; readonly person: Value };
  readonly 'answered-by-im': { readonly person: Value };
  readonly 'answering-by-im': { readonly person: Value };
  readonly 'approver-group': { readonly kind: string; readonly name: Value };
  readonly 'approver-part': { readonly count: number; readonly kind: string; readonly name: readonly Value[] };
  readonly 'arg-account': undefined;
  readonly 'arg-account-by-address': undefined;
  readonly 'arg-account-by-address.hint': undefined;
  readonly 'arg-account-by-address.label': undefined;
  readonly 'arg-account-type': undefined;
  readonly 'arg-account-type.hint': undefined;
  readonly 'arg-account-type.label': undefined;
  readonly 'arg-account.label': undefined;
  readonly 'arg-actor': undefined;
  readonly 'arg-add': undefined;
  readonly 'arg-add.label': undefined;
  readonly 'arg-administrator': undefined;
  readonly 'arg-administrator.label': undefined;
  readonly 'arg-all': undefined;
  readonly 'arg-answer': undefined;
  readonly 'arg-answer.label': undefined;
  readonly 'arg-command': undefined;
  readonly 'arg-command.label': undefined;
  readonly 'arg-copy-protected': undefined;
  readonly 'arg-cross-pod': undefined;
  readonly 'arg-cross-pod.hint': undefined;
  readonly 'arg-cross-pod.label': undefined;
  readonly 'arg-csv': undefined;
  readonly 'arg-delegate': undefined;
  readonly 'arg-delegate-until': undefined;
  readonly 'arg-delegate-until.label': undefined;
  readonly 'arg-delegate.label': undefined;
  readonly 'arg-delegated-by': undefined;
  readonly 'arg-delegated-by.label': undefined;
  readonly 'arg-delegation-with': undefined;
  readonly 'arg-delegation-with.label': undefined;
  readonly 'arg-description': undefined;
  readonly 'arg-description.label': undefined;
  readonly 'arg-discoverable': undefined;
  readonly 'arg-discoverable.hint': undefined;
  readonly 'arg-discoverable.label': undefined;
  readonly 'arg-dry-run': undefined;
  readonly 'arg-email': undefined;
  readonly 'arg-email.label': undefined;
  readonly 'arg-external': undefined;
  readonly 'arg-feature': undefined;
  readonly 'arg-feature.label': undefined;
  readonly 'arg-finding': undefined;
  readonly 'arg-finding.label': undefined;
  readonly 'arg-first-members': undefined;
  readonly 'arg-first-members.label': undefined;
  readonly 'arg-glass': undefined;
  readonly 'arg-glass-lasts': undefined;
  readonly 'arg-glass-lasts.label': undefined;
  readonly 'arg-glass.label': undefined;
  readonly 'arg-im-people': undefined;
  readonly 'arg-im-people.label': undefined;
  readonly 'arg-inactive': undefined;
  readonly 'arg-instead-of': undefined;
  readonly 'arg-instead-of.label': undefined;
  readonly 'arg-join-for': undefined;
  readonly 'arg-join-for.hint': undefined;
  readonly 'arg-join-for.label': undefined;
  readonly 'arg-key': undefined;
  readonly 'arg-key.hint': undefined;
  readonly 'arg-key.label': undefined;
  readonly 'arg-keywords': undefined;
  readonly 'arg-keywords.hint': undefined;
  readonly 'arg-keywords.label': undefined;
  readonly 'arg-language': undefined;
  readonly 'arg-members-can-invite': undefined;
  readonly 'arg-mine': undefined;
  readonly 'arg-multi-lateral': undefined;
  readonly 'arg-needed-displayName': undefined;
  readonly 'arg-needed-firstName': undefined;
  readonly 'arg-needed-lastName': undefined;
  readonly 'arg-new-description': undefined;
  readonly 'arg-new-description.hint': undefined;
  readonly 'arg-new-description.label': undefined;
  readonly 'arg-new-name': undefined;
  readonly 'arg-new-name.label': undefined;
  readonly 'arg-new-owner': undefined;
  readonly 'arg-new-owner.label': undefined;
  readonly 'arg-new-profile-department': undefined;
  readonly 'arg-new-profile-department.hint': undefined;
  readonly 'arg-new-profile-department.label': undefined;
  readonly 'arg-new-profile-division': undefined;
  readonly 'arg-new-profile-division.hint': undefined;
  readonly 'arg-new-profile-division.label': undefined;
  readonly 'arg-new-profile-jobFunction': undefined;
  readonly 'arg-new-profile-jobFunction.hint': undefined;
  readonly 'arg-new-profile-jobFunction.label': undefined;
  readonly 'arg-new-profile-location': undefined;
  readonly 'arg-new-profile-location.hint': undefined;
  readonly 'arg-new-profile-location.label': undefined;
  readonly 'arg-new-profile-mobilePhone': undefined;
  readonly 'arg-new-profile-mobilePhone.hint': undefined;
  readonly 'arg-new-profile-mobilePhone.label': undefined;
  readonly 'arg-new-profile-title': undefined;
  readonly 'arg-new-profile-title.hint': undefined;
  readonly 'arg-new-profile-title.label': undefined;
  readonly 'arg-new-profile-workPhone': undefined;
  readonly 'arg-new-profile-workPhone.hint': undefined;
  readonly 'arg-new-profile-workPhone.label': undefined;
  readonly 'arg-notices': undefined;
  readonly 'arg-notices.label': undefined;
  readonly 'arg-only-company': undefined;
  readonly 'arg-only-disabled': undefined;
  readonly 'arg-only-external': undefined;
  readonly 'arg-only-feature': undefined;
  readonly 'arg-only-location': undefined;
  readonly 'arg-only-role': undefined;
  readonly 'arg-only-status': undefined;
  readonly 'arg-only-title': undefined;
  readonly 'arg-orphaned': undefined;
  readonly 'arg-other-company-person': undefined;
  readonly 'arg-other-company-person.label': undefined;
  readonly 'arg-owner-add': undefined;
  readonly 'arg-owner-add.label': undefined;
  readonly 'arg-owner-remove': undefined;
  readonly 'arg-owner-remove.label': undefined;
  readonly 'arg-past': undefined;
  readonly 'arg-person': undefined;
  readonly 'arg-person-text': undefined;
  readonly 'arg-person-text.hint': undefined;
  readonly 'arg-person-text.label': undefined;
  readonly 'arg-person.label': undefined;
  readonly 'arg-plan': undefined;
  readonly 'arg-plan.label': undefined;
  readonly 'arg-presence-for': undefined;
  readonly 'arg-presence-for.hint': undefined;
  readonly 'arg-presence-for.label': undefined;
  readonly 'arg-profile-department': undefined;
  readonly 'arg-profile-displayName': undefined;
  readonly 'arg-profile-displayName.label': undefined;
  readonly 'arg-profile-division': undefined;
  readonly 'arg-profile-firstName': undefined;
  readonly 'arg-profile-firstName.label': undefined;
  readonly 'arg-profile-jobFunction': undefined;
  readonly 'arg-profile-lastName': undefined;
  readonly 'arg-profile-lastName.label': undefined;
  readonly 'arg-profile-location': undefined;
  readonly 'arg-profile-mobilePhone': undefined;
  readonly 'arg-profile-title': undefined;
  readonly 'arg-profile-workPhone': undefined;
  readonly 'arg-public': undefined;
  readonly 'arg-public.hint': undefined;
  readonly 'arg-public.label': undefined;
  readonly 'arg-question': undefined;
  readonly 'arg-question-number': undefined;
  readonly 'arg-question-number.label': undefined;
  readonly 'arg-question.label': undefined;
  readonly 'arg-quiet': undefined;
  readonly 'arg-quiet-hours': undefined;
  readonly 'arg-quiet-hours.hint': undefined;
  readonly 'arg-quiet-hours.label': undefined;
  readonly 'arg-read-only': undefined;
  readonly 'arg-reason': undefined;
  readonly 'arg-reason.label': undefined;
  readonly 'arg-remove': undefined;
  readonly 'arg-remove.label': undefined;
  readonly 'arg-request': undefined;
  readonly 'arg-request.label': undefined;
  readonly 'arg-requested-for': undefined;
  readonly 'arg-requested-for.hint': undefined;
  readonly 'arg-requested-for.label': undefined;
  readonly 'arg-requests-by': undefined;
  readonly 'arg-requests-by.label': undefined;
  readonly 'arg-requests-room': undefined;
  readonly 'arg-requests-room.label': undefined;
  readonly 'arg-requests-which': undefined;
  readonly 'arg-requests-which.label': undefined;
  readonly 'arg-role': undefined;
  readonly 'arg-role.label': undefined;
  readonly 'arg-roles': undefined;
  readonly 'arg-roles.hint': undefined;
  readonly 'arg-roles.label': undefined;
  readonly 'arg-room': undefined;
  readonly 'arg-room-name': undefined;
  readonly 'arg-room-name.label': undefined;
  readonly 'arg-room-text': undefined;
  readonly 'arg-room-text.hint': undefined;
  readonly 'arg-room-text.label': undefined;
  readonly 'arg-room.label': undefined;
  readonly 'arg-session': undefined;
  readonly 'arg-session.hint': undefined;
  readonly 'arg-session.label': undefined;
  readonly 'arg-since': undefined;
  readonly 'arg-since.hint': undefined;
  readonly 'arg-since.label': undefined;
  readonly 'arg-status': undefined;
  readonly 'arg-status.label': undefined;
  readonly 'arg-ticket': undefined;
  readonly 'arg-ticket.label': undefined;
  readonly 'arg-time-zone': undefined;
  readonly 'arg-trail-about': undefined;
  readonly 'arg-trail-about.label': undefined;
  readonly 'arg-trail-since': undefined;
  readonly 'arg-trail-since.hint': undefined;
  readonly 'arg-trail-since.label': undefined;
  readonly 'arg-until': undefined;
  readonly 'arg-until.hint': undefined;
  readonly 'arg-until.label': undefined;
  readonly 'arg-unwatch': undefined;
  readonly 'arg-unwatch.label': undefined;
  readonly 'arg-user-name': undefined;
  readonly 'arg-user-name.hint': undefined;
  readonly 'arg-user-name.label': undefined;
  readonly 'arg-view-history': undefined;
  readonly 'arg-watch': undefined;
  readonly 'arg-watch-until': undefined;
  readonly 'arg-watch-until.hint': undefined;
  readonly 'arg-watch-until.label': undefined;
  readonly 'arg-watch.label': undefined;
  readonly 'arg-what-to-change': undefined;
  readonly 'arg-which-connections': undefined;
  readonly 'arg-whose': undefined;
  readonly 'arg-whose-features': undefined;
  readonly 'arg-whose-features.label': undefined;
  readonly 'arg-whose-presence': undefined;
  readonly 'arg-whose-presence.label': undefined;
  readonly 'arg-whose-roles': undefined;
  readonly 'arg-whose-roles.label': undefined;
  readonly 'arg-whose-rooms': undefined;
  readonly 'arg-whose.label': undefined;
  readonly 'arg-without-me': undefined;
  readonly 'arg-without-me.label': undefined;
  readonly 'ask-as-line': { readonly line: Value };
  readonly 'ask-declined': { readonly person: Value };
  readonly 'ask-declined-told': { readonly person: Value };
  readonly 'ask-done': { readonly person: Value };
  readonly 'ask-lead': { readonly person: Value };
  readonly 'ask-not-done': { readonly person: Value };
  readonly 'ask-sent': { readonly person: Value };
  readonly 'ask-title': { readonly person: Value };
  readonly 'ask-when-whole': undefined;
  readonly 'audit-none': undefined;
  readonly 'audit-title': { readonly count: number };
  readonly 'audit-title-by': { readonly actor: Value; readonly count: number };
  readonly 'audit-title-many': { readonly count: number };
  readonly 'audit-title-many-by': { readonly actor: Value; readonly count: number };
  readonly 'button-accept': undefined;
  readonly 'button-all-commands': undefined;
  readonly 'button-answer': undefined;
  readonly 'button-approve': undefined;
  readonly 'button-ask': { readonly person: Value };
  readonly 'button-ask-requester': undefined;
  readonly 'button-cancel': undefined;
  readonly 'button-change-language': undefined;
  readonly 'button-change-notices': undefined;
  readonly 'button-change-quiet': undefined;
  readonly 'button-change-time-zone': undefined;
  readonly 'button-confirm': undefined;
  readonly 'button-decline': undefined;
  readonly 'button-do': undefined;
  readonly 'button-dry-run': { readonly action: Value };
  readonly 'button-end-session': { readonly session: Value };
  readonly 'button-go-on': undefined;
  readonly 'button-more-fields': undefined;
  readonly 'button-next': undefined;
  readonly 'button-none-of-these': undefined;
  readonly 'button-open-im': undefined;
  readonly 'button-open-named': { readonly room: Value };
  readonly 'button-open-room': undefined;
  readonly 'button-pause': undefined;
  readonly 'button-previous': undefined;
  readonly 'button-reject': undefined;
  readonly 'button-resume': undefined;
  readonly 'button-review': undefined;
  readonly 'button-show': undefined;
  readonly 'button-show-requests': undefined;
  readonly 'button-withdraw': undefined;
  readonly 'button-yes-do-it': undefined;
  readonly 'button-yes-dry-run': undefined;
  readonly 'change-connection-accept': { readonly user: Value };
  readonly 'change-connection-reject': { readonly user: Value };
  readonly 'change-connection-remove': { readonly user: Value };
  readonly 'change-connection-remove.button': undefined;
  readonly 'change-connection-remove.question': { readonly user: Value };
  readonly 'change-connection-request': { readonly user: Value };
  readonly 'change-hidden-room': undefined;
  readonly 'change-im-between': { readonly people: Value };
  readonly 'change-im-create': { readonly people: Value };
  readonly 'change-presence-set': { readonly presence: Value; readonly user: Value };
  readonly 'change-room-create': { readonly room: Value };
  readonly 'change-room-deactivate': { readonly room: Value };
  readonly 'change-room-deactivate.button': undefined;
  readonly 'change-room-deactivate.question': { readonly room: Value };
  readonly 'change-room-join': { readonly room: Value };
  readonly 'change-room-leave': { readonly room: Value };
  readonly 'change-room-leave.button': undefined;
  readonly 'change-room-leave.question': { readonly room: Value };
  readonly 'change-room-member-add': { readonly room: Value; readonly user: Value };
  readonly 'change-room-member-remove': { readonly room: Value; readonly user: Value };
  readonly 'change-room-member-remove.button': { readonly user: Value };
  readonly 'change-room-member-remove.button-many': { readonly count: number };
  readonly 'change-room-member-remove.question': { readonly room: Value; readonly user: Value };
  readonly 'change-room-member-remove.question-many': { readonly count: number; readonly room: Value };
  readonly 'change-room-owner-add': { readonly room: Value; readonly user: Value };
  readonly 'change-room-owner-remove': { readonly room: Value; readonly user: Value };
  readonly 'change-room-owner-remove.button': undefined;
  readonly 'change-room-owner-remove.button-many': { readonly count: number };
  readonly 'change-room-owner-remove.question': { readonly room: Value; readonly user: Value };
  readonly 'change-room-owner-remove.question-many': { readonly count: number; readonly room: Value };
  readonly 'change-room-reactivate': { readonly room: Value };
  readonly 'change-room-transfer': { readonly room: Value; readonly user: Value };
  readonly 'change-room-transfer.button': undefined;
  readonly 'change-room-transfer.question': { readonly room: Value; readonly user: Value };
  readonly 'change-room-update': { readonly room: Value; readonly what: Value };
  readonly 'change-room-update.button': undefined;
  readonly 'change-room-update.question': { readonly room: Value; readonly what: Value };
  readonly 'change-user-avatar': { readonly user: Value };
  readonly 'change-user-avatar.button': undefined;
  readonly 'change-user-avatar.question': { readonly user: Value };
  readonly 'change-user-create': { readonly accountType: string; readonly name: Value; readonly userName: Value };
  readonly 'change-user-create.button': undefined;
  readonly 'change-user-create.question': { readonly accountType: string; readonly name: Value; readonly userName: Value };
  readonly 'change-user-disable': { readonly user: Value };
  readonly 'change-user-disable.button': undefined;
  readonly 'change-user-disable.question': { readonly user: Value };
  readonly 'change-user-enable': { readonly user: Value };
  readonly 'change-user-feature': { readonly feature: Value; readonly isOn: boolean; readonly user: Value };
  readonly 'change-user-logout': { readonly user: Value };
  readonly 'change-user-logout.button': { readonly user: Value };
  readonly 'change-user-logout.question': { readonly user: Value };
  readonly 'change-user-role-add': { readonly role: Value; readonly user: Value };
  readonly 'change-user-role-remove': { readonly role: Value; readonly user: Value };
  readonly 'change-user-role-remove.button': undefined;
  readonly 'change-user-role-remove.question': { readonly role: Value; readonly user: Value };
  readonly 'change-user-session-end': { readonly session: Value; readonly user: Value };
  readonly 'change-user-session-end.button': { readonly session: Value };
  readonly 'change-user-session-end.question': { readonly session: Value; readonly user: Value };
  readonly 'change-user-suspend': { readonly user: Value };
  readonly 'change-user-suspend.button': undefined;
  readonly 'change-user-suspend.question': { readonly user: Value };
  readonly 'change-user-unsuspend': { readonly user: Value };
  readonly 'change-user-update': { readonly user: Value; readonly what: Value };
  readonly 'change-user-update.button': undefined;
  readonly 'change-user-update.question': { readonly user: Value; readonly what: Value };
  readonly 'changed-company': { readonly room: Value };
  readonly 'changed-history': { readonly room: Value };
  readonly 'changed-history-hidden': undefined;
  readonly 'changed-history-visible': undefined;
  readonly 'changed-owner': { readonly room: Value };
  readonly 'changed-person': { readonly person: Value; readonly what: Value };
  readonly 'choice-AVAILABLE': undefined;
  readonly 'choice-AWAY': undefined;
  readonly 'choice-BE_RIGHT_BACK': undefined;
  readonly 'choice-BUSY': undefined;
  readonly 'choice-DO_NOT_DISTURB': undefined;
  readonly 'choice-IN_A_MEETING': undefined;
  readonly 'choice-OFFLINE': undefined;
  readonly 'choice-OFF_WORK': undefined;
  readonly 'choice-ON_THE_PHONE': undefined;
  readonly 'choice-OUT_OF_OFFICE': undefined;
  readonly 'choice-accepted': undefined;
  readonly 'choice-all': undefined;
  readonly 'choice-de': undefined;
  readonly 'choice-digest': undefined;
  readonly 'choice-en': undefined;
  readonly 'choice-fr': undefined;
  readonly 'choice-mute': undefined;
  readonly 'choice-no': undefined;
  readonly 'choice-now': undefined;
  readonly 'choice-off': undefined;
  readonly 'choice-pending': undefined;
  readonly 'choice-person': undefined;
  readonly 'choice-rejected': undefined;
  readonly 'choice-service': undefined;
  readonly 'choice-yes': undefined;
  readonly choose: undefined;
  readonly 'clicks-missed': { readonly count: number };
  readonly 'column-action': undefined;
  readonly 'column-action-name': undefined;
  readonly 'column-active': undefined;
  readonly 'column-affected': undefined;
  readonly 'column-affected-email': undefined;
  readonly 'column-affected-id': undefined;
  readonly 'column-attribute': undefined;
  readonly 'column-conversation': undefined;
  readonly 'column-division': undefined;
  readonly 'column-given': undefined;
  readonly 'column-groups': undefined;
  readonly 'column-has-left': undefined;
  readonly 'column-initiator': undefined;
  readonly 'column-initiator-email': undefined;
  readonly 'column-initiator-id': undefined;
  readonly 'column-new-value': undefined;
  readonly 'column-old-value': undefined;
  readonly 'column-open': undefined;
  readonly 'column-public': undefined;
  readonly 'column-time': undefined;
  readonly 'command-answer': undefined;
  readonly 'command-answer.action': undefined;
  readonly 'command-approve': undefined;
  readonly 'command-approve.action': undefined;
  readonly 'command-ask': undefined;
  readonly 'command-ask.action': undefined;
  readonly 'command-audit': undefined;
  readonly 'command-audit.action': undefined;
  readonly 'command-break-glass': undefined;
  readonly 'command-break-glass-confirm': undefined;
  readonly 'command-break-glass-confirm.action': undefined;
  readonly 'command-break-glass-confirm.title': undefined;
  readonly 'command-break-glass-end': undefined;
  readonly 'command-break-glass-end.action': undefined;
  readonly 'command-break-glass-review': undefined;
  readonly 'command-break-glass-review.action': undefined;
  readonly 'command-break-glass.action': undefined;
  readonly 'command-cancel': undefined;
  readonly 'command-cancel.action': undefined;
  readonly 'command-cancel.keep': undefined;
  readonly 'command-confirm': undefined;
  readonly 'command-confirm.action': undefined;
  readonly 'command-connection-accept': undefined;
  readonly 'command-connection-accept.action': undefined;
  readonly 'command-connection-info': undefined;
  readonly 'command-connection-info.action': undefined;
  readonly 'command-connection-reject': undefined;
  readonly 'command-connection-reject.action': undefined;
  readonly 'command-connection-remove': undefined;
  readonly 'command-connection-remove.action': undefined;
  readonly 'command-connection-request': undefined;
  readonly 'command-connection-request.action': undefined;
  readonly 'command-connections': undefined;
  readonly 'command-connections.action': undefined;
  readonly 'command-delegate': undefined;
  readonly 'command-delegate-accept': undefined;
  readonly 'command-delegate-accept.action': undefined;
  readonly 'command-delegate-end': undefined;
  readonly 'command-delegate-end.action': undefined;
  readonly 'command-delegate.action': undefined;
  readonly 'command-help': undefined;
  readonly 'command-help.action': undefined;
  readonly 'command-im': undefined;
  readonly 'command-im.action': undefined;
  readonly 'command-plan-cancel': undefined;
  readonly 'command-plan-cancel.action': undefined;
  readonly 'command-plan-cancel.keep': undefined;
  readonly 'command-plan-pause': undefined;
  readonly 'command-plan-pause.action': undefined;
  readonly 'command-plan-resume': undefined;
  readonly 'command-plan-resume.action': undefined;
  readonly 'command-plans': undefined;
  readonly 'command-plans.action': undefined;
  readonly 'command-presence': undefined;
  readonly 'command-presence-all': undefined;
  readonly 'command-presence-all.action': undefined;
  readonly 'command-presence-set': undefined;
  readonly 'command-presence-set.action': undefined;
  readonly 'command-presence-unwatch': undefined;
  readonly 'command-presence-unwatch.action': undefined;
  readonly 'command-presence-watch': undefined;
  readonly 'command-presence-watch.action': undefined;
  readonly 'command-presence-watches': undefined;
  readonly 'command-presence.action': undefined;
  readonly 'command-reject': undefined;
  readonly 'command-reject.action': undefined;
  readonly 'command-request-feature': undefined;
  readonly 'command-request-feature.action': undefined;
  readonly 'command-request-info': undefined;
  readonly 'command-request-info.action': undefined;
  readonly 'command-request-role': undefined;
  readonly 'command-request-role.action': undefined;
  readonly 'command-requests': undefined;
  readonly 'command-requests.action': undefined;
  readonly 'command-roles': undefined;
  readonly 'command-room-add': undefined;
  readonly 'command-room-add.action': undefined;
  readonly 'command-room-create': undefined;
  readonly 'command-room-create.action': undefined;
  readonly 'command-room-deactivate': undefined;
  readonly 'command-room-deactivate.action': undefined;
  readonly 'command-room-find': undefined;
  readonly 'command-room-find.action': undefined;
  readonly 'command-room-info': undefined;
  readonly 'command-room-info.action': undefined;
  readonly 'command-room-join': undefined;
  readonly 'command-room-join.action': undefined;
  readonly 'command-room-leave': undefined;
  readonly 'command-room-leave.action': undefined;
  readonly 'command-room-list': undefined;
  readonly 'command-room-list.action': undefined;
  readonly 'command-room-members': undefined;
  readonly 'command-room-members.action': undefined;
  readonly 'command-room-owner-add': undefined;
  readonly 'command-room-owner-add.action': undefined;
  readonly 'command-room-owner-remove': undefined;
  readonly 'command-room-owner-remove.action': undefined;
  readonly 'command-room-reactivate': undefined;
  readonly 'command-room-reactivate.action': undefined;
  readonly 'command-room-remove': undefined;
  readonly 'command-room-remove.action': undefined;
  readonly 'command-room-report': undefined;
  readonly 'command-room-report.action': undefined;
  readonly 'command-room-transfer': undefined;
  readonly 'command-room-transfer.action': undefined;
  readonly 'command-room-update': undefined;
  readonly 'command-room-update.action': undefined;
  readonly 'command-room-update.title': undefined;
  readonly 'command-settings': undefined;
  readonly 'command-settings-language': undefined;
  readonly 'command-settings-language.action': undefined;
  readonly 'command-settings-notices': undefined;
  readonly 'command-settings-notices.action': undefined;
  readonly 'command-settings-quiet': undefined;
  readonly 'command-settings-quiet.action': undefined;
  readonly 'command-settings-timezone': undefined;
  readonly 'command-settings-timezone.action': undefined;
  readonly 'command-status': undefined;
  readonly 'command-steward-confirm': undefined;
  readonly 'command-steward-confirm.action': undefined;
  readonly 'command-steward-resume': undefined;
  readonly 'command-steward-resume.action': undefined;
  readonly 'command-steward-stop': undefined;
  readonly 'command-steward-stop.action': undefined;
  readonly 'command-user-avatar': undefined;
  readonly 'command-user-avatar.action': undefined;
  readonly 'command-user-create': undefined;
  readonly 'command-user-create.action': undefined;
  readonly 'command-user-disable': undefined;
  readonly 'command-user-disable.action': undefined;
  readonly 'command-user-enable': undefined;
  readonly 'command-user-enable.action': undefined;
  readonly 'command-user-feature-off': undefined;
  readonly 'command-user-feature-off.action': undefined;
  readonly 'command-user-feature-on': undefined;
  readonly 'command-user-feature-on.action': undefined;
  readonly 'command-user-features': undefined;
  readonly 'command-user-features.action': undefined;
  readonly 'command-user-find': undefined;
  readonly 'command-user-find.action': undefined;
  readonly 'command-user-info': undefined;
  readonly 'command-user-info.action': undefined;
  readonly 'command-user-list': undefined;
  readonly 'command-user-list.action': undefined;
  readonly 'command-user-logout': undefined;
  readonly 'command-user-logout.action': undefined;
  readonly 'command-user-role-add': undefined;
  readonly 'command-user-role-add.action': undefined;
  readonly 'command-user-role-remove': undefined;
  readonly 'command-user-role-remove.action': undefined;
  readonly 'command-user-roles': undefined;
  readonly 'command-user-roles.action': undefined;
  readonly 'command-user-session-end': undefined;
  readonly 'command-user-session-end.action': undefined;
  readonly 'command-user-sessions': undefined;
  readonly 'command-user-sessions.action': undefined;
  readonly 'command-user-suspend': undefined;
  readonly 'command-user-suspend.action': undefined;
  readonly 'command-user-trail': undefined;
  readonly 'command-user-trail.action': undefined;
  readonly 'command-user-unsuspend': undefined;
  readonly 'command-user-unsuspend.action': undefined;
  readonly 'command-user-update': undefined;
  readonly 'command-user-update.action': undefined;
  readonly 'command-user-update.title': undefined;
  readonly 'command-whoami': undefined;
  readonly 'command-whoami.action': undefined;
  readonly 'command-withdraw': undefined;
  readonly 'command-withdraw.action': undefined;
  readonly 'condition-disabled': undefined;
  readonly 'condition-feature': { readonly feature: Value };
  readonly 'condition-role': { readonly role: Value };
  readonly 'confirm-as-line': { readonly cancel: Value; readonly confirm: Value };
  readonly 'confirm-by-break-glass': { readonly id: Value };
  readonly 'confirm-many': { readonly count: number };
  readonly 'confirm-many-button': { readonly count: number };
  readonly 'confirm-one': { readonly change: Value };
  readonly 'confirm-one-button': undefined;
  readonly 'connection-accepted': { readonly people: Value };
  readonly 'connection-accepted-already': { readonly people: Value };
  readonly 'connection-card-closed': { readonly by: Value; readonly outcome: string };
  readonly 'connection-card-closed-title': { readonly status: Value; readonly user: Value };
  readonly 'connection-card-how': { readonly accept: Value; readonly reject: Value };
  readonly 'connection-card-status': { readonly outcome: string };
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
  readonly 'connection-more': { readonly accept: Value; readonly command: Value; readonly reject: Value };
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
  readonly 'delegation-accepted': { readonly delegate: Value; readonly until: Value };
  readonly 'delegation-active-told': { readonly principal: Value; readonly until: Value };
  readonly 'delegation-asked': { readonly principal: Value; readonly until: Value };
  readonly 'delegation-asked-told': { readonly delegate: Value; readonly isOwn: boolean; readonly principal: Value; readonly until: Value };
  readonly 'delegation-how': { readonly accept: Value; readonly decline: Value };
  readonly 'delegation-how-to-end': { readonly command: Value };
  readonly 'delegation-none': { readonly command: Value };
  readonly 'delegation-over': { readonly delegate: Value; readonly principal: Value; readonly you: string };
  readonly 'delegation-proposed': { readonly by: Value; readonly command: Value; readonly delegate: Value; readonly principal: Value; readonly until: Value };
  readonly 'delegation-proposed-told': { readonly delegate: Value; readonly principal: Value; readonly until: Value };
  readonly 'delegation-set-for-you': { readonly delegate: Value; readonly people: Value; readonly until: Value };
  readonly 'delegation-state': { readonly status: string };
  readonly 'delegation-what': { readonly principal: Value };
  readonly 'did-you-mean': undefined;
  readonly done: { readonly change: Value };
  readonly 'effects-already-stopped': { readonly person: Value };
  readonly 'effects-now-resumed': { readonly person: Value };
  readonly 'effects-now-stopped': undefined;
  readonly 'effects-one-more-resumes': undefined;
  readonly 'event-given-up': undefined;
  readonly 'event-late': undefined;
  readonly example: { readonly example: Value };
  readonly 'example-reason': undefined;
  readonly 'example-rejection': undefined;
  readonly 'exposure-companies': { readonly companies: Value };
  readonly 'exposure-company-first': { readonly company: Value; readonly person: Value; readonly room: Value };
  readonly 'exposure-company-first-unknown': { readonly person: Value; readonly room: Value };
  readonly 'exposure-company-known': { readonly person: Value; readonly room: Value };
  readonly 'exposure-history': undefined;
  readonly 'exposure-history-count': { readonly count: number };
  readonly 'exposure-history-hidden': undefined;
  readonly 'exposure-history-more': { readonly count: number };
  readonly 'exposure-no-owners': { readonly room: Value };
  readonly 'exposure-owners-left': { readonly count: number; readonly more: number; readonly owners: Value; readonly room: Value };
  readonly 'exposure-size': { readonly companies: number; readonly maxCompanies: number; readonly maxPeople: number; readonly people: number };
  readonly 'failed-line': { readonly change: Value; readonly why: Value };
  readonly fault: { readonly reference: Value };
  readonly 'feature-choice': { readonly feature: Value; readonly name: Value };
  readonly 'feature-name': { readonly feature: string; readonly words: Value };
  readonly 'feature-quoted': { readonly feature: Value; readonly name: Value };
  readonly 'file-alone': { readonly file: Value };
  readonly 'file-audit-trail': undefined;
  readonly 'file-members': undefined;
  readonly 'file-not-found': undefined;
  readonly 'file-presence': undefined;
  readonly 'file-rooms': undefined;
  readonly 'file-rows': { readonly count: number; readonly title: Value };
  readonly 'file-users': undefined;
  readonly 'for-oneself': { readonly line: Value };
  readonly 'for-oneself-first': { readonly line: Value };
  readonly 'form-as-filled': { readonly line: Value };
  readonly 'form-as-line': { readonly example: Value; readonly usage: Value };
  readonly 'form-as-line-more': { readonly example: Value; readonly more: Value; readonly usage: Value };
  readonly 'form-cancelled': undefined;
  readonly 'form-change': { readonly subject: Value };
  readonly 'form-kept': undefined;
  readonly 'form-left-out': { readonly text: string };
  readonly 'form-nothing-changed': undefined;
  readonly 'form-proposed': undefined;
  readonly 'form-reason-required': undefined;
  readonly 'form-too-many-rooms': undefined;
  readonly 'glass-card-title': { readonly id: Value };
  readonly 'glass-ended-told': { readonly person: Value; readonly until: Value };
  readonly 'glass-ended-unused-told': { readonly id: Value; readonly person: Value };
  readonly 'glass-how-to-confirm': { readonly command: Value };
  readonly 'glass-how-to-review': { readonly command: Value };
  readonly 'glass-none': { readonly command: Value };
  readonly 'glass-now-ended': { readonly id: Value };
  readonly 'glass-now-ended-unused': { readonly id: Value };
  readonly 'glass-now-open': { readonly command: Value; readonly id: Value; readonly until: Value };
  readonly 'glass-now-reviewed': { readonly id: Value; readonly person: Value };
  readonly 'glass-open-until': { readonly command: Value; readonly id: Value; readonly until: Value };
  readonly 'glass-opened-told': { readonly id: Value; readonly person: Value; readonly until: Value };
  readonly 'glass-own-to-review': { readonly id: Value };
  readonly 'glass-question': { readonly lasts: Value };
  readonly 'glass-reviewed-told': { readonly by: Value; readonly finding: Value; readonly id: Value; readonly person: Value };
  readonly 'glass-to-review': { readonly command: Value; readonly id: Value; readonly person: Value };
  readonly 'glass-told': undefined;
  readonly 'glass-use': { readonly plan: Value; readonly state: string; readonly what: Value };
  readonly 'glass-used-told': { readonly id: Value; readonly person: Value };
  readonly 'glass-what': { readonly changes: Value };
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
  readonly 'help-command-inside': undefined;
  readonly 'help-did-you-mean': { readonly lines: readonly Value[] };
  readonly 'help-did-you-mean-instead': { readonly lines: readonly Value[]; readonly unknown: Value };
  readonly 'help-dry-run': { readonly option: Value };
  readonly 'help-dry-run-one': { readonly option: Value };
  readonly 'help-edited': undefined;
  readonly 'help-fine': undefined;
  readonly 'help-greeting': { readonly command: Value; readonly person: Value };
  readonly 'help-group': { readonly text: Value };
  readonly 'help-hint': { readonly command: Value };
  readonly 'help-list-intro': { readonly bot: Value };
  readonly 'help-list-intro-elsewhere': { readonly bot: Value };
  readonly 'help-list-more': { readonly command: Value };
  readonly 'help-mention-first': { readonly command: Value };
  readonly 'help-one-by-one': undefined;
  readonly 'help-quoted': undefined;
  readonly 'help-see': { readonly command: Value };
  readonly 'help-shall-i': { readonly lines: readonly Value[] };
  readonly 'help-start': { readonly bot: Value };
  readonly 'help-start-more': { readonly command: Value; readonly commands: Value };
  readonly 'help-thanks': undefined;
  readonly 'help-undo': { readonly add: Value; readonly plans: Value; readonly remove: Value };
  readonly 'help-unknown': { readonly text: Value };
  readonly 'hold-cancelled': undefined;
  readonly 'hold-how': { readonly cancel: Value; readonly until: Value };
  readonly 'hold-over': undefined;
  readonly 'hold-title': { readonly id: Value };
  readonly ignored: { readonly texts: Value };
  readonly 'im-created': { readonly people: Value };
  readonly 'im-created-between': { readonly people: Value };
  readonly 'label-about': undefined;
  readonly 'label-account': undefined;
  readonly 'label-actions': undefined;
  readonly 'label-address': undefined;
  readonly 'label-answered-by': { readonly person: Value };
  readonly 'label-asked': undefined;
  readonly 'label-asked-by': undefined;
  readonly 'label-asked-by-person': { readonly person: Value };
  readonly 'label-asked-to-decide': undefined;
  readonly 'label-by': undefined;
  readonly 'label-change': undefined;
  readonly 'label-company': undefined;
  readonly 'label-created': undefined;
  readonly 'label-created-by': undefined;
  readonly 'label-decided-at': undefined;
  readonly 'label-decided-by': undefined;
  readonly 'label-delegate': undefined;
  readonly 'label-department': undefined;
  readonly 'label-description': undefined;
  readonly 'label-device': undefined;
  readonly 'label-done-before': undefined;
  readonly 'label-done-since': undefined;
  readonly 'label-email': undefined;
  readonly 'label-feature': undefined;
  readonly 'label-finished': undefined;
  readonly 'label-first-asked': undefined;
  readonly 'label-for': undefined;
  readonly 'label-groups': undefined;
  readonly 'label-id': undefined;
  readonly 'label-joined': undefined;
  readonly 'label-key': undefined;
  readonly 'label-language': undefined;
  readonly 'label-last-change': undefined;
  readonly 'label-last-login': undefined;
  readonly 'label-last-message': undefined;
  readonly 'label-leaves-room': undefined;
  readonly 'label-location': undefined;
  readonly 'label-members': undefined;
  readonly 'label-name': undefined;
  readonly 'label-needs': undefined;
  readonly 'label-new-member': undefined;
  readonly 'label-not-done': undefined;
  readonly 'label-note': undefined;
  readonly 'label-notices': undefined;
  readonly 'label-number': undefined;
  readonly 'label-open-until': undefined;
  readonly 'label-other-companies': undefined;
  readonly 'label-owner': undefined;
  readonly 'label-owners': undefined;
  readonly 'label-person': undefined;
  readonly 'label-picture': undefined;
  readonly 'label-presence': undefined;
  readonly 'label-principal': undefined;
  readonly 'label-quiet': undefined;
  readonly 'label-reason': undefined;
  readonly 'label-reason-of': { readonly person: Value };
  readonly 'label-requested-by': undefined;
  readonly 'label-role': undefined;
  readonly 'label-roles': undefined;
  readonly 'label-roles-now': undefined;
  readonly 'label-rooms-you-own': undefined;
  readonly 'label-session': undefined;
  readonly 'label-sessions': undefined;
  readonly 'label-since': undefined;
  readonly 'label-stage': { readonly number: Value };
  readonly 'label-status': undefined;
  readonly 'label-suspended-now-until': undefined;
  readonly 'label-suspended-until': undefined;
  readonly 'label-ticket': undefined;
  readonly 'label-time-zone': undefined;
  readonly 'label-title': undefined;
  readonly 'label-type': undefined;
  readonly 'label-unavailable': undefined;
  readonly 'label-unclear': undefined;
  readonly 'label-until': undefined;
  readonly 'label-user-name': undefined;
  readonly 'label-wants-to': undefined;
  readonly 'label-watched-until': undefined;
  readonly 'label-what': undefined;
  readonly 'label-when': undefined;
  readonly 'label-who': undefined;
  readonly 'label-your-role': undefined;
  readonly 'language-de': undefined;
  readonly 'language-en': undefined;
  readonly 'language-fr': undefined;
  readonly 'lost-value': { readonly attribute: Value; readonly value: Value };
  readonly milliseconds: { readonly count: number };
  readonly 'more-texts': { readonly count: Value };
  readonly 'needed-approval': { readonly parts: Value };
  readonly 'needed-approval-then': { readonly after: Value; readonly before: Value };
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
  readonly 'notice-added-at-once': { readonly requester: Value; readonly room: Value };
  readonly 'notice-asked': { readonly change: Value; readonly requester: Value };
  readonly 'notice-asked-again': { readonly change: Value; readonly requester: Value };
  readonly 'notice-asked-why': { readonly change: Value; readonly reason: Value; readonly requester: Value };
  readonly 'notice-avatar': { readonly requester: Value };
  readonly 'notice-disabled': { readonly requester: Value };
  readonly 'notice-enabled': { readonly requester: Value };
  readonly 'notice-feature': { readonly feature: Value; readonly isOn: boolean; readonly requester: Value };
  readonly 'notice-im-between': { readonly people: Value; readonly requester: Value };
  readonly 'notice-joined': { readonly approver: Value; readonly room: Value };
  readonly 'notice-logged-out': { readonly requester: Value };
  readonly 'notice-new-room': { readonly requester: Value; readonly room: Value };
  readonly 'notice-no-owner': { readonly requester: Value; readonly room: Value };
  readonly 'notice-no-role': { readonly requester: Value; readonly role: Value };
  readonly 'notice-owner': { readonly command: Value; readonly requester: Value; readonly room: Value };
  readonly 'notice-presence': { readonly presence: Value; readonly requester: Value };
  readonly 'notice-profile': { readonly requester: Value; readonly what: Value };
  readonly 'notice-profile-approved': { readonly approver: Value; readonly requester: Value; readonly what: Value };
  readonly 'notice-removed': { readonly requester: Value; readonly room: Value };
  readonly 'notice-request-ended': { readonly change: Value; readonly how: string; readonly requester: Value };
  readonly 'notice-role': { readonly requester: Value; readonly role: Value };
  readonly 'notice-session-ended': { readonly requester: Value; readonly session: Value };
  readonly 'notice-suspended': { readonly requester: Value; readonly until: Value };
  readonly 'notice-unsuspended': { readonly requester: Value };
  readonly 'notices-more': { readonly count: number };
  readonly 'notices-unsent': { readonly people: readonly Value[] };
  readonly of: { readonly count: number; readonly total: number };
  readonly off: undefined;
  readonly on: undefined;
  readonly 'open-asked': { readonly answer: Value; readonly by: Value; readonly id: Value };
  readonly 'open-choice': { readonly label: Value; readonly number: Value };
  readonly 'open-confirm': { readonly cancel: Value; readonly confirm: Value; readonly question: Value };
  readonly 'open-delegation': { readonly accept: Value; readonly decline: Value; readonly person: Value };
  readonly 'open-elsewhere': undefined;
  readonly 'open-form': { readonly title: Value; readonly usage: Value };
  readonly 'open-in-im': undefined;
  readonly 'open-more-requests': { readonly more: number };
  readonly 'open-offer': { readonly lines: readonly Value[] };
  readonly 'open-on-card': undefined;
  readonly 'open-pick': { readonly choices: readonly Value[]; readonly title: Value };
  readonly 'open-questions': { readonly count: number };
  readonly 'open-request': { readonly approve: Value; readonly id: Value; readonly reject: Value };
  readonly 'open-waiting': { readonly count: number };
  readonly optional: { readonly text: Value };
  readonly 'other-attribute': { readonly attribute: string };
  readonly 'outcome-approved': { readonly at: Value; readonly by: Value };
  readonly 'outcome-expired': undefined;
  readonly 'outcome-lapsed': { readonly again: Value; readonly at: Value; readonly by: Value };
  readonly 'outcome-rejected': { readonly at: Value; readonly by: Value };
  readonly 'outcome-void': undefined;
  readonly 'outcome-withdrawn': { readonly at: Value; readonly by: Value };
  readonly outsider: undefined;
  readonly 'outsider-thanks': undefined;
  readonly 'own-words': { readonly text: Value };
  readonly 'owners-of': { readonly owners: readonly Value[]; readonly room: Value };
  readonly 'owners-of-more': { readonly more: number; readonly owners: Value; readonly room: Value };
  readonly page: { readonly page: number };
  readonly 'page-empty': undefined;
  readonly 'page-next-option': { readonly option: Value };
  readonly 'page-of': { readonly of: number; readonly page: number };
  readonly 'person-about': { readonly about: Value };
  readonly 'person-account': { readonly state: string };
  readonly 'person-external': { readonly company: Value };
  readonly 'person-external-unknown': undefined;
  readonly 'person-hidden-characters': undefined;
  readonly 'person-in-place-of': { readonly person: Value; readonly principal: Value };
  readonly 'person-looks-like': { readonly other: Value };
  readonly 'person-missing': { readonly missing: readonly Value[] };
  readonly 'person-mixed-alphabets': undefined;
  readonly 'person-namesakes': { readonly count: number };
  readonly 'person-no-department': undefined;
  readonly 'person-no-email': undefined;
  readonly 'person-no-title': undefined;
  readonly 'person-warning': { readonly person: Value; readonly warning: Value };
  readonly 'pick-as-line': { readonly lines: readonly Value[] };
  readonly 'pick-as-line-with': { readonly lines: Value };
  readonly picked: { readonly choice: Value };
  readonly 'picked-none': undefined;
  readonly 'picture-file': { readonly name: Value; readonly size: number };
  readonly 'place-left': undefined;
  readonly 'place-member': undefined;
  readonly 'place-of': { readonly place: string };
  readonly 'place-owner': undefined;
  readonly 'plan-cancelled': undefined;
  readonly 'plan-cancelled-other': { readonly done: number; readonly id: Value; readonly requester: Value; readonly total: number };
  readonly 'plan-cancelled-own': { readonly done: number; readonly id: Value; readonly total: number };
  readonly 'plan-cancelling': { readonly id: Value; readonly requester: Value };
  readonly 'plan-cancelling-own': { readonly id: Value };
  readonly 'plan-choice': { readonly id: Value; readonly what: Value };
  readonly 'plan-choice-of': { readonly id: Value; readonly requester: Value; readonly what: Value };
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
  readonly 'plan-progress': { readonly done: number; readonly total: number; readonly what: Value };
  readonly 'plan-progress-ended': { readonly done: number; readonly total: number; readonly what: Value };
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
  readonly 'presence-hidden': { readonly people: readonly Value[] };
  readonly 'presence-name': { readonly category: string };
  readonly 'presence-not-available': { readonly command: Value; readonly person: Value; readonly until: Value };
  readonly 'presence-not-watched': { readonly command: Value; readonly people: Value };
  readonly 'presence-unwatched': { readonly people: Value };
  readonly 'presence-was-set': { readonly presence: Value };
  readonly 'presence-was-set-already': { readonly presence: Value };
  readonly 'presence-was-set-already-of': { readonly presence: Value; readonly user: Value };
  readonly 'presence-was-set-of': { readonly presence: Value; readonly user: Value };
  readonly 'presence-watches-none': { readonly command: Value };
  readonly 'presence-watches-title': { readonly count: number };
  readonly 'presence-watching': { readonly people: readonly Value[]; readonly until: Value };
  readonly 'preview-approver': { readonly people: readonly Value[] };
  readonly 'preview-approvers': { readonly people: Value; readonly quorum: number };
  readonly 'preview-break-glass': { readonly id: Value };
  readonly 'preview-confirm': undefined;
  readonly 'preview-obstacle-more': { readonly changes: Value; readonly more: number; readonly why: Value };
  readonly 'preview-refused': undefined;
  readonly 'preview-route': { readonly needed: Value };
  readonly 'preview-title': { readonly command: Value };
  readonly 'preview-would': { readonly change: Value; readonly lead: string };
  readonly 'preview-would-many': { readonly lead: string };
  readonly 'problem-account-of-other-firm': { readonly person: Value };
  readonly 'problem-administrator-does-not-count': { readonly command: Value };
  readonly 'problem-administrators-room-missing': { readonly room: string };
  readonly 'problem-administrators-room-unsafe': { readonly count: number; readonly room: string };
  readonly 'problem-already-asked': { readonly id: Value };
  readonly 'problem-already-decided-by-you': { readonly id: Value };
  readonly 'problem-ambiguous-person': { readonly text: string };
  readonly 'problem-ambiguous-person-more': { readonly more: number; readonly text: string };
  readonly 'problem-ambiguous-person-several': { readonly text: string };
  readonly 'problem-ambiguous-room': { readonly text: string };
  readonly 'problem-ambiguous-time': { readonly readings: readonly Value[]; readonly text: string };
  readonly 'problem-ambiguous-time-one': { readonly reading: Value; readonly text: string };
  readonly 'problem-another-stage-later': { readonly id: Value };
  readonly 'problem-another-stage-over': { readonly id: Value };
  readonly 'problem-answer-of-another': { readonly id: Value };
  readonly 'problem-asked-enough': { readonly most: number };
  readonly 'problem-attribute-needed': { readonly field: Value };
  readonly 'problem-card-expired': undefined;
  readonly 'problem-card-of-another': undefined;
  readonly 'problem-card-unknown': undefined;
  readonly 'problem-card-used': undefined;
  readonly 'problem-card-used-by': { readonly by: Value };
  readonly 'problem-confirmed-unseen': undefined;
  readonly 'problem-connected-already': { readonly person: Value };
  readonly 'problem-connection-waits-for-them': { readonly person: Value };
  readonly 'problem-connection-waits-for-us': { readonly person: Value; readonly typed: Value };
  readonly 'problem-control-characters': { readonly about: Value };
  readonly 'problem-delegate-of-interested': { readonly id: Value };
  readonly 'problem-delegate-oneself': undefined;
  readonly 'problem-delegate-unfit': { readonly person: Value };
  readonly 'problem-delegated-enough': { readonly isOwn: boolean; readonly most: number; readonly person: Value };
  readonly 'problem-delegates-already': { readonly delegate: Value; readonly isOwn: boolean; readonly person: Value };
  readonly 'problem-delegation-chain': { readonly isOwn: boolean; readonly person: Value };
  readonly 'problem-delegation-of-nobody': { readonly person: Value };
  readonly 'problem-delegation-too-long': { readonly most: number };
  readonly 'problem-delegation-unclear': { readonly people: Value };
  readonly 'problem-delegation-without-end': undefined;
  readonly 'problem-effects-not-stopped': undefined;
  readonly 'problem-effects-stopped': { readonly person: Value };
  readonly 'problem-email-taken': { readonly email: string; readonly holder: Value };
  readonly 'problem-email-unreadable': { readonly text: string };
  readonly 'problem-far-time': { readonly text: string };
  readonly 'problem-fault': { readonly reference: Value };
  readonly 'problem-feature-unknown': { readonly text: string };
  readonly 'problem-feature-unknown-nearest': { readonly nearest: readonly Value[]; readonly text: string };
  readonly 'problem-future-time': { readonly text: string };
  readonly 'problem-glass-not-for-you': undefined;
  readonly 'problem-glass-not-to-review': { readonly id: Value };
  readonly 'problem-glass-of-interested': { readonly id: Value };
  readonly 'problem-glass-open': { readonly id: Value; readonly until: Value };
  readonly 'problem-glass-over': { readonly id: Value };
  readonly 'problem-glass-reviewed': { readonly by: Value; readonly id: Value };
  readonly 'problem-glass-too-long': { readonly most: number };
  readonly 'problem-glass-unknown': { readonly id: Value };
  readonly 'problem-glass-unreviewed': { readonly id: Value };
  readonly 'problem-glass-without-reason': undefined;
  readonly 'problem-group-chat': { readonly room: Value };
  readonly 'problem-im-between-one': undefined;
  readonly 'problem-im-with-nobody': undefined;
  readonly 'problem-im-with-steward': undefined;
  readonly 'problem-impossible-time': { readonly text: string };
  readonly 'problem-infrastructure-account': { readonly person: Value };
  readonly 'problem-key-for-people': undefined;
  readonly 'problem-key-unreadable': { readonly isPrivate: boolean };
  readonly 'problem-keywords-unreadable': { readonly text: string };
  readonly 'problem-last-human-owner': { readonly isOwn: boolean; readonly person: Value; readonly room: Value };
  readonly 'problem-mandate-used': { readonly by: Value; readonly id: Value; readonly principal: Value };
  readonly 'problem-minutes-or-months': { readonly text: string };
  readonly 'problem-missing': { readonly about: Value };
  readonly 'problem-needed-later': { readonly id: Value };
  readonly 'problem-new-room-members': { readonly people: Value };
  readonly 'problem-new-room-other-firms': { readonly people: readonly Value[] };
  readonly 'problem-no-administrator-there': { readonly person: Value };
  readonly 'problem-no-connection-request': { readonly person: Value };
  readonly 'problem-no-delegation': undefined;
  readonly 'problem-no-duration': { readonly text: string };
  readonly 'problem-no-glass': undefined;
  readonly 'problem-no-id': { readonly like: Value; readonly text: string };
  readonly 'problem-no-question': { readonly id: Value };
  readonly 'problem-no-session': { readonly person: Value; readonly text: string };
  readonly 'problem-no-such-weekday': { readonly text: string; readonly weekday: string };
  readonly 'problem-no-time': { readonly text: string };
  readonly 'problem-no-zone': { readonly text: string };
  readonly 'problem-no-zone-nearest': { readonly choices: readonly Value[]; readonly text: string };
  readonly 'problem-nobody-can-approve': { readonly help: Value; readonly needed: Value };
  readonly 'problem-not-a-choice': { readonly choices: readonly Value[]; readonly text: string };
  readonly 'problem-not-a-member': { readonly isOwn: boolean; readonly person: Value; readonly room: Value };
  readonly 'problem-not-a-person': { readonly person: Value; readonly room: Value };
  readonly 'problem-not-a-reviewer': { readonly groups: readonly Value[]; readonly id: Value };
  readonly 'problem-not-allowed': undefined;
  readonly 'problem-not-allowed-says': { readonly says: Value };
  readonly 'problem-not-allowed-terms': { readonly who: readonly Value[] };
  readonly 'problem-not-allowed-who': { readonly who: readonly Value[] };
  readonly 'problem-not-an-approver': { readonly groups: readonly Value[]; readonly id: Value };
  readonly 'problem-not-connected': { readonly person: Value };
  readonly 'problem-not-understood': { readonly texts: Value };
  readonly 'problem-nothing-to-choose': { readonly what: string };
  readonly 'problem-nothing-to-confirm': undefined;
  readonly 'problem-one-person': undefined;
  readonly 'problem-option-without-value': { readonly about: Value; readonly option: Value };
  readonly 'problem-own-already': { readonly room: Value };
  readonly 'problem-own-benefit': { readonly id: Value };
  readonly 'problem-own-confirmation': undefined;
  readonly 'problem-own-glass': { readonly id: Value };
  readonly 'problem-own-request': { readonly id: Value };
  readonly 'problem-owner-asked': { readonly person: Value };
  readonly 'problem-past-time': { readonly text: string };
  readonly 'problem-people-inactive': { readonly people: readonly Value[] };
  readonly 'problem-people-not-found': { readonly texts: Value };
  readonly 'problem-person-name-mixed': undefined;
  readonly 'problem-person-or-room': { readonly text: string };
  readonly 'problem-picture-gone': { readonly name: Value };
  readonly 'problem-picture-missing': { readonly example: Value };
  readonly 'problem-picture-too-large': { readonly name: Value };
  readonly 'problem-picture-unreadable': { readonly name: Value };
  readonly 'problem-pictures-many': { readonly count: number };
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
  readonly 'problem-question-answered': { readonly id: Value };
  readonly 'problem-question-still-open': { readonly id: Value; readonly person: Value };
  readonly 'problem-question-unclear': { readonly id: Value; readonly questions: Value };
  readonly 'problem-reason-required': undefined;
  readonly 'problem-rejection-reason-required': { readonly id: Value };
  readonly 'problem-repeated-option': { readonly option: Value };
  readonly 'problem-request-closed': { readonly id: Value; readonly status: string };
  readonly 'problem-request-closed-by': { readonly by: Value; readonly id: Value; readonly status: string };
  readonly 'problem-request-of-another': { readonly id: Value };
  readonly 'problem-request-unknown': { readonly id: Value };
  readonly 'problem-role-alone': { readonly role: Value; readonly within: Value };
  readonly 'problem-role-unfit': { readonly isForPeople: boolean; readonly role: Value };
  readonly 'problem-role-unknown': { readonly text: string };
  readonly 'problem-role-unknown-nearest': { readonly nearest: readonly Value[]; readonly text: string };
  readonly 'problem-room-changed': { readonly room: Value; readonly settings: Value };
  readonly 'problem-room-closed-to-other-firms': { readonly person: Value; readonly room: Value };
  readonly 'problem-room-inactive': { readonly room: Value };
  readonly 'problem-room-name-empty': undefined;
  readonly 'problem-room-name-like-person': undefined;
  readonly 'problem-room-name-mixed': undefined;
  readonly 'problem-room-name-reserved': { readonly like: Value; readonly name: string };
  readonly 'problem-room-name-taken': { readonly name: string };
  readonly 'problem-room-not-found': { readonly text: string };
  readonly 'problem-room-setting-fixed': { readonly setting: string };
  readonly 'problem-room-setting-refused': { readonly room: Value; readonly why: string };
  readonly 'problem-room-settings-clash': undefined;
  readonly 'problem-rooms-of-other-firm': { readonly person: Value };
  readonly 'problem-same-firm': { readonly person: Value };
  readonly 'problem-several-to-confirm': undefined;
  readonly 'problem-similar-room': { readonly text: string };
  readonly 'problem-similar-room-several': { readonly text: string };
  readonly 'problem-steward-account': undefined;
  readonly 'problem-steward-stays': { readonly room: Value };
  readonly 'problem-suspension-over': { readonly person: Value };
  readonly 'problem-ticket-required': { readonly like: Value };
  readonly 'problem-too-few-can-approve': { readonly found: number; readonly help: Value; readonly needed: Value };
  readonly 'problem-too-long': { readonly about: Value; readonly maxLength: number };
  readonly 'problem-too-many': { readonly about: Value; readonly most: number };
  readonly 'problem-too-many-commands': { readonly count: number; readonly most: number };
  readonly 'problem-too-many-messages': undefined;
  readonly 'problem-too-many-questions': { readonly id: Value; readonly most: number };
  readonly 'problem-too-many-requests': { readonly most: number };
  readonly 'problem-too-many-watches': { readonly most: number };
  readonly 'problem-too-many-watches-held': { readonly held: number; readonly most: number };
  readonly 'problem-too-short': { readonly about: Value; readonly minLetters: number };
  readonly 'problem-unclear-switch': { readonly option: Value; readonly text: string };
  readonly 'problem-unclear-text': { readonly about: Value; readonly other: Value; readonly text: string };
  readonly 'problem-unclear-zone': { readonly choices: readonly Value[]; readonly zone: string };
  readonly 'problem-unclosed-quote': { readonly text: string };
  readonly 'problem-unexpected': { readonly text: string };
  readonly 'problem-unknown-option': { readonly option: string };
  readonly 'problem-unknown-option-nearest': { readonly nearest: Value; readonly option: string };
  readonly 'problem-unknown-zone': { readonly zone: string };
  readonly 'problem-user-changed': { readonly fields: Value; readonly person: Value };
  readonly 'problem-user-changed-somehow': { readonly person: Value };
  readonly 'problem-user-name-taken': { readonly holder: Value; readonly name: string };
  readonly 'problem-user-update-incomplete': { readonly person: Value };
  readonly 'problem-user-update-lost': { readonly lost: Value; readonly person: Value };
  readonly 'problem-user-update-missing': { readonly missing: Value; readonly person: Value };
  readonly 'problem-user-update-missing-and-lost': { readonly lost: Value; readonly missing: Value; readonly person: Value };
  readonly 'problem-vague-time': { readonly text: string };
  readonly 'problem-wrong-weekday': { readonly reading: Value; readonly text: string; readonly weekday: string };
  readonly 'problem-zero-time': { readonly text: string };
  readonly 'question-answered': { readonly by: Value; readonly id: Value };
  readonly 'question-asked': { readonly by: Value; readonly id: Value };
  readonly 'question-how': { readonly answer: Value };
  readonly 'question-numbered': { readonly by: Value; readonly number: Value; readonly text: Value };
  readonly 'question-open': undefined;
  readonly 'question-passed-on': { readonly id: Value; readonly person: Value };
  readonly quoted: { readonly text: string };
  readonly 'reason-given': { readonly reason: Value };
  readonly 'reason-given-by': { readonly person: Value; readonly reason: Value };
  readonly 'reason-to-decide': undefined;
  readonly 'record-administrator-confirmed': undefined;
  readonly 'record-administrators-room-noted': undefined;
  readonly 'record-break-glass-ended': undefined;
  readonly 'record-break-glass-opened': undefined;
  readonly 'record-break-glass-reviewed': undefined;
  readonly 'record-break-glass-used': undefined;
  readonly 'record-change-already-so': undefined;
  readonly 'record-change-applied': undefined;
  readonly 'record-change-failed': undefined;
  readonly 'record-change-started': undefined;
  readonly 'record-command-previewed': undefined;
  readonly 'record-command-refused': undefined;
  readonly 'record-command-run-as': undefined;
  readonly 'record-configuration-loaded': undefined;
  readonly 'record-decision-refused': undefined;
  readonly 'record-delegation-accepted': undefined;
  readonly 'record-delegation-asked': undefined;
  readonly 'record-delegation-confirmed': undefined;
  readonly 'record-delegation-ended': undefined;
  readonly 'record-delegation-proposed': undefined;
  readonly 'record-effects-resume-asked': undefined;
  readonly 'record-effects-resumed': undefined;
  readonly 'record-effects-stopped': undefined;
  readonly 'record-message-dropped': undefined;
  readonly 'record-messages-ignored': undefined;
  readonly 'record-outsider-refused': undefined;
  readonly 'record-plan-cancel-asked': undefined;
  readonly 'record-plan-cancelled': undefined;
  readonly 'record-plan-confirmed': undefined;
  readonly 'record-plan-due': undefined;
  readonly 'record-plan-expired': undefined;
  readonly 'record-plan-finished': undefined;
  readonly 'record-plan-hold-told': undefined;
  readonly 'record-plan-late': undefined;
  readonly 'record-plan-pause-asked': undefined;
  readonly 'record-plan-paused': undefined;
  readonly 'record-plan-proposed': undefined;
  readonly 'record-plan-reminded': undefined;
  readonly 'record-plan-resumed': undefined;
  readonly 'record-plan-void': undefined;
  readonly 'record-policy-in-force': undefined;
  readonly 'record-policy-loaded': undefined;
  readonly 'record-policy-refused': undefined;
  readonly 'record-request-advanced': undefined;
  readonly 'record-request-answered': undefined;
  readonly 'record-request-approved': undefined;
  readonly 'record-request-asked': undefined;
  readonly 'record-request-escalated': undefined;
  readonly 'record-request-expired': undefined;
  readonly 'record-request-lapsed': undefined;
  readonly 'record-request-opened': undefined;
  readonly 'record-request-rejected': undefined;
  readonly 'record-request-reminded': undefined;
  readonly 'record-request-void': undefined;
  readonly 'record-request-withdrawn': undefined;
  readonly 'record-settings-changed': undefined;
  readonly 'record-steward-started': undefined;
  readonly 'record-steward-stopped': undefined;
  readonly 'record-store-compared': undefined;
  readonly 'record-store-pruned': undefined;
  readonly 'record-store-restored': undefined;
  readonly 'record-watch-ended': undefined;
  readonly 'record-watch-started': undefined;
  readonly 'record-words-loaded': undefined;
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
  readonly 'refused-im-between-400': undefined;
  readonly 'refused-im-between-403': undefined;
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
  readonly 'refused-user-avatar-400': undefined;
  readonly 'refused-user-avatar-403': undefined;
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
  readonly 'refused-user-session-end-400': undefined;
  readonly 'refused-user-session-end-403': undefined;
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
  readonly 'request-asked': { readonly needed: Value };
  readonly 'request-asked-whom': { readonly asked: Value };
  readonly 'request-beyond': { readonly count: number; readonly per: Value };
  readonly 'request-card-how': { readonly approve: Value; readonly ask: Value; readonly reject: Value };
  readonly 'request-card-title': { readonly id: Value };
  readonly 'request-changed': { readonly id: Value };
  readonly 'request-choice': { readonly change: Value; readonly id: Value; readonly requester: Value };
  readonly 'request-closed-title': { readonly id: Value; readonly status: Value };
  readonly 'request-digest': { readonly count: number; readonly since: Value };
  readonly 'request-digest-done': undefined;
  readonly 'request-digest-how': { readonly command: Value };
  readonly 'request-digest-more': { readonly count: number };
  readonly 'request-digest-row': { readonly count: number; readonly person: Value };
  readonly 'request-escalated': { readonly asked: Value; readonly id: Value };
  readonly 'request-escalated-seen': { readonly seen: string };
  readonly 'request-held': { readonly cancel: Value; readonly until: Value };
  readonly 'request-lapsed': { readonly again: Value; readonly asked: Value };
  readonly 'request-list-decided': { readonly count: number };
  readonly 'request-list-filters': { readonly by: Value; readonly decided: Value; readonly room: Value; readonly sent: Value; readonly waiting: Value };
  readonly 'request-list-how': { readonly approve: Value; readonly reject: Value; readonly show: Value };
  readonly 'request-list-none-decided': undefined;
  readonly 'request-list-none-fit': undefined;
  readonly 'request-list-none-own': undefined;
  readonly 'request-list-none-waiting': undefined;
  readonly 'request-list-own': { readonly count: number };
  readonly 'request-list-waiting': { readonly count: number };
  readonly 'request-list-withdraw': { readonly withdraw: Value };
  readonly 'request-more-wanted': { readonly count: number; readonly id: Value };
  readonly 'request-open-until': { readonly command: Value; readonly id: Value; readonly until: Value };
  readonly 'request-outcome': { readonly changes: Value; readonly id: Value };
  readonly 'request-rejection-counts': { readonly id: Value };
  readonly 'request-reminder': { readonly changes: Value; readonly id: Value; readonly requester: Value; readonly until: Value };
  readonly 'request-reminder-how': { readonly approve: Value; readonly reject: Value };
  readonly 'request-so-far': { readonly count: number; readonly people: Value; readonly quorum: number };
  readonly 'request-status': { readonly status: string };
  readonly 'request-told': { readonly changes: Value; readonly id: Value; readonly requester: Value };
  readonly 'restored-more': { readonly count: number };
  readonly 'restored-paused': { readonly backup: Value; readonly count: number };
  readonly 'restored-plans': undefined;
  readonly 'restored-question': { readonly standing: string };
  readonly 'restored-questions': undefined;
  readonly 'restored-title': undefined;
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
  readonly 'room-hello-group-chat': { readonly bot: Value; readonly command: Value };
  readonly 'room-info-group-chat': undefined;
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
  readonly 'room-owner-added-already-own': { readonly room: Value };
  readonly 'room-owner-added-own': { readonly room: Value };
  readonly 'room-owner-removed': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-owner-removed-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-owner-removed-already-own': { readonly room: Value };
  readonly 'room-owner-removed-own': { readonly room: Value };
  readonly 'room-reach': { readonly isExternal: boolean };
  readonly 'room-reactivated': { readonly room: Value };
  readonly 'room-reactivated-already': { readonly room: Value };
  readonly 'room-removed': { readonly people: Value; readonly room: Value };
  readonly 'room-removed-already': { readonly people: readonly Value[]; readonly room: Value };
  readonly 'room-report-external': undefined;
  readonly 'room-report-file': { readonly conditions: readonly Value[] };
  readonly 'room-report-group-chat': { readonly name: Value };
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
  readonly 'says-account-not-enabled': undefined;
  readonly 'says-account-of-other-company': undefined;
  readonly 'says-administrators-own-their-room': undefined;
  readonly 'says-administrators-room': undefined;
  readonly 'says-administrators-room-by-two': undefined;
  readonly 'says-external-people-off': undefined;
  readonly 'says-external-rooms-off': undefined;
  readonly 'says-other-company': undefined;
  readonly 'says-own-account': undefined;
  readonly 'says-public-rooms-off': undefined;
  readonly 'says-service-account': undefined;
  readonly 'settings-how': { readonly language: Value; readonly notices: Value; readonly quiet: Value; readonly timezone: Value };
  readonly 'settings-language-changed': { readonly language: Value };
  readonly 'settings-no-quiet': undefined;
  readonly 'settings-not-chosen': { readonly value: Value };
  readonly 'settings-notices-digest': undefined;
  readonly 'settings-notices-mute': undefined;
  readonly 'settings-notices-now': undefined;
  readonly 'settings-quiet-changed': { readonly hours: Value; readonly zone: Value };
  readonly 'settings-quiet-off': undefined;
  readonly 'settings-time-zone-changed': { readonly now: Value; readonly zone: Value };
  readonly 'settings-title': undefined;
  readonly 'span-days': { readonly count: number };
  readonly 'span-hours': { readonly count: number };
  readonly 'span-minutes': { readonly count: number };
  readonly 'span-moments': undefined;
  readonly 'span-seconds': { readonly count: number };
  readonly 'stage-escalated': { readonly group: Value };
  readonly 'stage-escalated-seen': { readonly seen: string };
  readonly 'stage-later': undefined;
  readonly 'status-agent': undefined;
  readonly 'status-failures': { readonly count: number };
  readonly 'status-feed': undefined;
  readonly 'status-feed-state': { readonly state: string };
  readonly 'status-last-read': { readonly span: Value };
  readonly 'status-pod': undefined;
  readonly 'status-reachable': undefined;
  readonly 'status-session': undefined;
  readonly 'status-session-none': undefined;
  readonly 'status-session-since': { readonly since: Value; readonly span: Value };
  readonly 'status-took': undefined;
  readonly 'status-trouble': { readonly trouble: string };
  readonly 'suspension-is-over': { readonly until: Value };
  readonly 'ticket-given': { readonly ticket: Value };
  readonly 'two-sentences': { readonly first: Value; readonly second: Value };
  readonly 'under-way': { readonly command: Value; readonly time: Value };
  readonly usage: { readonly usage: Value };
  readonly 'usage-more': { readonly more: Value; readonly usage: Value };
  readonly 'user-avatar-set': { readonly people: Value };
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
  readonly 'user-feature-on-already-own': { readonly feature: Value };
  readonly 'user-feature-on-own': { readonly feature: Value };
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
  readonly 'user-role-added-already-own': { readonly role: Value };
  readonly 'user-role-added-own': { readonly role: Value };
  readonly 'user-role-removed': { readonly people: Value; readonly role: Value };
  readonly 'user-role-removed-already': { readonly people: Value; readonly role: Value };
  readonly 'user-roles-none': { readonly give: Value; readonly list: Value; readonly person: Value };
  readonly 'user-roles-title': { readonly person: Value };
  readonly 'user-session-ended': { readonly command: Value; readonly people: Value };
  readonly 'user-session-ended-already': { readonly people: Value };
  readonly 'user-sessions-end': { readonly all: Value; readonly one: Value };
  readonly 'user-sessions-more': { readonly count: number };
  readonly 'user-sessions-none': { readonly person: Value };
  readonly 'user-sessions-title': { readonly person: Value };
  readonly 'user-suspended': { readonly command: Value; readonly people: Value; readonly until: Value };
  readonly 'user-suspended-already': { readonly people: Value; readonly until: Value };
  readonly 'user-trail-change': { readonly attribute: Value; readonly values: Value };
  readonly 'user-trail-none': { readonly name: Value; readonly option: Value; readonly since: Value };
  readonly 'user-trail-none-about': { readonly about: Value; readonly option: Value; readonly since: Value; readonly until: Value };
  readonly 'user-trail-none-all': { readonly option: Value; readonly since: Value };
  readonly 'user-trail-none-both': { readonly about: Value; readonly name: Value; readonly option: Value; readonly since: Value; readonly until: Value };
  readonly 'user-trail-period': { readonly since: Value; readonly until: Value };
  readonly 'user-trail-since': { readonly since: Value };
  readonly 'user-trail-title': { readonly name: Value };
  readonly 'user-trail-title-about': { readonly about: Value };
  readonly 'user-trail-title-all': undefined;
  readonly 'user-trail-title-both': { readonly about: Value; readonly name: Value };
  readonly 'user-unsuspended': { readonly people: Value };
  readonly 'user-unsuspended-already': { readonly people: Value };
  readonly 'user-updated': { readonly people: Value };
  readonly 'user-updated-already': { readonly people: Value };
  readonly 'user-updated-restored': { readonly fields: Value };
  readonly 'warning-copy-protection': undefined;
  readonly 'warning-namesakes': { readonly people: Value };
  readonly 'warning-owned-alone': { readonly rooms: Value };
  readonly 'warning-owned-alone-at-least': { readonly others: number; readonly rooms: Value };
  readonly 'warning-owned-alone-more': { readonly others: number; readonly rooms: Value };
  readonly 'warning-role-actions': { readonly actions: Value };
  readonly 'warning-room-deactivate': undefined;
  readonly 'who-administrators': undefined;
  readonly 'who-administrators--another': undefined;
  readonly 'who-administrators--another-for-accounts': undefined;
  readonly 'who-administrators--another-for-features': undefined;
  readonly 'who-administrators-open-to-other-companies': undefined;
  readonly 'who-could-add-approvers': { readonly kind: string };
  readonly 'who-each-person--themselves': undefined;
  readonly 'who-everyone': undefined;
  readonly 'who-everyone--administrator-approves-open-rooms': undefined;
  readonly 'who-everyone--administrators-approve': undefined;
  readonly 'who-everyone--colleagues': undefined;
  readonly 'who-everyone--owner-approves': undefined;
  readonly 'who-everyone--owner-approves-rooms-that-can-be-found': undefined;
  readonly 'who-everyone--public-rooms': undefined;
  readonly 'who-everyone--rooms-that-can-be-found': undefined;
  readonly 'who-members': undefined;
  readonly 'who-members--owner-approves': undefined;
  readonly 'who-owners': undefined;
  readonly 'who-owners--administrator-approves-others': undefined;
  readonly 'who-owners--colleagues': undefined;
  readonly 'who-requester': undefined;
  readonly 'who-those-open-to-other-companies': undefined;
  readonly 'whoami-cut': { readonly count: number };
  readonly 'whoami-no-roles': undefined;
  readonly yes: undefined;
};
