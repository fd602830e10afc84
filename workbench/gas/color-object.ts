import { emulation } from './emulation';
import { ColorType } from './enums';

/** A colour by its red, green and blue. */
class RgbColor extends emulation<GoogleAppsScript.Base.RgbColor>('RgbColor') {
  constructor(private readonly hex: string) {
    super();
  }
  override asHexString(): string {
    return this.hex;
  }
  override getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
  override getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }
  override getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }
  override getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

export class ColorObject extends emulation<GoogleAppsScript.Spreadsheet.Color>('Color') {
  /** @param hex `#rrggbb` */
  constructor(private readonly hex: string) {
    super();
  }
  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return new RgbColor(this.hex);
  }
  override getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}
