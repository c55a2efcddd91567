const id = '01999999-0000-7000-8000-000000000001';
const person = (notice: string, more: object = {}) => ({
  notice,
  name: 'Ana López & Ñandú',
  right: 'erasure',
  url: '/privacidad/solicitud/ejemplo',
  answerBy: '2026-12-21',
  effectBy: null,
  extensionReason: null,
  decision: null,
  reasons: null,
  outcome: null,
  ...more,
});
const answer = { decision: 'partly', reasons: 'Procede, salvo lo que firmaste por tu empresa (artículo 25).' };
const staff = (notice: string) => ({ id, notice, right: 'erasure', dueOn: '2026-12-21' });

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'privacy.confirm': person('confirm'),
  'privacy.received': person('received'),
  'privacy.extended': person('extended', { extensionReason: 'Hay archivos de tres años por revisar.' }),
  'privacy.answered': person('answered', { ...answer, effectBy: '2027-01-13' }),
  'privacy.done': person('done', {
    ...answer,
    outcome: [
      { key: 'accounts.account', count: 1, fate: 'deleted', ground: null },
      { key: 'assessments.declarations', count: 1, fate: 'kept', ground: 'signed-statement' },
    ],
  }),
  'privacy.new': staff('new'),
  'privacy.due': staff('due'),
  'privacy.late': staff('late'),
};
