import { deleteTheme, insertTheme, mergeInto, unmerge, updateTheme } from '../themes/theme.repository.js';
import type { NewDecision } from './decision.js';
import { themeOf, type Aspects, type KindRule, type KindRules } from './kind-rule.js';

const key = (row: NewDecision): string => row.themeKey ?? '';
const nameOf = (name: string | undefined): string[] =>
  name === undefined ? [] : [`name:${name.toLowerCase()}`];

const aboutTheme =
  (part: string) =>
  (row: NewDecision): Aspects => ({ writes: [`theme:${key(row)}:${part}`], reads: themeOf(row.themeKey) });

const made: KindRule<'accept' | 'new-theme'> = {
  aspects: (row) => ({
    writes: [...themeOf(row.themeKey), ...nameOf(row.after?.name), ...nameOf(row.before?.name)],
    reads: [],
  }),
  async apply(trx, act, rows) {
    for (const row of rows) {
      if (row.after === null) await deleteTheme(trx, act.projectId, key(row));
      else {
        const origin = row.kind === 'accept' ? 'cluster' : 'person';
        await insertTheme(trx, act.projectId, act.personId, { origin, ...row.after, key: key(row) });
      }
    }
  },
};

type ThemeKind = 'accept' | 'new-theme' | 'rename' | 'describe' | 'merge' | 'group' | 'order' | 'lock';

/** Decisions about themes. */
export const THEME_KINDS: KindRules<ThemeKind> = {
  accept: made,
  'new-theme': made,
  rename: {
    aspects: (row) => ({
      writes: [`theme:${key(row)}:name`, ...nameOf(row.before.name), ...nameOf(row.after.name)],
      reads: themeOf(row.themeKey),
    }),
    async apply(trx, act, rows) {
      for (const row of rows) await updateTheme(trx, act.projectId, key(row), { name: row.after.name }, true);
    },
  },
  describe: {
    aspects: aboutTheme('description'),
    async apply(trx, act, rows) {
      for (const row of rows) {
        await updateTheme(trx, act.projectId, key(row), { description: row.after.description }, true);
      }
    },
  },
  merge: {
    aspects: ({ themeKey, fromKey, before, after }) => {
      const alone = before.merged === undefined ? after : before;
      return {
        writes: [
          ...[fromKey, ...(alone.merged ?? [])].map((moved) => `theme:${moved}:merged`),
          ...nameOf(alone.name),
        ],
        reads: [...themeOf(themeKey), ...themeOf(fromKey), `theme:${themeKey}:merged`],
      };
    },
    async apply(trx, act, rows) {
      for (const row of rows) {
        if (row.after.merged) await unmerge(trx, act.projectId, row.fromKey ?? '', row.after.merged);
        else await mergeInto(trx, act.projectId, row.fromKey ?? '', key(row));
      }
    },
  },
  group: {
    // A main theme belongs to no other one, so that there are two levels: hence it needs the parent's parent.
    aspects: (row) => ({
      writes: [`theme:${key(row)}:parent`],
      reads: [
        ...themeOf(row.themeKey),
        `theme:${key(row)}:merged`,
        ...[row.before.parent, row.after.parent].flatMap((parent) =>
          parent === null ? [] : [...themeOf(parent), `theme:${parent}:parent`, `theme:${parent}:merged`],
        ),
      ],
    }),
    async apply(trx, act, rows) {
      for (const row of rows)
        await updateTheme(trx, act.projectId, key(row), { parent_key: row.after.parent });
    },
  },
  order: {
    aspects: aboutTheme('position'),
    async apply(trx, act, rows) {
      for (const row of rows)
        await updateTheme(trx, act.projectId, key(row), { position: row.after.position });
    },
  },
  lock: {
    aspects: aboutTheme('locked'),
    async apply(trx, act, rows) {
      for (const row of rows) await updateTheme(trx, act.projectId, key(row), { locked: row.after.locked });
    },
  },
};
