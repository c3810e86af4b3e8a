import pg from 'pg';

const INT8 = pg.types.builtins.INT8;
const NUMERIC = pg.types.builtins.NUMERIC;

/**
 * The driver's type parsers, with `bigint` and `numeric` as numbers. Our tables have neither: they come from `count`,
 * `sum` and `avg`, where a string would be added to a number one day ("3" + 1).
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (format !== 'binary' && (oid === INT8 || oid === NUMERIC)) return Number;
    return pg.types.getTypeParser(oid, format) as (value: string) => unknown;
  },
};

/**
 * Hands errors of connections to `report`. Kysely does not listen on the connection that it has borrowed, and an
 * 'error' event that nobody hears ends the process: a restart of the database server must not do that.
 */
export function reportErrors(pool: pg.Pool, report: (error: unknown) => void): void {
  pool.on('connect', (client) => client.on('error', report));
  // The pool repeats the errors of idle connections, which were reported just now.
  pool.on('error', () => {});
}
