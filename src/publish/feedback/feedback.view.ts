import { formatDateTime } from '../../i18n/index.js';
import type { PageWithForm, FormState } from '../../web/index.js';
import { isArchived, type Project } from '../../capture/index.js';
import type { Screen } from '../note/overview.view.js';
import { showGate, type ShownGate } from './answer.view.js';
import { isOpen, type PublicationGate } from './publication-gate.js';
import type { Publication } from './publication.repository.js';

export interface FeedbackPage extends PageWithForm {
  path: string;
  mayChange: boolean;
  gate: ShownGate;
  mayPublish: boolean;
  /** Null: not public. */
  published: { since: string; href: string; address: string } | null;
  answersOn: string;
  receiptsHref: string;
  dispositionsHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/feedback': FeedbackPage;
  }
}

export function presentFeedback(
  screen: Screen,
  project: Project,
  gate: PublicationGate,
  publication: Publication | undefined,
  origin: string,
  form: FormState,
): FeedbackPage {
  const { t, language } = screen;
  const base = `/projects/${project.id}`;
  return {
    form,
    path: `${base}/feedback`,
    mayChange: !isArchived(project),
    gate: showGate(screen, project.id, gate),
    mayPublish: isOpen(gate),
    published: publication?.publishedAt
      ? {
          since: t('feedback.published-since', {
            at: formatDateTime(language, publication.publishedAt),
            name: publication.publishedBy ?? t('note.somebody'),
          }),
          href: `/h/${publication.slug}`,
          address: `${origin}/h/${publication.slug}`,
        }
      : null,
    answersOn: publication?.answersOn ?? '',
    receiptsHref: `${base}/receipts`,
    dispositionsHref: `${base}/dispositions`,
  };
}
