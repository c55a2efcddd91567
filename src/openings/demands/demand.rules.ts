/** Finds what an advertisement demands and may not, pure. Spanish only. */
import { ageDemands } from './age.rules.js';
import { type DemandKind } from './demand.kinds.rules.js';
import { patterns, properWords } from './demand.patterns.rules.js';
import { Leveller, soundOf } from './demand-text.rules.js';

/** A forbidden demand, and where its words stand in the text as it was written. */
export interface Demand {
  readonly kind: DemandKind;
  readonly from: number;
  readonly to: number;
}

/** Up to three words of one part of a sentence. */
const GAP = '(?:[a-z0-9]+ ){0,3}';

/** A pattern as a regular expression on levelled text. */
function compiled(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/\p{L}+/gu, (word) => soundOf(word))
    .replaceAll(/ \[([^[\]]*[^ [\]])\](?! )/g, '[ $1]')
    .replaceAll('.. ', GAP)
    .replaceAll(/ \.\.$/g, '')
    .replaceAll('..', GAP)
    .replaceAll('(', '(?:')
    .replaceAll('(?:?:', '(?:')
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll('#', '\\d+')
    .replaceAll(/\[(?!a-z0-9\])/g, '(?:')
    .replaceAll(/(?<!\[a-z0-9)\]/g, ')?');
  return new RegExp(`(?<![a-z0-9])${source.trim()}(?![a-z0-9])`, 'g');
}

interface CompiledRule {
  readonly kind: DemandKind;
  readonly say: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly unlessNear: readonly RegExp[];
}

const rules: readonly CompiledRule[] = Object.entries(patterns).map(
  ([kind, { say, unless = [], unlessNear = [] }]) => ({
    kind: kind as DemandKind,
    say: say.map(compiled),
    unless: unless.map(compiled),
    unlessNear: unlessNear.map(compiled),
  }),
);

const written = Object.values(patterns).flatMap(({ say }) => say);
const wordsIn = (pattern: RegExp) => new Set(written.flatMap((one) => one.match(pattern) ?? []));
/** The whole words of the patterns, and what their words begin with. */
const leveller = new Leveller({
  words: wordsIn(/(?<!\p{L})\p{L}{2,}(?![\p{L}*])/gu),
  stems: wordsIn(/(?<!\p{L})\p{L}{2,}(?=\*)/gu),
  proper: properWords,
});

const plain = (pattern: string) => compiled(pattern).source;

/** What takes a demand back, up to where it is said. */
const taken = [
  '(no|nunca|jamas|ni) [(te|se|les|le|nos) ](pid*|pedi*|pedim*|requi*|requer*|exij*|exig*|solicit*|nesesit*|import*|pregunt*|discrimin*|rebis*|cobr*|ace*|consult*|retien*)',
  'no (es|son|sera*) (nesesari*|requisito*|indispensable*|obligatori*|un requisito)',
  'no ace* falta',
  'no (tien*|tienes) que',
  'sin (importar|distincion|discrimin*|nesesidad|requisito*|que importe|pedir)',
  'independiente*',
  'cualquier* [(que sea|persona*)]',
  '(todas las|todos los|todo tipo de) [personas]',
  '(con o [sin]|ya sea*)',
  'si (tu|tus|su)',
  '(aunque|si|aun si) [(no|todabia no|aun no) ](tengas|tienes|cuentas|cuentes|tiene|cuenta)',
].map(plain);
const TAKEN = new RegExp(`(?:${taken.join('|')})(?: |$)`, 'g');

const welcomes = [
  '(se aceptan|aceptamos|admitimos|contratamos|bienbenid*|abiert* (a|para)|apoy*|ayud*|respet*|promobemos|fomentamos|accesible*|permiso*)',
].map(plain);
const WELCOME = new RegExp(`(?<!(?:no|solo|unikamente) )(?:${welcomes.join('|')})(?: |$)`, 'g');

