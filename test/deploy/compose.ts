import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

type Json = Record<string, unknown>;

/** A service, as far as our tests look at it. */
export interface Service {
  readonly image?: string;
  readonly build?: unknown;
  readonly command?: readonly string[];
  readonly environment?: Record<string, string>;
  readonly healthcheck?: unknown;
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly deploy?: { readonly replicas?: number };
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly networks?: { readonly default?: { readonly ipv4_address?: string } };
}

export interface Project {
  readonly services: Record<string, Service>;
  readonly configs: Record<string, { readonly content: string }>;
  readonly volumes: Record<string, unknown>;
  readonly networks: Record<string, unknown>;
}

const RESET = Symbol('!reset');

/** Takes the place of what another file says, whole. */
class Override {
  constructor(readonly value: unknown) {}
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

function load(name: string): Json {
  const document = parseDocument(read(name));
  if (document.errors.length > 0) throw document.errors[0]!;
  return valueOf(document.contents, document) as Json;
}

function valueOf(node: unknown, document: Document): unknown {
  if (isAlias(node)) return valueOf(node.resolve(document), document);
  if ((node as Node | null)?.tag === '!reset') return RESET;
  if (isSeq(node)) return node.items.map((item) => valueOf(item, document));
  if (!isMap(node)) return isScalar(node) ? node.value : null;
  const map: Json = {};
  for (const { key, value } of node.items) {
    const name = String(isScalar(key) ? key.value : key);
    const found = valueOf(value, document);
    if (name === '<<') Object.assign(map, { ...(found as Json), ...map });
    else map[name] = found;
  }
  return node.tag === '!override' ? new Override(map) : map;
}

/** What Compose makes of one file over another (its specification, 13-merge), for the parts that ours use. */
function merged(base: unknown, over: unknown, key = ''): unknown {
  if (over instanceof Override) return plain(over.value);
  if (isObject(base) && isObject(over)) {
    const result: Json = { ...base };
    for (const [name, value] of Object.entries(over)) {
      if (value === RESET) delete result[name];
      else result[name] = merged(result[name], value, name);
    }
    return result;
  }
  if (Array.isArray(base) && Array.isArray(over) && !['command', 'entrypoint', 'test'].includes(key)) {
    return [...new Set([...(base as unknown[]), ...(over as unknown[])])];
  }
  return plain(over);
}

/** The same without what only makes sense over another file. */
function plain(value: unknown): unknown {
  if (value instanceof Override) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== RESET);
  return Object.fromEntries(kept.map(([name, one]) => [name, plain(one)]));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Override);

/** What Compose makes of `${NAME:-default}`, `${NAME:?reason}` and `$$`. @throws for a variable that is asked for and not given */
function interpolated(value: unknown, variables: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => interpolated(one, variables));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, interpolated(one, variables)]));
  }
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\$\$|\$\{(\w+)(?::([-?+])([^}]*))?\}/g, (text, name: string, kind: string, rest: string) => {
    if (text === '$$') return '$';
    const given = variables[name] ?? '';
    if (kind === '+') return given ? rest : '';
    if (given) return given;
    if (kind === '?') throw new Error(`${name}: ${rest}`);
    return kind === '-' ? rest : '';
  });
}

/** The project of docker-compose.yml with the overlay for several processes. */
export function scaledProject(variables: Record<string, string>): Project {
  const [base, over] = [load('docker-compose.yml'), load('deploy/compose.scale.yml')];
  const services = over['services'] as Record<string, Json>;
  for (const [name, { extends: extended, ...own }] of Object.entries(services)) {
    if (!isObject(extended)) continue;
    const { file, service } = extended as { file: string; service: string };
    services[name] = merged((load(file)['services'] as Json)[service], own) as Json;
  }
  return interpolated(merged(base, over), variables) as Project;
}

const schema = JSON.parse(read('test/deploy/compose-spec.json')) as Json;
delete schema['$schema'];
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
// both of Compose's own: `30s`, and 80-90
ajv.addFormat('duration', /^[\d.]+(ns|us|ms|s|m|h)([\d.]+(ns|us|ms|s|m|h))*$/);
for (const format of ['ports', 'expose', 'subnet_ip_address']) ajv.addFormat(format, true);
const check = ajv.compile(schema);

/** What the schema of the Compose Specification refuses (compose-spec/compose-spec at 170098ba, Apache-2.0). */
export const refusedProject = (project: object): string[] =>
  check(project) ? [] : check.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);

/** Whether a POSIX shell can read a script. @throws with what it cannot read */
export const readsAsShell = (script: string): void => {
  execFileSync('sh', ['-n'], { input: script, stdio: ['pipe', 'ignore', 'pipe'] });
};
