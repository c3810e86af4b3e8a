import {
  heading,
  paragraph,
  themeAnchor,
  ideaAnchor,
  type Block,
  type PlainDocument,
  type Run,
} from '../documents/document.js';
import type { NoteSource, SourceIdea, SourceTheme } from '../source/note-source.js';
import { answersChapter } from './answers.js';
import { numbersChapter } from './numbers.js';
import { makeReport, type ReportContext } from './report.js';
import { sourceAnnex } from './source-annex.js';
import { countLaws, spreadSentence, viewSource, type SourceView } from './source-view.js';

/** Words of participants below a theme: enough to hear them, few enough to read on. */
const QUOTES = 3;

/** The harvest as it stands, theme by theme: what can be sent on before a note is written. */
export function themesReport(source: NoteSource, context: ReportContext): PlainDocument {
  const { t } = context;
  const view = viewSource(source, t);
  return makeReport(context, {
    title: t('documents.themes.title'),
    subtitle: source.project.name,
    keywords: view.themes.slice(0, 12).map(({ name }) => name),
    facts: [[t('documents.fact.harvest'), harvest(view, context)]],
    blocks: [
      heading(1, t('documents.short.title')),
      ...(source.project.goal === '' ? [] : [paragraph(source.project.goal, 'lead')]),
      paragraph(t('documents.short.text', { harvest: harvest(view, context) })),
      paragraph(t('documents.short.how')),
      ...numbersChapter(view, t),
      heading(1, t('documents.themes.chapter')),
      ...view.themes.flatMap((theme, index) => themeBlocks(theme, index + 1, view, context)),
      ...loneVoices(view, context),
      ...answersChapter(view, t),
      ...sourceAnnex(view, context.audience, t),
    ],
  });
}

/** "318 ideeën uit 11 workshops, in 18 thema’s" */
export function harvest(view: SourceView, { t }: ReportContext): string {
  return t('documents.harvest', {
    ideas: t('documents.count.ideas', { count: view.source.ideas.length }),
    workshops: t('documents.count.workshops', { count: view.workshopsWithIdeas }),
    themes: t('documents.count.themes', { count: view.themes.length }),
  });
}

/** One theme: spread, description, laws, words of participants, and the codes of all its ideas. */
export function themeBlocks(
  theme: SourceTheme,
  number: number,
  view: SourceView,
  { t }: ReportContext,
): Block[] {
  const ideas = view.ideasOf(theme.key);
  const laws = countLaws(ideas, view.source);
  const facts = [
    ...(laws.length > 0
      ? [
          t('documents.theme.laws', {
            laws: laws.map(({ name, count }) => `${name} (${count})`).join(', '),
          }),
        ]
      : []),
    // The engine's own description names them already.
    ...(theme.keyTerms.length > 0 && theme.description === ''
      ? [t('documents.theme.key-terms', { terms: theme.keyTerms.slice(0, 8).join(', ') })]
      : []),
  ];
  return [
    heading(2, `${number}. ${theme.name}`, themeAnchor(theme.key)),
    paragraph(`${spreadSentence(theme, view, t)}.`, 'small'),
    ...(theme.description === '' ? [] : [paragraph(theme.description)]),
    ...(facts.length > 0 ? [paragraph(facts.join('\n'))] : []),
    ...quotesOf(theme, view).map((idea): Block => ({
      type: 'quote',
      runs: [{ text: idea.text }],
      source: quoteSource(idea, view),
    })),
    paragraph([{ text: t('documents.theme.ideas') }, ...codeLinks(ideas.map(({ code }) => code))], 'small'),
  ];
}

/** Representative ideas first, then the others until there are enough. */
export function quotesOf(theme: SourceTheme, view: SourceView): SourceIdea[] {
  const chosen = theme.representativeCodes.flatMap((code) => view.idea(code) ?? []);
  const rest = view.ideasOf(theme.key).filter((idea) => !chosen.includes(idea));
  return [...chosen, ...rest].slice(0, QUOTES);
}

function quoteSource(idea: SourceIdea, view: SourceView): string {
  return [idea.code, view.workshopName(idea.workshopNumber), idea.speaker].filter(Boolean).join(' · ');
}

/** Codes with links to the annex, with commas between them. */
export function codeLinks(codes: readonly string[]): Run[] {
  return codes.flatMap((code, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    { text: code, target: ideaAnchor(code) },
  ]);
}

/** Ideas that stand in no theme: each is printed, so that nobody is lost in a count. */
function loneVoices(view: SourceView, { t }: ReportContext): Block[] {
  const alone = view.source.ideas.filter(({ themeKey }) => themeKey === null);
  if (alone.length === 0) return [];
  return [
    heading(2, t('documents.alone.title')),
    paragraph(t('documents.alone.text', { count: alone.length })),
    paragraph(codeLinks(alone.map(({ code }) => code)), 'small'),
  ];
}
