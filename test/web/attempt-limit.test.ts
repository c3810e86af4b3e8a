import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express, { type Express } from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../src/app.js';
import { createAttemptLimit, markWrongAttempt, networkAddress } from '../../src/web/index.js';
import { openTestApp, type TestApp } from '../support/app.js';

const closing: (() => void)[] = [];
afterAll(() => closing.forEach((close) => close()));

/** A page that lets three wrong attempts a network address through; `?right` is a right one. */
async function open(trustProxy: false | 1): Promise<(query: string, forwarded?: string) => Promise<number>> {
  const limit = createAttemptLimit({ attempts: 3, minutes: 15 });
  const app: Express = express();
  app.set('trust proxy', trustProxy);
  app.get('/', async (req, res) => {
    try {
      await limit.check(req, res, networkAddress(req));
      if (req.query['right'] === undefined) markWrongAttempt(res);
      res.end();
    } catch (error) {
      res.status((error as { status: number }).status).end();
    }
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return async (query, forwarded) => {
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
    return (await fetch(`${url}/?${query}`, { headers })).status;
  };
}

describe('a limit on wrong attempts', () => {
  test('refuses after the last one that is allowed, also a right one', async () => {
    const attempt = await open(false);
    expect([await attempt(''), await attempt(''), await attempt(''), await attempt('')]).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await attempt('right')).toBe(429);
  });

  test('does not count right ones', async () => {
    const attempt = await open(false);
    for (let count = 0; count < 10; count += 1) expect(await attempt('right')).toBe(200);
    expect(await attempt('')).toBe(200);
  });

  test('lets no more through when they come at once', async () => {
    const attempt = await open(false);
    const statuses = await Promise.all(Array.from({ length: 30 }, () => attempt('')));
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
  });

  test('does not believe a forwarding header where there is no proxy', async () => {
    const attempt = await open(false);
    for (let count = 0; count < 3; count += 1) await attempt('', `203.0.113.${count}`);
    expect(await attempt('', '203.0.113.99')).toBe(429);
  });

  test('behind a proxy counts the address that the proxy saw, not what a visitor wrote before it', async () => {
    const attempt = await open(1);
    for (let count = 0; count < 3; count += 1) await attempt('', `203.0.113.${count}, 198.51.100.7`);
    expect(await attempt('', '203.0.113.99, 198.51.100.7')).toBe(429);
    expect(await attempt('', '203.0.113.99, 198.51.100.8')).toBe(200);
  });

  test('counts the addresses of one IPv6 network as one', async () => {
    const attempt = await open(1);
    for (let count = 0; count < 3; count += 1) await attempt('', `2001:db8:1:2::${count + 1}`);
    expect(await attempt('', '2001:db8:1:2::ffff')).toBe(429);
    expect(await attempt('', '2001:db8:9:2::1')).toBe(200);
  });
});

describe('the application', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  test('trusts no proxy, or one hop where the configuration says so', () => {
    const behind = { ...app.services, config: { ...app.services.config, trustProxy: true } };
    expect(createApp(app.services).get('trust proxy')).toBe(false);
    expect(createApp(behind).get('trust proxy')).toBe(1);
  });
});
