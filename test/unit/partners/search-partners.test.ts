import { searchPartners } from '../../../src/core/partners/search-partners';
import { contact, partner } from '../../support/partners';

const directory = {
  organisations: [
    partner('caw', {
      name: 'CAW Voorbeeld',
      kind: 'caw',
      areas: ['Gent', 'Aalst'],
      lifeDomains: ['housing', 'debt'],
      contacts: [contact('Nele Baert', 'nele.baert@caw-voorbeeld.be')],
    }),
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
    ['a life domain in Dutch', 'wonen', ['caw']],
    ['a life domain in French', 'logement', ['caw']],
    ['a life domain in English', 'housing', ['caw']],
    ['a kind in French', 'cpas', ['ocmw', 'huis']],
    ['a direct contact: none, as the client may look along', 'nele', []],
    ['several words, in any order', 'aalst ocmw', ['huis']],
    ['nothing that is there', 'brugge', []],
  ])('%s', (_, query, ids) => {
    expect(searchPartners(directory, query).map(({ id }) => id)).toEqual(ids);
  });
});
