import type { StorybookConfig } from '@storybook/web-components-vite';

/** Found late by Vite, these would be bundled a second time, and two copies of Lit would not know each other. */
const bundledOnce = [
  'lit',
  'lit/async-directive.js',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/repeat.js',
  'lit/directives/style-map.js',
  'lit/html.js',
  'lit/static-html.js',
  'd3',
  '@date-fns/utc/date/mini',
  'date-fns/addMonths',
  'date-fns/differenceInMonths',
  'date-fns/getDaysInMonth',
  'valibot',
];

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../stories/images', to: '/stories/images' },
  ],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (config) => ({
    ...config,
    // Storybook's own pages are large.
    build: { ...config.build, chunkSizeWarningLimit: 1000 },
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [...(config.optimizeDeps?.include ?? []), ...bundledOnce],
    },
  }),
};

export default config;
