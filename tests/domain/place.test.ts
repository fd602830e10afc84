import { describe, expect, it } from 'vitest';

import { districtKey } from '../../src/domain/places/place';
import type { Unit } from '../../src/domain/places/unit';

const none = new Map<string, Unit>();

describe('two places lie in one district', () => {
  it.each([
    ['xã Phan Lâm, huyện Bắc Bình', 'Chi đoàn thôn Bình Lễ, xã Phan Điền, huyện Bắc Bình'],
    ['Thành đoàn Phan Thiết', 'phường Phú Hài, thành phố Phan Thiết'],
    ['Thị đoàn La Gi', 'phường Bình Tân, thị xã La Gi'],
    ['BCH Huyện đoàn Tuy Phong', 'thị trấn Liên Hương, huyện Tuy Phong'],
    ['TT Phú Long - Hàm Thuận Bắc', 'xã Hàm Đức, huyện  HÀM THUẬN BẮC'],
  ])('%s · %s', (a, b) => {
    expect(districtKey(a, none)).toBe(districtKey(b, none));
  });

  it.each([
    ['Ban Chấp hành Đoàn huyện Bắc Bình', 'bắc bình'],
    ['BCH Đoàn thị xã La Gi', 'la gi'],
    ['Đoàn Bắc Bình', 'bắc bình'],
    ['TX. La Gi', 'la gi'],
    ['Tp Phan Thiết', 'phan thiết'],
    ['Q.  Hải  Châu', 'hải châu'],
    ['H.đoàn  Hàm Tân', 'hàm tân'],
    ['Quận đoàn. Hải Châu', 'hải châu'],
    ['Hòa Bình', 'hòa bình'],
    ['Hội Huyện Hàm Tân', 'hội huyện hàm tân'],
  ])('by the name that is left without the words before it: %s', (name, key) => {
    expect(districtKey(name, none)).toBe(key);
  });

  it('by the list of units where a name does not tell its district', () => {
    const units = new Map<string, Unit>([
      ['xã Phan Lâm', { name: 'xã Phan Lâm', level: 'commune', parent: 'huyện Bắc Bình' }],
    ]);
    expect(districtKey('xã Phan Lâm', units)).toBe(districtKey('Huyện đoàn Bắc Bình', units));
  });
});

describe('two places lie in different districts', () => {
  it.each([
    ['xã Hàm Đức, huyện Hàm Thuận Bắc', 'xã Hàm Minh, huyện Hàm Thuận Nam'],
    ['Huyện đoàn Hàm Tân', 'Huyện đoàn Tánh Linh'],
    ['xã Bình Tân, huyện Bắc Bình', 'phường Bình Tân, thị xã La Gi'],
    ['xã Tuy Phong', 'xã Liên Hương'],
  ])('%s · %s', (a, b) => {
    expect(districtKey(a, none)).not.toBe(districtKey(b, none));
  });
});
