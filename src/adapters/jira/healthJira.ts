/** What the self-test asks of Jira, put together from its parts. */
import type { HealthJira } from '../../app/health/healthPorts';
import { auditRecords } from './auditRecords';
import { boardNow, look } from './boards';
import { boardsBeside } from './boardsBeside';
import { appsAmong, ownerLacks } from './othersRights';

export const healthJira: HealthJira = { boardNow, look, boardsBeside, auditRecords, ownerLacks, appsAmong };
