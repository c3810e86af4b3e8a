/**
 * The one word just before, in log-odds by judgement: titles and whom one sees or asks first, then small words that stand
 * before anything, and prepositions of place and of use against. A word in two rows has both weights.
 */
const ROWS: readonly [weight: number, words: string][] = [
  [
    0.8,
    'misten zagen spraken sprak spreek zag ken kende kennen hielp help helpt belde vroeg vraag ontmoette bezocht mist missen',
  ],
  [0.8, 'bedankte hoorde heb hebben heeft'],
  [2.5, 'ene zekere mevr mevrouw meneer'],
  [1.5, 'familie fam gezin echtpaar dhr mw mvr mej'],
  [0.7, "onze ons die d'n zo'n met tegen"],
  [0.3, 'van aan door voor en over'],
  [
    0.5,
    'dat omdat toen want terwijl sinds hoe dus maar als of zoals wat vindt nadat voordat toch daar hier nu',
  ],
  [0.5, 'laatst gisteren vroeger ook'],
  [0.4, 'zou wil wilde moet kan mag laat zag zie werd wordt stuurde bracht haalde leerde'],
  [0.6, 'zonder zodra tot kreeg krijgt overleed stierf viel behalve'],
  [-1.8, 'naar te uit op vanuit rond richting tot langs tussen'],
  [-2.8, 'in'],
  [-1.2, 'via gebruik gebruikt gebruiken download koop bestel minder'],
  [-2.2, 'speel speelt spelen speelde speelden'],
];
export const WORDS_BEFORE: ReadonlyMap<string, number> = (() => {
  const weights = new Map<string, number>();
  for (const [weight, words] of ROWS)
    for (const word of words.split(' ')) weights.set(word, (weights.get(word) ?? 0) + weight);
  return weights;
})();
