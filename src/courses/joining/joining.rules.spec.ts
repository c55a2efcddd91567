import { linkState } from './joining.rules.js';

test.each([
  [{ closedAt: null, endsOn: '2026-12-31', cap: 2 }, 1, '2026-12-31', 'open'],
  [{ closedAt: null, endsOn: '2026-12-31', cap: 2 }, 2, '2026-12-31', 'full'],
  [{ closedAt: null, endsOn: '2026-12-31', cap: 2 }, 0, '2027-01-01', 'ended'],
  [{ closedAt: new Date(0), endsOn: '2026-12-31', cap: 2 }, 0, '2026-12-01', 'closed'],
] as const)('%j with %d on %s is %s', (link, joined, today, state) =>
  expect(linkState(link, joined, today)).toBe(state),
);
