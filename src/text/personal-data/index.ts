import type { PersonalDataSpan } from '../analysis.js';
import { findAccounts } from './accounts.js';
import { findAddresses } from './addresses.js';
import { findBirthDates } from './dates.js';
import { findEmails } from './email.js';
import { findIbans } from './iban.js';
import { findNames } from './names.js';
import { findNumbers } from './numbers.js';
import { findPlates } from './plates.js';
import { findSchools } from './schools.js';
import { withoutOverlaps } from './span.js';
import { readWords } from './words.js';

const MAY_HOLD_EMAIL = /@|ap(?:en|e)staart|[\s([{<]at[\s)\]}>]/i;

/**
 * Stretches of a Dutch text that may identify a person, in reading order and without overlaps; offsets are UTF-16 units
 * of the text as given. A suggestion to a person, never a reason to delete: it reads contexts and spelling and knows no
 * meaning. Linear in the length of the text.
 */
export function findPersonalData(text: string): PersonalDataSpan[] {
  const words = readWords(text);
  // Most ideas have no digit and no "at" in them: that spares them the dearest patterns.
  const digits = text.length - text.replace(/\d/g, '').length;
  const numbers = [
    ...(digits > 7 ? [...findIbans(text), ...findNumbers(text)] : []),
    ...(digits > 0 ? [...findPlates(text), ...findAddresses(text)] : []),
  ];
  const exact = [...(MAY_HOLD_EMAIL.test(text) ? findEmails(text) : []), ...numbers, ...findAccounts(text)];
  const names = findNames(text, words, exact);
  const dates = digits > 0 ? findBirthDates(text, names) : [];
  return withoutOverlaps([...exact, ...dates, ...names, ...findSchools(words, names)]);
}
