/**
 * The laws that concepts name by a short key, and other ways in which a project may write them: a project brings its own
 * `{ key, name }`, and both may be the official name, the abbreviation or a slug of either.
 */
import type { Law } from '../analysis.js';

const LAWS: Record<string, readonly string[]> = {
  wmo: ['wmo 2015', 'wet maatschappelijke ondersteuning', 'wet maatschappelijke ondersteuning 2015'],
  participatiewet: ['pw', 'bijstandswet', 'wet participatie', 'participatiewet in balans'],
  jeugdwet: ['jeugdwet', 'wet op de jeugdzorg'],
  wgs: ['wet gemeentelijke schuldhulpverlening', 'schuldhulpverlening'],
  wpg: ['wet publieke gezondheid', 'publieke gezondheid'],
  leerplichtwet: ['leerplicht', 'leerplichtwet 1969'],
  'passend-onderwijs': ['wet passend onderwijs', 'passend onderwijs'],
  'wet-inburgering': ['wi', 'inburgering', 'wet inburgering', 'wet inburgering 2021'],
  zvw: ['zorgverzekeringswet', 'ggz'],
  wlz: ['wet langdurige zorg'],
  wvggz: ['wet verplichte ggz', 'wet verplichte geestelijke gezondheidszorg'],
  'wet-kinderopvang': ['kinderopvang', 'wet kinderopvang'],
  huisvestingswet: ['huisvestingswet 2014'],
  omgevingswet: ['ow', 'omgevingswet'],
};

/** Whether a word is what people call one of these laws; such a name keeps its capital (Wmo, Jeugdwet). */
export function isNameOfLaw(word: string): boolean {
  return Object.hasOwn(LAWS, word.toLowerCase());
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Every key under which a concept of the lexicon may name this law of a project; its own key is always among them. */
export function lawKeys(law: Law): ReadonlySet<string> {
  const written = new Set([slug(law.key), slug(law.name)]);
  const keys = new Set([law.key, ...written]);
  for (const [key, aliases] of Object.entries(LAWS))
    if ([key, ...aliases].some((alias) => written.has(slug(alias)))) keys.add(key);
  return keys;
}
