import type { ThemeSummary } from '../../review/index.js';
import type { FormState, PageWithForm } from '../../web/index.js';
import type { Option } from '../note/link.view.js';
import type { Screen } from '../note/overview.view.js';
import { ideaItem, type IdeaItem } from '../note/part.view.js';
import { themeOptions } from '../note/theme-options.js';
import { answerHref, outcomeOptions, showAnswer, themeName, type ShownAnswer } from './answer.view.js';
import type { AnswerableIdea, PastAnswer } from './answer.repository.js';

export interface DispositionPage extends PageWithForm {
  path: string;
  mayChange: boolean;
  idea: IdeaItem & { note: string };
  current: ShownAnswer | null;
  /** The current answer as first values of the fields. */
  values: { outcome: string; reason: string; place: string; owner: string; dueOn: string };
  answers: Option[];
  seen: number;
  history: ShownAnswer[];
  paragraphs: { href: string; text: string }[];
  conflict: boolean;
  listHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/disposition': DispositionPage;
  }
}

export interface DispositionFacts {
  projectId: number;
  mayChange: boolean;
  idea: AnswerableIdea;
  themes: readonly ThemeSummary[];
  history: readonly PastAnswer[];
  paragraphs: readonly { partId: number; number: string; title: string }[];
  seen: number;
  conflict: boolean;
}

export function presentDisposition(
  screen: Screen,
  facts: DispositionFacts,
  form: FormState,
): DispositionPage {
  const { t } = screen;
  const { projectId, idea } = facts;
  const names = new Map(themeOptions(t, facts.themes).map(({ value, label }) => [value, label]));
  const { outcome = '', reason = '', place = '', owner = '', dueOn } = idea.answer ?? {};
  return {
    form,
    path: answerHref(projectId, idea.code),
    mayChange: facts.mayChange,
    idea: { ...ideaItem(screen, projectId, idea), note: themeName(screen, names, idea.themeKey) },
    current: idea.answer && showAnswer(screen, idea.answer),
    values: { outcome, reason, place, owner, dueOn: dueOn ?? '' },
    answers: outcomeOptions(screen, idea.answer !== null),
    seen: facts.seen,
    history: facts.history.map((answer) => showAnswer(screen, answer)),
    paragraphs: facts.paragraphs.map(({ partId, number, title }) => ({
      href: `/projects/${projectId}/note/parts/${partId}`,
      text: `${number} ${title}`,
    })),
    conflict: facts.conflict,
    listHref: `/projects/${projectId}/dispositions`,
  };
}
