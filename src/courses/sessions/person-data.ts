import { type HeldData, ofAccount } from '../../accounts/index.js';
import { GroupMember, SessionAttendance } from './sessions.entity.js';
import { groupsOfPerson, groupsTaught, madeBy, presencesOfPerson } from './sessions.queries.js';

/** What groups and sessions hold about people. */
export const sessionsData: readonly HeldData[] = [
  {
    key: 'groups',
    columns: ['group_members.user_id'],
    find: ofAccount(groupsOfPerson),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(GroupMember, { userId });
    },
  },
  {
    key: 'presences',
    columns: ['session_attendance.user_id'],
    find: ofAccount(presencesOfPerson),
    fate: 'deleted',
    erase: async (tx, { userId }) => {
      if (userId !== null) await tx.delete(SessionAttendance, { userId });
    },
  },
  {
    key: 'made',
    columns: ['course_groups.created_by', 'session_attendance.marked_by'],
    find: ofAccount(madeBy),
    fate: 'unlinked',
  },
  {
    key: 'taught',
    columns: ['course_groups.trainer'],
    find: ofAccount(groupsTaught),
    fate: 'kept',
    keptFor: 'legal-duty',
  },
];
