import { h, icon } from '../dom.ts';
import { applyLook } from './look.ts';
import { attribute, type Renderer } from './walk.ts';

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'symphony:']);

/** Links, images and the chime. */
export const mediaRenderers: Record<string, Renderer> = {
  a: (element, walk) => {
    const href = attribute(element, 'href');
    const content = walk.children(element);
    const shown = content.length > 0 ? content : [document.createTextNode(href)];
    const node = opensSafely(href)
      ? h(
          'a',
          { href, target: '_blank', rel: 'noopener noreferrer', class: 'tk-link', title: href },
          ...shown,
        )
      : h('span', { class: 'dead-link', title: `The page does not open ${href}` }, ...shown);
    applyLook(node, element);
    return node;
  },
  img: (element) => {
    const src = attribute(element, 'src');
    if (!isImageAddress(src)) return missingImage(src);
    const image = h('img', { src, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' });
    image.addEventListener('error', () => image.replaceWith(missingImage(src)));
    applyLook(image, element);
    return image;
  },
  // The real sound lives on Symphony's servers, which the simulator does not need: two notes are made here.
  audio: (_element, walk) => {
    if (walk.host.fresh) ring();
    return h(
      'span',
      { class: 'chime' },
      icon('bell'),
      'Chime',
      h(
        'button',
        { type: 'button', class: 'tk-button tk-button--small tk-button--tertiary', onclick: ring },
        'Play',
      ),
    );
  },
};

export function isImageAddress(src: string): boolean {
  return /^(?:https?:\/\/|data:image\/)/i.test(src);
}

function opensSafely(href: string): boolean {
  return URL.canParse(href) && linkSchemes.has(new URL(href).protocol);
}

function missingImage(src: string): HTMLElement {
  const name = src.startsWith('data:') ? 'data' : src;
  return h(
    'span',
    { class: 'missing-image', title: src.slice(0, 200) },
    icon('picture'),
    name ? `No image at ${name}` : 'No image',
  );
}

function ring(): void {
  try {
    const audio = new AudioContext();
    for (const [frequency, start] of [
      [880, 0],
      [1175, 0.18],
    ] as const) {
      const note = audio.createOscillator();
      const volume = audio.createGain();
      note.frequency.value = frequency;
      volume.gain.setValueAtTime(0.12, audio.currentTime + start);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + start + 0.6);
      note.connect(volume).connect(audio.destination);
      note.start(audio.currentTime + start);
      note.stop(audio.currentTime + start + 0.6);
    }
  } catch {} // no sound on this machine
}
