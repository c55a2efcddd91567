import { AuditTransition } from '../../../src/audits/cases/audit.entity.js';
import {
  afterMove,
  allTransitions,
  auditMoves,
  type AuditState,
  auditStates,
} from '../../../src/audits/cases/audit.rules.js';
import { system } from '../../../src/database/index.js';
import { appForAll, made } from '../../support/index.js';
import { home, rows, signature } from '../../assessments/fixtures.js';
import { auditRow, cases, expectRedirect, staff, taken, waiting } from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const sorted = (list: readonly { fromState: string; move: string; toState: string }[]) =>
  list.map(({ fromState, move, toState }) => `${fromState} ${move} ${toState}`).toSorted();

/** What a case must have besides, in each state. */
const withState: Record<AuditState, string> = {
  waiting: '',
  in_review: ', auditor_id = gen_random_uuid()',
  returned: '',
  closed: ', auditor_id = gen_random_uuid()',
  in_committee: ', auditor_id = gen_random_uuid()',
  decided: ', auditor_id = gen_random_uuid(), decided_at = now()',
  withdrawn: ', auditor_id = null, due_on = null',
};

describe('the life of a case', () => {
  test('is one table: the code and the database say the same of every state and every move', async () => {
    const stored = await app.db.as(system('test'), (tx) => tx.find(AuditTransition));
    expect(sorted(stored)).toEqual(sorted(allTransitions));
    const all = auditStates.flatMap((fromState) =>
      auditMoves.flatMap((move) => {
        const toState = afterMove(fromState, move);
        return toState ? [{ fromState, move, toState }] : [];
      }),
    );
    expect(sorted(allTransitions)).toEqual(sorted(all));
  });

  test('goes in the database from each state to those that the table says, and to no other, of all pairs', async () => {
    const { auditId } = await waiting(app);
    const owner = (await app.owner()).createQueryRunner();
    const found: string[] = [];
    try {
      for (const from of auditStates) {
        for (const to of auditStates) {
          await owner.startTransaction();
          // to the first state past the guard, as only the owner of the table can
          await owner.query('alter table audits disable trigger audits_move');
          await owner.query(`update audits set state = $2${withState[from]} where id = $1`, [auditId, from]);
          await owner.query('alter table audits enable trigger audits_move');
          const went = await owner
            .query(`update audits set state = $2${withState[to]} where id = $1`, [auditId, to])
            .then(() => true)
            .catch(({ code, message }: { code: string; message: string }) => {
              expect([code, message]).toEqual(['23514', `a case does not go from ${from} to ${to}`]);
              return false;
            });
          if (went && from !== to) found.push(`${from} ${to}`);
          await owner.rollbackTransaction();
        }
      }
    } finally {
      await owner.release();
    }
    const pairs = new Set(allTransitions.map(({ fromState, toState }) => `${fromState} ${toState}`));
    expect(found.toSorted()).toEqual([...pairs].toSorted());
  });

  test('starts waiting and nowhere else, and its table is nobody’s to change', async () => {
    const { auditId } = await waiting(app);
    const copy = `insert into audits select (jsonb_populate_record(a, '{"id": "0198f2a0-0000-7000-8000-000000000001",
      "state": "in_review", "auditor_id": "0198f2a0-0000-7000-8000-000000000002"}'::jsonb)).* from audits a where id = $1`;
    await expect(rows(app, copy, [auditId])).rejects.toThrow('a case starts waiting, not in_review');
    const cheat = `insert into audit_transitions values ('waiting', 'decide', 'decided')`;
    await expect(app.db.as(system('test'), (tx) => tx.query(cheat))).rejects.toThrow('permission denied');
  });

  test('stays on record, move by move, with who made it', async () => {
    const { auditId, admin, companyId } = await taken(app, people.auditor);
    const question = 'Falta el reglamento interior completo.';
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    const moves = await rows<{ move: string; from_state: string; moved_by: string | null }>(
      app,
      'select from_state, move, moved_by from audit_moves where audit_id = $1 order by version',
      [auditId],
    );
    expect(moves.map(({ from_state: from, move }) => `${from} ${move}`)).toEqual([
      'waiting take',
      'in_review clarify',
      'returned resume',
    ]);
    expect(moves[0]!.moved_by).toBe(people.auditor.userId);
    await expect(
      app.db.as(system('test'), (tx) => tx.query('delete from audit_moves where audit_id = $1', [auditId])),
    ).rejects.toThrow('permission denied');
    const seen = await app.db.as(
      { kind: 'person', userId: admin.userId, companyId, roles: ['company_admin'] },
      (tx) => tx.query('select 1 from audit_moves') as Promise<unknown[]>,
    );
    expect(seen).toEqual([]);
  });
});