/** Work with such things, not a demand of the person: what stands right before says so. */
const TASK = new RegExp(
  `${plain(
    '(captur*|archiv*|rejistr*|trami*|benta*|bender|atencion|atender*|manejo|control|edicion|editar|toma|tomar|rebisar*|recibir|recepcion|cuidar*|cuidado|conciliacion|facturacion|jestion*|decoracion|mantenimiento|asesor*|preparar|conocimiento*|diseño|bisitas|acompañ*|elaboracion|auxiliar|acer|area|analista*|entreg*|reparto|rebelado|apertura|labado)',
  )} (?:(?:de|del|a|al|en|para|con|las|los|la|el|su|sus) )*$`,
);

const BACK = new RegExp(
  `^ ?,? ?(?:${[
    '[(laboral|penales|bigente|mexican*) ](no|sin ser) [(es|son|se|sera) ](indispensable*|nesesari*|obligatori*|requisito*|pid*|requier*|import*|exij*)',
    '[(de comar|de bisitante|de residente) ](opcional*|indistint*|aceptad*|da igual|bienbenid*|tambien|no impide*|no importa*)',
    'si (la|lo|las|los|ya) (tienes|tiene|cuentas)',
  ]
    .map(plain)
    .join('|')})`,
);

const OFFER = new RegExp(
  [
    'te (ayudamos|apoyamos|orientamos|asesoramos|acompañamos|damos)',
    '(tramitamos|jestionamos|pagamos|abrimos|lo paga la empresa|la paga la empresa|pagad* por la empresa|a cargo de la empresa|paga la empresa|la empresa [te ](cubre|paga|pone|da|absorbe|reembolsa)|sin costo)',
  ]
    .map(plain)
    .join('|'),
);

/** Patterns of the welcome do not take back what is demanded of all alike. */
const personal = new Set<DemandKind>(
  `nationality migration age sex family beliefs tattoos orientation disability origin references papers language`.split(
    ' ',
  ) as DemandKind[],
);

interface Part {
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** The part between commas in which it stands. */
  readonly clause: string;
}

function partOf(text: string, from: number, to: number): Part {
  const start = text.lastIndexOf(';', from - 1) + 1;
  const next = text.indexOf(';', to);
  const end = next < 0 ? text.length : next;
  const comma = Math.max(start, text.lastIndexOf(',', from - 1) + 1);
  const nextComma = text.slice(to, end).indexOf(',');
  const clause = text.slice(comma, nextComma < 0 ? end : to + nextComma);
  return { before: text.slice(start, from), found: text.slice(from, to), after: text.slice(to, end), clause };
}

const TURN = /(?<![a-z])(?:pero|sino|solo|esepto|salbo|menos|unikamente|si)(?![a-z])/;

/** Whether what stands before takes the demand back: in the same part, or through a list that a "ni" holds together. */
function isTakenBack({ before, after }: Part, pattern: RegExp): boolean {
  return [...before.matchAll(pattern)].some((found) => {
    const between = before.slice(found.index + found[0].length);
    if (TURN.test(between)) return false;
    return !between.includes(',') || /(?<![a-z])(?:ni|o|e)(?![a-z])/.test(between + after);
  });
}

function isMeant(kind: DemandKind, part: Part): boolean {
  if (isTakenBack(part, TAKEN) || BACK.test(part.after) || OFFER.test(part.clause)) return false;
  if (TASK.test(part.before)) return false;
  return !(personal.has(kind) && isTakenBack(part, WELCOME));
}

/** The demands in a text, the first first; one of each kind at each place. */
export function demandsIn(original: string): Demand[] {
  const level = leveller.level(original);
  const { text } = level;
  const found = rules.flatMap(({ kind, say, unless, unlessNear }) =>
    say.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
        const part = partOf(text, index, index + words.length);
        const sentence = `${part.before}${part.found}${part.after}`;
        const otherwise =
          unless.some((one) => part.clause.search(one) >= 0) || unlessNear.some((one) => sentence.search(one) >= 0);
        return otherwise || !isMeant(kind, part) ? [] : [{ kind, from: index, to: index + words.length }];
      }),
    ),
  );
  const ages = ageDemands(text).flatMap(({ from, to }) =>
    isMeant('age', partOf(text, from, to)) ? [{ kind: 'age' as const, from, to }] : [],
  );
  return apart([...found, ...ages])
    .map(({ kind, from, to }) => ({ kind, ...level.originalOf(from, to) }))
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
