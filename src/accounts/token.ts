import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A new secret for a link: 128 bits, as 22 characters that an address can hold. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is stored of it. One round of SHA-256 is enough: nobody can go through 2^128 tokens. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A token as it stands in an address. */
export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
