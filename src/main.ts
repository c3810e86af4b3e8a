import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { DatabaseInUseError, DatabaseStoppedError, migrateToLatest, openDatabase } from './db/index.js';
import { closeServices, createServices } from './services.js';

/** How long a stop waits for answers that are under way, in milliseconds. */
const CLOSE_TIMEOUT = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openDatabase({ ...config, onError: reportDatabaseError });
  await migrateToLatest(database.db);
  const services = await createServices(config, database);
  await services.analysis.start();
  const server = createServer(createApp(services));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.port, config.host, resolve);
  });
  services.searchUpkeep.start();

  const setupPath = await services.accounts.renewSetupPath();

  // Before the line that says it is ready: whoever waits for that line may stop it at once.
  const stop = (): void => {
    server.close(() => void closeServices(services).then(() => process.exit(0)));
    setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT).unref();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  const { port } = server.address() as AddressInfo;
  const everywhere = ['127.0.0.1', '0.0.0.0', '::'].includes(config.host);
  const host = everywhere ? 'localhost' : config.host;
  const url = `http://${host}:${port}`;
  const ready = `Oogst staat klaar op ${url} (stoppen: Ctrl+C)`;
  const setup = setupPath && `Richt Oogst in met deze link: ${config.publicUrl ?? url}${setupPath}`;
  // In one piece: whoever reads the first line has the second one too.
  console.log(setup ? `${ready}\n${setup}` : ready);
}

/** What a person can mend, in the words of the screen; other errors speak for themselves. */
function inWords(error: unknown): string {
  if (error instanceof DatabaseInUseError && error.certain) {
    const holder = error.holder ? ` (proces ${error.holder.pid})` : '';
    return `Oogst draait al met deze gegevens${holder}. Stop het eerst, of gebruik een PostgreSQL-server (DATABASE_URL).`;
  }
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') {
    return `poort ${Number(port)} is al in gebruik. Kies een andere, bijvoorbeeld PORT=${Number(port) + 1} npm start.`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** A database that has stopped answers nobody: end, so that the next start can recover what was acknowledged. */
function reportDatabaseError(error: unknown): void {
  console.error(`Database: ${error instanceof Error ? error.message : String(error)}`);
  if (!(error instanceof DatabaseStoppedError)) return;
  console.error('Oogst stopt. Start het opnieuw; alles wat als opgeslagen is gemeld, is er dan nog.');
  process.exit(1);
}

main().catch((error: unknown) => {
  // A stack helps nobody who starts the server; every expected failure has a message that says what to do.
  console.error(`Oogst kan niet starten: ${inWords(error)}`);
  process.exit(1);
});
