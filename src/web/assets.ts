import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

/** Address of a file below public/, with a hash of its content so that browsers may keep it for a year. */
export type AssetPath = (path: string) => string;

/** Throws when a template names a file that is not there. */
export function createAssetPath(directory: string): AssetPath {
  const hashes = new Map<string, string>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(directory.length).replaceAll('\\', '/').replace(/^\//, '');
    hashes.set(path, createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 10));
  }
  return (path) => {
    const hash = hashes.get(path);
    if (hash === undefined) throw new Error(`no file public/${path}`);
    return `/assets/${path}?v=${hash}`;
  };
}

export function serveAssets(directory: string): RequestHandler {
  return express.static(directory, {
    index: false,
    maxAge: '1y',
    immutable: true,
    redirect: false,
    setHeaders(res) {
      // A script imports its parts without a hash: those are asked for again, so that a new version never mixes with an old one.
      if (!res.req.originalUrl.includes('?v=')) res.setHeader('Cache-Control', 'no-cache');
    },
  });
}
