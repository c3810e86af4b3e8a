import type { FormState, PageWithForm } from '../../web/index.js';
import { formatShortDateTime } from '../../i18n/index.js';
import type { Comment } from './comment.repository.js';
import type { LinkedIdea } from './link.repository.js';
import { partHref, type OpenNote } from './note-access.js';
import type { Part } from './note.js';
import { badgesOf, type Badge, type Screen } from './overview.view.js';
import type { Revision } from './revision.repository.js';

/** An idea on the pages of the note, in the words of the screen. */
export interface IdeaItem {
  code: string;
  href: string;
  text: string;
  kind: string;
  perspective: string;
  meta: string;
}

export interface PartPage extends PageWithForm {
  base: string;
  href: string;
  kind: Part['kind'];
  /** "2.3", or null for the front page and what was removed. */
  number: string | null;
  title: string;
  badges: Badge[];
  /** Rendered Markdown. */
  contentHtml: string;
  mayChange: boolean;
  removed: boolean;
  meta: string;
  /** The version as it is, where the person who looks saved it; null where somebody else did. */
  savedVersion: number | null;
  /** Only of a paragraph. */
  links: {
    count: string;
    themes: { name: string; href: string }[];
    ideas: (IdeaItem & { origin: string })[];
    href: string;
  } | null;
  comments: { id: number; text: string; meta: string; resolved: string | null; action: string }[];
  chapters: { value: string; label: string }[];
  previousHref: string | undefined;
  nextHref: string | undefined;
}

export interface EditPage extends PageWithForm {
  title: string;
  kind: Part['kind'];
  action: string;
  previewAction: string;
  cancelHref: string;
  base: string;
  version: string;
  /** Rendered Markdown of what was typed; null before anybody asked for it. */
  previewHtml: string | null;
  /** The form holds text that was sent before and not saved. */
  unsaved: boolean;
  /** Two versions beside each other, after somebody else was first. */
  conflict: {
    text: string;
    theirs: { title: string; body: string };
    yours: { title: string; body: string };
    maySave: boolean;
  } | null;
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/part': PartPage;
    'note/edit': EditPage;
  }
}

export function ideaItem(
  { t }: Screen,
  projectId: number,
  idea: Pick<LinkedIdea, 'code' | 'text' | 'kind' | 'perspective' | 'workshopNumber' | 'workshopTitle'>,
): IdeaItem {
  return {
    code: idea.code,
    href: `/projects/${projectId}/ideas/${encodeURIComponent(idea.code)}`,
    text: idea.text,
    kind: t(`capture.kind.${idea.kind as 'idea'}`),
    perspective: idea.perspective === null ? '' : t(`capture.perspective.${idea.perspective as 'resident'}`),
    meta:
      idea.workshopNumber === null
        ? t('capture.workshop.outside')
        : `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}`,
  };
}

export interface PartFacts {
  ideas: readonly LinkedIdea[];
  themes: readonly { key: string; name: string }[];
  comments: readonly Comment[];
  newest: Revision | undefined;
  /** Who looks. */
  personId: number;
  contentHtml: string;
}

export function presentPart(
  screen: Screen,
  { base, outline, project, mayChange }: OpenNote,
  { part, number }: { part: Part; number: string | null },
  { ideas, themes, comments, newest, personId, contentHtml }: PartFacts,
  form: FormState,
): PartPage {
  const { t, language } = screen;
  const href = partHref(base, part.id);
  const order = [
    outline.front,
    ...outline.chapters.flatMap((chapter) => [chapter as Part, ...chapter.paragraphs]),
  ];
  const at = order.findIndex(({ id }) => id === part.id);
  const beside = (index: number): string | undefined => {
    const other = at < 0 ? undefined : order[index];
    return other && partHref(base, other.id);
  };
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null).length;
  return {
    form,
    base,
    href,
    kind: part.kind,
    number,
    title: part.title,
    badges: badgesOf(t, part, open),
    contentHtml,
    mayChange: mayChange && part.removedAt === null,
    removed: part.removedAt !== null,
    meta: newest
      ? t('note.part.saved-by', {
          version: newest.version,
          name: newest.changedBy ?? t('note.somebody'),
          at: formatShortDateTime(language, newest.changedAt),
        })
      : '',
    savedVersion: newest && newest.changedById === personId ? newest.version : null,
    links:
      part.kind === 'paragraph'
        ? {
            count: t('note.links.count', { count: ideas.length }),
            themes: themes.map(({ key, name }) => ({
              name,
              href: `/projects/${project.id}/themes/${encodeURIComponent(key)}`,
            })),
            ideas: ideas.map((idea) => ({
              ...ideaItem(screen, project.id, idea),
              origin: t(`note.links.origin.${idea.origin}`),
            })),
            href: `${href}/links`,
          }
        : null,
    comments: comments.map((comment) => ({
      id: comment.id,
      text: comment.text,
      meta: t('note.comment.meta', {
        name: comment.by ?? t('note.somebody'),
        at: formatShortDateTime(language, comment.at),
      }),
      resolved: comment.resolvedAt
        ? t('note.comment.resolved-by', {
            name: comment.resolvedBy ?? t('note.somebody'),
            at: formatShortDateTime(language, comment.resolvedAt),
          })
        : null,
      action: `${href}/comments/${comment.id}/${comment.resolvedAt ? 'reopen' : 'resolve'}`,
    })),
    chapters: outline.chapters
      .filter(({ id }) => part.kind === 'paragraph' && id !== part.chapterId)
      .map((chapter) => ({ value: String(chapter.id), label: `${chapter.number} ${chapter.title}` })),
    previousHref: beside(at - 1),
    nextHref: beside(at + 1),
  };
}
