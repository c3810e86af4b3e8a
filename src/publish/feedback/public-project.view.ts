import { formatDateTime, formatNumber, formatPercentage } from '../../i18n/index.js';
import { imageOf, tableOf, type Image, type PageTable } from '../figures/figures.view.js';
import { drawThemeBars } from '../figures/index.js';
import type { Screen } from '../note/overview.view.js';
import { OUTCOMES } from './answer.js';
import type { AnswerCount } from './answer.repository.js';
import type { PublicHarvest } from './public-project.js';

interface Share {
  label: string;
  count: string;
  share: number;
  text: string;
}

export interface PublicProjectPage {
  name: string;
  goal: string;
  /** Null in a preview. */
  since: string | null;
  questions: { title: string; text: string }[];
  figures: { number: string; label: string }[];
  /** Themes by size and spread; null where there is no theme. */
  drawing: { title: string; wide: Image; narrow: Image; table: PageTable } | null;
  themes: { name: string; description: string; spread: string; quotes: string[]; answers: string }[];
  /** Ideas outside these themes; null where there are none. */
  rest: string | null;
  outcomes: Share[];
  columns: { key: string; label: string; numeric?: boolean; rowHeader?: boolean }[];
  rows: Record<string, string>[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/public-project': PublicProjectPage;
  }
}

export interface PublicFacts extends PublicHarvest {
  publishedAt: Date | null;
}

export function presentPublicProject(screen: Screen, facts: PublicFacts): PublicProjectPage {
  const { t, language } = screen;
  const { counts, themes, quotes } = facts;
  const number = (value: number): string => formatNumber(language, value);
  const total = sum(counts);
  const inThemes = new Set(themes.map(({ key }) => key));
  const others = counts.filter(({ themeKey }) => themeKey === null || !inThemes.has(themeKey));
  const asked = facts.questions.filter(({ questions }) => questions !== '');
  return {
    name: facts.name || t('feedback.public.without-name'),
    goal: facts.goal,
    since:
      facts.publishedAt && t('feedback.public.since', { at: formatDateTime(language, facts.publishedAt) }),
    questions: asked.map(({ number: n, title, questions }) => ({ title: `${n}. ${title}`, text: questions })),
    figures: [
      { number: number(total), label: t('feedback.public.figure-ideas', { count: total }) },
      {
        number: number(facts.questions.length),
        label: t('feedback.public.figure-workshops', { count: facts.questions.length }),
      },
      { number: number(themes.length), label: t('feedback.public.figure-themes', { count: themes.length }) },
    ],
    drawing: drawingOf(),
    themes: themes.map(({ key, name, description, ideaCount, workshopCount, perspectiveCount }) => ({
      name: name ?? '',
      description,
      spread: [
        t('feedback.public.ideas', { count: ideaCount }),
        t('feedback.public.workshops', { count: workshopCount }),
        ...(perspectiveCount > 0 ? [t('feedback.public.perspectives', { count: perspectiveCount })] : []),
      ].join(', '),
      quotes: quotes.get(key) ?? [],
      answers: OUTCOMES.map((outcome) => ({
        outcome,
        n: sum(counts.filter((it) => it.themeKey === key && it.outcome === outcome)),
      }))
        .filter(({ n }) => n > 0)
        .map(({ outcome, n }) => `${t(`dispositions.outcome.${outcome}`)}: ${number(n)}`)
        .join(' · '),
    })),
    rest: sum(others) > 0 ? t('feedback.public.rest', { count: sum(others) }) : null,
    outcomes: [...OUTCOMES, null].flatMap((outcome) => {
      const n = sum(counts.filter((it) => it.outcome === outcome));
      if (n === 0) return [];
      const share = n / total;
      const text = t('feedback.public.share', {
        number: number(n),
        percentage: formatPercentage(language, share),
      });
      return [{ label: t(`dispositions.outcome.${outcome ?? 'unanswered'}`), count: number(n), share, text }];
    }),
    columns: [
      { key: 'theme', label: t('feedback.public.theme'), rowHeader: true },
      ...OUTCOMES.map((outcome) => ({
        key: outcome,
        label: t(`dispositions.outcome.${outcome}`),
        numeric: true,
      })),
    ],
    rows: [
      ...themes.map(({ key, name }) =>
        row(
          name ?? '',
          counts.filter(({ themeKey }) => themeKey === key),
        ),
      ),
      ...(sum(others) > 0 ? [row(t('feedback.public.other-themes'), others)] : []),
    ],
  };

  function drawingOf(): PublicProjectPage['drawing'] {
    const named = themes.map((theme) => ({ ...theme, name: theme.name ?? '' }));
    const drawn = drawThemeBars(named, facts.workshopCount, t);
    if (!drawn) return null;
    const { wide, narrow } = drawn;
    return { title: wide.title, wide: imageOf(wide), narrow: imageOf(narrow), table: tableOf(wide) };
  }

  function row(theme: string, some: readonly AnswerCount[]): Record<string, string> {
    return Object.fromEntries([
      ['theme', theme],
      ...OUTCOMES.map((outcome) => [outcome, number(sum(some.filter((it) => it.outcome === outcome)))]),
    ]) as Record<string, string>;
  }
}

const sum = (counts: readonly AnswerCount[]): number => counts.reduce((all, { count }) => all + count, 0);
