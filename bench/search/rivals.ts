import type { OpenDatabase } from '../../src/db/index.js';
import { answerSearch } from '../../src/review/search/search-answer.js';
import { searchOf } from '../../src/review/search/search.js';
import { quantile } from './figures.js';

interface Contestant {
  name: string;
  /** Finds the ideas with a word: reads the first page of them, and gives how many there are. */
  find: (word: string) => Promise<number>;
}

const PAGE = 25;

/**
 * The same words looked for in the same database by this product, by a plain scan, and by PostgreSQL's own search in
 * Dutch; in turns, so that a busy machine troubles all alike.
 */
export async function compareWithRivals(
  { db, pool }: OpenDatabase,
  projectId: number,
  words: readonly string[],
): Promise<void> {
  const begin = performance.now();
  await pool.query(`create table rival as select id, to_tsvector('dutch', text) as terms from idea`);
  await pool.query('create index on rival using gin (terms)');
  await pool.query('vacuum (analyze) rival');
  const built = ((performance.now() - begin) / 1000).toFixed(1);

  const count = async (query: string, values: readonly unknown[]): Promise<number> => {
    const { rows } = await pool.query<{ total: number }>(query, [...values]);
    return rows[0]?.total ?? 0;
  };
  const contestants: Contestant[] = [
    {
      name: 'Oogst, with all it shows of an idea',
      find: async (word) => (await answerSearch(db, projectId, searchOf({ q: word }))).total,
    },
    {
      name: "a scan, text ilike '%word%'",
      find: (word) =>
        count(
          `select *, count(*) over () as total from idea
           where project_id = $1 and active and text ilike $2 order by id limit ${PAGE}`,
          [projectId, `%${word}%`],
        ),
    },
    {
      name: `to_tsvector('dutch'), ts_rank (built in ${built} s)`,
      find: (word) =>
        count(
          `select i.*, ts_rank(r.terms, q) as rank, count(*) over () as total
           from rival r join idea i on i.id = r.id, plainto_tsquery('dutch', $2) as q
           where i.project_id = $1 and i.active and r.terms @@ q order by rank desc, i.id limit ${PAGE}`,
          [projectId, word],
        ),
    },
  ];
  const results = contestants.map(() => ({ times: [] as number[], found: 0 }));
  for (const word of words) {
    for (const [index, { find }] of contestants.entries()) {
      const start = performance.now();
      const found = await find(word);
      results[index]?.times.push(performance.now() - start);
      results[index]!.found += found;
    }
  }
  const own = quantile(results[0]?.times ?? [], 0.5);
  console.log(`\n${words.length} words, without the page around the ideas:`);
  for (const [index, { name }] of contestants.entries()) {
    const { times, found } = results[index]!;
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    console.log(
      `${name.padEnd(52)} p50 ${half.toFixed(0).padStart(4)}  p95 ${most.toFixed(0).padStart(4)} ms` +
        `  × ${(half / own).toFixed(1)}  finds ${Math.round(found / words.length)} a word`,
    );
  }
}
