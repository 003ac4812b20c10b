import { type Given, givenFromForm } from '@finos/symphony-bdk-core';
import { REQUEST_ID } from '../../approvals/index.ts';
import { arg } from '../arg.ts';

/** The id of a request. */
export const requestArg = arg.id('arg-request', { pattern: REQUEST_ID, sample: 'REQUEST', like: 'R-7K3FQ2' });

/** What is given to a command that does something with this request. */
export const givenRequest = (id: string): Given => givenFromForm({ request: requestArg }, { request: id });
