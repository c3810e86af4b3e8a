import base from './jest.config.mjs';

/** Journeys drive a real browser against a real server. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/journeys/**/*.test.js'],
  testPathIgnorePatterns: [],
  testTimeout: 600_000,
};
