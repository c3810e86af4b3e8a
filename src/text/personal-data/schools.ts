import type { PersonalDataSpan } from '../analysis.js';
import { isThing } from './name-classes.js';
import { CHILDREN } from './people-words.js';
import { span } from './span.js';
import type { Word } from './words.js';

const SCHOOL_WORD =
  /(?:school|college|lyceum|gymnasium|kindcentrum|opvang|crèche|kinderdagverblijf|peuterspeelzaal|obs|ikc|kdv|bso|cbs|rkbs|pcb|sbo|vso)$/u;
/** "zit op", "gaat naar" and their kin, within reach of the child. */
const ATTENDS =
  /^(?:zit|zitten|zat|zaten|gaat|gaan|ging|gingen|leert|speelt|start|begint|begon|leerling|school|groep|klas|vervoer|leerlingenvervoer|fietst|fietsen|loopt|breng|brengen|brengt|busje|taxi)$/u;
const AT_SCHOOL = /^(?:op|naar|bij|van|in|aan)$/u;
/** Kinds of school and things that "zit op" takes as well; they name no school. */
const KIND =
  /^(?:het|een|mbo|hbo|vmbo|havo|vwo|speciaal|voortgezet|basis|facebook|instagram|tiktok|zwemles|voetbal|judo|ballet|scouting|muziekles|zondag|maandag|nt2|pro|praktijkonderwijs|internationale|nederland|nederlands)$/u;
const REACH = 8;

/** Names of schools that are given together with a child: "mijn dochter zit op De Regenboog". */
export function findSchools(words: readonly Word[], names: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  const nameEnds = new Set(names.map((name) => name.end));
  let attends = -REACH;
  // The child may come later: "Ze zit op De Springplank, mijn dochter".
  const children = words.flatMap((word, i) =>
    CHILDREN.has(word.lower) || nameEnds.has(word.end) ? [i] : [],
  );
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (/[.!?\n]/u.test(word.gap) && word.opening) attends = -REACH;
    if (ATTENDS.test(word.lower)) attends = i;
    if (!AT_SCHOOL.test(word.lower) || !isNear(children, i)) continue;
    const found = schoolAt(words, i + 1);
    // "De docent van mijn zoon op het Komrij College": with a school's word the child is enough.
    if (found && (i - attends <= 4 || found.school))
      spans.push(span('school', found.start, found.end, 'child-and-school'));
  }
  return spans;
}

function isNear(places: readonly number[], i: number): boolean {
  return places.some((place) => Math.abs(place - i) <= 2 * REACH);
}

function schoolAt(
  words: readonly Word[],
  at: number,
): { start: number; end: number; school: boolean } | undefined {
  let first = at;
  let named = false;
  // "op de openbare basisschool De Regenboog": kinds and articles before the name.
  while (
    words[first] &&
    !words[first]?.capital &&
    first - at < 3 &&
    /^ ['’]?$/u.test(words[first]?.gap ?? '')
  ) {
    named ||= SCHOOL_WORD.test(words[first]?.lower ?? '');
    if (
      !/^(?:de|het|'t|t|openbare|christelijke|katholieke|islamitische|speciale|obs|groep|klas|een)$/u.test(
        words[first]?.lower ?? '',
      ) &&
      !SCHOOL_WORD.test(words[first]?.lower ?? '')
    )
      return undefined;
    first++;
  }
  const begin = words[first];
  if (
    !begin ||
    !(begin.capital || (begin.shout && SCHOOL_WORD.test(begin.lower))) ||
    !/^ ["“‘]?$/u.test(begin.gap)
  )
    return undefined;
  let last = first;
  while (words[last + 1]?.capital && words[last + 1]?.gap === ' ') last++;
  while (last > first && /^(?:maar|en|daar|waar|ik|hij|zij|dat)$/u.test(words[last]?.lower ?? '')) last--;
  const end = words[last];
  if (!end || (KIND.test(begin.lower) && last === first)) return undefined;
  const school = words.slice(first, last + 1).some((word) => SCHOOL_WORD.test(word.lower));
  const article = /^(?:de|het|'t)$/u.test(begin.lower) && last > first;
  // "zit op Pinokkio", "gaat naar De Vlieger": without a school word, and never a known place or body.
  if (!named && !school && (isThing(end) || !(article || words[at - 1]?.lower === 'op'))) return undefined;
  return { start: begin.start, end: end.end, school: school || named };
}
