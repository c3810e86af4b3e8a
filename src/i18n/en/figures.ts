import type { figures as nl } from '../nl/figures.js';

export const figures: typeof nl = {
  largest: '{{title}} (the {{count}} largest)',
  themes: {
    file: 'oogst-themes',
    title: 'Themes by size and spread',
    description:
      'The bar is the number of ideas of a theme. The dots show in how many workshops it came up: a filled dot is a workshop with at least one idea.',
    'narrow-description':
      'The bar is the number of ideas of a theme. Below it stands in how many workshops it came up.',
  },
  laws: {
    file: 'oogst-laws',
    title: 'Laws and themes',
    description:
      'How many ideas of a theme touch which law. An idea may touch several laws and then counts for each. The darker, the more ideas.',
  },
  workshops: {
    file: 'oogst-workshops',
    title: 'Workshops and themes',
    description:
      'How many ideas of a theme come from which workshop. The figures above the columns are the numbers of the workshops. The darker, the more ideas.',
  },
  'theme-map': {
    file: 'oogst-theme-map',
    title: 'Themes that are alike',
    description:
      'Themes that share laws, tags and doubtful ideas stand near each other. A dotted line leads to the theme that is most alike. The circle is larger where there are more ideas.',
  },
  flow: {
    file: 'oogst-flow',
    title: 'From workshop to theme',
    description:
      'The bands run from the workshop to the theme and, where there is a note, on to the chapter. The wider a band, the more ideas. In the table a workshop is called by its number, and chapter 1 is Ch1.',
  },
  theme: 'Theme',
  ideas: 'Ideas',
  workshop: 'Workshop',
  'workshop-count': 'Workshops',
  perspectives: 'Perspectives',
  'two-laws': '2 or more',
  'no-law': 'no law',
  total: 'Total',
  nearest: 'Most alike',
  'chapter-short': 'Ch{{number}}',
  chapter: 'Chapter',
  'other-themes': 'Other themes',
  'no-chapter': 'In no chapter yet',
  page: {
    title: 'Figures',
    intro:
      'The harvest in pictures, to take over into a note or a presentation. Each figure has its numbers.',
    empty: 'There are no figures yet',
    'empty-text': 'Figures come when there are themes. Start the analysis first.',
    alt: 'Figure: {{title}}. The numbers are in the table below.',
    svg: 'Download SVG',
    png: 'Download PNG',
    numbers: 'Show the numbers',
  },
  navigation: 'Figures',
};
