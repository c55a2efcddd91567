/**
 * Computes a score again from its exported sheets, with nothing but this file: `node recompute.mjs sheet.csv …`. It says
 * where a sheet says something else than what follows from it, and fails then. Whoever doubts a score runs this.
 *
 * Percentages are in double precision, added up in the order of the sheet, as the sheet says them; each is also compared
 * with the exact fraction.
 */
import { readFileSync } from 'node:fs';

/** @param {string} text */
function readCsv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  const [headings, ...lines] = rows;
  return lines.map((line) => Object.fromEntries(headings.map((name, i) => [name, line[i]])));
}

/** The size of a company, by how many people work there. */
const sizeOf = (people) => (people <= 10 ? 'micro' : people <= 50 ? 'pequena' : people <= 250 ? 'mediana' : 'grande');

/**
 * Whether a condition such as `todas: num_trabajadores >= 6; x == true` holds for `num_trabajadores = 64; x = false`; before
 * it may stand for which sizes it is at all, `tamano: mediana, grande | todas: …`.
 */
function holds(condition, profile) {
  if (condition === '') return true;
  const known = new Map(profile.split('; ').map((pair) => pair.split(' =').map((part) => part.trim())));
  const sized = /^tamano: ([^|]+?)(?: \| (.*))?$/.exec(condition);
  if (sized) {
    const people = known.get('num_trabajadores');
    if (people && !sized[1].split(', ').includes(sizeOf(Number(people)))) return false;
    return holds(sized[2] ?? '', profile);
  }
  const [match, rest] = condition.split(': ');
  const results = rest.split('; ').map((one) => {
    const [field, op, value] = one.split(' ');
    const actual = known.get(field);
    if (actual === undefined || actual === '') return true;
    if (op === '==') return actual === value;
    if (op === '!=') return actual !== value;
    return op === '>=' ? Number(actual) >= Number(value) : Number(actual) <= Number(value);
  });
  return match === 'todas' ? !results.includes(false) : results.includes(true);
}

/** What a sheet says otherwise than what follows from it. @param {string} text */
function differences(text) {
  const lines = readCsv(text);
  const wrong = [];
  const compare = (where, what, is, said) => {
    if (String(is) !== said) wrong.push(`${where} ${what}: ${said} instead of ${is}`);
  };
  const dimensions = new Map();
  const critical = { below: 0, four: 0 };
  let out = 0;
  for (const line of lines) {
    const isCritical = line.critico === 'si';
    const applies = isCritical || (line.exenta !== 'si' && holds(line.aplica_si, line.perfil));
    const declared = line.respuesta === '' ? 0 : Number(line.respuesta);
    const counted = line.evidencia === 'si' || declared <= 1 ? declared : 1;
    const weight = Number(line.peso);
    compare(line.practica, 'aplica', applies ? 'si' : 'no', line.aplica);
    compare(line.practica, 'cuenta', counted, line.cuenta);
    compare(line.practica, 'puntos', applies ? counted * weight : 0, line.puntos);
    compare(line.practica, 'puntos_posibles', applies ? 4 * weight : 0, line.puntos_posibles);
    if (isCritical && counted < 3) critical.below += 1;
    if (isCritical && counted === 4) critical.four += 1;
    if (!applies) out += 1;
    const own = dimensions.get(line.dimension) ?? { weight: Number(line.peso_dimension), points: 0, possible: 0 };
    if (own.weight !== Number(line.peso_dimension))
      wrong.push(`${line.practica} peso_dimension differs from the others`);
    own.points += applies ? counted * weight : 0;
    own.possible += applies ? 4 * weight : 0;
    dimensions.set(line.dimension, own);
  }
  let sum = 0;
  let weights = 0;
  let exact = [0n, 1n];
  for (const { weight, points, possible } of dimensions.values()) {
    if (possible === 0) continue;
    sum += ((100 * points) / possible) * weight;
    weights += weight;
    const [top, bottom] = exact;
    exact = [top * BigInt(possible) + BigInt(100 * points * weight) * bottom, bottom * BigInt(possible)];
  }
  const global = weights === 0 ? 0 : sum / weights;
  if (weights > 0) {
    const billionths = (exact[0] * 1_000_000_000n) / (exact[1] * BigInt(weights));
    if (Math.abs(Number(billionths) / 1e9 - global) > 2e-9) wrong.push('porcentaje_global is off the exact fraction');
  }
  for (const line of lines) {
    const { points, possible } = dimensions.get(line.dimension);
    compare(line.practica, 'puntos_dimension', points, line.puntos_dimension);
    compare(line.practica, 'posibles_dimension', possible, line.posibles_dimension);
    compare(
      line.practica,
      'porcentaje_dimension',
      possible === 0 ? '' : (100 * points) / possible,
      line.porcentaje_dimension,
    );
    compare(line.practica, 'porcentaje_global', global, line.porcentaje_global);
    compare(line.practica, 'criticas_bajo_3', critical.below, line.criticas_bajo_3);
    compare(line.practica, 'criticas_en_4', critical.four, line.criticas_en_4);
    compare(line.practica, 'no_aplican', out, line.no_aplican);
  }
  return wrong;
}

let failed = false;
for (const path of process.argv.slice(2)) {
  const wrong = differences(readFileSync(path, 'utf8'));
  for (const one of wrong) console.log(`${path}: ${one}`);
  failed ||= wrong.length > 0;
}
process.exitCode = failed ? 1 : 0;
