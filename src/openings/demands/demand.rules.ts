/** Finds what an advertisement demands and may not, pure: by phrases and by mention. */
import { ADULT, ageDemands } from './age.rules.js';
import { type Around, around } from './around.rules.js';
import { type DemandKind } from './demand.kinds.rules.js';
import { patterns, properWords } from './demand.patterns.rules.js';
import { Leveller } from './demand-text.rules.js';
import { spanishWords } from './spanish.lexicon.rules.js';
import { englishBack, englishTaken, englishWords } from './english.lexicon.rules.js';
import { englishHints } from './english-hints.lexicon.rules.js';
import { innocentOfPerson } from './innocent-person.lexicon.rules.js';
import { innocentOfProof } from './innocent-proof.lexicon.rules.js';
import { isActivity, isEncouraged, isOfSomebody, isWithOthers } from './activity.rules.js';
import {
  isAfterHiring,
  isAcceptedPaper,
  isAgeless,
  isDismissed,
  isHelpedWith,
  isNoMatter,
  isSentAway,
  LIMIT,
  reaches,
} from './stance.rules.js';
import { isNotAsked, isNotDone, isOfEquality } from './denial.rules.js';
import { isGiven } from './given.rules.js';
import { isNarrated } from './narration.rules.js';
import { isNameOrAddress } from './names.rules.js';
import { isElsewhere } from './whose.rules.js';
import { isTold } from './telling.rules.js';
import { isLeftOut, isOfWork, mentionsIn } from './mention.rules.js';
import { compiled, plain } from './pattern.compiler.rules.js';
import { PatternIndex } from './pattern-index.rules.js';

/** A forbidden demand, and where its words stand in the text as it was written. */
export interface Demand {
  readonly kind: DemandKind;
  readonly from: number;
  readonly to: number;
}

const compileAll = (all: readonly string[] = []) => all.map((one) => compiled(one));

/** What a kind's phrases begin with, and what makes something else of them. */
const phrases = new PatternIndex(
  Object.entries(patterns).flatMap(([name, { say, alone = [], first = [] }]) => {
    const value = name as DemandKind;
    return [
      ...say.map((pattern) => ({ pattern, value })),
      ...alone.map((pattern) => ({ pattern, value, where: 'alone' as const })),
      ...first.map((pattern) => ({ pattern, value, where: 'first' as const })),
    ];
  }),
);
const exceptions = new Map(
  Object.entries(patterns).map(([kind, { unless, unlessNear }]) => [
    kind as DemandKind,
    { unless: compileAll(unless), unlessNear: compileAll(unlessNear) },
  ]),
);

const written = [
  ...Object.values(patterns).flatMap(({ say, alone = [], first = [] }) => [...say, ...alone, ...first]),
  ...Object.values(spanishWords).flatMap(({ told = [], asked = [], refused = [] }) => [...told, ...asked, ...refused]),
];
const wordsIn = (pattern: RegExp) => new Set(written.flatMap((one) => one.match(pattern) ?? []));
const englishOnly = [englishWords, englishHints]
  .flatMap((words) =>
    Object.values(words).flatMap(({ told = [], asked = [], refused = [] }) => [...told, ...asked, ...refused]),
  )
  .flatMap((one) => one.match(/\p{L}{6,}(?![\p{L}*])/gu) ?? []);
/** The whole words of the patterns, and what their words begin with. */
const leveller = new Leveller({
  words: wordsIn(/(?<!\p{L})\p{L}{2,}(?![\p{L}*])/gu),
  stems: wordsIn(/(?<!\p{L})\p{L}{2,}(?=\*)/gu),
  // an English word is no slip of a Spanish one
  proper: [...properWords, ...englishOnly],
});

/** "We do not ask": of whom one would have, only what asks; of papers and procedures, whatever is not done. */
const WE_ASK_NOT =
  /(?<![a-z])(?:no|nunka|tampoko) (?:(?:te|se|les|le|nos) )?(?:ped|esij|rekier|preguntam|import|fij|discrimin|mir|jusg|etiket|rebis|chek|konsult|kobr|bemos)[a-z]*mos(?: |$)/g;
const WE_DO_NOT =
  /(?<![a-z])(?:no|nunka|tampoko) (?:(?:te|se|les|le|nos) )?(?!(?:kontrat|asept|admit|resib|pod|est|ten|damos|dej|met|agar|toler))[a-z]+(?:amos|emos|imos)(?: |$)/g;

