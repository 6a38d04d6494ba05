import { CARD_STYLES } from '../../ui';

/** Styles of the card over a page. */
export const BUBBLE_STYLES = `${CARD_STYLES}
.bubble{box-sizing:border-box;position:absolute;z-index:1;inset:0 auto auto 0;width:min(400px,calc(100vw - 16px));max-height:min(560px,calc(100vh - 16px));overflow:auto;scrollbar-width:thin;color-scheme:light dark;padding:14px;border:1px solid #8a94a3;border-radius:10px;background:#fff;box-shadow:0 6px 24px rgba(0,0,0,.25)}
.bubble:focus-visible{outline:2px solid #1d4e9e}
@media (prefers-color-scheme:dark){.bubble{background:#161b22;border-color:#566070}}
@media (prefers-reduced-motion:no-preference){.bubble{animation:in .12s ease-out}@keyframes in{from{opacity:0}}}
@media print{.bubble{display:none}}
`;
