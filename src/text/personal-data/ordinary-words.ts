import { EVERYDAY_WORDS } from './everyday-words.js';

/**
 * Words that stand in lower case in the project's own bank of written example ideas: what a Dutch reader takes for an
 * ordinary word, capital or not. Data, sorted; made with `Array.from(new Set(words in lower case, 2 to 18 letters))`.
 * Everyday words that the bank has no use for stand beside them.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...EVERYDAY_WORDS,
  ...`
aaaaa aaien aan aanbelde aanbellen aanbelt aanbesteden aanbesteding aanbestedingen aanbieden aanbieder
aanbieders aanbod aandacht aandeel aandeelhouder aandoen aandoening aanemertje aangaan aangeboden aangeboren
aangebracht aangebrachte aangegeven aangegroeid aangehoort aangehouden aangelegd aangemeld aangenomen
aangepast aangereden aangesloten aangesproken aangeven aangevoerd aangevraagd aangifte aanhaken aanhoud
aanhoudende aankan aankeek aankloppen aankomen aankomt aankondiging aankoppelen aanleg aanleggen
aanleunwoning aanleunwoningen aanleveren aanloop aanmaningen aanmelden aanmeldformulier aanmelding
aanmeldingen aanmeldstop aanmeldsysteem aanmeldt aanmelt aannames aannemen aannemer aanpak aanpakken
aanpassen aanplant aanraakt aanrader aanraken aanrecht aanrijden aanschuift aanschuiven aanslag aansluit
aansluiten aansluiting aansluitingen aansmeren aansprakelijk aansprakelijkheid aanspreekpunt aanspreken
aanstel aanstellen aanstelling aantal aantallen aantonen aantoonbaar aantrekkelijk aantrekken aanvliegroute
aanvraag aanvraagt aanvragen aanvriest aanvullend aanvullende aanvulling aanwezig aanwijsbesluit
aanwijsbevoegdheid aanwijzen aanzien aardapels aardappelen aardappels aarde aardgasvrij aardig aardwarmte
aartsrivaal abonnement abonnementen abonnementstarief accent acceptgiro accommodatie account accountant
accountmanager accu aceton acht achtduizend achten achtenzestigste achter achteraan achteraf achterafsteeg
achterblijven achterdeur achtereen achtergebleven achtergelaten achtergrond achterin achteringang achterkant
achterlaat achterlaten achternaam achternamen achterom achterop achterplaats achterstallig achterstand
achterstanden achtertuin achteruit achteruitging achtervang achterwerk achthonderd achttien achttiende actie
actief actieplan actiepunten acties actieve activiteit activiteiten acute adem ademen ademhalen
administratie administratief adopteren adres adresboek adressen advies adviesbureau adviescommissie adviseer
adviseert adviseur adviseurs advocaat advocaten af afasiekoor afbetaal afbetaald afblijven afbouwen afdak
afdeling afdelingen afdelingshoofd afdelingshoofden afdwingen affaire afgebeld afgebroken afgedaan afgehaakt
afgehandeld afgekapt afgekeurd afgekocht afgelast afgelopen afgelost afgenomen afgeschaald afgeschaft
afgeschreven afgesloten afgesproken afgetrokken afgewezen afgewimpelt afgezegd afgezet afgiftetemperatuur
afhaakt afhaalchinees afhaken afhandelen afhankelijke afkicken afkickkliniek afknapt afkomt afkopen
afkoppelen afkortingen afleggen afleverset afloop afluistert afmaken afnemen afpakken afrekening afrekent
afrit afschaffen afschalen afscheid afscheiding afscheidsrondje afslag afsluiten afsluiting afspraak
afspraken afspreken afstand afstandsregel afstappen afstemmen afstuderen after aftrek afval afvalheffing
afvalverbrander afvalvrije afvinklijst afvinklijstje afvoerputje afwachten afwassen afwezig afwijzing
afwijzingen afwisselend afzetlint afzetting afzuiging afzwem afzwemmen agenda agent agenten aggregaat
agressief airco akker akkerbouwer akkers akkoord akoestische akte al alarmknop aldus algemeen algemene
algoritme alimentatie all allang alle allebei alleen alleenstaand alleenstaande alleenstaanden alleenwonende
alleenwonenden allemaal allergenenkaart alles alliantie alom als alsjeblieft alsnog alsof alstublieft
alternatief altijd alvast alweer alzheimer amandel amateur amateurballet amateurs ambacht amberkleurige
ambtelijk ambtelijke ambtenaar ambtenaren ambulance ambulanse ambulant amet ammoniak amper ampère anabolen
analfabeet analfabeten ander andere anderen anderhalf anderhalve andermans anders andersom angst angsten
angststoornis animo anno anoniem anti anticonceptie antidepressiva antikraak antislip antroposofisch
antwoord antwoordde antwoorden antwoort apart aparte apotheek apotheken apotheker app apparaat appartement
appartementen appartementenblok appartementje appartementjes appartment appel appels appeltaart appen
appgroep appje appjes appnummer apps appt april arbeid arbeidersgezinnen arbeidershuisjes arbeidsbeperking
arbeidsinspectie arbeidsmarkt arbeidsmarktregio arbeidsmatige arbeidsmigranten arbeidsongeschikt archief
architect architectenbureau argument arm armatuur armen armleuning armleuningen armoede armoedeboete
armoedebudget armsteunen arrangement articulatie artiesten artikel artrose arts artsen asbakken asbestdak
asdf asdfasdf asfalt asiel asielverleden asielzoekers asistente aslade asperges assemblage assistentie astma
at atelier aten atentie atletiekbaan au aub audit augustus aula auticoach autisme autistische auto autoaccu
automaat automail automaten automatisch automobilist automobilisten autootjes autoverhuur autowassen avond
avondcollege avonddienst avonden avondopenstelling avonds avondspreekuur azc baan baangarantie baantje
baantjes baard baarmoeder baas baat babbeltje baby babyfoon babykamer babykleertjes babyvoeding bachelor
backbone backyard bad badge badjuf badkamer badkuip badmeester badmintonclub badplaatsje baggeren bak
bakfiets bakfietsen bakje bakken bakker bakkerij bakkie baklava bakmeel baksteen bakstenen bakt bal balans
balie baliemedewerkers baliepersoneel balken balkon ballonnen ballonnetjes banaan band banden bandje bandjes
banen bang bange bank bankafschrifte bankafschriften banken bankfiliaal bankje bankjes bankloket bankpas
bankrekening bankslapers bankstel banktel bant bar barbecue barbecueën bardienst bardiensten barpersoneel
barst bas basis basisbankrekening basisbeurs basisinkomen basislast basisregistratie basisscholen
basisschool basketbalkooi basketballen baterijtjes batterij batterijen bazen bbbbb bbl bbq beantwoorden
bebouwd bebouwde bed bedacht bedachten bedank bedankje bedankt bedden bedelen bedenkt bedienen bedoel
bedoeld bedoelingen bedoelt bedoening bedrag bedragen bedreigd bedrijf bedrijfje bedrijfjes bedrijfsarts
bedrijfsdak bedrijfshal bedrijfsleider bedrijfsleven bedrijfsschool bedrijven bedrijventerrein bedruipen
bedshow bedtijd bedwantsen beek beeld beeldbellen beelden been beestjes beetje begaafde begane begeleid
begeleide begeleiden begeleider begeleiders begeleiding begeleidster begeleidt begelijder begin beginfase
beginnen beginnend beginner begint begon begonnen begraafplaats begraaft begrafenis begrafenissen begraven
begreep begrepen begrijp begrijpelijk begrijpelijke begrijpen begrijpt begrip begroting begrotingsjaar
behalve behandelaar behandeld behandelde behandelen behandeling behandelplan behandelplek behandelt
behandelteam behang behangt beheer beheerd beheerder beheerkaart beheerst beheert beheren behoefte behoud
behouden beide beiden bejaarden bejaardenhuizen bekaf bekeken bekend bekende bekers bekertjes bekeuren
bekeuring bekeurt beklaagdenbank bekleed beklijft bekostiging bekrast bel belachlijk belandde belandt belang
belangrijk belangrijker belasting belastingaangifte belastinggeld belastingkantoor belastingspreekuur belbus
belde beleefd belegde belegger beleggers beleid beleidsmatig beleidsmedewerker beleidsmedewerkers
beleidsnota beleidsplan beleidsplannen beleidsstuk beleidstaal belemmeren belgeld belijning bellen belletje
bellijst beloftes belonen beloofd beloofde beloofden belooft beloon beloont beloven belt bemiddelen
bemiddelingskosten bemoeizorg ben bene beneden benen benieuwd benoemen bent benutten benzine benzinerijder
beoordeelt beoordelen beoordeling bepaal bepaald bepaalt bepalen beperking beraad bereik bereikbaar bereiken
bereikt berekening berging bericht berichtenbox berk berm bermgras beroemdheid beroep beroerte beschaafde
bescheiden beschermd bescherming beschermingbewind beschijnen beschikbaar beschiking beschikking
beschikkingen beschoeiing beschuit beschut beschutte beslag beslagvrije beslecht beslissen beslissing
beslist besloten besluit bespaard bespaarspullen bespaart besparen besparing bespreek bespreken besproken
bessen best bestaan bestaat bestand bestanden beste besteden besteed bestek bestelbureau bestelbus
bestelbusjes bestelbussen besteld bestelde bestellen bestelling bestellingen bestemmingsplan
bestemmingsverkeer bestond bestookt bestraten besturen bestuur bestuurd bestuurder bestuurlijke
bestuursdwang bestuurtje betaal betaalbaar betaalbaars betaalbare betaald betaalde betaalden betaalt betalen
betaling betalingsregeling betekende betekenen betekent beter betere beton betonmolen betonnen betonrot
betreft betrekken betreuren betrouwbaar betrouwbaare betrouwbare beugel beugels beukennootjes beunhaas beurs
beurt beurten bevallen bevalling bevalt beveiliger beveiligers beveiliging beven bevers bevolking
bevoorrading bevroor bewaakt bewaakts bewaart bewaken bewaren beweegclub beweegcoaches bewegen beweging
bewegingscoach bewegingsmelder beweren bewezen bewijs bewijse bewijsstukken bewijzen bewind bewindvoerder
bewoner bewoners bewonersavond bewonersgroepen bewonersplan bewoning bewoonde bewoonster bewoonsters bezet
bezetting bezichtiging bezig bezit bezocht bezoek bezoeker bezoekers bezoekerspas bezoekersregeling
bezoekhond bezoekje bezoekjes bezoekproject bezorgbusjes bezorgd bezorgdrones bezorgen bezorging
bezorgrondje bezuinig bezuiniging bezwaar bezwaarcommissie bezwaarmaker bezwaarschrift bezwaartermijn
bezwaren bezweet beëindigen bibliotheek bibliotheekpas bid bieb bied biede bieden bieder biefstuk bier
bierblikken biertje bierviltje biet bietencampagne bij bijbaan bijbenen bijbetaal bijbetalen bijbouwen
bijdehand bijdrage bijdragebrief bijdragen bijeenkomst bijeenkomsten bijenhotels bijenkast bijge bijgekomen
bijgesteld bijgewerkt bijhouden bijhoudt bijkeuken bijklussen bijkomen bijkwamen bijl bijladen bijlage
bijlagen bijles bijna bijpas bijscholen bijspringt bijstand bijstandsaanvraag bijstandsadviseur
bijstandsklant bijstandsmoeder bijstook bijstuurt bijvoorbeeld bijziend bijzonder bijzondere bijzonders bike
bikes biljart biljarten billen billetjes bingo bingomiddag bingootje binnen binnenboord binnenhaalt
binnenhof binnenkant binnenkomen binnenkomst binnenkomt binnenkrijgt binnenkwam binnenlaat binnenliep
binnenliet binnenlopen binnenplaats binnenstad binnentuin binnenuit biodiversiteit biogas biologie bioscoop
bioscoopkaartjes bipolair bipolaire bitcoin bitterballen bizondere blaadjes blaast blad bladblazers bladeren
bladkorven bladzijde bladzijden blank blauw blauwalg blauwe blazen bleef bleek blies blij blije blijf blijft
blijkbaar blijkt blijven blik blikje blikjes blikken blinde blinden blindenstok bloed bloeddruk
bloeddrukmeting bloei bloeide bloeien bloem bloembakken bloembollen bloemen bloemenrand bloemenstrook
bloempot blok blokkeert blokken blokkendoos blokkendozen blokkeren blokverwarmd blokverwarming blonde bloot
blootfoto blote blowen blowt blozen blussen boa bobbels bocht bochten bodem bodembron bodemkundige
bodemonderzoek bodemwarmte boedel boei boeide boek boeken boekenkast boekenpakket boekhouder boekje boel
boer boerderij boerderijen boeren boerenerven boerenkool boerin boete boetes boiler bok boksen boksles
boksschool bol bolletjes bom bomen bon bond bonen bonnen bonnetje bonnetjes bonnetjescircus bonte
boodschapen boodschappen boodschappenlijst boodschappentas boom boomgaard boomgaarden boomspiegel
boomstammen boomwortels boontjes boord boormachine boos boosheid boot bootje bootjes bootjesmensen
boottrailers bootwrak bord borden borderline bordje bordjes borg borrel borreltafel borstkanker
borstonderzoekbus bos bosje bosjes bosrand bossen bostheater boswachter botbreuk boter boterham boterhammen
botsen botst botte boules boulevard bouw bouwbesluit bouwblokkenmethode bouwde bouwen bouwers bouwhek
bouwhekken bouwhistoricus bouwkunde bouwmarkt bouwplaats bouwput bouwt bouwteam bouwtekening bouwterrein
bouwvak bouwvakker bouwvakkers bouwvergunning bouwwerk boven bovenaan bovenbuurman bovenbuurvrouw bovenop
bovenste bovenverdieping bovenwijks bovenwoning bovenzaal boxes boze bozer braafste braak braakliggende
braaksel braam bracht braderie brak branche branchecertificaat brand brandblaar branden brander brandgang
brandgevaarlijk brandmelder brandplekken brandpolis brandschoon brandslang brandt brandveiligheid brandweer
brandweerkazerne breakfast brede breder breed breekt breezer breid breien breng brengen brengt breuk
bridgevriendinnen brief briefadres briefgeld briefje briefjes brieven brievenbus brievenbusborstel
brievenbussen brigade bril brink brochure brochures broden broedplaats broedseizoen broeikas broek broer
broers broertje broertjes brommer brommers brommertje bron brood broodje broodjes broodrooster broodtrommel
broodtrommels brosse brouwerij brp brug brugfunctionaris bruggen brugklas brugklasmentor brugklassen
brugklassers brugleunning bruikleen bruine brulde brutale bsn bso btw buddy budget budgetbeheer budgetcoach
budgetmaatje buffer bufferbudget buffet buggy bui buik buikgevoel buikpijn buis buiten buitendienst
buitengebeid buitengebied buitenjassen buitenkant buitenland buitenschoolse buitensluiten buitenspelen
buitenunit buitenwijk buizen bukken bulten bumper bumpers bungalow bungalowpark bureau buren burencontact
burenhulp burenruzie burgemeester burgerberaad burgeren burgerinitiatieven burgers burgerschap burgertop
burgerzaken burn bus busbaan busbedrijf buschauffeur busgeld bushalte bushokje bushokjes busje busjes buspas
bussen busstation butler buur buurgemeente buurkinderen buurman buurstad buurt buurtapp buurtbatterij
buurtbewoner buurtbewoners buurtbieb buurtbudget buurtbus buurtcentrum buurtfeest buurtgenoten buurtgroep
buurthuis buurtje buurtkinderen buurtkroeg buurtmoestuin buurtoma buurtplannen buurtpreventie buurtpunt
buurtrestaurant buurtsoos buurtsuper buurtsysteem buurtteam buurttuin buurtwinkel buurvaders buurvrouw
buurvrouwen bv bühne cabine cadeau cadeaubon cadeautje cafetaria cafeïne café cafés caissière cake
calisthenicsrek call callcenter callcentre camera campagne campagnetijd camping campingbedje campus
campuscontract campuspsycholoog canon cao capaciteit capuchon capuchons caravan carbidplek cardioloog
cargobike carillonklok carnaval carpoolen carpoolplaats carré carte casemanager casino casussen
catalogusbouw cateraar cavia ccccc cel cent centen centimeter centrale centrum centrumgemeente certificaat
certificaten chalet chaletpark chalets challenge champagne champignonkweker chapeau chat chatbot chatbox
chauffeur chauffeurs check checken chef chemo chillen chinees chinese chip chipkaart chips chipszakken
chloor chocolademelk chocomel cholesterol christelijk chronisch cijfer cijferreeksen cijfers circulair
cirkel citokoorts clausule clean client cliënt cliënten cliëntenraad cliëntenstop cliëntpanel clownesk club
clubgebouw clubje clubs cluster cm co coach coaches coalitie code codes codewoord coke colectant collectant
collectief collectieve collega college collegegeld colporteurs coltrui com combi combinaties combineert
commentaar commerciële commissie commissies commode communisme compensatie complex complimenten complotten
compost composttoilet compromis computer computercursus computers concern concessies conciërge conciërges
conclusie conclusies concurrenten condoleert condooms conducteur conifeer coniferen consent constructie
consulent consulente consulenten consult consultants consultatiebureau consument consumptie contact
contacten contactpersoon container containers contant contantje contour contract contracteert contracten
contractpartij contributie controle controleer controleert controleren controlerend controller coop
cornervlag corona coronaschuld corporatie corporatiebezit corporatiewoning coulance coulissenlandschap
courgettes couveuse covid coöperatie coördinator crackers crackgebruikers creatieve creditcard crematie
crime criminele crisis crisisdienst crisiskaart crisisopvang cruisegasten crypto crèche culturele cultuur
cultuurcoach curator cursus cursusboek cursusjaar cursussen cv cyberaanval daalt daar daaraan daarachter
daarbij daardoor daarmee daarna daaro daarom daaronder daarop daarover daarvan daarvoor dacht dachten dag
dagbehandeling dagbesteding dagdeel dagdelen dagelijks dagelijkse dagen daginvulling dagkaart daglicht
dagmenu dagopvang dagtaak dagtarief dagvaarding dagvoorzitter dak daken dakgoot dakisolatie dakkapel dakloos
dakloze daklozen daklozenopvang dakpannen dakreparatie dakterras dalen dam dame dames damp dan dancefestival
dank dankbaar dankjewel dansen dansers dansles dapper darmen dartbord dartvereniging dashboard dat data
datakast datalek datum datzelfde de dealers debat debatteren decaan december decibel declaratie declaraties
declareren decor decoratie deden deed deel deelauto deelbus deelde deelnemer deelnemers deelt deftig
degelijk degene degenen dek deken dekens dekentje dekentjes dekking deksel dekt delegatie delen dement
dementie demo demonstratie denderen denk denkcoach denken denkt dennen dependance depositie depositiewaarde
depot depressie depressieve derde dertien dertig dertigduizend dertighuis dertigste des desalniettemin
desgewenst desk deskundige desnoods detacheren detentie deukje deur deurbel deuren deurtjes deurwaarder
deurwaarders deze dezelfde dia diabetes diaconie diagnose dialect dialoogtafel dialyse dicht dichtbij
dichtdoe dichtdoen dichte dichter dichterbij dichtgedaan dichtgedraaid dichtgegooid dichtgespijkerd
dichtgetapete dichtgetimmerd dichtgezet dichtgooien dichtkan dichtmaken dichtspuiten dichtstbijzijnde
dichttimmeren die dieet dieetwensen dienst dienstauto dienstdoende diensten dienstencheque dient diep
diepvries diepvrieslasagne dieren dierenambulance dierenartsen dierenasiel dierentuin diesel dieselaggregaat
digid digitaal digitale digt dijk dijkversterking dik dikke dikkere dilemma ding dingen dinsdag dinsdagavond
dinsdagochtend dipje diploma diplomawaardering direct directe directeur disco discobal discotheek discreet
discussie discussiëren distributiecentrum distributiehal distributieweg dit diëtist dj djembé dobberen
dobbert docent docenten dochter dochters dochtertje dode dodelijk doe doek doel doelen doelgroep
doelgroepbereik doelgroepen doelgroepenvervoer doelgroepers doelgroeppeuters doelgroepregister doen doet
doggybag dokken dokter doktersassistente doktersbezoek dol dolgelukkig dolor dom domein dominee dompelpomp
donatie donaties donderdag donderdagmiddag donderdagochtend donker donkere dood doodeng doodleuk doodlopend
doodlopende doods doodse doodzonde doof doofblind doolhof door doorbelt doorbraaktafel doorbreekt doorbreken
doordat doordeweeks doorgaat doorgang doorgangsweg doorgeefluik doorgegeven doorgeknipt doorgerekend
doorgeschoven doorgestreept doorgestroomd doorgestuurd doorgeven doorheen doorkijkjes doorlopen doorneemt
doorrijden doorslaapt doorsnee doorspitten doorsteek doorsteekje doorstroomlocatie doorstroompunt doorstuurt
doorverbonden doorverkocht doorvertellen doorverwezen doorverwijzing doorvragen doorzettingsmacht doos
doosen doosjes doppen dorp dorpelhulpje dorpelingen dorpen dorpsauto dorpsavond dorpscooperatie dorpsfeest
dorpsfonds dorpsgezicht dorpshuis dorpsmolen dorpsraad dorpsschool dorpsstraat dorpszaal dossier dossiers
douche douchen douches douchestoel dozen draad draag draagkracht draai draaiboek draaide draaideur draaien
draaiende draailier draait draaitafel dragen dragers drakenboot drankje dreigde dreigt drempel drempelbedrag
drempelhulp drempelvrij drempelvrije dreumes dreunt drie driedubbele drieduizend driehonderd driehoog
driekwart driemaal drievoud driewielers drieën driftbuien driftig drijflijn drijven dringend dringende drink
drinken drinkende drinkt droeg droge droger drogeren drogist drol dromen dromerig dronk dronken droog
droogte drugsspuit druk drukbezocht drukke drukken drukker drukste drukt drukte drukwerk druppelt dt dubbel
dubbele dubbelingen duidelijk duidelijke duidelijker duiding duin duistere duiven duivenhouders duivenpoep
duizend duizenden duizendknoop dummy dumpstation dunne duo duofiets dure durf durfde durft durven dus duur
duurde duurder duurt duurzaam duurzaamheid duw duwtje dwaalt dwang dwangbevel dwangsom dwars dweil dweilen
dweilorkesten dwingen dynamisch dyscalculie dyslectietest dyslexie dát dáár dít ease echo echt echte
ecologische ecoloog economie een eend eenden eengezinshuis eengezinswoning eenmaal eenmansbakkerij
eenoudergezinnen eens eentje eenzaam eenzaamheid eer eerder eerlijk eerlijke eerlijker eerst eerste
eerstehulppost eerstejaars eet eetcafé eetclub eetpatroon eetstoornis eetstoornissen eetstoornisvideo
eettafel eetzaal eeuw eeuwen eeuwig eeuwige egel egelpoortjes egels egt ei eieren eierenlucht eige eigen
eigenaar eigenaardig eigenaren eigenbelang eigendom eigenlijk eik eikels eiken eikje eiland eind
eindafrekening eindafrekeningen einde eindelijk eindeloos eindhalte eindigden eindigen eindigt eindrapport
eindshow eindtijd eindtijden eis eisen eitjes eiwittransitie elders electric electrische electrolyser
elektrisch elektrische elektromonteur elf elfde elftal elftallen elitewijk elk elkaar elkaars elke ellende
elven emissiezone emmer emmers emoji en ene energie energiebank energiebedrijf energiebelasting energiecoach
energiecontract energiecoperatie energiedragers energiefixer energiehub energieleverancier energieopslag
energierekening energiescan energietoeslag energizer eng engels enige enkel enkele enkels enorm enquete
enquête enthosiasme enthousiast entree entreé envelop envelopen enveloppen epilepsie er eraan erachter eraf
erbij erboven erbovenop erdoorheen ere erectieproblemen eredienst erf erfenis erfgoed erfgrens erfmolentjes
erfpacht erg ergens erger ergotherapeut ergst erheen erin erkend erkende erkenning erlangs ermee erna ernaar
ernaartoe ernaast ernst erom eromheen eronder erop eropaf erover ers ertegen ertussen eruit ervan ervare
ervaren ervaring ervaringswerker ervoor ervóór etages etalage etalages eten etentje etiket etiketten etmaal
euro euros evacuatie evaluatie evaluatieoverleg even evenementen evenveel evenwicht evenwichtsbalk ex examen
examens excursie excuses excuus excuusbrief exemplaren exitgesprekken expatcenter experiment explosie expres
extern externe extra extraatje faalangsttraining fabriek fabrieken fabrikant facebook facilitator factuur
failliet faillissement familie familiebedrijven familiegroepsplan familieleden familienaam families fanatiek
fanfare fantasie fantastisch fatsoenlijk fatsoenlijke februari feest feestje feestruimte feiten festival
festivals festivalterrein ff fibromyalgie fiducie fiets fietsband fietsen fietsenberging fietsenfabriekje
fietsenmaker fietsenmakerij fietsenstalling fietsenwerkplaats fietsers fietskoerier fietsles fietsnietjes
fietspad fietsparkeren fietsstraat fietst fietstassen fietsten fietstunneltje figuren fijn fijne fijner file
filiaal film filmpje filter financieel financiering firma fit fitnessruimte fits fives fixbrigade flap
flappen flat flats flauwste fles flesje flesjes flessen flest flesvoeding fleurd flexbus flexibel flexibele
flexkrachten flikert flink flitsbezorgers flitsen fluisterde fluitend flyer folder folders folie foliumzuur
fonds fontein foodtruck fooienpotje football forensenbelasting forensisch forenst forfaitair formatie
formats formele formulier formulieren formulierenbrigade formulierencircus fornuis fornuiz fortuin forum
foto fotograferen fotoverslag fout foute fouten fractie frambozen fraude fraudeur freerunbaan frietbakjes
friettent frikandelbroodje fris frisdrankautomaat frituurvet fruit fruitlaan fruitmand fruitteler frustratie
fte fulltime functie functies fusie fysio fysiotherapeut ga gaan gaapt gaas gaasje gaat gaatje gaatjes gaf
galerij galerijflat galmbak galmt galopperende gamen gang gangdeuren gangen gangkast gangpad ganzen gapen
garage garagebox garageboxen garagedeur garages garandeert garanderen garantie garantstelling garen gas
gasaansluiting gashendel gasleiding gasnet gasrekening gast gasten gastles gastlessen gastouder gastvrouw
gat gatekeepertraining gaten gauw gaven gazon geadopteerd geadopteerde geamputeerd gebaar gebaart gebak
gebarentaal gebarentolk gebeld gebeurd gebeurde gebeurden gebeuren gebeurt gebied gebieden gebit gebleven
geblinddoekt geblokkeerd geboden gebonk geboorte geboorteboom geboortedatum geboortedorp geboortejaar
geboren gebouw gebouwen gebracht gebreke gebreken gebrekkig gebroken gebruik gebruikelijk gebruikelijke
gebruiken gebruiksaanwijzing gebruiksruimte gebruikt gecontroleerd gedaan gedacht gedachten gedeclareerd
gedeeld gedeelde gedekt gedekte gedetacheerd gedetineerden gedicht gedimd gediplomeerd gedoe gedonder
gedoogbeschikking gedraaid gedrag gedragsaanwijzing gedragscode gedragsproblemen gedrukt geduld geduldige
gedumpte gedupeerde gedupeerden gedwongen geef geeft geel geeltje geeltjes geen gefikst geformuleerd
gefrituurd gegaan gegeten gegeven gegevens gegevensverwerking gegijzeld gegil gegooid gegrepen gegrist
gehaald gehaast gehad gehaktballen gehalveerd gehandhaafd gehandicapte gehandicaptenraad gehandicaptenzorg
gehangen geheim geheugengroepen geheugenkist geholpen gehoorapparaat gehoorbeperking gehoord gehouden
gehuild geiten geitjes gek gekapd gekeken gekend gekeurd gekke gekleurde gekliederd gekmakend geknapt
gekocht gekomen gekookt gekort gekost gekozen gekraak gekrabbel gekregen gekscherent gekund gelachen gelaten
geld geldautomaat gelden geldezel geldige geldstress geldt geldzaken geldzorgen gele geleden geleend geleerd
geleid geleidehond geleidelijn geleverd gelezen gelijk gelijkgestemden gelijktrekken gelijkvloers
gelijkwaardig gelikt gelikte geloof geloofd gelooft geloofwaardiger gelopen geloven geluid geluidseisen
geluidsklachten geluidsmeting geluidswal geluk gelukkig gelukt gemaakt gemachtigde gemaild gemeenschap
gemeenschappelijke gemeenschapsgeld gemeente gemeentegrens gemeentehuis gemeentejas gemeentekas
gemeentekwekerij gemeentelijk gemeentelijke gemeenten gemeentenaam gemeentepagina gemeentepakket
gemeentepand gemeenteraad gemeentes gemeentesite gemeentetaal gemeentewerf gemeentewerk gemeld gemengd
gemiddeld gemiddelde gemidelde gemist gemiste gemotiveerd generatie generaties genodigden genoeg genoemd
genomen genummerde geoefend georganiseerd geparkeerd geparkeerde gepensioneerde gepensioneerden gepest
gepingpongd geplaatst geplakt gepland geplast geplet gepoetst gepraat gepreek geprobeerd geraniums
gerecycled gered gereden gereedschapskist geregeld gerestaureerd geruimd gerund gerust geruststellend
gescand gescheiden geschenk geschept geschiedenis geschikte geschilderd geschrapt geschreven geschroefd
geschuurd gesjouw geslaagd geslacht geslagen geslapen gesleept geslepen geslikt gesloopt gesloopte gesloten
gesneden gesolliciteerd gespaard gesponnen gesprek gespreken gesprekje gesprekken gespreksbegeleider
gesprekskamer gespreksverslagen gesproken gestaan gestaar gestapeld gestart gestegen gestelde gestemd
gesticht gestole gestolen gestookt gestoord gestopt gestort gestorven gestraft gestrooid gestruikeld
gestudeerd gestuntel gestuurd getallen getekend getest getouwtrek getreiterd getrokken getrouwd getutoyeerd
geur gevaarlijk gevaarte gevallen gevangenen gevel gevelbank gevelde gevels geveltuinen geven gever geverfd
gevlucht gevoel gevolgd gevolgen gevonden gevormd gevraagd gevraagt gevuld gewaarborgde gewacht gewandeld
gewasen gewassen geweest geweigerd geweld geweldig gewend gewenscht gewenst gewent gewerkt geweten gewicht
gewijzigd gewisseld gewone gewonnen gewoon gewoond gewoone geworde geworden gezag gezamelijke gezamenlijk
gezamenlijke gezecht gezegd gezel gezellig gezelligheid gezelschap gezet gezeten gezeur gezicht gezichten
gezien gezin gezinnen gezinscoach gezinsgesprek gezinshereniging gezinshuizen gezinsinkomen gezinsvoogd
gezinswinkeltje gezinswoning gezinswoningen gezocht gezogt gezond gezonder gezondheidscentrum
gezondheidsenquete geïnd geïnstaleerd gft ggd ggz gids gieterij gif gift gilde gillen gillende ging gingen
gisteravond gisteren glad gladde glas glasbak glasplaat glasvezel glaswol glaszetter glazen glibberig
glijbaan glijd glijden glitter gloeide glutenvrij glyfosaat goed goede goederenwagons goedkeuring goedkeurt
goedkoop goedkoopste goedkope goedkoper goedvindt goeie goeiemorgen gok gokje gokkast gokken gokker
golfkarretje golfterrein google gooi gooide gooien gooimicrofoon gooit goot gordijn gordijnen gordijnrails
goten goud gouden goudsmeden graadje graafmachine graafmachines graafwerk graag graan gracht grachtenpand
graden graf grafiek grafrechten grafstenen granulaat grapje gras grasveld grasveldje gratis graven grazen
grens grenzen griep griffel griffie grijs grijze grind groei groeicurve groeien groeit groen groendak groene
groenteboer groenteman groentetuin groenvoorziening groep groepen groepenkast groepje groepjes groepsapp
groepsgedrag groepshulp groepsleiding groepstraining groet groeten groette grofvuil grond grondeigenaar
grondexploitasie grondprijs grondwater groot grootbrengen grootgebracht groothandel grootste grootte grote
groten groter grotere grutto gruwelijk gun gunnen gunning gymkleren gymleraar gymles gymlokaal gymmeester
gymmen gymnasiasten gymnasium gymnastiek gymtas gymvereniging gymzaal ha haag haagbeuk haagje haak haakjes
haakt haakte haal haalde haalden haalt haar haarden haast haat had hadden hagelslag hagen haha haken hakt
hal halal halalpakketten halen haler half halfeen halfjaar halfliterflesje halfpipe hallen halletje hallo
halte halteinformatie haltenaam haltes halve halveren halverwege hand handbagage handbewogen handboeien
handdoek handdoeken handel handelingsverlegen handen handhaven handhaver handhaving handicap handig handige
handje handjes handjevol handleiding handreiking handschoenen handschrift handtekening handtekeningen
handwerkgroep hanengekraai hang hangen hangjongeren hangplek hangt hanteert haperde hapje hard harde harder
hardlopers hardop hardrijders hardst haren hark harmonie hart hartbewaking hartinfarct hartje hartjes
hartklachten hartverscheurend haven havenmeester havo hb hbo hdmi heat heb hebbe hebben hebt hecht hechting
hechtingsproblemen hectare hectares heeft heel heen heerlijk heet heffing heg heggen hei heide heideveld
heilig heinde heipalen hek hekel hekje hekken hel helaas helder hele helemaal helft hellem hellingbaan helm
helmen helmplicht help helpdesk helpe helpen helpende helpt hem hemel hen hengsels hennep henzelf hepatitis
herbeoordelen herberekening herbruikbare herdenken herder herenschoenen herfst herfstblad herfstvakantie
hergebruiken herhaalrecept herhalen herinneringen herinrichting herkenbaar herkend herkende herkennen
herkent hernia heronderzoek heronderzoeken heroverweging herschrijven hersenletsel hersenschuding
hersenvlies herstel herstelhuis hersteloperatie hersteltermijn herstructurering herverzekeren hesje hesjes
het hete heten hetzelfde heup heupbreuk heupen heuphoogte heus heuvel heuvels hield hielden hielp hier
hiernaast hierop hierover hiervoor high hij hijskraan hijzelf hilarisch hinder hing hinkelen hippe hiring
historische hit hitte hittegolf hoarder hobbelden hobbelen hobbels hockey hockeyveld hoe hoedje hoef hoefd
hoefde hoeft hoek hoekje hoekjes hoelang hoest hoesten hoestende hoeveel hoeven hoever hofje hofjeshuisje
hoge hogedrukspuit hoger hogerhand hogeschool hoi hok hokfeesten hokje hol hometraining hommeles homo hond
honden hondenbelasting hondenveld honderd honderdduizend honderden honderdste honderdvijftig hondje honger
hongerig honk hoofd hoofddoek hoofddorp hoofden hoofdingang hoofdkruising hoofdletsel hoofdpijn hoofdprijs
hoofdrekenen hoofdstraat hoofdweg hoog hoogbouw hoogde hoogopgeleiden hoogovens hoogste hoogte hoogtepunt
hoogteverschil hooguit hoop hoor hoorde hoorden hoort hoorzitting hoosbui hopelijk hopen horeca horecabaas
horen horende horendol horizon horloge hospice hospita hotel hotelkamer hou houd houdbaarheidsdatum houdbare
houden houdt house houses hout houtbouw houten houtgestookte houtkacel houtkachel houtkachels houtstook
houtvezel houtwerkplaats hovenier hub hubje huidige huilbaby huilde huilen huilend huis huisadres huisarts
huisartsen huisartsenpost huisartsenpraktijk huisbaas huisbazen huisbezoek huisbezoeken huisblad
huiseigenaren huisgenoot huisgenoten huisgesprek huishoudboekje huishoudelijke huishouden huishoudens
huishoudhulp huisje huisjes huisjesmelkers huiskamer huismeester huisnummer huisraad huisuitzetting
huisvergaderingen huisvesing huisvesten huisvesting huiswerk huiswerkclub huizen hulde hullie hulp
hulpmiddel hulpverlener hulpverleners hulpverleningsplan hulst humanisten hummus humor hun hup hupsen huren
hutten huur huurachterstand huurbaas huurcontract huurder huurders huurderscommissie huurflat huurhuis
huurincasso huurprijs huurschuld huurstepje huurteam huurtoeslag huurtoeslaggrens huurverhoging
huurverlaging huurwoning huurwoningen huwelijk hygiëne hygiëneregels hyperventilatie hypotheek
hypotheekadviseur háár hé icoontje ideaal idee ideeën identieke identiteit ie ieder iedere iedereen iemand
iemant iets iftar ijs ijsberen ijsbloemen ijsblokje ijsje ijskar ijskoud ijslaag ijzel ijzer ijzeren ik
illegaal illegale imam imker implantaat impulsief in inblazen inbox inbraken inbreken inbrekers inbreng
inburgeren inburgering inburgeringscursus inburgeringsexamen inburgeringsles incasso incassobureaus incident
inclusief indelen indicatie indicatoren indiceren indienen indient indikatie individuele indrinken
industriegebied industrieterein industrieterrein industrieweg induxie ineens inenten inentingen info
informatie informatiepunt informeel informeert informele informeren ingang ingediend ingegooide ingegrepen
ingehaald ingelegd ingeleverd ingelogd ingeloot ingenieur ingenieurs ingepakt ingepikt ingeruimd
ingeschakeld ingeschreven ingesproken ingesteld ingevoerd ingevuld ingewikkeld ingewikkelder ingezameld
ingezet ingrijpen inheems inhoud inhuren inhuur inisiatief initiatief injecteren injectienaald injera
inkomen inkomens inkomensbeheer inkomensgegevens inkomensgrens inkomenstoeslag inkomensvoordeel inkomsten
inkoop inkoopcontracten inkoopt inkopen inkopers inktzwarte inleg inleiding inlever inleveren inlevering
inlevert inloggen inloop inloopavond inloophuis inlopen inmiddels innen inpakafdeling inpakken inpandige
inparkeerde inregelen inrichting inrijverbod inrit inruilen inschakelen inschrijfduur inschrijven
inschrijving inschrijvingen inschrijvng inspectie inspiratie inspirerend inspraak inspraakavond
inspraaknotitie inspringen insta installateur installateurs installaties instansie instantie instanties
instap instappen instellen instelligen instelling instellingen instemmen instromers instroom instroomgroep
instructiebad insturen insuline insulinespuit int intake intakegesprek integratieplan integratietraject
integreren intercity intern internationale internet internetbankieren internetten intervisie intimiderend
intocht introductieweek intussen inval invalidenplek invalidentoilet invallen invallers investeerder
investeert investeren investering invoeren invordering invullen inwerktijd inwonen inwoner inwoners
inwonertal inzage inzet inzette inzetten inzien ipad ipsum ipv irritant is isolatie isolatieactie
isolatiemateriaal isolatieplan isolatieproject isoleren ivm ja jaagt jaar jaarafrekening jaarafreking
jaarinkomen jaarlijks jaarlijkse jaaropgaaf jaaropgaven jaarrekening jaartal jaartallen jaartje jaartjes
jaarwisseling jachtjes jam jammer januari jaren jarendertig jarenlang jas jassen je jerrycans jeu jeudghulp
jeudgwerker jeudgwet jeugd jeugdarts jeugdbeschermer jeugdbescherming jeugdconsulent jeugdconsulenten
jeugdhonk jeugdhulp jeugdhulpverlener jeugdteam jeugdvervoer jeugdwedstrijd jeugdzorg jeugdzorgaanbieder
jeugzorg jezelf jgz jij jkl jobcoach jobcoaching jodiumtabletten jong jonge jongeman jongen jongens jongere
jongeren jongerengrens jongerenplek jongerenraad jongerenteam jongerenwerk jongerenwerker jongetje jongste
jongvolwasenen jongvolwassenen joods jou journaal jr jubelton judo judopak juf juichen juist juister juli
jullie juni juridische jurist juristen jus kaal kaalste kaarsen kaarsjes kaart kaartclub kaarten kaartenbak
kaartje kaartjes kaarttafel kaas kaasboer kaasschaaf kabel kabelbaan kabels kabeltje kachel kacheltje kade
kader kado kakkerlaken kale kalender kalken kalkmortel kalm kamer kamers kamertje kamerverhuur kamp
kampeerboerderij kampen kamperen kamping kampioen kampje kan kanaal kanarie kandidaat kandidaaten kandidaten
kanjer kanker kanon kanoverhuur kans kansen kansovereenkomst kansrijke kant kanten kantine kantje kantjes
kantonrechter kantoor kantoorgangers kantoortijden kantoortje kap kapconstructie kapen kapitein kapiteins
kapot kapotgemaakt kapotte kappen kapper kappers kapsalon kapstok kapvergunning kar karakteristiek karaoke
karig karpers karretje karretjes karton kartonnen kas kasboekje kassa kasseien kassen kast kastanje
kastanjes kasteel kasteelpark kastelein kastje kastjes kat katholiek katoen katten kattenbak kavel kavels
kdv keek keel keer keert keet keien keken kelder kelders keldertrap ken kende kenismaken kennelijk kennen
kennis kennisgeving kennismaken kennismaking kent kenteken kentekens kerel kerels keren kerk kerkepad
kerkepaden kerkhof kerkplein kerktoren kerktorentje kerkuilen kerkzaal kermis kern kernen kerngroep kerst
kerstbomenstapels kerstboom kerstkaart kerstpakketten kerstviering kersverse ketel ketelhuis ketels
ketelwagons keten ketting kettingzaag keuken keukenblad keukendag keukenemmertjes keukenkast keukenkastjes
keukenraam keukens keukentafel keukentafelgesprek keukentje keur keurde keuren keurig keuring keuringsarts
keurmerk keurt keus keuze keuzemenu keuzes kevers kids kiekendief kiepert kier kierdichting kieren kies
kiest kiezels kiezen kijk kijke kijken kijkje kijkt kikkererwten kikkervisje killer kilo kilometer
kilometergrens kilometers kilowattuur kin kind kindcentrum kindcheck kinder kinderachtig kinderachtige
kinderbedjes kinderbijslag kinderboerderij kinderbrein kinderburgemeester kinderdagverblijf kinderen
kinderfeestjes kinderfysio kindergemeenteraad kinderkamer kinderkleding kinderkopjes kinderopvan
kinderopvang kinderpsycholoog kinderrechter kinderstrandjes kinderwagen kinderwens kindgebonden kindje
kindplek kindregeling kip kippen kippenhok kippenschuur kippenvel kist kisten kistje kit klaagt klaar
klaarlichte klaarovers klacht klachten klagen klankbord klankbordgroep klant klanten klantmanager
klantmanagers klantreis klap klaphek klappen klapper klappert klaprozen klapstoel klapt klapte klas
klasgenoten klasje klaslokaal klassenapp klassencontract klaverjasavond klaverjasclub klaverjassen
klaverjassers kleding kledingbak kledingbank kledingbeurs kledingkast kledingkeuze kleedgeld kleedkamer
kleedkamers klei klein kleindochter kleine kleiner kleinigheid kleinkind kleinkinderen kleintjes kleinzoon
klem klemmen klep klepje kleren klets kletsen kletskassa kleur kleuren kleurenblinde kleurplaat kleurplaten
kleurt kleurtje kleurtjes kleuter kleuters klik kliken klikken kliko klikt klimaat klimaatdividend
klimaatgeld klimaatkwis klimaatneutraal klimmers klimplant klimrek klimt klimtouw kliniek klinkers klinkerts
klinkt klippen klok klomp klompen klompenpad klonk klooien klooster kloppen klopt klopte kluis kluitje klus
klusclub klusjes klusjesman klussen klussenier klusteam km knakken knallen knallende knalt knap knappen
knelpunten knelt knie kniehoogte kniezen knieën knijper knik knikkende knikte knip knipoog knippen knipperde
knipperen knipperende knipperlicht knipperlichten knippert knipt knipten knooppuntbordjes knooppunten knop
knopjes knoppen knotwilgen knuffel knuffelbieb knuffels knul knus knutselen kobalt kocht kochten koe koeien
koeken koekje koekjes koektrommel koel koelcel koele koeler koelhuis koeling koelkast koelt koeltorens
koelveem koelvitrines koepelgevangenis koevoet koffer koffers koffertje koffie koffieautomaat koffiedik
koffiehoek koffiehuis koffiekar koffietentje koffievlek kogel kok koken koks kolen kolencentrale kolken kom
kome komen komgrens komkommer komma komst komt kon konde konden konijnen kooien kook kookboek kookplaten
kookt koop koopavond koopt koopvrouw koopzondag koor koorts koos kop kopen koper kopers kopie kopieermachine
kopieerpapier kopieren kopje kopjes koplampen koplopers koppel koppelen koppeling koppelt koppen koppijn
koprol koptelefoon koptelefoons korfbal korrels kort kortademig kortaf korte korten korter korting kortste
kost kostbaar koste kosten kostendelersnorm kostprijs kostte kou koud koude kozijndetails kozijnen kraakt
kraam kraampakket kraamverzorgster kraamvisite kraamzorg kraan kraanmachinist krabbel kracht krachten
krachtig kralen kramen kranen krant krantenbezorger krantenjongen krantenwijk krap krat kratten krediet
kredietbank kreeg kregen kreng krijg krijge krijgen krijgt krijt kring kringloop kringloophoek kriskras
kroeg kroegbaas kroket kroketten krom kromme kronen kronkelen kroon kroonbedekking kroonjuwelen kruiden
kruik kruip kruipen kruipruimte kruipruimtes kruising kruisje kruizing kruk krukje krukken krul kubus kudde
kuil kuipje kumpulan kun kunnen kunstenaars kunstgras kunstmest kunststof kunt kussen kussens kuub kvk kwaad
kwaaie kwaliteit kwaliteitstoets kwallenbeten kwam kwamen kwart kwartaal kwartaalrapportage kwartier
kwartiermaker kwartje kwast kwekerij kwel kwelling kwetsbaarheid kwetsbare kwijt kwijtraakte kwijtschelden
kán la laadpaal laadpaalklevers laadpalen laadplein laadplek laadt laadvak laag laagbed laagbouw
laagfrequent laaggeschoolden laaghangende laagje laagjes laagopgeleiden laagste laan laantje laarzen laat
laatje laatkomers laatst laatste lab label labels lach lachen lachend lachgascilinders lachgasflessen lacht
ladder laden lag lage lagen lager lagere lakstraat laminaat lamp lampen lampje lampjes land landbouwgrond
landelijk landelijke landen landgoed landing landingsbaan landingsgestel landlord landschap landschp landt
landweg lang langdurig lange langer langparkeerders langs langsfietst langsgaan langskomen langskomt
langskwam langst langste langzaam langzaamste langzamer lantaarn lantaarnpaal lap lapje lappendeken laptop
laptops las lasdiploma laserpistool lasersnijder laserstralen lasrobot lassen lasser last lastig lastige
lastpak laten later lauw lauwe lavendel lawaai lawaaiig learnings lease leaseauto leden ledenadministratie
ledenvergadering ledlampen leds leef leefbaar leefbaarheid leefbaarometer leefde leefgebieden leefgeld
leefgroep leefregels leefstijlcoach leeft leeftijd leeftijdsgenoten leeftijdsgrenzen leeg leeggehaald
leeggeplukt leeggevraagd leeghalen leegstaande leegstaat leegte leek leem leenauto leent leer leerbedrijf
leerde leergeld leerkracht leerkrachten leerling leerlingen leerlingenraad leermeester leerplek leerplekken
leerplicht leert leerwerkloket leerwerkplekken leerwinst leerzaam lees leesclub leesen leesgroep leesgroepen
leeshoek leesrechten leest leestafel leeuw lef leg legaal legaliseert legde legden lege legen leges leggen
legitimatie legoblokjes legt leiden leiding leidingen leidinggevende leidsters leidt lek lekkage lekke
lekken lekkend lekkende lekker lekkere lekt lelijk lelijke lenen lening leningen lente leraar leraren leren
les lesboek lesgeld lesgeven lessen lestijd lesuren let letten letter lettergrootte letterlijk letters
lettertjes lettertype leuk leuke leuker leuks leunbalken leuning leuzen leven levend levende
levensduurkosten levensgevaarlijk levensmotto levenstestament levensverwachting leverancier leveranciers
leverbaar leverde leverden leveren leverend levering leveringskosten leveringsplicht levert leverworst lezen
licht lichte lichten lichtere lichtgrijs lichting lichtje lichtmasten lichtpuntje lid lidmaatschap liedje
liedjes lief liefde liefst lieg liegen liegt liep liepen liet lieten lieve liever lieverd lifeguards lift
liftinstallatie lig ligen liggen liggers light ligt lijf lijk lijkbezorging lijken lijkt lijn lijnen lijntje
lijntjes lijst lijsten lijstje lijstjes likje limiet linden linkerkant linkje linkjes links linksaf
linnenkast lint lintdorp linten lintje linzen lip lippen lippenstift lipstick liter lithium live livestream
lobbyen locatie locatiemanager lodges lodgieter loer lofts logboek logeerbeden logeerhuis logeerkamer
logeeropvang logeerplek logeert logeerweekend logeren logica logisch logischer logistiek logo lokaal lokale
loket loketten lol lommerrijke lonen long longen longkanker longklachten longontsteking lood loodgieter
loodgietersbedrijf loodramen loods loodsdaken loodsen loodsje loon loonbeslag loonbriefjes loondispensatie
loonkostensubsidie loonlijst loonstrook loonstrookje loonwaarde loonwaardemeting loop loopje looproute loopt
looptest loost loot lopen lopend lopende loper lorem los loslaten losliep losloopgebied loslopende losse
lossen lost lotgenotencafé loting louter loverboys loze lozen lucht luchten luchthaven luchtkussens lui
luiers luiken luister luisterde luisteren luisterend luistert luizentroep lukken lukt lukte lunch lunchcafé
lunchen lunches lunchpauze lunchroom lunchtafel lusten luxaflex luxe lvb ma maagdelijkheid maaibeurten
maaien maaier maaimachine maait maak maakt maakte maakten maal maaltijd maaltijden maaltijdservice maand
maandag maandagavond maandagmiddag maandagochtend maanden maandenlang maandlast maandpremie maandverband
maar maart maat maatje maatjes maatjesproject maatregelen maatschappelijk maatschappelijke maatwerk
maatwerkbudget machine machteloosheid machtigen machtiging machtsvraag maculadegeneratie maden mag magazijn
magazijnhulp magazijnmedewerker mager magnetron mail mailadres mailbox mailen mails mailtje mailtjes
makelaar maken makers makkelijk makkelijke makkelijker malafide mam mama man manager managers mand mandaat
mandje manege mangosmaak manier manisch mankeert mannen mannenlichamen mantelzorger mantelzorgers
mantelzorgpanel mantelzorgunit map mapje mappen margedagen markt marktkraam marktplaats marktplein marters
maskeert masker massa massaal massagesalon mat matchen matches matchfixing materiaal matras matrassen mavo
maxicosi maximaal maximum mbo me mede medewerker medewerkers medewerkster mediator mediators medicatie
medicijn medicijnen medisch medische mee meebeslissen meebetaalt meebetalen meedeed meedenken meedenkt
meedingen meedoen meedoet meedraaien meefluiten meegaan meegaat meegedeelt meegekregen meegemaakt
meegenieten meegerekend meekijken meekijkt meekunnen meeleest meelezen meeloopt meelopen meelopers
meeluistert meemaakte meeneemt meenemen meepraten meer meerdere meerderheden meerderheid meerderjarig
meerijden meervoudige meesleept meespelers meest meestal meeste meester meet meetellen meetelt meetgegevens
meetkastje meetlint meetpunt meeuwen meeviel meeweegt meewerkt meeëten megabatterij megawatt megawatts mei
meiden meidoorn meisje meisjes meisjeskamer meisjesvoetbal meivakantie meld meldcode melden melder melders
melding meldingen meldnummer meldpunt meldt melk melken melkfabriek melkje melkpoeder melkveehouder men
meneer mengsels mening mens mensen mentor mentoren mentorschap merels merk merken merkt merkte merkten mes
mest mestkarren mestlucht met metaal metaalbedrijf metalen meteen meten meter meterkast meteropnemer meters
metershoge meterstanden methode methodiekboek meting metingen metselwerk meubelplein meubels meubilair
mevrouw mezelf mezen mic microfoon microkrediet middag middagen middags middel middelbare midden
middeneiland middenstreep middernacht midweek mieren mifi migrantenvrouw mij mijden mijn mijne mijnwerker
mijzelf milieu milieupark milieustraat milieuzone militair miljard miljoen miljoenen mille millimeter min
minder minderen minderjarige mindfulnesscursus minihuisjes minima minimabeleid minimale minimapas
minimaregeling minimaregelingen minimum minimuminkomen minimumloon minnelijk minor minst minste minstens
minuten minutten minuut minuutjes mis misbruik miscanthus misdaad misgaat misging mishandeld mishandeling
mislukken mislukkingen mislukt misschien missen misser mist miste misten mits mix mkb mn mobiel mobieltje
mobiliteit mobiliteitshub mobilofoons mocht mochten modaal modder modderig modderkeuken modderpoel
modderschuit model modelbouw modelcontract moderators modern modulaire module moe moed moeder moedermelk
moeders moedertaal moeilijk moeilijker moeite moeizaam moeras moest moesten moestuin moet moeten mogelijk
mogen mok mol molecuul molen molens molotov moment momenten mompelde mond monden mondige monitor monteur
monteurs monument monumentale monumenten monumentenlijst mooi mooie moois mooiste mopperaar mopperen moreel
morgen morgens morning mort moskee moslim mosquito motie motiveer motivering motor motorkap motorrijders
motto mouwen mozaiekjes muf mug muilkorf muis muizen mul multidisciplinair multinational munt muntje muntjes
muren musicalkaartjes mutatieformulier mutatieplicht muur muurr muurschildering muurtje muziek muziekje
muziekschool muziekstudio mw my mytylschool mág mét míj na naaiatelier naaien naaimachine naaister naaktfoto
naaktstrandje naald naalden naam naar naartoe naast naasten nabespreking nabestaanden nacht nachtbus
nachtbussen nachtdienst nachtdiensten nachtdienstwerkers nachten nachtje nachtjes nachtkastje nachtmerries
nachtopvang nachts nachtvlucht nachtzorg nachtzuster nadat nadeelcompensatie nadoen nagedacht nagedachtenis
nagekomen nagels nagelstudio nagemaakte nagenoeg nagerekend nagestuurd naheffingsbedrag najaar nakijken
nakomen nalezen nalopen nam namen namens napraten narcose narekenen naroepen narratief naschoolse nat
nationaliteiten natte natura natuur natuurbeheerder natuurclub natuurgebied natuurlijk natuurlijke
natuurstenen nauwelijks navigatie nazorg nederlands nee neef neem neemt neer neerlegt neervallen neerzetten
negeerde negen negende negenduizend negenen negenenvijftigste negenhonderd negentien negentiende negentig
negeren neit nek nekpijn nemen neosporose nepaccounts nepnieuws nergens nest nestbehandeling nestelen nesten
nestschommel net netbeheer netbeheerder netje netjes nette netten netto netwerk netwerkborrel netwerken neus
neutraal neven nicht niemand niemant niet nieten niets nieuw nieuwbouw nieuwbouwbuurt nieuwbouwwijk nieuwe
nieuwkomer nieuwkomerkinderen nieuwkomers nieuwkomertjes nieuws nieuwsbrief niks nimand niveau nl no nodig
nodigt noem noemen noemt nog nok nonnen nood noodfonds noodgedwongen noodopvang noodpotje nooduitgang nooit
noorden noordkant nop nordik norm normaal normaler nota notaris notarissen noteert notenallergie noteren
notes notulen notuleren notulist nou november nu nuggers nul nulde nulmeting nuluren nulurencontracten
nummer nummertje nuttig nuttigs nét níet níets nóg nú obstakels ochtend ochtenddienst ochtenden ochtendrit
ochtends ochtendspits ochtent oco oefenen oefenronde oefenruimte oefent oerknal oerwoud oesterzwammen oever
of offerte offertes officieel officiële oftewel ogen oktober oké olie oliebollen olievlek olifantenpaadje
olifantsgras om oma ombouwen ombudsman omdat omdraaien omgaat omgangsregeling omgebouwd omgebouwde
omgekeerde omgeroepen omgeslagen omgevallen omgevingsdienst omgevingsmanager omgevingsplan omheen omheind
omhoog omkasting omkeren omkijkt omlaag omleiding ommetje ommetjes omroepen omslag omspoelen omtrapen
omtrent omvallen omvormer omwonenden omzet omzetten omzetting omzetverlies onaangekondigd onafhankelijk
onafhankelijke onbegonnen onbegrijpelijk onbekend onbepaalde onbeperkt onbeschofte onbetaalbaar onbetaald
onbetaalde oncoloog onder onderaan onderadvisering onderaf onderbroek onderdak onderdeel onderdelen
onderdoorgang ondergrens ondergrond ondergronds ondergrondse onderhandse onderhoud onderhouden onderhout
onderkant onderling ondernemen ondernemer ondernemers ondernemersloket onderneming onderpresteerders
ondersteuning ondertekenen ondertekening ondertiteling ondertusen ondertussen onderuit onderweg onderwerp
onderwijs onderwijsassistent onderwijser onderwijsroute onderzoek onderzoeksbureau onderzoeksgesprek ondiepe
oneerlijk ongeluk ongelukken ongemerkt ongeopend ongeopende ongeveer ongewijzigd ongezien ongezonde onkruid
onleesbaar online only onmogelijk onpas onregelmatig onrustig ons onsluiting onszelf ontbijt ontbrak
ontbreekt ontbreken ontbrekende ontcijferen ontdek ontdekken ontdekt ontdekte ontdekten ontheffing ontkenner
ontmoet ontploft ontruimt ontschotten ontslag ontslagen ontsluitingsweg ontstopper onttrokken ontvange
ontvangen ontvangers ontvankelijk ontwerp ontwerpen ontwikkelaar ontwikkelaars ontwikkelbedrijf ontworpen
onveilig onverantwoord onverkoopbaar onverwacht onverwachte onverwijld onvoldoende onweert onwil onwillig
onze onzichtbare onzin onzinvragen oog oogarts oogcontact oogdruppel oogmasker oogst oogsten oogsttijd oogt
ooievaarsnest ooit ook oom oor oordeel oordoppen oorlog oortjes oost oostenwind op opa opbod opbouw
opbouwwerker opbrengen opbrengst opdagen opdraaien opdracht opdrachten opdrachtgeverschap opdringerig opeens
open openbaar openbare openbreken opende openen opengaat opengewrikt openheid openhouden opening
openingstijden openklappen openlag openligt openlucht openluchtmuseum openmaken openstaan openstaande
openstaat openstellen openstelllen opent openzetten operatie opeten opfriscursus opgeblazen opgebloeid
opgebouwd opgebouwde opgebrand opgedeeld opgegeven opgegroeid opgehaald opgeheven opgehouden opgeknapt
opgeknapte opgeleide opgeleverd opgelicht opgelopen opgelost opgeloste opgenomen opgepakt opgericht
opgeruimd opgeschort opgeschreven opgesloten opgesnoept opgestaan opgeven opgevoed opgevoerd opgevoerde
opgezegd opgezet opgroeien ophaaldag ophalen ophangen ophoesten ophouden opkijken opknapbeurt opknappen
opkomen opkomst opkomt opkoopbescherming oplaadpunt oplas oplaten opleggen opleiden opleiding opleidingen
oplet opleverde opleveren oplevering oplevert oplossen oplossing oplossingen oplost oploste opmaakt
opmerking opmerkingen opname opnames opneemt opnemen opnieuw opnoemen opofferen opoffert oppakken oppas
oppervlakte opplussen oppositie oprichten oprijplaatje oprit oproepen oprollen opruimen opruimplicht
opschaling opscheppen opscheppers opschonen opschrijven opslaan opslag opslokt opstaan opstaande opstand
opstap opstapelt opstapje opstapplaatsen opstappunt opsturen optellen opticiëns opties optochten optrekken
optrekt optuigen opvallend opvang opvangen opvangt opvegen opvoedhulp opvoeding opvolger opvolging opvragen
opvullen opwekken opzegtermijn opzet opzetten opzich opzoeken oranje oranjevereniging orchideeën orde
orderpicken orderpikker ordner ordners oren organisatie organisaties organiseer organiseren orgel
oriëntatietraject oriënteren orkest orthopedagoog oud oude oudejaarsavond ouder ouderapp ouderavond
ouderbijdrage oudercursus ouderdom oudere ouderejaars ouderen ouderenadviseur ouderenbond ouderenclub
ouderengym ouders ouderschap ouderschapsplan ouderschapsverlof oudjaarsavond oudste out outkamer outletdorp
outs ouwetjes ov oven ovenwarmte over overal overbelaste overbewoning overbezorgd overbleven overblijft
overblijven overboden overbodig overbodige overboekingen overbrug overburen overbuurjongen overbuurman
overbuurvrouw overdag overdekte overdoen overdracht overeenkomst overeind overgaat overgang
overgangsbrandstof overgekwalificeerd overgenomen overgeslagen overgeven overhebt overheen overheid
overheidsgebouw overhoud overig overige overkant overkapping overlapte overlast overleden overleed overleg
overlegtafel overleven overlijden overlijdt overloopterrein overlopen overnachten overname overnemen
overplaatsingen overprikkeld overschot overschrijven overschrijving oversla overslaan overstap overstapcoach
overstappen oversteek oversteekplaats oversteken overstroomt overt overtollige overwaarde overzicht ozb pa
paaltje paaltjes paar paard paarden paardenbak paardenbakken paars paasbult pacht pachten pad padden
paddestoelen paden pagina pair pak pakje pakjes pakjesboot pakke pakken pakket pakketbezorgers pakketje
pakketten pakt pal palen pallet pallets palletten pan pand panden pandjes pandjeshuis paneel panel panelen
panelgesprek paniek pannellen pannen pannenkoeken pannenset pannetje pap papa papier papieren papiertje
papierwerk papierwinkel paraaf paradepaardje parallelweg parasols park parkeer parkeerblaadje parkeerdek
parkeergarage parkeerkaart parkeerkelder parkeerkoffer parkeerkosten parkeernaheffing parkeernorm
parkeerplaats parkeerplaatsen parkeerplek parkeerterrein parkeervak parkeervakken parkeren parkiet parkje
parkmanagement parochie parochiezaal participatie participatieladder participatieplaats participtie
particulier particuliere partij partijdig partijen partijtjes partner partners partytent pas pasje paspoort
paspoorten paspop passeerhavens passen passend passends passeren passionnel past paste pastorie patatje
patient patienten patiënt patiënten patiëntendossiers patiëntjes patsers pauw pauze pauzeren pauzes
paviljoen pdf pds pech pedagogisch pedagoog pedalen pedelecs pedicure peil pellen pelletkachels pellets pen
pendelbusje penningmeester pensioen pensioenen pensioentje pension pensionado per perceel perceelslooten
percelen perfect perfecte perfectionisme perilex perron persbericht persluchtstation personeel
personeelstekort personen persoon persoonlijk persoonlijke persoonsgebonden perspectiefnota pest pesten
pesters pestprotocol petje peuken peukenkoker peuter peuteropvang peuters peuterspeelzaal pgb piano
pianootje picknicktafel pictobord pictogrammen piek piekeren piep piepen piepklein piepschuim
piepschuimkorrels piept piepte pijl pijlen pijn pikdonker pikken pikt pikte pil pilaar pillen pilletje pilot
pilots pin pinautomaat pincode pindakaas pinedo pingpong pingpongballetje pingpongtafels pinkstergemeente
pinnen pinpas pint pionnen pis pispaal pit pitbull pitch pizza pizzeria plaatje plaatjes plaats plaatselijke
plaatsen plaatsing plaatsnaambord plafond plagen plaggen plak plakbriefjes plakken plakt plakte plakten plan
plande plank planken plannen planner plannetjes planning planningen planoloog planschade plant planten
plantenbak plantenbakken plantje plantsoen plantsoenendienst plas plassen plast plastic plastik plat plataan
platen platform platgelopen platgooien plattegrond plattegrondje platteland plattelandsvrouwen playstation
pleeg pleegkind pleegmoeder pleegouders pleegvader pleegzorg pleegzorgverlof plees plein pleintje pleite
plek plekje plekjes plekke plekken plenst plezier plezierjacht plichten plinten ploeg ploegbaas
ploegendienst ploegje plonsen pluim pluisgevoel plukken pluktuin plus plusboek plusbus plusleerlingen
plusser plussers pmd po podcast podiumpje poedel poep poets poetsen poetshulp poetsvrouw poging poh polder
polderweg polenhotel poli polietiecel polikliniek polio polis polisadministratie polissen politicus politie
politiebureau politiedienst politiek politieke poll pols polsen pom pomp pompen pony poort pootjes poppetje
populatie populieren portaal portalen portefeuilles portemonnee portie portiek portieken portiekflat
portiekflats portiekwoning portieren positie positief post postbode postbodes postbus postcode postcoderoos
postduif poster posters postkantoor postoel postzegel postzegelaars pot potdicht potje potjes potscherven
potten praalwagentje praat praatclub praatgroepje praatje praatjes praatte prachtig praktijk praktijken
praktijkonderwijs praktijkopleider praktijkschool praktijkverklaring praktise praten pratend preach precario
precies preek prei preken premie premieachterstand prentenboek prepaidmeter presentatie presentator
presentielijst presidium prestatie prestatieafspraken prestatiedruk prestatieladder pretje prettig preventie
priemgetallen prijs prijsje prijzen prik prikbord prikje prikjes prikkel prikkelarm prikkelarme prikken
prikstok prikt prima principe print printer printje prioriteren privacy privacygrens privérekening probeer
probeert proberen probleem problemen procedeer procedure procedures procent proces procesbegeleider
producent product productcode productiehal proef proefbericht proefdag proefje proefplaatsing proefrit
proeftijd proeftuinen proeftuinwoning proefweek proefwerkweek proefwijk proefwoning proeven professionals
professionele proffesoren profijt profiteert profiteren programma programmeren project projectgeld
projectjaar projectleider projectleiders projectmoe projectontwikelaar projectplan propedeuse proppen
protocol protocollen provinciaal provinciale provincie provinciegrens provinciehuis provisie prullenbak
prullenbakken prut prutsen psychiater psychiaters psychiatrie psychiatrisch psychische psychologe psycholoog
psychose psychoses puber pubers puberteit pubertijd publiek publieke puffer pufje pui puien puilt pukkels
punt puntdak punten puntenstelsel puntensysteem puntentelling pupil pupillen pups putdeksels putje puur
puzzel puzzelen puzzels puzzelstukjes pv pvt pyjama quickscan quitte quiz qwerty raad raade raadhuis
raadsbezoek raadsleden raadsleiden raadslid raadsperiodes raadsstukken raadsvergadering raadsvoorstel
raadszaal raadzaal raak raakt raakte raam raar race racebaan radar radiatoor radiator radiatoren
radiatorfolie radio radioamateurs radiotechnicus rails raken ramadan ramen ramp rand randen randje randweg
rap rapport rapportage rapportages ratelen ratelttikkers rauwe re reactie reacties reactoren ready reageer
reageerde reageert reageren reanimeren rebound recept recepten receptie receptionistes rechercheurs recht
rechten rechter rechterkant rechtgezet rechthoek rechtop rechts rechtstreeks rechtszaken rechtuit
rechtvaardig reclame reclamebanners reclamebord reclameborden reclamemast reclames reclamezuil reconstructie
recreatiebedrijf recreatieplas recreatiewoning rector recyclebare red redden redding reddingsboei
reddingsboeien reddingsbrigade reden redenen redt reed reeën referenties refurbished regel regelde regelen
regeling regelingen regels regelt regelwerk regen regenboogdocent regenbooguur regenlaarzen regent
regenwaterafvoer regenwolk regie regiehouder regio regionale regiopot regiotaxi regisseur register
registreren regulier reguliere reis reiskosten reist reistijd reizen reizigers reizigerskinderen reken
rekenavond rekende rekenen rekenhulp rekening rekeningen rekenmachine rekenmodelen rekensom rekensommetje
rekent rekentool rekest rekje rekken relatie relaties relativeren reliëf rem remmen rendement rennen
renovatie renoveert rente reorganisatie repaircafé reparatie reparaties repareren repeteren representatieve
reptielen reserve reserveonderdelen residentieel residentiële respect respijtzorg rest restaurant
restauranthouder restauratie restjes reststoffen resultaat retour return reuma reus revalidatie revalideren
richt richting richtingen richtlijn ride riem riep rieten rietjes rietlanden rietluizen rij rijbaan
rijbewijs rijbewijzen rijd rijden rijdende rijdt rijgen rijk rijkdom rijke rijken rijks rijksbijdrage
rijksmonument rijksregeling rijkssubsidie rijkste rijm rijp rijschool rijtje rijtjes rijtjeshuis
rijtjeshuizen rijweg rijwiel rijzen riksja rimpelcrème ring ringde ringleiding ringweg rinkelen riolering
riool rioolheffing rioolslib risico riskpolis rit ritje ritjes ritme rits ritten rittenlijst rivier
rivierstand robot robots robotstofzuiger rode roedeverdeling roeien roeiers roep roepen roept roer roestige
roet rok roken rol rolgordijn rolkoffers rollade rollator rollen rollenspel rolluiken rolmodel rolstoel
rolstoelbus rolstoelgroep rolstoelhoogte rolstoelplaatsen rolstoelplekken rolstoeltaxi rolt roltrap rommel
rommelen rommelig rommelige rond ronde rondhangen rondje rondjes rondkomen rondleiding rondlopen rondom
rondweg rood roofvogelkasten rook rookmelders roos rooster roosterprobleem roosters rot rotdag roti rotje
rotonde rotte rotten rotwoord rotzooi route routes rouwen rouwende rouwstoet roze rucola rug ruggengraat
rugleuning rugzak ruik ruiken ruikt ruil ruilen ruilkast ruilmarkt ruilsysteem ruilverkaveling ruim ruime
ruimen ruimt ruimte ruis ruit ruiten ruiters ruitje rukken runnen rupsen rust rusten rustig rustige
rustigste rustmomenten rustpunten ruzie ruzies saai saaie salaris salderen saldo sambal samen samenkomen
samenvatting samenwerken samenwonen samenwonend samenwoon sanctie saneerbaar sanering saneringskrediet
saneringslocaties sanitaire sanneren sauna sausje says saz sbo scanauto scenario sceptisch schaal schaam
schaamde schaamden schaamt schaamte schaap schaapskude schaars schaatsbaan schade schadevergoeding schaduw
schaduwdoek schaduwonderwijs schaften schakelen schakelklas schaken schandalig schande schappen scharensliep
scharrelkip schat schatje schatten scheding scheef scheel scheelde scheelt scheepswerf scheiden scheiding
scheidingen scheids scheidsrechter schelden scheldwoord schelen schelpenkalk schelpenpad schemer schenken
schenkt schep schepen schepje scherm schermen schermlezer schermpje schets scheuren scheurijzer schiet
schieten schijnsel schijnt schijnwerpers schil schilder schilderen schildermiddag schildersbedrijf
schilderwerk schimmel schimmelen schip schippersdochter schizofrenie schoen schoenen schoenendoos
schoenenzaak schoenmaat schoenmaker schoffelen schoffelwerk scholen scholieren schommelen schommels schone
schoof school schooladvies schoolarts schoolbanken schoolbesturen schoolbestuur schooldag schooldirecteur
schoolgebouw schooljaar schooljuf schoolkalender schoolkantine schoollokalen schoolmaaltijden
schoolopstelling schoolpad schoolplein schoolpleinen schoolpoort schoolreis schoolreisje schoolroute
schoolspullen schoolstraat schooltijd schooltje schooltoets schooluitval schoolvakantie schoolweek
schoolzone schoon schoondochter schoonheidsideaal schoonmaak schoonmaakbedrijf schoonmaakmiddel
schoonmaakploeg schoonmaakster schoonmaakt schoonmaakwerk schoonmaken schoonmaker schoonmoeder schoonouders
schoonvader schoonzoon schoonzuigen schoonzus schoorsteen schoot schop schoppen schorsing schouder
schouderhoogte schouders schouw schrapen schrappen schrapt schreef schreeuwen schreeuwers schreeuwt schreven
schrift schriftelijk schriften schrijf schrijft schrijftolk schrijfwerk schrijfworkshop schrijven schrik
schrikken schrikt schrobben schroeven schroevendraaier schrok schrokken schroten schudden schuif schuift
schuilnaam schuim schuin schuiven schuiver schuld schuldeiser schuldeisers schulden schuldenbewind
schuldgevoel schuldhulp schuldig schuldige schuldregelen schuldregelling schuldsanering schuren schutting
schuttingen schuur schuurdeur schuurt schuurtje schuurtjes scoort scooter scooters scootmobiel score
scouting screening screenshots scrollen se seconden sector sedum seint seintje seizoen seizoenen
seizoenswerkers seks selectie semester senioren seniorenbiljart seniorenflat seniorenraad sensor september
serieus serveert server serverhal serverpark servers service servicekosten sessie sessies setje sfeer
sfeerverlichting sheets shifts shirt shishalounge shoarmazaak shop show sigaretten signaal signaleert
signalen signaleren simpel simpele simpeler simpelweg sinds sindsdien singel sinterklaas sirene siroop
sissen sisteem sit site size sjaal sjoelbak sjouwen skatebaan skatehal skatepark skeelerroute skins
skischans sla slaagden slaan slaap slaapdorp slaapkamer slaapkamerraam slaapkamers slaappillen slaapt
slaapwacht slaat slachterij slachtoffer slag slagboom slager slakken slapeloze slapen slapper slecht slechte
slechthorend slechtziende slechtzienden slepen sleutel sleutelbeheer sleutelen sleutelgeld sleutelhouders
sleutelpersonen sleutelpersoon sleutels slide sliding sliep sliepen slijters slik slikken slim slimme
slimmer slimmeriken slingeren slingerhek slingers slingertouw sloeg sloepen sloepjes sloffen slogan slok
slokken sloop sloopkraan sloopregeling sloopt sloot slootkant slopen sloper slordig slot sloten sluikstorter
sluipen sluipverbuik sluipverkeer sluipweggetje sluipwesp sluis sluit sluiten sluitingstijd slurpen slurpt
smaak smaakt smaakte smak smaken smal smalle smartphone smederij smeerde smeken smelt smelten smiley smoes
smoesje smoesjes smolten smoothiefiets sms smsje smw snackbar snap snappen snapt snapte snapten sneeuw
sneeuwrichel sneeuwvrij snel snelheid snellader snelladers snelle sneller snelweg snijdt snikheet snneeuw
snoeien snoeren snooker snor snorkelfeest snuffelen snuffelkastjes snuiven so sociaal social sociale soep
soepgroep softe software sokken soldeerbouten sollicitatie sollicitatieplicht solliciteren solo somber
sommatie sommen sommige sommigen soms sonde sondevoeding soort soorten soos soppen sorry sorteren spaar
spaarde spaargeld spaarpot spaarrekening spaart spandoek spandoeken spanning sparen speciaal speciaalzaken
speciale specialist specialisten specialistisch speculeren speed speel speelbos speelden speelgoed
speelhallen speelhoek speelpleintje speelt speeltoestel speeltuin speelveld speelveldje spek spelcomputer
spelcomputers spelen spelende speler spelfout spelletjes speltherapeut spetteren spiegelglad spiekbriefje
spierpoeders spierziekte spijkerbroeken spinazie spinnenweb spiraaltje spits splinter spoedeisende spoedpost
spoken sponsor spontaan spoor spoorlijn spoorloos spoorwegovergang sport sportbedrijf sportclub sportcoach
sportcoaches sportcomplex sporten sporter sporters sporthal sportkooi sportles sportlijn sportpark
sportschool sportstoel sporttas sportveld sportvelden sportvereniging sportwedstrijden spouw spouwmuur
spouwmuurisolatie sprak spraken spreadsheet spreek spreekbeurt spreekkamer spreekkamertafel spreekt
spreektijd spreekuur spreid spreiden spreken spreker sprekers spring springen springt sprinter sprong
spruiten spugen spuitvrije spul spullen spullenbibliotheek spuug sta staal staalplaat staan staart staat
stabiel stacaravans stad stadhuis stadion stadscentrum stadsdelen stadskantoor stadsmensen stadspark
stadsverwarming stagairs stage stageloon stageplek stagerooster stages stagiair stagiaire stak stakingen
stal stallen stalling stallingsdak stam stamppot stampvol standaard standaardadvies standaardbrief
standaardbriefje standaardbrieven standaardpakket standaardvel standplaats stank stap stapel stapelen
stapeling stapje stapjes stappen stapt stapte start startcoalitie startdatum starten starter starters
starterskavel starterswoning starterswoningen starterswoninkjes startkwalificatie startpagina startup
station stationsgebied stationsgebouw status statushouders statuten ste stedelijk stedelingen steeds steen
steenfabriek steenmarters steets steevast steiger steigerhout steil steile steken stekjes stekker
stekkerauto stekkeren stekkervakken stel stelde stellen stelletjes stellingen stelpost stelsel stelt stem
stemmen stemmetje stempel stempels stemt stenen stenengooierij step stepjes sterfdag sterft sterk sterkste
sterren sterveling sterven steun steunfiguur steungezin steunkousen steunouder steunpunt steunt steuntje
stevige stichting stichtingen sticker stickers stickertje sticky stiekem stiekemers stierven stiften stijgen
stijgt stikstof stil stilgezet stille stillers stilstaan stilstaande stilte stilvalt stilzit stilzitten
stimuleren stinkende stinkt stippen stoel stoelen stoelendans stoelgym stoelpoten stoeltje stoeltjes stoep
stoepen stoepkrijt stoepkrijten stoeprand stoeptegel stoer stoere stof stofzuigen stok stoken stokken
stokoud stokroos stokt stom stomme stompjes stond stonden stook stookalert stookkosten stookt stookte
stookten stoomgemaal stoornis stoot stop stopcontact stoplicht stoplichten stoppen stopt stopte stopten
stopwatch stopzetten stories storing storm stormt storting stortplaatsen stotter stotteren stout straal
straalt straat straatapp straatbarbecue straatbarbeque straatcoach straatkolk straatlampen straf
strafbeschikking straffen straft strafwerk strak straks stralen stranden strandje strandrapen strandt
stranje straten stratenmaker stratenmakers streek streep streepje strekken streng strenge strenger strepen
stress striemen strijd strijkkwartet strijkservice strips strobalen strokenteelt stromen stronk strooironde
strooisel strook stroom stroomgarantie stroomkasten stroomnet stroomrekening stroomt stroomtafel
stroomuitval structureel struik struikel struikelde struikelen struikelt stucwerk studeert student studente
studenten studentenhuis studentenkamers studentenleven studeren studie studiebeurs studiedagen studielening
studieschuld studietijd studio stug stuifduinen stuiter stuitert stuk stukadoor stukje stukjes stukken stuks
sturen sturend stuur stuurde stuurgroep stuurt subsidie subsidieaanvraag subsidiebedrag subsidieloket
subsidieontvanger succes successen succesverhalen suf suiker suikerspin suikerzakje sukkel super superhandig
supermarkt supermarkten supplanken support surveilleren suspects suïcide svp sw switchers symbolische
symbool synagoge syndroom systeem taak taakstelling taal taalachterstand taalcafé taalcursus taalexamen
taallerares taalles taallessen taalmaatje taalpunt taaltraject taart taartactie taarten taartpunt tabbladen
tablet tabletjes tachtig tachtigers tachtigjarigen tachtigplussers tafel tafelgenoot tafelheer tafels
tafeltennistafel tafeltje tafeltjes tak taken takken talen talent taluds tandarts tandartsen
tandartsrekening tandartsstoel tandenborstels tandpasta tandvlees tang tank tanken tante tantes tap tapijt
tarief tarieven tas tasje tasjes tassen tatoeages taxateur taxatiekosten taxi taxibusje taxichauffeur
taxivervoer te team teambuilding teamkamer teamleider teamlijder teams teamvergadering techniek teckel
teelten tegel tegelijk tegels tegelwippen tegen tegendeel tegengeluid tegengestelde tegenhoudt tegenkwam
tegenop tegenover tegenspreken tegenvallers tegenvalt tegenwoordig tegoed tehuis teken tekende tekenden
tekenen tekening tekent tekort tekorten tekst tekstschrijver tel teldatum telde telecombedrijven telefonisch
telefonische telefoniste telefoon telefoonabonnement telefoonnummer telefoonreparatie telefoons telefoontje
telefoontjes telen teler telescoop televisie telkens tellefoon tellen telling telt temperen tempo ten tender
tenminste tennisvereniging tenslotte tent tentamens tentplekken tenzij ter terecht terechtgekomen
terechtkomt terein termijn termijnbedragen termijnen termostaat terracotta terras terrassen terrasstoel
terrecht terrein terug terugbellen terugbetalen terugbrengen teruggebeld teruggebracht teruggekomen
teruggekregen teruggestuurd teruggeven terughoudend terugkijken terugklinkt terugkomavond terugkomen
terugkomgarantie terugkomt terugkoppelen terugkwam terugplanten terugrolt terugschroeven terugval
terugvaloptie terugverdient terugverdientijd terugvind terugvordering terugwerkende terwijl test testen
testje testkas tevoorschijn tevoren tevreden textiel textielfabriek theater thee theedoeken theekransje
thema themabijeenkomsten therapeut therapie thermometer thermostaat thuis thuisbegeleiding thuisbezorgd
thuisgebracht thuisgestuurd thuishulp thuiskom thuiskomen thuiskomt thuissituatie thuiswerken thuiszit
thuiszittende thuiszitter thuiszorg thuiszorger tien tiende tienduizend tienen tienerma tienermoeders
tieners tienminutengesprek tientje tientjes tierelier tiert tijd tijdelijk tijdelijke tijden tijdens
tijdslot tijdstip tijdstippen tikje tikken tikt tikte tiktok til tillen tillift tilt time timer timmeren
timmerfabriek timmerwerkplaats tiny tip tips tissues tjes tl to toch tocht tochtmeter tochtstrips tochtte
toe toegang toegankelijkheid toegekent toegekomen toegepast toegestaan toegewezen toegezecht toegezegd
toekenning toekom toekomst toekomstige toekomstplan toelating toelatingsbrief toen toenaam toepassing
toerist toeristen toernooien toeslag toeslagen toeslagenaffaire toeslagpartner toespraak toestaan toestel
toestemming toeter toetje toets toetsen toetsing toetsscore toeval toevallig toevoegen toevoeging toewijzing
toezeggingen toezicht toezichthouder tog toilet toiletten tolk tolkte tollen tomaten ton toneelclub tonen
tongen tonnen tonner toon toonbank toonde top topper topwerkgever toren torenhoog tos tosti tot totdat touw
tovert traag trace tractor tracé trafohuisjes train traineers trainen trainer trainers training trainingspak
traject trajecten tram trampolines tranen traning trans transfertafel transport transportbedrijf transvrouw
trap trapje trapjes traplift trapliften trapondersteuning trappen trappenhuis trapveld trapveldje trauma
traumapsycholoog trede treden treffen treft trein treiteren trek trekken trekker trekkers trekkingsrecht
trekt trekvaart trekvogels treurig tribune tribuneglas triest trillen trilt triple troep trok trokken troost
tropenrooster trotoir trots trottoir trouwens trouwstoeten trouwt trucje trucks trug trui truiendag tsja
tube tuin tuincentrum tuinder tuindorp tuinen tuinencomplex tuinhuisje tuinman tuinstoel tuinstoelen
tuintjes tulpen tumor tunnel tunnelmond tunneltje turbines turflijstjes turnen tussen tussendoor tussenin
tussenrapportage tussenstap tussenteid tussentijd tussentijds tussenuur tussenwand tv twaalf twaalfde twee
tweede tweedehands tweedejaars tweederde tweeen tweehonderd tweejarige tweeling tweepersoonszaak
tweeverdieners tweewielers tweeën twijfel twijfelaars twintig twintigers twintigste twisten typ type typen
typt typte uien uilenwerkgroep uit uitbehandeld uitbreekt uitbreiden uitbreiding uitbundig uitdaging
uitdelen uitdraaien uiteindelijk uiterwaarden uitgaan uitgang uitgaven uitgavencheck uitgebrande uitgebreide
uitgegeven uitgegroeit uitgehaald uitgekeerd uitgekomen uitgelegd uitgenodigd uitgenodigt uitgeplaatst
uitgereikt uitgerekend uitgescholden uitgeslagen uitgeslapen uitgetekend uitgevallen uitgeven uitgevoerd
uitgezet uitgifte uitgiftepunt uithuisplaatsing uithuwelijking uitkering uitkeringen uitkiest uitkijkpunt
uitkijktoren uitkomst uitkomt uitkopen uitlaat uitlaatgassen uitlaatroute uitladen uitlaten uitleencentrum
uitleg uitleggen uitlegt uitnodigen uitnodiging uitoefenen uitpluizen uitponden uitpraten uitreiken
uitreiking uitrekenen uitrijkaart uitrollen uitrolt uitruimen uitrukken uitschelden uitslapen uitsluiting
uitspreken uitstalbord uitstalling uitstapplank uitstel uitstellen uitsterfbeleid uitstoot uitstroom
uitstroomplan uitvaart uitvallen uitvallers uitvalt uitverkocht uitvinken uitvliegen uitvoerder uitvoering
uitvragen uitwaaien uitwerken uitwerpselen uitwisselen uitzendbaas uitzendburo uitzenders uitzet uitzetting
uitzicht uitziet uitzoeken uitzondering uitzonderingen units universiteit up update uploaden urban uren
urenbriefje urenbriefjes urenstaat urgentie urnenmuur usual uur uurprijs uurs uurtarief uurtje uw uzelf vaag
vaak vaardig vaart vacatiegeld vacature vacaturebank vacatures vacaturesite vader vaderinloop vaders vage
vak vakantie vakantieadres vakantiegeld vakantiehuisje vakantiekinderen vakantiepark vakantieperiode
vakanties vakatie vakatures vaker vakje vakken vakkenvuller vakkenvullers vakleerkracht vakmanschap
vakmensen vakschool vaktaal vaktermen val valbreuk valide vallen valpartijen vals valse valt valtraining van
vanaf vanavond vandaag vandaan vandaar vangen vangnet vangrail vangrails vangt vanuit vanwege vanzelf vape
vapet varatie varen varend variabel variant varkenslapjes vast vaste vastgelegd vastgelopen vastgesteld
vastgezet vastgoedman vasthouden vastleggen vastlegt vastloopt vastlopen vastpakte vaststaat vaststond
vastzetten vastzit vat vaten vatte vavo vd vechten veegploeg veegwagen veehouder veel veelbelovend veelste
veen veengrond veerboot veertien veertiende veertig vegen vegetarisch vegetariërs veilig veilige veiliger
veiligheid veiligheidsplan veiligheidsregels veiligheidsregio veilliger vel veld velden veldje velg ven
vennetje vensterbangk venstertijden ventielatierooster ventilatie ventilatiesysteem ver verademing veranda
veranderd veranderen verandering verandert verantwoordelijk verantwoorden verantwoording verbaal verbeterd
verbeteren verbieden verbindende verbinding verbindt verblijf verbloemt verbod verboden verbodsbordje
verbouwd verbouwen verbouwing verbrand verbrandde verbranden verbrandt verbruik verbruikt verdachte verdampt
verdeeld verdeelsleutel verdeelt verdelen verder verderop verdien verdienen verdienmodel verdient verdieping
verdiepingen verdovende verdrag verdriet verdringing verdrinkingen verdronken verdubbeld verduurzamen
verdwaalde verdwalen verdween verdwenen verdwijnen verdwijnt veredelde verekenen vereniging verenigingen
verenigingsgebouw verf vergaat vergaderd vergaderen vergadering vergadert vergassen vergat vergeet
vergeetachtigheid vergelijken vergeten vergeven vergif vergissing vergisten vergoed vergoeden vergoeding
vergoedt vergokte vergrast vergrijst vergroening vergroten vergunnen vergunning vergunningen
vergunninghouders vergunningvrije verhaal verhaalbordjes verhalen verharding verhogen verhoogd verhoogde
verhoogt verhouding verhuisd verhuisdozen verhuisen verhuispremie verhuist verhuizen verhuizing verhuren
verhuur verhuurd verhuurder verhuurtarieven verjaagt verjaardag verjaardagen verjaardagsfeestje verkassen
verkeer verkeerd verkeerde verkeersborden verkeersexamen verkeerslichten verkeersregelaars verkeert
verkiezing verkiezingen verkiezingstijd verklaring verkocht verkochten verkoeling verkoop verkoopbelang
verkooppraatje verkoopt verkopen verkoper verlaagd verlaat verlaging verlaten verleden verleiding verlenen
verlengd verlengde verlengen verlenging verlengingen verlengingsbrief verlengsnoeren verleren verlicht
verlichting verliefdheid verlies verliest verliezen verliezer verlof verloop verloopt verloor verlopen
verloren verloskundige vermanend vermindering vermoeidheid vermogen vermogensgrens vermogenstoets
vernederend vernieling vernietigd vernieuwd vernoem veroorloven verordening verouderd verpakking verpest
verpieteren verplaast verplaatsen verplaatst verplaatsten verplant verpleeghuis verpleegkunde
verpleegkundige verpleegkundigen verpleegster verpleging verplicht verplichte verplichting verplichtingen
verpulverd verraderlijk verrassend verrassingen verrast verregende verrekenen verrekening verrijkingsgroep
verrukkelijk verschenen verschijnen verschijnt verschil verschillende verschilt verschonen verschoonruimte
verschuift verschuiven verse versie verslaafd verslaafde verslag verslagen verslavingszorg versleten
versloffen verspeel verspilling verstaan verstaat verstand verstandelijke verstandig verstevigen verstijf
verstikt verstoken verstookt verstoppen verstopt verstrekken verstuurd vertaalapp vertaalde vertaalt
vertaging vertalen verte vertegenwoordiger vertel verteld vertelde vertellen vertellingen vertelt vertonen
vertrek vertrekken vertrekstaat vertrekt vertrok vertrokken vertrouw vertrouwd vertrouwde vertrouwen
vertrouwensarts vertrouwenspersoon vervallen vervalt vervangen vervanger vervanging vervangt verveelt verven
ververst vervoer vervoerder vervolg vervolgens vervuild vervuiler verwacht verwachten verwachting verwaming
verwarde verwarmde verwarmen verwarming verwarmt verweer verwees verwerkt verwijderd verwijderen
verwijsbrief verwijst verwijten verwijzing verwijzingen verwisselt verzakt verzamelen verzekeraar verzekerd
verzekering verzekert verzenden verzin verzint verzoek verzorgen verzorgende verzorger verzorging
verzorgingshuis verzorgingstehuis verzuim verzuimloket verzuipt vestigen vestiging veteranen vetpot via
viaduct videobellen viel vier vierbaansweg vierde vierduizend vieren vierentwintig vierenzestig
vierhandengebaren vierhonderd vierjarige vierkante viert viervoeter vierwekentermijn views vijanden vijf
vijfde vijfendertig vijfentwintig vijfenzestig vijfhonderd vijftien vijftig vijftigers vijftigplussers
vijven vijver villa villabewoners villaparkje villawijk vind vinde vinden vindt vinger vingers vingertje
vinkje vinkjes virtuele visboer visie visite visitekaartjes vissen vissenkom vissers visten visum
vitaliteitscheck vlag vlaggen vlaggetje vlaggetjes vlak vlakbij vlakte vlam vlammetje vlas vleermuis
vleermuizen vlees vleestaks vlek vlieg vliegen vliegt vliegtuig vliegveld vlinders vlindertuin vloer vloeren
vloerisolatie vlonder vlonders vloog vlotten vluchtelingen vluchtelingenpas vmbo vo vochtige voedde voeden
voedselbank voedselbankauto voedselbankrij voel voelde voelen voelt voer voeren voert voertuig voet
voetafdruk voetbal voetbalclub voetbalkantine voetbalkooi voetballen voetballende voetballers
voetbaltrainers voetbalveld voetbalvelden voeten voetganger voetgangers voetgangerstunnel voetjes voetpad
vogels voicemale vol volbouwen voldoen voldoet volg volgeboekt volgen volgend volgende volgens volgeplempt
volgers volgnde volgorde volgt volhouden volkoren volkspark volkstuin volkstuinders volkstuintjes volkswijk
volle volledige volloopt vollopen volspuit voltijds volwaardige volwassen volwassene volwassenen vond vonden
vondst voogd voor vooraf vooral voorang voorbaat voorbeeld voorbehoud voorbereid voorbereiden voorbij
voordat voordeur voordeuren voorgaan voorgaat voorgespiegeld voorgesteld voorgevel voorin voorjaar voorkamer
voorkant voorkeur voorkom voorkomen voorkomt voorlees voorleesknop voorleessoftware voorleesuren voorlezen
voorlichting voorlopig voorlopige voormalige voorman voornaam voorop voorpagina voorraadkast voorrang
voorruit voorschiet voorschieten voorschool voorschot voorspelt voorstel voorsteling voorstellen
voorstelling voorstelrondje voorstelt voortaan voortanden voortgang voortuin voortuintje voortuintjes
vooruit vooruitgegaan voorval voorwaarde voorwaarden voorwielen voorwieltje voorziening voorzitter vorderen
vordering vorderingen voren vorig vorige vorkheftruck vorm vorst vouwen vraag vraagstelling vraagt
vrachtwagen vrachtwagens vragen vragenlijst vredesnaam vreemde vreemden vreet vreselijk vreten vriend
vriendelijk vriendelijke vrienden vriendengroepen vriendin vriendinnen vriendjes vrieshuizen vrieskou vriest
vrij vrijdag vrijdagavond vrijdagen vrijdaggebed vrijdagmiddag vrijdagochtend vrijdagpreek vrije
vrijgevestigde vrijgezellen vrijheid vrijkomende vrijkomt vrijmaken vrijmarkt vrijroosteren vrijstaande
vrijt vrijuit vrijwiligers vrijwillig vrijwillige vrijwilliger vrijwilligers vrijwilligerswerk
vrijwilligster vroeg vroege vroegen vroeger vrolijk vrolijke vrouw vrouwelijke vrouwen vrouwenhaat
vrouwenopvang vruchten vso vuilcontainer vuilcontainers vuile vuilnis vuilnisbelt vuilnisophaaldag
vuilniswagen vuilniszak vuilniszakken vuilstort vuilwatertank vul vulde vulden vulkanen vullen vulproject
vuurkorven vuurtje vuurwerk vuurwerkverbod vwo vóór vóórdat waaien waait waakvrijwilligers waar waarbij
waarborgsom waard waarde waardebon waardebonnen waarderen waardes waardoor waarheen waarin waarmaken waarmee
waarom waarop waarschuwen waarschuwing waarschuwt waarvan waarvoor wacht wachten wachtenden wachtijd
wachtkamer wachtknop wachtlijst wachtrij wachtruimte wachttijd wachttijden wachtwoord wagen wagenpark wagens
wagentje wagenziek wakker wal walking walm walnoot wanbetaler wandelaars wandelen wandelend wandelgids
wandelgroep wandelgroepje wandeling wandelmaatje wandelpad wandelrondje wandelvriendin wanden wandjes
wanhoop wanneer want wantrouwen wapen wapenstok war ware waren warm warme warming warmte warmtebedrijf
warmtecamera warmtenet warmtepomp was wasbakken wasgeld waslijn wasmachine wasmiddel wasruimte wassen
wasserette wasserij wast wat water waterbedrijf waterberging watergeven waterkoker waterpomp waterrekening
waterrijke waterschap waterstof waterstofbussen watertappunten watertoren watertrappelen watervrij
waterzijdig watt waxinelichtje waxinelichtjes wc we webshop websit website webwinkel wederopbouw wedschuld
wedstrijd weduwe weduwen weduwes weeg weegschaal weegt week weekeinde weekend weekenden weekendje weekent
weekgeld weekje weer weeralarm weerbaarheidsplan weerszijden weerzaken wees weet weg wegbezuinigd wegbrengen
wegdek wegen wegens wegenzout weggaan weggeblowd weggedaan weggeefhoek weggeefkast weggehaald weggehoond
weggelachen weggesleept weggestopt weggestuurd weggevallen weggeven weggezet weggooien weghalen wegjagen
wegopbreking wegpesten wegrijdt wegversmalling wegwerp wegwerpbeker wegwerpdatum wegwijs wegzakt wei
weigeren weigering weigert weiland weilanden weinig wekelijks weken wel weleens welk welke welkom
welkomstpakket welpen welstand welstandsvrije welzijn welzijnswerk wennen werd werden wereld werelden weren
werf werk werkafspraken werkbegeleider werkbegeleiding werkbegeleidster werkcentrum werkcoach werkcoaches
werkdag werkdagen werkeloos werken werkende werkenden werker werkers werkgever werkgevers werkgroep
werkinstructie werkleiders werknemer werknemers werkplaats werkplein werkplek werkplekken werkster werkt
werkte werkten werktijd werkvloer werkvoorziening werkweek werkzaamheden werkzoekende werkzoekenden werven
wervingscampagne westen wet weten wethouder wethouders wetsartikel wetsartikelen wetsteksten wettelijk
wetten wezen what whatsappgroep whiteboard wie wiebelig wieden wieg wiek wieken wielen wiet wietgeur
wietlucht wifi wij wijdde wijk wijkaanpak wijkactie wijkagent wijkavond wijkbeheerder wijkcentrum wijkcoach
wijken wijkkamer wijkkeuken wijkkrant wijkpartij wijkplaats wijkprofiel wijkscan wijkteam wijkwethouders
wijkzuster wijkzusters wijntje wijs wijst wijzen wijzend wijzers wijziging wikkels wil wilde wilden
wildgroei wildvreemde wilgentunnel willekeur willen wilsverklaring wilt wind winderige windmolen windmolens
windpark windstil winkel winkelcentrum winkelen winkelerf winkelier winkeliers winkelierskas winkelkarren
winkels winkelstraat winkelstrip winkelwagen winnares winnen winst wint winter winteravonden winterjas
winterjassen wintermaanden winters winterschoenen wipkip wippen wiskunde wispelturig wisseldag wisselde
wisselen wisselende wisselgeld wisseling wisselt wist wisten wit with witte wk wmo woede woekerente woensdag
woensdagmiddag woensdagochtend woestijn wogen wokpan wolk wolken won wond wonden wondje wonen woning
woningbouw woningcorporatie woningcorporaties woningdelen woningdelers woningen woningmarkt woningnood
woninkjes woon woonbestemming woonbond woonboot woonboten wooncomplexje woonconsulent woonconsulenten
wooneenheid woongroep wooninitiatief woonkamer woonoverlast woonpark woonscan woonstichting woonstraat woont
woonvisie woonwagenbeleid woonwagenkamp woonwijk woonwijken woonzorgcentrum woonzorghuis woord woorden
woordenschat woordgrappen word worde worden wordt workshop wortelgroei wortelkanaal wortels wrakken wrang
wrapjes wringt wsw wulp wurggreep wél wéér xxx yoga yoghurt you zaag zaagploeg zaagsel zaai zaaien zaak zaal
zaalhuur zaaltje zacht zachte zachter zachtfruit zachtjes zadel zag zagen zak zaken zakgeld zakje zakjes
zakken zakkenvullers zaklamp zakt zal zalf zand zandafgraving zandauto zandbak zandlopertje zandpad
zandvlakte zandwinplas zandzak zat zaten zaterdach zaterdag zaterdagavond zaterdagen zaterdagmiddag
zaterdagnacht zaterdagochtend ze zebrapad zedenrechercheur zee zeecontainer zeecontainers zeespiegel zeg
zeggen zegt zei zeiden zeker zelf zelfafnameset zelfcursus zelfde zelfgekozen zelfgemaakte zelfhulpgroep
zelfmoord zelfredzaam zelfs zelfstandig zelfstandige zelftest zelfverdediging zenuwachtig zenuwen zere
zerken zes zesde zesduizend zesentwintig zessen zestien zestienjarigen zestig zestigduizend zestigjarig
zestigplussers zestigste zet zette zetten zeven zevende zevenduizend zevenentwintig zevenhonderd zeventien
zeventiende zeventig zeventigplussers zeventigste zich zicht zichtbaar zichzelf zie ziek ziekbed zieke
zieken ziekenhuis ziekenhuisbed ziekgemeld ziekmeldingen ziekte ziekteverzuim ziektewet zielen zielig zien
zienswijze zienswijzen ziet zij zijkant zijlader zijn zijstraat zijstraatjes zin zingen zingend zingeving
zingt zinken zinkende zinnen zinnetje zinnigs zinvol zit zithoek zitje zitjes zitplek zitranden zitten
zitting zn zo zoals zocht zodat zodra zoeft zoek zoekbalk zoeken zoekgebieden zoekgeraakt zoekt zoemen
zogenaamde zoiets zolang zolder zolderkamer zomaar zomer zomerhuisje zomernota zomerreces zomers
zomervakantie zon zondag zondagmorgen zondagochtend zonde zonder zone zones zonnebloempitten zonnecellen
zonnedak zonnedauw zonnedelen zonnen zonnepaneel zonnepanelen zonneparken zonnetje zonnigste zonsondergang
zonsopgang zonwering zool zooltje zoom zoon zoontje zorg zorgaanbieder zorgassistenten zorgboerderij
zorgcentrum zorgcomplex zorgen zorghuis zorgintensief zorgintensieve zorgkantoor zorgmelding zorgmijder
zorgovereenkomst zorgplicht zorgpolis zorgpremie zorgt zorgtafel zorgtaken zorgtechniek zorgverleners
zorgverlof zorgverzekeraar zorgverzekering zorgvuldig zorgwoningen zorgzaamheid zou zouden zout zoveel
zoveelste zover zowat zucht zuiden zuilen zuinig zuinige zuivelbedrijf zulke zullen zus zusje zuster
zusterstad zuur zuurstof zuurstofapparaat zuurstofflesje zwaaide zwaaien zwaailichten zwaait zwaar zwaarder
zwaardere zwager zwanger zwangere zwangeren zwangerschap zware zwart zwarte zweet zweetsokken zwegen
zwemabonnement zwembad zwemclub zwemdiploma zwemleraar zwemles zwemlessen zwemmen zwemmers zwerfafval
zwerfvuil zweten zwijgen zwijgt zwommen zzp álle écht én érgens één ééntiende ík óf óók
`
    .trim()
    .split(/\s+/u),
]);
