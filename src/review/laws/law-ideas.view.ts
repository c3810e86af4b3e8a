import type { Translate } from '../../i18n/index.js';
import type { Law } from '../../text/index.js';
import type { FormState } from '../../web/index.js';
import { grouped } from '../../grouped.js';
import type { IdeaItem } from '../ideas/idea.view.js';
import {
  lawsOfProject,
  NEW_IDEAS,
  NO_LAW,
  SEVERAL_LAWS,
  WITHOUT_EVENT,
  writeLawChoice,
  type LawFilter,
} from './laws.js';
import { lawsInWords, placeName } from './law-connections.view.js';
import type { PlacedIdea } from '../ideas/idea.repository.js';
import { themeNames } from '../themes/names.js';
import { EVENT_THEME, NOT_PLACED, type ThemeSummary } from '../themes/theme.js';
import type { Option, OptionGroup } from '../themes/theme.view.js';

/** Ideas of a cell of the matrix, or of a combination of laws. */
export interface LawIdeasPage {
  base: string;
  title: string;
  count: string;
  filter: { theme: string; laws: string };
  filtered: boolean;
  themes: (Option | OptionGroup)[];
  laws: (Option | OptionGroup)[];
  mayChange: boolean;
  /** Laws and tags that can be added or taken away. */
  changes: OptionGroup[];
  form: FormState;
  page: number;
  /** Below the combination of their laws, where that is the order; else one group without a heading. */
  groups: { heading: string | null; ideas: (IdeaItem & { theme: string })[] }[];
  previousHref: string | undefined;
  nextHref: string | undefined;
  shown: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/law-ideas': LawIdeasPage;
  }
}

/** "Wmo – Vervoer", as far as the filter says. */
export function lawListTitle(
  t: Translate,
  laws: readonly Law[],
  { theme, laws: choice }: LawFilter,
  themes: readonly ThemeSummary[],
): string {
  const law =
    choice === null
      ? null
      : choice.touch === 'none'
        ? t('laws.none')
        : choice.touch === 'several'
          ? t('laws.several')
          : lawsInWords(t, laws, choice.touch === 'one' ? [choice.law] : choice.laws);
  // The matrix leaves the event out: of a law or a combination that goes without saying.
  const everywhere = theme === null || (theme === WITHOUT_EVENT && law !== null);
  const place = everywhere ? null : placeName(t, themeNames(t, themes), theme);
  return [law, place].filter((part) => part !== null).join(' – ') || t('laws.ideas-title');
}

/** The choices of the filter: every combination that the matrix can open, and the one that is open. */
export function lawOptions(t: Translate, laws: readonly Law[], choice: string): (Option | OptionGroup)[] {
  const pairs = laws.flatMap((first, index) => laws.slice(index + 1).map((second) => [first, second]));
  const combinations = [...pairs, ...(laws.length > 2 && laws.length <= MAX_LISTED ? [laws] : [])].map(
    (together) => ({
      value: together.map(({ key }) => key).join(','),
      label: t('laws.exactly', { laws: together.map(({ name }) => name).join(' + ') }),
    }),
  );
  if (choice.includes(',') && !combinations.some(({ value }) => value === choice)) {
    const names = lawsInWords(t, laws, choice.split(','));
    combinations.push({ value: choice, label: t('laws.exactly', { laws: names }) });
  }
  return [
    ...laws.map(({ key, name }) => ({ value: key, label: name })),
    { value: NO_LAW, label: t('laws.none') },
    ...(laws.length > 1
      ? [
          { value: SEVERAL_LAWS, label: t('laws.several') },
          { label: t('laws.combinations'), options: combinations },
        ]
      : []),
  ];
}

/** With more laws the combination of all of them is no useful choice. */
const MAX_LISTED = 4;

export function themeOptions(t: Translate, themes: readonly ThemeSummary[]): (Option | OptionGroup)[] {
  const nameOf = themeNames(t, themes);
  const group = (label: string, status: string): OptionGroup => ({
    label,
    options: themes
      .filter((theme) => theme.status === status)
      .map(({ key }) => ({ value: key, label: nameOf(key) })),
  });
  return [
    group(t('laws.themes'), 'theme'),
    group(t('laws.proposals'), 'proposal'),
    {
      label: t('laws.elsewhere'),
      options: [NOT_PLACED, NEW_IDEAS, EVENT_THEME, WITHOUT_EVENT].map((key) => ({
        value: key,
        label: placeName(t, nameOf, key),
      })),
    },
  ].filter(({ options }) => options.length > 0);
}

/** The ideas as they are shown: below headings where connections are listed. */
export function lawIdeaGroups(
  t: Translate,
  laws: readonly Law[],
  filter: LawFilter,
  ideas: readonly PlacedIdea[],
  items: readonly IdeaItem[],
  themes: readonly ThemeSummary[],
): LawIdeasPage['groups'] {
  const nameOf = themeNames(t, themes);
  const known = laws.map(({ key }) => key);
  const shown = ideas.flatMap((idea, index) => {
    const item = items[index];
    // A new idea stands nowhere yet, which is another thing than fitting nowhere.
    const place = idea.themeKey ?? (idea.notAnalysed && !idea.decided ? NEW_IDEAS : NOT_PLACED);
    const heading = lawsInWords(t, laws, lawsOfProject(idea.laws, known));
    return item ? [{ heading, idea: { ...item, theme: placeName(t, nameOf, place) } }] : [];
  });
  if (writeLawChoice(filter.laws) !== SEVERAL_LAWS) {
    return [{ heading: null, ideas: shown.map(({ idea }) => idea) }];
  }
  return [...grouped(shown, ({ heading }) => heading)].map(([heading, group]) => ({
    heading,
    ideas: group.map(({ idea }) => idea),
  }));
}
