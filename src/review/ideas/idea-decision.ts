import { z } from 'zod';
import { optionalText, seenNumber, ticked } from '../../web/index.js';
import { MAX_KEY, nameMissing, newNeedsName, reasonField, target } from '../themes/theme.js';

// What the forms about one idea send. `version` is that of its decisions when they were shown; 0 for none.

/** Where it goes. */
export const placeForm = z
  .object({ ...target, version: seenNumber(), reason: reasonField })
  .refine(newNeedsName, nameMissing);

/** Its laws or its tags. */
export const listForm = z.object({
  values: ticked(),
  version: seenNumber(),
  reason: reasonField,
});

/** A theme key; empty: none. */
export const secondForm = z.object({
  second: optionalText(MAX_KEY),
  version: seenNumber(),
});

/** Leaves it to the analysis again. */
export const versionForm = z.object({ version: seenNumber() });
