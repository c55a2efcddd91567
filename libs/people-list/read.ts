/** A person of a pasted list. */
export interface ListedPerson {
  /** What was pasted, in one line. */
  readonly text: string;
  /** As it was written; without one, what the address makes of itself; empty where nothing does. */
  readonly name: string;
  /** In lower case; null: there is no address in the text. */
  readonly email: string | null;
}

// What an address may consist of in running text; whether mail reaches it is for others to judge.
const WORD = /[^\s<>()[\]"',;:|]+/g;
const ADDRESS = /^[^@]+@[^@]+$/;
// What comes along from documents and pages and is not seen: soft hyphen, zero-width signs, directions, byte order mark.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LETTER = /\p{L}/u;

/**
 * The people of a list: one a line, or several in a line with semicolons or commas between, as `ana@x.mx`,
 * `Ana López <ana@x.mx>`, `Ana López, ana@x.mx`, `"López, Ana" <ana@x.mx>` or cells of a spreadsheet with tabs between.
 * Numbers, bullets and a line of headings are left out, an address that comes again is taken once.
 */
export function readPeopleList(pasted: string): ListedPerson[] {
  const found: ListedPerson[] = [];
  const known = new Set<string>();
  let columns: Columns | null = null;
  for (const line of linesOf(pasted)) {
    const headings = columnsIn(line);
    if (headings) {
      columns = headings;
      continue;
    }
    for (const person of peopleIn(line, columns)) {
      const key = person.email ?? person.text;
      if (!known.has(key)) found.push(person);
      known.add(key);
    }
  }
  return found;
}

function linesOf(pasted: string): string[] {
  const text = pasted.normalize('NFC').replace(UNSEEN, '').replace(ODD_SPACE, ' ').replaceAll('＠', '@');
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => stripped(line.replace(/ {2,}/g, ' '), ' '))
    .filter((line) => /[^\s,;|]/.test(line));
}

interface Address {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function addressesIn(line: string): Address[] {
  return [...line.matchAll(WORD)]
    .filter(([word]) => ADDRESS.test(word))
    .map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
}

/** A text without these signs at its ends. */
function stripped(text: string, signs: string, ends = signs): string {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text[from]!)) from += 1;
  while (to > from && ends.includes(text[to - 1]!)) to -= 1;
  return text.slice(from, to);
}

/** Which cells of a table hold what. */
interface Columns {
  readonly separator: string;
  readonly email: number;
  readonly names: readonly number[];
}

const MAIL_HEADING =
  /^(e-?mail|mail|correo|correos|correo electr[oó]nico|direcci[oó]n( de correo)?( electr[oó]nico)?|email address|e-mail address)$/i;
const NAME_HEADING =
  /^(nombres?|names?|full name|first name|given name|nombre completo|nombre\(s\)|nombre y apellidos?|colaboradora?|persona|empleado|empleada)$/i;
const SURNAME_HEADING =
  /^(apellidos?|apellido\(s\)|(primer|segundo) apellido|apellido (paterno|materno)|last name|surname|family name)$/i;

/** What a heading of a table of people says of its column; null: nothing of who they are. */
export function peopleHeading(text: string): 'email' | 'name' | 'surname' | null {
  const plain = text.replace(/[:*.]+$/, '').trim();
  if (MAIL_HEADING.test(plain)) return 'email';
  if (NAME_HEADING.test(plain)) return 'name';
  return SURNAME_HEADING.test(plain) ? 'surname' : null;
}

/** As two names are compared: without accents, capitals and double spaces. */
export const sameName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const LONGEST_HEADINGS = 500;

/** A line of headings says which column is which. */
function columnsIn(line: string): Columns | null {
  if (line.includes('@') || line.length > LONGEST_HEADINGS) return null;
  const separator = ['\t', ';', ',', '|'].find((sign) => line.includes(sign)) ?? '\t';
  const cells = cellsOf(line, separator).map((cell) => cell.replace(/[:*.]+$/, '').trim());
  const email = cells.findIndex((cell) => MAIL_HEADING.test(cell));
  const name = cells.findIndex((cell) => NAME_HEADING.test(cell));
  if (email === -1 && (name === -1 || cells.length > 1)) return null;
  const surnames = cells.flatMap((cell, at) => (SURNAME_HEADING.test(cell) ? [at] : []));
  return { separator, email, names: [...(name === -1 ? [] : [name]), ...surnames] };
}

