import type { EntityManager } from 'typeorm';

type Read<T> = (tx: EntityManager, id: string) => Promise<T>;

/** What has been read in a transaction in which nothing is written, by who reads it and by id. */
const readings = new WeakMap<EntityManager, Map<Read<unknown>, Map<string, Promise<unknown>>>>();

/** Runs `work`, which writes nothing: what `readOnce` reads meanwhile is read once, however many rooms ask for it. */
export async function inOneReading<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  if (readings.has(tx)) return work();
  readings.set(tx, new Map());
  try {
    return await work();
  } finally {
    readings.delete(tx);
  }
}

/** The same read, made once for each id within `inOneReading`, and each time elsewhere. Nobody may change what it gives. */
export function readOnce<T>(read: Read<T>): Read<T> {
  return (tx, id) => {
    const reading = readings.get(tx);
    if (!reading) return read(tx, id);
    const known = reading.get(read) ?? new Map<string, Promise<unknown>>();
    reading.set(read, known);
    if (!known.has(id)) known.set(id, read(tx, id));
    return known.get(id) as Promise<T>;
  };
}
