import {
  EVENT_THEME,
  type AnalysisInput,
  type Decisions,
  type KnownTheme,
  type RefusedDecision,
  type RefusedReason,
} from '../analysis.js';

/** Decisions made consistent, on document numbers. */
export interface SettledDecisions {
  /**
   * For each document the theme it is pinned to or locked in, null for "not placed", undefined where nobody decided.
   */
  pinned: (string | null | undefined)[];
  /** For each document the lowest number of its together-group; its own number when it stands alone. */
  group: Int32Array;
  /** For each document the documents that it may not share a theme with. */
  apart: ReadonlyMap<number, readonly number[]>;
  /** Names in pins that are no known theme, in order of their first use. */
  newNames: string[];
  /** Keys of the locked themes: nothing enters but by pins. */
  locked: ReadonlySet<string>;
  refused: RefusedDecision[];
}

/**
 * Makes decisions consistent. Of several pins of one document the last counts. A pin is never refused but for an unknown
 * document; a pair is refused when it contradicts pins, locks or earlier pairs. A document that stands in a locked theme
 * (by `previous`) and has no pin is as good as pinned there.
 */
export function settleDecisions(
  ids: readonly string[],
  decisions: Decisions,
  knownThemes: readonly KnownTheme[],
  previous: Readonly<Record<string, string>> = {},
): SettledDecisions {
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const refused: RefusedDecision[] = [];
  const pinned: (string | null | undefined)[] = Array.from({ length: ids.length }, () => undefined);
  for (const { id, theme } of decisions.pins) {
    const document = numbers.get(id);
    if (document === undefined) refused.push({ kind: 'pin', ids: [id], reason: 'unknown-document' });
    else pinned[document] = theme;
  }
  const locked = new Set(knownThemes.filter((theme) => theme.locked).map((theme) => theme.key));
  // What only the lock holds; a pair that would move it, or bring another document in, is refused.
  const lockedIn = new Set<number>();
  if (locked.size > 0) {
    ids.forEach((id, document) => {
      const key = Object.hasOwn(previous, id) ? previous[id] : undefined;
      if (key === undefined || !locked.has(key) || pinned[document] !== undefined) return;
      pinned[document] = key;
      lockedIn.add(document);
    });
  }
  const isLocked = (theme: string | null | undefined): boolean => theme != null && locked.has(theme);
  const group = Int32Array.from(ids, (_, i) => i);
  const find = (document: number): number => {
    let root = document;
    while (group[root] !== root) root = group[root]!;
    return root;
  };
  const apart = new Map<number, number[]>();
  const pairs = (
    kind: 'together' | 'apart',
    settle: (a: number, b: number) => RefusedReason | undefined,
  ): void => {
    for (const pair of decisions[kind]) {
      const [a, b] = [numbers.get(pair[0]), numbers.get(pair[1])];
      const reason =
        a === undefined || b === undefined ? 'unknown-document' : a === b ? 'same-document' : settle(a, b);
      if (reason !== undefined) refused.push({ kind, ids: [...pair], reason });
    }
  };
  pairs('together', (a, b) => {
    const [x, y] = [find(a), find(b)];
    const [pinX, pinY] = [pinned[x], pinned[y]];
    if (pinX !== pinY) {
      const enters = (pinX === undefined && isLocked(pinY)) || (pinY === undefined && isLocked(pinX));
      if (enters || lockedIn.has(x) || lockedIn.has(y)) return 'theme-is-locked';
      if (pinX !== undefined && pinY !== undefined) return 'pinned-to-different-themes';
    }
    const root = Math.min(x, y);
    group[Math.max(x, y)] = root;
    pinned[root] = pinX === undefined ? pinY : pinX;
    if (lockedIn.has(x) || lockedIn.has(y)) lockedIn.add(root);
    return undefined;
  });
  for (let i = 0; i < group.length; i++) group[i] = find(i);
  // A pin of one member holds for the whole group.
  const members = new Map<number, number[]>();
  group.forEach((root, i) => {
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  });
  for (const [root, documents] of members) for (const document of documents) pinned[document] = pinned[root];
  pairs('apart', (a, b) => {
    if (group[a] === group[b]) return 'decided-to-be-together';
    if (pinned[a] != null && pinned[a] === pinned[b])
      return lockedIn.has(group[a]!) || lockedIn.has(group[b]!)
        ? 'theme-is-locked'
        : 'pinned-to-the-same-theme';
    for (const x of members.get(group[a]!)!)
      apart.set(x, [...(apart.get(x) ?? []), ...members.get(group[b]!)!]);
    for (const x of members.get(group[b]!)!)
      apart.set(x, [...(apart.get(x) ?? []), ...members.get(group[a]!)!]);
    return undefined;
  });
  const known = new Set([EVENT_THEME, ...knownThemes.map((theme) => theme.key)]);
  const newNames = new Set<string>();
  for (const { id, theme } of decisions.pins) {
    const document = numbers.get(id);
    if (document !== undefined && theme !== null && pinned[document] === theme && !known.has(theme)) {
      newNames.add(theme);
    }
  }
  return { pinned, group, apart, newNames: [...newNames], locked, refused };
}

/** The decisions with the examples of known themes before them, as pins that later ones overrule. */
export function decisionsWithExamples({ decisions, knownThemes }: AnalysisInput): Decisions {
  const examples = knownThemes.flatMap(({ key, exampleIds = [] }) =>
    exampleIds.map((id) => ({ id, theme: key })),
  );
  return { ...decisions, pins: [...examples, ...decisions.pins] };
}

/** Groups and pairs among the documents of a part, renumbered from 0. */
export function withinPart(
  { group, apart }: SettledDecisions,
  part: Int32Array,
): Pick<SettledDecisions, 'group' | 'apart'> {
  const position = new Map(Array.from(part, (document, i) => [document, i]));
  const first = new Map<number, number>();
  const groups = Int32Array.from(part, (document, i) => {
    const root = group[document]!;
    if (!first.has(root)) first.set(root, i);
    return first.get(root)!;
  });
  const pairs = new Map<number, number[]>();
  for (const [document, others] of apart) {
    const at = position.get(document);
    if (at === undefined) continue;
    pairs.set(
      at,
      others.map((other) => position.get(other)).filter((other) => other !== undefined),
    );
  }
  return { group: groups, apart: pairs };
}
