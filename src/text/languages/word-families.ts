import type { Language } from '../analysis.js';

/** Which words are one noun in other clothes, where the stemmer leaves them apart. */
export interface WordFamily {
  /** What a plural is made of: `demonstraties` → `demonstratie`; empty for words whose plural the stemmer knows. */
  singulars: (word: string) => string[];
  /**
   * Stems that the verb or adjective beside a noun may have; most of them are no word. `controle` → `controler`,
   * `demonstratie` → `demonstrer`, `stijging` → `stijg`, `religie` → `religieus`.
   */
  kin: (noun: string) => string[];
}

const borrowedVerb = (root: string): string[] => [`${root}er`, `${root}eert`, `${root}eerd`];

/** `daling` → `dal`, `heffing` → `hef`, `geving` → `gef`. */
function nativeVerb(root: string): string[] {
  const last = root.at(-1)!;
  if (last === root.at(-2)) return [root.slice(0, -1)];
  return [`${root.slice(0, -1)}${last === 'v' ? 'f' : last === 'z' ? 's' : last}`];
}

export const WORD_FAMILIES: Record<Language, WordFamily> = {
  nl: {
    singulars: (word) =>
      /[^aeiou](?:e|ie)s$/.test(word)
        ? [word.slice(0, -1)]
        : word.endsWith('eeën')
          ? [word.slice(0, -2)]
          : [],
    kin: (noun) => {
      if (noun.endsWith('atie')) return borrowedVerb(noun.slice(0, -4));
      if (noun.endsWith('ie')) return [`${noun}us`, `${noun.slice(0, -2)}isch`];
      if (/..ing$/.test(noun)) return nativeVerb(noun.slice(0, -3));
      return /[^aeiou]e$/.test(noun) ? borrowedVerb(noun.slice(0, -1)) : [];
    },
  },
  // The English stemmer joins them: control, controlled, controls; demonstrate, demonstration.
  en: { singulars: () => [], kin: () => [] },
};
