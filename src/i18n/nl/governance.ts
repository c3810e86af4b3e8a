/** Text for the Algorithm Register and a DPIA, filled in from how the software runs. */
export const governance = {
  title: 'Verantwoording van het algoritme',
  intro:
    'Deze teksten zijn gemaakt uit de instellingen van deze installatie. Ze zijn een begin: wat tussen vierkante haken staat, vult u zelf in.',
  'fill-in': '[zelf invullen]',
  none: 'geen',
  'not-run': 'nog niet gebruikt',
  field: 'Onderdeel',
  text: 'Tekst',
  register: {
    title: 'Tekst voor het Algoritmeregister',
    intro:
      'De onderdelen volgen de publicatiestandaard van het Algoritmeregister van de Nederlandse overheid.',
    name: 'Naam',
    'name-text': 'Oogst: ideeën uit workshops groeperen',
    organisation: 'Organisatie',
    status: 'Status',
    'status-text': 'In gebruik',
    short: 'Korte omschrijving',
    'short-text':
      'Oogst groepeert ideeën die deelnemers in workshops hebben genoemd, en stelt thema’s en trefwoorden voor. Medewerkers beslissen over elk thema. Gebruikt voor: {{project}}.',
    purpose: 'Doel',
    'purpose-text':
      'Overzicht krijgen in veel korte teksten, zodat geen idee verloren gaat en iedereen kan nagaan waar een alinea in de nota vandaan komt.',
    impact: 'Gevolgen voor mensen',
    'impact-text':
      'Het algoritme beslist niet over personen en geeft niemand een score. Een fout betekent dat een idee bij een verkeerd thema staat, tot een medewerker het verplaatst.',
    basis: 'Wettelijke basis',
    human: 'Menselijke tussenkomst',
    'human-text':
      'Elk voorstel kan worden overgenomen, veranderd of afgewezen. Wat een mens beslist, blijft staan bij een volgende berekening. Ieder besluit heeft een naam en een tijd en kan worden teruggedraaid. De themalijst wordt door mensen vastgesteld.',
    data: 'Gegevens',
    'data-text':
      'De woorden van {{ideas}} ideeën, met workshop, soort en perspectief. Wetten waarop wordt gelet: {{laws}}. Geen koppeling met andere registraties.',
    technique: 'Werking',
    'technique-text':
      'Woorden worden teruggebracht tot hun stam en vergeleken met een leesbaar woordenboek van gemeentelijke onderwerpen. Teksten die op elkaar lijken, komen bij elkaar (clustering). Er is geen taalmodel en geen zelflerend systeem. Dezelfde invoer geeft altijd dezelfde uitkomst. Versie van de tekstmotor: {{engine}}. Versie van het woordenboek: {{lexicon}}.',
    risks: 'Risico’s en maatregelen',
    'risks-text':
      'Bij elk idee staat waarom het ergens staat en hoe zeker dat is. Twijfelgevallen komen vooraan in een lijst om na te kijken. Ideeën die nergens passen, staan apart en worden gelezen. Elke berekening kan worden overgedaan.',
    supplier: 'Leverancier en broncode',
    'supplier-text':
      'Open source onder de licentie EUPL-1.2. De software draait bij de organisatie zelf en vraagt niets aan diensten van anderen.',
    contact: 'Contact',
  },
  dpia: {
    title: 'Tekst voor een DPIA',
    intro:
      'Deze tekst helpt bij een gegevensbeschermingseffectbeoordeling (DPIA). De functionaris gegevensbescherming beoordeelt die.',
    what: 'Verwerking',
    'what-text':
      'Vastleggen, groeperen en samenvatten van wat deelnemers in workshops zeggen, en verantwoorden wat ermee gebeurt.',
    who: 'Betrokkenen',
    'who-text': 'Deelnemers aan workshops, mensen over wie zij vertellen, en medewerkers met een account.',
    personal: 'Persoonsgegevens',
    'personal-text':
      'Ideeën worden zonder naam vastgelegd. Een naam bij een citaat wordt alleen bewaard als de spreker dat goed vond: nu bij {{named}} ideeën. De software zoekt namen, adressen, telefoonnummers en andere persoonsgegevens in de tekst. Nu zijn {{marked}} ideeën gemarkeerd en nog niet bekeken.',
    special: 'Bijzondere persoonsgegevens',
    'special-text':
      'Deelnemers kunnen over gezondheid of schulden vertellen. Facilitatoren leggen het idee vast en niet de persoon. Wie toch herkenbaar is, wordt gemarkeerd en eruit gehaald.',
    access: 'Wie kan erbij',
    'access-text':
      'Alleen mensen met een account en een rol: {{people}}. Een facilitator ziet alleen de eigen workshops. Wie een bestand meeneemt, wordt vastgelegd.',
    role: {
      administrator_one: '1 beheerder',
      administrator_other: '{{count}} beheerders',
      'policy-officer_one': '1 beleidsmedewerker',
      'policy-officer_other': '{{count}} beleidsmedewerkers',
      facilitator_one: '1 facilitator',
      facilitator_other: '{{count}} facilitatoren',
    },
    place: 'Plaats van de gegevens',
    'place-embedded':
      'In een map op de server van de organisatie, in de ingebouwde database. Geen verwerker en geen cloud, tenzij de server zelf bij een ander staat.',
    'place-server': 'In een PostgreSQL-database die de organisatie zelf beheert of laat beheren.',
    transport: 'Beveiliging van de verbinding',
    'transport-https': 'Deze installatie heeft een adres met HTTPS: het verkeer is versleuteld.',
    'transport-plain':
      'Voor deze installatie is geen adres met HTTPS ingesteld. Zorg daarvoor voordat mensen buiten de eigen computer erbij kunnen.',
    sharing: 'Delen met anderen',
    'sharing-text':
      'De software stuurt niets naar buiten. Een openbare editie kan pas als alle mogelijke persoonsgegevens zijn bekeken, en bevat geen namen van sprekers.',
    logging: 'Logboeken',
    'logging-text':
      'Het technische logboek (niveau {{level}}) bevat geen tekst van ideeën. Een apart logboek houdt bij wie inlogt, beheert en bestanden meeneemt.',
    rights: 'Rechten van betrokkenen',
    'rights-text':
      'Woorden kunnen uit een editie worden gewist: de editie krijgt een opvolger en een regel in het logboek. Een idee kan worden ingetrokken. Een traject kan in zijn geheel worden verwijderd.',
    retention: 'Bewaartermijn',
  },
  risks: {
    title: 'Risico’s en maatregelen',
    risk: 'Risico',
    measure: 'Maatregel',
    wrong: 'Een idee staat bij een verkeerd thema.',
    'wrong-measure':
      'Uitleg en zekerheid bij elk idee, een lijst om na te kijken, verplaatsen met één handeling.',
    lost: 'Een stem die alleen staat, valt weg.',
    'lost-measure':
      'Ideeën die nergens passen hebben een eigen lijst. Aantallen en spreiding staan altijd apart.',
    names: 'Iemand is herkenbaar in een tekst.',
    'names-measure':
      'De software markeert mogelijke persoonsgegevens. Een openbare editie wacht tot alles is bekeken.',
    leak: 'Onbevoegden zien de gegevens.',
    'leak-measure': 'Inloggen met rollen, strenge standaardinstellingen, bijhouden wie wat meeneemt.',
    authority: 'De uitkomst krijgt meer gezag dan hij verdient.',
    'authority-measure': 'Wat de software vindt heet een voorstel. Pas wat mensen overnemen heet een thema.',
  },
  todo: {
    title: 'Nog zelf te doen',
    basis: 'De wettelijke basis en de grondslag uit de AVG benoemen.',
    retention: 'Een bewaartermijn kiezen en vastleggen wie daarop let.',
    contact: 'Een contactpunt noemen voor vragen en bezwaren.',
    consent: 'Vastleggen hoe deelnemers vooraf zijn geïnformeerd.',
    advice: 'Advies vragen aan de functionaris gegevensbescherming.',
  },
};
