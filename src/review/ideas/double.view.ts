import type { Translate } from '../../i18n/index.js';
import type { Lookalike, Repetition } from '../../text/index.js';
import { differenceOf, type Piece } from '../../web/index.js';
import type { PlacedIdea } from './idea.repository.js';

/** The earlier idea that an idea probably repeats, shown so that one sees at once whether it does. */
export interface DoubleView {
  title: string;
  href: string;
  /** Where the two can be made one, with this idea ticked. */
  join: { label: string; href: string };
  /** Where it can be said that the two are no doubles. */
  distinct: DistinctButton;
  /** Why the two are held for the same; empty where the run does not say. */
  reason: string;
  /** What differs between the two texts; null where they differ too much for that, or not at all. */
  pieces: Piece[] | null;
  legend: string;
  /** The other text, where no pieces show it; empty where it is the same text. */
  text: string;
}

/** A button that says of an idea and another one whether they are no doubles. */
export interface DistinctButton {
  action: string;
  label: string;
  /** Which pair, for who does not see beside what it stands. */
  context: string;
  fields: { pair: string; distinct: 'yes' | 'no' };
}

export const distinctButton = (
  t: Translate,
  base: string,
  code: string,
  other: string,
  distinct: 'yes' | 'no',
): DistinctButton => ({
  action: `${base}/distinct`,
  label: t(`doubles.distinct.${distinct === 'yes' ? 'decide' : 'release'}`),
  context: `${code} ${t('doubles.distinct.pair', { code: other })}`,
  fields: { pair: `${code} ${other}`, distinct },
});

/** So much must be the same in so few pieces, or two texts are easier to read below each other than in one. */
const LEAST_SAME = 0.5;
const MOST_CHANGES = 4;
const WORDS_FOR_ONE_MORE = 10;
/** Words and spaces that come or go. */
const MOST_EDITS = 120;
/** From here on nearly all of the words are the same, see `Repetition.score`. */
const MOST_WORDS_SAME = 0.6;

/** Null where the analysis takes it for no double, or the other idea takes no part any more. */
export function doubleView(
  t: Translate,
  base: string,
  idea: Pick<
    PlacedIdea,
    'code' | 'text' | 'duplicateOf' | 'duplicateText' | 'duplicateChanged' | 'explanation' | 'notAnalysed'
  >,
): DoubleView | null {
  if (idea.duplicateOf === null || idea.duplicateText === null) return null;
  const [code, text] = [idea.duplicateOf, idea.duplicateText];
  const href = `${base}/ideas/${encodeURIComponent(code)}`;
  const isSame = text === idea.text;
  const repetition = idea.notAnalysed || idea.duplicateChanged ? null : idea.explanation?.repetition;
  const pieces = isSame ? null : readablePieces(text, idea.text);
  return {
    title: t('doubles.title', { code }),
    href,
    join: {
      label: t('doubles.join', { code }),
      href: `${href}/join?${new URLSearchParams({ with: idea.code }).toString()}`,
    },
    distinct: distinctButton(t, base, idea.code, code, 'yes'),
    reason: isSame ? t('doubles.exact') : repetition ? repetitionText(t, repetition) : '',
    pieces,
    legend: t('doubles.legend', { code }),
    text: isSame || pieces ? '' : text,
  };
}

/** Why one idea is held for a repetition of another, in a few short sentences. */
export function repetitionText(t: Translate, { how, score, words, alike }: Repetition): string {
  if (how === 'same') return t('doubles.same');
  const pairs = alike.map(([here, there]) => t('doubles.alike-pair', { here, there })).join(', ');
  return [
    how === 'words' ? t(score >= MOST_WORDS_SAME ? 'doubles.most' : 'doubles.many') : t(`doubles.${how}`),
    // Where all words are the same there is no need to name some.
    how === 'words' && words.length > 0 ? t('doubles.shared', { words: words.join(', ') }) : '',
    pairs === '' ? '' : t('doubles.alike', { pairs }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The idea that an idea looks like without being its double, and why it is none: "Lijkt op W03-2", "maar noemt …". */
export interface LookalikeView {
  title: string;
  href: string;
  text: string;
}

export function lookalikeView(
  t: Translate,
  base: string,
  { id: code, kind, words }: Lookalike,
): LookalikeView {
  const [here, there] = words;
  const isDenied = kind === 'opposite' && here.toLowerCase() === there.toLowerCase();
  return {
    title: t('doubles.title', { code }),
    href: `${base}/ideas/${encodeURIComponent(code)}`,
    text: t(`doubles.lookalike.${isDenied ? 'denied' : kind}`, { here, there }),
  };
}

function readablePieces(before: string, after: string): Piece[] | null {
  const pieces = differenceOf(before, after, { ignoreCase: true, mostEdits: MOST_EDITS });
  if (pieces === null) return null;
  const isSame = (at: number): boolean => pieces[at]?.kind === 'same';
  const same = pieces.reduce((length, { text }, at) => length + (isSame(at) ? text.length : 0), 0);
  // One word put for another is one change in two pieces.
  const changes = pieces.filter((_, at) => !isSame(at) && (at === 0 || isSame(at - 1))).length;
  const words = after.split(/\s+/u).length;
  const isReadable =
    same >= LEAST_SAME * Math.max(before.length, after.length) &&
    changes <= MOST_CHANGES + words / WORDS_FOR_ONE_MORE;
  return isReadable ? pieces : null;
}
