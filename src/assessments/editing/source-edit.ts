import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A value as it stands in the file. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly [key: string | number]: Written };

/** The fields of one entry; `undefined` takes a field out. */
export type Fields = Readonly<Record<string, Written | undefined>>;

/** Texts from here on stand in a block of their own, as the file's authors write them. */
const BLOCK_LENGTH = 90;
const LINE_WIDTH = 118;

/** A file that is changed field by field: comments stay, and what is not touched says the same as before. */
export class SourceEdit {
  private readonly document: Document;

  constructor(source: string) {
    this.document = parseDocument(source);
  }

  /** The file as it stands now. */
  text(): string {
    return this.document.toString({
      lineWidth: LINE_WIDTH,
      flowCollectionPadding: false,
      indentSeq: false,
      singleQuote: true,
    });
  }

  /** Changes fields of the group at that path, such as `['niveles']`; the root's for an empty one. */
  setAt(path: readonly (string | number)[], fields: Fields): this {
    this.put(path.length === 0 ? this.root : (this.root.getIn(path) as YAMLMap), fields);
    return this;
  }

  /** Changes fields of the entry with that id in the list at that path. */
  setEntry(list: readonly string[], id: string, fields: Fields): this {
    const place = this.placeOf(list, id);
    if (place >= 0) this.put(this.list(list).items[place] as YAMLMap, fields);
    return this;
  }

  has(list: readonly string[], id: string): boolean {
    return this.placeOf(list, id) >= 0;
  }

  /** Puts an entry after the last one of which `isSibling` holds, or at the end. */
  addEntry(list: readonly string[], fields: Fields, isSibling: (entry: Record<string, unknown>) => boolean): this {
    const items = this.list(list);
    const last = items.items.findLastIndex((one) => isMap(one) && isSibling(one.toJSON() as Record<string, unknown>));
    const entry = this.document.createNode({}) as YAMLMap;
    this.put(entry, fields);
    items.items.splice(last < 0 ? items.items.length : last + 1, 0, entry);
    return this;
  }

  removeEntry(list: readonly string[], id: string): this {
    const place = this.placeOf(list, id);
    if (place >= 0) this.list(list).items.splice(place, 1);
    return this;
  }

  private get root(): YAMLMap {
    return this.document.contents as YAMLMap;
  }

  private list(path: readonly string[]): YAMLSeq {
    return this.root.getIn(path) as YAMLSeq;
  }

  private placeOf(list: readonly string[], id: string): number {
    return this.list(list).items.findIndex((one) => isMap(one) && one.get('id') === id);
  }

  private put(group: YAMLMap, fields: Fields): void {
    for (const [name, value] of Object.entries(fields)) {
      const before = group.get(name, true);
      if (value === undefined) group.delete(name);
      else if (JSON.stringify(valueOf(before)) !== JSON.stringify(value)) group.set(name, this.node(value, before));
    }
  }

  private node(value: Written, before: unknown): unknown {
    const node = this.document.createNode(value);
    if (isScalar(before) && before.comment) (node as Scalar).comment = before.comment;
    blocks(node);
    return node;
  }
}

const valueOf = (node: unknown): unknown =>
  isScalar(node) ? node.value : isMap(node) || isSeq(node) ? (node.toJSON() as unknown) : undefined;

/** Long texts in blocks, at any depth. */
function blocks(node: unknown): void {
  if (isSeq(node)) node.items.forEach(blocks);
  else if (isMap(node)) node.items.forEach(({ value }) => blocks(value));
  else if (isScalar(node) && typeof node.value === 'string' && node.value.length >= BLOCK_LENGTH)
    node.type = Scalar.BLOCK_FOLDED;
}
