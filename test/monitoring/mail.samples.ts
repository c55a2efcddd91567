/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'monitoring.storage': { trouble: 'full', since: new Date('2026-11-23T15:40:00Z'), free: 12_000_000 },
  'monitoring.follow-up-alert': { notice: 'heard', attendBy: new Date('2026-11-24T16:00:00Z') },
  'monitoring.follow-up-alert-late': { notice: 'late', attendBy: new Date('2026-11-24T16:00:00Z') },
  'monitoring.theme-due': {
    themeId: '01999999-0000-7000-8000-000000000001',
    title: 'Cuentas de nómina con tarjeta de visitante',
    dueOn: '2026-12-04',
  },
  'monitoring.theme-closed': {
    themeId: '01999999-0000-7000-8000-000000000001',
    title: 'Cuentas de nómina con tarjeta de visitante',
    outcome: 'changed',
    told: 'La guía dice ahora qué hacer mientras el banco abre la cuenta, con una carta para la sucursal.',
  },
};
