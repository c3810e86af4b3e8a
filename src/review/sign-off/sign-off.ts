import { z } from 'zod';
import { identifier, optionalText, requiredText } from '../../web/index.js';
import type { SignedContent } from './sign-off-content.js';

/** What may be open when a list of themes is signed off. Each can be overridden with a reason. */
export const SIGN_OFF_CHECKS = [
  'open-proposals',
  'not-analysed',
  'lone-voices',
  'doubtful',
  'personal-data',
] as const;
export type SignOffCheck = (typeof SIGN_OFF_CHECKS)[number];

export interface SignOffWarning {
  check: SignOffCheck;
  /** How many proposals or ideas, at least 1. */
  count: number;
}

/** A version without its content. */
export interface SignOffVersion {
  version: number;
  signedAt: Date;
  /** Null where that person was erased. */
  signedBy: string | null;
  note: string;
  warnings: SignOffWarning[];
  overrideReason: string | null;
  /** Hash of the content in hexadecimal. */
  sha256: string;
  /** When words of a person were erased from it; the hash is of the content before that. */
  wordsErasedAt: Date | null;
}

export interface SignOff extends SignOffVersion {
  content: SignedContent;
}

const MAX_NOTE = 4000;
const MAX_REASON = 1000;

export const signOffForm = z.object({
  note: optionalText(MAX_NOTE).transform((note) => note ?? ''),
  reason: optionalText(MAX_REASON),
  /** Hash of what stood on the screen: nobody signs what they have not seen. */
  seen: requiredText(64),
});

/** A version that can be compared: a number, or `now` for how the themes stand today. */
export const NOW = 'now';
export const compareQuery = z.object({
  from: identifier().nullable().catch(null).default(null),
  to: z
    .union([z.literal(NOW), identifier()])
    .catch(NOW)
    .default(NOW),
});
