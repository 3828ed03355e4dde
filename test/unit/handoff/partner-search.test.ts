import { searchPartners } from '../../../src/core/partners/search-partners';
import { partner } from '../../support/partners';

const directory = {
  organisations: [
    partner('caw', { name: 'CAW Voorbeeld', kind: 'caw', areas: ['Gent', 'Aalst'] }),
    partner('ocmw', { name: 'OCMW Gént', kind: 'ocmw', areas: ['Gent'], grants: ['leefloon'] }),
    partner('huis', { name: 'Sociaal Huis Aalst', kind: 'ocmw', areas: ['Aalst'] }),
  ],
};

describe('the search for a partner', () => {
  it.each([
    ['nothing yet: all', '', ['caw', 'ocmw', 'huis']],
    ['a name without its accent', 'ocmw gent', ['ocmw']],
    ['a kind', 'ocmw', ['ocmw', 'huis']],
    ['an area', 'aalst', ['huis', 'caw']],
    ['what it grants', 'LEEFLOON', ['ocmw']],
    ['several words, in any order', 'aalst ocmw', ['huis']],
    ['nothing that is there', 'brugge', []],
  ])('%s', (_, query, ids) => {
    expect(searchPartners(directory, query).map(({ id }) => id)).toEqual(ids);
  });
});
