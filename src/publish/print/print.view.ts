import type { Translate } from '../../i18n/index.js';
import type { NoteSource, SourceIdea } from '../source/note-source.js';
import { spreadSentence, viewSource, type SourceView } from '../reports/source-view.js';

export const PRINT_KINDS = ['themes', 'workshops', 'laws'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

export interface PrintPage {
  title: string;
  /** What kind of list it is, above the title. */
  eyebrow: string;
  /** Number and spread. */
  facts: string;
  description: string;
  columns: { key: string; label: string; rowHeader?: boolean; whole?: boolean }[];
  rows: Record<string, string>[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'publish/print': PrintPage;
  }
}

/** The list of one theme, workshop or law; undefined where there is none by that key. */
export function presentPrint(
  source: NoteSource,
  kind: PrintKind,
  key: string,
  t: Translate,
): PrintPage | undefined {
  const view = viewSource(source, t);
  const found = FIND[kind](view, key, t);
  if (!found) return undefined;
  const { ideas, ...words } = found;
  const columns = (['code', 'idea', 'perspective', 'theme', 'laws', 'workshop'] as const)
    // What the page is about stands in its title.
    .filter((name) => name !== { themes: 'theme', workshops: 'workshop', laws: '' }[kind]);
  const cells = (idea: SourceIdea): Record<string, string> => ({
    code: idea.code,
    idea: idea.text,
    perspective: idea.perspective ? t(`capture.perspective.${idea.perspective}`) : '',
    theme: view.theme(idea.themeKey)?.name ?? t('documents.not-placed'),
    laws: idea.laws.map((law) => view.lawName(law)).join(', '),
    workshop: view.workshopName(idea.workshopNumber),
  });
  return {
    ...words,
    eyebrow: t(`publish.print.one.${kind}`),
    columns: columns.map((name) => ({
      key: name,
      label: t(`documents.column.${name}`),
      ...(name === 'code' ? { rowHeader: true, whole: true } : {}),
    })),
    rows: ideas.map(cells),
  };
}

interface Found {
  title: string;
  facts: string;
  description: string;
  ideas: readonly SourceIdea[];
}

const FIND: Record<PrintKind, (view: SourceView, key: string, t: Translate) => Found | undefined> = {
  themes(view, key, t) {
    const theme = view.theme(key);
    return (
      theme && {
        title: theme.name,
        facts: spreadSentence(theme, view, t),
        description: theme.description,
        ideas: view.ideasOf(key),
      }
    );
  },
  workshops(view, key, t) {
    const workshop = view.source.workshops.find(({ number }) => String(number) === key);
    return (
      workshop && {
        title: `${workshop.number}. ${workshop.title}`,
        facts: t('documents.count.ideas', { count: workshop.ideaCount }),
        description: workshop.dayTheme,
        ideas: view.source.ideas.filter(({ workshopNumber }) => workshopNumber === workshop.number),
      }
    );
  },
  laws(view, key, t) {
    const law = view.source.project.laws.find((one) => one.key === key);
    const ideas = view.source.ideas.filter(({ laws }) => laws.includes(key));
    return (
      law && {
        title: law.name,
        facts: t('documents.count.ideas', { count: ideas.length }),
        description: '',
        ideas,
      }
    );
  },
};
