import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of one hash: memory is 128 · 2^logN · r bytes, time grows with 2^logN · r · p. */
export interface ScryptCost {
  logN: number;
  r: number;
  p: number;
}

/**
 * One of the equivalent sets of the OWASP Password Storage Cheat Sheet: 32 MiB a hash. The first set there (logN 17,
 * p 1) takes 128 MiB, which a laptop that also analyses ideas does not always have to spare.
 */
export const PASSWORD_COST: ScryptCost = { logN: 15, r: 8, p: 3 };

/** Hashes at once. Node does them in four threads that also serve files and addresses: two stay free. */
const AT_ONCE = 2;

export interface Passwords {
  /** A string that holds the parameters, the salt and the hash: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`. */
  hash(password: string): Promise<string>;
  /** Whether this is the password. Takes as long where there is no stored hash, so that time tells nothing. */
  matches(password: string, stored: string | undefined): Promise<boolean>;
  /** Whether a hash was made with another cost than today's. */
  outdated(stored: string): boolean;
}

const FORMAT = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

interface Parsed {
  cost: ScryptCost;
  salt: Buffer;
  key: Buffer;
}

/** Passwords as scrypt hashes. Tests give a small cost. */
export function createPasswords(cost: ScryptCost = PASSWORD_COST): Passwords {
  const derive = limited(AT_ONCE, deriveKey);
  const nobody: Parsed = { cost, salt: randomBytes(16), key: randomBytes(32) };
  return {
    async hash(password) {
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost);
      return `$scrypt$${parameters(cost)}$${base64(salt)}$${base64(key)}`;
    },
    async matches(password, stored) {
      const parsed = parse(stored);
      const { salt, cost: usedCost, key } = parsed ?? nobody;
      const equal = timingSafeEqual(await derive(password, salt, usedCost), key);
      return equal && parsed !== undefined;
    },
    outdated: (stored) => !stored.startsWith(`$scrypt$${parameters(cost)}$`),
  };
}

function parse(stored: string | undefined): Parsed | undefined {
  const match = FORMAT.exec(stored ?? '');
  if (!match) return undefined;
  const [, logN, r, p, salt = '', key = ''] = match;
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  };
}

const parameters = ({ logN, r, p }: ScryptCost): string => `ln=${logN},r=${r},p=${p}`;
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function deriveKey(password: string, salt: Buffer, { logN, r, p }: ScryptCost): Promise<Buffer> {
  const N = 2 ** logN;
  // Node refuses more than 32 MiB unless told; twice the need leaves room for OpenSSL's own sum.
  const options = { N, r, p, maxmem: 256 * N * r + 256 * r * p };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Runs at most `count` calls at once; the others wait for their turn. */
function limited<Arguments extends unknown[], Result>(
  count: number,
  run: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (...args) => {
    if (running >= count) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      return await run(...args);
    } finally {
      // A turn is handed to the next in line, so that nobody who comes later gets in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
