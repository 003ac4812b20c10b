import { noContent } from '../checks.ts';
import { attributes, ignore } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';

const sound = 'https://asset.symphony.com/symphony/audio/chime.mp3';

const src: AttributeRule = (element, value, context) => {
  if (value.toLowerCase() !== sound) context.fail(element, `Attribute "src" value needs to be "${sound}"`);
};

/** Also written `<audio>`, its tag in PresentationML. */
export const chime: Definition = {
  kind: 'chime',
  tag: 'chime',
  summary: 'a sound; the only thing in its message',
  shorthand: true,
  attributes: attributes([], { src, autoplay: ignore }),
  validate: noContent,
  print: (_element, printer) =>
    printer.empty('audio', [
      ['src', sound],
      ['autoplay', 'true'],
    ]),
};
