/** Where an idea stands, as a decision remembers it; the name is the one of that moment. */
export interface Place {
  /** A theme key, `event`, or null: not placed. */
  theme: string | null;
  name: string | null;
  /** True when a person had decided so. */
  decided: boolean;
}

/** What a row of `decision` holds in `before` and `after`, by its kind. */
export interface DecisionContent {
  move: { before: Place; after: Place };
  release: { before: Place; after: Place };
  accept: { before: null; after: { name: string } };
  rename: { before: { name: string }; after: { name: string } };
  describe: { before: { description: string }; after: { description: string } };
  /** `merged`: keys that were merged into the theme before; they go along, and come back when this is taken back. */
  merge: { before: { name: string; merged: string[] }; after: { name: string } };
  'new-theme': { before: null; after: { name: string; description: string } };
  /** Null: no person had decided. */
  laws: { before: { laws: string[] | null }; after: { laws: string[] | null } };
  tags: { before: { tags: string[] | null }; after: { tags: string[] | null } };
}

export type DecisionKind = keyof DecisionContent;

/** A row of the history, not yet stored. */
export type NewDecision = {
  [Kind in DecisionKind]: {
    kind: Kind;
    ideaId?: number;
    themeKey?: string | null;
    fromKey?: string | null;
    before: DecisionContent[Kind]['before'];
    after: DecisionContent[Kind]['after'];
  };
}[DecisionKind];

/** Who decided, where, and in which press of a button. */
export interface Act {
  projectId: number;
  personId: number;
  /** Equal for all decisions of one act. */
  action: string;
}
