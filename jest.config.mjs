/** Jest runs the compiled output: ESM packages (kysely, ml-kmeans) then load as Node loads them. */
export default {
  rootDir: 'dist',
  testMatch: ['<rootDir>/test/**/*.test.js'],
  testPathIgnorePatterns: ['/test/journeys/'],
  testEnvironment: 'node',
  transform: {},
  maxWorkers: 2,
  // Jest keeps the modules of every suite that a worker ran; collecting garbage among them costs more than a new worker.
  workerIdleMemoryLimit: '500MB',
  // Far beyond what any test takes: a busy machine is no failure.
  testTimeout: 240_000,
};
