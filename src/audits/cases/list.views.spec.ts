import { auditor, lines, member } from '../../../test/audits/lines.js';
import { tiesOf, type Tie, type Ties } from '../independence/independence.rules.js';
import { listPage } from './list.views.js';

const tied = (tie: Tie): { ties: Ties } => ({ ties: tiesOf([{ userId: 'tere', tie }]) });

describe('the list of audits', () => {
  it('counts its tabs from the states', () => {
    expect(listPage(lines(), auditor, 'por-tomar', 1).counts).toEqual({
      'por-tomar': 2,
      'en-revision': 4,
      'en-comite': 3,
      decididas: 9,
    });
  });

  it('offers to take a waiting case, unless independence forbids it, and says why', () => {
    const own = lines({}, tied('advised'), tied('conflict'), tied('voted'), tied('audited'), { state: 'in_review' });
    const takes = listPage(own, auditor, 'por-tomar', 1).rows.map(({ take }) => take);
    expect(takes).toEqual(['yes', 'advised', 'conflict', 'voted', 'yes', null]);
    expect(listPage(lines({}), member, 'por-tomar', 1).rows[0]?.take).toBe('not-auditor');
  });

  it('knows which ones are the reader’s', () => {
    const rows = listPage(lines({ auditorId: 'tere' }, { auditorId: 'raul' }), auditor, 'en-revision', 1).rows;
    expect(rows.map(({ mine }) => mine)).toEqual([true, false]);
  });
});
