import type { capture as nl } from '../nl/capture.js';

export const capture: typeof nl = {
  navigation: 'Projects',
  overview: 'Overview',
  ideas: 'Ideas',
};
