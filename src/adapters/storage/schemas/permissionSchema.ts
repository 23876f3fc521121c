/** The record of what the app changed in Jira's permissions. */
import * as v from 'valibot';
import type { ProjectId } from '../../../domain/ids';
import type { Holder } from '../../../domain/hardLock/grants';
import type { PermissionRecord } from '../../../domain/hardLock/permissionRecord';
import { account, at, branded, forum, product, project } from './parts';

const holder: v.GenericSchema<unknown, Holder> = v.object({
  type: v.string(),
  parameter: v.exactOptional(v.string()),
  value: v.exactOptional(v.string()),
});
const grant = v.object({ id: v.string(), holder });

export const permissionSchema: v.GenericSchema<unknown, PermissionRecord> = v.object({
  role: v.nullable(v.object({ mark: v.string(), id: v.nullable(v.string()), name: v.string(), isInUse: v.boolean() })),
  members: v.array(v.object({ project: branded<ProjectId>(), person: account, isIn: v.boolean() })),
  schemes: v.array(
    v.object({
      schemeId: v.string(),
      name: v.string(),
      projects: v.array(project),
      agreed: v.array(v.object({ forumId: forum, productId: product, by: account, at })),
      taken: v.nullable(
        v.object({
          stage: v.picklist(['taking', 'taken', 'givingBack']),
          grants: v.array(grant),
          own: v.nullable(v.string()),
          since: at,
        }),
      ),
      lost: v.array(holder),
    }),
  ),
});
