import type { Request } from 'express';
import { BadRequestError } from '../errors.js';

const HOST = /^([a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i;

/**
 * Where people reach this server, without a slash at the end, for links that are handed on. The configured address wins;
 * without one it is the address the person who asks came by.
 */
export function publicOrigin(req: Request, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl;
  const host = req.get('host') ?? '';
  if (!HOST.test(host)) throw new BadRequestError('the Host header is no host');
  return `${req.protocol}://${host}`;
}
