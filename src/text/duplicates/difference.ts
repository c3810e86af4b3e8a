import type { Difference } from '../analysis.js';
import { align, type Alignment, type Side } from './alignment.js';
import type { Reading, ReadWord } from './reading.js';
import { anotherHalf, anotherThing } from './replaced.js';
import { changesPlaces } from './roles.js';

/** The first reason why two texts are two ideas, or undefined when nothing speaks against their being one. */
export function difference(a: Reading, b: Reading): Difference | undefined {
  const question = asked(a, b);
  if (question) return { kind: 'question', words: question };
  const pair = align(a.words, b.words);
  if (isRetyped(pair)) return undefined;
  const rules: readonly [Difference['kind'], (pair: Alignment) => Difference['words'] | undefined][] = [
    ['opposite', opposite],
    ['number', other((word) => word.amount !== undefined)],
    ['time', other((word) => word.times.length > 0)],
    ['name', other((word) => word.isName)],
    ['roles', changesPlaces],
    ['replaced', anotherThing],
    ['half', anotherHalf],
  ];
  for (const [kind, rule] of rules) {
    const words = rule(pair);
    if (words) return { kind, words };
  }
  return undefined;
}

/** The same words in the same order, ties aside, however they are spelled. */
export function isRetyped({ a, b, inOrder }: Alignment): boolean {
  const count = ({ words }: Side): number => words.filter((word) => word.kind !== 'tie').length;
  return inOrder.length === count(a) && inOrder.length === count(b);
}

/**
 * What the one affirms the other denies: "hoger", "niet hoger"; "hoger", "lager"; "meer bomen", "minder bomen". Where
 * both deny something that they share, the reach of the denial is a matter of wording, unless one denies more often.
 */
function opposite({ a, b }: Alignment): Difference['words'] | undefined {
  let against: Difference['words'] | undefined;
  let bothDeny = false;
  for (const [i, x] of a.words.entries()) {
    const isLike = a.like[i]! >= 0;
    const y = b.words[isLike ? a.like[i]! : a.opposite[i]!];
    if (!y || (isLike && (x.negates || y.negates))) continue;
    // "Te smal" asks for what "breder" asks for.
    const turns = [x.isNegated, y.isNegated, ...(isLike ? [] : [true, x.isTooMuch, y.isTooMuch])];
    if (turns.filter(Boolean).length % 2 === 1) against ??= [x.written, y.written];
    else bothDeny ||= turns.includes(true);
  }
  const denials = ({ words }: Side): number => words.filter(({ negates }) => negates).length;
  return bothDeny && denials(a) === denials(b) ? undefined : against;
}

/** Each says something of a kind that the other does not: another number, day or name. Left out in one is not another. */
function other(isOfKind: (word: ReadWord) => boolean): (pair: Alignment) => Difference['words'] | undefined {
  const alone = ({ words, like }: Side): ReadWord | undefined =>
    words.find((word, i) => like[i] === -1 && isOfKind(word));
  return ({ a, b }) => {
    const [x, y] = [alone(a), alone(b)];
    return x && y && [x.written, y.written];
  };
}

/** Words of a question by which it is known again without its mark. */
const OPENING = 2;

/** One asks how things are, the other wants something. */
function asked(a: Reading, b: Reading): Difference['words'] | undefined {
  const opening = ({ words }: Reading): string => textOf(words.slice(0, OPENING));
  const isOnlyIn = (one: Reading, another: Reading): boolean =>
    one.isQuestion && !another.asks && !` ${textOf(another.words)} `.includes(` ${opening(one)} `);
  return isOnlyIn(a, b) || isOnlyIn(b, a) ? [opening(a), opening(b)] : undefined;
}

const textOf = (words: readonly ReadWord[]): string => words.map(({ text }) => text).join(' ');
