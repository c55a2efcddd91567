// npm run bench [-- names] [--against commit]: ratios of two sides measured in turn, in a table. A benchmark is read and
// kept honest; it fails nothing.
import { parseArgs } from 'node:util';
import { commitSide } from './against.mjs';
import { demonstration } from './demonstration.mjs';
import { directory } from './directory.mjs';
import { documents } from './documents.mjs';
import { guidance } from './guidance.mjs';
import { mail } from './mail.mjs';
import { scoring } from './scoring.mjs';
import { rushHour } from './rush-hour.mjs';
import { openStage } from './stage.mjs';
import { verification } from './verification.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } });
const all = { verification, directory, documents, mail, scoring, guidance, demonstration, 'rush-hour': rushHour };
const unknown = positionals.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  process.exit(1);
}
const runs = (name) => positionals.length === 0 || positionals.includes(name);
const distinctions = Number(process.env.BENCH_DISTINCTIONS ?? 200_000);
const mails = Number(process.env.BENCH_MAILS ?? 20_000);

const other = values.against ? commitSide(values.against) : null;
const stage = await openStage(runs('verification') ? Math.max(distinctions, mails) : runs('mail') ? mails : 100);
const rows = [];
try {
  for (const [name, measure] of Object.entries(all)) {
    if (!runs(name)) continue;
    process.stderr.write(`${name}…\n`);
    rows.push(...(await measure(stage, other)));
  }
} finally {
  await stage.close();
}

const columns = ['what', 'ours', 'reference', 'ratio', 'CPU ratio', 'target', 'holds', 'note'];
const width = (column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
const line = (row) => columns.map((column) => String(row[column] ?? '').padEnd(width(column))).join('  ');
console.log([line(Object.fromEntries(columns.map((column) => [column, column]))), ...rows.map(line)].join('\n'));
