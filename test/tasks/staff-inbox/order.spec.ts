import { staffRoles } from '../../../src/database/index.js';
import { StaffInbox } from '../../../src/tasks/index.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("FM4's queues stand in one order: people in danger, what is broken, what the law gives a day for, cases, distinctions, the rest", () => {
  const queues = app.nest.get(StaffInbox).for(staffRoles);
  expect(queues.map(({ titleKey }) => titleKey)).toEqual([
    'pending.alerts',
    'follow-up.alerts.pending',
    'reminders.paused-pending',
    'pending.storage',
    'pending.sessions.stuck',
    'pending.privacy',
    'pending.reports',
    'pending.appeals',
    'pending.audits.committee',
    'pending.audits.mine',
    'pending.audits.waiting',
    'pending.audits.late',
    'pending.audits.offers',
    'pending.audits.second',
    'pending.audits.calibration',
    'pending.sessions.mine',
    'pending.sessions.convene',
    'pending.hearings',
    'pending.follow-ups',
    'pending.proposals',
    'pending.appeals.without-level',
    'companies-fm4.pending-work',
    'advice-fm4.pending',
    'pending.practices',
    'pending.liaison.commitments',
    'pending.liaison.minutes',
    'pending.liaison.requests',
    'pending.openings',
    'guidance-fm4.pending',
    'reminders.pending-failed',
    'addresses.pending',
    'assessments-fm4.pending',
    'courses-fm4.pending',
    'guidance-fm4.drafts.pending',
    'questions-fm4.pending',
    'first-pay-fm4.pending',
    'pending.practices.look',
    'institutions-fm4.pending',
    'pending.liaison',
    'pending.logs',
    'pending.certificate-withdrawals',
    'listening-fm4.pending-themes',
    'listening-fm4.pending-voices',
  ]);
});
