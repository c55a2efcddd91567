/** Upper bounds of what the API takes and gives, where a schema says none of its own. */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 10_000;
const LARGEST_WHOLE = 2_147_483_647;

const longestByFormat: Readonly<Record<string, number>> = {
  date: 10,
  'date-time': 40,
  uuid: 36,
  email: 254,
  uri: 2_048,
  'uri-reference': 2_048,
  binary: 20 * 1024 * 1024,
};

type Json = Record<string, unknown>;

const typesOf = ({ type }: Json): unknown[] => (Array.isArray(type) ? type : [type]);

/** OpenAPI 3.1 knows no `nullable`: null is a type. */
function withNullType({ nullable, ...schema }: Json): Json {
  if (nullable !== true) return schema;
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const words = schema['enum'];
  return { ...schema, type: [schema['type'], 'null'], ...(Array.isArray(words) ? { enum: [...words, null] } : {}) };
}

function boundsOf(schema: Json): Json {
  const types = typesOf(schema);
  const said = schema['enum'] !== undefined || schema['const'] !== undefined;
  return {
    ...(types.includes('string') && !said && { maxLength: longestByFormat[String(schema['format'])] ?? LONGEST_TEXT }),
    ...(types.includes('array') && { maxItems: LONGEST_LIST }),
    ...(types.includes('integer') && { minimum: 0, maximum: LARGEST_WHOLE, format: 'int32' }),
  };
}

/** The description with every null as a type, and with bounds for every text, list and whole number in it. */
export function bounded<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => bounded(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, isData(name) ? inner : bounded(inner)]);
  const copy = withNullType(Object.fromEntries(entries) as Json);
  return { ...boundsOf(copy), ...copy } as T;
}

/** What stands under these names is data and no description. */
const isData = (name: string) => ['example', 'examples', 'default', 'enum', 'const'].includes(name);
