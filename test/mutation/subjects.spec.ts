import { existsSync, readdirSync, readFileSync } from 'node:fs';

const subjects = JSON.parse(readFileSync('test/mutation/subjects.json', 'utf8')) as Record<string, string[]>;
const files = Object.values(subjects).flat();

test('the subjects are those whose specs have to notice changes', () => {
  expect(Object.keys(subjects)).toEqual([
    'scoring',
    'levels',
    'dates',
    'eligibility',
    'codes',
    'independence',
    'suppression',
  ]);
});

test('each file of a subject is there, and in one subject', () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([]);
});

test.each(['src/assessments/scoring', 'src/audits/independence', 'libs/codes', 'libs/suppression'])(
  'what %s decides is wholly in its subject',
  (folder) => {
    const deciding = readdirSync(folder).filter((name) =>
      folder.startsWith('libs/') ? /(?<!\.spec)\.ts$/.test(name) : name.endsWith('.rules.ts'),
    );
    const left = deciding.filter((name) => !files.includes(`${folder}/${name}`));
    // a front door alone
    expect(left.filter((name) => folder !== 'libs/suppression' || name !== 'index.ts')).toEqual([]);
  },
);
