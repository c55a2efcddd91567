import { CoursesAnnounced1764000003820 } from './0382-courses-announced.js';
import { Foundation1764000000001 } from './0001-foundation.js';
import { Accounts1764000000100 } from './0010-accounts.js';
import { Reminders1764000000150 } from './0015-reminders.js';
import { Companies1764000000200 } from './0020-companies.js';
import { Courses1764000000300 } from './0030-courses.js';
import { Guidance1764000000350 } from './0035-guidance.js';
import { Assessments1764000000400 } from './0040-assessments.js';
import { Audits1764000000500 } from './0050-audits.js';
import { Distinctions1764000000600 } from './0060-distinctions.js';
import { Verification1764000000700 } from './0070-verification.js';
import { Delivery1764000000800 } from './0080-delivery.js';
import { Planning1764000000810 } from './0081-planning.js';
import { Sending1764000000820 } from './0082-sending.js';
import { MailReports1764000000830 } from './0083-mail-reports.js';
import { MailRecord1764000000840 } from './0084-mail-record.js';
import { Calendar1764000000850 } from './0085-calendar.js';
import { Webhooks1764000000860 } from './0086-webhooks.js';
import { Credentials1764000000900 } from './0090-credentials.js';
import { Register1764000000910 } from './0091-register.js';
import { Directory1764000000920 } from './0092-directory.js';
import { Reports1764000000930 } from './0093-reports.js';
import { CarryOver1764000000940 } from './0094-carry-over.js';
import { DirectoryVersion1764000000950 } from './0095-directory-version.js';
import { Hearing1764000001000 } from './0100-hearing.js';
import { Renaming1764000001010 } from './0101-renaming.js';
import { FollowUp1764000001020 } from './0102-follow-up.js';
import { PublicHearing1764000001030 } from './0103-public-hearing.js';
import { StaffWith1764000001080 } from './0108-staff-with.js';
import { AuditTies1764000001090 } from './0109-audit-ties.js';
import { EvidenceErased1764000001100 } from './0110-evidence-erased.js';
import { StorageAlarms1764000001110 } from './0111-storage-alarms.js';
import { QuizDrafts1764000001130 } from './0113-quiz-drafts.js';
import { Privacy1764000001150 } from './0115-privacy.js';
import { RfcCheck1764000001200 } from './0120-rfc-check.js';
import { CourseLength1764000001210 } from './0121-course-length.js';
import { CompaniesToReport1764000001220 } from './0122-companies-to-report.js';
import { InvitationLimits1764000001250 } from './0125-invitation-limits.js';
import { SpentCodes1764000001260 } from './0126-spent-codes.js';
import { SiteAddresses1764000001270 } from './0127-site-addresses.js';
import { LevelConditions1764000001280 } from './0128-level-conditions.js';
import { PeopleFunctions1764000001290 } from './0129-people-functions.js';
import { AuditFacts1764000001300 } from './0130-audit-facts.js';
import { ConditionGate1764000001310 } from './0131-condition-gate.js';
import { DistinctionConditions1764000001320 } from './0132-distinction-conditions.js';
import { Survey1764000001350 } from './0135-survey.js';
import { SignedSubmissions1764000001450 } from './0145-signed-submissions.js';
import { LegibleEvidence1764000001460 } from './0146-legible-evidence.js';
import { Surrender1764000001500 } from './0150-surrender.js';
import { HearingTerm1764000001510 } from './0151-hearing-term.js';
import { TwoPeople1764000001520 } from './0152-two-people.js';
import { AnswerFiles1764000001530 } from './0153-answer-files.js';
import { InstrumentVersions1764000001600 } from './0160-instrument-versions.js';
import { Comparison1764000001610 } from './0161-comparison.js';
import { AnsweringTogether1764000001650 } from './0165-answering-together.js';
import { ImprovementPlan1764000001660 } from './0166-improvement-plan.js';
import { EvidenceDocuments1764000001730 } from './0173-evidence-documents.js';
import { PendingEvidence1764000001740 } from './0174-pending-evidence.js';
import { CaseStates1764000001800 } from './0180-case-states.js';
import { CaseAssignment1764000001810 } from './0181-case-assignment.js';
import { SecondReadings1764000001820 } from './0182-second-readings.js';
import { CaseList1764000001830 } from './0183-case-list.js';
import { Calibrations1764000001840 } from './0184-calibrations.js';
import { Verdicts1764000001860 } from './0186-verdicts.js';
import { Clarifications1764000001870 } from './0187-clarifications.js';
import { Findings1764000001880 } from './0188-findings.js';
import { AuditReports1764000001890 } from './0189-reports.js';
import { Visits1764000001940 } from './0194-visits.js';
import { VisitEntries1764000001950 } from './0195-visit-entries.js';
import { VisitMinutes1764000001960 } from './0196-visit-minutes.js';
import { VisitFacts1764000001970 } from './0197-visit-facts.js';
import { CommitteeSessions1764000001990 } from './0199-committee-sessions.js';
import { DecisionLetters1764000002000 } from './0200-decision-letters.js';
import { Appeals1764000002010 } from './0201-appeals.js';
import { OpenCourses1764000002090 } from './0209-open-courses.js';
import { ReadingPlace1764000002100 } from './0210-reading-place.js';
import { Dc31764000002150 } from './0215-dc3.js';
import { Sessions1764000002160 } from './0216-sessions.js';
import { OpenTries1764000002200 } from './0220-open-tries.js';
import { CourseSurveys1764000002250 } from './0225-course-surveys.js';
import { CourseDrafts1764000002260 } from './0226-course-drafts.js';
import { CourseMedia1764000002270 } from './0227-course-media.js';
import { CertificatesOfPeople1764000002390 } from './0239-certificates-of-people.js';
import { CertificateHolders1764000002400 } from './0240-certificate-holders.js';
import { CourseCredentials1764000002410 } from './0241-course-credentials.js';
import { MoreCourses1764000002420 } from './0242-more-courses.js';
import { Hires1764000002500 } from './0250-hires.js';
import { PersonalCodes1764000002510 } from './0251-personal-codes.js';
import { EnrolmentImports1764000002520 } from './0252-enrolment-imports.js';
import { Kiosks1764000002530 } from './0253-kiosks.js';
import { JoinLinks1764000002540 } from './0254-join-links.js';
import { EnrolmentRules1764000002550 } from './0255-enrolment-rules.js';
import { Advice1764000002600 } from './0260-advice.js';
import { ConsultationProofs1764000002610 } from './0261-consultation-proofs.js';
import { AccountReports1764000002620 } from './0262-account-reports.js';
import { Parameters1764000002630 } from './0263-parameters.js';
import { GuidanceDrafts1764000002640 } from './0264-guidance-drafts.js';
import { LawChanges1764000002650 } from './0265-law-changes.js';
import { GuidanceContents1764000002660 } from './0266-guidance-contents.js';
import { InstitutionSuggestions1764000002670 } from './0267-institution-suggestions.js';
import { ForgottenSuggestions1764000002680 } from './0268-forgotten-suggestions.js';
import { GoodPractices1764000002700 } from './0270-good-practices.js';
import { ForgottenVisitNotes1764000002710 } from './0271-forgotten-visit-notes.js';
import { PeopleByIndex1764000002720 } from './0272-people-by-index.js';
import { MendableImports1764000002973 } from './0273-mendable-imports.js';
import { LiaisonOffices1764000002800 } from './0280-liaison-offices.js';
import { LiaisonAgreements1764000002810 } from './0281-liaison-agreements.js';
import { Logs1764000002900 } from './0290-logs.js';
import { Indicators1764000002910 } from './0291-indicators.js';
import { ToldFigures1764000002920 } from './0292-told-figures.js';
import { WorkFollowUp1764000003000 } from './0300-work-follow-up.js';
import { SurveyGroups1764000003010 } from './0301-survey-groups.js';
import { Status1764000003200 } from './0320-status.js';
import { GuidanceAnnounced1764000003610 } from './0361-guidance-announced.js';
import { EditionFingerprints1764000003600 } from './0360-edition-fingerprints.js';
import { Openings1764000003450 } from './0345-openings.js';
import { SurveyGroupDays1764000003500 } from './0350-survey-group-days.js';
import { SharedLogEntries1764000003510 } from './0351-shared-log-entries.js';
import { LiaisonMeetings1764000002820 } from './0282-liaison-meetings.js';
import { LiaisonRequests1764000002830 } from './0283-liaison-requests.js';
import { LiaisonProtocols1764000002840 } from './0284-liaison-protocols.js';
import { LiaisonProofFiles1764000002850 } from './0285-liaison-proof-files.js';
import { MissedSearches1764000003400 } from './0340-missed-searches.js';
import { Listening1764000003410 } from './0341-listening.js';
import { AlikeWords1764000003550 } from './0355-alike-words.js';
import { WorkRecords1764000003800 } from './0380-work-records.js';
import { WithheldFigures1764000003700 } from './0370-withheld-figures.js';

