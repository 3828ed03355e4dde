import type { ArchiveCatalogue } from './catalogue';

export const fr: ArchiveCatalogue = {
  form: {
    explanation:
      'Le destinataire ne peut pas ouvrir un mail protégé ? Mettez tout dans un zip avec mot de passe. Il l’ouvre avec 7‑Zip.',
    contents: 'Que mettre dans le zip ?',
    message: 'Le texte du mail',
    messageHint:
      'Tout le texte va dans le zip, aussi les mails en dessous. Un court texte sans données prend sa place. Votre signature Outlook reste.',
    pictures:
      'Une image dans le texte ne va pas dans le zip. Enlevez vous-même une image de ou sur votre client.',
    cannot: (name, kind) =>
      kind === 'cloud'
        ? `« ${name} » est un lien. Ajoutez le fichier lui-même s’il doit aller dans le zip.`
        : `« ${name} » est un mail ou un rendez-vous joint. Enregistrez-le comme fichier et ajoutez ce fichier.`,
    nothingChosen: 'Choisissez ce qui va dans le zip.',
    make: 'Créer le zip avec mot de passe',
  },
  steps: {
    reading: 'Schakel va chercher le contenu…',
    packing: 'Schakel crée le zip…',
    placing: 'Schakel met le zip dans votre mail…',
  },
  failed: {
    outdated:
      'Les pièces jointes ont changé entre-temps. Regardez ce qui va dans le zip, et choisissez à nouveau.',
    unreadable:
      'Outlook n’a pas donné le contenu. Rien n’a changé. Réessayez, ou ajoutez le fichier à nouveau.',
    tooLarge: 'Le zip est trop grand : Outlook accepte au plus 25 Mo. Choisissez moins de fichiers.',
    unplaceable: 'Outlook n’a pas adapté votre mail. Tout y est encore comme avant. Réessayez.',
    other: 'Cela n’a pas marché. Tout y est encore comme avant. Réessayez.',
  },
  notUndone:
    'Outlook n’a pas tout annulé. Rien n’est perdu : tout est dans le zip. Notez le mot de passe, puis choisissez « Annuler ».',
  card: {
    title: 'Votre zip est prêt',
    placed: (name, hasFiles) =>
      `${name} est dans le mail.${hasFiles ? ' Les fichiers séparés n’y sont plus.' : ''}`,
    password: 'Mot de passe',
    copy: 'Copier le mot de passe',
    copied: 'Le mot de passe est copié.',
    copyByHand: 'Le mot de passe est sélectionné. Appuyez sur Ctrl+C (Mac : ⌘C).',
    otherWay: 'Donnez le mot de passe par téléphone ou SMS. Ne le mettez jamais dans un mail.',
    onceOnly: 'Schakel ne le montre qu’une fois.',
    helpTitle: 'Comment le transmettre',
    help: [
      'Lisez-le mot par mot, et faites-le répéter. Il ne contient ni zéro ni un.',
      'Vous ne reconnaissez pas la voix ? Demandez d’abord une chose que vous seuls savez, comme l’endroit de votre dernière rencontre.',
      'Personne ne répond ? Demandez dans le mail de vous appeler. Donnez le mot de passe à ce moment-là.',
    ],
    passedOn: 'Je l’ai transmis',
  },
  neutralText: {
    lines: [
      'Bonjour,',
      'Les données sont dans le fichier zip en pièce jointe. Vous recevez le mot de passe par téléphone ou SMS.',
      'Vous ouvrez le fichier avec 7-Zip.',
    ],
    regards: 'Bien à vous,',
  },
};
