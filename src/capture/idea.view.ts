import { formatShortDateTime } from '../i18n/index.js';
import type { NavigationItem, PageWithForm } from '../web/index.js';
import type { IdeaVersion } from './idea-history.repository.js';
import { KINDS, PERSPECTIVES, type Idea } from './idea.js';
import type { Project } from './project.js';
import { projectPath, workshopPath, type Screen } from './project.view.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/idea': IdeaPage & { links: readonly NavigationItem[] };
    'capture/idea-edit': IdeaEditPage;
  }
}

/** An idea in words: what the idea-card component shows, and what the page script gets. */
export interface IdeaItem {
  id: number;
  version: number;
  code: string;
  href: string;
  text: string;
  kind: string;
  perspective: string | null;
  laws: string[];
  /** "Fatima, mantelzorger", for a quote. */
  speaker: string | null;
  meta: string;
  withdrawn: boolean;
  mayEdit: boolean;
}

export interface IdeaPage {
  idea: IdeaItem;
  /** The way back: to the workshop, or outside one. */
  placeHref: string;
  placeName: string;
  history: { title: string; meta: string; item: Omit<IdeaItem, 'id' | 'href' | 'mayEdit'> }[];
}

export interface Choice {
  value: string;
  label: string;
}

/** What every form for an idea lets a person choose from. */
export interface IdeaChoices {
  kinds: Choice[];
  perspectives: Choice[];
  laws: Choice[];
}

export interface IdeaEditPage extends PageWithForm {
  action: string;
  cancelHref: string;
  code: string;
  version: number;
  from: string;
  isQuote: boolean;
  choices: IdeaChoices;
  /** What somebody else made of it while this person was typing. */
  theirs: { text: string; kind: string; perspective: string | null; meta: string } | null;
}

export function ideaChoices(project: Project, { t }: Screen): IdeaChoices {
  return {
    kinds: KINDS.map((value) => ({ value, label: t(`capture.kind.${value}`) })),
    perspectives: PERSPECTIVES.map((value) => ({ value, label: t(`capture.perspective.${value}`) })),
    laws: project.laws.map(({ key, name }) => ({ value: key, label: name })),
  };
}

export function presentIdea(idea: Idea, project: Project, mayEdit: boolean, screen: Screen): IdeaItem {
  const { t, language } = screen;
  const time = formatShortDateTime(language, idea.capturedAt);
  return {
    id: idea.id,
    version: idea.version,
    code: idea.code,
    href: `${projectPath(project.id)}/ideas/${idea.code}`,
    text: idea.text,
    ...words(idea, project, screen),
    meta: idea.capturedBy ? t('capture.idea.meta', { time, name: idea.capturedBy }) : time,
    withdrawn: idea.withdrawnAt !== null,
    mayEdit,
  };
}

export function presentIdeaPage(
  idea: Idea,
  versions: readonly IdeaVersion[],
  project: Project,
  mayEdit: boolean,
  screen: Screen,
): IdeaPage {
  const { t } = screen;
  return {
    idea: presentIdea(idea, project, mayEdit, screen),
    placeHref: workshopPath(project.id, idea.workshopNumber),
    placeName:
      idea.workshopNumber === 0
        ? t('capture.workshop.outside')
        : t('capture.workshop.name', { number: idea.workshopNumber }),
    history: versions.map((version, index) => ({
      title: t('capture.idea.version', { number: version.version }),
      meta: metaOf(version, versions[index + 1], screen),
      item: {
        version: version.version,
        code: idea.code,
        text: version.text,
        ...words({ ...version, consent: idea.consent }, project, screen),
        meta: '',
        withdrawn: version.withdrawn,
      },
    })),
  };
}

function metaOf(version: IdeaVersion, before: IdeaVersion | undefined, { t, language }: Screen): string {
  const time = formatShortDateTime(language, version.changedAt);
  const name = version.changedBy ?? t('capture.idea.somebody');
  const what = !before
    ? 'written'
    : version.withdrawn === before.withdrawn
      ? 'edited'
      : version.withdrawn
        ? 'withdrawn-by'
        : 'restored-by';
  return t(`capture.idea.${what}`, { time, name });
}

type Said = Pick<Idea, 'kind' | 'perspective' | 'laws' | 'speaker' | 'speakerRole' | 'consent'>;

function words(said: Said, project: Project, { t }: Screen) {
  const speaker = [said.speaker, said.speakerRole].filter(Boolean).join(', ');
  const isQuote = said.consent !== null;
  return {
    kind: t(`capture.kind.${said.kind}`),
    perspective: said.perspective && t(`capture.perspective.${said.perspective}`),
    laws: project.laws.filter((law) => said.laws?.includes(law.key)).map((law) => law.name),
    speaker: isQuote ? speaker || t('capture.quote.unnamed') : null,
  };
}
