import type { split as nl } from '../nl/split.js';

export const split: typeof nl = {
  link: 'Split',
  title: 'Split “{{name}}”',
  introduction:
    'The computer proposes a division. Change names and ideas as you like; nothing changes until you press “Split the theme”.',
  parts: 'Number of parts',
  code: 'Code',
  text: 'Idea',
  where: 'Where to',
  part: 'Part {{number}}',
  stays: 'Stays in “{{name}}”',
  becomes: 'Part {{number}}: new theme',
  name: 'Name of the new theme',
  terms: 'Often mentioned: {{terms}}',
  choice: 'Part for {{code}}',
  rest_one: 'and {{count}} more idea as proposed',
  rest_other: 'and {{count}} more ideas as proposed',
  empty: 'No ideas here.',
  submit: 'Split the theme',
  cancel: 'Do not split',
  'name-missing': 'Give the new theme a name, or put its ideas in another part.',
  nothing: 'There is nothing to split: all ideas stay where they are.',
  done_one: '{{count}} idea now stands in {{names}}.',
  done_other: '{{count}} ideas now stand in {{names}}.',
  overtaken: 'Somebody else has just moved these ideas; they stayed there: {{codes}}.',
};
