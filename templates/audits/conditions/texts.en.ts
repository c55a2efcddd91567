/** What each level takes beside the score, and what is on record of it. */
export default {
  'conditions.title': 'What each level takes',
  'conditions.intro':
    'Beside the score, each level has conditions. While one is missing, the committee cannot grant it. Here you see which are met, which are missing, and who does them.',
  'conditions.link': 'What else each level takes',
  'conditions.target': 'This is the level you aim at.',
  'conditions.count': '{met} of {total} met',
  'conditions.open': 'All conditions are met.',
  'conditions.no-case':
    'What is the auditor’s part goes on record when your self-assessment is reviewed. Courses, and who does what, you can do today.',
  'conditions.do-functions': 'Say who does what',
  'conditions.do-courses': 'Enrol people in courses',

  'conditions.state.met': 'Met.',
  'conditions.state.waived': 'Waived.',
  'conditions.state.unmet': 'Missing.',
  'conditions.waived': 'Waived on {day} by two people:',

  'conditions.who.company': 'The company does this.',
  'conditions.who.auditor': 'The auditor does this.',
  'conditions.who.workers': 'The people who work there answer it in confidence; FM4 opens it.',

  'conditions.name.declaration': 'Signed declaration',
  'conditions.name.role-courses': 'Courses by function',
  'conditions.name.group-courses': 'Courses by group',
  'conditions.name.documents': 'Review of documents',
  'conditions.name.management-interviews': 'Interviews with HR and direction',
  'conditions.name.staff-interviews': 'Confidential interviews',
  'conditions.name.improvement-plan': 'Improvement plan',
  'conditions.name.visit': 'Visit to the workplace',
  'conditions.name.records-sample': 'Sample of files and payrolls',
  'conditions.name.survey': 'Confidential survey',
  'conditions.name.suppliers': 'Key suppliers or contractors',
  'conditions.name.hires': 'Formal hires',
  'conditions.name.permanence': 'Permanence',
  'conditions.name.pay-gap': 'Pay gap',
  'conditions.name.commitment': 'Additional commitment',

  'conditions.what.declaration': 'The declaration of the application is signed.',
  'conditions.what.role-courses':
    '{variant, select, hr {HR} other {Direction}}: at least {n, plural, one {one person} other {# people}} passed {courses}.',
  'conditions.what.group-courses':
    '{variant, select, managers {{percent}% of the managers} hiring {{percent}% of those who take part in hiring} other {{percent}% of the staff}} passed {courses}.',
  'conditions.what.documents': 'Review of documents for {percent}% of the critical practices.',
  'conditions.what.management-interviews': 'Interview with HR and with the direction.',
  'conditions.what.staff-interviews':
    '{n, plural, one {One confidential interview} other {# confidential interviews}} with staff.',
  'conditions.what.improvement-plan': 'Improvement plan with actions and dates.',
  'conditions.what.visit':
    '{auditors, plural, one {Audit at the workplace.} other {Audit at the workplace by two auditors.}}',
  'conditions.what.records-sample':
    'Sample of {files, plural, one {one file and one payroll} other {# files and # payrolls}}.',
  'conditions.what.survey':
    'Confidential survey: at least {responsePercent}% and {responses} people answer, {favourablePercent}% or more in favour, and {alerts, plural, =0 {no verified alert} one {one verified alert at most} other {# verified alerts at most}}.',
  'conditions.what.survey-interviews':
    'With fewer than ten people, confidential interviews in place of the survey: {interviews}.',
  'conditions.what.suppliers': 'Review of key suppliers or contractors.',
  'conditions.what.hires': 'Formal hires of people in mobility within the last 24 months.',
  'conditions.what.permanence':
    'Permanence after six months no more than {points} points below that of local staff, where each group has {group} people or more.',
  'conditions.what.pay-gap': 'No unjustified pay gap.',
  'conditions.what.commitment': 'Accompany at least one other company, or share a practice each year.',

  'conditions.have.nothing': 'Nothing on record yet.',
  'conditions.have.declaration': 'Not signed yet.',
  'conditions.have.role-courses':
    '{n, plural, =0 {Nobody with that function has all of them} one {One person has all of them} other {# people have all of them}}{confirmed, plural, =0 {. The auditor has yet to confirm who does what} other {}}.',
  'conditions.have.group-courses':
    '{n} of {of} have all of them; {needed_n} are needed{confirmed, plural, =0 {. The auditor has yet to confirm who does what} other {}}.',
  'conditions.have.documents': '{n, plural, =0 {None reviewed} one {One reviewed} other {# reviewed}}.',
  'conditions.have.management-interviews': 'With HR: {hr}. With the direction: {direction}.',
  'conditions.have.staff-interviews': '{n, plural, =0 {None yet} one {One held} other {# held}}.',
  'conditions.have.improvement-plan': 'No plan on record yet.',
  'conditions.have.visit':
    '{visits, plural, =0 {No visit yet} other {{auditors, plural, one {Only one auditor went} other {Two auditors went}}}}.',
  'conditions.have.records-sample': 'Files seen: {files}. Payrolls: {payrolls}.',
  'conditions.have.survey':
    '{responsePercent}% answered ({responses, plural, one {one person} other {# people}}). {favourablePercent, select, none {Too few for a result} other {In favour: {favourablePercent}%}}. Verified alerts: {alerts}.',
  'conditions.have.suppliers': 'Reviewed: {n} of {key}.',
  'conditions.have.hires': '{n, plural, =0 {None on record yet} one {One} other {#}}.',
  'conditions.have.permanence': 'The difference is {behind} points.',
  'conditions.have.pay-gap':
    '{compared, plural, =0 {Pay has not been compared yet} other {Differences without explanation: {unexplained}}}.',
  'conditions.have.commitment': 'Nothing on record yet.',

  'conditions.record.certificate': '{n, plural, one {One certificate} other {# certificates}}; the last of {day}.',
  'conditions.record.functions': 'Who does what, confirmed on {day}.',
  'conditions.record.declaration': 'Signed on {day}.',
  'conditions.record.survey': 'Survey closed on {day}.',
  'conditions.record.documents': 'Last review on {day}.',
  'conditions.record.interviews': 'Interviews: {n, plural, one {one record} other {# records}}, until {day}.',
  'conditions.record.visit': 'Visit of {day}.',
  'conditions.record.records-sample': 'Sample seen until {day}.',
  'conditions.record.suppliers': 'Reviewed on {day}.',
  'conditions.record.hires': 'Reviewed on {day}.',
  'conditions.record.permanence': 'Reviewed on {day}.',
  'conditions.record.pay-gap': 'Reviewed on {day}.',
  'conditions.record.commitment': 'Agreed on {day}.',
  'conditions.record.improvement-plan': 'Plan of {day}.',

  'conditions.course.movilidad-humana': 'course A, Human mobility',
  'conditions.course.documentacion-y-marco-legal': 'course B, Documents and legal framework',
  'conditions.course.prevencion-de-la-exclusion': 'course C, Preventing exclusion',

  'conditions.decided.title': 'Conditions of {level}',
  'conditions.decided.missing':
    '{n, plural, one {One condition of that level was missing} other {# conditions of that level were missing}} at the decision.',
  'conditions.public.title': 'What it rests on',
  'conditions.public.text': 'What the level {level} takes, and the record behind it.',
} as const;
