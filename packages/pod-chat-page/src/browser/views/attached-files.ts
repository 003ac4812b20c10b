import { fill, h, icon, iconButton } from '../dom.ts';
import type { SentFile } from '../types.ts';

/** The files that go with the next message: chosen with a button, pasted into the box or dropped on it, and taken out again one by one. */
export function attachedFiles(box: HTMLTextAreaElement) {
  let files: readonly File[] = [];
  const list = h('ul', { class: 'attachments', 'aria-label': 'Files to send', hidden: true });
  const chooser = h('input', { type: 'file', multiple: true, onchange: () => choose() });
  const button = iconButton('attachment', 'Attach files', () => chooser.click(), 'attach-button');

  function choose(): void {
    add([...(chooser.files ?? [])]);
    chooser.value = '';
  }

  function add(more: readonly File[]): void {
    if (more.length > 0) put([...files, ...more]);
  }

  function put(those: readonly File[]): void {
    files = those;
    list.hidden = files.length === 0;
    fill(list, ...files.map(row));
    box.focus();
  }

  const row = (file: File): HTMLElement =>
    h(
      'li',
      {},
      icon('attachment'),
      file.name,
      iconButton('cross', `Remove ${file.name}`, () => put(files.filter((other) => other !== file))),
    );

  box.addEventListener('paste', (event) => add([...(event.clipboardData?.files ?? [])]));
  box.addEventListener('drop', (event) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) event.preventDefault();
    add(dropped);
  });

  return {
    list,
    button,
    add,
    /** Empties the list, and answers with what was in it. */
    take(): readonly File[] {
      const taken = files;
      put([]);
      return taken;
    },
  };
}

export const readFiles = (files: readonly File[]): Promise<SentFile[]> => Promise.all(files.map(readFile));

function readFile(file: File): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data URL: what comes before its comma says that it is base64.
    reader.onload = () =>
      resolve({ name: file.name, content: String(reader.result).replace(/^[^,]*,?/u, '') });
    reader.onerror = () => reject(new Error(`${file.name} can't be read.`));
    reader.readAsDataURL(file);
  });
}
