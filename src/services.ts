import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createAccounts, type Accounts, type Passwords } from './accounts/index.js';
import { createAnalysis, type Analysis } from './analyse/index.js';
import { ExampleProjectExistsError, loadExampleProject } from './capture/index.js';
import type { Config } from './config.js';
import type { OpenDatabase } from './db/index.js';
import { createLog } from './log.js';
import { navigation } from './navigation.js';
import { createEditionMaker, type EditionMaker } from './publish/index.js';
import { changesBetween, correctionsOf, createSearchUpkeep, type SearchUpkeep } from './review/index.js';
import { loadSessionSecret } from './session-secret.js';
import { createAssetPath, createRenderer, createSessions, type Renderer } from './web/index.js';
import type { RequestHandler } from 'express';

/** Below it stand views/, public/ and the example project; the compiled code is two folders deeper. */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that is made once and lives as long as the server. */
export interface Services {
  config: Config;
  log: Logger;
  database: OpenDatabase;
  sessions: { middleware: RequestHandler; close(): void };
  renderer: Renderer;
  publicDirectory: string;
  accounts: Accounts;
  analysis: Analysis;
  searchUpkeep: SearchUpkeep;
  editionMaker: EditionMaker;
}

/** What the tests put in the place of something of ours. */
export interface Replacements {
  /** Passwords that cost less to hash. */
  passwords?: Passwords;
  /** The script of the worker thread that analyses. */
  analysisScript?: URL;
}

/** The one place where things are constructed. The database must be open and migrated. */
export async function createServices(
  config: Config,
  database: OpenDatabase,
  forTests: Replacements = {},
): Promise<Services> {
  const log = createLog(config.logLevel);
  const publicDirectory = join(PACKAGE_ROOT, 'public');
  const secret = await loadSessionSecret(config.sessionSecret, config.dataDirectory);
  const accounts = await createAccounts({
    db: database.db,
    publicUrl: config.publicUrl,
    offerExample: (personId) => exampleProject(database, personId),
    ...(forTests.passwords ? { passwords: forTests.passwords } : {}),
  });
  return {
    config,
    log,
    database,
    sessions: createSessions(database.pool, secret),
    renderer: createRenderer(
      join(PACKAGE_ROOT, 'views'),
      createAssetPath(publicDirectory),
      navigation,
      accounts.organisationName,
    ),
    publicDirectory,
    accounts,
    analysis: createAnalysis({
      db: database.db,
      pool: database.pool,
      log,
      correctionsOf,
      changesBetween,
      alone: database.kind === 'embedded',
      ...(forTests.analysisScript ? { script: forTests.analysisScript } : {}),
    }),
    searchUpkeep: createSearchUpkeep({ db: database.db, log }),
    editionMaker: createEditionMaker({ db: database.db, log }),
  };
}

/** The example project, loaded now or before: two clicks on the button make one. */
async function exampleProject({ db }: OpenDatabase, personId: number): Promise<number> {
  try {
    return await loadExampleProject(db, personId);
  } catch (error) {
    if (error instanceof ExampleProjectExistsError) return error.projectId;
    throw error;
  }
}

/** Stops what the services keep going, in the order in which it depends on each other. */
export async function closeServices(services: Services): Promise<void> {
  services.sessions.close();
  await services.editionMaker.close();
  await services.analysis.close();
  await services.searchUpkeep.close();
  await services.database.close();
}
