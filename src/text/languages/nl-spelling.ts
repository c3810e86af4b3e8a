/**
 * `huren` and `huurders` as `hur` and `hurder`: one spelling for a long vowel and a soft consonant, no plural. Words in
 * lower case whose roots begin alike or hold one another are kin; it is no stem, and no word to show. English terms are
 * compared by it as well: there it does little but take off a plural.
 */
export function dutchRoot(word: string): string {
  return word
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replace(/([aeou])\1/g, '$1')
    .replace(/(?<=.{3})(?:en|s|e)$/, '');
}
