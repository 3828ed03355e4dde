import type { ArchiveCatalogue } from './catalogue';

export const nl: ArchiveCatalogue = {
  form: {
    explanation:
      'Kan de ontvanger geen beveiligde mail openen? Stop alles in een zip met een wachtwoord. De ontvanger opent hem met 7‑Zip.',
    contents: 'Wat gaat in de zip?',
    message: 'De tekst van de mail',
    messageHint:
      'De hele tekst gaat in de zip, ook de mails eronder. In de mail komt een korte tekst zonder gegevens. Je Outlook-handtekening blijft.',
    pictures:
      'Een foto in de tekst gaat niet mee in de zip. Haal een foto van of over je cliënt er zelf uit.',
    cannot: (name, kind) =>
      kind === 'cloud'
        ? `‘${name}’ is een link. Voeg het bestand zelf toe als het mee in de zip moet.`
        : `‘${name}’ is een bijgevoegde mail of afspraak. Bewaar die als bestand en voeg het bestand toe.`,
    nothingChosen: 'Kies wat in de zip gaat.',
    make: 'Maak zip met wachtwoord',
  },
  steps: {
    reading: 'Schakel haalt de inhoud op…',
    packing: 'Schakel maakt de zip…',
    placing: 'Schakel zet de zip in je mail…',
  },
  failed: {
    outdated: 'De bijlagen zijn intussen veranderd. Kijk na wat in de zip moet, en kies opnieuw.',
    unreadable:
      'Outlook gaf de inhoud niet. Er is niets veranderd. Probeer opnieuw, of voeg het bestand opnieuw toe.',
    tooLarge: 'De zip is te groot: Outlook neemt hoogstens 25 MB aan. Kies minder bestanden.',
    unplaceable: 'Outlook paste je mail niet aan. Alles staat er nog zoals het was. Probeer opnieuw.',
    other: 'Dat lukte niet. Alles staat er nog zoals het was. Probeer opnieuw.',
  },
  notUndone:
    'Outlook maakte niet alles ongedaan. Niets is weg: alles zit in de zip. Noteer het wachtwoord, en kies dan ‘Ongedaan maken’.',
  card: {
    title: 'Je zip is klaar',
    placed: (name, hasFiles) =>
      `${name} staat in de mail.${hasFiles ? ' De losse bestanden zijn eruit.' : ''}`,
    password: 'Wachtwoord',
    copy: 'Kopieer het wachtwoord',
    copied: 'Het wachtwoord is gekopieerd.',
    copyByHand: 'Het wachtwoord is geselecteerd. Druk op Ctrl+C (Mac: ⌘C).',
    otherWay: 'Bel of sms het wachtwoord. Zet het nooit in een mail.',
    onceOnly: 'Schakel toont het maar één keer.',
    helpTitle: 'Hulp bij het doorgeven',
    help: [
      'Lees het woord per woord voor, en laat het herhalen. Er zit geen nul en geen één in.',
      'Ken je de stem niet? Vraag eerst iets dat alleen jullie twee weten, zoals waar jullie elkaar laatst spraken.',
      'Neemt niemand op? Vraag in de mail om jou te bellen. Geef het wachtwoord dan pas.',
    ],
    passedOn: 'Ik gaf het door',
  },
  neutralText: {
    lines: [
      'Dag,',
      'De gegevens zitten in het zipbestand in bijlage. Je krijgt het wachtwoord telefonisch of per sms.',
      'Je opent het bestand met 7-Zip.',
    ],
    regards: 'Vriendelijke groeten,',
  },
};
