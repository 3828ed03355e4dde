/**
 * Subjects and file names as caseworkers write them, with slots: `{n}` any name, `{f}` a first name, `{l}` a family name, `{x}` something
 * that is no name, `{F}` and `{L}` names that stand for no client, `{w}` a word, `{p}` a place, `{o}` an organisation.
 */
const SUBJECTS = `
doorverwijzing {n}
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
