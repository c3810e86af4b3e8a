// A throw-away PostgreSQL server for the tests, from Debian's binaries.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

/**
 * Starts a server on a free port of 127.0.0.1 with its data in `directory`. PostgreSQL refuses to run as root: as root it
 * runs as `postgres`, who must be able to reach `directory`.
 */
export function startPostgres(directory) {
  const version = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a))[0];
  const bin = join(VERSIONS, version, 'bin');
  mkdirSync(directory, { recursive: true });
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync('chown', ['postgres', directory]);
  const run = (program, args) => {
    const path = join(bin, program);
    if (asRoot)
      return execFileSync('runuser', ['-u', 'postgres', '--', path, ...args], { cwd: '/', stdio: 'ignore' });
    return execFileSync(path, args, { cwd: '/', stdio: 'ignore' });
  };
  const data = join(directory, 'data');
  const port = freePort();
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${directory} -c max_connections=200`;
  // The data is thrown away, so nothing has to survive a power cut.
  const careless = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off';
  run('pg_ctl', ['-D', data, '-w', '-l', join(directory, 'log'), '-o', `${options} ${careless}`, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']),
  };
}

function freePort() {
  // Asking a child keeps this function synchronous.
  const script = `const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})`;
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}
