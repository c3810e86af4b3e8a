import type { NoteSource, SourceParagraph } from '../source/note-source.js';

/** What is different from the edition before it: codes, names and titles, no words of ideas. */
export interface EditionChanges {
  /** Number of the edition before it; null for the first, and then everything else is empty. */
  since: number | null;
  ideas: { added: string[]; gone: string[]; changed: string[] };
  themes: { added: string[]; gone: string[]; renamed: { from: string; to: string }[] };
  paragraphs: { added: string[]; gone: string[]; changed: string[] };
  /** Codes of ideas that got another answer. */
  answers: string[];
}

const none = (): EditionChanges => ({
  since: null,
  ideas: { added: [], gone: [], changed: [] },
  themes: { added: [], gone: [], renamed: [] },
  paragraphs: { added: [], gone: [], changed: [] },
  answers: [],
});

/** The difference between two sources; without an earlier one there is none. */
export function changesSince(
  before: { number: number; source: NoteSource } | null,
  source: NoteSource,
): EditionChanges {
  if (!before) return none();
  const old = before.source;
  const ideas = compare(old.ideas, source.ideas, ({ code }) => code);
  const themes = compare(
    old.themes.filter(({ ideaCount }) => ideaCount > 0),
    source.themes.filter(({ ideaCount }) => ideaCount > 0),
    ({ key }) => key,
  );
  const paragraphs = compare(paragraphsOf(old), paragraphsOf(source), ({ key }) => key);
  return {
    since: before.number,
    ideas: {
      added: ideas.added.map(({ code }) => code),
      gone: ideas.gone.map(({ code }) => code),
      changed: ideas.both
        .filter(([a, b]) => a.text !== b.text || a.themeKey !== b.themeKey)
        .map(([, { code }]) => code),
    },
    themes: {
      added: themes.added.map(({ name }) => name),
      gone: themes.gone.map(({ name }) => name),
      renamed: themes.both
        .filter(([a, b]) => a.name !== b.name)
        .map(([{ name: from }, { name: to }]) => ({ from, to })),
    },
    paragraphs: {
      added: paragraphs.added.map(nameOf),
      gone: paragraphs.gone.map(nameOf),
      changed: paragraphs.both
        .filter(([a, b]) => a.title !== b.title || a.text !== b.text || !sameList(a.ideaCodes, b.ideaCodes))
        .map(([, paragraph]) => nameOf(paragraph)),
    },
    answers: ideas.both
      .filter(([a, b]) => JSON.stringify(a.disposition) !== JSON.stringify(b.disposition))
      .map(([, { code }]) => code),
  };
}

interface NumberedParagraph extends SourceParagraph {
  number: string;
}

const paragraphsOf = ({ note }: NoteSource): NumberedParagraph[] =>
  (note?.chapters ?? []).flatMap((chapter, index) =>
    chapter.paragraphs.map((paragraph, place) => ({ ...paragraph, number: `${index + 1}.${place + 1}` })),
  );

const nameOf = ({ number, title }: NumberedParagraph): string => `${number} ${title}`.trimEnd();

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

function compare<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const present = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    gone: before.filter((item) => !present.has(keyOf(item))),
    both: after.flatMap((item): [Item, Item][] => {
      const earlier = old.get(keyOf(item));
      return earlier === undefined ? [] : [[earlier, item]];
    }),
  };
}
