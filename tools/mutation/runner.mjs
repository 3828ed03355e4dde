import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { basename, join, sep } from 'node:path';
import babel from '@babel/core';
import { jestExpect } from '@jest/expect';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
import { quickProperties } from './quick-properties.mjs';

/**
 * Runs the unit tests of `core/mail` for Stryker in one process. Jest loads lexicon and catalogues anew for each mutant,
 * which takes seconds; this loads only `core/mail` and what it is tested with anew, so that no mutant sees what another
 * one left in a cache. `describe`, `it` and `expect` are those of Jest.
 */

const TESTS = 'test/unit/mail';
/** Loaded anew for each mutant. */
const FRESH = ['src/core/mail', 'src/core/partners', 'test'];

/**
 * The `WeakMap` of the code under test: it forgets at each test. What is kept for the whole run would be seen as work of
 * the first test alone, and a mutant in it would be tried on that test only.
 */
class ForgetfulMap {
  /** @type {Set<ForgetfulMap>} */
  static all = new Set();
  /** @type {WeakMap<object, unknown>} */
  #known = new WeakMap();

  constructor() {
    ForgetfulMap.all.add(this);
  }

  /** @param {object} key */
  get(key) {
    return this.#known.get(key);
  }

  /** @param {object} key @param {unknown} value */
  set(key, value) {
    this.#known.set(key, value);
    return this;
  }

  forget() {
    this.#known = new WeakMap();
  }
}

/** @typedef {NodeJS.Module & { _compile(code: string, file: string): void }} CompiledModule */

/** @type {Map<string, string>} */
const compiled = new Map();

/** @param {NodeJS.Module} module @param {string} file */
function loadTypescript(module, file) {
  const code =
    compiled.get(file) ??
    babel.transformSync(readFileSync(file, 'utf8'), { filename: file, envName: 'test' })?.code ??
    '';
  compiled.set(file, code);
  /** @type {CompiledModule} */ (module)._compile(`const WeakMap = ForgetfulMap;${code}`, file);
}

/**
 * What the instrumented code reads and writes.
 *
 * @type {{
 *   activeMutant?: string;
 *   currentTestId?: string | undefined;
 *   hitCount?: number | undefined;
 *   hitLimit?: number | undefined;
 *   mutantCoverage: import('@stryker-mutator/api/core').MutantCoverage;
 * }}
 */
const context = { mutantCoverage: { static: {}, perTest: {} } };

class Runner {
  // Stryker makes the runner in the sandbox, where the mutants are; it loads this file outside.
  require = createRequire(join(process.cwd(), 'package.json'));
  fresh = FRESH.map((folder) => join(process.cwd(), folder) + sep);
  files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    /** @type {{ _extensions: NodeJS.RequireExtensions }} */ (/** @type {unknown} */ (Module))._extensions[
      '.ts'
    ] = loadTypescript;
    Object.assign(globalThis, circus, { expect: jestExpect, ForgetfulMap, __stryker__: context });
    quickProperties(this.require);
    return Promise.resolve();
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    const tests = await this.#run(undefined);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    context.activeMutant = activeMutant.id;
    context.hitLimit = hitLimit;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const tests = await this.#run(
        testFilter && new Set(testFilter),
        basename(activeMutant.fileName, '.ts'),
      );
      return toMutantRunResult(
        determineHitLimitReached(context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
      );
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
  }

  #forgetFresh() {
    ForgetfulMap.all.clear();
    for (const file of Object.keys(this.require.cache)) {
      if (this.fresh.some((folder) => file.startsWith(folder))) {
        Reflect.deleteProperty(this.require.cache, file);
      }
    }
  }

  /**
   * Runs the tests with these ids, the whole of them without, up to the first that fails.
   *
   * @param {ReadonlySet<string> | undefined} ids
   * @param {string} subject name of the file under test: the tests of the same name come first, as they tell soonest
   * @returns {Promise<import('@stryker-mutator/api/test-runner').TestResult[]>}
   */
  async #run(ids, subject = '') {
    this.#forgetFresh();
    circus.resetState();
    const wanted = ids && Array.from(ids);
    const files = Array.from(this.files).sort(
      (one, other) => Number(other.includes(subject)) - Number(one.includes(subject)),
    );
    for (const name of files) {
      if (wanted?.some((id) => id.startsWith(`${name} `)) ?? true) {
        circus.describe(name, () => void this.require(join(process.cwd(), TESTS, name)));
      }
    }
    let hasFailed = false;
    /** @type {import('@jest/types').Circus.EventHandler} */
    const follow = (event) => {
      if (event.name === 'test_start') {
        ForgetfulMap.all.forEach((map) => map.forget());
        context.currentTestId = idOf(event.test);
        if (hasFailed || (ids && !ids.has(context.currentTestId))) {
          event.test.mode = 'skip';
        }
      } else if (event.name === 'test_done') {
        context.currentTestId = undefined;
        hasFailed ||= event.test.errors.length > 0;
      }
    };
    circus.addEventHandler(follow);
    const { testResults, unhandledErrors } = await circus
      .run()
      .finally(() => circus.removeEventHandler(follow));
    if (unhandledErrors.length > 0) {
      throw new Error(unhandledErrors.join('\n'));
    }
    return testResults.map(({ testPath, status, errors, duration }) => {
      // What circus calls the test's path starts with its own root.
      const id = testPath.slice(1).join(' ');
      const fileName = join(process.cwd(), TESTS, testPath[1] ?? '');
      const result = { id, name: id, fileName, timeSpentMs: duration ?? 0 };
      if (errors.length > 0) {
        return { ...result, status: TestStatus.Failed, failureMessage: errors.join('\n') };
      }
      return { ...result, status: status === 'skip' ? TestStatus.Skipped : TestStatus.Success };
    });
  }
}

const makeRunner = Object.assign(() => new Runner(), { inject: /** @type {[]} */ ([]) });

/** @param {import('@jest/types').Circus.TestEntry} test */
function idOf(test) {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) {
    names.unshift(block.name);
  }
  return names.join(' ');
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'mail', makeRunner)];
