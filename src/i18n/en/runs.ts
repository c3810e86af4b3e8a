import type { runs as nl } from '../nl/runs.js';

export const runs: typeof nl = {
  navigation: 'All analyses',
  kind: {
    full: 'Looked for themes',
    late: 'Placed new ideas',
    're-place': 'Placed again',
  },
  state: {
    current: 'counts now',
    waiting: 'waits for you',
    earlier: 'earlier',
    discarded: 'thrown away',
  },
  update: {
    title: 'Bring up to date',
    'late-title': 'Place new ideas',
    late_one:
      '{{count}} idea is new or changed. It gets a place in the themes that are there. Nothing else changes.',
    late_other:
      '{{count}} ideas are new or changed. They get a place in the themes that are there. Nothing else changes.',
    'late-button': 'Place new ideas',
    'late-none': 'There are no new or changed ideas. Everything has been placed.',
    're-place-title': 'Learn from your decisions',
    're-place':
      'The themes stay. Ideas that nobody decided on go where they fit best according to your decisions.',
    're-place-button': 'Place again by the decisions',
    'full-title': 'Look for themes again',
    full: 'Oogst reads all ideas again. You first see what would change. The result counts only when you accept it.',
    'full-button': 'Look for themes again',
    started: 'Started. The result will be on this page shortly.',
  },
  waiting: {
    title: 'A new result is waiting',
    text_one: 'This result gives {{count}} idea another theme. It counts only when you accept it.',
    text_other: 'This result gives {{count}} ideas another theme. It counts only when you accept it.',
    look: 'See what changes',
    missing_one:
      '{{count}} idea is new or changed since this result. Place it afterwards with ‘Place new ideas’.',
    missing_other:
      '{{count}} ideas are new or changed since this result. Place them afterwards with ‘Place new ideas’.',
  },
  outcome: {
    moved_one: '{{count}} idea moved',
    moved_other: '{{count}} ideas moved',
    placed_one: '{{count}} idea was added',
    placed_other: '{{count}} ideas were added',
    nothing: 'nothing changed',
    first: 'first result',
    look: 'See what changed',
  },
  accept: {
    button: 'Accept this result',
    again: 'Let this analysis count again',
    done: 'Accepted. This result counts now. Your decisions stayed.',
    changed: 'Another analysis counts by now. Look again at what would change.',
    pruned: 'The placements of this analysis were cleared. You cannot go back to it.',
  },
  discard: {
    button: 'Throw this result away',
    done: 'Thrown away. Nothing has changed.',
    'over-already': 'This result was not waiting any more.',
  },
  list: {
    title: 'All analyses',
    introduction:
      'Every time that Oogst placed ideas. You can compare two analyses, go back to an earlier one and have one computed again.',
    back: 'Analysis',
    all: 'See and compare all analyses',
    none: 'There is no analysis yet.',
    caption: 'Analyses of this project, newest first',
    number: 'no. {{number}}',
    'number-label': 'Choose to compare',
    compare: 'Compare the two that are ticked',
    'compare-two': 'Tick exactly two analyses that are done.',
    'compare-how': 'Tick two to compare them.',
    what: 'What',
    outcome: 'Outcome',
    themes: 'Themes',
    versions: 'Versions',
    engine: 'analysis {{version}}',
    lexicon: 'dictionary {{version}}',
    hash: 'Fingerprint',
    older: 'Older analyses',
  },
};
