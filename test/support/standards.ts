import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/**
 * JSON Schemas of standards bodies are not ours to pass on: they are read from the folder that `STANDARDS_DIR` names.
 * Without it the test is skipped, and says so.
 */
function find(name: string): string | null {
  const folder = process.env['STANDARDS_DIR'];
  if (!folder) return null;
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** `test` where the schema is at hand; `check` gives what is wrong with a value, null when nothing is. */
export function testWithSchema(name: string): { test: typeof test; check: (value: unknown) => string | null } {
  const text = find(name);
  if (text === null) {
    process.stderr.write(`NOT CHECKED against ${name}: not in STANDARDS_DIR\n`);
    return { test: test.skip, check: () => null };
  }
  const schema = JSON.parse(text) as { $schema: string };
  const Engine = schema.$schema.includes('2019-09') ? Ajv2019 : schema.$schema.includes('2020-12') ? Ajv2020 : Ajv;
  const engine = new Engine({ strict: false, allErrors: true });
  formats.default(engine as unknown as Ajv);
  const validate = engine.compile(schema);
  return { test, check: (value) => (validate(value) ? null : engine.errorsText(validate.errors)) };
}
