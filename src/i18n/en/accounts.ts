import type { accounts as nl } from '../nl/accounts.js';

export const accounts: typeof nl = {
  navigation: 'People',
};
