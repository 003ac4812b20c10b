import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { list, success, texts } from './read.ts';
import { readFeature, readRole } from './read-user-admin.ts';
import type { Feature, RoleDetail, RoleId } from './types/index.ts';

/** What users may do: roles, and features (entitlements). Needs a service account with the User Provisioning role. */
export type Entitlements = {
  /** Names of all features of the pod (`GET /v1/admin/system/features/list`). */
  listAvailableFeatures(options?: CallOptions): Promise<string[]>;
  /** A user's features (`GET /v1/admin/user/{uid}/features`). */
  getFeatureEntitlements(id: UserId, options?: CallOptions): Promise<Feature[]>;
  /** Turns features on or off; those that are not named stay (`POST /v1/admin/user/{uid}/features/update`). */
  updateFeatureEntitlements(id: UserId, features: readonly Feature[], options?: CallOptions): Promise<void>;
  /** All roles of the pod, with the account types that they fit (`GET /v1/admin/system/roles/list`). */
  listRoles(options?: CallOptions): Promise<RoleDetail[]>;
  /** Gives a user a role, or one action of it as `ROLE.ACTION` (`POST /v1/admin/user/{uid}/roles/add`). */
  addRole(id: UserId, role: RoleId, options?: CallOptions): Promise<void>;
  /**
   * Takes a role with all its actions, or one action as `ROLE.ACTION` (`POST /v1/admin/user/{uid}/roles/remove`). 404
   * when there is no such role or user.
   */
  removeRole(id: UserId, role: RoleId, options?: CallOptions): Promise<void>;
};

// Repeating one that did happen may be refused (the role is gone); the error is then marked as ambiguous.
const repeatable = { effect: 'repeatable' } as const;
const ALL_FEATURES = route('pod', 'GET', '/v1/admin/system/features/list');
const FEATURES = route('pod', 'GET', '/v1/admin/user/{uid}/features');
const UPDATE_FEATURES = route('pod', 'POST', '/v1/admin/user/{uid}/features/update', repeatable);
const ALL_ROLES = route('pod', 'GET', '/v1/admin/system/roles/list');
const ADD_ROLE = route('pod', 'POST', '/v1/admin/user/{uid}/roles/add', repeatable);
const REMOVE_ROLE = route('pod', 'POST', '/v1/admin/user/{uid}/roles/remove', repeatable);

/** Builds the calls of the user service that deal with roles and features. */
export function createEntitlements(api: ApiClient): Entitlements {
  return {
    listAvailableFeatures: (options = {}) =>
      api.call(ALL_FEATURES, options, (json) => texts(list(json, 'features', (feature) => feature))),
    getFeatureEntitlements: (id, options = {}) =>
      api.call(FEATURES, { ...options, params: [id] }, (json) => list(json, 'features', readFeature)),
    updateFeatureEntitlements: (id, features, options = {}) => {
      const json = features.map(({ entitlement, enabled }) => ({ entitlment: entitlement, enabled }));
      return api.call(UPDATE_FEATURES, { ...options, params: [id], json }, success);
    },
    listRoles: (options = {}) => api.call(ALL_ROLES, options, (json) => list(json, 'roles', readRole)),
    addRole: (id, role, options = {}) =>
      api.call(ADD_ROLE, { ...options, params: [id], json: { id: role } }, success),
    removeRole: (id, role, options = {}) =>
      api.call(REMOVE_ROLE, { ...options, params: [id], json: { id: role } }, success),
  };
}
