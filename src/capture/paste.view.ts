import type { Translate } from '../i18n/index.js';
import type { FormState, PageWithForm } from '../web/index.js';
import type { Choice } from './idea.view.js';
import type { PastedLine } from './pasted-list.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/paste': PastePage;
    'capture/paste-preview': PastePreviewPage;
  }
}

export interface PastePage extends PageWithForm {
  path: string;
  maximum: number;
  kinds: Choice[];
  perspectives: Choice[];
}

export interface PastePreviewPage extends PageWithForm {
  path: string;
  submissionKey: string;
  list: string;
  kind: string;
  perspective: string;
  kindName: string;
  perspectiveName: string;
  lines: { number: number; text: string; note: string | null; ticked: boolean }[];
  doubles: number;
}

/** `ticked` null: a first preview, in which everything but the doubles is ticked. */
export function presentLines(
  lines: readonly PastedLine[],
  ticked: readonly string[] | null,
  t: Translate,
): PastePreviewPage['lines'] {
  return lines.map(({ number, text, sameAs }) => ({
    number,
    text,
    note:
      sameAs === null
        ? null
        : 'code' in sameAs
          ? t('capture.paste.double-of-idea', { code: sameAs.code })
          : t('capture.paste.double-of-line', { number: sameAs.line }),
    ticked: ticked ? ticked.includes(String(number)) : sameAs === null,
  }));
}

export const formError = (message: string): FormState => ({
  values: {},
  errors: [{ field: 'form', message }],
});
