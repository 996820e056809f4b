import type {} from './contract.ts';

/** From the script that its documentation tells authors to put before their own. */
declare const TL: { readonly Timeline: new (host: HTMLElement, data: object, options: object) => unknown };

const dateOf = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
};

/** The start as exactly as EDTF says it, without what the library cannot say: about, doubtful. */
const startOf = (when: string) => when.split('/')[0]?.replace(/[~?%]/g, '') ?? '';

globalThis.enter({
  styles: ['/timelinejs/css/timeline.css'],
  convert: (dated) => ({
    events: dated.map(({ entry, days }) => ({
      unique_id: entry.id,
      start_date: dateOf(startOf(entry.when)),
      ...(entry.when.includes('/') && { end_date: dateOf(days.to) }),
      text: { headline: entry.label, text: entry.summary ?? '' },
      ...(entry.kind && { group: entry.kind }),
    })),
  }),
  mount(host, data: object, language) {
    host.style.height = '600px';
    new TL.Timeline(host, data, { language, script_path: `${location.origin}/timelinejs/js/` });
  },
});
