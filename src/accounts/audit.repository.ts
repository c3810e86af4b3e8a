import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';

/** Who did what to which thing. Never idea text, never a secret. */
export interface AuditEvent {
  /** Null when nobody is signed in. */
  personId: number | null;
  /** `<noun>.<verb>`, such as `person.disabled`. */
  action: string;
  /** `<noun>:<id>`, such as `person:12`. */
  subject?: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** Call it in the transaction of the change itself, so that there is never one without the other. */
export async function recordEvent(db: Kysely<Database>, event: AuditEvent): Promise<void> {
  await db
    .insertInto('audit_event')
    .values({
      person_id: event.personId,
      action: event.action,
      subject: event.subject ?? null,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}
