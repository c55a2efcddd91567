import { createHash } from 'node:crypto';
import { type FileExtension, LegibilityReader, type ReadFile } from '#libs/files';
import { type CheckedFile, type Finding, findingsOf } from '../../../src/assessments/checking/check.rules.js';
import type { Maturity } from '../../../src/assessments/instrument/instrument.types.js';
import { docxOf, pdfOf, pngOf, xlsxOf } from '../../support/evidence-files.js';
import { instrument, largeProfile } from '../instrument.js';

const now = new Date('2026-11-23T18:00:00Z');
const recent = new Date('2026-10-05T12:00:00Z');
const FAULTS = 200;
const PER_ASSESSMENT = 8;
const contradictions = instrument.precheck!.contradictions;

/** The same numbers each time (Park and Miller). */
let state = 20_261_129;
const random = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;

interface Sample {
  readonly bytes: Buffer;
  readonly extension: FileExtension;
}
const sample = (bytes: Buffer, extension: FileExtension): Sample => ({ bytes, extension });

let sound: Sample[];
let unreadable: Sample[];
let outdated: Sample[];
let reader: LegibilityReader;
beforeAll(async () => {
  reader = new LegibilityReader();
  sound = [
    sample(await pdfOf({ text: 'Política firmada', written: recent }), 'pdf'),
    sample(await pdfOf({ text: 'Lista de asistencia' }), 'pdf'),
    sample(await pngOf(1200, 900, true), 'png'),
    sample(docxOf('Minuta de la reunión'), 'docx'),
    sample(xlsxOf('42'), 'xlsx'),
  ];
  unreadable = [
    sample(await pdfOf(), 'pdf'),
    sample(await pdfOf({ text: 'x', password: 'secreta' }), 'pdf'),
    sample((await pdfOf({ text: 'x' })).subarray(0, 400), 'pdf'),
    sample(await pngOf(1, 1, false), 'png'),
    sample(await pngOf(40, 30, true), 'png'),
    sample(await pngOf(1000, 700, false), 'png'),
    sample(docxOf(' '), 'docx'),
    sample(docxOf('Minuta').subarray(0, 120), 'docx'),
    sample(xlsxOf(''), 'xlsx'),
  ];
  outdated = [
    sample(await pdfOf({ text: 'Plan', written: new Date('2024-03-01') }), 'pdf'),
    sample(docxOf('Plan', '2023-01-15'), 'docx'),
  ];
});
afterAll(() => reader.close());

let count = 0;
/** Each sample is read once: the bytes are the same, whatever file they stand for. */
const seen = new Map<Sample, Promise<ReadFile>>();
const readOnce = (one: Sample) => {
  const known = seen.get(one) ?? reader.read(one.bytes, one.extension);
  seen.set(one, known);
  return known;
};

/** A file that was uploaded, with what a reader sees in it. */
async function uploaded(one: Sample, uploadedAt = recent): Promise<CheckedFile> {
  const { bytes, extension } = one;
  count += 1;
  const sha256 = createHash('sha256').update(bytes).update(String(count)).digest('hex');
  const read = await readOnce(one);
  return { id: `f${count}`, name: `archivo-${count}.${extension}`, sha256, uploadedAt, ...read };
}

const kinds = ['contradiction', 'old', 'duplicate', 'unreadable', 'missing', 'capped', 'not-applicable'] as const;
interface Planted {
  readonly kind: (typeof kinds)[number];
  readonly itemIds: readonly string[];
}

/** An assessment without a fault; with a profile by which five practices do not apply. */
async function clean() {
  const profile = { ...largeProfile, num_trabajadores: 5, usa_agencias_o_contratistas: false };
  const out = new Set(['D4-06', 'D6-02', 'D8-05']);
  const answers: Record<string, { value: Maturity | null }> = {};
  const evidence: Record<string, CheckedFile[]> = {};
  for (const { id } of instrument.items) {
    if (out.has(id)) continue;
    answers[id] = { value: (3 + random(2)) as Maturity };
    evidence[id] = [];
    for (let n = 1 + random(2); n > 0; n -= 1) evidence[id].push(await uploaded(pick(sound)));
  }
  return { checked: { instrument, profile, answers, evidence }, free: Object.keys(answers), out: [...out] };
}
type Clean = Awaited<ReturnType<typeof clean>>;

