import { filterTeam, isFound, MAX_TEAM_SEARCH, teamFilterIn } from './team-filter.rules.js';

const now = new Date('2026-11-23T16:00:00Z');
const team = {
  members: [
    { name: 'Ángela Núñez', email: 'angela@x.mx', role: 'company_admin', confirmed: true },
    { name: 'Beto Ruiz', email: 'beto@x.mx', role: 'learner', confirmed: false },
  ],
  invitations: [
    { name: 'Caro Núñez', email: 'caro@x.mx', role: 'learner', expiresAt: new Date('2026-11-24T16:00:00Z') },
    { name: 'Dani Gil', email: 'dani@x.mx', role: 'company_editor', expiresAt: now },
  ],
} as const;

test.each([
  [{}, 'Ángela Núñez, Beto Ruiz, Caro Núñez, Dani Gil'],
  [{ buscar: 'nunez' }, 'Ángela Núñez, Caro Núñez'],
  [{ buscar: ' BETO@ ' }, 'Beto Ruiz'],
  [{ funcion: 'toma-cursos' }, 'Beto Ruiz, Caro Núñez'],
  [{ estado: 'con-acceso' }, 'Ángela Núñez, Beto Ruiz'],
  [{ estado: 'sin-confirmar' }, 'Beto Ruiz'],
  [{ estado: 'invitadas' }, 'Caro Núñez, Dani Gil'],
  [{ estado: 'vencidas' }, 'Dani Gil'],
  [{ estado: 'invitadas', funcion: 'toma-cursos', buscar: 'caro' }, 'Caro Núñez'],
  [{ estado: 'con-acceso', buscar: 'caro' }, ''],
  [{ estado: ['vencidas'], funcion: 'learner', buscar: 7 }, 'Ángela Núñez, Beto Ruiz, Caro Núñez, Dani Gil'],
])('the address asks %j', (asked, names) => {
  const { members, invitations } = filterTeam(team, teamFilterIn(asked), now);
  expect([...members, ...invitations].map(({ name }) => name).join(', ')).toBe(names);
});

test('a search is cut at its longest', () => {
  expect(teamFilterIn({ buscar: 'x'.repeat(500) }).search).toHaveLength(MAX_TEAM_SEARCH);
});

test('accents, case and spaces do not matter in a search', () => {
  const person = { name: 'Ángela  Nuñez', email: 'ANGELA@x.mx' };
  expect(['angela nunez', 'NUNEZ', 'ñez', '@x', ''].every((text) => isFound(person, text))).toBe(true);
  expect(isFound(person, 'beto')).toBe(false);
});
