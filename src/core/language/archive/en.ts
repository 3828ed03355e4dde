import type { ArchiveCatalogue } from './catalogue';

export const en: ArchiveCatalogue = {
  form: {
    explanation:
      'Can’t the recipient open protected mail? Put everything in a zip with a password. They open it with 7‑Zip.',
    contents: 'What goes into the zip?',
    message: 'The text of the mail',
    messageHint:
      'The whole text goes into the zip, the mails below it too. A short text without data takes its place. Your Outlook signature stays.',
    pictures:
      'A picture in the text doesn’t go into the zip. Take out a picture of or about your client yourself.',
    cannot: (name, kind) =>
      kind === 'cloud'
        ? `‘${name}’ is a link. Attach the file itself if it has to go into the zip.`
        : `‘${name}’ is an attached mail or appointment. Save it as a file and attach that file.`,
    nothingChosen: 'Choose what goes into the zip.',
    make: 'Make a zip with a password',
  },
  steps: {
    reading: 'Schakel is fetching the contents…',
    packing: 'Schakel is making the zip…',
    placing: 'Schakel is putting the zip in your mail…',
  },
  failed: {
    outdated: 'The attachments have changed meanwhile. Check what goes into the zip, and choose again.',
    unreadable: 'Outlook didn’t give the contents. Nothing was changed. Try again, or attach the file again.',
    tooLarge: 'The zip is too large: Outlook takes at most 25 MB. Choose fewer files.',
    unplaceable: 'Outlook didn’t change your mail. Everything is still as it was. Try again.',
    other: 'That didn’t work. Everything is still as it was. Try again.',
  },
  notUndone:
    'Outlook didn’t undo everything. Nothing is lost: it is all in the zip. Note the password, then choose ‘Undo’.',
  card: {
    title: 'Your zip is ready',
    placed: (name, hasFiles) => `${name} is on the mail.${hasFiles ? ' The separate files are off it.' : ''}`,
    password: 'Password',
    copy: 'Copy the password',
    copied: 'The password has been copied.',
    copyByHand: 'The password is selected. Press Ctrl+C (Mac: ⌘C).',
    otherWay: 'Phone or text the password. Never put it in a mail.',
    onceOnly: 'Schakel shows it only once.',
    helpTitle: 'Help with passing it on',
    help: [
      'Read it out word by word, and have it repeated. There is no zero and no one in it.',
      'Don’t you know the voice? First ask something only the two of you know, such as where you last spoke.',
      'Nobody answers? Ask in the mail to call you. Give the password only then.',
    ],
    passedOn: 'I passed it on',
  },
  neutralText: {
    lines: [
      'Hello,',
      'The data are in the attached zip file. You get the password by phone or text message.',
      'You open the file with 7-Zip.',
    ],
    regards: 'Kind regards,',
  },
};
