import { oneOf, onlyChildren, phrasing } from '../checks.ts';
import type { Definition } from '../model.ts';
import { styled } from '../style.ts';

/** The languages a client can highlight. */
const codeLanguages =
  'plaintext c cpp csharp css html java js jsx php python r typescript tsx markdown json scala shell yaml'.split(
    ' ',
  );

const content = new Set([...phrasing, 'pre']);

export const code: Definition = {
  kind: 'code',
  tag: 'code',
  summary: 'code block; `language` is one of the 19 a client highlights',
  attributes: styled('language', 'data-language'),
  keepsLineBreaks: true,
  validate(element, context) {
    for (const name of ['language', 'data-language']) {
      if (element.attributes.get(name) !== '') oneOf(element, name, codeLanguages, context);
    }
    onlyChildren(element, content, context);
  },
  print(element, printer) {
    const language = element.attributes.get('data-language') ?? element.attributes.get('language');
    printer.wrap('code', language === undefined ? [] : [['data-language', language]], element);
  },
};
