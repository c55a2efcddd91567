// npm run bench: figures as ratios inside one run, in a table. A benchmark is read and kept honest; it fails nothing.
import { verification } from './verification.mjs';
import { directory } from './directory.mjs';
import { documents } from './documents.mjs';
import { mail } from './mail.mjs';
import { scoring } from './scoring.mjs';
import { startUp } from './start-up.mjs';
import { openStage } from './stage.mjs';

const wanted = process.argv.slice(2);
const all = { verification, directory, documents, mail, scoring, 'start-up': startUp };
const count = Number(process.env.BENCH_DISTINCTIONS ?? 200_000);

const mails = Number(process.env.BENCH_MAILS ?? 20_000);
const runs = (name) => wanted.length === 0 || wanted.includes(name);

const stage = await openStage(runs('verification') ? Math.max(count, mails) : runs('mail') ? mails : 100);
const rows = [];
try {
  for (const [name, measure] of Object.entries(all)) {
    if (!runs(name)) continue;
    process.stderr.write(`${name}…\n`);
    rows.push(...(await measure(stage)));
  }
} finally {
  await stage.close();
}

const columns = ['what', 'ours', 'reference', 'ratio', 'target'];
const width = (column) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
const line = (row) => columns.map((column) => String(row[column] ?? '').padEnd(width(column))).join('  ');
console.log([line(Object.fromEntries(columns.map((column) => [column, column]))), ...rows.map(line)].join('\n'));
