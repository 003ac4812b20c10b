import { fill, h } from '../dom.ts';
import type { BotCommand } from '../types.ts';

/** Above the composer: how the command that is being typed goes on. */
export function argumentHint() {
  const node = h('p', { class: 'argument-hint', role: 'status', hidden: true });
  return {
    node,
    show(command: BotCommand | undefined): void {
      node.hidden = command === undefined;
      if (!command) return;
      fill(
        node,
        h('strong', {}, command.name),
        ...(command.args ?? []).map(({ name, about, required }) =>
          h('span', { class: 'argument', title: about }, required ? name : `[${name}]`),
        ),
        h('span', { class: 'argument-about' }, command.description),
      );
    },
  };
}
