import { filterPartners, noFilter, type PartnerFilter } from '../../../src/core/partners/filter-partners';
import { partner } from '../../support/partners';

const channels = [
  { name: 'Onthaal', phone: '+3293000000', teams: null, hours: [{ day: 'mon', from: '09:00', to: '12:00' }] },
] as const;

const partners = [
  partner('caw', { kind: 'caw', lifeDomains: ['housing'] }),
  partner('ocmw', { kind: 'ocmw', lifeDomains: ['income', 'housing'], channels }),
  partner('dmw', { kind: 'dmw', lifeDomains: ['health'] }),
];

describe('partners are narrowed down', () => {
  it.each<[by: string, filter: Partial<PartnerFilter>, ids: readonly string[]]>([
    ['by nothing', {}, ['caw', 'ocmw', 'dmw']],
    ['by kind', { kind: 'dmw' }, ['dmw']],
    ['by life domain', { lifeDomain: 'housing' }, ['caw', 'ocmw']],
    ['by who answers now', { isOpen: true }, ['ocmw']],
    ['by all of them', { kind: 'caw', lifeDomain: 'housing', isOpen: true }, []],
  ])('%s', (_, filter, ids) => {
    const left = filterPartners(partners, { ...noFilter, ...filter }, { day: 'mon', time: '10:00' });
    expect(left.map(({ id }) => id)).toEqual(ids);
  });
});
