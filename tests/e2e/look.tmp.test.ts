import { test } from 'vitest';
import { recordsOf, truthOf } from '../domain/truth-records';
import { OfficeServer } from '../sidebar/office-server';
import { SidebarPage } from './sidebar-page';
test('look', async () => {
  const server = new OfficeServer(recordsOf(truthOf('nhat-ky-co-loi-2022')));
  const s = await SidebarPage.start();
  await s.openReady(server);
  await s.shoot('overview-vi');
  console.log(await s.graveFaults());
  await s.page.locator('.officer').first().click();
  await s.page.waitForSelector('.year');
  await s.shoot('officer-vi');
  console.log(await s.graveFaults());
  for (const t of ['issues','trips','outputs','settings','formula']) {
    await s.page.locator(`#tab-${t}`).click();
    await s.page.waitForTimeout(200);
    await s.shoot(`${t}-vi`);
    console.log(t, await s.graveFaults());
  }
  console.log(s.faults, server.calls.map(c=>c.name));
  await s.close();
}, 60000);
