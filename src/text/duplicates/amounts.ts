/** Numbers and times that a word says, however it is written. */

const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const TENS = 'dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 30 + 10 * i]),
]);

/** The number a word in lower case says, in digits: "30km" and "dertig" both 30. "Een" is an article, "één" a number. */
export function amountOf(word: string): string | undefined {
  const digits = /^\d+/u.exec(word)?.[0];
  if (digits !== undefined) return digits.replace(/^0+(?=\d)/u, '');
  if (word === 'één') return '1';
  if (word === 'een') return undefined;
  const [, times = '', unit] = /^(.*?)(honderd|duizend)?$/u.exec(word) ?? [];
  const count = times === '' && unit !== undefined ? 1 : NUMBERS.get(times);
  if (count === undefined) return undefined;
  return String(count * (unit === 'duizend' ? 1000 : unit === 'honderd' ? 100 : 1));
}

const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const PARTS = 'ochtend middag avond nacht'.split(' ');
const OTHERS: ReadonlyMap<string, string> = new Map(
  [
    ...'lente voorjaar:lente zomer herfst najaar:herfst winter weekend weekeinde:weekend weekeind:weekend'.split(
      ' ',
    ),
    ...'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    ...'dagelijks wekelijks maandelijks jaarlijks dagelijkse:dagelijks wekelijkse:wekelijks'.split(' '),
    ...'maandelijkse:maandelijks jaarlijkse:jaarlijks morgens:ochtend overdag:dag'.split(' '),
  ].map((entry): [string, string] => {
    const [word = '', time = word] = entry.split(':');
    return [word, time];
  }),
);

const EACH = new Set('elk elke ieder iedere per'.split(' '));
const EACH_TIME: ReadonlyMap<string, string> = new Map(
  'dag:dagelijks week:wekelijks maand:maandelijks jaar:jaarlijks'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** The days, seasons and parts of the day in a word without accents, and how often: "zaterdagavonden" names two. */
export function namesTime(word: string, before: string): string[] {
  const often = EACH.has(before) ? EACH_TIME.get(word) : undefined;
  if (often !== undefined) return [often];
  const other = OTHERS.get(word) ?? OTHERS.get(word.replace(/s$/u, ''));
  if (other !== undefined) return [other];
  const day = DAYS.find((name) => word.startsWith(name));
  const rest = day === undefined ? word : word.slice(day.length);
  const part = PARTS.find((name) => rest.startsWith(name));
  const ending = part === undefined ? rest : rest.slice(part.length);
  if (!/^(?:s|en)?$/u.test(ending)) return [];
  return [day, part].filter((name) => name !== undefined);
}
