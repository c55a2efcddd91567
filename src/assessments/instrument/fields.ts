import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { isStorable } from '#libs/storable';
import { InvalidInstrument, type Problem, type ProblemCode } from './problems.js';

/** Longest file that is taken for an instrument, in characters. */
export const MAX_SOURCE_LENGTH = 400_000;
/** Longest text of one field, in characters. */
export const MAX_FIELD_LENGTH = 4000;
/** Most entries of one list. */
export const MAX_LIST_LENGTH = 200;
/** After so many problems nobody reads on. */
const MAX_PROBLEMS = 60;

type Path = readonly (string | number)[];
type Params = Problem['params'];

/** One reading of a file: its root, and everything that was found wrong in it. */
export class Reading {
  readonly root: Field;
  private readonly found: Problem[] = [];
  private readonly lines = new LineCounter();
  private readonly contents: unknown;
  private readonly value: unknown;

  /** @throws InvalidInstrument when it is no YAML at all */
  constructor(source: string) {
    if (source.length > MAX_SOURCE_LENGTH)
      throw new InvalidInstrument([problem('too-long', { most: MAX_SOURCE_LENGTH }, '', null)]);
    const document = parseDocument(source, { lineCounter: this.lines, prettyErrors: false });
    for (const { code, pos } of document.errors)
      this.found.push(problem('syntax', { detail: code }, '', this.lineAt(pos[0])));
    visit(document, {
      Alias: (_key, node) => {
        this.found.push(problem('alias', {}, '', this.lineAt(node.range?.[0] ?? 0)));
      },
    });
    this.demandNone();
    this.contents = document.contents;
    this.value = document.toJS();
    this.root = new Field(this.value, [], this);
  }

  report(path: Path, code: ProblemCode, params: Params = {}): void {
    this.found.push(problem(code, params, this.nameOf(path), this.lineOf(path)));
  }

  /** @throws InvalidInstrument when anything was found */
  demandNone(): void {
    if (this.found.length === 0) return;
    const sorted = this.found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    throw new InvalidInstrument(sorted.slice(0, MAX_PROBLEMS));
  }

  /** The field in words of the file: an entry of a list goes by its id, and needs not the name of its list then. */
  nameOf(path: Path): string {
    const parts: string[] = [];
    let value: unknown = this.value;
    for (const key of path) {
      value = (value as Record<string | number, unknown> | null | undefined)?.[key];
      const entry = value as Record<string, unknown> | null | undefined;
      const id = typeof key === 'number' && typeof entry === 'object' ? (entry?.id ?? entry?.campo) : undefined;
      if (typeof id === 'string') parts.splice(-1, 1, id);
      else parts.push(typeof key === 'number' && parts.at(-1) !== 'anclas' ? String(key + 1) : String(key));
    }
    return parts.join('.');
  }

  /** The line of the deepest part of the path that there is. */
  private lineOf(path: Path): number | null {
    let node: unknown = this.contents;
    let at = isNode(node) ? node.range?.[0] : undefined;
    for (const key of path) {
      const next = step(node, key);
      if (!next) break;
      at = next.at ?? at;
      node = next.node;
    }
    return at === undefined ? null : this.lineAt(at);
  }

  private lineAt = (position: number): number => this.lines.linePos(position).line;
}

/** A field and where it stands. What is missing or of another kind is reported, and read as something neutral. */
export class Field {
  constructor(
    readonly value: unknown,
    private readonly path: Path,
    private readonly reading: Reading,
  ) {}

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** A field of this group. */
  at(key: string | number): Field {
    const own = typeof this.value === 'object' && this.value !== null ? this.value : {};
    const value = Object.hasOwn(own, key) ? (own as Record<string | number, unknown>)[key] : undefined;
    return new Field(value, [...this.path, key], this.reading);
  }

  report(code: ProblemCode, params: Params = {}): void {
    this.reading.report(this.path, code, params);
  }

