import { h } from './dom.ts';

const key = 'pod-simulator.theme';

/** Follows the system until the person chooses; the choice is kept in this browser. */
export function applyTheme(): void {
  document.body.classList.toggle('tk-dark', isDark());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    document.body.classList.toggle('tk-dark', isDark());
  });
}

/** The switch between light and dark. */
export function themeButton(): HTMLButtonElement {
  const flip = () => {
    const dark = !isDark();
    remember(dark ? 'dark' : 'light');
    document.body.classList.toggle('tk-dark', dark);
  };
  const label = 'Light or dark';
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, onclick: flip },
    h('span', { class: 'theme-icon' }),
  );
}

function isDark(): boolean {
  const chosen = remembered();
  return chosen === null ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

// Storage can be forbidden by the browser: then the choice lasts as long as the page.
let lastChoice: string | null = null;

function remember(choice: string): void {
  lastChoice = choice;
  try {
    localStorage.setItem(key, choice);
  } catch {}
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key) ?? lastChoice;
  } catch {
    return lastChoice;
  }
}
