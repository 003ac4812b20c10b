import { h } from '../dom.ts';
import { applyLook } from './look.ts';
import { attribute, type Renderer } from './walk.ts';

type PlainTag =
  | 'b'
  | 'i'
  | 'sub'
  | 'sup'
  | 'p'
  | 'div'
  | 'span'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'ul'
  | 'ol'
  | 'li'
  | 'pre';

/** Text and layout: the same element, with its children, colour classes and allowed styles. */
export const textRenderers: Record<string, Renderer> = {
  ...Object.fromEntries(
    (
      [
        'b',
        'i',
        'sub',
        'sup',
        'p',
        'div',
        'span',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'ul',
        'ol',
        'li',
        'pre',
      ] as const
    ).map((tag) => [tag, plain(tag)]),
  ),
  br: () => h('br'),
  hr: () => h('hr'),
  code: (element, walk) => {
    const language = attribute(element, 'data-language');
    const code = h('code', language ? { 'data-language': language } : {}, ...walk.children(element));
    // Several lines, or a named language, are a block; a word is part of its sentence.
    if (!code.textContent.includes('\n') && !language) return code;
    return h(
      'div',
      { class: 'code-block' },
      language && h('span', { class: 'code-language' }, language),
      h('pre', {}, code),
    );
  },
};

/** An element that is kept as it is. */
export function plain(tag: PlainTag): Renderer {
  return (element, walk) => {
    const node = h(tag, {}, ...walk.children(element));
    applyLook(node, element);
    return node;
  };
}
