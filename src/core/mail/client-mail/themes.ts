import { cueOf } from '../../detection/names/cues';
import type { WordClass } from '../../detection/names/word-class';

/** What a word tells of its mail, apart from who is named. */
export const THEMES = ['her', 'client', 'care', 'plight', 'kin', 'act', 'work', 'trade'] as const;
export type Theme = (typeof THEMES)[number];

/** Beginnings of words as `lexiconKey` writes them, in three languages; one with a `$` is a whole word. */
const STEMS: Readonly<Partial<Record<Theme, string>>> = {
  // Who is spoken of as one person.
  her: 'haar$ hem$ hij$ elle$ lui$ she$ he$ him$ his$ her$ hers$ ze$ zij$ il$ hijzelf$ zijzelf$',
  // What help is about: rights, money, housing, residence, care.
  care: 'aangeme aanmani abri$ accompa afbetaa afbetal aide$ allocat allowan asiel assigne asylum bail$ bed$ begelei benefit beslag$ budgetb budgeth budgetm budgetp budgetr casewor cgvs$ chomage cohabit comite$ cpas$ crisiso dagcent dagopv dagvaar debt deurwaa dokters domicil doorges doorver dop$ dvz$ enkelba equival evicted fedasil foyer garanti gesco geweige gezinsb gezinsh gezinsz gigo$ goedgek groeipa guardia handica heberge herzien huisbez huissie hulpver huurach huurcon huurgar huursub huurtoe huurwaa identit igo$ inburge indemni ingebre install integra invalid isole$ ivt$ jeugdhu jeugdre justiti kandida kinderb kortver leefgel levensm locativ loonbes maaltij maatreg maison$ mantelz mediati medicat medicij medische$ mutual mutuell nachtop noodopv okan$ onderda opgevan opvangc opzeg parkeer permit placed pleeg poetshu postadr probati radie$ reception$ referen referre regleme regular residen revalid revenu$ rijksre rmi$ rollato rolstoe rusthui rvt$ saisie schuld$ schuldb schulde schuldh scootm sejour shelter sociaal social$ spoedst statuut steunaa steundo steunve stookol taux$ tegemoe terugvo tewerks thab$ thuisbe thuisve toegeke toegewe toekenn toewijz tutelle tuteur uitdrij uithuis uitkeri vdab verhuis verwarm vluchth voedsel voorwaarden$ wachtli welfare werkloo woonbeg woonzor wzc$ ziekenf ziekteu zorgbud',
  // How somebody fares.
  plight:
    'abuse adhd afgebra afgesl afgesne afraid agress alcohol alleens alone$ analfab angst$ angstig antibio anxious arrest ashamed autis bang$ battu bedreig begraf begrave beroert berooid beschaa bleiten blessur blind$ boire boit$ boos$ brand$ cel$ celstra chemo chute$ clean$ clinique$ cocaine cry$ crying cure$ custody dakloos death$ debts decede dehors dementi depress deprim diabet died$ dokter doof$ dormait dormir drinken drinkin drinks$ drogue dronken drugs drunk eenzaam enceint epilep expuls faillie faim$ foot$ fragile frigo froid$ fuit$ geblokk gebroke gedetin geheuge geldnoo geopere geschei geslage gestole gestorv geurhin gevalle gevange gevluch geweend geweld gips$ hart$ hartop heroine homeles honger honte$ hoogzw hopital hospita huilen huisart hungry hygien ill$ illegaa illness impaye incarce inciden infecti inkomen$ insulin jail kachel kanker kliniek kou$ koude$ krot kwaad$ kwijt$ lezen$ loyer$ luiers malade medicat melk$ methad misbrui mishand miskraa misseli mort$ nuchter ontwenn oorlog operati opgedaa overlij overval pampers paniek papieren$ passport$ perdu$ perdue perte$ peur$ pijn$ plaie pleure politie$ pregnan prison psychi psycho pv$ ratten refused robbed rue$ ruzie$ scared schaam scheid schimme screami seul$ seule$ slaat$ slapen$ sleep$ sleepin slept$ spoed$ spoedge stalk stank stolen$ stroke$ suffers suicid surgery taal$ threat thuislo tombe$ trauma val$ verdrie verdwen verkrac verlamd vermage verslaa vervuil verwaar verward verwittiging$ violen vlucht vochtig voorwaa vrijgel waan ween$ weggelo weigerd wenen werkloo wijkage wound$ zelfdod zelfmoo zieke$ ziekenh',
  // Colleagues, training, press, and private life.
  work: 'afschei afwezig ancienn arbeids artikel$ auteur author bachelo barbecu bbq bevalli bibliot bijscho birthda bises$ bisous bloemen boek$ boeken brunch burgeme cadeau camping candida cao$ certifi chiro colleag collega collegu concert conge$ conges$ control course$ creche cursist cursus dad$ deelnem deeltij deputat diensth diploma directe directr docent$ docente donate doudou echevin engagem essay evaluat event examen expo feest$ feestje felicit festiva formate formati formatr functie$ gedeput gefelic groetjes$ halftij hogesch holiday hr$ inschri inscrip intervi journal jubil kids$ kok$ koning korting kus$ kusjes lesgeve lezing loopbaa lunch magazin masterp mayor ministe mum$ muziek newslet nieuwsb novel onderzo openen opening$ opinie opleid oudersc padel pensioen$ pers$ persb perscon persm persone pintjes pizza podcast poste$ postgra profici program promoto punt$ punten$ recepti recomme recrut redacti reference$ reine$ reis$ reserve retire roi$ roman royale salaris salary schepen$ schoonm seminar smakker sollici staff$ stage stagi student studied supervi syllabu taart teamcoa teamdag thesis trainee trainin traktee uitgeve uitschr uitstap univers unsubsc vacatio vacatur vadersc vakanti vakbond varicel verjaar verlof vervang voetbal voltijd voorste vorming vrijwil webinar werkdru workshop$ x$ xx$ xxx$ ziektea zoen',
  // Meetings, purchases, computers, buildings.
  trade:
    'aanbest aanmeld aanwezig$ abonn account adminis afwasm agenda$ agendap airco apologi assembl automat bankpro benoem bestand$ bestel bestuur beurtro boekhou boiler$ brandoe btw$ budget$ bv$ bvba catalog chair$ chauffa comites command consort custome dakgoot devis domicil doodle draaibo drill$ excuses$ expert$ factura facture$ factuur$ fire$ firewal garage$ garde$ gardes gebouw gebruiker$ helpdes herstel horaire inlog install intervi invoice kennism ketel kickoff klant$ klantn koelkas kopieer korting kostenp kraan laptop legione lek$ lever$ leveran leverin levert lift$ login lokaal$ lokalen ltd$ mailbox materia meeting migrat minutes$ netwerk notaris notulen nv$ offerte onderho order$ overleg parkeer parkere parking partner passwor perceel permane pilotag planning$ polis premie$ present$ presents$ prestat prijs$ printer product project$ projets promo pv$ raad$ reunion$ rondvra rooster$ samenzi scanner schatti scherm schijf server$ service softwar sprl statute statuts stemmen stopcon stuurgr subsid systeem$ tarief teams$ technic technie ticket toestel update$ uurloon uurroos uurtar varia$ vat$ vergade vergunn veronts versie$ vervald verwarm verzeke wachtw website werkbon werkgro zaal$ zaaltje zitting$ zonnepa',
};

