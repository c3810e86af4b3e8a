import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_DIRECTORY: z.string().min(1).default('data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  /** Address to listen on; 127.0.0.1 keeps strangers on the network out until somebody decides otherwise. */
  host: string;
  port: number;
  /** Set: PostgreSQL. Not set: the embedded database in `dataDirectory`. */
  databaseUrl: string | undefined;
  dataDirectory: string;
  /** How people reach this server, without a slash at the end; used in links that are handed on. */
  publicUrl: string | undefined;
  /** Signs session cookies. Not set: made once and kept in `dataDirectory`. */
  sessionSecret: string | undefined;
  /** True behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto. */
  trustProxy: boolean;
  logLevel: string;
}

/** A setting that cannot be used. The message names every wrong variable and what it should be. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const REMEDIES: Record<string, string> = {
  PORT: 'PORT must be a whole number from 0 to 65535',
  DATABASE_URL: 'DATABASE_URL must look like postgres://user:password@host:5432/database',
  PUBLIC_URL: 'PUBLIC_URL must be a full address such as https://oogst.example.nl',
  SESSION_SECRET: 'SESSION_SECRET must have at least 32 characters',
  TRUST_PROXY: 'TRUST_PROXY must be true or false',
  LOG_LEVEL: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
};

/** The one reader of the environment. Throws ConfigError; an empty variable counts as not set. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
    throw new ConfigError(names.map((name) => REMEDIES[name] ?? `${name} cannot be used`).join('; '));
  }
  const value = result.data;
  return {
    host: value.HOST,
    port: value.PORT,
    databaseUrl: value.DATABASE_URL,
    dataDirectory: value.DATA_DIRECTORY,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, ''),
    sessionSecret: value.SESSION_SECRET,
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
  };
}
