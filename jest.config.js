/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^organisation$': '<rootDir>/deploy/example/organisation.ts',
    '^partners$': '<rootDir>/deploy/example/partners.ts',
    // Only offered to ES modules, which Jest doesn't run.
    '^@zip\\.js/zip\\.js/lib/(.*)$': '<rootDir>/node_modules/@zip.js/zip.js/lib/$1',
  },
  transformIgnorePatterns: ['/node_modules/(?!@zip\\.js/)'],
  transform: { '\\.(?:tsx?|m?js)$': 'babel-jest' },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts?(x)'] },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/support/start-server.mjs',
      globalTeardown: '<rootDir>/test/browser/support/stop-server.mjs',
    },
    {
      ...shared,
      displayName: 'deployed',
      globals: { isDeployed: true },
      testMatch: [
        '<rootDir>/test/deployed/*.test.ts',
        '<rootDir>/test/browser/{archive,handoff-papers,read-pane,send}.test.ts',
      ],
      globalSetup: '<rootDir>/test/deployed/start.mjs',
      globalTeardown: '<rootDir>/test/deployed/stop.mjs',
    },
  ],
};
