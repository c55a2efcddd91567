import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { h, type VNode } from 'preact';

/** One sample of each kind of mail: what all `*.samples.ts` below `test` declare. */
export const samples: Readonly<Record<string, object>> = Object.assign({}, ...(await Promise.all(declared())));

function declared(): Promise<Record<string, object>>[] {
  const root = join(process.cwd(), 'test');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.samples.ts'));
  return files.map(async (file) => {
    const { default: some } = (await import(join(root, file))) as { default: Record<string, object> };
    return some;
  });
}

/** A registered template, filled with its sample. */
export function sampleOf({ kind, template }: { kind: string; template: unknown }): VNode {
  return h(template as (props: object) => VNode, samples[kind]!);
}
