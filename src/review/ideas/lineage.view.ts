import type { Translate } from '../../i18n/index.js';
import type { Lookalike } from '../../text/index.js';
import type { FormState } from '../../web/index.js';
import { lookalikeView, repetitionText } from './double.view.js';
import type { PlacedIdea } from './idea.repository.js';
import type { LikelyDouble } from './lineage.repository.js';
import type { Option, OptionGroup } from '../themes/theme.view.js';

/** Fields for the parts of a remark; more than this is rather a report. */
export const PARTS = 5;

export interface SeparatePage {
  base: string;
  code: string;
  text: string;
  action: string;
  cancelHref: string;
  version: string;
  /** Who decided what meanwhile; null: nobody did. */
  conflict: string | null;
  form: FormState;
  parts: { number: number; text: string; target: string }[];
  targets: OptionGroup[];
  /** The theme in which it stands now; empty: none. */
  now: string;
}

export interface JoinPage {
  base: string;
  code: string;
  text: string;
  action: string;
  cancelHref: string;
  form: FormState;
  /** With why each is held for a double, or is none. */
  likely: (Option & { hint: string })[];
  /** Ticked at first. */
  ticked: string[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/separate': SeparatePage;
    'review/join': JoinPage;
  }
}

/** What may say the same as an idea, with why it is held for a double, or is none though it looks like it. */
export function likelyOptions(
  t: Translate,
  idea: Pick<PlacedIdea, 'code' | 'duplicateOf' | 'explanation' | 'notAnalysed'>,
  likely: readonly LikelyDouble[],
): JoinPage['likely'] {
  const sentence = (lookalike: Lookalike): string => {
    const { title, text } = lookalikeView(t, '', lookalike);
    return `${title}, ${text}`;
  };
  const own = idea.notAnalysed ? null : idea.explanation;
  const reasonOf = (other: LikelyDouble): string => {
    // A reason holds for two texts as they were compared.
    if (!own || !other.explanation) return '';
    const repetition =
      other.duplicateOf === idea.code
        ? other.explanation.repetition
        : idea.duplicateOf === other.code && own.repetition;
    if (repetition) return repetitionText(t, repetition);
    const { lookalike } = other.explanation;
    if (lookalike?.id === idea.code) return sentence(lookalike);
    if (own.lookalike?.id !== other.code) return '';
    const [here, there] = own.lookalike.words;
    return sentence({ ...own.lookalike, id: idea.code, words: [there, here] });
  };
  return likely.map((other) => ({
    value: other.code,
    label: t(other.double ? 'lineage.join.double' : 'lineage.join.near', {
      code: other.code,
      text: other.text,
    }),
    hint: reasonOf(other),
  }));
}
