import { CARD_STYLES } from '../../ui';

/** Styles of what we draw over a page. */
export const LAYER_STYLES = `${CARD_STYLES}
.mark{position:absolute;width:18px;height:18px;padding:0;border:1px solid #24406b;border-radius:5px;background:#fff;color:#24406b;cursor:pointer;display:grid;place-items:center;font:700 11px/1 system-ui,sans-serif}
.mark::before{content:"";position:absolute;inset:-4px}
.mark svg{width:12px;height:12px;fill:none;stroke:currentColor;stroke-width:2.4}
.mark:focus-visible{outline:2px solid #1d4e9e;outline-offset:2px}
.mark.pointed{outline:3px solid #b45309;outline-offset:4px}
.bubble{box-sizing:border-box;position:absolute;inset:0 auto auto 0;width:min(400px,calc(100vw - 16px));max-height:min(560px,calc(100vh - 16px));overflow:auto;color-scheme:light dark;padding:14px;border:1px solid #8a94a3;border-radius:10px;background:#fff;box-shadow:0 6px 24px rgba(0,0,0,.25)}
.bubble:focus-visible{outline:2px solid #1d4e9e}
@media (prefers-color-scheme:dark){.mark{background:#161b22;color:#8ab8ff;border-color:#8ab8ff}.bubble{background:#161b22;border-color:#566070}}
@media (prefers-reduced-motion:no-preference){.bubble{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
@media print{.mark,.bubble{display:none}}
`;
