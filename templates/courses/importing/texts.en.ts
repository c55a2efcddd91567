import type es from './texts.es.js';

/** Enrolling the people of a file. */
export default {
  'courses.import.title': 'Enrol with a file',
  'courses.import.link': 'Enrol many people with a file',
  'courses.import.intro':
    'Upload your list of people as you have it, from Excel, LibreOffice or your payroll. You first see row by row how we read it; nobody is enrolled until you confirm.',
  'courses.import.file': 'File',
  'courses.import.file-hint': 'XLSX or CSV, up to {most, number} people and {mb} MB.',
  'courses.import.send': 'Read the file',
  'courses.import.columns': 'What we read',
  'courses.import.columns-text': 'The first row says what each column holds. Other columns do no harm.',
  'courses.import.template': 'Download a file with these columns',
  'courses.import.column.name': 'Name',
  'courses.import.column.name-text': 'in full, in one column or with surnames apart.',
  'courses.import.column.surname': 'Surnames',
  'courses.import.column.email': 'Email',
  'courses.import.column.email-text': 'whoever has none signs in with a code that you print on a slip.',
  'courses.import.column.number': 'Employee number',
  'courses.import.column.number-text': 'with its zeros; it tells apart two people with one name.',
  'courses.import.column.site': 'Site',
  'courses.import.column.site-text': 'plant, branch or shop; later you can see progress by site.',
  'courses.import.column.course': 'Course',
  'courses.import.column.course-text': 'its letter or name; if missing, you choose it for everyone.',
  'courses.import.column.deadline': 'Deadline',
  'courses.import.column.deadline-text': 'such as 31/12/2026; if missing, you can set one for everyone.',

  'courses.import.preview-title': 'How we read your file',
  'courses.import.applied-title': 'Done',
  'courses.import.another': 'Upload another file',
  'courses.import.some-faulty':
    '{faulty, plural, one {One row needs a change} other {# rows need a change}}; {good, plural, =0 {none is fine} one {one is fine} other {# are fine}}. Below you see which, and why.',
  'courses.import.members': '{n, plural, one {One person is on your team.} other {# people are on your team.}}',
  'courses.import.invited':
    '{n, plural, one {One person gets an invitation by mail} other {# people get an invitation by mail}}, {days, plural, one {today} other {over # days: up to {perDay} go out each day}}.',
  'courses.import.coded':
    '{n, plural, one {One person has no email: they sign in with a code and a PIN.} other {# people have no email: they sign in with a code and a PIN.}}',
  'courses.import.named': 'The file says the course of some people itself: {courses}.',
  'courses.import.sample': 'The first rows',
  'courses.import.courses-of-others': 'Which course do the others take?',
  'courses.import.courses-of-others-hint': 'Whoever has a course in the file takes that one.',
  'courses.import.deadline': 'Deadline',
  'courses.import.deadline-hint': 'For those who have none in the file. We remind them before it comes.',
  'courses.import.which': 'Some rows are faulty. What shall we do?',
  'courses.import.which-all': 'Enrol nobody until the file is corrected',
  'courses.import.which-good':
    '{n, plural, one {Enrol the row that is fine and leave the others} other {Enrol the # rows that are fine and leave the others}}',
  'courses.import.do': 'Enrol',
  'courses.import.applied':
    '{enrolled, plural, =0 {Everyone was in their course already: no enrolment was added.} other {{people, plural, one {One person enrolled} other {# people enrolled}}, {enrolled, plural, one {in one course} other {# enrolments in all}}.}}',
  'courses.import.left': '{n, plural, one {One row was left out.} other {# rows were left out.}}',
  'courses.import.slips': 'Print slips with code and PIN',
  'courses.import.faulty': '{n, plural, one {One faulty row} other {# faulty rows}}',
  'courses.import.faulty-csv': 'Download all of them with the reason',
  'courses.import.faulty-first': 'Here are the first {n}.',
  'courses.import.row': 'Row',
  'courses.import.text': 'What it says',
  'courses.import.why': 'What is missing',
  'courses.import.row.name': 'is missing.',
  'courses.import.row.course': 'is none of the courses. Write its letter: {letters}.',
  'courses.import.row.deadline': 'is no date. Write it like 31/12/2026.',
  'courses.import.row.month-first': 'seems to have the month first. Write day/month/year, as in the other rows.',
  'courses.import.row.either-order':
    'does not say which number is the month: in row {row} it stands first. Write it in letters, for example 3-Apr-2027.',
  'courses.import.row.deadline-past': 'has passed.',
  'courses.import.row.twice': 'is the same person as row {row}.',
  'courses.import.row.same-name': 'has the same name as row {row}. If they are two people, add their employee numbers.',

  'courses.import.none': 'Choose a file.',
  'courses.import.encrypted': 'The file has a password. Save it without one and upload it again.',
  'courses.import.legacy':
    'This is a file of Excel before 2007 (.xls). Open it, save it as .xlsx or .csv, and upload it again.',
  'courses.import.too-large':
    'The file holds far more than a list of people. Keep that sheet only and upload it again.',
  'courses.import.sheets':
    'There are rows on several sheets of the file: {sheets}. Put them on one, or upload each sheet by itself.',
  'courses.import.unreadable': 'We could not read the file. Save it as .xlsx or .csv and upload it again.',
  'courses.import.binary': 'That is no list of people. Upload an .xlsx or .csv file.',
  'courses.import.long':
    'Row {row} does not end. Most often a closing quotation mark is missing. Correct it and upload the file again.',
  'courses.import.quotes':
    'In row {row} a quotation mark is not closed where the cell ends. Correct it and upload the file again.',

  'refusal.courses.import-large': 'The file is larger than {mb} MB. Split it in two.',
  'refusal.courses.import-headings':
    'We found no column with names. Write “nombre” or “name” in the first row, above them.',
  'refusal.courses.import-empty': 'There is no person in the file.',
  'refusal.courses.import-many': 'The file has more than {n, number} people. Split it.',
  'refusal.courses.import-faulty': 'Some rows are faulty. Correct your file, or choose to enrol those that are fine.',
  'refusal.courses.import-nobody': 'No row is fine yet: there is nobody to enrol.',
  'refusal.courses.import-course': 'Choose at least one course.',

  'held-room.course-imports': 'Enrolment files',
  'held.course-imports.import-rows': 'Rows about you in an enrolment file',
  'held.course-imports.imports': 'Files that you uploaded to enrol people',
  'held-field.fileName': 'File',
} as const satisfies Record<keyof typeof es, string>;
