import { UserError } from '../../errors.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { type CommandContext, command } from '../command.ts';
import { UNTIL_WORDS } from '../until-words.ts';

export const delegate = command({
  name: 'delegate',
  example: '/delegate @Bob Lee until fri',
  synonyms: ['delegation', 'delegations', 'deputy', 'stand in', 'out of office'],
  action: 'delegate',
  isRare: true,
  isPrivate: true,
  args: {
    person: arg.user('arg-delegate').connect('to', 'an', 'à').optional().positional(),
    until: arg
      .pointInTime('arg-delegate-until')
      .connect(...UNTIL_WORDS)
      .optional()
      .keyword(),
    insteadOf: arg.user('arg-instead-of').optional(),
  },
  needs: ({ insteadOf }) => (insteadOf ? 'delegate.other' : undefined),
  async act({ person, until, insteadOf }, context) {
    if (person === undefined) return { kind: 'answer', answer: await listFor(context) };
    if (until === undefined) throw new UserError({ code: 'delegation-without-end' });
    const { principal: by, occasion, facts, services } = context;
    if (insteadOf && insteadOf.id !== by.id) await services.administrators.require(by, facts);
    const wanted = { by, principal: insteadOf ?? by, delegate: person, until, event: occasion.key, facts };
    const { status, principal, until: end } = await services.delegations.begin(wanted);
    const named = { delegate: person, principal, until: { time: end } };
    const sentence =
      status === 'proposed'
        ? phrase('delegation-proposed-told', named)
        : phrase('delegation-asked-told', { ...named, isOwn: principal.id === by.id });
    // Somebody else may be called so.
    const people = await services.showPeople(insteadOf ? [person, insteadOf] : [person], facts);
    return { kind: 'answer', answer: { template: 'delegation/asked', data: { sentence, people } } };
  },
});

async function listFor({ principal, services: { delegations } }: CommandContext) {
  const open = await delegations.listOf(principal);
  const given = open.filter((each) => each.principal.id === principal.id);
  const held = open.filter((each) => each.delegate.id === principal.id);
  const lines = [...given, ...held].map(({ principal: of, delegate: to, until, status }) => ({
    principal: of,
    delegate: to,
    until,
    state: phrase('delegation-state', { status }),
  }));
  return { template: 'delegation/list', data: { lines } } as const;
}