describe('the days of FM4’s promise', () => {
  const day = 86_400_000;

  test('stand still while the company owes a clarification; it sees the interval', async () => {
    const { auditId, admin, companyId } = await taken(app, people.auditor);
    const before = (await admin.browser.get('/api/v1/audits/current')).json() as { decideBy: string };
    const question = 'Falta el reglamento interior completo.';
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));
    const [pause] = await rows(app, 'select kind, to_at from audit_pauses where audit_id = $1', [auditId]);
    expect(pause).toEqual({ kind: 'clarification', to_at: null });
    app.clock.advance(7 * day);
    const paused = (await admin.browser.get('/empresa/auditoria')).text;
    expect(paused).toContain('El plazo está en pausa');
    expect(paused).toContain('FM4 esperaba tu respuesta a una aclaración');
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    const after = (await admin.browser.get('/api/v1/audits/current')).json() as { decideBy: string };
    expect(after.decideBy > before.decideBy).toBe(true);
    const page = (await admin.browser.get('/empresa/auditoria')).text;
    expect(page).toContain('5 días hábiles');
    expect(page).not.toContain('El plazo está en pausa');
    expect((await admin.browser.get('/empresa/auditoria?lang=en')).text).toContain('5 working days');
    expect((await auditRow(app, companyId)).state).toBe('in_review');
    await expect(
      app.db.as(system('test'), (tx) =>
        tx.query(`update audit_pauses set to_at = now() where audit_id = $1`, [auditId]),
      ),
    ).rejects.toThrow('a pause on record only gets its end, once');
  });

  test('stand still for a reason that the company reads; nothing is due, nobody is reminded, until they run on', async () => {
    const { auditId, admin, companyId } = await taken(app, people.auditor);
    const at = `${cases}/${auditId}/asignacion`;
    const due = (await auditRow(app, companyId)).due_on;
    const short = await people.coordinator.browser.post(`${at}/pausa`, { pauseReason: 'Porque sí' });
    expect([short.status, short.text.includes('Porque sí')]).toEqual([422, true]);
    const reason = { pauseReason: 'La planta cierra dos semanas y la visita no puede ser antes.' };
    await expectRedirect(people.coordinator.browser.post(`${at}/pausa`, reason));
    expect((await people.coordinator.browser.post(`${at}/pausa`, reason)).status).toBe(409);
    expect((await auditRow(app, companyId)).due_on).toBeNull();
    const planned = await rows(
      app,
      `select kind from reminders where subject_id = $1 and state = 'planned' and kind in ('audits.step-due', 'audits.overdue')`,
      [auditId],
    );
    expect(planned).toEqual([]);
    expect((await admin.browser.get('/empresa/auditoria')).text).toContain('La planta cierra dos semanas');
    app.clock.advance(7 * day);
    await expectRedirect(people.auditor.browser.post(`${at}/reanudar`));
    await expectRedirect(people.auditor.browser.post(`${at}/reanudar`));
    const again = (await auditRow(app, companyId)).due_on;
    expect(again > due).toBe(true);
    const intervals = await rows(app, 'select 1 from audit_pauses where audit_id = $1 and to_at is not null', [
      auditId,
    ]);
    expect(intervals).toHaveLength(1);
  });

  test('are not for others to stop, nor where nothing runs', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    const reason = { pauseReason: 'La planta cierra dos semanas y la visita no puede ser antes.' };
    const pause = `${cases}/${auditId}/asignacion/pausa`;
    expect((await people.otherAuditor.browser.post(pause, reason)).status).toBe(403);
    expect((await admin.browser.post(pause, reason)).status).toBe(403);
    const { auditId: other } = await waiting(app);
    expect((await people.coordinator.browser.post(`${cases}/${other}/asignacion/pausa`, reason)).status).toBe(409);
  });
});
