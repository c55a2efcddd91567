import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(root + name, 'utf8');
const documents = ['SECURITY.md', ...readdirSync(`${root}docs/security`).map((name) => `docs/security/${name}`)];
const sources = ['src', 'libs']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length)),
  )
  .filter((name) => name.endsWith('.ts') && !/\.spec\.ts$|\.d\.ts$|\/migrations\//.test(name))
  .map((name) => ({ name, text: read(name) }));

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has, and which numbers. */
const requirements: Record<string, readonly number[]> = JSON.parse(read('test/architecture/asvs-5.0.0.json')) as never;
const ids = Object.entries(requirements).flatMap(([section, numbers]) => numbers.map((n) => `V${section}.${n}`));

describe('the table of ASVS', () => {
  const rows = [...read('docs/security/asvs.md').matchAll(/^\| (V[\d.]+) *\| (.*)\|$/gm)].map(([, id, rest]) => ({
    id: id!,
    cells: rest!.split(' | ').map((cell) => cell.trim()),
  }));

  test('has each requirement of levels 1 and 2 once', () => {
    expect(ids).toHaveLength(253);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  test('says of each what meets it, and of what is not met what is missing', () => {
    for (const { id, cells } of rows) {
      const [level = '', words = '', state = '', by = ''] = cells;
      expect([id, level]).toEqual([id, expect.stringMatching(/^[12]$/)]);
      expect([id, ['met', 'operator', '**not met**', 'does not apply'].includes(state)]).toEqual([id, true]);
      expect([id, words.length > 0, by.length > 0, cells.length]).toEqual([id, true, true, 4]);
    }
    const count = (state: string) => rows.filter(({ cells }) => cells[2] === state).length;
    const said = `${count('met')} met, ${count('operator')} operator, ${count('**not met**')} not met, ${count('does not apply')} do not apply`;
    expect(read('docs/security/asvs.md')).toContain(`${said}, of 253.`);
  });
});

test.each(documents)('%s names files that exist', (name) => {
  const named = [
    ...read(name).matchAll(
      /`((?:src|libs|templates|test|docs|\.tasks)\/[\w./-]+|\.[\w.-]+|[A-Z]+\.md|Dockerfile|docker-compose\.yml)`/g,
    ),
  ].map(([, path]) => path!);
  const missing = named.filter((path) => !existsSync(root + path) && !path.startsWith('.data'));
  expect(missing).toEqual([]);
  const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path!);
  expect(links.filter((path) => !existsSync(root + path))).toEqual([]);
});

describe('the inventory of cryptography', () => {
  const inventory = read('docs/security/algorithms.md');
  const listed = new Set([...inventory.matchAll(/^\| `((?:src|libs)\/[^`]+)`/gm)].map(([, path]) => path!));

  test('names each algorithm that the code names', () => {
    const calls =
      /(?:createHash|createHmac|createCipheriv|createDecipheriv|createSign|hkdfSync|generateKeyPairSync)\(\s*'([\w-]+)'/g;
    const used = new Set(sources.flatMap(({ text }) => [...text.matchAll(calls)].map(([, name]) => name!)));
    expect([...used].filter((name) => !inventory.includes(`| \`${name}\``)).sort()).toEqual([]);
  });

  test('names each file that uses a key, and no other', () => {
    const keyed =
      /createHmac\(|createCipheriv\(|createSign\(|hkdfSync\(|generateKeyPairSync\(|generateKey\(|sealText\(|resealText\(|P12Signer|setPassphrase|secret: config\.secret|newWebhookSecret/;
    const using = sources.filter(({ text }) => keyed.test(text)).map(({ name }) => name);
    // they hand on what others use
    const known = /webhooks\.service|libs\/webhooks\/index|src\/installation|config\/config/;
    expect(using.filter((name) => !listed.has(name) && !known.test(name))).toEqual([]);
    expect([...listed].filter((name) => !existsSync(root + name))).toEqual([]);
  });

  test('is right that nothing is random by Math.random', () => {
    expect(sources.filter(({ text }) => text.includes('Math.random(')).map(({ name }) => name)).toEqual([]);
  });
});

test('scripts show text as text: what they read as HTML is a part of a page that the server rendered', () => {
  const folders = ['templates/assets/scripts', 'src/courses/exchange/content/player'];
  const scripts = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name: `${folder}/${name}`, text: read(`${folder}/${name}`) })),
  );
  const asHtml = /(\w+)(?:HTML = |FromString\()([^;]+?)(?:, 'text\/html'\))?;/g;
  const found = scripts.flatMap(({ name, text }) =>
    [...text.matchAll(asHtml)].map(([, , what]) => `${name.split('/').pop()} ${what}`),
  );
  expect(found.sort()).toEqual([
    'autosave.js json.conflict',
    'autosave.js json.panel',
    'autosave.js json.warnings',
    'codigo.js await answer.text()',
    'dom.js html', // of a course, made when the package was
    'evidence.js evidence',
    'evidence.js score',
    'evidence.js under',
    'lista.js conflict',
    'lista.js json.panel',
    'lista.js warnings',
    'verificar.js await answer.text()',
    'visit.js await answer.text()',
    'vista-previa.js await answer.text()',
  ]);
  const others = /insertAdjacentHTML|createContextualFragment|document\.write|srcdoc|setHTML|[^.]\beval\(|new Function/;
  expect(scripts.filter(({ text }) => others.test(text)).map(({ name }) => name)).toEqual([]);
});

test('the list of limits names each file that has one', () => {
  const limits = read('docs/security/limits.md');
  const holding = sources
    .filter(({ text }) => /(: Limit = \{|satisfies Limit;)/.test(text))
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('limits/limits.ts'));
  expect(holding.filter((name) => !limits.includes(`\`${name}\``))).toEqual([]);
});

describe('the packages', () => {
  test('are listed as CycloneDX by one command', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const [command, ...words] = scripts['sbom']!.split(' ');
    const { stdout, status } = spawnSync(command!, words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect(status).toBe(0);
    const bom = JSON.parse(stdout) as { bomFormat: string; components: { name: string; purl: string }[] };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.components.find(({ name }) => name === 'fastify')?.purl).toMatch(/^pkg:npm\/fastify@/);
    expect(bom.components.some(({ name }) => name === 'jest')).toBe(false);
  });

  test('are those of the lock file, which the image holds them against', () => {
    expect(read('Dockerfile')).toMatch(/npm install [^\n]* && node \.tasks\/check-installed\.mjs/);
    const { stdout, stderr } = spawnSync(process.execPath, ['.tasks/check-installed.mjs'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([stderr, stdout]).toEqual(['', expect.stringMatching(/^\d+ packages, as package-lock\.json says\.\n$/)]);
  });
});
