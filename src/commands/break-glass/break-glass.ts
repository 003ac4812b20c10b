import { givenFromForm } from '@finos/symphony-bdk-core';
import { UserError } from '../../errors.ts';
import { ownWords, phrase, type Value } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { type Answer, type CommandContext, command } from '../command.ts';
import { actionOf } from '../in-words.ts';
import { reasonLine } from '../why-args.ts';
import { breakGlassConfirm } from './break-glass-confirm.ts';

export const breakGlass = command({
  name: 'break-glass',
  example: '/break-glass for 30m INC-4711 nobody of the desk answers',
  synonyms: ['break glass', 'emergency', 'emergency access'],
  action: 'break-glass',
  isRare: true,
  isPrivate: true,
  args: {
    lasts: arg.duration('arg-glass-lasts').measure().connect('for', 'für', 'pendant').optional(),
    reason: reasonLine,
  },
  async act({ lasts, reason }, context) {
    const { services, principal: by, occasion, facts } = context;
    if (lasts === undefined && reason === undefined)
      return { kind: 'answer', answer: await services.glasses.list(context) };
    if (reason === undefined) throw new UserError({ code: 'glass-without-reason' });
    const wanted = { by, lasts, reason, event: occasion.key, facts };
    return { kind: 'answer', answer: asked(await services.breakGlass.propose(wanted), context) };
  },
});

type Proposed = Awaited<ReturnType<CommandContext['services']['breakGlass']['propose']>>;

/** What it means, before it is opened. */
function asked({ id, reason, lasts }: Proposed, { services }: CommandContext): Answer {
  const actions = services.breakGlass.actions();
  const changes: Value[] = services.commands
    .filter(({ kind, action }) => kind === 'plan' && actions.includes(action))
    .map(actionOf);
  const given = givenFromForm(breakGlassConfirm.args, { glass: id });
  return {
    template: 'break-glass/confirm',
    data: {
      lasts,
      reason: ownWords(reason),
      warning: { colour: 'bad', text: phrase('glass-what', { changes }) },
      typed: `/${breakGlassConfirm.name} ${id}`,
    },
    shortcuts: [
      {
        command: breakGlassConfirm.name,
        given,
        label: phrase('command-break-glass-confirm.action'),
        look: 'destructive',
      },
    ],
  };
}
