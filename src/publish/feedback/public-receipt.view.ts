import { formatDay } from '../../i18n/index.js';
import type { PageWithForm } from '../../web/index.js';
import type { Screen } from '../note/overview.view.js';
import { toneOf, type AnswerTone } from './answer.view.js';
import type { ReceiptState } from './public-receipt.js';

export interface ReceiptAnswerShown {
  /** The part of the words that this is about; null for all of them. */
  part: string | null;
  heading: string;
  tone: AnswerTone;
  explanation: string;
  lines: { term: string; text: string }[];
  reason: string;
}

export interface ReceiptPage {
  state: ReceiptState['state'];
  /** What stands there instead of an answer. */
  message: string | null;
  words: string | null;
  way: string | null;
  answers: ReceiptAnswerShown[];
  projectHref: string | null;
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/receipt': ReceiptPage;
    'feedback/receipt-form': PageWithForm;
  }
}

export function presentReceipt({ t, language }: Screen, receipt: ReceiptState): ReceiptPage {
  const nothing = { words: null, way: null, answers: [], projectHref: null };
  if (receipt.state === 'withdrawn') {
    return { ...nothing, state: 'withdrawn', message: t('feedback.receipt.withdrawn') };
  }
  if (receipt.state === 'waiting') {
    const message = receipt.answersOn
      ? t('feedback.receipt.waiting-until', { day: formatDay(language, receipt.answersOn) })
      : t('feedback.receipt.waiting');
    return { ...nothing, state: 'waiting', message };
  }
  return {
    state: 'public',
    message: null,
    words: receipt.words,
    way: receipt.way === 'itself' ? null : t(`feedback.receipt.way.${receipt.way}`),
    projectHref: receipt.slug === null ? null : `/h/${receipt.slug}`,
    answers: receipt.answers.map(({ part, outcome, reason, place, theme, paragraphs }) => ({
      part,
      heading: t(`dispositions.outcome.${outcome ?? 'unanswered'}`),
      tone: toneOf(outcome),
      explanation: t(`feedback.receipt.means.${outcome ?? 'unanswered'}`),
      reason: reason ?? '',
      lines: [
        ...(place ? [{ term: t('feedback.receipt.place'), text: place }] : []),
        ...(theme
          ? [{ term: t('feedback.receipt.theme'), text: theme === 'event' ? t('review.event') : theme.name }]
          : []),
        ...paragraphs.map(({ number, title, chapterTitle }) => ({
          term: t('feedback.receipt.paragraph'),
          text: t('feedback.receipt.paragraph-text', { number, title, chapter: chapterTitle }),
        })),
      ],
    })),
  };
}
