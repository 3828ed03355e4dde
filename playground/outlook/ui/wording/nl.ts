import type { Wording } from '../wording';

export const nl: Wording = {
  product: 'Schakel-proefomgeving',
  nothingIsSent: 'Nagebouwde Outlook: er wordt niets echt verstuurd.',
  teams: 'Teams',

  mails: 'Mails',
  inbox: 'Postvak IN',
  receivedHandoff: 'Een overdracht van een partner',
  reply: 'Je antwoord',
  laidReady: 'Klaargezet vanuit Teams',
  drafts: 'Voorbeeldmails',
  sentItems: 'Verzonden',
  nothingSentYet: 'Nog niets verzonden.',
  examples: {
    alarm: 'Drie problemen tegelijk',
    colleague: 'Gewone mail aan een collega',
    ready: 'Cliëntmail, klaar om te versturen',
    namesake: 'Privéadres van een bekende collega',
    numbers: 'Rekeningnummer en gsm in het onderwerp',
    attachment: 'De naam van de bijlage verraadt wie',
    cloudFile: 'Een link naar een bestand in de cloud',
    carbonCopy: 'Privéadres in Cc',
    french: 'In het Frans',
    english: 'In het Engels',
    unresolved: 'Een ontvanger die Outlook niet vindt',
    lookalike: 'Een tikfout in het adres',
    copies: 'Drie collega’s in Cc',
    generalMailbox: 'Aan een algemene mailbox',
    twoClients: 'Twee cliënten in één mail',
    distributionList: 'Aan een lijst van ontvangers',
    consent: 'Andere partner dan afgesproken',
    invitation: 'Uitnodiging met een naam erin',
    blank: 'Een nieuwe mail',
  },
  noSubject: '(Geen onderwerp)',

  compose: 'Nieuw bericht',
  composeMeeting: 'Nieuwe vergadering',
  send: 'Verzenden',
  discard: 'Opnieuw beginnen',
  from: 'Van',
  organizer: 'Organisator',
  fields: { to: 'Aan', cc: 'Cc', bcc: 'Bcc' },
  attendees: { to: 'Vereist', cc: 'Optioneel', bcc: 'Bcc' },
  removeRecipient: (name) => `${name} verwijderen`,
  unresolvedRecipient: (name) => `${name}: niet gevonden`,
  subject: 'Onderwerp',
  location: 'Locatie',
  body: 'Berichttekst',
  attach: 'Bijvoegen',
  attachments: 'Bijlagen',
  removeAttachment: (name) => `Bijlage ${name} verwijderen`,
  link: 'link',
  sensitivity: 'Gevoeligheid',
  noLabel: 'Geen label',
  notifications: 'Meldingen',
  dismiss: 'Sluiten',

  addIn: 'Schakel',
  closePane: 'Schakel sluiten',
  widenPane: 'Paneel breder maken',
  narrowPane: 'Paneel smaller maken',

  alert: {
    buttons: {
      takeAction: 'Actie ondernemen',
      sendAnyway: 'Toch verzenden',
      dontSend: 'Niet verzenden',
    },
    tryLater: 'Later opnieuw proberen',
    ok: 'OK',
    sendNow: 'Nu verzenden',
    checking: 'Schakel bekijkt je bericht…',
    defaultMessage: 'Schakel voorkomt dat dit e-mailbericht wordt verzonden.',
    takingLong: {
      canSendAnyway: 'Schakel heeft meer tijd nodig dan verwacht. Wil je het bericht toch verzenden?',
      mustWait: 'Schakel heeft meer tijd nodig dan verwacht. Wacht tot de controle klaar is.',
    },
    timedOut: {
      canSendAnyway: 'Schakel heeft niet op tijd geantwoord. Wil je het bericht toch verzenden?',
      mustRetry: 'Schakel heeft niet op tijd geantwoord. Druk opnieuw op Verzenden.',
    },
    unavailable: {
      canSendAnyway: 'Schakel is op dit moment niet beschikbaar en kon je bericht niet controleren.',
      cannotSend:
        'Schakel is op dit moment niet beschikbaar. Je organisatie laat niet toe dat een bericht zonder controle wordt ' +
        'verzonden.',
    },
    allowedAfterWait: 'Schakel is klaar met je bericht. Wil je het nu verzenden?',
    refused: {
      noRecipients: 'Voeg minstens één ontvanger toe aan je bericht.',
      unresolvedRecipients: 'Outlook vindt een of meer ontvangers niet. Verbeter of verwijder ze.',
    },
  },

  sent: {
    heading: 'Zo vertrekt de mail',
    sentAt: 'Verzonden om',
    clearance: {
      allowed: 'Schakel liet deze mail vertrekken.',
      sentAnyway: 'Schakel stelde een vraag; de afzender koos ‘Toch verzenden’.',
      unchecked: 'Deze mail vertrok zonder controle van Schakel.',
    },
    protection: {
      byMailFlowRule: {
        short: 'Beschermd',
        label: 'Niet doorsturen, toegepast door de e-mailstroomregel',
        hint:
          'De regel van de organisatie vond de header van Schakel en versleutelde de mail. Ontvangers kunnen hem niet ' +
          'doorsturen, afdrukken of kopiëren. Wie geen Microsoft 365 heeft, krijgt een koppeling naar een beveiligd portaal.',
      },
      byLabel: {
        short: 'Beschermd',
        label: 'Niet doorsturen, toegepast door het gevoeligheidslabel',
        hint: 'Het label versleutelde de mail bij het verzenden. Ontvangers kunnen hem niet doorsturen, afdrukken of kopiëren.',
      },
      none: {
        short: 'Onbeveiligd',
        label: 'Vertrekt onbeveiligd',
        hint: 'Er is geen label en geen header waarop de e-mailstroomregel reageert. Wie de mail krijgt, kan hem doorsturen.',
      },
    },
    headers: 'Headers',
    headersHint: 'Headers worden nooit versleuteld; ook het onderwerp niet.',
    header: 'Naam',
    value: 'Waarde',
    fromAddIn: 'door Schakel gezet',
    recipients: 'Ontvangers',
    body: 'Bericht',
  },

  settings: {
    open: 'Instellingen',
    close: 'Instellingen sluiten',
    heading: 'Instellingen van de proefomgeving',
    requirementSet: {
      label: 'Versie van Outlook (Mailbox)',
      hint: 'Wat een nieuwere versie kan, kent een oudere niet: 1.14 brengt de knop in de melding, 1.15 de opmaak.',
    },
    sendMode: {
      label: 'Verzendmodus in het manifest',
      hint: 'Wat Outlook doet als Schakel nee zegt, te traag is of niet laadt.',
    },
    sendModes: {
      softBlock: 'Zacht blokkeren (standaard)',
      block: 'Blokkeren',
      promptUser: 'Vragen',
    },
    displayLanguage: { label: 'Taal van Outlook', hint: 'Schakel volgt de taal van Outlook.' },
    officeTheme: { label: 'Office-thema', hint: 'Schakel volgt de kleuren van Outlook.' },
    officeThemes: { colorful: 'Kleurrijk', white: 'Wit', darkGray: 'Donkergrijs', black: 'Zwart' },
    hasLabels: {
      label: 'De organisatie heeft gevoeligheidslabels',
      hint: 'Eén ervan past ‘Niet doorsturen’ toe.',
    },
    quirks: 'Eigenaardigheden van Outlook',
    quirk: {
      olderAlertButtons: {
        label: 'Oudere melding',
        hint: 'Klassieke Outlook vóór 2412 en Mac: de knop van Schakel komt in de plaats van ‘Niet verzenden’.',
      },
      asksAfterWait: {
        label: 'Vraagt na het wachten',
        hint: 'Duurde de controle lang, dan vraagt Outlook of het bericht nu weg mag.',
      },
      sendAnywayWhenTimedOut: {
        label: 'Toch verzenden na vijf minuten',
        hint: 'Web en nieuwe Outlook bieden dit aan, ook bij zacht blokkeren.',
      },
      eventNotRaised: {
        label: 'Start Schakel niet bij het verzenden',
        hint: 'Mobiel, Simple MAPI, en soms het web: alleen de e-mailstroomregel is dan nog een vangnet.',
      },
      runtimeUnloadable: {
        label: 'Schakel kan niet laden',
        hint: 'De webserver van de organisatie is onbereikbaar.',
      },
    },
    faults: {
      label: 'Storingen',
      hint: 'Laat een vraag van Schakel aan Outlook misgaan. Een mail die niet gelezen kan worden, mag niet vertrekken.',
    },
    operation: 'Vraag aan Outlook',
    fault: 'Wat er misgaat',
    faultKinds: {
      fails: 'geeft een fout',
      silent: 'geeft geen antwoord',
      late: 'antwoordt na 6 seconden',
      twice: 'antwoordt twee keer',
    },
    addFault: 'Storing toevoegen',
    removeFault: (operation) => `Storing ${operation} verwijderen`,
    noFaults: 'Alles werkt.',
  },
};
