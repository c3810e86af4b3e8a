import type { ProjectLaw } from './capture.table.js';

/** A traject: what the ideas are collected for. Fits `ProjectFrame`. */
export interface Project {
  id: number;
  name: string;
  goal: string;
  laws: ProjectLaw[];
  archivedAt: Date | null;
  /** True for the example project that comes with Oogst. */
  example: boolean;
  createdAt: Date;
}

/** What a new project covers unless somebody says otherwise. */
export const DEFAULT_LAWS: readonly ProjectLaw[] = [
  { key: 'wmo', name: 'Wmo' },
  { key: 'participatiewet', name: 'Participatiewet' },
  { key: 'jeugdwet', name: 'Jeugdwet' },
];