  /** Reports unless it holds, and says whether it does. */
  demand(holds: boolean, code: ProblemCode, params: Params = {}): boolean {
    if (!holds) this.report(code, params);
    return holds;
  }

  /** This, as a group of fields of which no other names are known, where some are said. */
  group(known?: readonly string[]): this {
    const is = typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
    if (this.demand(is, 'not-a-group') && known)
      for (const name of Object.keys(this.value as object))
        if (!known.includes(name)) this.at(name).report('unknown-field', { name });
    return this;
  }

  list(): Field[] {
    if (!Array.isArray(this.value)) {
      this.report('not-a-list');
      return [];
    }
    if (this.value.length > MAX_LIST_LENGTH) this.report('too-many', { most: MAX_LIST_LENGTH });
    return this.value
      .slice(0, MAX_LIST_LENGTH)
      .map((value, index) => new Field(value, [...this.path, index], this.reading));
  }

  texts(): string[] {
    return this.list().map((entry) => entry.text());
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') {
      this.report('no-text');
      return '';
    }
    if (this.value.length > MAX_FIELD_LENGTH) this.report('too-long', { most: MAX_FIELD_LENGTH });
    if (!isStorable(this.value)) this.report('unstorable');
    return this.value.trim();
  }

  /** A name by which things are found: letters without accents, digits and hyphens. */
  id(): string {
    const id = this.text();
    if (id !== '') this.demand(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(id), 'not-an-id', { id });
    return id;
  }

  number({ least, most }: { least: number; most: number } = { least: -1e9, most: 1e9 }): number {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.report('not-a-number');
      return least > 0 ? least : 0;
    }
    this.demand(value >= least && value <= most, 'out-of-range', { value, least, most });
    return value;
  }

  /** A whole number. */
  whole(least = 1, most = 1e6): number {
    const value = this.number();
    if (typeof this.value !== 'number') return least;
    this.demand(Number.isInteger(value) && value >= least && value <= most, 'not-whole', { value, least });
    return value;
  }

  /** More than 0, at most 100. */
  percent(): number {
    const value = this.number();
    if (typeof this.value !== 'number') return 1;
    this.demand(value > 0 && value <= 100, 'out-of-range', { value, least: 1, most: 100 });
    return value;
  }

  /** False where it is not said. */
  flag(): boolean {
    if (!this.isThere) return false;
    this.demand(typeof this.value === 'boolean', 'not-a-flag');
    return this.value === true;
  }

  /** What one of the known words stands for; the first one's where it is another. */
  oneOf<T>(known: Readonly<Record<string, T>>, code: ProblemCode = 'unknown-value'): T {
    const word = this.text();
    if (Object.hasOwn(known, word)) return known[word]!;
    if (word !== '') this.report(code, { value: word });
    return Object.values(known)[0]!;
  }
}

/** Reports ids that stand twice. */
export function demandUnique(entries: readonly Field[], what: string, key = 'id'): void {
  const seen = new Set<unknown>();
  for (const entry of entries) {
    const id = entry.at(key);
    if (typeof id.value !== 'string') continue;
    id.demand(!seen.has(id.value), 'duplicate-id', { what, id: id.value });
    seen.add(id.value);
  }
}

function problem(code: ProblemCode, params: Params, field: string, line: number | null): Problem {
  return { code, params, field, line };
}

/** A part of a node, and where it begins: at its key, in a group. */
function step(node: unknown, key: string | number): { node: Node | null; at: number | undefined } | null {
  if (isSeq(node)) {
    const entry = typeof key === 'number' ? node.items[key] : undefined;
    return isNode(entry) ? { node: entry, at: entry.range?.[0] } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((one) => isPair(one) && isNode(one.key) && String(one.key) === String(key));
  if (!pair) return null;
  const name = pair.key as Node;
  return { node: isNode(pair.value) ? pair.value : null, at: name.range?.[0] };
}
