import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import type { PlannerPage } from './planner-page.ts';

/** The dialog "Plan delen". */
export class SharingPage {
  readonly dialog: Locator;
  readonly link: Locator;
  readonly withPassword: Locator;
  readonly password: Locator;
  readonly make: Locator;
  readonly saveFile: Locator;
  readonly code: Locator;
  readonly #planner: PlannerPage;

  constructor(planner: PlannerPage) {
    this.#planner = planner;
    this.dialog = planner.root.getByRole('dialog', { name: 'Plan delen' });
    this.link = this.dialog.getByLabel('De link', { exact: true });
    this.withPassword = this.dialog.getByLabel('Alleen te openen met een wachtwoord');
    this.password = this.dialog.getByRole('textbox', { name: 'Wachtwoord' });
    this.make = this.dialog.getByRole('button', { name: 'Link maken' });
    this.saveFile = this.dialog.getByRole('button', { name: 'Planbestand opslaan' });
    this.code = this.dialog.getByRole('img', { name: /^QR-code met de link naar/ });
  }

  async open(): Promise<this> {
    await this.#planner.openSharing();
    return this;
  }

  async unfold(what: 'QR-code' | 'Hoe lang mag een link zijn?'): Promise<void> {
    await this.dialog.getByText(what, { exact: true }).click();
  }

  /** What a camera reads in the code as it stands on the screen: jsQR knows nothing of ours. */
  async readCode(): Promise<string | undefined> {
    const picture = (await this.code.screenshot()).toString('base64');
    const blank = await this.code.page().context().newPage();
    const { pixels, width, height } = await blank.evaluate(async (png) => {
      const bitmap = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${png}`)).blob(),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
      return { pixels: [...(data ?? [])], width: bitmap.width, height: bitmap.height };
    }, picture);
    await blank.close();
    return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
  }
}

/** The band that asks for the password of a link. */
export class LockedBandPage {
  readonly band: Locator;
  readonly password: Locator;
  readonly open: Locator;

  constructor({ root }: PlannerPage) {
    this.band = root.getByRole('region', { name: 'Link met een wachtwoord' });
    this.password = this.band.getByLabel('Wachtwoord', { exact: true });
    this.open = this.band.getByRole('button', { name: 'Openen' });
  }
}
