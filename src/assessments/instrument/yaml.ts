/** Reads the values of a YAML file, and says where one is not what it should be. */

/** An instrument whose content breaks its own rules; the message says where. */
export class InvalidInstrument extends Error {
  override name = 'InvalidInstrument';
}

export type Raw = Record<string, unknown>;

export function demand(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new InvalidInstrument(otherwise);
}

export function record(value: unknown, where: string): Raw {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), `${where} is not a group of fields`);
  return value as Raw;
}

export function list(value: unknown, where: string): unknown[] {
  demand(Array.isArray(value), `${where} is not a list`);
  return value;
}

export function texts(value: unknown, where: string): string[] {
  return list(value, where).map((entry) => text(entry, where));
}

export function text(value: unknown, where: string): string {
  demand(typeof value === 'string' && value.trim() !== '', `${where} has no text`);
  return value.trim();
}

export function number(value: unknown, where: string): number {
  demand(typeof value === 'number' && Number.isFinite(value), `${where} is not a number`);
  return value;
}
