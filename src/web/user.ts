import type { ScreenLanguage } from '../i18n/index.js';

export const ROLES = ['administrator', 'policy-officer', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is signed in, as every room sees it. */
export interface User {
  id: number;
  name: string;
  role: Role;
  language: ScreenLanguage;
}
