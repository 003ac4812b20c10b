import type { Place } from './address.ts';
import type { Api } from './api.ts';
import type { AppStore } from './state.ts';

export type Ports = {
  api: Api;
  store: AppStore;
  /** Changes the address; the page follows it. */
  go(place: Place, options?: { replace?: boolean }): void;
  isVisible(): boolean;
};
