import type { Project } from '../../capture/index.js';
import type { ReviewedWords } from '../../review/index.js';
import type { WordEraser } from '../../text/index.js';
import type { Screen } from '../note/overview.view.js';
import { excerptOf, type Piece } from './erasure.js';
import type { PublishedWords } from './erasure.repository.js';

export interface PlacesGroup {
  title: string;
  items: { label: string; href: string | null; pieces: Piece[] }[];
  more: string | null;
}

/** Everywhere that the words stand, beside the ideas. */
export interface WordPlaces {
  project: readonly { number: number; texts: string[] }[];
  reviewed: readonly ReviewedWords[];
  published: readonly PublishedWords[];
  /** Whether the address of the public page has them. */
  address: boolean;
  editions: readonly { number: number }[];
}

/** Places shown of each kind; the others are counted. */
export const SHOWN = 30;

/** The places beside the ideas, kind by kind; kinds without any are left out. */
export function placeGroups(
  { t }: Screen,
  project: Project,
  eraser: WordEraser,
  { project: own, reviewed, published }: WordPlaces,
): PlacesGroup[] {
  const base = `/projects/${project.id}`;
  const named = (label: string, href: string | null, texts: readonly string[]) => ({
    label,
    href,
    pieces: excerptOf(texts[0] ?? '', eraser),
  });
  const of = (kind: PublishedWords['kind']) => published.filter((place) => place.kind === kind);
  const partPlace = ({ ref, texts }: PublishedWords, below = '') => {
    const [note, part, ...title] = ref.split('/');
    return named(title.join('/'), `${base}/${note}/parts/${part}${below}`, texts);
  };
  const groups: [title: string, items: PlacesGroup['items']][] = [
    [t('erasure.places.note'), of('note').map((place) => partPlace(place))],
    [t('erasure.places.note-revision'), of('note-revision').map((place) => partPlace(place, '/history'))],
    [t('erasure.places.comment'), of('comment').map((place) => partPlace(place))],
    [
      t('erasure.places.answer'),
      [...of('answer'), ...of('answer-revision')].map(({ ref, texts }) =>
        named(ref, `${base}/dispositions/${ref}`, texts),
      ),
    ],
    [
      t('erasure.places.theme'),
      reviewed
        .filter(({ kind }) => kind === 'theme')
        .map(({ ref, texts }) => named(t('erasure.places.one-theme'), `${base}/themes/${ref}`, texts)),
    ],
    [
      t('erasure.places.other'),
      [
        ...own.map(({ number, texts }) =>
          number === 0
            ? named(t('erasure.places.project'), base, texts)
            : named(t('capture.workshop.name', { number }), `${base}/workshops/${number}`, texts),
        ),
        ...reviewed.flatMap(({ kind, ref, texts }) => {
          if (kind === 'dictionary')
            return [named(t('erasure.places.dictionary'), `${base}/dictionary`, texts)];
          if (kind !== 'sign-off') return [];
          return [
            named(t('erasure.places.sign-off', { version: ref ?? '' }), `${base}/sign-off/${ref}`, texts),
          ];
        }),
      ],
    ],
  ];
  return groups
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => ({ title, items: items.slice(0, SHOWN), more: moreThan(items.length, t) }));
}

/** How many are not shown. */
export const moreThan = (count: number, t: Screen['t']): string | null =>
  count > SHOWN ? t('erasure.more', { count: count - SHOWN }) : null;
