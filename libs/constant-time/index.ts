/** Compares secrets without telling by its time how much of them was right (CWE-208). */
import { timingSafeEqual } from 'node:crypto';

/** Whether two texts (as UTF-8) or two runs of bytes are the same. Takes as long wherever they differ; their length is no secret. */
export function isSame(given: string | Uint8Array, right: string | Uint8Array): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
