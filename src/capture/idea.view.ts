import { formatShortDateTime } from '../i18n/index.js';
import type { NavigationItem, PageWithForm } from '../web/index.js';
import type { IdeaVersion } from './idea-history.repository.js';
import { mayChangeIdea } from './capture.policy.js';
import { KINDS, PERSPECTIVES, type Idea } from './idea.js';
import type { Lineage, Relative } from './lineage.repository.js';
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
  /** Why it does not take part; null where it does. */
  state: string | null;
  mayEdit: boolean;
}

export interface IdeaPage {
  idea: IdeaItem;
  /** The way back: to the workshop, or outside one. */
  placeHref: string;
  placeName: string;
  /** Where it came from and where it went. */
  lineage: { text: string; relatives: { code: string; href: string; text: string }[] }[];
  history: { title: string; meta: string; item: Omit<IdeaItem, 'id' | 'href' | 'mayEdit' | 'state'> }[];
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
    state: idea.state === 'active' ? null : t(`capture.idea.state.${idea.state}`),
    mayEdit: mayEdit && mayChangeIdea(idea),
  };
}

export function presentIdeaPage(
  idea: Idea,
  versions: readonly IdeaVersion[],
  lineage: Lineage,
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
    lineage: lineageLines(lineage, project, t),
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

function lineageLines(lineage: Lineage, project: Project, t: Screen['t']): IdeaPage['lineage'] {
  const link = ({ code, text }: Relative) => ({
    code,
    text,
    href: `${projectPath(project.id)}/ideas/${code}`,
  });
  const lines = [
    { text: t('capture.idea.split-from'), relatives: lineage.splitFrom ? [lineage.splitFrom] : [] },
    { text: t('capture.idea.split-into'), relatives: lineage.parts },
    { text: t('capture.idea.joined-into'), relatives: lineage.joinedInto ? [lineage.joinedInto] : [] },
    { text: t('capture.idea.joined-with'), relatives: lineage.joined },
  ];
  return lines
    .filter(({ relatives }) => relatives.length > 0)
    .map(({ text, relatives }) => ({ text, relatives: relatives.map(link) }));
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
