import fc from 'fast-check';
import { type Atom, type Cell, cellsOf, isBanded, MIN_GROUP, shownCells } from './suppression.rules.js';

const atom = (values: string, people: number, favourable = 0): Atom => ({
  values: values.split(' '),
  people,
  favourable,
});
const names = (cells: readonly Cell[]) => cells.map(({ variable, value }) => `${variable}:${value}`);

describe('one table', () => {
  it('shows groups of five and more', () => {
    expect(names(shownCells([atom('woman', 7), atom('man', 5)]))).toEqual(['0:man', '0:woman']);
  });

  it('shows nothing of a group of four, nor the one other from which it would follow', () => {
    expect(shownCells([atom('woman', 8), atom('man', 4)])).toEqual([]);
  });

  it('hides the next smallest with it, and shows the rest', () => {
    const shown = shownCells([atom('woman', 9), atom('man', 6), atom('other', 1)]);
    expect(names(shown)).toEqual(['0:woman']);
  });

  it('hides no more where two small groups make five together', () => {
    const shown = shownCells([atom('woman', 9), atom('man', 6), atom('other', 2), atom('unsaid', 3)]);
    expect(names(shown)).toEqual(['0:man', '0:woman']);
  });

  it('shows nothing at all of fewer than five', () => {
    expect(shownCells([atom('woman', 4)])).toEqual([]);
    expect(shownCells([])).toEqual([]);
    expect(names(shownCells([atom('woman', 5)]))).toEqual(['0:woman']);
  });

  it('shows only what is allowed, and what may stand beside it', () => {
    const atoms = [atom('woman', 9, 4), atom('man', 6, 2), atom('other', 7, 3)];
    const [man, other] = cellsOf(atoms);
    expect(cellsOf(atoms)).toEqual([
      { variable: 0, value: 'man', people: 6, favourable: 2 },
      { variable: 0, value: 'other', people: 7, favourable: 3 },
      { variable: 0, value: 'woman', people: 9, favourable: 4 },
    ]);
    expect(shownCells(atoms, { allowed: ({ value }) => value !== 'woman' })).toEqual([man, other]);
  });
});

describe('several tables', () => {
  it('hide what follows by subtracting a group of one from a group of another', () => {
    // all women are in mobility: the three men in mobility are 9 less 6
    const atoms = [atom('woman yes', 6), atom('man yes', 3), atom('man no', 10)];
    expect(names(shownCells(atoms))).not.toEqual(expect.arrayContaining(['0:woman', '1:yes']));
  });

  it('show both where nothing small follows', () => {
    const atoms = [atom('woman yes', 6), atom('man yes', 5), atom('man no', 10), atom('woman no', 7)];
    expect(shownCells(atoms)).toHaveLength(4);
  });
});

