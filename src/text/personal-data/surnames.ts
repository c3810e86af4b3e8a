/** Surnames that are common in the Netherlands, without prefix. Data. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
aalbers aarts abdi achterberg ahmed akkerman akkermans alberts albers ali altena amrani andriessen arends arslan aslan aydin baars bakker balk bartels
barends beek beekman beekmans benali berends berg bergen bergman bergsma berkhout beukema beukers bijl blaauw blok blom boekhout boer
boers boersma boerma boogaard boon boonstra bos bosch bosma bosman bosmans bouali boukhari bouma bouman bouwman bouzid brand brandsma brands brink broek broekhuis
broers brouwer brouwers bruijn bruin bruins bulut buijs burger celik cetin chaouch claessen coenen cohen cornelissen
dam dekker dekkers demir dijk dijkman dijkstra dijkhuizen dogan doorn drent driessen duin eijk ekici elzinga engelen engels erdogan evers everts fernandes fokkema franken
franssen geerts gerrits gerritsen geurts goossens graaf groen groenendijk groot haan haas hagen hakimi ham hamers hart hartman heemskerk heijden heijmans hek
hendriks hendriksen hermans hermsen heuvel hoek hoekstra hoeven hofman hofstra hoogendoorn hoogland horst huang huisman huizinga hulst idrissi ismail jacobs jager
jansen janssen janssens jansma jong jonge jonker jonkers kaiser kamp kaplan karimi kaya keizer keijzer kerkhof kilic klaassen klein klerk kleijn kok kooij kooijman koning konings koopman koopmans kooistra kowalska kowalski korkmaz koster kraaij kramer kroon kruijt
kuiper kuipers kurt kuijpers laan lammers lange leeuw leeuwen lewandowski linden loon lucas maas martens mahabier meer meijer meijers meyer michels middelkoop mohamed mohammed molenaar mol mulder muller nguyen nijhuis nowak
ochtman oosterhof oosterhuis ouali ouden ozdemir ozturk paans pater peeters pereira peters pieters piters poel polat polman pol pot postma post prins pronk ramdin ramsaran reijnders
reinders ridder rijn rijk roelofs roelofsen romeijn roos rooij rooijen rosier ruiter sahin sanders santos schaap schepers schipper schippers scholten schouten schreuder schuurman schut singh simons sluis smeets
smit smits smeding snijder snijders sousa spaans spek spijker stam steen steenbergen stevens stolk storm swart tas teunissen timmer timmerman timmermans tan tol tuinstra tuncer vaart vandenberg veen veenstra
veldhuis veldman velde ven verbeek verbruggen verhagen verhoef verhoeven vermeer vermeulen vermeij vermaas verschoor versteeg verweij vink vis visser vissers vliet vlugt
voort vos vries wal wang weber wever westerhof wiersma wijk wijngaarden willems willemsen wilson wilders wit witte wolf wolters wouters wang yildirim yildiz yilmaz zand zijlstra zwart zhang
`
    .trim()
    .split(/\s+/u),
);
