import { hasClamd, realClamd, smallClamd, type TestClamd, VIRUS_NAME, VIRUS_WORD } from '../../test/support/clamd.js';
import { openClamd, ScannerAway } from './index.js';

async function* pieces(...all: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece);
}

if (!hasClamd) console.warn('clamd is not installed: the protocol was tried with a small process of our own only');

describe.each([['a small process', smallClamd] as const, ...(hasClamd ? [['clamd', realClamd] as const] : [])])(
  'with %s',
  (name, open) => {
    let clamd: TestClamd & { remove?(): Promise<void> };
    beforeAll(async () => {
      clamd = await open();
    });
    afterAll(() => (clamd.remove ?? clamd.stop)());

    test('a file is clean, or has a name for what is in it', async () => {
      const scanner = openClamd(clamd.url);
      expect(await scanner.scan(pieces('Política', ' de igualdad'))).toEqual({ infected: false });
      const half = VIRUS_WORD.length / 2;
      const split = pieces('antes ', VIRUS_WORD.slice(0, half), '', VIRUS_WORD.slice(half), ' después');
      const verdict = await scanner.scan(split);
      expect(verdict.infected && verdict.what).toMatch(new RegExp(`^${VIRUS_NAME}`));
    });

    test('large files go through, several at once', async () => {
      const scanner = openClamd(clamd.url);
      const large = () =>
        pieces(...Array.from({ length: name === 'clamd' ? 100 : 12 }, () => Buffer.alloc(262_144, 'a')));
      expect(await Promise.all([scanner.scan(large()), scanner.scan(large())])).toEqual([
        { infected: false },
        { infected: false },
      ]);
    });

    test('while it is away it says so, and when it is back it answers', async () => {
      const scanner = openClamd(clamd.url, { timeout: 2_000 });
      await clamd.stop();
      await expect(scanner.scan(pieces('a'))).rejects.toThrow(ScannerAway);
      await clamd.start();
      expect(await scanner.scan(pieces('a'))).toEqual({ infected: false });
    });
  },
);

test('an address of another kind is refused, and an answer that is no verdict is none', async () => {
  for (const address of ['http://x', 'x', 'file:/x', 'tcp:']) expect(() => openClamd(address)).toThrow(RangeError);
  await expect(openClamd('unix:/nowhere/clamd.ctl').scan(pieces('a'))).rejects.toThrow(ScannerAway);
});

test('what breaks while it is read is told as it is', async () => {
  const clamd = await smallClamd();
  const broken = async function* () {
    yield Buffer.from('a');
    throw new Error('cortó');
  };
  await expect(openClamd(clamd.url).scan(broken())).rejects.toThrow('cortó');
  await clamd.stop();
});
