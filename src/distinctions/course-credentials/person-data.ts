import { type HeldData, ofAccount } from '../../accounts/index.js';
import { credentialsOfPerson } from './course-credentials.queries.js';

/** The credentials of people's course certificates, which go with these. */
export const courseCredentialsData: readonly HeldData[] = [
  {
    key: 'credentials',
    columns: ['course_credentials.document', 'course_credentials.jwt'],
    find: ofAccount(credentialsOfPerson),
    fate: 'deleted',
    erase: () => Promise.resolve(),
  },
];
