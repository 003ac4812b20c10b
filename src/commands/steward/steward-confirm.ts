import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const stewardConfirm = command({
  name: 'steward confirm',
  example: '/steward confirm @Bob Lee',
  synonyms: ['confirm administrator'],
  action: 'administrator.confirm',
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-administrator') },
  async act({ person }, { principal, facts, services: { administrators } }) {
    await administrators.confirm(person, principal, facts);
    const sentence = phrase('administrator-counts', { person });
    return { kind: 'answer', answer: { template: 'steward/effects', data: { sentence, why: '' } } };
  },
});
