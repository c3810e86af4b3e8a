import { Agent, request } from 'node:http';

/** One post of the load. */
export interface Shot {
  url: URL;
  headers: Record<string, string>;
  body: string;
}

export interface Outcome {
  /** Milliseconds from the moment that it should have begun: waiting in a queue counts. */
  latencies: number[];
  acknowledged: number;
  failed: number;
  /** Seconds from the first arrival to the last answer. */
  seconds: number;
}

const TIMEOUT = 30_000;

/** Sends one post. Resolves with whether the server acknowledged it. */
export function send(agent: Agent, { url, headers, body }: Shot): Promise<boolean> {
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body));
    const sent = request(
      url,
      { agent, method: 'POST', headers: { ...headers, 'content-length': length }, timeout: TIMEOUT },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode === 200 || response.statusCode === 303));
        response.once('error', () => resolve(false));
      },
    );
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.end(body);
  });
}

/**
 * Arrivals at their own times, whether or not the server keeps up: people do not wait for each other. A slow answer
 * therefore delays no later arrival, and its whole waiting time is counted (no coordinated omission).
 * @param times milliseconds from the start, ascending
 */
export async function openLoop(times: readonly number[], shot: (index: number) => Shot): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const latencies: number[] = [];
  let acknowledged = 0;
  const begin = performance.now();
  const answers: Promise<void>[] = [];
  for (const [index, time] of times.entries()) {
    const wait = begin + time - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    const one = async (): Promise<void> => {
      const ok = await send(agent, shot(index));
      latencies.push(performance.now() - begin - time);
      if (ok) acknowledged += 1;
    };
    answers.push(one());
  }
  await Promise.all(answers);
  agent.destroy();
  const seconds = (performance.now() - begin) / 1000;
  return { latencies, acknowledged, failed: times.length - acknowledged, seconds };
}

/** As many as the server can take: each of `clients` sends its next post as soon as the last one is answered. */
export async function closedLoop(
  clients: number,
  seconds: number,
  shot: (index: number) => Shot,
): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const latencies: number[] = [];
  let [next, acknowledged, failed] = [0, 0, 0];
  const begin = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begin < seconds * 1000) {
      const sent = performance.now();
      const ok = await send(agent, shot(next++));
      latencies.push(performance.now() - sent);
      if (ok) acknowledged += 1;
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { latencies, acknowledged, failed, seconds: (performance.now() - begin) / 1000 };
}

/** Arrival times of `count` people within `seconds`, independent of each other, by a seeded generator. */
export function arrivals(count: number, seconds: number, seed: number): number[] {
  let state = seed >>> 0 || 1;
  const random = (): number => {
    // xorshift32: small, seeded, good enough to spread arrivals.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return Array.from({ length: count }, () => random() * seconds * 1000).sort((one, other) => one - other);
}
