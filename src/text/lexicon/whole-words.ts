/**
 * Words whose beginning, end or parts mean something else: there is no art in kunststof, no cleaning in schoonzus and no
 * bus in brievenbus. They mean what an entry of their own says, and nothing by their parts.
 */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  `achtergrond achtergronden voorgrond ondergrond buitenland buitenlands buitenlandse buitenlander buitenlanders
  binnenland buitenkant binnenkant achterkant voorkant zijkant onderkant bovenkant keerzijde brievenbus brievenbussen
  prikkeldraad kinderkopje kinderkopjes kinderspel kaartenbak kaartenbakken kunststof kunststoffen kunstmest kunstgras
  kunstgebit kunststuk kunstje kunstjes kunstmatig kunstmatige bloemkool bloemkolen bloemlezing schoonzus schoonzussen
  schoonmoeder schoonvader schoonouders schoonfamilie schoonzoon schoondochter schoonbroer stiefmoeder automaat
  automaten automatisch automatische handschoen handschoenen waterkoker waterpas waterpokken rondleiding rondleidingen
  inleiding aanleiding afleiding doorrekening afrekening windkracht boterham boterhammen hamsteren bankroet bankstel
  stoelgang natuurlijk natuurlijke eigenlijk overgeslagen eindhoven amersfoort apeldoorn hilversum zwolle wijsneus
  loopbaan werkelijk werkelijkheid zakelijk zakelijke wettelijk wettelijke maatschappij maatschappijen landelijk
  landelijke stadhouder raadsel raadsels boekhouder boekhouding onderbouwing opbouw afbouw ombouw grondig grondige
  grondwet grondwettelijk bodemloos luchtig lichtpunt lichtpuntje lichtzinnig doelpunt doelpunten spelregel spelregels
  wereldwijd wegwijs zorgvuldig zorgvuldige bezorgd bezorgde bezorging verzorgd kostbaar kostbare kosteloos waterval
  standpunt standpunten uitgangspunt uitgangspunten tijdstip tijdstippen huiverig`
    .trim()
    .split(/\s+/),
);
