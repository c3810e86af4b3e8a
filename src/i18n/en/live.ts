import type { live as nl } from '../nl/live.js';

export const live: typeof nl = {
  decided_one: '{{who}} has just decided something.',
  decided_other: '{{who}} has just decided {{count}} things.',
  show: 'Show',
};