/** The cells of a line of a table; quoted ones may hold the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    if (sign === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

function peopleIn(line: string, columns: Columns | null): ListedPerson[] {
  const addresses = addressesIn(line);
  const [only, second] = addresses;
  if (!only) return [{ text: oneLine(line), name: nameOf(line), email: null }];
  if (second) return severalIn(line, addresses);
  if (columns && columns.names.length > 0 && line.includes(columns.separator)) {
    const cells = cellsOf(line, columns.separator);
    return [person(line, columns.names.map((at) => cells[at] ?? '').join(' '), only.text)];
  }
  return [person(line, namePart(line, only), only.text)];
}

/**
 * Several people in one line: where it begins with a name, each ends with the address; where it begins with an address, so
 * does each.
 */
function severalIn(line: string, addresses: readonly Address[]): ListedPerson[] {
  const nameComesFirst = LETTER.test(line.slice(0, addresses[0]!.from).replace(/mailto:/i, ''));
  return addresses.map((address, n) => {
    const from = nameComesFirst ? (addresses[n - 1]?.to ?? 0) : n === 0 ? 0 : address.from;
    const to = nameComesFirst ? address.to + closing(line, address.to) : (addresses[n + 1]?.from ?? line.length);
    const piece = line.slice(from, to);
    const within = { ...address, from: address.from - from, to: address.to - from };
    return person(piece, namePart(piece, within), address.text);
  });
}

/** How many brackets close right there. */
function closing(line: string, at: number): number {
  let to = at;
  while (to < line.length && '>)]"\''.includes(line[to]!)) to += 1;
  return to - at;
}

const SEPARATORS = ' \t,;:|';

const oneLine = (text: string) => stripped(text.replace(/\s+/g, ' '), `${SEPARATORS}>)]`, `${SEPARATORS}<([`);

/** The name that stands with an address in a text that holds no other. */
function namePart(text: string, { from, to }: Address): string {
  const [before, after] = [text.slice(0, from).replace(/mailto:$/i, ''), text.slice(to)];
  const separator = ['\t', ';', '|'].find((sign) => stripped(text, SEPARATORS).includes(sign));
  if (separator) return fromCells(cellsOf(before, separator), cellsOf(after, separator));
  return inOrder(LETTER.test(before) ? before : after);
}

/** The name among the cells of a row without headings: what stands before the address, else what follows. */
function fromCells(before: readonly string[], after: readonly string[]): string {
  const named = (cells: readonly string[]) => cells.map(nameOf).filter((cell) => LETTER.test(cell) && !/\d/.test(cell));
  const cells = named(before).length > 0 ? named(before) : named(after);
  const [first = '', second = ''] = cells;
  // Given name and surname in cells of their own; a whole name is followed by something else, an area say.
  return first.trim().includes(' ') ? inOrder(first) : inOrder(named(before).length > 0 ? `${first} ${second}` : first);
}

/** `López, Ana` is Ana López. */
function inOrder(name: string): string {
  const plain = nameOf(name);
  const [surname = '', given = '', ...others] = plain.split(',').map((part) => part.trim());
  return given && others.length === 0 ? `${given} ${surname}` : plain;
}

/** A name without numbers and bullets before it, and without brackets and quotation marks around it. */
function nameOf(text: string): string {
  const plain = stripped(text.replaceAll(/["“”«»]/g, '').replace(/\s+/g, ' '), EDGES);
  return stripped(plain.replace(/^\(?\d+[.)\-:]* /, ''), EDGES);
}
const EDGES = ` ,;:|<>()[]-–—•·*▪◦‣#'`;

function person(text: string, name: string, address: string): ListedPerson {
  const email = stripped(address.toLowerCase(), '.', '.!?*…');
  const written = name.replace(/\s+/g, ' ').trim();
  return { text: oneLine(text), name: LETTER.test(written) ? written : fromAddress(email), email };
}

/** `ana.lopez@x.mx` is Ana Lopez, until she says herself how she is called. */
function fromAddress(email: string): string {
  return email
    .split('@')[0]!
    .replace(/\+.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
}
