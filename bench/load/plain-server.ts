// What Oogst's rate is compared with: Express and one insert, and nothing else. Started by load.ts as its own process.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { openDatabase } from '../../src/db/index.js';

const [databaseUrl = '', dataDirectory = ''] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl, dataDirectory });
await database.pool.query(
  'create table if not exists plain_idea (id integer generated always as identity primary key, text text not null, kind text, perspective text)',
);

const app = express();
app.post('/ideas', express.urlencoded({ extended: false }), async (req, res) => {
  const { text, kind, perspective } = req.body as Record<string, string>;
  const { rows } = await database.pool.query<{ id: number }>(
    'insert into plain_idea (text, kind, perspective) values ($1, $2, $3) returning id',
    [text, kind, perspective],
  );
  res.json({ id: rows[0]?.id });
});

const server = createServer(app).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => {
  server.close(() => void database.close().then(() => process.exit(0)));
  server.closeAllConnections();
});
