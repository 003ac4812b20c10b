import { attribute, isTrue, jsonAttribute } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { combobox, type Option } from './combobox.ts';
import { personOption } from './person-selector.ts';

/** Rooms and people, among those that I can see. Sends user ids and stream ids apart, as text. */
export const roomSelector: BuildControl = (element, { id, name, walk }) => {
  const options = (): Option[] => [
    ...walk.host
      .streams()
      .filter(({ type }) => type === 'ROOM')
      .map((room) => ({ value: room.streamId, label: room.name, detail: 'Room' })),
    ...walk.host.people().map(personOption),
  ];
  const preset = jsonAttribute(element, 'data-value');
  // A preset that I cannot see is not shown (Symphony developer docs, room selector).
  const wanted = new Set((Array.isArray(preset) ? preset : []).map((value) => sameId(String(value))));
  const box = combobox({
    id,
    placeholder: attribute(element, 'data-placeholder') || 'Type the name of a room or a person',
    options,
    initial: options().filter(({ value }) => wanted.has(sameId(value))),
    multiple: true,
  });
  return {
    name,
    kind: 'field',
    node: box.node,
    value: () => {
      const [userIds, streamIds] = [/^\d+$/, /\D/].map((form) =>
        box
          .chosen()
          .map(({ value }) => value)
          .filter((value) => form.test(value)),
      );
      return { userIds, streamIds };
    },
    problem: () => {
      if (box.leftover() !== '') return `Please choose “${box.leftover()}” from the list.`;
      return isTrue(element, 'data-required') && box.chosen().length === 0
        ? 'Please choose at least one room or person.'
        : undefined;
    },
    reset: box.reset,
    lock: box.lock,
  };
};

/** Stream ids come in standard and in URL-safe base64. */
function sameId(id: string): string {
  return id.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
