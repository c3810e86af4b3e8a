import { toLocalDateTime, type Translate } from '../i18n/index.js';
import { emptyForm, type FormState, type PageWithForm } from '../web/index.js';
import type { Project } from './project.js';
import { projectPath, workshopPath } from './project.view.js';
import { LINK_ROWS, type Workshop } from './workshop.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/workshop-form': WorkshopFormPage;
    'capture/workshop-delete': WorkshopDeletePage;
  }
}

export interface WorkshopFormPage extends PageWithForm {
  action: string;
  cancelHref: string;
  submitLabel: string;
  /** The number is part of codes that were given out; it is shown and cannot be changed. */
  numberFixed: boolean;
  people: { value: number; label: string }[];
  /** Numbers of the rows for links that are shown. */
  linkRows: number[];
  deleteHref: string | null;
}

export interface WorkshopDeletePage {
  action: string;
  cancelHref: string;
  name: string;
}

export function workshopForm(workshop: Workshop, facilitatorIds: readonly number[]): FormState {
  const moment = (date: Date | null) => (date ? toLocalDateTime(date) : '');
  const links = workshop.links.flatMap((link, index) => [
    [`linkTitle${index + 1}`, link.title],
    [`linkUrl${index + 1}`, link.url],
  ]);
  return emptyForm({
    number: String(workshop.number),
    title: workshop.title,
    dayTheme: workshop.dayTheme,
    questions: workshop.questions,
    room: workshop.room,
    startsAt: moment(workshop.startsAt),
    endsAt: moment(workshop.endsAt),
    expectedParticipants: workshop.expectedParticipants === null ? '' : String(workshop.expectedParticipants),
    facilitators: facilitatorIds.map(String),
    ...Object.fromEntries(links),
  });
}

export function presentWorkshopForm(
  form: FormState,
  project: Project,
  workshop: Workshop | null,
  numberFixed: boolean,
  people: readonly { id: number; name: string }[],
  t: Translate,
): WorkshopFormPage {
  const base = workshop ? workshopPath(project.id, workshop.number) : null;
  return {
    form,
    action: base ? `${base}/edit` : `${projectPath(project.id)}/workshops/new`,
    cancelHref: base ?? projectPath(project.id),
    submitLabel: t(base ? 'web.save' : 'capture.workshop.create'),
    numberFixed,
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    linkRows: rowsToShow(form),
    deleteHref: base && !numberFixed ? `${base}/delete` : null,
  };
}

/** The rows in use and one more. */
function rowsToShow({ values }: FormState): number[] {
  const rows = Array.from({ length: LINK_ROWS }, (_, index) => index + 1);
  const last = rows.findLast((row) => values[`linkUrl${row}`] || values[`linkTitle${row}`]) ?? 0;
  return rows.slice(0, last + 1);
}
