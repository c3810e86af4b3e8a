const HERE = 'http://here.invalid';

/**
 * A path of this site, out of a hidden field or a query, to go back to. Undefined for anything that could lead
 * elsewhere: another host (`//evil.example`, `/\evil.example`), a scheme, or characters that browsers drop.
 */
export function ownPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2000) return undefined;
  // eslint-disable-next-line no-control-regex
  if (/[\\\u0000-\u0020\u007F]/.test(value) || !URL.canParse(value, HERE)) return undefined;
  const url = new URL(value, HERE);
  const path = `${url.pathname}${url.search}`;
  // "/.//evil.example" is "//evil.example" once it has been resolved.
  if (url.origin !== HERE || path.startsWith('//')) return undefined;
  return path;
}
