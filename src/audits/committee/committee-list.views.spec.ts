import { auditor, lines, member } from '../../../test/audits/lines.js';
import { tiesOf, type Tie, type Ties } from '../independence/independence.rules.js';
import { committeeList } from './committee-list.views.js';

const tied = (tie: Tie): { ties: Ties } => ({ ties: tiesOf([{ userId: 'ana', tie }]) });

describe('the list of the committee', () => {
  it('says what each case is to the reader', () => {
    const closed = { state: 'closed' } as const;
    const own = lines(
      closed,
      { ...closed, voted: true },
      { ...closed, ...tied('audited') },
      { ...closed, ...tied('advised') },
      { ...closed, ...tied('conflict') },
      { state: 'decided', voted: true },
    );
    expect(committeeList(own, member, false, 1).rows.map(({ stands }) => stands)).toEqual([
      'to-vote',
      'voted',
      'audited',
      'advised',
      'conflict',
      'decided',
    ]);
    expect(committeeList(lines(closed), auditor, false, 1).rows[0]?.stands).toBe('not-committee');
  });
});
