import { statementName } from './statement-name.js';

test('a statement is called by its verb, its first table and its text', () => {
  const { name, operation, text } = statementName('select id\n  from  audits where state = $1');
  expect([operation, text]).toEqual(['select', 'select id from audits where state = $1']);
  expect(name).toMatch(/^select audits [0-9a-f]{8}$/);
});

test('for whom a transaction runs is told nowhere, and is the same statement for all', () => {
  const settings = (id: string) => `set local app.scope = 'person'; set local app.user_id = '${id}'`;
  const one = statementName(settings('0190f0de-0000-7000-8000-000000000001'));
  expect(one).toEqual(statementName(settings('0190f0de-0000-7000-8000-000000000002')));
  expect(one.text).toBe('set local app.scope = …; set local app.user_id = …');
});
