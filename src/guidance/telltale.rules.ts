/** What tells of a person in what somebody types, pure. Guidance is about documents, and keeps nobody. */
import { personalDataIn } from '#libs/mexico';

/** What a text tells about a person: a number that identifies one, or what looks like a name; null: neither. */
export type Telltale = 'number' | 'name' | null;

/** A population key by its shape: one with a slip in it is a key all the same. */
const CURP_SHAPE = /[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d/;
/** Cards, passports, security and telephone numbers: no alias and no post needs so many digits. */
const MANY_DIGITS = /\d(?:[\s.\-/]*\d){5,}/;
const GIVEN = '\\p{Lu}\\p{Ll}+';
/** "María López", "Jean-Baptiste Pierre", "MARÍA LÓPEZ": two words with a capital, side by side or with a "de la" between them. */
const NAME = new RegExp(
  `(?<![\\p{L}])(?:${GIVEN}(?:-${GIVEN})?(?:\\s+(?:de|del|la|las|los|y|van|von|da|dos))*\\s+${GIVEN}|\\p{Lu}{3,}(?:\\s+(?:DE|DEL|LA|LAS|LOS))*\\s+\\p{Lu}{3,})(?![\\p{Ll}])`,
  'u',
);
/** Two words as in `NAME`, of which the second may begin a further name. */
const PAIR = new RegExp(`(?=(${NAME.source}))`, 'gu');

/** Without what nobody sees and what only looks different. */
const plainOf = (text: string) => text.normalize('NFKC').replace(/[\p{Cf}\u00ad]/gu, '');

const isNumber = (plain: string) =>
  CURP_SHAPE.test(plain.toUpperCase().replace(/[\s.\-_/]/g, '')) || personalDataIn(plain).length > 0;

/** Looks for a person in an alias or a post. Numbers come first: they are never right. */
export function telltaleIn(text: string): Telltale {
  const plain = plainOf(text);
  if (isNumber(plain) || MANY_DIGITS.test(plain)) return 'number';
  return NAME.test(plain) ? 'name' : null;
}

/** Words with a capital that stand side by side in any question about documents, and are no names. */
const official = new Set(
  `el la los las un una en de del si no que como cuando cual quien para por con hola buenas buenos gracias
  tarjeta visitante residente temporal temporales permanente permanentes tarjetas constancia constancias oficio forma migratoria
  multiple razones humanitarias condicion refugiado refugiada protección complementaria acta carta permiso trabajo nacimiento
  instituto nacional migración migracion comision comisión mexicana ayuda refugiados secretaria secretaría secretario gobernacion
  gobernación relaciones exteriores hacienda prevision previsión social registro civil poblacion población
  unica única clave seguro servicio administracion administración tributaria federal ley leyes codigo código constitucion
  constitución politica política reglamento articulo artículo procuraduria procuraduría defensa direccion dirección general
  estado estados unidos unida mexicanos mexico méxico jalisco guadalajara zapopan tlaquepaque tonala tlajomulco san salvador costa
  rica honduras haiti haití venezuela cuba nicaragua colombia ecuador guatemala republica república dominicana america américa
  central norte sur recursos humanos empresa puertas abiertas paso libre tribunal inscripcion inscripción empleador banco bancos
  diario oficial federacion federación credito crédito contrato contratos afore infonavit comar inm imss sat curp rfc nss nue dof
  lunes martes miercoles miércoles jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre`
    .split(/\s+/)
    .filter(Boolean),
);

/** Days and amounts: the digits of a question that are nobody's. */
const HARMLESS =
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\$\s?[\d,.]+|\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b/g;

/** "NSS 04 91…", "pasaporte: G123…": what calls a number by its name, also where the number has a slip in it. */
const NAMED_NUMBER =
  /(?<![\p{L}\d])(?:NSS|NUE|CURP|RFC|pasaporte|passport|seguro social)(?![\p{L}\d])[^\n;]{0,25}?\d(?:[\s.\-/]*\d){5,}/iu;
/** What may stand before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.?!¿¡:;()«»"\n–—-])\s*$/u;

/**
 * Looks for a person in a whole text, where dates, amounts, laws and offices stand, too: a key or a card is a `number`; a
 * long row of digits, an address of mail, or two capitals that no office has, may be somebody.
 */
export function telltaleInText(text: string): Telltale {
  const plain = plainOf(text);
  const digits = plain.replace(HARMLESS, ' ');
  if (isNumber(plain) || NAMED_NUMBER.test(digits)) return 'number';
  if (MANY_DIGITS.test(digits) || plain.search(MAIL_ADDRESS) >= 0) return 'name';
  return [...plain.matchAll(PAIR)].some((found) => isName(found[1]!, plain.slice(0, found.index))) ? 'name' : null;
}

/** Whether a word of a pair is none of an office, nor one that has its capital from the beginning of a sentence. */
function isName(pair: string, before: string): boolean {
  const words = pair.split(/[\s-]+/).map((word) => word.toLowerCase());
  return words.some((word, at) => !official.has(word) && !(at === 0 && SENTENCE_START.test(before)));
}

const MAIL_ADDRESS = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:]*[^\s@<>"'(),;:.]/gu;
/** Keys as they stand in a text, with what people put between their parts. */
const WRITTEN_KEY =
  /(?<![\p{L}\d])[A-Z]{4}[\s.\-_/]*\d{6}[\s.\-_/]*[HMX][\s.\-_/]*[A-Z]{5}[\s.\-_/]*[A-Z\d]\d(?![\p{L}\d])/giu;
const WRITTEN_DIGITS = /(?:\p{L}{1,2})?\d(?:[\s.\-/]*\d){5,}/gu;

/**
 * The text with `mask` in place of each number, address of mail and name by which it may tell of a person; days, amounts and offices stay.
 * @param names false: what is written there has a name by right, that of a company or an office
 */
export function maskTelltales(text: string, mask: string, { names: hidesNames = true } = {}): string {
  const withoutMail = hidesNames ? text.replaceAll(MAIL_ADDRESS, mask) : text;
  const withoutKeys = withoutMail.replace(WRITTEN_KEY, mask);
  const harmless = [...withoutKeys.matchAll(HARMLESS)].map(({ index, 0: found }) => [index, index + found.length]);
  const withoutNumbers = withoutKeys.replace(WRITTEN_DIGITS, (found, at: number) =>
    harmless.some(([from, until]) => at >= from! && at + found.length <= until!) ? found : mask,
  );
  const names = [...withoutNumbers.matchAll(PAIR)].flatMap((found) =>
    hidesNames && isName(found[1]!, withoutNumbers.slice(0, found.index))
      ? [[found.index, found.index + found[1]!.length]]
      : [],
  );
  // pairs of one name overlap: from the last to the first, each up to where the one after it begins
  let once = withoutNumbers;
  let begun = Infinity;
  for (const [from, until] of names.toReversed()) {
    const isJoined = until! > begun;
    once = isJoined ? once.slice(0, from) + once.slice(begun) : once.slice(0, from) + mask + once.slice(until);
    begun = from!;
  }
  // what is left is more than a mask can find: nothing of it goes out
  return telltaleInText(once.replaceAll(mask, ' ')) === 'number' ? mask : once;
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'aá', e: 'eé', i: 'ií', o: 'oó', u: 'uúü', n: 'nñ' };

/** A name in any spelling of capitals and accents. */
function anySpelling(name: string): RegExp {
  const letters = [...name.normalize('NFD').replaceAll(/\p{M}+/gu, '')].map((letter) => {
    const spelled = ACCENTS[letter.toLowerCase()];
    return spelled ? `[${spelled}]` : letter.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s/g, '\\s+');
  });
  return new RegExp(`(?<![\\p{L}\\d])${letters.join('')}(?![\\p{L}\\d])`, 'giu');
}

/**
 * The text as others may read it who do not know of whom it is: as `maskTelltales` leaves it, and without
 * the given names, such as that of the company that wrote.
 */
export function maskPeople(text: string, mask: string, names: readonly string[] = []): string {
  const named = names.map((name) => name.trim()).filter((name) => name.length > 2);
  const without = named
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(anySpelling(name), mask), text.normalize('NFC'));
  return maskTelltales(without, mask);
}
