import type { Translate } from '../../i18n/index.js';
import type { Answer } from './search-answer.js';
import { SHORTEST_BEGINNING, type Asked, type AskedWord } from './search-query.js';
import type { Search } from './search.js';

type HrefOf = (change: Partial<Search>) => string;

/** Something to know about the answer, and where to go. */
export interface Note {
  text: string;
  links: { text: string; href: string }[];
}

/** What was not found as it was typed. */
export function notesOf(
  t: Translate,
  search: Search,
  { asked, partly, unindexed, total }: Answer,
  href: HrefOf,
): Note[] {
  const notes: Note[] = [];
  for (const { typed, near, concepts } of asked.words.filter(({ isMissing }) => isMissing)) {
    if (near.length > 0) {
      notes.push({
        text: t(near.length === 1 ? 'search.near-one' : 'search.near', { typed }),
        links: near.map(({ word }) => ({
          text: word,
          href: href({ question: correct(search, typed, word) }),
        })),
      });
    } else if (concepts.length > 0 && total > 0) {
      const names = concepts.map(({ name }) => name).join(', ');
      notes.push({ text: t('search.near-subject', { typed, concepts: names }), links: [] });
    } else notes.push({ text: t('search.near-none', { typed }), links: [] });
  }
  if (partly) notes.push({ text: t('search.partly'), links: [] });
  if (unindexed > 0) notes.push({ text: t('search.unindexed', { count: unindexed }), links: [] });
  return notes;
}

/** The question with the right word in the place of the mistyped one. */
const correct = ({ question }: Search, typed: string, word: string): string => {
  const words = question.split(/(\s+)/).map((part) => (part.toLowerCase() === typed ? word : part));
  return words.includes(word) ? words.join('') : word;
};

/** The way out where nothing is found. */
export function emptyHelp(t: Translate, search: Search, set: readonly string[], href: HrefOf): Note {
  const links: { text: string; href: string }[] = [];
  if (set.length > 0 && search.question !== '') {
    const none = Object.fromEntries(set.map((name) => [name, null]));
    links.push({ text: t('search.without-filters'), href: href(none) });
    links.push({ text: t('search.without-words'), href: href({ question: '' }) });
  }
  if (search.withdrawn === null && search.question !== '') {
    links.push({ text: t('search.with-withdrawn'), href: href({ withdrawn: 'with' }) });
  }
  const nothingAsked = set.length === 0 && search.question === '';
  return { text: t(nothingAsked ? 'search.empty-none' : 'search.empty-text'), links };
}

/** How the question was read: what counts for each word, and what was passed by. */
export function explained(
  t: Translate,
  { words, phrases, codes, passedBy }: Asked,
  { match }: Search,
): { term: string; text: string }[] {
  return [
    ...words.map((word) => ({ term: meantBy(word), text: ways(t, word, match === null).join('; ') })),
    ...phrases.map(({ text }) => ({ term: `“${text}”`, text: t('search.how.phrase') })),
    ...codes.map((code) => ({ term: code, text: t('search.how.code') })),
    ...(passedBy.length > 0 ? [{ term: passedBy.join(', '), text: t('search.how.passed-by') }] : []),
  ];
}

/** The word as typed, and what was made of it where no idea has it. */
const meantBy = ({ typed, near, isMissing }: AskedWord): string =>
  isMissing && near.length > 0 ? `${typed} → ${near.map(({ word }) => word).join(', ')}` : typed;

function ways(
  t: Translate,
  { word, parts, near, concepts, isMissing }: AskedWord,
  useConcepts: boolean,
): string[] {
  const names = [...new Set(concepts.map(({ name }) => name))];
  return [
    t('search.how.forms'),
    ...(word.length >= SHORTEST_BEGINNING ? [t('search.how.beginning')] : []),
    t('search.how.compound'),
    ...(parts.length > 0 ? [t('search.how.parts')] : []),
    ...(near.length > 0 && !isMissing
      ? [t('search.how.slips', { words: near.map((slip) => slip.word).join(', ') })]
      : []),
    ...(useConcepts && names.length > 0
      ? [t('search.how.concepts', { count: names.length, concepts: names.join(', ') })]
      : []),
  ];
}
