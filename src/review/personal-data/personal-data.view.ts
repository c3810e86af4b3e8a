import type { Translate } from '../../i18n/index.js';
import type { PersonalDataSpan } from '../../text/index.js';
import { tickedIn, type FormState } from '../../web/index.js';
import type { PlacedIdea } from '../ideas/idea.repository.js';
import {
  PERSONAL_DATA_KINDS,
  personalDataHref,
  reasonOf,
  REVIEW_STATES,
  type MarkedIdea,
  type PersonalDataFilter,
} from './personal-data.js';
import type { Option } from '../themes/theme.view.js';

/** A stretch of a text; `mark` says what it seems to be, null for what is not marked. */
export interface TextPart {
  text: string;
  mark: string | null;
}

export interface PersonalDataPage {
  base: string;
  action: string;
  state: string;
  kind: string;
  page: number;
  filtered: boolean;
  states: Option[];
  kinds: Option[];
  count: string;
  mayChange: boolean;
  form: FormState;
  ideas: {
    code: string;
    href: string;
    editHref: string;
    meta: string;
    parts: TextPart[];
    /** "naam: voornaam en achternaam" */
    reasons: string[];
    /** Which text was on the screen. */
    version: string;
    ticked: boolean;
  }[];
  previousHref: string | undefined;
  nextHref: string | undefined;
  shown: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/personal-data': PersonalDataPage;
  }
}

/** The text in stretches: marked and not. Spans of an older text that do not fit are left out. */
export function textParts(t: Translate, text: string, spans: readonly PersonalDataSpan[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end || span.end > text.length || span.end <= span.start) continue;
    if (span.start > end) parts.push({ text: text.slice(end, span.start), mark: null });
    parts.push({ text: text.slice(span.start, span.end), mark: t(`personal-data.kind.${span.kind}`) });
    end = span.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), mark: null });
  return parts;
}

/** Why each stretch was marked, each sentence once. */
export function reasonLines(t: Translate, text: string, spans: readonly PersonalDataSpan[]): string[] {
  const lines = spans.map((span) =>
    t('personal-data.line', {
      text: text.slice(span.start, span.end),
      kind: t(`personal-data.kind.${span.kind}`),
      reason: t(`personal-data.reason.${reasonOf(span)}`),
    }),
  );
  return [...new Set(lines)];
}

export function personalDataPage(
  t: Translate,
  project: { id: number; archived: boolean },
  filter: PersonalDataFilter,
  total: number,
  pageSize: number,
  shown: { marked: MarkedIdea; idea: PlacedIdea & { version: number } }[],
  form: FormState,
): PersonalDataPage {
  const base = `/projects/${project.id}`;
  const offset = (filter.page - 1) * pageSize;
  const ticked = tickedIn(form, 'ideas');
  return {
    base,
    action: `${base}/personal-data`,
    state: filter.state,
    kind: filter.kind ?? '',
    page: filter.page,
    filtered: filter.state !== 'open' || filter.kind !== null,
    states: REVIEW_STATES.map((state) => ({ value: state, label: t(`personal-data.state.${state}`) })),
    kinds: PERSONAL_DATA_KINDS.map((kind) => ({ value: kind, label: t(`personal-data.kind.${kind}`) })),
    count: t('review.count', { count: total }),
    mayChange: !project.archived,
    form,
    ideas: shown.map(({ marked, idea }) => ({
      code: idea.code,
      href: `${base}/ideas/${encodeURIComponent(idea.code)}`,
      editHref: `${base}/ideas/${encodeURIComponent(idea.code)}/edit`,
      meta: idea.workshopTitle ?? t('review.theme.outside'),
      parts: textParts(t, idea.text, marked.spans),
      reasons: reasonLines(t, idea.text, marked.spans),
      version: `${idea.code}:${idea.version}`,
      ticked: ticked.has(`${idea.code}:${idea.version}`),
    })),
    previousHref: filter.page > 1 ? personalDataHref(base, { ...filter, page: filter.page - 1 }) : undefined,
    nextHref:
      offset + shown.length < total
        ? personalDataHref(base, { ...filter, page: filter.page + 1 })
        : undefined,
    shown: t('review.theme.shown', { from: offset + 1, to: offset + shown.length, total }),
  };
}
