import { en } from './en/index.js';
import { nl } from './nl/index.js';

export const LANGUAGES = ['nl', 'en'] as const;
export type ScreenLanguage = (typeof LANGUAGES)[number];

/** Dutch is the source; the type of `en` makes a missing or superfluous key a compile error. */
export const catalogues: Record<ScreenLanguage, typeof nl> = { nl, en };

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** `room.page.text`; of a plural the part before `_one` and `_other`. */
export type MessageKey = Leaves<typeof nl>;
