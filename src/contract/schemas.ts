/** What each call accepts, checked at the door of the backend: what does not fit never reaches a use case (rule P2). */
import type { GenericSchema } from 'valibot';
import type { Api, CallName } from './api';
import { breachSchemas } from './schemas/breachSchemas';
import { auditSchemas } from './schemas/auditSchemas';
import { calendarSchemas } from './schemas/calendarSchemas';
import { emergencySchemas } from './schemas/emergencySchemas';
import { forumSchemas } from './schemas/forumSchemas';
import { healthSchemas } from './schemas/healthSchemas';
import { proposalSchemas } from './schemas/proposalSchemas';
import { agreementSchemas, impedimentSchemas, recordSchemas } from './schemas/recordSchemas';
import { strengthSchemas } from './schemas/strengthSchemas';
import { sessionSchemas } from './schemas/sessionSchemas';

export const inputSchemas: { [C in CallName]: GenericSchema<unknown, Api[C]['input']> } = {
  ...forumSchemas,
  ...auditSchemas,
  ...calendarSchemas,
  ...proposalSchemas,
  ...sessionSchemas,
  ...agreementSchemas,
  ...impedimentSchemas,
  ...emergencySchemas,
  ...breachSchemas,
  ...recordSchemas,
  ...healthSchemas,
  ...strengthSchemas,
};
