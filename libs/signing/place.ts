import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { createHash } from 'node:crypto';

/** What the signature says of itself, and the name of its field. */
interface Statement {
  readonly name: string;
  readonly reason: string;
  readonly location: string;
  readonly at: Date;
}

/** A file with room for a signature, as it is to be signed. */
export interface PreparedFile {
  /** SHA-256 of all its bytes but the room. */
  digest: Uint8Array;
  /** The whole file, with the container in its room. */
  fill(container: Uint8Array): Uint8Array;
}

// ten digits, as long as the numbers of a file can get
const UNKNOWN = 9_999_999_999;
const RANGE = new RegExp(`\\/ByteRange \\[0( ${UNKNOWN}){3}\\]`);
const CONTENTS = '/Contents <';
/** Of an annotation: printed, and not to be moved. */
const PRINTED_AND_LOCKED = 132;
const NOWHERE = [0, 0, 0, 0];

/**
 * Adds a signature without a container as an incremental update: in the field of that name if the file has one, which keeps its
 * place on the page, else in a new one that is not seen. @throws RangeError when the field is signed or of another kind
 */
export async function prepareFile(pdf: Uint8Array, details: Statement, room: number): Promise<PreparedFile> {
  const document = await PDF.load(pdf);
  const [page] = document.getPages();
  if (!page) throw new RangeError('A file without pages cannot be signed');
  const field = fieldOf(document, details.name);
  for (const [key, value] of Object.entries({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    F: PdfNumber.of(PRINTED_AND_LOCKED),
    P: page.ref,
    ...(field.has('Rect') ? {} : { Rect: new PdfArray(NOWHERE.map((side) => PdfNumber.of(side))) }),
    V: document.context.register(signatureOf(details, room)),
  }))
    field.set(key, value);
  field.delete('Kids');
  const bytes = Buffer.from(await document.save({ incremental: true }));
  const { start, end } = patchRange(bytes, pdf.length);
  const digest = createHash('sha256').update(bytes.subarray(0, start)).update(bytes.subarray(end)).digest();
  return {
    digest,
    fill: (container) => {
      if (container.length > room)
        throw new RangeError(`A signature of ${container.length} bytes has no place in the file`);
      bytes.write(Buffer.from(container).toString('hex'), start + 1, 'latin1');
      return new Uint8Array(bytes);
    },
  };
}

function fieldOf(document: PDF, name: string): PdfDict {
  const form = document.getOrCreateForm();
  const field = form.getField(name);
  if (!field) return form.createSignatureField(name).getDict();
  if (field.type !== 'signature') throw new RangeError(`The field ${name} is not for a signature`);
  if (field.getDict().has('V')) throw new RangeError(`The field ${name} is signed already`);
  return field.getDict();
}

function signatureOf({ reason, location, at }: Statement, room: number): PdfDict {
  const number = PdfNumber.of(UNKNOWN);
  return PdfDict.of({
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray([PdfNumber.of(0), number, number, number]),
    Contents: new PdfString(new Uint8Array(room), 'hex'),
    M: PdfString.fromString(dateOf(at)),
    ...(reason ? { Reason: PdfString.fromString(reason) } : {}),
    ...(location ? { Location: PdfString.fromString(location) } : {}),
  });
}

/** `D:20260312180000Z` */
const dateOf = (at: Date) => `D:${at.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z`;

/** Writes which bytes are signed: all but the container with its angle brackets; says where that stands. */
function patchRange(bytes: Buffer, before: number): { start: number; end: number } {
  const added = bytes.toString('latin1', before);
  const range = RANGE.exec(added);
  const contents = added.indexOf(CONTENTS);
  if (!range || contents < 0) throw new RangeError('The file did not take up the signature');
  const start = before + contents + CONTENTS.length - 1;
  const end = before + added.indexOf('>', contents) + 1;
  const known = `/ByteRange [0 ${start} ${end} ${bytes.length - end}]`;
  bytes.write(known.padEnd(range[0].length), before + range.index, 'latin1');
  return { start, end };
}
