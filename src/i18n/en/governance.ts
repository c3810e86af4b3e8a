import type { governance as nl } from '../nl/governance.js';

export const governance: typeof nl = {
  title: 'Account of the algorithm',
  intro:
    'These texts are made from the settings of this installation. They are a beginning: fill in yourself what stands between square brackets.',
  'fill-in': '[to be filled in]',
  none: 'none',
  'not-run': 'not used yet',
  field: 'Part',
  text: 'Text',
  register: {
    title: 'Text for the Algorithm Register',
    intro: 'The parts follow the publication standard of the Algorithm Register of the Dutch government.',
    name: 'Name',
    'name-text': 'Oogst: grouping ideas of workshops',
    organisation: 'Organisation',
    status: 'Status',
    'status-text': 'In use',
    short: 'Short description',
    'short-text':
      'Oogst groups ideas that participants gave in workshops, and proposes themes and tags. Staff decide on every theme. Used for: {{project}}.',
    purpose: 'Purpose',
    'purpose-text':
      'To oversee many short texts, so that no idea is lost and everybody can see where a paragraph of the note comes from.',
    impact: 'Consequences for people',
    'impact-text':
      'The algorithm does not decide on persons and scores nobody. A mistake means that an idea stands in a wrong theme until somebody moves it.',
    basis: 'Legal basis',
    human: 'Human intervention',
    'human-text':
      'Every proposal can be accepted, changed or refused. What a person decides stays at the next computation. Every decision has a name and a time and can be taken back. People sign the list of themes off.',
    data: 'Data',
    'data-text':
      'The words of {{ideas}} ideas, with workshop, kind and perspective. Laws that are looked for: {{laws}}. No link with other registers.',
    technique: 'How it works',
    'technique-text':
      'Words are brought back to their stems and compared with a readable dictionary of municipal subjects. Texts that are alike come together (clustering). There is no language model and nothing that learns by itself. The same input always gives the same result. Version of the text engine: {{engine}}. Version of the dictionary: {{lexicon}}.',
    risks: 'Risks and measures',
    'risks-text':
      'Each idea says why it stands where it stands and how certain that is. Doubtful ones come first in a list to check. Ideas that fit nowhere stand apart and are read. Every computation can be repeated.',
    supplier: 'Supplier and source code',
    'supplier-text':
      'Open source under the licence EUPL-1.2. The software runs at the organisation itself and asks nothing of services of others.',
    contact: 'Contact',
  },
  dpia: {
    title: 'Text for a DPIA',
    intro:
      'This text helps with a data protection impact assessment (DPIA). The data protection officer judges it.',
    what: 'Processing',
    'what-text':
      'Writing down, grouping and summarising what participants say in workshops, and accounting for what happens with it.',
    who: 'Data subjects',
    'who-text': 'Participants of workshops, people they tell about, and staff with an account.',
    personal: 'Personal data',
    'personal-text':
      'Ideas are written down without a name. A name with a quote is kept only if the speaker agreed: now with {{named}} ideas. The software looks for names, addresses, telephone numbers and other personal data in the text. Now {{marked}} ideas are marked and not looked at yet.',
    special: 'Special categories',
    'special-text':
      'Participants may tell of health or debts. Facilitators write down the idea and not the person. Who can be recognised all the same is marked and taken out.',
    access: 'Who has access',
    'access-text':
      'Only people with an account and a role: {{people}}. A facilitator sees their own workshops only. It is written down who takes a file along.',
    role: {
      administrator_one: '1 administrator',
      administrator_other: '{{count}} administrators',
      'policy-officer_one': '1 policy officer',
      'policy-officer_other': '{{count}} policy officers',
      facilitator_one: '1 facilitator',
      facilitator_other: '{{count}} facilitators',
    },
    place: 'Place of the data',
    'place-embedded':
      'In a folder on the server of the organisation, in the embedded database. No processor and no cloud, unless the server itself stands with somebody else.',
    'place-server': 'In a PostgreSQL database that the organisation runs or has run for it.',
    transport: 'Security of the connection',
    'transport-https': 'This installation has an address with HTTPS: traffic is encrypted.',
    'transport-plain':
      'No address with HTTPS is set for this installation. See to it before people outside this computer can reach it.',
    sharing: 'Sharing with others',
    'sharing-text':
      'The software sends nothing out. A public edition is possible only when all possible personal data have been looked at, and holds no names of speakers.',
    logging: 'Logs',
    'logging-text':
      'The technical log (level {{level}}) holds no text of ideas. A log of its own keeps who signs in, administers and takes files along.',
    rights: 'Rights of data subjects',
    'rights-text':
      'Words can be erased from an edition: it gets a successor and a line in its log. An idea can be withdrawn. A project can be deleted as a whole.',
    retention: 'Retention',
  },
  risks: {
    title: 'Risks and measures',
    risk: 'Risk',
    measure: 'Measure',
    wrong: 'An idea stands in a wrong theme.',
    'wrong-measure': 'Explanation and certainty with each idea, a list to check, moving with one act.',
    lost: 'A voice that stands alone is lost.',
    'lost-measure': 'Ideas that fit nowhere have their own list. Counts and spread always stand apart.',
    names: 'Somebody can be recognised in a text.',
    'names-measure':
      'The software marks possible personal data. A public edition waits until all were looked at.',
    leak: 'Others see the data.',
    'leak-measure': 'Signing in with roles, strict defaults, a record of who takes what along.',
    authority: 'The result gets more authority than it deserves.',
    'authority-measure':
      'What the software finds is called a proposal. Only what people accept is called a theme.',
  },
  todo: {
    title: 'Still to do yourself',
    basis: 'Name the legal basis and the ground in the GDPR.',
    retention: 'Choose a retention period and say who sees to it.',
    contact: 'Name a contact for questions and objections.',
    consent: 'Write down how participants were informed beforehand.',
    advice: 'Ask the data protection officer for advice.',
  },
};
