import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * What tells one process from every other one, also after a restart of the machine and when its number is given out
 * again. What this system cannot tell is null.
 */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** Differs after each start of the machine. */
  bootId: string | null;
  /** The numbering that the pid belongs to: each container has its own. */
  pidNamespace: string | null;
  /** When the process began, in ticks since the machine started. */
  startedAt: string | null;
}

export function currentProcess(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    bootId: attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: attempt(() => readlinkSync('/proc/self/ns/pid')),
    startedAt: attempt(() => statusOf(process.pid).startedAt),
  };
}

/**
 * Tells whether a process is still there, by facts only: time passing proves nothing (a laptop sleeps for a weekend).
 * `unknown`: it belongs to another machine or container, so it cannot be seen from here.
 */
export function lookUp(other: ProcessIdentity): 'running' | 'ended' | 'unknown' {
  const here = currentProcess();
  if (other.host !== here.host) return 'unknown';
  if (differ(other.bootId, here.bootId)) return 'ended';
  if (differ(other.pidNamespace, here.pidNamespace)) return 'unknown';
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // EPERM: the process is there and belongs to another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'ended';
  }
  const status = attempt(() => statusOf(other.pid));
  if (status === null) return 'running';
  // A zombie has ended; only its parent has not looked yet. Another start means that the number was given out again.
  if (status.state === 'Z' || status.state === 'X' || differ(status.startedAt, other.startedAt))
    return 'ended';
  return 'running';
}

/** See proc_pid_stat(5): the name, in brackets, may hold blanks and brackets; state is field 3, start is field 22. */
function statusOf(pid: number): { state: string; startedAt: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
