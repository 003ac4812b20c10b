import type { ChangeAction } from '../names.ts';

/** Actions that change something of Steward's own, through a command's `act`. */
type OwnAction =
  | 'administrator.confirm'
  | 'request.decide'
  | 'request.answer'
  | 'break-glass'
  | 'delegate'
  | 'delegate.other'
  | 'plan.control'
  | 'effects.control';

/** The kinds of change: an action of the policy that changes something on the pod is one. The registry in kinds.ts has each. */
export type ChangeName = Exclude<ChangeAction, OwnAction>;