describe('a sensitive question', () => {
  const options = { sensitive: true };

  it('hides what would tell that a group answered all alike', () => {
    // shown together, the total and the men would say that all women agree
    expect(shownCells([atom('woman', 8, 8), atom('man', 10, 5)], options)).toEqual([]);
  });

  it('shows groups when the hidden ones do not answer alike together', () => {
    const shown = shownCells([atom('woman', 8, 8), atom('man', 10, 5), atom('unsaid', 6, 3)], options);
    expect(names(shown)).toEqual(['0:man']);
  });

  it('hides one more where all hidden groups together answered alike', () => {
    const groups = (favourable: number) => [
      atom('woman', 10, 5),
      atom('man', 12, 6),
      atom('other', 3, 3),
      atom('unsaid', 3, favourable),
    ];
    expect(names(shownCells(groups(3), options))).toEqual(['0:man']);
    expect(names(shownCells(groups(2), options))).toEqual(['0:man', '0:woman']);
  });

  it('hides what would tell it of a part of a group: one group less another that lies in it', () => {
    // the six men in mobility all agree: those in mobility less the women, or all men less those not in mobility
    const atoms = [atom('woman yes', 8, 4), atom('man yes', 6, 6), atom('man no', 10, 5)];
    expect(names(shownCells(atoms, options))).toEqual(['1:no', '1:yes']);
    expect(shownCells(atoms)).toHaveLength(4);
    const mixed = [atom('woman yes', 8, 4), atom('man yes', 6, 3), atom('man no', 10, 5)];
    expect(shownCells(mixed, options)).toHaveLength(4);
  });

  it('hides the smaller of two from which a group follows that none agrees in, and no more', () => {
    const atoms = [atom('a x', 6, 0), atom('b x', 6, 3), atom('b y', 7, 3), atom('c y', 9, 4)];
    expect(names(shownCells(atoms, options))).toEqual(['0:b', '1:x', '1:y']);
  });

  it('bands under ten and over ninety percent, not those', () => {
    const banded = (people: number, favourable: number) => isBanded({ people, favourable });
    expect([banded(10, 0), banded(20, 1), banded(10, 1), banded(10, 9), banded(20, 19), banded(10, 10)]).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

const anybody = fc.record({
  gender: fc.constantFrom('woman', 'man', 'other', 'unsaid'),
  tenure: fc.constantFrom('to-3', '4-to-12', 'over-12'),
  mobility: fc.constantFrom('yes', 'no', 'unsaid'),
  agrees: fc.boolean(),
});
type Anybody = typeof anybody extends fc.Arbitrary<infer T> ? T : never;

function atomsOf(people: readonly Anybody[]): Atom[] {
  const atoms = new Map<string, { values: string[]; people: number; favourable: number }>();
  for (const { gender, tenure, mobility, agrees } of people) {
    const values = [gender, tenure, mobility];
    const found = atoms.get(values.join()) ?? { values, people: 0, favourable: 0 };
    found.people += 1;
    found.favourable += Number(agrees);
    atoms.set(values.join(), found);
  }
  return [...atoms.values()];
}

/** Every sum of the total and the shown cells with coefficients from −2 to 2: the attacker, without linear algebra. */
function* sums(atoms: readonly Atom[], shown: readonly Cell[]): Generator<number[]> {
  const rows = [
    atoms.map(() => 1),
    ...shown.map((cell) => atoms.map((one) => Number(one.values[cell.variable] === cell.value))),
  ];
  const coefficients = [-2, -1, 0, 1, 2];
  const count = coefficients.length ** rows.length;
  for (let code = 0; code < count; code += 1) {
    let rest = code;
    const sum = atoms.map(() => 0);
    for (const row of rows) {
      const factor = coefficients[rest % coefficients.length]!;
      rest = Math.floor(rest / coefficients.length);
      for (const [place, value] of row.entries()) sum[place]! += factor * value;
    }
    yield sum;
  }
}

const peopleIn = (atoms: readonly Atom[], sum: readonly number[]) =>
  atoms.reduce((total, one, place) => total + (sum[place] === 0 ? 0 : one.people), 0);

describe('whatever people say of themselves', () => {
  it('no sum of what is shown singles out one to four people', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 5, maxLength: 60 }), (people) => {
        const atoms = atomsOf(people);
        const shown = shownCells(atoms).slice(0, 6);
        for (const sum of sums(atoms, shown)) {
          const found = peopleIn(atoms, sum);
          if (found > 0 && found < MIN_GROUP) throw new Error(`${names(shown).join()} tell of ${found}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no pair of tables and no single one gives away a small group by subtraction', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 5, maxLength: 90 }), (people) => {
        const atoms = atomsOf(people);
        const shown = shownCells(atoms);
        const sets = [
          atoms.map(() => true),
          ...shown.map((cell) => atoms.map((one) => one.values[cell.variable] === cell.value)),
        ];
        const size = (set: readonly boolean[]) =>
          atoms.reduce((sum, one, place) => sum + (set[place] ? one.people : 0), 0);
        for (const [one, other] of sets.flatMap((a) => sets.map((b) => [a, b] as const))) {
          if (!other.every((member, place) => !member || one[place])) continue;
          const rest = size(one.map((member, place) => member && !other[place]));
          expect(rest === 0 || rest >= MIN_GROUP).toBe(true);
        }
        for (const variable of [0, 1, 2]) {
          const own = shown.filter((cell) => cell.variable === variable);
          const hidden = people.length - own.reduce((sum, cell) => sum + cell.people, 0);
          expect(hidden === 0 || hidden >= MIN_GROUP).toBe(true);
        }
        expect(shown.every((cell) => cell.people >= MIN_GROUP)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a sensitive question never tells, by one table, that a group answered all alike', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 5, maxLength: 60 }), (people) => {
        const atoms = atomsOf(people);
        const shown = shownCells(atoms, { sensitive: true });
        const total = { people: people.length, favourable: people.filter(({ agrees }) => agrees).length };
        for (const variable of [0, 1, 2]) {
          const own = shown.filter((cell) => cell.variable === variable);
          for (const cell of own) expect(isBanded(cell)).toBe(false);
          if (own.length === 0) continue;
          const rest = own.reduce(
            (left, cell) => ({ people: left.people - cell.people, favourable: left.favourable - cell.favourable }),
            total,
          );
          if (rest.people > 0) expect([0, rest.people]).not.toContain(rest.favourable);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a group that alone is there, and every group of large tables', () => {
    const many = ['woman', 'man'].flatMap((gender) =>
      ['to-3', 'over-12'].flatMap((tenure) => ['yes', 'no'].map((own) => atom(`${gender} ${tenure} ${own}`, 9))),
    );
    expect(shownCells(many)).toHaveLength(cellsOf(many).length);
  });
});
