const whole = process.env['TEST_DRILLS'] === 'whole';
const size = (variable: string, short: number, long: number) => Number(process.env[variable] ?? (whole ? long : short));

/**
 * How often the tests that repeat one thing many times repeat it: short in every run, long with `npm run test:drills`.
 * A variable sets one size alone.
 */
export const drills = {
  /** Workers killed, each at a random moment. */
  kills: size('TEST_KILLS', 1, 100),
  /** Browsers killed amid a lesson. */
  killedReaders: size('TEST_KILLED_READERS', 3, 20),
  /** Whether (1) one server of each kind is killed where three web and two worker processes run: it takes ten minutes. */
  killedInTurn: size('TEST_KILLED_IN_TURN', 0, 1),
  /** Forms of practices that are filled in on their pages; the others are sent without drawing them. */
  byHand: size('TEST_BY_HAND', 6, 1_000),
  /** Restarts of PostgreSQL under traffic. */
  restarts: size('TEST_RESTARTS', 3, 25),
  /** Connections of that traffic, more than the application has to PostgreSQL. */
  connections: size('TEST_CONNECTIONS', 24, 40),
  /** Starts that are ended before they are done, each at another moment. */
  starts: size('TEST_STARTS', 3, 20),
  /** Every how manyth example of the checker of openings is read again. */
  everyNthExample: size('TEST_EVERY_NTH_EXAMPLE', 40, 1),
  /** Rounds of garbage sent to every route. */
  garbage: size('TEST_GARBAGE', 1, 6),
  /** Files of 20 MB uploaded at once. */
  uploads: size('TEST_UPLOADS', 4, 20),
  /** Cases in the longer list, and how often each of its pages is asked for. */
  cases: size('TEST_CASES', 1_000, 20_000),
  listRounds: size('TEST_LIST_ROUNDS', 4, 60),
  /** Cases under review, and those beside which the page is measured first. */
  reviews: size('TEST_REVIEWS', 400, 20_000),
  fewReviews: size('TEST_FEW_REVIEWS', 80, 200),
  /** Mails that are due at once. */
  backlog: size('TEST_PILE', 300, 10_000),
  /** Random cases of the committee. */
  committeeCases: size('TEST_COMMITTEE_CASES', 30_000, 100_000),
  /** Instruments with a random fault. */
  brokenInstruments: size('TEST_BROKEN_INSTRUMENTS', 15, 200),
  /** Random histories of reminder schedules. */
  schedules: size('TEST_SCHEDULES', 200, 1_000),
  /** Made-up company names on documents; nine kinds in turn. */
  names: size('TEST_NAMES', 9, 200),
  /** Addresses of one route that each reader of every page is led on from. */
  asked: size('TEST_ASKED', 3, 6),
  /** Widths at which axe looks at each page of the whole way of a company; of one, pages take turns. */
  widths: size('TEST_WIDTHS', 1, 2),
  /** Of so many looks at pages of the whole way one is at their contrast, too; the styles are those of all pages. */
  contrast: size('TEST_CONTRAST', 3, 1),
  /** Languages (Spanish, English) in which every page is held to the standards. */
  languages: size('TEST_LANGUAGES', 1, 2),
  /** Colours (light, dark) in which axe looks at each mail, and at each language of the page for people in mobility. */
  colours: size('TEST_COLOURS', 1, 2),
  /** Looks (width and colours) in which Chromium judges the contrast and structure of every kind of page. */
  looks: size('TEST_LOOKS', 0, 2),
  /** People of one file that are enrolled. */
  imported: size('TEST_IMPORTED', 500, 10_000),
  /** How often such a file is carried out, once the code is compiled. */
  importRounds: size('TEST_IMPORT_ROUNDS', 1, 3),
  /** Rows of a file of log entries. */
  logRows: size('TEST_LOG_ROWS', 1_500, 20_000),
  /** Events of five years behind the dashboard of indicators. */
  events: size('TEST_EVENTS', 5_000, 1_000_000),
  /** People and courses in the database while somebody completes one. */
  people: size('TEST_PEOPLE', 500, 60_000),
  courses: size('TEST_COURSES', 20, 1_000),
  /** Enrolments of other companies beside those of one. */
  enrolments: size('TEST_ENROLMENTS', 2_000, 500_000),
  /** Papers DC-3 given and drawn at once. */
  papers: size('TEST_PAPERS', 20, 500),
  /**
   * Under what many and few are compared by: of a hundred times so many lie under it. Of few times on a busy machine the
   * middle one, for the last ones are what the machine does beside.
   */
  judged: size('TEST_JUDGED', 50, 95),
  /** Bytes of a signed PDF changed, one at a time. */
  flips: size('TEST_FLIPS', 150, 1_000),
};
