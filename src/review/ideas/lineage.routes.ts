import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { findCurrentRun } from '../../analyse/index.js';
import { MAX_IDEA_LENGTH, projectToChange, STAFF, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import {
  bodyOf,
  emptyForm,
  flash,
  formWithError,
  optionalText,
  parameter,
  parseForm,
  query,
  renderPage,
  requireUser,
  seenNumber,
  ticked,
  type FormState,
  type Route,
} from '../../web/index.js';
import { tellDone } from '../acts/undo-at-hand.js';
import { listIdeaHistory } from '../acts/decision.repository.js';
import { conflictText } from '../acts/history.view.js';
import { findPlacedIdea, getIdeaValues, type PlacedIdea } from './idea.repository.js';
import { joinIdeas, separateIdea, type IdeaPart } from './lineage.service.js';
import { listLikely } from './lineage.repository.js';
import { likelyOptions, PARTS, type JoinPage, type SeparatePage } from './lineage.view.js';
import { themeNames, lawNames } from '../themes/names.js';
import { IdeaChangedError } from './place.service.js';
import { EVENT_THEME, NEW_THEME, NOT_PLACED, reasonField } from '../themes/theme.js';
import { readThemeOverview } from '../themes/theme-overview.repository.js';
import { moveTargets } from '../themes/theme.view.js';

const codeParameter = z.string().min(1).max(40);
const version = seenNumber();

const separateForm = z.object({ version, reason: reasonField });
const partForm = z.object({ text: optionalText(MAX_IDEA_LENGTH), target: z.string().max(200).catch('') });

const joinForm = z.object({
  codes: ticked(),
  /** Codes typed by hand, with spaces or commas between them. */
  more: optionalText(1000),
  reason: reasonField,
});

/** The idea from which one came here. */
const joinQuery = z.object({ with: z.string().max(40).catch('') });

/** Making several ideas of one remark, and one of several that say the same. */
export function lineageRoutes(db: Kysely<Database>): readonly Route[] {
  const load = async (req: Request) => {
    const found = await projectToChange(db, req);
    const code = parameter(req, 'code', codeParameter);
    const run = await findCurrentRun(db, found.id);
    const idea = await findPlacedIdea(db, found.id, run?.id, code);
    if (!idea) throw new NotFoundError('no such idea in this project');
    return { found, run, idea, base: `/projects/${found.id}` };
  };
  const hrefOf = (found: Project, code: string, page: string): string =>
    `/projects/${found.id}/ideas/${encodeURIComponent(code)}/${page}`;

  const showSeparate = async (
    req: Request,
    res: Response,
    { found, run, idea }: Awaited<ReturnType<typeof load>>,
    form: FormState,
    status: 200 | 409 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const { all } = await readThemeOverview(db, found.id);
    const lawName = lawNames(found.laws);
    const values = await getIdeaValues(db, found.id, run?.id, idea.id);
    const targets = moveTargets(t, all, null).map((group) => ({
      ...group,
      options: group.options.filter(({ value }) => value !== NEW_THEME),
    }));
    const model: SeparatePage = {
      base: `/projects/${found.id}`,
      code: idea.code,
      text: idea.text,
      action: hrefOf(found, idea.code, 'separate'),
      cancelHref: hrefOf(found, idea.code, 'decision'),
      version: String(values.version),
      conflict:
        status === 409 ? conflictText(req.context, await listIdeaHistory(db, idea.id, 100), lawName) : null,
      form,
      parts: Array.from({ length: PARTS }, (_, at) => ({
        number: at + 1,
        text: at === 0 ? idea.text : '',
        target: startTarget(idea),
      })),
      targets,
      now: idea.themeKey === null ? '' : themeNames(t, all)(idea.themeKey),
    };
    renderPage(req, res, 'review/separate', model, {
      title: t('lineage.separate.title', { code: idea.code }),
      status,
      project: found,
    });
  };

  const showJoin = async (
    req: Request,
    res: Response,
    { found, run, idea }: Awaited<ReturnType<typeof load>>,
    form: FormState,
    status: 200 | 422,
  ): Promise<void> => {
    const { t } = req.context;
    const likely = await listLikely(db, found.id, run?.id, idea);
    const model: JoinPage = {
      base: `/projects/${found.id}`,
      code: idea.code,
      text: idea.text,
      action: hrefOf(found, idea.code, 'join'),
      cancelHref: hrefOf(found, idea.code, 'decision'),
      form,
      likely: likelyOptions(t, idea, likely),
      ticked: [query(req, joinQuery).with],
    };
    renderPage(req, res, 'review/join', model, {
      title: t('lineage.join.title', { code: idea.code }),
      status,
      project: found,
    });
  };

  return [
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/separate',
      access: STAFF,
      handle: async (req, res) => showSeparate(req, res, await load(req), emptyForm(), 200),
    },
    {
      method: 'post',
      path: '/projects/:projectId/ideas/:code/separate',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await load(req);
        const { found, idea } = loaded;
        const { t } = req.context;
        const parsed = parseForm(separateForm, req.body, t);
        if (!parsed.ok) return showSeparate(req, res, loaded, parsed.form, 422);
        const read = readParts(req);
        if (read.tooLong) {
          const message = t('lineage.separate.too-long', { number: read.tooLong });
          return showSeparate(req, res, loaded, formWithError(req.body, `text${read.tooLong}`, message), 422);
        }
        if (read.parts.length < 2) {
          const message = t('lineage.separate.two');
          return showSeparate(req, res, loaded, formWithError(req.body, 'text2', message), 422);
        }
        try {
          const { version: seen, reason } = parsed.value;
          const person = requireUser(req).id;
          const codes = await separateIdea(db, found.id, person, idea.code, seen, read.parts, reason);
          const text = t('lineage.separate.done', { code: idea.code, codes: codes.join(', ') });
          tellDone(req, text, hrefOf(found, idea.code, 'decision'));
          res.redirect(303, hrefOf(found, codes[0] ?? idea.code, 'decision'));
        } catch (error) {
          if (!(error instanceof IdeaChangedError)) throw error;
          const { values } = formWithError(req.body, '', '');
          delete values['version'];
          await showSeparate(req, res, loaded, { values, errors: [] }, 409);
        }
      },
    },
    {
      method: 'get',
      path: '/projects/:projectId/ideas/:code/join',
      access: STAFF,
      handle: async (req, res) => showJoin(req, res, await load(req), emptyForm(), 200),
    },
    {
      method: 'post',
      path: '/projects/:projectId/ideas/:code/join',
      access: STAFF,
      handle: async (req, res) => {
        const loaded = await load(req);
        const { found, idea } = loaded;
        const { t } = req.context;
        const parsed = parseForm(joinForm, req.body, t);
        if (!parsed.ok) return showJoin(req, res, loaded, parsed.form, 422);
        const { codes, more, reason } = parsed.value;
        const typed = more?.split(/[\s,;]+/).filter(Boolean) ?? [];
        const others = [...codes, ...typed.map(tidyCode)].filter((code) => code !== idea.code);
        const refuse = (message: string) =>
          showJoin(req, res, loaded, formWithError(req.body, 'more', message), 422);
        if (others.length === 0) return refuse(t('lineage.join.nothing'));
        const joined = await joinIdeas(db, found.id, requireUser(req).id, idea.code, others, reason);
        if (joined.length === 0) return refuse(t('lineage.join.unknown'));
        tellDone(req, t('lineage.join.done', { code: idea.code, codes: joined.join(', ') }));
        const missed = others.filter((code) => !joined.includes(code));
        if (missed.length > 0) flash(req, 'info', t('lineage.join.missed', { codes: missed.join(', ') }));
        res.redirect(303, `/projects/${found.id}/ideas/${encodeURIComponent(idea.code)}`);
      },
    },
  ];
}

/** The parts go where the remark stood, unless that was nowhere yet. */
function startTarget(idea: PlacedIdea): string {
  if (idea.themeKey !== null) return idea.themeKey === EVENT_THEME ? EVENT_THEME : idea.themeKey;
  return idea.decided ? NOT_PLACED : '';
}

/** `w07-14A` as it is stored: W07-14a. */
const tidyCode = (code: string): string => `${code.slice(0, 1).toUpperCase()}${code.slice(1).toLowerCase()}`;

/** The parts that have a text, in their order. */
function readParts(req: Request): { parts: IdeaPart[]; tooLong: number | null } {
  const body = bodyOf(req);
  const parts: IdeaPart[] = [];
  for (let number = 1; number <= PARTS; number += 1) {
    const parsed = partForm.safeParse({ text: body[`text${number}`], target: body[`target${number}`] });
    if (!parsed.success) return { parts, tooLong: number };
    const { text, target } = parsed.data;
    if (text !== null) parts.push({ text, target: target === '' ? null : target });
  }
  return { parts, tooLong: null };
}
