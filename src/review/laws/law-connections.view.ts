import { formatNumber, type Translate } from '../../i18n/index.js';
import type { Law } from '../../text/index.js';
import { grouped } from '../../grouped.js';
import { lawListHref, NEW_IDEAS, readLawChoice, WITHOUT_EVENT } from './laws.js';
import type { LawGroup } from './laws.repository.js';
import { spreadOf, spreadWords } from '../themes/spread.js';
import { NOT_PLACED } from '../themes/theme.js';
import type { Screen } from '../themes/themes.view.js';

/** Ideas that touch the same two laws or more. */
export interface Connection {
  name: string;
  href: string;
  count: string;
  spread: string;
  /** Where they meet most. */
  themes: { name: string; count: string; href: string }[];
  /** How many themes are not named; null for none. */
  more: string | null;
}

export interface Connections {
  /** The largest combinations of laws. */
  connections: Connection[];
  /** All others, without their themes. */
  smaller: { name: string; count: string; href: string }[];
  connectionsHref: string;
  connectionCount: string;
}

/** With ten laws there may be hundreds of combinations; these many are shown with their themes. */
const SHOWN = 12;
const SHOWN_THEMES = 8;

/** Where laws meet: the combinations with the most ideas first, in each the themes with the most ideas first. */
export function connectionsOf(
  { t, language }: Screen,
  laws: readonly Law[],
  groups: readonly LawGroup[],
  nameOf: (key: string) => string,
  { base, workshops }: { base: string; workshops: number },
): Connections {
  const known = laws.map(({ key }) => key);
  const combinations = [...grouped(groups, (group) => group.laws.join(','))]
    .map(([id, here]) => ({ id, here, touched: here[0]?.laws ?? [], ideas: sum(here) }))
    .sort((a, b) => b.ideas - a.ideas || b.touched.length - a.touched.length)
    .map(({ id, here, touched, ideas }) => ({
      here,
      choice: readLawChoice(id, known),
      name: lawsInWords(t, laws, touched),
      ideas,
    }));
  return {
    connections: combinations.slice(0, SHOWN).map(({ here, choice, name, ideas }) => {
      const themes = [...grouped(here, placeOf)]
        .map(([theme, there]) => ({ theme, count: sum(there) }))
        .sort((a, b) => b.count - a.count);
      const more = themes.length - SHOWN_THEMES;
      return {
        name,
        href: lawListHref(base, { theme: WITHOUT_EVENT, laws: choice }),
        count: t('review.count', { count: ideas }),
        spread: spreadWords(t, spreadOf(here), workshops),
        themes: themes.slice(0, SHOWN_THEMES).map(({ theme, count }) => ({
          name: nameOf(theme),
          count: formatNumber(language, count),
          href: lawListHref(base, { theme, laws: choice }),
        })),
        more: more > 0 ? t('laws.more-themes', { count: more }) : null,
      };
    }),
    smaller: combinations.slice(SHOWN).map(({ choice, name, ideas }) => ({
      name,
      count: formatNumber(language, ideas),
      href: lawListHref(base, { theme: WITHOUT_EVENT, laws: choice }),
    })),
    connectionsHref: lawListHref(base, { theme: WITHOUT_EVENT, laws: { touch: 'several' } }),
    connectionCount: t('review.count', { count: sum(groups) }),
  };
}

/** "Wmo + Jeugdwet" */
export function lawsInWords(t: Translate, laws: readonly Law[], touched: readonly string[]): string {
  const names = laws.filter(({ key }) => touched.includes(key)).map(({ name }) => name);
  return names.join(' + ') || t('laws.none');
}

/** Where the ideas of a group stand, as a filter names it. */
export const placeOf = ({ key, fresh }: LawGroup): string => key ?? (fresh ? NEW_IDEAS : NOT_PLACED);

export const placeName = (t: Translate, nameOf: (key: string) => string, key: string): string =>
  key === NEW_IDEAS ? t('laws.new-ideas') : key === WITHOUT_EVENT ? t('laws.without-event') : nameOf(key);

export const sum = (groups: readonly { ideas: number }[]): number =>
  groups.reduce((total, { ideas }) => total + ideas, 0);
