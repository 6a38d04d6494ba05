export { Arrange } from './arrange';
export { BadgeRows, type RowActions } from './badge-rows';
export { asCsv, asJson } from './export';
export type { PanelWords } from './panel-words';
export { RoleView } from './role-view';
export { arranged, type Order, type PanelRow, rowsOf } from './rows';
export { SkillsView } from './skills-view';
export { PANEL_STYLES } from './styles';
export { panelWords } from './words';
