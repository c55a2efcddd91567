import { featuresOf, PLACES } from './features.js';

/** What weights are kept in: of the largest of all, so many parts. */
const FINEST = 32_767;

/** Tells what a line is by weights that were learned from examples. */
export class Classifier {
  private constructor(
    /** What a line may be, in alphabetical order. */
    readonly labels: readonly string[],
    private readonly rarity: Float32Array,
    /** One row a place, one column a label; in parts of `unit`. */
    private readonly weights: Int16Array,
    private readonly unit: number,
  ) {}

  /** @param weights one row a place and one column a label */
  static of(labels: readonly string[], rarity: Float32Array, weights: Float32Array): Classifier {
    const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const unit = largest / FINEST || 1;
    return new Classifier(
      labels,
      rarity,
      Int16Array.from(weights, (value) => Math.round(value / unit)),
      unit,
    );
  }

  /** As `toBytes` wrote it. */
  static from(bytes: Uint8Array): Classifier {
    const copy = bytes.slice().buffer;
    const length = new DataView(copy).getUint32(0, true);
    const { labels, unit } = JSON.parse(new TextDecoder().decode(new Uint8Array(copy, 4, length))) as {
      labels: string[];
      unit: number;
    };
    const rarityAt = 4 + length;
    return new Classifier(
      labels,
      new Float32Array(copy, rarityAt, PLACES),
      new Int16Array(copy, rarityAt + PLACES * 4, (PLACES + 1) * labels.length),
      unit,
    );
  }

  /** For a file, in the byte order of the machine. */
  toBytes(): Uint8Array {
    const head = JSON.stringify({ labels: this.labels, unit: this.unit });
    const length = Math.ceil((head.length + 4) / 4) * 4 - 4;
    const start = new Uint8Array(4 + length);
    new DataView(start.buffer).setUint32(0, length, true);
    start.set(new TextEncoder().encode(head.padEnd(length)), 4);
    const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Int16Array) =>
      new Uint8Array(buffer, byteOffset, byteLength);
    return Buffer.concat([start, bytesOf(this.rarity), bytesOf(this.weights)]);
  }

  /** How much speaks for each label, in the order of `labels`: above 0 for it, below 0 against it. */
  judge(line: string): Float64Array {
    const { places, values } = featuresOf(line, this.rarity);
    const columns = this.labels.length;
    const sums = new Float64Array(columns);
    const add = (place: number, value: number) => {
      for (let column = 0; column < columns; column += 1)
        sums[column]! += this.weights[place * columns + column]! * value;
    };
    places.forEach((place, n) => add(place, values[n]!));
    add(PLACES, 1);
    return sums.map((sum) => sum * this.unit);
  }
}
