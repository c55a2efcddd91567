/** The scheme's own figures, for everybody. */
export default {
  'open-figures.title': 'The distinction in figures',
  'open-figures.lead':
    'How the distinction has worked since it began: how many companies apply, how often it is refused, how long it takes and what people complain of.',
  'open-figures.what': 'What is counted',
  'open-figures.figure': 'Figure',
  'open-figures.on': 'As of',
  'open-figures.few': 'Fewer than 5',
  'open-figures.n-days': '{n, plural, one {# day} other {# days}}',
  'open-figures.applications': 'Applications',
  'open-figures.applications.text': 'Self-assessments sent to be audited.',
  'open-figures.refusals': 'Refusals',
  'open-figures.refusals.text': 'Decisions of the committee that granted no level.',
  'open-figures.days': 'Length of the process',
  'open-figures.days.text': 'Median days from application to decision.',
  'open-figures.waivers': 'Waived conditions',
  'open-figures.waivers.text': 'Waivers of a condition of a level, confirmed by two people.',
  'open-figures.complaints': 'Complaints',
  'open-figures.complaints.text':
    'Reports of the public about distinguished companies, and complaints about decisions.',
  'open-figures.appeals': 'Appeals',
  'open-figures.appeals.text': 'Appeals of companies against a decision, without those taken back.',
  'open-figures.how': 'How they are counted',
  'open-figures.how.daily': 'They are counted every night, since the distinction began.',
  'open-figures.how.five':
    'Nothing is published of fewer than five cases, and a figure changes once there are at least five new ones: so comparing two days tells nothing of a few. That is why each says of which day it is.',
  'open-figures.how.names': 'They say nothing of which companies or people they are about.',
  'open-figures.how.data': 'For programs, as open data:',
  'footer.figures': 'The distinction in figures',
} as const;
