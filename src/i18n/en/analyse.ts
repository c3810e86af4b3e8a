import type { analyse as nl } from '../nl/analyse.js';

export const analyse: typeof nl = {
  navigation: 'Analysis',
};
