import type { Db } from '../ideas/effective.repository.js';
import type { Act } from './act.js';
import type { DecisionKind, NewDecision } from './decision.js';
import { setDictionary } from './dictionary.repository.js';
import { IDEA_KINDS } from './idea-kinds.js';
import type { Aspects, KindRule, KindRules } from './kind-rule.js';
import { THEME_KINDS } from './theme-kinds.js';

/** The one registry: what each kind of decision changes and needs, and how it is brought about. */
export const DECISION_KINDS: KindRules<DecisionKind> = {
  ...IDEA_KINDS,
  ...THEME_KINDS,
  dictionary: {
    aspects: () => ({ writes: ['dictionary'], reads: [] }),
    async apply(trx, act, rows) {
      const last = rows.at(-1);
      if (last) await setDictionary(trx, act.projectId, act.personId, last.after.text);
    },
  },
};

/** What one decision changes and needs. */
export const aspectsOf = (row: NewDecision): Aspects => ruleOf(row).aspects(row);

/** Brings about what decisions say: those of one kind that follow each other in one go. */
export async function applyDecisions(trx: Db, act: Act, decisions: readonly NewDecision[]): Promise<void> {
  let begin = 0;
  for (let end = 1; end <= decisions.length; end += 1) {
    const first = decisions[begin];
    if (!first || decisions[end]?.kind === first.kind) continue;
    await ruleOf(first).apply(trx, act, decisions.slice(begin, end));
    begin = end;
  }
}

const ruleOf = (row: NewDecision): KindRule<DecisionKind> => DECISION_KINDS[row.kind];
