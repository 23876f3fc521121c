/** What the log says of permissions that the app has withdrawn in Jira and given back. */
import type { Holder } from '../hardLock/grants';

export type PermissionFact =
  | {
      readonly kind: 'permissionWithdrawn';
      readonly scheme: string;
      /** Keys of the projects that use the scheme. */
      readonly projects: readonly string[];
      readonly holders: readonly Holder[];
    }
  | {
      readonly kind: 'permissionGivenBack';
      readonly scheme: string;
      readonly projects: readonly string[];
      readonly holders: readonly Holder[];
      /** Those of the holders that are not there any more. */
      readonly lost: readonly Holder[];
    };
