/**
 * Subjects and file names as caseworkers write them, with slots: `{n}` any name, `{f}` a first name, `{l}` a family name, `{x}` something
 * that is no name, `{F}` and `{L}` names that stand for no client, `{w}` a word, `{p}` a place, `{A}` and `{P}` a word and a place that are somebody's name, `{a}` such a word that is not, `{e}`, `{r}` and `{t}`
 * English and French words and names of languages, `{o}` an organisation.
 */
const SUBJECTS = `
mevr. {A} {w}
mevrouw {A} vraagt {w}
mevr. van {A} {w}
mevr. de {A}
mw. {A}
dhr. {A} {w}
dhr. van {A}
dhr. de {A} heeft {w}
meneer {A} {w}
meneer de {A} komt
de heer {A}
gezin {A} {w}
gezin de {A}
gezin van {P}
fam. {A}
fam. van den {A}: {w}
familie van {P} {w}
mevr. van {P} {w}
dhr. {P}
Mme {A} {w}
M. {A}: {w}
Mr {A} {w}
Ms {A} needs {w}
{f} {A} {w}
{f} de {A}
{f} van {P}
{A} {f} {w}
{A} {f}: {w}
van {P} {f}
de {A} {f} - {w}
dossier {f} {A}
intake {A} {f}
kindje {A} {w}
{A} heeft {w} nodig
{A} is {w} weggelopen
{A} zoekt {w}
{A} belde: {w}
{A} a perdu {w}
{A} komt niet
{A} - {w} {w}
{w} {l}
{w} {l} {w}
{w} {w} {l}
{w} {f}
{w} {f} {w}
{w} bij {l}
{w} naar {f}
{w} tegen {l}
{w} door {l}
{w} met {f} en {w}
{l} {w}
{l} {w} {w}
{l} en {w}
{f} {w} {w}
{f} en zijn {w}
{f} naar {w}
{f} terug in {p}
{f} mag {w}
{l} wacht op {w}
{l} / {w}
{l} – {p}
{p}: {l}
{l}, {p}
{w} ({l})
{w} ({f} {l})
{w}, {f} {l}
{w}, {l}
{w} – {l} {f}
dringend {w} {l}
spoed: {f} {w}
urgent {l}
help {f} {w}
RE: {w} {l}
RE: {l}
TR: {n}
FW: {w} {n}
{w} voor {f} ({w})
{w} van {l} en {l}
{l}/{l}
jongen {f} {w}
meisje {f} {w}
zus van {f}
vriend van {f} {w}
oma {l} {w}
kinderen {l}
kindjes {l} {w}
baby {l}
dame {l} {w}
huurder {l}
patiënt {l} {w}
vluchteling {n}
nieuwe cliënt: {n}
nieuwe aanmelding {n}
aanmelding {n}
opname {n}
ontslag {n}
tolk {w} {n}
voogd voor {n}
wie volgt {n} op?
wie kent {n}?
telefoon van {n}
{n} belde voor {w}
{n} aan de balie
{n} komt om 14u
{n} was er niet
{n}?
{n}, dringend
vrouw van {l}
la fille de {l}
le dossier de {n}
{w} de {n}
{w} pour {n}
{w} pour Mme {l}
{n} demande {w}
{n} est {w}
{n} et {w}
{w} chez {l}
nouvelle demande {n}
{w} for {n}
{w} of {n}
{n} asks for {w}
{n} and the {w}
{n} {w} hearing
{f} left the {w}
question from {n}
doorverwijzing {n} – huursubsidie
intake {n}
intake {n} dinsdag
verslag {n}
verslag huisbezoek {n}
dossier {n}
dossier {n}: {w}
dossier {l} - {w} {w}
RE: dossier {n}
FW: {n}
RE: {n}
{n}
{n} - {w}
{n}: {w} {w}
{l} {f} - {w}
{f} {l}, {w}
{f} {l} heeft {w} nodig
{f} komt morgen niet
{f} komt niet opdagen
{f} zoekt {w}
{f} en {f} zoeken {w}
{f} is {w}
{f} heeft geen {w} meer
{l} belde: {w}
{l} vraagt {w}
mevr. {n} {w}
mevr. {l}
mevrouw {n} komt langs
mw. {n} – {w}
dhr. {n} {w}
dhr {n} vraagt {w}
de heer {n} wil {w}
meneer {l} belt terug
aanvraag van mevr. {l} en dhr. {l}
gezin {l} {w}
gezin {l}-{l}: {w}
fam. {l} – {w}
familie {l} verhuist
kindje {f} {w}
kindje van {n}
zoontje van {n} ziek
dochter {f} van {n}
moeder van {f} belde
cliënt {n} {w}
bewoner {n} kamer 4
student {n} {w}
i.v.m. {n}
ivm {n}: {w}
inzake {n}
betreft {n}
betreft: {n} - {w}
vraag over {n}
vraag i.v.m. {n}
vraag van {n}
nieuws van {n}?
mail van {n} over zijn {w}
brief voor {n}
afspraak {n} {w}
afspraak met {n} op maandag
overleg {n}
overleg rond {n} op 12/03
MDO {n}
mdo {f} {l} verplaatst
huisbezoek {n} uitgesteld
schuldbemiddeling {n}
budgetbeheer {n}
leefloon {n}
uithuiszetting {n} dringend
dringend: {n}
DRINGEND {n} {w}
crisisopvang {n}
noodopvang voor {n} en kinderen
gezinshereniging {n}
verblijf {n}
tolk voor {n}
attest {n}
medicatie {n}
{w} {n}
{w} van {n}
{w} voor {n}
{w} {w} {n}
{w} {n} {w}
{n} {w} {w}
{w}: {n}
{w} - {n}
{w} {n}, {p}
{n} ({p})
{n} uit {p} zoekt {w}
{f} ({w}) belde
heb jij nog nieuws van {f}?
kan je {f} nog zien
kan jij {n} terugbellen
weet iemand hoe het met {f} gaat
{f} zijn {w}
{n} haar {w} is {w}
suivi {n}
suivi de {n}
suivi de Mme {l}
Mme {n} : {w}
M. {l} {w}
Monsieur {l} cherche un logement
famille {l}
famille {l} : dettes
dossier {n} : {w}
rendez-vous {n}
rdv {n} lundi
demande de {n}
demande {n} logement
concerne : {n}
fils de {n}
{f} cherche un hébergement
{f} a perdu ses papiers
{n} n'a plus de revenus
{n} sort de l'hôpital
entretien avec {n}
visite chez {n}
appel de {n}
referral {n}
referral for {n}
update on {n}
Mr {l} called again
Ms {n} needs a {w}
Mrs {l} housing
{n} housing application
{n} needs help with {w}
{l} family - {w}
meeting about {n}
{f} and {f} moved out
appointment for {n} tomorrow
{f}'s benefits
{f}s dossier
overleg {x}
intake {x}
verslag {x}
verslag {x} {x}
dossier {x}
afspraak {x}
vraag over {x}
vraag {x}
{x}
{x} {w}
{w} {w}
{w} {w} {w}
{w} {w} {w} {w}
{w}: {w} {w}
{w} – {w}
{w} in {p}
{w} {p}
overleg OCMW {p}
OCMW {p}: {w}
OCMW {p} en CAW {p}
CPAS de {p}
sociaal huis {p} {w}
huis van het kind {p}
{o}
{o}: {w}
{o} – {w} {w}
{o} en {o}: {w}
overleg met {o}
overleg {o}
nieuwsbrief {o}
{o} zoekt {w}
{o} {w} {w}
vzw {o} {w}
bezoek aan {o} in {p}
infomoment {o} {p}
{p}: {w} {w}
{p} en {p} {w}
{p}, {p}, {p}: {w}
regio {p} {w}
van {p} naar {p}
project {x}
wet {x}
fonds {x}
prijs {x}
zaal {x}
vorming {x}
vorming {w} {w} {w}
opleiding {x} {x}
de {w} is {w}
de {w} van de {w}
een {w} voor de {w}
het {w} komt
wie heeft {w}
wie kent een {w}
wie wil {w}
kan iemand {w}
nieuwe {w} voor {w}
team {x}
teamoverleg {w}
uitnodiging {w} {w}
uitnodiging: {x}
mevrouw heeft {w}
mevrouw belt {w}
meneer wil {w}
gezin met 3 kinderen zoekt {w}
gezin zonder {w}
moeder met {w}
vader met {w}
kindje met {w}
jongen van 12 {w}
alleenstaande moeder {w}
bewoner {w}
cliënt vraagt {w}
cliënt zonder {w}
dame zoekt {w}
madame, monsieur
geachte mevrouw
beste collega's
beste collega
lieve collega's
geachte heer, mevrouw
familie betrekken bij {w}
dossier {w} afgesloten
intake {w} {w}
doorverwijzing {w}
doorverwijzing naar {o}
doorverwijzing naar {p}
réunion {p}
réunion d'équipe
question sur le {x}
formation {x}
formulaire {x}
how to {w}
new {x} policy
training {x}
question about {x}
week van de {w}
de {a} is {w}
de {a} is ziek, {w} is op
een {a} voor {w}
een {a} voor alle {w}
{a} en {w}: {w} {w}
{a} op komst: {w}
{a} voorspeld: {w}
grote {a} en kleine {a}
de {a}, de {a} en de {a}: {w}
{w} van de {a}
{w} bij de {a} op de hoek
{w} met de {a}
wie kent een goede {a} of {a}
kleine {a} tekort, wie heeft {w}
lieve {w}, {w} in de {w}
{a} in zicht: {w} en {w}
{a} te koop
nieuwe {a} in {p}
{w} {a} {w}
{w} in het {w}: {a}
le {a} offre du {r}
le {a} est {r}
la {a} de {p}: {r}
{r} de la {r}
{r} et {r}: {r} du {r}
{r} {r} pour les {r}
nouveau {r} de {r}
nouvelle {r}: {r}
{r} sur le {r}
{r} {r}
{r}: {r} {r}
l'{r}, le {r} et l'{r}
qui a les {r} du {r} ?
{e} {e} {e}
{e} {e} for {e}
{e} of {e}: {e} {e}
{e} the {e} {e}
the {e} is {e}
{e} {e} and {e} {e}
{e} your {e} {e}
new {e} from {e}
{e}'s {e} of {e}, {e}
looking for a {e} {e}
{e} {e} required: {e} your {e}
folder in {t}, {t}, {t} en {t}
folder {t} en {t}
tolk {t} gezocht
tolk {t} nodig voor intake
dringend tolk {t} gevraagd
vertaling {t}
brochure in het {t}
interpreter {t} needed
taalles {t} {p}
toestemmingsformulier {t}
syndroom van {L}: {w}
ziekte van {L} {w}
prijs {F} {L} uitgereikt
basisschool {F} {w}
athénée royal {F} {L}: {r}
institut {F} {L} {r}
lycée {F} {L}
ecole {F} {r}
clinique {F} {L} {r}
hôpital {L} {r}
maison {F} {L}: {w}
project {L}: {w}
projet {F}: {r}
projet {L}: appel {r}
programma {F} {w}
boek van {F} {L}: {w}
boekvoorstelling {F} {L} leesclub
film {F} {L} met debat
lezing {F} {L} over {w}
concert {F} {L}
toneel "{F} en {F}"
café {L} {w}
bakkerij {L} {w}
slagerij {L}: factuur
apotheek {L} {w}
drukkerij {L} offerte
garage {L}: herstelling
firma {L} levert {w}
notaris {L}
dokter {L} {w}
dr. {L} {w}
huisartsenpraktijk {L} {w}
advocatenkantoor {L} {w}
schoenen {L}: actie
torfs {w}
ikea {w}
minister {L} {w}
burgemeester {L} {w}
standpunt minister {L}
collega {F} afwezig
verjaardag {F}
{F}kring {w}
sint-{F} {w}
sint-{F}school {w}
sint-{F}ziekenhuis {w}
sint-{F} en sint-{F}: {w}
heilige {F} parochie
san {F} {w}
zusters van {F}: {w}
OLV van {L}
storm {F}: {w}
orkaan {F}
lening {w} {L}
{w}plan {p}: {w}
{p}-{p} {w}
{p} noord {w}
{w} {p} en {p}: {w}
{w} te {p}
{w} naar {p}
{w} uit {p}
bezoek {p}
{p}
trein {p} {p} {w}
bus {p} {w}
{o} {p} {w}
{w} {o} {w}
{w} bij {o}
{w} voor {o}
{o} verhuist naar {p}
afspraak {o}
contactpersoon {o} {w}
{w} DEF
{w} def2
{w} v2
{w}, {w} en {w}
{w}/{w}: {w}
{w} & {w}
{w} {w}?
{w}? {w}!
{w} ({w})
{w} + {w}
ok {w}
ok voor {w}
mevr van {w} belde terug
dhr van de {w} komt
mevrouw van {o} {w}
meneer van het {w}
heer en mevrouw {w}
mevr. en dhr.: {w}
{F} {L}straat: {w}
{L}straat {w}
{F} {L}laan 12
avenue {F} {L}
rue {L} 14: {w}
rue {F} {L}
werken {L}laan
zaal {F} {L} gereserveerd
salle {F} {L}
prijs {F} {L}: {w}
school {F} {L}
athénée {F} {L}
campus {F} {L} {w}
wet {L}
loi {L}
wet {L} en {w}
project {F}: {w}
syndroom van {L}
maladie de {L}
ziekte van {L}: {w}
stichting {F} {L}
fonds {F} {L}: {w}
koning {F}
prinses {F}
queen {F} hospital
king {F} {w}
film "{F}"
filmavond "{F}" {w}
rusthuis {F}
wzc {F}
az {F} {L}
uz {w}
chiro {F}
{w} {w} day
{w} day {w} in the {w}
young man looking for a {w}
annual {w} {w}
world {w} day
feedback {w}
week van de {w}
dag van de {w}
nacht van de {w}
feest van {x}
{F} {L}laan {w}
werken {F} {L}straat
{w} {L}dreef
place {F} {L} : {r}
place {L}
rue {F} {L} : {r} {r}
avenue {L} {r}
boulevard {F} {L}
square {F} {L}
{L}plein: {w}
{F} {L}plein {w}
bushalte {L}straat verplaatst
omleiding {L}laan
{w} zaal {F} {L}
zaal {L}: {w}
athénée {F} {L}, {r}
école {F} {L} : {r}
collège {F} {r}
crèche {L}
résidence {F} {r}
instituut {F} {L}, {w}
priester {L} instituut
kanunnik {L} {w}
{L} & zonen: {w}
{L} en zonen {w}
{L} & {L} advocaten
{L} nv {w}
{L} bv offerte
firma {F} {L}: {w}
ets {L} : {r}
garage {L} : {r}
boulangerie {L} {r}
{L} partners: {w}
studio {L} {w}
wzc {F} {L}: {w}
az {F} {w}
residentie {L} {w}
huis {L} {w}
villa {F}: {w}
schaal van {L}
{L}-schaal {w}
{L}-test {w}
échelle de {L} : {r}
méthode {L} {r}
prix {L} {r}
tentoonstelling {F} {L} {w}
theaterstuk {F} {L}
roman van {F} {L}
sint {F} {w}
saint-{F} : {r}
sainte-{F} : {r}
{A}: {w}
{A} {w}
fam {A}
mevr {A} : {w}
echtpaar {A}: {w}
{w} {A} niet getekend
aanvraag {w} de {A}
kunnen we {A} nog {w}
mr {A} {w}
{A}, {f} - {w}
{f} {A} {w} {w}
`;
const FILES = `
Verslag_{n}_2026.pdf
verslag-{n}.docx
{n}_verslag.pdf
{n}.pdf
{n}.docx
{n}_{w}.pdf
{w}_{n}.pdf
{w}-{n}.pdf
{w}_{n}_{w}.docx
{l}_{f}_{w}.pdf
20261104_{n}_{w}.xlsx
2026-11-04 {n} {w}.pdf
intake{l}.docx
verslag{l}.pdf
Intake {n}.docx
brief {n}.docx
foto {n} {w}.jpg
scan {w} {n}.pdf
attestation_{n}.pdf
rapport {n}.docx
report_{n}.pdf
{l}_{w}_{w}.pdf
{f}_{l}.pdf
{f}-{l}-{w}.pdf
{l}-{f}_{w}.docx
{l} {f} {w}.pdf
{l}_{w}.jpg
{w}_{l}.jpg
{w} {f} {l}.docx
{w} {l}.pdf
{l} {w}.docx
{f} {w}.docx
{w} {w} {l}.pdf
{w}_{w}_{l}.pdf
{w}-{w}-{l}.pdf
2026_{l}_{w}.pdf
{l}_2026-03.pdf
{l}_{f}_2026.docx
CV_{n}.pdf
CV {f} {l}.pdf
cv-{l}.docx
huurcontract_{l}.pdf
kopie id {l}.jpg
foto's {l}.zip
mail {l}.msg
brief {l} aan {w}.docx
nota {f}.docx
Dossier {l}.zip
dossier_{l}_{f}.zip
doorverwijzing{l}.docx
{l}{w}.pdf
attest{l}.pdf
contract{l}2026.pdf
{f}contract.pdf
{l}attest.pdf
CV{l}.docx
factuur{l}{w}.pdf
rapport{f}.doc
INKOMSTEN{l}2025.xlsx
kopie{w}.pdf
attest{w}.pdf
{l}{f}.pdf
{w}{l}{f}.docx
attestation {l}.pdf
lettre_{l}_{w}.pdf
bilan-{l}.docx
{f}_{l}_photo.jpg
medical report {l}.pdf
letter_{l}.docx
{w} {w} {w}.docx
{w}-{w}-{w}.pdf
{w}_{w}_{p}.pdf
{p}_{w}.xlsx
plan {p}.pdf
{w}{w}_{w}.docx
{o} {w} 2026.docx
{o}_{o}.pdf
folder_{p}_nl.pdf
uitnodiging {w} {p}.docx
rapport_{w}_{w}.pdf
guide_{w}.pdf
Annual {w}.pdf
{w} form.docx
{w} DEF DEF2.docx
{w}_def.docx
{w}-{t}.pdf
{a}_{w}.pdf
poster week van de {a}.pdf
Poster_Week-van-de-{a}.pdf
{e}_{e}_q2.xlsx
{e}-{e}-{e}.pdf
{e} {e} {e}.pdf
{e}_{e}_2025.pdf
{r}_{r}.pdf
{r}-{r}-{r}.docx
{r} {r} {r}.docx
plan-{r}-clinique-saint-{F}.pdf
nieuwsbrief_de_{a}.pdf
nieuwsbrief-{o}.pdf
school-{F}-{w}.pdf
sint-{F}_{w}.pdf
dokter-{L}_folder.pdf
photo {r} petit-{p}.jpg
{w}-{w}-najaar-2026.xlsx
{w}.pdf
{w}_{w}.pdf
{w}-{w}.docx
{w} {w}.pdf
{w}_{w}_{w}.xlsx
{w}_2026.pdf
{w}{w}.pdf
{w}_{p}.pdf
verslag_{w}.docx
verslag {w} {w}.docx
formulier_{w}.pdf
{o}_{w}.pdf
{o}.pdf
folder {o}.pdf
handleiding_{w}.pdf
IMG_2026.jpg
scan0001.pdf
notulen_{w}_{w}.docx
affiche {x}.pdf
formulaire_{w}.pdf
modele_{w}.docx
`;

/** @param {string} text @param {'subject' | 'fileName'} textKind */
const read = (text, textKind) =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ text: line, textKind }));

export const TEMPLATES = [...read(SUBJECTS, 'subject'), ...read(FILES, 'fileName')];
