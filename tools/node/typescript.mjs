import { register } from 'node:module';

/** Lets Node run the project's TypeScript as it stands: `node --import ./tools/node/typescript.mjs <script>`. */
register('./typescript-hooks.mjs', import.meta.url);
