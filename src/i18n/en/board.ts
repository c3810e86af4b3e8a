import type { board as nl } from '../nl/board.js';

export const board: typeof nl = {
  title: 'Board',
  introduction:
    'All themes beside each other, with the ideas that the computer doubts most on top. Tick ideas and move them, or drag them to another theme with the mouse.',
  columns: 'Themes with their ideas',
  more_one: 'and {{count}} more idea',
  more_other: 'and {{count}} more ideas',
  empty: 'No ideas here.',
  'main-theme': 'under {{name}}',
  decided: 'decided',
};
