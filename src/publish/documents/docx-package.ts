import { unzipSync } from 'fflate';
import { zipParts } from './zip.js';

const RELATIONS = /^(.*)_rels\/([^/]+)\.rels$/;

/**
 * The Word file with everything taken out that differs from one moment to the next: the docx library writes the clock
 * into its properties, draws names of relations by lot, and numbers bookmarks and pictures on through the life of the
 * process.
 *
 * @param date  `2026-11-21`
 */
export function settleDocx(file: Uint8Array, date: string): Uint8Array {
  const parts: Record<string, Uint8Array | string> = {};
  const decoder = new TextDecoder();
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    parts[name] = /\.(xml|rels)$/.test(name) ? decoder.decode(bytes) : bytes;
  }
  for (const [name, relations] of Object.entries(parts)) {
    const [, folder, part] = RELATIONS.exec(name) ?? [];
    const owner = `${folder ?? ''}${part ?? ''}`;
    const content = parts[owner];
    if (part === undefined || typeof relations !== 'string' || typeof content !== 'string') continue;
    [parts[name], parts[owner]] = renameRelations(relations, content);
  }
  for (const [name, content] of Object.entries(parts)) {
    if (typeof content === 'string' && name.startsWith('word/')) parts[name] = renumber(content);
  }
  const properties = parts['docProps/core.xml'];
  if (typeof properties === 'string') {
    parts['docProps/core.xml'] = properties.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date}T00:00:00Z`,
    );
  }
  return zipParts(parts, { first: ['[Content_Types].xml'] });
}

/** Relations named by the order in which the part uses them. */
function renameRelations(relations: string, content: string): [relations: string, content: string] {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known) return known;
    const name = `rId${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const renamed = content.replace(
    /\b(r:(?:id|embed|link))="([^"]+)"/g,
    (_, attribute: string, id: string) => `${attribute}="${nameOf(id)}"`,
  );
  const entries = [...relations.matchAll(/<Relationship\b[^>]*?\bId="([^"]+)"[^>]*\/>/g)];
  const head = relations.slice(0, relations.indexOf('<Relationship ', relations.indexOf('<Relationships')));
  // What the part never names keeps its place after the others; its own name may be by lot as well.
  const listed = entries
    .map(([entry, id = '']) => ({ id, entry, used: names.has(id) }))
    .sort((a, b) => Number(b.used) - Number(a.used) || (a.entry < b.entry ? -1 : 1))
    .map(({ id, entry }) => entry.replace(/\bId="[^"]+"/, `Id="${nameOf(id)}"`))
    .sort((a, b) => numberOf(a) - numberOf(b));
  return [entries.length === 0 ? relations : `${head}${listed.join('')}</Relationships>`, renamed];
}

const numberOf = (entry: string): number => Number(/\bId="rId(\d+)"/.exec(entry)?.[1] ?? 0);

/** Bookmarks and drawings counted from 1 in each part. */
function renumber(content: string): string {
  const bookmarks = counter();
  const drawings = counter();
  const headings = counter();
  return content
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)"/g,
      (_, start: string, id: string) => `${start}${bookmarks(id)}"`,
    )
    .replace(/\b_Toc(\d+)\b/g, (_, id: string) => `_Toc${headings(id)}`)
    .replace(
      /(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")([^"]+)"/g,
      (_, start: string, id: string) => `${start}${drawings(id)}"`,
    );
}

function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}
