import { MORE_CUES } from '../lexicon/cues';
import { lexiconKey } from './lexicon-key';
import type { WordClass } from './word-class';

/**
 * Words that say something about what stands beside them. Which class tells how much, in which text, is learned
 * (`npm run train`); these lists say only what the words are.
 */
const CUES: readonly (readonly [WordClass, string])[] = [
  ['van', 'van'],
  [
    'honorific',
    'mevr mevrouw mw mvr mej mejuffrouw juffrouw dhr heer meneer hr mijnheer mnr mr mrs ms miss mister mme mmes madame mlle ' +
      'mademoiselle monsieur messieurs mm vrouw mevrouwtje sir lady',
  ],
  [
    'kin',
    'gezin gezinnen fam familie kindje kindjes kind kinderen zoon zoontje zonen dochter dochters dochtertje broer broertje broers zus ' +
      'zusje zussen moeder vader mama papa baby babytje echtgenoot echtgenote partner weduwe weduwnaar vriend vriendin ex neef neefje ' +
      'nicht nichtje tante nonkel oom oma opa grootmoeder grootvader tweeling schoonzoon schoondochter stiefzoon ouders echtpaar ' +
      'koppel jongen jongetje meisje man dame buurvrouw buurman famille enfant enfants fils fille mari femme veuve veuf maman ' +
      'bebe bébé frere frère soeur sœur mere mère pere père epouse épouse epoux époux garcon garçon neveu niece nièce tante ' +
      'oncle couple jumeaux parents compagnon compagne monsieur family son daughter child children kid kids wife husband brother ' +
      'sister mother father mum dad boy girl twins widow widower nephew niece uncle aunt grandson granddaughter couple',
  ],
  [
    'client',
    'client cliënt cliënte clientes cliente clienten cliënten bewoner bewoonster huurder huurster patient patiënt patiënte patiente student studente leerling jongere ' +
      'minderjarige aanvrager aanvraagster hulpvrager verzoeker kandidaat mantelzorger weduwe vluchteling asielzoeker nieuwkomer ' +
      'slachtoffer dader gedetineerde pleegkind pleegouder pleegouders naam voornaam achternaam familienaam geboren genaamd locataire usager usagère residente ' +
      'beneficiaire bénéficiaire demandeur demandeuse candidat candidate etudiant étudiante nom prenom prénom patiente tenant resident ' +
      'applicant claimant pupil name surname refugee',
  ],
  [
    'matter',
    'dossier dossiers intake intakes verslag verslagen inzake ivm betreft betreffende aangaande aangaand betr omtrent brief brieven afspraak afspraken huisbezoek ' +
      'thuisbezoek opvolging aanmelding doorverwijzing aanvraag overdracht nazorg bezoek attest attesten contract gesprek melding vraag nieuws mail ' +
      'mailtje telefoon telefoontje oproep gezinshereniging verblijf verlenging voogd voogdij bewind bewindvoering budgetbegeleiding ' +
      'budgetbeheer schuldbemiddeling schulden huur huurcontract huurwaarborg uithuiszetting zorgplan begeleiding begeleidingsplan ' +
      'opname ontslag bemiddeling kopie scan foto fotos documenten document bijlage bijlagen formulier ondertekend volmacht machtiging ' +
      'toestemming aangifte klacht bezwaar beroep herinnering terugbellen telefoneren contacteren crisis noodopvang opvang plaatsing update ' +
      'stand vervolg overleg mdo evaluatie handtekening tolk situatie toestand zaak zorg steun leefloon financien inkomensonderzoek ' +
      'sociaal plan cv medisch loonfiches loonfiche paspoort verblijfskaart identiteitskaart rekening facturen suivi demande rapport ' +
      'concerne concernant entretien rdv rendez attestation visite convocation courrier bilan intervention situation ' +
      'hospitalisation logement pension dette dettes accompagnement sujet objet case regarding concerning request referral ' +
      'appointment visit report meeting call letter file feedback follow interview assessment housing update certificate hulpvraag zorgen medicatie begrafenis geboorte overlijden spijbelen verlof beslissing uitbetaling terugvordering weigering rechtszaak werkstraf vervoer erkenning bankkaart expulsion plainte colis facture garde eviction rent arrears visa extension adresse place',
  ],
  [
    'organisation',
    'ocmw cpas caw vzw asbl npo az uz zol wzc rvt rvt pc pz psychiatrisch dienst diensten centrum centra school basisschool kleuterschool ' +
      'middenschool college atheneum kringwinkel chiro scouts ksa klj jeugdhuis project projecten fonds fondsen wet wetten besluit decreet ' +
      'prijs zaal syndroom ziekte stichting huis huizen ziekenhuis ziekenhuizen kliniek klinieken polikliniek hopital hôpital clinique ' +
      'institut instituut athenee athénée salle loi maladie prix foundation hospital gemeente stad stadsbestuur lokaal bestuur regio ' +
      'wijk buurt bibliotheek museum film filmavond boek boekvoorstelling vereniging parochie abdij kerk klooster vorming opleiding ' +
      'cursus training webinar studiedag nieuwsbrief campagne team ploeg afdeling unit campus residentie home ' +
      'maison centre service fondation ecole école commune ville province provincie club kring raad commissie ' +
      'comite comité stuurgroep werkgroep leesgroep netwerk platform zorgraad eerstelijnszone elz mutualiteit ziekenfonds ' +
      'mutuelle mutualite mutualité cm vdab fod rva onem rsz hvw kbc ing belfius argenta bank toneel theater concert ' +
      'festival quiz markt kermis feest wandeling fietstocht lezing debat tentoonstelling voorstelling bond unie partij cafe café ' +
      'restaurant winkel bakkerij slagerij apotheek praktijk kantoor drukkerij firma nv bv bvba sprl sa gmbh ltd inc hotel ' +
      'station halte domein kasteel zusters broeders orde ' +
      'university universiteit hogeschool act convention syndrome disease award hall fellowship software app programma tool ' +
      'systeem versie merk groep locatie gebouw lokaal polis factuur ticket nieuw nieuwe groepsverzekering fanfare harmonie theaterstuk musical kunstwerk beeld methodiek methode arrest verdrag conventie sportdienst kinderopvang speelplein reeks serie documentaire clb car cgg jac lycee college theatre cinema campus gebouw vergaderzaal loket actie piramide beurs foundation clinic church event',
  ],
  [
    'street',
    'straat laan weg lei dreef plein rue avenue chaussee boulevard place impasse quai square street road lane steenweg kaai park',
  ],
  ['saint', 'sint st saint sainte ste sankt santa san'],
  [
    'professional',
    'dr dokter doctor prof professor meester mter mtr advocaat advocate notaris rechter vrederechter deurwaarder collega collegas ' +
      'burgemeester schepen minister voorzitter directeur directrice huisarts psycholoog kinesist tolk poetshulp maitre maître avocat ' +
      'notaire juge docteur medecin médecin collegue collègue huissier lawyer judge colleague koning koningin prins prinses ' +
      'king queen prince princess roi reine pastoor zuster pater president',
  ],
  [
    'personVerb',
    'heeft zoekt vraagt wil komt krijgt mag moet woont verhuist gaat kreeg zit staat blijft weigert verlaat belt belde mailde wacht ' +
      'verliest verloor kan kon wou wilde moest mocht slaapt sliep werkt stopt start is was werd wordt neemt nam meldt meldde meldt zegt zei denkt vertrekt ' +
      'vertrok huurt betaalt mist miste weent huilt ligt leeft overleed overleden bevallen zwanger opgenomen ontslagen verdwenen ' +
      'vermist weggelopen gearresteerd opgepakt ziek thuis vindt vond trekt trok staat doet deed geeft gaf ontvangt ontving volgt ' +
      'verzorgt wenst durft hoopt klaagt dreigt drinkt gebruikt begrijpt spreekt antwoordt reageert annuleert verkoopt ' +
      'cherche demande veut refuse quitte sort perd est attend vit dort habite appelle souhaite doit peut arrive revient ne ' +
      'accouche menace menacé menacee reste travaille vient va needs wants asks left lost called calls is has had was lives ' +
      'sleeps refuses waits works moved must cant can will cannot needs',
  ],
  ['possessive', 'zijn haar hun z n son sa ses leur leurs his her their'],
  [
    'link',
    'voor met over bij naar aan door tegen rond om zonder namens via per pour avec chez sur par contre sans vers for with about of from to by ' +
      'against without en et ou or zie see voir cfr cf uit in op na nav tav t',
  ],
  [
    'calendar',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september ' +
      'oktober november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier février mars avril mai juin ' +
      'juillet aout août septembre octobre novembre decembre décembre monday tuesday wednesday thursday friday saturday sunday january ' +
      'february march may june july august october jan feb mrt apr jun jul aug sep sept okt nov dec wo vr za zo week ' +
      'weekend vandaag morgen gisteren vanavond voormiddag namiddag ochtend avond vannacht demain hier matin soir today tomorrow ' +
      'kerst pasen ramadan kerstmis nieuwjaar driekoningen sinterklaas moederdag vaderdag',
  ],
  [
    'prefix',
    're fw fwd tr rv antw ant betreft dringend urgent urgente spoed belangrijk herinnering rappel reminder help opgelet attentie ' +
      'attention nieuw nieuwe uitnodiging aanvaard geaccepteerd afgewezen geannuleerd invitation accepte accepté vertrouwelijk ' +
      'confidentiel confidentieel fyi info balie graag dag hallo hoi beste geachte goedemorgen bonjour cher chere dear hi hello',
  ],
];

let cues: ReadonlyMap<string, WordClass> | undefined;

/**
 * The class of a cue word; `undefined` for any other word.
 *
 * @param key the word as `lexiconKey` writes it
 */
export function cueOf(key: string): WordClass | undefined {
  cues = cues ?? read();
  return cues.get(key);
}

/** A word in two lists is what the first of them says. */
function read(): ReadonlyMap<string, WordClass> {
  const all = new Map<string, WordClass>();
  const more = Object.keys(MORE_CUES) as (keyof typeof MORE_CUES)[];
  const lists = CUES.concat(more.map((wordClass) => [wordClass, MORE_CUES[wordClass]] as const));
  for (const [wordClass, words] of lists) {
    for (const word of words.split(' ')) {
      const key = lexiconKey(word);
      if (!all.has(key)) {
        all.set(key, wordClass);
      }
    }
  }
  return all;
}
