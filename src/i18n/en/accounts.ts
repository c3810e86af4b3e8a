import type { accounts as nl } from '../nl/accounts.js';

export const accounts: typeof nl = {
  navigation: 'People',
  role: {
    administrator: 'Administrator',
    'policy-officer': 'Policy officer',
    facilitator: 'Facilitator',
  },
  'role-hint': {
    administrator: 'Sees all projects and manages the people.',
    'policy-officer': 'Sees all projects, makes themes and downloads files.',
    facilitator: 'Sees and fills the workshops that this person is assigned to.',
  },
  field: {
    organisation: 'Name of your organisation',
    'organisation-hint': 'For example Gemeente Waterrijk. This name stands above every page.',
    'your-name': 'Your name',
    name: 'Name',
    email: 'E-mail address',
    'your-email': 'Your e-mail address',
    'your-email-hint': 'You sign in with it.',
    password: 'Password',
    'new-password': 'New password',
    'password-hint':
      'At least {{minimum}} characters, better {{advised}} or more. A sentence of four or five words is strong and easy to remember.',
    role: 'Role',
    language: 'Language of the screen',
  },
  missing: {
    organisation: 'Enter the name of your organisation.',
    'your-name': 'Enter your name.',
    name: 'Enter the name of your colleague.',
    email: 'Enter the e-mail address.',
    password: 'Enter your password.',
    'new-password': 'Choose a password.',
    'current-password': 'Enter your current password.',
    role: 'Choose a role.',
  },
  password: {
    'too-short': 'This password is too short: use at least {{minimum}} characters.',
    'too-long': 'This password is too long: use at most {{maximum}} characters.',
    common:
      'This password is too easy to guess. Use no names, well-known words, years or rows of keys; choose four random words, for example.',
  },
  'stale-form':
    'This form was open for too long, or your browser keeps no cookies. Enter your password again and send it once more. Does this happen again? Then allow cookies for this site.',
  setup: {
    title: 'Set up Oogst',
    introduction:
      'Welcome. Enter the name of your organisation and make your own account. You become the first administrator.',
    submit: 'Set up and sign in',
    link: {
      title: 'Oogst has not been set up yet',
      wrong: 'This link does not work (any more).',
      text: 'Open the link that appeared when Oogst was started. That is how we know that you are the administrator.',
      where:
        'The link is in the window in which Oogst was started, in the line that begins with “Richt Oogst in”. Every start gives a new link; only the newest works.',
      command: 'Is Oogst on a server? Then the technical administrator can also set it up with the command:',
    },
    done: {
      title: 'Oogst has been set up already',
      text: 'Somebody was faster. Your details have not been saved. Was it a colleague? Then ask for an invitation.',
    },
    start: {
      title: 'How would you like to begin?',
      introduction: 'Oogst has been set up and you are signed in.',
      'example-title': 'Look around in an example',
      example:
        'The example project of the municipality of Waterrijk: eleven workshops with three hundred ideas. You can try everything with it and delete it later.',
      'example-button': 'Load the example',
      'empty-title': 'Begin empty',
      empty: 'Make your first project of your own.',
      'empty-button': 'Begin empty',
      loaded: 'The example has been loaded. Have a look around.',
    },
  },
  'sign-in': {
    title: 'Sign in',
    submit: 'Sign in',
    wrong: 'The e-mail address or the password is not right.',
    forgot: 'Forgotten your password?',
    'forgot-text': 'Ask an administrator of your organisation for a link to set a new password.',
    kept: 'You were signed out. Your text has been kept: after signing in you can still send it.',
    ended: 'You were signed out. Sign in and try again.',
    'signed-out': 'You are signed out.',
  },
  invitation: {
    title: 'Welcome to Oogst',
    introduction:
      'You have been invited as {{role}}. Choose a password; you sign in with it and your e-mail address.',
    submit: 'Make the account',
    welcome: 'Your account is ready and you are signed in.',
    'reset-title': 'Choose a new password',
    'reset-introduction':
      'Choose a new password. After that you are signed out everywhere and sign in again with it.',
    'reset-submit': 'Save the password',
    'password-set': 'Your new password has been saved. You can sign in with it now.',
  },
  'link-problem': {
    unknown: {
      title: 'We do not know this link',
      text: 'Perhaps the link did not arrive whole. Open it again from the message that you were sent.',
    },
    used: {
      title: 'This link has been used already',
      text: 'A link works once. Did you make an account with it yourself? Then sign in.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Ask an administrator of your organisation for a new link.',
    },
    disabled: {
      title: 'This link does not work any more',
      text: 'The account of this link has been switched off. Ask an administrator of your organisation what is going on.',
    },
    'email-taken': {
      title: 'You have an account already',
      text: 'There is an account with this e-mail address. Sign in, or ask an administrator for a new password.',
    },
  },
  people: {
    title: 'People',
    introduction: 'Who can work in Oogst, and in which role.',
    invite: 'Invite a colleague',
    caption: 'People with an account',
    status: 'Status',
    active: 'Active',
    disabled: 'Switched off',
    'last-signed-in': 'Last signed in',
    never: 'Not yet',
    invitations: 'Open invitations',
    expires: 'Valid until',
    action: 'Action',
    revoke: 'Revoke',
    'invitation-revoked': 'The invitation has been revoked. The link does not work any more.',
    saved: 'The change has been saved.',
    'signed-out': 'This person is signed out everywhere.',
    'last-administrator':
      'This is the only administrator who can sign in. Make somebody else administrator first, or nobody can manage the people any more.',
  },
  person: {
    'role-title': 'Role',
    'role-save': 'Save the role',
    'reset-title': 'Password forgotten?',
    'reset-text': 'Make a link with which {{name}} chooses a new password.',
    'reset-button': 'Make a link',
    'sign-out-title': 'Telephone or laptop lost?',
    'sign-out-text': '{{name}} is signed out on all devices and has to sign in again there.',
    'sign-out-button': 'Sign out everywhere',
    'disable-title': 'End access',
    'disable-text':
      '{{name}} is signed out everywhere at once and cannot sign in any more. Everything this person did is kept.',
    'disable-button': 'Switch the account off',
    'enable-title': 'Give access again',
    'enable-text': '{{name}} can then sign in again with the old password.',
    'enable-button': 'Switch the account on',
    self: 'This is you.',
    back: 'All people',
  },
  invite: {
    title: 'Invite a colleague',
    introduction:
      'Oogst makes a link that you pass on yourself, in a message for example. The link works once and for {{days}} days.',
    submit: 'Make a link',
    'email-taken': 'Somebody has this e-mail address already. You find this person in the list of people.',
  },
  link: {
    title: 'Pass this link on',
    invite: 'With this link {{name}} ({{email}}) makes an account.',
    reset: 'With this link {{name}} ({{email}}) chooses a new password.',
    once: 'The link works once and for {{days}} days. Whoever has the link can use it: send it to this person only.',
    'shown-once': 'You see this link only now. Copy it before you go on.',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    done: 'Done',
  },
  account: {
    title: 'My account',
    profile: 'Your details',
    saved: 'Your details have been saved.',
    password: 'Change your password',
    'password-text': 'After that you are signed out on other devices.',
    current: 'Current password',
    'current-wrong': 'This is not your current password.',
    'password-save': 'Change password',
    'password-saved': 'Your password has been changed. You are signed out on other devices.',
  },
};
