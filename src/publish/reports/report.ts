import { formatDay, type Translate } from '../../i18n/index.js';
import type { Block, Cell, PlainDocument } from '../documents/document.js';
import type { Drawing, DrawingTable } from '../figures/figure.js';
import type { Audience } from '../source/note-source.js';

/** What every report is made with. */
export interface ReportContext {
  /** Documents are in Dutch, whatever language their maker has on screen. */
  t: Translate;
  /** Name of the organisation that sends it. */
  organisation: string;
  /** `2026-11-21`. */
  date: string;
  audience: Audience;
  /** The frozen edition that it belongs to; null for a document made on the spot. */
  edition: { number: number; hash: string } | null;
}

export const LANGUAGE = 'nl-NL';

/** The frame around the contents of a report: title, facts, the line at the foot of every page. */
export function makeReport(
  context: ReportContext,
  parts: {
    title: string;
    subtitle: string;
    keywords: string[];
    facts: [label: string, value: string][];
    blocks: Block[];
  },
): PlainDocument {
  const { t, edition } = context;
  const day = formatDay('nl', context.date);
  const audience = t(`documents.audience.${context.audience}`);
  const facts: [string, string][] = [
    ...(context.organisation === ''
      ? []
      : [[t('documents.fact.by'), context.organisation] as [string, string]]),
    [t('documents.fact.date'), day],
    ...parts.facts,
    ...(edition
      ? ([
          [t('documents.fact.edition'), t('documents.edition', { number: edition.number, audience })],
          [t('documents.fact.hash'), edition.hash],
        ] as [string, string][])
      : []),
  ];
  return {
    language: LANGUAGE,
    title: parts.title,
    subtitle: parts.subtitle,
    metadata: {
      author: context.organisation,
      description: parts.subtitle,
      keywords: parts.keywords,
    },
    date: context.date,
    facts,
    footer: footerOf(context),
    words: {
      contents: t('documents.contents'),
      table: t('documents.table'),
      figure: t('documents.figure'),
      page: t('documents.page'),
      of: t('documents.of'),
      data: t('documents.data'),
    },
    blocks: parts.blocks,
  };
}

/** The line at the foot of every page: edition, day and the begin of the hash, or that it is a draft. */
export function footerOf({ t, edition, audience, date }: ReportContext): string {
  const day = formatDay('nl', date);
  return edition
    ? t('documents.footer.edition', {
        number: edition.number,
        audience: t(`documents.audience.${audience}`),
        day,
        hash: edition.hash.slice(0, 16),
      })
    : t('documents.footer.draft', { day });
}

/** A drawing as a figure with its numbers in a table below it. */
export function figureBlocks(drawing: Drawing, t: Translate): Block[] {
  return [
    {
      type: 'figure',
      caption: drawing.title,
      description: drawing.description,
      svg: drawing.svg,
      width: drawing.width,
      height: drawing.height,
    },
    tableBlock(t('documents.numbers.table', { title: drawing.title }), drawing.table),
  ];
}

export function tableBlock(caption: string, table: DrawingTable): Block {
  return {
    type: 'table',
    caption,
    rowHeadings: true,
    columns: table.columns.map(({ heading, width, number }) => ({
      heading,
      width,
      ...(number ? { align: 'end' as const } : {}),
    })),
    rows: table.rows.map((row) => row.map((value): Cell => ({ runs: [{ text: String(value) }] }))),
  };
}
