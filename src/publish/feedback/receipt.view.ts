import { isArchived, type Project } from '../../capture/index.js';
import type { Screen } from '../note/overview.view.js';
import { drawQr, type QrDrawing } from './qr.js';
import { formatReceiptCode } from './receipt-code.js';
import type { ReceiptCount, Slip } from './receipt.repository.js';

export interface ReceiptsPage {
  path: string;
  mayChange: boolean;
  /** Ideas that have no receipt yet; 0: nothing to make. */
  missing: string | null;
  workshops: { title: string; href: string; receipts: string }[];
  feedbackHref: string;
}

export interface ShownSlip {
  ideaCode: string;
  words: string;
  code: string;
  qr: QrDrawing;
}

export interface SlipsPage {
  projectName: string;
  /** Without the scheme: what somebody types. */
  address: string;
  /** Eight of them fit on a sheet. */
  sheets: ShownSlip[][];
  receiptsHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/receipts': ReceiptsPage;
    'feedback/slips': SlipsPage;
    'feedback/idea-receipt': IdeaReceiptPage;
  }
}

export interface IdeaReceiptPage {
  path: string;
  ideaHref: string;
  code: string;
  projectName: string;
  address: string;
  /** Where the answer can be read; empty without a receipt. */
  link: string;
  /** Null: the idea has no receipt yet. */
  slip: ShownSlip | null;
}

const PER_SHEET = 8;
const WORDS = 90;

export function presentReceipts(
  { t }: Screen,
  project: Project,
  counts: readonly ReceiptCount[],
): ReceiptsPage {
  const path = `/projects/${project.id}/receipts`;
  const missing = counts.reduce((sum, { ideas, receipts }) => sum + ideas - receipts, 0);
  return {
    path,
    mayChange: !isArchived(project),
    missing: missing > 0 ? t('feedback.receipts.missing', { count: missing }) : null,
    workshops: counts
      .filter(({ receipts }) => receipts > 0)
      .map(({ number, title, receipts }) => ({
        title: workshopTitle({ t }, number, title),
        href: `${path}/${number ?? 0}`,
        receipts: t('feedback.receipts.count', { count: receipts }),
      })),
    feedbackHref: `/projects/${project.id}/feedback`,
  };
}

export const workshopTitle = (
  { t }: Pick<Screen, 't'>,
  number: number | null,
  title: string | null,
): string => (number === null ? t('capture.workshop.outside') : `${number}. ${title ?? ''}`);

export function presentSlips(project: Project, origin: string, slips: readonly Slip[]): SlipsPage {
  const shown = slips.map((slip) => showSlip(origin, slip));
  const sheets: ShownSlip[][] = [];
  for (let begin = 0; begin < shown.length; begin += PER_SHEET)
    sheets.push(shown.slice(begin, begin + PER_SHEET));
  return {
    projectName: project.name,
    address: addressOf(origin),
    sheets,
    receiptsHref: `/projects/${project.id}/receipts`,
  };
}

const showSlip = (origin: string, { ideaCode, text, code }: Slip): ShownSlip => ({
  ideaCode,
  words: firstWords(text),
  code: formatReceiptCode(code),
  qr: drawQr(`${origin}/r/${code}`),
});

const addressOf = (origin: string): string => `${origin.replace(/^https?:\/\//, '')}/r`;

export function presentIdeaReceipt(
  project: Project,
  origin: string,
  idea: { code: string; text: string },
  receipt: string | undefined,
): IdeaReceiptPage {
  const ideaHref = `/projects/${project.id}/ideas/${idea.code}`;
  return {
    path: `${ideaHref}/receipt`,
    ideaHref,
    code: idea.code,
    projectName: project.name,
    address: addressOf(origin),
    link: receipt === undefined ? '' : `${origin}/r/${receipt}`,
    slip:
      receipt === undefined
        ? null
        : showSlip(origin, { ideaCode: idea.code, text: idea.text, code: receipt }),
  };
}

/** The beginning of a text, whole words, so that somebody knows their own idea again. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= WORDS) return line;
  const cut = line.slice(0, WORDS).toWellFormed();
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), WORDS / 2)).trimEnd()}…`;
}
