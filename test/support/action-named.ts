import { readFileSync } from 'node:fs';
import type { ActionName } from '../../src/names.ts';
import { actionsOf } from '../../src/policy/actions.ts';

const SCHEMA = 'config/policy.cedarschema';
const actions = actionsOf(readFileSync(SCHEMA, 'utf8'));

const isAction = (text: string): text is ActionName => (actions.get(text)?.resourceType ?? '') !== '';

/** An action that a table or a generator names. */
export function actionNamed(text: string): ActionName {
  if (!isAction(text)) throw new Error(`"${text}" is no action of ${SCHEMA}.`);
  return text;
}
