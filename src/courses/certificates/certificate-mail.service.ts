import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatCode } from '#libs/codes';
import { CourseCertificateMail } from '#templates/courses/certificates/certificate.mail';
import { Reminders } from '../../notifications/index.js';
import { CourseCatalogue } from '../catalogue/course-catalogue.service.js';
import { courseReminderKinds } from '../enrolling/enrolment.reminders.js';
import { enrolmentById } from '../enrolling/enrolments.queries.js';

/** The mail that brings a certificate, once its enrolment is completed. */
@Injectable()
export class CertificateMail implements OnModuleInit {
  constructor(
    private readonly reminders: Reminders,
    private readonly catalogue: CourseCatalogue,
  ) {}

  onModuleInit(): void {
    this.reminders.register({
      kind: courseReminderKinds.certificate,
      audience: 'person',
      essential: true,
      template: CourseCertificateMail,
      load: (tx, subject) => this.load(tx, subject.id),
    });
  }

  private async load(tx: EntityManager, enrolmentId: string) {
    const enrolment = await enrolmentById(tx, enrolmentId);
    // a certificate that was earned elsewhere came by mail then
    if (!enrolment?.certificateCode || enrolment.refers) return null;
    const { course } = await this.catalogue.version(tx, enrolment.versionId);
    return {
      slug: course.slug,
      course: course.title,
      score: enrolment.bestScore ?? 0,
      code: formatCode(enrolment.certificateCode),
    };
  }
}
