import { findCurrentRun } from '../../analyse/index.js';
import { listThemes } from '../../review/index.js';
import { findPersonalData } from '../../text/index.js';
import { paragraphsOfIdeas, type ParagraphRef } from '../note/ledger.js';
import type { Db } from '../note/part.repository.js';
import { isFine } from '../own-texts/own-text.js';
import { answerText, listReviewedHashes, themeText } from '../own-texts/own-text.repository.js';
import { unreviewedAmong } from './public-project.js';
import { findReceipt, listPublicAnswers, speakingFor, type AnsweredIdea } from './receipt.repository.js';

/** What a receipt tells: nothing but a day before the project is public. */
export type ReceiptState =
  | { state: 'waiting'; answersOn: string | null }
  | { state: 'withdrawn' }
  | {
      state: 'public';
      /** Null where the words may name a person. */
      words: string | null;
      /** `split`: the words were divided. `joined`: another idea says the same and speaks for it. */
      way: 'itself' | 'split' | 'joined';
      answers: ReceiptAnswer[];
      slug: string | null;
    };

export interface ReceiptAnswer extends Omit<AnsweredIdea, 'text' | 'themeKey'> {
  /** Null for the words themselves, and where the part may name a person. */
  part: string | null;
  /** The name of a theme that people made; `event`, or null. */
  theme: { name: string } | 'event' | null;
  paragraphs: ParagraphRef[];
}

/** Nobody reviews a title by itself, so any doubt keeps it in; the number says where to look. */
const withoutNames = (paragraph: ParagraphRef): ParagraphRef => {
  const fine = (title: string): string => (findPersonalData(title).length === 0 ? title : '');
  return { ...paragraph, title: fine(paragraph.title), chapterTitle: fine(paragraph.chapterTitle) };
};

/** What belongs to a code; undefined where no receipt has it. */
export async function readReceipt(db: Db, code: string): Promise<ReceiptState | undefined> {
  const receipt = await findReceipt(db, code);
  if (!receipt) return undefined;
  const { ideaId, projectId, published, slug, text } = receipt;
  if (!published) return { state: 'waiting', answersOn: receipt.answersOn };
  const ids = await speakingFor(db, ideaId);
  // It was withdrawn, or what spoke for it was.
  if (ids.length === 0) return { state: 'withdrawn' };
  const run = await findCurrentRun(db, projectId);
  const hidden = await unreviewedAmong(db, projectId, ids);
  // Nobody reviews the words of an idea that no longer takes part, so any doubt keeps them in.
  const mayShow = receipt.active ? !hidden.has(ideaId) : findPersonalData(text).length === 0;
  const themes = new Map((await listThemes(db, projectId)).map((theme) => [theme.key, theme]));
  const paragraphs = await paragraphsOfIdeas(db, projectId, ids);
  const own = await listReviewedHashes(db, projectId);
  const ideas = await listPublicAnswers(db, projectId, run?.id, ids);
  return {
    state: 'public',
    words: mayShow ? text : null,
    way: receipt.active ? 'itself' : ids.length > 1 ? 'split' : 'joined',
    answers: ideas.map(({ text: words, themeKey, ...answer }) => ({
      ...answer,
      // What was written since the page is public, and may name a person, waits until somebody looked at it.
      ...(isFine(answerText(answer.reason, answer.place), own) ? {} : { reason: null, place: null }),
      part: receipt.active || ids.length === 1 || hidden.has(answer.ideaId) ? null : words,
      theme: themeOf(themeKey),
      paragraphs: (paragraphs.get(answer.ideaId) ?? []).map(withoutNames),
    })),
    slug,
  };

  function themeOf(key: string | null): ReceiptAnswer['theme'] {
    const theme = key === null ? undefined : themes.get(key);
    if (theme?.status === 'event') return 'event';
    if (theme?.status !== 'theme' || theme.name === null) return null;
    const fine = isFine(themeText(theme.name, theme.description), own) || isFine(theme.name, own);
    return fine ? { name: theme.name } : null;
  }
}