/** What takes a demand back, up to where it is said. */
const taken = [
  '(no|nunca|jamas|ni) [(te|se|les|le|nos) ](qued*|guard*|conserv*|pid*|pedi*|pedim*|requi*|requer*|exij*|exig*|solicit*|nesesit*|import*|pregunt*|discrimin*|rebis*|cobr*|ace|acen|acemos|consult*|checa*|retien*|reten*|descuent*|descont*)',
  'no (es|son|sera*) (nesesari*|requisito*|indispensable*|obligatori*|un requisito)',
  'no ace* falta',
  'no (tien*|tienes) que',
  'sin (importar|distincion|discrimin*|nesesidad|requisito*|que importe|pedir)',
  'independiente*',
  'cualquier* [(que sea|persona*)]',
  '(todas las|todos los|todo tipo de) personas',
  '(con o [sin]|con y [sin]|ya sea*)',
  'puedes (identificarte|presentar|traer|mostrar|usar)',
  ...englishTaken,
].map(plain);
const TAKEN = new RegExp(`(?:${taken.join('|')})(?: |$)`, 'g');

/** Who has it, with nobody sent away for it. */
const IF_ANY = new RegExp(
  `(?:${['sin (carta*|prueba*|examen*|estudio*|constancia*|comprobante*) [(de|socioeconomic*)]', 'si (tu|tus|su)', '(aunque|si|aun si) [(no|todabia no|aun no) ](tengas|tienes|cuentas|cuentes|tiene|cuenta)'].map(plain).join('|')})(?: |$)`,
  'g',
);

const welcomes = [
  '(se aceptan|aceptamos|admitimos|contratamos|bienbenid*|abiert* (a|para)|apoy*|ayud(amos|arte)|te ayud*|respet*|promobemos|fomentamos|accesible*|permiso*)',
].map(plain);
const WELCOME = new RegExp(`(?<!(?:no|solo|unikamente) )(?:${welcomes.join('|')})(?: |$)`, 'g');

/** Of every kind, right before it. */
const EVERY = /(?<![a-z])(?:todas las|todos los|todo tipo de) $/;

/** Work with such things, not a demand of the person: what stands right before says so. */
const TASK = new RegExp(
  `${plain(
    '(captur*|archiv*|rejistr*|trami*|benta*|bender|atencion|atender*|manejo|control|edicion|editar|toma|tomar|rebisar*|recibir|recepcion|cuidar*|cuidado|conciliacion|facturacion|jestion*|jestor*|cobrador*|cobranza|editor*|decoracion|mantenimiento|asesor*|preparar|conocimiento*|diseño|bisitas|acompañ*|elaboracion|auxiliar|area|analista*|elaborar|para laboratorio|laboratorist*|integrar|entreg*|reparto|rebelado|apertura|labado)',
  )} (?:(?:de|del|a|al|en|para|con|las|los|la|el|su|sus) )*$`,
);

/** "Entregar acta de nacimiento" is asked. */
const HAND_IN = /^ ?entregar (?:(?:su|tu|el|la|los|las|kopia|kopias|de) )*$/;
const toHand = new Set<DemandKind>(['papers', 'originals', 'identification', 'numbers']);

const BACK = new RegExp(
  `^ ?,? ?(?:${[
    '(es|son|sera) [(totalmente|completamente) ](libre*|opcional*|voluntari*|decision (tuya|suya|de cada)|up to)',
    '(is|are) (optional|voluntary|up to you|your choice)',
    '[(laboral|penales|bigente|mexican*) ](no|sin ser) [(es|son|se|sera) ](indispensable*|nesesari*|obligatori*|requisito*|pid*|requier*|import*|exij*)',
    '[(de comar|de bisitante|de residente) ](opcional*|indistint*|aceptad*|da igual|bienbenid*|tambien|no impide*|no importa*)',
    'si (la|lo|las|los|ya) (tienes|tiene|cuentas)',
    '[(anual*|medica*|medico*) ](voluntari*|opcional*|gratuit*|optional|voluntary)',
    ...englishBack,
  ]
    .map(plain)
    .join('|')})`,
);

const OFFER = new RegExp(
  [
    'te (ayudamos|apoyamos|orientamos|asesoramos|acompañamos|damos)',
    '(tramitamos|jestionamos|pagamos|abrimos|lo paga la empresa|la paga la empresa|pagad* por la empresa|a cargo de la empresa|paga la empresa|la empresa [te ](cubre|paga|pone|da|absorbe|reembolsa)|(la|lo|los|las) (tramita|paga|cubre|gestiona|pone|regala) la (empresa|compañia|casa|agencia)|sin costo|(is|are|s) (on us|covered|on the house|at our expense|paid by us)|confidencial*)',
  ]
    .map(plain)
    .join('|'),
);

