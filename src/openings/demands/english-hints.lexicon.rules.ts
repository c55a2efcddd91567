/** The same for advertisements in English, pure: slang, hints, questions. See `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

const countries =
  '(us|usa|united states|canada|uk|mexico|haiti|venezuela|honduras|guatemala|cuba|colombia|el salvador|central america|south america|africa|abroad|overseas|another country|other countries|outside mexico)';
const women = '(woman|women|girl|girls|lady|ladies|female|females|gal|gals|mom|moms|housewives|waitresses)';
const men = '(man|men|guy|guys|boy|boys|male|males|gentleman|gentlemen|dude|dudes|lads)';

/** By kind. */
export const englishHints: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  age: {
    told: [
      '(in|their|your|his|her|early|mid|late) [(their|your|early|mid|late) ](teens|twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s)',
      '(over|under|past|above|below|beyond|older than|younger than|not over|no older than|no more than|up to) [(the age of|age) ](18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|39|40|42|44|45|48|50|52|55|58|60|65) (need|will|are|is|cannot|should|please|preferred|only|or|and|y|years|,|;|with)',
      '(ages|aged|age|age range|age bracket) [(is|between|from|of|group) ]#',
      '(maximum|max|minimum|preferred|ideal|target|upper|cutoff|cut off) age [(limit|is|of)]',
      '(age|generation|young*|youth*) (limit|bracket|range|cap|cutoff|restriction)',
      '(your|date of|year of|state your|include your|tell us your|how old|exact) (age|birth|are you|birthdate)',
      '(twenty|thirty|forty|fifty|20|30|40|50) (something|somethings)',
      '(stage|phase|point) (of|in) (life|their life|your life|their lives)',
      '(late|early|end|start|twilight) (in|of) (their|your|his) career*',
      '(gen z|gen zers|generation z|millennial*|digital native*|boomers|gen x)',
      '(young|youthful|youngish|energetic young|fresh|vibrant young) (professional*|people|person|team member*|talent|man|woman|lady|staff|candidate*|applicant*|minds|blood|faces|and|look|at heart|profile|adult*)',
      '(recent|fresh|new) (grad|grads|graduate*)',
      '(born|graduated) (after|before|between|since|no earlier|in) [(than|the|or) ]#',
      '(grey|gray) hair*',
      '(not|no) (more|older) than # [years]',
      '(mature|senior) (candidate*|applicant*|worker*|people|lady|person) [(need|preferred|not|only)]',
    ],
    refused: [
      '(retire*|seniors|elderly|older (people|candidate*|applicant*|worker*)|old timers|boomers|teenagers|teens)',
    ],
  },
  sex: {
    told: [
      `(${women.slice(1, -1)}|${men.slice(1, -1)}) (only|preferred|wanted|needed|please|required|exclusively|with|who|to (work|serve|help|join|greet))`,
      `(only|preferably|prefer|preference for|strictly|ideally|exclusively|ideal for|suited to|best suited to|better suited to|suitable for|reserved for|opening for|position for|role for|job for|meant for|limited to|geared toward*|must be|should be|seek*|hiring|looking for|need|want|recruiting) [(a|an|the|some|for|only|two|three|our|mature|young|strong|friendly|pretty|single|reliable|hardworking|well presented|nice|sweet) ][(young|strong|pretty|single|bubbly) ](${women.slice(1, -1)}|${men.slice(1, -1)})`,
      '(woman|man|lady|gentleman|men|women) s (job|work|position|role|touch|shift)',
      '(female|male|feminine|masculine|masculin) (candidate*|applicant*|staff|position|role|touch|presence|only|hire*|server*|receptionist*|worker*|profile|energy|team)',
      '(sex|gender) (f|m|male|female)',
      '(need*|want*|looking for|seek*|hiring) .. (men|women|guys|girls|ladies|gentlemen) (to|who|for|with)',
      '(sorry|apologies) [(,) ](ladies|guys|gentlemen|girls|boys|men|women|gents)',
      '(man|woman|lady) of the house',
      'gender (preference|requirement|is|female|male|must)',
      '(he|she) (must|should|will need)',
      '(handyman|cleaning lady|doorman|barmaid|hostess|salesman|saleswoman|housewife|maid) (only|needed|preferred)',
    ],
    refused: [`(${women.slice(1, -1)}|${men.slice(1, -1)}|mothers)`],
  },
  family: {
    told: [
      '(marital|civil|relationship|family) (status|situation)',
      '(unattached|unmarried|childfree|child free|newlywed*|divorced|widow*|separated|bachelors only|bachelor (only|man|men|preferred))',
      '(no|without|free of|free from|not have|have no) [(any|young|small|school age|outside|major|heavy) ](kid*|child*|dependent*|dependant*|babies|spouse|partner|boyfriend|husband|wife|family|domestic|personal|caregiving|childcare) [(obligation*|commitment*|responsibilit*|tie*|at home|burden*|dut*)]',
      '(kids|children|little ones|toddler*) (at home|of your own|under|over|living|or|are|must|should|who)',
      '(do|if) you (have|plan*) [(any|to have|on having) ](kids|children|family)',
      '(single|married) (people|candidate*|applicant*|preferred|only|status|women|men|moms|mothers|parents|individuals|and|,)',
      '(number of|how many) (children|kids|dependents)',
      '(mothers|moms|parents|fathers|mums) (of|with) (young|small|kids|children|toddlers|babies|newborn*)',
      'childcare (arranged|sorted|in place|solved|covered)',
      '(husband|wife|spouse|boyfriend|girlfriend|partner) (must|who|who s|approval|permission)',
      'family (plans|free|obligations|duties|ties)',
    ],
    refused: [
      '(little ones|youngsters|kiddos|kids|children|child|mothers|moms|parents|dependents|single mothers|spouses|babies|toddlers)',
    ],
  },
  pregnancy: {
    told: [
      '(pregnan*|expectant|expecting (a|baby|mothers|or|soon|this|during)|(are|re|is|not|currently|be) expecting|with child|maternity plans|starting a family|start a family|planning a family|family planning|baby on the way|having a baby|have a baby|having babies|nursing mothers|breastfeed*|maternity leave soon|conceiv*)',
    ],
  },
  nationality: {
    told: [
      `(mexican|american|us|canadian|british|european|local|domestic|national) (national*|citizen*|nationality|passport*|nationals|born|by birth|only|candidates only|applicants only|staff only)`,
      '(natural born|born and raised|born in|native born|homegrown)',
      '(mexicans|americans|canadians|europeans|nationals|citizens|locals|westerners|expats) (only|preferred|first|exclusively|please)',
      '(only|exclusively|strictly) [(to|for|hiring|accepting|open to) ](mexicans|mexican|americans|nationals|citizens|locals|westerners|westerner)',
      `(native|english) (speaker*|teacher*) (from|of) [(the) ]${countries}`,
      '(real|proper|genuine|true) (american|british|canadian|mexican)',
      '(proof of|evidence of|hold|holding|possess) [(mexican|valid|your|a) ](citizenship|nationality|mexican passport)',
      '(fellow|proud) (american*|mexican*|canadian*|european*|national*|countrymen|compatriot*|expat*|westerner*)',
      '(prefer*|favor*|preference|priority) .. .. (american*|mexican*|canadian*|european*|nationals|citizens|westerners|locals)',
      '(country|place|nation) of (origin|birth)',
      '(your|state your|indicate) nationality',
    ],
    refused: [
      `(from|of) ${countries}`,
      '(foreign*|immigrant*|migrant*|expat*|non mexican*|noncitizen*|non citizen*|haitian*|venezuelan*|honduran*|central american*|latin american*|outsider*|gringo*)',
    ],
  },
  migration: {
    told: [
      '(permanent|temporary|legal|resident|residency|residence|immigration) (residen*|resident*|status|card|permit|visa|document*|papers|paperwork|holder*)',
      '(already|currently|must be) (authorized|authorised|documented|legally)',
      '(authorized|authorised|eligible|permission|permit|right|legally able|legally allowed|legally entitled) to work',
      '(papers|paperwork|documents|documentation) (in order|sorted|up to date|in hand|in place|ready)',
      '(no|not|without|unable to|cannot|won t|does not|do not) [(offer|provide|offering|able to) ](sponsor*|visa sponsor*)',
      '(humanitarian|asylum|refugee) (visa*|card*|status|claim*|applicant*|seeker*|document*|permit*|holder*)',
    ],
    refused: ['(undocumented|refugee*|asylum*|illegal*|pending (status|application*|paperwork)|in process)'],
  },
  identification: {
    told: [
      '(ine|ife) [(card|only|id|credential|number|required)]',
      '(voter|voting|voter s|electoral|elector*) (id|card|credential|identification)',
    ],
  },
  papers: {
    told: [
      '(birth certificate*|military (card|service)|cartilla|apostille*|revalidat*)',
      '(degree*|diploma*|studies|certificate*|education|schooling) (from|issued|earned|obtained|completed|granted) [(by|a|an|in|at|within) ](mexic*|local|sep|national|us|private)',
      '(mexican|sep|local) (degree*|diploma*|university|school*|education|cedula|licen*|studies|certificate*)',
    ],
    refused: ['(foreign|overseas|international) (degree*|diploma*|stud*|credential*|certificate*|qualification*)'],
  },
  numbers: {
    told: [
      '(social security|imss|tax|rfc|nss|sat) (number|registration|id|status|certificate|record|constancia|weeks|affiliation)',
      '(rfc|nss|csf|hoja rosa)',
      '(active|existing|current|previous) (imss|social security|sat|tax)',
    ],
  },
  bank: {
    told: [
      '(bank|clabe|payroll|debit|banking|savings|checking) (account*|card*|statement*|details|number|clabe)',
      '(clabe|bancomer|banorte|banamex|santander|hsbc|scotiabank) (account|card|number|only)',
    ],
  },
  health: {
    told: [
      '(pre employment|preemployment|entry|initial|mandatory|complete|full|company) (medical|physical|health|drug|blood|screening|bloodwork)',
      '(medical|physical|health|drug|urine|blood|toxicology|covid|hair|substance|alcohol|psychiatric) (test*|screen*|exam*|check*|certificate*|clearance|examination*|history|questionnaire|panel|sample*|report|declaration|condition*|record*)',
      '(good|excellent|perfect|sound|robust|optimal|full) [(physical|mental|overall|general) ]health',
      '(of|in) (sound|good|robust|perfect|excellent|top|great|peak) (mind|body|health|physical|shape|condition|fitness)',
      '(physically|mentally|medically|emotionally) (fit|healthy|sound|strong|stable|robust|cleared|capable)',
      '(mental health|chronic|pre existing|preexisting|medical|health|back|heart|long term) (issue*|condition*|illness*|disease*|problem*|history|injur*|complaint*|limitation*)',
      '(drug|substance) (free|use|user*|abuse)',
      '(vaccin*|immuniz*|covid) [(card|certificate|status|record|proof|required)]',
      '(diabet*|epilep*|hypertens*|asthma*|hernia*|cancer|depression|depressed|depressive|anxiety|bipolar|insulin|medication*)',
      'body mass',
      'bmi',
    ],
    refused: ['(smok*|drinker*|addict*|drug*|illness*|sick*|disease*|weed|alcohol*)'],
  },
  hiv: { told: ['(hiv|std|sti|stds)', '(aids) (test*|status|negative|screen*|panel|free|positive)'] },
  disability: {
    told: [
      '(able bodied|ablebodied|fully abled|full physical|full mental)',
      '(no|without|free of|free from|not have|any) [(any|physical|mental|known|visible|or) ][(physical|mental|or) ][(mental|motor) ](disabilit*|impairment*|limitation*|handicap*|restriction*)',
      '(perfect|excellent|good|full|normal|uncorrected|20) (vision|eyesight|hearing|mobility|sight)',
      '(full use|full command) of',
    ],
    refused: [
      '(wheelchair*|crutch*|prosthe*|hearing (aid*|impair*|loss)|deaf|blind|mute|disab*|handicap*|autis*|special needs|mobility (issue*|aid*|impair*|limit*)|glasses|stutter*|lisp)',
    ],
  },
  appearance: {
    told: [
      '(attractive*|good looking|goodlooking|pretty|handsome|beautiful|gorgeous|slim|slender|skinny|petite|photogenic|curvy|toned|trim|cute|stunning|sexy|hot girls|model like|easy on the eyes|camera ready|height weight|proportionate|polished look*|well groomed|well presented|clean cut|clean shaven|fit and|youthful look*|eye candy)',
      '(excellent|good|great|pleasant|pleasing|neat|polished|impeccable|immaculate|presentable|professional|outstanding|elegant|smart|attractive|clean|trendy|strong|sharp|executive) [(personal|physical|overall|visual|and|and professional) ](appearance|look*|presentation|image|physique|presence|figure|personality and appearance|grooming|aesthetic)',
      '(physical|personal) (appearance|presentation|attractive*|presence|looks|image)',
      '(appearance|looks|image) (matter*|count*|is important|is key|are important|sell*|conscious|standards)',
      '(light|fair|white|pale|olive|clear|dark|flawless) (skin*|complexion|complected)',
      '(height|weight|waist|bust|measurement*) [(of|at|requirement*|minimum|min|and|between|at least|over)] #',
      '(height and weight|your measurement*|full length|dress size|size (s|small|xs|zero|two|four|medium)|(at least|minimum|over) # (cm|m|feet|ft|tall))',
      '(blonde|blond|brunette|redhead|blue eyes|natural hair|dyed hair|unnatural hair|hair color|straight hair|short hair|long hair|dreadlock*|dreads|braids|afro|afros)',
      '(under|below|over|above|at least) (5|6) (#|feet|ft|foot)',
      '(the look|right look|certain look|brand look|our look|model*) (of|for|matters|we want|required|experience preferred)',
      'presentable',
    ],
    refused: [
      '(overweight|fat|chubby|obese|plus size|heavy set|short people|bald|ugly|big girls|beards|beard|facial hair|acne)',
    ],
  },
  photo: {
    told: [
      '(headshot*|head shot*|selfie*|full body|full length|recent photo*|recent picture*|profile pic*)',
      '(photo*|picture*|pic|pics|photograph*|image) (of (you|yourself|your face)|required|is required|attached|with your|to your|and (cv|resume)|with (cv|resume))',
      '(with|include|attach|send|submit|add|plus|and|enclose|upload) [(us|a|your|one|two|some|recent|current|professional|clear|color) ][(a|recent|current|clear|professional|color|full) ](photo*|picture*|pics|headshot*|selfie*)',
    ],
  },
  tattoos: {
    told: [
      '(visible|hidden|covered|no|without|facial|neck|exposed|hand) [(or|and|facial|visible) ](tattoo*|ink|piercing*|body art)',
    ],
    refused: ['(tattoo*|piercing*|ink|body art|gauges|nose ring*|body modification*)'],
  },
  orientation: {
    told: [
      '(heterosexual|cisgender|cis (men|man|women|woman|male|female|people))',
      '((straight|hetero) (men|man|women|woman|people|only|male|candidate*|person*|couples|individuals|applicant*|folks|guys)|(be|are|is|re) straight)',
      '(sexual|gender) (orientation|preference|identity|lifestyle)',
      '(traditional|conventional|normal|alternative) (lifestyle*|gender role*|family values|couples|masculin*)',
      '(manly|masculine|feminine|ladylike) [(men|women|appearance|behaviour|behavior|and|manner*)]',
      '(real|manly) men',
    ],
    refused: ['(gay*|lgbt*|lesbian*|trans|transgender|homosexual*|queer|bisexual|nonbinary|non binary|pride|drag)'],
  },
  beliefs: {
    told: [
      '(practicing|practising|devout|committed|born again|faithful|observant|active) [(member*|in|of|the|a) ](catholic*|christian*|evangelical*|believer*|church|congregation|faith|parish|member*)',
      '(catholic|christian|evangelical|jewish|muslim|adventist|mormon) (only|preferred|values|faith|required|candidate*|applicant*|background|family|believer*|belief*|home|lifestyle|principles|worldview)',
      '(share*|profess*|live|uphold|embrace|sign|affirm|practice) [(in|our|the|same|a|statement of) ](faith|beliefs|religion|religious|creed|christian|catholic|gospel)',
      '(statement|letter|profession|reference*|recommendation) (of faith|from (your|a|the) (minister|rabbi|pastor|priest|parish|church))',
      '(god fearing|church going|churchgoing|church attendance|bible (study|reading|based|believing|verse*)|baptized|baptised|saved (by|christian*)|prayer*|worship)',
      '(attend|belong to|member of|active in|go to|regular at) [(a|an|our|the|any|weekly|local|sunday) ](church|mass|parish|congregation|temple|service|political party|party)',
      '(political|party) (affiliation*|view*|opinion*|membership|leaning*|preference*|member*|supporter*|activ*|involvement|alignment|persuasion)',
      '(conservative|liberal|left wing|right wing|leftist*|morena|pan|pri|progressive) (views|voters|values|supporters|members|candidates only|minded|politics)',
      '(your|what|which) (religion|faith|church|party)',
    ],
    refused: [
      '(atheist*|jew|jewish|jews|muslim*|jehova*|adventist*|mormon*|evangelical*|catholic*|sabbath|religious|religion|politic*|activist*|hijab|headscar*)',
    ],
  },
  union: {
    told: [
      '(union|labor|labour|unions) (member*|affiliation|activ*|organiz*|organis*|history|background|lawsuit*|claim*|complaint*|dispute*|litigation|involvement|sympath*|ties|organizing|free)',
      '(sued|suing|lawsuit*|litigation|litigious|filed a claim|filed claims|legal action|legal claims) [(against|with|a|your|any|former|previous|past) ]',
      '(union free|non union|nonunion|undated resignation|blank resignation|signed resignation)',
      '(join|leave|resign from|renounce|quit) [(the|our|any|a) ](union|unions)',
    ],
    refused: ['(union*|strike*|troublemaker*|agitator*|lawsuit*|claims|sued|organiser*|organizer*)'],
  },
  record: {
    told: [
      '(criminal|police|clean|arrest|court|legal|judicial|background|penal) (record*|clearance*|check*|history|background*|certificate*|letter*|screening*|report*|issues|trouble)',
      '(background|police|criminal) [(record|check|records) ](check*|screening*|clearance*|report)',
      '(convict|convicts|convicted|(felony|criminal) conviction*|felon*|felony|misdemean*|arrested|arrest|incarcerat*|jail*|prison*|ex con*|ex offender*|parole*|probationer*)',
      '(trouble|run in*|problems|issues) with the (law|police)',
    ],
  },
  credit: {
    told: [
      '(credit) (check*|history|score*|report*|record*|bureau|rating|standing|background)',
      '(good|clean|clear|excellent|healthy|solid|strong) (credit|buro|financial (record|history|standing|background))',
      '(socioeconomic|socio economic|financial background|home visit|household) (study|studies|survey|visit|investigation|check|assessment|evaluation)',
      '(outstanding|unpaid|personal|large|bad|credit card|pending) (debt*|loan*|credit)',
    ],
    refused: ['(debt*|indebted|loans|bankrupt*|owe|creditors|delinquent)'],
  },
  home: {
    told: [
      '(proof of|utility|electric|water|phone) (address|residence|residency|domicile|bill)',
      '(live|living|reside|residing|based|located|resident*|home) (within|near|close|nearby|in|around|no more than|less than|locally) [(the|a|or near|to|walking|our) ](area|neighbo*|zone|city|town|walking|#|vicinity|office|guadalajara|zapopan|monterrey|district|municipality|same|radius|centro|hotel|property|downtown)',
      '(local|area|neighborhood|neighbourhood|zip code|long term|city) (resident*|residents|candidates only|applicants only|people only|address|postal)',
      '# [(or more|plus) ](years|year) (of residence|of residency|living|resident|residing|as a resident)',
      '(own|owning|owned|stable|permanent|fixed) (home|house|property|residence|address|housing|apartment)',
      '(zip|postal) code',
    ],
  },
  references: {
    told: [
      '(local|mexican|neighborhood|personal local|in country) (reference*|referee*|recommendation*)',
      '(guarantor|cosigner|co signer|endorser|aval)',
      '(experience|worked|employment) (in mexico|within mexico|mexican) only',
    ],
  },
  language: {
    told: [
      '(native|mother tongue|first language|native level|native like|natively|accent free|accentless|unaccented|flawless|perfect|pure|neutral) [(in|level|and|mexican|latin|american|british|us|north) ][(american|mexican|and) ](spanish|english|speaker*|accent*|fluency|tongue|command|pronunciation|french)',
      '(spanish|english|french) (native*|mother tongue|as [(a|your) ](first|native|mother)|with no accent|without [(an|any) ]accent|only native)',
      '(mexican|american|native|local|british|foreign) sounding',
      '(mexican|american|british|neutral|north american|us|local|standard|midwest*) accent*',
      '(no|without|zero|free of) [(an|any|a|strong|heavy|thick|foreign|noticeable|discernible) ][(foreign|regional|hispanic|latino|mexican|indian|african) ]accent*',
    ],
    refused: ['(accent*|non native*|nonnative*|dialect*)'],
  },
  origin: {
    told: [
      '(upper class|good famil*|well off|well bred|good background|good social|social (class|standing|level|circle*|background)|private (school*|universit*)|ivy league|family name|pedigree|prestigious (school|universit*))',
      '(white|caucasian|european|western|asian|latino|hispanic|anglo|black) (people|candidate*|applicant*|only|looking|features|preferred|face*|appearance|descent|skin*|heritage|background|staff)',
      '(race|ethnic*|skin color|skin colour) [(preference|background|requirement)]',
      '(born and raised|natives of|native of|originally from|true (native|local)) [(here|in|the|jalisco|guadalajara|area)]',
    ],
    refused: ['(indigenous|black*|brown|dark skin*|indian*|rural|outsider*|out of town*|out of state*|indios)'],
  },
  payment: {
    told: [
      '(placement|registration|application|training|enrol*|recruitment|agency|processing|joining|admin*|onboarding|background check|visa|certification|interview|equipment|uniform|material*|starter|administrative|reservation|booking|membership|hiring|screening|refundable|security|initial|upfront|induction|course|id card|badge) [(and|check|processing|kit|refundable|security|or) ](fee*|deposit*|cost*|charge*|payment*|kit|expense*|investment)',
      '(deducted|taken|withheld|discounted|subtracted|docked|charged|kept) (from|out of|off|against) [(of|your|the|their|each|first|weekly) ][(your|first|the|weekly) ](pay*|wage*|salary|first|paycheck*|earnings|deposit|final|payroll|weekly)',
      '(pay|pays|cover|covers|purchase|buy|bear|buys|fund|finance|paying|covering) [(for|the|your|their|own|a|up to|upfront) ][(for|their|your|own|the|cost of|costs of|a) ][(own|the|a|first|mandatory|initial) ][(training|background) ](uniform*|kit|training|medical*|equipment|background|certificat*|exam*|course*|tools|laptop|headset|badge|visa|permit|paperwork|fee*|deposit*|test*|materials|expenses|onboarding|cost*)',
      '(pay|pays|make|leave|put down|put up|send) .. .. deposit',
      '(at|on) (your|the candidate s|the applicant s|candidate s|their|employee s|applicant s|own) [own ](expense|cost|dime|account)',
      '(out of|from) (your|their) [own ]pocket',
      '(non refundable|nonrefundable|refundable|upfront) [(of|fee|deposit|pesos|payment|usd) ]',
      '(fee|deposit|payment|charge|cost) of [(pesos|usd|mxn|approximately|about|just|only) ]#',
      '(unpaid training|pay to|wire|deposit) [(us|pesos|#|transfer|before|to) ](secure|reserve|hold|confirm|guarantee|#|first)',
      '(candidate*|applicant*|employee*|you|new hires|staff) [(must|will|should|are responsible for|shall|have to|need to|is expected to) ](pay|cover|purchase|buy|bear|covering|paying|deposit|buying|purchasing) ..',
    ],
  },
  originals: {
    told: [
      '(hold*|keep*|retain*|store*|kept|held|surrender*|hand over|leave|collect*|custody|safekeep*|deposit*|withhold*) [(on to|onto|in|of|over) ][(your|their|the|all|any) ][(original|your|valid) ](passport*|original*|document*|papers|id|ids|visa*|identification|birth certificate*|diploma*)',
      '(passport*|original*|documents|papers|ids) .. (held|kept|retained|stored|collected|surrendered|safekeeping|custody|in our safe|locked)',
    ],
  },
};
