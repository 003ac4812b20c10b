import { writeLine } from '@finos/symphony-bdk-core';
import { type Command, titleOf, usageLine } from '../commands/index.ts';
import type { CommandName } from '../names.ts';
import { confirmationOf } from '../views/confirm-view.ts';
import { phrase, type Value } from '../words/index.ts';
import type { Helping, OpenQuestion, Waiting } from './open-questions.ts';

/** The buttons of a question, with what can be typed for each. */
export function buttonsOf(question: Helping): readonly { readonly name: string; readonly label: string }[] {
  switch (question.kind) {
    case 'pick':
      return Object.entries(question.card.payload.choices ?? {}).map(([name, label]) => ({ name, label }));
    case 'offer':
      return question.card.payload.offers.map(({ command }, index) => ({
        name: `offer-${index}`,
        label: `/${command}`,
      }));
    case 'form':
      return [];
  }
}

type Describing = {
  readonly mention: string;
  readonly isOne: boolean;
  readonly commandNamed: (name: CommandName) => Command;
};

/** What waits for somebody on cards, and what can be typed for it. */
export function describeWaiting({ requests, more, asked, principals }: Waiting): readonly Value[] {
  return [
    ...requests.map((id) =>
      phrase('open-request', {
        id: { bold: id },
        approve: { bold: `/approve ${id}` },
        reject: { bold: `/reject ${id}` },
      }),
    ),
    ...(more > 0 ? [phrase('open-more-requests', { more })] : []),
    ...principals.map((person) =>
      phrase('open-delegation', {
        person,
        accept: { bold: '/delegate accept' },
        decline: { bold: '/delegate end' },
      }),
    ),
    ...asked.map(({ id, by }) =>
      phrase('open-asked', { id: { bold: id }, by, answer: { bold: `/answer ${id}` } }),
    ),
  ];
}

/** A question, and what answers it. */
export function describeOpen(question: OpenQuestion, { mention, isOne, commandNamed }: Describing): Value {
  switch (question.kind) {
    case 'confirm': {
      const id = isOne ? '' : ` ${question.plan.id}`;
      return phrase('open-confirm', {
        question: confirmationOf(question.plan).question,
        confirm: { bold: `${mention}/confirm${id}` },
        cancel: { bold: `${mention}/cancel${id}` },
      });
    }
    case 'pick': {
      const choices = buttonsOf(question).map(({ label }, index) => ({
        bold: phrase('open-choice', { number: String(index + 1), label }),
      }));
      const title = { bold: titleOf(commandNamed(question.card.payload.command)) };
      return phrase('open-pick', { title, choices });
    }
    case 'offer':
      return phrase('open-offer', {
        lines: question.card.payload.offers.map(({ command, given }) => ({
          bold: `${mention}${writeLine(commandNamed(command), given)}`,
        })),
      });
    case 'form': {
      const command = commandNamed(question.card.payload.command);
      const usage = `${mention}${usageLine(command).usage}`;
      return phrase('open-form', { title: { bold: titleOf(command) }, usage: { bold: usage } });
    }
  }
}