/** Patterns of the welcome do not take back what is demanded of all alike. */
const personal = new Set<DemandKind>(
  `nationality migration age sex family beliefs tattoos orientation disability origin references papers language union`.split(
    ' ',
  ) as DemandKind[],
);

/** Whether what stands before takes the demand back: in the same part, or through a list that a "ni" holds together. */
const isTakenBack = ({ sentenceBefore, sentenceAfter }: Around, pattern: RegExp): boolean =>
  [...sentenceBefore.matchAll(pattern)].some(({ index, 0: words }) =>
    reaches(sentenceBefore.slice(index + words.length), sentenceAfter),
  );

/** Or right before it, where it begins with what the company does not do, or do without. */
const DENIED =
  /(?<![a-z])(?:(?:no|nunka|sin|ni) (?:(?:te|se|les|le|nos) )?|(?:do not|don t|neber|no need to|witout) )$/;
const TAKING =
  /^(?:embi|mandes|mande|inklu|pong|agreg|adjunt|anes|subas|reten|retien|kobr|deskuent|deskont|ped|pid|esij|esamen|prueba|estudio|test|analisis|karta|komprobante|deposito|kosto|kuota|pago|foto|antidop|ked|guard|resguard|uniform|gafet|kit|kapasit|inklud|atach|send|submit|tel|ad|put|poto|pikture)/;

/** "No drug test", "sin antidoping": what is not done to anybody. */
const WITHOUT = /(?<![a-z])(?:no|sin|witout|sero|seros) (?:(?:de|any) )?$/;
const PROCEDURE =
  /(?<![a-z])(?:chek|test|skren|esam|fe(?![a-z])|fes(?![a-z])|deposit|prueba|antidop|sosioekonomik|inbestigasion|kuota)/;
/** "CV sin foto" is not asked; "sin foto no se revisa" is. */
const SHOWN = /(?<![a-z])(?:foto|poto|piktur|eadsot|ead sot|selfi|karta|referens|rekomend)/;
const LATER_NO = /(?<![a-z])(?:no|not|ni|nadie|nunka|tampoko)(?![a-z])/;
const NEXT_WORDS = /^(?: (?!(?:y|and|o|or) )[a-z]+){0,2}/;

/** What the company itself does: "revisamos". Not whom it takes. */
const WE_DO = /^(?!kontrat|asept|admit|resib|ker|permit)[a-z]+(?:amos|emos|imos)(?![a-z])/;

function isMeant(kind: DemandKind, part: Around): boolean {
  const { before, found, after, sentenceBefore, sentenceAfter } = part;
  if (WITHOUT.test(sentenceBefore) && / (?:rekired|neded|nesesari[ao]s?)$/.test(found)) return false;
  if (WITHOUT.test(sentenceBefore) && PROCEDURE.test(found + NEXT_WORDS.exec(after)![0])) return false;
  if (WITHOUT.test(sentenceBefore) && SHOWN.test(found) && !LATER_NO.test(sentenceAfter) && !isSentAway(part))
    return false;
  if (kind === 'originals' && /(?<![a-z])(?:no|nunka|neber) /.test(found)) return false;
  if (DENIED.test(sentenceBefore) && (WE_DO.test(found) || (TAKING.test(found) && !isSentAway(part)))) return false;
  if (
    isNotDone(part) ||
    isNotAsked(part) ||
    isOfEquality(part) ||
    isTold(kind, part) ||
    isGiven(kind, part) ||
    isElsewhere(kind, part) ||
    isNarrated(kind, part)
  )
    return false;
  if (isActivity(kind, part) || isOfSomebody(part) || isEncouraged(kind, part) || isWithOthers(kind, part))
    return false;
  if (isDismissed(part) || isAfterHiring(kind, part) || isHelpedWith(part)) return false;
  if (isAgeless(kind, part) || isTakenBack(part, personal.has(kind) ? WE_ASK_NOT : WE_DO_NOT)) return false;
  if (!isSentAway(part) && isTakenBack(part, IF_ANY)) return false;
  if (isTakenBack(part, TAKEN) || BACK.test(sentenceAfter) || OFFER.test(before + found + after)) return false;
  if (
    EVERY.test(sentenceBefore) ||
    (TASK.test(sentenceBefore) && !(toHand.has(kind) && HAND_IN.test(sentenceBefore))) ||
    isNoMatter(sentenceBefore, sentenceAfter)
  )
    return false;
  if (isAcceptedPaper(kind, part)) return false;
  return !(personal.has(kind) && !(kind === 'age' && LIMIT.test(found)) && isTakenBack(part, WELCOME));
}

