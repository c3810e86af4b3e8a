import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';
import { inLowerCase } from './words.js';

const TOP_LEVEL = 'nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|online|io|fr|uk|tr|pl|ma|sr';
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const AT = String.raw`\s?(?:\(at\)|\[at\]|\{at\}|<at>)\s?|\s(?:apenstaartje|apenstaart|apestaart|apestaartje|at|aapenstaart)\s|\s@\s|\s@|@\s`;
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,40}(?:\s(?:punt|streepje|underscore|liggend streepje)\s[\p{L}\p{N}_-]{1,40}){0,3}(?:${AT})[\p{L}\p{N}-]{2,40}(?:\.|\s?\(punt\)\s?|\spunt\s|\s?\(dot\)\s?|\sdot\s)(?:${TOP_LEVEL})(?![\p{L}\p{N}])`,
  'gu',
);

/** Mailboxes of a desk or an organisation: nobody's personal data. */
const DESKS = new Set(
  (
    'info contact wmo gemeente loket wijkteam wijkteams secretariaat receptie administratie balie klachten post mail ' +
    'helpdesk support team noreply no-reply redactie bestuur vrijwilligers vrijwilliger jeugd zorg sociaalteam ' +
    'sociaal buurtteam gemeentehuis stadhuis burgerzaken servicepunt service klantenservice klantcontact kcc aanmelden ' +
    'aanmelding aanmeldingen inschrijven inschrijving wethouder burgemeester griffie raad participatie omgeving wonen werk ' +
    'inkomen schulden schuldhulp vragen vraag meldpunt melding meldingen subsidie subsidies communicatie pers hr hrm ' +
    'vacature vacatures webmaster beheer ict privacy fg algemeen kantoor directie boekhouding facturen factuur ' +
    'inkoop welkom hallo hello office sales marketing webshop bestelling reserveren reservering sport cultuur ' +
    'bibliotheek buurthuis wijkcentrum wijk buurt buurtpunt toegang kernteam gebiedsteam adviesraad clientenraad ' +
    'cliëntenraad mantelzorg mantelzorgers ouders jongeren ouderen energie energieloket duurzaam afval groen ' +
    'verkeer parkeren veiligheid handhaving workshop conferentie inspiratie ideeen ideeën idee kadernota beleid'
  ).split(' '),
);

/** E-mail addresses, also written out: "jan punt bakker apenstaart voorbeeld punt nl". */
export function findEmails(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const written = match[0].replace(/[.-]+$/u, '');
    if (isDesk(written.split('@')[0] ?? '')) continue;
    spans.push(span('email', match.index, match.index + written.length, 'e-mail-address'));
  }
  for (const match of inLowerCase(text).matchAll(SPOKEN)) {
    const mailbox = match[0].split(/@|\s?[([{<]?(?:apen?staart(?:je)?|aapenstaart|\bat\b)/iu)[0] ?? '';
    if (isDesk(mailbox.trim())) continue;
    spans.push(span('email', match.index, match.index + match[0].length, 'e-mail-spelled-out'));
  }
  return spans;
}

/** The mailbox's name begins with a word for a desk ("wmo-loket", "info.wijkteam", "wijkteam-noord"). */
function isDesk(mailbox: string): boolean {
  const [first = ''] = mailbox.toLowerCase().split(/[._-]/u);
  return DESKS.has(first);
}
