import type { Kysely } from 'kysely';
import {
  ERASED,
  listAllWordsOf,
  listIdeasWithWords,
  listLoneWords,
  listRelatives,
  type IdeaWithWords,
} from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { isContentWord, quotablePhrases, tokenize, wordEraser, type WordEraser } from '../../text/index.js';
import { sha256 } from '../editions/edition.js';
import { wordsIn, type WordsChosen } from './erasure.js';

export interface PlannedIdea extends IdeaWithWords {
  /** All its words go, not only those that were chosen. */
  whole: boolean;
  /**
   * `itself`: the idea it began with. `part`: what that one was split from or into: the same words, so always along.
   * `double`: joined with it. `other`: the words stand in it too. Of the last two somebody says whether they go along.
   */
  relation: 'itself' | 'part' | 'double' | 'other';
  /** Whether it goes along unless somebody says otherwise. */
  proposed: boolean;
}

/** What a page shows of an idea, as one word: to be compared with what stands there when somebody confirms. */
export const seenOf = ({ code, text, speaker, speakerRole, whole, relation }: PlannedIdea): string =>
  `${code}:${sha256(JSON.stringify([text, speaker, speakerRole, whole, relation])).slice(0, 16)}`;

/** Of these ideas those that came, or say something else, since somebody saw `seen`: their `seenOf` with spaces between. */
export function notSeen(ideas: readonly PlannedIdea[], seen: string): PlannedIdea[] {
  const known = new Set(seen.split(' '));
  return ideas.filter((idea) => !known.has(seenOf(idea)));
}

/** What would be erased. */
export interface ErasurePlan {
  /** The words that were chosen, apart from whole texts. */
  words: string[];
  /** Those, and what can be known again of whole texts. */
  phrases: string[];
  /** Single words of the phrases that no idea has any more: these go from what the machine made of the ideas. */
  lone: string[];
  eraser: WordEraser;
  ideas: PlannedIdea[];
}

/**
 * Works out which words go and in which ideas they stand.
 * @param along  codes of ideas that go along, where somebody has chosen; else what is proposed
 * @throws NotFoundError where the idea is none of this project
 */
export async function planErasure(
  db: Kysely<Database>,
  projectId: number,
  values: WordsChosen,
  along?: ReadonlySet<string>,
): Promise<ErasurePlan> {
  const words = wordsIn(values);
  const whole = values.idea !== null && values.mode === 'whole';
  const relatives = values.idea === null ? [] : await listRelatives(db, projectId, values.idea);
  if (values.idea !== null && relatives.length === 0) throw new NotFoundError('no such idea in this project');
  const same = relatives.filter(({ relation }) => relation !== 'double');
  const own = whole ? await phrasesOf(db, same) : [];
  const first = wordEraser([...words, ...own], ERASED);
  const meets = (idea: IdeaWithWords): boolean => first.find(idea.text).length > 0;

  const family = relatives.map((idea): PlannedIdea => {
    const proposed = idea.relation !== 'double' || meets(idea);
    return { ...idea, whole, proposed };
  });
  const known = new Set(family.map(({ id }) => id));
  const others = (await listIdeasWithWords(db, projectId, first)).filter(({ id }) => !known.has(id));
  const ideas = [
    ...family,
    ...others.map((idea): PlannedIdea => ({ ...idea, whole: false, relation: 'other', proposed: true })),
  ].filter((idea) => idea.whole || idea.relation === 'itself' || idea.relation === 'other' || meets(idea));

  const doubles = ideas.filter((idea) => idea.whole && idea.relation === 'double' && goesAlong(idea, along));
  const phrases = [...words, ...own, ...(await phrasesOf(db, doubles))];
  const eraser = wordEraser(phrases, ERASED);
  const lone = await loneWords(db, projectId, phrases, eraser, ideas, along);
  return { words, phrases, lone, eraser, ideas };
}

/** A word of an erased sentence says nothing about a person where others use it too; a key word that only it had does. */
async function loneWords(
  db: Kysely<Database>,
  projectId: number,
  phrases: readonly string[],
  eraser: WordEraser,
  ideas: readonly PlannedIdea[],
  along?: ReadonlySet<string>,
): Promise<string[]> {
  const tokens = phrases.flatMap((phrase) => tokenize(phrase, 'nl'));
  const words = new Set(tokens.filter((token) => isContentWord(token, 'nl')).map(({ text }) => text));
  const going = new Map(ideas.filter((idea) => goesAlong(idea, along)).map((idea) => [idea.id, idea]));
  return listLoneWords(db, projectId, [...words], ({ id, text }) => {
    const idea = going.get(id);
    if (!idea) return text;
    return idea.whole ? '' : eraser.erase(text);
  });
}

/** Whether words of this idea are erased. */
export const goesAlong = (idea: PlannedIdea, along?: ReadonlySet<string>): boolean =>
  idea.relation === 'itself' || idea.relation === 'part' || (along?.has(idea.code) ?? idea.proposed);

async function phrasesOf(db: Kysely<Database>, ideas: readonly IdeaWithWords[]): Promise<string[]> {
  if (ideas.length === 0) return [];
  const { texts } = await listAllWordsOf(
    db,
    ideas.map(({ id }) => id),
  );
  return texts.flatMap(quotablePhrases);
}
