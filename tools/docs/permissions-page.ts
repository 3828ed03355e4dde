import { SCOPES, type Scope } from '../../src/hosts/graph/scopes';
import { page, table } from './markdown';

const code = (text: string) => `\`${text}\``;

/** docs/permissions.md: what Schakel may do in the tenant, and why not less. */
export function permissionsPage(): string {
  const scopes: readonly Scope[] = Object.values(SCOPES);
  return page(
    [
      '# Permissions',
      'The check in Outlook asks no permission of Microsoft Graph: it reads the mail that the caseworker writes, and nothing else. ' +
        'The Teams tab works without Graph too, with the directory that ships with Schakel. What Graph adds is below.',
      'All permissions are **delegated**: Schakel can do no more than the caseworker who is signed in, and nothing while nobody is. ' +
        'It has no server and no secret. Each permission is asked when it is first needed, and an organisation can leave any of ' +
        'them out: that part then says what to do instead.',
      table(
        ['permission', 'what for', 'calls', 'why not less'],
        scopes.map(({ name, reason, calls, whyNotLess }) => [
          code(name),
          reason,
          calls.map(code).join('<br>'),
          whyNotLess,
        ]),
      ),
      'Signing in itself adds `openid`, `profile` and `offline_access`, as every sign-in does.',
    ],
    'src/hosts/graph/scopes.ts',
  );
}
