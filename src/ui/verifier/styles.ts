import { CARD_STYLES } from '../card/styles';
import { PREVIEW_STYLES } from '../preview';
import { REPORT_STYLES } from '../report';

/** Styles of the verifier page around its reports. */
const PAGE_STYLES = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#566070;--ground:#fff;--line:#d7dce3;--link:#1d4e9e}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#aab4c2;--ground:#161b22;--line:#353d49;--link:#8ab8ff}}
body{margin:0 auto;min-width:0;max-width:1280px;padding:16px;font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
h1{font-size:20px;margin:0 0 4px}
.results h2{font-size:17px;margin:0}
.top{position:relative}
.top p{max-width:75ch;margin:4px 0}
.language{display:flex;gap:6px;align-items:center;color:var(--soft)}
.language select,textarea,button,.pick{font:inherit;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:6px;padding:4px 10px;min-height:28px;box-sizing:border-box}
select option{color:CanvasText;background:Canvas}
.language select{color:var(--ink)}
button,.pick{cursor:pointer}
.own{display:flex;gap:8px;align-items:center;min-height:28px;font-weight:600}
.own input{flex:none;width:18px;height:18px}
.note{color:var(--soft);font-size:12px;margin:4px 0}
.note:empty{display:none}
.intake{border:2px dashed var(--soft);border-radius:8px;padding:12px;margin:12px 0}
.intake.over{border-color:var(--link);border-style:solid}
.drop{margin:0 0 10px;font-weight:600}
.pick{display:inline-block;font-weight:400;position:relative}
.pick input{position:absolute;inset:0;opacity:0;width:100%;cursor:pointer}
.scan{margin:0 0 10px}
.camera{margin:0 0 10px}
.camera video{display:block;max-width:100%;max-height:50vh;box-sizing:border-box;border:1px solid var(--soft);border-radius:6px;background:#000}
.camera p{margin:6px 0}
.pick:focus-within{outline:2px solid var(--link);outline-offset:2px}
textarea{display:block;width:100%;resize:vertical;margin-top:4px}
.bar{display:flex;justify-content:space-between;align-items:center;gap:8px}
.results ul{list-style:none;margin:0;padding:0}
.result-item{border:1px solid var(--line);border-radius:8px;padding:10px;margin:10px 0}
progress{width:100%;accent-color:var(--link)}
.one{margin-top:6px}
.one>summary{cursor:pointer;padding:4px 0}
.one>summary .verdict{display:inline-flex;margin:0;vertical-align:middle}
.one>summary .title{display:block;font-weight:600}
.one>summary .sentence{display:block;color:var(--soft)}
.one[open]>summary .title,.one[open]>summary .sentence{display:none}
.one>.actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
.web-note{border-inline-start:4px solid var(--link);padding-inline-start:8px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
@media print{.intake,.language,.note,.bar button,.actions,progress,.top p{display:none!important}.result-item{border:0;padding:0}.one:not([open]){break-inside:avoid}}
`;

export const VERIFIER_STYLES = CARD_STYLES + REPORT_STYLES + PREVIEW_STYLES + PAGE_STYLES;
