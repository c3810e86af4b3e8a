import type { CarriedIdea } from './reading.repository.js';
import { renderMarkdown } from './markdown.js';
import { partHref, type OpenNote } from './note-access.js';
import { paragraphsOf } from './note.js';
import type { Screen } from './overview.view.js';

export interface CodeLink {
  code: string;
  href: string;
}

export interface ReadingPage {
  base: string;
  title: string;
  version: string;
  contentHtml: string;
  chapters: {
    id: string;
    number: string;
    title: string;
    contentHtml: string;
    paragraphs: {
      id: string;
      number: string;
      title: string;
      href: string;
      contentHtml: string;
      codes: CodeLink[];
    }[];
  }[];
  /** The ideas behind the note, below the heading of their workshop. */
  annex: {
    heading: string;
    ideas: {
      id: string;
      code: string;
      href: string;
      text: string;
      paragraphs: { number: string; href: string }[];
    }[];
  }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/read': ReadingPage;
  }
}

/** The whole note to read and to print, with the ideas behind it at the end. */
export function presentReading(
  { t }: Screen,
  { base, outline, note, project }: OpenNote,
  linked: ReadonlyMap<number, readonly string[]>,
  ideas: readonly CarriedIdea[],
): ReadingPage {
  const known = new Set(ideas.map(({ code }) => code));
  /** Headings come below that of the text itself: of the note 1, of a chapter 2, of a paragraph 3. */
  const render = (text: string, own: number): string =>
    renderMarkdown(text, {
      headingLevel: own + 1,
      ideaHref: (code) => (known.has(code) ? `#${code}` : null),
    });
  const numbersOf = new Map<string, { number: string; href: string }[]>();
  for (const paragraph of paragraphsOf(outline)) {
    for (const code of linked.get(paragraph.id) ?? []) {
      const numbers = numbersOf.get(code) ?? [];
      numbers.push({ number: paragraph.number, href: `#p${paragraph.number}` });
      numbersOf.set(code, numbers);
    }
  }
  const annex: ReadingPage['annex'] = [];
  for (const { code, text, workshopNumber, workshopTitle } of ideas) {
    const heading =
      workshopNumber === null ? t('capture.workshop.outside') : `${workshopNumber}. ${workshopTitle ?? ''}`;
    const item = {
      id: code,
      code,
      href: `/projects/${project.id}/ideas/${code}`,
      text,
      paragraphs: numbersOf.get(code) ?? [],
    };
    const last = annex.at(-1);
    if (last?.heading === heading) last.ideas.push(item);
    else annex.push({ heading, ideas: [item] });
  }
  return {
    base,
    title: outline.front.title,
    version: t('note.read.version', { version: note.version }),
    contentHtml: render(outline.front.body, 1),
    chapters: outline.chapters.map((chapter) => ({
      id: `h${chapter.number}`,
      number: chapter.number,
      title: chapter.title,
      contentHtml: render(chapter.body, 2),
      paragraphs: chapter.paragraphs.map((paragraph) => ({
        id: `p${paragraph.number}`,
        number: paragraph.number,
        title: paragraph.title,
        href: partHref(base, paragraph.id),
        contentHtml: render(paragraph.body, 3),
        codes: (linked.get(paragraph.id) ?? []).map((code) => ({ code, href: `#${code}` })),
      })),
    })),
    annex,
  };
}
