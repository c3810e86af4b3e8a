import type { ReadWord } from './reading.js';
import { isMisspelling } from './spelling.js';

/** Denies what follows it in the clause, through an "en". */
const NONE = new Set('geen gn zonder nooit nergens niemand nee no without never'.split(' '));
/** Denies what follows it in the clause, or what stands before it when nothing follows. */
const NOT = new Set('niet neit nie not'.split(' '));
/** Less of the thing it stands before. */
const LESS = new Set('minder teveel less fewer'.split(' '));
/** "Geen warmtenet voordat …" is one, in time. */
const UNTIL = new Set('voordat totdat tenzij zolang until unless'.split(' '));
/** "Niet alle" is not none: it denies nothing. */
const ALL = new Set(
  'alle alles allemaal elk elke ieder iedere iedereen altijd alleen enkel slechts overal'.split(' '),
);
/** Does away with what follows it in the clause, or with what stands before it when nothing follows. */
const AWAY = new Set(
  (
    'stop stopt stoppen verbied verbiedt verbieden verboden afschaffen schaf opheffen hef schrap schrappen weghalen ' +
    'weg verwijder verwijderen weer weren stopzetten afbreken sloop slopen ban'
  ).split(' '),
);
const WITH_IT = /^(?:daar|hier|er)mee$/u;
/** What is denied ends here. */
const TURNS = new Set('maar want omdat zodat wel'.split(' '));
/** "Er is geen bankje" says what is missing, and so asks for it. */
const THERE = new Set('is zijn heb hebt heeft hebben had hadden'.split(' '));
const NEED = new Set('nodig hoeft hoeven hoef'.split(' '));
const BACK = 4;

/** Marks the words that deny and those that are denied, clause by clause. */
export function markNegated(words: readonly ReadWord[]): void {
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]?.text ?? '';
    const text = word.isTooMuch && word.text === 'veel' ? 'teveel' : meantDenial(word);
    if ((NONE.has(text) || NOT.has(text)) && isCondition(words, i)) continue;
    if (NONE.has(text) || LESS.has(text)) {
      if (LESS.has(text) && words[i - 1]?.negates) continue;
      word.negates = true;
      if (!(text === 'geen' && saysWhatIsMissing(words, i))) deny(following(words, i, LESS.has(text)));
    } else if (NOT.has(text) && !ALL.has(next)) {
      word.negates = true;
      const away = clauseOf(words, i).filter((other) => isAway(words, words.indexOf(other)));
      const rest = following(words, i, true);
      // "Niet afschaffen" keeps it.
      if (away.length > 0) deny(away);
      else deny(rest.some(hasContent) ? rest : preceding(words, i));
    } else if (isAway(words, i) && !clauseOf(words, i).some((other) => NOT.has(other.text))) {
      word.negates = true;
      const rest = following(words, i, false);
      const isBehind = word.text === 'weg' ? i > 0 : !rest.some(hasContent);
      // "Stop daarmee" is about the sentence before, and denies no word of its own.
      if (!WITH_IT.test(next)) deny(isBehind ? preceding(words, i) : rest);
    } else if (word.text === 'tegen' && /^(?:ben|is|zijn|stem)$/u.test(words[i - 1]?.text ?? '')) {
      word.negates = true;
      deny(following(words, i, false));
    }
  }
}

/** Denials in which people's slips of the pen are understood. */
const OFTEN_MISSPELLED = 'niet geen nooit zonder niemand minder'.split(' ');

function meantDenial({ text, kind, isName }: ReadWord): string {
  if (kind !== 'subject' || isName) return text;
  return OFTEN_MISSPELLED.find((denial) => denial[0] === text[0] && isMisspelling(denial, text)) ?? text;
}

const hasContent = (word: ReadWord): boolean => word.kind !== 'tie' && !word.negates;

function deny(words: readonly ReadWord[]): void {
  for (const word of words) if (!word.negates) word.isNegated = true;
}

/** The words after `i` in its clause, up to a word that turns the sentence, and to "en" where `stopsAtAnd`. */
function following(words: readonly ReadWord[], i: number, stopsAtAnd: boolean): ReadWord[] {
  const found: ReadWord[] = [];
  for (const word of words.slice(i + 1)) {
    if (word.clause !== words[i]?.clause || TURNS.has(word.text)) break;
    if (stopsAtAnd && word.text === 'en') break;
    if (word.text === 'meer' && found.some(hasContent) && LESS.has(words[i]?.text ?? '')) break;
    found.push(word);
  }
  return found;
}

/** The words before `i` in its clause, back to an "en" or a word that turns the sentence. */
function preceding(words: readonly ReadWord[], i: number): ReadWord[] {
  const found: ReadWord[] = [];
  for (let at = i - 1; at >= 0; at--) {
    const word = words[at]!;
    if (word.clause !== words[i]?.clause || word.text === 'en' || TURNS.has(word.text)) break;
    found.push(word);
  }
  return found;
}

function clauseOf(words: readonly ReadWord[], i: number): ReadWord[] {
  return words.filter(({ clause }) => clause === words[i]?.clause);
}

function isCondition(words: readonly ReadWord[], i: number): boolean {
  return words.slice(i + 1).some(({ text, sentence }) => sentence === words[i]?.sentence && UNTIL.has(text));
}

function saysWhatIsMissing(words: readonly ReadWord[], i: number): boolean {
  const clause = clauseOf(words, i);
  if (clause.some(({ text }) => NEED.has(text))) return false;
  return clause
    .slice(Math.max(0, clause.indexOf(words[i]!) - BACK), clause.indexOf(words[i]!))
    .some(({ text }) => THERE.has(text));
}

/** What has to go: "haal de paaltjes weg", "de paaltjes moeten weg"; not "de klachten zijn weg", nor "de weg". */
const TAKES = /^(?:haal|halen|moet|moeten|mag|mogen|kan|kunnen|doe)$/u;
const FROM = /^(?:uit|van|met)$/u;

/** Some of these words have other meanings too: "weer" is also again. */
function isAway(words: readonly ReadWord[], i: number): boolean {
  const { text = '' } = words[i] ?? {};
  if (!AWAY.has(text)) return false;
  const clause = clauseOf(words, i);
  if (text === 'weer') return clause[0] === words[i];
  if (text === 'schaf' || text === 'hef') return clause.some((word) => /^(?:af|op)$/u.test(word.text));
  return (
    text !== 'weg' || FROM.test(words[i + 1]?.text ?? '') || clause.some((word) => TAKES.test(word.text))
  );
}
