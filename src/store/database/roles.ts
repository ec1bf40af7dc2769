import { z } from 'zod';
import type { Connection } from './connection.ts';
import { DatabaseError, OpenError } from './error.ts';
import { APP_ROLE } from './session.ts';

/**
 * Creates `lajur_app` (no login) once per cluster and makes the connecting user a member, so that it may take the
 * role on. Rejects with OpenError when the user may not create or take the role.
 */
export async function ensureAppRole(owner: Connection): Promise<void> {
  try {
    await owner.script(CREATE);
    if (!(await isMember(owner))) await owner.script(`grant ${APP_ROLE} to current_user`);
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause;
    throw new OpenError(
      `Pengguna PostgreSQL ini belum boleh memakai peran ${APP_ROLE}: ` +
        `minta pengelola server menjalankan "create role ${APP_ROLE}; grant ${APP_ROLE} to <pengguna>".`,
      { cause },
    );
  }
}

// Two databases of one cluster may be opened at the same moment: the loser of that race finds the role made.
const CREATE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${APP_ROLE}') then
    create role ${APP_ROLE} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$`;

const MEMBER = z.object({ member: z.boolean() });

async function isMember(owner: Connection): Promise<boolean> {
  const { rows } = await owner.run(`select pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') as member`, []);
  return rows.some((row) => MEMBER.parse(row).member);
}
