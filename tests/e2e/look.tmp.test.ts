import { test } from 'vitest';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';
test('look', async () => {
  const server = await AddOnServer.of('nhat-ky-co-loi-2022');
  const s = await SidebarPage.start();
  await s.openReady(server);
  await s.shoot('overview-vi');
  console.log(await s.graveFaults());
  await s.page.locator('.officer').nth(1).click();
  await s.page.waitForSelector('.year');
  await s.page.waitForTimeout(200);
  await s.page.screenshot({path:'screenshots/sidebar-officer-top.png'});
  await s.shoot('officer-vi');
  console.log(await s.graveFaults());
  for (const t of ['issues','trips','outputs','settings','formula']) {
    await s.page.locator(`#tab-${t}`).click();
    await s.page.waitForTimeout(200);
    await s.shoot(`${t}-vi`);
    console.log(t, await s.graveFaults());
  }
  await s.page.locator(`#tab-settings`).click();
  await s.page.locator('#panel-settings .rows button').first().click();
  await s.page.waitForTimeout(200);
  await s.page.getByRole('button',{name:'Xem trước'}).last().click();
  await s.page.waitForTimeout(3000);
  await s.shoot('table-vi');
  console.log('table', await s.graveFaults());
  await s.page.locator('.back:visible').click();
  for (const v of ['policy','rounds','holidays','exemptions','units']) { await s.page.selectOption('#settings-page', v); await s.page.waitForTimeout(100); await s.shoot(`settings-${v}-vi`); console.log(v, await s.graveFaults()); }
  await s.page.locator(`#tab-outputs`).click();
  await s.page.getByRole('button',{name:'Xem trước'}).first().click();
  await s.page.waitForTimeout(3000);
  await s.shoot('output-preview-vi');
  console.log(s.faults, server.calls);
  await s.close(); server.close();
}, 120000);
