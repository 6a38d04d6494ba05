import manifest from './manifest.json' with { type: 'json' };

/** What Chromium has and Firefox has not: documents that nobody sees, and a panel by this name. */
const ONLY_CHROMIUM = new Set(['offscreen', 'sidePanel']);

/**
 * The same extension as Firefox wants it described: a background page in place of a service worker (it may load code,
 * so the engine runs in it), a sidebar in place of the side panel, and an id of its own.
 */
export function firefoxManifest() {
  const { minimum_chrome_version: _, side_panel, background, permissions, storage: __, ...same } = manifest;
  return {
    ...same,
    permissions: permissions.filter((each) => !ONLY_CHROMIUM.has(each)),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_name__',
      default_icon: manifest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'legible@legible.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
