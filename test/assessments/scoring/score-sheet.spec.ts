import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { explainScore } from '../../../src/assessments/scoring/explained-score.rules.js';
import type { Answer } from '../../../src/assessments/scoring/score.rules.js';
import { scoreSheet, sheetColumns } from '../../../src/assessments/scoring/score-sheet.js';
import type { Item, Maturity, Profile } from '../../../src/assessments/instrument/instrument.types.js';
import es from '../../../templates/assessments/scoring/texts.es.js';
import { instrument, largeProfile } from '../instrument.js';

const script = 'test/assessments/scoring/recompute.mjs';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the independent script over sheets, and gives what it says. */
function recomputed(sheets: readonly (Uint8Array | string)[]): { status: number | null; said: string[] } {
  const paths = sheets.map((sheet, index) => {
    const path = join(folder, `${index}.csv`);
    writeFileSync(path, sheet);
    return path;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.split('\n').filter((line) => line !== '') };
}

const answer: fc.Arbitrary<Answer> = fc.record({
  value: fc.option(fc.constantFrom<Maturity[]>(0, 1, 2, 3, 4)),
  evidence: fc.boolean(),
  exempt: fc.boolean(),
});
const profile: fc.Arbitrary<Profile> = fc
  .record(
    {
      num_trabajadores: fc.integer({ min: 1, max: 400 }),
      usa_agencias_o_contratistas: fc.boolean(),
      ofrece_alojamiento_o_transporte: fc.boolean(),
      tiene_personal_que_no_domina_espanol: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((said) => said as Profile);
const sheetOf = (who: Profile, values: readonly Answer[]) =>
  scoreSheet(explainScore(instrument, who, Object.fromEntries(instrument.items.map(({ id }, i) => [id, values[i]!]))), {
    version: instrument.version,
    target: 'N2',
    profile: who,
  });
const anySheet = fc
  .tuple(profile, fc.array(answer, { minLength: 50, maxLength: 50 }))
  .map(([who, values]) => sheetOf(who, values));

it('computes the same where practices are for some sizes of companies only', () => {
  const items = instrument.items.map((item, place): Item => {
    if (item.critical || place % 3 === 0) return item;
    return { ...item, sizes: place % 2 === 0 ? ['medium', 'large'] : ['micro', 'large'] };
  });
  const sized = { ...instrument, items };
  const sheets = fc.sample(fc.tuple(profile, fc.array(answer, { minLength: 50, maxLength: 50 })), {
    numRuns: 100,
    seed: 7,
  });
  const texts = sheets.map(([who, values]) => {
    const answers = Object.fromEntries(items.map(({ id }, i) => [id, values[i]!]));
    return scoreSheet(explainScore(sized, who, answers), { version: '2.0', target: 'N1', profile: who });
  });
  expect(recomputed(texts)).toEqual({ status: 0, said: [] });
});

it('an independent script computes the same from it, to the last digit, for any assessment', () => {
  const sheets = fc.sample(anySheet, { numRuns: 400, seed: 20_261_129 });
  expect(recomputed(sheets)).toEqual({ status: 0, said: [] });
});

it('the script sees any single figure that is not true', () => {
  const text = Buffer.from(
    sheetOf(
      largeProfile,
      instrument.items.map((_, i) => ({ value: (i % 5) as Maturity, evidence: i % 3 > 0 })),
    ),
  ).toString();
  const lines = text.split('\r\n');
  const ours = [
    'aplica',
    'cuenta',
    'puntos',
    'puntos_posibles',
    'puntos_dimension',
    'posibles_dimension',
    'porcentaje_dimension',
    'porcentaje_global',
    'criticas_bajo_3',
    'criticas_en_4',
    'no_aplican',
  ];
  const forged = ours.map((column) => {
    const cells = lines[9]!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    const at = sheetColumns.indexOf(column);
    cells[at] = column === 'aplica' ? 'no' : String(Number(cells[at]) + 1);
    return [...lines.slice(0, 9), cells.join(','), ...lines.slice(10)].join('\r\n');
  });
  const { status, said } = recomputed(forged);
  expect(status).toBe(1);
  forged.forEach((_, index) => expect(said.filter((line) => line.includes(`/${index}.csv`))).not.toEqual([]));
});

it('has a line per practice, opens in a spreadsheet, and every column is explained', () => {
  const bytes = Buffer.from(
    sheetOf(
      largeProfile,
      instrument.items.map(() => ({ value: 3 as const, evidence: true })),
    ),
  );
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString().trim().split('\r\n')).toHaveLength(51);
  for (const column of sheetColumns) expect(Object.keys(es)).toContain(`assessments.sheet.${column}`);
});
