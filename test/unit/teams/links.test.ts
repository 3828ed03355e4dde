import { composeLink, meetingLink, phoneLink } from '../../../src/hosts/teams';
import { callLink, chatLink, isGuest } from '../../../src/hosts/teams/links/teams-links';

const meeting = {
  subject: 'Overleg + afspraken',
  start: '2026-11-25T23:30',
  duration: 60,
  timeZone: 'Europe/Brussels',
  attendees: [
    { name: 'Onthaal', address: 'onthaal@ocmw-voorbeeld.be' },
    { name: 'Bram Hoste', address: 'bram.hoste@caw-voorbeeld.be' },
  ],
  isOnline: true,
};

describe('links that Teams, Outlook and the telephone follow', () => {
  it.each([
    [
      'a call with sound',
      callLink('onthaal@ocmw-voorbeeld.be', 'audio'),
      'https://teams.microsoft.com/l/call/0/0?users=onthaal%40ocmw-voorbeeld.be',
    ],
    [
      'a call with image',
      callLink('onthaal@ocmw-voorbeeld.be', 'video'),
      'https://teams.microsoft.com/l/call/0/0?users=onthaal%40ocmw-voorbeeld.be&withVideo=true',
    ],
    [
      'a chat',
      chatLink('an&co@ocmw-voorbeeld.be'),
      'https://teams.microsoft.com/l/chat/0/0?users=an%26co%40ocmw-voorbeeld.be',
    ],
    [
      'a meeting, past midnight, with spaces as %20',
      meetingLink(meeting),
      'https://teams.microsoft.com/l/meeting/new?subject=Overleg%20%2B%20afspraken' +
        '&startTime=2026-11-25T23%3A30%3A00&endTime=2026-11-26T00%3A30%3A00' +
        '&attendees=onthaal%40ocmw-voorbeeld.be%2Cbram.hoste%40caw-voorbeeld.be',
    ],
    ['a telephone number', phoneLink('+32 9 300 00 01'), 'tel:+3293000001'],
    [
      'an empty mail, without a word on the partner',
      composeLink('Vraag om overleg'),
      'https://outlook.office.com/mail/deeplink/compose?subject=Vraag%20om%20overleg',
    ],
  ])('%s', (_, link, expected) => {
    expect(link).toBe(expected);
  });

  it.each([
    ['bram_ocmw-voorbeeld.be#EXT#@caw.onmicrosoft.com', true],
    ['bram_ocmw-voorbeeld.be#ext#@caw.onmicrosoft.com', true],
    ['bram.hoste@ocmw-voorbeeld.be', false],
    ['ext@ocmw-voorbeeld.be', false],
  ])('%s is a guest: %s', (user, expected) => {
    expect(isGuest(user)).toBe(expected);
  });
});
