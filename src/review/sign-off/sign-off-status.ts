import type { Kysely } from 'kysely';
import type { Project } from '../../capture/index.js';
import type { Database } from '../../schema.js';
import { compareSignOffs } from './sign-off-changes.js';
import { findSignOff, readPresentContent } from './sign-off.repository.js';
import { signOffStatus } from './version-line.js';
import type { ThemeOverview } from '../themes/theme-overview.repository.js';
import type { Screen } from '../themes/themes.view.js';

/** What the list of themes says about its last version: "Vastgesteld: versie 2, …"; null where there is none. */
export async function readSignOffStatus(
  db: Kysely<Database>,
  screen: Screen,
  project: Project,
  overview: ThemeOverview,
): Promise<string | null> {
  const last = await findSignOff(db, project.id);
  if (!last) return null;
  const content = await readPresentContent(db, project, overview);
  return signOffStatus(screen, last, compareSignOffs(last.content, content).count);
}
