import { PLACES_STYLES } from './places';

/** Styles of the learner's preview, beside those of the card. */
export const PREVIEW_STYLES = `
.preview{display:grid;grid-template-columns:minmax(0,1fr);gap:16px}
.preview>*{min-width:0}
@media (min-width:760px){.preview{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.preview .links{grid-column:1/-1}}
.preview h3{font-size:15px;margin:10px 0 4px}
.preview h4{font-size:14px;margin:10px 0 4px}
.preview .frame{border:1px solid var(--line);border-radius:10px;padding:12px;max-width:400px;margin:8px 0;box-shadow:0 2px 10px rgb(0 0 0/.12)}
.preview .gaps{padding-inline-start:22px;list-style:decimal}
.preview .gaps li{padding:5px 0}
.preview .gaps li>*{display:block}
.preview code{font:12px/1.4 ui-monospace,monospace}
.preview textarea{width:100%;font:13px/1.45 system-ui,sans-serif;color:var(--ink);background:transparent}
.preview .copy button{margin-top:4px}
.preview .rules{padding-inline-start:18px;list-style:disc}
.preview .scroll{overflow-x:auto}
.preview table{border-collapse:collapse;width:100%;margin-top:6px}
.preview th,.preview td{text-align:start;vertical-align:top;padding:4px 8px 4px 0;border-top:1px solid var(--line);font-weight:400}
.preview tbody th{font-weight:600}
.preview td code,.preview td span{display:block}
.preview .note{color:var(--soft);font-size:12px}
.preview summary{cursor:pointer;font-weight:600}
.preview .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${PLACES_STYLES}`;
