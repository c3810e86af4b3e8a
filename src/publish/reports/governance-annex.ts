import type { MessageKey, Translate } from '../../i18n/index.js';
import type { Role } from '../../web/index.js';
import { cell, heading, paragraph, type Block, type PlainDocument } from '../documents/document.js';
import type { NoteSource } from '../source/note-source.js';
import { makeReport, type ReportContext } from './report.js';

/** How this installation runs, as far as the annex tells of it. */
export interface RunningFacts {
  /** True: the database is part of the program and stands in a folder of the server. */
  embedded: boolean;
  /** Address for visitors, if one is set. */
  publicUrl: string | undefined;
  logLevel: string;
  /** Of the last analysis that counts; null before the first. */
  engineVersion: string | null;
  lexiconVersion: string | null;
  /** People with an account that can sign in, by role. */
  people: { role: Role; count: number }[];
}

type Row = [label: MessageKey, text: string];

/**
 * Text for the Algorithm Register and for a DPIA, filled in from how the software runs here. What only people can say
 * (legal basis, retention, contact) stands between brackets, to be filled in.
 */
export function governanceAnnex(
  source: NoteSource,
  facts: RunningFacts,
  context: ReportContext,
): PlainDocument {
  const { t } = context;
  return makeReport(context, {
    title: t('governance.title'),
    subtitle: source.project.name,
    keywords: [t('governance.register.title'), t('governance.dpia.title')],
    facts: [],
    blocks: [
      paragraph(t('governance.intro'), 'lead'),
      heading(1, t('governance.register.title')),
      { ...paragraph(t('governance.register.intro')), keep: true } as Block,
      rowsTable(t('governance.register.title'), registerRows(source, facts, context), t),
      heading(1, t('governance.dpia.title')),
      { ...paragraph(t('governance.dpia.intro')), keep: true } as Block,
      rowsTable(t('governance.dpia.title'), dpiaRows(source, facts, context), t),
      heading(2, t('governance.risks.title')),
      risksTable(t),
      heading(2, t('governance.todo.title')),
      {
        type: 'list',
        ordered: false,
        items: (['basis', 'retention', 'contact', 'consent', 'advice'] as const).map((what) => [
          { text: t(`governance.todo.${what}`) },
        ]),
      },
    ],
  });
}

function registerRows(source: NoteSource, facts: RunningFacts, { t, organisation }: ReportContext): Row[] {
  const laws = source.project.laws.map(({ name }) => name).join(', ');
  return [
    ['governance.register.name', t('governance.register.name-text')],
    ['governance.register.organisation', organisation || t('governance.fill-in')],
    ['governance.register.status', t('governance.register.status-text')],
    ['governance.register.short', t('governance.register.short-text', { project: source.project.name })],
    ['governance.register.purpose', t('governance.register.purpose-text')],
    ['governance.register.impact', t('governance.register.impact-text')],
    ['governance.register.basis', t('governance.fill-in')],
    ['governance.register.human', t('governance.register.human-text')],
    [
      'governance.register.data',
      t('governance.register.data-text', { ideas: source.ideas.length, laws: laws || t('governance.none') }),
    ],
    [
      'governance.register.technique',
      t('governance.register.technique-text', {
        engine: facts.engineVersion ?? t('governance.not-run'),
        lexicon: facts.lexiconVersion ?? t('governance.not-run'),
      }),
    ],
    ['governance.register.risks', t('governance.register.risks-text')],
    ['governance.register.supplier', t('governance.register.supplier-text')],
    ['governance.register.contact', t('governance.fill-in')],
  ];
}

function dpiaRows(source: NoteSource, facts: RunningFacts, { t }: ReportContext): Row[] {
  const marked = source.ideas.filter(({ unreviewedPersonalData }) => unreviewedPersonalData).length;
  const named = source.ideas.filter(({ speaker }) => speaker !== null).length;
  const people = facts.people
    .map(({ role, count }) => t(`governance.dpia.role.${role}`, { count }))
    .join(', ');
  const secure = facts.publicUrl?.startsWith('https:') ?? false;
  return [
    ['governance.dpia.what', t('governance.dpia.what-text')],
    ['governance.dpia.who', t('governance.dpia.who-text')],
    ['governance.dpia.personal', t('governance.dpia.personal-text', { marked, named })],
    ['governance.dpia.special', t('governance.dpia.special-text')],
    ['governance.dpia.access', t('governance.dpia.access-text', { people: people || t('governance.none') })],
    [
      'governance.dpia.place',
      t(facts.embedded ? 'governance.dpia.place-embedded' : 'governance.dpia.place-server'),
    ],
    [
      'governance.dpia.transport',
      t(secure ? 'governance.dpia.transport-https' : 'governance.dpia.transport-plain'),
    ],
    ['governance.dpia.sharing', t('governance.dpia.sharing-text')],
    ['governance.dpia.logging', t('governance.dpia.logging-text', { level: facts.logLevel })],
    ['governance.dpia.rights', t('governance.dpia.rights-text')],
    ['governance.dpia.retention', t('governance.fill-in')],
  ];
}

function rowsTable(caption: string, rows: readonly Row[], t: Translate): Block {
  return {
    type: 'table',
    caption,
    rowHeadings: true,
    columns: [
      { heading: t('governance.field'), width: 30 },
      { heading: t('governance.text'), width: 70 },
    ],
    rows: rows.map(([label, text]) => [cell(t(label)), cell(text)]),
  };
}

function risksTable(t: Translate): Block {
  return {
    type: 'table',
    caption: t('governance.risks.title'),
    rowHeadings: true,
    columns: [
      { heading: t('governance.risks.risk'), width: 40 },
      { heading: t('governance.risks.measure'), width: 60 },
    ],
    rows: (['wrong', 'lost', 'names', 'leak', 'authority'] as const).map((risk) => [
      cell(t(`governance.risks.${risk}`)),
      cell(t(`governance.risks.${risk}-measure`)),
    ]),
  };
}
