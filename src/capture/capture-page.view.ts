import type { Translate } from '../i18n/index.js';
import { emptyForm, type FormState, type PageWithForm } from '../web/index.js';
import { isArchived, mayManageProjects } from './capture.policy.js';
import type { IdeaKind, Perspective, WorkshopLink } from './capture.table.js';
import { ideaChoices, type IdeaChoices, type IdeaItem } from './idea.view.js';
import type { CapturePlace } from './place.js';
import { statusBadge, timeOf, type Screen } from './project.view.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/workshop': CapturePage;
    'capture/submission-conflict': SubmissionConflictPage;
  }
}

/** What somebody chose last in a workshop; the form begins with it. */
export interface LastChoices {
  kind: IdeaKind;
  perspective: Perspective | null;
}

export interface CapturePage extends PageWithForm {
  /** Address of this page. */
  path: string;
  projectPath: string;
  personId: number;
  eyebrow: string | null;
  title: string;
  badge: { text: string; tone: string } | null;
  status: 'planned' | 'open' | 'closed';
  dayTheme: string;
  time: string;
  room: string;
  questions: string[];
  links: WorkshopLink[];
  isWorkshop: boolean;
  mayWrite: boolean;
  mayManage: boolean;
  archived: boolean;
  closed: boolean;
  /** What was typed into a workshop that had been closed meanwhile. */
  keptText: string | null;
  submissionKey: string;
  choices: IdeaChoices;
  /** What the page script says, in the language of the screen. */
  texts: Record<string, string>;
  ideas: IdeaItem[];
  count: number;
  olderHref: string | null;
  newestHref: string | null;
  /** Milliseconds since 1970 of the newest change on this page; the script asks for what came after it. */
  since: number;
}

export interface SubmissionConflictPage {
  earlier: { code: string; href: string; text: string } | null;
  text: string;
  action: string;
  cancelHref: string;
  submissionKey: string;
  fields: { name: string; value: string }[];
}

export function presentCapturePage(
  at: CapturePlace,
  form: FormState,
  list: Pick<CapturePage, 'ideas' | 'count' | 'olderHref' | 'newestHref' | 'since'>,
  submissionKey: string,
  keptText: string | null,
  screen: Screen,
): CapturePage {
  const { t, language } = screen;
  const { project, workshop, user } = at;
  return {
    ...list,
    form,
    submissionKey,
    keptText,
    path: at.path,
    projectPath: `/projects/${project.id}`,
    personId: user.id,
    eyebrow: workshop ? t('capture.workshop.name', { number: workshop.number }) : null,
    title: workshop?.title ?? t('capture.workshop.outside'),
    badge: workshop ? statusBadge(workshop.status, t) : null,
    status: workshop?.status ?? 'open',
    dayTheme: workshop?.dayTheme ?? '',
    time: workshop ? timeOf(workshop, language) : '',
    room: workshop?.room ?? '',
    questions: (workshop?.questions ?? '').split('\n').filter((line) => line.trim() !== ''),
    links: workshop?.links ?? [],
    isWorkshop: workshop !== null,
    mayWrite: at.mayWrite,
    mayManage: mayManageProjects(user) && !isArchived(project),
    archived: isArchived(project),
    closed: workshop?.status === 'closed',
    choices: ideaChoices(project, screen),
    texts: scriptTexts(screen.t),
  };
}

/** `{code}`, `{count}` and `{kind}` are filled in by the script. */
function scriptTexts(t: Translate): Record<string, string> {
  return {
    sending: t('capture.script.sending'),
    waiting: t('capture.script.waiting'),
    saved: t('capture.script.saved'),
    unsentOne: t('capture.script.unsent-one'),
    unsentMany: t('capture.script.unsent-many'),
    refused: t('capture.script.refused'),
    different: t('capture.script.different'),
    kindChosen: t('capture.script.kind-chosen'),
    empty: t('web.form.required'),
  };
}

export function firstForm(last: LastChoices | undefined): FormState {
  return emptyForm({ kind: last?.kind ?? 'idea', perspective: last?.perspective ?? '' });
}
