import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';

type Json = Record<string, unknown>;

/** An object of Kubernetes, as far as our tests look at it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Record<string, string> };
  readonly spec: Json;
}

const folder = fileURLToPath(new URL('../../deploy/helm/puertas-abiertas/', import.meta.url));
const read = (name: string) => readFileSync(folder + name, 'utf8');
const require = createRequire(import.meta.url);

export const chart = parse(read('Chart.yaml')) as { version: string; appVersion: string };
export const defaults = parse(read('values.yaml')) as Json;

/** Values over others, as Helm lays them: maps are merged, everything else is replaced. */
export function over(values: Json, given: Json): Json {
  const merged: Json = { ...values };
  for (const [key, value] of Object.entries(given)) {
    const before = merged[key];
    merged[key] = isMap(before) && isMap(value) ? over(before, value) : value;
  }
  return merged;
}

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const checkValues = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(read('values.schema.json')) as object,
);

/** What the chart's schema refuses of values, as Helm does before it renders. */
export function refusedValues(values: Json): string[] {
  return checkValues(values)
    ? []
    : checkValues.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the chart makes of values. @throws for values that its schema refuses, or a template that asks for more */
export function render(given: Json = {}, release = 'puertas'): Manifest[] {
  const values = over(defaults, given);
  const refused = refusedValues(values);
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const names = readdirSync(`${folder}templates`);
  const templates = Object.fromEntries(names.map((name) => [name, read(`templates/${name}`)]));
  const data = {
    Values: values,
    Chart: { Name: 'puertas-abiertas', Version: chart.version, AppVersion: chart.appVersion },
    Release: { Name: release, Namespace: 'puertas', Service: 'Helm', IsInstall: true, IsUpgrade: false, Revision: 1 },
  };
  const script = fileURLToPath(new URL('./render-chart.mjs', import.meta.url));
  const input = JSON.stringify({ templates, data });
  const rendered = JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as Json;
  return Object.entries(rendered)
    .filter(([name]) => name.endsWith('.yaml'))
    .flatMap(([name, text]) =>
      parseAllDocuments(text as string).flatMap((document) => {
        if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0]!.message}\n${text as string}`);
        return (document.toJS() as Manifest | null) ?? [];
      }),
    );
}

interface Model {
  validate(): void;
}

/** The error by which Kubernetes' schemas refuse a manifest, or null. @param as of which kind it should be */
export function refusedManifest(manifest: object, as = manifest as Manifest): string | null {
  const { apiVersion, kind } = as;
  const models = require(`kubernetes-models/${apiVersion}/${kind}`) as Record<string, new (data: object) => Model>;
  try {
    new models[kind]!(manifest).validate();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * The paths of keys that Kubernetes' schemas do not know; they let them pass, and the server would drop them. A key that is
 * known has a type: with something else in its place the manifest is refused.
 */
export function unknownKeys(manifest: Manifest): string[] {
  const unknown: string[] = [];
  const visit = (node: unknown, path: (string | number)[]): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      const here = [...path, Array.isArray(node) ? Number(key) : key];
      const isKnown = ([{ wrong: { wrong: [1] } }, 'wrong', 7] as const).some(
        (wrong) => refusedManifest(replaced(manifest, here, wrong), manifest) !== null,
      );
      if (!isKnown) unknown.push(here.join('.'));
      else visit((node as Json)[key], here);
    }
  };
  visit(manifest, []);
  return unknown;
}

function replaced(node: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): object {
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) }) as Json;
  copy[key!] = rest.length === 0 ? value : replaced(copy[key!], rest, value);
  return copy;
}
