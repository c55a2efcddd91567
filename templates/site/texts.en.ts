import type es from './texts.es.js';

export default {
  'home.title': 'Hiring is opening a door, too',
  'home.heading': 'Hiring is <sun>opening a door</sun>, too',
  'home.lead':
    'We help employers in Jalisco to hire migrant, refugee and returned people well. To those who show it, {issuer} grants a distinction that anyone can verify.',
  'home.doors': 'Three ways in',
  'home.company.title': 'I have a company',
  'home.company.text':
    'Learn what the law allows, measure where you stand and earn the distinction step by step. You will always know what comes next.',
  'home.company.register': 'Register my company',
  'home.company.sign-in': 'I have an account',
  'home.verify.title': 'I want to verify a distinction',
  'home.verify.code': 'Code',
  'home.verify.hint': '12 letters and digits, beside the QR',
  'home.verify.submit': 'Verify',
  'home.verify.pdf': 'I have the PDF',
  'home.learn.title': 'I want to learn',
  'home.learn.text': 'Short lessons on the phone, at your pace, with a certificate at the end.',
  'home.learn.courses': 'See the courses',
  'home.learn.invited': 'My company invited me',
  'home.way.title': 'From good will to decent work',
  'home.way.text':
    'Hiring does not end on the first day. That is why the way has six steps, and each one leaves proof of what you did.',
  'home.way.learn': 'Learn',
  'home.way.learn.text': 'Your team takes short courses, on the phone and without a password.',
  'home.way.consult': 'Look it up',
  'home.way.consult.text': 'The guide says which document the law accepts and what you must not ask for.',
  'home.way.assess': 'Assess yourself',
  'home.way.assess.text': 'Fifty concrete practices. You see your progress at once.',
  'home.way.audit': 'Be audited',
  'home.way.audit.text': '{issuer} reviews your evidence and listens to your staff.',
  'home.way.improve': 'Improve',
  'home.way.improve.text': 'Every gap says what is missing for the level you want.',
  'home.way.distinguish': 'Stand out',
  'home.way.distinguish.text': 'A level that was earned, public and easy to verify.',
  'home.levels.title': 'Three levels: the door opens ever wider',
  'home.levels.text':
    'Full arches say the level. Behind each emblem there is reviewed evidence, interviews with staff and the decision of a committee.',
  'home.levels.N1': 'The company does what is indispensable and has begun to change how it hires.',
  'home.levels.N2': 'The company applies the practices with everyone and can show it on site.',
  'home.levels.N3': 'The company leads: it has results, measures them and helps others.',
  'home.levels.facts': 'Level {n} of 3. Asks for {minimum} %. Valid for {months} months.',
  'home.guide.title': '“They bring this document. May I hire them?”',
  'home.guide.text':
    'Choose the document and we tell you whether the person may work, what to ask for, what not to ask for and what to file. No one’s name is needed.',
  'home.guide.all': 'See the 21 situations',
  'home.guide.humanitarian': 'Visitor card for humanitarian reasons',
  'home.guide.humanitarian.text': 'Their asylum claim is being decided',
  'home.guide.refugee': 'Permanent resident card',
  'home.guide.refugee.text': 'Already recognized as a refugee',
  'home.guide.applicant': 'COMAR certificate and temporary CURP',
  'home.guide.applicant.text': 'Has no card yet',
  'home.guide.returned': 'Born in Mexico and back without papers',
  'home.guide.returned.text': 'Returned Mexican',

  'employers.title': 'For employers',
  'employers.heading': 'Hire well, and let it show',
  'employers.lead':
    'For companies, organizations and individuals who employ people in Jalisco, of any size. Also if you have not hired anyone on the move yet.',
  'employers.get.title': 'What your company gains',
  'employers.get.law':
    '<b>Certainty.</b> You know which document allows work, what to ask for, what not to ask for and what to file, with the article of the law beside it.',
  'employers.get.team': '<b>A team that knows.</b> Short courses with a certificate that is verified by a code.',
  'employers.get.mirror':
    '<b>An honest mirror.</b> Fifty concrete practices tell you where you stand and what is missing for the next level.',
  'employers.get.sign':
    '<b>A distinction that holds.</b> {issuer} audits it, a committee decides it and anyone verifies it in seconds.',
  'employers.ask.title': 'What we will ask of you',
  'employers.ask.time':
    'About 45 minutes to answer the self-assessment in a small company, then time to gather the evidence; with it, half a day in a medium or large one.',
  'employers.ask.evidence':
    'Evidence: policies, forms, minutes, photographs without faces. Black out personal data before you upload it.',
  'employers.ask.people':
    'That {issuer} may talk with your staff in confidence. No one in the company learns who said what.',
  'employers.ask.clean':
    'A declaration that you have no final rulings left unfulfilled for discrimination, violence at work, trafficking or forced labour in the last 24 months.',
  'employers.rules.title': 'The rules',
  'employers.rules.audited': 'The score that counts is the audited one, not the one you give yourself.',
  'employers.rules.critical':
    'Some practices are critical. A single one below its minimum stops the level, even when the total suffices.',
  'employers.rules.independent': 'Who advised you does not audit you, and who audited you does not vote.',
  'employers.rules.public': 'The public page says company, level and dates. Never scores, findings or people.',
  'employers.rules.voluntary':
    'The distinction is voluntary: it is no official document and does not replace labour inspection.',
  'employers.levels.title': 'What each level asks for',
  'employers.levels.caption': 'Requirements of the three levels',
  'employers.levels.level': 'Level',
  'employers.levels.total': 'Total',
  'employers.levels.dimension': 'Each dimension',
  'employers.levels.validity': 'Valid for',
  'employers.levels.months': '{n} months',
  'employers.next.title': 'Start by registering',
  'employers.next.text':
    'Have at hand the tax number (RFC) of the company, the municipality of the workplace and how many people work there. It takes about five minutes.',

  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'We want anyone to be able to use this site: on an old phone, with a screen reader, with a keyboard or in a hurry.',
  'accessibility.how.title': 'How it is made',
  'accessibility.how.standard': 'We follow WCAG 2.2, level AA, and check it with automatic tests on each change.',
  'accessibility.how.script': 'Everything works without JavaScript. With it, some things are faster.',
  'accessibility.how.keyboard': 'Everything can be reached with the keyboard, and the focus is always visible.',
  'accessibility.how.text':
    'The typeface was chosen for legibility. You can enlarge it to 200 % without losing anything.',
  'accessibility.how.color': 'Nothing depends on colour alone: every state is said in words.',
  'accessibility.how.theme': 'At night the site turns dark if your device asks for it.',
  'accessibility.how.pdf': 'The PDFs of distinctions and certificates carry tags for screen readers.',
  'accessibility.limits.title': 'What is still missing',
  'accessibility.limits.text':
    'We have not yet had a review with people who use a screen reader, and there is no version in Mexican Sign Language or in languages other than Spanish and English. The legal guidance and the courses are in Spanish. Files uploaded by companies may not be accessible.',
  'accessibility.help.title': 'If something does not work for you',
  'accessibility.help.text':
    '<help>Tell {issuer}</help> which page you were on and what you wanted to do. We will help you another way and fix it.',

  'help.title': 'Help',
  'help.lead': 'What people ask most, and how to talk to a person at {issuer}.',
  'help.contact': 'How to reach {issuer}',
  'help.mail': 'E-mail',
  'help.phone': 'Telephone',
  'help.address': 'Address',
  'help.say':
    'Say which page you were on and what you wanted to do. Send no passwords and no documents of people on the move.',
  'help.danger': 'If someone is in danger, call 911.',
  'help.questions': 'What people ask most',
  'help.tasks.title': 'What does my company have to do now?',
  'help.tasks.text': '<a>To do</a> lists what waits for your answer, with its date, and what comes next.',
  'help.team.title': 'How do I give someone in my company access?',
  'help.team.text': 'Invite them from <a>Team</a>. There you also change what they may do, or remove their access.',
  'help.sign-in.title': 'I cannot sign in',
  'help.sign-in.text':
    '<a>Ask for a link by e-mail</a>: it lets you in without a password, and you can set a new one in your account.',
  'help.course.title': 'I want to take a course or download my certificate',
  'help.course.text':
    'Have a look at the <a>courses</a>. If you take them with your company, use the link or code that they gave you; your certificates are under My courses.',
  'help.verify.title': 'Is this distinction true?',
  'help.verify.text': '<a>Check it</a> with its code or with the PDF; you need no account.',
  'help.law.title': 'May I hire someone with this document?',
  'help.law.text':
    'The <a>legal guide</a> says, document by document, whether you may hire, what to ask for and what not. It is guidance; it does not replace a lawyer.',
  'help.report.title': 'A company with a distinction does not live up to it',
  'help.report.text': '<a>Report it</a> without saying who you are. {issuer} looks into it and answers you there.',
  'help.person.title': 'I am a person on the move and need support',
  'help.person.text': 'These <a>institutions</a> help with documents, asylum, work and health.',
  'help.data.title': 'Which data about me do you keep?',
  'help.data.text': 'The <a>privacy notice</a> tells you, and how to see, correct or delete them.',
} satisfies Record<keyof typeof es, string>;
