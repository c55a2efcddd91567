/** The same for advertisements in English, pure; see `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

/** By kind, in English. */
export const englishWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  nationality: {
    told: [
      '(where|what country) (were you born|are you from|do you come from|you were born|you are from)',
      '(us|american|mexican|foreign) born',
      'mexican (citizen*|national*|nationality|passport|born)',
      '(mexicans|locals|nationals) only',
      'born in mexico',
      'no foreigners',
    ],
    asked: ['(citizenship|nationality|citizens)'],
    refused: ['(foreign*|expat*|americans|canadians|venezuelans|haitians|hondurans|central americans)'],
  },
  migration: {
    told: [
      'green card',
      '(permanent|temporary|legal) residen*',
      '(work|residen*) (visa|permit)',
      'resident* card',
      'papers in order',
      'immigration status',
      'legal status',
    ],
    refused: ['(asylum|refugee*|migrant*|immigrant*|undocumented|humanitarian)'],
  },
  identification: { told: ['(ine card|voter id|voter s id|voting card)'] },
  papers: {
    told: ['birth certificate*', 'military service', 'mexican (degree|diploma|license|certificate)', 'apostil*'],
  },
  numbers: { told: ['social security number', 'tax (id|number|status)', '(nss|rfc)'] },
  bank: {
    told: [
      '(mexican|own|active|existing) bank account',
      'bank account in your',
      '(debit|bank|payroll) card',
      'bank account (required|needed|necessary)',
    ],
  },
  pregnancy: { told: ['hcg (test|negative)', 'pregnan*', 'expecting (a baby|mothers)'] },
  hiv: { told: ['hiv', '(aids) (test|free)'] },
  health: {
    told: [
      '(be|stay|must be|perfectly|fully) healthy',
      '(pee|urine|cup) (test|cup|sample)',
      'chronic (condition*|illness*|disease*|pain)',
      '(drug|urine|blood|medical|health|toxicology) (test*|screen*|exam*|check*)',
      '(medical|health) certificate',
      '(perfect|good|excellent) (physical |)health',
      'fully vaccinated',
      'physically fit',
      'mental illness',
      'chronic (illness|condition|disease)*',
      'medically fit',
    ],
    refused: ['(smoker*|diabet*|epilep*|illness*|disease*|medication)'],
  },
  sex: {
    told: [
      '(male|female|men|women|guys|girls|ladies|lady|gentlemen|waitresses|boys) only',
      'only (male|female|men|women|guys|girls|ladies|boys|waitresses)',
      '(looking for|seeking|hiring|need|needed|wanted|want|prefer*) [(a|an|one|two|several) ][(young|strong|reliable) ](male|female|man|woman|guy|girl|lady|men|women|girls|ladies)',
      '(male|female) (candidate*|applicant*|staff|preferred|night|employee*|driver*|guard*|cook*|nanny|assistant)',
      '(man|woman|men|women|ladies|girls) (preferred|needed|wanted)',
    ],
    refused: ['(men|women|guys|girls|males|females|ladies|boys)'],
  },
  family: {
    told: [
      '(unmarried|childless|no kids|no children|without children|without kids|married|marital status|no family)',
      'single (,|no|and|woman|women|man|person|people|persons|ladies|guys|girls|men)',
      '(are you|you re|re|be|is|stay) single',
      'children of your own',
      'no dependents',
      'family (commitments|responsibilities|obligations)',
    ],
  },
  beliefs: {
    told: [
      '(who|whom|which (party|candidate)|what party) [(you|did you|do you|they) ](vote*|support*|back|backed)',
      '(voted|voting|vote) (for|record|history|preference*|choice)',
      '(your|their|our|same|conservative|liberal|progressive) (politic*|ideolog*|voting)',
      '(support*|think*|lean*) [(us |)](politically)',
      '(pray|worship|praying) (with|together|as a)',
      '(believers) [(only|please)]',
      '(only|just|must be|be) [(a|true) ](believer*)',
      'what (religion|faith|church)',
      '(practicing|practising|devout|committed|born again) (catholic|christian|evangelical)',
      '(catholic*|christian*|evangelical*) (only|preferred|values|faith|required|candidate*|applicant*)',
      'church (member*|goer*|attendance)',
      'party (member*|supporter*)',
      'share our faith',
    ],
    refused: [
      '(leftist*|left wing*|right wing*|the (left|right)|liberal*|conservative*|democrat*|republican*|socialist*|communist*)',
      '(atheist*|jewish|jews|muslim*|jehova*)',
    ],
  },
  appearance: {
    told: [
      '(attractive|good looking|pretty|handsome|beautiful|slim|slender|skinny|well groomed|physically attractive|photogenic|light skinned|fair skin*|white skin)',
      '(excellent|good|great|pleasant|neat|polished) (appearance|looks|presentation|image)',
      '(minimum|at least) height',
      'height (of|at|minimum)',
      'natural hair color',
    ],
    refused: ['(overweight|fat|obese)'],
  },
  photo: {
    told: ['(headshot|head shot|selfie|full body)', '(your|a recent|with|own) (photo|photos|photograph|picture)'],
    asked: ['(photo|photos|photograph|picture)'],
  },
  tattoos: { told: ['(tattooed)'], refused: ['(ink|tattoo*|piercing*|beard*)', 'visible (ink|tattoo*)'] },
  orientation: {
    told: ['(straight|heterosexual) (men|man|women|woman|people|only|male|candidate*|person*)'],
    refused: ['(gay*|lgbt*|lesbian*|trans|homosexual*|queer)'],
  },
  union: {
    told: [
      '(sign*|signed|undated|blank|presigned|pre signed|post dated|advance) .. (resignation*|settlement*|severance|waiver*|release of|quitclaim*|termination (agreement|letter))',
      '(resignation*|settlement*|quitclaim*|waiver*|release of claims) .. .. (in advance|up front|upfront|on day one|with your contract|undated|blank|at signing|when you start|before you start|beforehand)',
      '(has|have|had|ever) .. (sued|taken) [(a|an|their|any|to|former) ].. (employer|court|boss|company)',
      '(union member*|labor lawsuit*|labour lawsuit*|unionised|unionized)',
    ],
  },
  disability: {
    told: [
      '(two|both) [(good|working|healthy) ](hands|eyes|legs|arms|feet|ears)',
      'able bodied',
      '(fully|physically) able',
      'without disabilit*',
    ],
    refused: [
      '(adhd|asperger*|dyslex*|neurodiver*|neurodivergent|autism|autistic|spectrum|down syndrome|pacemaker*|insulin pump*|hearing aid*|cane|walking stick|service (dog*|animal*)|guide dog*|stutter*|amputee*|color blind*|colour blind*|left handed|cochlear|epilepsy|mobility)',
      '(disabilit*|disabled|handicap*|impairment*|wheelchair*)',
    ],
  },
  language: {
    told: [
      '(sound*|voice) [(must|should|like|has to) ][(sound|like|be) ][(a|an) ](foreign|american|mexican|british|native|local|indian|hispanic)',
      '(first|mother|native) (language|tongue)',
      'native [(level|mexican) ](spanish|english|speaker*)',
      '(spanish|english|) native',
      'mother tongue',
      '(first language|accent free|neutral accent|mexican accent)',
    ],
    refused: ['(second language|esl|heritage) [(speaker*|learner*)]', '(accent*)'],
  },
  origin: {
    told: ['(jalisco natives|guadalajara natives)', '(upper class|good family|well off|private university)'],
    refused: ['(indigenous|black|brown|dark skinned|outsiders)'],
  },
  payment: {
    told: [
      '(transfer|wire|send|deposit|sending|paying|depositing|transferring|pay) [(us|me|the|a|about|just|only|your|pesos|usd) ][pesos ]# .. (before|to (reserve|hold|secure|confirm|get|start)|for (the|your|a)|so)',
      '(headset|uniform*|training|kit|check|visa|medical|equipment|tools|course|badge|laptop|costs*|fee*|expenses) .. (is|are|s) (on you|your responsibility|yours to (buy|pay|cover)|paid by (you|the (candidate|applicant|worker)))',
      '(reserve|secure|hold|save|lock in) your (spot|place|seat|slot|interview) (by|with) (sending|paying|depositing|transferring|#)',
      '(our|agency|finder s|finders|recruiter s|placement) (fee*|commission|cut|charge) [(is|are|equals|of|,|;|for)]',
      '(first|half|part|percent|share) .. (paycheck|salary|wages|week s pay|month s pay) .. (goes|kept|belongs|stays|is ours|to (us|the agency|the recruiter))',
      '(small|one off|modest|token|nominal|courtesy) .. (fee|charge|contribution|donation)',
      '(placement|registration|application|training|enrolment|enrollment|recruitment|agency|processing|joining) fee*',
      '(refundable|security|uniform) deposit',
      'deposit (required|of)',
      '(deducted|taken) from your (pay|wage*|salary|first)',
      'pay for your (own )?(uniform|training|kit)',
      'starter kit',
      'upfront (fee|payment|cost)',
      'buy your own (uniform|kit)',
    ],
  },
  originals: {
    told: [
      '(hold|keep|retain|store|kept|held|keeps|holds|surrender|hand over|leave) [(on to|onto|in) ][(your|their|the|all) ](passport*|original*|document*|papers|id)',
      'passport* .. (held|kept|retained|stored)',
    ],
  },
  record: {
    told: [
      '(run|check|look up|search|google|screen|pull) (your|their|every|each) .. (name|history|court|records|background|past)',
      '(court|arrest|booking) record*',
      '(probation|mugshot|rap sheet|dui|dwi|restraining order)',
      '(criminal|police|clean) (record|clearance|check|history|background)',
      'background check',
      '(felon*|misdemeano*)',
      'police (letter|clearance)',
    ],
  },
  credit: {
    told: [
      '(must not|should not|cannot|can t|don t|not) owe (money|anything)',
      '(your|their) (personal )?(finances|credit)',
      'credit (check|history|score|report|record|bureau)',
    ],
    refused: [
      '(past due|overdue|maxed out|late|missed) (card*|credit|payment*|bill*|loan*|account*)',
      '(owe money|in debt|behind on)',
      '(debt|debts)',
    ],
  },
  home: {
    refused: ['(east|west|south|north|poor|bad|other) (side|end|part) [of town]', '(renter*|tenant*|shelter*)'],
    told: [
      '(homeowner*|home owner*) [(only|preferred|first)]',
      '(own or rent|rent or own)',
      'who (do )?you live with',
      '(permanent|fixed|stable) (address|residence|home)',
      'proof of (address|residence)',
      'live (within|near|close|nearby|in the area)',
      '(local residents|residents of .. only)',
      'walking distance',
      'utility bill',
      'own home',
    ],
  },
  references: {
    lacked: ['(reference*|recommendation) [letter*]', 'letter* of (recommendation|reference)', '(vouch*|referral*)'],
    told: ['(local|mexican) reference*', 'reference* from (neighbo*|locals|mexican*|family)', '(guarantor|cosigner)'],
  },
};

/** What takes a demand back in English, and what is offered or done in the work; up to where it stands. */
export const englishTaken = [
  '(we |)(do not|don t|never|will not|won t) [(ever|even) ](ask|require|request|need|charge|keep|hold|retain|check|care|look|want)',
  'no (need|requirement) (for|of|to)',
  'regardless of',
  'irrespective of',
  '(any|every|all nationalities|all genders|all backgrounds|all ages) [(nationality|migration|immigration|kind|type|kinds|types) ]',
  'equal opportunity',
  '(we (welcome|hire people of|offer|provide)|welcoming)',
  '(with or without|whether or not)',
  'you (do not|don t) (need|have)',
  'we (will|ll|can|gladly) help you',
  'we (help|open|set up|get|buy|pay for|cover|handle)',
];
/** After it. */
export const englishBack = [
  '(is |are |)(not|never) (required|needed|necessary|requested|asked)',
  '(is |are |)(welcome|fine|ok|okay|provided|included|paid|free|optional|unnecessary)',
  '(is |are )(offered|available|confidential)',
  '(needed|required) no',
];
