import fc from 'fast-check';
import { deepLinkOf, type DeepLink } from '../../../../playground/teams/model/deep-link';
import { callLink, chatLink, meetingLink } from '../../../../src/hosts/teams/links/teams-links';
import { composeLink } from '../../../../src/hosts/teams/links/compose-link';

const OUTLOOK = 'https://localhost:3000/outlook';
const BRAM = 'bram.hoste@ocmw-voorbeeld.be';

describe('a link that the tab makes', () => {
  test.each<[string, string, DeepLink]>([
    ['for a video call', callLink(BRAM, 'video'), { kind: 'call', users: [BRAM], withVideo: true }],
    ['for a call', callLink(BRAM, 'audio'), { kind: 'call', users: [BRAM], withVideo: false }],
    ['for a chat', chatLink(BRAM), { kind: 'chat', users: [BRAM] }],
    [
      'for a meeting',
      meetingLink({
        subject: 'Overleg',
        start: '2026-11-25T14:00',
        duration: 60,
        timeZone: 'Europe/Brussels',
        attendees: [{ name: 'Bram Hoste', address: BRAM }],
        isOnline: true,
      }),
      { kind: 'meeting', subject: 'Overleg', attendees: [BRAM] },
    ],
    [
      'for a new mail leads to the stand-in Outlook',
      composeLink('Overdracht na ons gesprek'),
      { kind: 'page', href: `${OUTLOOK}?example=blank&subject=Overdracht+na+ons+gesprek` },
    ],
    [
      'to a draft in the mailbox is a page like any other',
      `${OUTLOOK}?item=AAMk`,
      { kind: 'page', href: `${OUTLOOK}?item=AAMk` },
    ],
  ])('%s', (_, href, link) => {
    expect(deepLinkOf(href, OUTLOOK)).toEqual(link);
  });
});

test.each(['', 'geen adres', 'javascript:alert(1)', 'http://voorbeeld.be/', 'file:///etc/hosts'])(
  'what no host opens is no link: %s',
  (href) => {
    expect(deepLinkOf(href, OUTLOOK)).toBeNull();
  },
);

test('whatever a tab sends, a link never leads to something else than https', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (href) => {
      const link = deepLinkOf(href, OUTLOOK);
      return link?.kind !== 'page' || link.href.toLowerCase().trim().startsWith('https:');
    }),
  );
});
