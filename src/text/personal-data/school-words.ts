/** Words by which a school is told, and a child that goes there. Data. */

export const SCHOOL_WORD =
  /(?:school|college|lyceum|gymnasium|kindcentrum|opvang|crèche|kinderdagverblijf|peuterspeelzaal|peutergroep|obs|ikc|kdv|bso|cbs|rkbs|pcb|sbo|vso|zml)$/u;
/** Always followed by the name, which people then write without capitals too: "obs de regenboog". */
export const SHORT_FOR_SCHOOL = /^(?:obs|cbs|rkbs|pcb|ikc|kdv|basisschool|kindcentrum)$/u;
/** Words that speak of going to school, within reach of its name. */
export const ATTENDS =
  /^(?:zit|zitten|zat|zaten|gaat|gaan|ging|gingen|leert|speelt|start|begint|begon|leerling|school|groep|klas|brugklas|vervoer|leerlingenvervoer|fietst|fietsen|loopt|breng|brengen|brengt|busje|taxi|gepest|geplaatst|aangenomen|geschorst|geweigerd|juf|meester|mentor|leerkracht|havo|vwo|vmbo|mavo|les|overblijven|schoolverzuim|wachtlijst|plek)$/u;
export const REFUSES =
  /^(?:weiger(?:t|de)|schors(?:t|te)|geweigerd|geschorst|toelaat|toeliet|verwijderde?)$/u;
export const AT_SCHOOL = /^(?:op|naar|bij|van|in|aan|uit)$/u;
/** Who has a child in mind: a teacher, and "ik" or "ze" where a class is spoken of. */
export const TEACHER: ReadonlySet<string> = new Set(['juf', 'meester', 'leerkracht']);
export const PUPIL: ReadonlySet<string> = new Set(['ik', 'hij', 'zij', 'ze']);
export const CLASS = /^(?:groep|klas|brugklas|havo|vwo|vmbo|mavo)$/u;
/** What a pupil speaks of. */
export const OF_PUPILS =
  /^(?:gepest|juf|juffen|meester|meesters|gym|schoolplein|leren|les|lessen|rekenen|pauze)$/u;
/** Kinds of school and things that "zit op" takes as well; they name no school. */
export const KIND =
  /^(?:het|een|mbo|hbo|vmbo|havo|vwo|speciaal|voortgezet|basis|facebook|instagram|tiktok|zwemles|voetbal|judo|ballet|scouting|muziekles|zondag|maandag|nt2|pro|praktijkonderwijs|internationale|nederland|nederlands)$/u;
/** Kinds of school and of care, with or without a capital: "Zomerschool", "de mytylschool", "Zaterdagopvang". */
export const KIND_OF_SCHOOL =
  /^(?:opvang|school|college|lyceum|gymnasium|(?:basis|middelbare|muziek|hoge|zwem|rij|taal|brede|kleuter|lagere|vak|avond|zomer|zondags?|zaterdag|weekend|buurt|wijk|dorps|vrije|montessori|dalton|jenaplan|privé|dans|ballet|boks|sport|kunst|toneel|volks|koks|praktijk|top|hotel|zorg|kerk|school|voor|mytyl|tyltyl|cluster|peuter|kinder|dag|gast|nacht|crisis|nood|internationale|ambachts?|huishoud|tuinbouw|landbouw|politie|theater|film|circus|bos|natuur|koran|moskee)s?(?:school|college|opvang|academie)|\p{L}*opvang|peuterspeelzaal|kinderdagverblijf|kindcentrum|crèche|peutergroep|obs|ikc|kdv|bso|cbs|rkbs|pcb|sbo|vso|zml)$/u;
/** "de talmaschool": with a word before it that is no kind of school. */
export const NAMED_SCHOOL = /^\p{L}{4,}(?:school|college|lyceum)$/u;
/** What may stand behind the whole name. */
export const AND = /^(?:en|maar|want|omdat|waar|daar|in)$/u;
/** Words between "op" and the name of the school. */
export const BEFORE_NAME =
  /^(?:de|het|'t|t|openbare|christelijke|katholieke|islamitische|speciale|groep|klas|een)$/u;
