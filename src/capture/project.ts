import { z } from 'zod';
import { optionalText, requiredText } from '../web/index.js';
import type { ProjectLaw } from './capture.table.js';

/** A traject: what the ideas are collected for. Fits `ProjectFrame`. */
export interface Project {
  id: number;
  name: string;
  goal: string;
  laws: ProjectLaw[];
  archivedAt: Date | null;
  /** True for the example project that comes with Oogst. */
  example: boolean;
  createdAt: Date;
}

/** What a new project covers unless somebody says otherwise. */
export const DEFAULT_LAWS: readonly ProjectLaw[] = [
  { key: 'wmo', name: 'Wmo' },
  { key: 'participatiewet', name: 'Participatiewet' },
  { key: 'jeugdwet', name: 'Jeugdwet' },
];

const MAX_LAWS = 30;
const MAX_LAW_LENGTH = 80;
export const MAX_NAME_LENGTH = 200;

const projectName = () => requiredText(MAX_NAME_LENGTH);

/** The form of a project. Laws are one a line. */
export const projectSchema = z.object({
  name: projectName(),
  goal: optionalText(4000).transform((goal) => goal ?? ''),
  laws: optionalText(10_000)
    .transform(linesOf)
    .pipe(
      z
        .array(z.string().max(MAX_LAW_LENGTH, 'capture.project.law-too-long'))
        .max(MAX_LAWS, 'capture.project.too-many-laws'),
    ),
});

export const copySchema = z.object({ name: projectName() });

function linesOf(text: string | null): string[] {
  const lines = (text ?? '').split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const seen = new Set<string>();
  return lines.filter((line) => {
    const same = line.toLowerCase();
    if (line === '' || seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

export type LawChange = { ok: true; laws: ProjectLaw[] } | { ok: false; inUse: ProjectLaw[] };

/**
 * The laws of a project after its lines were edited. A line that was there keeps its key. A new line in the place of
 * one that ideas refer to (`used`) is that law under another name, so that they stay right; such a law cannot go. Any
 * other new line is a law of its own: with the key of one that went it would get what the analysis recognises for that.
 */
export function changeLaws(
  names: readonly string[],
  before: readonly ProjectLaw[],
  used: readonly string[],
): LawChange {
  const sameName = (name: string) => before.find((law) => law.name.toLowerCase() === name.toLowerCase());
  const stays = (law: ProjectLaw) => names.some((name) => sameName(name)?.key === law.key);
  const renamed = before.filter((law) => !stays(law) && used.includes(law.key));
  const keys = new Set(before.filter((law) => stays(law) || used.includes(law.key)).map((law) => law.key));
  const laws = names.map((name): ProjectLaw => {
    const kept = sameName(name) ?? renamed.shift();
    const key = kept?.key ?? freeKey(name, keys);
    keys.add(key);
    return { key, name };
  });
  return renamed.length > 0 ? { ok: false, inUse: renamed } : { ok: true, laws };
}

/** How the laws that the analysis knows are written: "Wmo 2015" is still the Wmo. */
const KNOWN_LAWS: readonly { key: string; name: RegExp }[] = [
  { key: 'wmo', name: /^(?:wmo|wet maatschappelijke ondersteuning)(?![\p{L}-])/iu },
  { key: 'participatiewet', name: /^participatiewet(?![\p{L}-])/iu },
  { key: 'jeugdwet', name: /^jeugdwet(?![\p{L}-])/iu },
];

/** "Wet maatschappelijke opvang" becomes `wet-maatschappelijke-opvang`, with a number where that is taken. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const known = KNOWN_LAWS.find((law) => law.name.test(name))?.key;
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const base = known ?? (plain === '' ? 'law' : plain);
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`;
  return key;
}
