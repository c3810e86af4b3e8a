import type { TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { insertProjectWithIdeas } from '../../support/review.js';

/**
 * A project with the themes "Vervoer" (ideas 1 and 3) and "Duidelijke taal" (2 and 4), a fifth idea that stands nowhere,
 * and its note, begun from the themes. Workshop 1 has the odd ideas, workshop 2 the even ones.
 */
export async function beginNote(
  app: TestApp,
  officer: Browser,
): Promise<{ projectId: number; base: string; codes: string[] }> {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, [
    'de bus rijdt niet meer',
    'het loket is dicht',
    'een *buurtbus* zou helpen',
    'de brief is te moeilijk',
    'iets heel anders',
  ]);
  for (const [key, name] of [
    ['p1', 'Vervoer'],
    ['p2', 'Duidelijke taal'],
  ] as const) {
    await app.db.insertInto('theme').values({ project_id: projectId, key, name, origin: 'person' }).execute();
  }
  for (const [index, code] of codes.slice(0, 4).entries()) {
    await placeIdea(app, projectId, code, index % 2 === 0 ? 'p1' : 'p2');
  }
  const begin = await officer.visit(`/projects/${projectId}/note`);
  await officer.submit(begin, 'main form');
  return { projectId, base: `/projects/${projectId}/note`, codes };
}

/** Puts an idea into a theme, as a person's decision. */
export async function placeIdea(
  app: TestApp,
  projectId: number,
  code: string,
  themeKey: string,
): Promise<void> {
  await app.db
    .insertInto('idea_decision')
    .columns(['idea_id', 'theme_decided', 'theme_key'])
    .expression((eb) =>
      eb
        .selectFrom('idea')
        .select((select) => ['id', select.lit(true).as('decided'), select.val(themeKey).as('key')])
        .where('project_id', '=', projectId)
        .where('code', '=', code),
    )
    .execute();
}

/** Address of the paragraph with this title. */
export async function paragraph(officer: Browser, base: string, title: string): Promise<string> {
  const page = await officer.visit(base);
  const link = page.$('.oogst-outline a').filter((_, element) => page.$(element).text() === title);
  return link.attr('href') ?? '';
}

/** The codes of the ideas in the list with this heading. */
export function codesOf(page: Page, heading = 'links'): string[] {
  return page
    .$(`section[aria-labelledby="${heading}"] .oogst-idea .oogst-code`)
    .map((_, element) => page.$(element).text())
    .get();
}