/** All migrations, in the order in which they run. */
export const migrations = [
  Foundation1764000000001,
  Accounts1764000000100,
  Reminders1764000000150,
  Companies1764000000200,
  Courses1764000000300,
  Guidance1764000000350,
  Assessments1764000000400,
  Audits1764000000500,
  Distinctions1764000000600,
  Verification1764000000700,
  Delivery1764000000800,
  Planning1764000000810,
  Sending1764000000820,
  MailReports1764000000830,
  MailRecord1764000000840,
  Calendar1764000000850,
  Webhooks1764000000860,
  Credentials1764000000900,
  Register1764000000910,
  Directory1764000000920,
  Reports1764000000930,
  CarryOver1764000000940,
  DirectoryVersion1764000000950,
  Hearing1764000001000,
  Renaming1764000001010,
  FollowUp1764000001020,
  PublicHearing1764000001030,
  StaffWith1764000001080,
  AuditTies1764000001090,
  EvidenceErased1764000001100,
  StorageAlarms1764000001110,
  QuizDrafts1764000001130,
  Privacy1764000001150,
  RfcCheck1764000001200,
  CourseLength1764000001210,
  CompaniesToReport1764000001220,
  InvitationLimits1764000001250,
  SpentCodes1764000001260,
  SiteAddresses1764000001270,
  LevelConditions1764000001280,
  PeopleFunctions1764000001290,
  AuditFacts1764000001300,
  ConditionGate1764000001310,
  DistinctionConditions1764000001320,
  Survey1764000001350,
  SignedSubmissions1764000001450,
  LegibleEvidence1764000001460,
  Surrender1764000001500,
  HearingTerm1764000001510,
  TwoPeople1764000001520,
  AnswerFiles1764000001530,
  InstrumentVersions1764000001600,
  Comparison1764000001610,
  AnsweringTogether1764000001650,
  ImprovementPlan1764000001660,
  EvidenceDocuments1764000001730,
  PendingEvidence1764000001740,
  CaseStates1764000001800,
  CaseAssignment1764000001810,
  SecondReadings1764000001820,
  CaseList1764000001830,
  Calibrations1764000001840,
  Verdicts1764000001860,
  Clarifications1764000001870,
  Findings1764000001880,
  AuditReports1764000001890,
  Visits1764000001940,
  VisitEntries1764000001950,
  VisitMinutes1764000001960,
  VisitFacts1764000001970,
  CommitteeSessions1764000001990,
  DecisionLetters1764000002000,
  Appeals1764000002010,
  OpenCourses1764000002090,
  ReadingPlace1764000002100,
  Dc31764000002150,
  Sessions1764000002160,
  OpenTries1764000002200,
  CourseSurveys1764000002250,
  CourseDrafts1764000002260,
  CourseMedia1764000002270,
  CertificatesOfPeople1764000002390,
  CertificateHolders1764000002400,
  CourseCredentials1764000002410,
  MoreCourses1764000002420,
  Hires1764000002500,
  PersonalCodes1764000002510,
  EnrolmentImports1764000002520,
  Kiosks1764000002530,
  JoinLinks1764000002540,
  EnrolmentRules1764000002550,
  Advice1764000002600,
  ConsultationProofs1764000002610,
  AccountReports1764000002620,
  Parameters1764000002630,
  GuidanceDrafts1764000002640,
  LawChanges1764000002650,
  GuidanceContents1764000002660,
  InstitutionSuggestions1764000002670,
  ForgottenSuggestions1764000002680,
  GoodPractices1764000002700,
  ForgottenVisitNotes1764000002710,
  PeopleByIndex1764000002720,
  LiaisonOffices1764000002800,
  LiaisonAgreements1764000002810,
  Logs1764000002900,
  Indicators1764000002910,
  ToldFigures1764000002920,
  WorkFollowUp1764000003000,
  SurveyGroups1764000003010,
  Status1764000003200,
  LiaisonMeetings1764000002820,
  LiaisonRequests1764000002830,
  LiaisonProtocols1764000002840,
  LiaisonProofFiles1764000002850,
  EditionFingerprints1764000003600,
  Openings1764000003450,
  SurveyGroupDays1764000003500,
  SharedLogEntries1764000003510,
  MissedSearches1764000003400,
  Listening1764000003410,
  AlikeWords1764000003550,
  GuidanceAnnounced1764000003610,
  WithheldFigures1764000003700,
  WorkRecords1764000003800,
  MendableImports1764000002973,
  CoursesAnnounced1764000003820,
] as const;
