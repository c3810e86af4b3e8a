import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { findCurrentRun, type Analysis } from '../../analyse/index.js';
import { projectToChange, STAFF } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  formWithError,
  parameter,
  query,
  renderPage,
  requireUser,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { findDictionary } from '../acts/dictionary.repository.js';
import { listPlacedIdeas, type PlacedIdea } from '../ideas/idea.repository.js';
import { themeHref, themeNames } from './names.js';
import { readThemeOverview } from './theme-overview.repository.js';
import { keysOf } from './theme.repository.js';
import { NameTakenError } from './theme.service.js';
import { EVENT_THEME, keyParameter, reasonField } from './theme.js';
import { FEWEST_PARTS, MOST_PARTS, readSplit, splitQuery, type SplitChoice } from './theme-split.js';
import { splitTheme } from './theme-split.service.js';
import type { SplitPage } from './theme-split.view.js';

/** Ideas that can be put in another part by hand; the rest of a larger theme follows the proposal. */
const BY_HAND = 400;
/** More ideas than this in one theme are not divided on one page. */
const MOST_IDEAS = 10_000;

/** Dividing a theme in two or more, from a proposal of the machine. */
export function themeSplitRoutes(db: Kysely<Database>, analysis: Analysis): readonly Route[] {
  const load = async (req: Request) => {
    const found = await projectToChange(db, req);
    const key = parameter(req, 'key', keyParameter);
    const overview = await readThemeOverview(db, found.id);
    const theme = overview.all.find((candidate) => candidate.key === key);
    if (!theme || key === EVENT_THEME) throw new NotFoundError('no theme and no proposal with this key');
    const run = await findCurrentRun(db, found.id);
    const page = { order: 'doubt' as const, limit: MOST_IDEAS, offset: 0 };
    const ideas = await listPlacedIdeas(db, found.id, run?.id, await keysOf(db, found.id, key), page);
    const name = themeNames(req.context.t, overview.themes)(key);
    return { found, key, name, ideas, base: `/projects/${found.id}` };
  };
  type Loaded = Awaited<ReturnType<typeof load>>;

  const propose = async (projectId: number, ideas: readonly PlacedIdea[], parts: number) => {
    const lexicon = (await findDictionary(db, projectId))?.text;
    return analysis.ask({
      kind: 'split',
      request: {
        documents: ideas.map(({ code, text }) => ({ id: code, text })),
        language: 'nl',
        // As for an analysis: the same ideas give the same proposal tomorrow.
        seed: projectId,
        ...(lexicon ? { lexicon } : {}),
      },
      parts,
    });
  };

  const show = (
    req: Request,
    res: Response,
    { found, key, name, ideas, base }: Loaded,
    parts: readonly (SplitChoice & { keyTerms: readonly string[] })[],
    form: FormState,
    status: 200 | 422,
  ): void => {
    const { t } = req.context;
    const action = `${themeHref(base, key)}/split`;
    const byHand = new Set(ideas.slice(0, BY_HAND).map(({ code }) => code));
    const textOf = new Map(ideas.map(({ code, text }) => [code, text]));
    const label = (part: number): string =>
      part === 0 ? t('split.stays', { name }) : (parts[part]?.name ?? t('split.part', { number: part + 1 }));
    const model: SplitPage = {
      base,
      key,
      name,
      action,
      parts: parts.map(({ codes, keyTerms, name: suggested }, part) => {
        const rest = codes.filter((code) => !byHand.has(code));
        return {
          heading: part === 0 ? label(0) : t('split.becomes', { number: part + 1 }),
          keyTerms: keyTerms.join(', '),
          nameField: part === 0 ? null : `name-${part}`,
          suggested: suggested ?? '',
          count: t('review.count', { count: codes.length }),
          ideas: codes
            .filter((code) => byHand.has(code))
            .map((code) => ({ code, text: textOf.get(code) ?? '', value: String(part) })),
          rest: rest.join(' '),
          restText: rest.length > 0 ? t('split.rest', { count: rest.length }) : null,
        };
      }),
      choices: parts.map((_, part) => ({ value: String(part), label: label(part) })),
      others: Array.from({ length: MOST_PARTS - FEWEST_PARTS + 1 }, (_, at) => FEWEST_PARTS + at).map(
        (number) => ({
          label: String(number),
          href: `${action}?parts=${number}`,
          current: number === parts.length,
        }),
      ),
      partCount: String(parts.length),
      form,
    };
    const title = t('split.title', { name });
    renderPage(req, res, 'review/split', model, { title, status, project: found });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/themes/:key/split',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await load(req);
        const { parts } = query(req, splitQuery);
        const proposal = await propose(loaded.found.id, loaded.ideas, parts);
        const choices = Array.from({ length: parts }, (_, part) => ({
          name: part === 0 ? null : (proposal[part]?.label ?? null),
          codes: proposal[part]?.ids ?? [],
          keyTerms: proposal[part]?.keyTerms ?? [],
        }));
        show(req, res, loaded, choices, emptyForm(), 200);
      },
    },
    {
      method: 'post',
      path: '/projects/:projectId/themes/:key/split',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await load(req);
        const { found, key, base } = loaded;
        const { t } = req.context;
        const body = bodyOf(req);
        const choices = readSplit(body, splitQuery.parse(body).parts);
        const refuse = (field: string, message: string): void => {
          const again = choices.map((choice) => ({ ...choice, keyTerms: [] }));
          show(req, res, loaded, again, formWithError(body, field, message), 422);
        };
        const nameless = choices.findIndex(({ name, codes }, part) => part > 0 && codes.length > 0 && !name);
        if (nameless > 0) return refuse(`name-${nameless}`, t('split.name-missing'));
        if (choices.slice(1).every(({ codes }) => codes.length === 0)) {
          return refuse('name-1', t('split.nothing'));
        }
        try {
          const reason = reasonField.safeParse(body['reason']).data ?? null;
          const outcome = await splitTheme(db, found.id, requireUser(req).id, key, choices, reason);
          const names = outcome.made.map((name) => `‘${name}’`).join(', ');
          tellDone(req, t('split.done', { count: outcome.moved, names }));
          if (outcome.overtaken.length > 0) {
            flash(req, 'info', t('split.overtaken', { codes: outcome.overtaken.join(', ') }));
          }
        } catch (error) {
          if (!(error instanceof NameTakenError)) throw error;
          return refuse('name-1', t('review.edit.name-taken'));
        }
        res.redirect(303, themeHref(base, key));
      },
    },
  ];
}
