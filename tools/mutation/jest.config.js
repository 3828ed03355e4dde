import config from '../../jest.config.js';

const [unit] = config.projects ?? [];

/** The unit tests that a change in `core/mail` can break, and no others: each mutant runs those that reach it. */
export default {
  .../** @type {object} */ (unit),
  rootDir: '../..',
  testMatch: ['<rootDir>/test/unit/mail/**/*.test.ts'],
};
