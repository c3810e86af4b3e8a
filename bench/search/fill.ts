import type { Kysely } from 'kysely';
import type { Database } from '../../src/schema.js';
import { dutchIdeaBank } from '../../src/text/lexicon/dutch-idea-bank.js';
import { dutchLexicon } from '../../src/text/lexicon/index.js';

const CHUNK = 1000;
const THEMES = 40;
const WORKSHOPS = 11;
const KINDS = ['idea', 'remark', 'question', 'bottleneck', 'good-example', 'success'] as const;
const PERSPECTIVES = ['resident', 'professional', 'director', null] as const;
const LAWS = ['wmo', 'participatiewet', 'jeugdwet'];

/**
 * A project of `count` ideas, each of one to three sentences of the idea bank, with an analysis that placed them and a
 * tenth decided by people. The same every time.
 */
export async function fillProject(
  db: Kysely<Database>,
  count: number,
): Promise<{ projectId: number; texts: string[] }> {
  const random = xorshift(20_260);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const sentences = dutchIdeaBank().texts.map(({ text }) => text);
  const tags = dutchLexicon().concepts.map(({ name }) => name);
  const { id: projectId } = await db
    .insertInto('project')
    .values({
      name: 'Meting',
      laws: JSON.stringify(LAWS.map((key) => ({ key, name: key }))),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const workshops: number[] = [];
  for (let number = 1; number <= WORKSHOPS; number += 1) {
    const row = { project_id: projectId, number, title: `Workshop ${number}` };
    const { id } = await db.insertInto('workshop').values(row).returning('id').executeTakeFirstOrThrow();
    workshops.push(id);
  }
  const run = await db
    .insertInto('analysis_run')
    .values({ project_id: projectId, status: 'done', accepted_at: new Date(), idea_count: count })
    .returning('id')
    .executeTakeFirstOrThrow();
  const texts: string[] = [];
  for (let start = 0; start < count; start += CHUNK) {
    const size = Math.min(CHUNK, count - start);
    const ideas = Array.from({ length: size }, (_, index) => {
      const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences)).join(' ');
      texts.push(text);
      return {
        project_id: projectId,
        workshop_id: pick(workshops),
        code: `W00-${start + index + 1}`,
        text,
        kind: pick(KINDS),
        perspective: pick(PERSPECTIVES),
      };
    });
    const ids = await db.insertInto('idea').values(ideas).returning('id').execute();
    const placements = ids.map(({ id }, index) => ({
      run_id: run.id,
      idea_id: id,
      theme_key: random() < 0.05 ? null : `t${1 + Math.floor(random() ** 2 * THEMES)}`,
      second_key: null,
      confidence: random(),
      review_rank: start + index + 1,
      tags: [pick(tags), pick(tags)],
      laws: random() < 0.5 ? [pick(LAWS)] : [],
      personal_data: random() < 0.02 ? '[{"kind":"name"}]' : '[]',
      explanation: '{}',
      text_hash: 'x',
    }));
    await db.insertInto('placement').values(placements).execute();
    const decided = ids.filter(() => random() < 0.1);
    const decisions = decided.map(({ id }) => ({ idea_id: id, theme_decided: true, theme_key: 't1' }));
    if (decisions.length > 0) await db.insertInto('idea_decision').values(decisions).execute();
  }
  return { projectId, texts };
}

/** Small, seeded, good enough to mix sentences. */
export function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
