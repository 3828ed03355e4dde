import { build, ensureInstalled, run } from './install.mjs';

ensureInstalled();
build();
const { ensureBrowser } = await import('./browser.mjs');
const { ensureNginx } = await import('./nginx.mjs');
const { ensureSevenZip } = await import('./seven-zip.mjs');
try {
  process.env.SCHAKEL_BROWSER = await ensureBrowser();
  process.env.SCHAKEL_7ZIP = ensureSevenZip();
  process.env.SCHAKEL_NGINX = ensureNginx();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
run('npx', ['jest', ...process.argv.slice(2)]);
