import {
  formatDateTime,
  formatShortDateTime,
  formatTime,
  type ScreenLanguage,
  type Translate,
} from '../i18n/index.js';
import type { PageWithForm, User } from '../web/index.js';
import { isArchived, mayCaptureOutsideWorkshops, mayManageProjects } from './capture.policy.js';
import type { Project } from './project.js';
import type { ProjectSummary } from './project.repository.js';
import type { Workshop } from './workshop.js';
import type { WorkshopSummary } from './workshop.repository.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/projects': ProjectsPage;
    'capture/project-form': ProjectFormPage;
    'capture/project': ProjectPage;
    'capture/project-copy': ProjectActionPage;
    'capture/project-delete': ProjectActionPage;
  }
}

interface Badge {
  text: string;
  tone: string;
}

export interface Card {
  title: string;
  href: string;
  eyebrow: string | null;
  status: Badge | null;
  lines: string[];
}

export interface ProjectsPage {
  archived: boolean;
  projects: Card[];
  mayCreate: boolean;
}

export interface ProjectFormPage extends PageWithForm {
  action: string;
  cancelHref: string;
  submitLabel: string;
}

export interface ProjectPage {
  id: number;
  name: string;
  goal: string;
  laws: string[];
  archived: boolean;
  example: boolean;
  mayManage: boolean;
  mayCaptureOutside: boolean;
  ideaCount: number;
  workshops: Card[];
  /** What to do next, as a sentence with a place to go to. */
  next: { text: string; href: string; label: string } | null;
}

export interface ProjectActionPage extends PageWithForm {
  id: number;
  name: string;
}

export function presentProjects(
  projects: readonly ProjectSummary[],
  user: User,
  archived: boolean,
  t: Translate,
): ProjectsPage {
  return {
    archived,
    mayCreate: mayManageProjects(user),
    projects: projects.map((project) => ({
      title: project.name,
      href: projectPath(project.id),
      eyebrow: project.example ? t('capture.projects.example') : null,
      status: null,
      lines: [
        `${t('capture.count.workshops', { count: project.workshopCount })}, ${t('capture.count.ideas', { count: project.ideaCount })}`,
      ],
    })),
  };
}

export interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

export function presentProject(
  project: Project,
  workshops: readonly WorkshopSummary[],
  ideaCount: number,
  user: User,
  { t, language }: Screen,
): ProjectPage {
  const mayManage = mayManageProjects(user);
  return {
    id: project.id,
    name: project.name,
    goal: project.goal,
    laws: project.laws.map((law) => law.name),
    archived: isArchived(project),
    example: project.example,
    mayManage,
    mayCaptureOutside: mayCaptureOutsideWorkshops(user) && !isArchived(project),
    ideaCount,
    workshops: workshops.map((workshop) => ({
      title: workshop.title,
      href: workshopPath(project.id, workshop.number),
      eyebrow: t('capture.workshop.name', { number: workshop.number }),
      status: statusBadge(workshop.status, t),
      lines: [
        [shortTimeOf(workshop, language), workshop.room].filter(Boolean).join(', '),
        t('capture.count.ideas', { count: workshop.ideaCount }),
        workshop.facilitators.join(', '),
      ].filter(Boolean),
    })),
    next: isArchived(project) ? null : nextStep(project, workshops, ideaCount, mayManage, t),
  };
}

function nextStep(
  project: Project,
  workshops: readonly WorkshopSummary[],
  ideaCount: number,
  mayManage: boolean,
  t: Translate,
): ProjectPage['next'] {
  const base = projectPath(project.id);
  if (!mayManage) return null;
  if (workshops.length === 0 && ideaCount === 0) {
    return {
      text: t('capture.next.workshops'),
      href: `${base}/workshops/new`,
      label: t('capture.workshop.new'),
    };
  }
  if (ideaCount < 5)
    return { text: t('capture.next.ideas'), href: '#workshops', label: t('capture.next.choose-workshop') };
  return { text: t('capture.next.analysis'), href: `${base}/analysis`, label: t('capture.next.to-analysis') };
}

const TONES: Record<Workshop['status'], string> = { planned: 'neutral', open: 'success', closed: 'info' };

export function statusBadge(status: Workshop['status'], t: Translate): Badge {
  return { text: t(`capture.status.${status}`), tone: TONES[status] };
}

/** "19 nov 2026, 13:15 – 14:30", or nothing. */
function shortTimeOf({ startsAt, endsAt }: Workshop, language: ScreenLanguage): string {
  if (!startsAt) return '';
  const end = endsAt ? ` – ${formatTime(language, endsAt)}` : '';
  return `${formatShortDateTime(language, startsAt)}${end}`;
}

/** "donderdag 19 november 2026 om 13:15 – 14:30", or nothing. */
export function timeOf({ startsAt, endsAt }: Workshop, language: ScreenLanguage): string {
  if (!startsAt) return '';
  const end = endsAt ? ` – ${formatTime(language, endsAt)}` : '';
  return `${formatDateTime(language, startsAt)}${end}`;
}

export const projectPath = (projectId: number): string => `/projects/${projectId}`;

export const workshopPath = (projectId: number, number: number): string =>
  `${projectPath(projectId)}/workshops/${number}`;
