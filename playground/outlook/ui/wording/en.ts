import type { Wording } from '../wording';

export const en: Wording = {
  product: 'Schakel playground',
  nothingIsSent: 'A stand-in Outlook: nothing is really sent.',
  teams: 'Teams',

  mails: 'Mails',
  inbox: 'Inbox',
  receivedHandoff: 'A handoff from a partner',
  reply: 'Your reply',
  laidReady: 'Laid ready from Teams',
  drafts: 'Example mails',
  sentItems: 'Sent',
  nothingSentYet: 'Nothing sent yet.',
  examples: {
    alarm: 'Three problems at once',
    colleague: 'Ordinary mail to a colleague',
    ready: 'Client mail, ready to go',
    namesake: 'Private address of a known colleague',
    numbers: 'Account and phone number in the subject',
    attachment: 'The name of the attachment tells who',
    cloudFile: 'A link to a file in the cloud',
    carbonCopy: 'Private address in Cc',
    french: 'In French',
    english: 'In English',
    unresolved: 'A recipient that Outlook cannot find',
    lookalike: 'A typing error in the address',
    copies: 'Three colleagues in Cc',
    generalMailbox: 'To a general mailbox',
    twoClients: 'Two clients in one mail',
    distributionList: 'To a distribution list',
    consent: 'Another partner than agreed',
    invitation: 'An invitation with a name in it',
    blank: 'A new mail',
  },
  noSubject: '(No subject)',

  compose: 'New message',
  composeMeeting: 'New meeting',
  send: 'Send',
  discard: 'Start over',
  from: 'From',
  organizer: 'Organizer',
  fields: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
  attendees: { to: 'Required', cc: 'Optional', bcc: 'Bcc' },
  removeRecipient: (name) => `Remove ${name}`,
  unresolvedRecipient: (name) => `${name}: not found`,
  subject: 'Subject',
  location: 'Location',
  body: 'Message body',
  attach: 'Attach',
  attachments: 'Attachments',
  removeAttachment: (name) => `Remove attachment ${name}`,
  link: 'link',
  sensitivity: 'Sensitivity',
  noLabel: 'No label',
  notifications: 'Notifications',
  dismiss: 'Dismiss',

  addIn: 'Schakel',
  closePane: 'Close Schakel',
  widenPane: 'Make the pane wider',
  narrowPane: 'Make the pane narrower',

  alert: {
    buttons: {
      takeAction: 'Take Action',
      sendAnyway: 'Send Anyway',
      dontSend: 'Don’t Send',
    },
    tryLater: 'Try Later',
    ok: 'OK',
    sendNow: 'Send now',
    checking: 'Schakel is looking at your message…',
    defaultMessage: 'Schakel is preventing this email from being sent.',
    takingLong: {
      canSendAnyway: 'Schakel is taking longer than expected. Do you want to send the message anyway?',
      mustWait: 'Schakel is taking longer than expected. Wait until the check is done.',
    },
    timedOut: {
      canSendAnyway: 'Schakel did not answer in time. Do you want to send the message anyway?',
      mustRetry: 'Schakel did not answer in time. Select Send again.',
    },
    unavailable: {
      canSendAnyway: 'Schakel is unavailable at this time and could not check your message.',
      cannotSend:
        'Schakel is unavailable at this time. Your organization does not allow a message to be sent unchecked.',
    },
    allowedAfterWait: 'Schakel has finished with your message. Do you want to send it now?',
    refused: {
      noRecipients: 'Add at least one recipient to your message.',
      unresolvedRecipients: 'Outlook cannot find one or more recipients. Correct or remove them.',
    },
  },

  sent: {
    heading: 'The mail as it leaves',
    sentAt: 'Sent at',
    clearance: {
      allowed: 'Schakel let this mail leave.',
      sentAnyway: 'Schakel asked a question; the sender chose ‘Send Anyway’.',
      unchecked: 'This mail left without a check by Schakel.',
    },
    protection: {
      byMailFlowRule: {
        short: 'Protected',
        label: 'Do Not Forward, applied by the mail-flow rule',
        hint:
          'The organization’s rule found Schakel’s header and encrypted the mail. Recipients cannot forward, print or copy ' +
          'it. Those without Microsoft 365 get a link to a secured portal.',
      },
      byLabel: {
        short: 'Protected',
        label: 'Do Not Forward, applied by the sensitivity label',
        hint: 'The label encrypted the mail when it was sent. Recipients cannot forward, print or copy it.',
      },
      none: {
        short: 'Unprotected',
        label: 'Leaves unprotected',
        hint: 'There is no label, and no header to which the mail-flow rule responds. Whoever gets the mail can forward it.',
      },
    },
    headers: 'Headers',
    headersHint: 'Headers are never encrypted; nor is the subject.',
    header: 'Name',
    value: 'Value',
    fromAddIn: 'set by Schakel',
    recipients: 'Recipients',
    body: 'Message',
  },

  settings: {
    open: 'Settings',
    close: 'Close settings',
    heading: 'Playground settings',
    requirementSet: {
      label: 'Version of Outlook (Mailbox)',
      hint: 'An older version lacks what a newer one brings: the alert’s button in 1.14, its formatting in 1.15.',
    },
    sendMode: {
      label: 'Send mode in the manifest',
      hint: 'What Outlook does when Schakel says no, is too slow or doesn’t load.',
    },
    sendModes: {
      softBlock: 'Soft block (default)',
      block: 'Block',
      promptUser: 'Prompt user',
    },
    displayLanguage: { label: 'Language of Outlook', hint: 'Schakel follows the language of Outlook.' },
    officeTheme: { label: 'Office theme', hint: 'Schakel follows the colors of Outlook.' },
    officeThemes: { colorful: 'Colorful', white: 'White', darkGray: 'Dark gray', black: 'Black' },
    hasLabels: {
      label: 'The organization has sensitivity labels',
      hint: 'One of them applies Do Not Forward.',
    },
    quirks: 'Quirks of Outlook',
    quirk: {
      olderAlertButtons: {
        label: 'Older alert',
        hint: 'Classic Outlook before 2412 and Mac: Schakel’s button takes the place of ‘Don’t Send’.',
      },
      asksAfterWait: {
        label: 'Asks after waiting',
        hint: 'When the check took long, Outlook asks whether the message may leave now.',
      },
      sendAnywayWhenTimedOut: {
        label: 'Send Anyway after five minutes',
        hint: 'The web and new Outlook offer it, even in soft block.',
      },
      eventNotRaised: {
        label: 'Doesn’t start Schakel on send',
        hint: 'Mobile, Simple MAPI and now and then the web: only the mail-flow rule is left as a net.',
      },
      runtimeUnloadable: {
        label: 'Schakel cannot load',
        hint: 'The organization’s web server is out of reach.',
      },
    },
    faults: {
      label: 'Faults',
      hint: 'Makes a call from Schakel to Outlook go wrong. A mail that cannot be read may not leave.',
    },
    operation: 'Call to Outlook',
    fault: 'What goes wrong',
    faultKinds: {
      fails: 'gives an error',
      silent: 'gives no answer',
      late: 'answers after 6 seconds',
      twice: 'answers twice',
    },
    addFault: 'Add fault',
    removeFault: (operation) => `Remove fault ${operation}`,
    noFaults: 'Everything works.',
  },
};
