import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../src/schema.js';
import type { Shot } from './generator.js';

/** Signs the cookies of the people of the bench; the server gets the same. */
export const SESSION_SECRET = 'only the load bench uses this secret, it is long enough';

/** Somebody with a phone in the hall: signed in, with the page of a workshop open. */
export interface Participant {
  cookie: string;
  csrfToken: string;
  workshop: number;
}

export interface Hall {
  projectId: number;
  people: Participant[];
}

const WORKSHOPS = 11;

/** Writes a project with eleven workshops and `count` facilitators who are signed in, as the rooms would write them. */
export async function fillHall(db: Kysely<Database>, count: number): Promise<Hall> {
  await db.insertInto('organisation').values({ name: 'Gemeente Waterrijk' }).execute();
  const { id: projectId } = await db
    .insertInto('project')
    .values({ name: 'Load', laws: JSON.stringify([{ key: 'wmo', name: 'Wmo' }]) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const workshops = await db
    .insertInto('workshop')
    .values(
      Array.from({ length: WORKSHOPS }, (_, index) => ({
        project_id: projectId,
        number: index + 1,
        title: `Workshop ${index + 1}`,
        status: 'open' as const,
      })),
    )
    .returning(['id', 'number'])
    .execute();
  const people: Participant[] = [];
  for (let index = 0; index < count; index += 1) {
    const workshop = workshops[index % WORKSHOPS];
    if (!workshop) continue;
    const { id } = await db
      .insertInto('person')
      .values({ email: `p${index}@example.org`, name: `P ${index}`, role: 'facilitator', password_hash: '-' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('workshop_facilitator').values({ workshop_id: workshop.id, person_id: id }).execute();
    people.push({ ...(await signIn(db, id)), workshop: workshop.number });
  }
  return { projectId, people };
}

/** A session as signing in would make it. */
export async function signIn(
  db: Kysely<Database>,
  personId: number,
): Promise<Pick<Participant, 'cookie' | 'csrfToken'>> {
  const sid = randomBytes(24).toString('base64url');
  const csrfToken = randomBytes(32).toString('hex');
  const expire = new Date(Date.now() + 3_600_000);
  const cookie = { originalMaxAge: 3_600_000, expires: expire, httpOnly: true, path: '/' };
  const sess = JSON.stringify({ cookie, personId, signedInAt: Date.now(), csrfToken });
  await db.insertInto('session').values({ sid, sess, expire }).execute();
  const signature = createHmac('sha256', SESSION_SECRET).update(sid).digest('base64').replace(/=+$/, '');
  return { cookie: `oogst.session=${encodeURIComponent(`s:${sid}.${signature}`)}`, csrfToken };
}

/** What the page script sends for one idea: session, token and a submission key of its own. */
export function ideaShot(base: string, { projectId, people }: Hall, round: string, index: number): Shot {
  const person = people[index % people.length];
  if (!person) throw new Error('nobody in the hall');
  return {
    url: new URL(`${base}/projects/${projectId}/workshops/${person.workshop}/ideas`),
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      cookie: person.cookie,
    },
    body: new URLSearchParams({
      _csrf: person.csrfToken,
      submissionKey: `${randomBytes(16).toString('hex')}.${index}`,
      text: ideaText(round, index),
      kind: 'idea',
      perspective: 'resident',
    }).toString(),
  };
}

/** The same text for the server that Oogst is compared with. */
export function plainShot(base: string, index: number): Shot {
  return {
    url: new URL(`${base}/ideas`),
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      text: ideaText('plain', index),
      kind: 'idea',
      perspective: 'resident',
    }).toString(),
  };
}

const ideaText = (round: string, index: number): string =>
  `${round} ${index}: een vast gezicht bij het loket, ook op zaterdag, en niet steeds opnieuw je verhaal doen`;
