import type { Page } from 'playwright-core';

const AXE = 'node_modules/axe-core/axe.min.js';

/** Faults of the page as it stands that axe calls serious or critical, one line each. */
export const graveFaults = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: {
          resultTypes: readonly string[];
          rules: Readonly<Record<string, { enabled: boolean }>>;
        }): Promise<{
          violations: { impact: string; id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    // Whether all stands within landmarks is never called more than moderate, and takes as long as all else.
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      rules: { region: { enabled: false } },
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
  });
};
