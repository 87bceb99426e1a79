declare global {
  interface Window {
    /** What the page was refused and what went wrong in it, in order. */
    reports: string[];
  }
}

window.reports = [];

document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample }) => {
    window.reports.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
  },
);
addEventListener('error', ({ message }) => window.reports.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.reports.push(String(reason)));

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts) => window.reports.push(parts.join(' '));
}

export {};
