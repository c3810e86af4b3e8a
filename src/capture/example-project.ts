import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { pickColumns, readCsv } from '../csv/index.js';
import { ConflictError } from '../errors.js';
import { fromLocalDateTime } from '../i18n/index.js';
import type { Database } from '../schema.js';
import { normaliseText, trimText } from '../web/index.js';
import type { IdeaKind, Perspective } from './capture.table.js';
import { ideaCode } from './idea.js';
import { insertIdeas, reserveNumbers, type IdeaRow } from './new-idea.repository.js';
import { DEFAULT_LAWS } from './project.js';
import { findExampleProject, insertProject, isSecondExample } from './project.repository.js';
import { insertWorkshop, setWorkshopStatus, type WorkshopValues } from './workshop.repository.js';

/** Beside the compiled code, which is three folders deeper. */
const FOLDER = new URL('../../../examples/waterrijk/', import.meta.url);

const NAME = 'Kadernota sociaal domein 2027–2030';
const GOAL =
  'Met inwoners en partners bepalen wat Waterrijk de komende vier jaar anders doet in zorg, werk en jeugdhulp. ' +
  'De opbrengst van de elf workshops is de basis van de kadernota.';

/** The words of the example files, which are those of the form. */
const KIND_OF: Record<string, IdeaKind> = {
  idee: 'idea',
  opmerking: 'remark',
  vraag: 'question',
  knelpunt: 'bottleneck',
  'goed voorbeeld': 'good-example',
  succes: 'success',
};
const PERSPECTIVE_OF: Record<string, Perspective> = {
  inwoner: 'resident',
  professional: 'professional',
  ervaringsdeskundige: 'expert-by-experience',
  bestuurder: 'director',
  werkgever: 'employer',
  vrijwilliger: 'volunteer',
  onderwijs: 'education',
  zorgverlener: 'care-provider',
};

/** The example project is there already. */
export class ExampleProjectExistsError extends ConflictError {
  readonly projectId: number;
  constructor(projectId: number) {
    super('the example project has been loaded before');
    this.projectId = projectId;
  }
}

/**
 * Writes the example project Waterrijk: eleven workshops and 300 ideas, all of it or nothing.
 * @param personId who is named as having written the ideas down; null for nobody
 * @returns the id of the project
 * @throws ExampleProjectExistsError when it is there already
 */
export async function loadExampleProject(db: Kysely<Database>, personId: number | null): Promise<number> {
  const workshops = await readWorkshops();
  const ideas = await readIdeas();
  try {
    return await writeProject(db, personId, workshops, ideas);
  } catch (error) {
    const existing = isSecondExample(error) ? await findExampleProject(db) : undefined;
    throw existing ? new ExampleProjectExistsError(existing.id) : error;
  }
}

async function writeProject(
  db: Kysely<Database>,
  personId: number | null,
  workshops: readonly WorkshopValues[],
  ideas: readonly { workshop: number; row: Omit<IdeaRow, 'code'> }[],
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const projectId = await insertProject(trx, { name: NAME, goal: GOAL, laws: DEFAULT_LAWS, example: true });
    for (const workshop of workshops) {
      const workshopId = await insertWorkshop(trx, projectId, workshop);
      const place = { projectId, workshopId, workshopNumber: workshop.number };
      const own = ideas.filter((idea) => idea.workshop === workshop.number);
      const first = await reserveNumbers(trx, place, own.length, false);
      if (first === undefined) throw new Error(`workshop ${workshop.number} takes no ideas`);
      const moments = spread(workshop, own.length);
      const rows = own.map((idea, index): IdeaRow => {
        const capturedAt = moments[index];
        const code = ideaCode(workshop.number, first + index);
        return { ...idea.row, code, ...(capturedAt ? { capturedAt } : {}) };
      });
      await insertIdeas(trx, place, rows, personId);
      await setWorkshopStatus(trx, workshopId, 'open');
    }
    return projectId;
  });
}

async function readWorkshops(): Promise<WorkshopValues[]> {
  const table = await readCsv(await readFile(fileURLToPath(new URL('workshops.csv', FOLDER))));
  const columns = [
    'number',
    'title',
    'day_theme',
    'questions',
    'start',
    'end',
    'room',
    'expected_participants',
  ] as const;
  return pickColumns(table, columns).map(({ values }) => ({
    number: Number(values.number),
    title: values.title,
    dayTheme: values.day_theme,
    questions: values.questions,
    room: values.room,
    startsAt: fromLocalDateTime(values.start) ?? null,
    endsAt: fromLocalDateTime(values.end) ?? null,
    expectedParticipants: Number(values.expected_participants),
    links: [],
  }));
}

async function readIdeas(): Promise<{ workshop: number; row: Omit<IdeaRow, 'code'> }[]> {
  const table = await readCsv(await readFile(fileURLToPath(new URL('ideas.csv', FOLDER))));
  return pickColumns(table, ['workshop', 'perspective', 'type', 'text']).map(({ values }) => ({
    workshop: Number(values.workshop),
    row: {
      text: trimText(normaliseText(values.text)),
      kind: KIND_OF[values.type] ?? 'idea',
      perspective: PERSPECTIVE_OF[values.perspective] ?? null,
      laws: null,
      speaker: null,
      speakerRole: null,
      consent: null,
    },
  }));
}

/** Evenly over the time of the workshop, as if written down one after the other. */
function spread({ startsAt, endsAt }: WorkshopValues, count: number): Date[] {
  if (!startsAt || !endsAt) return [];
  const step = (endsAt.getTime() - startsAt.getTime()) / (count + 1);
  return Array.from({ length: count }, (_, index) => new Date(startsAt.getTime() + step * (index + 1)));
}
