/** The same for advertisements in English, pure; see `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';

/** By kind, in English. */
export const englishWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  nationality: {
    told: [
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
  pregnancy: { told: ['pregnan*', 'expecting (a baby|mothers)'] },
  hiv: { told: ['hiv', '(aids) (test|free)'] },
  health: {
    told: [
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
      '(single) [(,|no|and|woman|women|man|person|people|person*)]',
      'children of your own',
      'no dependents',
      'family (commitments|responsibilities|obligations)',
    ],
  },
  beliefs: {
    told: [
      '(practicing|practising|devout|committed|born again) (catholic|christian|evangelical)',
      '(catholic*|christian*|evangelical*) (only|preferred|values|faith|required|candidate*|applicant*)',
      'church (member*|goer*|attendance)',
      'party (member*|supporter*)',
      'share our faith',
    ],
    refused: ['(atheist*|jewish|jews|muslim*|jehova*)'],
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
  photo: { told: ['(headshot|head shot|selfie|full body)', '(photo|photos|photograph|picture)'] },
  tattoos: { told: ['(tattooed)'], refused: ['(ink|tattoo*|piercing*|beard*)', 'visible (ink|tattoo*)'] },
  orientation: {
    told: ['(straight|heterosexual) (men|man|women|woman|people|only|male|candidate*|person*)'],
    refused: ['(gay*|lgbt*|lesbian*|trans|homosexual*|queer)'],
  },
  union: { told: ['(union member*|labor lawsuit*|labour lawsuit*|unionised|unionized)'] },
  disability: {
    told: ['able bodied', '(fully|physically) able', 'without disabilit*'],
    refused: ['(disabilit*|disabled|handicap*|impairment*|wheelchair*)'],
  },
  language: {
    told: [
      'native [(level|mexican) ](spanish|english|speaker*)',
      '(spanish|english|) native',
      'mother tongue',
      '(first language|accent free|neutral accent|mexican accent)',
    ],
    refused: ['(accent*)'],
  },
  origin: {
    told: ['(jalisco natives|guadalajara natives)', '(upper class|good family|well off|private university)'],
    refused: ['(indigenous|black|brown|dark skinned|outsiders)'],
  },
  payment: {
    told: [
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
      '(criminal|police|clean) (record|clearance|check|history|background)',
      'background check',
      '(felon*|convict*|misdemeano*)',
      'police (letter|clearance)',
    ],
  },
  credit: { told: ['credit (check|history|score|report|record|bureau)'], refused: ['(debt|debts)'] },
  home: {
    told: [
      'proof of (address|residence)',
      'live (within|near|close|nearby|in the area)',
      '(local residents|residents of .. only)',
      'walking distance',
      'utility bill',
      'own home',
    ],
  },
  references: {
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
  '(we |)(welcome|welcoming|hire people of|offer|provide)',
  '(with or without|whether or not)',
  'you (do not|don t) (need|have)',
];
/** After it. */
export const englishBack = [
  '(is |are |)(not|never) (required|needed|necessary|requested|asked)',
  '(is |are |)(welcome|fine|ok|okay|provided|included|paid|free|optional|unnecessary)',
  '(needed|required) no',
];
