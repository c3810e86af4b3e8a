export const accounts = {
  navigation: 'Mensen',
  role: {
    administrator: 'Beheerder',
    'policy-officer': 'Beleidsmedewerker',
    facilitator: 'Facilitator',
  },
  'role-hint': {
    administrator: 'Ziet alle trajecten en beheert de mensen.',
    'policy-officer': 'Ziet alle trajecten, maakt thema’s en haalt bestanden op.',
    facilitator: 'Ziet en vult de workshops waaraan deze persoon is gekoppeld.',
  },
  field: {
    organisation: 'Naam van uw organisatie',
    'organisation-hint': 'Bijvoorbeeld Gemeente Waterrijk. Deze naam staat boven elke pagina.',
    'your-name': 'Uw naam',
    name: 'Naam',
    email: 'E-mailadres',
    'your-email': 'Uw e-mailadres',
    'your-email-hint': 'Hiermee logt u in.',
    password: 'Wachtwoord',
    'new-password': 'Nieuw wachtwoord',
    'password-hint':
      'Minstens {{minimum}} tekens, liever {{advised}} of meer. Een zin van vier of vijf woorden is sterk en goed te onthouden.',
    role: 'Rol',
    language: 'Taal van het scherm',
  },
  missing: {
    organisation: 'Vul de naam van uw organisatie in.',
    'your-name': 'Vul uw naam in.',
    name: 'Vul de naam van uw collega in.',
    email: 'Vul het e-mailadres in.',
    password: 'Vul uw wachtwoord in.',
    'new-password': 'Kies een wachtwoord.',
    'current-password': 'Vul uw huidige wachtwoord in.',
    role: 'Kies een rol.',
  },
  password: {
    'too-short': 'Dit wachtwoord is te kort: gebruik minstens {{minimum}} tekens.',
    'too-long': 'Dit wachtwoord is te lang: gebruik hoogstens {{maximum}} tekens.',
    common:
      'Dit wachtwoord is te makkelijk te raden. Gebruik geen namen, bekende woorden, jaartallen of rijtjes; kies bijvoorbeeld vier willekeurige woorden.',
  },
  'stale-form':
    'Dit formulier stond te lang open, of uw browser bewaart geen cookies. Vul uw wachtwoord opnieuw in en verstuur het nog een keer. Gebeurt dit weer? Sta dan cookies toe voor deze site.',
  setup: {
    title: 'Oogst inrichten',
    introduction:
      'Welkom. Vul de naam van uw organisatie in en maak uw eigen account. U wordt de eerste beheerder.',
    submit: 'Inrichten en inloggen',
    link: {
      title: 'Oogst is nog niet ingericht',
      wrong: 'Deze link werkt niet (meer).',
      text: 'Open de link die verscheen toen Oogst werd gestart. Zo weten wij zeker dat u de beheerder bent.',
      where:
        'De link staat in het venster waarin Oogst is gestart, in de regel die begint met “Richt Oogst in”. Bij elke start komt er een nieuwe link; alleen de nieuwste werkt.',
      command:
        'Staat Oogst op een server? Dan kan de technisch beheerder Oogst ook inrichten met de opdracht:',
    },
    done: {
      title: 'Oogst is al ingericht',
      text: 'Iemand was u voor. Uw gegevens zijn niet opgeslagen. Is dat een collega? Vraag dan om een uitnodiging.',
    },
    start: {
      title: 'Hoe wilt u beginnen?',
      introduction: 'Oogst is ingericht en u bent ingelogd.',
      'example-title': 'Kijk rond in een voorbeeld',
      example:
        'Het voorbeeldtraject van de gemeente Waterrijk: elf workshops met driehonderd ideeën. U kunt er alles mee proberen en het later verwijderen.',
      'example-button': 'Voorbeeld laden',
      'empty-title': 'Begin leeg',
      empty: 'Maak meteen uw eerste eigen traject.',
      'empty-button': 'Leeg beginnen',
      loaded: 'Het voorbeeld is geladen. Kijk gerust rond.',
    },
  },
  'sign-in': {
    title: 'Inloggen',
    submit: 'Inloggen',
    wrong: 'Het e-mailadres of het wachtwoord klopt niet.',
    forgot: 'Wachtwoord vergeten?',
    'forgot-text': 'Vraag een beheerder van uw organisatie om een link voor een nieuw wachtwoord.',
    kept: 'U was uitgelogd. Uw tekst is bewaard: na het inloggen kunt u hem alsnog versturen.',
    ended: 'U was uitgelogd. Log in en probeer het opnieuw.',
    'signed-out': 'U bent uitgelogd.',
  },
  invitation: {
    title: 'Welkom bij Oogst',
    introduction:
      'U bent uitgenodigd als {{role}}. Kies een wachtwoord; daarmee en met uw e-mailadres logt u in.',
    submit: 'Account maken',
    welcome: 'Uw account is klaar en u bent ingelogd.',
    'reset-title': 'Nieuw wachtwoord kiezen',
    'reset-introduction':
      'Kies een nieuw wachtwoord. Daarna bent u overal uitgelogd en logt u er opnieuw mee in.',
    'reset-submit': 'Wachtwoord opslaan',
    'password-set': 'Uw nieuwe wachtwoord is opgeslagen. U kunt er nu mee inloggen.',
  },
  'link-problem': {
    unknown: {
      title: 'Deze link kennen wij niet',
      text: 'Misschien is de link niet heel overgekomen. Open hem opnieuw uit het bericht dat u kreeg.',
    },
    used: {
      title: 'Deze link is al gebruikt',
      text: 'Een link werkt één keer. Hebt u er zelf een account mee gemaakt? Log dan in.',
    },
    expired: {
      title: 'Deze link is verlopen',
      text: 'Vraag een beheerder van uw organisatie om een nieuwe link.',
    },
    disabled: {
      title: 'Deze link werkt niet meer',
      text: 'Het account bij deze link is uitgezet. Vraag een beheerder van uw organisatie wat er aan de hand is.',
    },
    'email-taken': {
      title: 'U hebt al een account',
      text: 'Er is al een account met dit e-mailadres. Log in, of vraag een beheerder om een nieuw wachtwoord.',
    },
  },
  people: {
    title: 'Mensen',
    introduction: 'Wie in Oogst kan werken, en in welke rol.',
    invite: 'Collega uitnodigen',
    caption: 'Mensen met een account',
    status: 'Status',
    active: 'Actief',
    disabled: 'Uitgezet',
    'last-signed-in': 'Laatst ingelogd',
    never: 'Nog niet',
    invitations: 'Open uitnodigingen',
    expires: 'Geldig tot',
    action: 'Actie',
    revoke: 'Intrekken',
    'invitation-revoked': 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    saved: 'De wijziging is opgeslagen.',
    'last-administrator':
      'Dit is de enige beheerder die kan inloggen. Maak eerst iemand anders beheerder, anders kan niemand de mensen nog beheren.',
  },
  person: {
    'role-title': 'Rol',
    'role-save': 'Rol opslaan',
    'reset-title': 'Wachtwoord vergeten?',
    'reset-text': 'Maak een link waarmee {{name}} zelf een nieuw wachtwoord kiest.',
    'reset-button': 'Link maken',
    'disable-title': 'Toegang stoppen',
    'disable-text':
      '{{name}} wordt meteen overal uitgelogd en kan niet meer inloggen. Alles wat deze persoon heeft gedaan, blijft bewaard.',
    'disable-button': 'Account uitzetten',
    'enable-title': 'Weer toegang geven',
    'enable-text': '{{name}} kan daarna weer inloggen met het oude wachtwoord.',
    'enable-button': 'Account aanzetten',
    self: 'Dit bent u zelf.',
    back: 'Alle mensen',
  },
  invite: {
    title: 'Collega uitnodigen',
    introduction:
      'Oogst maakt een link die u zelf doorgeeft, bijvoorbeeld in een bericht. De link werkt één keer en {{days}} dagen lang.',
    submit: 'Link maken',
    'email-taken': 'Er is al iemand met dit e-mailadres. U vindt deze persoon in de lijst met mensen.',
  },
  link: {
    title: 'Geef deze link door',
    invite: 'Met deze link maakt {{name}} ({{email}}) een eigen account.',
    reset: 'Met deze link kiest {{name}} ({{email}}) een nieuw wachtwoord.',
    once: 'De link werkt één keer en {{days}} dagen lang. Wie de link heeft, kan hem gebruiken: stuur hem alleen naar deze persoon.',
    'shown-once': 'U ziet deze link alleen nu. Kopieer hem voordat u verder gaat.',
    copy: 'Link kopiëren',
    copied: 'De link is gekopieerd.',
    done: 'Klaar',
  },
  account: {
    title: 'Mijn account',
    profile: 'Uw gegevens',
    saved: 'Uw gegevens zijn opgeslagen.',
    password: 'Wachtwoord wijzigen',
    'password-text': 'Daarna bent u op andere apparaten uitgelogd.',
    current: 'Huidig wachtwoord',
    'current-wrong': 'Dit is niet uw huidige wachtwoord.',
    'password-save': 'Wachtwoord wijzigen',
    'password-saved': 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.',
  },
};
