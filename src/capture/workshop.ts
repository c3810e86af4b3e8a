import { z } from 'zod';
import {
  choice,
  optionalDateTime,
  optionalText,
  optionalWholeNumber,
  requiredText,
  requiredWholeNumber,
  ticked,
} from '../web/index.js';
import type { WorkshopLink, WorkshopStatus } from './capture.table.js';

export const WORKSHOP_STATUSES = ['planned', 'open', 'closed'] as const satisfies readonly WorkshopStatus[];

/** Number in the address that stands for "outside a workshop". */
export const OUTSIDE = 0;
export const MAX_WORKSHOP_NUMBER = 999;

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

/** What the form of a workshop gives. */
export interface WorkshopForm extends Omit<Workshop, 'id' | 'projectId' | 'status'> {
  facilitatorIds: number[];
}

/** Rows for links on the form; they have numbered names because a page shows each field with its own error. */
export const LINK_ROWS = 6;
const linkRows = Array.from({ length: LINK_ROWS }, (_, index) => index + 1);

const orEmpty = (maximum: number) => optionalText(maximum).transform((text) => text ?? '');

const fields = z.object({
  number: requiredWholeNumber(1, MAX_WORKSHOP_NUMBER),
  title: requiredText(200),
  dayTheme: orEmpty(200),
  questions: orEmpty(4000),
  room: orEmpty(120),
  startsAt: optionalDateTime(),
  endsAt: optionalDateTime(),
  expectedParticipants: optionalWholeNumber(0, 100_000),
  facilitators: ticked(),
});

/** Titles and addresses of links, by their numbered names. */
const links = z.object(
  Object.fromEntries(
    linkRows.flatMap((row) => [
      [`linkTitle${row}`, orEmpty(200)],
      [`linkUrl${row}`, orEmpty(2000)],
    ]),
  ),
);

export const workshopSchema = fields
  .and(links)
  .superRefine((value, context) => {
    const given = value as Record<string, string>;
    for (const row of linkRows) {
      const url = given[`linkUrl${row}`] ?? '';
      const missing = url === '' && given[`linkTitle${row}`] !== '';
      if (missing || (url !== '' && !isWebAddress(url))) {
        context.addIssue({ code: 'custom', message: 'web.form.url', path: [`linkUrl${row}`] });
      }
    }
    if (value.startsAt && value.endsAt && value.endsAt < value.startsAt) {
      context.addIssue({ code: 'custom', message: 'capture.workshop.ends-before-start', path: ['endsAt'] });
    }
  })
  .transform(({ facilitators, number, title, dayTheme, questions, room, ...value }): WorkshopForm => {
    const given = value as Record<string, unknown>;
    return {
      number,
      title,
      dayTheme,
      questions,
      room,
      startsAt: value.startsAt,
      endsAt: value.endsAt,
      expectedParticipants: value.expectedParticipants,
      facilitatorIds: facilitators.map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31),
      links: linkRows.flatMap((row) => {
        const url = String(given[`linkUrl${row}`]);
        const title = String(given[`linkTitle${row}`]);
        return url === '' ? [] : [{ title: title === '' ? url : title, url }];
      }),
    };
  });

export const statusSchema = z.object({ status: choice(WORKSHOP_STATUSES) });

/** Only http and https: an address such as `javascript:…` would run in the page of whoever follows it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
