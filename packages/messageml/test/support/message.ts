import { MessageMLError, type ParseOptions, parse } from '../../src/index.ts';

export const message = (body: string): string => `<messageML>${body}</messageML>`;

export const presentation = (body: string): string =>
  `<div data-format="PresentationML" data-version="2.0">${body}</div>`;

/** A form that is right around what is tried. */
export const inForm = (body: string): string =>
  message(`<form id="f">${body}<button name="send">Send</button></form>`);

/** The first mistake found, `none` if there is none. Anything but a MessageMLError goes on. */
export function mistake(text: string, options: ParseOptions = {}): string {
  try {
    parse(text, options);
    return 'none';
  } catch (error) {
    if (error instanceof MessageMLError) return error.message;
    throw error;
  }
}

/** The PresentationML without its outer `div`; made-up ids are all `0000000000`. */
export function printed(text: string, options: ParseOptions = {}): string {
  const { presentationML } = parse(text, { random: () => 0, ...options });
  return presentationML.replace(/^<div [^>]*>/, '').replace(/<\/div>$/, '');
}

/** What a form holding `body` is printed as, without the form and its button. */
export const printedInForm = (body: string, options: ParseOptions = {}): string =>
  printed(inForm(body), options)
    .replace(/^<form id="f">/, '')
    .replace('<button type="action" name="send">Send</button></form>', '');
