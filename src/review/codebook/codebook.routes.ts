import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import type { Analysis } from '../../analyse/index.js';
import {
  listTexts,
  listProjects,
  loadProject,
  projectToChange,
  STAFF,
  type Project,
} from '../../capture/index.js';
import { ConflictError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  emptyForm,
  fileOf,
  flash,
  formWithError,
  MAX_UPLOAD,
  parseForm,
  posted,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import {
  codebookForm,
  codebookLines,
  deedForm,
  MOST_THEMES,
  readCodebook,
  readCodebookFile,
  takeForm,
  type Codebook,
} from './codebook.js';
import { adoptCodebook, tryCodebook } from './codebook.service.js';
import type { CodebookTrialPage } from './codebook.view.js';
import { listThemes } from '../themes/theme-overview.repository.js';
import { themeBranches } from '../themes/theme-arrange.js';

/** Rows named in one message; more would hide the first. */
const MOST_PROBLEMS = 5;

/** Beginning from themes that are known: typed, pasted, from a file or from an earlier project. */
export function codebookRoutes(db: Kysely<Database>, analysis: Analysis): readonly Route[] {
  const show = async (
    req: Request,
    res: Response,
    found: Project,
    lines: string,
    form: FormState = emptyForm(),
    status = 200,
  ): Promise<void> => {
    const user = requireUser(req);
    const projects = [...(await listProjects(db, user, false)), ...(await listProjects(db, user, true))]
      .filter(({ id }) => id !== found.id)
      .map(({ id, name }) => ({ value: String(id), label: name }));
    const base = `/projects/${found.id}`;
    const model = { base, action: `${base}/codebook`, form, lines, projects, maxUpload: MAX_UPLOAD };
    const title = req.context.t('codebook.title');
    renderPage(req, res, 'review/codebook', model, { title, status, project: found });
  };

  /** The themes of another project as lines, or the form with what is wrong. */
  const take = async (req: Request): Promise<{ lines: string } | { form: FormState }> => {
    const parsed = parseForm(takeForm, req.body, req.context.t);
    if (!parsed.ok) return { form: parsed.form };
    const other = await loadProject(db, requireUser(req), parsed.value.project);
    const branches = themeBranches(await listThemes(db, other.id));
    const themes = branches.flatMap(({ theme, children }) => (children.length > 0 ? children : [theme]));
    if (themes.length === 0) {
      return { form: formWithError(req.body, 'project', req.context.t('codebook.project-empty')) };
    }
    return {
      lines: codebookLines(themes.map(({ name, description }) => ({ name: name ?? '', description }))),
    };
  };

  const showTrial = async (
    req: Request,
    res: Response,
    found: Project,
    lines: string,
    { entries, problems }: Codebook,
  ): Promise<void> => {
    const { t } = req.context;
    const base = `/projects/${found.id}`;
    const trial = await tryCodebook(analysis, found.id, entries);
    const texts = await listTexts(
      db,
      found.id,
      trial.themes.flatMap(({ codes }) => codes),
    );
    const model: CodebookTrialPage = {
      base,
      action: `${base}/codebook`,
      lines,
      problems: problemTexts(req, problems),
      rows: trial.themes.map(({ name, fromCodebook, count, codes }) => ({
        name,
        kind: t(fromCodebook ? 'codebook.from-list' : 'codebook.other'),
        count: t('review.count', { count }),
        examples: codes.flatMap((code) => {
          const text = texts.get(code);
          return text === undefined ? [] : [`${code}: ${text}`];
        }),
      })),
      summary: [
        t('codebook.summary-decided', { count: trial.decided }),
        t('codebook.summary-not-placed', { count: trial.notPlaced }),
        t('codebook.summary-event', { count: trial.event }),
      ],
      submitLabel: t('codebook.confirm', { count: entries.length }),
    };
    const title = t('codebook.trial-title');
    renderPage(req, res, 'review/codebook-trial', model, { title, project: found });
  };

  /** What would come where with the themes of a file, or what is wrong with it, row by row. */
  const showFile = async (req: Request, res: Response, found: Project): Promise<void> => {
    const file = fileOf(req, 'file');
    const refuse = (message: string): Promise<void> =>
      show(req, res, found, '', formWithError({}, 'file', message), 422);
    if (!file) return refuse(req.context.t('codebook.file-missing'));
    const codebook = await readCodebookFile(file.bytes);
    if (codebook.entries.length === 0) {
      const problems = problemTexts(req, codebook.problems).slice(0, MOST_PROBLEMS).join(' ');
      return refuse(problems || req.context.t('codebook.problem.empty'));
    }
    await showTrial(req, res, found, codebookLines(codebook.entries), codebook);
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/codebook',
      access: STAFF,
      handle: async (req, res) => show(req, res, await projectToChange(db, req), ''),
    },
    {
      method: 'post',
      path: '/projects/:projectId/codebook',
      access: STAFF,
      handle: async (req, res) => {
        const found = await projectToChange(db, req);
        const { t } = req.context;
        const { deed } = posted(req, deedForm);
        if (deed === 'take') {
          const taken = await take(req);
          return 'form' in taken
            ? show(req, res, found, '', taken.form, 422)
            : show(req, res, found, taken.lines);
        }
        if (deed === 'file') return showFile(req, res, found);
        const parsed = parseForm(codebookForm, req.body, t);
        if (!parsed.ok) return show(req, res, found, '', parsed.form, 422);
        const { lines } = parsed.value;
        if (deed === 'change') return show(req, res, found, lines);
        const codebook = await readCodebook(lines);
        if (codebook.entries.length === 0) {
          const message = problemTexts(req, codebook.problems).join(' ') || t('codebook.missing');
          return show(req, res, found, lines, formWithError(req.body, 'lines', message), 422);
        }
        if (deed === 'preview') return showTrial(req, res, found, lines, codebook);
        const person = requireUser(req).id;
        const made = await adoptCodebook(db, found.id, person, codebook.entries);
        tellDone(req, t('codebook.done', { count: made.length }));
        try {
          await analysis.startAnalysis(found.id, person, { kind: 'full' });
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          flash(req, 'info', t('codebook.busy'));
        }
        res.redirect(303, `/projects/${found.id}/analysis`);
      },
    },
  ];
}

const problemTexts = (req: Request, problems: Codebook['problems']): string[] =>
  problems.map(({ line, reason }) =>
    req.context.t(`codebook.problem.${reason}`, { line, most: MOST_THEMES }),
  );
