const title = 'Entrevistas con las mismas preguntas & «sin prisa»';
const staff = { id: '01999999-0000-7000-8000-000000000001', title, day: '2026-12-21' };
const author = { title, day: '2028-11-23', href: '/empresa/practicas/01999999-0000-7000-8000-000000000001' };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'practices.received': { ...staff, notice: 'received' },
  'practices.disputed': { ...staff, notice: 'disputed' },
  'practices.due': { ...staff, notice: 'due' },
  'practices.look-again': { ...staff, notice: 'look' },
  'practices.withdrawn': { ...staff, day: null, notice: 'withdrawn' },
  'practices.decided': { ...author, news: 'promising' },
  'practices.look': { ...author, news: 'look' },
};
