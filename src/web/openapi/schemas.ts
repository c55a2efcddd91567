/** Parts of JSON schemas (2020-12), for descriptions of the API. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = { type: 'string' } as const;
export const day = { type: 'string', format: 'date' } as const;
export const instant = { type: 'string', format: 'date-time' } as const;
export const flag = { type: 'boolean' } as const;
export const whole = { type: 'integer' } as const;
export const number = { type: 'number' } as const;

/** One of these words. */
export const oneOf = (...words: readonly string[]) => ({ type: 'string', enum: words }) as const;

export const listOf = (items: Schema, description?: string) => ({
  type: 'array' as const,
  ...(description ? { description } : {}),
  items,
});

/** An object with all of these properties. */
export const object = (properties: Readonly<Record<string, Schema>>) => ({
  type: 'object' as const,
  required: Object.keys(properties),
  properties,
});

/** The same, or null. */
export const orNull = <T extends { readonly type: string; readonly enum?: readonly string[] }>(schema: T) => ({
  ...schema,
  type: [schema.type, 'null'] as never,
  ...(schema.enum ? { enum: [...schema.enum, null] as never } : {}),
});
