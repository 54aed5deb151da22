// Which event broke which agreement: what triggers keep of violations, and how it is made anew.

/** The breaches as the violations say them: a SELECT. */
const recount = 'SELECT DISTINCT event_id, agreement_id FROM violations WHERE event_id IS NOT NULL';

export const BREACHES = {
  triggers: ['breaches_violation_inserted', 'breaches_violation_updated', 'breaches_violation_deleted'],
  rebuild: ['DELETE FROM breaches', `INSERT INTO breaches (event_id, agreement_id) ${recount}`],
  recount,
};
