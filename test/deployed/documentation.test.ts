import type { Followed } from './start-host';

const followed = JSON.parse(process.env.SCHAKEL_FOLLOWED ?? '[]') as readonly Followed[];

const saidBy = (start: string) => followed.find(({ command }) => command.startsWith(start))?.said ?? '';

describe('somebody who follows docs/deploy.md', () => {
  it.each(followed.map(({ command, status, said }) => [command, status, said] as const))(
    'gets on with %s',
    (_, status, said) => {
      expect({ status, said }).toEqual({ status: 0, said });
    },
  );

  it('is told where the settings for the scripts are, and what goes where', () => {
    expect(saidBy('npm run tenant')).toContain('deploy/tenant/settings.json');
    expect(saidBy('npm run package')).toContain('put all of it on the web host');
  });

  it('hears from the doctor that all is in order', () => {
    expect(saidBy('npm run doctor')).toContain('14 in order, 0 to look at, 0 bad.');
  });
});
