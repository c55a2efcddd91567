const id = '01999999-0000-7000-8000-000000000001';

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'webhooks.disabled': { id, host: 'agave.example', because: 'gone' },
};
