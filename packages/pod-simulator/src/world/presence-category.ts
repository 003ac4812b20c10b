// In the order of the specification; it lists them in prose, so other values are possible on a real pod.
export const presenceCategories = [
  'UNDEFINED',
  'AVAILABLE',
  'BUSY',
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'IN_A_MEETING',
  'AWAY',
  'OUT_OF_OFFICE',
  'OFF_WORK',
  'OFFLINE',
] as const;

export type PresenceCategory = (typeof presenceCategories)[number];
export type Presence = { category: PresenceCategory; userId: number; timestamp: number };
