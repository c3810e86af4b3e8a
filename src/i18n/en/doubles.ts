import type { doubles as nl } from '../nl/doubles.js';

export const doubles: typeof nl = {
  title: 'Looks like {{code}}',
  exact: 'Exactly the same text.',
  same: 'The same words. Only capitals, accents or punctuation differ.',
  retyped: 'The same words, written slightly differently.',
  order: 'The same words in another order.',
  most: 'Almost the same words.',
  many: 'The same words in part.',
  shared: 'In both: {{words}}.',
  alike: 'Meant as the same: {{pairs}}.',
  'alike-pair': '‘{{here}}’ and ‘{{there}}’',
  legend: 'Crossed out stands only in {{code}}, underlined only here.',
  join: 'Join with {{code}}',
  distinct: {
    decide: 'Not doubles',
    release: 'May be doubles after all',
    pair: 'with {{code}}',
    done: '{{code}} and {{other}} are no doubles. They no longer stand on the list of doubles.',
    parted: '{{code}} and {{other}} are no doubles: {{other}} counts for itself again.',
    released: '{{code}} and {{other}} can stand on the list of doubles again.',
  },
  /** Behind the title: "Looks like W03-2, but …". */
  lookalike: {
    opposite: 'but says the opposite: ‘{{here}}’ instead of ‘{{there}}’.',
    denied: 'but says the opposite about ‘{{here}}’.',
    number: 'but names another number: ‘{{here}}’ instead of ‘{{there}}’.',
    time: 'but names another day or time: ‘{{here}}’ instead of ‘{{there}}’.',
    name: 'but names another street or name: ‘{{here}}’ instead of ‘{{there}}’.',
    roles: 'but wants the reverse: what comes in one idea goes in the other (‘{{here}}’ and ‘{{there}}’).',
    question: 'but one idea is a question and the other a wish.',
    replaced: 'but is about something else: ‘{{here}}’ instead of ‘{{there}}’.',
    half: 'but goes on to say something else, such as ‘{{here}}’ instead of ‘{{there}}’.',
  },
};
