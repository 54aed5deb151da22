// Which events were carried out in which way: what triggers keep of the lists of reports, and how it is made anew.

/** The modes as the reports list them: a SELECT. */
const recount = `SELECT DISTINCT listed.value AS mode, event_id, event_reports.id AS report_id
  FROM event_reports CROSS JOIN json_each(event_reports.modes) AS listed`;

export const MODES = {
  triggers: ['event_modes_report_inserted', 'event_modes_report_updated', 'event_modes_report_deleted'],
  rebuild: ['DELETE FROM event_modes', `INSERT INTO event_modes (mode, event_id, report_id) ${recount}`],
  recount,
};
