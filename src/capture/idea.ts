import { z } from 'zod';
import { checkbox, choice, optionalChoice, optionalText, requiredText, ticked } from '../web/index.js';
import type { IdeaKind, Perspective } from './capture.table.js';

export const KINDS = [
  'idea',
  'remark',
  'question',
  'bottleneck',
  'good-example',
  'success',
] as const satisfies readonly IdeaKind[];

export const PERSPECTIVES = [
  'resident',
  'professional',
  'expert-by-experience',
  'director',
  'employer',
  'volunteer',
  'education',
  'care-provider',
] as const satisfies readonly Perspective[];

/** In UTF-16 units: a long story passes, a pasted report does not. */
export const MAX_IDEA_LENGTH = 5000;
export const MAX_SPEAKER_LENGTH = 120;

/**
 * Whether an idea takes part, and if not, why: it was withdrawn, its parts took its place, another one speaks for it, or it
 * is a part of an idea that is whole again.
 */
export type IdeaState = 'active' | 'withdrawn' | 'split' | 'joined' | 'set-aside';

/** Something that somebody said, as a facilitator wrote it down. */
export interface Idea {
  id: number;
  projectId: number;
  workshopId: number | null;
  /** 0 for an idea outside a workshop. */
  workshopNumber: number;
  /** `W07-14`: unique in the project, given once, never renumbered. */
  code: string;
  text: string;
  kind: IdeaKind;
  perspective: Perspective | null;
  /** Keys of laws as noted by a person; null means that nothing was said about it. */
  laws: string[] | null;
  speaker: string | null;
  speakerRole: string | null;
  /** Null: not a quote. False: a quote whose speaker did not agree to being named. */
  consent: boolean | null;
  capturedById: number | null;
  /** Name of the person who wrote it down, as long as that person is known here. */
  capturedBy: string | null;
  capturedAt: Date;
  updatedAt: Date;
  withdrawnAt: Date | null;
  state: IdeaState;
  version: number;
}

/** What can be said of an idea by a form. */
export interface IdeaInput {
  text: string;
  kind: IdeaKind;
  perspective: Perspective | null;
  laws: string[] | null;
  speaker: string | null;
  speakerRole: string | null;
  consent: boolean | null;
}

const lawKeys = () => ticked().transform((keys) => (keys.length > 0 ? keys : null));

const plainIdea = z.object({
  text: requiredText(MAX_IDEA_LENGTH),
  kind: choice(KINDS),
  perspective: optionalChoice(PERSPECTIVES),
  laws: lawKeys(),
});

/** The form of the capture page. */
export const ideaSchema = plainIdea.transform((value): IdeaInput => ({
  ...value,
  speaker: null,
  speakerRole: null,
  consent: null,
}));

/** The form for a quote. Without consent the name is dropped here: it goes no further into the application. */
export const quoteSchema = plainIdea
  .extend({
    speaker: optionalText(MAX_SPEAKER_LENGTH),
    speakerRole: optionalText(MAX_SPEAKER_LENGTH),
    consent: checkbox(),
  })
  .transform((value): IdeaInput => ({ ...value, speaker: value.consent ? value.speaker : null }));

/** `W07-14`; number 0 stands for outside a workshop. */
export function ideaCode(workshopNumber: number, ideaNumber: number): string {
  return `${codePrefix(workshopNumber)}${ideaNumber}`;
}

/** `W07-`, the part of a code that all ideas of a workshop share. */
export function codePrefix(workshopNumber: number): string {
  return `W${String(workshopNumber).padStart(2, '0')}-`;
}

/**
 * The code of a part: `W07-14a`, `W07-14b`, …; of a part of a part `W07-14a1`.
 * @param index  0 for the first part that the idea ever had
 */
export function partCode(code: string, index: number): string {
  if (!/\d$/.test(code)) return `${code}${index + 1}`;
  let letters = '';
  for (let left = index; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCharCode(97 + (left % 26)) + letters;
  }
  return code + letters;
}

/** A code as it stands in an address, in whatever capitals. */
export const ideaCodeParameter = z
  .string()
  .regex(/^w\d{2,3}-\d{1,9}([a-z]{1,3}\d{0,3}){0,4}$/i)
  // Parts of an idea have small letters: W07-14a.
  .transform((code) => `W${code.slice(1).toLowerCase()}`);
