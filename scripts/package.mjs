import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
run('node', ['--import', './tools/node/typescript.mjs', 'tools/package/run.ts', ...process.argv.slice(2)]);
