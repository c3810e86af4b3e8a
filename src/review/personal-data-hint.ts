import type { Translate } from '../i18n/index.js';
import { findPersonalData } from '../text/index.js';

/** Words named in a hint; more would hide the rest of the page. */
const HINTED = 5;

/**
 * What somebody who saved a text of their own should know: that something in it may identify a person. Null where nothing
 * does. It stops nobody.
 */
export function personalDataHint(t: Translate, text: string): string | null {
  const words = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
  const shown = [...new Set(words)].slice(0, HINTED).map((word) => `“${word}”`);
  return shown.length === 0 ? null : t('personal-data.hint', { words: shown.join(', ') });
}
