import { directory } from '../../../../deploy/example/organisation';
import { personName } from '../../../../playground/teams/model/person-name';
import { defaultTeamsSettings, type TeamsSettings } from '../../../../playground/teams/model/settings';
import { createShell } from '../../../../playground/teams/model/shell';

const CHAT = 'https://teams.microsoft.com/l/chat/0/0?users=bram.hoste@ocmw-voorbeeld.be';
const OUTLOOK = 'https://localhost:3000/outlook';

function open(settings: Partial<TeamsSettings> = {}) {
  const addresses: string[] = [];
  const shell = createShell({
    settings: { ...defaultTeamsSettings, ...settings },
    outlook: OUTLOOK,
    nameOf: (target) => target,
    openInBrowser: (href) => addresses.push(href),
  });
  return { shell, addresses };
}

test('a call rings until whoever looks on says what becomes of it', () => {
  const { shell } = open();
  expect(shell.startCall(['an.verlinden@caw-voorbeeld.be'], true)).toBe(true);
  expect(shell.call.get()).toEqual({
    targets: ['an.verlinden@caw-voorbeeld.be'],
    withVideo: true,
    state: 'ringing',
  });

  shell.callBecame('notAnswered');
  expect(shell.call.get()?.state).toBe('notAnswered');

  shell.closeCall();
  expect(shell.call.get()).toBeNull();
});

test('a call that Teams refuses is not shown', () => {
  const { shell } = open({ callReach: 'nobody' });
  expect(shell.startCall(['an.verlinden@caw-voorbeeld.be'], false)).toBe(false);
  expect(shell.call.get()).toBeNull();
});

test('a link to a chat is shown, one to a page is opened in the browser', () => {
  const { shell, addresses } = open();
  expect([shell.openLink(CHAT), shell.openLink(`${OUTLOOK}?item=1`)]).toEqual([true, true]);
  expect(shell.opened.get()).toEqual({ kind: 'chat', users: ['bram.hoste@ocmw-voorbeeld.be'] });
  expect(addresses).toEqual([`${OUTLOOK}?item=1`]);
});

test('Outlook says that it opened a link of Teams, and does not', () => {
  const { shell } = open({ host: 'outlook' });
  expect(shell.openLink(CHAT)).toBe(true);
  expect(shell.opened.get()).toBeNull();
});

test('what is no link is not opened', () => {
  const { shell, addresses } = open();
  expect(shell.openLink('javascript:alert(1)')).toBe(false);
  expect(addresses).toEqual([]);
});

test.each([
  ['sociale.dienst@ocmw-voorbeeld.be', 'Sociale dienst, OCMW Voorbeeld'],
  ['Bram.Hoste@ocmw-voorbeeld.be', 'Bram Hoste'],
  ['4:+3293000001', 'Onthaal, CAW Voorbeeld'],
  ['iemand@elders-voorbeeld.be', 'iemand@elders-voorbeeld.be'],
])('the call view calls %s %s', (target, name) => {
  expect(personName(directory, target)).toBe(name);
});