/** Plants a fault of a kind in practices that have none yet; null where there is no room for it. */
async function plant({ checked, free, out }: Clean, kind: Planted['kind']): Promise<Planted | null> {
  const { answers, evidence } = checked;
  const takeAny = () => free.splice(random(free.length), 1)[0]!;
  switch (kind) {
    case 'contradiction': {
      const open = contradictions.filter(({ between }) => between.every(({ itemId }) => free.includes(itemId)));
      if (open.length === 0) return null;
      const itemIds = pick(open).between.map(({ itemId, from, to }) => {
        answers[itemId] = { value: (from + random(to - from + 1)) as Maturity };
        free.splice(free.indexOf(itemId), 1);
        return itemId;
      });
      return { kind, itemIds };
    }
    case 'old': {
      const long = instrument.precheck!.evidenceMonthsOf;
      const id = takeAny();
      const byUpload = random(2) === 0 || id in long;
      evidence[id]!.push(
        byUpload ? await uploaded(pick(sound), new Date('2024-05-01T12:00:00Z')) : await uploaded(pick(outdated)),
      );
      return { kind, itemIds: [id] };
    }
    case 'duplicate': {
      const [id, other] = [takeAny(), takeAny()];
      evidence[other]!.push({ ...evidence[id]![0]!, id: `copy-${count}` });
      return { kind, itemIds: [id, other] };
    }
    case 'unreadable': {
      const id = takeAny();
      evidence[id]!.push(await uploaded(pick(unreadable)));
      return { kind, itemIds: [id] };
    }
    case 'missing':
    case 'capped': {
      const id = takeAny();
      evidence[id] = kind === 'missing' ? [] : [await uploaded(pick(unreadable))];
      return { kind, itemIds: [id] };
    }
    case 'not-applicable': {
      const id = out.pop();
      if (id === undefined) return null;
      answers[id] = { value: 3 };
      return { kind, itemIds: [id] };
    }
  }
}

const itemsOf = (finding: Finding): readonly string[] => ('itemIds' in finding ? finding.itemIds : [finding.itemId]);

test('of 200 planted faults at least 95 % are found, and at most 5 % of what is found is false', async () => {
  let planted = 0;
  let found = 0;
  let said = 0;
  let wrong = 0;
  const missed: Planted[] = [];
  while (planted < FAULTS) {
    const made = await clean();
    expect(findingsOf(made.checked, now)).toEqual([]);
    const faults: Planted[] = [];
    for (let n = 0; n < PER_ASSESSMENT && planted + faults.length < FAULTS; n += 1) {
      const fault = await plant(made, kinds[(planted + n) % kinds.length]!);
      if (fault) faults.push(fault);
    }
    const findings = findingsOf(made.checked, now);
    for (const fault of faults) {
      const hit = findings.some(
        (finding) => finding.kind === fault.kind && fault.itemIds.every((id) => itemsOf(finding).includes(id)),
      );
      if (hit) found += 1;
      else missed.push(fault);
    }
    // a file that nobody can read is named as such too where it caps its practice; a low answer may contradict several
    const touched = new Set(faults.flatMap(({ itemIds }) => itemIds));
    said += findings.length;
    wrong += findings.filter((finding) => !itemsOf(finding).some((id) => touched.has(id))).length;
    planted += faults.length;
  }
  expect({ planted, missed }).toEqual({ planted: FAULTS, missed: [] });
  expect(found / planted).toBeGreaterThanOrEqual(0.95);
  expect(wrong / said).toBeLessThanOrEqual(0.05);
});

test('a full assessment is read and checked in less than 5 s of CPU time', async () => {
  const start = process.cpuUsage();
  for (let n = 0; n < 50; n += 1) {
    const { bytes, extension } = pick(sound);
    await reader.read(bytes, extension);
  }
  const { checked } = await clean();
  findingsOf(checked, now);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(5);
});

test('a version without anything to look for finds no contradiction and nothing old', async () => {
  const { checked } = await clean();
  const { precheck: _none, ...older } = instrument;
  const old = { ...checked.evidence['D1-01']![0]!, uploadedAt: new Date('2020-01-01') };
  const evidence = { ...checked.evidence, 'D1-01': [old] };
  const answers = { ...checked.answers, 'D3-02': { value: 0 as const } };
  expect(findingsOf({ ...checked, instrument: older, evidence, answers }, now)).toEqual([]);
});
