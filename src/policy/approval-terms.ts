import { parseDuration } from '@finos/symphony-bdk-core';
import type { PolicyFault } from './policy-fault.ts';

/** Who can be asked for approval. */
export type ApproverGroup = 'owners' | 'administrators';

/** What a rule asks for before it allows: whose approval, of how many, until when (milliseconds). */
export type ApprovalTerms = {
  readonly approvers: ApproverGroup;
  readonly quorum: number;
  readonly expiresIn: number;
  readonly reasonRequired: boolean;
};

const DEFAULT_EXPIRY = 8 * 3_600_000;

/** The least demanding first. */
export const GROUPS: readonly ApproverGroup[] = ['owners', 'administrators'];

/** What is wrong with the annotations of a rule. */
export type Mistake = { readonly message: string; readonly help?: string };

const TERMS = ['approval', 'approvals', 'expires', 'reason'] as const;
const ANNOTATIONS = ['id', 'says', 'who', ...TERMS];

/** Reads the terms of approval from a rule's annotations. Throws what `fail` makes of a mistake in any of them. */
export function readTerms(
  annotations: Record<string, string>,
  fail: (mistake: Mistake) => PolicyFault,
): ApprovalTerms | undefined {
  // A misspelt @approval would let through what somebody is to approve.
  const unknown = Object.keys(annotations).find((name) => !ANNOTATIONS.includes(name));
  if (unknown !== undefined)
    throw fail({
      message: `there is no @${unknown}`,
      help: `there are ${ANNOTATIONS.map((name) => `@${name}`).join(', ')}`,
    });
  const { approval, approvals, expires, reason } = annotations;
  if (approval === undefined) {
    const stray = TERMS.find((name) => annotations[name] !== undefined);
    if (stray === undefined) return undefined;
    throw fail({ message: `@${stray} means nothing without @approval` });
  }
  const approvers = GROUPS.find((group) => group === approval);
  if (approvers === undefined)
    throw fail({ message: `@approval("${approval}") must be "owners" or "administrators"` });
  const quorum = Number(approvals ?? '1');
  if (!Number.isInteger(quorum) || quorum < 1 || quorum > 20)
    throw fail({ message: `@approvals("${approvals}") must be a number from 1 to 20` });
  if (reason !== undefined && reason !== 'required' && reason !== 'optional')
    throw fail({ message: `@reason("${reason}") must be "required" or "optional"` });
  let expiresIn = DEFAULT_EXPIRY;
  try {
    if (expires !== undefined) expiresIn = parseDuration('expiry', expires);
  } catch {
    throw fail({ message: `@expires("${expires}") must be a length of time such as "8h"` });
  }
  return { approvers, quorum, expiresIn, reasonRequired: reason === 'required' };
}
