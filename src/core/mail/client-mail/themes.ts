/** What a word tells of its mail, apart from who is named. */
export const THEMES = ['her', 'client', 'care', 'plight', 'kin', 'act', 'work', 'trade'] as const;
export type Theme = (typeof THEMES)[number];

/** Beginnings of words as `lexiconKey` writes them, in three languages; one with a `$` is a whole word. */
const STEMS: Readonly<Record<Theme, string>> = {
  // Who is spoken of as one person.
  her:
    'haar$ hem$ hij$ elle$ lui$ she$ he$ him$ his$ her$ hers$ ze$ zij$ il$ hijzelf$ zijzelf$',
  // What one who is helped is called.
  client:
    'begunstigde beneficiaire$ betrokkene$ bewoner$ bewoonster$ claimant$ client$ cliente$ dakloze$ defunt$ dhr$ echtpaar famille$ family$ gezin$ hulpvrag huurder$ huurster$ interesse$ koppel$ leerling$ madam$ madame$ meneer$ mevr$ mevrouw$ mijnheer$ minderjarig mineur$ mme$ monsieur$ mr$ mrs$ overledene patient$ patiente$ resident$ slachtoffer$ tenant$ usager$ zaliger',
  // What help is about: rights, money, housing, residence, care.
  care:
    'aangemeld aanmaning aanmelding$ abri$ accompagn afbetaal afbetal aide$ allocation allowance arrears asiel assigned asylum attest$ bail$ bed$ begeleider$ begeleiding$ begeleidster benefit beslag$ bewind budgetb budgethulp budgetm budgetpl budgetr caseworker cgvs$ chomage cohabit colis$ comite$ cpas$ crisisopv dagcentr dagopv dagvaard debt deurwaard doktersbr domicil doorgestuurd doorverw dop$ dossier$ dvz$ enkelband equivalent evicted eviction fedasil foyer garantie gesco geweigerd gezinsbeg gezinsher gezinshulp gezinszorg gigo$ goedgekeurd gpmi$ groeipakket guardian handicap heberge herzien housing huisbez huissier hulpverl hulpvraag huurachter huurcontr huurgar huursub huurtoel huurwaarb identiteitsk igo$ inburger indemnit ingebrek installatieg installatiep integration invalid isole$ ivt$ jeugdhulp jeugdrecht justitieass kandidaathuur kinderbijsl kortverbl landlord leefgeld leefloon levensminimum locative loonbesl maaltijd maatregel maison$ mantelz mediation medicat medicij medische$ mutual mutuelle nachtopv noodopv okan$ onderdak ontslag$ opgenomen opgevangen opname$ opvang$ opvangcentr opzeg parkeerkaart permit piis$ placed placement$ pleeg poetshulp postadres probatie radie$ reception$ referentieadr referral referred refugee reglement regularis residence revalid revenu$ rijksreg ris$ rmi$ rollator rolstoel rusthuis rvt$ saisie schuld$ schuldb schuldeis schulden$ schuldhulp scootm sejour shelter sociaalv social$ spoedsteun statuut steunaan steundoss steunver stookolie suivi$ taux$ tegemoetk terugvord tewerkstel thab$ thuisbeg thuisver toegekend toegewezen toekenn toewijz tutelle tuteur uitdrijv uithuis uitkering vdab verblijf verhuispremie verwarmingstoe vluchthuis voedselb voedselpak vonnis voogd voorwaarden$ wachtlijst welfare werkloosh woonbeg woonzorg wzc$ ziekenfonds ziekteuitk zorgbudget',
  // How somebody fares.
  plight:
    'abuse adhd afgebrand afgesl afgesneden afraid agress alcohol alleenst alone$ analfab angst$ angstig antibiot anxious arrest ashamed autis bang$ battu bedreig begraf begraven beroerte berooid beschaamd bevallen$ bleiten blessure blind$ boire boit$ boos$ brand$ cel$ celstraf chemo chute$ clean$ clinique$ cocaine cry$ crying cure$ custody dakloos death$ debts deceased decede dehors dementi depress deprim detenu dette diabet died$ dokter doof$ dormait dormir dort$ drinken drinking drinks$ drinkt drogue dronken drugs drunk eenzaam enceinte epilep expuls failliet faim$ foot$ fragile frigo froid$ fuit$ geblokkeerd gebroken gebruikt$ gedetin geheugen geldnood geopereerd gescheiden geslagen gestolen gestorven geurhinder gevallen gevangen gevlucht geweend geweld gips$ hart$ hartop heroine homeless honger honte$ hoogzw hopital hospital huilen huilt huisarts hungry hygien ill$ illegaal illness impaye incarcer incident infection inkomen$ insuline jail kachel kanker klacht$ kliniek kou$ koude$ krot kwaad$ kwijt$ lezen$ lost$ loyer$ luiers malade medication melk$ menace methad misbruik mishand miskraam misselijk mort$ nuchter ontwenn oorlog operatie opgedaagd opgepakt overleden overlijd overval pampers paniek papieren$ passport$ perdu$ perdue perte$ peur$ pijn$ plaie pleure politie$ pregnant prison psychi psycho pv$ ratten refused refuses robbed rue$ ruzie$ scared schaam scheid schimmel screaming seul$ seule$ slaapt slaat$ slapen$ sleep$ sleeping sleeps$ slept$ sliep$ spoed$ spoedgev stalk stank stolen$ stroke$ suffers suicid surgery taal$ threat thuisloos tombe$ trauma val$ verdriet verdwen verkracht verlamd vermager vermist verslaa vervuil verwaarloz verward verwittiging$ violen vlucht vochtig voorwaardelijk vrijgel waan ween$ weent weggelop weigerde weigert wenen werkloos wijkagent wound$ zelfdod zelfmoord ziek$ zieke$ ziekenhuis zwanger',
  // Relatives and neighbours.
  kin:
    'baby boyfriend broer brother buren buurman buurvr child$ children compagn cousin daughter dochter echtgen enfant epouse$ ex$ expartner father fille$ fils$ frere$ girlfriend grootmoe grootva huisbaas husband kind$ kinderen kindje kleinki lief$ mama man$ mari$ mere$ moeder mother neef$ neighbour nicht$ nonkel oma$ opa$ ouders papa parents$ partner$ pere$ sister soeur$ son$ sons$ tante vader voisin vriend$ vriendin$ vrouw$ wife$ zonen zoon$ zoontje zus$ zussen',
  // What one does, or asks.
  act:
    'accepte afspraak arrived asked$ belde$ bellen belt$ bereik betaald betaalt demande$ demenage durft gaat$ gebeld getekend ging$ habite had$ heeft$ ingeschreven komt$ kreeg$ krijgt$ kwam$ langs$ langsgaan langskom lives$ living$ logeert luistert needs$ ondertekend opdagen ophalen$ opvolg promised refusait refuse said$ says$ souhaite staat$ staying stays$ told$ turns$ verbleef verblijft vertelde vertelt vient$ voicem volgt$ vraagt$ wants$ werkt$ wil$ wilde$ wonen$ woonde woont$ wou$ zegt$ zei$',
  // Colleagues, training, press, and private life.
  work:
    'stage stagi afscheid afwezig anciennit arbeidsong artikel$ auteur author bachelor barbecue bbq bevallingsr bibliothee bijscholing birthday bises$ bisous bloemen boek$ boeken brunch burgemeester cadeau camping candidatures cao$ certific chiro colleague collega$ collegas collegue concert conge$ conges$ controlearts course$ creche cursist cursus dad$ deelnem deeltijds deputatie diensthoofd diploma directeur directrice docent$ docente donate doudou echevin engagement essay evaluatie event examen expo feest$ feestje felicit festival formateur formation$ formations formatri functie$ gedeputeerde gefeliciteerd groetjes$ halftijd hogesch holiday hr$ inschrijven inscription interview journalis jubil kids$ kok$ koning korting kus$ kusjes lesgever lezing loopbaan lunch magazine masterp mayor minister mum$ muziek newsletter nieuwsbrief novel onderzoek$ onderzoeker openen opening$ opinie opleid ouderschapsv padel pensioen$ pers$ persb perscon persm personeel pintjes pizza podcast poste$ postgrad proficiat programme promotor punt$ punten$ receptie recommend recrut redactie reference$ reine$ reis$ reserveren retire roi$ roman royale salaris salary schepen$ schoonm seminar smakkerd sollicit staff$ student studied supervisie syllabus taart teamcoach teamdag thesis trainee training trakteer uitgever uitschrijv uitstap universit unsubscribe vacation vacature vaderschaps vakantie vakbond varicelle verjaard verlof vervang voetbal voltijds voorstelling vorming vrijwillig webinar werkdruk workshop$ x$ xx$ xxx$ ziekteattest zoen',
  // Meetings, purchases, computers, buildings.
  trade:
    'aanbested aanmelden aanwezig$ abonn account administrateurs afwasm agenda$ agendap airco apologies assembl automatic automatisch bankprog benoem bestand$ bestel bestuur beurtrol boekhoud boiler$ brandoef btw$ budget$ bv$ bvba catalog chair$ chauffag comites commande consortium customer dakgoot devis domicilier doodle draaiboek drill$ excuses$ expert$ facturat facture$ factuur$ fire$ firewall garage$ garde$ gardes gebouw gebruiker$ helpdesk herstell horaire inlog install intervisie invoice kennismak ketel kickoff klant$ klantn koelkast kopieer korting kostenpl kraan laptop legionel lek$ lever$ leverancier levering levert lift$ login lokaal$ lokalen ltd$ mailbox materiaal meeting migrat minutes$ netwerk notaris notulen nv$ offerte onderhoud order$ overlegmom parkeer parkeren parking partnerov password perceel permanentie pilotage planning$ polis premie$ present$ presents$ prestat prijs$ printer product project$ projets promo pv$ raad$ reunion$ rondvraag rooster$ samenzitten scanner schatting scherm schijf server$ servicedesk software sprl statuten statuts stemmen stopcont stuurgr subsid systeem$ tarief teams$ technic technie ticket toestel update$ uurloon uurrooster uurtar varia$ vat$ vergader vergunning verontschuldigd versie$ vervald verwarm verzekering wachtw website werkbon werkgroep zaal$ zaaltje zitting$ zonnepan',
};

/** Stems are found by their first letters. */
const HEAD = 2;

interface Stem {
  readonly text: string;
  readonly isWhole: boolean;
  readonly theme: Theme;
}

let stems: ReadonlyMap<string, readonly Stem[]> | undefined;
const NONE: readonly Theme[] = [];

/** What a word tells of its mail; most tell nothing. @param key the word as `lexiconKey` writes it */
export function themesOf(key: string): readonly Theme[] {
  stems = stems ?? read();
  const found = stems.get(key.slice(0, HEAD));
  return found === undefined
    ? NONE
    : found
        .filter(({ text, isWhole }) => (isWhole ? key === text : key.startsWith(text)))
        .map(({ theme }) => theme);
}

function read(): ReadonlyMap<string, readonly Stem[]> {
  const all = new Map<string, Stem[]>();
  for (const theme of THEMES) {
    for (const written of STEMS[theme].split(' ')) {
      const isWhole = written.endsWith('$');
      const text = isWhole ? written.slice(0, -1) : written;
      const head = text.slice(0, HEAD);
      const known = all.get(head) ?? [];
      known.push({ text, isWhole, theme });
      all.set(head, known);
    }
  }
  return all;
}
