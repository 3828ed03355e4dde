import type { DisplayLanguage } from '../../common/languages';
import type { GraphScope } from '../graph/scopes';
import { SIGN_IN_WORDS, type SignInWords } from './words';

export interface ConsentQuestion {
  readonly language: DisplayLanguage;
  readonly user: string;
  /** What nobody agreed to yet. */
  readonly scopes: readonly GraphScope[];
  readonly adminOnly: boolean;
}

/** The page on which somebody agrees, or reads that only an administrator can; its answer is posted to its own address. */
export function consentPage({ language, user, scopes, adminOnly }: ConsentQuestion): string {
  const words = SIGN_IN_WORDS[language];
  return page(
    language,
    words,
    adminOnly ? words.adminTitle : words.title,
    `<p class="user">${user}</p>
    ${adminOnly ? `<p>${words.adminOnly}</p>` : `<p>${words.asks}</p><ul>${list(scopes, words)}</ul>`}
    <form method="post">
      <button name="answer" value="cancel">${adminOnly ? words.back : words.cancel}</button>
      ${adminOnly ? '' : `<button class="primary" name="answer" value="agree">${words.agree}</button>`}
    </form>`,
  );
}

const list = (scopes: readonly GraphScope[], words: SignInWords) =>
  scopes.map((scope) => `<li>${words.scopes[scope]}<br><code>${scope}</code></li>`).join('');

function page(language: DisplayLanguage, words: SignInWords, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; font: 15px/1.5 'Segoe UI', system-ui, sans-serif; }
      body { margin: 0; padding: 24px; display: grid; gap: 4px; max-width: 440px; box-sizing: border-box; }
      h1 { margin: 0; font-size: 24px; line-height: 1.3; font-weight: 600; }
      p { margin: 8px 0; }
      ul { margin: 0; padding-left: 20px; display: grid; gap: 8px; }
      code, .user, footer { font-size: 13px; opacity: 0.8; }
      form { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin: 16px 0; }
      button { font: inherit; min-height: 36px; padding: 4px 16px; border: 1px solid; border-radius: 4px;
        background: transparent; color: inherit; cursor: pointer; }
      .primary { background: #0f6cbd; border-color: #0f6cbd; color: #fff; }
    </style>
  </head>
  <body>
    <main><h1>${title}</h1>${content}</main>
    <footer>${words.standIn}</footer>
  </body>
</html>`;
}

/** Where a sign-in window ends: it tells the page that opened it what the provider answered, and is closed by it. */
export const donePage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Schakel</title></head>
  <body>
    <script>
      window.opener?.postMessage({ kind: 'signedIn', address: window.location.href }, window.location.origin);
    </script>
  </body>
</html>`;
