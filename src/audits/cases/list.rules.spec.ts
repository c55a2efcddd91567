import { newId } from '#libs/ids';
import { LAST_PAGE, pageNumber } from '#libs/paging';
import { casesPerPage, filterOf, pagesOf, pendingRead, pendingShown } from './list.rules.js';

describe('a page number', () => {
  it.each([
    [undefined, 1],
    ['3', 3],
    ['0', 1],
    ['-2', 1],
    ['emoji', 1],
    ['1e9', 10_000],
  ])('out of %p is %p', (text, page) => {
    expect(pageNumber(text)).toBe(page);
    expect(pageNumber(text)).toBeLessThanOrEqual(LAST_PAGE);
  });
});

describe('the length of a list', () => {
  const counts = { waiting: 0, in_review: 25, returned: 1, closed: 0, in_committee: 0, withdrawn: 0, decided: 9 };

  it('is counted in pages of 25, and never none', () => {
    expect(casesPerPage).toBe(25);
    expect(pagesOf(['in_review'], counts)).toBe(1);
    expect(pagesOf(['in_review', 'returned'], counts)).toBe(2);
    expect(pagesOf(['waiting'], counts)).toBe(1);
  });

  it('of what waits for a person is ten lines, out of many more', () => {
    expect([pendingShown, pendingRead]).toEqual([10, 200]);
  });
});

describe('the filter in an address', () => {
  const company = newId();
  it.each([
    [{}, {}],
    [{ auditora: 'nadie' }, { auditor: 'nobody' }],
    [{ auditora: company }, { auditor: company }],
    [{ vencidas: 'si' }, { overdueOn: '2026-11-23' }],
    [{ nivel: 'N2' }, { level: 'N2' }],
    [{ empresa: company }, { companyId: company }],
    [{ auditora: "' or 1=1", vencidas: 'quizá', nivel: 'N9', empresa: ['x'] }, {}],
  ])('%j', (asked, said) => {
    const nothing = { auditor: null, overdueOn: null, level: null, companyId: null };
    expect(filterOf(asked, '2026-11-23')).toEqual({ ...nothing, ...said });
  });
});
