import type { CallName } from '../../src/protocol/requests';
import { openAddOn, type AddOn } from '../addon/add-on';
import type { Answering } from './sidebar-page';

/** The add-on itself, in a headless spreadsheet, answers the sidebar. */
export class AddOnServer implements Answering {
  readonly calls: CallName[] = [];
  /** Whether the panel learns of changes that are made beside it; else it sees a sheet that stands still. */
  tellsOfChanges = false;

  private constructor(readonly addOn: AddOn) {}

  static async of(...args: Parameters<typeof openAddOn>): Promise<AddOnServer> {
    return new AddOnServer(await openAddOn(...args));
  }

  async serve(name: CallName, request: Record<string, unknown>): Promise<unknown> {
    // The panel asks for changes by itself, from time to time: no step of a person's.
    if (name !== 'apiChanged') this.calls.push(name);
    else if (!this.tellsOfChanges) return { ok: true, data: { mark: '', sheet: '', rows: 0 } };
    return JSON.parse(JSON.stringify(await this.addOn.run(name, request))) as unknown;
  }

  close(): void {
    this.addOn.dispose();
  }
}
