import { type InboxQueue, StaffInbox } from './staff-inbox.js';

const queue = (titleKey: string, place: number): InboxQueue => ({
  place,
  titleKey,
  roles: ['auditor'],
  href: '/fm4',
  load: () => Promise.resolve({ count: 0, items: [] }),
});

describe('the order of the inbox', () => {
  it('is that of the places, whoever registers first', () => {
    const inbox = new StaffInbox();
    for (const one of [queue('late', 300), queue('broken', 100), queue('law', 200)]) inbox.register(one);
    expect(inbox.for(['auditor']).map(({ titleKey }) => titleKey)).toEqual(['broken', 'law', 'late']);
    expect(inbox.for(['learner'])).toEqual([]);
  });

  it('has one queue in each place', () => {
    const inbox = new StaffInbox();
    inbox.register(queue('one', 100));
    expect(() => inbox.register(queue('other', 100))).toThrow('other and one have the same place');
  });
});
