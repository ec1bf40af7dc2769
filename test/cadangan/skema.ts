import { z } from 'zod';
import type { Database } from '../../src/store/database/database.ts';

const ISI = z.object({ isi: z.string() });

/** Everything of the schema that holds data together: columns, constraints, indexes, triggers, policies, rights, code. */
const SKEMA = `
  select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as isi
    from information_schema.columns where table_schema = 'public'
  union all select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 'n'
  union all select indexdef from pg_indexes where schemaname = 'public'
  union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
  union all select format('%s %s %s %s %s %s', tablename, policyname, cmd, roles, qual, with_check)
    from pg_policies where schemaname = 'public'
  union all select format('%s %s %s', relname, relrowsecurity, relforcerowsecurity) from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
  union all select format('%s %s', table_name, privilege_type) from information_schema.role_table_grants
    where grantee = 'lajur_app' and table_schema = 'public'
  union all select format('%s.%s %s', table_name, column_name, privilege_type) from information_schema.column_privileges
    where grantee = 'lajur_app' and table_schema = 'public'
  union all select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace
  union all select format('%s %s', nama, sha256) from lajur_migrasi
  order by 1`;

/** The schema as sorted text: two databases with equal ones hold to the same rules. */
export async function skema(database: Database): Promise<readonly string[]> {
  return database.asOwner(async (owner) => {
    const { rows } = await owner.run(SKEMA, []);
    return rows.map((row) => ISI.parse(row).isi);
  });
}
