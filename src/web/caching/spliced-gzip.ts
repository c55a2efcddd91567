import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** RFC 1952, 2.3: gzip, deflated, no flags, no time, unknown system. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** RFC 1951, 3.2.4: as many bytes as a block that is stored as it is can hold. */
const LONGEST_STORED = 0xffff;
/** Check sum and length at the end (RFC 1952, 2.3.1). */
const END_BYTES = 8;

/** A text that is compressed once and of which one short part changes: the part is stored between both sides as it is. */
export class SplicedGzip {
  /** The file with the part that it was given last. */
  bytes: Buffer;
  private readonly startBytes: number;
  private readonly tailBytes: number;
  private readonly headCrc: number;
  private readonly plainBytes: number;

  constructor(head: Buffer, part: Buffer, tail: Buffer) {
    // a full flush ends on a whole byte, and what follows looks back at nothing before it
    const start = Buffer.concat([GZIP_HEAD, deflateRawSync(head, { finishFlush: constants.Z_FULL_FLUSH })]);
    const after = deflateRawSync(tail);
    this.startBytes = start.length;
    this.tailBytes = after.length;
    this.headCrc = crcAfter(0, head);
    this.plainBytes = head.length + tail.length;
    this.bytes = this.joined(start, part, after);
  }

  /** Puts another part into the place of the present one. @throws RangeError over 65 535 bytes */
  change(part: Buffer): void {
    const end = this.bytes.length - END_BYTES;
    const after = this.bytes.subarray(end - this.tailBytes, end);
    this.bytes = this.joined(this.bytes.subarray(0, this.startBytes), part, after);
  }

  private joined(start: Buffer, part: Buffer, after: Buffer): Buffer {
    const { length } = part;
    if (length > LONGEST_STORED) throw new RangeError(`A stored block holds no ${length} bytes`);
    const stored = Buffer.from([0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255]);
    const end = Buffer.alloc(END_BYTES);
    end.writeUInt32LE(crcAfter(crcAfter(this.headCrc, part), inflateRawSync(after)), 0);
    end.writeUInt32LE(this.plainBytes + length, 4);
    return Buffer.concat([start, stored, part, after, end]);
  }
}

/** What is empty is left out, for zlib begins again at 0 with it (Node 20.19). */
const crcAfter = (crc: number, bytes: Buffer): number => (bytes.length === 0 ? crc : crc32(bytes, crc));
