import fc from 'fast-check';
import { columnOf, headingsIn, type ImportRow, personIn, repeats } from './import.rules.js';

const courses = [
  { slug: 'movilidad-humana', letter: 'A', title: 'Movilidad humana' },
  { slug: 'documentacion-y-marco-legal', letter: 'B', title: 'Documentación y marco legal' },
];
const today = '2026-11-23';
const read = (rows: readonly (readonly string[])[]): ImportRow[] => {
  const head = headingsIn(rows)!;
  return rows
    .slice(head.before)
    .flatMap((cells, at) => personIn(cells, head.before + at + 1, head.places, { courses, today }) ?? []);
};

test.each([
  ['Nombre completo', 'name'],
  ['NOMBRE(S)', 'name'],
  ['Apellido Paterno', 'surname'],
  ['Correo electrónico:', 'email'],
  ['E-mail', 'email'],
  ['No. de empleado', 'number'],
  ['numero_de_empleado', 'number'],
  ['Clave', 'number'],
  ['Centro de trabajo', 'site'],
  ['Fecha límite', 'deadline'],
  ['Curso', 'course'],
  ['Salario', null],
  ['', null],
])('a heading %j is %j', (heading, column) => expect(columnOf(heading)).toBe(column));

test('headings stand anywhere in the first rows, also merged over two', () => {
  const two = read([
    ['Plantilla 2026', '', ''],
    ['', '', ''],
    ['No.', 'Persona', '', '', 'Correo'],
    ['', 'Nombre', 'Apellido paterno', 'Apellido materno', ''],
    ['0007', 'Ana', 'López', 'Núñez', 'ANA@x.mx'],
    ['', '', '', '', ''],
    ['0008', 'Beto', 'Ruiz', '', ''],
  ]);
  expect(two.map(({ row, name, email, number, problems }) => [row, name, email, number, problems])).toEqual([
    [5, 'Ana López Núñez', 'ana@x.mx', '0007', []],
    [7, 'Beto Ruiz', '', '0008', []],
  ]);
  expect(
    headingsIn([
      ['a', 'b'],
      ['Ana', 'ana@x.mx'],
    ]),
  ).toBeNull();
  expect(headingsIn([])).toBeNull();
});

test('long numbers keep digits and zeros, two hundred columns do no harm, formulas are text', () => {
  const wide = Array.from({ length: 200 }, (_, at) => `columna ${at}`);
  wide[150] = 'nombre';
  wide[199] = 'número';
  const cells = wide.map(() => '=1+1');
  cells[150] = 'Ana López';
  cells[199] = '00012345678901234567890';
  expect(read([wide, cells])[0]).toMatchObject({ name: 'Ana López', number: '00012345678901234567890', problems: [] });
  expect(
    read([
      ['nombre', 'número'],
      ['Ana', "'0007"],
    ])[0],
  ).toMatchObject({ number: '0007' });
});

test('each fault is told at its column', () => {
  const rows = read([
    ['nombre', 'correo', 'curso', 'fecha límite'],
    ['', 'mala@', 'Z', '31/02/2027'],
    ['Ana', 'a@x.mx', 'a y B', '22/11/2026'],
    ['Beto', '', 'Documentación y marco legal', '23/11/2026'],
  ]);
  expect(rows[0]!.problems.map(({ column, problem }) => [column, problem.key])).toEqual([
    ['name', 'courses.import.row.name'],
    ['email', 'form.email'],
    ['course', 'courses.import.row.course'],
    ['deadline', 'courses.import.row.deadline'],
  ]);
  expect(rows[1]).toMatchObject({ courses: ['movilidad-humana', 'documentacion-y-marco-legal'] });
  expect(rows[1]!.problems.map(({ problem }) => problem.key)).toEqual(['courses.import.row.deadline-past']);
  expect(rows[2]).toMatchObject({ courses: ['documentacion-y-marco-legal'], deadline: '2026-11-23', problems: [] });
});

test('who comes again is told, unless it is for another course', () => {
  const rows = read([
    ['nombre', 'correo', 'número', 'curso'],
    ['Ana López', 'ana@x.mx', '', 'A'],
    ['Ana', 'ANA@x.mx', '', 'B'],
    ['Ana', 'ana@x.mx', '', 'A'],
    ['Rosa Díaz', '', '', ''],
    ['rosa  diaz', '', '', ''],
    ['Rosa Díaz', '', '7', ''],
    ['Rosa Díaz', '', '8', ''],
  ]);
  const repeated = repeats();
  expect(rows.map((row) => repeated(row)?.problem ?? null)).toEqual([
    null,
    null,
    { key: 'courses.import.row.twice', params: { row: 2 } },
    null,
    { key: 'courses.import.row.same-name', params: { row: 5 } },
    null,
    null,
  ]);
});

test('any table is read', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('nombre', 'correo', '31/12/2026', 'A'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const head = headingsIn(rows);
      if (!head) return;
      for (const row of read(rows)) {
        expect(row.text).not.toMatch(/[\n\u0000]/);
        expect(row.name).not.toContain('\u0000');
        expect(row.text.length).toBeLessThan(200);
      }
    }),
  );
});
