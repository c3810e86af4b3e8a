import type { publish as nl } from '../nl/publish.js';

export const publish: typeof nl = {
  navigation: 'Export',
};
