/**
 * From a written word to the base forms it may be an inflection of: plurals, diminutives, verb forms, adjectives. A
 * stemmer cuts to one string and is inconsistent for Dutch (huizen → huiz, huis → huis); a lexicon can do better,
 * because it knows which of several possible base forms exist.
 */
import { IRREGULAR_FORMS } from './irregular-forms.js';

const VOWEL = /[aeiouy]/;
const SEPARABLE =
  'aan achter af bij binnen dicht door in kwijt langs los mee na neer om onder op open over rond samen stil stuk tegen terug thuis toe tussen uit vast voor voorbij vrij weg'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** A particle of two letters and a verb of four. */
const SHORTEST_SEPARABLE = 6;

/** Lower case, without accents, apostrophes, hyphens and dots: `Collega's` → `collega`, `re-integratie` → `reintegratie`. */
export function foldWord(word: string): string {
  const folded = word.toLowerCase();
  if (!/[^a-z0-9]/.test(folded)) return folded;
  // zo'n is not zon.
  if (folded === "zo'n" || folded === 'zo’n') return "zo'n";
  // één loket is more than een loket.
  if (folded.length <= 5 && folded !== 'een' && folded.normalize('NFD').replace(/\p{M}/gu, '') === 'een')
    return 'één';
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[aeiouy0-9])['’`]s$/u, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** The particle of a separable verb (`aanvragen` → `aan`), or undefined. */
export function separableParticle(word: string): string | undefined {
  if (word.length < SHORTEST_SEPARABLE) return undefined;
  return SEPARABLE.find((particle) => word.startsWith(particle) && word.length >= particle.length + 4);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWEL.test(letter);
}

/** What is left after an ending was cut, as Dutch spelling writes it: bom(en) → boom, bomm(en) → bom, huiz(en) → huis. */
function respell(cut: string): string[] {
  const last = cut.at(-1);
  const before = cut.at(-2);
  if (last === undefined || before === undefined) return [];
  if (isVowel(last)) return [cut];
  if (last === before) return [cut.slice(0, -1)];
  const devoiced = last === 'v' ? 'f' : last === 'z' ? 's' : last;
  const base = cut.slice(0, -1) + devoiced;
  const openSyllable = 'aeou'.includes(before) && !isVowel(cut.at(-3));
  if (!openSyllable) return [base];
  const lengthened = cut.slice(0, -1) + before + devoiced;
  const unstressed = before === 'e' && 'lrnm'.includes(last) && VOWEL.test(cut.slice(0, -2));
  if (unstressed) return [base, lengthened];
  return VOWEL.test(cut.slice(0, -2)) ? [lengthened, base] : [lengthened];
}

function diminutive(word: string, add: (form: string) => void): void {
  const singular = word.endsWith('jes') ? word.slice(0, -1) : word;
  if (!singular.endsWith('je') || singular.length < 5) return;
  if (singular !== word) add(singular);
  const cut = singular.slice(0, -2);
  if (cut.endsWith('et') && cut.length >= 5 && cut.at(-3) === cut.at(-4)) add(cut.slice(0, -3));
  if (cut.endsWith('t')) {
    const shorter = cut.slice(0, -1);
    if (/[aeiou]{2}[lnrw]?$|[lnrw]$|[aeiou]$/.test(shorter)) add(shorter);
    if (/(oo|aa|ee|uu)$/.test(shorter)) add(shorter.slice(0, -1));
  }
  if (cut.endsWith('mp')) add(cut.slice(0, -1));
  if (/[^a]inkje$/.test(singular)) add(cut.slice(0, -1) + 'g');
  add(cut);
}

/** Words that begin like a participle and are none. */
const NO_PARTICIPLES = new Set(
  `gerust gezicht gewoon gelijk geluk gebied gebruik gedrag gesprek geduld gevoel gezond gezonde gehoor gerecht gerucht getal gebouw
  gebouwen gemak gemeente gemeenten gezin gezinnen geheel geboorte gewicht gevaar geloof geluid geluiden gebrek gedoe gebaren
  gewoonten gevolg gevolgen gebeurt gebeuren gebeurd geheim geheimen gevel geweten geest gesprekken gegevens gebieden gewest
  gerechten gezichten gezelschap gemeend gelden gelaat gemiddeld geldt gent gentechniek`.split(/\s+/),
);

function participle(word: string, add: (form: string) => void): void {
  if (!word.includes('ge') || NO_PARTICIPLES.has(word)) return;
  const shape = /^(\D*?)ge(.{3,})$/.exec(word);
  if (shape === null) return;
  const [, particle = '', rest = ''] = shape;
  if (particle !== '' && !SEPARABLE.includes(particle)) return;
  const found: string[] = [];
  if (/[td]$/.test(rest)) found.push(rest.slice(0, -1), rest);
  else if (rest.endsWith('en')) found.push(...respell(rest.slice(0, -2)));
  if (/(d|t)e$/.test(rest)) found.push(rest.slice(0, -2));
  for (const form of found) if (form.length >= 3) add(particle + form);
}

function cutEndings(word: string, add: (form: string) => void): void {
  const cut = (ending: string, least: number): string | undefined =>
    word.endsWith(ending) && word.length - ending.length >= least ? word.slice(0, -ending.length) : undefined;
  const respelled = (ending: string, least: number): void => {
    for (const form of respell(cut(ending, least) ?? '')) add(form);
  };
  const heden = cut('heden', 3);
  if (heden !== undefined) add(`${heden}heid`);
  if (
    word.length >= 5 &&
    word.endsWith('s') &&
    /(el|er|en|em|aar|eur|or|ier|um|on|oon|aal|ing|[aiou]|ie|ee|e|[dklmprt])s$/.test(word)
  )
    add(word.slice(0, -1));
  respelled('en', 2);
  const t = cut('t', 3);
  if (t !== undefined && !/[sx]$/.test(t)) add(t);
  respelled('e', 3);
  for (const ending of ['ten', 'den', 'te', 'de']) {
    const past = cut(ending, 3);
    if (past !== undefined) add(past);
  }
  for (const ending of ['ende', 'end']) respelled(ending, 3);
  if (word.length >= 7) for (const ending of ['ere', 'er', 'ste', 'st']) respelled(ending, 4);
}

/** Function words never mean a concept through an inflection of theirs (waren, hoeft, vele) or a beginning, nor through another word's. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `aan achter al alle alleen alles als altijd ander andere anders ben bent bij binnen boven buiten daar dan dat de der deze die
  dit doch door dus echt een eens en er even gaat ga geen ging goed haar had hadden half heb heeft hebben heel hele hem hen het
  hier hij hoe hun ik iemand iets in ja je kan kon kunnen kunt langs last lang maar me meer men met mij mijn moet moeten moest
  mag mogen na naar net niet niets niks nog nooit nu of om omdat onder ons onze ook op over paar pas reeds snel steeds te tegen
  terug toch toe toen tot tussen u uit uw van vaak veel vele voor voort vrij want was waar wat we weer weg wel werd wezen wie
  wij wil willen word worden wordt zag zal ze zelf zeer zich zie ziet zij zijn zo zonder zou zouden zullen zulke doet deed
  eerst hand plan tante kant grote klein`.split(/\s+/),
);

/**
 * The forms under which an entry of the lexicon is found, besides itself: only what its own spelling shows for sure
 * (an infinitive or plural in -en, an inflected adjective, a participle). Tokens are reduced freely, entries are not:
 * `wiet` is no form of `wie`, nor `tocht` of `toch`.
 */
export function entryForms(word: string): string[] {
  const folded = foldWord(word);
  const forms = new Set([folded]);
  const add = (form: string): void => {
    if (form.length >= 3 && !FUNCTION_WORDS.has(form)) forms.add(form);
  };
  const irregular = IRREGULAR_FORMS.get(folded);
  if (irregular !== undefined) return [...forms.add(irregular)];
  const particle = separableParticle(folded);
  const rest = particle === undefined ? undefined : IRREGULAR_FORMS.get(folded.slice(particle.length));
  if (rest !== undefined) add((particle ?? '') + rest);
  if (folded.length < 5 || /\d/.test(folded) || folded.endsWith('je')) return [...forms];
  if (folded.endsWith('jes')) add(folded.slice(0, -1));
  else if (folded.endsWith('en')) for (const form of respell(folded.slice(0, -2))) add(form);
  else if (/[^ei]e$/.test(folded)) for (const form of respell(folded.slice(0, -1))) add(form);
  else if (/(el|er|en|aar|eur|or|aal)s$/.test(folded) && folded.length >= 6) add(folded.slice(0, -1));
  if (folded.length >= 7 && /[dt]$/.test(folded)) participle(folded, add);
  return [...forms];
}

/**
 * Every base form that `word` may be an inflection of, the word itself first, then the surest. Folded (see `foldWord`).
 * Several of them are not Dutch words; a caller looks them up and takes the first that exists. At most about ten.
 */
export function baseForms(word: string): string[] {
  const folded = foldWord(word);
  const forms = new Set([folded]);
  const add = (form: string): void => {
    if (form.length >= 3) forms.add(form);
  };
  const irregular = IRREGULAR_FORMS.get(folded);
  if (irregular !== undefined) return [...forms.add(irregular)];
  const particle = separableParticle(folded);
  if (particle !== undefined) {
    const rest = IRREGULAR_FORMS.get(folded.slice(particle.length));
    if (rest !== undefined) add(particle + rest);
  }
  if (folded.length < 4 || /\d/.test(folded)) return [...forms];
  participle(folded, add);
  diminutive(folded, add);
  cutEndings(folded, add);
  return [...forms];
}
