import { wordSet } from '../surroundings';

/** Words in front of numbers that others hand out: invoices, tickets, case files, payments. */
export const REFERENCE_WORDS = wordSet(
  'factuur factuurnr factuurnummer facture invoice ticket inc req rq chg ritm request dossier dossiernr dossiernummer casus ' +
    'polis polisnr polisnummer police po order bestelbon bestelling bon commande contract contractnr referentie ref reference ' +
    'klant klantnr klantnummer aansluitingsnummer meter meternummer ean serienummer imei ogm vcs mededeling communication ' +
    'rekening versie version klacht',
);
