import type { AnalysisRun } from '../../analyse/index.js';
import type { Project } from '../../capture/index.js';
import type { Translate } from '../../i18n/index.js';
import { lawNames, themeNames } from '../themes/names.js';
import type { NamedTheme } from '../themes/theme.js';
import type { Db } from './effective.repository.js';
import { listNeighbours, type PlacedIdea } from './idea.repository.js';
import { referredCodes, type IdeaSurroundings } from './idea.view.js';

/**
 * What it takes to show these ideas besides themselves.
 * @param themes  everything that they may stand in
 */
export async function readSurroundings(
  db: Db,
  t: Translate,
  project: Project,
  run: Pick<AnalysisRun, 'id'> | undefined,
  themes: readonly NamedTheme[],
  ideas: readonly PlacedIdea[],
): Promise<Omit<IdeaSurroundings, 'ticked'>> {
  return {
    base: `/projects/${project.id}`,
    nameOf: themeNames(t, themes),
    lawName: lawNames(project.laws),
    neighbours: await listNeighbours(db, project.id, run?.id, referredCodes(ideas)),
  };
}
