import { type HeldData, ofAccount } from '../../accounts/index.js';
import { stepsTakenBy } from './follow-up.queries.js';

/** Who attended to an alert. Of who answered nothing leads to a person; how to reach one is read by the protection role alone. */
export const followUpData: readonly HeldData[] = [
  {
    key: 'attended',
    columns: [
      ...['taken_by', 'note'].map((column) => `work_follow_up_alert_steps.${column}`),
      'work_follow_up_alerts.contact',
    ],
    find: ofAccount(stepsTakenBy),
    fate: 'unlinked',
  },
];
