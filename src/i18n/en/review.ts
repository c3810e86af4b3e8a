import type { review as nl } from '../nl/review.js';

export const review: typeof nl = {
  navigation: 'Themes',
};
