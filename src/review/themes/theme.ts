import { z } from 'zod';
import { optionalText, requiredText, seenNumber, ticked } from '../../web/index.js';
import { EVENT_THEME } from '../../text/index.js';

export { EVENT_THEME };

/** Parts of the address that are no theme keys. */
export const NOT_PLACED = 'not-placed';
export const NEW_THEME = 'new';

export type ThemeStatus = 'theme' | 'proposal' | 'event';

/** A theme, a proposal for one, or the remarks about the event, with what stands in it now. */
export interface ThemeSummary {
  key: string;
  status: ThemeStatus;
  /** Null for the event: its name comes from the catalogue. */
  name: string | null;
  description: string;
  /** 0 for what is no theme yet. */
  version: number;
  /** The key of its main theme. */
  parentKey: string | null;
  /** True: its ideas stay, and no analysis adds others. */
  locked: boolean;
  /** In the order that people gave; 0 for what is no theme yet. */
  position: number;
  ideaCount: number;
  /** In how many workshops; ideas outside a workshop do not count here. */
  workshopCount: number;
  perspectiveCount: number;
  keyTerms: string[];
  /** Codes of ideas that say best what it is about. */
  representativeCodes: string[];
}

/** What a list of choices needs of a theme. */
export type NamedTheme = Pick<ThemeSummary, 'key' | 'status' | 'name'>;

export const MAX_NAME = 120;
export const MAX_DESCRIPTION = 2000;
export const MAX_KEY = 200;
export const MAX_REASON = 500;

/** Why somebody decides so: never asked for, always welcome. */
export const reasonField = optionalText(MAX_REASON);

/** A theme key in the address. */
export const keyParameter = z.string().min(1).max(MAX_KEY);

export const themeForm = z.object({
  name: requiredText(MAX_NAME),
  description: optionalText(MAX_DESCRIPTION).transform((text) => text ?? ''),
  /** What the form was made from; 0 for a proposal. */
  version: seenNumber(),
  reason: reasonField,
});
export type ThemeValues = Omit<z.output<typeof themeForm>, 'reason'> & { reason?: string | null };

export const newThemeForm = themeForm.omit({ version: true });

export const mergeForm = z.object({
  reason: reasonField,
  target: requiredText(MAX_KEY),
  confirmed: z.preprocess((value) => value === 'yes', z.boolean()),
});

const optionalName = optionalText(MAX_NAME);

/** Where ideas go: a theme key, `event`, `not-placed`, or `new` with a name. */
export const target = {
  target: z.preprocess(
    (value) => [value].flat().at(-1) ?? '',
    z.string().min(1, 'review.move.target-missing').max(MAX_KEY),
  ),
  name: optionalName,
};

interface Target {
  target: string;
  name: string | null;
}

export const newNeedsName = (value: Target): boolean => value.target !== NEW_THEME || value.name !== null;
export const nameMissing = { path: ['name'], message: 'review.move.name-missing' };

export const ORDERS = ['doubt', 'workshop'] as const;
export type Order = (typeof ORDERS)[number];

export const moveForm = z
  .object({
    ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
    ...target,
    reason: reasonField,
  })
  .refine(newNeedsName, nameMissing);

/** Ideas of several themes; `seen` is the number of the newest act when they were shown. */
export const boardMoveForm = z
  .object({
    ideas: ticked().refine((codes) => codes.length > 0, 'review.move.nothing-ticked'),
    ...target,
    seen: seenNumber(),
    reason: reasonField,
  })
  .refine(newNeedsName, nameMissing);
