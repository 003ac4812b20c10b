import type { PodError } from '@finos/symphony-bdk-core';
import { isAmongOthers } from '../commands/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import type { ActionName } from '../names.ts';
import type { Turn } from './turn.ts';

/** There are rooms in which only owners write, and Steward is not one of them. */
export const isMute = (error: unknown, turn: Turn): boolean =>
  isUnsaid(error) && isAmongOthers(turn) && turn.answersIn === undefined;

/** The pod did not take what Steward said; nothing was wrong with what was asked for. */
export const isUnsaid = (error: unknown): error is PodError =>
  isRefusal(error) && error.path.endsWith('/message/create');

/** What the person is told of a call that the pod refused; `kind` is the action for which it was made. */
export const podRefused = ({ status, traceId }: PodError, kind: ActionName | 'read'): UserError =>
  new UserError({ code: 'pod-refused', status, kind, traceId });
