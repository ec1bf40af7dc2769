import { sql, type Sql } from '../database/sql.ts';

/** Whose eyes: the kantor in which the person holds a post now, or the program itself (jobs, receiving by number). */
export type Lingkup = readonly string[] | 'sistem';

/** The condition under which a row `b` of berkas may be seen: a kantor with a part in it. No kantor sees nothing. */
export function terlihat(lingkup: Lingkup): Sql {
  return lingkup === 'sistem' ? sql`true` : sql`b.kantor_terlibat && ${lingkup}::text[]`;
}
