/** Who does what in a company. */
export default {
  'companies.functions.title': 'Who does what',
  'companies.functions.intro':
    'Each level asks for courses by function: human resources, direction, managers and those who hire. Say how many people there are in each, and who they are. Your auditor confirms it.',
  'companies.functions.read-only': 'Only an administrator of the company can change this.',
  'companies.functions.saved-on': 'Saved on {day}.',
  'companies.functions.saved': 'Who does what is saved.',
  'companies.functions.counts': 'How many people',
  'companies.functions.counts-text':
    'Count everybody, also those without an account here. {n, plural, one {One person works} other {# people work}} in your company.',
  'companies.functions.count.hr': 'People in human resources',
  'companies.functions.count.direction': 'People in the direction',
  'companies.functions.count.managers': 'Managers',
  'companies.functions.count.hiring': 'People who take part in hiring',
  'companies.functions.hint.hr': 'If nobody does only that, count whoever does it.',
  'companies.functions.hint.direction': 'Owners and general management.',
  'companies.functions.hint.managers': 'Those who lead other people. If there are none, write 0.',
  'companies.functions.hint.hiring': 'Those who publish vacancies, interview, or decide whom to hire.',
  'companies.functions.people': 'Who they are',
  'companies.functions.people-text':
    'Tick what each person of your team does. A person may have several functions; leave those without any as they are.',
  'companies.functions.name.hr': 'HR',
  'companies.functions.name.direction': 'Direction',
  'companies.functions.name.managers': 'Managers',
  'companies.functions.name.hiring': 'Hiring',
  'companies.functions.mark': '{name}: {function}',

  'refusal.companies.functions-more-than-people':
    '{n, plural, one {One person works} other {# people work}} in your company: a function cannot have more. Correct the number, or the number of people in the company’s details.',
  'refusal.companies.functions-fewer-than-named':
    'You ticked {n, plural, one {one person} other {# people}} with this function: the number cannot be smaller.',
} as const;
