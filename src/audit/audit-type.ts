/** What the record holds, and how its reader is told: words that follow the name of who did it. */
const PHRASES = {
  'steward.started': 'started',
  'steward.stopped': 'stopped',
  'configuration.loaded': 'loaded the configuration',
  'policy.loaded': 'loaded the policy',
  'policy.refused': 'refused a faulty policy',
  'outsider.refused': 'was refused as somebody of another firm',
  'messages.ignored': 'sent more than is taken',
  'command.refused': 'was refused',
  'command.previewed': 'previewed a change',
  'command.run-as': 'was named on the command line',
  'plan.proposed': 'proposed a change',
  'plan.confirmed': 'confirmed a change',
  'plan.due': 'started a change that was due',
  'plan.late': 'told the requester that a change takes longer',
  'plan.pause-asked': 'asked to pause a change',
  'plan.paused': 'paused a change',
  'plan.reminded': 'reminded the requester of a paused change',
  'plan.resumed': 'resumed a change',
  'plan.cancel-asked': 'asked to cancel a change',
  'plan.cancelled': 'cancelled a change',
  'plan.expired': 'let a change expire',
  'plan.void': 'voided a change',
  'plan.finished': 'finished a plan',
  'message.dropped': 'dropped a message that could not be sent',
  'change.started': 'started a change',
  'change.applied': 'made a change',
  'change.already-so': 'had nothing to change',
  'change.failed': 'could not make a change',
  'request.opened': 'asked for approval',
  'request.approved': 'approved a request',
  'request.rejected': 'rejected a request',
  'request.withdrawn': 'withdrew a request',
  'request.expired': 'let a request expire',
  'request.void': 'voided a request',
  'decision.refused': 'was not allowed to decide',
  'watch.started': 'started watching',
  'watch.ended': 'stopped watching',
} as const satisfies Readonly<Record<string, string>>;

export type AuditType = keyof typeof PHRASES;

const phrases = new Map<string, string>(Object.entries(PHRASES));

/** The record is kept for ever, so it may hold types that are gone: their names have to do. */
export const phraseOf = (type: string): string => phrases.get(type) ?? type.replaceAll(/[.-]/gu, ' ');
