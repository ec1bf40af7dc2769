import type { Connection } from './connection.ts';

/** The role of every statement of the application. It owns no table (docs/decisions/0002). */
export const APP_ROLE = 'lajur_app';

/** A connection and the tenant it was last set to; `null` until the role has been taken on. */
export interface Session {
  readonly connection: Connection;
  tenant: string | null;
}

/**
 * Makes the settings before the statement, so that the statement itself is one round trip and one transaction.
 * Set for the session and outside any transaction: a rollback would take the setting with it.
 */
export async function settle(session: Session, tenant: string): Promise<void> {
  if (session.tenant === tenant) return;
  const fresh = session.tenant === null;
  session.tenant = null;
  await session.connection.run(fresh ? ROLE_AND_TENANT : TENANT, [tenant]);
  session.tenant = tenant;
}

const TENANT = `select set_config('lajur.tenant', $1, false)`;
const ROLE_AND_TENANT = `select set_config('role', '${APP_ROLE}', false), set_config('lajur.tenant', $1, false)`;
