import { formatDay, formatNumber, formatShortDateTime } from '../../i18n/index.js';
import type { Option } from '../note/link.view.js';
import type { Screen } from '../note/overview.view.js';
import { ownTextsHref } from '../own-texts/own-text.view.js';
import type { DispositionOutcome } from '../source/note-source.js';
import { OUTCOMES, UNANSWERED } from './answer.js';
import type { PastAnswer } from './answer.repository.js';
import type { PublicationGate } from './publication-gate.js';

/** An answer in words. */
export interface ShownAnswer {
  outcome: string;
  tone: AnswerTone;
  /** Where, why, who and when; lines without anything are left out. */
  lines: string[];
  /** "Sanne, 19 november 2026 om 13:15" */
  by: string;
}

export interface ShownGate {
  value: number;
  text: string;
  unanswered: { code: string; href: string }[];
  /** "en nog 12"; null where all are listed. */
  more: string | null;
  personalData: { text: string; href: string } | null;
  ownTexts: { text: string; href: string } | null;
}

export type AnswerTone = 'success' | 'info' | 'warning' | 'neutral';

const TONES: Record<DispositionOutcome, AnswerTone> = {
  adopted: 'success',
  partly: 'success',
  not: 'warning',
  elsewhere: 'info',
  examine: 'info',
};

/** The colour beside the words of an outcome; null where the answer was taken away. */
export const toneOf = (outcome: DispositionOutcome | null): AnswerTone =>
  outcome === null ? 'neutral' : TONES[outcome];

export function showAnswer({ t, language }: Screen, answer: PastAnswer): ShownAnswer {
  const { outcome, reason, place, owner, dueOn, by, at } = answer;
  return {
    outcome: outcome === null ? t('dispositions.cleared') : t(`dispositions.outcome.${outcome}`),
    tone: toneOf(outcome),
    lines: [
      place && t('dispositions.line.place', { place }),
      reason,
      owner && t('dispositions.line.owner', { owner }),
      dueOn && t('dispositions.line.due', { day: formatDay(language, dueOn) }),
    ].filter((line): line is string => Boolean(line)),
    by: t('dispositions.by', { name: by ?? t('note.somebody'), at: formatShortDateTime(language, at) }),
  };
}

/** What can be answered; with `clear` also that there is no answer any more. */
export const outcomeOptions = ({ t }: Screen, clear: boolean): (Option & { hint?: string })[] => [
  ...OUTCOMES.map((value) => ({ value, label: t(`dispositions.outcome.${value}`) })),
  ...(clear
    ? [{ value: UNANSWERED, label: t('dispositions.clear'), hint: t('dispositions.clear-hint') }]
    : []),
];

/** "312 van 318 ideeën beantwoord", with what is still open. */
export function showGate({ t, language }: Screen, projectId: number, gate: PublicationGate): ShownGate {
  const { total, answered, unanswered, unreviewedPersonalData, unreviewedOwnTexts } = gate;
  const more = total - answered - unanswered.length;
  return {
    value: total === 0 ? 0 : answered / total,
    text: t('dispositions.gate', {
      answered: formatNumber(language, answered),
      total: formatNumber(language, total),
    }),
    unanswered: unanswered.map((code) => ({ code, href: answerHref(projectId, code) })),
    more: more > 0 ? t('dispositions.more', { number: formatNumber(language, more) }) : null,
    personalData:
      unreviewedPersonalData > 0
        ? {
            text: t('dispositions.personal-data', { count: unreviewedPersonalData }),
            href: `/projects/${projectId}/personal-data`,
          }
        : null,
    ownTexts:
      unreviewedOwnTexts > 0
        ? { text: t('own-texts.gate', { count: unreviewedOwnTexts }), href: ownTextsHref(projectId) }
        : null,
  };
}

export const answerHref = (projectId: number, code: string): string =>
  `/projects/${projectId}/dispositions/${encodeURIComponent(code)}`;

/** The name of the theme that an idea stands in. */
export const themeName = ({ t }: Screen, names: ReadonlyMap<string, string>, key: string | null): string =>
  key === null ? t('review.not-placed') : (names.get(key) ?? key);
