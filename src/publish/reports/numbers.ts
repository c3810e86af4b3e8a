import type { Translate } from '../../i18n/index.js';
import { heading, paragraph, type Block } from '../documents/document.js';
import { drawFigures } from '../figures/index.js';
import { figureBlocks } from './report.js';
import type { SourceView } from './source-view.js';

/** The harvest in figures, each with its numbers in a table. */
export function numbersChapter(view: SourceView, t: Translate): Block[] {
  // Without chapters the flow says what the figure of workshops and themes says, with less order.
  const drawings = drawFigures(view.source, t).filter(
    ({ name }) => name !== 'flow' || view.source.note !== null,
  );
  if (drawings.length === 0) return [];
  return [
    heading(1, t('documents.numbers.title')),
    ...drawings.flatMap(({ drawing }) => [
      heading(2, drawing.title),
      { ...paragraph(drawing.description), keep: true } as Block,
      ...figureBlocks(drawing, t),
    ]),
  ];
}
