import base from './jest.config.mjs';

/** Journeys drive a real browser against a real server: one after the other, with more time. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/journeys/**/*.test.js'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 600_000,
};
