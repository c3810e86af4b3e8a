import { formatShortDateTime, type ScreenLanguage, type Translate } from '../i18n/index.js';
import { emptyForm, type PageWithForm, type Role, ROLES } from '../web/index.js';
import type { Invitation } from './invitation.repository.js';
import type { Person } from './person.repository.js';

export interface PersonRow {
  id: number;
  name: string;
  email: string;
  role: string;
  disabled: boolean;
  /** Already in words. */
  lastSignedIn: string;
}

export interface InvitationRow {
  id: number;
  name: string;
  email: string;
  role: string;
  expires: string;
}

export interface PeoplePage {
  people: PersonRow[];
  invitations: InvitationRow[];
}

export interface PersonPage extends PageWithForm {
  person: PersonRow;
  roles: readonly Role[];
  /** The person who looks is this person. */
  self: boolean;
}

export interface InvitePage extends PageWithForm {
  roles: readonly Role[];
  days: number;
}

export interface LinkPage {
  link: string;
  /** A link for a new password, instead of an invitation. */
  reset: boolean;
  name: string;
  email: string;
  days: number;
}

declare module '../web/pages.js' {
  interface Pages {
    'accounts/people': PeoplePage;
    'accounts/person': PersonPage;
    'accounts/invite': InvitePage;
    'accounts/link': LinkPage;
  }
}

/** In the order of a Dutch list of names. */
export function sortedByName(people: readonly Person[]): Person[] {
  const collator = new Intl.Collator('nl');
  return [...people].sort((one, other) => collator.compare(one.name, other.name) || one.id - other.id);
}

export function personRow(person: Person, t: Translate, language: ScreenLanguage): PersonRow {
  const { id, name, email, disabled, lastSignedInAt } = person;
  const lastSignedIn = lastSignedInAt
    ? formatShortDateTime(language, lastSignedInAt)
    : t('accounts.people.never');
  return { id, name, email, role: t(`accounts.role.${person.role}`), disabled, lastSignedIn };
}

export function invitationRow(invitation: Invitation, t: Translate, language: ScreenLanguage): InvitationRow {
  return {
    id: invitation.id,
    name: invitation.name ?? '',
    email: invitation.email ?? '',
    role: invitation.role ? t(`accounts.role.${invitation.role}`) : '',
    expires: formatShortDateTime(language, invitation.expiresAt),
  };
}

export function toPersonPage(
  person: Person,
  viewerId: number,
  t: Translate,
  language: ScreenLanguage,
): PersonPage {
  return {
    form: emptyForm({ role: person.role }),
    person: personRow(person, t, language),
    roles: ROLES,
    self: person.id === viewerId,
  };
}