/** How far around it what makes something else of it stands. */
const NEAR_BEFORE = /(?:\S+ ){0,6}$/;
const NEAR_AFTER = /^(?: \S+){0,6}/;

/** Whether the exceptions of a kind hold of what stands around. */
function isOtherwise(kind: DemandKind, { before, found, after, sentenceBefore, sentenceAfter }: Around): boolean {
  const rule = exceptions.get(kind);
  if (!rule) return false;
  const near = NEAR_BEFORE.exec(before)![0] + found + NEAR_AFTER.exec(after)![0];
  const sentence = sentenceBefore + found + sentenceAfter;
  return rule.unless.some((one) => near.search(one) >= 0) || rule.unlessNear.some((one) => sentence.search(one) >= 0);
}

/** What looks like a demand of a kind and is none, but of what begins to ask. */
const ASKS =
  /(?<![a-z])(?:(?:ke|y) no|masim[ao]|minim[ao](?! (?:de )?18)|ke (?:sea|tenga|este)[a-z]*|kiero|keremos|solo|abst[a-z]*) /;

const innocent = new PatternIndex(
  Object.entries({ ...innocentOfPerson, ...innocentOfProof }).flatMap(([kind, all]) =>
    all.map((pattern) => ({ pattern, value: kind as DemandKind })),
  ),
);

/** "Personas con epilepsia" are cared for, and left out. */
const OF_PEOPLE = /^(?:(?:y|no) )?(?:personas?|jente|no)(?![a-z])/;

/** Where somebody lives. */
const LIVES = /^(?:bibir|residir|radikar|biba|bibas) /;

/** The demands in a text, the first first; one of each kind at each place. */
export function demandsIn(original: string): Demand[] {
  const level = leveller.level(original);
  const { text } = level;
  const found = phrases.in(text).flatMap(({ value: kind, from, to }) => {
    const part = around(text, from, to);
    return isOtherwise(kind, part) || isOfWork(kind, part) || !isMeant(kind, part) ? [] : [{ kind, from, to }];
  });
  const ages = ageDemands(text).flatMap(({ from, to }) =>
    isMeant('age', around(text, from, to)) ? [{ kind: 'age' as const, from, to }] : [],
  );
  const mentions = mentionsIn(text).filter(({ kind, from, to }) => {
    const part = around(text, from, to);
    return !isOtherwise(kind, part) && isMeant(kind, part);
  });
  const all = [...found, ...ages, ...mentions];
  if (all.length === 0) return [];
  const masks = innocent.in(text).filter(({ from, to }) => !ASKS.test(text.slice(from, to)));
  const isMasked = ({ kind, from, to }: Demand) =>
    masks.some(
      (mask) =>
        mask.value === kind &&
        !(OF_PEOPLE.test(text.slice(mask.from, mask.to)) && isLeftOut(around(text, mask.from, mask.to))) &&
        mask.from < to &&
        from < mask.to &&
        // to live near it is asked, to be near it is told
        !(kind === 'home' && mask.from > from && LIVES.test(text.slice(from, to))),
    ) && !(kind === 'age' && isSentAway(around(text, from, to)));
  const isOfChildren = ({ kind, from, to }: Demand) =>
    kind === 'age' &&
    !/dekad/.test(text.slice(from, to)) &&
    (Math.max(...(text.slice(from, to).match(/\d+/g) ?? ['99']).map(Number)) < ADULT ||
      // eighteen is what the law asks
      (/^(?:[a-z]+ ){0,2}18(?: anos?)?(?: ,| ;)?$/.test(text.slice(from, to).trim()) &&
        !LIMIT.test(text.slice(from, to))));
  return apart(all.filter((one) => !isMasked(one) && !isOfChildren(one)))
    .map(({ kind, from, to }) => ({ kind, ...level.originalOf(from, to) }))
    .filter(({ from, to }) => !isNameOrAddress(original, from, to))
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
}

/** Without those that lie within another of their kind. */
function apart(found: readonly Demand[]): Demand[] {
  return found.filter(
    (one, at) =>
      !found.some(
        (other, otherAt) =>
          at !== otherAt &&
          one.kind === other.kind &&
          other.from <= one.to &&
          one.from <= other.to &&
          (other.to - other.from > one.to - one.from || (other.to - other.from === one.to - one.from && otherAt < at)),
      ),
  );
}
