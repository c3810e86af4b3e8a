import type { NavigationItem } from '../web/index.js';
import type { Cursor, IdeaFilter, IdeaPage as FoundIdeas } from './idea.repository.js';
import { presentIdea, type Choice, type IdeaItem } from './idea.view.js';
import type { Project } from './project.js';
import { projectPath, type Screen } from './project.view.js';

declare module '../web/pages.js' {
  interface Pages {
    'capture/ideas': IdeaListPage & { links: readonly NavigationItem[] };
  }
}

export interface IdeaListPage {
  path: string;
  filter: { workshop: string; kind: string; perspective: string; q: string; withdrawn: boolean };
  filtered: boolean;
  workshops: Choice[];
  kinds: Choice[];
  perspectives: Choice[];
  ideas: IdeaItem[];
  countText: string;
  newerHref: string | null;
  olderHref: string | null;
  withdrawnHref: string;
  activeHref: string;
}

export function presentIdeaList(
  project: Project,
  filter: IdeaFilter,
  found: FoundIdeas,
  count: number,
  choices: Pick<IdeaListPage, 'workshops' | 'kinds' | 'perspectives'>,
  screen: Screen,
): IdeaListPage {
  const path = `${projectPath(project.id)}/ideas`;
  const words = {
    workshop: filter.workshopNumber === null ? '' : String(filter.workshopNumber),
    kind: filter.kind ?? '',
    perspective: filter.perspective ?? '',
    q: filter.search ?? '',
  };
  const href = (cursor: Cursor, withdrawn = filter.withdrawn): string => {
    const set: [string, string][] = Object.entries({
      ...words,
      withdrawn: withdrawn ? 'yes' : '',
      ...cursor,
    }).map(([name, value]) => [name, String(value)]);
    const query = new URLSearchParams(set.filter(([, value]) => value !== ''));
    return query.size > 0 ? `${path}?${query.toString()}` : path;
  };
  const { ideas } = found;
  const [newest, oldest] = [ideas[0], ideas.at(-1)];
  return {
    path,
    filter: { ...words, withdrawn: filter.withdrawn },
    filtered: Object.values(words).some((value) => value !== ''),
    ...choices,
    ideas: ideas.map((idea) => presentIdea(idea, project, false, screen)),
    countText: screen.t('capture.count.ideas', { count }),
    newerHref: found.hasNewer && newest ? href({ after: newest.id }) : null,
    olderHref: found.hasOlder && oldest ? href({ before: oldest.id }) : null,
    withdrawnHref: href(null, true),
    activeHref: href(null, false),
  };
}