/** The cue words of the names' detector tell of a mail too. */
const OF_CUES: Readonly<Partial<Record<WordClass, Theme>>> = {
  honorific: 'client',
  client: 'client',
  kin: 'kin',
  matter: 'act',
  personVerb: 'act',
};

/** Stems are found by their first letters. */
const HEAD = 2;

interface Stem {
  readonly text: string;
  readonly isWhole: boolean;
  readonly theme: Theme;
}

let stems: ReadonlyMap<string, readonly Stem[]> | undefined;

/**
 * What a word tells of its mail; most tell nothing.
 *
 * @param key the word as `lexiconKey` writes it
 */
export function themesOf(key: string): readonly Theme[] {
  stems = stems ?? read();
  const ofCue = OF_CUES[cueOf(key) ?? 'edge'];
  return (stems.get(key.slice(0, HEAD)) ?? [])
    .filter(({ text, isWhole }) => (isWhole ? key === text : key.startsWith(text)))
    .map(({ theme }) => theme)
    .concat(ofCue ?? []);
}

function read(): ReadonlyMap<string, readonly Stem[]> {
  const all = new Map<string, Stem[]>();
  for (const theme of THEMES) {
    for (const written of (STEMS[theme] ?? '').split(' ')) {
      const isWhole = written.endsWith('$');
      const text = isWhole ? written.slice(0, -1) : written;
      const head = text.slice(0, HEAD);
      all.set(head, (all.get(head) ?? []).concat({ text, isWhole, theme }));
    }
  }
  // A theme without stems has split into one that is empty.
  all.delete('');
  return all;
}
