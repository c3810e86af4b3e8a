import type { WorkshopLink, WorkshopStatus } from './capture.table.js';

export const WORKSHOP_STATUSES = ['planned', 'open', 'closed'] as const satisfies readonly WorkshopStatus[];

/** Number in the address that stands for "outside a workshop". */
export const OUTSIDE = 0;

export interface Workshop {
  id: number;
  projectId: number;
  /** 1 or higher, unique in its project. */
  number: number;
  title: string;
  dayTheme: string;
  /** Guiding questions, one a line. */
  questions: string;
  room: string;
  startsAt: Date | null;
  endsAt: Date | null;
  expectedParticipants: number | null;
  links: WorkshopLink[];
  status: WorkshopStatus;
}
