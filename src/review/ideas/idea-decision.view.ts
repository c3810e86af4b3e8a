import type { Translate } from '../../i18n/index.js';
import type { Law } from '../../text/index.js';
import type { FormState } from '../../web/index.js';
import type { IdeaValues } from './idea-values.repository.js';
import type { PlacedIdea } from './idea.repository.js';
import {
  distinctButton,
  doubleView,
  lookalikeView,
  type DistinctButton,
  type DoubleView,
  type LookalikeView,
} from './double.view.js';
import { confidence, whyHere, type Fact, type IdeaSurroundings } from './idea.view.js';
import { themeHref } from '../themes/names.js';
import type { Relation } from '../review.table.js';
import { EVENT_THEME, NEW_THEME, NOT_PLACED, type ThemeSummary } from '../themes/theme.js';
import { moveTargets, type Option, type OptionGroup } from '../themes/theme.view.js';
import type { Screen } from '../themes/themes.view.js';

/** What machine and people say about one thing, beside each other. */
export interface TwoValues {
  machine: string;
  /** Null: no person decided. */
  person: string | null;
}

export interface IdeaDecisionPage {
  base: string;
  code: string;
  text: string;
  meta: string;
  themeHref: string;
  action: string;
  mayChange: boolean;
  /** The earlier idea that it probably repeats. */
  double: DoubleView | null;
  /** The idea that it looks like without being its double. */
  lookalike: LookalikeView | null;
  /** Who decided what meanwhile; null: nobody did. */
  conflict: string | null;
  form: FormState;
  version: string;
  theme: TwoValues & {
    now: string;
    nowKey: string;
    machineNote: string;
    why: Fact[];
    targets: OptionGroup[];
  };
  second: TwoValues & { now: string; chosen: string; targets: OptionGroup[] };
  laws: TwoValues & { now: string; note: string; chosen: string[]; options: Option[] };
  tags: TwoValues & { now: string; chosen: string[]; options: Option[] };
  /** Ideas that people tied to this one, kept apart from it, joined with it, or held for no double of it. */
  pairs: { text: string; href: string; button: DistinctButton | null }[];
  history: string[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/idea-decision': IdeaDecisionPage;
  }
}

interface Facts {
  mayChange: boolean;
  idea: PlacedIdea;
  values: IdeaValues;
  laws: readonly Law[];
  usedTags: readonly string[];
  themes: readonly ThemeSummary[];
  pairs: readonly { code: string; text: string; relation: Relation | 'distinct' | 'joined' }[];
  history: string[];
  form: FormState;
  conflict: string | null;
}

export function ideaDecisionPage(
  screen: Screen,
  around: Omit<IdeaSurroundings, 'ticked'>,
  facts: Facts,
): IdeaDecisionPage {
  const { t } = screen;
  const { base, nameOf, lawName } = around;
  const { idea, values } = facts;
  const words = (list: readonly string[]): string => list.join(', ') || t('review.idea.none');
  const analysed = idea.confidence !== null;
  const decided = (list: string[] | null, name: (key: string) => string): string | null =>
    list && words(list.map(name));
  const machine = (list: string[] | null, name: (key: string) => string): string =>
    analysed ? words((list ?? []).map(name)) : t('review.idea.no-machine');
  const same = (key: string): string => key;
  const margin = confidence(screen, idea.confidence);
  const lawOptions = facts.laws.map((law) => ({ value: law.key, label: law.name }));
  const tagOptions = [...new Set([...facts.usedTags, ...idea.tags])].map((tag) => ({
    value: tag,
    label: tag,
  }));

  return {
    base,
    code: idea.code,
    text: idea.text,
    meta: idea.workshopTitle ?? t('review.theme.outside'),
    themeHref: themeHref(base, idea.themeKey),
    action: `${base}/ideas/${encodeURIComponent(idea.code)}/decision`,
    mayChange: facts.mayChange,
    double: doubleView(t, base, idea),
    lookalike: lookalike(t, idea, around),
    conflict: facts.conflict,
    form: facts.form,
    version: String(values.version),
    theme: {
      machine: analysed ? suggestion(idea, nameOf) : t('review.idea.no-machine'),
      // Where a decision was fed back, the margin is that of the decision and says nothing of the suggestion.
      machineNote: idea.suggestedLabel === null ? (margin?.text ?? '') : '',
      person: idea.decided ? nameOf(idea.themeKey) : null,
      now: idea.themeKey === null && idea.notAnalysed ? t('review.idea.no-machine') : nameOf(idea.themeKey),
      nowKey: idea.decided || analysed ? (idea.themeKey ?? NOT_PLACED) : '',
      why: whyHere(t, idea, around),
      targets: moveTargets(t, facts.themes, null),
    },
    second: {
      machine: analysed && idea.secondKey !== null ? nameOf(idea.secondKey) : t('review.idea.none'),
      person: !idea.secondDecided
        ? null
        : idea.secondThemeKey === null
          ? t('marks.second.none')
          : nameOf(idea.secondThemeKey),
      now: idea.secondThemeKey === null ? t('review.idea.none') : nameOf(idea.secondThemeKey),
      chosen: idea.secondThemeKey ?? '',
      targets: secondTargets(t, facts.themes, idea.themeKey),
    },
    laws: {
      machine: machine(values.machineLaws, lawName),
      person: decided(values.decidedLaws, lawName),
      now: words(idea.laws.map(lawName)),
      note: values.notedLaws
        ? t('review.idea.noted-in-workshop', { laws: words(values.notedLaws.map(lawName)) })
        : '',
      chosen: idea.laws,
      options: lawOptions,
    },
    tags: {
      machine: machine(values.machineTags, same),
      person: decided(values.decidedTags, same),
      now: words(idea.tags),
      chosen: idea.tags,
      options: tagOptions,
    },
    pairs: facts.pairs.map(({ code, text, relation }) => ({
      text: t(`review.idea.pair-${relation}`, { code, text }),
      href: `${base}/ideas/${encodeURIComponent(code)}`,
      button:
        facts.mayChange && (relation === 'distinct' || relation === 'joined')
          ? distinctButton(t, base, idea.code, code, relation === 'joined' ? 'yes' : 'no')
          : null,
    })),
    history: facts.history,
  };
}

/** Null where the other takes no part any more, or one of the texts changed since. */
function lookalike(
  t: Screen['t'],
  { explanation, notAnalysed }: PlacedIdea,
  { base, neighbours }: Omit<IdeaSurroundings, 'ticked'>,
): IdeaDecisionPage['lookalike'] {
  const found = explanation?.lookalike;
  const other = neighbours.get(found?.id ?? '');
  if (!found || !other || notAnalysed || other.notAnalysed) return null;
  return lookalikeView(t, base, found);
}

/** What the machine said before a decision told it better, as it was called then; its word of now elsewhere. */
function suggestion(
  { machineKey, suggestedKey, suggestedLabel }: PlacedIdea,
  nameOf: IdeaSurroundings['nameOf'],
): string {
  if (suggestedLabel === null) return nameOf(machineKey);
  return suggestedLabel === '' ? nameOf(suggestedKey) : suggestedLabel;
}

/** Themes and proposals that an idea can touch beside its own. */
function secondTargets(t: Translate, themes: readonly ThemeSummary[], ownKey: string | null): OptionGroup[] {
  return moveTargets(t, themes, ownKey)
    .map(({ label, options: all }) => ({
      label,
      options: all.filter(({ value }) => ![NEW_THEME, NOT_PLACED, EVENT_THEME].includes(value)),
    }))
    .filter((group) => group.options.length > 0);
}
