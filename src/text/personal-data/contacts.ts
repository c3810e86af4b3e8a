import type { PersonalDataSpan } from '../analysis.js';

/** Whether a telephone number, e-mail address or the like begins just after an offset: "Wubbe, 06-…". */
export type ContactNear = (offset: number) => boolean;

export function markContacts(text: string, contacts: readonly PersonalDataSpan[]): ContactNear {
  if (contacts.length === 0) return () => false;
  const starts = new Set(contacts.map(({ start }) => start));
  return (offset) => {
    for (let start = offset; start < offset + CONTACT_REACH; start++)
      if (starts.has(start)) return TO_CONTACT.test(text.slice(offset, start));
    return false;
  };
}

/** What may stand between a name and a number: "Wubbe, tel. 06-…", "Wubbe op 06-…". */
const TO_CONTACT = /^[\s:,.(–-]*(?:tel|telefoon|mob|mobiel|nummer|nr|op|via|mail|e-mail)?[\s:.]*$/iu;
const CONTACT_REACH = 15;
