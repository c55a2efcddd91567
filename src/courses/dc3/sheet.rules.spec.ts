import { peopleOf, type PersonRow } from './sheet.rules.js';

const heading = [
  'Correo',
  'APELLIDO PATERNO',
  'apellido materno',
  'Nombre',
  'CURP',
  'ocupacion',
  'puesto',
  'Estudios',
  'documento',
  'institucion',
];
const curp = 'HEGG560427MVZRRL04';
const good = ['Ana@Agave.example', 'Ñandú', '', 'Ana', curp, '07.2', 'Cocina', '3', '2', 'Pública'];

const read = (...rows: string[][]): readonly PersonRow[] => {
  const found = peopleOf([heading, ...rows]);
  if ('missing' in found) throw new Error(`missing ${found.missing.join()}`);
  return found.people;
};

test('a row is a person, whatever the case and order of the columns', () => {
  const data = {
    surname1: 'Ñandú',
    surname2: '',
    names: 'Ana',
    curp,
    occupation: '07.2',
    post: 'Cocina',
    education: 3,
    proof: 2,
    institution: 'public',
  };
  expect(read(good)).toEqual([{ row: 2, email: 'ana@agave.example', data, problems: [] }]);
  const turned = [...heading].reverse();
  const found = peopleOf([['Lista de personas'], [], turned, [], [...good].reverse()]);
  expect(found).toEqual({ people: [{ row: 5, email: 'ana@agave.example', data, problems: [] }] });
});

test('an occupation is read as spreadsheets write its key', () => {
  const keys = ['07.2', '7.2', '07.2 Alimentación y hospedaje'].map(
    (key) => read(good.with(5, key))[0]!.data?.occupation,
  );
  expect(keys).toEqual(['07.2', '07.2', '07.2']);
});

test('everything that is wrong in a row is named, with its column; empty rows are no people', () => {
  const bad = ['', 'x'.repeat(61), '', '', 'CURP', '12.1', '', '9', 'título', 'mixta'];
  const [first, second] = read(['', ' ', ''], bad, good);
  expect(first!.row).toBe(3);
  expect(first!.data).toBeNull();
  expect(first!.problems.map(({ column, key }) => [column, key.split('.').at(-1)])).toEqual([
    ['correo', 'missing'],
    ['curp', 'curp'],
    ['ocupación', 'occupation'],
    ['institución', 'institution'],
    ['apellido paterno', 'long'],
    ['nombre', 'missing'],
    ['estudios', 'number'],
    ['documento', 'number'],
  ]);
  expect(second!.row).toBe(4);
  expect(second!.data).not.toBeNull();
});

test('columns that are missing are named', () => {
  expect(peopleOf([['correo', 'nombre']])).toEqual({ missing: ['curp', 'ocupación'] });
  expect(peopleOf([])).toEqual({ missing: ['correo', 'nombre', 'curp', 'ocupación'] });
});
